//! API tokens: a secret for machines that can do no more than its account, and only what its scopes say.

use jiff::{SignedDuration, Timestamp};
use model::{AccountId, ApiToken, TokenId, TokenScope};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use store::PeopleOutcome;

use super::accounts::{administers, check_name, done};
use super::sessions::reads_all;
use super::{Access, AccessError, Origin, Principal, Via, secret};
use crate::audit::{Action, Target};

const CREATE: Action = Action("token.create");
const REVOKE: Action = Action("token.revoke");
/// Begins every token, so that people and scanners know one when they see it.
pub const TOKEN_PREFIX: &str = "cbt_";
/// A token ends within this time.
pub const MAX_TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(366 * 24);
/// Roles that a rule gave are good for tokens so long after the provider confirmed them, which it does with every sign-in.
pub const RULES_CONFIRMED_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);
/// An account has so many tokens at most.
const MOST_TOKENS: u32 = 50;

impl Access {
    /// Makes a token for the signed-in account and returns it with its secret, which is shown once. A token makes no tokens.
    pub async fn create_api_token(
        &self,
        by: &Principal,
        from: &Origin,
        name: &str,
        scopes: &[TokenScope],
        expires_at: Timestamp,
    ) -> Result<(ApiToken, SecretString), AccessError> {
        let now = self.clock.now();
        let mut scopes = scopes.to_vec();
        scopes.sort_unstable();
        scopes.dedup();
        let token = ApiToken {
            id: TokenId::from_random(self.random_id()),
            account: by.account.clone(),
            name: name.trim().to_owned(),
            scopes,
            created_at: now,
            expires_at,
            last_used_at: None,
            revoked_at: None,
        };
        let secret = SecretString::from(format!("{TOKEN_PREFIX}{}", secret::make(self.randomness.as_ref()).expose_secret()));
        let hash = secret::hash(&secret).expect("invariant: a fresh secret is short");
        let words: Vec<_> = token.scopes.iter().map(|scope| scope.as_str()).collect();
        let after = json!({ "name": token.name, "scopes": words, "expires": token.expires_at.to_string() });
        let entry = self.entry(by, from, CREATE, Target::new("token", &token.id)).after(after);
        let deed = self.deed(entry);
        deed.run(async {
            if !matches!(by.via, Via::Session(_)) {
                return Err(AccessError::Forbidden);
            }
            check_name(&token.name)?;
            if token.scopes.is_empty() {
                return Err(AccessError::Unfit("choose what the token may be used for".to_owned()));
            }
            if expires_at <= now || expires_at.duration_since(now) > MAX_TOKEN_LIFE {
                return Err(AccessError::Unfit("a token ends later than now and within a year".to_owned()));
            }
            match deed.people().save_token(&token, &hash, MOST_TOKENS).await? {
                PeopleOutcome::Taken => Err(AccessError::Unfit(format!("an account has {MOST_TOKENS} tokens at most; revoke one first"))),
                outcome => done(outcome),
            }
        })
        .await?;
        Ok((token, secret))
    }

    /// Who holds this token, with the rights its account has at this moment; counts as use of it. `None` when it is not known, has ended,
    /// was revoked, or its account was disabled or has no role. [`AccessError::Unconfirmed`] when rules gave the account roles that no
    /// sign-in has confirmed for long: a provider tells of somebody who left only by letting them in no more.
    pub async fn token(&self, token: &SecretString) -> Result<Option<Principal>, AccessError> {
        let Some(hash) = secret::hash(token).filter(|_| token.expose_secret().starts_with(TOKEN_PREFIX)) else { return Ok(None) };
        let Some(record) = self.store.people().touch_token(&hash, self.clock.now()).await? else { return Ok(None) };
        let confirmed = self.store.people().rules_confirmed_at(&record.account.id).await?;
        if confirmed.is_some_and(|at| self.clock.now().duration_since(at) > RULES_CONFIRMED_FOR) {
            return Err(AccessError::Unconfirmed);
        }
        let principal = self.principal(record.account, Via::Token(record.token.id, record.token.scopes)).await?;
        Ok(Some(principal).filter(|principal| !principal.grants.is_empty()))
    }

    /// The tokens of an account, or of everybody when none is named, also those that ended: the own ones for anybody, others for who
    /// administers everything.
    pub async fn list_api_tokens(&self, by: &Principal, account: Option<&AccountId>) -> Result<Vec<ApiToken>, AccessError> {
        if account != Some(&by.account) {
            reads_all(by)?;
        }
        Ok(self.store.people().list_tokens(account).await?)
    }

    /// Revokes a token: an own one, or anybody's for who administers everything. A token may revoke itself.
    pub async fn revoke_api_token(&self, by: &Principal, from: &Origin, token: &TokenId) -> Result<(), AccessError> {
        let found = self.store.people().find_token(token).await?;
        let mut entry = self.entry(by, from, REVOKE, Target::new("token", token));
        if let Some(found) = &found {
            entry = entry.before(json!({
                "account": found.account.as_str(),
                "name": found.name,
                "scopes": found.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>(),
                "expires": found.expires_at.to_string(),
                "revoked": found.revoked_at.is_some(),
            }));
        }
        let deed = self.deed(entry);
        deed.run(async {
            let is_own = found.is_some_and(|found| found.account == by.account);
            let may = match &by.via {
                Via::Session(_) => is_own,
                Via::Token(own, _) => own == token,
                Via::SetUp(_) | Via::CommandLine => false,
            };
            if !may {
                administers(by)?;
            }
            match deed.people().revoke_token(token, self.clock.now()).await? {
                PeopleOutcome::Unknown => Err(AccessError::Unknown("token")),
                outcome => done(outcome),
            }
        })
        .await
    }
}
