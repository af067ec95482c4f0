//! Who somebody is, as a provider vouches for it.

use model::id::OrganizationId;
use serde_json::{Map, Value};

/// Somebody whom a provider vouches for.
#[derive(Debug, Clone, PartialEq)]
pub struct ExternalIdentity {
    /// Issuer of the id token.
    pub issuer: String,
    /// Who it is there; never given to somebody else.
    pub subject: String,
    /// E-mail address, if the provider tells one.
    pub email: Option<String>,
    /// Whether the provider has verified it; an address that is not is of no use for rules and invitations.
    pub email_verified: bool,
    /// Name to show.
    pub name: Option<String>,
    /// Webex organisation, as the service itself says; only with Login with Webex.
    pub org_id: Option<OrganizationId>,
    /// What the provider says besides, for example groups.
    pub claims: Map<String, Value>,
}
