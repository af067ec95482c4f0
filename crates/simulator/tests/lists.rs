//! Lists: paging, filters, determinism, start-up of a large organisation.

mod common;

use std::collections::HashSet;
use std::time::Instant;

use common::{Sim, config, send};
use serde_json::Value;
use simulator::Simulator;

fn ids(pages: &[Vec<Value>]) -> Vec<String> {
    pages.iter().flatten().map(|item| item["id"].to_string()).collect()
}

#[tokio::test]
async fn people_page_by_absolute_links_and_each_comes_once() {
    let sim = Sim::start(config()).await;
    let pages = sim.pages("/people?max=15").await;
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [15, 15, 10]);
    assert_eq!(ids(&pages).into_iter().collect::<HashSet<_>>().len(), 40);
    let first = sim.get("/people?max=15").await;
    let next = first.next().unwrap();
    assert!(next.starts_with(&sim.credentials.base_url), "{next}");
    assert!(next.contains("max=15"), "{next}");
    assert!(sim.get("/people?max=40").await.next().is_none(), "no link on the last page");
}

#[tokio::test]
async fn a_link_names_the_host_the_client_used() {
    let sim = Sim::start(config()).await;
    let answer = send(sim.request("GET", "/people?max=5").header("host", "localhost:4711")).await;
    assert!(answer.next().unwrap().starts_with("http://localhost:4711/v1/people?"), "{:?}", answer.next());
}

#[tokio::test]
async fn calling_data_caps_pages_at_ten_and_shows_numbers() {
    let sim = Sim::start(config()).await;
    let pages = sim.pages("/people?callingData=true&max=1000").await;
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [10, 10, 10, 10]);
    // The second person is a calling user.
    let person = &pages[0][1];
    assert!(person["locationId"].is_string() && person["extension"].is_string(), "{person}");
    let kinds: Vec<_> = person["phoneNumbers"].as_array().unwrap().iter().map(|phone| phone["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["work", "work_extension"]);
    assert!(sim.get("/people").await.items()[1].get("locationId").is_none());
}

#[tokio::test]
async fn max_above_the_ceiling_is_lowered_and_nonsense_refused() {
    let mut config = config();
    config.people = 1200;
    let sim = Sim::start(config).await;
    assert_eq!(sim.get("/people?max=5000").await.items().len(), 1000);
    assert_eq!(sim.get("/people").await.items().len(), 100);
    for wrong in ["0", "-1", "many"] {
        let message = sim.get(&format!("/people?max={wrong}")).await.error(400);
        assert!(message.contains("max"), "{message}");
    }
}

#[tokio::test]
async fn people_are_found_by_mail_name_id_location_and_role() {
    let sim = Sim::start(config()).await;
    let everyone = sim.get("/people?max=1000").await.items();
    let someone = &everyone[7];
    let by = async |query: String| sim.get(&format!("/people?{query}")).await.items();
    let mail = someone["emails"][0].as_str().unwrap().to_uppercase();
    assert_eq!(by(format!("email={mail}")).await, std::slice::from_ref(someone));
    let begin: String = someone["displayName"].as_str().unwrap().chars().take(4).collect();
    assert!(
        by(format!("displayName={}", url::form_urlencoded::byte_serialize(begin.as_bytes()).collect::<String>())).await.contains(someone)
    );
    let (id, other) = (someone["id"].as_str().unwrap(), everyone[3]["id"].as_str().unwrap());
    assert_eq!(by(format!("id={id},{other}")).await.len(), 2);
    let lost = sim.get(&format!("/people?id={id},nobody")).await.json();
    assert_eq!(lost["notFoundIds"], serde_json::json!(["nobody"]));
    let location = sim.get("/locations").await.items()[0]["id"].as_str().unwrap().to_owned();
    let there = by(format!("locationId={location}&callingData=true")).await;
    assert!(!there.is_empty() && there.iter().all(|person| person["locationId"] == location.as_str()));
    let role = everyone[0]["roles"][0].as_str().unwrap();
    assert!(by(format!("roles={role}")).await.iter().all(|person| person["roles"].as_array().unwrap().contains(&role.into())));
}

#[tokio::test]
async fn devices_filter_page_and_put_roomos_first() {
    let mut config = config();
    config.devices = 60;
    config.people = 300;
    let sim = Sim::start(config).await;
    let all = sim.get("/devices").await.items();
    assert_eq!(all.len(), 60);
    let kinds: Vec<_> = all.iter().map(|device| device["type"].as_str().unwrap()).collect();
    assert!(kinds[..18].iter().all(|kind| *kind == "roomdesk") && kinds[18..].iter().all(|kind| *kind == "phone"));
    let shared = all[..18].iter().filter(|device| device["workspaceId"].is_string()).count();
    assert_eq!(shared, 11, "six in ten RoomOS devices stand in workspaces");
    assert_eq!(sim.pages("/devices?max=25").await.iter().map(Vec::len).collect::<Vec<_>>(), [25, 25, 10]);
    assert_eq!(sim.pages("/devices?max=10&type=roomdesk").await.iter().map(Vec::len).collect::<Vec<_>>(), [10, 8]);
    assert_eq!(sim.get("/devices?start=58").await.items(), all[58..]);
    let by = async |query: String| sim.get(&format!("/devices?{query}")).await.items();
    assert_eq!(by("permission=xapi".into()).await.len(), 18);
    assert_eq!(by("capability=xapi".into()).await.len(), 18);
    for key in ["serial", "mac", "displayName", "locationId", "connectionStatus", "upgradeChannel"] {
        let value = all[4][key].as_str().unwrap();
        let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
        let found = by(format!("{key}={value}&max=1000")).await;
        assert!(found.contains(&all[4]), "{key}");
        assert!(found.iter().all(|device| device[key] == all[4][key]), "{key}");
    }
    let product: String = url::form_urlencoded::byte_serialize(all[0]["product"].as_str().unwrap().as_bytes()).collect();
    assert!(by(format!("product={product}")).await.contains(&all[0]));
    assert_eq!(by("tag=nobody-has-this".into()).await.len(), 0);
    let person = all.iter().find_map(|device| device["personId"].as_str()).unwrap();
    assert!(by(format!("personId={person}")).await.iter().all(|device| device["personId"] == person));
}

#[tokio::test]
async fn places_belong_together() {
    let sim = Sim::start(config()).await;
    let locations = sim.get("/locations").await.items();
    assert_eq!(locations.len(), 3);
    let known: HashSet<_> = locations.iter().map(|location| location["id"].clone()).collect();
    for location in &locations {
        let zone = location["timeZone"].as_str().unwrap();
        assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
        assert_eq!(sim.get(&format!("/locations/{}", location["id"].as_str().unwrap())).await.json(), *location);
    }
    let workspaces = sim.get("/workspaces?includeDevices=true&max=1000").await.items();
    let devices = sim.get("/devices").await.items();
    for workspace in &workspaces {
        assert!(known.contains(&workspace["locationId"]));
        let standing: Vec<_> = devices.iter().filter(|device| device["workspaceId"] == workspace["id"]).cloned().collect();
        assert_eq!(workspace["devices"].as_array().unwrap(), &standing);
    }
    let shared = devices.iter().filter_map(|device| device["workspaceId"].as_str());
    for id in shared {
        assert_eq!(sim.get(&format!("/workspaces/{id}")).await.status, 200);
    }
}

#[tokio::test]
async fn licences_count_what_people_have() {
    let sim = Sim::start(config()).await;
    let people = sim.get("/people?max=1000").await.items();
    for license in sim.get("/licenses").await.items() {
        let holders = people.iter().filter(|person| person["licenses"].as_array().unwrap().contains(&license["id"])).count();
        assert_eq!(license["consumedByUsers"], holders, "{license}");
        assert!(license["consumedUnits"].as_i64() <= license["totalUnits"].as_i64(), "{license}");
    }
    let id = sim.get("/licenses").await.items()[0]["id"].as_str().unwrap().to_owned();
    let first = sim.get(&format!("/licenses/{id}?includeAssignedTo=user&limit=30")).await;
    assert_eq!(first.json()["users"].as_array().unwrap().len(), 30);
    assert_eq!(sim.get(&first.next().unwrap()).await.json()["users"].as_array().unwrap().len(), 10);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let (one, two) = (Sim::start(config()).await, Sim::start(config()).await);
    let mut other = config();
    other.seed = 43;
    let other = Sim::start(other).await;
    for path in ["/people?callingData=true", "/devices", "/workspaces", "/locations", "/licenses", "/roles", "/groups", "/organizations"] {
        let text = one.get(path).await.text;
        assert_eq!(text, two.get(path).await.text, "{path}");
        assert_ne!(text, other.get(path).await.text, "{path}");
    }
}

#[tokio::test]
async fn fifty_thousand_people_are_there_quickly() {
    let mut config = config();
    (config.people, config.devices) = (50_000, 5_000);
    let started = Instant::now();
    let simulator = Simulator::bind(config.clone()).await.unwrap();
    // 2 s are allowed for an optimised build; an unoptimised one on a busy machine is far slower.
    let limit = if cfg!(debug_assertions) { 30 } else { 2 };
    assert!(started.elapsed().as_secs() < limit, "{:?}", started.elapsed());
    drop(simulator);
    let sim = Sim::start(config).await;
    assert_eq!(sim.control_get("world").await["people"], 50_000);
    let last = sim.get("/people?max=1000&cursor=49500").await;
    assert_eq!((last.items().len(), last.next()), (500, None));
}

#[tokio::test]
async fn groups_page_in_the_scim_way() {
    let sim = Sim::start(config()).await;
    let all = sim.get("/groups").await.json();
    let total = all["totalResults"].as_u64().unwrap();
    assert_eq!(all["groups"].as_array().unwrap().len() as u64, total);
    let second = sim.get("/groups?startIndex=2&count=1").await.json();
    assert_eq!(second["groups"][0], all["groups"][1]);
    assert_eq!((second["startIndex"].as_u64(), second["itemsPerPage"].as_u64()), (Some(2), Some(1)));
    let group = &all["groups"][0];
    let id = group["id"].as_str().unwrap();
    // wxc_sdk writes the last word with a capital letter.
    for path in ["members", "Members"] {
        let members = sim.get(&format!("/groups/{id}/{path}?count=500")).await.json();
        assert_eq!(members["members"].as_array().unwrap().len() as u64, group["memberSize"].as_u64().unwrap());
    }
    let name = group["displayName"].as_str().unwrap();
    let found = sim.get(&format!("/groups?filter=displayName%20eq%20%22{name}%22")).await.json();
    assert_eq!(found["groups"].as_array().unwrap().len(), 1);
    sim.get("/groups?filter=age%20gt%203").await.error(400);
}
