//! What clients create, change and remove.

mod common;

use common::{Sim, config, send};
use serde_json::{Value, json};

#[tokio::test]
async fn a_person_lives_from_creation_to_removal() {
    let sim = Sim::start(config()).await;
    let license = sim.get("/licenses").await.items()[0]["id"].clone();
    let body = json!({ "emails": ["New.Person@example.com"], "displayName": "New Person", "licenses": [license], "department": "IT" });
    let created = sim.send_json("POST", "/people", &body).await;
    assert_eq!(created.status, 200, "{}", created.text);
    let id = created.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(sim.get("/people?email=new.person@example.com").await.items(), [created.json()]);
    let message = sim.send_json("POST", "/people", &json!({ "emails": ["new.person@EXAMPLE.com"] })).await.error(409);
    assert!(message.contains("exists"), "{message}");
    let mut changed = created.json();
    changed["displayName"] = json!("Renamed");
    changed["title"] = json!("Engineer");
    let updated = sim.send_json("PUT", &format!("/people/{id}"), &changed).await;
    assert_eq!(updated.json()["displayName"], "Renamed", "{}", updated.text);
    assert_eq!(sim.get(&format!("/people/{id}")).await.json(), updated.json());
    for wrong in [json!({ "displayName": "x", "licenses": ["nothing"] }), json!({ "displayName": "x", "roles": ["nothing"] })] {
        sim.send_json("PUT", &format!("/people/{id}"), &wrong).await.error(400);
    }
    sim.send_json("POST", "/people", &json!({ "emails": ["not a mail"] })).await.error(400);
    assert_eq!(send(sim.request("DELETE", &format!("/people/{id}"))).await.status, 204);
    sim.get(&format!("/people/{id}")).await.error(404);
    send(sim.request("DELETE", &format!("/people/{id}"))).await.error(404);
}

#[tokio::test]
async fn licences_are_assigned_and_taken_away() {
    let sim = Sim::start(config()).await;
    let assist = sim.get("/licenses").await.items().into_iter().find(|license| license["name"] == "Customer Assist").unwrap();
    let people = sim.get("/people?max=1000").await.items();
    let without = people.iter().find(|person| !person["licenses"].as_array().unwrap().contains(&assist["id"])).unwrap();
    let change = async |operation: &str| {
        let body = json!({ "personId": without["id"], "licenses": [{ "id": assist["id"], "operation": operation }] });
        let answer = sim.send_json("PATCH", "/licenses/users", &body).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let licenses = sim.get("/licenses").await.items();
        licenses.into_iter().find(|license| license["id"] == assist["id"]).unwrap()["consumedUnits"].as_i64().unwrap()
    };
    let before = assist["consumedUnits"].as_i64().unwrap();
    assert_eq!(change("add").await, before + 1);
    assert_eq!(change("remove").await, before);
}

#[tokio::test]
async fn tags_change_by_json_patch() {
    let sim = Sim::start(config()).await;
    let id = sim.get("/devices").await.items()[0]["id"].as_str().unwrap().to_owned();
    let path = format!("/devices/{id}");
    let modify = async |body: &Value| {
        send(sim.request("PATCH", &path).header("content-type", "application/json-patch+json").body(body.to_string())).await
    };
    assert_eq!(modify(&json!([{ "op": "replace", "path": "tags", "value": ["a", "b"] }])).await.json()["tags"], json!(["a", "b"]));
    assert_eq!(modify(&json!([{ "op": "add", "path": "/tags", "value": ["b", "c"] }])).await.json()["tags"], json!(["a", "b", "c"]));
    assert_eq!(sim.get("/devices?tag=c").await.items().len(), 1);
    assert_eq!(modify(&json!([{ "op": "remove", "path": "tags" }])).await.json()["tags"], json!([]));
    modify(&json!([{ "op": "replace", "path": "displayName", "value": ["x"] }])).await.error(400);
    modify(&json!([{ "op": "move", "path": "tags", "value": ["x"] }])).await.error(400);
    // wxcadm sends one step as plain JSON, with null for every tag.
    let plain = async |step: Value| sim.send_json("PATCH", &path, &step).await;
    assert_eq!(plain(json!({ "op": "add", "path": "tags", "value": ["d"] })).await.json()["tags"], json!(["d"]));
    assert_eq!(plain(json!({ "op": "remove", "path": "tags", "value": null })).await.json()["tags"], json!([]));
    send(sim.request("PATCH", &path).header("content-type", "text/plain").body("[]")).await.error(415);
    assert_eq!(send(sim.request("DELETE", &path)).await.status, 204);
    sim.get(&path).await.error(404);
}

#[tokio::test]
async fn locations_and_workspaces_are_made_and_changed() {
    let sim = Sim::start(config()).await;
    let address = json!({ "address1": "1 Quay", "city": "Bergen", "state": "Vestland", "postalCode": "5003", "country": "NO" });
    let body = json!({ "name": "Bergen", "timeZone": "Europe/Oslo", "preferredLanguage": "nb_no", "announcementLanguage": "nb_no", "address": address });
    let created = sim.send_json("POST", "/locations", &body).await;
    assert_eq!(created.status, 201, "{}", created.text);
    let location = created.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(sim.get(&format!("/locations/{location}")).await.json()["address"], address);
    sim.send_json("POST", "/locations", &body).await.error(409);
    let mut wrong = body.clone();
    (wrong["name"], wrong["timeZone"]) = (json!("Elsewhere"), json!("Europe/Nowhere"));
    assert!(sim.send_json("POST", "/locations", &wrong).await.error(400).contains("Europe/Nowhere"));
    assert_eq!(sim.send_json("PUT", &format!("/locations/{location}"), &json!({ "name": "Bergen Quay" })).await.status, 204);
    assert_eq!(sim.get("/locations?name=quay").await.items().len(), 1);

    let made = sim
        .send_json("POST", "/workspaces", &json!({ "displayName": "Harbour", "locationId": location, "capacity": 4, "type": "huddle" }))
        .await;
    assert_eq!(made.status, 201, "{}", made.text);
    let workspace = made.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(sim.get(&format!("/workspaces?locationId={location}")).await.items(), [made.json()]);
    send(sim.request("DELETE", &format!("/locations/{location}"))).await.error(409);
    let changed = sim.send_json("PUT", &format!("/workspaces/{workspace}"), &json!({ "displayName": "Pier" })).await;
    assert_eq!((&changed.json()["displayName"], &changed.json()["capacity"]), (&json!("Pier"), &json!(4)));
    assert!(sim.send_json("POST", "/workspaces", &json!({ "displayName": "x", "type": "cellar" })).await.error(400).contains("type"));
    assert_eq!(send(sim.request("DELETE", &format!("/workspaces/{workspace}"))).await.status, 204);
    assert_eq!(send(sim.request("DELETE", &format!("/locations/{location}"))).await.status, 204);
}

#[tokio::test]
async fn applications_are_their_makers() {
    let sim = Sim::start(config()).await;
    let listed = sim.get("/applications").await.items();
    let client = &sim.credentials.service_app.client_id;
    let service = listed.iter().find(|app| app["clientId"] == client.as_str()).expect("the service app");
    assert_eq!(sim.get(&format!("/applications/{}", service["id"].as_str().unwrap())).await.json(), *service);
    // The fields without a default in wxcadm 4.6.1, WebexApplication.
    for field in ["isNative", "id", "friendlyId", "type", "name", "orgId", "isFeatured", "submissionStatus", "createdBy", "created"] {
        assert!(!service[field].is_null(), "{field}");
    }
    assert!(!listed.iter().any(|app| app.get("clientSecret").is_some()), "a secret is never shown");
    let others = sim.get_as(&sim.credentials.user_token, "/applications").await.items();
    assert_eq!(others, Vec::<Value>::new());
}
