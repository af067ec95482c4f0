//! `/events`: the compliance log.

use serde_json::{Value, json};

use super::rooms::moment;
use super::{PAGE, caller};
use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Kind, WebexId};
use crate::webhooks::Record;

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-events", list), ("get-event-details", detail)];

fn view(record: &Record) -> Value {
    json!({
        "id": WebexId::new(Kind::Event, record.key),
        "resource": record.resource,
        "type": record.event,
        "actorId": WebexId::new(Kind::People, record.actor),
        "orgId": WebexId::new(Kind::Organization, record.org),
        "created": iso(record.created_ms),
        "data": record.data,
    })
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let org = call.cloud.world().org_of(caller(call)?);
    let (max, start) = (wanted_max(call, PAGE.0, PAGE.1)?, wanted_start(call, "cursor")?);
    let span = (moment(call, "from")?.unwrap_or(i64::MIN), moment(call, "to")?.unwrap_or(i64::MAX));
    let actor = call.query_id("actorId", Kind::People)?;
    let is = |name: &str, value: &str| call.query.find(name).is_none_or(|wanted| wanted == value);
    let records = call.cloud.webhooks.records(|record| {
        record.org == org
            && is("resource", record.resource)
            && is("type", record.event)
            && actor.is_none_or(|actor| record.actor == actor)
            && (span.0..=span.1).contains(&record.created_ms)
    });
    let next = (records.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", records.iter().skip(start).take(max).map(view)), next))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let org = call.cloud.world().org_of(caller(call)?);
    let key = call.id("eventId", Kind::Event)?;
    let found = call.cloud.webhooks.records(|record| record.key == key && record.org == org);
    found.first().map(|record| Reply::json(&view(record))).ok_or_else(|| missing(Kind::Event))
}
