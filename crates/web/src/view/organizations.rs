//! The organisations a reader has a role in, and the one whose pages are open.
//!
//! The choice is a cookie, which is only a wish: it is held against the reader's rights of the moment at every request.

use engine::access::Principal;
use model::Organization;
use model::id::OrganizationId;
use store::{Store, StoreError};

use crate::routes;
use crate::security::Reader;

/// What a reader may open, and what is open.
#[derive(Debug, Clone, Default)]
pub(crate) struct Organizations {
    /// Those in which the reader has a role, in the order of the store.
    pub(crate) all: Vec<Organization>,
    /// The one that is open: the chosen one, else the first.
    pub(crate) open: Option<Organization>,
    /// Whether events tell of changes in it: they tell of the store's first one.
    pub(crate) is_followed: bool,
}

impl Organizations {
    /// Those of this reader, now.
    pub(crate) async fn of(store: &Store, reader: &Reader) -> Result<Self, StoreError> {
        let known = store.organizations().list().await?;
        let followed = known.first().map(|organization| organization.id.clone());
        let all: Vec<_> = known.into_iter().filter(|organization| has_role_in(&reader.principal, &organization.id)).collect();
        let chosen = all.iter().find(|organization| reader.organization.as_deref() == Some(&*value(&organization.id)));
        let open = chosen.or(all.first()).cloned();
        let is_followed = open.is_none() || open.as_ref().map(|organization| &organization.id) == followed.as_ref();
        Ok(Self { all, open, is_followed })
    }
}

fn has_role_in(principal: &Principal, org: &OrganizationId) -> bool {
    principal.grants.iter().any(|grant| grant.org.as_ref().is_none_or(|own| own == org))
}

/// An organisation as its cookie holds it.
pub(crate) fn value(org: &OrganizationId) -> String {
    routes::segment(org.as_str())
}
