//! What is described by hand: one device, one call and the overview, which are objects and no lists, and what stands beside the items of lists.

use serde_json::{Map, Value, json};

use super::{answers, object, properties, responses, time};
use crate::pages::{calls, devices, overview};
use crate::routes;

/// The id in a path.
pub(super) fn id() -> Value {
    json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } })
}

/// The addresses that are no lists with filters.
pub(super) fn paths() -> Map<String, Value> {
    let sources = json!({
        "operationId": "listSources",
        "summary": "What is collected from Webex, when it last came, and what is wrong with it",
        "responses": responses(&object(&overview::Part::Sources.table()), json!({})),
    });
    let one = |id_of_operation: &str, summary: &str, schema: &Value| json!({ "operationId": id_of_operation, "summary": summary, "parameters": [id()], "responses": answers(summary, schema) });
    let overview = json!({
        "operationId": "readOverview",
        "summary": "The verdict on everything, the numbers it is made of, what is wrong, the worst running calls, and the sources",
        "responses": answers("The overview of this moment", &overview_object()),
    });
    Map::from_iter([
        (routes::API_SOURCES.to_owned(), json!({ "get": sources })),
        (routes::API_OVERVIEW.to_owned(), json!({ "get": overview })),
        (routes::API_DEVICE.to_owned(), json!({ "get": one("readDevice", "Everything that is known of a device", &device()) })),
        (
            routes::API_CALL.to_owned(),
            json!({ "get": one("readCall", "One call, running or over, with every channel, its score and the formula behind it", &call()) }),
        ),
    ])
}

/// Beside the figures: what is not computed yet.
pub(super) fn behind() -> Value {
    json!({ "behind": {
        "type": "object",
        "description": "Hours and days of the time whose figures are still to be computed: calls may be missing until then. Each row tells its own",
        "properties": { "count": { "type": "number" }, "oldest": time("Begin of the oldest of them; null when there is none") },
    } })
}

/// What a device says it runs.
pub(super) fn own_software() -> Value {
    json!({ "own_software": {
        "type": ["object", "null"],
        "description": "What the device itself says it runs",
        "properties": { "name": text("Name"), "version": text("Version"), "since": time("When it was first told") },
    } })
}

fn text(words: &str) -> Value {
    json!({ "type": ["string", "null"], "description": words })
}

fn number(words: &str) -> Value {
    json!({ "type": ["number", "null"], "description": words })
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

/// The properties of a row with more beside them.
fn with(mut properties: Map<String, Value>, more: Value) -> Value {
    if let Value::Object(more) = more {
        properties.extend(more);
    }
    json!({ "type": "object", "properties": properties })
}

fn device() -> Value {
    let network = json!({
        "type": ["object", "null"],
        "description": "What it says of its network",
        "properties": { "interface": text("LAN or WLAN"), "ipv4": text("IPv4 address"), "gateway": text("Gateway"), "speed": text("Speed of the port") },
    });
    let issue = json!({ "type": "object", "properties": {
        "title": text("What is wrong"), "description": text("More about it"), "recommended_action": text("What to do"),
        "level": text("error, warning or info"), "since": time("Since when"),
    } });
    let more = json!({
        "network": network,
        "health_issues": list(&issue),
        "peripherals": list(&object(&devices::DevicePart::Peripherals.table())),
        "running_calls": list(&json!({ "type": "string", "description": "Id of a call that runs on it" })),
    });
    let mut all = properties(&devices::full_table());
    if let Value::Object(own) = own_software() {
        all.extend(own);
    }
    with(all, more)
}

fn call() -> Value {
    let event = json!({ "type": "object", "properties": { "at": time("When"), "words": text("What happened to the device") } });
    let channel = with(properties(&calls::channel_table()), json!({ "score": score() }));
    with(properties(&calls::call_table()), json!({ "channels": list(&channel), "device_events": list(&event) }))
}

fn score() -> Value {
    let label = json!({ "type": "object", "properties": { "label": text("For example `without delay`"), "words": text("The same in a sentence") } });
    let fact = json!({ "type": "object", "properties": {
        "name": text("What was measured"), "value": number("Value"), "unit": text("Unit"), "band": text("Band of this fact alone"),
        "rule": text("Its limits"),
    } });
    json!({ "type": "object", "properties": {
        "band": text("Band"),
        "result": { "type": "string", "enum": ["scored", "measured", "no_media", "unknown"] },
        "reason": text("Why nothing can be told"),
        "model": text("Model with its version"),
        "model_words": text("Model in words"),
        "mos": number("Opinion score"),
        "r": number("R on the scale of the model"),
        "terms": terms(),
        "facts": list(&fact),
        "formula": list(&json!({ "type": "string", "description": "A step of the formula with its numbers filled in" })),
        "labels": list(&label),
    } })
}

/// The numbers of a formula: those of the E-model or those of the legacy rule.
fn terms() -> Value {
    let delay = json!({ "type": "object", "properties": {
        "from": { "type": "string", "enum": ["end_to_end", "round_trip", "unknown"] },
        "ms": number("Delay from mouth to ear; null when it is not known and was left out"),
        "round_trip_ms": number("Round trip"), "buffer_ms": number("Jitter buffer"), "packet_ms": number("Packet and codec"),
    } });
    let codec = json!({ "type": "object", "properties": {
        "name": text("Codec it was judged as"), "ie": number("Ie"), "bpl": number("Bpl"), "source": text("Where both are from"),
        "certainty": text("How sure they are"),
    } });
    json!({ "type": ["object", "null"], "properties": {
        "best_r": number("R of a connection that nothing impairs"),
        "delay": delay,
        "delay_impairment": number("Taken off for delay"),
        "codec": codec,
        "loss_percent": number("Packet loss"),
        "burst_ratio": number("Burst ratio; 1 is random loss"),
        "equipment_impairment": number("Taken off for codec and loss"),
        "r": number("R on the scale of the model"),
        "divisor": number("What R is divided by to come to the scale of 0 to 100"),
        "r_of_100": number("R on the scale of 0 to 100"),
        "jitter_ms": number("Jitter; legacy rule"),
        "jitter_penalty": number("Taken off for jitter; legacy rule"),
        "loss_penalty": number("Taken off for loss; legacy rule"),
    } })
}

fn overview_object() -> Value {
    let verdict = json!({ "type": "object", "properties": {
        "band": text("good, poor, bad or unknown"), "headline": text("The verdict in a sentence"), "detail": text("What else is to be known"),
    } });
    let by = |words: &str| json!({ "type": "object", "description": words, "additionalProperties": { "type": "number" } });
    let devices = json!({ "type": "object", "properties": {
        "total": number("Devices"), "in_need": number("Those that are offline, missing or have issues"), "by_state": by("Devices of each state"),
    } });
    let calls = json!({ "type": "object", "properties": {
        "total": number("Calls that run"), "judged": number("Those that were judged: 500 at most"), "by_band": by("Judged calls of each band"),
        "worst": list(&object(&overview::Part::Calls.table())),
    } });
    json!({ "type": "object", "properties": {
        "at": time("The moment"),
        "verdict": verdict,
        "devices": devices,
        "calls": calls,
        "problems": list(&object(&overview::Part::Problems.table())),
        "sources": list(&object(&overview::Part::Sources.table())),
    } })
}
