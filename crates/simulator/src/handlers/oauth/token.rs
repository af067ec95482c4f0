//! `/access_token`.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};
use webex_core::Method;

use super::authorize::{CODE_LIFETIME_MS, wants_openid};
use super::{client, device, field, form, standing_of};
use crate::cloud::Cloud;
use crate::handlers::Route;
use crate::http::{Access, Call, ExtraRoute, Failure, Query, Reply, extra};
use crate::identity::{App, AppKind, Claims, Refresh, Refusal};
use crate::ids::Key;
use crate::tokens::{LIFETIME_MS, Minting, Scopes};

/// What this file serves.
pub const ROUTES: &[Route] = &[("get-or-refresh-access-token", token)];

/// The identity broker's own path, which older clients use.
pub const EXTRA: &[ExtraRoute] = &[extra("get-or-refresh-access-token", Method::Post, "/idb/oauth2/v1/access_token", Access::Open, token)];

/// The grant of RFC 8628.
pub const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

fn token(call: &Call<'_>) -> Result<Reply, Failure> {
    let form = form(call)?;
    let grant = field(form, "grant_type")?;
    let app = client(call, form)?;
    match grant {
        "authorization_code" => exchange(call, form, &app),
        "refresh_token" => refresh(call, form, &app),
        DEVICE_GRANT => device::poll(call, form, &app, StatusCode::BAD_REQUEST),
        // Webex has no client_credentials grant: bots and service apps are given their tokens otherwise.
        other => Err(Failure::oauth(StatusCode::BAD_REQUEST, "unsupported_grant_type", format!("the grant '{other}' is not served"))),
    }
}

/// A new pair of tokens.
#[derive(Debug)]
pub struct Issue<'a> {
    /// The application.
    pub app: &'a App,
    /// Who it acts for.
    pub holder: Key,
    /// What it may do.
    pub scopes: Scopes,
    /// The code it comes from.
    pub code: Option<String>,
    /// `nonce` of the request.
    pub nonce: Option<String>,
}

/// Makes an access token and a refresh token.
pub fn issue(cloud: &Cloud, issue: Issue<'_>) -> Value {
    let Issue { app, holder, scopes, code, nonce } = issue;
    let name = match app.kind {
        AppKind::Integration => "integration",
        AppKind::ServiceApp => "service_app",
    };
    let refresh = Refresh {
        name: name.to_owned(),
        secret: cloud.tokens.new_secret(),
        app: app.key,
        holder,
        scopes,
        expires_ms: cloud.clock.now_ms() + LIFETIME_MS.1,
        code,
    };
    let mut answer = access(cloud, &refresh);
    if let Scopes::Granted(scopes) = &refresh.scopes
        && wants_openid(scopes)
    {
        let claims = Claims {
            subject: uuid::Uuid::from_u128(holder.0).to_string(),
            audience: &app.client_id,
            nonce: nonce.as_deref(),
            access_token: answer["access_token"].as_str(),
            now_s: cloud.clock.now_ms() / 1000,
        };
        answer["id_token"] = claims.sign(cloud.identity.signer()).into();
    }
    cloud.identity.state().refreshes.push(refresh);
    answer
}

/// A new access token of a grant, as the endpoint answers.
fn access(cloud: &Cloud, refresh: &Refresh) -> Value {
    let now_ms = cloud.clock.now_ms();
    let (standing, is_stranger) = {
        let world = cloud.world();
        (standing_of(&world, refresh.holder), world.org_of(refresh.holder) != world.org)
    };
    let (secret, token) = cloud.tokens.mint(Minting {
        name: refresh.name.clone(),
        holder: refresh.holder,
        standing,
        scopes: refresh.scopes.clone(),
        app: refresh.app,
        is_stranger,
        expires_ms: now_ms + LIFETIME_MS.0,
    });
    json!({
        "access_token": secret,
        "expires_in": LIFETIME_MS.0 / 1000,
        "refresh_token": refresh.secret,
        "refresh_token_expires_in": (refresh.expires_ms - now_ms) / 1000,
        "token_type": "Bearer",
        "scope": token.scope_text(),
    })
}

fn refresh(call: &Call<'_>, form: &Query, app: &App) -> Result<Reply, Failure> {
    let cloud = call.cloud;
    let secret = field(form, "refresh_token")?;
    let refresh = cloud.identity.state().refresh(app.key, secret, cloud.clock.now_ms(), || cloud.tokens.new_secret())?;
    let is_there = cloud.world().find_person(refresh.holder).is_some_and(|person| person.login_enabled);
    if !is_there {
        return Err(Refusal::new("invalid_grant", "the user may no longer sign in").into());
    }
    Ok(Reply::json(&access(cloud, &refresh)).with_header("cache-control", "no-store"))
}

fn exchange(call: &Call<'_>, form: &Query, app: &App) -> Result<Reply, Failure> {
    let cloud = call.cloud;
    let secret = field(form, "code")?;
    let now_ms = cloud.clock.now_ms();
    let refuse = |message| Failure::from(Refusal::new("invalid_grant", message));
    let code = {
        let mut state = cloud.identity.state();
        let code = state.codes.iter_mut().find(|code| code.secret == secret && code.app == app.key);
        let code = code.ok_or_else(|| refuse("the code is unknown or of another client"))?;
        if code.is_used {
            // RFC 6749 4.1.2: what came of a code that is used twice is taken back.
            let issued = code.issued.take();
            state.refreshes.retain(|refresh| refresh.code.as_deref() != Some(secret));
            drop(state);
            cloud.tokens.revoke(|access, _| issued.as_deref() == Some(access));
            return Err(refuse("the code was used already"));
        }
        code.is_used = true;
        code.clone()
    };
    if now_ms - code.created_ms >= CODE_LIFETIME_MS {
        return Err(refuse("the code is expired"));
    }
    if code.redirect.as_deref() != form.find("redirect_uri") && code.redirect.is_some() {
        return Err(refuse("redirect_uri is not the one of the authorization request"));
    }
    match (&code.challenge, form.find("code_verifier")) {
        (None, _) => {}
        (Some(_), None) => return Err(refuse("code_verifier is missing")),
        (Some(challenge), Some(verifier)) if challenge.admits(verifier) => {}
        (Some(_), Some(_)) => return Err(refuse("code_verifier does not fit the code_challenge")),
    }
    let scopes = Scopes::Granted(Arc::from(code.scopes));
    let answer = issue(cloud, Issue { app, holder: code.holder, scopes, code: Some(code.secret), nonce: code.nonce });
    if let Some(used) = cloud.identity.state().codes.iter_mut().find(|used| used.secret == secret) {
        used.issued = answer["access_token"].as_str().map(str::to_owned);
    }
    Ok(Reply::json(&answer).with_header("cache-control", "no-store"))
}
