//! A client from what the environment says, for programs that need no settings of their own.

use secrecy::SecretString;

use crate::{Client, ClientBuilder, Error};

/// Environment variable with the access token.
pub const TOKEN_VARIABLE: &str = "WEBEX_ACCESS_TOKEN";
/// Environment variable with the base address, for a simulator; without it the real Webex is asked.
pub const BASE_URL_VARIABLE: &str = "WEBEX_BASE_URL";

impl Client {
    /// A client with the token in `WEBEX_ACCESS_TOKEN`, for the server in `WEBEX_BASE_URL` or else the real Webex.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().environment()?.build()
    }
}

impl ClientBuilder {
    /// Takes token and base address from `WEBEX_ACCESS_TOKEN` and `WEBEX_BASE_URL`.
    pub fn environment(self) -> Result<Self, Error> {
        self.variables(|name| std::env::var(name).ok())
    }

    fn variables(mut self, find: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let find = |name: &str| find(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let token = find(TOKEN_VARIABLE).ok_or_else(|| Error::Setup {
            reason: format!("there is no access token: set {TOKEN_VARIABLE}, for example to a personal token from developer.webex.com"),
        })?;
        if let Some(url) = find(BASE_URL_VARIABLE) {
            self = self.base_url(url);
        }
        Ok(self.token(SecretString::from(token)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(variables: &[(&str, &str)]) -> Result<Client, Error> {
        let find = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        Client::builder().variables(find)?.build()
    }

    #[test]
    fn token_and_address_come_from_the_environment() {
        let real = client(&[("WEBEX_ACCESS_TOKEN", " t0ken\n")]).expect("a client");
        assert_eq!(real.base(), "https://webexapis.com");
        let local = client(&[("WEBEX_ACCESS_TOKEN", "t0ken"), ("WEBEX_BASE_URL", "http://127.0.0.1:8787/v1")]).expect("a client");
        assert_eq!(local.base(), "http://127.0.0.1:8787");
    }

    #[test]
    fn what_is_missing_is_named() {
        for variables in [&[][..], &[("WEBEX_ACCESS_TOKEN", " ")]] {
            let error = client(variables).expect_err("no token").to_string();
            assert!(error.contains("set WEBEX_ACCESS_TOKEN"), "{error}");
        }
        let error = client(&[("WEBEX_ACCESS_TOKEN", "t"), ("WEBEX_BASE_URL", "ftp://x")]).expect_err("no address").to_string();
        assert!(error.contains("ftp://x"), "{error}");
    }
}
