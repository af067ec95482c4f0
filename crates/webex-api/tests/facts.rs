//! Generated models and requests against the facts they were made from.

use serde_json::Value;
use webex_catalogue::{Area, Match, Mode, Operation, Type, find_operation, match_path, sample};
use webex_core::json::{self, Json};
use webex_core::{Paging, Request};

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic)]
mod generated;

/// Makes an empty model.
type Empty = fn() -> Box<dyn Json>;

fn again(empty: Empty, document: &[u8]) -> json::Result<Vec<u8>> {
    let mut value = empty();
    json::decode_strict_into(document, &mut *value)?;
    Ok(json::encode(&*value))
}

/// A body made from the facts.
fn body<T: Json + Default>(id: &str) -> T {
    let mut body = T::default();
    fill(id, &mut body);
    body
}

fn fill(id: &str, body: &mut dyn Json) {
    let operation = find_operation(id).expect("in the catalogue");
    let value = sample(operation.area, &operation.body.expect("takes a body").kind, 4);
    json::decode_strict_into(value.to_string().as_bytes(), body).unwrap_or_else(|e| panic!("{id}: {e}"));
}

/// What one area emits.
struct Emitted {
    area: Area,
    models: &'static [(&'static str, Empty)],
    /// Every request with everything set.
    requests: &'static [fn() -> Request],
}

macro_rules! emitted {
    ($($feature:literal $module:ident $area:ident),+ $(,)?) => {
        vec![$(
            #[cfg(feature = $feature)]
            Emitted { area: Area::$area, models: generated::$module::MODELS, requests: generated::$module::REQUESTS },
        )+]
    };
}

/// The areas that are compiled.
fn areas() -> Vec<Emitted> {
    emitted![
        "admin" admin Admin,
        "calling" calling Calling,
        "devices" devices Devices,
        "meetings" meetings Meetings,
        "messaging" messaging Messaging,
        "contact-center" contact_center ContactCenter,
        "broadworks" broadworks Broadworks,
        "wholesale" wholesale Wholesale,
        "ucm" ucm Ucm,
    ]
}

/// The numbers that the catalogue's README names.
#[cfg(feature = "all")]
#[test]
fn all_operations_and_all_schemas_are_typed() {
    let areas = areas();
    let counted = |count: fn(&Emitted) -> usize| areas.iter().map(count).sum::<usize>();
    assert_eq!(counted(|area| area.requests.len()), 2_141);
    assert_eq!(counted(|area| area.models.len()), 3_377);
    assert_eq!(areas.len(), Area::ALL.len());
}

#[test]
fn every_model_gives_back_what_it_read() {
    for Emitted { area, models, .. } in areas() {
        for (name, empty) in models {
            let schema = webex_catalogue::find_schema(area, name).expect("in the catalogue");
            let before = sample(area, &Type::Ref(schema.name), 4);
            let after = again(*empty, before.to_string().as_bytes()).unwrap_or_else(|e| panic!("{area:?} {name}: {e}"));
            assert_eq!(serde_json::from_slice::<Value>(&after).expect("JSON"), before, "{area:?} {name}");
        }
    }
}

#[test]
fn every_model_keeps_fields_it_does_not_know() {
    for Emitted { area, models, .. } in areas() {
        for (name, empty) in models {
            let after = again(*empty, br#"{"x-new":{"a":[1.50]}}"#).unwrap_or_else(|e| panic!("{area:?} {name}: {e}"));
            assert_eq!(after, br#"{"x-new":{"a":[1.50]}}"#, "{area:?} {name}");
        }
    }
}

#[test]
fn every_request_is_what_the_catalogue_says() {
    for Emitted { area, requests, .. } in areas() {
        let requests: Vec<Request> = requests.iter().map(|make| make()).collect();
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
