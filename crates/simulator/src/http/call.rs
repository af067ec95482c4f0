//! What a handler is given.

use std::sync::Arc;

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;
use webex_catalogue::{Operation, PathParams};

use super::Failure;
use super::multipart::Part;
use crate::cloud::Cloud;
use crate::ids::{Key, Kind, WebexId};
use crate::tokens::Token;

/// Query parameters in order.
#[derive(Debug, Default)]
pub struct Query(pub Vec<(String, String)>);

impl Query {
    /// Reads the query of a request.
    pub fn parse(text: &str) -> Self {
        Self(url::form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    /// The first value of a name; an empty one counts as absent.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// Every value of a name, with comma-separated values taken apart.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).flat_map(|(_, value)| value.split(',')).map(str::trim).filter(|v| !v.is_empty())
    }

    /// A flag; clients write it in any case.
    pub fn is_set(&self, name: &str) -> bool {
        self.find(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }
}

/// The body of a request.
#[derive(Debug)]
pub enum Payload {
    /// None.
    Empty,
    /// JSON.
    Json(Value),
    /// An HTML form.
    Form(Query),
    /// A form with files.
    Multipart(Vec<Part>),
}

/// One understood and permitted request.
#[derive(Debug)]
pub struct Call<'a> {
    /// The simulator.
    pub cloud: &'a Cloud,
    /// Who calls; absent for operations that need no token.
    pub token: Option<Arc<Token>>,
    /// What is called.
    pub operation: &'static Operation,
    /// Path parameters.
    pub params: PathParams,
    /// Query parameters.
    pub query: Query,
    /// Body.
    pub payload: Payload,
    /// Headers of the request.
    pub headers: &'a HeaderMap,
    /// Scheme and host as the client sees them.
    pub origin: &'a str,
    /// Path as the client sees it.
    pub path: &'a str,
}

impl Call<'_> {
    /// A path parameter as it stands in the path.
    pub fn param(&self, name: &str) -> &str {
        self.params.find(name).unwrap_or_default()
    }

    /// The key in a path parameter that holds an id; 404 when it is none.
    pub fn id(&self, name: &str, kind: Kind) -> Result<Key, Failure> {
        WebexId::parse_kind(self.param(name), kind).ok_or_else(|| missing(kind))
    }

    /// The key in a query parameter that holds an id; 400 when it is none.
    pub fn query_id(&self, name: &str, kind: Kind) -> Result<Option<Key>, Failure> {
        match self.query.find(name) {
            None => Ok(None),
            Some(text) => WebexId::parse_kind(text, kind)
                .map(Some)
                .ok_or_else(|| Failure::bad_request(format!("{name}: '{text}' is not the id of a {}", noun(kind)))),
        }
    }

    /// The JSON body; 400 without one.
    pub fn json(&self) -> Result<&Value, Failure> {
        match &self.payload {
            Payload::Json(value) => Ok(value),
            _ => Err(Failure::bad_request("a JSON body is required")),
        }
    }

    /// The JSON body as a type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        T::deserialize(self.json()?).map_err(|error| Failure::bad_request(format!("body: {error}")))
    }

    /// The caller; 401 for the few operations that need no token.
    pub fn caller(&self) -> Result<&Token, Failure> {
        self.token.as_deref().ok_or_else(|| Failure::new(http::StatusCode::UNAUTHORIZED, "an access token is required"))
    }

    /// Whether an administrator calls.
    pub fn is_admin(&self) -> bool {
        self.token.as_ref().is_some_and(|token| token.standing == crate::tokens::Standing::Admin)
    }

    /// Whether somebody of another organisation calls.
    pub fn is_stranger(&self) -> bool {
        self.token.as_ref().is_some_and(|token| token.is_stranger)
    }

    /// Refuses another organisation than the caller's.
    pub fn check_org(&self, org: Key) -> Result<(), Failure> {
        match self.query_id("orgId", Kind::Organization)? {
            Some(asked) if asked != org => {
                Err(Failure::forbidden("orgId: the token does not belong to an administrator of this organization"))
            }
            _ => Ok(()),
        }
    }
}

/// A kind in words.
fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "person",
        Kind::Organization => "organization",
        Kind::Location => "location",
        Kind::Place => "workspace",
        Kind::Device => "device",
        Kind::License => "license",
        Kind::Role => "role",
        Kind::Group => "group",
        Kind::Application => "application",
        Kind::Room => "room",
        Kind::Membership => "membership",
        Kind::Message => "message",
        Kind::Team => "team",
        Kind::TeamMembership => "team membership",
        Kind::RoomTab => "room tab",
        Kind::Content => "content",
        Kind::AttachmentAction => "attachment action",
        Kind::Webhook => "webhook",
        Kind::Event => "event",
        Kind::Authorization => "authorization",
    }
}

/// 404 for a thing of this kind.
pub fn missing(kind: Kind) -> Failure {
    Failure::not_found(format!("The requested {} could not be found.", noun(kind)))
}
