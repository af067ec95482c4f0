//! Hybrid clusters and their connectors.

use serde_json::{Value, json};

use super::admin_only;
use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::random::Dice;
use crate::world::{DAY_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-hybrid-clusters", clusters),
    ("get-hybrid-cluster-details", cluster),
    ("list-hybrid-connectors", connectors),
    ("get-hybrid-connector-details", connector),
];

fn text_id(kind: &str, key: Key) -> String {
    use base64::Engine as _;
    let uri = format!("ciscospark://us/{kind}/{}", uuid::Uuid::from_u128(key.0));
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(uri)
}

/// Clusters with their connectors. They follow from the seed; nothing in the API changes them.
fn all(world: &World) -> Vec<(Value, Vec<Value>)> {
    let mut dice = Dice::new(world.seed, "hybrid");
    let org = WebexId::new(Kind::Organization, world.org);
    let group = super::resource_groups::groups(world).first().map(|(key, _)| super::resource_groups::id(*key));
    let created_ms = world.org_created_ms + 90 * DAY_MS;
    let made = [("expressway.example.com", &["calendar", "call", "expresswayManagement"] as &[&str]), ("mesh.example.com", &["videoMesh"])];
    let clusters = made.into_iter().map(|(name, kinds)| {
        let id = text_id("HYBRID_CLUSTER", dice.key());
        let cluster = json!({ "id": id, "orgId": org, "name": name, "resourceGroupId": group });
        let connectors = kinds.iter().enumerate().map(|(at, kind)| {
            let (connector, alarm) = (text_id("HYBRID_CONNECTOR", dice.key()), text_id("HYBRID_ALARM", dice.key()));
            let is_impaired = *kind == "calendar";
            let alarms = is_impaired.then(|| {
                json!({
                    "id": alarm, "created": iso(world.org_created_ms + 400 * DAY_MS), "severity": "warning",
                    "title": "The connector is slow to answer", "description": "Requests to the calendar take more than two seconds.",
                    "hybridConnectorId": connector
                })
            });
            json!({
                "id": connector, "orgId": org, "hybridClusterId": id, "hostname": format!("node{}.{name}", at + 1),
                "status": if is_impaired { "impaired" } else { "operational" }, "created": iso(created_ms), "type": kind,
                "version": "8.11-1.0.1542", "alarms": alarms.into_iter().collect::<Vec<_>>()
            })
        });
        let connectors = connectors.collect();
        (cluster, connectors)
    });
    clusters.collect()
}

fn clusters(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    call.check_org(world.org)?;
    Ok(Reply::page(write_list("items", all(&world).into_iter().map(|(cluster, _)| cluster)), None))
}

fn one(found: Option<Value>, noun: &str) -> Result<Reply, Failure> {
    found.map(|value| Reply::json(&value)).ok_or_else(|| Failure::not_found(format!("The requested {noun} could not be found.")))
}

fn cluster(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let id = call.param("hybridClusterId");
    one(all(&call.cloud.world()).into_iter().map(|(cluster, _)| cluster).find(|cluster| cluster["id"] == id), "hybrid cluster")
}

fn connectors(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    call.check_org(world.org)?;
    Ok(Reply::page(write_list("items", all(&world).into_iter().flat_map(|(_, connectors)| connectors)), None))
}

fn connector(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let id = call.param("connectorId");
    one(all(&call.cloud.world()).into_iter().flat_map(|(_, all)| all).find(|connector| connector["id"] == id), "hybrid connector")
}
