//! A client from the environment: token, address, proxy, certificates.

use webex::{BASE_URL_VARIABLE, Client, ClientBuilder, SecretString, TOKEN_VARIABLE};

use crate::api::Target;
use crate::exit::{Exit, Failure};
use crate::{explain, waits};

/// Requests a minute for each row at once: an answer every 50 ms, which is faster than Webex answers.
const MOST_PER_MINUTE_EACH: u32 = 1_200;
const REGION: &str = "WEBEX_CC_REGION";
/// A file of certificates to trust besides the system's, as other programs read it.
const CERTIFICATES: &str = "SSL_CERT_FILE";

/// Gives a builder the tokens of a profile; `None` when nobody has signed in with it.
type SignIn<'a> = &'a dyn Fn(ClientBuilder) -> Result<Option<ClientBuilder>, Failure>;

/// The client for this target; options win over the environment. Without a token in the environment, `sign_in` gives the builder those of
/// a profile.
pub fn from_environment(target: &Target, sign_in: SignIn<'_>) -> Result<Client, Failure> {
    match variable(TOKEN_VARIABLE) {
        Some(token) => finish(for_target(target)?.token(SecretString::from(token.trim().to_owned()))),
        None => from_profile(target, sign_in),
    }
}

/// The client for this target with the tokens of a profile, whatever the environment holds.
pub fn from_profile(target: &Target, sign_in: SignIn<'_>) -> Result<Client, Failure> {
    let builder = sign_in(for_target(target)?)?.ok_or_else(|| {
        Failure::new(Exit::Denied, "there is no Webex access token")
            .with_advice(format!("sign in with `cordboard login`, or set {TOKEN_VARIABLE}"))
            .with_advice("a personal token is on developer.webex.com, signed in, behind your picture")
            .with_advice("a token is never an option, because process lists and shell histories show those")
    })?;
    finish(builder)
}

fn finish(builder: ClientBuilder) -> Result<Client, Failure> {
    builder.build().map_err(|error| explain::explain(&error, None))
}

fn for_target(target: &Target) -> Result<ClientBuilder, Failure> {
    let mut builder = builder(target.base_url.as_deref())?;
    if let Some(region) = target.region.clone().or_else(|| variable(REGION)) {
        builder = builder.contact_center_region(region);
    }
    if let Some(requests) = target.concurrency {
        // Without a budget, one early 429 would teach the gate a very low rate; bulk work itself sends fewer at once after each.
        let budget = u32::try_from(requests).unwrap_or(u32::MAX).saturating_mul(MOST_PER_MINUTE_EACH);
        builder = builder.max_in_flight(requests).requests_per_minute(budget);
    }
    Ok(builder)
}

/// A builder without a token: address and certificates of the environment.
pub(crate) fn builder(base_url: Option<&str>) -> Result<ClientBuilder, Failure> {
    let mut builder = waits::tell(Client::builder());
    if let Some(address) = base_url.map(str::to_owned).or_else(|| variable(BASE_URL_VARIABLE)) {
        builder = builder.base_url(address);
    }
    if let Some(path) = variable(CERTIFICATES) {
        let pem =
            std::fs::read(&path).map_err(|error| Failure::new(Exit::Failure, format!("{CERTIFICATES}: cannot read {path}: {error}")))?;
        builder = builder.extra_ca_pem(pem);
    }
    Ok(builder)
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}
