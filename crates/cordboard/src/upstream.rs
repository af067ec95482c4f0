//! The Webex client and its token.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use secrecy::SecretString;
use webex::Client;
use webex_core::retry::RetryPolicy;

use crate::args::WebexArgs;

/// Environment variable with the access token.
const VARIABLE: &str = "WEBEX_ACCESS_TOKEN";
/// More requests in flight than devices are asked at once, so that lists never wait for a slow device.
const MAX_IN_FLIGHT: usize = 32;
/// Largest page of a list: a thousand devices or people take a quarter of that. Four lists are read at the same time, and answers of
/// single devices have a smaller limit of the collector's.
const MAX_BODY_BYTES: u64 = 8 << 20;
/// The collector asks again anyway; what matters is to say soon that something is wrong.
const MAX_ATTEMPTS: u32 = 3;
/// A token is one line; a larger file is something else.
const MAX_TOKEN_BYTES: u64 = 16 * 1024;

/// The client for these arguments; connects to nothing yet.
pub fn client(args: &WebexArgs) -> Result<Client> {
    connect(&args.webex_base_url, token(args.token_file.as_deref())?)
}

/// A client for this address and token.
pub fn connect(base_url: &str, token: SecretString) -> Result<Client> {
    let client = Client::builder()
        .base_url(base_url)
        .token(token)
        .max_in_flight(MAX_IN_FLIGHT)
        .max_body_bytes(MAX_BODY_BYTES)
        .with_retry(RetryPolicy { max_attempts: MAX_ATTEMPTS, ..RetryPolicy::default() })
        .build()?;
    Ok(client)
}

fn token(file: Option<&Path>) -> Result<SecretString> {
    let (text, place) = match file {
        Some(path) => (read(path)?, format!("the file {}", path.display())),
        None => (std::env::var(VARIABLE).unwrap_or_default(), format!("the environment variable {VARIABLE}")),
    };
    let token = text.trim();
    if token.is_empty() {
        bail!("there is no Webex access token: {place} is empty or not set; set {VARIABLE}, or name a file with --token-file");
    }
    Ok(token.to_owned().into())
}

fn read(path: &Path) -> Result<String> {
    let explain = |error: std::io::Error| anyhow!("cannot read the token file {}: {error}; check --token-file", path.display());
    let size = std::fs::metadata(path).map_err(explain)?.len();
    if size > MAX_TOKEN_BYTES {
        bail!("the token file {} has {size} bytes, which is no access token; check --token-file", path.display());
    }
    std::fs::read_to_string(path).map_err(explain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret as _;

    #[test]
    fn a_token_file_is_trimmed_and_its_problems_are_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("token");
        std::fs::write(&path, "planted-token\n").expect("written");
        assert_eq!(token(Some(&path)).expect("a token").expose_secret(), "planted-token");
        std::fs::write(&path, " \n").expect("written");
        assert!(token(Some(&path)).expect_err("empty").to_string().contains("--token-file"));
        std::fs::write(&path, "x".repeat(20_000)).expect("written");
        assert!(token(Some(&path)).expect_err("too large").to_string().contains("20000 bytes"));
        let text = token(Some(&folder.path().join("none"))).expect_err("missing").to_string();
        assert!(text.contains("none") && text.contains("--token-file"), "{text}");
    }

    #[test]
    fn the_client_does_not_show_its_token() {
        let client = connect("http://127.0.0.1:9", "planted-token".to_owned().into()).expect("a client");
        assert!(!format!("{client:?}").contains("planted"));
        let error = connect("http://webex.example.com", "planted-token".to_owned().into()).expect_err("plain http");
        assert!(error.to_string().contains("https"), "{error}");
        assert!(!format!("{error:?}").contains("planted"));
    }
}
