//! Posts messages to the servers of integrations.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header;
use tokio_util::sync::CancellationToken;

use super::{Post, WebhookKind};
use crate::cloud::Cloud;
use crate::webhooks::{Courier, signature};

/// Posts until `stop` is cancelled, one message after the other, so that they arrive in order.
pub async fn run(cloud: Arc<Cloud>, stop: CancellationToken) {
    let courier = Courier::default();
    loop {
        let next = cloud.integrations.state().outbox.pop_front();
        let Some(post) = next else {
            tokio::select! {
                () = stop.cancelled() => return,
                () = cloud.integrations.wake.notified() => continue,
            }
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = send(&cloud, &courier, &post) => {}
        }
    }
}

async fn send(cloud: &Cloud, courier: &Courier, post: &Post) {
    let body = serde_json::to_vec(&post.body).expect("invariant: JSON values always serialise");
    let proof = match &post.proof {
        WebhookKind::Signed(secret) => ("X-Spark-Signature", signature(secret, &body)),
        WebhookKind::Basic(user, password) => {
            (header::AUTHORIZATION.as_str(), format!("Basic {}", STANDARD.encode(format!("{user}:{password}"))))
        }
    };
    let outcome = courier.post(&post.target, cloud.webhooks.targets(), Some(proof), body).await;
    tracing::debug!(name: "simulator.integration", outcome = ?outcome, "a message was posted to an integration");
}
