//! `/authorize`: one picks who one is and consents.

use std::fmt::Write as _;

use http::StatusCode;
use webex_core::Method;

use super::page;
use super::request::{Asked, CARRIED, Stop, error_address, read, with_parameters};
use super::standing_of;
use crate::cloud::Cloud;
use crate::handlers::Route;
use crate::http::{Access, Call, ExtraRoute, Failure, Payload, Reply, extra};
use crate::identity::{Code, OPENID_SCOPES};
use crate::ids::{Key, Kind, WebexId};
use crate::tokens::Standing;

/// What this file serves.
pub const ROUTES: &[Route] = &[("start-oauth-authorization", ask)];

/// The same, without the catalogue's check of parameters: what is wrong is told by redirect or by page.
pub const EXTRA: &[ExtraRoute] = &[
    extra("start-oauth-authorization", Method::Get, "/v1/authorize", Access::Open, ask),
    extra("decide-oauth-authorization", Method::Post, "/v1/authorize", Access::Open, decide),
    // The identity broker's own paths, which older clients use.
    extra("start-oauth-authorization", Method::Get, "/idb/oauth2/v1/authorize", Access::Open, ask),
    extra("decide-oauth-authorization", Method::Post, "/idb/oauth2/v1/authorize", Access::Open, decide),
];

/// How long a code may be exchanged (RFC 6749 4.1.2 recommends ten minutes at most).
pub const CODE_LIFETIME_MS: i64 = 600_000;

fn stopped(stop: Stop) -> Reply {
    match stop {
        Stop::Page(text) => page::note(StatusCode::BAD_REQUEST, "This request cannot be served", &text),
        Stop::Redirect(address) => Reply::redirect(address),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a handler")]
fn ask(call: &Call<'_>) -> Result<Reply, Failure> {
    let asked = match read(call.cloud, &call.query) {
        Ok(asked) => asked,
        Err(stop) => return Ok(stopped(stop)),
    };
    let auto_consent = call.cloud.identity.state().switches.auto_consent;
    if let Some(person) = auto_consent {
        return Ok(grant(call.cloud, asked, person));
    }
    if asked.is_silent {
        let address = error_address(&asked.redirect, asked.state.as_deref(), "login_required", "nobody is signed in");
        return Ok(Reply::redirect(address));
    }
    let mut scopes = String::new();
    for scope in &asked.scopes {
        let _ = writeln!(scopes, "<li><code>{}</code></li>", page::escape(scope));
    }
    let carried = page::carried(&call.query, &CARRIED);
    let search = call.query.find("q");
    let people = page::people(&call.cloud.world(), asked.hint.as_deref(), search);
    let body = format!(
        "<form method=\"get\" action=\"/v1/authorize\" role=\"search\">{carried}<label>Find somebody <input name=\"q\" value=\"{}\"></label> \
         <button>Find</button></form>\n<form method=\"post\" action=\"/v1/authorize\">\n{carried}\
         <fieldset><legend>Who are you?</legend>\n{people}</fieldset>\n<p>{} asks for:</p><ul>\n{scopes}</ul>\n\
         <button name=\"decision\" value=\"accept\">Accept</button><button name=\"decision\" value=\"decline\" formnovalidate>Decline</button>\n</form>",
        page::escape(search.unwrap_or_default()),
        page::escape(&asked.app.name),
    );
    Ok(page::page(StatusCode::OK, "Sign in to Webex", &body))
}

fn decide(call: &Call<'_>) -> Result<Reply, Failure> {
    let Payload::Form(form) = &call.payload else { return Err(Failure::bad_request("a form is required")) };
    let asked = match read(call.cloud, form) {
        Ok(asked) => asked,
        Err(stop) => return Ok(stopped(stop)),
    };
    if form.find("decision") != Some("accept") {
        let address = error_address(&asked.redirect, asked.state.as_deref(), "access_denied", "the user declined");
        return Ok(Reply::redirect(address));
    }
    Ok(match person(call.cloud, form.find("person").unwrap_or_default()) {
        Some(person) => grant(call.cloud, asked, person),
        None => page::note(StatusCode::BAD_REQUEST, "Nobody was chosen", "Go back and choose who you are."),
    })
}

/// A person by id or mail address.
pub fn person(cloud: &Cloud, text: &str) -> Option<Key> {
    let world = cloud.world();
    let key = WebexId::parse_kind(text, Kind::People);
    let person = key.map_or_else(|| world.person_by_email(text), |key| world.find_person(key));
    person.filter(|person| person.kind == "person").map(|person| person.key)
}

/// The first scope a person cannot grant, because only administrators can.
pub fn scope_beyond(cloud: &Cloud, scopes: &[String], person: Key) -> Option<String> {
    let is_admin = standing_of(&cloud.world(), person) == Standing::Admin;
    let is_admins = |scope: &&String| scope.starts_with("spark-admin:") || scope.starts_with("identity:") || scope.starts_with("audit:");
    scopes.iter().find(|scope| !is_admin && is_admins(scope)).cloned()
}

/// Sends the browser back with a code.
fn grant(cloud: &Cloud, asked: Asked, person: Key) -> Reply {
    let refuse = |code: &str, text: &str| Reply::redirect(error_address(&asked.redirect, asked.state.as_deref(), code, text));
    let may_sign_in = cloud.world().find_person(person).is_some_and(|person| person.login_enabled);
    if !may_sign_in {
        return refuse("access_denied", "this person may not sign in");
    }
    if let Some(scope) = scope_beyond(cloud, &asked.scopes, person) {
        return refuse("invalid_scope", &format!("only an administrator can grant {scope}"));
    }
    let secret = cloud.tokens.new_secret();
    let mut parameters = vec![("code", secret.as_str())];
    parameters.extend(asked.state.as_deref().map(|state| ("state", state)));
    let address = with_parameters(&asked.redirect, &parameters);
    let now_ms = cloud.clock.now_ms();
    let mut state = cloud.identity.state();
    // Codes are remembered longer than they live, so that a second use is noticed.
    state.codes.retain(|code| now_ms - code.created_ms < 10 * CODE_LIFETIME_MS);
    state.codes.push(Code {
        secret: secret.clone(),
        app: asked.app.key,
        holder: person,
        scopes: asked.scopes,
        redirect: asked.is_redirect_named.then_some(asked.redirect),
        nonce: asked.nonce,
        challenge: asked.challenge,
        created_ms: now_ms,
        is_used: false,
        issued: None,
    });
    Reply::redirect(address)
}

/// Whether `OpenID` Connect is asked for.
pub fn wants_openid(scopes: &[String]) -> bool {
    scopes.iter().any(|scope| scope == OPENID_SCOPES[0])
}
