//! Call control over HTTP between three people: park and retrieve, pick up, barge in, divert, push and pull.

mod common;

use common::{Answer, Sim, config, send};
use serde_json::{Value, json};

/// Two calling users and a third, with their tokens.
struct Office {
    sim: Sim,
    third: String,
}

impl Office {
    async fn open() -> Self {
        let sim = Sim::start(config()).await;
        let people = sim.get("/people?callingData=true&max=40").await.items();
        let first_two = [sim.credentials.user_token.clone(), sim.credentials.user2_token.clone()];
        let mut known = Vec::new();
        for token in &first_two {
            known.push(sim.get_as(token, "/people/me").await.json()["id"].clone());
        }
        // An extension is dialled within its location.
        let second = people.iter().find(|one| one["id"] == known[1]).expect("the second");
        let is_near =
            |one: &&Value| one["extension"].is_string() && one["locationId"] == second["locationId"] && !known.contains(&one["id"]);
        let third = people.iter().find(is_near).expect("a third calling user at the place of the second");
        let minted = sim.control_post("oauth", &json!({ "mint": { "email": third["emails"][0], "scopes": ["spark:all"] } })).await;
        let third = minted.json()["access_token"].as_str().expect("a token").to_owned();
        Self { sim, third }
    }

    fn token(&self, who: u8) -> &str {
        match who {
            1 => &self.sim.credentials.user_token,
            2 => &self.sim.credentials.user2_token,
            _ => &self.third,
        }
    }

    async fn id(&self, who: u8) -> String {
        self.sim.get_as(self.token(who), "/people/me").await.json()["id"].as_str().expect("an id").to_owned()
    }

    async fn does(&self, who: u8, verb: &str, body: Value) -> Answer {
        let request = self.sim.client.post(self.sim.url(&format!("/telephony/calls/{verb}"))).bearer_auth(self.token(who));
        send(request.header("content-type", "application/json").body(body.to_string())).await
    }

    async fn calls(&self, who: u8) -> Vec<Value> {
        self.sim.get_as(self.token(who), "/telephony/calls").await.items()
    }

    /// The first user calls the second, who answers.
    async fn talk(&self) -> (String, String) {
        let made = self.does(1, "dial", json!({ "destination": self.sim.credentials.user2_number })).await.json();
        let theirs = self.calls(2).await[0]["id"].as_str().expect("an id").to_owned();
        assert_eq!(self.does(2, "answer", json!({ "callId": theirs })).await.status, 204);
        (made["callId"].as_str().expect("an id").to_owned(), theirs)
    }
}

#[tokio::test]
async fn a_parked_call_waits_until_somebody_takes_it() {
    let office = Office::open().await;
    let (mine, theirs) = office.talk().await;
    let spot = office.sim.get(&format!("/people/{}?callingData=true", office.id(3).await)).await.json()["extension"].clone();
    let parked = office.does(2, "park", json!({ "callId": theirs, "destination": spot })).await;
    assert!(parked.status < 300, "{}", parked.text);
    assert_eq!(office.calls(2).await, Vec::<Value>::new());
    let waiting = office.calls(1).await;
    assert_eq!((&waiting[0]["id"], waiting[0]["state"].as_str()), (&json!(mine), Some("remoteHeld")), "{waiting:?}");
    let taken = office.does(3, "retrieve", json!({})).await;
    assert!(taken.status < 300, "{}", taken.text);
    assert_eq!(office.calls(3).await[0]["state"], "connected");
    assert_eq!(office.calls(1).await[0]["state"], "connected");
    assert_eq!(office.does(3, "retrieve", json!({})).await.status, 404, "nothing is parked there any more");
}

#[tokio::test]
async fn a_ringing_call_is_picked_up_by_another() {
    let office = Office::open().await;
    office.does(1, "dial", json!({ "destination": office.sim.credentials.user2_number })).await;
    let picked = office.does(3, "pickup", json!({ "target": office.sim.credentials.user2_number })).await;
    assert!(picked.status < 300, "{}", picked.text);
    assert_eq!(office.calls(2).await, Vec::<Value>::new());
    assert_eq!(
        (office.calls(1).await[0]["state"].clone(), office.calls(3).await[0]["state"].clone()),
        (json!("connected"), json!("connected"))
    );
    assert_eq!(office.does(3, "pickup", json!({ "target": office.sim.credentials.user2_number })).await.status, 404);
}

#[tokio::test]
async fn barge_in_needs_the_consent_of_who_is_joined() {
    let office = Office::open().await;
    office.talk().await;
    let target = json!({ "target": office.sim.credentials.user2_number });
    let refused = office.does(3, "bargeIn", target.clone()).await;
    assert!(refused.error(400).contains("barge in is not enabled"), "{}", refused.text);
    assert_eq!(office.calls(3).await, Vec::<Value>::new());
    let path = format!("/people/{}/features/bargeIn", office.id(2).await);
    let consent = office.sim.send_json("PUT", &path, &json!({ "enabled": true, "toneEnabled": false })).await;
    assert_eq!(consent.status, 204, "{}", consent.text);
    let joined = office.does(3, "bargeIn", target).await;
    assert_eq!(joined.status, 201, "{}", joined.text);
    assert_eq!(office.calls(3).await[0]["state"], "connected");
    assert_eq!(office.calls(1).await.len(), 1, "the others go on talking");
}

#[tokio::test]
async fn a_call_is_diverted_to_another_before_it_is_answered() {
    let office = Office::open().await;
    let made = office.does(1, "dial", json!({ "destination": office.sim.credentials.user2_number })).await.json();
    let ringing = office.calls(2).await[0]["id"].clone();
    let spot = office.sim.get(&format!("/people/{}?callingData=true", office.id(3).await)).await.json()["extension"].clone();
    let diverted = office.does(2, "divert", json!({ "callId": ringing, "destination": spot })).await;
    assert_eq!(diverted.status, 204, "{}", diverted.text);
    assert_eq!(office.calls(2).await, Vec::<Value>::new());
    let at_third = office.calls(3).await;
    assert_eq!(at_third[0]["state"], "alerting", "{at_third:?}");
    let hangup = office.does(1, "hangup", json!({ "callId": made["callId"] })).await;
    assert_eq!(hangup.status, 204);
    assert_eq!(office.calls(3).await, Vec::<Value>::new());
}
