//! Activation codes and actions: believed when Webex signed them.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use outbound::Door;
use secrecy::SecretString;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;
use webex_core::id::{OrganizationId, WebexId};
use webex_core::{Host, Method, Request};

use super::keys::{Algorithm, KeySet};
use crate::clock::{Chance, Clock};
use crate::servers::Servers;
use crate::{ClientBuilder, Error};

/// Codes have some two thousand characters.
const MAX_CODE_CHARS: usize = 16 * 1024;
const MAX_KEYS_BYTES: u64 = 64 * 1024;
/// How old a token without a time of expiry may be.
const MAX_AGE: SignedDuration = SignedDuration::from_mins(5);
/// Clocks differ by this much.
const SKEW: SignedDuration = SignedDuration::from_mins(2);

/// Where each region publishes its keys (github.com/cisco-ce/workspace-integrations-nodejs, src/jwt.ts).
const REGIONS: [(&str, &str); 4] = [
    ("us-east-2_a", "https://xapi-a.wbx2.com/jwks"),
    ("us-west-2_r", "https://xapi-r.wbx2.com/jwks"),
    ("eu-central-1_k", "https://xapi-k.wbx2.com/jwks"),
    ("us-gov-west-1_a1", "https://xapi.gov.ciscospark.com/jwks"),
];
const DEFAULT_REGION: &str = "us-east-2_a";

/// Why a code is not believed or not understood.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CodeError {
    /// It is no code.
    #[error("this is no activation code of Webex ({reason}): copy it whole from Control Hub, Workspaces, Integrations")]
    Unreadable {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// It is not signed with a key that Webex publishes.
    #[error("the activation code is not signed by Webex ({reason})")]
    Forged {
        /// What does not fit.
        reason: &'static str,
    },
    /// It is too old.
    #[error("the activation code was good until {at:.0}: make a new one in Control Hub, Workspaces, Integrations")]
    Expired {
        /// Until when it was good.
        at: Timestamp,
    },
    /// It names a server that is not configured.
    #[error("the activation code names {target}, which is not among the configured Webex servers")]
    Stranger {
        /// The server.
        target: String,
    },
    /// The published keys could not be had.
    #[error("the keys that Webex signs activation codes with could not be had: {0}")]
    Keys(#[source] Error),
}

/// What an activation code says.
pub struct Activation {
    /// The organisation.
    pub org: OrganizationId,
    /// Its name.
    pub org_name: Option<String>,
    /// The integration.
    pub app_id: String,
    /// Where the integration tells of itself.
    pub app_url: Url,
    /// Gives access tokens.
    pub refresh_token: SecretString,
    /// Scopes of those.
    pub scopes: Vec<String>,
}

impl fmt::Debug for Activation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Activation").field("org", &self.org).field("app_url", &self.app_url.as_str()).finish_non_exhaustive()
    }
}

/// What Control Hub tells an integration to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// `deprovision`, `updateApproved`, `healthCheck`, …
    pub name: String,
    /// The integration.
    pub app_id: String,
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    kid: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Claims {
    sub: String,
    oauth_url: Option<String>,
    webexapis_base_url: Option<String>,
    app_url: Option<String>,
    app_id: Option<String>,
    org_name: Option<String>,
    action: Option<String>,
    region: Option<String>,
    refresh_token: Option<String>,
    expiry_time: Option<String>,
    scopes: Value,
    iat: Option<i64>,
}

/// Reads activation codes and actions.
#[derive(Clone)]
pub struct CodeReader {
    door: Door,
    servers: Servers,
    clock: Arc<dyn Clock>,
    chance: Chance,
}

impl fmt::Debug for CodeReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeReader").field("base", &self.servers.base()).finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// What reads activation codes of workspace integrations. Connects to nothing.
    pub fn code_reader(&self) -> Result<CodeReader, Error> {
        let (door, servers, clock, chance) = self.parts()?;
        Ok(CodeReader { door, servers, clock, chance })
    }
}

impl CodeReader {
    /// Reads an activation code, as it was copied from Control Hub.
    pub async fn activation(&self, code: &str) -> Result<Activation, CodeError> {
        let claims = self.verified(code).await?;
        let unreadable = |reason| CodeError::Unreadable { reason };
        if claims.action.as_deref() != Some("provision") {
            return Err(unreadable("it is not for activating"));
        }
        // The token goes to all of these.
        for address in [&claims.oauth_url, &claims.webexapis_base_url] {
            self.known(address.as_deref().ok_or(unreadable("an address is missing"))?)?;
        }
        let app_url = self.known(claims.app_url.as_deref().ok_or(unreadable("appUrl is missing"))?)?;
        let refresh_token = claims.refresh_token.filter(|token| !token.is_empty()).ok_or(unreadable("refreshToken is missing"))?;
        let org = organization(&claims.sub).ok_or(unreadable("it names no organisation"))?;
        let scopes = match &claims.scopes {
            Value::String(text) => text.split([',', ' ']).filter(|scope| !scope.is_empty()).map(str::to_owned).collect(),
            Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        Ok(Activation {
            org,
            org_name: claims.org_name,
            app_id: claims.app_id.unwrap_or_default(),
            app_url,
            refresh_token: refresh_token.into(),
            scopes,
        })
    }

    /// Reads an action that came as a message.
    pub async fn action(&self, jwt: &str) -> Result<Action, CodeError> {
        let claims = self.verified(jwt).await?;
        let name = claims.action.ok_or(CodeError::Unreadable { reason: "it names no action" })?;
        Ok(Action { name, app_id: claims.app_id.unwrap_or_default() })
    }

    /// The claims of a token, once signature and time are right.
    async fn verified(&self, code: &str) -> Result<Claims, CodeError> {
        let code = code.trim();
        let unreadable = |reason| CodeError::Unreadable { reason };
        if code.len() > MAX_CODE_CHARS {
            return Err(unreadable("it is too long"));
        }
        let mut parts = code.split('.');
        let (Some(head), Some(body), Some(signature), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(unreadable("it has not three parts"));
        };
        let Head { alg, kid } = decode(head).ok_or(unreadable("its head is no JSON"))?;
        let claims: Claims = decode(body).ok_or(unreadable("its claims are no JSON"))?;
        let algorithm = Algorithm::parse(&alg).ok_or(CodeError::Forged { reason: "its algorithm is not one that Webex signs with" })?;
        let signature = bytes(signature).ok_or(unreadable("its signature cannot be read"))?;
        let keys = self.keys(claims.region.as_deref()).await?;
        if !keys.has(&kid) {
            return Err(CodeError::Forged { reason: "no published key has its name" });
        }
        let signed = code.rsplit_once('.').map_or("", |(signed, _)| signed);
        if !keys.verifies(&kid, algorithm, signed.as_bytes(), &signature) {
            return Err(CodeError::Forged { reason: "the signature does not fit" });
        }
        self.check_time(&claims)?;
        Ok(claims)
    }

    fn check_time(&self, claims: &Claims) -> Result<(), CodeError> {
        let now = self.clock.now();
        let until = match (claims.expiry_time.as_deref(), claims.iat) {
            (Some(text), _) => text.parse().map_err(|_| CodeError::Unreadable { reason: "its time of expiry is no time" })?,
            (None, Some(issued)) => {
                let issued = Timestamp::from_second(issued).map_err(|_| CodeError::Unreadable { reason: "its time is no time" })?;
                issued.checked_add(MAX_AGE).unwrap_or(issued)
            }
            (None, None) => return Err(CodeError::Unreadable { reason: "it says no time" }),
        };
        if now.duration_since(until) > SKEW { Err(CodeError::Expired { at: until }) } else { Ok(()) }
    }

    async fn keys(&self, region: Option<&str>) -> Result<KeySet, CodeError> {
        let request = Request::new("integration-keys", Host::ApiRoot, Method::Get, "/jwks").with_max_body_bytes(MAX_KEYS_BYTES);
        let url = if self.servers.is_webex() {
            let region = region.unwrap_or(DEFAULT_REGION);
            let known = REGIONS.iter().find(|(name, _)| *name == region).map(|(_, url)| *url);
            let address = known.ok_or(CodeError::Forged { reason: "it names an unknown region" })?;
            Url::parse(address).map_err(|_| CodeError::Forged { reason: "its region has no address" })?
        } else {
            self.servers.url(&request).map_err(CodeError::Keys)?
        };
        let failed = |source| CodeError::Keys(Error::Transport { operation: "integration-keys".to_owned(), source });
        let tracking_id = format!("CORDBOARD_{}", uuid::Builder::from_random_bytes(self.chance.bytes()).into_uuid());
        let outgoing = crate::client::outgoing(&request, &url, None, &tracking_id).map_err(CodeError::Keys)?;
        let reply = self.door.send(outgoing).await.map_err(failed)?;
        let wrong = |reason: String| {
            CodeError::Keys(Error::Body { operation: "integration-keys".to_owned(), reason, tracking_id: Some(tracking_id.clone()) })
        };
        if !reply.status.is_success() {
            return Err(wrong(format!("it answered {}", reply.status.as_u16())));
        }
        serde_json::from_slice(&reply.body).map_err(|_| wrong("they are no set of keys".to_owned()))
    }

    /// An address on a configured server.
    fn known(&self, address: &str) -> Result<Url, CodeError> {
        let stranger = |target: String| CodeError::Stranger { target };
        let url = Url::parse(address).map_err(|_| CodeError::Unreadable { reason: "an address cannot be read" })?;
        match self.servers.allowed().check(&url) {
            Ok(_) => Ok(url),
            Err(_) => Err(stranger(url.origin().ascii_serialization())),
        }
    }
}

/// The organisation of a subject: base64 of `ciscospark://urn:TEAM:…/ORGANIZATION/KEY`, as lists write it.
fn organization(sub: &str) -> Option<OrganizationId> {
    let id = WebexId::parse(sub).ok()?;
    let id = if id.region().starts_with("urn:") { WebexId::new(id.kind(), id.key()) } else { id };
    (id.kind() == "ORGANIZATION").then(|| OrganizationId::parse(id.encode()).ok()).flatten()
}

fn bytes(part: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).ok()
}

fn decode<T: DeserializeOwned>(part: &str) -> Option<T> {
    serde_json::from_slice(&bytes(part)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_organisation_of_a_subject_is_the_one_of_lists() {
        let sub = base64::engine::general_purpose::STANDARD.encode("ciscospark://urn:TEAM:us-east-2_a/ORGANIZATION/1eb65fdf");
        let listed = WebexId::new("ORGANIZATION", "1eb65fdf").encode();
        assert_eq!(organization(&sub).map(|id| id.as_str().to_owned()), Some(listed));
        assert_eq!(organization(&WebexId::new("PEOPLE", "1").encode()), None);
        assert_eq!(organization("nonsense"), None);
    }
}
