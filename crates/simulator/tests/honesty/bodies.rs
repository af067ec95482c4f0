//! Bodies that mean something. The engine takes any value of the right type; what is served by hand wants people, places and numbers that
//! exist, and dates that follow each other.

use serde_json::{Map, Value, json};
use simulator::{Class, class};
use webex_catalogue::{Format, Operation, Type, find_schema};

use crate::common::{Sim, send};
use crate::life;
use crate::place::Places;

/// Names whose change nothing else follows from.
const FREE: [&str; 9] = ["name", "title", "displayName", "text", "markdown", "filterName", "firstName", "lastName", "nickName"];

/// A body for an operation.
pub async fn body(sim: &Sim, places: &Places, operation: &Operation) -> Value {
    if class(operation.id) != Class::HandWritten {
        return life::body(operation);
    }
    let kind = operation.body.expect("a body").kind;
    let mut value = needed(places, operation, &kind, "");
    merge(&mut value, extra(sim, places, operation.id).await);
    value
}

/// A body for an update of what was made from `sent`, with other names.
pub async fn changed(sim: &Sim, places: &Places, update: &Operation, sent: &Value) -> Value {
    let fields = crate::family::body_fields(update);
    let mut value = body(sim, places, update).await;
    let Value::Object(map) = &mut value else { return value };
    for field in fields.iter().filter(|field| field.name != "id") {
        if let Some(old) = sent.get(field.name) {
            let is_name = FREE.contains(&field.name) && old.is_string();
            map.insert(field.name.to_owned(), if is_name { named(places, field.name, Format::Plain) } else { old.clone() });
        }
    }
    value
}

/// What must be given, and nothing else.
fn needed(places: &Places, operation: &Operation, kind: &Type, name: &str) -> Value {
    match kind {
        Type::Boolean => json!(true),
        Type::Integer | Type::Number => json!(1),
        Type::Text(format) => named(places, name, *format),
        Type::Enum(values) | Type::OpenEnum(values) => json!(values.first()),
        Type::List(Type::Ref(_)) => json!([]),
        Type::List(inner) => json!([needed(places, operation, inner, name)]),
        Type::Ref(schema) => {
            let fields = find_schema(operation.area, schema).map_or(&[][..], |schema| schema.fields);
            let needed = fields.iter().filter(|field| field.is_required() && !field.is_read_only());
            needed
                .map(|field| (field.name.to_owned(), self::needed(places, operation, &field.kind, field.name)))
                .collect::<Map<_, _>>()
                .into()
        }
        Type::OneOf(choices) => choices.first().map_or(Value::Null, |kind| needed(places, operation, kind, name)),
        Type::Any | Type::Map(_) => json!({}),
    }
}

/// A text that fits the name of its field.
fn named(places: &Places, name: &str, format: Format) -> Value {
    let n = life::next_number();
    let text = match (name, format) {
        ("email" | "emails" | "personEmail" | "userName" | "toPersonEmail", _) | (_, Format::Email) => format!("honest{n}@example.com"),
        ("personId" | "userId", _) => places.person.clone(),
        ("locationId", _) => places.location.clone(),
        ("workspaceId", _) => places.workspace.clone(),
        ("extension", _) => format!("{}", 60_000 + n),
        ("phoneNumber" | "forwardToPhoneNumber" | "number", _) => format!("+1415556{n:04}"),
        ("languageCode" | "preferredLanguage" | "announcementLanguage" | "announcementLanguageCode", _) => "en_us".to_owned(),
        ("timeZone", _) => "America/Los_Angeles".to_owned(),
        ("country" | "countryCode", _) => "US".to_owned(),
        ("contentUrl", _) => format!("https://example.com/{n}"),
        ("targetUrl", _) | (_, Format::Uri) => format!("http://127.0.0.1:9/{n}"),
        ("startDate", _) => "2026-06-08".to_owned(),
        ("endDate", _) => "2026-06-09".to_owned(),
        ("startTime", _) => "09:00".to_owned(),
        ("endTime", _) => "17:00".to_owned(),
        ("passcode", _) => "84725193".to_owned(),
        ("password", _) => "Tr0ub4dor&3x".to_owned(),
        ("mac", _) => format!("00:21:CC:42:{:02X}:{:02X}", n / 256 % 256, n % 256),
        ("latitude" | "longitude", _) => "37.1".to_owned(),
        ("matchingPattern" | "replacementPattern", _) => format!("+1415{n:04}XX"),
        _ => format!("{name} {n}"),
    };
    text.into()
}

/// Sets what is given, at any depth.
fn merge(value: &mut Value, more: Value) {
    match (value, more) {
        (Value::Object(map), Value::Object(more)) => {
            for (name, more) in more {
                merge(map.entry(name).or_insert(Value::Null), more);
            }
        }
        (value, more) => *value = more,
    }
}

/// The id of a new thing.
async fn new(sim: &Sim, path: &str, body: Value) -> Value {
    let answer = send(sim.request("POST", path).header("content-type", "application/json").body(body.to_string())).await;
    assert!(answer.status < 300, "{path}: {}", answer.text);
    answer.json()["id"].clone()
}

/// What an operation wants beyond the types of its fields.
async fn extra(sim: &Sim, places: &Places, id: &str) -> Value {
    let n = life::next_number();
    let room = async || new(sim, "/rooms", json!({ "title": format!("Room {n}") })).await;
    let team = async || new(sim, "/teams", json!({ "name": format!("Team {n}") })).await;
    let plan = json!({ "title": format!("Plan {n}"), "start": "2026-06-08T10:00:00Z", "end": "2026-06-08T11:00:00Z" });
    let trunk = async || {
        let body =
            json!({ "name": format!("Trunk {n}"), "locationId": places.location, "password": "Tr0ub4dor&3x", "trunkType": "REGISTERING" });
        new(sim, "/telephony/config/premisePstn/trunks", body).await
    };
    let gateways = async || json!([{ "id": trunk().await, "priority": 1 }]);
    let address = json!({ "address1": "1 Main St", "city": "San Jose", "state": "CA", "postalCode": "95134", "country": "US" });
    let line = json!({ "extension": format!("{}", 30_000 + n) });
    if id.contains("criteria") && (id.starts_with("create-") || id.starts_with("add-")) {
        return json!({ "callsFrom": "ANY_PHONE_NUMBER" });
    }
    match id {
        "create-a-meeting" | "update-a-meeting" => plan,
        "create-a-meeting-invitee" => json!({ "meetingId": new(sim, "/meetings", plan).await }),
        "people-create-a-person" | "update-a-person" => {
            json!({ "firstName": "Ada", "lastName": format!("Honest {n}"), "displayName": format!("Ada {n}") })
        }
        "reports-create-a-report" => {
            let template = sim.get("/report/templates").await.items()[0]["Id"].clone();
            json!({ "templateId": template, "startDate": "2026-05-25", "endDate": "2026-05-26", "siteList": "example.webex.com" })
        }
        "scim-2-groups-create-a-group" => json!({ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"] }),
        "create-a-user" | "update-a-user-with-put" => {
            json!({ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userType": "user" })
        }
        "create-a-device-by-mac-address" => json!({ "model": "DMS Cisco 8851", "workspaceId": places.workspace }),
        "create-a-location" => json!({ "address": address }),
        "enable-a-location-for-webex-calling" => {
            let office = json!({ "name": format!("Office {n}"), "timeZone": "America/Los_Angeles", "preferredLanguage": "en_us",
                "announcementLanguage": "en_us", "address": address });
            let id = new(sim, "/locations", office.clone()).await;
            json!({ "id": id, "name": office["name"], "address": address })
        }
        "create-a-dial-plan" => json!({ "routeId": trunk().await, "routeType": "TRUNK" }),
        "create-route-group-for-a-organization" => json!({ "localGateways": gateways().await }),
        "create-a-route-list" => {
            let group = json!({ "name": format!("Group {n}"), "localGateways": gateways().await });
            json!({ "routeGroupId": new(sim, "/telephony/config/premisePstn/routeGroups", group).await })
        }
        "create-a-trunk" => json!({ "trunkType": "REGISTERING" }),
        "create-an-auto-attendant" => {
            let schedule = json!({ "name": format!("Hours {n}"), "type": "businessHours" });
            new(sim, &format!("/telephony/config/locations/{}/schedules", places.location), schedule.clone()).await;
            json!({ "extension": line["extension"], "businessSchedule": schedule["name"] })
        }
        "create-a-hunt-group" | "create-a-new-paging-group" | "create-a-virtual-line" | "create-a-call-queue-with-customer-assist" => line,
        "create-a-call-park" => json!({ "recall": { "option": "ALERT_PARKING_USER_ONLY" } }),
        "create-an-attachment-action" => {
            let card = json!({ "type": "AdaptiveCard", "version": "1.3", "body": [] });
            let card = json!([{ "contentType": "application/vnd.microsoft.card.adaptive", "content": card }]);
            let message = json!({ "roomId": room().await, "text": "card", "attachments": card });
            json!({ "messageId": new(sim, "/messages", message).await, "inputs": { "answer": "yes" } })
        }
        "create-a-membership" => json!({ "roomId": room().await, "personId": places.other_person }),
        "update-a-membership" => json!({ "isModerator": false }),
        "create-a-message" => json!({ "roomId": room().await, "text": format!("Hello {n}") }),
        "edit-a-message" => json!({ "text": format!("Hello {n}") }),
        "create-a-room-tab" => json!({ "roomId": room().await }),
        "create-a-team-membership" => json!({ "teamId": team().await, "personId": places.other_person }),
        "create-a-webhook" => json!({ "resource": "messages", "event": "created" }),
        "update-default-site" => json!({ "siteUrl": "example.webex.com" }),
        "delete-outgoing-permission-access-code-location" => json!({ "deleteCodes": [] }),
        _ => json!({}),
    }
}
