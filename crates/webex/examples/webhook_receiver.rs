//! Receives webhooks and believes only what Webex signed.
//!
//! `WEBEX_ACCESS_TOKEN=… WEBHOOK_SECRET=… cargo run -p webex --features messaging --example webhook_receiver -- 127.0.0.1:8080 [PUBLIC-URL]`
//! registers a webhook for new messages at PUBLIC-URL (or the address itself, for a simulator) and shows what arrives.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::{Router, routing::post};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use webex::json::{Any, decode};
use webex::messaging::models::CreateWebhookBody;
use webex::webhook::{SIGNATURE_HEADER, verify_signature};
use webex::{Client, Error, messaging};

#[derive(Clone)]
struct Receiver {
    secret: String,
    events: UnboundedSender<Any>,
}

/// The signature is checked over the raw bytes, before anything reads them.
async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !verify_signature(receiver.secret.as_bytes(), &body, signature) {
        return StatusCode::UNAUTHORIZED;
    }
    match decode::<Any>(&body).map(|event| receiver.events.send(event)) {
        Ok(Ok(())) => StatusCode::NO_CONTENT,
        Ok(Err(_)) => StatusCode::SERVICE_UNAVAILABLE,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

/// The routes of the receiver, and the events that pass.
pub fn receiver(secret: &str) -> (Router, UnboundedReceiver<Any>) {
    let (events, arrived) = unbounded_channel();
    (Router::new().route("/", post(receive)).with_state(Receiver { secret: secret.to_owned(), events }), arrived)
}

/// Asks Webex to send new messages there.
pub async fn register(client: &Client, target_url: &str, secret: &str) -> Result<String, Error> {
    let body = CreateWebhookBody {
        name: Some("new messages".to_owned()),
        target_url: Some(target_url.to_owned()),
        resource: Some("messages".into()),
        event: Some("created".into()),
        secret: Some(secret.to_owned()),
        ..Default::default()
    };
    Ok(client.send(messaging::CreateWebhook::new().body(&body)).await?.id.unwrap_or_default())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().ok_or("name an address to listen on")?;
    let url = arguments.next().unwrap_or_else(|| format!("http://{address}/"));
    let secret = std::env::var("WEBHOOK_SECRET").map_err(|_| "set WEBHOOK_SECRET")?;
    let (routes, mut events) = receiver(&secret);
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("webhook {}", register(&Client::from_env()?, &url, &secret).await?);
    let show = async {
        while let Some(event) = events.recv().await {
            println!("{event:?}");
        }
    };
    tokio::select! {
        served = axum::serve(listener, routes) => served?,
        () = show => {}
    }
    Ok(())
}
