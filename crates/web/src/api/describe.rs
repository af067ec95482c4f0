//! The description of the interface (OpenAPI 3.1), made from the columns that the answers are made from.

mod objects;

use axum::Json;
use serde_json::{Map, Value, json};
use store::Dimension;

use crate::export::Table;
use crate::pages::devices::DevicePart;
use crate::pages::{calls, devices, quality};
use crate::routes;

/// One address.
struct Endpoint {
    path: &'static str,
    id: &'static str,
    summary: &'static str,
    /// Filters beside `limit` and `cursor`, with what they mean.
    filters: &'static [(&'static str, &'static str)],
    table: fn() -> Vec<Table>,
    is_paged: bool,
    /// Properties of the answer beside its items.
    beside: fn() -> Value,
}

fn nothing() -> Value {
    json!({})
}

const TIME: (&str, &str) = ("range", "Time that ends now: 1h, 24h, 7d, 30d or 90d; it wins over `from` and `to`");
const FROM: (&str, &str) = ("from", "Begin of another time, for example 2026-11-01T08:00, in the zone of the reader (UTC for tokens)");
const TO: (&str, &str) = ("to", "Its end; a day is included");

const ALL: [Endpoint; 9] = [
    Endpoint {
        path: routes::API_DEVICES,
        id: "listDevices",
        summary: "Devices, with everything that is known of them; the filters are those of the page",
        filters: &[
            ("q", "Words in name, serial number, MAC or IP address, owner or workspace"),
            ("state", "State; may be repeated"),
            ("kind", "Kind; may be repeated"),
            ("product", "Product"),
            ("location", "Name of the location"),
            ("region", "Region"),
            ("software", "Software version"),
            ("channel", "Upgrade channel"),
            ("tag", "Tag"),
            ("error", "Error code"),
            ("health", "Health of the workspace: error, warning, info or ok"),
            ("webex_status", "Connection status in Webex's own word, for example offline_expired"),
            ("unseen", "Not seen for as long: 1h, 24h, 7d, 30d or 90d"),
            ("in_call", "yes or no"),
            ("id", "Webex id of a device; may be repeated"),
            (
                "sort",
                "Column to order by, every one of the answer, with - before it for descending; what is not known comes before what is, turned round behind it",
            ),
        ],
        table: || vec![devices::full_table()],
        is_paged: true,
        beside: nothing,
    },
    Endpoint {
        path: routes::API_SOFTWARE,
        id: "listSoftware",
        summary: "Versions of the devices' software, with how far each is from the most common one",
        filters: &[
            ("product", "Product"),
            ("drift", "How far from the most common version, in the words of the column"),
            ("sort", "Column to order by, with - before it for descending"),
        ],
        table: || vec![devices::software_table()],
        is_paged: false,
        beside: nothing,
    },
    Endpoint {
        path: routes::API_CALLS,
        id: "listActiveCalls",
        summary: "Calls that run, the worst first",
        filters: &[("location", "Name of the location"), ("region", "Region"), ("band", "Quality; may be repeated")],
        table: || vec![calls::active_table()],
        is_paged: false,
        beside: nothing,
    },
    Endpoint {
        path: routes::API_HISTORY,
        id: "listPastCalls",
        summary: "Calls that are over; the filters are those of the page",
        filters: &[
            ("q", "Beginnings of words in the names of both ends"),
            ("number", "Beginning of a number, or * and its end"),
            ("device", "Webex id of a device; may be repeated"),
            ("person", "Webex id of a person"),
            ("location", "Webex id of a location; may be repeated"),
            ("region", "Region; may be repeated"),
            ("direction", "incoming or outgoing"),
            ("band", "Quality; may be repeated"),
            ("cause", "Disconnect cause; may be repeated"),
            ("source", "Who told of it; may be repeated"),
            (
                "sort",
                "started, duration, audio, band, device or remote, with - before it for descending; where no more than 10,000 calls fit, also kind, video, region, location, person, software, cause, source or model, else the newest come first",
            ),
            TIME,
            FROM,
            TO,
        ],
        table: || vec![calls::history_table()],
        is_paged: true,
        beside: nothing,
    },
    Endpoint {
        path: routes::API_SAMPLES,
        id: "listSamples",
        summary: "What every media channel of a call measured, in the order of time",
        filters: &[],
        table: || vec![calls::samples_table()],
        is_paged: true,
        beside: nothing,
    },
    Endpoint {
        path: routes::API_QUALITY,
        id: "listQuality",
        summary: "Calls and their quality over time; with `table` the worst devices, locations or software versions",
        filters: &[
            ("table", "devices, locations or software; without it, or with time, figures over time"),
            ("device", "Only calls of the device with this Webex id; one of device, location and software at a time"),
            ("location", "Only calls at the location with this Webex id"),
            ("software", "Only calls with this software version"),
            ("step", "hour or day; without it what fits"),
            TIME,
            FROM,
            TO,
        ],
        table: || [Dimension::All, Dimension::Device].map(quality::table).into(),
        is_paged: false,
        beside: objects::behind,
    },
    Endpoint {
        path: routes::API_AVAILABILITY,
        id: "readAvailability",
        summary: "How much of a time a device was up, and its states one behind the other; the last 30 days unless a time is given. \
                  `up_percent` is of the time that is known; what is not known, and sleep, count neither way",
        filters: &[TIME, FROM, TO],
        table: || vec![DevicePart::Availability.table()],
        is_paged: false,
        beside: || json!(properties(&DevicePart::Uptime.table())),
    },
    Endpoint {
        path: routes::API_TIMELINE,
        id: "listTimeline",
        summary: "What happened to a device, the newest first: states, changes of software, calls, and what people did where the audit log may be \
                  seen",
        filters: &[],
        table: || vec![DevicePart::Timeline.table()],
        is_paged: true,
        beside: nothing,
    },
    Endpoint {
        path: routes::API_PERIPHERALS,
        id: "listPeripherals",
        summary: "What is connected to a device, then what was; `own_software` beside the items is what the device says it runs",
        filters: &[],
        table: || vec![DevicePart::Peripherals.table()],
        is_paged: false,
        beside: objects::own_software,
    },
];

/// Describes the interface.
pub(crate) async fn openapi() -> Json<Value> {
    Json(description())
}

fn description() -> Value {
    let mut paths: Map<String, Value> =
        ALL.iter().map(|endpoint| (endpoint.path.to_owned(), json!({ "get": endpoint.operation() }))).collect();
    paths.extend(objects::paths());
    let events = json!({
        "operationId": "followChanges",
        "summary": "Server-sent events: what changed, by topic and id; the id of an event is its position in the order of all changes. \
                    Last-Event-ID goes on where a broken connection ended. For browsers that are signed in; tokens are not taken.",
        "responses": { "200": { "description": "Events", "content": { "text/event-stream": { "schema": { "type": "string" } } } } },
    });
    paths.insert(routes::EVENTS.to_owned(), json!({ "get": events }));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Cordboard",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What the pages show, for programs. Lists are read page by page: ask again with `cursor` as long as `next` is not null.",
        },
        "security": [{ "token": [] }],
        "components": { "securitySchemes": { "token": {
            "type": "http", "scheme": "bearer", "description": "API token of Settings, API tokens, that may read",
        } } },
        "paths": paths,
    })
}

impl Endpoint {
    fn operation(&self) -> Value {
        let query =
            |(name, words): &(&str, &str)| json!({ "name": name, "in": "query", "description": words, "schema": { "type": "string" } });
        let mut parameters: Vec<Value> = self.filters.iter().map(query).collect();
        if self.path.contains("{id}") {
            parameters.push(objects::id());
        }
        if self.is_paged {
            let limit = json!({ "type": "integer", "minimum": 1, "maximum": store::PageRequest::MAX_SIZE, "default": 100 });
            parameters.push(json!({ "name": "limit", "in": "query", "description": "Rows of a page", "schema": limit }));
            parameters.push(query(&("cursor", "`next` of the page before")));
        }
        let shapes: Vec<Value> = (self.table)().iter().map(object).collect();
        let item = if let [shape] = shapes.as_slice() { shape.clone() } else { json!({ "anyOf": shapes }) };
        json!({ "operationId": self.id, "summary": self.summary, "parameters": parameters, "responses": responses(&item, (self.beside)()) })
    }
}

/// The object of a row. What is not known is null.
fn object(table: &Table) -> Value {
    json!({ "type": "object", "properties": properties(table) })
}

fn properties(table: &Table) -> Map<String, Value> {
    table.columns.iter().map(|(key, title)| ((*key).to_owned(), kind(key, title))).collect()
}

/// The kind of a value by its name: times, lists and measures are named alike everywhere,.
fn kind(key: &str, title: &str) -> Value {
    const LISTS: [&str; 5] = ["tags", "sources", "error_codes", "changes", "facts"];
    const TRUTHS: [&str; 6] = ["is_connected", "is_running", "is_fresh", "was_watched", "people_present", "microphones_muted"];
    const ENDS: [&str; 8] = ["_percent", "_ms", "_s", "_mos", "_r", "_px", "_kbps", "_calls"];
    const NUMBERS: [&str; 17] = [
        "people_count",
        "people_capacity",
        "volume",
        "device_call_id",
        "calls",
        "devices",
        "good",
        "fair",
        "poor",
        "bad",
        "unknown",
        "seconds",
        "peak",
        "frame_rate",
        "channel",
        "behind",
        "requests_spent",
    ];
    const TIMES: [&str; 10] =
        ["at", "since", "error_since", "from", "until", "last_seen", "first_seen", "state_since", "missing_since", "up_since"];
    if key.ends_with("_at") || TIMES.contains(&key) {
        time(title)
    } else if TRUTHS.contains(&key) {
        json!({ "type": ["boolean", "null"], "description": title })
    } else if LISTS.contains(&key) {
        json!({ "type": "array", "items": { "type": "string" }, "description": title })
    } else if ENDS.iter().any(|end| key.ends_with(end)) || NUMBERS.contains(&key) {
        json!({ "type": ["number", "null"], "description": title })
    } else {
        json!({ "type": ["string", "null"], "description": title })
    }
}

fn time(words: &str) -> Value {
    json!({ "type": ["string", "null"], "format": "date-time", "description": words })
}

/// The answers of a list of such items, with these properties beside them.
fn responses(item: &Value, beside: Value) -> Value {
    let next = json!({ "type": ["string", "null"], "description": "`cursor` of the next page; null at the end" });
    let mut properties = json!({ "items": { "type": "array", "items": item }, "next": next });
    if let (Some(properties), Value::Object(beside)) = (properties.as_object_mut(), beside) {
        properties.extend(beside);
    }
    answers("A page", &json!({ "type": "object", "required": ["items", "next"], "properties": properties }))
}

/// The answers of an address that tells something of this shape.
fn answers(words: &str, schema: &Value) -> Value {
    let error = json!({ "description": "What is wrong, where, and what to do", "content": { "application/json": { "schema": { "type": "object" } } } });
    json!({
        "200": { "description": words, "content": { "application/json": { "schema": schema } } },
        "400": error, "401": error, "403": error, "404": error, "429": error, "503": error,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names that the function which reads the parts of an address knows.
    fn taken(source: &str) -> Vec<&str> {
        let body = source.split("fn take(").nth(1).and_then(|rest| rest.split("\n    }\n").next()).expect("a function that takes parts");
        body.lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.split_once('"'))
            .filter(|(_, rest)| rest.starts_with(" =>") || rest.starts_with(" if"))
            .map(|(name, _)| name)
            .filter(|name| !matches!(*name, "yes" | "no"))
            .collect()
    }

    #[test]
    fn the_filters_that_are_told_are_those_that_are_read() {
        // Of pages, not of lists: where a page begins and what it shows.
        const VIEW: [&str; 4] = ["page", "size", "after", "column"];
        let range = taken(include_str!("../view/range.rs"));
        assert_eq!(range, ["range", "from", "to"]);
        for (path, source, also) in [
            (routes::API_DEVICES, include_str!("../pages/devices/query.rs"), &[][..]),
            (routes::API_SOFTWARE, include_str!("../pages/devices/software/query.rs"), &[]),
            (routes::API_CALLS, include_str!("../pages/calls/active/query.rs"), &[]),
            (routes::API_HISTORY, include_str!("../pages/calls/history/query.rs"), &range),
            (routes::API_AVAILABILITY, "fn take(", &range),
            (routes::API_QUALITY, include_str!("../pages/quality/query.rs"), &[&["table"][..], &range].concat()),
        ] {
            let endpoint = ALL.iter().find(|endpoint| endpoint.path == path).expect("described");
            let mut told: Vec<_> = endpoint.filters.iter().map(|(name, _)| *name).collect();
            let mut read: Vec<_> = taken(source).into_iter().chain(also.iter().copied()).filter(|name| !VIEW.contains(name)).collect();
            told.sort_unstable();
            read.sort_unstable();
            assert_eq!(told, read, "{path}");
        }
    }
}
