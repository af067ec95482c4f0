//! Why a sign-in by another provider did not succeed.

use super::ProviderId;
use crate::audit::AuditError;
use crate::vault::VaultError;

/// Why nobody was signed in. The texts are for the page; none holds a token, a code or an address.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OidcError {
    /// There is no such provider.
    #[error("there is no sign-in by `{0}` here")]
    NoProvider(ProviderId),
    /// The flow is unknown: begun in another browser, finished before, or too old.
    #[error("this sign-in was not begun in this browser, was finished already, or took longer than ten minutes; begin again")]
    NoFlow,
    /// What came back does not belong to the flow.
    #[error("the answer belongs to another sign-in; begin again")]
    State,
    /// The user or the provider said no.
    #[error("{provider} refused the sign-in: {reason}")]
    Declined {
        /// Which provider.
        provider: String,
        /// What it says.
        reason: String,
    },
    /// What the provider says of the user cannot be trusted.
    #[error("the sign-in by {provider} was refused: {problem}")]
    Untrusted {
        /// Which provider.
        provider: String,
        /// What is wrong.
        problem: String,
    },
    /// The address of the user is not verified by the provider.
    #[error("{provider} has not verified the e-mail address of this account; verify it there, then sign in again")]
    EmailUnverified {
        /// Which provider.
        provider: String,
    },
    /// The provider did not answer, or not in a way that can be read.
    #[error("{provider} could not be asked: {problem}")]
    Unreachable {
        /// Which provider.
        provider: String,
        /// What happened.
        problem: String,
    },
    /// The provider is configured in a way that cannot work.
    #[error("the provider {provider} is set up wrongly: {problem}")]
    Setup {
        /// Which provider.
        provider: String,
        /// What is wrong.
        problem: String,
    },
    /// Secrets could not be kept or read.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The audit log did not take the entry.
    #[error(transparent)]
    Audit(#[from] AuditError),
}

impl OidcError {
    /// What to tell whoever wants to sign in: what is wrong with this server's own keys is for its administrator alone.
    pub fn for_people(&self) -> String {
        match self {
            Self::Vault(_) | Self::Audit(_) => {
                "this server cannot use its own database or keys now; try again in some minutes. Its administrator finds the reason in the log"
                    .to_owned()
            }
            other => other.to_string(),
        }
    }

    /// Whether somebody was refused, as opposed to something not working.
    pub const fn is_refusal(&self) -> bool {
        matches!(self, Self::NoFlow | Self::State | Self::Declined { .. } | Self::Untrusted { .. } | Self::EmailUnverified { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_learn_no_path_and_no_key() {
        let wrong = VaultError::WrongKey {
            origin: "The key file /var/lib/planted/master.key".to_owned(),
            wanted: "planted1".to_owned(),
            given: "planted2".to_owned(),
        };
        let text = OidcError::from(wrong).for_people();
        assert!(!text.contains("planted") && text.contains("try again"), "{text}");
        assert_eq!(OidcError::State.for_people(), OidcError::State.to_string());
    }
}
