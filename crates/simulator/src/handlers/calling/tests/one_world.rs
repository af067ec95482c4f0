//! Two ways to the same thing show the same.

use http::StatusCode;
use serde_json::{Value, json};

use super::Bench;
use crate::ids::{Kind, WebexId};

const TC: &str = "/telephony/config";

impl Bench {
    /// A workspace with calling: its id and location.
    fn place(&self) -> (String, String) {
        let world = self.cloud.world();
        let (key, _) = world.calling.place_lines.first_key_value().unwrap();
        let location = world.workspaces.find(*key).unwrap().location.unwrap();
        (WebexId::new(Kind::Place, *key).to_string(), WebexId::new(Kind::Location, location).to_string())
    }

    async fn put(&self, path: &str, body: Value) {
        let (status, value) = self.admin("PUT", path, Some(body)).await;
        assert_eq!(status, StatusCode::NO_CONTENT, "{path}: {value}");
    }
}

#[tokio::test]
async fn dial_patterns_are_those_of_their_plan() {
    let bench = Bench::new();
    let plans = format!("{TC}/premisePstn/dialPlans");
    let old = bench.read(&plans).await["dialPlans"][0].clone();
    let old_id = old["id"].as_str().unwrap();
    assert_eq!(bench.read(&format!("{plans}/{old_id}/dialPatterns")).await["dialPatterns"], json!(["+1999!", "66XXX"]));
    let wanted = json!({ "name": "New", "routeId": old["routeId"], "routeType": "ROUTE_GROUP", "dialPatterns": ["+4999"] });
    let plan = bench.make(&plans, wanted).await;
    let patterns = format!("{plans}/{plan}/dialPatterns");
    assert_eq!(bench.read(&patterns).await["dialPatterns"], json!(["+4999"]));
    bench.put(&patterns, json!({ "dialPatterns": [{ "dialPattern": "77XX", "action": "ADD" }] })).await;
    assert_eq!(bench.read(&format!("{patterns}?dialPattern=77")).await["dialPatterns"], json!(["77XX"]));
    assert_eq!(bench.read(&patterns).await["dialPatterns"].as_array().unwrap().len(), 2);
    let wrong = json!({ "name": "Bad", "routeId": old["routeId"], "routeType": "ROUTE_GROUP", "dialPatterns": ["none at all"] });
    assert_eq!(bench.admin("POST", &plans, Some(wrong)).await.0, StatusCode::BAD_REQUEST);

    let group = old["routeId"].as_str().unwrap();
    let used = bench.read(&format!("{TC}/premisePstn/routeGroups/{group}/usageDialPlan")).await;
    let names: Vec<&Value> = used["locations"].as_array().unwrap().iter().map(|plan| &plan["name"]).collect();
    assert_eq!(names, [&json!("Old Exchange"), &json!("New")]);
    assert_eq!(bench.read(&format!("{TC}/premisePstn/routeGroups/{group}/usage")).await["dialPlanCount"], "2");
}

#[tokio::test]
async fn outgoing_permissions_and_answer_settings_are_one_document() {
    let bench = Bench::new();
    let (person, _) = bench.person(1);
    let other = format!("{TC}/people/{person}/outgoingPermission");
    assert_eq!(bench.read(&other).await["callingPermissions"].as_array().unwrap().len(), 10);
    let national = json!([{ "callType": "NATIONAL", "action": "BLOCK", "transferEnabled": false }]);
    let change = json!({ "useCustomEnabled": true, "useCustomPermissions": true, "callingPermissions": national });
    bench.put(&format!("/people/{person}/features/outgoingPermission"), change).await;
    let shown = bench.read(&other).await;
    assert_eq!((&shown["useCustomEnabled"], &shown["callingPermissions"][0]["action"]), (&json!(true), &json!("BLOCK")));
    bench.put(&other, json!({ "useCustomEnabled": false })).await;
    assert_eq!(bench.read(&format!("/people/{person}/features/outgoingPermission")).await["useCustomEnabled"], false);

    let (place, _) = bench.place();
    let (short, long) = (format!("/workspaces/{place}/answerSettings"), format!("{TC}/workspaces/{place}/answerSettings"));
    assert_eq!(bench.read(&short).await, bench.read(&long).await);
    bench.put(&long, json!({ "autoAnswerEnabled": true })).await;
    assert_eq!(bench.read(&short).await["autoAnswerEnabled"], true);
    assert_eq!(bench.read(&short).await, bench.read(&long).await);
}

#[tokio::test]
async fn one_access_code_of_a_workspace_goes() {
    let bench = Bench::new();
    let (place, _) = bench.place();
    let codes = format!("/workspaces/{place}/features/outgoingPermission/accessCodes");
    for code in ["4411", "4412"] {
        let (status, value) = bench.admin("POST", &codes, Some(json!({ "code": code, "description": "Door" }))).await;
        assert!(status.is_success(), "{value}");
    }
    let one = format!("{TC}/workspaces/{place}/features/accessCodes/4411");
    assert_eq!(bench.admin("DELETE", &one, None).await.0, StatusCode::NO_CONTENT);
    let left = bench.read(&codes).await;
    assert_eq!(left["accessCodes"].as_array().unwrap().len(), 1);
    assert_eq!(left["accessCodes"][0]["code"], "4412");
    assert_eq!(bench.admin("DELETE", &one, None).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_voice_portal_has_a_line_like_anybody() {
    let bench = Bench::new();
    let (person, place) = bench.person(1);
    let taken = bench.read(&format!("{TC}/numbers?ownerId={person}")).await["phoneNumbers"][0]["extension"].clone();
    let path = format!("{TC}/locations/{place}/voicePortal");
    let first = bench.read(&path).await;
    assert!(!first["id"].as_str().unwrap().is_empty() && first["name"].as_str().unwrap().ends_with("Voice Portal"));
    assert_eq!(bench.admin("PUT", &path, Some(json!({ "extension": taken }))).await.0, StatusCode::CONFLICT);
    bench.put(&path, json!({ "extension": "7090", "passcode": { "newPasscode": "284613", "confirmPasscode": "284613" } })).await;
    assert_eq!(bench.read(&path).await["extension"], "7090");
    let rows = bench.read(&format!("{TC}/numbers?locationId={place}&extension=7090")).await;
    assert_eq!(
        (&rows["phoneNumbers"][0]["owner"]["id"], &rows["phoneNumbers"][0]["owner"]["type"]),
        (&first["id"], &json!("VOICE_MESSAGING"))
    );
    let line = json!({ "firstName": "A", "lastName": "B", "locationId": place, "extension": "7090" });
    assert_eq!(bench.admin("POST", &format!("{TC}/virtualLines"), Some(line)).await.0, StatusCode::CONFLICT);
    let differ = json!({ "passcode": { "newPasscode": "284613", "confirmPasscode": "284614" } });
    assert_eq!(bench.admin("PUT", &path, Some(differ)).await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_virtual_extension_is_an_extension() {
    let bench = Bench::new();
    let (person, place) = bench.person(1);
    let path = format!("{TC}/virtualExtensions");
    let taken = bench.read(&format!("{TC}/numbers?ownerId={person}")).await["phoneNumbers"][0]["extension"].clone();
    let wanted =
        |extension: &Value| json!({ "displayName": "Porter", "phoneNumber": "+12025550123", "extension": extension, "locationId": place });
    assert_eq!(bench.admin("POST", &path, Some(wanted(&taken))).await.0, StatusCode::CONFLICT);
    let id = bench.make(&path, wanted(&json!("7095"))).await;
    assert_eq!(bench.read(&path).await["virtualExtensions"][0]["level"], "LOCATION");
    let line = json!({ "firstName": "A", "lastName": "B", "locationId": place, "extension": "7095" });
    assert_eq!(bench.admin("POST", &format!("{TC}/virtualLines"), Some(line)).await.0, StatusCode::CONFLICT);
    // Who dials it reaches the number outside.
    let (status, _) = bench.user("POST", "/telephony/calls/dial", Some(json!({ "destination": "7095" }))).await;
    assert_eq!(status, StatusCode::CREATED);
    let (_, calls) = bench.user("GET", "/telephony/calls", None).await;
    assert_eq!(calls["items"][0]["remoteParty"]["number"], "+12025550123");
    assert_eq!(bench.admin("DELETE", &format!("{path}/{id}"), None).await.0, StatusCode::NO_CONTENT);
    assert_eq!(bench.admin("GET", &format!("{path}/{id}"), None).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn somebody_is_in_one_pickup_only() {
    let bench = Bench::new();
    let (person, place) = bench.person(1);
    let path = format!("{TC}/locations/{place}/callPickups");
    let busy = json!({ "name": "Second", "agents": [person] });
    assert_eq!(bench.admin("POST", &path, Some(busy)).await.0, StatusCode::CONFLICT);
    let id = bench.make(&path, json!({ "name": "Second", "agents": [] })).await;
    assert_eq!(bench.admin("PUT", &format!("{path}/{id}"), Some(json!({ "agents": [person] }))).await.0, StatusCode::CONFLICT);
}

#[tokio::test]
async fn without_the_licence_there_is_no_line() {
    let bench = Bench::new();
    let (person, place) = bench.person(2);
    let calling = WebexId::new(Kind::License, bench.cloud.world().licenses.calling).to_string();
    let row = bench.read(&format!("{TC}/numbers?ownerId={person}")).await["phoneNumbers"][0].clone();
    let queues = format!("{TC}/queues/agents/{person}?max=50&start=0");
    let queue = bench.read(&queues).await["queues"][0]["id"].as_str().unwrap().to_owned();
    let change = |change: Value| json!({ "personId": person, "licenses": [change] });
    let (status, value) = bench.admin("PATCH", "/licenses/users", Some(change(json!({ "id": calling, "operation": "remove" })))).await;
    assert_eq!(status, StatusCode::OK, "{value}");
    let bare = bench.read(&format!("/people/{person}?callingData=true")).await;
    assert!(bare.get("locationId").is_none() && bare.get("extension").is_none(), "{bare}");
    assert_eq!(bench.read(&format!("{TC}/numbers?ownerId={person}")).await["phoneNumbers"], json!([]));
    let agents = bench.read(&format!("{TC}/locations/{place}/queues/{queue}")).await["agents"].clone();
    assert!(agents.as_array().unwrap().iter().all(|agent| agent["id"] != json!(person)));

    // The licence comes back with a line.
    let line = json!({ "locationId": place, "phoneNumber": row["phoneNumber"], "extension": row["extension"] });
    let (status, value) = bench.admin("PATCH", "/licenses/users", Some(change(json!({ "id": calling, "properties": line })))).await;
    assert_eq!(status, StatusCode::OK, "{value}");
    assert_eq!(bench.read(&format!("{TC}/numbers?ownerId={person}")).await["phoneNumbers"][0], row);
}

#[tokio::test]
async fn calls_are_forwarded_to_what_can_be_called() {
    let bench = Bench::new();
    let (person, _) = bench.person(1);
    let path = format!("/people/{person}/features/callForwarding");
    let always = |target: &str| json!({ "callForwarding": { "always": { "enabled": true, "destination": target } } });
    assert_eq!(bench.admin("PUT", &path, Some(always("not a number !!"))).await.0, StatusCode::BAD_REQUEST);
    for target in ["+12025550170", "(202) 555-0170", "2001", "*98", "porter@example.com"] {
        bench.put(&path, always(target)).await;
    }
}

#[tokio::test]
async fn rules_start_as_webex_starts_them() {
    let bench = Bench::new();
    let (_, place) = bench.person(1);
    let rules = format!("{TC}/voicemail/rules");
    assert_eq!(bench.read(&rules).await["defaultVoicemailPinRules"]["length"], json!({ "min": 6, "max": 30 }));
    bench
        .put(&rules, json!({ "blockPreviousPasscodes": { "enabled": true, "numberOfPasscodes": 4 }, "defaultVoicemailPinEnabled": true }))
        .await;
    assert_eq!(bench.read(&rules).await["defaultVoicemailPinRules"]["defaultVoicemailPinEnabled"], true);
    let portal = bench.read(&format!("{TC}/locations/{place}/voicePortal/passcodeRules")).await;
    assert_eq!((&portal["blockPreviousPasscodes"]["numberOfPasscodes"], &portal["length"]["min"]), (&json!(4), &json!(6)));
    let (_, mine) = bench.user("GET", &format!("{TC}/people/me/voicemail/rules"), None).await;
    assert_eq!(mine["blockPreviousPasscodes"]["numberOfPasscodes"], 4);

    let path = format!("{TC}/locations/{place}/outgoingPermission");
    assert_eq!(bench.read(&path).await["callingPermissions"].as_array().unwrap().len(), 10);
    bench.put(&path, json!({ "callingPermissions": [{ "callType": "INTERNATIONAL", "action": "BLOCK", "transferEnabled": false }] })).await;
    let shown = bench.read(&path).await["callingPermissions"].as_array().cloned().unwrap();
    assert_eq!(shown.len(), 10);
    assert_eq!(shown.iter().find(|entry| entry["callType"] == "INTERNATIONAL").unwrap()["action"], "BLOCK");
}
