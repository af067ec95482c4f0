//! One renewal: claim it, ask Webex, save what it gave, and only then use it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use model::{AlertCode, ConnectionAlert, ConnectionKind, ConnectionState, WebexConnection};
use secrecy::SecretString;
use store::{Answered, Claimed, Renewal, RenewalClaim, RenewalFailure, RenewedTokens, Saved, Store};
use tokio::time::Instant;
use webex::tokens::{AccessToken, AppCredentials, TokenError, Tokens};

use super::source::{AFTER_FAILURE, Current, Failed, Source, is_due, store_error};
use super::{CLAIM, MOST_ATTEMPTS, RENEW, SecretNames, Shared, WINDOW, entry, remedy};
use crate::audit::{Actor, Entry, Outcome};

/// How long Webex may take to answer, with all repetitions; well within a claim.
const ASK_LIMIT: Duration = Duration::from_secs(45);
/// How often somebody who waits for another process looks.
const LOOK_EVERY: Duration = Duration::from_millis(100);
/// How long somebody without a usable token waits for another process: longer than a claim lasts.
const WAIT_LIMIT: Duration = Duration::from_mins(2);
/// How often saving is tried, and how long between: what Webex gave out must not be lost to a short fault of the database.
const SAVE_TRIES: u32 = 20;
const SAVE_PAUSE: Duration = Duration::from_secs(1);
/// A token that Webex refuses so soon after it was given is not renewed again: another one would fare no better, and Webex keeps only
/// about 750 of them for a user (webex-js-sdk #1565).
const YOUNG: SignedDuration = SignedDuration::from_mins(1);
/// Scope of an integration that may ask for new tokens of a service app.
const MANAGER_SCOPE: &str = "spark:applications_token";

/// What the store holds now.
struct Stored {
    connection: WebexConnection,
    generation: i64,
    current: Option<Current>,
}

/// What Webex is asked for new tokens with.
struct Means {
    app: AppCredentials,
    refresh_token: Option<SecretString>,
}

/// What came of one look or attempt.
enum Step {
    Got(Current),
    /// Another process renews: look again.
    Wait,
    Failed(TokenError),
}

impl Source {
    /// A token that can be used: what the store has, or a new one. `None` when another would fare no better than the refused one.
    pub(super) async fn find_or_renew(&self, refused: Option<AccessToken>) -> Result<Option<AccessToken>, TokenError> {
        let _turn = self.turn.lock().await;
        let began = Instant::now();
        loop {
            if let Some(token) = self.usable(refused.as_ref()) {
                return Ok(Some(token));
            }
            let now = self.now();
            let stored = self.stored().await?;
            if let Some(current) = &stored.current {
                let is_refused = refused.as_ref() == Some(&current.token);
                if !is_refused && !is_due(&current.times, now) {
                    self.set(Some(current.clone()));
                    return Ok(Some(current.token.clone()));
                }
                if is_refused && stored.connection.refreshed_at.is_some_and(|at| now.duration_since(at) < YOUNG) {
                    return Ok(None);
                }
            }
            // While the token at hand still works, nobody need wait for a new one.
            let alive = stored.current.clone().filter(|current| refused.as_ref() != Some(&current.token) && !current.times.is_expired(now));
            let step = match self.failed_just_now(stored.generation, now) {
                Some(reason) => Step::Failed(ended(stored.connection.access_expires_at, self.now(), reason)),
                None => self.step(&stored, now).await,
            };
            match (step, alive) {
                (Step::Got(current), _) => {
                    let token = current.token.clone();
                    self.set(Some(current));
                    return Ok(Some(token));
                }
                (Step::Wait | Step::Failed(_), Some(current)) => {
                    let token = current.token.clone();
                    self.set(Some(Current { not_before: now.checked_add(AFTER_FAILURE).ok(), ..current }));
                    return Ok(Some(token));
                }
                (Step::Wait, None) if began.elapsed() < WAIT_LIMIT => tokio::time::sleep(LOOK_EVERY).await,
                (Step::Wait, None) => return Err(store_error("renew", "another process has been renewing for two minutes")),
                (Step::Failed(error), None) => return Err(error),
            }
        }
    }

    /// Why the last attempt failed, if that was within the last minute.
    fn failed_just_now(&self, generation: i64, now: Timestamp) -> Option<String> {
        let failed = self.failed();
        let failed = failed.filter(|failed| failed.generation == generation && now.duration_since(failed.at) < AFTER_FAILURE)?;
        Some(failed.reason)
    }

    fn now(&self) -> Timestamp {
        self.shared.parts.clock.now()
    }

    async fn stored(&self) -> Result<Stored, TokenError> {
        let found = self.shared.parts.store.connections().find(&self.key).await.map_err(|error| store_error("read", error))?;
        let Some((connection, generation)) = found else {
            return Err(ended(None, self.now(), format!("there is no {} of this organisation", self.key.kind)));
        };
        let secret = self.secret(&SecretNames::of(&self.key).access_token).await?;
        let times = Tokens {
            expires_at: connection.access_expires_at,
            expires_in: connection.access_life_ms.and_then(|life| u64::try_from(life).ok()).map(Duration::from_millis),
            ..Tokens::default()
        };
        let token = secret.and_then(|secret| AccessToken::new(&secret).ok());
        let current = token.map(|token| Current { token, times, not_before: None });
        Ok(Stored { connection, generation, current })
    }

    async fn secret(&self, name: &str) -> Result<Option<SecretString>, TokenError> {
        self.shared.parts.vault.open(name).await.map_err(|error| store_error("read", error))
    }

    /// Tries once to renew.
    async fn step(&self, stored: &Stored, now: Timestamp) -> Step {
        let connection = &stored.connection;
        if connection.state == ConnectionState::Lost {
            return Step::Failed(ended(connection.access_expires_at, self.now(), connection.error.clone().unwrap_or_default()));
        }
        let claim = RenewalClaim {
            holder: self.shared.holder.clone(),
            now,
            until: now.checked_add(CLAIM).unwrap_or(now),
            generation: stored.generation,
            most_attempts: MOST_ATTEMPTS,
            window: WINDOW,
        };
        match self.shared.parts.store.connections().claim_renewal(&self.key, &claim).await {
            Ok(Claimed::Granted(renewal)) => {
                let done = match self.means(stored).await {
                    Ok(means) => self.renew(stored, means, renewal).await.map_err(|error| (error, Answered::No)),
                    // Webex was not asked: no tokens can be lost.
                    Err(error) => Err((error, Answered::Yes)),
                };
                match done {
                    Ok(step) => step,
                    Err((error, answered)) => self.give_up(stored.generation, error, answered).await,
                }
            }
            // Overtaken: the next look finds the new tokens.
            Ok(Claimed::Busy | Claimed::Overtaken) => Step::Wait,
            Ok(Claimed::Capped(until)) => {
                let text = format!(
                    "the tokens of the {} were asked for {MOST_ATTEMPTS} times within an hour; none is asked for before {until:.0}. {}",
                    self.key.kind,
                    connection.error.as_deref().unwrap_or("Webex refuses each new token: look whether the account or the app was blocked"),
                );
                self.alert(AlertCode::Capped, &text, now).await;
                Step::Failed(ended(connection.access_expires_at, self.now(), text))
            }
            Ok(Claimed::Missing) => Step::Failed(ended(None, self.now(), format!("there is no {} of this organisation", self.key.kind))),
            Err(error) => Step::Failed(store_error("lock", error)),
        }
    }

    /// What Webex is asked with.
    async fn means(&self, stored: &Stored) -> Result<Means, TokenError> {
        let names = SecretNames::of(&self.key);
        let refresh_token = self.secret(&names.refresh_token).await?;
        let client_secret = self.secret(&names.client_secret).await?.unwrap_or_default();
        Ok(Means { app: AppCredentials::new(stored.connection.client_id.clone(), client_secret), refresh_token })
    }

    /// This process has the claim: asks Webex and saves the answer.
    async fn renew(&self, stored: &Stored, means: Means, renewal: Renewal) -> Result<Step, TokenError> {
        let Means { app, refresh_token } = means;
        let now = self.now();
        let (lapsed, tracking_id) = match &refresh_token {
            None => ("there is no refresh token".to_owned(), None),
            Some(_) if stored.connection.refresh_expires_at.is_some_and(|end| end <= now) => {
                ("the refresh token has expired too".to_owned(), None)
            }
            Some(token) => match within(self.shared.service.renew(&app, token)).await {
                Ok(tokens) => return self.keep(stored.generation, tokens).await,
                Err(error) if error.is_lapsed() => (error.to_string(), error.tracking_id().map(str::to_owned)),
                Err(error) => return Ok(self.fail(stored.generation, error).await),
            },
        };
        if let Some(tokens) = self.recover(stored, &app).await {
            return self.keep(stored.generation, tokens).await;
        }
        self.lose(stored, renewal, lapsed, tracking_id).await
    }

    /// Saves new tokens, and hands out the access token afterwards.
    async fn keep(&self, generation: i64, tokens: Tokens) -> Result<Step, TokenError> {
        let Tokens { access_token: Some(access_token), .. } = &tokens else {
            return Err(TokenError::Unusable { reason: "there is no access token" });
        };
        let current = Current { token: AccessToken::new(access_token)?, times: times_of(&tokens), not_before: None };
        let mut tries = 0;
        loop {
            match self.save(generation, &tokens, access_token).await {
                Ok(Saved::Kept) => {
                    tracing::info!(name: "webex.connection.renewed", app = self.key.kind.as_str(), "the access token was renewed");
                    return Ok(Step::Got(current));
                }
                // Somebody connected anew meanwhile: theirs are as good.
                Ok(Saved::Overtaken) => return Ok(Step::Wait),
                Ok(Saved::KeyRetired) => self.shared.parts.vault.reload().await.map_err(|error| store_error("write", error))?,
                Err(error) if tries < SAVE_TRIES => {
                    tracing::warn!(name: "webex.connection.save_failed", error = %error, "new tokens could not be saved yet");
                    tokio::time::sleep(SAVE_PAUSE).await;
                }
                Err(error) => return Err(store_error("write", error)),
            }
            tries += 1;
        }
    }

    async fn save(&self, generation: i64, tokens: &Tokens, access_token: &SecretString) -> Result<Saved, store::StoreError> {
        let names = SecretNames::of(&self.key);
        let vault = &self.shared.parts.vault;
        let mut sealed = vec![vault.sealed(&names.access_token, access_token)];
        sealed.extend(tokens.refresh_token.as_ref().map(|token| vault.sealed(&names.refresh_token, token)));
        self.shared
            .noting(self.entry(Outcome::Done).tracking_id(tokens.tracking_id.clone()))
            .connections()
            .finish_renewal(&self.key, generation, &facts(tokens), &sealed, self.now())
            .await
    }

    /// A failure that may pass.
    async fn fail(&self, generation: i64, error: TokenError) -> Step {
        let answered = if matches!(error, TokenError::Refused { .. }) { Answered::Yes } else { Answered::No };
        self.give_up(generation, error, answered).await
    }

    /// Gives the claim back, so that the next attempt need not wait for its end, and tells people.
    async fn give_up(&self, generation: i64, error: TokenError, answered: Answered) -> Step {
        self.set_failed(Failed { at: self.now(), generation, reason: error.to_string() });
        let failure = RenewalFailure { state: ConnectionState::Failing, error: error.to_string(), answered };
        if let Err(unsaved) = self.end(&self.shared.parts.store, &failure).await {
            tracing::warn!(name: "webex.connection.claim_kept", error = %unsaved, "the claim on a renewal lapses by itself");
        }
        let text = format!("the tokens of the {} could not be renewed and are asked for again: {error}", self.key.kind);
        self.alert(AlertCode::Failing, &text, self.now()).await;
        Step::Failed(error)
    }

    /// Webex does not know the refresh token any more.
    async fn lose(&self, stored: &Stored, renewal: Renewal, lapsed: String, tracking_id: Option<String>) -> Result<Step, TokenError> {
        let connections = self.shared.parts.store.connections();
        let newest = connections.find(&self.key).await.map_err(|error| store_error("read", error))?;
        if newest.is_some_and(|(_, generation)| generation != stored.generation) {
            return Ok(Step::Wait);
        }
        let mut text = format!("Webex does not take the refresh token of the {} any more ({lapsed})", self.key.kind);
        if let Some(since) = renewal.unanswered_since {
            let note = format!(
                "; a renewal that began at {since:.0} was interrupted, and the new tokens that Webex gave out then were never saved"
            );
            text.push_str(&note);
        }
        text.push_str("; ");
        text.push_str(remedy(self.key.kind));
        let store = self.shared.noting(self.entry(Outcome::Refused(lapsed)).tracking_id(tracking_id));
        self.end(&store, &RenewalFailure { state: ConnectionState::Lost, error: text.clone(), answered: Answered::Yes }).await?;
        self.alert(AlertCode::Lost, &text, self.now()).await;
        Ok(Step::Failed(ended(stored.connection.access_expires_at, self.now(), text)))
    }

    async fn end(&self, store: &Store, failure: &RenewalFailure) -> Result<(), TokenError> {
        let connections = store.connections();
        connections.fail_renewal(&self.key, &self.shared.holder, failure, self.now()).await.map_err(|error| store_error("write", error))
    }

    /// New tokens of a service app by an integration of the same organisation that may ask for them.
    async fn recover(&self, stored: &Stored, app: &AppCredentials) -> Option<Tokens> {
        let application = stored.connection.application_id.as_deref().filter(|_| self.key.kind == ConnectionKind::ServiceApp)?;
        let key = model::ConnectionKey { kind: ConnectionKind::Integration, ..self.key.clone() };
        let (manager, _) = self.shared.parts.store.connections().find(&key).await.ok()??;
        if !manager.scopes.iter().any(|scope| scope == MANAGER_SCOPE) || manager.state == ConnectionState::Lost {
            return None;
        }
        let secret = self.secret(&SecretNames::of(&key).access_token).await.ok()??;
        let token = AccessToken::new(&secret).ok()?;
        let asked = within(self.shared.service.recover_service_app(app, application, self.key.org.as_str(), &token)).await;
        asked
            .inspect_err(
                |error| tracing::warn!(name: "webex.connection.recovery_failed", error = %error, "no new tokens of the service app"),
            )
            .ok()
    }

    fn entry(&self, outcome: Outcome) -> Entry {
        entry(Actor::system().into(), RENEW, self.key.kind, Some(&self.key.org), outcome)
    }

    async fn alert(&self, code: AlertCode, text: &str, at: Timestamp) {
        self.shared.alert(ConnectionAlert { key: self.key.clone(), code, at, text: text.to_owned(), resolved_at: None }).await;
    }
}

impl Shared {
    /// Raises an alert; it is logged once.
    pub(super) async fn alert(&self, alert: ConnectionAlert) {
        match self.parts.store.connections().raise(&alert).await {
            Ok(true) => {
                let (kind, code) = (alert.key.kind.as_str(), alert.code.as_str());
                tracing::error!(name: "webex.connection.alert", app = kind, alert = code, "{}", alert.text);
            }
            Ok(false) => {}
            Err(error) => tracing::error!(name: "webex.connection.alert_unsaved", error = %error, "{}", alert.text),
        }
    }
}

/// What is known of new tokens, for the store.
pub(super) fn facts(tokens: &Tokens) -> RenewedTokens {
    RenewedTokens {
        access_expires_at: tokens.expires_at,
        access_life_ms: tokens.expires_in.and_then(|life| i64::try_from(life.as_millis()).ok()),
        refresh_expires_at: tokens.refresh_token_expires_at,
        scopes: tokens.scope.as_deref().map(super::scopes::split),
    }
}

fn times_of(tokens: &Tokens) -> Tokens {
    Tokens { expires_at: tokens.expires_at, expires_in: tokens.expires_in, ..Tokens::default() }
}

async fn within(work: impl Future<Output = Result<Tokens, TokenError>>) -> Result<Tokens, TokenError> {
    let late = || TokenError::Answer { what: "renewing the access token", reason: format!("none came within {} s", ASK_LIMIT.as_secs()) };
    tokio::time::timeout(ASK_LIMIT, work).await.unwrap_or_else(|_| Err(late()))
}

/// The end of a token; one that was refused before its time has not expired.
fn ended(expires_at: Option<Timestamp>, now: Timestamp, reason: String) -> TokenError {
    TokenError::Ended { expired_at: expires_at.filter(|at| *at <= now), reason }
}
