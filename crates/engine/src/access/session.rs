//! The session behind the cookie.

use jiff::{SignedDuration, Timestamp};
use model::{Account, AccountId, SessionId, SignInMethod};
use secrecy::SecretString;
use serde_json::json;
use store::{NewSession, SessionRecord};

use super::{Access, AccessError, Origin, Principal, SignInError, Via, secret};
use crate::audit::{self, Action, Actor, Entry, Target};

pub(super) const START: Action = Action("session.start");
const END: Action = Action("session.end");

/// How long a session lasts at most.
pub const SESSION_VALID_FOR: SignedDuration = SignedDuration::from_hours(12);
/// How long a session may go unused. A page that stands open is no use of it, however much happens on it.
pub const SESSION_IDLE: SignedDuration = SignedDuration::from_hours(2);
/// What a browser calls itself is kept up to so many characters.
const USER_AGENT_CHARACTERS: usize = 200;

/// A session that is good now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Public id: names it in lists and opens nothing.
    pub id: SessionId,
    /// Who it is, with the rights of this moment.
    pub principal: Principal,
    /// When it ends, whatever happens.
    pub expires_at: Timestamp,
}

impl Access {
    /// Starts a session for an account and returns its secret, which goes into the cookie.
    pub(super) async fn begin(&self, account: &Account, method: SignInMethod, from: &Origin) -> Result<SecretString, AccessError> {
        let (secret, hash, session) = self.new_session(Some(&account.id), method, from);
        let entry = beginning(account.email.as_ref().unwrap_or(&account.name), &session, from);
        self.noting(entry).access().save_session(&hash, &session).await?;
        if let Some(email) = &account.email {
            self.remember_place(email, from).await?;
        }
        Ok(secret)
    }

    /// Starts a set-up session.
    pub(super) async fn begin_set_up(&self, from: &Origin) -> Result<SecretString, AccessError> {
        let (secret, hash, session) = self.new_session(None, SignInMethod::SetUp, from);
        self.noting(beginning("Set-up", &session, from)).access().save_session(&hash, &session).await?;
        Ok(secret)
    }

    /// Records that a sign-in was refused.
    pub(super) async fn refused(&self, actor: Actor, target: Target, why: &SignInError, from: &Origin) -> Result<(), AccessError> {
        let why = match why {
            SignInError::Access(AccessError::Store(_) | AccessError::Audit(_)) => return Ok(()),
            // The end of a lock is no reason of its own.
            SignInError::Locked { .. } => "too many failed sign-ins".to_owned(),
            other => other.to_string(),
        };
        self.audit.record(Entry::new(actor, START, target).from(from.address).refused(why)).await?;
        Ok(())
    }

    /// A session to keep, its secret and the hash of that.
    pub(super) fn new_session(
        &self,
        account: Option<&AccountId>,
        method: SignInMethod,
        from: &Origin,
    ) -> (SecretString, [u8; 32], NewSession) {
        let now = self.clock.now();
        let secret = secret::make(self.randomness.as_ref());
        let hash = secret::hash(&secret).expect("invariant: a fresh secret is short");
        let session = NewSession {
            id: SessionId::from_random(self.random_id()),
            account: account.cloned(),
            method,
            address: from.address.map(|address| address.to_string()),
            user_agent: from.user_agent.as_ref().map(|text| text.chars().take(USER_AGENT_CHARACTERS).collect()),
            created_at: now,
            expires_at: now.checked_add(SESSION_VALID_FOR).unwrap_or(Timestamp::MAX),
            idle_ms: i64::try_from(SESSION_IDLE.as_millis()).expect("invariant: two hours fit"),
        };
        (secret, hash, session)
    }

    /// The session of this secret, if it is good now; counts as use of it.
    pub async fn session(&self, session: &SecretString) -> Result<Option<Session>, AccessError> {
        let Some(hash) = secret::hash(session) else { return Ok(None) };
        match self.store.access().touch_session(&hash, self.clock.now()).await? {
            Some(record) => self.with_rights(record).await.map(Some),
            None => Ok(None),
        }
    }

    /// The same for what a page does by itself: it counts as no use.
    pub async fn session_unused(&self, session: &SecretString) -> Result<Option<Session>, AccessError> {
        let Some(hash) = secret::hash(session) else { return Ok(None) };
        match self.store.access().peek_session(&hash, self.clock.now()).await? {
            Some(record) => self.with_rights(record).await.map(Some),
            None => Ok(None),
        }
    }

    /// The session of this public id with the rights of this moment, if it is good now. Asking is no use of it: open event streams
    /// ask when [`Access::sessions_ended`] says that something changed.
    pub async fn session_now(&self, session: &SessionId) -> Result<Option<Session>, AccessError> {
        match self.store.access().find_session(session, self.clock.now()).await? {
            Some(record) => self.with_rights(record).await.map(Some),
            None => Ok(None),
        }
    }

    /// Ends the session of this secret.
    pub async fn sign_out(&self, session: &SecretString, from: &Origin) -> Result<(), AccessError> {
        let Some(hash) = secret::hash(session) else { return Ok(()) };
        let Some(record) = self.store.access().touch_session(&hash, self.clock.now()).await? else { return Ok(()) };
        let via = audit::Via::Session(record.id.to_string());
        let actor = match &record.account {
            Some(account) => Actor::account(&account.id, account.email.as_ref().unwrap_or(&account.name).as_str(), via),
            None => Actor::account(AccountId::set_up(), "Set-up", via),
        };
        let entry = Entry::new(actor, END, Target::new("session", &record.id)).from(from.address);
        let before = json!({ "method": record.method.as_str(), "began": record.created_at.to_string() });
        self.noting(entry.before(before)).access().end_session(&hash).await?;
        self.announce().await
    }

    async fn with_rights(&self, record: SessionRecord) -> Result<Session, AccessError> {
        let principal = match record.account {
            Some(account) => self.principal(account, Via::Session(record.id.clone())).await?,
            None => Principal::set_up(record.id.clone()),
        };
        Ok(Session { id: record.id, principal, expires_at: record.expires_at })
    }

    /// An account with the rights of this moment.
    pub(super) async fn principal(&self, account: Account, via: Via) -> Result<Principal, AccessError> {
        let grants = self.store.people().grants(&account.id).await?;
        Ok(Principal { account: account.id, name: account.name, email: account.email, grants, via })
    }

    /// The account, if it may sign in: it is not disabled and has a role.
    pub(super) async fn entitled(&self, account: &AccountId) -> Result<Option<Account>, AccessError> {
        let Some(account) = self.store.people().account(account).await? else { return Ok(None) };
        let holds_nothing = self.store.people().grants(&account.id).await?.is_empty();
        Ok((account.disabled_at.is_none() && !holds_nothing).then_some(account))
    }
}

/// The entry of a session that begins.
pub(super) fn beginning(name: &str, session: &NewSession, from: &Origin) -> Entry {
    let via = audit::Via::Session(session.id.to_string());
    let actor = match &session.account {
        Some(account) => Actor::account(account, name, via),
        None => Actor::account(AccountId::set_up(), name, via),
    };
    let entry = Entry::new(actor, START, Target::new("session", &session.id)).from(from.address);
    entry.after(json!({ "method": session.method.as_str() }))
}
