//! Tokens of service apps: an administrator authorises the app, its owner asks for tokens, and asks again when they are lost.

use serde::Deserialize;
use serde_json::json;

use super::token::{Issue, issue};
use crate::clock::iso;
use crate::cloud::Cloud;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing};
use crate::identity::{App, AppKind};
use crate::ids::{Key, Kind, WebexId};
use crate::tokens::Scopes;
use crate::webhooks::Event;

/// What this file serves.
pub const ROUTES: &[Route] = &[("create-service-app-access-token", create)];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    client_id: String,
    client_secret: String,
    target_org_id: String,
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let key = call.id("applicationId", Kind::Application)?;
    let app = {
        let state = call.cloud.identity.state();
        let known = state.apps.iter().any(|app| app.key == key && app.kind == AppKind::ServiceApp);
        if !known {
            return Err(missing(Kind::Application));
        }
        state.authenticate(&wanted.client_id, &wanted.client_secret)?.clone()
    };
    if app.key != key {
        return Err(Failure::bad_request("clientId: it belongs to another application"));
    }
    let (org, holder) = {
        let world = call.cloud.world();
        (world.org, world.machines.app.key)
    };
    let is_authorised = app.is_authorised && WebexId::parse_kind(&wanted.target_org_id, Kind::Organization) == Some(org);
    if !is_authorised {
        return Err(Failure::forbidden("targetOrgId: the organization has not authorized the service app"));
    }
    let mut answer = issue(call.cloud, Issue { app: &app, holder, scopes: Scopes::All, code: None, nonce: None });
    if let Some(fields) = answer.as_object_mut() {
        fields.shift_remove("scope");
    }
    Ok(Reply::json(&answer))
}

/// The organisation's administrator authorises the service app or takes that back; webhooks hear of it, and without it no token works.
pub fn set_authorised(cloud: &Cloud, admin: Key, what: Authorisation) {
    let app: Option<App> = {
        let mut state = cloud.identity.state();
        let app = state.apps.iter_mut().find(|app| app.kind == AppKind::ServiceApp);
        let app = app.map(|app| {
            app.is_authorised = what == Authorisation::Given;
            app.clone()
        });
        if let Some(app) = app.as_ref().filter(|app| !app.is_authorised) {
            state.refreshes.retain(|refresh| refresh.app != app.key);
        }
        app
    };
    let Some(app) = app else { return };
    if !app.is_authorised {
        cloud.tokens.revoke(|_, token| token.app == app.key);
    }
    let org = cloud.world().org;
    let event = if app.is_authorised { "authorized" } else { "deauthorized" };
    let data = json!({
        "id": WebexId::new(Kind::Application, app.key),
        "clientId": app.client_id,
        "orgId": WebexId::new(Kind::Organization, org),
        "created": iso(cloud.clock.now_ms()),
    });
    cloud.publish(&Event::new("serviceApp", event, org, admin, data).heard_by([admin]));
}

/// What an administrator did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authorisation {
    /// Authorised the service app.
    #[serde(rename = "authorize")]
    Given,
    /// Took that back.
    #[serde(rename = "deauthorize")]
    Taken,
}
