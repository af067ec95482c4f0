//! Messaging, webhooks and signing in over HTTP; and their answers against the catalogue's schemas, strictly.

mod common;

use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::HeaderMap;
use common::{Answer, Sim, config, send};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use tokio::sync::Notify;
use webex_catalogue::{Mode, find_operation};

/// What a receiver of webhooks got.
#[derive(Default)]
struct Inbox {
    got: Mutex<Vec<(HeaderMap, Vec<u8>)>>,
    rung: Notify,
}

impl Inbox {
    async fn take(&self) -> (HeaderMap, Vec<u8>) {
        loop {
            let first = {
                let mut got = self.got.lock().expect("as asked");
                (!got.is_empty()).then(|| got.remove(0))
            };
            match first {
                Some(first) => return first,
                None => self.rung.notified().await,
            }
        }
    }
}

async fn receiver() -> (String, Arc<Inbox>) {
    async fn receive(State(inbox): State<Arc<Inbox>>, headers: HeaderMap, body: axum::body::Bytes) {
        inbox.got.lock().expect("as asked").push((headers, body.to_vec()));
        inbox.rung.notify_one();
    }
    let inbox = Arc::new(Inbox::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("as asked");
    let url = format!("http://{}/hook", listener.local_addr().expect("as asked"));
    let app = axum::Router::new().fallback(receive).with_state(Arc::clone(&inbox));
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, inbox)
}

fn id(value: &Value) -> &str {
    value["id"].as_str().expect("as asked")
}

/// Sends and collects what the catalogue does not know of the answers.
struct Checked<'a> {
    sim: &'a Sim,
    wrong: Vec<String>,
}

impl Checked<'_> {
    async fn send(&mut self, operation: &str, method: &str, path: &str, body: Value) -> Value {
        let answer: Answer = match method {
            "GET" => self.sim.get(path).await,
            _ => self.sim.send_json(method, path, &body).await,
        };
        let operation = find_operation(operation).expect("as asked");
        assert_eq!(answer.status, operation.response.status, "{}: {}", operation.id, answer.text);
        if answer.text.is_empty() {
            return Value::Null;
        }
        let problems = operation.validate_response(&answer.json(), Mode::StrictResponse);
        self.wrong.extend(problems.iter().take(5).map(|problem| format!("{}: {problem}", operation.id)));
        answer.json()
    }
}

const CARD: &str = r#"{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.3",
  "body":[{"type":"Input.Text","id":"reason"}],"actions":[{"type":"Action.Submit","title":"Send"}]}}"#;

#[tokio::test]
async fn answers_are_what_the_catalogue_describes() {
    let sim = Sim::start(config()).await;
    let mut c = Checked { sim: &sim, wrong: Vec::new() };
    let none = || Value::Null;
    let team = c.send("create-a-team", "POST", "/teams", json!({ "name": "Responders", "description": "d" })).await;
    let team = id(&team).to_owned();
    c.send("list-teams", "GET", "/teams", none()).await;
    c.send("get-team-details", "GET", &format!("/teams/{team}"), none()).await;
    c.send("update-a-team", "PUT", &format!("/teams/{team}"), json!({ "name": "Two" })).await;
    let email = "somebody.new@example.net";
    let place = c.send("create-a-team-membership", "POST", "/team/memberships", json!({ "teamId": team, "personEmail": email })).await;
    c.send("list-team-memberships", "GET", &format!("/team/memberships?teamId={team}"), none()).await;
    let path = format!("/team/memberships/{}", id(&place));
    c.send("get-team-membership-details", "GET", &path, none()).await;
    c.send("update-a-team-membership", "PUT", &path, json!({ "isModerator": true })).await;
    c.send("delete-a-team-membership", "DELETE", &path, none()).await;

    let room = c.send("create-a-room", "POST", "/rooms", json!({ "title": "Public", "isPublic": true, "description": "d" })).await;
    let room = id(&room).to_owned();
    c.send("list-rooms", "GET", "/rooms?sortBy=lastactivity", none()).await;
    c.send("get-room-details", "GET", &format!("/rooms/{room}"), none()).await;
    c.send("update-a-room", "PUT", &format!("/rooms/{room}"), json!({ "title": "Renamed" })).await;
    c.send("get-room-meeting-details", "GET", &format!("/rooms/{room}/meetingInfo"), none()).await;
    let place = c.send("create-a-membership", "POST", "/memberships", json!({ "roomId": room, "personEmail": email })).await;
    let path = format!("/memberships/{}", id(&place));
    c.send("list-memberships", "GET", &format!("/memberships?roomId={room}"), none()).await;
    c.send("get-membership-details", "GET", &path, none()).await;
    c.send("update-a-membership", "PUT", &path, json!({ "isModerator": false, "isRoomHidden": false })).await;

    let markdown = format!("**hi** <@personEmail:{email}|You>");
    let first = c.send("create-a-message", "POST", "/messages", json!({ "roomId": room, "markdown": markdown })).await;
    let reply = json!({ "roomId": room, "text": "reply", "parentId": id(&first) });
    c.send("create-a-message", "POST", "/messages", reply).await;
    let card: Value = serde_json::from_str(CARD).unwrap();
    let card = c.send("create-a-message", "POST", "/messages", json!({ "roomId": room, "text": "card", "attachments": [card] })).await;
    c.send("edit-a-message", "PUT", &format!("/messages/{}", id(&first)), json!({ "roomId": room, "text": "edited" })).await;
    c.send("messages-list-messages", "GET", &format!("/messages?roomId={room}"), none()).await;
    c.send("get-message-details", "GET", &format!("/messages/{}", id(&first)), none()).await;
    c.send("create-a-message", "POST", "/messages", json!({ "toPersonEmail": email, "markdown": "_direct_" })).await;
    c.send("list-direct-messages", "GET", &format!("/messages/direct?personEmail={email}"), none()).await;
    let submit = json!({ "type": "submit", "messageId": id(&card), "inputs": { "reason": "drill" } });
    let action = c.send("create-an-attachment-action", "POST", "/attachment/actions", submit).await;
    c.send("get-attachment-action-details", "GET", &format!("/attachment/actions/{}", id(&action)), none()).await;

    let tab = json!({ "roomId": room, "contentUrl": "https://a.example/", "displayName": "A" });
    let made = c.send("create-a-room-tab", "POST", "/room/tabs", tab.clone()).await;
    c.send("list-room-tabs", "GET", &format!("/room/tabs?roomId={room}"), none()).await;
    c.send("get-room-tab-details", "GET", &format!("/room/tabs/{}", id(&made)), none()).await;
    c.send("update-a-room-tab", "PUT", &format!("/room/tabs/{}", id(&made)), tab).await;
    c.send("delete-a-room-tab", "DELETE", &format!("/room/tabs/{}", id(&made)), none()).await;

    let hook = json!({ "name": "n", "targetUrl": "http://127.0.0.1:1/", "resource": "all", "event": "all", "secret": "s" });
    let made = c.send("create-a-webhook", "POST", "/webhooks", hook).await;
    let path = format!("/webhooks/{}", id(&made));
    c.send("list-webhooks", "GET", "/webhooks", none()).await;
    c.send("get-webhook-details", "GET", &path, none()).await;
    c.send("update-a-webhook", "PUT", &path, json!({ "name": "m", "targetUrl": "http://127.0.0.1:1/" })).await;
    c.send("delete-a-webhook", "DELETE", &path, none()).await;
    let events = c.send("list-events", "GET", "/events?max=100", none()).await;
    assert!(events["items"].as_array().unwrap().len() > 5);
    c.send("get-event-details", "GET", &format!("/events/{}", id(&events["items"][0])), none()).await;
    c.send("list-authorizations-for-a-user", "GET", "/authorizations", none()).await;
    c.send("get-expiration-status-for-a-token", "GET", "/authorizations/tokenExpiry", none()).await;
    c.send("delete-a-message", "DELETE", &format!("/messages/{}", id(&first)), none()).await;
    c.send("delete-a-room", "DELETE", &format!("/rooms/{room}"), none()).await;
    c.send("delete-a-team", "DELETE", &format!("/teams/{team}"), none()).await;
    assert_eq!(json!(c.wrong), json!([]));
}

#[tokio::test]
async fn a_webhook_is_sent_signed_and_in_order() {
    let sim = Sim::start(config()).await;
    let (url, inbox) = receiver().await;
    let room = sim.send_json("POST", "/rooms", &json!({ "title": "Hooked" })).await.json();
    let hook = json!({ "name": "n", "targetUrl": url, "resource": "messages", "event": "created", "secret": "myBongoSecret" });
    assert_eq!(sim.send_json("POST", "/webhooks", &hook).await.status, 200);
    for n in 0..20 {
        let body = json!({ "roomId": id(&room), "text": format!("number {n}") });
        let sent = sim.send_json("POST", "/messages", &body).await.json();
        let (headers, body) = inbox.take().await;
        let mut mac = Hmac::<sha1::Sha1>::new_from_slice(b"myBongoSecret").unwrap();
        mac.update(&body);
        assert_eq!(headers["x-spark-signature"].to_str().unwrap(), hex::encode(mac.finalize().into_bytes()));
        let envelope: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(envelope["data"]["id"], sent["id"]);
        assert_eq!(envelope["data"]["text"], Value::Null, "the text is not told");
    }
}

#[tokio::test]
async fn a_code_with_its_verifier_becomes_tokens() {
    let sim = Sim::start(config()).await;
    // RFC 7636, appendix B.
    let (verifier, challenge) = ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    let redirect = "http://127.0.0.1:9/cb?keep=%2F";
    let mut url = url::Url::parse(&sim.url("/authorize")).unwrap();
    url.query_pairs_mut().extend_pairs([
        ("response_type", "code"),
        ("client_id", &sim.credentials.client_id),
        ("redirect_uri", redirect),
        ("scope", "spark:people_read"),
        ("state", "s&t"),
        ("code_challenge", challenge),
        ("code_challenge_method", "S256"),
    ]);
    let me = sim.get("/people/me").await.json();
    sim.control_post("oauth", &json!({ "auto_consent": me["emails"][0] })).await;
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let sent = send(client.get(url)).await;
    let location = sent.header("location").unwrap();
    let code = location.strip_prefix("http://127.0.0.1:9/cb?keep=%2F&code=").expect("the address is kept exactly");
    let code = code.strip_suffix("&state=s%26t").unwrap();
    let form = |verifier: &str| {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs([("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect), ("code_verifier", verifier)]);
        let request =
            sim.client.post(sim.url("/access_token")).basic_auth(&sim.credentials.client_id, Some(&sim.credentials.client_secret));
        send(request.header("content-type", "application/x-www-form-urlencoded").body(body.finish()))
    };
    let answer = form(verifier).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let token = answer.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(sim.get_as(&token, "/people/me").await.json()["id"], me["id"]);
    sim.advance(14.0 * 86_400.0).await;
    sim.get_as(&token, "/people/me").await.error(401);
}

#[tokio::test]
async fn people_outside_a_room_find_nothing_of_it() {
    let sim = Sim::start(config()).await;
    let room = sim.send_json("POST", "/rooms", &json!({ "title": "Closed" })).await.json();
    let sent = sim.send_json("POST", "/messages", &json!({ "roomId": id(&room), "text": "x" })).await.json();
    let places = sim.get(&format!("/memberships?roomId={}", id(&room))).await.items();
    for path in [
        format!("/rooms/{}", id(&room)),
        format!("/rooms/{}/meetingInfo", id(&room)),
        format!("/messages?roomId={}", id(&room)),
        format!("/messages/{}", id(&sent)),
        format!("/memberships?roomId={}", id(&room)),
        format!("/memberships/{}", id(&places[0])),
    ] {
        sim.get_as(&sim.credentials.user_token, &path).await.error(404);
    }
    assert!(sim.get_as(&sim.credentials.user_token, "/rooms").await.items().is_empty());
}

#[tokio::test]
async fn a_conversation_is_read_backwards_each_message_once() {
    let sim = Sim::start(config()).await;
    let room = sim.send_json("POST", "/rooms", &json!({ "title": "Long talk" })).await.json()["id"].as_str().unwrap().to_owned();
    let mut sent = Vec::new();
    for n in 1..=5 {
        let message = sim.send_json("POST", "/messages", &json!({ "roomId": room, "text": format!("message {n}") })).await.json();
        sent.push(message);
        sim.advance(60.0).await;
    }
    let newest_first: Vec<String> = sent.iter().rev().map(|message| message["id"].as_str().unwrap().to_owned()).collect();
    let ids = |items: &[Value]| items.iter().map(|message| message["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let pages = sim.pages(&format!("/messages?roomId={room}&max=2")).await;
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
    assert_eq!(ids(&pages.concat()), newest_first);
    let older = sim.get(&format!("/messages?roomId={room}&beforeMessage={}", newest_first[1])).await.items();
    assert_eq!(ids(&older), newest_first[2..]);
    let earlier = sim.get(&format!("/messages?roomId={room}&before={}", sent[2]["created"].as_str().unwrap())).await.items();
    assert_eq!(ids(&earlier), newest_first[3..]);
}
