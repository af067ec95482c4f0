//! Providers: Webex, whose addresses are known, and any other by its discovery document (`OpenID` Connect discovery 1.0).

use std::fmt;

use outbound::Origin;
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

use super::{Asker, OidcError};

/// Short name of a provider, as in `webex`; part of addresses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProviderId(String);

impl ProviderId {
    /// A name of 1 to 32 small letters, digits and hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let is_fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        ((1..=32).contains(&text.len()) && text.bytes().all(is_fine)).then(|| Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProviderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A provider and how this site is registered with it.
#[derive(Clone)]
pub struct Provider {
    /// Short name.
    pub id: ProviderId,
    /// What the button says.
    pub name: String,
    /// Kind.
    pub kind: ProviderKind,
    /// Client id.
    pub client_id: String,
    /// Client secret; a public client has none.
    pub client_secret: Option<SecretString>,
    /// Scopes besides `openid`.
    pub scopes: Vec<String>,
    /// Where the browser comes back to, as it is registered there.
    pub redirect: Url,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// Kinds of provider.
#[derive(Debug, Clone)]
pub enum ProviderKind {
    /// Login with Webex at this base address, ending in `/v1`. Its discovery document and its tokens name different issuers, so
    /// the issuer is held against rules instead.
    Webex {
        /// `https://webexapis.com/v1`, or a simulator.
        base_url: Url,
        /// Who may have issued a token.
        issuers: Vec<IssuerRule>,
    },
    /// Any other, by its issuer.
    Discovered {
        /// The issuer, as its tokens name it.
        issuer: String,
    },
}

impl ProviderKind {
    /// Webex, whose tokens come from its identity brokers.
    pub fn webex(base_url: Url) -> Self {
        Self::Webex { base_url, issuers: vec![IssuerRule::WebexBroker] }
    }
}

/// Who may have issued a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssuerRule {
    /// An identity broker of Webex: `https://idbroker.webex.com/idb`, `https://idbroker-b-us.webex.com/idb` and the like.
    WebexBroker,
    /// Exactly this one.
    Exactly(String),
}

impl IssuerRule {
    /// Whether it allows an issuer.
    pub fn allows(&self, issuer: &str) -> bool {
        match self {
            Self::Exactly(own) => own == issuer,
            Self::WebexBroker => is_webex_broker(issuer),
        }
    }
}

fn is_webex_broker(issuer: &str) -> bool {
    let Some(label) = issuer.strip_prefix("https://idbroker").and_then(|rest| rest.strip_suffix(".webex.com/idb")) else {
        return false;
    };
    let is_fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (label.is_empty() || label.starts_with('-')) && label.bytes().all(is_fine)
}

/// The addresses of a provider.
#[derive(Debug, Clone)]
pub(super) struct Endpoints {
    pub authorize: Url,
    pub token: Url,
    pub keys: Url,
    pub userinfo: Option<Url>,
    /// Webex: who am I, with the organisation.
    pub me: Option<Url>,
    /// Whether the client secret goes into the form instead of the header.
    pub is_secret_posted: bool,
    pub issuers: Vec<IssuerRule>,
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    jwks_uri: Url,
    userinfo_endpoint: Option<Url>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

impl Provider {
    pub(super) fn setup(&self, problem: impl fmt::Display) -> OidcError {
        OidcError::Setup { provider: self.name.clone(), problem: problem.to_string() }
    }

    pub(super) fn unreachable(&self, problem: impl fmt::Display) -> OidcError {
        OidcError::Unreachable { provider: self.name.clone(), problem: problem.to_string() }
    }

    pub(super) fn untrusted(&self, problem: impl fmt::Display) -> OidcError {
        OidcError::Untrusted { provider: self.name.clone(), problem: problem.to_string() }
    }

    /// Where the provider is, as it is configured.
    pub(super) fn origin(&self) -> Option<Origin> {
        match &self.kind {
            ProviderKind::Webex { base_url, .. } => Origin::of(base_url).ok(),
            ProviderKind::Discovered { issuer } => issuer.parse().ok(),
        }
    }

    /// The addresses; another provider than Webex is asked for them.
    pub(super) async fn endpoints(&self, asker: &Asker) -> Result<Endpoints, OidcError> {
        match &self.kind {
            ProviderKind::Webex { base_url, issuers } => Ok(webex(base_url, issuers.clone())),
            ProviderKind::Discovered { issuer } => self.discover(asker, issuer).await,
        }
    }

    async fn discover(&self, asker: &Asker, issuer: &str) -> Result<Endpoints, OidcError> {
        let address = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
        let address = Url::parse(&address).map_err(|error| self.setup(format!("its issuer is no address ({error})")))?;
        let document = asker.get(&address, None).await.map_err(|problem| self.unreachable(problem))?;
        let found: Discovery = serde_json::from_value(document)
            .map_err(|error| self.unreachable(format!("its discovery document cannot be read ({error})")))?;
        if found.issuer != issuer {
            return Err(self.setup(format!("it calls itself `{}`, not `{issuer}`", found.issuer)));
        }
        let authorize = Origin::of(&found.authorization_endpoint).map_err(|error| self.setup(error))?;
        if authorize.is_loopback() && !Origin::of(&address).is_ok_and(|own| own.is_loopback()) {
            return Err(self.setup("it names an address of this machine"));
        }
        for url in [Some(&found.token_endpoint), Some(&found.jwks_uri), found.userinfo_endpoint.as_ref()].into_iter().flatten() {
            // A provider elsewhere must not lead into the network this program stands in.
            asker.may_ask(url).await.map_err(|error| self.setup(error))?;
        }
        let methods = found.token_endpoint_auth_methods_supported.unwrap_or_default();
        let knows = |name: &str| methods.iter().any(|method| method == name);
        Ok(Endpoints {
            authorize: found.authorization_endpoint,
            token: found.token_endpoint,
            keys: found.jwks_uri,
            userinfo: found.userinfo_endpoint,
            me: None,
            is_secret_posted: knows("client_secret_post") && !knows("client_secret_basic"),
            issuers: vec![IssuerRule::Exactly(found.issuer)],
        })
    }
}

fn webex(base_url: &Url, issuers: Vec<IssuerRule>) -> Endpoints {
    let at = |path: &str| {
        let mut url = base_url.clone();
        url.set_path(&format!("{}/{path}", base_url.path().trim_end_matches('/')));
        url
    };
    Endpoints {
        authorize: at("authorize"),
        token: at("access_token"),
        keys: at("verification"),
        userinfo: Some(at("userinfo")),
        me: Some(at("people/me")),
        is_secret_posted: true,
        issuers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_webex_brokers_pass_for_webex() {
        // The issuers that Cisco documents for Login with Webex, and of the simulator.
        for fine in ["https://idbroker.webex.com/idb", "https://idbroker-b-us.webex.com/idb", "https://idbroker-eu.webex.com/idb"] {
            assert!(IssuerRule::WebexBroker.allows(fine), "{fine}");
        }
        for bad in [
            "http://idbroker.webex.com/idb",
            "https://idbroker.webex.com",
            "https://idbroker.webex.com/idb/",
            "https://idbroker.webex.com.evil.example/idb",
            "https://idbroker-x.evil.example/.webex.com/idb",
            "https://idbrokerx.webex.com/idb",
            "https://idbroker@evil.webex.com/idb",
            "https://idbroker-a.b.webex.com/idb",
            "https://evil.example/idb",
            "",
        ] {
            assert!(!IssuerRule::WebexBroker.allows(bad), "{bad}");
        }
    }

    #[test]
    fn names_of_providers_fit_into_addresses() {
        assert_eq!(ProviderId::parse("entra-id").map(|id| id.to_string()).as_deref(), Some("entra-id"));
        for bad in ["", "Webex", "a/b", "a b", &"x".repeat(33)] {
            assert_eq!(ProviderId::parse(bad), None, "{bad}");
        }
    }
}
