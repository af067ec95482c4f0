//! The generic engine as clients meet it.

mod common;

use common::{Sim, config};
use serde_json::{Value, json};

async fn sim() -> Sim {
    Sim::start(config()).await
}

fn root(sim: &Sim, path: &str) -> String {
    format!("{}{path}", sim.credentials.base_url.trim_end_matches("/v1"))
}

/// The organisation as Contact Center names it.
async fn org(sim: &Sim) -> String {
    use base64::Engine as _;
    let id = sim.get("/organizations").await.items()[0]["id"].as_str().expect("as asked").to_owned();
    let uri = String::from_utf8(base64::engine::general_purpose::STANDARD_NO_PAD.decode(id).expect("as asked")).expect("as asked");
    uri.rsplit('/').next().expect("as asked").to_owned()
}

async fn site(sim: &Sim, sites: &str, name: &str) -> Value {
    let answer = sim.send_json("POST", sites, &json!({ "name": name, "active": true, "multimediaProfileId": "m" })).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer.json()
}

#[tokio::test]
async fn a_collection_under_several_versions_of_its_path_is_one() {
    let sim = sim().await;
    let org = org(&sim).await;
    let sites = root(&sim, &format!("/organization/{org}/site"));
    let made = site(&sim, &sites, "Bern").await;
    let listed = sim.get(&root(&sim, &format!("/organization/{org}/v2/site"))).await.json();
    assert_eq!(listed["data"][0]["id"], made["id"]);
    assert_eq!(listed["meta"]["totalRecords"], 1);
    let none = sim.get(&root(&sim, "/organization/6f1ed002-ab59-45d9-b3a5-2d4c6b3f4a11/v2/site")).await;
    none.error(404);
}

#[tokio::test]
async fn names_are_taken_once_and_filters_are_understood_or_refused() {
    let sim = sim().await;
    let org = org(&sim).await;
    let sites = root(&sim, &format!("/organization/{org}/site"));
    site(&sim, &sites, "Bern").await;
    site(&sim, &sites, "Genf").await;
    let again = sim.send_json("POST", &sites, &json!({ "name": "bern", "active": true, "multimediaProfileId": "m" })).await;
    assert!(again.error(409).contains("bern"));
    let listing = root(&sim, &format!("/organization/{org}/v2/site"));
    let found = sim.get(&format!("{listing}?filter=name==%22Genf%22")).await.json();
    assert_eq!(found["data"].as_array().unwrap().len(), 1);
    assert!(sim.get(&format!("{listing}?filter=name=like=G")).await.error(400).contains("not understood"));
    let page = sim.get(&format!("{listing}?page=1&pageSize=1")).await.json();
    assert_eq!((page["data"][0]["name"].as_str(), page["meta"]["totalPages"].as_u64()), (Some("Genf"), Some(2)));
}

#[tokio::test]
async fn bulk_entries_have_their_own_outcomes_and_references_are_found() {
    let sim = sim().await;
    let org = org(&sim).await;
    let sites = root(&sim, &format!("/organization/{org}/site"));
    let id = site(&sim, &sites, "Bern").await["id"].as_str().unwrap().to_owned();
    let body = json!({ "items": [
        { "itemIdentifier": 1, "item": { "name": "Basel", "active": true, "multimediaProfileId": id }, "requestAction": "SAVE" },
        { "itemIdentifier": 2, "item": { "name": "Bern", "active": true, "multimediaProfileId": "m" }, "requestAction": "SAVE" },
        { "itemIdentifier": 3, "item": { "id": "nobody" }, "requestAction": "DELETE" },
    ] });
    let answer = sim.send_json("POST", &format!("{sites}/bulk"), &body).await;
    assert_eq!(answer.status, 207, "{}", answer.text);
    let statuses: Vec<_> = answer.items().iter().map(|item| item["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [201, 409, 404]);
    let references = sim.get(&format!("{sites}/{id}/incoming-references")).await.json();
    assert_eq!(references["data"][0]["name"], "Basel");
}

#[tokio::test]
async fn what_is_not_served_says_so() {
    let sim = sim().await;
    let answer = sim.get(&root(&sim, "/flow-store/health")).await;
    assert!(answer.error(501).contains("/flow-store/health"), "{}", answer.text);
}

#[tokio::test]
async fn an_action_is_seen_in_the_journal_without_its_secrets() {
    let sim = sim().await;
    let path = "/telephony/config/redSky/actions/login/invoke";
    let answer = sim.send_json("POST", path, &json!({ "email": "alex@example.com", "password": "8472", "redSkyOrgId": "1" })).await;
    assert!(answer.status < 300, "{}", answer.text);
    let journal = sim.control_get("journal").await;
    let entry = journal["entries"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(entry["body"], json!({ "email": "alex@example.com", "password": "***", "redSkyOrgId": "1" }));
    assert_eq!(sim.send_json("POST", "/telephony/config/devices/nobody/actions/applyChanges/invoke", &json!({})).await.status, 404);
}

#[tokio::test]
async fn reset_forgets_and_makes_the_same_ids_again() {
    let sim = sim().await;
    let org = org(&sim).await;
    let sites = root(&sim, &format!("/organization/{org}/site"));
    let first = site(&sim, &sites, "Bern").await;
    sim.control_post("reset", &json!({})).await;
    let listed = sim.get(&root(&sim, &format!("/organization/{org}/v2/site"))).await.json();
    assert_eq!(listed["data"], json!([]));
    assert_eq!(site(&sim, &sites, "Bern").await["id"], first["id"]);
}

#[tokio::test]
async fn start_and_max_page_with_links() {
    let sim = sim().await;
    for n in 0..5 {
        let answer = sim.send_json("POST", "/telephony/config/knowledgeBases", &json!({ "name": format!("Base {n}") })).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
    }
    let answer = sim.get("/telephony/config/knowledgeBases?max=2").await;
    assert_eq!(answer.json()["knowledgeBases"].as_array().unwrap().len(), 2);
    let next = answer.next().unwrap();
    assert!(next.contains("start=2") && next.contains("max=2"), "{next}");
    let last = sim.get("/telephony/config/knowledgeBases?start=4&max=2").await;
    assert_eq!(last.json()["knowledgeBases"][0]["name"], "Base 4");
    assert!(last.next().is_none());
}
