//! What a request says about its reader.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri};
use jiff::Timestamp;

use super::Zone;
use crate::preferences::Preferences;
use crate::{State, routes};

/// One visit of a page.
#[derive(Debug, Clone)]
pub(crate) struct Visit {
    /// The reader's choices.
    pub(crate) preferences: Preferences,
    /// Path and query, for forms that come back here.
    pub(crate) path_and_query: String,
    /// Whether the page answers a form: what it shows, for example a new token, may be shown only once.
    pub(crate) answers_form: bool,
    /// The time of the visit: one page has one now.
    pub(crate) now: Timestamp,
    /// The reader's time zone.
    pub(crate) zone: Zone,
}

impl Visit {
    /// Reads a request.
    pub(crate) fn of(method: &Method, uri: &Uri, headers: &HeaderMap, now: Timestamp) -> Self {
        let path_and_query = uri.path_and_query().map_or("/", |path| path.as_str());
        // The secret of a link or of a provider's answer must not live on in a form.
        let path_and_query = match uri.path() {
            path if path.starts_with(routes::SIGN_IN) => routes::SIGN_IN,
            routes::INVITATION => routes::SIGN_IN,
            routes::WEBEX_BACK => routes::WEBEX,
            _ => path_and_query,
        };
        Self {
            preferences: Preferences::of(headers),
            path_and_query: path_and_query.to_owned(),
            answers_form: method == Method::POST,
            now,
            zone: Zone::of(headers),
        }
    }
}

impl FromRequestParts<State> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.method, &parts.uri, &parts.headers, state.clock.now()))
    }
}
