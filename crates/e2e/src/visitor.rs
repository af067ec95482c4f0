//! Somebody without a browser: signs in by link and reads pages.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use testkit::{JsonAnswer as _, http};

/// A signed-in reader.
pub struct Visitor {
    http: reqwest::Client,
    origin: String,
    cookie: String,
}

impl Visitor {
    /// Exchanges a one-time link for a session.
    pub async fn sign_in(link: &str) -> Result<Self> {
        let http = http();
        let answer = http.get(link).send().await?;
        ensure!(answer.status() == 303, "the link was answered {}", answer.status());
        let cookie = answer.headers().get("set-cookie").context("no cookie")?.to_str()?.to_owned();
        for word in ["HttpOnly", "SameSite=", "Path=/"] {
            ensure!(cookie.contains(word), "the cookie lacks {word}: {cookie}");
        }
        let url = url::Url::parse(link)?;
        let origin = url.origin().ascii_serialization();
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        Ok(Self { http, origin, cookie })
    }

    /// A request that carries the session.
    pub fn request(&self, path: &str) -> reqwest::RequestBuilder {
        self.http.get(format!("{}{path}", self.origin)).header("cookie", &self.cookie)
    }

    /// A page's text.
    pub async fn page(&self, path: &str) -> Result<String> {
        let answer = self.request(path).send().await?;
        let status = answer.status();
        let text = answer.text().await?;
        ensure!(status == 200, "{path} was answered {status}: {text}");
        Ok(text)
    }

    /// A JSON answer.
    pub async fn json(&self, path: &str) -> Result<Value> {
        self.request(path).send().await?.json_value().await
    }

    /// Name and value of the session cookie.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// Where the server listens.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}
