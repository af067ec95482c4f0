//! `/_sim/webhooks`.

use http::Method;
use serde::Deserialize;
use serde_json::Value;

use super::{decode, not_allowed};
use crate::cloud::Cloud;
use crate::http::{Failure, Query, Reply};
use crate::ids::{Key, Kind, WebexId};
use crate::webhooks::{Event, Targets};

/// Most retries of a delivery.
const RETRIES: u32 = 10;

/// Switches, and an event that is set off as if the cloud had.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    retries: Option<u32>,
    targets: Option<Targets>,
    publish: Option<Published>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Published {
    resource: String,
    event: String,
    actor_id: String,
    /// Who hears of it; the actor when absent.
    people: Option<Vec<String>>,
    data: Value,
}

/// What can be set off: resources and events of webhooks have fixed names.
const RESOURCES: [&str; 13] = [
    "meetings",
    "recordings",
    "convergedRecordings",
    "meetingParticipants",
    "meetingTranscripts",
    "telephony_calls",
    "telephony_conference",
    "telephony_mwi",
    "uc_counters",
    "serviceApp",
    "adminBatchJobs",
    "dataSources",
    "controlHubAlerts",
];
const EVENTS: [&str; 11] =
    ["created", "updated", "deleted", "started", "ended", "joined", "left", "migrated", "authorized", "deauthorized", "statusChanged"];

pub fn serve(cloud: &Cloud, method: &Method, query: &Query, body: &[u8]) -> Result<Reply, Failure> {
    let since = match query.find("since") {
        None => 0,
        Some(text) => text.parse().map_err(|_| Failure::bad_request(format!("since: '{text}' is not a whole number")))?,
    };
    match method.as_str() {
        "GET" => {}
        "POST" => turn(cloud, decode(body)?)?,
        _ => return Err(not_allowed("GET, POST")),
    }
    Ok(Reply::json(&cloud.webhooks.show(since)))
}

fn turn(cloud: &Cloud, wanted: Wanted) -> Result<(), Failure> {
    if wanted.retries.is_some_and(|retries| retries > RETRIES) {
        return Err(Failure::bad_request(format!("retries must be from 0 to {RETRIES}")));
    }
    cloud.webhooks.turn(|switches| {
        switches.retries = wanted.retries.unwrap_or(switches.retries);
        switches.targets = wanted.targets.unwrap_or(switches.targets);
    });
    wanted.publish.map_or(Ok(()), |published| publish(cloud, published))
}

fn publish(cloud: &Cloud, published: Published) -> Result<(), Failure> {
    fn named(names: &[&'static str], field: &str, text: &str) -> Result<&'static str, Failure> {
        let name = names.iter().copied().find(|name| *name == text);
        name.ok_or_else(|| Failure::bad_request(format!("{field}: '{text}' is not one of {}", names.join(", "))))
    }
    let person = |text: &str| {
        WebexId::parse_kind(text, Kind::People).ok_or_else(|| Failure::bad_request(format!("'{text}' is not the id of a person")))
    };
    let (resource, event) = (named(&RESOURCES, "resource", &published.resource)?, named(&EVENTS, "event", &published.event)?);
    let actor = person(&published.actor_id)?;
    let people = match &published.people {
        None => vec![actor],
        Some(people) => people.iter().map(|text| person(text)).collect::<Result<Vec<Key>, _>>()?,
    };
    let org = cloud.world().org_of(actor);
    cloud.publish(&Event::new(resource, event, org, actor, published.data).heard_by(people));
    Ok(())
}
