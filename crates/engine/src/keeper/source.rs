//! The tokens of one connection, as all clients of this process share them.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use futures_util::future::{BoxFuture, FutureExt as _};
use jiff::{SignedDuration, Timestamp};
use model::ConnectionKey;
use tokio::sync::Mutex;
use webex::tokens::{AccessToken, TokenError, TokenSource, Tokens};

use super::Shared;

/// A renewal that failed while the token still works is not tried again for so long.
pub(super) const AFTER_FAILURE: SignedDuration = SignedDuration::from_mins(1);

/// The tokens of one connection.
pub(super) struct Source {
    pub shared: Arc<Shared>,
    pub key: ConnectionKey,
    current: RwLock<Option<Current>>,
    failed: RwLock<Option<Failed>>,
    /// Who holds it looks into the store and renews. Held while Webex is asked: that everybody else waits is its purpose.
    pub turn: Mutex<()>,
}

/// The access token that requests carry now.
#[derive(Clone)]
pub(super) struct Current {
    pub token: AccessToken,
    /// Its times; the secrets are left out.
    pub times: Tokens,
    /// No renewal before this moment.
    pub not_before: Option<Timestamp>,
}

/// The last renewal that failed.
#[derive(Clone)]
pub(super) struct Failed {
    pub at: Timestamp,
    pub generation: i64,
    pub reason: String,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("key", &self.key).finish_non_exhaustive()
    }
}

impl Source {
    pub fn new(shared: Arc<Shared>, key: ConnectionKey) -> Self {
        Self { shared, key, current: RwLock::new(None), failed: RwLock::new(None), turn: Mutex::new(()) }
    }

    pub fn failed(&self) -> Option<Failed> {
        self.failed.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn set_failed(&self, failed: Failed) {
        *self.failed.write().unwrap_or_else(PoisonError::into_inner) = Some(failed);
    }

    pub fn set(&self, current: Option<Current>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = current;
    }

    /// The present token, if it can be used as it is. Written without copying the rest, because every request comes here.
    pub fn usable(&self, refused: Option<&AccessToken>) -> Option<AccessToken> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        let current = current.as_ref().filter(|current| refused != Some(&current.token))?;
        let now = self.shared.parts.clock.now();
        let waits = current.not_before.is_some_and(|moment| now < moment) && !current.times.is_expired(now);
        (waits || !is_due(&current.times, now)).then(|| current.token.clone())
    }

    /// Begins in a task of its own: a request that is given up must not leave a renewal between Webex's answer and the store.
    async fn obtain(self: Arc<Self>, refused: Option<AccessToken>) -> Result<Option<AccessToken>, TokenError> {
        let tasks = self.shared.tasks.clone();
        match tasks.spawn(async move { self.find_or_renew(refused).await }).await {
            Ok(result) => result,
            Err(error) => Err(store_error("reach", error)),
        }
    }
}

/// Whether less than 24 hours remain, or less than half of a short life.
pub(super) fn is_due(times: &Tokens, now: Timestamp) -> bool {
    // A token without secret is always due: only its times count here.
    let times = Tokens { access_token: Some("known".to_owned().into()), ..times.clone() };
    times.is_due(now)
}

pub(super) fn store_error(action: &'static str, error: impl fmt::Display) -> TokenError {
    TokenError::Store { action, place: "the database".to_owned(), reason: error.to_string() }
}

/// A client keeps a source for as long as it lives.
#[derive(Debug, Clone)]
pub(super) struct Handle(pub Arc<Source>);

impl TokenSource for Handle {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        async move {
            if let Some(token) = self.0.usable(None) {
                return Ok(token);
            }
            let found = Arc::clone(&self.0).obtain(None).await?;
            found.ok_or(TokenError::Unusable { reason: "there is no access token" })
        }
        .boxed()
    }

    fn replace(&self, refused: AccessToken) -> BoxFuture<'_, Result<Option<AccessToken>, TokenError>> {
        Arc::clone(&self.0).obtain(Some(refused)).boxed()
    }
}
