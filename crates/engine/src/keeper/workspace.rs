//! Workspace integrations: connected with the activation code of Control Hub; their line brings what devices say by themselves.

use std::time::Duration;

use model::{AlertCode, ConnectionAlert, ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use secrecy::{ExposeSecret as _, SecretString};
use store::{Answered, Claimed, RenewalClaim, RenewalFailure};
use webex::integration::{CodeError, Line};
use webex::tokens::{AppCredentials, TokenError};

use super::connect::recorded;
use super::renew::facts;
use super::{By, CLAIM, CONNECT, Connected, DISCONNECT, Keeper, KeeperError, SecretNames, WINDOW, entry, remedy};
use crate::audit::{Actor, Entry, Outcome};

/// How often, and how soon again, it is tried to make a connection lost while its tokens are renewed.
const LOSE_TRIES: u32 = 20;
const LOSE_PAUSE: Duration = Duration::from_millis(500);

/// A workspace integration that an administrator activated in Control Hub.
#[derive(Debug)]
pub struct NewWorkspaceIntegration {
    /// Client id, from Control Hub.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
    /// The activation code, a signed text of three parts.
    pub activation_code: SecretString,
}

/// What became of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obeyed {
    /// There was nothing to do.
    Nothing,
    /// The integration works no more.
    TakenBack,
}

impl Obeyed {
    /// Whether the integration works no more.
    pub const fn is_taken_back(self) -> bool {
        matches!(self, Self::TakenBack)
    }
}

impl Keeper {
    /// Connects a workspace integration, or gives a connected one a new activation code. The signature is checked, tokens are got and
    /// its queue is enabled at once, so that what is wrong is told now. Who collects gives it a webhook instead where one is wanted.
    pub async fn connect_workspace_integration(&self, new: NewWorkspaceIntegration, by: impl Into<By>) -> Result<Connected, KeeperError> {
        let (by, keeper) = (by.into(), self.clone());
        self.to_its_end(async move {
            let result = keeper.try_workspace_integration(new, &by).await;
            keeper.note_refusal(result, ConnectionKind::WorkspaceIntegration, by).await
        })
        .await
    }

    /// The line of an organisation's workspace integration; `None` when there is none that works.
    pub async fn line(&self, key: &ConnectionKey) -> Result<Option<Line>, KeeperError> {
        let Some((connection, _)) = self.shared.parts.store.connections().find(key).await? else { return Ok(None) };
        if connection.state == ConnectionState::Lost {
            return Ok(None);
        }
        self.open_line(key).await
    }

    /// Does what Control Hub says over a line, once its signature is checked. An integration that was taken back is lost: an alert says so.
    pub async fn obey(&self, key: &ConnectionKey, jwt: &str) -> Result<Obeyed, KeeperError> {
        let clock = std::sync::Arc::clone(&self.shared.parts.clock);
        let action = self.builder().clock(move || clock.now()).code_reader()?.action(jwt).await?;
        let Some((connection, _)) = self.shared.parts.store.connections().find(key).await? else { return Ok(Obeyed::TakenBack) };
        if connection.application_id.as_deref().is_some_and(|own| own != action.app_id) {
            return Ok(Obeyed::Nothing);
        }
        if action.name != "deprovision" {
            return Ok(Obeyed::Nothing);
        }
        self.lose(key, "an administrator deactivated it in Control Hub").await?;
        Ok(Obeyed::TakenBack)
    }

    /// Notes that Webex does not know a workspace integration any more.
    pub async fn line_gone(&self, key: &ConnectionKey) -> Result<(), KeeperError> {
        self.lose(key, "Webex does not know it any more: somebody deactivated it in Control Hub").await
    }

    /// Makes a connection lost, in the turn of whoever renews its tokens: otherwise a renewal that is under way would make it work again.
    async fn lose(&self, key: &ConnectionKey, why: &str) -> Result<(), KeeperError> {
        let text = format!("the {} works no more: {why}; {}", key.kind, remedy(key.kind));
        for _ in 0..LOSE_TRIES {
            let (connections, now) = (self.shared.parts.store.connections(), self.shared.parts.clock.now());
            let Some((connection, generation)) = connections.find(key).await? else { return Ok(()) };
            if connection.state == ConnectionState::Lost {
                return Ok(());
            }
            let until = now.checked_add(CLAIM).unwrap_or(now);
            let holder = self.shared.holder.clone();
            let claim = RenewalClaim { generation, holder: holder.clone(), now, until, window: WINDOW, most_attempts: i64::MAX };
            if !matches!(connections.claim_renewal(key, &claim).await?, Claimed::Granted(_)) {
                tokio::time::sleep(LOSE_PAUSE).await;
                continue;
            }
            let deed = entry(Actor::system().into(), DISCONNECT, key.kind, Some(&key.org), Outcome::Refused(text.clone()));
            let failure = RenewalFailure { state: ConnectionState::Lost, error: text.clone(), answered: Answered::Yes };
            self.shared.noting(deed).connections().fail_renewal(key, &holder, &failure, now).await?;
            self.source(key).set(None);
            self.shared.alert(ConnectionAlert { key: key.clone(), code: AlertCode::Lost, at: now, text, resolved_at: None }).await;
            return Ok(());
        }
        Err(KeeperError::Unfit("the tokens of the connection were being renewed all the time"))
    }

    pub(super) async fn open_line(&self, key: &ConnectionKey) -> Result<Option<Line>, KeeperError> {
        let Some(address) = self.shared.parts.vault.open(&SecretNames::of(key).app_url).await? else { return Ok(None) };
        let client = self.builder().token_source(self.tokens(key)).with_read_timeout(Line::READ_TIMEOUT).build()?;
        Ok(Some(Line::new(client, address.expose_secret())?))
    }

    /// Says that nobody listens any more, as far as Webex lets us.
    pub(super) async fn close_line(&self, key: &ConnectionKey) -> Result<(), KeeperError> {
        let Some(line) = self.open_line(key).await? else { return Ok(()) };
        // Neither waits for the other to be taken.
        let unhooked = if self.had_webhook(key).await? { line.unhook().await } else { Ok(()) };
        line.close().await?;
        Ok(unhooked?)
    }

    async fn try_workspace_integration(&self, new: NewWorkspaceIntegration, by: &By) -> Result<Connected, KeeperError> {
        if new.client_id.trim().is_empty() || new.client_secret.expose_secret().trim().is_empty() {
            return Err(KeeperError::Unfit(
                "client id and client secret are both needed; Control Hub shows them when the manifest is uploaded",
            ));
        }
        let clock = std::sync::Arc::clone(&self.shared.parts.clock);
        let reader = self.builder().clock(move || clock.now()).code_reader()?;
        let code = reader.activation(new.activation_code.expose_secret()).await?;
        let app = AppCredentials::new(new.client_id.trim(), new.client_secret.expose_secret().trim().to_owned().into());
        let tokens = self.shared.service.renew(&app, &code.refresh_token).await?;
        let access_token = tokens.access_token.clone().ok_or(TokenError::Unusable { reason: "there is no access token" })?;
        let line = Line::new(self.builder().token(access_token.clone()).build()?, code.app_url.as_str())?;
        line.open().await?;
        let owner = line.name().await?;
        let (key, now, facts) =
            (ConnectionKey { org: code.org, kind: ConnectionKind::WorkspaceIntegration }, self.shared.parts.clock.now(), facts(&tokens));
        let connection = WebexConnection {
            key: key.clone(),
            client_id: app.client_id.clone(),
            application_id: Some(code.app_id),
            owner: owner.clone(),
            scopes: facts.scopes.unwrap_or(code.scopes),
            state: ConnectionState::Working,
            error: None,
            error_since: None,
            connected_at: now,
            refreshed_at: Some(now),
            access_expires_at: facts.access_expires_at,
            access_life_ms: facts.access_life_ms,
            refresh_expires_at: facts.refresh_expires_at,
        };
        // First the address, so that a connection never stands without it.
        self.shared.parts.vault.seal(&SecretNames::of(&key).app_url, &code.app_url.as_str().to_owned().into()).await?;
        let before = self.shared.parts.store.connections().find(&key).await?.map(|(connection, _)| recorded(&connection));
        let done = entry(by.clone(), CONNECT, key.kind, Some(&key.org), Outcome::Done);
        let done = Entry { before, after: Some(recorded(&connection)), tracking_id: tokens.tracking_id, ..done };
        self.save(&connection, &app, &access_token, tokens.refresh_token.as_ref(), &done).await?;
        self.source(&key).set(None);
        tracing::info!(name: "webex.connection.made", app = key.kind.as_str(), "connected to Webex");
        Ok(Connected { key, owner, return_to: "/".to_owned() })
    }

    fn builder(&self) -> webex::ClientBuilder {
        (self.shared.parts.webex)()
    }
}

impl From<CodeError> for KeeperError {
    fn from(error: CodeError) -> Self {
        Self::Code(error)
    }
}
