//! An identity provider that lies as the test says. It plays Webex and, by its discovery document, any other provider.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How the id token is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signing {
    Honest,
    /// By a key that is not published, under the name of one that is.
    OtherKey,
    /// `alg` is `none`, without a signature.
    None,
    /// `alg` is `none`, with the signature of another token.
    NoneWithSignature,
    /// HMAC with the published key as secret.
    SharedSecret,
    /// Signed, then one claim changed.
    Changed,
}

/// What the provider says next.
#[derive(Debug, Clone)]
pub struct Play {
    pub claims: Value,
    pub signing: Signing,
    pub userinfo: Value,
    pub me: Value,
    /// What the discovery document says instead.
    pub discovery: Value,
    pub asked: Vec<String>,
}

struct Shared {
    play: Mutex<Play>,
    own: EcdsaKeyPair,
    other: EcdsaKeyPair,
    origin: String,
}

pub struct Hostile {
    shared: Arc<Shared>,
    stop: CancellationToken,
}

impl Drop for Hostile {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn key() -> EcdsaKeyPair {
    let random = SystemRandom::new();
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).expect("a key");
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref(), &random).expect("a key")
}

impl Hostile {
    pub async fn start() -> Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let play = Play {
            claims: Value::Null,
            signing: Signing::Honest,
            userinfo: Value::Null,
            me: Value::Null,
            discovery: json!({}),
            asked: Vec::new(),
        };
        let shared = Arc::new(Shared { play: Mutex::new(play), own: key(), other: key(), origin });
        let app = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/v1/access_token", post(token))
            .route("/v1/verification", get(keys))
            .route("/v1/userinfo", get(userinfo))
            .route("/v1/people/me", get(me))
            .with_state(Arc::clone(&shared));
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        let ended = stop.clone();
        tasks.spawn(async move { axum::serve(listener, app).with_graceful_shutdown(ended.cancelled_owned()).await });
        Ok(Self { shared, stop })
    }

    pub fn origin(&self) -> &str {
        &self.shared.origin
    }

    pub fn change(&self, change: impl FnOnce(&mut Play)) {
        change(&mut self.shared.play.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// What it was asked, by path.
    pub fn asked(&self, path: &str) -> usize {
        self.shared.play().asked.iter().filter(|asked| *asked == path).count()
    }
}

impl Shared {
    fn play(&self) -> Play {
        self.play.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, path: &str) -> Play {
        let mut play = self.play.lock().unwrap_or_else(PoisonError::into_inner);
        play.asked.push(path.to_owned());
        play.clone()
    }

    fn jwk(&self) -> Value {
        // SEC 1 §2.3.3: 4, x, y.
        let point = self.own.public_key().as_ref();
        let coordinate = |range: std::ops::Range<usize>| URL_SAFE_NO_PAD.encode(&point[range]);
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": "k1", "x": coordinate(1..33), "y": coordinate(33..65) })
    }

    fn id_token(&self, play: &Play) -> String {
        let algorithm = match play.signing {
            Signing::None | Signing::NoneWithSignature => "none",
            Signing::SharedSecret => "HS256",
            _ => "ES256",
        };
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = encode(&json!({ "alg": algorithm, "typ": "JWT", "kid": "k1" }));
        let stated = format!("{header}.{}", encode(&play.claims));
        let sign = |key: &EcdsaKeyPair, text: &str| {
            URL_SAFE_NO_PAD.encode(key.sign(&SystemRandom::new(), text.as_bytes()).expect("signed").as_ref())
        };
        match play.signing {
            Signing::Honest | Signing::NoneWithSignature => format!("{stated}.{}", sign(&self.own, &stated)),
            Signing::OtherKey => format!("{stated}.{}", sign(&self.other, &stated)),
            Signing::None => format!("{stated}."),
            Signing::SharedSecret => {
                let secret = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, self.own.public_key().as_ref());
                format!("{stated}.{}", URL_SAFE_NO_PAD.encode(ring::hmac::sign(&secret, stated.as_bytes()).as_ref()))
            }
            Signing::Changed => {
                let mut claims = play.claims.clone();
                claims["sub"] = "somebody-else".into();
                format!("{header}.{}.{}", encode(&claims), sign(&self.own, &stated))
            }
        }
    }
}

async fn discovery(State(shared): State<Arc<Shared>>) -> Json<Value> {
    let at = |path: &str| format!("{}/v1/{path}", shared.origin);
    let mut document = json!({
        "issuer": shared.origin,
        "authorization_endpoint": at("authorize"),
        "token_endpoint": at("access_token"),
        "jwks_uri": at("verification"),
        "userinfo_endpoint": at("userinfo"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256"],
    });
    for (name, value) in shared.note("discovery").discovery.as_object().expect("an object") {
        document[name] = value.clone();
    }
    Json(document)
}

async fn token(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: String) -> Response {
    let play = shared.note("token");
    // A provider found by discovery is sent the secret in the header, Webex in the form.
    let is_known = headers.contains_key("authorization") || body.contains("client_secret=");
    if !is_known || !body.contains("code_verifier=") || !body.contains("code=good") {
        return (StatusCode::BAD_REQUEST, Json(json!({"error": "invalid_grant", "error_description": "no"}))).into_response();
    }
    Json(json!({ "access_token": "planted-access", "token_type": "Bearer", "expires_in": 60, "id_token": shared.id_token(&play) }))
        .into_response()
}

async fn keys(State(shared): State<Arc<Shared>>) -> Json<Value> {
    shared.note("keys");
    Json(json!({ "keys": [shared.jwk()] }))
}

async fn userinfo(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(shared.note("userinfo").userinfo)
}

async fn me(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(shared.note("me").me)
}
