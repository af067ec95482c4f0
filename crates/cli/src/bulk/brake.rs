//! Asks before a large part of what exists is changed or deleted.

use std::io::IsTerminal as _;

use futures_util::StreamExt as _;
use webex::{Client, Error, Host, Method, Request};
use webex_catalogue::{Match, Operation, find_group, match_path};

use crate::api::{Call, parameters_of, words_of};
use crate::ask;
use crate::exit::Failure;

/// More than this part of what exists needs a yes.
const MOST_PERCENT: u64 = 30;
/// Without a list to count, so many rows go without a question.
const FEW: u64 = 10;

/// Whether somebody has said `--yes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Consent {
    Given,
    Needed,
}

/// Counts what exists and asks when `rows` is a large part of it.
pub(super) async fn check(client: &Client, call: &Call, rows: u64, consent: Consent) -> Result<(), Failure> {
    let operation = call.operation;
    let is_destructive = ask::is_destructive(operation);
    let changes = is_destructive || changes_what_exists(operation);
    if consent == Consent::Given || !changes || rows == 0 {
        return Ok(());
    }
    let verb = if is_destructive { "destroys" } else { "changes" };
    let counted = match counting(call) {
        Some((list, what)) => match count(client, list, rows * 100 / MOST_PERCENT + 1).await {
            Ok(count) => Ok((count, what)),
            Err(error) => Err(format!("the list of {what} cannot be read ({})", crate::explain::in_words(&error, None))),
        },
        None => Err("there is no list that counts them".to_owned()),
    };
    let name = words_of(operation);
    let text = match counted {
        Ok((count, _)) if rows * 100 <= count * MOST_PERCENT => {
            return if is_destructive && std::io::stdin().is_terminal() {
                ask::question(&format!("{name} for {rows} rows: this cannot be undone."))
            } else {
                Ok(())
            };
        }
        Ok((0, what)) => format!("{name}: {rows} rows, but the list of {what} is empty"),
        // Several rows may change one thing.
        Ok((count, what)) => format!("{name} {verb} up to {} of {count} {what} ({} %)", rows.min(count), (rows * 100 / count).min(100)),
        Err(why) if rows > FEW => format!("{name} {verb} up to {rows} things, and how many there are cannot be told: {why}"),
        Err(_) => return Ok(()),
    };
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(format!("{text}; nobody is here to be asked, so nothing was sent"))
            .with_advice(format!(
                "more than {MOST_PERCENT} % of what exists, or more than {FEW} rows that cannot be counted, need a yes: say --yes when that is what you want"
            ))
            .with_advice("--dry-run shows the requests"));
    }
    ask::question(&format!("{text}."))
}

/// Whether the rows name things that are there and become other: also by a POST that acts on them, such as a new PIN.
fn changes_what_exists(operation: &Operation) -> bool {
    match operation.method {
        Method::Put | Method::Patch | Method::Delete => true,
        Method::Post => {
            let (_, verb) = operation.name();
            let makes_or_reads = ["create", "add", "validate", "list", "search", "query", "show"].iter().any(|word| verb.starts_with(word));
            !makes_or_reads && operation.path.contains('{')
        }
        Method::Get => false,
    }
}

/// The list that counts what the rows name, and the word for its things.
fn counting(call: &Call) -> Option<(Request, String)> {
    let operation = call.operation;
    let of_kind = || {
        let parameters = parameters_of(operation);
        let last = operation.params.last()?;
        let parameter = parameters.iter().find(|parameter| parameter.name == *last)?;
        let kind = crate::resolve::kind_of(operation, parameter)?;
        let path = fill(kind.list, call)?;
        match match_path(Host::Api, Method::Get, &path) {
            Match::Found(counted, _) => Some((request(counted, path), plural(kind.name))),
            _ => None,
        }
    };
    // A person may be named in the body: licences are assigned to people.
    let of_body = || {
        let is_given = |name: &str| call.body.as_ref().and_then(|body| body.get(name)).is_some_and(|value| !value.is_null());
        ["personId", "email", "personEmail"].into_iter().find(|name| operation.params.is_empty() && is_given(name))?;
        let list = find_group("people")?.find("list")?;
        Some((request(list, list.path.to_owned()), plural("person")))
    };
    let of_group = || {
        let (group, _) = operation.name();
        // What acts beside the list of a group names none of its things.
        let is_beside = |list: &Operation| operation.params.is_empty() && operation.path != list.path;
        let list = find_group(group)?.find("list").filter(|list| !is_beside(list));
        let list = list.filter(|list| list.method == Method::Get && !list.items.is_empty())?;
        Some((request(list, fill(list.path, call)?), format!("{group} things")))
    };
    of_kind().or_else(of_body).or_else(of_group)
}

fn plural(name: &str) -> String {
    if name == "person" { "people".to_owned() } else { format!("{name}s") }
}

fn request(list: &'static Operation, path: String) -> Request {
    Request::new(list.id, list.host, Method::Get, path).with_paging(list.paging, list.items)
}

fn fill(path: &str, call: &Call) -> Option<String> {
    let mut filled = path.to_owned();
    for (name, value) in &call.path {
        filled = filled.replace(&format!("{{{name}}}"), &webex_core::percent_encode(value));
    }
    (!filled.contains('{')).then_some(filled)
}

/// How many there are; counting ends at `enough`.
async fn count(client: &Client, list: Request, enough: u64) -> Result<u64, Error> {
    let mut pages = std::pin::pin!(client.pages_raw(list));
    let mut count = 0;
    while let Some(page) = pages.next().await {
        count += page?.raw_items()?.len() as u64;
        if count >= enough {
            break;
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex_catalogue::find_operation;

    fn counted(id: &str, path: &[(&str, &str)]) -> Option<(String, String)> {
        let mut call = Call::new(find_operation(id).expect("an operation"));
        call.path = path.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        counting(&call).map(|(request, what)| (request.path, what))
    }

    #[test]
    fn a_post_that_acts_on_things_changes_them() {
        let changes = |id: &str| changes_what_exists(find_operation(id).expect(id));
        for id in ["reset-voicemail-pin", "configure-call-forwarding-settings-for-a-person", "delete-a-call-queue"] {
            assert!(changes(id), "{id}");
        }
        for id in ["create-a-call-queue-with-customer-assist", "list-people", "create-a-message"] {
            assert!(!changes(id), "{id}");
        }
    }

    #[test]
    fn licences_are_assigned_to_people_who_are_counted() {
        let assign = find_operation("assign-licenses-to-users").expect("an operation");
        let counted = |body: serde_json::Value| {
            let call = Call { body: Some(body), ..Call::new(assign) };
            counting(&call).map(|(request, what)| (request.path, what))
        };
        let people = Some(("/people".to_owned(), "people".to_owned()));
        assert_eq!(counted(serde_json::json!({"email": "a@x.org", "licenses": []})), people);
        assert_eq!(counted(serde_json::json!({"personId": "P1"})), people);
        assert_eq!(counted(serde_json::json!({"licenses": []})), None, "licences are not what is changed");
    }

    #[test]
    fn what_is_changed_is_counted_by_its_list() {
        let pair = |path: &str, what: &str| Some((path.to_owned(), what.to_owned()));
        assert_eq!(counted("configure-call-forwarding-settings-for-a-person", &[("personId", "x")]), pair("/people", "people"));
        assert_eq!(
            counted("delete-a-call-queue", &[("locationId", "l"), ("queueId", "q")]),
            pair("/telephony/config/queues", "call queues")
        );
        assert_eq!(
            counted("delete-a-call-park", &[("locationId", "l"), ("callParkId", "q")]),
            pair("/telephony/config/locations/l/callParks", "call parks")
        );
    }
}
