//! Webhooks that Webex switches off without a word.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use engine::audit::Actor;
use engine::keeper::NewServiceApp;
use model::AlertCode;
use serde_json::json;
use testkit::{TestOrg, eventually};
use tokio::net::TcpListener;

use crate::push::keeper;

#[tokio::test]
async fn what_webex_switched_off_is_switched_on_again_and_told() -> Result<()> {
    let cloud = TestOrg::new().people(10).devices(5).start().await?;
    cloud.world.hold_still().await?;
    let kept = keeper(&cloud.base_url).await?;
    let app = &cloud.credentials.service_app;
    let new = NewServiceApp {
        client_id: app.client_id.clone(),
        client_secret: app.client_secret.clone().into(),
        refresh_token: app.refresh_token.clone().into(),
        application_id: None,
    };
    let key = kept.keeper.connect_service_app(new, Actor::system()).await?.key;
    // Nobody listens at this address any more.
    let closed = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let target = format!("http://{closed}/hook").parse()?;
    kept.keeper.register_webhooks(&key, &target).await?;
    let webhook = async || -> Result<serde_json::Value> {
        let list = cloud.world.api("/webhooks?ownedBy=org").await?;
        Ok(list["items"][0].clone())
    };
    let made = webhook().await?;
    ensure!(made["status"] == "active", "{made}");
    let person = cloud.world.api("/people?max=1").await?["items"][0]["id"].as_str().context("somebody")?.to_owned();
    for number in 0..110 {
        let event = json!({"resource": "telephony_calls", "event": "created", "actorId": person,
            "data": {"callId": format!("c{number}"), "eventType": "received", "state": "alerting"}, "people": [person]});
        cloud.world.control("webhooks", json!({ "publish": event })).await?;
    }
    eventually(Duration::from_secs(20), async || {
        let found = webhook().await?;
        ensure!(found["status"] == "inactive", "{found}");
        Ok(())
    })
    .await?;
    kept.keeper.register_webhooks(&key, &target).await?;
    let found = webhook().await?;
    ensure!(found["status"] == "active" && found["id"] == made["id"], "{found}");
    let alerts = kept.store.connections().open_alerts().await?;
    ensure!(alerts.iter().any(|alert| alert.code == AlertCode::Webhooks && alert.text.contains("switched off")), "{alerts:?}");
    // The next look finds them at work, and the note has been there long enough.
    kept.keeper.register_webhooks(&key, &target).await?;
    ensure!(kept.store.connections().open_alerts().await?.is_empty());
    kept.keeper.disconnect(&key, Actor::system()).await?;
    ensure!(webhook().await?.is_null(), "they are taken back");
    Ok(())
}
