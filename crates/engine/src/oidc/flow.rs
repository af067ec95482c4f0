//! What lies between sending a browser to a provider and its coming back.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use url::Url;

use super::OidcError;
use super::ask::clean;
use crate::audit::network;
use crate::{Clock, Randomness, Vault};

/// How long a flow may take.
pub const FLOW_VALID_FOR: SignedDuration = SignedDuration::from_mins(10);
/// A secret that is longer than this was not made here.
const MAX_SECRET_BYTES: usize = 128;

/// Flows of one network at most, at a time.
pub const MOST_OF_A_NETWORK: u32 = 50;
/// Flows of all who are not known at most, at a time.
pub const MOST_OF_STRANGERS: u32 = 5_000;
/// What the names of their flows begin with.
const STRANGERS: &str = "flow/from/";
/// So much of a network's hash tells networks apart.
const TAG_CHARACTERS: usize = 16;

/// What a flow remembers, sealed.
#[derive(Serialize, Deserialize)]
pub(crate) struct Flow {
    /// What it is for: a provider, or a connection. A flow of one is none of another.
    pub purpose: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
    pub redirect: String,
    pub return_to: String,
    /// What else must come back unchanged.
    pub cargo: serde_json::Value,
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flow").field("purpose", &self.purpose).finish_non_exhaustive()
    }
}

/// What the browser came back with: the parameters of the redirect address.
#[derive(Default)]
pub(crate) struct Returned<'a> {
    pub code: Option<&'a str>,
    pub state: Option<&'a str>,
    pub error: Option<&'a str>,
}

/// The flows that are under way.
#[derive(Clone)]
pub(crate) struct Flows {
    vault: Vault,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

impl Flows {
    pub(crate) fn new(vault: Vault, clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>) -> Self {
        Self { vault, clock, randomness }
    }

    /// Begins a flow; the secret goes into a short cookie.
    pub(crate) async fn begin(
        &self,
        purpose: &str,
        redirect: &Url,
        return_to: &str,
        cargo: serde_json::Value,
    ) -> Result<(Flow, SecretString), OidcError> {
        self.begin_tagged(None, purpose, redirect, return_to, cargo).await
    }

    async fn begin_tagged(
        &self,
        tag: Option<&str>,
        purpose: &str,
        redirect: &Url,
        return_to: &str,
        cargo: serde_json::Value,
    ) -> Result<(Flow, SecretString), OidcError> {
        let [state, nonce, verifier] = std::array::from_fn(|_| self.random());
        let (redirect, return_to) = (redirect.as_str().to_owned(), super::own_path(return_to));
        let flow = Flow { purpose: purpose.to_owned(), state, nonce, verifier, redirect, return_to, cargo };
        let secret = SecretString::from(tag.map_or_else(|| self.random(), |tag| format!("{tag}.{}", self.random())));
        let name = name(&secret).expect("invariant: a fresh secret is short");
        let text = SecretString::from(serde_json::to_string(&flow).expect("invariant: a flow is plain data"));
        let until = self.clock.now().checked_add(FLOW_VALID_FOR).unwrap_or(Timestamp::MAX);
        self.vault.seal_until(&name, &text, Some(until)).await?;
        Ok((flow, secret))
    }

    /// Begins a flow of somebody who is not known, from this network. Anybody can begin one, so there are so many of one network and so many
    /// of all; the oldest give way, which were most likely left.
    pub(crate) async fn begin_from(
        &self,
        address: Option<IpAddr>,
        purpose: &str,
        redirect: &Url,
        return_to: &str,
    ) -> Result<(Flow, SecretString), OidcError> {
        let network = address.map_or_else(|| "inside".to_owned(), network);
        let mut tag = hex::encode(Sha256::digest(network.as_bytes()));
        tag.truncate(TAG_CHARACTERS);
        let begun = self.begin_tagged(Some(&tag), purpose, redirect, return_to, serde_json::Value::Null).await?;
        self.vault.trim(&format!("{STRANGERS}{tag}/"), MOST_OF_A_NETWORK).await?;
        self.vault.trim(STRANGERS, MOST_OF_STRANGERS).await?;
        Ok(begun)
    }

    /// Takes the flow that a browser comes back with, once, and checks that the answer belongs to it.
    pub(crate) async fn take(&self, secret: &SecretString, purpose: &str, returned: &Returned<'_>) -> Result<(Flow, String), OidcError> {
        let name = name(secret).ok_or(OidcError::NoFlow)?;
        let text = self.vault.take(&name).await?.ok_or(OidcError::NoFlow)?;
        let flow: Flow = serde_json::from_str(text.expose_secret()).map_err(|_| OidcError::NoFlow)?;
        let is_own = flow.state.as_bytes().ct_eq(returned.state.unwrap_or_default().as_bytes());
        if flow.purpose != purpose || !bool::from(is_own) {
            return Err(OidcError::State);
        }
        match (returned.error, returned.code) {
            (Some(error), _) => Err(OidcError::Declined { provider: purpose.to_owned(), reason: clean(error) }),
            (None, Some(code)) if !code.is_empty() => Ok((flow, code.to_owned())),
            _ => Err(OidcError::State),
        }
    }

    fn random(&self) -> String {
        let mut bytes = [0; 32];
        self.randomness.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }
}

/// Where a flow is kept: under the hash of its secret, so that whoever reads the database cannot go on with it.
fn name(secret: &SecretString) -> Option<String> {
    let text = secret.expose_secret();
    let is_ours = !text.is_empty() && text.len() <= MAX_SECRET_BYTES;
    let hash = hex::encode(Sha256::digest(text.as_bytes()));
    is_ours.then(|| match text.split_once('.') {
        Some((tag, _)) if tag.len() == TAG_CHARACTERS && tag.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            format!("{STRANGERS}{tag}/{hash}")
        }
        _ => format!("flow/{hash}"),
    })
}

/// Where the browser is sent to.
pub(crate) fn authorize_url(endpoint: &Url, client_id: &str, scopes: &[String], flow: &Flow) -> Url {
    let mut url = endpoint.clone();
    let mut query = url.query_pairs_mut();
    query
        .append_pair("response_type", "code")
        .append_pair("client_id", client_id)
        .append_pair("redirect_uri", &flow.redirect)
        .append_pair("scope", &scopes.join(" "))
        .append_pair("state", &flow.state)
        .append_pair("code_challenge", &URL_SAFE_NO_PAD.encode(Sha256::digest(flow.verifier.as_bytes())))
        .append_pair("code_challenge_method", "S256");
    if scopes.iter().any(|scope| scope == "openid") {
        query.append_pair("nonce", &flow.nonce);
    }
    drop(query);
    url
}
