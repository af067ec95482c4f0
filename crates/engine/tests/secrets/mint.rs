//! A token endpoint that does what the test says: rotates, refuses, answers too late or never.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Id of the organisation that all tokens belong to.
pub const ORG: &str = "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi84YTRlMWM2ZS0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDE";

/// The tracking id of every answer.
pub const TRACKING_ID: &str = "MINT_1";

/// When the endpoint falls silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    Never,
    /// It has the request and has done nothing.
    Before,
    /// It has made new tokens and ended the old refresh token, and does not say so.
    After,
}

#[derive(Debug, Clone)]
pub struct Ways {
    /// Whether each renewal ends the refresh token it was asked with.
    pub rotates: bool,
    pub silence: Silence,
    /// Refuses renewals with this error of RFC 6749.
    pub error: Option<&'static str>,
    /// Every access token is refused.
    pub refuses_all: bool,
    pub refresh_token: String,
    pub access_token: String,
    pub made: usize,
    pub asked: usize,
    /// Of the access token and of the refresh token; 0: it does not say.
    pub life_s: (u64, u64),
}

struct Shared {
    ways: Mutex<Ways>,
    asked: watch::Sender<usize>,
    stop: CancellationToken,
}

pub struct Mint {
    shared: Arc<Shared>,
    pub base_url: String,
}

impl Drop for Mint {
    fn drop(&mut self) {
        self.shared.stop.cancel();
    }
}

impl Mint {
    pub async fn start() -> Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let base_url = format!("http://{}/v1", listener.local_addr()?);
        let ways = Ways {
            rotates: false,
            silence: Silence::Never,
            error: None,
            refuses_all: false,
            refresh_token: "planted-refresh-0".to_owned(),
            access_token: "none-yet".to_owned(),
            made: 0,
            asked: 0,
            // 14 and 90 days (specs, tokens).
            life_s: (14 * 86_400, 90 * 86_400),
        };
        let shared = Arc::new(Shared { ways: Mutex::new(ways), asked: watch::Sender::new(0), stop: CancellationToken::new() });
        let app = Router::new()
            .route("/v1/access_token", post(token))
            .route("/v1/applications/{id}/token", post(recover))
            .route("/v1/people/me", get(me))
            .layer(map_response(async |mut answer: Response| {
                answer.headers_mut().insert("trackingid", HeaderValue::from_static(TRACKING_ID));
                answer
            }))
            .with_state(Arc::clone(&shared));
        let ended = shared.stop.clone();
        TaskTracker::new().spawn(async move { axum::serve(listener, app).with_graceful_shutdown(ended.cancelled_owned()).await });
        Ok(Self { shared, base_url })
    }

    pub fn change(&self, change: impl FnOnce(&mut Ways)) {
        change(&mut self.shared.ways());
    }

    pub fn ways(&self) -> Ways {
        self.shared.ways().clone()
    }

    /// Waits until it was asked for tokens so often.
    pub async fn was_asked(&self, times: usize) -> Result<()> {
        self.shared.asked.subscribe().wait_for(|asked| *asked >= times).await?;
        Ok(())
    }
}

impl Shared {
    fn ways(&self) -> std::sync::MutexGuard<'_, Ways> {
        self.ways.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn make(&self) -> Value {
        let mut ways = self.ways();
        ways.made += 1;
        ways.access_token = format!("planted-access-{}", ways.made);
        if ways.rotates {
            ways.refresh_token = format!("planted-refresh-{}", ways.made);
        }
        let mut answer = json!({
            "access_token": ways.access_token,
            "expires_in": ways.life_s.0,
            "refresh_token": ways.refresh_token,
            "refresh_token_expires_in": ways.life_s.1,
            "token_type": "Bearer",
            "scope": "spark:people_read spark-admin:devices_read",
        });
        if let Some(fields) = answer.as_object_mut().filter(|_| ways.life_s.1 == 0) {
            fields.remove("refresh_token_expires_in");
        }
        answer
    }
}

async fn token(State(shared): State<Arc<Shared>>, body: String) -> Response {
    let form: Vec<(String, String)> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let ways = {
        let mut ways = shared.ways();
        ways.asked += 1;
        ways.clone()
    };
    let answer = |error: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": error }))).into_response();
    if ways.silence == Silence::Before {
        shared.asked.send_replace(ways.asked);
        return std::future::pending().await;
    }
    if let Some(error) = ways.error {
        shared.asked.send_replace(ways.asked);
        return answer(error);
    }
    if field("refresh_token") != ways.refresh_token || field("client_secret") != "planted-client-secret" {
        shared.asked.send_replace(ways.asked);
        return answer("invalid_grant");
    }
    let made = shared.make();
    shared.asked.send_replace(ways.asked);
    if ways.silence == Silence::After {
        return std::future::pending().await;
    }
    Json(made).into_response()
}

async fn recover(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let known = headers.get("authorization").and_then(|value| value.to_str().ok()) == Some("Bearer manager");
    if known { Json(shared.make()).into_response() } else { StatusCode::UNAUTHORIZED.into_response() }
}

async fn me(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let ways = shared.ways().clone();
    let given = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if ways.refuses_all || given != format!("Bearer {}", ways.access_token) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    Json(json!({ "id": "p1", "displayName": "Rollout App", "orgId": ORG })).into_response()
}
