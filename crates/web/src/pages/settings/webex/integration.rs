//! Connects an integration: off to Webex, where an administrator agrees, and back.

use askama::Template;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, Uri, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use engine::keeper::{FEATURES, Feature, KeeperError, NewIntegration, wanted_scopes};
use model::id::OrganizationId;
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

use super::{Doing, Place, keeper, refused, trimmed};
use crate::error::PageError;
use crate::extract::{Form, Query};
use crate::pages::settings::{Frame, News, Tab};
use crate::security::{Reader, actor, flow};
use crate::view::{Shell, Visit};
use crate::{State, routes};

#[derive(Template)]
#[template(path = "settings/webex_agree.html")]
struct AgreePage {
    shell: Shell,
    frame: Frame,
    address: String,
    host: String,
    scopes: Vec<String>,
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
    let mut unknown = false;
    for (name, value) in fields {
        match name.as_str() {
            "client_id" => value.trim().clone_into(&mut client_id),
            "client_secret" => client_secret = trimmed(&value),
            "instead_of" => instead_of = OrganizationId::parse(value.as_str()).ok(),
            "feature" => match features().into_iter().find(|(word, _)| *word == value) {
                Some((_, feature)) => chosen.push(feature),
                None => unknown = true,
            },
            _ => {}
        }
    }
    let scopes = wanted_scopes(&chosen);
    let begun = match Url::parse(&place.redirect) {
        Ok(_) if unknown => Err(KeeperError::Unfit("a chosen feature is unknown here; open the page again and choose from its list")),
        Ok(redirect) => {
            let return_to = format!("{}?done=connected", routes::WEBEX);
            let new = NewIntegration { client_id: client_id.clone(), client_secret, redirect, features: chosen, return_to, instead_of };
            keeper(&state)?.begin_integration(new).await
        }
        Err(_) => Err(KeeperError::Unfit("the address of this server cannot be used in a redirect URI; set public_url")),
    };
    match begun {
        Ok(begun) => {
            let (shell, frame) = Frame::of(&state, &visit, &reader, Tab::Webex, News::default()).await?;
            let host = begun.address.host_str().unwrap_or("Webex").to_owned();
            let page = AgreePage { shell, frame, address: begun.address.to_string(), host, scopes };
            let cookies = flow::begin(&headers, &begun.address, &begun.secret, state.cookie_scope);
            Ok((AppendHeaders(cookies.into_iter().map(|cookie| (header::SET_COOKIE, cookie))), Html(page.render()?)).into_response())
        }
        Err(error) => refused(&place, error, Doing::Connecting, client_id).await,
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
    let flow = flow::carried(&headers, &flow_state, state.cookie_scope);
    let (keeper, by) = (keeper(&state)?, (actor(&reader.principal), &reader.origin));
    let connected = match error {
        Some(error) => Err(keeper.declined_integration(&error, &flow_state, &flow, by).await),
        None => keeper.finish_integration(&code.into(), &flow_state, &flow, by).await,
    };
    let mut response = match connected {
        Ok(connected) => Redirect::to(routes::back_to(&connected.return_to)).into_response(),
        Err(error) => refused(&place, error, Doing::Connecting, String::new()).await?,
    };
    if let Some(end) = flow::end(&flow_state, state.cookie_scope) {
        response.headers_mut().append(header::SET_COOKIE, end);
    }
    Ok(response)
}

/// The features a connection may be for, with the word of each in forms.
pub(super) fn features() -> Vec<(String, Feature)> {
    FEATURES.iter().map(|row| (row.feature.name().to_lowercase().replace([' ', ',', '-'], ""), row.feature)).collect()
}
