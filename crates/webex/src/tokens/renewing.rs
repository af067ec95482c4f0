//! Tokens that renew themselves, once for everybody who shares them.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt as _};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;

use super::{AccessToken, AppCredentials, StoreLock, TokenError, TokenService, TokenSource, TokenStore, Tokens};

/// Wait between two tries for the lock, and how many there are: two minutes, the longest that a renewal elsewhere may take.
const LOCK_PAUSE: Duration = Duration::from_millis(50);
const LOCK_TRIES: u32 = 2_400;
/// A renewal that failed while the token still works is not tried again for so long.
const AFTER_FAILURE: SignedDuration = SignedDuration::from_mins(1);
/// A token that Webex refuses so soon after it was given is not renewed again: another one would fare no better, and Webex keeps only
/// about 750 of them for a user (webex-js-sdk #1565).
const YOUNG: SignedDuration = SignedDuration::from_mins(1);

/// How a service app gets new tokens when its refresh token has lapsed.
#[derive(Debug, Clone)]
pub struct Recovery {
    /// Id of the service app as an application.
    pub application_id: String,
    /// Id of the organisation that authorised it.
    pub organization_id: String,
    /// Tokens of an integration with the scope `spark:applications_token`.
    pub manager: Arc<dyn TokenSource>,
}

/// Whose tokens they are and where they are kept.
#[derive(Debug, Clone)]
pub struct AppTokens {
    app: AppCredentials,
    store: Arc<dyn TokenStore>,
    recovery: Option<Recovery>,
    sign_in: Option<String>,
}

impl AppTokens {
    /// Tokens of an integration or service app, kept in this store.
    pub fn new(app: AppCredentials, store: impl TokenStore) -> Self {
        Self { app, store: Arc::new(store), recovery: None, sign_in: None }
    }

    /// For a service app: what to do when the refresh token has lapsed.
    #[must_use]
    pub fn with_recovery(mut self, recovery: Recovery) -> Self {
        self.recovery = Some(recovery);
        self
    }

    /// What the user types to sign in again; errors carry it when nothing is left to renew with.
    #[must_use]
    pub fn with_sign_in(mut self, words: impl Into<String>) -> Self {
        self.sign_in = Some(words.into());
        self
    }
}

/// Tokens of an integration or service app: renewed before 24 hours remain and when Webex refuses them.
///
/// Tasks that need a renewal at the same time wait for one of them; processes that share the store wait for the lock of the store and then
/// find what the other one got.
pub struct RenewingTokens {
    service: TokenService,
    tokens: AppTokens,
    current: RwLock<Option<Current>>,
    /// Who holds it renews. Held while Webex is asked: that everybody else waits is its purpose.
    turn: Mutex<()>,
}

#[derive(Clone)]
struct Current {
    token: AccessToken,
    kept: Tokens,
    /// When this process got it from Webex; `None` when it was found in the store.
    got_at: Option<Timestamp>,
    not_before: Option<Timestamp>,
}

impl fmt::Debug for RenewingTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RenewingTokens").field("tokens", &self.tokens).finish_non_exhaustive()
    }
}

impl RenewingTokens {
    /// The tokens of an application; nothing is read and nobody asked before the first request.
    pub fn new(service: TokenService, tokens: AppTokens) -> Self {
        Self { service, tokens, current: RwLock::new(None), turn: Mutex::new(()) }
    }

    fn current(&self) -> Option<Current> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, current: Current) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(current);
    }

    /// The present token, if it can be used as it is. Written without copying the rest, because every request comes here.
    fn usable(&self, refused: Option<&AccessToken>) -> Option<AccessToken> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        let current = current.as_ref()?;
        let now = self.service.now();
        let waits = current.not_before.is_some_and(|moment| now < moment) && !current.kept.is_expired(now);
        let fits = refused != Some(&current.token) && (waits || !current.kept.is_due(now) || current.is_young(now));
        fits.then(|| current.token.clone())
    }

    async fn obtain(&self, refused: Option<AccessToken>) -> Result<Option<AccessToken>, TokenError> {
        let _turn = self.turn.lock().await;
        if let Some(token) = self.usable(refused.as_ref()) {
            return Ok(Some(token));
        }
        let now = self.service.now();
        let before = self.current();
        if let (Some(refused), Some(current)) = (&refused, &before)
            && current.token == *refused
            && current.is_young(now)
        {
            return Ok(None);
        }
        match self.renew_or_adopt(refused.as_ref()).await {
            Ok(current) => {
                let token = current.token.clone();
                self.set(current);
                Ok(Some(token))
            }
            // The token at hand still works: its end is a day away, and so is the need.
            Err(error) if refused.is_none() => match before.or(self.kept_and_alive().await) {
                Some(current) if !current.kept.is_expired(now) => {
                    tracing::warn!(name: "webex.tokens.renewal_failed", error = %error, "the access token could not be renewed yet");
                    let token = current.token.clone();
                    self.set(Current { not_before: now.checked_add(AFTER_FAILURE).ok(), ..current });
                    Ok(Some(token))
                }
                _ => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    /// What the store holds, if its access token is not over.
    async fn kept_and_alive(&self) -> Option<Current> {
        let kept = self.load().await.ok()??;
        let is_alive = !kept.is_expired(self.service.now());
        found(kept).filter(|_| is_alive)
    }

    async fn renew_or_adopt(&self, refused: Option<&AccessToken>) -> Result<Current, TokenError> {
        let _lock = self.lock().await?;
        let kept = self.load().await?.unwrap_or_default();
        let now = self.service.now();
        if !kept.is_due(now)
            && let Some(current) = found(kept.clone())
            && refused != Some(&current.token)
        {
            return Ok(current);
        }
        let mut fresh = self.fresh(&kept, now).await?;
        // A recovered service app is told no scopes; they have not changed.
        fresh.scope = fresh.scope.or(kept.scope);
        self.save(fresh.clone()).await?;
        tracing::info!(name: "webex.tokens.renewed", "the access token was renewed");
        let token = AccessToken::new(fresh.access_token.as_ref().unwrap_or(&String::new().into()))?;
        Ok(Current { token, kept: fresh, got_at: Some(now), not_before: None })
    }

    /// New tokens from Webex: by the refresh token, and when that has lapsed as a service app may.
    async fn fresh(&self, kept: &Tokens, now: Timestamp) -> Result<Tokens, TokenError> {
        let AppTokens { app, recovery, sign_in, .. } = &self.tokens;
        let lapsed = match &kept.refresh_token {
            None => "there is no refresh token".to_owned(),
            Some(_) if kept.is_refresh_expired(now) => "the refresh token has expired too".to_owned(),
            Some(refresh_token) => match self.service.renew(app, refresh_token).await {
                Err(error) if error.is_lapsed() => error.to_string(),
                other => return other,
            },
        };
        let Some(recovery) = recovery else {
            // One that was refused before its time has not expired.
            let ended = TokenError::Ended { expired_at: kept.expires_at.filter(|at| *at <= now), reason: lapsed };
            return Err(match sign_in.clone() {
                Some(words) => TokenError::SignInAgain { ended: Box::new(ended), words },
                None => ended,
            });
        };
        tracing::warn!(name: "webex.tokens.recovering", reason = %lapsed, "the refresh token of the service app has lapsed");
        let Recovery { application_id, organization_id, manager } = recovery;
        let ask = |token: AccessToken| async move { self.service.recover_service_app(app, application_id, organization_id, &token).await };
        let token = manager.token().await?;
        match ask(token.clone()).await {
            Err(refused @ TokenError::Refused { status: 401, .. }) => match manager.replace(token).await? {
                Some(other) => ask(other).await,
                None => Err(refused),
            },
            other => other,
        }
    }

    async fn lock(&self) -> Result<StoreLock, TokenError> {
        for _ in 0..LOCK_TRIES {
            let store = Arc::clone(&self.tokens.store);
            if let Some(lock) = beside(move || store.try_lock()).await? {
                return Ok(lock);
            }
            self.service.sleep(LOCK_PAUSE).await;
        }
        let reason = "another process has held it for two minutes".to_owned();
        Err(TokenError::Store { action: "lock", place: "the store".to_owned(), reason })
    }

    async fn load(&self) -> Result<Option<Tokens>, TokenError> {
        let store = Arc::clone(&self.tokens.store);
        beside(move || store.load()).await
    }

    async fn save(&self, tokens: Tokens) -> Result<(), TokenError> {
        let store = Arc::clone(&self.tokens.store);
        beside(move || store.save(&tokens)).await
    }
}

impl Current {
    fn is_young(&self, now: Timestamp) -> bool {
        self.got_at.is_some_and(|at| now.duration_since(at) < YOUNG)
    }
}

fn found(kept: Tokens) -> Option<Current> {
    let token = AccessToken::new(kept.access_token.as_ref()?).ok()?;
    Some(Current { token, kept, got_at: None, not_before: None })
}

/// Files and keyrings block; they are asked beside the async tasks. Once begun it runs to its end, even if nobody waits any more.
async fn beside<T: Send + 'static>(work: impl FnOnce() -> Result<T, TokenError> + Send + 'static) -> Result<T, TokenError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(TokenError::Store { action: "reach", place: "the store".to_owned(), reason: error.to_string() }),
    }
}

impl TokenSource for RenewingTokens {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        async move {
            match self.usable(None) {
                Some(token) => Ok(token),
                None => self.obtain(None).await?.ok_or(TokenError::Unusable { reason: "there is no access token" }),
            }
        }
        .boxed()
    }

    fn replace(&self, refused: AccessToken) -> BoxFuture<'_, Result<Option<AccessToken>, TokenError>> {
        self.obtain(Some(refused)).boxed()
    }
}
