//! Signing in by others: Login with Webex and any other `OpenID` provider, by code and PKCE (`OpenID` Connect core 1.0; RFC 7636).
//!
//! What a flow must remember (state, nonce, verifier) lies sealed in the store for ten minutes and is taken out once; the browser
//! holds only the secret that finds it, in a short cookie, so that nobody can finish a flow in a browser that did not begin it. The same
//! way connects an integration (`keeper`). To add a provider, configure it; to add a kind of provider, extend `provider.rs`.

mod ask;
mod error;
mod flow;
mod identity;
mod provider;
mod sign_in;
mod token;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use outbound::{ProxySetting, TargetPolicy};
use url::Url;

use crate::audit::{Action, Audit};
use crate::{Clock, Randomness, Vault};

pub use error::OidcError;
pub use flow::{FLOW_VALID_FOR, MOST_OF_A_NETWORK, MOST_OF_STRANGERS};
pub use identity::ExternalIdentity;
pub use provider::{IssuerRule, Provider, ProviderId, ProviderKind};
pub use sign_in::{Begun, Finished};

use provider::Endpoints;

pub(crate) use ask::Asker;
pub(crate) use flow::{Flow, Flows, Returned, authorize_url};

/// How long a discovery document is believed without asking again.
const DISCOVERY_KEPT_FOR: SignedDuration = SignedDuration::from_mins(10);
/// A sign-in by another provider that was refused before anybody was known.
const SIGN_IN: Action = Action("session.start");

/// How this program reaches providers.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// Which proxy to use.
    pub proxy: ProxySetting,
    /// Certificates to trust besides the system's, in PEM form.
    pub extra_ca_pem: Option<Vec<u8>>,
    /// Where requests may go. The providers' own origins, which are configured, are added; where a discovery document leads is not.
    pub targets: TargetPolicy,
}

/// Signs people in by other providers. Cheap to clone.
#[derive(Clone)]
pub struct Oidc {
    shared: Arc<Shared>,
}

struct Shared {
    providers: Vec<Provider>,
    flows: Flows,
    audit: Audit,
    reach: Reach,
    clock: Arc<dyn Clock>,
    /// What providers said of themselves: who opens the sign-in page must not make this program ask them each time.
    discovered: Mutex<HashMap<ProviderId, (Timestamp, Endpoints)>>,
}

impl fmt::Debug for Oidc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Oidc").field("providers", &self.shared.providers).finish_non_exhaustive()
    }
}

impl Oidc {
    /// Sign-in by these providers. Connects to nothing.
    pub fn new(
        providers: Vec<Provider>,
        vault: Vault,
        audit: Audit,
        reach: Reach,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Self {
        let flows = Flows::new(vault, Arc::clone(&clock), randomness);
        let targets = providers.iter().filter_map(Provider::origin).fold(reach.targets, TargetPolicy::listing);
        let reach = Reach { targets, ..reach };
        Self { shared: Arc::new(Shared { providers, flows, audit, reach, clock, discovered: Mutex::default() }) }
    }

    /// The providers, in their order on the sign-in page.
    pub fn providers(&self) -> &[Provider] {
        &self.shared.providers
    }

    /// The addresses of a provider, as it said within the last minutes.
    async fn endpoints(&self, provider: &Provider, asker: &Asker) -> Result<Endpoints, OidcError> {
        let now = self.shared.clock.now();
        let known = self.shared.discovered.lock().unwrap_or_else(PoisonError::into_inner).get(&provider.id).cloned();
        if let Some((_, endpoints)) = known.filter(|(at, _)| now.duration_since(*at) < DISCOVERY_KEPT_FOR) {
            return Ok(endpoints);
        }
        let endpoints = provider.endpoints(asker).await?;
        let mut discovered = self.shared.discovered.lock().unwrap_or_else(PoisonError::into_inner);
        discovered.insert(provider.id.clone(), (now, endpoints.clone()));
        Ok(endpoints)
    }

    fn provider(&self, id: &ProviderId) -> Result<&Provider, OidcError> {
        self.shared.providers.iter().find(|provider| provider.id == *id).ok_or_else(|| OidcError::NoProvider(id.clone()))
    }
}

/// A path of this site to go on to; anything that could lead elsewhere becomes the first page.
pub(crate) fn own_path(text: &str) -> String {
    let base = Url::parse("https://this.invalid").expect("invariant: a constant address");
    let is_path = text.starts_with('/') && !text.starts_with("//") && !text.contains(['\\', '\t', '\r', '\n']);
    match base.join(text).ok().filter(|url| is_path && url.origin() == base.origin()) {
        Some(url) => url[url::Position::BeforePath..].to_owned(),
        None => "/".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::own_path;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_is_given_stays_on_this_site(text in "[/\\\\a-z.:@?#%\t\n ]{0,24}|.{0,60}") {
            let site = Url::parse("https://cordboard.example/sign-in").expect("an address");
            let path = own_path(&text);
            prop_assert!(path.starts_with('/'));
            prop_assert_eq!(site.join(&path).expect("joins").origin(), site.origin());
        }
    }

    #[test]
    fn nobody_is_sent_elsewhere() {
        for fine in ["/", "/devices?q=a%20b", "/calls#x"] {
            assert_eq!(own_path(fine), fine);
        }
        for bad in ["", "devices", "//evil.example", "/\\evil.example", "https://evil.example/", "/\t/evil.example", "javascript:alert(1)"]
        {
            assert_eq!(own_path(bad), "/", "{bad:?}");
        }
    }
}
