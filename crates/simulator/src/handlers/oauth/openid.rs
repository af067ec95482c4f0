//! `OpenID` Connect: `/userinfo`, the keys and the discovery document.

use http::StatusCode;
use serde_json::json;
use webex_core::Method;

use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra, missing};
use crate::identity::{ISSUER, OPENID_SCOPES};
use crate::ids::Kind;

/// What this file serves.
pub const EXTRA: &[ExtraRoute] = &[
    extra("get-userinfo", Method::Get, "/v1/userinfo", Access::Token, userinfo),
    extra("post-userinfo", Method::Post, "/v1/userinfo", Access::Token, userinfo),
    extra("list-verification-keys", Method::Get, "/v1/verification", Access::Open, keys),
    extra("get-openid-configuration", Method::Get, "/v1/.well-known/openid-configuration", Access::Open, discovery),
    extra("get-openid-configuration", Method::Get, "/.well-known/openid-configuration", Access::Open, discovery),
];

fn userinfo(call: &Call<'_>) -> Result<Reply, Failure> {
    let token = call.caller()?;
    let has = |scope: &str| token.scopes.hold_one_of(&[scope]);
    if !has(OPENID_SCOPES[0]) {
        return Err(Failure::oauth(StatusCode::FORBIDDEN, "insufficient_scope", "the access token lacks the scope openid"));
    }
    let world = call.cloud.world();
    let person = world.find_person(token.holder).ok_or_else(|| missing(Kind::People))?;
    let mut claims = json!({ "sub": uuid::Uuid::from_u128(person.key.0).to_string() });
    if has("email") {
        claims["email"] = person.email().into();
        // Webex writes this flag as a text.
        claims["email_verified"] = "true".into();
    }
    if has("profile") {
        claims["name"] = person.display_name.as_str().into();
        claims["given_name"] = person.first_name.as_str().into();
        claims["family_name"] = person.last_name.as_str().into();
    }
    if has("phone")
        && let Some(number) = &person.number
    {
        claims["phone"] = number.as_str().into();
    }
    Ok(Reply::json(&claims))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a handler")]
fn keys(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&json!({ "keys": [call.cloud.identity.signer().jwk()] })))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a handler")]
fn discovery(call: &Call<'_>) -> Result<Reply, Failure> {
    let at = |path: &str| format!("{}/v1/{path}", call.origin);
    Ok(Reply::json(&json!({
        "issuer": ISSUER,
        "authorization_endpoint": at("authorize"),
        "token_endpoint": at("access_token"),
        "userinfo_endpoint": at("userinfo"),
        "jwks_uri": at("verification"),
        "device_authorization_endpoint": at("device/authorize"),
        "revocation_endpoint": at("revoke"),
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code", "refresh_token", super::token::DEVICE_GRANT],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "scopes_supported": OPENID_SCOPES,
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "code_challenge_methods_supported": ["plain", "S256"],
        "claims_supported": ["sub", "email", "email_verified", "name", "given_name", "family_name", "phone"],
    })))
}
