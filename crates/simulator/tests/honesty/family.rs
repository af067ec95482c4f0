//! Operations that belong together, found from the catalogue and the class table alone.

use simulator::{Class, class};
use webex_catalogue::{Body, Operation, Type, all, find_schema};
use webex_core::Method;

/// The operations on one thing.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// What makes it, or writes the document.
    pub write: &'static Operation,
    /// What lists it.
    pub list: Option<&'static Operation>,
    /// What shows it.
    pub read: Option<&'static Operation>,
    /// What changes it.
    pub update: Option<&'static Operation>,
    /// What removes it.
    pub delete: Option<&'static Operation>,
}

fn find(method: Method, path: &str, like: &Operation) -> Option<&'static Operation> {
    all().iter().find(|o| o.method == method && o.path == path && o.host == like.host && is_like(o, like))
}

/// Whether both are served, so that one may show what the other wrote.
fn is_like(one: &Operation, other: &Operation) -> bool {
    let hand = |o: &Operation| class(o.id) == Class::HandWritten;
    class(one.id) == class(other.id) || hand(one) || hand(other)
}

/// The operation on one item of the collection at `like.path`.
pub fn on_item(method: Method, like: &Operation) -> Option<&'static Operation> {
    all().iter().find(|o| {
        let inside = o.path.strip_prefix(like.path).and_then(|rest| rest.strip_prefix("/{"));
        o.method == method
            && o.host == like.host
            && is_like(o, like)
            && inside.is_some_and(|rest| !rest.contains('/') && rest.ends_with('}'))
    })
}

/// The fields of a body.
pub fn body_fields(operation: &Operation) -> &'static [webex_catalogue::Field] {
    match operation.body {
        Some(Body { kind: Type::Ref(name), content_type: "application/json" }) => {
            find_schema(operation.area, name).map_or(&[], |s| s.fields)
        }
        _ => &[],
    }
}

/// Made by rules of their own: jobs, which only start (`handlers/calling/tests/jobs.rs`), and supervisors, who are people already
/// (`tests/same_noun.rs`).
const BY_OWN_RULES: [&str; 4] = [
    "validate-or-initiate-move-users-job",
    "initiate-number-jobs",
    "disable-a-location-for-webex-calling",
    "create-a-supervisor-with-customer-assist",
];

/// Collections of a class whose items can be made and shown.
pub fn collections(wanted: Class) -> Vec<Family> {
    let makes = all().iter().filter(|o| o.method == Method::Post && class(o.id) == wanted && !body_fields(o).is_empty());
    let makes = makes.filter(|o| !BY_OWN_RULES.contains(&o.id));
    makes
        .filter_map(|write| {
            let read = on_item(Method::Get, write)?;
            let update = on_item(Method::Put, write).or_else(|| on_item(Method::Patch, write));
            let update = update.filter(|update| !body_fields(update).is_empty());
            Some(Family {
                write,
                list: find(Method::Get, write.path, write),
                read: Some(read),
                update,
                delete: on_item(Method::Delete, write),
            })
        })
        .collect()
}

/// Documents of something that is there only for a while; `tests/meetings.rs` has them.
const OF_A_MOMENT: [&str; 1] = ["update-meeting-control-status"];

/// Documents of a class that can be read and written.
pub fn settings(wanted: Class) -> Vec<Family> {
    // A path that ends in a parameter below a collection is an item, not a document.
    let is_item = |o: &Operation| {
        o.path.rsplit_once('/').is_some_and(|(above, last)| last.starts_with('{') && find(Method::Post, above, o).is_some())
    };
    let writes = all().iter().filter(|o| o.method == Method::Put && class(o.id) == wanted && !body_fields(o).is_empty() && !is_item(o));
    let writes = writes.filter(|o| !OF_A_MOMENT.contains(&o.id));
    writes
        .filter_map(|write| {
            let read = find(Method::Get, write.path, write)?;
            read.response.schema?;
            Some(Family { write, list: None, read: Some(read), update: None, delete: None })
        })
        .collect()
}

/// Everything that only reads and that the engine serves.
pub fn reads() -> impl Iterator<Item = &'static Operation> {
    all().iter().filter(|o| o.method == Method::Get && matches!(class(o.id), Class::Collection | Class::Settings | Class::HandWritten))
}
