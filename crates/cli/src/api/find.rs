//! From the first words of a command line to a group and a verb.

use webex_catalogue::{Group, Operation, find_group, find_operation, groups};

use crate::exit::Failure;
use crate::near;

/// The most words that may be one group: `person call forwarding`.
const MOST_JOINED: usize = 4;

/// What the first words name.
pub(crate) enum Named {
    /// A group alone, and how many words that took.
    Group(&'static Group),
    /// An operation, and how many words that took.
    Operation(&'static Operation, usize),
}

/// Group and verb as one would type them: `people list`.
pub(crate) fn words_of(operation: &Operation) -> String {
    let (group, verb) = operation.name();
    format!("{group} {verb}")
}

/// The group or operation that these words begin with. Words may be split (`person call-forwarding show`), and a plural is as good as a singular.
pub(crate) fn named(words: &[&str]) -> Result<Named, Failure> {
    let mut group_alone = None;
    for count in (1..=words.len().min(MOST_JOINED)).rev() {
        let Some(group) = find_like(&words[..count].join("-")) else { continue };
        match words.get(count) {
            None => group_alone = group_alone.or(Some(group)),
            Some(verb) => match group.find(verb) {
                Some(operation) => return Ok(Named::Operation(operation, count + 1)),
                // A shorter group may have this word as its verb.
                None if count > 1 => {}
                None => return Err(no_verb(group, verb)),
            },
        }
    }
    group_alone.map(Named::Group).ok_or_else(|| no_group(words))
}

/// The operation that these words name: its id, or group and verb.
pub(crate) fn operation(words: &[&str]) -> Result<&'static Operation, Failure> {
    if let [id] = words
        && let Some(operation) = find_operation(id)
    {
        return Ok(operation);
    }
    match named(words) {
        Ok(Named::Operation(operation, count)) if count == words.len() => Ok(operation),
        Ok(Named::Operation(_, count)) => Err(Failure::usage(format!("`{}` is one word too many", words[count]))),
        Ok(Named::Group(group)) => Err(Failure::usage(format!("`{}` is a group; name a verb too: {}", group.name, verbs(group)))),
        Err(failure) => match words {
            [id] => {
                let ids = near::near(id, webex_catalogue::all().iter().map(|operation| operation.id));
                if ids.is_empty() {
                    Err(failure)
                } else {
                    Err(Failure::usage(format!("there is no operation `{id}`; did you mean {}?", ids.join(" or "))))
                }
            }
            _ => Err(failure),
        },
    }
}

/// The group of that name, in singular or plural; `virtual-line-…` are the settings of a line.
pub(crate) fn find_like(name: &str) -> Option<&'static Group> {
    let lower = name.to_ascii_lowercase();
    let single =
        |text: &str| text.strip_suffix("ies").map(|start| format!("{start}y")).or_else(|| text.strip_suffix('s').map(str::to_owned));
    find_group(&lower)
        .or_else(|| find_group(&single(&lower)?))
        .or_else(|| find_group(&format!("{lower}s")))
        .or_else(|| find_group(&format!("line-{}", lower.strip_prefix("virtual-line-")?)))
        .or_else(|| (lower == "person").then(|| find_group("people")).flatten())
}

/// Whether the first word of a command line would be a group of the API.
pub fn is_group(word: &str) -> bool {
    find_like(word).is_some()
}

/// Groups whose name is near a word, for who leaves `api` away and misspells the rest.
pub fn near_groups(word: &str) -> Vec<&'static str> {
    near::near(word, groups().iter().map(|group| group.name))
}

fn no_verb(group: &'static Group, verb: &str) -> Failure {
    let failure = Failure::usage(format!("`{}` has no verb `{verb}`", group.name));
    let failure = match near::hint(verb, group.verbs().map(|(verb, _)| verb)) {
        Some(hint) => failure.with_advice(hint),
        None => failure,
    };
    let longer: Vec<&str> =
        groups().iter().map(|g| g.name).filter(|name| name.strip_prefix(group.name).is_some_and(|rest| rest.starts_with('-'))).collect();
    let inner = near::near(&format!("{}-{verb}", group.name), longer.into_iter());
    let failure = failure.with_advice(format!("verbs: {}", verbs(group)));
    if inner.is_empty() { failure } else { failure.with_advice(format!("groups: {}", inner.join(", "))) }
}

fn verbs(group: &Group) -> String {
    group.verbs().map(|(verb, _)| verb).collect::<Vec<_>>().join(", ")
}

fn no_group(words: &[&str]) -> Failure {
    let first = words.first().copied().unwrap_or_default();
    let failure = Failure::usage(format!("there is no group `{first}`"));
    let failure = match near::hint(first, groups().iter().map(|group| group.name)) {
        Some(hint) => failure.with_advice(hint),
        None => failure,
    };
    failure.with_advice(format!("`cordboard api search {first}` looks through all operations"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(words: &str) -> String {
        match named(&words.split(' ').collect::<Vec<_>>()) {
            Ok(Named::Operation(operation, count)) => format!("{} {count}", operation.id),
            Ok(Named::Group(group)) => format!("group {}", group.name),
            Err(failure) => failure.to_string(),
        }
    }

    #[test]
    fn operations_are_found_by_their_words() {
        assert_eq!(id("people list"), "list-people 2");
        assert_eq!(id("People list --max 3"), "list-people 2");
        assert_eq!(id("call-queues list"), "read-the-list-of-call-queues-with-customer-assist 2");
        assert_eq!(id("hunt group list"), format!("{} 3", find("hunt-group", "list")));
        assert_eq!(
            id("person call-forwarding show x"),
            "get-person-call-forwarding 3".replace("get-person-call-forwarding", find("person-call-forwarding", "show"))
        );
        assert_eq!(id("virtual-line caller-id show x"), format!("{} 3", find("line-caller-id", "show")));
        assert_eq!(id("hunt-group"), "group hunt-group");
    }

    fn find(group: &str, verb: &str) -> &'static str {
        find_group(group).expect("a group").find(verb).expect("a verb").id
    }

    #[test]
    fn unknown_words_get_a_hint() {
        let text = id("poeple list");
        assert!(text.contains("did you mean people?") && text.contains("api search poeple"), "{text}");
        let text = id("people lst");
        assert!(text.contains("did you mean list?") && text.contains("verbs: create"), "{text}");
        assert!(operation(&["list-poeple"]).expect_err("unknown").to_string().contains("did you mean list-people"));
    }
}
