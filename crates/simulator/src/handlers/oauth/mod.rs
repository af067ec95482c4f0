//! Signing in: the authorize page, tokens, device codes, the keys of `OpenID` Connect, revocation and service apps.

mod applications;
mod authorizations;
mod authorize;
mod device;
mod openid;
mod page;
mod request;
mod revoke;
mod service_app;
mod token;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{StatusCode, header};

use super::Route;
use crate::http::{Call, ExtraRoute, Failure, Payload, Query};
use crate::identity::{App, Refusal};
use crate::ids::Key;
use crate::tokens::Standing;
use crate::world::World;

pub use service_app::{Authorisation, set_authorised};

/// What these files serve.
pub const ROUTES: &[&[Route]] = &[authorizations::ROUTES, authorize::ROUTES, service_app::ROUTES, token::ROUTES];

/// What these files serve beside the catalogue's operations.
pub const EXTRA: &[&[ExtraRoute]] = &[applications::EXTRA, authorize::EXTRA, device::EXTRA, openid::EXTRA, revoke::EXTRA, token::EXTRA];

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let status = if refusal.code == "invalid_client" { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
        Self::oauth(status, refusal.code, refusal.message)
    }
}

/// The form of a request.
fn form<'a>(call: &'a Call<'_>) -> Result<&'a Query, Failure> {
    match &call.payload {
        Payload::Form(form) => Ok(form),
        _ => Err(Failure::oauth(StatusCode::BAD_REQUEST, "invalid_request", "a form is required")),
    }
}

fn field<'a>(form: &'a Query, name: &str) -> Result<&'a str, Failure> {
    form.find(name).ok_or_else(|| Failure::oauth(StatusCode::BAD_REQUEST, "invalid_request", format!("{name} is missing")))
}

/// The application that asks: it proves itself by HTTP Basic or in the form.
fn client(call: &Call<'_>, form: &Query) -> Result<App, Failure> {
    let basic = call.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(basic);
    let (id, secret) = match basic {
        Some(pair) => pair,
        None => (field(form, "client_id")?.to_owned(), field(form, "client_secret")?.to_owned()),
    };
    Ok(call.cloud.identity.state().authenticate(&id, &secret)?.clone())
}

fn basic(value: &str) -> Option<(String, String)> {
    let (scheme, text) = value.split_once(' ')?;
    let text = String::from_utf8(STANDARD.decode(text.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?).ok()?;
    let (id, secret) = text.split_once(':')?;
    // RFC 6749 2.3.1: both parts are form-encoded first; texts without % or + are the same either way.
    let decode = |text: &str| url::form_urlencoded::parse(format!("v={text}").as_bytes()).next().map(|(_, value)| value.into_owned());
    Some((decode(id)?, decode(secret)?))
}

/// Whether somebody administers the organisation. Those of another organisation do not.
pub fn standing_of(world: &World, person: Key) -> Standing {
    let has_roles = world.people.find(person).is_some_and(|person| !person.roles.is_empty());
    if has_roles || world.machines.app.key == person { Standing::Admin } else { Standing::Member }
}
