//! Jobs act, and tell how far they are.

use http::StatusCode;
use serde_json::{Value, json};

use super::Bench;
use crate::ids::{Kind, WebexId};

const JOBS: &str = "/telephony/config/jobs";

impl Bench {
    /// A location with calling that is not this one.
    fn other_location(&self, place: &str) -> String {
        let world = self.cloud.world();
        let ids = world.locations.iter().map(|location| WebexId::new(Kind::Location, location.key).to_string());
        ids.into_iter().find(|id| id != place).unwrap()
    }

    async fn start(&self, path: &str, body: Value) -> Value {
        let (status, value) = self.admin("POST", path, Some(body)).await;
        assert_eq!(status, StatusCode::CREATED, "{path}: {value}");
        value
    }
}

#[tokio::test]
async fn people_move_with_their_number() {
    let bench = Bench::new();
    let (person, home) = bench.person(1);
    let target = bench.other_location(&home);
    let path = format!("{JOBS}/person/moveLocation");
    let wanted = |check: bool, to: &str| json!({ "usersList": [{ "locationId": to, "validate": check, "users": [{ "userId": person, "extension": "7301" }] }] });
    let number = bench.read(&format!("/telephony/config/numbers?ownerId={person}")).await["phoneNumbers"][0]["phoneNumber"].clone();

    let checked = bench.start(&path, wanted(true, &target)).await;
    let entry = &checked["response"]["usersList"][0];
    assert_eq!((&entry["userId"], &entry["errors"]), (&json!(person), &json!([])));
    assert!(!entry["impacts"].as_array().unwrap().is_empty(), "the pickup group stays behind: {entry}");
    assert_eq!(bench.start(&path, wanted(true, &home)).await["response"]["usersList"][0]["errors"][0]["code"], 1_026_013);
    assert_eq!(bench.admin("POST", &path, Some(wanted(false, &home))).await.0, StatusCode::BAD_REQUEST);

    let job = bench.start(&path, wanted(false, &target)).await["response"]["jobDetails"].clone();
    assert_eq!(job["latestExecutionStatus"], "STARTING");
    let status = format!("{path}/{}", job["id"].as_str().unwrap());
    bench.advance(2);
    assert_eq!(bench.read(&status).await["latestExecutionStatus"], "STARTED");
    assert_eq!(bench.read(&format!("/people/{person}?callingData=true")).await["locationId"], json!(home));
    bench.advance(2);
    let done = bench.read(&status).await;
    assert_eq!((&done["latestExecutionStatus"], &done["counts"]["moved"]), (&json!("COMPLETED"), &json!(1)));
    assert_eq!(bench.read(&path).await["items"][0]["id"], job["id"]);
    let moved = bench.read(&format!("/people/{person}?callingData=true")).await;
    assert_eq!((&moved["locationId"], &moved["extension"]), (&json!(target), &json!("7301")));
    let row = bench.read(&format!("/telephony/config/numbers?ownerId={person}")).await["phoneNumbers"][0].clone();
    assert_eq!((&row["phoneNumber"], &row["location"]["id"]), (&number, &json!(target)));
    let groups = bench.read(&format!("/telephony/config/locations/{home}/callPickups")).await;
    let group = groups["callPickups"][0]["id"].as_str().unwrap();
    let agents = bench.read(&format!("/telephony/config/locations/{home}/callPickups/{group}")).await["agents"].clone();
    assert!(agents.as_array().unwrap().iter().all(|agent| agent["id"] != json!(person)));
}

#[tokio::test]
async fn numbers_move_and_what_fails_is_listed() {
    let bench = Bench::new();
    let (person, home) = bench.person(1);
    let target = bench.other_location(&home);
    let free = bench.read(&format!("/telephony/config/numbers?locationId={home}&available=true")).await;
    let number = free["phoneNumbers"][0]["phoneNumber"].as_str().unwrap();
    let held = bench.read(&format!("/telephony/config/numbers?ownerId={person}")).await["phoneNumbers"][0]["phoneNumber"].clone();
    let path = format!("{JOBS}/numbers/manageNumbers");
    let wanted =
        json!({ "operation": "MOVE", "targetLocationId": target, "numberList": [{ "locationId": home, "numbers": [number, held] }] });
    let job = bench.start(&path, wanted).await;
    assert_eq!((&job["operationType"], &job["counts"]["totalNumbers"]), (&json!("MOVE"), &json!(2)));
    let status = format!("{path}/{}", job["id"].as_str().unwrap());

    // A held job waits however long it takes.
    let act = |what: &str| format!("{status}/actions/{what}/invoke");
    assert_eq!(bench.admin("POST", &act("pause"), None).await.0, StatusCode::NO_CONTENT);
    bench.advance(60);
    assert_eq!(bench.read(&status).await["latestExecutionStatus"], "STARTED");
    assert_eq!(bench.admin("POST", &act("resume"), None).await.0, StatusCode::NO_CONTENT);
    bench.advance(5);

    let done = bench.read(&status).await;
    assert_eq!((&done["latestExecutionStatus"], &done["latestExecutionExitCode"]), (&json!("COMPLETED"), &json!("COMPLETED_WITH_ERRORS")));
    assert_eq!((&done["counts"]["numbersMoved"], &done["counts"]["numbersFailed"]), (&json!(1), &json!(1)));
    let there = bench.read(&format!("/telephony/config/numbers?locationId={target}&available=true")).await;
    assert!(there["phoneNumbers"].as_array().unwrap().iter().any(|row| row["phoneNumber"] == number));
    let errors = bench.read(&format!("{status}/errors")).await;
    assert_eq!(errors["items"][0]["item"], held);
    assert_eq!(bench.admin("POST", &act("abandon"), None).await.0, StatusCode::CONFLICT);
    let wrong = json!({ "operation": "TELEPORT", "numberList": [{ "locationId": home, "numbers": [number] }] });
    assert_eq!(bench.admin("POST", &path, Some(wrong)).await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn calling_leaves_a_location_that_nobody_needs() {
    let bench = Bench::new();
    let (_, busy) = bench.person(1);
    let path = format!("{JOBS}/locations/deleteCallingLocation");
    let check = |place: &str| format!("/telephony/config/locations/{place}/actions/precheckForDeletion/invoke");
    let (_, ties) = bench.admin("POST", &check(&busy), None).await;
    assert_eq!(ties["locationDeleteStatus"], "BLOCKED");
    assert!(ties["blocking"]["usersInUseCount"].as_u64().unwrap() > 0);
    let forced = |place: &str| json!({ "locationId": place, "forceDelete": true });
    assert_eq!(bench.admin("POST", &path, Some(forced(&busy))).await.0, StatusCode::CONFLICT);

    let address = json!({ "address1": "1 Example Way", "city": "Springfield", "state": "IL", "postalCode": "62701", "country": "US" });
    let wanted = json!({ "name": "Annex", "timeZone": "America/Chicago", "preferredLanguage": "en_us", "announcementLanguage": "en_us", "address": address });
    let (status, made) = bench.admin("POST", "/locations", Some(wanted.clone())).await;
    assert!(status.is_success(), "{made}");
    let annex = made["id"].as_str().unwrap();
    let mut enable = wanted;
    enable["id"] = json!(annex);
    let (status, value) = bench.admin("POST", "/telephony/config/locations", Some(enable)).await;
    assert!(status.is_success(), "{value}");
    let sites = format!("/telephony/config/locations/{annex}");
    bench.read(&sites).await;
    let park = json!({ "name": "Spot", "extension": "7401" });
    bench.make(&format!("{sites}/callParkExtensions"), park).await;
    assert_eq!(bench.admin("POST", &check(annex), None).await.1["locationDeleteStatus"], "FORCE_REQUIRED");
    assert_eq!(bench.admin("POST", &path, Some(json!({ "locationId": annex }))).await.0, StatusCode::CONFLICT);
    let job = bench.start(&path, forced(annex)).await;
    assert_eq!(job["locationName"], "Annex");
    bench.advance(4);
    let done = bench.read(&format!("{path}/{}", job["id"].as_str().unwrap())).await;
    assert_eq!(done["latestExecutionStatus"], "COMPLETED");
    assert_eq!(done["counts"]["featureAccountsDeleted"], done["counts"]["totalFeatureAccounts"]);
    assert_eq!(bench.admin("GET", &sites, None).await.0, StatusCode::NOT_FOUND);
    assert_eq!(bench.admin("GET", &format!("/locations/{annex}"), None).await.0, StatusCode::OK);
}
