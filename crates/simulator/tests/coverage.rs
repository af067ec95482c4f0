//! The table of classes: complete, true to what is served, and no worse than it was.

use std::collections::BTreeSet;

use simulator::{Class, class, coverage, coverage_table, hand_written};
use webex_catalogue::{Area, all};

/// Operations by class and area as they were when somebody last looked:
/// `cargo run -p simulator --example served -- coverage > crates/simulator/tests/coverage.txt`.
const PINNED: &str = include_str!("coverage.txt");

/// Groups of calling about people, locations, queues and numbers.
const SERVED_GROUPS: [&str; 6] =
    ["user-call-settings", "user-settings", "location-call-settings", "features-call-queue", "numbers", "call-settings-for-me"];

#[test]
fn the_counts_are_what_they_were() {
    let table = coverage_table();
    assert_eq!(table, PINNED, "look whether the change is meant, then pin it:\n{table}");
    assert_eq!(coverage().iter().flat_map(|line| line.counts).sum::<usize>(), all().len());
}

#[test]
fn hand_written_is_what_handlers_serve() {
    let marked: BTreeSet<&str> = all().iter().map(|o| o.id).filter(|id| class(id) == Class::HandWritten).collect();
    let served: BTreeSet<&str> = hand_written().into_iter().collect();
    let (only_marked, only_served): (Vec<_>, Vec<_>) = (marked.difference(&served).collect(), served.difference(&marked).collect());
    assert!(
        only_marked.is_empty() && only_served.is_empty(),
        "marked, not served: {only_marked:?}; served, not marked: {only_served:?}; run `cargo xtask classes --refresh` and `cargo xtask generate`"
    );
}

#[test]
fn little_is_unsupported_and_nothing_of_what_matters_most() {
    let unsupported: Vec<_> = all().iter().filter(|o| class(o.id) == Class::Unsupported).collect();
    assert!(unsupported.len() * 100 <= all().len() * 15, "{} of {}", unsupported.len(), all().len());
    let matters = |area, group: &str| match area {
        Area::Admin | Area::Devices | Area::Messaging => true,
        Area::Calling => SERVED_GROUPS.iter().any(|served| group.starts_with(served)),
        _ => false,
    };
    let wrong: Vec<_> = unsupported.iter().filter(|o| matters(o.area, o.group)).map(|o| o.id).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
