//! Generated models and requests against the facts they were made from.

use serde_json::Value;
use webex_catalogue::{Area, Match, Mode, Operation, Type, find_operation, match_path, sample};
use webex_core::json::{self, Json};
use webex_core::{Paging, Request};

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic)]
mod generated;

/// Reads a document and writes it again.
type Again = fn(&[u8]) -> json::Result<Vec<u8>>;

fn again<T: Json + Default>(document: &[u8]) -> json::Result<Vec<u8>> {
    json::decode_strict::<T>(document).map(|value| json::encode(&value))
}

/// A body made from the facts.
fn body<T: Json + Default>(id: &str) -> T {
    let operation = find_operation(id).expect("in the catalogue");
    let value = sample(operation.area, &operation.body.expect("takes a body").kind, 4);
    json::decode_strict(value.to_string().as_bytes()).unwrap_or_else(|e| panic!("{id}: {e}"))
}

/// What one area emits.
struct Emitted {
    area: Area,
    models: &'static [(&'static str, Again)],
    /// Every request with everything set.
    requests: Vec<Request>,
}

/// The areas that are compiled.
fn areas() -> Vec<Emitted> {
    vec![
        #[cfg(feature = "admin")]
        Emitted { area: Area::Admin, models: generated::admin::MODELS, requests: generated::admin::requests() },
        #[cfg(feature = "devices")]
        Emitted { area: Area::Devices, models: generated::devices::MODELS, requests: generated::devices::requests() },
    ]
}

#[test]
fn every_model_gives_back_what_it_read() {
    for Emitted { area, models, .. } in areas() {
        assert!(models.len() > 100, "{area:?}");
        for (name, again) in models {
            let schema = webex_catalogue::find_schema(area, name).expect("in the catalogue");
            let before = sample(area, &Type::Ref(schema.name), 4);
            let after = again(before.to_string().as_bytes()).unwrap_or_else(|e| panic!("{area:?} {name}: {e}"));
            assert_eq!(serde_json::from_slice::<Value>(&after).expect("JSON"), before, "{area:?} {name}");
        }
    }
}

#[test]
fn every_model_keeps_fields_it_does_not_know() {
    for Emitted { area, models, .. } in areas() {
        for (name, again) in models {
            let after = again(br#"{"x-new":{"a":[1.50]}}"#).unwrap_or_else(|e| panic!("{area:?} {name}: {e}"));
            assert_eq!(after, br#"{"x-new":{"a":[1.50]}}"#, "{area:?} {name}");
        }
    }
}

#[test]
fn every_request_is_what_the_catalogue_says() {
    for Emitted { area, requests, .. } in areas() {
        let of_area: Vec<_> = webex_catalogue::all().iter().filter(|o| o.area == area).collect();
        assert_eq!(requests.len(), of_area.len());
        for (request, operation) in requests.iter().zip(of_area) {
            assert_eq!(request.operation, operation.id);
            check(request, operation);
        }
    }
}

fn check(request: &Request, operation: &Operation) {
    let id = operation.id;
    assert_eq!((request.host, request.method), (operation.host, operation.method), "{id}");
    match match_path(request.host, request.method, &request.path) {
        Match::Found(found, params) => {
            assert_eq!(found.id, id);
            assert!(params.iter().all(|(_, value)| value == "some id"), "{id}: {}", request.path);
        }
        other => panic!("{id} at {}: {other:?}", request.path),
    }
    let query = request.query.iter().map(|(n, v)| (n.as_ref(), v.as_str()));
    assert_eq!(operation.validate_query(query, Mode::Request), [], "{id}");
    let headers = request.headers.iter().map(|(n, v)| (n.as_ref(), v.as_str()));
    assert_eq!(operation.validate_headers(headers, Mode::Request), [], "{id}");
    for (known, given) in [(operation.query, &request.query), (operation.headers, &request.headers)] {
        assert!(known.iter().all(|field| given.iter().any(|(name, _)| name == field.name)), "{id}: not every parameter can be set");
    }
    assert_eq!((request.paging, request.items.as_ref()), (operation.paging, operation.items), "{id}");
    match (operation.body, &request.body) {
        (None, None) => {}
        (Some(body), Some(bytes)) => {
            assert_eq!(request.content_type, body.content_type, "{id}");
            if body.content_type.ends_with("json") {
                let value: Value = serde_json::from_slice(bytes).expect("JSON");
                assert_eq!(operation.validate_body(&value, Mode::Response), [], "{id}");
                assert_eq!(value, sample(operation.area, &body.kind, 4), "{id}");
            }
        }
        (expected, given) => panic!("{id}: {expected:?} and {given:?}"),
    }
}

#[cfg(feature = "devices")]
#[test]
fn setters_replace_lists_repeat_and_segments_are_encoded() {
    use webex_api::devices::{GetDeviceDetails, ListDevices, QueryStatus};
    use webex_core::Operation as _;

    let request = ListDevices::new().max(10).max(100).product("RoomKit").request();
    assert_eq!(request.query, [("max".into(), "100".to_owned()), ("product".into(), "RoomKit".to_owned())]);
    assert_eq!((request.paging, &*request.items), (Paging::StartMax, "items"));
    let request = QueryStatus::new("Y2lz", ["Audio.*", "Network[*].*"]).request();
    let names: Vec<_> = request.query.iter().map(|(n, v)| format!("{n}={v}")).collect();
    assert_eq!(names, ["deviceId=Y2lz", "name=Audio.*", "name=Network[*].*"]);
    assert_eq!(GetDeviceDetails::new("a/../b").request().path, "/devices/a%2F..%2Fb");
    for folded in ["", ".", ".."] {
        assert_eq!(GetDeviceDetails::new(folded).request().path, "/devices/%00");
    }
}

#[cfg(feature = "devices")]
#[test]
fn a_page_of_devices_is_typed_open_and_keeps_what_is_new() {
    use webex_api::devices::ListDevices;
    use webex_api::devices::models::{DeviceCollectionResponse, DeviceConnectionStatus};
    use webex_core::Paged as _;

    let text =
        br#"{"items":[{"id":"d1","connectionStatus":"connected","tags":["a"]},{"id":"d2","connectionStatus":"dreaming","mac":7,"new":1}]}"#;
    let page: DeviceCollectionResponse = json::decode(text).expect("readable");
    let devices = ListDevices::into_items(page);
    assert_eq!(devices[0].connection_status, Some(DeviceConnectionStatus::Connected));
    assert_eq!(devices[1].connection_status, Some(DeviceConnectionStatus::Other("dreaming".to_owned())));
    assert_eq!((&devices[1].mac, devices[1].extra.find_raw("mac"), devices[1].extra.find_raw("new")), (&None, Some("7"), Some("1")));
}
