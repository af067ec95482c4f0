//! Call forwarding of queues, hunt groups and auto attendants, with its selective rules; and the services of queues that override the
//! way of a call.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, body, feature, made};
use crate::http::{Call, Failure, Reply};
use crate::ids::Key;
use crate::world::World;
use crate::world::calling::feature::Kind;
use crate::world::calling::ids;
use crate::world::calling::inventory::is_destination;
use crate::world::calling::shape::{Gaps, merge};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-call-forwarding-settings-for-a-call-queue", read),
    ("update-call-forwarding-settings-for-a-call-queue", write),
    ("create-a-selective-call-forwarding-rule-for-a-call-queue", create_rule),
    ("get-selective-call-forwarding-rule-for-a-call-queue", rule),
    ("update-a-selective-call-forwarding-rule-for-a-call-queue", update_rule),
    ("delete-a-selective-call-forwarding-rule-for-a-call-queue", delete_rule),
    ("get-call-forwarding-settings-for-a-hunt-group", read),
    ("update-call-forwarding-settings-for-a-hunt-group", write),
    ("create-a-selective-call-forwarding-rule-for-a-hunt-group", create_rule),
    ("get-selective-call-forwarding-rule-for-a-hunt-group", rule),
    ("update-a-selective-call-forwarding-rule-for-a-hunt-group", update_rule),
    ("delete-a-selective-call-forwarding-rule-for-a-hunt-group", delete_rule),
    ("get-call-forwarding-settings-for-an-auto-attendant", read),
    ("update-call-forwarding-settings-for-an-auto-attendant", write),
    ("create-a-selective-call-forwarding-rule-for-an-auto-attendant", create_rule),
    ("get-selective-call-forwarding-rule-for-an-auto-attendant", rule),
    ("update-selective-call-forwarding-rule-for-an-auto-attendant", update_rule),
    ("delete-a-selective-call-forwarding-rule-for-an-auto-attendant", delete_rule),
    ("get-details-for-a-call-queue-holiday-service", read_service),
    ("update-a-call-queue-holiday-service", write_service),
    ("get-details-for-a-call-queue-night-service", read_service),
    ("update-a-call-queue-night-service", write_service),
    ("get-details-for-a-call-queue-forced-forward", read_service),
    ("update-a-call-queue-forced-forward-service", write_service),
    ("get-details-for-a-call-queue-stranded-calls", read_service),
    ("update-a-call-queue-stranded-calls-service", write_service),
];

/// Noun of the forwarding document of a feature, and of its rules in full.
const FORWARDING: &str = "featureCallForwarding";
const RULES: &str = "selectiveRules";

fn subject(call: &Call<'_>, world: &World) -> Result<Key, Failure> {
    let kind = Kind::of_path(call.operation.path).expect("invariant: every path served here names its kind");
    let param = match kind {
        Kind::HuntGroup => "huntGroupId",
        Kind::AutoAttendant => "autoAttendantId",
        _ => "queueId",
    };
    feature(call, world, kind, param).map(|feature| feature.key)
}

/// A rule as the list of the settings shows it.
fn summary(id: &str, rule: &Map<String, Value>) -> Value {
    let numbers = |place: Option<&Value>| {
        let list = place.and_then(|place| place.get("numbers")).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(|one| one.as_str().or_else(|| one.get("phoneNumber")?.as_str()).or_else(|| one.get("extension")?.as_str()))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let from = rule.get("callsFrom");
    let is_any = from.and_then(|from| from.get("selection")).and_then(Value::as_str) == Some("ANY");
    let forward = rule.get("forwardTo");
    let target = forward.and_then(|forward| forward.get("phoneNumber")).or_else(|| forward?.get("selection")).and_then(Value::as_str);
    json!({
        "id": id, "name": rule.get("name"), "enabled": rule.get("enabled").and_then(Value::as_bool).unwrap_or(true),
        "callFrom": if is_any { "All calls".to_owned() } else { numbers(from.and_then(|from| from.get("customNumbers"))) },
        "callsTo": numbers(rule.get("callsTo")), "forwardTo": target.unwrap_or_default(),
    })
}

fn read(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = subject(call, &world)?;
    let mut document = world.calling.documents.read(key, FORWARDING);
    let rules = world.calling.documents.read(key, RULES);
    let shown: Vec<Value> = rules.iter().filter_map(|(id, rule)| Some(summary(id, rule.as_object()?))).collect();
    if let Some(Value::Object(forwarding)) = document.get_mut("callForwarding") {
        forwarding.insert("rules".to_owned(), Value::Array(shown));
    }
    Ok(answer(call, Value::Object(document), Gaps::Left))
}

fn write(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut change = body(call)?;
    let mut world = call.cloud.world_mut();
    let key = subject(call, &world)?;
    let mut rules = world.calling.documents.read(key, RULES);
    if let Some(Value::Object(forwarding)) = change.get_mut("callForwarding") {
        let always = forwarding.get("always");
        let is_on = always.and_then(|always| always.get("enabled")).and_then(Value::as_bool) == Some(true);
        let target = always.and_then(|always| always.get("destination")).and_then(Value::as_str).unwrap_or_default();
        if is_on && target.is_empty() {
            return Err(Failure::bad_request("callForwarding.always.destination: required when forwarding is enabled"));
        }
        if !target.is_empty() && !is_destination(target) {
            return Err(Failure::bad_request(format!("callForwarding.always.destination: '{target}' cannot be called")));
        }
        // The switches of the rules are the rules' own.
        for entry in forwarding.remove("rules").as_ref().and_then(Value::as_array).into_iter().flatten() {
            let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
            let rule = rules.get_mut(id).and_then(Value::as_object_mut).ok_or_else(no_rule)?;
            rule.insert("enabled".to_owned(), entry.get("enabled").cloned().unwrap_or(json!(true)));
        }
    }
    world.calling.documents.replace(key, RULES, rules);
    world.calling.documents.write(key, FORWARDING, &change);
    Ok(Reply::no_content())
}

fn no_rule() -> Failure {
    Failure::not_found("The requested forwarding rule could not be found.")
}

fn create_rule(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let key = subject(call, &world)?;
    let rules = world.calling.documents.read(key, RULES);
    if rules.values().any(|rule| rule.get("name") == body.get("name")) {
        return Err(Failure::conflict("A rule with this name exists already."));
    }
    let id = ids::text("CALL_FORWARDING_SELECTIVE_RULE", world.new_key());
    let mut change = Map::new();
    change.insert(id.clone(), Value::Object(body));
    world.calling.documents.write(key, RULES, &change);
    Ok(made(call, &id))
}

fn rule(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = subject(call, &world)?;
    let id = call.param("ruleId");
    let mut rule = world.calling.documents.read(key, RULES).remove(id).ok_or_else(no_rule)?;
    rule["id"] = json!(id);
    if rule.get("enabled").is_none() {
        rule["enabled"] = json!(true);
    }
    Ok(answer(call, rule, Gaps::Left))
}

fn update_rule(call: &Call<'_>) -> Result<Reply, Failure> {
    let change = body(call)?;
    let mut world = call.cloud.world_mut();
    let key = subject(call, &world)?;
    let mut rules = world.calling.documents.read(key, RULES);
    let id = call.param("ruleId").to_owned();
    merge(rules.get_mut(&id).and_then(Value::as_object_mut).ok_or_else(no_rule)?, &change);
    world.calling.documents.replace(key, RULES, rules);
    Ok(made(call, &id))
}

fn delete_rule(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = subject(call, &world)?;
    let mut rules = world.calling.documents.read(key, RULES);
    rules.remove(call.param("ruleId")).ok_or_else(no_rule)?;
    world.calling.documents.replace(key, RULES, rules);
    Ok(Reply::no_content())
}

/// The last segment of the path names the service.
fn service(call: &Call<'_>) -> &'static str {
    call.operation.path.rsplit('/').next().unwrap_or_default()
}

fn read_service(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = subject(call, &world)?;
    Ok(answer(call, Value::Object(world.calling.documents.read(key, service(call))), Gaps::Filled))
}

fn write_service(call: &Call<'_>) -> Result<Reply, Failure> {
    let change = body(call)?;
    let mut world = call.cloud.world_mut();
    let key = subject(call, &world)?;
    world.calling.documents.write(key, service(call), &change);
    Ok(Reply::no_content())
}
