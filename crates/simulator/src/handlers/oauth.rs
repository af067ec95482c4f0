//! `/access_token`: the refresh grant.

use http::StatusCode;
use serde_json::json;

use super::Route;
use crate::http::{Call, Failure, Payload, Reply};
use crate::tokens::{LIFETIME_S, RefreshError};

/// What this file serves.
pub const ROUTES: &[Route] = &[("get-or-refresh-access-token", token)];

fn token(call: &Call<'_>) -> Result<Reply, Failure> {
    let Payload::Form(form) = &call.payload else { return Err(Failure::bad_request("a form is required")) };
    let field = |name: &str| form.find(name).ok_or_else(|| Failure::bad_request(format!("invalid_request: {name} is missing")));
    let grant = field("grant_type")?;
    if grant != "refresh_token" {
        return Err(Failure::bad_request(format!("unsupported_grant_type: this simulator does not serve the grant '{grant}' yet")));
    }
    let refresh_token = field("refresh_token")?;
    let minted = call.cloud.tokens.refresh(field("client_id")?, field("client_secret")?, refresh_token);
    let (secret, token) = minted.map_err(|error| match error {
        RefreshError::InvalidClient => Failure::new(StatusCode::UNAUTHORIZED, "invalid_client: client id or client secret is wrong"),
        RefreshError::InvalidGrant => Failure::bad_request("invalid_grant: the refresh token is unknown, expired or of another client"),
    })?;
    Ok(Reply::json(&json!({
        "access_token": secret,
        "expires_in": LIFETIME_S.0,
        "refresh_token": refresh_token,
        "refresh_token_expires_in": LIFETIME_S.1,
        "token_type": "Bearer",
        "scope": token.scope_text(),
    })))
}
