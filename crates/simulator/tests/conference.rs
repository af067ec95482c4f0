//! Conferences over HTTP: the calls of one user joined, held, muted and released, by every family of paths; and a supervisor in the call of
//! others.

mod common;

use common::{Answer, Sim, config, send};
use serde_json::{Value, json};
use webex_catalogue::{Mode, find_operation};

const DETAILS: &str = "/telephony/conference";

/// A host with two others, each with a token, and the calls between them.
struct Office {
    sim: Sim,
    second: String,
    third: String,
    third_number: String,
}

impl Office {
    async fn open() -> Self {
        let sim = Sim::start(config()).await;
        let people = sim.get("/people?callingData=true&max=40").await.items();
        let first = sim.get_as(&sim.credentials.user_token, "/people/me").await.json();
        let second = sim.get_as(&sim.credentials.user2_token, "/people/me").await.json();
        let is_third = |one: &&Value| one["phoneNumbers"][0]["value"].is_string() && one["id"] != first["id"] && one["id"] != second["id"];
        let third = people.iter().filter(|one| one["locationId"].is_string()).find(is_third).expect("a third calling user with a number");
        let number = third["phoneNumbers"].as_array().expect("numbers").iter().find(|one| one["type"] == "work").expect("a work number");
        let third_number = number["value"].as_str().expect("a text").to_owned();
        let minted = sim.control_post("oauth", &json!({ "mint": { "email": third["emails"][0], "scopes": ["spark:all"] } })).await;
        let third = minted.json()["access_token"].as_str().expect("a token").to_owned();
        let second = sim.credentials.user2_token.clone();
        Self { sim, second, third, third_number }
    }

    fn host(&self) -> &str {
        &self.sim.credentials.user_token
    }

    async fn asks(&self, token: &str, method: &str, path: &str, body: Value) -> Answer {
        let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
        let mut request = self.sim.client.request(method, self.sim.url(path)).bearer_auth(token);
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        send(request).await
    }

    async fn host_posts(&self, path: &str, body: Value) -> Answer {
        self.asks(self.host(), "POST", path, body).await
    }

    async fn details(&self) -> Value {
        let answer = self.sim.get_as(self.host(), DETAILS).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let value = answer.json();
        let operation = find_operation("conference-controls-get-conference-details").expect("an operation");
        assert!(operation.validate_response(&value, Mode::StrictResponse).is_empty(), "{value}");
        value
    }

    async fn calls(&self, token: &str) -> Vec<Value> {
        self.sim.get_as(token, "/telephony/calls").await.items()
    }

    async fn states(&self, token: &str) -> Vec<String> {
        self.calls(token).await.iter().map(|call| call["state"].as_str().expect("a state").to_owned()).collect()
    }

    /// The host calls a number and who has it answers; any call before it is put on hold by hand.
    async fn talk(&self, number: &str, token: &str) -> String {
        let made = self.host_posts("/telephony/calls/dial", json!({ "destination": number })).await.json();
        let theirs = self.calls(token).await.last().expect("a ringing call")["id"].clone();
        let answered = self.asks(token, "POST", "/telephony/calls/answer", json!({ "callId": theirs })).await;
        assert_eq!(answered.status, 204, "{}", answered.text);
        made["callId"].as_str().expect("an id").to_owned()
    }

    /// Two calls, the first of them on hold.
    async fn two_calls(&self) -> (String, String) {
        let one = self.talk(&self.sim.credentials.user2_number, &self.second).await;
        assert_eq!(self.host_posts("/telephony/calls/hold", json!({ "callId": one })).await.status, 204);
        let two = self.talk(&self.third_number, &self.third).await;
        (one, two)
    }

    async fn conference(&self) -> (String, String) {
        let (one, two) = self.two_calls().await;
        let started = self.host_posts(DETAILS, json!({ "callIds": [one, two] })).await;
        assert_eq!((started.status, started.text.as_str()), (204, ""));
        (one, two)
    }
}

#[tokio::test]
async fn two_calls_become_a_conference_and_end_with_it() {
    let office = Office::open().await;
    assert_eq!(office.details().await, json!({}), "an empty object while there is none");
    let (one, two) = office.two_calls().await;
    assert_eq!(office.states(&office.second).await, ["remoteHeld"]);
    assert_eq!(office.host_posts(DETAILS, json!({ "callIds": [one, two] })).await.status, 204);
    let shown = office.details().await;
    let participants = json!([
        { "callId": one, "muted": false, "deafened": false },
        { "callId": two, "muted": false, "deafened": false },
    ]);
    assert_eq!((&shown["state"], &shown["muted"], &shown["participants"]), (&json!("connected"), &json!(false), &participants), "{shown}");
    assert_eq!(shown["created"], "2026-06-01T12:00:00.000Z");
    assert!(shown.get("type").is_none(), "a plain conference has no type");
    for token in [&office.second, &office.third] {
        assert_eq!(office.states(token).await, ["connected"]);
    }
    assert_eq!(office.asks(office.host(), "DELETE", DETAILS, Value::Null).await.status, 204);
    assert_eq!(office.details().await, json!({}));
    for token in [office.host(), &office.second, &office.third] {
        assert_eq!(office.calls(token).await, Vec::<Value>::new(), "everybody is released");
    }
}

#[tokio::test]
async fn a_held_conference_goes_on_without_its_host() {
    let office = Office::open().await;
    office.conference().await;
    assert_eq!(office.host_posts("/telephony/conference/hold", Value::Null).await.status, 204);
    assert_eq!(office.details().await["state"], "held");
    assert_eq!(office.states(office.host()).await, ["held", "held"], "the calls say what the conference says");
    assert_eq!(office.states(&office.second).await, ["connected"]);
    assert!(office.host_posts("/telephony/conference/hold", Value::Null).await.error(400).contains("held"));
    assert_eq!(office.host_posts("/telephony/conference/resume", Value::Null).await.status, 204);
    assert_eq!((office.details().await["state"].clone(), office.states(office.host()).await.len()), (json!("connected"), 2));
    assert_eq!(office.states(office.host()).await, ["connected", "connected"]);
    assert!(office.host_posts("/telephony/conference/resume", Value::Null).await.error(400).contains("connected"));
}

#[tokio::test]
async fn a_participant_who_left_takes_the_conference_along() {
    let office = Office::open().await;
    let (one, two) = office.conference().await;
    let theirs = office.calls(&office.second).await[0]["id"].clone();
    assert_eq!(office.asks(&office.second, "POST", "/telephony/calls/hangup", json!({ "callId": theirs })).await.status, 204);
    assert_eq!(office.details().await, json!({}), "one call is no conference");
    assert_eq!(office.calls(office.host()).await[0]["id"], two.as_str(), "the other goes on");
    assert_eq!(office.states(office.host()).await, ["connected"]);
    let again = office.host_posts("/telephony/conference/addParticipant", json!({ "callId": one })).await;
    assert_eq!(again.error(404), "The requested conference could not be found.");
}

#[tokio::test]
async fn microphones_and_ears_of_a_conference() {
    let office = Office::open().await;
    let (one, two) = office.conference().await;
    let participant = async |at: usize| office.details().await["participants"][at].clone();
    for (verb, field, wanted) in
        [("mute", "muted", true), ("unmute", "muted", false), ("deafen", "deafened", true), ("undeafen", "deafened", false)]
    {
        let done = office.host_posts(&format!("/telephony/conference/{verb}"), json!({ "callId": two })).await;
        assert_eq!(done.status, 204, "{verb}: {}", done.text);
        assert_eq!(participant(1).await[field], wanted, "{verb}");
        assert_eq!(participant(0).await, json!({ "callId": one, "muted": false, "deafened": false }), "{verb} is for the other one");
    }
    // Without a call the host is meant; wxc_sdk sends an empty object.
    assert_eq!(office.host_posts("/telephony/conference/mute", json!({})).await.status, 204);
    assert_eq!(office.details().await["muted"], true);
    assert_eq!(office.calls(office.host()).await[0]["muted"], true, "the call says so too");
    assert_eq!(office.host_posts("/telephony/conference/unmute", Value::Null).await.status, 204);
    assert_eq!(office.details().await["muted"], false);
    let unknown = office.calls(&office.second).await[0]["id"].clone();
    assert_eq!(
        office.host_posts("/telephony/conference/mute", json!({ "callId": unknown })).await.status,
        404,
        "the other half of the call"
    );
    assert!(office.host_posts("/telephony/conference/deafen", json!({})).await.error(400).contains("callId"));
}

#[tokio::test]
async fn what_makes_no_conference_is_refused() {
    let office = Office::open().await;
    let (one, two) = office.two_calls().await;
    assert!(office.host_posts(DETAILS, json!({ "callIds": [one] })).await.error(400).contains("at least 2"));
    assert!(office.host_posts(DETAILS, json!({ "callIds": [one, one] })).await.error(400).contains("twice"));
    let theirs = office.calls(&office.second).await[0]["id"].clone();
    office.host_posts(DETAILS, json!({ "callIds": [one, theirs] })).await.error(404);
    for (verb, body) in [
        ("mute", json!({})),
        ("hold", Value::Null),
        ("resume", Value::Null),
        ("deafen", json!({ "callId": one })),
        ("addParticipant", json!({ "callId": one })),
    ] {
        let refused = office.host_posts(&format!("/telephony/conference/{verb}"), body).await;
        assert_eq!(refused.error(404), "The requested conference could not be found.", "{verb}");
    }
    assert_eq!(office.host_posts(DETAILS, json!({ "callIds": [one, two] })).await.status, 204);
    assert!(office.host_posts(DETAILS, json!({ "callIds": [one, two] })).await.error(400).contains("already"));
    assert!(office.host_posts("/telephony/conference/addParticipant", json!({ "callId": two })).await.error(400).contains("already"));
    // A call that still rings cannot be added.
    let ringing = office.host_posts("/telephony/calls/dial", json!({ "destination": "+442079460000" })).await.json()["callId"].clone();
    assert!(
        office.host_posts("/telephony/conference/addParticipant", json!({ "callId": ringing })).await.error(400).contains("connecting")
    );
    office.sim.advance(10.0).await;
    assert_eq!(office.host_posts("/telephony/conference/addParticipant", json!({ "callId": ringing })).await.status, 204);
    assert_eq!(office.details().await["participants"][2]["callId"], ringing);
}

#[tokio::test]
async fn an_administrator_does_the_same_for_a_member() {
    let office = Office::open().await;
    let (one, two) = office.two_calls().await;
    let id = office.sim.get_as(office.host(), "/people/me").await.json()["id"].as_str().expect("an id").to_owned();
    let base = format!("/telephony/conference/members/{id}");
    let started = office.sim.send_json("POST", &format!("{base}/conference"), &json!({ "callIds": [one, two] })).await;
    assert_eq!(started.status, 204, "{}", started.text);
    assert_eq!(office.sim.get(&format!("{base}/conference")).await.json(), office.details().await);
    let own = office.sim.get_as(office.host(), "/telephony/conference/members/me/conference").await;
    assert_eq!(own.json(), office.details().await);
    assert_eq!(send(office.sim.request("POST", &format!("{base}/hold"))).await.status, 204);
    assert_eq!(office.details().await["state"], "held");
    let stranger = office.sim.get_as(&office.second, &format!("{base}/conference")).await;
    assert_eq!(stranger.status, 403, "{}", stranger.text);
    assert_eq!(send(office.sim.request("DELETE", &format!("{base}/conference"))).await.status, 204);
    assert_eq!(office.details().await, json!({}));
}

#[tokio::test]
async fn a_supervisor_listens_coaches_and_speaks() {
    let office = Office::open().await;
    office.talk(&office.sim.credentials.user2_number, &office.second).await;
    let supervised = office.sim.get_as(&office.second, "/people/me").await.json()["id"].as_str().expect("an id").to_owned();
    let consent = json!({ "enabled": true, "toneEnabled": false });
    assert_eq!(office.sim.send_json("PUT", &format!("/people/{supervised}/features/bargeIn"), &consent).await.status, 204);
    let path = "/telephony/conference/members/me";
    assert_eq!(
        office.asks(&office.third, "POST", &format!("{path}/silentMonitor"), Value::Null).await.status,
        404,
        "no call is supervised"
    );
    let joined =
        office.asks(&office.third, "POST", "/telephony/calls/bargeIn", json!({ "target": office.sim.credentials.user2_number })).await;
    assert_eq!(joined.status, 201, "{}", joined.text);
    let shown = async || office.sim.get_as(&office.third, DETAILS).await.json();
    assert_eq!(
        (shown().await["type"].clone(), shown().await["participants"][0]["callId"].clone()),
        (json!("bargeIn"), joined.json()["callId"].clone())
    );
    for (verb, kind, is_muted) in
        [("silentMonitor", "silentMonitoring", true), ("supervisorCoach", "coaching", false), ("bargeIn", "bargeIn", false)]
    {
        let done = office.asks(&office.third, "POST", &format!("{path}/{verb}"), Value::Null).await;
        assert_eq!(done.status, 204, "{verb}: {}", done.text);
        let shown = shown().await;
        assert_eq!((&shown["type"], &shown["muted"]), (&json!(kind), &json!(is_muted)), "{verb}: {shown}");
    }
    assert_eq!(office.asks(&office.third, "DELETE", DETAILS, Value::Null).await.status, 204);
    assert_eq!(shown().await, json!({}));
    assert_eq!(office.states(office.host()).await, ["connected"], "the others go on talking");
}

#[tokio::test]
async fn webhooks_hear_of_a_conference() {
    let office = Office::open().await;
    let hook = json!({ "name": "c", "targetUrl": "http://127.0.0.1:9/x", "resource": "telephony_conference", "event": "all" });
    let made = office.host_posts("/webhooks", hook).await;
    assert_eq!(made.status, 200, "{}", made.text);
    office.conference().await;
    office.host_posts("/telephony/conference/mute", json!({})).await;
    office.asks(office.host(), "DELETE", DETAILS, Value::Null).await;
    office.sim.advance(1.0).await;
    let told = async || {
        let shown = office.sim.control_get("webhooks").await;
        shown["deliveries"].as_array().expect("a list").iter().map(|one| one["body"].clone()).collect::<Vec<Value>>()
    };
    let mut found = told().await;
    while found.len() < 3 {
        tokio::task::yield_now().await;
        found = told().await;
    }
    found.sort_by_key(|one| one["event"].as_str().map(str::to_owned));
    let facts: Vec<_> =
        found.iter().map(|one| (one["event"].clone(), one["data"]["state"].clone(), one["data"]["muted"].clone())).collect();
    let wanted = [("created", "connected", false), ("deleted", "disconnected", true), ("updated", "connected", true)];
    assert_eq!(facts, wanted.map(|(event, state, muted)| (json!(event), json!(state), json!(muted))));
}
