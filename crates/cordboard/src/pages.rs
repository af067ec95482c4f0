//! What the pages get from the configuration: names, proxies, certificate, providers of sign-in.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use engine::audit::Audit;
use engine::oidc::{Oidc, Provider, ProviderId, ProviderKind, Reach};
use engine::{Hints, Hooks, SystemClock, SystemRandomness, Vault};
use outbound::TargetPolicy;
use url::Url;
use web::{AllowedHosts, CookieScope, Extras, Serving, TrustedProxies};

use crate::certificates::Certificates;
use crate::config::Settings;

/// Scopes of Login with Webex besides `openid`: whose account it is, and which organisation it belongs to.
const WEBEX_SCOPES: [&str; 3] = ["email", "profile", "spark:people_read"];
/// Scopes of any other provider besides `openid`.
const OTHER_SCOPES: [&str; 2] = ["email", "profile"];

/// What the pages get from the configuration.
pub struct Pages {
    /// Where browsers reach them.
    pub base: Url,
    /// Names they answer to.
    pub allowed_hosts: AllowedHosts,
    /// Schemes the session cookie may travel over.
    pub cookie_scope: CookieScope,
    /// How they are served.
    pub serving: Serving,
    /// What they have beside their parts.
    pub extras: Extras,
    /// What webhooks say may have changed.
    pub hints: Hints,
    /// Certificate and key, to be followed.
    pub certificates: Option<Certificates>,
}

impl Pages {
    /// Pages at this address and nothing more.
    pub fn plain(base: Url) -> Self {
        Self {
            allowed_hosts: AllowedHosts::new(base.host_str()),
            cookie_scope: cookie_scope(&base),
            serving: Serving::default(),
            extras: Extras::default(),
            hints: Hints::default(),
            certificates: None,
            base,
        }
    }

    /// Pages as they are configured.
    pub fn of(settings: &Settings, base: Url, vault: Vault, audit: Audit) -> Result<Self> {
        let proxies = TrustedProxies::parse(settings.trusted_proxies.iter().map(String::as_str)).context("trusted_proxies")?;
        let certificates = settings.tls.as_ref().map(Certificates::read).transpose()?;
        let tls = certificates.as_ref().map(Certificates::identity);
        let names = base.host_str().map(str::to_owned).into_iter().chain(settings.allowed_hosts.iter().cloned());
        let providers = providers(settings, &base)?;
        let (clock, randomness) = (Arc::new(SystemClock), Arc::new(SystemRandomness));
        let targets = TargetPolicy::new(settings.private_origins.iter().cloned().collect());
        let reach = Reach { targets, ..Reach::default() };
        let hints = Hints::default();
        let hooks = Some(Hooks::new(vault.clone(), hints.clone()));
        let oidc = (!providers.is_empty()).then(|| Oidc::new(providers, vault, audit, reach, clock, randomness));
        Ok(Self {
            allowed_hosts: AllowedHosts::new(names),
            cookie_scope: cookie_scope(&base),
            serving: Serving { tls, proxies: proxies.clone(), ..Serving::default() },
            extras: Extras { proxies, oidc, hooks, judge: settings.judge, ..Extras::default() },
            hints,
            certificates,
            base,
        })
    }
}

fn cookie_scope(base: &Url) -> CookieScope {
    if base.scheme() == "https" { CookieScope::HttpsOnly } else { CookieScope::AnyScheme }
}

/// The configured providers. Their redirect addresses are those to register there.
pub fn providers(settings: &Settings, base: &Url) -> Result<Vec<Provider>> {
    let provider = |id: &str| -> Result<(ProviderId, Url)> {
        let redirect = base.join(&web::routes::sign_in_back(id)).context("the public URL cannot carry a path")?;
        Ok((ProviderId::parse(id).expect("invariant: a constant name"), redirect))
    };
    let scopes = |scopes: &[&str]| scopes.iter().map(|scope| (*scope).to_owned()).collect();
    let mut providers = Vec::new();
    if let Some(client) = &settings.sign_in_webex {
        let (id, redirect) = provider("webex")?;
        providers.push(Provider {
            id,
            name: "Webex".to_owned(),
            kind: ProviderKind::webex(webex_base(&settings.webex.base_url)?),
            client_id: client.client_id.clone(),
            client_secret: Some(client.client_secret.clone()),
            scopes: scopes(&WEBEX_SCOPES),
            redirect,
        });
    }
    if let Some(other) = &settings.sign_in_oidc {
        let (id, redirect) = provider("oidc")?;
        providers.push(Provider {
            id,
            name: other.name.clone(),
            kind: ProviderKind::Discovered { issuer: other.issuer.clone() },
            client_id: other.client.client_id.clone(),
            client_secret: Some(other.client.client_secret.clone()),
            scopes: scopes(&OTHER_SCOPES),
            redirect,
        });
    }
    Ok(providers)
}

/// The base address with its `/v1`, which the configuration may leave out.
fn webex_base(text: &str) -> Result<Url> {
    let bare = text.trim_end_matches('/');
    let text = if bare.ends_with("/v1") { bare.to_owned() } else { format!("{bare}/v1") };
    Url::parse(&text).with_context(|| format!("webex.base_url: `{text}` is no web address"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_added_once() {
        for text in ["https://webexapis.com", "https://webexapis.com/", "https://webexapis.com/v1", "https://webexapis.com/v1/"] {
            assert_eq!(webex_base(text).expect("an address").as_str(), "https://webexapis.com/v1");
        }
    }
}
