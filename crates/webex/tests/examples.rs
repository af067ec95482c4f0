//! Every example, run against the simulated cloud.

#![allow(dead_code, reason = "the examples bring their `main` along")]

use std::time::Duration;

use testkit::{RunningOrg, TestOrg};
use webex::json::Any;
use webex::tokens::{AppCredentials, TokenStore as _, Tokens, YamlCache};
use webex::{Client, TryStreamExt as _, admin, calling, messaging};

#[path = "../examples/locations_integration.rs"]
mod locations_integration;
#[path = "../examples/locations_personal_token.rs"]
mod locations_personal_token;
#[path = "../examples/locations_raw.rs"]
mod locations_raw;
#[path = "../examples/locations_service_app.rs"]
mod locations_service_app;
#[path = "../examples/message_with_file_and_card.rs"]
mod message_with_file_and_card;
#[path = "../examples/reset_call_forwarding.rs"]
mod reset_call_forwarding;
#[path = "../examples/users_without_devices.rs"]
mod users_without_devices;
#[path = "../examples/webhook_receiver.rs"]
mod webhook_receiver;

async fn org() -> (RunningOrg, Client) {
    let org = TestOrg::new().seed(42).start().await.expect("a simulator");
    let client = Client::builder().base_url(&org.base_url).token(org.credentials.admin_token.clone().into()).build().expect("a client");
    (org, client)
}

#[tokio::test]
async fn locations_are_the_same_by_every_way() {
    let (org, client) = org().await;
    let typed = locations_personal_token::run(&client).await.expect("typed");
    assert_eq!(locations_raw::run(&client).await.expect("raw"), typed);
    let builder = || Client::builder().base_url(&org.base_url);
    let secrets = &org.credentials;

    // The file holds only a refresh token: the client must get an access token and write it down.
    let folder = tempfile::tempdir().expect("a folder");
    let file = YamlCache::at(folder.path().join("tokens.yml"));
    file.save(&Tokens::of_refresh_token(secrets.refresh_token.clone().into())).expect("kept");
    let app = AppCredentials::new(&secrets.client_id, secrets.client_secret.clone().into());
    let integration = locations_integration::client(builder(), app, file.clone()).await.expect("a client");
    assert_eq!(locations_integration::run(&integration).await.expect("integration"), typed);
    let kept = file.load().expect("readable").expect("tokens");
    assert!(kept.access_token.is_some() && kept.refresh_token.is_some());

    let app = AppCredentials::new(&secrets.service_app.client_id, secrets.service_app.client_secret.clone().into());
    let service = locations_service_app::client(builder(), app, secrets.service_app.refresh_token.clone().into()).expect("a client");
    assert_eq!(locations_service_app::run(&service).await.expect("service app"), typed);

    let truth = org.world.api("/locations").await.expect("locations");
    assert_eq!(truth["items"].as_array().map(Vec::len), Some(typed.len()));
}

#[tokio::test]
async fn nobody_forwards_calls_any_more() {
    let (_org, client) = org().await;
    let people: Vec<_> = client.items(admin::ListPeople::new().calling_data(true)).try_collect().await.expect("people");
    let users: Vec<String> = people.into_iter().filter(|p| p.location_id.is_some()).filter_map(|p| p.id).collect();
    let forward = Any::Object(vec![("enabled".to_owned(), true.into()), ("destination".to_owned(), "+4733221100".into())]);
    let mut body = calling::models::UpdateCallForwardingSettingsForPersonBody::default();
    body.extra.insert("callForwarding", &Any::Object(vec![("always".to_owned(), forward)]));
    client.send(calling::UpdateCallForwardingSettingsForPerson::new(&users[0]).body(&body)).await.expect("forwarded");
    let always = async |id: &String| {
        let settings = client.send(calling::GetCallForwardingSettingsForPerson::new(id)).await.expect("settings");
        settings.call_forwarding.and_then(|settings| settings.always).and_then(|always| always.enabled)
    };
    assert_eq!(always(&users[0]).await, Some(true));
    let (reset, failed) = reset_call_forwarding::run(&client).await.expect("reset");
    assert_eq!((reset, failed), (users.len(), Vec::new()));
    for user in &users {
        assert_eq!(always(user).await, Some(false), "{user}");
    }
}

#[tokio::test]
async fn users_without_devices_are_those_nobody_gave_one() {
    let (org, client) = org().await;
    let names = users_without_devices::run(&client).await.expect("names");
    let people: Vec<_> = client.items(admin::ListPeople::new().calling_data(true)).try_collect().await.expect("people");
    let (mut with, mut without) = (0, Vec::new());
    for person in people.into_iter().filter(|person| person.location_id.is_some()) {
        let own = org.world.api(&format!("/devices?personId={}", person.id.expect("an id"))).await.expect("devices");
        match own["items"].as_array().map(Vec::len) {
            Some(0) => without.extend(person.display_name),
            _ => with += 1,
        }
    }
    assert!(with > 0 && !without.is_empty());
    assert_eq!(names, without);
}

#[tokio::test]
async fn a_message_carries_its_file_and_a_card_follows() {
    let (org, client) = org().await;
    let user = Client::builder().base_url(&org.base_url).token(org.credentials.user_token.clone().into()).build().expect("a client");
    let email = user.send(admin::GetMyOwnDetails::new()).await.expect("me").emails.unwrap_or_default().remove(0);
    let sent = message_with_file_and_card::run(&client, &email, "report.csv", b"a,b\n1,2\n".to_vec()).await;
    let [message, card] = sent.expect("sent");
    let message = client.send(messaging::GetMessageDetails::new(message)).await.expect("the message");
    assert_eq!(message.files.map(|files| files.len()), Some(1));
    let card = client.send(messaging::GetMessageDetails::new(card)).await.expect("the card");
    assert_eq!((card.parent_id, card.attachments.map(|list| list.len())), (message.id, Some(1)));
}

#[tokio::test]
async fn a_signed_webhook_arrives_and_an_unsigned_one_is_refused() {
    let (_org, client) = org().await;
    let (routes, mut events) = webhook_receiver::receiver("s3cret");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let server = tokio::spawn(axum::serve(listener, routes).into_future());
    let stranger = Client::builder().base_url(url.trim_end_matches('/')).token("t".into()).build().expect("a client");
    let mut forged = webex::Request::new("", webex::Host::ApiRoot, webex::Method::Post, "/");
    forged.body = Some(b"{}".to_vec());
    assert_eq!(stranger.execute(forged).await.expect_err("refused").status(), Some(401));
    let webhook = webhook_receiver::register(&client, &url, "s3cret").await.expect("registered");
    let me = client.send(admin::GetMyOwnDetails::new()).await.expect("me");
    let room = client.send(
        messaging::CreateRoom::new().body(&messaging::models::CreateRoomBody { title: Some("Hooks".to_owned()), ..Default::default() }),
    );
    let room = room.await.expect("a space").id;
    let body = messaging::models::CreateMessageBody { room_id: room, text: Some("hello".to_owned()), ..Default::default() };
    client.send(messaging::CreateMessage::new().body(&body)).await.expect("a message");
    let event = tokio::time::timeout(Duration::from_secs(20), events.recv()).await.expect("in time").expect("an event");
    assert_eq!(event.find("id").and_then(Any::as_str), Some(webhook.as_str()));
    assert_eq!(event.find_path(&["data", "personId"]).and_then(Any::as_str), me.id.as_deref());
    server.abort();
}
