//! Connecting and disconnecting: an integration by signing in, a service app by its refresh token.

use model::id::OrganizationId;
use model::{ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::Saved;
use url::Url;
use webex::api::admin::GetMyOwnDetails;
use webex::tokens::{AppCredentials, TokenError, Tokens};
use webex::{Host, Method, Request};

use super::renew::facts;
use super::{By, CONNECT, DISCONNECT, Feature, Keeper, KeeperError, SecretNames, entry, wanted_scopes};
use crate::audit::{Entry, Outcome};
use crate::oidc::{OidcError, Returned, authorize_url};

/// The purpose of flows that connect.
const PURPOSE: &str = "connect";
/// How often saving is tried anew when the data key was changed meanwhile.
const SAVE_TRIES: u32 = 5;

/// An integration that an administrator wants to connect.
#[derive(Debug)]
pub struct NewIntegration {
    /// Client id, from developer.webex.com.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
    /// Where the browser comes back to, exactly as it is registered there.
    pub redirect: Url,
    /// What it is wanted for; its scopes are asked for.
    pub features: Vec<Feature>,
    /// Path of this site to go on to.
    pub return_to: String,
    /// The organisation whose lost connection this one replaces, if it does.
    pub instead_of: Option<OrganizationId>,
}

/// A service app that an administrator authorised in Control Hub.
#[derive(Debug)]
pub struct NewServiceApp {
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
    /// Refresh token for the organisation, from developer.webex.com.
    pub refresh_token: SecretString,
    /// Id of the app as an application; with it an integration can recover lapsed tokens.
    pub application_id: Option<String>,
}

/// A connection that waits for the browser.
#[derive(Debug)]
pub struct ConnectionBegun {
    /// Where to send the browser.
    pub address: Url,
    /// Goes into a short cookie.
    pub secret: SecretString,
}

/// A connection that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connected {
    /// Which one.
    pub key: ConnectionKey,
    /// Whom Webex takes it for.
    pub owner: String,
    /// Path of this site to go on to.
    pub return_to: String,
}

/// What the flow carries from its beginning to its end, sealed.
#[derive(Serialize, Deserialize)]
struct Cargo {
    client_id: String,
    client_secret: String,
    instead_of: Option<String>,
}

impl Keeper {
    /// Begins to connect an integration: where to send the administrator's browser.
    pub async fn begin_integration(&self, new: NewIntegration) -> Result<ConnectionBegun, KeeperError> {
        if new.client_id.trim().is_empty() || new.client_secret.expose_secret().trim().is_empty() {
            return Err(KeeperError::Unfit("client id and client secret are both needed; developer.webex.com shows them"));
        }
        let client_id = new.client_id.trim().to_owned();
        let cargo = Cargo {
            client_id: client_id.clone(),
            client_secret: new.client_secret.expose_secret().trim().to_owned(),
            instead_of: new.instead_of.map(|org| org.as_str().to_owned()),
        };
        let cargo = serde_json::to_value(cargo).expect("invariant: texts are plain data");
        let (flow, secret) = self.shared.flows.begin(PURPOSE, &new.redirect, &new.return_to, cargo).await?;
        let mut features = new.features;
        features.push(Feature::Organization);
        let endpoint = self.shared.service.authorize_address()?;
        Ok(ConnectionBegun { address: authorize_url(&endpoint, &client_id, &wanted_scopes(&features), &flow), secret })
    }

    /// Connects the integration with what the browser brought back and the secret of its cookie.
    pub async fn finish_integration(
        &self,
        code: &SecretString,
        state: &str,
        secret: &SecretString,
        by: impl Into<By>,
    ) -> Result<Connected, KeeperError> {
        let (by, keeper) = (by.into(), self.clone());
        let (code, state, secret) = (code.clone(), state.to_owned(), secret.clone());
        self.to_its_end(async move {
            let returned = Returned { code: Some(code.expose_secret()), state: Some(&state), error: None };
            let result = keeper.try_finish(&returned, &secret, &by).await;
            keeper.note_refusal(result, ConnectionKind::Integration, by).await
        })
        .await
    }

    /// Ends an attempt to connect that Webex sent back with an error; returns what to tell.
    pub async fn declined_integration(&self, error: &str, state: &str, secret: &SecretString, by: impl Into<By>) -> KeeperError {
        let by = by.into();
        let returned = Returned { code: None, state: Some(state), error: Some(error) };
        let result = self.try_finish(&returned, secret, &by).await;
        self.note_refusal(result, ConnectionKind::Integration, by).await.err().unwrap_or(OidcError::State.into())
    }

    /// Connects a service app, or gives a connected one a new refresh token. Webex is asked for tokens at once, so that a wrong
    /// one is told now.
    pub async fn connect_service_app(&self, new: NewServiceApp, by: impl Into<By>) -> Result<Connected, KeeperError> {
        let (by, keeper) = (by.into(), self.clone());
        self.to_its_end(async move {
            let result = keeper.try_service_app(new, &by).await;
            keeper.note_refusal(result, ConnectionKind::ServiceApp, by).await
        })
        .await
    }

    /// Runs in a task of its own: a browser that goes away must not leave new tokens between Webex's answer and the store.
    pub(super) async fn to_its_end<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, KeeperError>> + Send + 'static,
    ) -> Result<T, KeeperError> {
        let broke = |_| KeeperError::Unfit("the connection could not be made because of a fault of Cordboard itself; the log has more");
        self.shared.tasks.spawn(work).await.map_err(broke).flatten()
    }

    /// Forgets a connection and its tokens. They stay valid at Webex until they end or are revoked there.
    pub async fn disconnect(&self, key: &ConnectionKey, by: impl Into<By>) -> Result<(), KeeperError> {
        let deed = entry(by.into(), DISCONNECT, key.kind, Some(&key.org), Outcome::Done);
        let found = self.shared.parts.store.connections().find(key).await?;
        let tracking_id = if found.is_some() { self.withdraw(key).await } else { None };
        let names = SecretNames::of(key);
        let names = [names.client_secret, names.access_token, names.refresh_token, names.webhook_secret, names.app_url];
        let before = found.as_ref().map(|(connection, _)| recorded(connection));
        let store = self.shared.noting(Entry { before, tracking_id, ..deed.clone() });
        if !store.connections().remove(key, &names, self.shared.parts.clock.now()).await? {
            let missing = KeeperError::Missing(key.clone());
            self.shared.parts.audit.record(deed.refused(missing.to_string())).await?;
            return Err(missing);
        }
        self.source(key).set(None);
        Ok(())
    }

    /// Asks Webex who the connection is: whether it works now, as people test it.
    pub async fn test(&self, key: &ConnectionKey) -> Result<String, KeeperError> {
        if key.kind == ConnectionKind::WorkspaceIntegration {
            let line = self.open_line(key).await?.ok_or_else(|| KeeperError::Missing(key.clone()))?;
            return Ok(line.name().await?);
        }
        let me = self.client(key)?.send(GetMyOwnDetails::new()).await?;
        Ok(me.display_name.unwrap_or_default())
    }

    async fn try_finish(&self, returned: &Returned<'_>, secret: &SecretString, by: &By) -> Result<Connected, KeeperError> {
        let (flow, code) = match self.shared.flows.take(secret, PURPOSE, returned).await {
            Err(OidcError::Declined { reason, .. }) => return Err(OidcError::Declined { provider: "Webex".to_owned(), reason }.into()),
            other => other?,
        };
        let cargo: Cargo = serde_json::from_value(flow.cargo).map_err(|_| OidcError::NoFlow)?;
        let redirect = Url::parse(&flow.redirect).map_err(|_| OidcError::NoFlow)?;
        let app = AppCredentials::new(cargo.client_id, cargo.client_secret.into());
        let tokens = self.shared.service.exchange_code(&app, &code.into(), &redirect, &flow.verifier.into()).await?;
        let instead_of = cargo.instead_of.and_then(|org| OrganizationId::parse(&org).ok());
        let wanted = Wanted { kind: ConnectionKind::Integration, application_id: None, instead_of };
        let (key, owner) = self.keep(wanted, &app, tokens, by).await?;
        Ok(Connected { key, owner, return_to: flow.return_to })
    }

    async fn try_service_app(&self, new: NewServiceApp, by: &By) -> Result<Connected, KeeperError> {
        if new.client_id.trim().is_empty() || new.refresh_token.expose_secret().trim().is_empty() {
            return Err(KeeperError::Unfit("client id, client secret and refresh token are all needed; developer.webex.com shows them"));
        }
        let app = AppCredentials::new(new.client_id.trim(), new.client_secret);
        let tokens = self.shared.service.renew(&app, &new.refresh_token).await?;
        let wanted = Wanted { kind: ConnectionKind::ServiceApp, application_id: new.application_id, instead_of: None };
        let (key, owner) = self.keep(wanted, &app, tokens, by).await?;
        Ok(Connected { key, owner, return_to: "/".to_owned() })
    }

    /// Learns whose the tokens are, and keeps them as that organisation's.
    pub(super) async fn keep(
        &self,
        wanted: Wanted,
        app: &AppCredentials,
        tokens: Tokens,
        by: &By,
    ) -> Result<(ConnectionKey, String), KeeperError> {
        let access_token = tokens.access_token.clone().ok_or(TokenError::Unusable { reason: "there is no access token" })?;
        let (org, owner) = self.whose(&access_token).await?;
        if wanted.instead_of.is_some_and(|other| other != org) {
            return Err(KeeperError::OtherOrganization { tracking_id: tokens.tracking_id });
        }
        let (key, now, facts) = (ConnectionKey { org, kind: wanted.kind }, self.shared.parts.clock.now(), facts(&tokens));
        let connection = WebexConnection {
            key: key.clone(),
            client_id: app.client_id.clone(),
            application_id: wanted.application_id,
            owner: owner.clone(),
            scopes: facts.scopes.unwrap_or_default(),
            state: ConnectionState::Working,
            error: None,
            error_since: None,
            connected_at: now,
            refreshed_at: Some(now),
            access_expires_at: facts.access_expires_at,
            access_life_ms: facts.access_life_ms,
            refresh_expires_at: facts.refresh_expires_at,
        };
        let before = self.shared.parts.store.connections().find(&key).await?.map(|(connection, _)| recorded(&connection));
        let done = entry(by.clone(), CONNECT, key.kind, Some(&key.org), Outcome::Done);
        let done = Entry { before, after: Some(recorded(&connection)), tracking_id: tokens.tracking_id, ..done };
        self.save(&connection, app, &access_token, tokens.refresh_token.as_ref(), &done).await?;
        self.source(&key).set(None);
        tracing::info!(name: "webex.connection.made", app = key.kind.as_str(), "connected to Webex");
        Ok((key, owner))
    }

    /// The organisation of an access token and whom Webex takes it for. One that may not ask for the latter shows the former with its
    /// devices.
    pub(super) async fn whose(&self, access_token: &SecretString) -> Result<(OrganizationId, String), KeeperError> {
        const UNSAID: KeeperError = KeeperError::Unfit("Webex does not say to which organisation these tokens belong");
        let client = (self.shared.parts.webex)().token(access_token.clone()).build()?;
        let (org, owner) = match client.send(GetMyOwnDetails::new()).await {
            Ok(me) => (me.org_id, me.display_name.unwrap_or_default()),
            Err(error) if error.status() == Some(403) => {
                let request = Request::new("list-devices", Host::Api, Method::Get, "/devices").with_query("max", "1");
                let answer: Value = serde_json::from_slice(&client.execute(request).await?.body).unwrap_or_default();
                let org = answer.pointer("/items/0/orgId").and_then(Value::as_str).map(str::to_owned);
                (org, "somebody whose name the scopes do not show".to_owned())
            }
            Err(error) => return Err(error.into()),
        };
        let org = org.as_deref().and_then(|id| OrganizationId::parse(id).ok()).ok_or(UNSAID)?;
        Ok((org, owner))
    }

    pub(super) async fn save(
        &self,
        connection: &WebexConnection,
        app: &AppCredentials,
        access_token: &SecretString,
        refresh_token: Option<&SecretString>,
        deed: &Entry,
    ) -> Result<(), KeeperError> {
        let (names, vault) = (SecretNames::of(&connection.key), &self.shared.parts.vault);
        for _ in 0..SAVE_TRIES {
            let mut sealed = vec![vault.sealed(&names.client_secret, &app.client_secret), vault.sealed(&names.access_token, access_token)];
            sealed.extend(refresh_token.map(|token| vault.sealed(&names.refresh_token, token)));
            match self.shared.noting(deed.clone()).connections().save(connection, &sealed).await? {
                Saved::Kept | Saved::Overtaken => return Ok(()),
                Saved::KeyRetired => vault.reload().await?,
            }
        }
        Err(crate::vault::VaultError::Contended.into())
    }

    pub(super) async fn note_refusal<T>(&self, result: Result<T, KeeperError>, kind: ConnectionKind, by: By) -> Result<T, KeeperError> {
        if let Err(error) = &result {
            let refused = entry(by, CONNECT, kind, None, Outcome::Refused(error.to_string()));
            self.shared.parts.audit.record(refused.tracking_id(error.tracking_id().map(str::to_owned))).await?;
        }
        result
    }
}

/// A connection as the audit log writes it.
pub(super) fn recorded(connection: &WebexConnection) -> Value {
    json!({ "client_id": connection.client_id, "owner": connection.owner, "scopes": connection.scopes })
}

/// What tokens are wanted for.
pub(super) struct Wanted {
    pub(super) kind: ConnectionKind,
    pub(super) application_id: Option<String>,
    pub(super) instead_of: Option<OrganizationId>,
}
