//! What the simulator does for each operation: the class table of `catalogue/classes.json` and how its rows hang together.

use std::collections::HashMap;
use std::fmt::{Display, Write as _};
use std::sync::LazyLock;

use webex_catalogue::{Area, Operation};
use webex_core::Host;

use super::generated::{RESOURCES, ROWS};

/// How an operation is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// By a function of `handlers`.
    HandWritten,
    /// By the engine: a list of things that are created, changed and deleted.
    Collection,
    /// By the engine: a document that is always there.
    Settings,
    /// By the engine: noted in the journal and answered in the documented form; nothing else changes.
    Action,
    /// Not at all: 501.
    Unsupported,
}

impl Class {
    /// Every class in the order of the coverage table.
    pub const ALL: [Self; 5] = [Self::HandWritten, Self::Collection, Self::Settings, Self::Action, Self::Unsupported];

    /// The name in the table.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HandWritten => "hand-written",
            Self::Collection => "collection",
            Self::Settings => "settings",
            Self::Action => "action",
            Self::Unsupported => "unsupported",
        }
    }
}

/// What an operation does with its resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// Lists items.
    List,
    /// Makes an item.
    Create,
    /// Makes an item or replaces the one with this key.
    Save,
    /// Makes several items.
    CreateMany,
    /// Shows one item.
    Detail,
    /// Changes the fields that are sent.
    Replace,
    /// Changes the fields that are sent, at any depth, or applies a patch.
    Merge,
    /// Removes one item.
    Delete,
    /// Removes the items named in the body.
    RemoveMany,
    /// Removes every item.
    Clear,
    /// Removes items that are not active.
    Purge,
    /// Saves and removes many items, each with its own outcome.
    Bulk,
    /// Lists what refers to an item.
    References,
    /// Shows a document.
    Read,
    /// Sets a document back.
    Reset,
}

/// How the ids of a collection look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ids {
    /// The client sends them.
    Natural,
    /// A UUID.
    Uuid,
    /// 32 hexadecimal digits.
    Hex,
    /// A Webex id of this kind.
    Webex(&'static str),
}

/// What a path parameter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parent {
    /// A person of the caller's organisation.
    Person,
    /// A location.
    Location,
    /// A workspace.
    Workspace,
    /// A device.
    Device,
    /// The caller's organisation.
    Organization,
    /// The owner of a shared line.
    LineOwner,
    /// An item of this resource.
    In(usize),
    /// Any text.
    Anything,
    /// Something that nothing in this simulator makes.
    Nothing,
}

/// A collection or a document.
#[derive(Debug)]
pub(super) struct Resource {
    /// Class of host.
    pub host: Host,
    /// Path template.
    pub path: &'static str,
    /// Field that holds the id of an item; empty for documents.
    pub key: &'static str,
    /// How ids look.
    pub ids: Ids,
    /// Field whose value no two items of one parent share, or nothing.
    pub unique: &'static str,
    /// Path parameters and what they name.
    pub parents: &'static [(&'static str, Parent)],
}

/// One operation.
#[derive(Debug)]
pub(super) struct Row {
    /// Id of the operation.
    pub id: &'static str,
    /// Class.
    pub class: Class,
    /// What it does.
    pub role: Option<Role>,
    /// Position of its resource.
    pub resource: Option<usize>,
}

/// The row of an operation.
pub(super) fn row(operation: &str) -> Option<&'static Row> {
    ROWS.binary_search_by(|row| row.id.cmp(operation)).ok().map(|at| &ROWS[at])
}

/// The resource at a position.
pub(super) fn resource(at: usize) -> &'static Resource {
    &RESOURCES[at]
}

/// The class of an operation.
pub fn class(operation: &str) -> Class {
    row(operation).map_or(Class::Unsupported, |row| row.class)
}

/// A row and its operation.
type Served = (&'static Row, &'static Operation);

/// The operation with this role on a resource, whoever serves it.
pub(super) fn find_role(resource: usize, role: Role) -> Option<Served> {
    static BY_ROLE: LazyLock<HashMap<(usize, Role), Served>> = LazyLock::new(|| {
        let mut found: HashMap<(usize, Role), Served> = HashMap::new();
        for row in ROWS {
            if let (Some(at), Some(role), Some(operation)) = (row.resource, row.role, webex_catalogue::find_operation(row.id)) {
                // Several operations may show one thing; the one on the resource's own path tells most.
                let is_own = operation.path.starts_with(RESOURCES[at].path);
                let place = found.entry((at, role)).or_insert((row, operation));
                if is_own && !place.1.path.starts_with(RESOURCES[at].path) {
                    *place = (row, operation);
                }
            }
        }
        found
    });
    BY_ROLE.get(&(resource, role)).copied()
}

/// A collection that shows as a field of another resource's answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// Name of the field.
    pub field: &'static str,
    /// Position of the collection.
    pub resource: usize,
}

/// The collections that hang under a resource, by the last segment of their path: `…/selectiveReject/criteria` under
/// `…/selectiveReject`, `…/schedules/{scheduleId}/events` under an item of `…/schedules`.
pub(super) fn parts(resource: usize) -> &'static [Part] {
    static PARTS: LazyLock<HashMap<usize, Vec<Part>>> = LazyLock::new(|| {
        let by_path: HashMap<(Host, &str), usize> = RESOURCES.iter().enumerate().map(|(at, r)| ((r.host, r.path), at)).collect();
        let mut parts: HashMap<usize, Vec<Part>> = HashMap::new();
        for (at, resource) in RESOURCES.iter().enumerate().filter(|(_, resource)| !resource.key.is_empty()) {
            let Some((above, field)) = resource.path.rsplit_once('/') else { continue };
            let owner = if above.ends_with('}') { above.rsplit_once('/').map_or(above, |(path, _)| path) } else { above };
            if let Some(owner) = by_path.get(&(resource.host, owner)) {
                parts.entry(*owner).or_default().push(Part { field, resource: at });
            }
        }
        parts
    });
    PARTS.get(&resource).map_or(&[], Vec::as_slice)
}

/// How many operations of an area are served in which way, in the order of [`Class::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The area.
    pub area: Area,
    /// Operations by class.
    pub counts: [usize; 5],
}

/// The counts of every area.
pub fn coverage() -> Vec<Coverage> {
    let mut found: Vec<_> = Area::ALL.into_iter().map(|area| Coverage { area, counts: [0; 5] }).collect();
    for operation in webex_catalogue::all() {
        let class = class(operation.id);
        if let (Some(line), Some(at)) =
            (found.iter_mut().find(|line| line.area == operation.area), Class::ALL.iter().position(|known| *known == class))
        {
            line.counts[at] += 1;
        }
    }
    found
}

/// The counts as a table for a terminal.
pub fn coverage_table() -> String {
    let mut out = cells("area", &Class::ALL.map(Class::as_str), "all");
    let mut sums = [0; 5];
    for line in coverage() {
        out.push_str(&count_cells(line.area.as_str(), line.counts));
        for (sum, count) in sums.iter_mut().zip(line.counts) {
            *sum += count;
        }
    }
    out.push_str(&count_cells("all", sums));
    out
}

fn count_cells(name: &str, counts: [usize; 5]) -> String {
    cells(name, &counts, counts.iter().sum::<usize>())
}

fn cells(name: &str, middle: &[impl Display; 5], all: impl Display) -> String {
    let mut out = format!("{name:<16}");
    for cell in middle {
        write!(out, "{cell:>14}").expect("invariant: a String takes every text");
    }
    out + &format!("{all:>8}\n")
}
