//! The one-time sign-in link.

use jiff::SignedDuration;
use model::{AccountId, LinkPurpose, SignInMethod};
use secrecy::SecretString;
use serde_json::json;
use store::LinkOutcome;

use super::accounts::administers;
use super::session::START;
use super::{Access, AccessError, LinkRefused, Origin, Principal, deed, secret};
use crate::audit::{Action, Actor, Entry, Target, Via};

const ISSUE: Action = Action("link.issue");

/// How long a link may be used.
pub const LINK_VALID_FOR: SignedDuration = SignedDuration::from_mins(15);
/// How long a link may be used that an administrator sends to somebody who forgot the password.
pub const RESET_VALID_FOR: SignedDuration = SignedDuration::from_hours(24);
const RESET: Action = Action("account.reset");

impl Access {
    /// Makes the secret of a new one-time link. A set-up link is refused when there is an administrator.
    pub async fn issue_link(&self, purpose: &LinkPurpose, valid_for: SignedDuration) -> Result<SecretString, AccessError> {
        let now = self.clock.now();
        let secret = secret::make(self.randomness.as_ref());
        let hash = secret::hash(&secret).expect("invariant: a fresh secret is short");
        let expires_at = now.checked_add(valid_for).unwrap_or(jiff::Timestamp::MAX);
        let target = match purpose {
            LinkPurpose::SetUp => deed::account(&AccountId::set_up()),
            LinkPurpose::SignIn(account) => deed::account(account),
        };
        let entry = Entry::new(self.operator(), ISSUE, target).after(json!({ "until": expires_at.to_string() }));
        let deed = self.deed(entry);
        deed.run(async {
            match purpose {
                LinkPurpose::SetUp if self.has_administrator().await? => return Err(LinkRefused::SetUpDone.into()),
                LinkPurpose::SignIn(account) if self.entitled(account).await?.is_none() => return Err(LinkRefused::NoAccount.into()),
                _ => {}
            }
            self.store.access().prune(now).await?;
            Ok(deed.sessions().save_link(&hash, purpose, expires_at).await?)
        })
        .await?;
        Ok(secret)
    }

    /// Forgets the password of somebody else, ends all sessions of that account, and returns the secret of a one-time link to sign in with
    /// and set a new password. Only who administers everything may.
    pub async fn reset_by_link(&self, by: &Principal, from: &Origin, account: &AccountId) -> Result<SecretString, AccessError> {
        let secret = secret::make(self.randomness.as_ref());
        let hash = secret::hash(&secret).expect("invariant: a fresh secret is short");
        let expires_at = self.clock.now().checked_add(RESET_VALID_FOR).unwrap_or(jiff::Timestamp::MAX);
        let entry = self.entry(by, from, RESET, deed::account(account)).after(json!({ "until": expires_at.to_string() }));
        let deed = self.deed(self.with_state(entry, account).await?);
        deed.run(async {
            administers(by)?;
            if *account == by.account {
                return Err(AccessError::Unfit("change the own password under My account".to_owned()));
            }
            let found = self.store.people().account(account).await?.ok_or(AccessError::Unknown("account"))?;
            if found.email.is_none() {
                return Err(AccessError::Unfit("an account without an e-mail address has no password".to_owned()));
            }
            self.entitled(account).await?.ok_or(LinkRefused::NoAccount)?;
            Ok(deed.sessions().save_reset(&hash, account, expires_at).await?)
        })
        .await?;
        Ok(secret)
    }

    /// Exchanges a link's secret for a session's, once: of several who try at the same time one wins.
    pub async fn exchange(&self, link: &SecretString, from: &Origin) -> Result<SecretString, AccessError> {
        let result = self.take(link, from).await;
        if let Err(AccessError::Refused(why)) = &result {
            let entry = Entry::new(Actor::unknown(None, Via::Link), START, Target::new("link", "one-time"));
            self.audit.record(entry.from(from.address).refused(why.to_string())).await?;
        }
        result
    }

    async fn take(&self, link: &SecretString, from: &Origin) -> Result<SecretString, AccessError> {
        let hash = secret::hash(link).ok_or(LinkRefused::Unknown)?;
        match self.store.access().take_link(&hash, self.clock.now()).await? {
            LinkOutcome::Fresh(LinkPurpose::SetUp) => {
                if self.has_administrator().await? {
                    return Err(LinkRefused::SetUpDone.into());
                }
                self.begin_set_up(from).await
            }
            LinkOutcome::Fresh(LinkPurpose::SignIn(account)) => {
                let account = self.entitled(&account).await?.ok_or(LinkRefused::NoAccount)?;
                self.begin(&account, SignInMethod::Link, from).await
            }
            LinkOutcome::Used => Err(LinkRefused::Used.into()),
            LinkOutcome::Expired => Err(LinkRefused::Expired.into()),
            LinkOutcome::Unknown => Err(LinkRefused::Unknown.into()),
        }
    }
}
