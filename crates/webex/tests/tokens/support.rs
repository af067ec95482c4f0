//! A simulated organisation, its clock as the client's clock, and questions to it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use anyhow::Result;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use testkit::{JsonAnswer as _, RunningOrg, TestOrg};
use webex::tokens::{AppCredentials, AppTokens, TokenStore};
use webex::{Client, ClientBuilder, Clock, Host, Method, Request};

/// The real clock, moved on with that of the simulated cloud.
#[derive(Clone, Default)]
pub struct TestClock(Arc<AtomicI64>);

impl Clock for TestClock {
    #[expect(clippy::disallowed_methods, reason = "the simulated cloud starts at the real time")]
    fn now(&self) -> Timestamp {
        Timestamp::now() + SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }

    /// Waiting takes no time on it.
    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        self.0.fetch_add(i64::try_from(wait.as_secs()).unwrap(), Ordering::SeqCst);
        Box::pin(tokio::task::yield_now())
    }
}

pub struct Cloud {
    pub org: RunningOrg,
    pub clock: TestClock,
}

impl Cloud {
    pub async fn start() -> Result<Self> {
        let org = TestOrg::new().seed(42).devices(1).people(12).start().await?;
        Ok(Self { org, clock: TestClock::default() })
    }

    /// Moves both clocks on.
    pub async fn pass(&self, time: SignedDuration) -> Result<()> {
        self.control("clock", json!({ "advance_seconds": time.as_secs() })).await?;
        self.clock.0.fetch_add(time.as_secs(), Ordering::SeqCst);
        Ok(())
    }

    pub async fn control(&self, path: &str, body: Value) -> Result<Value> {
        let address = format!("{}/_sim/{path}", self.org.world.origin());
        testkit::http().post(address).header("content-type", "application/json").body(body.to_string()).send().await?.json_value().await
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.org.base_url).clock(self.clock.clone())
    }

    pub fn integration(&self) -> AppCredentials {
        AppCredentials::new(&self.org.credentials.client_id, self.org.credentials.client_secret.clone().into())
    }

    pub fn service_app(&self) -> AppCredentials {
        let app = &self.org.credentials.service_app;
        AppCredentials::new(&app.client_id, app.client_secret.clone().into())
    }

    pub fn client(&self, store: impl TokenStore) -> Client {
        self.builder().app_tokens(AppTokens::new(self.integration(), store)).build().unwrap()
    }

    /// How many requests there were to this path.
    pub async fn asked(&self, path: &str) -> Result<usize> {
        let journal = self.org.world.look("journal").await?;
        Ok(journal["entries"].as_array().unwrap().iter().filter(|entry| entry["path"].as_str().unwrap().starts_with(path)).count())
    }
}

pub fn me() -> Request {
    Request::new("get-my-own-details", Host::Api, Method::Get, "/people/me")
}

pub async fn name(client: &Client) -> Result<String> {
    let answer = client.execute(me()).await?;
    Ok(serde_json::from_slice::<Value>(&answer.body)?["displayName"].as_str().unwrap_or_default().to_owned())
}
