//! The device grant (RFC 8628): `/device/authorize`, `/device/token` and the page where the code is typed.

use std::sync::Arc;

use http::StatusCode;
use serde_json::json;
use webex_core::Method;

use super::token::{DEVICE_GRANT, Issue, issue};
use super::{authorize, client, field, form, page};
use crate::http::{Access, Call, ExtraRoute, Failure, Payload, Query, Reply, extra};
use crate::identity::{App, AppKind, Device, DeviceState, OPENID_SCOPES};
use crate::tokens::Scopes;

/// What this file serves.
pub const EXTRA: &[ExtraRoute] = &[
    extra("start-device-authorization", Method::Post, "/v1/device/authorize", Access::Open, start),
    extra("get-device-token", Method::Post, "/v1/device/token", Access::Open, token),
    extra("show-device-verification", Method::Get, "/verify", Access::Open, ask),
    extra("decide-device-verification", Method::Post, "/verify", Access::Open, decide),
];

/// How long a device code lives, and how long to wait between polls.
const TIMES_MS: (i64, i64) = (300_000, 2_000);
/// What every poll that comes too early adds to the wait (RFC 8628 3.5).
const SLOWER_MS: i64 = 5_000;

fn start(call: &Call<'_>) -> Result<Reply, Failure> {
    let form = form(call)?;
    let bad = |code, text: String| Failure::oauth(StatusCode::BAD_REQUEST, code, text);
    let client_id = field(form, "client_id")?;
    let scopes: Vec<String> = field(form, "scope")?.split_whitespace().map(str::to_owned).collect();
    let (secret, user_code) = (call.cloud.tokens.new_secret(), call.cloud.tokens.new_secret());
    let user_code: String = user_code[..8].to_ascii_uppercase();
    let mut state = call.cloud.identity.state();
    let app = state.app_by_client(client_id).filter(|app| app.kind == AppKind::Integration);
    let app = app.ok_or_else(|| Failure::oauth(StatusCode::UNAUTHORIZED, "invalid_client", "no integration has this client_id"))?;
    if let Some(scope) = app.scope_too_much(&scopes) {
        return Err(bad("invalid_scope", format!("the integration does not have the scope {scope}")));
    }
    if let Some(scope) = scopes.iter().find(|scope| OPENID_SCOPES.contains(&scope.as_str())) {
        return Err(bad("invalid_scope", format!("the device grant does not serve the scope {scope}")));
    }
    let device = Device {
        secret: secret.clone(),
        user_code: user_code.clone(),
        app: app.key,
        scopes,
        state: DeviceState::Pending,
        expires_ms: call.cloud.clock.now_ms() + TIMES_MS.0,
        polled_ms: None,
        interval_ms: TIMES_MS.1,
    };
    let now_ms = call.cloud.clock.now_ms();
    // Those long over are forgotten; until then they answer that they are expired.
    state.devices.retain(|device| now_ms < device.expires_ms + TIMES_MS.0);
    state.devices.push(device);
    let page = format!("{}/verify", call.origin);
    Ok(Reply::json(&json!({
        "device_code": secret,
        "expires_in": TIMES_MS.0 / 1000,
        "user_code": user_code,
        "verification_uri": page,
        "verification_uri_complete": format!("{page}?userCode={user_code}"),
        "interval": TIMES_MS.1 / 1000,
    })))
}

fn token(call: &Call<'_>) -> Result<Reply, Failure> {
    let form = form(call)?;
    let app = client(call, form)?;
    if field(form, "grant_type")? != DEVICE_GRANT {
        return Err(Failure::oauth(StatusCode::BAD_REQUEST, "unsupported_grant_type", "only the device grant is served here"));
    }
    // Webex answers 428 here while the user has not decided.
    poll(call, form, &app, StatusCode::PRECONDITION_REQUIRED)
}

/// One poll; `pending` is the status while nobody has decided.
pub fn poll(call: &Call<'_>, form: &Query, app: &App, pending: StatusCode) -> Result<Reply, Failure> {
    let secret = field(form, "device_code")?;
    let now_ms = call.cloud.clock.now_ms();
    let bad = |code, text| Failure::oauth(StatusCode::BAD_REQUEST, code, text);
    let (holder, scopes) = {
        let mut state = call.cloud.identity.state();
        let at = state.devices.iter().position(|device| device.secret == secret && device.app == app.key);
        let at = at.ok_or_else(|| bad("invalid_grant", "the device code is unknown, used or of another client"))?;
        let device = &mut state.devices[at];
        if now_ms >= device.expires_ms {
            return Err(bad("expired_token", "the device code is expired"));
        }
        match device.state {
            DeviceState::Denied => return Err(bad("access_denied", "the user declined")),
            DeviceState::Granted(holder) => (holder, state.devices.swap_remove(at).scopes),
            DeviceState::Pending => {
                let too_fast = device.polled_ms.is_some_and(|polled_ms| now_ms < polled_ms + device.interval_ms);
                device.polled_ms = Some(now_ms);
                if too_fast {
                    device.interval_ms += SLOWER_MS;
                    return Err(bad("slow_down", "wait longer between polls"));
                }
                return Err(Failure::oauth(pending, "authorization_pending", "the user has not decided yet"));
            }
        }
    };
    let scopes = Scopes::Granted(Arc::from(scopes));
    let answer = issue(call.cloud, Issue { app, holder, scopes, code: None, nonce: None });
    Ok(Reply::json(&answer).with_header("cache-control", "no-store"))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a handler")]
fn ask(call: &Call<'_>) -> Result<Reply, Failure> {
    let code = call.query.find("userCode").unwrap_or_default();
    let people = page::people(&call.cloud.world(), None, call.query.find("q"));
    let body = format!(
        "<form method=\"post\" action=\"/verify\">\n<label>Code on the device <input name=\"userCode\" value=\"{}\" required></label>\n\
         <fieldset><legend>Who are you?</legend>\n{people}</fieldset>\n\
         <button name=\"decision\" value=\"accept\">Accept</button><button name=\"decision\" value=\"decline\">Decline</button>\n</form>",
        page::escape(code)
    );
    Ok(page::page(StatusCode::OK, "Sign in on a device", &body))
}

fn decide(call: &Call<'_>) -> Result<Reply, Failure> {
    let Payload::Form(form) = &call.payload else { return Err(Failure::bad_request("a form is required")) };
    let person = authorize::person(call.cloud, form.find("person").unwrap_or_default());
    let (typed, now_ms) = (form.find("userCode").unwrap_or_default().trim().to_ascii_uppercase(), call.cloud.clock.now_ms());
    let accepts = form.find("decision") == Some("accept");
    let asked = {
        let state = call.cloud.identity.state();
        let device = state.devices.iter().find(|device| device.user_code == typed && now_ms < device.expires_ms);
        device.filter(|device| device.state == DeviceState::Pending).map(|device| (device.secret.clone(), device.scopes.clone()))
    };
    let Some((secret, scopes)) = asked else {
        return Ok(page::note(StatusCode::BAD_REQUEST, "Unknown code", "No device waits with this code."));
    };
    let decision = match person {
        _ if !accepts => DeviceState::Denied,
        None => return Ok(page::note(StatusCode::BAD_REQUEST, "Nobody was chosen", "Go back and choose who you are.")),
        Some(person) if authorize::scope_beyond(call.cloud, &scopes, person).is_some() => {
            return Ok(page::note(StatusCode::FORBIDDEN, "Not permitted", "Only an administrator can grant what the device asks for."));
        }
        Some(person) => DeviceState::Granted(person),
    };
    if let Some(device) = call.cloud.identity.state().devices.iter_mut().find(|device| device.secret == secret) {
        device.state = decision;
    }
    Ok(page::note(StatusCode::OK, "Done", "You can go back to your device."))
}
