//! Calling over the whole way of a request: what one operation changes shows through the others, and every answer fits the catalogue.

mod jobs;
mod one_world;

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use http::{Request, StatusCode};
use serde_json::{Value, json};
use webex_catalogue::{Match, Mode, match_path};
use webex_core::{Host, Method};

use crate::cloud::Cloud;
use crate::config::Config;
use crate::http::serve;
use crate::ids::{Kind, WebexId};

/// A simulator without a socket, its clock stopped.
struct Bench {
    cloud: Arc<Cloud>,
}

impl Bench {
    fn new() -> Self {
        let mut config = Config::new("127.0.0.1:8787".parse().unwrap(), "2026-03-02T09:00:00Z".parse().unwrap(), [3; 32]);
        config.time_scale = 0.0;
        config.devices = 20;
        let cloud = Arc::new(Cloud::new(config, "http://127.0.0.1:8787/v1".to_owned()));
        cloud.world_mut().pause();
        Self { cloud }
    }

    async fn ask(&self, token: &str, method: &str, path: &str, body: Option<Value>) -> (StatusCode, Value) {
        let mut request = Request::builder().method(method).uri(format!("/v1{path}")).header("host", "127.0.0.1:8787");
        request = request.header("authorization", format!("Bearer {token}")).header("content-type", "application/json");
        let body = body.map_or_else(Body::empty, |value| Body::from(value.to_string()));
        let response = serve(Arc::clone(&self.cloud), request.body(body).unwrap()).await;
        let status = response.status();
        let bytes = to_bytes(response.into_body(), 16 << 20).await.unwrap();
        let value: Value = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).unwrap() };
        if status.is_success() && !value.is_null() {
            let bare = path.split('?').next().unwrap();
            let Match::Found(operation, _) = match_path(Host::Api, Method::parse(method).unwrap(), bare) else { panic!("{path}") };
            let wrong = operation.validate_response(&value, Mode::StrictResponse);
            assert!(wrong.is_empty(), "{method} {path}: {wrong:?}\n{value:#}");
        }
        (status, value)
    }

    async fn admin(&self, method: &str, path: &str, body: Option<Value>) -> (StatusCode, Value) {
        let token = self.cloud.credentials.admin_token.clone();
        self.ask(&token, method, path, body).await
    }

    async fn user(&self, method: &str, path: &str, body: Option<Value>) -> (StatusCode, Value) {
        let token = self.cloud.credentials.user_token.clone();
        self.ask(&token, method, path, body).await
    }

    async fn user2(&self, method: &str, path: &str, body: Option<Value>) -> (StatusCode, Value) {
        let token = self.cloud.credentials.user2_token.clone();
        self.ask(&token, method, path, body).await
    }

    async fn read(&self, path: &str) -> Value {
        let (status, value) = self.admin("GET", path, None).await;
        assert_eq!(status, StatusCode::OK, "{path}: {value}");
        value
    }

    async fn make(&self, path: &str, body: Value) -> String {
        let (status, value) = self.admin("POST", path, Some(body)).await;
        assert_eq!(status, StatusCode::CREATED, "{path}: {value}");
        value["id"].as_str().unwrap().to_owned()
    }

    /// Id and location of the person at a position; 1 and 2 hold the user tokens.
    fn person(&self, at: u32) -> (String, String) {
        let world = self.cloud.world();
        let person = world.people.at(at).unwrap();
        let location = WebexId::new(Kind::Location, person.location.unwrap()).to_string();
        (WebexId::new(Kind::People, person.key).to_string(), location)
    }

    fn advance(&self, seconds: i64) {
        self.cloud.clock.advance_ms(seconds * 1000);
        self.cloud.tick();
    }
}

#[tokio::test]
async fn a_number_has_one_owner_whoever_that_is() {
    let bench = Bench::new();
    let (person, place) = bench.person(1);
    let free = bench.read(&format!("/telephony/config/numbers?locationId={place}&available=true&state=ACTIVE")).await;
    let number = free["phoneNumbers"][0]["phoneNumber"].as_str().unwrap().to_owned();
    let groups = format!("/telephony/config/locations/{place}/huntGroups");
    let wanted = json!({ "name": "One", "phoneNumber": number, "extension": "7001", "callPolicies": { "policy": "REGULAR" },
        "agents": [{ "id": person }], "enabled": true });
    let group = bench.make(&groups, wanted).await;
    let row = &bench.read(&format!("/telephony/config/numbers?ownerId={group}")).await["phoneNumbers"][0];
    assert_eq!((row["phoneNumber"].as_str(), row["owner"]["type"].as_str()), (Some(number.as_str()), Some("HUNT_GROUP")));

    // Nobody else gets the number or the extension, by whatever way.
    let line = json!({ "firstName": "A", "lastName": "B", "locationId": place, "extension": "7001" });
    assert_eq!(bench.admin("POST", "/telephony/config/virtualLines", Some(line)).await.0, StatusCode::CONFLICT);
    let change = json!({ "phoneNumbers": [{ "primary": false, "action": "ADD", "directNumber": number }] });
    assert_eq!(bench.admin("PUT", &format!("/telephony/config/people/{person}/numbers"), Some(change)).await.0, StatusCode::CONFLICT);
    let email = bench.read(&format!("/people/{person}")).await["emails"].clone();
    let change = json!({ "emails": email, "displayName": "X", "extension": "7001", "locationId": place });
    assert_eq!(bench.admin("PUT", &format!("/people/{person}?callingData=true"), Some(change)).await.0, StatusCode::CONFLICT);
    let remove = json!({ "phoneNumbers": [number] });
    let numbers = format!("/telephony/config/locations/{place}/numbers");
    assert_eq!(bench.admin("DELETE", &numbers, Some(remove.clone())).await.0, StatusCode::CONFLICT);

    assert_eq!(bench.admin("DELETE", &format!("{groups}/{group}"), None).await.0, StatusCode::NO_CONTENT);
    assert_eq!(bench.admin("DELETE", &numbers, Some(remove)).await.0, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_second_number_of_a_person_shows_and_goes() {
    let bench = Bench::new();
    let (person, place) = bench.person(2);
    let free = bench.read(&format!("/telephony/config/numbers?locationId={place}&available=true")).await;
    let number = free["phoneNumbers"][1]["phoneNumber"].as_str().unwrap();
    let path = format!("/telephony/config/people/{person}/numbers");
    let change = |action: &str| Some(json!({ "phoneNumbers": [{ "primary": false, "action": action, "directNumber": number }] }));
    assert_eq!(bench.admin("PUT", &path, change("ADD")).await.0, StatusCode::NO_CONTENT);
    let shown = bench.read(&format!("/people/{person}/features/numbers")).await;
    assert_eq!(shown["phoneNumbers"][1]["directNumber"], number);
    let rows = bench.read(&format!("/telephony/config/numbers?ownerId={person}&phoneNumberType=ALTERNATE")).await;
    assert_eq!(rows["phoneNumbers"][0]["phoneNumber"], number);
    assert_eq!(bench.admin("PUT", &path, change("DELETE")).await.0, StatusCode::NO_CONTENT);
    assert_eq!(bench.read(&format!("/people/{person}/features/numbers")).await["phoneNumbers"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_deleted_person_leaves_groups_and_frees_the_line() {
    let bench = Bench::new();
    let (person, place) = bench.person(2);
    let queues = bench.read(&format!("/telephony/config/queues/agents/{person}?max=50&start=0")).await;
    let queue = queues["queues"][0]["id"].as_str().unwrap().to_owned();
    let number = bench.read(&format!("/telephony/config/numbers?ownerId={person}")).await["phoneNumbers"][0]["phoneNumber"].clone();
    assert_eq!(bench.admin("DELETE", &format!("/people/{person}"), None).await.0, StatusCode::NO_CONTENT);
    let detail = bench.read(&format!("/telephony/config/locations/{place}/queues/{queue}")).await;
    assert!(detail["agents"].as_array().unwrap().iter().all(|agent| agent["id"] != json!(person)));
    let rows = bench.read(&format!("/telephony/config/numbers?available=true&locationId={place}")).await;
    assert!(rows["phoneNumbers"].as_array().unwrap().iter().any(|row| row["phoneNumber"] == number));
}

#[tokio::test]
async fn every_list_and_detail_of_the_first_world_fits_the_catalogue() {
    let bench = Bench::new();
    let (person, place) = bench.person(1);
    let tc = "/telephony/config";
    for (list, key, detail) in [
        (format!("{tc}/queues"), "queues", "queues"),
        (format!("{tc}/huntGroups"), "huntGroups", "huntGroups"),
        (format!("{tc}/autoAttendants"), "autoAttendants", "autoAttendants"),
        (format!("{tc}/locations/{place}/callParks"), "callParks", "callParks"),
        (format!("{tc}/callParkExtensions"), "callParkExtensions", "callParkExtensions"),
        (format!("{tc}/locations/{place}/callPickups"), "callPickups", "callPickups"),
        (format!("{tc}/paging"), "locationPaging", "paging"),
        (format!("{tc}/voicemailGroups"), "voicemailGroups", "voicemailGroups"),
    ] {
        let items = bench.read(&list).await[key].as_array().cloned().unwrap();
        let item = &items[0];
        let home = item["locationId"].as_str().unwrap();
        let detail = bench.read(&format!("{tc}/locations/{home}/{detail}/{}", item["id"].as_str().unwrap())).await;
        assert_eq!(detail["name"], item["name"], "{list}");
    }
    for (path, key) in [("trunks", "trunks"), ("routeGroups", "routeGroups"), ("dialPlans", "dialPlans")] {
        let items = bench.read(&format!("{tc}/premisePstn/{path}")).await[key].as_array().cloned().unwrap();
        let id = items[0]["id"].as_str().unwrap();
        assert_eq!(bench.read(&format!("{tc}/premisePstn/{path}/{id}")).await["name"], items[0]["name"]);
    }
    let lines = bench.read(&format!("{tc}/virtualLines")).await;
    bench.read(&format!("{tc}/virtualLines/{}", lines["virtualLines"][0]["id"].as_str().unwrap())).await;
    for path in ["numbers", "locations", "queues/agents"] {
        bench.read(&format!("{tc}/{path}")).await;
    }
    bench.read(&format!("{tc}/locations/{place}/schedules")).await;
    bench.read(&format!("{tc}/locations/{place}/availableNumbers")).await;
    for noun in [
        "applications",
        "bargeIn",
        "callForwarding",
        "callRecording",
        "callWaiting",
        "callerId",
        "callingBehavior",
        "doNotDisturb",
        "executiveAssistant",
        "hoteling",
        "incomingPermission",
        "intercept",
        "monitoring",
        "numbers",
        "outgoingPermission",
        "privacy",
        "pushToTalk",
        "reception",
        "schedules",
        "voicemail",
    ] {
        bench.read(&format!("/people/{person}/features/{noun}")).await;
    }
    for path in [
        "",
        "/settings/queues",
        "/settings/callPark",
        "/settings/callPickupGroup",
        "/settings/monitoring",
        "/settings/callRecording",
        "/settings/callerId",
        "/settings/voicemail",
        "/schedules",
    ] {
        let (status, value) = bench.user("GET", &format!("{tc}/people/me{path}"), None).await;
        assert_eq!(status, StatusCode::OK, "{path}: {value}");
    }
}

#[tokio::test]
async fn monitoring_names_people_and_park_extensions() {
    let bench = Bench::new();
    let (person, _) = bench.person(1);
    let (other, _) = bench.person(2);
    let spots = bench.read("/telephony/config/callParkExtensions").await;
    let spot = spots["callParkExtensions"][0]["id"].as_str().unwrap();
    let path = format!("/people/{person}/features/monitoring");
    let change = json!({ "enableCallParkNotification": true, "monitoredElements": [{ "id": other, "type": "MEMBER" }, { "id": spot, "type": "CALL_PARK_EXTENSION" }] });
    assert_eq!(bench.admin("PUT", &path, Some(change)).await.0, StatusCode::NO_CONTENT);
    let shown = bench.read(&path).await;
    assert_eq!(shown["callParkNotificationEnabled"], true);
    assert_eq!(shown["monitoredElements"][0]["member"]["id"], json!(other));
    assert_eq!(shown["monitoredElements"][1]["callparkextension"]["id"], json!(spot));
    let (_, mine) = bench.user("GET", "/telephony/config/people/me/settings/monitoring", None).await;
    assert_eq!(mine["monitoredElements"][1]["type"], "CALL_PARK_EXTENSION");
    let wrong = json!({ "monitoredElements": [{ "id": "nobody", "type": "MEMBER" }] });
    assert_eq!(bench.admin("PUT", &path, Some(wrong)).await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn calls_pass_through_their_states() {
    let bench = Bench::new();
    let number = bench.cloud.credentials.user2_number.clone();
    let (status, made) = bench.user("POST", "/telephony/calls/dial", Some(json!({ "destination": number }))).await;
    assert_eq!(status, StatusCode::CREATED);
    let call = made["callId"].as_str().unwrap().to_owned();
    let (_, theirs) = bench.user2("GET", "/telephony/calls", None).await;
    assert_eq!((theirs["items"][0]["state"].as_str(), theirs["items"][0]["personality"].as_str()), (Some("alerting"), Some("terminator")));
    // Hold needs a connected call.
    assert_eq!(bench.user("POST", "/telephony/calls/hold", Some(json!({ "callId": call }))).await.0, StatusCode::BAD_REQUEST);
    bench.advance(4);
    let (_, mine) = bench.user("GET", &format!("/telephony/calls/{call}"), None).await;
    assert_eq!((mine["state"].as_str(), mine["answered"].as_str()), (Some("connected"), Some("2026-03-02T09:00:03.000Z")));
    // Nobody else sees the call.
    assert_eq!(bench.user2("GET", &format!("/telephony/calls/{call}"), None).await.0, StatusCode::NOT_FOUND);
    assert_eq!(bench.user("POST", "/telephony/calls/hangup", Some(json!({ "callId": call }))).await.0, StatusCode::NO_CONTENT);
    let (_, theirs) = bench.user2("GET", "/telephony/calls", None).await;
    assert_eq!(theirs["items"], json!([]));
    let (_, history) = bench.user2("GET", "/telephony/calls/history?type=received", None).await;
    assert_eq!(history["items"][0]["time"], "2026-03-02T09:00:03.000Z");
}

#[tokio::test]
async fn a_rejected_call_goes_to_voicemail_and_is_missed() {
    let bench = Bench::new();
    let number = bench.cloud.credentials.user2_number.clone();
    let (_, made) = bench.user("POST", "/telephony/calls/dial", Some(json!({ "destination": number }))).await;
    let (_, theirs) = bench.user2("GET", "/telephony/calls", None).await;
    let ringing = theirs["items"][0]["id"].clone();
    assert_eq!(bench.user2("POST", "/telephony/calls/reject", Some(json!({ "callId": ringing }))).await.0, StatusCode::NO_CONTENT);
    bench.advance(7);
    bench.user("POST", "/telephony/calls/hangup", Some(json!({ "callId": made["callId"] }))).await;
    let (_, messages) = bench.user2("GET", "/telephony/voiceMessages", None).await;
    assert_eq!((messages["items"][0]["duration"].as_i64(), messages["items"][0]["read"].as_bool()), (Some(7), Some(false)));
    let (_, missed) = bench.user2("GET", "/telephony/calls/history?type=missed", None).await;
    assert_eq!(missed["items"][0]["time"], "2026-03-02T09:00:00.000Z");
    assert_eq!(bench.user2("POST", "/telephony/voiceMessages/markAsRead", Some(json!({}))).await.0, StatusCode::NO_CONTENT);
    let (_, summary) = bench.user2("GET", "/telephony/voiceMessages/summary", None).await;
    let count = i64::try_from(messages["items"].as_array().unwrap().len()).unwrap();
    assert_eq!((summary["newMessages"].as_i64(), summary["oldMessages"].as_i64()), (Some(0), Some(count)));
}

#[tokio::test]
async fn a_queue_offers_to_agents_and_lets_callers_wait() {
    let bench = Bench::new();
    let (_, place) = bench.person(2);
    let (agent, _) = bench.person(2);
    let body = json!({ "name": "Waiting", "extension": "7002", "callPolicies": { "policy": "REGULAR" }, "queueSettings": { "queueSize": 5 },
        "agents": [{ "id": agent, "joinEnabled": false }] });
    let queue = bench.make(&format!("/telephony/config/locations/{place}/queues"), body).await;
    let prefix = bench.read(&format!("/telephony/config/locations/{place}")).await["routingPrefix"].as_str().unwrap().to_owned();
    let (_, made) = bench.user("POST", "/telephony/calls/dial", Some(json!({ "destination": format!("{prefix}7002") }))).await;
    let (_, waiting) = bench.user("GET", &format!("/telephony/calls/queues/{queue}/calls"), None).await;
    assert_eq!(waiting["items"][0]["callId"], made["callId"]);
    // The agent joins and is called.
    let settings = json!({ "settings": [{ "queueId": queue, "joinEnabled": true }] });
    assert_eq!(
        bench.admin("PUT", &format!("/telephony/config/queues/agents/{agent}/settings"), Some(settings)).await.0,
        StatusCode::NO_CONTENT
    );
    bench.advance(3);
    let (_, theirs) = bench.user2("GET", "/telephony/calls", None).await;
    assert_eq!(theirs["items"][0]["redirections"][0]["reason"], "callQueue");
    bench.advance(4);
    let (_, theirs) = bench.user2("GET", "/telephony/calls", None).await;
    assert_eq!(theirs["items"][0]["state"], "connected");
}

#[tokio::test]
async fn two_calls_become_one_by_transfer() {
    let bench = Bench::new();
    let number = bench.cloud.credentials.user2_number.clone();
    let (_, first) = bench.user("POST", "/telephony/calls/dial", Some(json!({ "destination": number }))).await;
    bench.advance(4);
    let (status, second) =
        bench.user("POST", "/telephony/calls/transfer", Some(json!({ "callId1": first["callId"], "destination": "+12025550170" }))).await;
    assert_eq!(status, StatusCode::CREATED, "{second}");
    bench.advance(4);
    let (_, mine) = bench.user("GET", "/telephony/calls", None).await;
    assert_eq!(mine["items"], json!([]));
    let (_, theirs) = bench.user2("GET", "/telephony/calls", None).await;
    assert_eq!(
        (theirs["items"][0]["state"].as_str(), theirs["items"][0]["remoteParty"]["number"].as_str()),
        (Some("connected"), Some("+12025550170"))
    );
}

#[tokio::test]
async fn the_same_seed_makes_the_same_calling() {
    let (a, b) = (Bench::new(), Bench::new());
    for path in ["/telephony/config/numbers", "/telephony/config/queues", "/telephony/config/callParkExtensions"] {
        assert_eq!(a.read(path).await, b.read(path).await);
    }
}
