//! The Webex organisation that is watched.

use webex_core::id::OrganizationId;

/// One Webex organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Webex id.
    pub id: OrganizationId,
    /// Name as Webex shows it.
    pub name: String,
}
