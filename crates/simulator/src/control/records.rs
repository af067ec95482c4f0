//! `/_sim/records`.

use http::Method;
use serde::Deserialize;
use serde_json::json;

use super::{decode, not_allowed};
use crate::cloud::Cloud;
use crate::http::{Failure, Reply};
use crate::world::records::{Limits, Region, Trouble};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    region: Option<Region>,
    limits: Option<Limits>,
    incident: Option<Incident>,
    resolve: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Incident {
    name: String,
    component: String,
    #[serde(default)]
    impact: Option<String>,
}

/// Shows and turns the switches, and opens and resolves incidents of the status page.
pub fn serve(cloud: &Cloud, method: &Method, body: &[u8]) -> Result<Reply, Failure> {
    let wanted: Option<Wanted> = match method.as_str() {
        "GET" => None,
        "POST" => Some(decode(body)?),
        _ => return Err(not_allowed("GET, POST")),
    };
    let mut world = cloud.world_mut();
    let now_ms = world.now_ms();
    if let Some(wanted) = wanted {
        world.records.region = wanted.region.unwrap_or(world.records.region);
        world.records.limits = wanted.limits.unwrap_or(world.records.limits);
        if let Some(name) = &wanted.resolve {
            let open = world.records.troubles.iter_mut().find(|one| one.name == *name && one.resolved_ms.is_none());
            let open = open.ok_or_else(|| Failure::bad_request(format!("resolve: no incident '{name}' is open")))?;
            open.resolved_ms = Some(now_ms);
        }
        if let Some(Incident { name, component, impact }) = wanted.incident {
            let is_major = impact.is_some_and(|impact| impact == "major");
            let key = world.new_key();
            world.records.troubles.push(Trouble { key, name, component, is_major, began_ms: now_ms, resolved_ms: None });
        }
    }
    let open: Vec<&str> = world.records.troubles.iter().filter(|one| one.resolved_ms.is_none()).map(|one| one.name.as_str()).collect();
    Ok(Reply::json(&json!({ "region": world.records.region, "limits": world.records.limits, "openIncidents": open })))
}
