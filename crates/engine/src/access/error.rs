//! Why access was not given.

use jiff::Timestamp;
use store::{PeopleOutcome, StoreError};

use crate::audit::AuditError;

/// Why a link was not exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkRefused {
    /// No such link was made here.
    #[error("this sign-in link is not known")]
    Unknown,
    /// Somebody has used it.
    #[error("this sign-in link was used already")]
    Used,
    /// Its time has passed.
    #[error("this sign-in link has expired")]
    Expired,
    /// It is for set-up, and that is done.
    #[error("set-up is done: there is an administrator, who can invite you")]
    SetUpDone,
    /// Its account was disabled, or has no role any more.
    #[error("the account of this sign-in link may not sign in")]
    NoAccount,
}

/// Why access could not be decided or was refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// The link is no good.
    #[error(transparent)]
    Refused(#[from] LinkRefused),
    /// Who asks may not do this.
    #[error("this needs an administrator")]
    Forbidden,
    /// Who asks administers something, but not everything.
    #[error(
        "only an administrator of everything makes accounts and invites people, because an address that is let in here is its owner's no more; \
         accounts that are there can be given roles"
    )]
    BringsNobodyIn,
    /// An API token of somebody whose roles a provider has not confirmed for long.
    #[error(
        "roles of this token's account come from a rule and were not confirmed for {} days: sign in through the provider once, then the token \
         works again", super::tokens::RULES_CONFIRMED_FOR.as_hours() / 24
    )]
    Unconfirmed,
    /// What is named is not there.
    #[error("there is no such {0}; reload the list")]
    Unknown(&'static str),
    /// Somebody else has it.
    #[error("another account has {0}; choose another, or use that account")]
    Taken(&'static str),
    /// It would lock everybody out.
    #[error("this is the last administrator of everything; make another one first")]
    LastAdministrator,
    /// Its owner would be locked out.
    #[error("this is the only sign-in of the account, or the one that its roles came with; set a password or link another sign-in first")]
    LastSignIn,
    /// What was typed cannot be used.
    #[error("{0}")]
    Unfit(String),
    /// The present password is wrong.
    #[error("the present password is wrong; after several wrong ones you must wait a little")]
    WrongPassword,
    /// There were too many wrong ones: it was not looked at.
    #[error("the present password was not looked at, because there were too many wrong ones; try again after {0:.0}")]
    PasswordLocked(Timestamp),
    /// Too many passwords are looked at at this moment.
    #[error("too many people sign in at this moment; try again in a few seconds")]
    Busy,
    /// What happens cannot be recorded, so it is not let happen.
    #[error(transparent)]
    Audit(#[from] AuditError),
    /// The store did not answer.
    #[error("sign-in needs the database, which failed: {0}")]
    Store(#[from] StoreError),
}

impl AccessError {
    /// What happened, for whoever looks at a page: without the words of the database, which are for the log.
    pub fn for_people(&self) -> String {
        match self {
            Self::Store(error) => error.advice().to_owned(),
            Self::Audit(error) => error.for_people(),
            other => other.to_string(),
        }
    }
}

/// Why a sign-in was refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignInError {
    /// E-mail address or password are wrong, or the account is disabled: which of them is told to nobody.
    #[error("e-mail address or password are wrong")]
    Wrong,
    /// Too many failures.
    #[error("too many failed sign-ins; try again after {until}")]
    Locked {
        /// When the next attempt is looked at.
        until: Timestamp,
    },
    /// Too many sign-ins at this moment.
    #[error("too many people sign in at this moment; try again in a few seconds")]
    Busy,
    /// The account has no role, so there is nothing to see.
    #[error("this account has no role; ask an administrator for one")]
    NoRole,
    /// Nothing lets this person in.
    #[error("nobody has given you a role here; ask an administrator for an invitation")]
    NotInvited,
    /// The Webex organisation is not one that is connected.
    #[error("your Webex organisation is not connected to this Cordboard")]
    OtherOrganization,
    /// Another account has the e-mail address, and e-mail addresses alone prove nothing.
    #[error("another account has your e-mail address; sign in with that one and add this sign-in to it")]
    EmailTaken,
    /// The account was disabled.
    #[error("this account is disabled; ask an administrator")]
    Disabled,
    /// The invitation was taken, withdrawn or has expired.
    #[error("this invitation is not good any more; ask for another")]
    InvitationGone,
    /// What was typed cannot be used.
    #[error("{0}")]
    Unfit(String),
    /// Access could not be decided.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for SignInError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl From<AuditError> for SignInError {
    fn from(error: AuditError) -> Self {
        Self::Access(error.into())
    }
}

impl From<PeopleOutcome> for AccessError {
    /// What an outcome that is not done means to who asked.
    fn from(outcome: PeopleOutcome) -> Self {
        match outcome {
            PeopleOutcome::Taken => Self::Taken("this e-mail address"),
            PeopleOutcome::LastAdministrator => Self::LastAdministrator,
            PeopleOutcome::LastSignIn => Self::LastSignIn,
            PeopleOutcome::HasAdministrator => Self::Refused(LinkRefused::SetUpDone),
            PeopleOutcome::Done | PeopleOutcome::Unchanged | PeopleOutcome::Unknown => Self::Unknown("account"),
        }
    }
}
