//! The whole command tree against a file that people have read: a name that changes breaks somebody's script.
//!
//! To change names on purpose: edit `catalogue/names.json`, run `cargo xtask generate`, then this test with `UPDATE_GOLDEN=1`, and read the difference.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;

use webex_catalogue::{all, find_group, groups};

fn tree() -> String {
    let mut out = String::new();
    for group in groups() {
        for (verb, operation) in group.verbs() {
            writeln!(out, "{} {verb}\t{}", group.name, operation.id).expect("a line");
        }
    }
    out
}

#[test]
fn the_command_tree_is_the_reviewed_one() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/tree.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, tree()).expect("written");
    }
    let reviewed = std::fs::read_to_string(&file).expect("the reviewed tree");
    let reviewed: BTreeSet<&str> = reviewed.lines().collect();
    let made = tree();
    let made: BTreeSet<&str> = made.lines().collect();
    let gone: Vec<&&str> = reviewed.difference(&made).collect();
    let new: Vec<&&str> = made.difference(&reviewed).collect();
    assert!(gone.is_empty() && new.is_empty(), "gone: {gone:#?}\nnew: {new:#?}");
}

#[test]
fn every_operation_has_one_name_for_people() {
    let mut seen: HashMap<&str, (&str, &str)> = HashMap::new();
    for group in groups() {
        for (verb, operation) in group.verbs() {
            assert_eq!(seen.insert(operation.id, (group.name, verb)), None, "{} has two names", operation.id);
            assert_eq!(operation.name(), (group.name, verb));
            assert_eq!(find_group(group.name).and_then(|group| group.find(verb)).map(|found| found.id), Some(operation.id));
        }
    }
    // 2,141 operations: issue 3 and catalogue/README.md.
    assert_eq!((seen.len(), all().len()), (2_141, 2_141));
    for operation in all() {
        let (group, verb) = operation.name();
        for (name, most) in [(group, 3), (verb, 5)] {
            assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{group} {verb}");
            assert!(!name.starts_with('-') && !name.ends_with('-') && !name.contains("--"), "{group} {verb}");
            assert!(name.split('-').count() <= most, "{group} {verb}");
        }
    }
}

#[test]
fn no_group_hides_behind_a_command_of_its_own() {
    for word in ["search", "show", "call", "groups", "help"] {
        assert!(find_group(word).is_none(), "{word}");
    }
}

#[test]
fn names_that_people_expect() {
    for (group, verb, id) in [
        ("people", "list", "list-people"),
        ("people", "show-me", "people-get-my-own-details"),
        ("call-queue", "list", "read-the-list-of-call-queues-with-customer-assist"),
        ("location", "create", "create-a-location"),
        ("message", "create", "create-a-message"),
        ("device", "list", "list-devices"),
        ("xapi", "command", "execute-command"),
        ("cc-team", "list", "contact-center-team-list-team-s"),
    ] {
        assert_eq!(find_group(group).and_then(|group| group.find(verb)).map(|operation| operation.id), Some(id), "{group} {verb}");
    }
}
