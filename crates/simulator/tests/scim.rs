//! SCIM users and groups over HTTP, and that they are the people and groups of the rest of the API.

mod common;

use common::{Sim, config, send};
use serde_json::{Value, json};
use webex_catalogue::{Mode, find_operation};

async fn base(sim: &Sim) -> String {
    let org = sim.get("/people/me").await.json()["orgId"].as_str().expect("as asked").to_owned();
    sim.control("x").replace("/_sim/x", &format!("/identity/scim/{org}/v2"))
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

#[tokio::test]
async fn a_user_is_a_person() {
    let sim = Sim::start(config()).await;
    let base = base(&sim).await;
    let body = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "ana@example.com", "userType": "user", "externalId": "e-17",
        "name": { "givenName": "Ana", "familyName": "Ito" }, "title": "Nurse", ENTERPRISE: { "department": "Ward 3", "costCenter": "77" }
    });
    let made = sim.send_json("POST", &format!("{base}/Users"), &body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let person = sim.get("/people?email=ana@example.com").await.items()[0].clone();
    assert_eq!((&person["displayName"], &person["title"], &person["department"]), (&json!("Ana Ito"), &json!("Nurse"), &json!("Ward 3")));
    sim.send_json("POST", &format!("{base}/Users"), &body).await.error(409);
    let change = json!({ "schemas": [], "Operations": [
        { "op": "replace", "path": "name.familyName", "value": "Sato" },
        { "op": "replace", "path": "displayName", "value": "Ana Sato" },
        { "op": "add", "path": format!("{ENTERPRISE}:division"), "value": "North" }
    ] });
    let changed = sim.send_json("PATCH", &format!("{base}/Users/{id}"), &change).await.json();
    assert_eq!(changed[ENTERPRISE], json!({ "department": "Ward 3", "costCenter": "77", "division": "North" }));
    assert_eq!((&changed["externalId"], &changed["name"]["familyName"]), (&json!("e-17"), &json!("Sato")));
    assert_eq!(sim.get("/people?email=ana@example.com").await.items()[0]["displayName"], "Ana Sato");
    let read = sim.get(&format!("{base}/Users/{id}")).await.json();
    let wrong = find_operation("get-a-user").unwrap().validate_response(&read, Mode::StrictResponse);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(send(sim.request("DELETE", &format!("{base}/Users/{id}"))).await.status, 204);
    assert_eq!(sim.get("/people?email=ana@example.com").await.items(), [] as [Value; 0]);
    sim.get(&format!("{base}/Users/{id}")).await.error(404);
}

#[tokio::test]
async fn users_are_searched_and_paged() {
    let sim = Sim::start(config()).await;
    let base = base(&sim).await;
    let first = sim.get(&format!("{base}/Users?count=15&sortBy=userName")).await.json();
    assert_eq!((&first["totalResults"], &first["itemsPerPage"], &first["startIndex"]), (&json!(40), &json!(15), &json!(1)));
    let names: Vec<&str> = first["Resources"].as_array().unwrap().iter().map(|one| one["userName"].as_str().unwrap()).collect();
    assert!(names.is_sorted(), "{names:?}");
    let last = sim.get(&format!("{base}/Users?startIndex=31&count=15")).await.json();
    assert_eq!(last["itemsPerPage"], 10);
    let filter = encoded(&format!("userName eq \"{}\"", names[3]));
    let found = sim.get(&format!("{base}/Users?filter={filter}&attributes=userName")).await.json();
    let found = found["Resources"].as_array().unwrap();
    assert_eq!((found.len(), &found[0]["userName"], &found[0]["title"]), (1, &json!(names[3]), &Value::Null));
    sim.get(&format!("{base}/Users?filter=nonsense")).await.error(400);
    sim.get_as(&sim.credentials.user_token, &format!("{base}/Users")).await.error(403);
    let other = base.replace(base.split('/').nth(5).unwrap(), "1eb65fdf-9643-417f-9974-ad72cae0e10f");
    sim.get(&format!("{other}/Users")).await.error(403);
}

#[tokio::test]
async fn a_group_is_a_group_everywhere() {
    let sim = Sim::start(config()).await;
    let base = base(&sim).await;
    let me = sim.get(&base.replace(base.split("/scim/").nth(1).unwrap(), "v2/Users/me")).await.json()["id"].clone();
    let body =
        json!({ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Night shift", "members": [{ "value": me }] });
    let made = sim.send_json("POST", &format!("{base}/Groups"), &body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let listed = sim.get("/groups?filter=displayName%20eq%20%22Night%20shift%22&includeMembers=true").await.json();
    assert_eq!(listed["groups"][0]["memberSize"], 1);
    let remove = json!({ "schemas": [], "Operations": [{ "op": "remove", "path": format!("members[value eq {me}]") }] });
    assert_eq!(sim.send_json("PATCH", &format!("{base}/Groups/{id}"), &remove).await.json()["members"], json!([]));
    let webex_id = listed["groups"][0]["id"].as_str().unwrap();
    let person = sim.get("/people/me").await.json()["id"].clone();
    let patch = json!({ "displayName": "Late shift", "members": [{ "id": person, "operation": "add" }] });
    let patched = sim.send_json("PATCH", &format!("/groups/{webex_id}"), &patch).await;
    assert_eq!(patched.status, 200, "{}", patched.text);
    let members = sim.get(&format!("{base}/Groups/{id}/Members")).await.json();
    assert_eq!((&members["displayName"], &members["members"][0]["value"]), (&json!("Late shift"), &me));
    let search = sim.get(&format!("{base}/Groups")).await.json();
    let wrong = find_operation("search-groups").unwrap().validate_response(&search, Mode::StrictResponse);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(send(sim.request("DELETE", &format!("{base}/Groups/{id}"))).await.status, 204);
    sim.get(&format!("/groups/{webex_id}")).await.error(404);
}

#[tokio::test]
async fn several_requests_go_in_one() {
    let sim = Sim::start(config()).await;
    let base = base(&sim).await;
    let ask = async |body: Value| {
        let request = sim.client.post(format!("{base}/Bulk")).bearer_auth(&sim.credentials.admin_token);
        send(request.header("content-type", "application/json").body(body.to_string())).await
    };
    // The form of RFC 7644, 3.7.2: a group refers to a user that the same request makes.
    let user = |name: &str| json!({ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": name, "userType": "user" });
    let group = json!({ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Bulk crew",
        "members": [{ "type": "user", "value": "bulkId:qwerty" }] });
    let answer = ask(json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
        "Operations": [
            { "method": "POST", "path": "/Users", "bulkId": "qwerty", "data": user("alice.bulk@example.com") },
            { "method": "POST", "path": "/Groups", "bulkId": "ytrewq", "data": group },
            { "method": "POST", "path": "/Users", "bulkId": "again", "data": user("alice.bulk@example.com") },
            { "method": "DELETE", "path": "/Users/00000000-0000-0000-0000-000000000000" },
        ]
    }))
    .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let body = answer.json();
    assert_eq!(body["schemas"], json!(["urn:ietf:params:scim:api:messages:2.0:BulkResponse"]));
    let statuses: Vec<&str> = body["Operations"].as_array().expect("a list").iter().filter_map(|one| one["status"].as_str()).collect();
    assert_eq!(statuses, ["201", "201", "409", "404"], "{body:#}");
    let found = sim.get("/people?email=alice.bulk%40example.com").await.items();
    assert_eq!(found.len(), 1, "made once");
    let place = body["Operations"][1]["location"].as_str().expect("an address").to_owned();
    let crew = send(sim.client.get(&place).bearer_auth(&sim.credentials.admin_token)).await.json();
    assert_eq!(crew["members"][0]["display"], found[0]["displayName"], "{crew:#}");

    // After the first error nothing more is tried.
    let gone = body["Operations"][0]["location"].as_str().and_then(|place| place.rsplit('/').next()).expect("an id").to_owned();
    let answer = ask(json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "failOnErrors": 1,
        "Operations": [{ "method": "POST", "path": "/Users", "data": user("no.id@example.com") }, { "method": "DELETE", "path": format!("/Users/{gone}") }]
    }))
    .await;
    assert_eq!(answer.json()["Operations"].as_array().map(Vec::len), Some(1), "{}", answer.text);
    assert_eq!(sim.get("/people?email=alice.bulk%40example.com").await.items().len(), 1);
    let missing = ask(json!({ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"] })).await;
    assert!(missing.error(400).contains("Operations"));
}
