//! One thing has one truth: lists of who can be chosen, counts, lines of devices and supervisors agree with the world, by whatever
//! operation one asks.

mod common;

use common::{Sim, config, send};
use serde_json::{Value, json};

const TC: &str = "/telephony/config";

/// A simulator with the two calling users known.
struct Desk {
    sim: Sim,
    first: String,
    second: String,
}

impl Desk {
    async fn open() -> Self {
        let sim = Sim::start(config()).await;
        let mut ids = Vec::new();
        for token in [sim.credentials.user_token.clone(), sim.credentials.user2_token.clone()] {
            ids.push(text(&sim.get_as(&token, "/people/me").await.json()["id"]));
        }
        Self { second: ids.pop().expect("two"), first: ids.pop().expect("two"), sim }
    }

    async fn read(&self, path: &str) -> Value {
        let answer = self.sim.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.json()
    }

    async fn list(&self, path: &str, key: &str) -> Vec<Value> {
        self.read(path).await[key].as_array().cloned().expect("a list")
    }

    async fn own(&self, path: &str) -> Value {
        let answer = self.sim.get_as(&self.sim.credentials.user_token, path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.json()
    }

    async fn put(&self, path: &str, body: Value) {
        let answer = self.sim.send_json("PUT", path, &body).await;
        assert!(answer.status < 300, "{path}: {}", answer.text);
    }

    /// Everybody with a line: people, workspaces and virtual lines.
    async fn callable(&self) -> usize {
        let numbers = self.list(&format!("{TC}/numbers?max=2000"), "phoneNumbers").await;
        let owners =
            numbers.iter().filter(|row| ["PEOPLE", "PLACE", "VIRTUAL_LINE"].contains(&row["owner"]["type"].as_str().unwrap_or("")));
        owners.map(|row| text(&row["owner"]["id"])).collect::<std::collections::BTreeSet<_>>().len()
    }

    /// A phone of the first user.
    async fn phone(&self) -> String {
        let devices = self.list(&format!("{TC}/people/{}/devices", self.first), "devices").await;
        let phone = devices.iter().find(|device| device["modelType"] != "ROOM_OS").expect("a phone");
        text(&phone["id"])
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text, not {value}")).to_owned()
}

fn ids(list: &[Value]) -> Vec<&str> {
    list.iter().map(|entry| entry["id"].as_str().expect("an id")).collect()
}

#[tokio::test]
async fn who_can_be_chosen_is_who_has_a_line() {
    let desk = Desk::open().await;
    let all = desk.callable().await;
    assert!(all > 10, "{all}");
    let (first, second) = (&desk.first, &desk.second);
    let members = desk.list(&format!("{TC}/devices/availableMembers"), "members").await;
    assert_eq!(members.len(), all);
    assert!(members.iter().all(|member| member["location"]["name"].is_string()), "{members:?}");
    assert_eq!(desk.read(&format!("{TC}/devices/availableMembers/count")).await["totalCount"], all);
    // The owner has the first line of the phone already; nobody monitors or assists themselves.
    let phone = desk.phone().await;
    for (path, key) in [
        (format!("{TC}/devices/{phone}/availableMembers"), "members"),
        (format!("{TC}/people/{first}/monitoring/availableMembers"), "members"),
        (format!("{TC}/people/{first}/executive/availableAssistants"), "assistants"),
    ] {
        let list = desk.list(&path, key).await;
        assert!(!ids(&list).contains(&first.as_str()), "{path}");
        assert!(ids(&list).contains(&second.as_str()), "{path}");
    }
    assert_eq!(desk.read(&format!("{TC}/devices/{phone}/availableMembers/count")).await["totalCount"], all - 1);
    let apps = format!("{TC}/people/{first}/applications/availableMembers");
    assert_eq!(desk.list(&apps, "members").await.len(), all);
    assert_eq!(desk.read(&format!("{apps}/count")).await["totalCount"], all);
    let assistants = desk.list(&format!("{TC}/people/{first}/executive/availableAssistants"), "assistants").await;
    let own = &desk.own(&format!("{TC}/people/me/settings/executive/availableAssistants")).await["assistants"];
    assert_eq!(own.as_array().expect("a list"), &assistants);
    assert_eq!(desk.list(&format!("{TC}/supervisors/availableAgents"), "agents").await.len(), all);
}

#[tokio::test]
async fn what_can_be_chosen_is_narrowed_by_name_number_and_place() {
    let desk = Desk::open().await;
    let person = desk.read(&format!("/people/{}?callingData=true", desk.second)).await;
    let path = format!("{TC}/devices/availableMembers");
    for (name, value) in [("memberName", &person["displayName"]), ("phoneNumber", &json!(desk.sim.credentials.user2_number))] {
        let url = url::Url::parse_with_params(&desk.sim.url(&path), [(name, value.as_str().expect("a text"))]).expect("an address");
        let list = desk.list(url.as_str(), "members").await;
        assert_eq!(ids(&list), [desk.second.as_str()], "{name}={value}");
    }
    let here = desk.list(&format!("{path}?locationId={}", text(&person["locationId"])), "members").await;
    assert!(!here.is_empty() && here.iter().all(|member| member["location"]["id"] == person["locationId"]), "{here:?}");
    let lines = desk.list(&format!("{TC}/virtualLines"), "virtualLines").await.len();
    let without = desk.read(&format!("{path}/count?excludeVirtualLine=true")).await["totalCount"].as_u64().expect("a count");
    assert_eq!(usize::try_from(without).expect("small") + lines, desk.callable().await);
}

#[tokio::test]
async fn what_the_organisation_offers_is_listed() {
    let desk = Desk::open().await;
    let mut choices = desk.list(&format!("{TC}/premisePstn/trunks"), "trunks").await;
    choices.extend(desk.list(&format!("{TC}/premisePstn/routeGroups"), "routeGroups").await);
    let shown = desk.list(&format!("{TC}/routeChoices"), "routeIdentities").await;
    let (mut known, mut shown) = (ids(&choices), ids(&shown));
    known.sort_unstable();
    shown.sort_unstable();
    assert_eq!(shown, known);
    assert!(!known.is_empty());

    let languages = desk.list(&format!("{TC}/announcementLanguages"), "languages").await;
    for location in desk.list(&format!("{TC}/locations"), "locations").await {
        let detail = desk.read(&format!("{TC}/locations/{}", text(&location["id"]))).await;
        let code = text(&detail["announcementLanguage"]).to_lowercase();
        assert!(languages.iter().any(|language| language["code"] == code), "{code}");
        let options = desk.list(&format!("/telephony/pstn/locations/{}/connectionOptions", text(&location["id"])), "items").await;
        assert!(!options.is_empty());
    }
    let voices = desk.list(&format!("{TC}/textToSpeech/voices?languageCode=en_US"), "voices").await;
    assert!(voices.iter().all(|voice| text(&voice["label"]).starts_with("English")) && !voices.is_empty(), "{voices:?}");
    let services = desk.read(&format!("{TC}/people/{}/services", desk.first)).await;
    assert_eq!(desk.own(&format!("{TC}/people/me/settings/services")).await, services);
    assert!(services["services"].as_array().expect("a list").contains(&json!("Do Not Disturb")));
}

#[tokio::test]
async fn a_shared_line_makes_the_phone_a_phone_of_both() {
    let desk = Desk::open().await;
    let phone = desk.phone().await;
    let (mine, theirs) = (format!("{TC}/people/{}/devices", desk.first), format!("{TC}/people/{}/devices", desk.second));
    let before = desk.list(&theirs, "devices").await.len();
    for (path, person) in [(&mine, &desk.first), (&theirs, &desk.second)] {
        let count = desk.read(&format!("{path}/count")).await;
        assert_eq!(count["totalDeviceCount"], desk.list(path, "devices").await.len(), "{person}");
        assert!(count["applicationsCount"].as_u64() > Some(0), "{count}");
    }
    let line = |port: u8, id: &str, is_owner: bool| {
        json!({ "port": port, "id": id, "primaryOwner": is_owner, "lineType": if is_owner { "PRIMARY" } else { "SHARED_CALL_APPEARANCE" },
            "lineWeight": 1, "hotlineEnabled": false, "hotlineDestination": "", "allowCallDeclineEnabled": true })
    };
    let members = format!("{TC}/devices/{phone}/members");
    desk.put(&members, json!({ "members": [line(1, &desk.first, true), line(2, &desk.second, false)] })).await;
    assert_eq!(ids(&desk.list(&members, "members").await), [&desk.first, &desk.second]);
    let devices = desk.list(&theirs, "devices").await;
    let shared = devices.iter().find(|device| device["id"] == json!(phone)).expect("the shared phone");
    assert_eq!((&shared["type"], &shared["primaryOwner"]), (&json!("SHARED_CALL_APPEARANCE"), &json!(false)));
    assert_eq!(shared["owner"]["id"], json!(desk.first));
    assert_eq!(desk.read(&format!("{theirs}/count")).await["totalDeviceCount"], before + 1);
    // The owner's own view names the second line.
    let endpoints = desk.own(&format!("{TC}/people/me/endpoints")).await;
    let endpoint =
        endpoints["endpoints"].as_array().expect("a list").iter().find(|one| one["id"] == json!(phone)).expect("the phone").clone();
    assert_eq!(endpoint["secondaryLines"][0]["id"], json!(desk.second));
    let known = desk.list(&format!("{TC}/devices/{phone}/availableMembers"), "members").await;
    assert!(!ids(&known).contains(&desk.second.as_str()));
    // Somebody unknown, and somebody twice.
    for wrong in [line(2, &phone, false), line(2, &desk.first, false)] {
        let answer = desk.sim.send_json("PUT", &members, &json!({ "members": [line(1, &desk.first, true), wrong] })).await;
        assert!(answer.error(400).contains("members"), "{}", answer.text);
    }
    desk.put(&members, json!({ "members": [line(1, &desk.first, true)] })).await;
    assert_eq!(desk.list(&theirs, "devices").await.len(), before);
}

#[tokio::test]
async fn guests_are_let_in_by_every_operation_alike() {
    let desk = Desk::open().await;
    let first = &desk.first;
    let devices = format!("{TC}/people/{first}/devices");
    let hoteling = json!({ "enabled": true, "limitGuestUse": true, "guestHoursLimit": 4 });
    desk.put(&format!("{devices}/settings/hoteling"), json!({ "hoteling": hoteling })).await;
    for device in desk.list(&devices, "devices").await {
        assert_eq!(device["hoteling"], hoteling);
    }
    let feature = format!("/people/{first}/features/hoteling");
    assert_eq!(desk.read(&feature).await["enabled"], true);
    desk.put(&feature, json!({ "enabled": false })).await;
    assert_eq!(desk.list(&devices, "devices").await[0]["hoteling"]["enabled"], false);

    let places = desk.list("/workspaces", "items").await;
    let mut changed = 0;
    for place in &places {
        let devices = format!("{TC}/workspaces/{}/devices", text(&place["id"]));
        if desk.list(&devices, "devices").await.is_empty() {
            continue;
        }
        desk.put(&devices, json!({ "enabled": true, "limitGuestUse": false, "guestHoursLimit": 12 })).await;
        assert_eq!(desk.list(&devices, "devices").await[0]["hoteling"]["enabled"], true);
        changed += 1;
    }
    assert!(changed > 0);
}

#[tokio::test]
async fn a_supervisor_is_a_person_with_agents() {
    let desk = Desk::open().await;
    let (first, second) = (&desk.first, &desk.second);
    let base = format!("{TC}/supervisors");
    assert_eq!(desk.list(&base, "supervisors").await, Vec::<Value>::new());
    let wanted = json!({ "id": first, "agents": [{ "id": second }] });
    assert_eq!(desk.sim.send_json("POST", &base, &wanted).await.status, 204);
    desk.sim.send_json("POST", &base, &wanted).await.error(409);
    let list = desk.list(&base, "supervisors").await;
    let person = desk.read(&format!("/people/{first}?callingData=true")).await;
    assert_eq!((&list[0]["id"], &list[0]["firstName"], &list[0]["agentCount"]), (&json!(first), &person["firstName"], &json!(1)));
    let path = format!("{base}/{first}");
    assert_eq!(ids(&desk.list(&path, "agents").await), [second]);
    let free = desk.list(&format!("{base}/availableSupervisors"), "supervisors").await;
    assert!(!ids(&free).contains(&first.as_str()) && ids(&free).contains(&second.as_str()));
    let change = json!({ "agents": [{ "id": second, "action": "DELETE" }, { "id": first, "action": "DELETE" }] });
    let done = desk.sim.send_json("PUT", &path, &change).await;
    assert_eq!(
        (done.items()[0]["status"].as_str(), done.items()[1]["status"].as_str()),
        (Some("SUCCESS"), Some("FAILED")),
        "{}",
        done.text
    );
    assert_eq!(desk.list(&path, "agents").await, Vec::<Value>::new());
    assert_eq!(send(desk.sim.request("DELETE", &path)).await.status, 204);
    desk.sim.get(&path).await.error(404);
}

#[tokio::test]
async fn lines_of_an_app_show_the_numbers_of_their_owners() {
    let desk = Desk::open().await;
    let path = format!("{TC}/people/{}/applications/members", desk.first);
    let own = desk.list(&path, "members").await;
    let numbers = desk.list(&format!("{TC}/numbers?ownerId={}", desk.first), "phoneNumbers").await;
    assert_eq!(own[0]["phoneNumber"], numbers[0]["phoneNumber"], "{own:?}");
    let line = |port: u8, id: &str| json!({ "id": id, "port": port, "lineType": "SHARED_CALL_APPEARANCE", "lineWeight": 1 });
    desk.put(&path, json!({ "members": [line(1, &desk.first), line(2, &desk.second)] })).await;
    let lines = desk.list(&path, "members").await;
    assert_eq!(lines[1]["phoneNumber"], json!(desk.sim.credentials.user2_number), "{lines:?}");
}

#[tokio::test]
async fn the_organisation_has_one_name() {
    let desk = Desk::open().await;
    let org = desk.list("/organizations", "items").await.remove(0);
    let uuid = {
        use base64::Engine as _;
        let bytes = base64::engine::general_purpose::STANDARD_NO_PAD.decode(text(&org["id"]).trim_end_matches('=')).expect("base64");
        String::from_utf8(bytes).expect("a text").rsplit('/').next().expect("a part").to_owned()
    };
    let path = desk.sim.control("x").replace("/_sim/x", &format!("/identity/organizations/{uuid}"));
    let shown = desk.read(&path).await;
    assert_eq!((shown["id"].as_str(), &shown["displayName"]), (Some(uuid.as_str()), &org["displayName"]));
    let change = json!({ "schemas": shown["schemas"], "displayName": "Renamed Works" });
    let changed = desk.sim.send_json("PATCH", &path, &change).await;
    assert_eq!((changed.status, &changed.json()["displayName"]), (200, &json!("Renamed Works")), "{}", changed.text);
    assert_eq!(desk.read(&format!("/organizations/{}", text(&org["id"]))).await["displayName"], "Renamed Works");
}

#[tokio::test]
async fn both_lists_of_calls_in_a_queue_are_one() {
    let desk = Desk::open().await;
    let queue = text(&desk.list(&format!("{TC}/queues"), "queues").await[0]["id"]);
    let one = desk.sim.get(&format!("/telephony/calls/queues/{queue}/calls")).await;
    let other = desk.sim.get(&format!("/telephony/queues/{queue}/calls")).await;
    assert_eq!((one.status, other.status), (200, 200), "{}", other.text);
    assert_eq!(one.items(), other.items());
    desk.sim.get("/telephony/queues/nothing/calls").await.error(404);
}
