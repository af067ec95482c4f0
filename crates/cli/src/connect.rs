//! A client from the environment: token, address, proxy, certificates.

use webex::{Client, SecretString};

use crate::api::Target;
use crate::exit::{Exit, Failure};
use crate::explain;

/// Environment variable with the access token.
const TOKEN: &str = "WEBEX_ACCESS_TOKEN";
const BASE_URL: &str = "WEBEX_BASE_URL";
const REGION: &str = "WEBEX_CC_REGION";
/// A file of certificates to trust besides the system's, as other programs read it.
const CERTIFICATES: &str = "SSL_CERT_FILE";

/// The client for this target; options win over the environment. `find_token` is asked when the environment has no token.
pub fn from_environment(target: &Target, find_token: &dyn Fn() -> Result<Option<SecretString>, Failure>) -> Result<Client, Failure> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let token = match variable(TOKEN) {
        Some(token) => Some(SecretString::from(token.trim().to_owned())),
        None => find_token()?,
    };
    let token = token.ok_or_else(|| {
        Failure::new(Exit::Denied, "there is no Webex access token")
            .with_advice(format!("set {TOKEN}; a personal token is on developer.webex.com, signed in, behind your picture"))
            .with_advice("a token is never an option, because process lists and shell histories show those")
    })?;
    let mut builder = Client::builder().token(token);
    if let Some(address) = target.base_url.clone().or_else(|| variable(BASE_URL)) {
        builder = builder.base_url(address);
    }
    if let Some(region) = target.region.clone().or_else(|| variable(REGION)) {
        builder = builder.contact_center_region(region);
    }
    if let Some(requests) = target.concurrency {
        builder = builder.max_in_flight(requests);
    }
    if let Some(path) = variable(CERTIFICATES) {
        let pem =
            std::fs::read(&path).map_err(|error| Failure::new(Exit::Failure, format!("{CERTIFICATES}: cannot read {path}: {error}")))?;
        builder = builder.extra_ca_pem(pem);
    }
    builder.build().map_err(|error| explain::explain(&error, None))
}
