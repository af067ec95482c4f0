//! `/access_token`: the refresh grant.

use http::StatusCode;
use serde_json::json;

use super::Route;
use crate::http::{Call, Failure, Payload, Reply};
use crate::tokens::{LIFETIME_MS, Minting, Standing};

/// What this file serves.
pub const ROUTES: &[Route] = &[("get-or-refresh-access-token", token)];

fn token(call: &Call<'_>) -> Result<Reply, Failure> {
    let Payload::Form(form) = &call.payload else { return Err(Failure::bad_request("a form is required")) };
    let field = |name: &str| form.find(name).ok_or_else(|| Failure::bad_request(format!("invalid_request: {name} is missing")));
    let now_ms = call.cloud.clock.now_ms();
    let mut state = call.cloud.identity.state();
    let app = state.authenticate(field("client_id")?, field("client_secret")?).map_err(|r| Failure::oauth(StatusCode::UNAUTHORIZED, r.code, r.message))?.key;
    let refresh = state.refresh(app, field("refresh_token")?, now_ms, || call.cloud.tokens.new_secret()).map_err(|r| Failure::oauth(StatusCode::BAD_REQUEST, r.code, r.message))?;
    let (secret, token) = call.cloud.tokens.mint(Minting { name: refresh.name, holder: refresh.holder, standing: Standing::Admin, scopes: refresh.scopes, app, expires_ms: now_ms + LIFETIME_MS.0 });
    Ok(Reply::json(&json!({
        "access_token": secret,
        "expires_in": LIFETIME_MS.0 / 1000,
        "refresh_token": refresh.secret,
        "refresh_token_expires_in": LIFETIME_MS.1 / 1000,
        "token_type": "Bearer",
        "scope": token.scope_text(),
    })))
}
