//! A plain HTTP client: not the product's own, so that it cannot share a mistake with it.

use anyhow::Result;
use serde_json::Value;

/// A client that follows no redirect, so that a test sees each step, and uses no proxy.
pub fn http() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .expect("invariant: a client without options builds")
}

/// JSON of an answer.
pub trait JsonAnswer {
    /// The body as JSON; an error status is an error.
    fn json_value(self) -> impl Future<Output = Result<Value>> + Send;
}

impl JsonAnswer for reqwest::Response {
    async fn json_value(self) -> Result<Value> {
        let status = self.status();
        let body = self.bytes().await?;
        anyhow::ensure!(status.is_success(), "{status}: {}", String::from_utf8_lossy(&body));
        Ok(if body.is_empty() { Value::Null } else { serde_json::from_slice(&body)? })
    }
}
