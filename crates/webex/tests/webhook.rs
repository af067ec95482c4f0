//! Webhooks as the simulated cloud delivers them.

#![allow(clippy::unwrap_used, reason = "tests")]

use anyhow::{Context as _, Result};
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::json;
use testkit::TestOrg;
use tokio::sync::mpsc::unbounded_channel;
use webex::webhook::{Data, Event};
use webex::{Client, Host, Method, Request};

#[tokio::test]
async fn a_delivery_is_believed_and_typed() -> Result<()> {
    let org = TestOrg::new().seed(42).people(12).devices(1).start().await?;
    let client = Client::builder().base_url(&org.base_url).token(org.credentials.admin_token.clone().into()).build()?;
    let (sender, mut arrived) = unbounded_channel();
    let receive = move |headers: HeaderMap, body: Bytes| async move {
        let headers = headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let headers: Vec<_> = headers.collect();
        sender.send(Event::receive_with_headers(b"a-secret", headers, &body)).unwrap();
        StatusCode::NO_CONTENT
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let target = format!("http://{}/", listener.local_addr()?);
    let serving = axum::serve(listener, axum::Router::new().route("/", post(receive))).into_future();
    let act = async {
        let send = |path: &str, body: serde_json::Value| {
            let mut request = Request::new("", Host::Api, Method::Post, path);
            request.body = Some(body.to_string().into_bytes());
            client.execute(request)
        };
        let hook = json!({"name": "w", "targetUrl": target, "resource": "messages", "event": "created", "secret": "a-secret"});
        send("/webhooks", hook).await?;
        let me = org.world.api("/people/me").await?;
        send("/messages", json!({"toPersonEmail": me["emails"][0], "text": "hello"})).await.ok();
        let room = send("/rooms", json!({"title": "Space"})).await?;
        let room: serde_json::Value = serde_json::from_slice(&room.body)?;
        send("/messages", json!({"roomId": room["id"], "text": "hello"})).await?;
        let event = arrived.recv().await.context("an event")??;
        assert_eq!((event.resource.as_str(), event.event.as_str()), ("messages", "created"));
        let Data::Message(message) = &event.data else { panic!("a message: {event:?}") };
        assert!(message.room_id.is_some() && message.person_email.as_deref() == me["emails"][0].as_str(), "{event:?}");
        anyhow::Ok(())
    };
    tokio::select! {
        done = act => done,
        ended = serving => Ok(ended?),
    }
}
