//! Who may do what: roles, where they hold, and what a request may see.

use std::collections::BTreeSet;
use std::fmt;

use webex_core::id::{LocationId, OrganizationId};

/// What somebody is trusted with. Operator and responder each see what a viewer sees; an administrator may do everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// An employee who sees the own phone and nothing else.
    Employee,
    /// Sees pages, with remote names and numbers masked.
    Viewer,
    /// Changes devices and calling configuration; sees call identities.
    Operator,
    /// Runs incidents; sees call identities.
    Responder,
    /// Everything, with settings, people and secrets.
    Administrator,
}

impl Role {
    /// Every role, from the least on.
    pub const ALL: [Self; 5] = [Self::Employee, Self::Viewer, Self::Operator, Self::Responder, Self::Administrator];

    /// The word in the store, in forms and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Employee => "self",
            Self::Viewer => "viewer",
            Self::Operator => "operator",
            Self::Responder => "responder",
            Self::Administrator => "administrator",
        }
    }

    /// The role of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Whether this role may see who was called: names and numbers of remote parties.
    pub const fn sees_call_identities(self) -> bool {
        matches!(self, Self::Operator | Self::Responder | Self::Administrator)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A role and where it holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// In this organisation; `None` means every one.
    pub org: Option<OrganizationId>,
    /// At this location; `None` means every one, and things without a location.
    pub location: Option<LocationId>,
}

impl Grant {
    /// A role everywhere.
    pub const fn everywhere(role: Role) -> Self {
        Self { role, org: None, location: None }
    }
}

/// The locations of one organisation whose things may be seen. Every read of the store that pages make takes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everything of the organisation.
    Everywhere,
    /// Only things at these locations; things without a location are not seen. None at all sees nothing.
    Locations(BTreeSet<LocationId>),
}

impl Scope {
    /// Sees nothing.
    pub const fn nothing() -> Self {
        Self::Locations(BTreeSet::new())
    }

    /// What the grants with one of `roles` let see of an organisation.
    pub fn of(grants: &[Grant], org: &OrganizationId, roles: &[Role]) -> Self {
        let here = grants.iter().filter(|grant| roles.contains(&grant.role) && grant.org.as_ref().is_none_or(|own| own == org));
        let mut locations = BTreeSet::new();
        for grant in here {
            match &grant.location {
                None => return Self::Everywhere,
                Some(location) => {
                    locations.insert(location.clone());
                }
            }
        }
        Self::Locations(locations)
    }

    /// Whether a thing at this location is seen.
    pub fn sees(&self, location: Option<&LocationId>) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Locations(own) => location.is_some_and(|location| own.contains(location)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(role: Role, org: Option<&str>, location: Option<&str>) -> Grant {
        Grant {
            role,
            org: org.map(|id| OrganizationId::parse(id).expect("an id")),
            location: location.map(|id| LocationId::parse(id).expect("an id")),
        }
    }

    #[test]
    fn a_scope_is_the_union_of_the_fitting_grants() {
        let org = OrganizationId::parse("o1").expect("an id");
        let all = [Role::Viewer, Role::Administrator];
        let grants =
            [grant(Role::Viewer, Some("o1"), Some("l1")), grant(Role::Viewer, None, Some("l2")), grant(Role::Viewer, Some("o2"), None)];
        let scope = Scope::of(&grants, &org, &all);
        assert_eq!(
            scope,
            Scope::Locations(BTreeSet::from([LocationId::parse("l1").expect("an id"), LocationId::parse("l2").expect("an id")]))
        );
        assert!(scope.sees(Some(&LocationId::parse("l1").expect("an id"))));
        assert!(!scope.sees(Some(&LocationId::parse("l3").expect("an id"))) && !scope.sees(None));
        assert_eq!(Scope::of(&[Grant::everywhere(Role::Administrator)], &org, &all), Scope::Everywhere);
        assert_eq!(Scope::of(&[Grant::everywhere(Role::Employee)], &org, &all), Scope::nothing());
    }

    #[test]
    fn words_of_roles_are_read_back() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
        assert_eq!(Role::parse("root"), None);
    }
}
