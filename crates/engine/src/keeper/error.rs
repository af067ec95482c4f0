//! Why a connection could not be made or used.

use model::ConnectionKey;
use store::StoreError;
use webex::integration::CodeError;
use webex::tokens::TokenError;

use crate::audit::AuditError;
use crate::oidc::OidcError;
use crate::vault::VaultError;

/// Why the keeper could not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeeperError {
    /// There is no such connection.
    #[error("there is no {} of this organisation", _0.kind)]
    Missing(ConnectionKey),
    /// The sign-in that should connect did not succeed.
    #[error(transparent)]
    SignIn(#[from] OidcError),
    /// Webex did not give or take tokens.
    #[error(transparent)]
    Tokens(#[from] TokenError),
    /// Webex did not answer with the new tokens as it should.
    #[error("the tokens were given, but Webex could not be asked whose they are: {0}")]
    Webex(#[from] webex::Error),
    /// The new tokens are those of another organisation than the connection that they should mend.
    #[error("these tokens belong to another organisation than the connection that was to be renewed; sign in with an account of that one")]
    OtherOrganization {
        /// Tracking id of the answer that gave the tokens.
        tracking_id: Option<String>,
    },
    /// What was typed cannot be right.
    #[error("{0}")]
    Unfit(&'static str),
    /// The activation code of a workspace integration is not to be believed.
    #[error(transparent)]
    Code(CodeError),
    /// Secrets could not be kept or read.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The audit log did not take the entry.
    #[error(transparent)]
    Audit(#[from] AuditError),
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl KeeperError {
    /// The id of the answer of Webex that decided, for its support; `None` where Webex was not asked or did not answer.
    pub fn tracking_id(&self) -> Option<&str> {
        match self {
            Self::Tokens(error) => error.tracking_id(),
            Self::Webex(error) | Self::Code(CodeError::Keys(error)) => error.tracking_id(),
            Self::OtherOrganization { tracking_id } => tracking_id.as_deref(),
            _ => None,
        }
    }
}
