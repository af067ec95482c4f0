//! People and machines that use Cordboard: accounts, how they come in, and what they hold.

use std::fmt;

use jiff::Timestamp;
use webex_core::id::OrganizationId;

use crate::Grant;
use crate::device::words;

/// Longest id, in characters.
const MAX_ID: usize = 64;

/// A text that cannot be an id of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadId;

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no id of Cordboard: 1 to 64 of a-z, 0-9 and `-`")
    }
}

impl std::error::Error for BadId {}

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Checks a text that came from outside: 1 to 64 of a-z, 0-9 and `-`.
            pub fn parse(text: &str) -> Result<Self, BadId> {
                let fits = (1..=MAX_ID).contains(&text.len());
                let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                if fits && plain { Ok(Self(text.to_owned())) } else { Err(BadId) }
            }

            /// A new id of random bytes, as 32 hexadecimal digits.
            pub fn from_random(bytes: [u8; 16]) -> Self {
                Self(format!("{:032x}", u128::from_be_bytes(bytes)))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                Self::parse(text)
            }
        }
    )+};
}

ids! {
    /// Id of an account.
    AccountId;
    /// Public id of a session: names it in lists and in the audit log, and opens nothing.
    SessionId;
    /// Public id of an API token.
    TokenId;
    /// Id of a rule that grants a role at sign-in.
    RuleId;
    /// Id of an invitation.
    InvitationId;
}

impl AccountId {
    /// Stands for whoever holds the set-up link, while there is no administrator.
    pub fn set_up() -> Self {
        Self("set-up".to_owned())
    }

    /// Stands for whoever runs the program in a terminal of the server.
    pub fn command_line() -> Self {
        Self("command-line".to_owned())
    }
}

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Id.
    pub id: AccountId,
    /// Name as people say it.
    pub name: String,
    /// E-mail address, verified when it came from a provider; unique without regard to case.
    pub email: Option<String>,
    /// Whether a password of its own was set.
    pub has_password: bool,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when it may no longer sign in.
    pub disabled_at: Option<Timestamp>,
    /// The last sign-in.
    pub last_sign_in_at: Option<Timestamp>,
}

/// A role that an account holds, and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldGrant {
    /// The role and where it holds.
    pub grant: Grant,
    /// Since when.
    pub granted_at: Timestamp,
    /// Who gave it.
    pub granted_by: AccountId,
    /// The rule that gave it and takes it away again; `None` when somebody gave it by hand.
    pub rule: Option<RuleId>,
}

/// How a provider names an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Issuer of the provider.
    pub issuer: String,
    /// The provider's lasting name of the person: its `sub`.
    pub subject: String,
    /// The Webex organisation, where the provider is Webex.
    pub org: Option<OrganizationId>,
}

/// A rule: who comes from this provider with this claim gets the role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInRule {
    /// Id.
    pub id: RuleId,
    /// The provider it looks at, by the name that the configuration gives it.
    pub provider: String,
    /// The claim, for example `groups`.
    pub claim: String,
    /// The value the claim must have or hold.
    pub value: String,
    /// The role and where it holds.
    pub grant: Grant,
    /// When it was made.
    pub created_at: Timestamp,
}

/// An invitation: who takes it gets the role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Id.
    pub id: InvitationId,
    /// Whom it is for.
    pub email: String,
    /// The role and where it holds.
    pub grant: Grant,
    /// Until when it may be taken.
    pub expires_at: Timestamp,
    /// When it was taken.
    pub taken_at: Option<Timestamp>,
    /// Who made it.
    pub created_by: AccountId,
}

/// What an API token may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenScope {
    /// Reads through the JSON API what the account may see.
    Read,
    /// Also changes what the account may change.
    Write,
    /// Reads the program's own metrics.
    Metrics,
}

words!(TokenScope { Read = "read", Write = "write", Metrics = "metrics" });

/// An API token, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiToken {
    /// Public id.
    pub id: TokenId,
    /// Whose it is; it can never do more than its account.
    pub account: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for.
    pub scopes: Vec<TokenScope>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// Its last use, to the minute.
    pub last_used_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
}

/// What a one-time link is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Making the first administrator; good only while there is none.
    SetUp,
    /// Signing this account in.
    SignIn(AccountId),
}

/// How somebody signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SignInMethod {
    /// With the set-up link.
    SetUp,
    /// With a one-time link printed by the server.
    Link,
    /// With e-mail and password.
    Password,
    /// Through an `OpenID` provider.
    Provider,
}

words!(SignInMethod { SetUp = "set_up", Link = "link", Password = "password", Provider = "provider" });

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionEntry {
    /// Public id.
    pub id: SessionId,
    /// Whose it is; `None` for a set-up session.
    pub account: Option<AccountId>,
    /// How it began.
    pub method: SignInMethod,
    /// From which address, when that is known.
    pub address: Option<String>,
    /// What the browser called itself.
    pub user_agent: Option<String>,
    /// When it began.
    pub created_at: Timestamp,
    /// Its last use, to half a minute.
    pub seen_at: Timestamp,
    /// When it ends, whatever happens.
    pub expires_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_words() {
        assert_eq!(AccountId::from_random([0xab; 16]).as_str(), "ab".repeat(16));
        assert_eq!(AccountId::from_random([0; 16]).as_str().len(), 32);
        assert_eq!(AccountId::parse("set-up"), Ok(AccountId::set_up()));
        for bad in ["", "A", "a b", "é", &"a".repeat(65)] {
            assert_eq!(SessionId::parse(bad), Err(BadId), "{bad}");
        }
    }
}
