//! Bodies of requests: media type, JSON, types and required fields, and names that nobody knows; all before any handler.

use http::{HeaderMap, StatusCode, header};
use serde_json::Value;
use webex_catalogue::{Area, Mode, Operation, Problem, Violation};

use super::call::{Payload, Query};
use super::{Failure, extra, limits, multipart, names};
use crate::generic;

/// Operations whose body the handler checks, because the catalogue's schema is narrower than what Webex takes.
const OWN_CHECK: [&str; 5] =
    ["modify-device-tags", "execute-command", "update-a-user-with-patch", "update-a-group-with-patch", "admit-participants"];

/// Operations whose handler says what must be given, because it depends on the rest of the body.
const OWN_NEEDS: [&str; 1] = ["create-a-meeting"];

/// Operations that also take their object written as one JSON text; `wxc_sdk` sends these so.
const TAKES_TEXT: [&str; 4] = ["create-a-new-paging-group", "update-a-paging-group", "create-a-call-park", "update-a-call-park"];

/// Fields that are true or false and also taken as texts; `wxc_sdk` sends them so.
const TEXT_FLAGS: [(&str, &str); 2] = [
    ("modify-monitoring-settings-for-a-person", "enableCallParkNotification"),
    ("modify-monitoring-settings-for-a-workspace", "enableCallParkNotification"),
];

/// Operations with JSON Patch that also take it as plain JSON; wxcadm sends it so.
const TAKES_PLAIN: [&str; 1] = ["modify-device-tags"];

/// Fields that are also taken under another name, the name second; wxcadm sends them so.
const OTHER_NAMES: [(&str, &str, &str); 2] =
    [("create-a-schedule-event", "allDay", "allDayEnabled"), ("update-a-schedule-event", "allDay", "allDayEnabled")];

/// Ids that as an empty text mean that none is given; wxcadm sends them so for who has no calling.
const EMPTY_IS_NONE: [(&str, &str); 1] = [("update-a-person", "locationId")];

/// The body of a request to an operation of the catalogue.
pub fn read(operation: &'static Operation, headers: &HeaderMap, bytes: &[u8]) -> Result<Payload, Failure> {
    let Some(body) = operation.body else { return Ok(Payload::Empty) };
    if bytes.is_empty() {
        return if operation.requires_body() { Err(Failure::bad_request("a request body is required")) } else { Ok(Payload::Empty) };
    }
    let given = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence == "multipart/form-data" && (operation.id == "create-a-message" || body.content_type == essence) {
        return multipart::parse(given, bytes).map(Payload::Multipart);
    }
    if essence == "application/x-www-form-urlencoded" && operation.area == Area::Messaging {
        let form = Query::parse(std::str::from_utf8(bytes).unwrap_or_default());
        return check(operation, extra::json_of_form(operation, &form));
    }
    if essence == "application/json" && operation.id == "get-or-refresh-access-token" {
        return extra::form_of_json(bytes).map(Payload::Form);
    }
    // The published description asks for JSON Patch and shows plain JSON, which is what clients send.
    let is_plain = essence == "application/json" && (operation.area == Area::Meetings || TAKES_PLAIN.contains(&operation.id));
    if essence != body.content_type && !is_plain {
        let message = format!("the content type '{essence}' is not supported here; send {}", body.content_type);
        return Err(Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    if essence == "application/x-www-form-urlencoded" {
        return Ok(Payload::Form(Query::parse(std::str::from_utf8(bytes).unwrap_or_default())));
    }
    let value = serde_json::from_slice(bytes).map_err(|error| Failure::bad_request(format!("the body is not valid JSON: {error}")))?;
    check(operation, unwrapped(operation, value))
}

/// The value as the catalogue has it, where the operation takes another spelling too.
fn unwrapped(operation: &Operation, mut value: Value) -> Value {
    for (_, name) in TEXT_FLAGS.iter().filter(|(id, _)| *id == operation.id) {
        if let Some(flag @ Value::String(_)) = value.get_mut(*name)
            && let Some(given) = flag.as_str().and_then(|text| text.parse::<bool>().ok())
        {
            *flag = Value::Bool(given);
        }
    }
    if let Value::Object(fields) = &mut value {
        for (_, given, name) in OTHER_NAMES.iter().filter(|(id, ..)| *id == operation.id) {
            if let Some(value) = fields.shift_remove(*given) {
                fields.insert((*name).to_owned(), value);
            }
        }
        for (_, name) in EMPTY_IS_NONE.iter().filter(|(id, _)| *id == operation.id) {
            if fields.get(*name).is_some_and(|value| value == "") {
                fields.shift_remove(*name);
            }
        }
    }
    if let Value::String(text) = &value
        && TAKES_TEXT.contains(&operation.id)
        && let Ok(inner @ Value::Object(_)) = serde_json::from_str(text)
    {
        return inner;
    }
    value
}

/// A value as the body of an operation, for requests that carry others.
pub fn payload(operation: &'static Operation, value: Value) -> Result<Payload, Failure> {
    check(operation, unwrapped(operation, value))
}

fn check(operation: &'static Operation, value: Value) -> Result<Payload, Failure> {
    if !OWN_CHECK.contains(&operation.id) {
        let found = operation.validate_body(&value, Mode::Request);
        let (unknown, mut wrong): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| matches!(one.problem, Problem::Unknown(_)));
        if generic::checks_own_body(operation) {
            wrong.clear();
        } else if OWN_NEEDS.contains(&operation.id) {
            wrong.retain(|one| one.problem != Problem::Missing);
        }
        let unknown = if unknown.is_empty() { unknown } else { names::strange(operation, &value, unknown) };
        if !wrong.is_empty() || !unknown.is_empty() {
            return Err(refusal(wrong.iter().chain(&unknown)));
        }
    }
    let senseless = limits::refusals(operation, &value);
    if !senseless.is_empty() {
        return Err(Failure::bad_request(senseless.into_iter().take(5).collect::<Vec<_>>().join("; ")));
    }
    Ok(Payload::Json(value))
}

/// 400 that says where and what, for the first few things that are wrong.
pub fn refusal<'a>(violations: impl Iterator<Item = &'a Violation>) -> Failure {
    Failure::bad_request(violations.take(5).map(ToString::to_string).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, header};
    use serde_json::{Value, json};
    use webex_catalogue::find_operation;

    use super::{Payload, read};

    fn sent(id: &str, body: &Value) -> Result<Value, String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json;charset=utf-8"));
        match read(find_operation(id).unwrap(), &headers, body.to_string().as_bytes()) {
            Ok(Payload::Json(value)) => Ok(value),
            Ok(_) => panic!("no JSON"),
            Err(failure) => Err(failure.message),
        }
    }

    #[test]
    fn an_object_may_come_as_a_text_where_a_client_sends_it_so() {
        // wxc_sdk 1.41, PagingApi.create: the model is written to JSON, and that text as JSON once more.
        let group = json!({ "name": "Floor 2" });
        assert_eq!(sent("create-a-new-paging-group", &Value::from(group.to_string())), Ok(group.clone()));
        assert!(sent("create-a-room", &Value::from(group.to_string())).is_err());
    }

    #[test]
    fn a_switch_may_come_as_a_text_where_a_client_sends_it_so() {
        // wxc_sdk 1.41, Monitoring.update: str(…).lower().
        let taken = sent("modify-monitoring-settings-for-a-person", &json!({ "enableCallParkNotification": "true" }));
        assert_eq!(taken, Ok(json!({ "enableCallParkNotification": true })));
        assert!(sent("modify-monitoring-settings-for-a-person", &json!({ "enableCallParkNotification": "often" })).is_err());
    }

    #[test]
    fn what_wxcadm_sends_is_taken() {
        // wxcadm 4.6.1, LocationSchedule.create_event.
        let event = json!({ "name": "Fair", "startDate": "2026-06-02", "endDate": "2026-06-02", "allDay": true });
        let taken = sent("create-a-schedule-event", &event).unwrap();
        assert_eq!((taken.get("allDay"), &taken["allDayEnabled"]), (None, &json!(true)));
        assert!(sent("create-a-schedule-event", &json!({ "name": "Fair", "allday": true })).is_err());
        // Person.update_person of somebody without calling.
        let person = json!({ "displayName": "Kim", "locationId": "" });
        assert_eq!(sent("update-a-person", &person), Ok(json!({ "displayName": "Kim" })));
        // Device.change_tags.
        let patch = json!({ "op": "add", "path": "tags", "value": ["a"] });
        assert_eq!(sent("modify-device-tags", &patch), Ok(patch.clone()));
        assert!(sent("update-device-configurations", &json!([])).is_err());
    }

    #[test]
    fn every_wrong_place_is_named() {
        let refused = sent("create-a-room", &json!({ "titel": "Ops", "isLocked": "yes" })).unwrap_err();
        for place in ["body.title: required", "body.isLocked: expected true or false", "body.titel: unknown name; did you mean title?"] {
            assert!(refused.contains(place), "{place} is missing in {refused}");
        }
    }
}
