//! The page of the connections.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::http::{HeaderMap, Uri};
use axum::response::Html;
use engine::keeper::{Feature, missing_scopes};

use super::integration::features;
use super::row::Connection;
use super::{Place, Shown};
use crate::error::PageError;
use crate::pages::settings::{Frame, News, Tab, done_of};
use crate::security::Reader;
use crate::view::{Shell, Visit};
use crate::{State, live};

const DONE: &[(&str, &str)] = &[
    ("first", "You are the administrator. Last step: connect Webex here, then test the connection."),
    ("connected", "Webex is connected. Devices and calls appear within a minute."),
    (
        "removed",
        "The connection is removed here. Its tokens stay valid at Webex until they end: revoke them there too if they may be known to others.",
    ),
];

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

struct Choice {
    value: String,
    words: &'static str,
    scopes: String,
    chosen: bool,
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

/// The page with what just happened.
pub(super) async fn page(place: &Place<'_>, shown: Shown) -> Result<Html<String>, PageError> {
    let Place { state, reader, visit, redirect } = place;
    let Shown { done, problem, client_id } = shown;
    let (shell, frame) = Frame::of(state, visit, reader, Tab::Webex, News { done, problem }).await?;
    let views = match &state.keeper {
        Some(keeper) => keeper.overview().await?,
        None => Vec::new(),
    };
    let usual = [Feature::Devices, Feature::People, Feature::DeviceStatus];
    let features = features().into_iter().filter(|(_, feature)| *feature != Feature::Organization);
    let page = WebexPage {
        shell,
        frame,
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
