//! The Webex client and its token.

use anyhow::{Result, anyhow};
use secrecy::SecretString;
use webex::{Client, ClientBuilder};
use webex_core::retry::RetryPolicy;

use crate::config::WebexSettings;

/// Environment variable with the access token.
const VARIABLE: &str = "WEBEX_ACCESS_TOKEN";
/// More requests in flight than devices are asked at once, so that lists never wait for a slow device.
const MAX_IN_FLIGHT: usize = 32;
/// Largest page of a list: a thousand devices or people take a quarter of that. Four lists are read at the same time, and answers of
/// single devices have a smaller limit of the collector's.
const MAX_BODY_BYTES: u64 = 8 << 20;
/// The collector asks again anyway; what matters is to say soon that something is wrong.
const MAX_ATTEMPTS: u32 = 3;
/// What the gate lets through beyond the budget, in requests a minute: its own burst.
const GATE_MARGIN: u32 = 10;

/// The client for the configured token, if there is one; connects to nothing yet.
pub fn client(settings: &WebexSettings) -> Result<Option<Client>> {
    let Some(token) = settings.token.clone() else { return Ok(None) };
    connect(&settings.base_url, token, settings.requests_per_minute).map(Some)
}

/// What to do when nothing reaches Webex.
pub fn nothing_connected() -> anyhow::Error {
    anyhow!(
        "there is no Webex access token and no connection to Webex: connect an integration or a service app (`cordboard setup`, or the \
         pages), set the environment variable {VARIABLE}, or name a file with --token-file"
    )
}

/// A client for this address and token. Its gate knows the budget, so that after a 429 it falls from there and finds back to it;
/// the margin leaves the planning to the collector.
pub fn connect(base_url: &str, token: SecretString, requests_per_minute: u32) -> Result<Client> {
    Ok(builder(base_url, requests_per_minute).token(token).build()?)
}

/// How Webex is reached, without a token.
pub fn builder(base_url: &str, requests_per_minute: u32) -> ClientBuilder {
    Client::builder()
        .base_url(base_url)
        .requests_per_minute(requests_per_minute.saturating_add(GATE_MARGIN))
        .max_in_flight(MAX_IN_FLIGHT)
        .max_body_bytes(MAX_BODY_BYTES)
        .with_retry(RetryPolicy { max_attempts: MAX_ATTEMPTS, ..RetryPolicy::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_client_does_not_show_its_token() {
        let client = connect("http://127.0.0.1:9", "planted-token".to_owned().into(), 600).expect("a client");
        assert!(!format!("{client:?}").contains("planted"));
        let error = connect("http://webex.example.com", "planted-token".to_owned().into(), 600).expect_err("plain http");
        assert!(error.to_string().contains("https"), "{error}");
        assert!(!format!("{error:?}").contains("planted"));
    }
}
