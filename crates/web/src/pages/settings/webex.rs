//! Connections to Webex: how their tokens fare, new ones, a test of each.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use engine::keeper::{
    ConnectionView, FEATURES, Feature, Keeper, KeeperError, NewIntegration, NewServiceApp, missing_scopes, wanted_scopes,
};
use jiff::SignedDuration;
use model::id::OrganizationId;
use model::{ConnectionKey, ConnectionKind, ConnectionState};
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

use super::{Frame, Tab, done_of};
use crate::error::PageError;
use crate::extract::{Form, Query};
use crate::format::{self, Moment, sentence};
use crate::html::Mark;
use crate::security::session::FLOW;
use crate::security::{Reader, actor};
use crate::view::{Shell, Visit};
use crate::{State, live, routes};

const DONE: &[(&str, &str)] = &[
    ("first", "You are the administrator. Last step: connect Webex here, then test the connection."),
    ("connected", "Webex is connected. Devices and calls appear within a minute."),
    (
        "removed",
        "The connection is removed here. Its tokens stay valid at Webex until they end: revoke them there too if they may be known to others.",
    ),
];

/// Days from which on the end of a refresh token is worth a word.
const SOON: SignedDuration = SignedDuration::from_hours(30 * 24);

#[derive(Template)]
#[template(path = "settings/webex.html")]
struct WebexPage {
    shell: Shell,
    frame: Frame,
    /// Whether this server can keep tokens.
    can_connect: bool,
    has_organization: bool,
    connections: Vec<Connection>,
    redirect: String,
    features: Vec<Choice>,
    client_id: String,
}

#[derive(Template)]
#[template(path = "settings/webex_agree.html")]
struct AgreePage {
    shell: Shell,
    frame: Frame,
    address: String,
    host: String,
    scopes: Vec<String>,
}

struct Connection {
    org: String,
    kind: &'static str,
    kind_words: String,
    owner: String,
    client_id: String,
    mark: Mark,
    error: Option<String>,
    access: String,
    refresh: String,
    refresh_is_short: bool,
    refreshed: Option<Moment>,
    connected: Moment,
    scopes: Vec<String>,
    missing: Vec<(&'static str, String)>,
    alerts: Vec<(String, Moment)>,
}

struct Choice {
    value: String,
    words: &'static str,
    scopes: String,
    chosen: bool,
}

/// The fields of a service app.
#[derive(Deserialize)]
pub(crate) struct ServiceApp {
    client_id: String,
    client_secret: String,
    refresh_token: String,
    #[serde(default)]
    application_id: String,
}

/// What Webex sends back.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    error: Option<String>,
}

/// Which connection.
#[derive(Deserialize)]
pub(crate) struct Which {
    org: String,
    kind: String,
}

/// What a page shows beside the list.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    problem: Option<String>,
    client_id: String,
}

/// Where the form was opened.
struct Place<'r> {
    state: &'r State,
    reader: &'r Reader,
    visit: &'r Visit,
    /// Where Webex sends people back to.
    redirect: String,
}

impl<'r> Place<'r> {
    fn new(state: &'r State, reader: &'r Reader, visit: &'r Visit, uri: &Uri, headers: &HeaderMap) -> Self {
        let redirect = state.link(uri, headers, routes::WEBEX_BACK);
        Self { state, reader, visit, redirect }
    }
}

/// Shows the connections.
pub(crate) async fn list(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    page(&place, Shown { done: done_of(query.as_deref(), DONE), ..Shown::default() }).await
}

/// Connects a service app.
pub(crate) async fn service_app(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(form): Form<ServiceApp>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    let ServiceApp { client_id, client_secret, refresh_token, application_id } = form;
    let application_id = Some(application_id.trim().to_owned()).filter(|id| !id.is_empty());
    let new = NewServiceApp {
        client_id: client_id.trim().to_owned(),
        client_secret: trimmed(&client_secret),
        refresh_token: trimmed(&refresh_token),
        application_id,
    };
    match keeper(&state)?.connect_service_app(new, (actor(&reader.principal), &reader.origin)).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?done=connected", routes::WEBEX)).into_response()),
        Err(error) => refused(&place, error, client_id).await,
    }
}

/// Begins to connect an integration: says what Webex will be asked for, and leads there.
pub(crate) async fn integration(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    let (mut client_id, mut client_secret, mut instead_of, mut chosen) =
        (String::new(), SecretString::default(), None, vec![Feature::Organization]);
    for (name, value) in fields {
        match name.as_str() {
            "client_id" => value.trim().clone_into(&mut client_id),
            "client_secret" => client_secret = trimmed(&value),
            "instead_of" => instead_of = OrganizationId::parse(value.as_str()).ok(),
            "feature" => chosen.extend(features().into_iter().find(|(word, _)| *word == value).map(|(_, feature)| feature)),
            _ => {}
        }
    }
    let scopes = wanted_scopes(&chosen);
    let begun = match Url::parse(&place.redirect) {
        Ok(redirect) => {
            let return_to = format!("{}?done=connected", routes::WEBEX);
            let new = NewIntegration { client_id: client_id.clone(), client_secret, redirect, features: chosen, return_to, instead_of };
            keeper(&state)?.begin_integration(new).await
        }
        Err(_) => Err(KeeperError::Unfit("the address of this server cannot be used in a redirect URI; set public_url")),
    };
    match begun {
        Ok(begun) => {
            let (shell, frame) = Frame::of(&state, &visit, &reader, Tab::Webex).await?;
            let host = begun.address.host_str().unwrap_or("Webex").to_owned();
            let page = AgreePage { shell, frame, address: begun.address.to_string(), host, scopes };
            let cookie = FLOW.set(&begun.secret, state.cookie_scope);
            Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Html(page.render()?)).into_response())
        }
        Err(error) => refused(&place, error, client_id).await,
    }
}

/// Connects the integration with what Webex sent back.
pub(crate) async fn come_back(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Query(Answer { code, state: flow_state, error }): Query<Answer>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    let flow = FLOW.carried(&headers, state.cookie_scope).unwrap_or_default();
    let (keeper, by) = (keeper(&state)?, (actor(&reader.principal), &reader.origin));
    let connected = match error {
        Some(error) => Err(keeper.declined_integration(&error, &flow_state, &flow, by).await),
        None => keeper.finish_integration(&code.into(), &flow_state, &flow, by).await,
    };
    let mut response = match connected {
        Ok(connected) => Redirect::to(routes::back_to(&connected.return_to)).into_response(),
        Err(error) => refused(&place, error, String::new()).await?,
    };
    response.headers_mut().append(header::SET_COOKIE, FLOW.unset(state.cookie_scope));
    Ok(response)
}

/// Asks Webex who a connection is.
pub(crate) async fn test(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(which): Form<Which>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    match keeper(&state)?.test(&which.key()?).await {
        Ok(name) => {
            let done = Some(format!("It works: Webex answers and takes this connection for {name}."));
            Ok(page(&place, Shown { done, ..Shown::default() }).await?.into_response())
        }
        Err(error) => refused(&place, error, String::new()).await,
    }
}

/// Removes a connection.
pub(crate) async fn remove(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(which): Form<Which>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    match keeper(&state)?.disconnect(&which.key()?, (actor(&reader.principal), &reader.origin)).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=removed", routes::WEBEX)).into_response()),
        Err(error) => refused(&place, error, String::new()).await,
    }
}

impl Which {
    fn key(&self) -> Result<ConnectionKey, PageError> {
        let org = OrganizationId::parse(self.org.as_str()).map_err(|_| PageError::NoPage)?;
        Ok(ConnectionKey { org, kind: ConnectionKind::parse(&self.kind).ok_or(PageError::NoPage)? })
    }
}

fn trimmed(secret: &str) -> SecretString {
    secret.trim().to_owned().into()
}

fn keeper(state: &State) -> Result<&Keeper, PageError> {
    state.keeper.as_ref().ok_or(PageError::NoPage)
}

async fn refused(place: &Place<'_>, error: KeeperError, client_id: String) -> Result<Response, PageError> {
    let status = match &error {
        KeeperError::Store(_) | KeeperError::Audit(_) | KeeperError::Vault(_) => StatusCode::SERVICE_UNAVAILABLE,
        KeeperError::Tokens(_) | KeeperError::Webex(_) => StatusCode::BAD_GATEWAY,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    tracing::warn!(error = %error, "a connection to Webex could not be made, tested or removed");
    let problem = Some(format!("{}.", sentence(&error.to_string())));
    Ok((status, page(place, Shown { problem, client_id, ..Shown::default() }).await?).into_response())
}

/// The features a connection may be for, with the word of each in forms.
fn features() -> Vec<(String, Feature)> {
    FEATURES.iter().map(|row| (row.feature.name().to_lowercase().replace([' ', ',', '-'], ""), row.feature)).collect()
}

async fn page(place: &Place<'_>, shown: Shown) -> Result<Html<String>, PageError> {
    let Place { state, reader, visit, redirect } = place;
    let Shown { done, problem, client_id } = shown;
    let (shell, frame) = Frame::of(state, visit, reader, Tab::Webex).await?;
    let views = match &state.keeper {
        Some(keeper) => keeper.overview().await?,
        None => Vec::new(),
    };
    let usual = [Feature::Devices, Feature::People, Feature::DeviceStatus];
    let features = features().into_iter().filter(|(_, feature)| *feature != Feature::Organization);
    let page = WebexPage {
        shell,
        frame: Frame { done, problem, ..frame },
        can_connect: state.keeper.is_some(),
        has_organization: live::organization(&state.store).await?.is_some(),
        connections: views.into_iter().map(|view| Connection::new(view, visit)).collect(),
        redirect: redirect.clone(),
        features: features
            .map(|(value, feature)| Choice {
                value,
                words: feature.name(),
                scopes: missing_scopes(feature, &[]).join(", "),
                chosen: usual.contains(&feature),
            })
            .collect(),
        client_id,
    };
    Ok(Html(page.render()?))
}

/// "13 d 20 h", "ended 2 h ago", "not told".
fn left(life: Option<SignedDuration>) -> String {
    match life {
        None => "not told".to_owned(),
        Some(life) if life.is_negative() => format!("ended {} ago", format::age(life.abs())),
        Some(life) => format!("{} left", format::age(life)),
    }
}

impl Connection {
    fn new(view: ConnectionView, visit: &Visit) -> Self {
        let ConnectionView { connection, access_left, refresh_left, missing, alerts } = view;
        let mark = match connection.state {
            ConnectionState::Working => Mark { tone: "good", icon: "good", word: "Working" },
            ConnectionState::Failing => Mark { tone: "poor", icon: "poor", word: "Failing" },
            ConnectionState::Lost => Mark { tone: "bad", icon: "bad", word: "Lost" },
        };
        Self {
            org: connection.key.org.to_string(),
            kind: connection.key.kind.as_str(),
            kind_words: sentence(&connection.key.kind.to_string()),
            owner: connection.owner,
            client_id: connection.client_id,
            mark,
            error: connection.error,
            access: left(access_left),
            refresh: left(refresh_left),
            refresh_is_short: refresh_left.is_some_and(|left| left < SOON),
            refreshed: connection.refreshed_at.map(|at| Moment::ago(at, visit.now)),
            connected: Moment::at(connection.connected_at, visit.now),
            missing: missing.into_iter().map(|missing| (missing.feature.name(), missing.scopes.join(", "))).collect(),
            scopes: connection.scopes,
            alerts: alerts.into_iter().map(|alert| (alert.text, Moment::ago(alert.at, visit.now))).collect(),
        }
    }
}
