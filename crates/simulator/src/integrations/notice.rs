//! What integrations are told: activation codes, actions, and messages about devices.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use serde_json::{Map, Value, json};

use super::{Installed, Signer};
use crate::clock::iso;
use crate::ids::{Key, Kind, WebexId};
use crate::world::device::{Device, Owner};

/// How long an activation code is good for.
const CODE_MS: i64 = crate::world::DAY_MS;
/// The region this cloud stands for; clients know by it where the key is published.
const REGION: &str = "us-east-2_a";

/// Where the simulator is, as the client sees it: `http://127.0.0.1:8787`.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a>(pub &'a str);

impl Origin<'_> {
    /// Address of an integration.
    pub fn app_url(self, installed: &Installed) -> String {
        format!("{}/xapi/api/organizations/{}/apps/{}", self.0, uuid::Uuid::from_u128(installed.org.0), installed.id())
    }

    fn manifest_url(self, installed: &Installed) -> String {
        format!("{}/xapi/api/organizations/{}/appManifests/{}", self.0, uuid::Uuid::from_u128(installed.org.0), installed.id())
    }
}

fn claims(installed: &Installed, origin: Origin<'_>, action: &str, nonce: Key, now_ms: i64) -> Value {
    let org = uuid::Uuid::from_u128(installed.org.0);
    json!({
        "sub": STANDARD.encode(format!("ciscospark://urn:TEAM:{REGION}/ORGANIZATION/{org}")),
        "appId": installed.id(),
        "appUrl": origin.app_url(installed),
        "manifestUrl": origin.manifest_url(installed),
        "action": action,
        "region": REGION,
        "iat": now_ms / 1000,
        "jti": URL_SAFE.encode(nonce.0.to_be_bytes()),
    })
}

/// The code an administrator copies from Control Hub to the integration.
pub fn activation_code(signer: &Signer, installed: &Installed, origin: Origin<'_>, refresh_token: &str, nonce: Key, now_ms: i64) -> String {
    let access = installed.access();
    let events: Vec<&str> = installed.manifest.xapi_access.events.iter().map(|wish| wish.path.as_str()).collect();
    let mut claims = claims(installed, origin, "provision", nonce, now_ms);
    let more = json!({
        "oauthUrl": format!("{}/v1/access_token", origin.0),
        "webexapisBaseUrl": format!("{}/v1", origin.0),
        "orgName": crate::world::ORG_NAME,
        "scopes": installed.scopes().join(","),
        "refreshToken": refresh_token,
        "expiryTime": iso(now_ms + CODE_MS),
        "xapiAccess": json!({ "commands": access.commands, "statuses": access.statuses, "events": events }).to_string(),
    });
    if let (Some(claims), Value::Object(more)) = (claims.as_object_mut(), more) {
        claims.extend(more);
    }
    signer.sign(&claims)
}

/// An action: `healthCheck`, `updateApproved`, `deprovision`.
pub fn action_jwt(signer: &Signer, installed: &Installed, origin: Origin<'_>, action: &str, nonce: Key, now_ms: i64) -> Value {
    json!({ "type": "action", "jwt": signer.sign(&claims(installed, origin, action, nonce, now_ms)) })
}

fn head(installed: &Installed, device: &Device, kind: &str, now_ms: i64) -> Value {
    let mut head = json!({
        "appId": installed.id(),
        "deviceId": WebexId::new(Kind::Device, device.key),
        "orgId": WebexId::new(Kind::Organization, installed.org),
        "timestamp": iso(now_ms),
        "type": kind,
    });
    if let Owner::Workspace(place) = device.owner {
        head["workspaceId"] = json!(WebexId::new(Kind::Place, place));
    }
    head
}

/// Statuses that changed.
pub fn status(installed: &Installed, device: &Device, updated: &Map<String, Value>, removed: &[String], now_ms: i64) -> Value {
    let mut message = head(installed, device, "status", now_ms);
    message["changes"] = json!({ "updated": updated, "removed": removed });
    message
}

/// Events of one device, oldest first.
pub fn events(installed: &Installed, device: &Device, events: Vec<Value>, now_ms: i64) -> Value {
    let mut message = head(installed, device, "events", now_ms);
    message["events"] = events.into();
    message
}

/// A sign of life.
pub fn health_check(installed: &Installed, now_ms: i64) -> Value {
    json!({ "appId": installed.id(), "orgId": WebexId::new(Kind::Organization, installed.org), "timestamp": iso(now_ms), "type": "healthCheck" })
}
