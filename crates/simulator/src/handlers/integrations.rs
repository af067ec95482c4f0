//! The addresses of workspace integrations: what they tell of themselves, their queue, and the keys that sign what they are told.

use http::StatusCode;
use serde_json::json;
use webex_catalogue::Operation;
use webex_core::Method;

use crate::cloud::Cloud;
use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra};
use crate::integrations::{Installed, Origin, State};
use crate::tokens::Token;

/// The operation that waits.
const QUEUE: &str = "poll-integration-queue";

/// What this file serves beside the catalogue's operations.
pub const EXTRA: &[ExtraRoute] = &[
    extra("integration-keys", Method::Get, "/jwks", Access::Open, keys),
    extra("get-integration", Method::Get, "/xapi/api/organizations/{orgId}/apps/{appId}", Access::Token, show),
    extra("update-integration", Method::Patch, "/xapi/api/organizations/{orgId}/apps/{appId}", Access::Token, update),
    extra("get-integration-manifest", Method::Get, "/xapi/api/organizations/{orgId}/appManifests/{appId}", Access::Token, manifest),
    extra(QUEUE, Method::Get, "/xapi/api/organizations/{orgId}/apps/{appId}/queue", Access::Token, poll),
];

/// A poll of a queue waits here, before it is served; anything else passes at once.
pub async fn wait_for_message(cloud: &Cloud, operation: &Operation, token: Option<&Token>) {
    if operation.id == QUEUE
        && let Some(token) = token
    {
        cloud.integrations.wait_for_message(token.app).await;
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the form of a handler")]
fn keys(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&call.cloud.integrations.signer().jwks()))
}

/// The integration of the path; only its own tokens open it.
fn find<'a>(call: &Call<'_>, state: &'a mut State) -> Result<&'a mut Installed, Failure> {
    let mut parts = call.path.trim_start_matches('/').split('/').skip(3);
    let (org, app) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
    let caller = call.caller()?.app;
    let is_meant = |installed: &&mut Installed| {
        installed.id().eq_ignore_ascii_case(app) && uuid::Uuid::from_u128(installed.org.0).to_string().eq_ignore_ascii_case(org)
    };
    let installed = state.installed.iter_mut().find(is_meant).ok_or_else(|| Failure::not_found("There is no such integration."))?;
    if installed.app == caller { Ok(installed) } else { Err(Failure::forbidden("The access token belongs to another application.")) }
}

fn view(call: &Call<'_>, installed: &Installed) -> Reply {
    Reply::json(&installed.view(&Origin(call.origin).app_url(installed)))
}

fn show(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut state = call.cloud.integrations.state();
    let installed = find(call, &mut state)?;
    Ok(view(call, installed))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    {
        let mut state = call.cloud.integrations.state();
        find(call, &mut state)?.patch(body, call.cloud.clock.now_ms()).map_err(Failure::bad_request)?;
    }
    // The first look learns how things are, so that the next change is told.
    call.cloud.tick();
    show(call)
}

fn manifest(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut state = call.cloud.integrations.state();
    Ok(Reply::json(&find(call, &mut state)?.document))
}

fn poll(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut state = call.cloud.integrations.state();
    let messages = find(call, &mut state)?.take();
    let messages = messages.ok_or_else(|| Failure::new(StatusCode::CONFLICT, "The queue of this integration is not enabled."))?;
    Ok(Reply::json(&json!({ "messages": messages })))
}
