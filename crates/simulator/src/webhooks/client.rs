//! Sends deliveries.

use std::net::IpAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::body::Body;
use hmac::{Hmac, KeyInit, Mac};
use http::{Method, Request, header};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use sha1::Sha1;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::hub::{Job, Outcome, Targets};
use crate::cloud::Cloud;

/// How long a target may take.
const TIMEOUT: Duration = Duration::from_secs(10);

type Http = Client<HttpsConnector<HttpConnector>, Body>;

/// Sends deliveries until `stop` is cancelled; those under way are finished by the tracker.
pub async fn run(cloud: Arc<Cloud>, tracker: TaskTracker, stop: CancellationToken) {
    let courier = Courier::default();
    loop {
        while let Some(job) = cloud.webhooks.start() {
            tracker.spawn(deliver(Arc::clone(&cloud), courier.clone(), job, stop.clone()));
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = cloud.webhooks.wake.notified() => {}
        }
    }
}

async fn deliver(cloud: Arc<Cloud>, courier: Courier, job: Job, stop: CancellationToken) {
    let outcome = tokio::select! {
        () = stop.cancelled() => Outcome::Lost("the simulator stops".to_owned()),
        outcome = send(&courier, &job) => outcome,
    };
    cloud.webhooks.finish(job, &outcome, cloud.clock.now_ms());
}

async fn send(courier: &Courier, job: &Job) -> Outcome {
    let secret = job.secret.as_deref().filter(|secret| !secret.is_empty());
    let proof = secret.map(|secret| ("X-Spark-Signature", signature(secret, &job.parcel.body)));
    courier.post(&job.target, job.targets, proof, job.parcel.body.clone()).await
}

/// Posts JSON to where it may.
#[derive(Debug, Clone, Default)]
pub struct Courier(Arc<OnceLock<Http>>);

/// Certificates of receivers are judged by what this machine trusts; `SSL_CERT_FILE` adds a receiver's own authority.
fn http() -> Http {
    let provider = || Arc::new(ring::default_provider());
    let trusting = HttpsConnectorBuilder::new().with_provider_and_native_roots(provider());
    let connector = trusting.unwrap_or_else(|error| {
        tracing::warn!(name: "simulator.webhooks.trust", error = %error, "no certificates of this machine; https receivers are not trusted");
        let nobody = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
        let nobody = nobody.expect("invariant: the provider speaks the default versions of TLS").with_root_certificates(RootCertStore::empty());
        HttpsConnectorBuilder::new().with_tls_config(nobody.with_no_client_auth())
    });
    // Webex writes header names with capitals, and some receivers look for exactly that.
    Client::builder(TokioExecutor::new()).http1_title_case_headers(true).build(connector.https_or_http().enable_http1().build())
}

impl Courier {
    /// Posts a body with one more header, which proves where it comes from.
    pub async fn post(&self, target: &str, targets: Targets, proof: Option<(&str, String)>, body: Vec<u8>) -> Outcome {
        if let Some(problem) = obstacle(target, targets) {
            return Outcome::Blocked(problem);
        }
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(target)
            .header(header::CONTENT_TYPE, "application/json; charset=UTF-8")
            .header(header::ACCEPT, "*/*");
        if let Some((name, value)) = proof {
            request = request.header(name, value);
        }
        let request = match request.body(Body::from(body)) {
            Ok(request) => request,
            Err(error) => return Outcome::Lost(error.to_string()),
        };
        match tokio::time::timeout(TIMEOUT, self.0.get_or_init(http).request(request)).await {
            Err(_) => Outcome::Lost(format!("no answer within {} s", TIMEOUT.as_secs())),
            Ok(Err(error)) => Outcome::Lost(root_cause(&error)),
            // Redirects are not followed: anything but 2xx is a failure.
            Ok(Ok(answer)) if answer.status().is_success() => Outcome::Delivered(answer.status().as_u16()),
            Ok(Ok(answer)) => Outcome::Refused(answer.status().as_u16()),
        }
    }
}

/// What is really wrong: the outermost error says only that a connection failed.
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

/// Why a target may not be sent to.
fn obstacle(target: &str, targets: Targets) -> Option<String> {
    let Ok(url) = url::Url::parse(target) else { return Some(format!("'{target}' is not an address")) };
    if !matches!(url.scheme(), "http" | "https") {
        return Some(format!("webhooks are sent over http and https, not {}", url.scheme()));
    }
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let is_near = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    (!is_near && targets == Targets::Loopback)
        .then(|| format!("'{host}' is outside this machine, which this simulator was not told to reach"))
}

/// `X-Spark-Signature`: lower-case hex of HMAC-SHA1 over the raw body.
pub fn signature(secret: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("invariant: HMAC takes keys of any length");
    mac.update(body);
    hex::encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::{Targets, obstacle, signature};

    #[test]
    fn signature_of_the_published_vector() {
        // speedybot-mini's documentation; recomputed in the platform notes.
        assert_eq!(signature("myBongoSecret", br#"{"a":1,"b":2,"c":{"d":3}}"#), "01e0cb6a53731b9615b483335d77d97023410c72");
    }

    #[test]
    fn only_this_machine_is_reached_unless_told() {
        for near in ["http://127.0.0.1:1/x", "http://localhost/x", "http://[::1]:9/", "http://127.8.8.8/"] {
            assert_eq!(obstacle(near, Targets::Loopback), None, "{near}");
        }
        for far in
            ["http://10.0.0.1/", "http://example.com/", "http://localhost.example.com/", "http://127.0.0.1.nip.example/", "http://0.0.0.0/"]
        {
            assert!(obstacle(far, Targets::Loopback).is_some(), "{far}");
            assert_eq!(obstacle(far, Targets::Anywhere), None, "{far}");
        }
        assert_eq!(obstacle("https://127.0.0.1/", Targets::Loopback), None);
        assert!(obstacle("ftp://127.0.0.1/", Targets::Anywhere).is_some());
        assert!(obstacle("nonsense", Targets::Anywhere).is_some());
    }
}
