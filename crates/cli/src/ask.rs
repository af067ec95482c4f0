//! Questions before something is destroyed.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use webex::Method;
use webex_catalogue::Operation;

use crate::api::{Call, words_of};
use crate::exit::{Exit, Failure};

/// Verbs that destroy without being a DELETE.
const DESTRUCTIVE: [&str; 7] = ["purge", "purge-inactive", "bulk-delete", "delete-references", "soft-delete", "revoke-all", "reset"];
/// Verbs that reach more than the one thing that was named.
const WIDE: [&str; 8] = [
    "delete-all",
    "purge",
    "purge-inactive",
    "bulk-delete",
    "revoke-all",
    "remove",
    "delete-all-access-codes",
    "delete-all-digit-patterns",
];

/// First words of titles that say so, whatever the method and the verb are.
const TITLES: [&str; 4] = ["delete", "purge", "remove", "revoke"];

pub(crate) fn is_destructive(operation: &Operation) -> bool {
    let first = operation.title.split_whitespace().next().unwrap_or_default().to_lowercase();
    operation.method == Method::Delete
        || (operation.method != Method::Get && (DESTRUCTIVE.contains(&operation.name().1) || TITLES.contains(&first.as_str())))
}

/// Asks on a terminal. Without one, what destroys a single named thing goes ahead, and what destroys many needs `--yes`.
pub(crate) fn confirm(operation: &Operation, call: &Call, names: &[(String, String)]) -> Result<(), Failure> {
    let what = what(operation, call, names);
    if !std::io::stdin().is_terminal() && WIDE.contains(&operation.name().1) {
        return Err(Failure::usage(format!("{} may destroy many things at once, and nobody is here to be asked", words_of(operation)))
            .with_advice("say --yes when that is what you want"));
    }
    confirm_text(what.trim_end())
}

/// What is destroyed, with the names that were typed in the place of ids.
fn what(operation: &Operation, call: &Call, names: &[(String, String)]) -> String {
    let values = call.path.iter().map(|(_, value)| match names.iter().find(|(id, _)| id == value) {
        Some((_, name)) => format!("`{name}` ({value})"),
        None => value.clone(),
    });
    std::iter::once(words_of(operation)).chain(values).collect::<Vec<_>>().join(" ")
}

/// The same for a request that the catalogue does not know.
pub(crate) fn confirm_text(what: &str) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() {
        return Ok(());
    }
    question(&format!("{what}: this cannot be undone."))
}

/// Asks whether to go on, on a terminal.
pub(crate) fn question(text: &str) -> Result<(), Failure> {
    let mut err = std::io::stderr();
    write!(err, "{text} Go on? [y/N] ")?;
    err.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    if matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes") {
        return Ok(());
    }
    Err(Failure::new(Exit::Usage, "not confirmed; nothing was sent"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex_catalogue::find_operation;

    #[test]
    fn the_question_has_the_name_that_was_typed() {
        let operation = find_operation("delete-a-workspace").expect("an operation");
        let mut call = Call::new(operation);
        call.path = vec![("workspaceId".to_owned(), "Y2lz".to_owned())];
        let words = words_of(operation);
        assert_eq!(what(operation, &call, &[("Y2lz".to_owned(), "Doomed".to_owned())]), format!("{words} `Doomed` (Y2lz)"));
        assert_eq!(what(operation, &call, &[]), format!("{words} Y2lz"));
    }

    #[test]
    fn what_destroys_is_known_by_method_verb_and_title() {
        for id in ["delete-outgoing-permission-access-code-location", "delete-delegate-emails", "delete-a-call-queue"] {
            assert!(is_destructive(find_operation(id).expect(id)), "{id}");
        }
        for id in ["list-people", "create-a-room", "configure-call-forwarding-settings-for-a-person", "modify-access-codes-for-a-person"] {
            assert!(!is_destructive(find_operation(id).expect(id)), "{id}");
        }
    }
}
