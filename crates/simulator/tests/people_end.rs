//! Numbers of people that are given twice or taken from who has them not, and what ends with a person: devices, tokens, grants.

mod common;

use common::{Answer, Sim, config, send};
use serde_json::{Value, json};

/// A calling person and a free number of their location.
async fn holder_and_number(sim: &Sim) -> (String, String) {
    let people = sim.get("/people?callingData=true&max=40").await.items();
    for person in people.iter().filter(|one| one["extension"].is_string()) {
        let location = person["locationId"].as_str().expect("an id");
        let free = sim.get(&format!("/telephony/config/numbers?locationId={location}&available=true&max=1")).await.json();
        if let Some(number) = free["phoneNumbers"][0]["phoneNumber"].as_str() {
            return (person["id"].as_str().expect("an id").to_owned(), number.to_owned());
        }
    }
    panic!("no location has a free number");
}

async fn change(sim: &Sim, person: &str, action: &str, number: &str) -> Answer {
    let body = json!({ "phoneNumbers": [{ "action": action, "primary": false, "directNumber": number }] });
    sim.send_json("PUT", &format!("/telephony/config/people/{person}/numbers"), &body).await
}

async fn numbers(sim: &Sim, person: &str) -> Value {
    sim.get(&format!("/people/{person}/features/numbers")).await.json()["phoneNumbers"].clone()
}

#[tokio::test]
async fn a_number_is_given_once_and_taken_only_from_who_has_it() {
    let sim = Sim::start(config()).await;
    let (person, number) = holder_and_number(&sim).await;
    let before = numbers(&sim, &person).await;
    assert_eq!(change(&sim, &person, "ADD", &number).await.status, 204);
    let refused = change(&sim, &person, "ADD", &number).await.error(409);
    assert!(refused.contains(&number), "{refused}");
    let shown = numbers(&sim, &person).await;
    let count = shown.as_array().expect("a list").iter().filter(|line| line["directNumber"] == number.as_str()).count();
    assert_eq!(count, 1, "{shown}");
    let refused = change(&sim, &person, "DELETE", "+19995550000").await.error(404);
    assert!(refused.contains("directNumber"), "{refused}");
    assert_eq!(numbers(&sim, &person).await, shown);
    assert_eq!(change(&sim, &person, "DELETE", &number).await.status, 204);
    assert_eq!(numbers(&sim, &person).await, before);
    assert_eq!(change(&sim, &person, "DELETE", &number).await.status, 404);
}

#[tokio::test]
async fn the_devices_of_a_person_go_with_them() {
    let sim = Sim::start(config()).await;
    let devices = sim.get("/devices?max=1000").await.items();
    let me = sim.get("/people/me").await.json()["id"].clone();
    let owned = devices.iter().find(|device| device["personId"].is_string() && device["personId"] != me).expect("a personal device");
    let (device, person) = (owned["id"].as_str().expect("an id"), owned["personId"].as_str().expect("an id"));
    assert!(!sim.get(&format!("/devices?personId={person}")).await.items().is_empty());
    assert_eq!(sim.send_json("DELETE", &format!("/people/{person}"), &Value::Null).await.status, 204);
    assert_eq!(sim.get(&format!("/devices?personId={person}")).await.items(), Vec::<Value>::new());
    assert_eq!(sim.get(&format!("/devices/{device}")).await.status, 404);
    assert!(sim.get("/devices?max=1000").await.items().iter().all(|device| device["personId"] != person));
}

/// Somebody with an access token and a refresh token of an integration.
struct SignedIn {
    id: String,
    access: String,
    refresh: String,
    client: Value,
}

impl SignedIn {
    async fn new(sim: &Sim) -> Self {
        let people = sim.get("/people?max=40").await.items();
        let person = people.last().expect("somebody");
        let redirect = "http://127.0.0.1:9/back";
        let client = sim.control_post("oauth", &json!({ "register": { "name": "App", "redirect_uris": [redirect] } })).await.json();
        sim.control_post("oauth", &json!({ "auto_consent": person["emails"][0] })).await;
        let url = sim.url(&format!(
            "/authorize?response_type=code&client_id={}&redirect_uri={redirect}&scope=spark:people_read&state=s",
            client["client_id"].as_str().expect("an id")
        ));
        let browser = common::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let sent_back = send(browser.get(url)).await;
        let target = url::Url::parse(sent_back.header("location").unwrap_or_else(|| panic!("{}", sent_back.text))).expect("an address");
        let code = target.query_pairs().find(|(name, _)| name == "code").expect("a code").1.into_owned();
        let form = [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", redirect)];
        let tokens = token(sim, &client, &form).await.json();
        sim.control_post("oauth", &json!({ "auto_consent": "" })).await;
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        Self { id: text(&person["id"]), access: text(&tokens["access_token"]), refresh: text(&tokens["refresh_token"]), client }
    }

    async fn is_signed_in(&self, sim: &Sim) -> (u16, u16) {
        let read = sim.get_as(&self.access, "/people/me").await.status;
        let form = [("grant_type", "refresh_token"), ("refresh_token", self.refresh.as_str())];
        (read, token(sim, &self.client, &form).await.status)
    }
}

async fn token(sim: &Sim, client: &Value, form: &[(&str, &str)]) -> Answer {
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(form);
    for name in ["client_id", "client_secret"] {
        body.append_pair(name, client[name].as_str().expect("a text"));
    }
    let request = sim.client.post(sim.url("/access_token")).header("content-type", "application/x-www-form-urlencoded");
    send(request.body(body.finish())).await
}

#[tokio::test]
async fn who_is_deleted_is_signed_out_at_once() {
    let sim = Sim::start(config()).await;
    let person = SignedIn::new(&sim).await;
    assert_eq!(person.is_signed_in(&sim).await, (200, 200));
    assert_eq!(sim.send_json("DELETE", &format!("/people/{}", person.id), &Value::Null).await.status, 204);
    assert_eq!(person.is_signed_in(&sim).await, (401, 400));
}

#[tokio::test]
async fn who_may_no_longer_sign_in_is_signed_out_for_good() {
    let sim = Sim::start(config()).await;
    let person = SignedIn::new(&sim).await;
    let mut body = sim.get(&format!("/people/{}", person.id)).await.json();
    let body = body.as_object_mut().expect("an object");
    body.retain(|name, _| ["emails", "displayName", "firstName", "lastName"].contains(&name.as_str()));
    body.insert("loginEnabled".to_owned(), json!(false));
    let path = format!("/people/{}", person.id);
    assert_eq!(sim.send_json("PUT", &path, &Value::Object(body.clone())).await.status, 200);
    assert_eq!(person.is_signed_in(&sim).await, (401, 400));
    body.insert("loginEnabled".to_owned(), json!(true));
    assert_eq!(sim.send_json("PUT", &path, &Value::Object(body.clone())).await.status, 200);
    assert_eq!(person.is_signed_in(&sim).await, (401, 400), "the old tokens stay dead");
}

#[tokio::test]
async fn who_is_set_inactive_over_scim_is_signed_out_at_once() {
    let sim = Sim::start(config()).await;
    let person = SignedIn::new(&sim).await;
    let me = sim.get(&format!("/people/{}", person.id)).await.json();
    let org = me["orgId"].as_str().expect("an id");
    let root = sim.credentials.base_url.trim_end_matches("/v1").to_owned();
    let users = format!("{root}/identity/scim/{org}/v2/Users");
    let mut filter = url::Url::parse(&users).expect("an address");
    filter.query_pairs_mut().append_pair("filter", &format!("userName eq \"{}\"", me["emails"][0].as_str().expect("a text")));
    let found = sim.get(filter.as_str()).await.json();
    let id = found["Resources"][0]["id"].as_str().unwrap_or_else(|| panic!("{found}")).to_owned();
    let patch = json!({ "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "Operations": [{ "op": "replace", "path": "active", "value": false }] });
    let changed = sim.send_json("PATCH", &format!("{users}/{id}"), &patch).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    assert_eq!(person.is_signed_in(&sim).await, (401, 400));
}
