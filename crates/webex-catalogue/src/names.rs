//! What people call the operations: a group and a verb each (`people list`), from `catalogue/names.json`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::generated::GROUPS;
use crate::{Operation, all};

/// Verbs that belong to one thing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Group {
    /// Name, in lower case with hyphens, unique.
    pub name: &'static str,
    /// Verb and place of the operation in the table, sorted by verb.
    pub(crate) verbs: &'static [(&'static str, u16)],
}

impl Group {
    /// The verbs with their operations, sorted.
    pub fn verbs(&self) -> impl Iterator<Item = (&'static str, &'static Operation)> + use<> {
        self.verbs.iter().map(|(verb, at)| (*verb, &all()[usize::from(*at)]))
    }

    /// The operation behind a verb.
    pub fn find(&self, verb: &str) -> Option<&'static Operation> {
        let at = self.verbs.binary_search_by(|(v, _)| (*v).cmp(verb)).ok()?;
        Some(&all()[usize::from(self.verbs[at].1)])
    }
}

/// Every group, sorted by name.
pub fn groups() -> &'static [Group] {
    GROUPS
}

/// The group of that name.
pub fn find_group(name: &str) -> Option<&'static Group> {
    GROUPS.binary_search_by(|group| group.name.cmp(name)).ok().map(|at| &GROUPS[at])
}

impl Operation {
    /// Group and verb.
    pub fn name(&self) -> (&'static str, &'static str) {
        static BY_ID: LazyLock<HashMap<&str, (&str, &str)>> = LazyLock::new(|| {
            let each = |group: &'static Group| group.verbs().map(|(verb, operation)| (operation.id, (group.name, verb)));
            GROUPS.iter().flat_map(each).collect()
        });
        *BY_ID.get(self.id).expect("invariant: the generator gives every operation a name")
    }
}
