//! `/_sim/integrations`: what an administrator does in Control Hub.

use std::sync::Arc;

use http::{HeaderMap, Method, StatusCode, Uri, header};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{decode, not_allowed};
use crate::cloud::Cloud;
use crate::http::{Failure, Reply};
use crate::identity::{App, AppKind, Refresh};
use crate::ids::{Key, Kind, WebexId};
use crate::integrations::{Installed, Manifest, Origin, action_jwt, activation_code, health_check};
use crate::tokens::{LIFETIME_MS, Scopes};

#[derive(Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
enum Action {
    Activate { manifest: Value, location_ids: Option<Vec<String>> },
    HealthCheck { id: String },
    UpdateManifest { id: String, manifest: Value },
    Deactivate { id: String },
}

pub fn serve(cloud: &Cloud, method: &Method, headers: &HeaderMap, body: &[u8]) -> Result<Reply, Failure> {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let origin = cloud.hosts.origin(headers, &Uri::default(), host);
    let origin = Origin(&origin);
    match method.as_str() {
        "GET" => {
            let state = cloud.integrations.state();
            let items: Vec<Value> = state.installed.iter().map(|installed| installed.view(&origin.app_url(installed))).collect();
            Ok(Reply::json(&json!({ "items": items })))
        }
        "POST" => match decode(body)? {
            Action::Activate { manifest, location_ids } => activate(cloud, origin, manifest, location_ids),
            Action::HealthCheck { id } => health(cloud, &id),
            Action::UpdateManifest { id, manifest } => update(cloud, origin, &id, manifest),
            Action::Deactivate { id } => deactivate(cloud, origin, &id),
        },
        _ => Err(not_allowed("GET, POST")),
    }
}

fn activate(cloud: &Cloud, origin: Origin<'_>, document: Value, location_ids: Option<Vec<String>>) -> Result<Reply, Failure> {
    let manifest = Manifest::read(&document).map_err(Failure::bad_request)?;
    let location = |text: &String| {
        WebexId::parse_kind(text, Kind::Location)
            .ok_or_else(|| Failure::bad_request(format!("locationIds: '{text}' is not the id of a location")))
    };
    let locations = location_ids.map(|ids| ids.iter().map(location).collect::<Result<Vec<Key>, _>>()).transpose()?;
    let (fresh, app, nonce, org, holder) = {
        let mut world = cloud.world_mut();
        (world.new_key(), world.new_key(), world.new_key(), world.org, world.machines.app.key)
    };
    let key = manifest.id.unwrap_or(fresh);
    let now_ms = cloud.clock.now_ms();
    let installed = Installed::new((key, app, org), document, manifest, locations, now_ms);
    if cloud.integrations.state().installed.iter().any(|known| known.key == key) {
        return Err(Failure::conflict("The integration is activated already."));
    }
    let client_id = WebexId::new(Kind::Application, app).to_string();
    let (client_secret, refresh_token) = (cloud.tokens.new_secret(), cloud.tokens.new_secret());
    {
        let mut identity = cloud.identity.state();
        identity.apps.push(App::new(app, AppKind::Integration, &installed.manifest.display_name, &client_id, &client_secret));
        identity.refreshes.push(Refresh {
            name: "workspace_integration".to_owned(),
            secret: refresh_token.clone(),
            app,
            holder,
            scopes: Scopes::Granted(Arc::from(installed.scopes())),
            expires_ms: now_ms + LIFETIME_MS.1,
            code: None,
        });
    }
    let code = activation_code(cloud.integrations.signer(), &installed, origin, &refresh_token, nonce, now_ms);
    let answer = json!({ "id": installed.id(), "clientId": client_id, "clientSecret": client_secret,
        "appUrl": origin.app_url(&installed), "activationCode": code });
    cloud.integrations.state().installed.push(installed);
    Ok(Reply::with_status(StatusCode::CREATED, &answer))
}

fn position(installed: &[Installed], id: &str) -> Result<usize, Failure> {
    let at = installed.iter().position(|installed| installed.id().eq_ignore_ascii_case(id));
    at.ok_or_else(|| Failure::not_found(format!("there is no integration '{id}'")))
}

fn health(cloud: &Cloud, id: &str) -> Result<Reply, Failure> {
    let mut state = cloud.integrations.state();
    let at = position(&state.installed, id)?;
    let message = health_check(&state.installed[at], cloud.clock.now_ms());
    cloud.integrations.deliver(&mut state, at, &[message]);
    Ok(Reply::no_content())
}

/// A new version of the manifest, which the administrator approves at once.
fn update(cloud: &Cloud, origin: Origin<'_>, id: &str, document: Value) -> Result<Reply, Failure> {
    let manifest = Manifest::read(&document).map_err(Failure::bad_request)?;
    let nonce = cloud.world_mut().new_key();
    let scopes: Arc<[String]> = manifest.api_access.iter().map(|wish| wish.scope.clone()).collect();
    let mut state = cloud.integrations.state();
    let at = position(&state.installed, id)?;
    let installed = &mut state.installed[at];
    installed.manifest = manifest;
    installed.document = document;
    installed.updated_ms = cloud.clock.now_ms();
    installed.seen.clear();
    let app = installed.app;
    let message = action_jwt(cloud.integrations.signer(), installed, origin, "updateApproved", nonce, installed.updated_ms);
    cloud.integrations.deliver_action(&mut state, at, message);
    drop(state);
    for refresh in cloud.identity.state().refreshes.iter_mut().filter(|refresh| refresh.app == app) {
        refresh.scopes = Scopes::Granted(Arc::clone(&scopes));
    }
    Ok(Reply::no_content())
}

/// It is told, and then no token of it works.
fn deactivate(cloud: &Cloud, origin: Origin<'_>, id: &str) -> Result<Reply, Failure> {
    let nonce = cloud.world_mut().new_key();
    let app = {
        let mut state = cloud.integrations.state();
        let at = position(&state.installed, id)?;
        let message = action_jwt(cloud.integrations.signer(), &state.installed[at], origin, "deprovision", nonce, cloud.clock.now_ms());
        cloud.integrations.deliver_action(&mut state, at, message);
        state.installed.remove(at).app
    };
    let mut identity = cloud.identity.state();
    identity.apps.retain(|known| known.key != app);
    identity.refreshes.retain(|refresh| refresh.app != app);
    drop(identity);
    cloud.tokens.revoke(|_, token| token.app == app);
    Ok(Reply::no_content())
}
