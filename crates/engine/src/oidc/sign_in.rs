//! The two steps of a sign-in: out to the provider, and back with a code.

use model::id::OrganizationId;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value};
use url::Url;

use super::provider::Endpoints;
use super::token::{self, Expected};
use super::{Asker, ExternalIdentity, Flow, Oidc, OidcError, Provider, ProviderId, Returned, SIGN_IN, authorize_url};
use crate::access::Origin;
use crate::audit::{Actor, Entry, Outcome, Target, Via};

/// A sign-in that began.
#[derive(Debug)]
pub struct Begun {
    /// Where to send the browser.
    pub address: Url,
    /// Goes into a cookie that lives as long as the flow ([`super::FLOW_VALID_FOR`]) and is sent only to the redirect address.
    pub secret: SecretString,
}

/// A sign-in that the provider vouches for. Whether that person may come in is `access`'s to say.
#[derive(Debug)]
pub struct Finished {
    /// Who it is.
    pub identity: ExternalIdentity,
    /// Path of this site to go on to.
    pub return_to: String,
}

impl Oidc {
    /// Begins a sign-in; `return_to` is the path of this site to go on to.
    pub async fn begin(&self, provider: &ProviderId, return_to: &str, from: &Origin) -> Result<Begun, OidcError> {
        let provider = self.provider(provider)?;
        let endpoints = self.endpoints(provider, &Asker::new(&self.shared.reach)).await?;
        let (flow, secret) = self.shared.flows.begin_from(from.address, &purpose(provider), &provider.redirect, return_to).await?;
        let mut scopes = vec!["openid".to_owned()];
        scopes.extend(provider.scopes.iter().filter(|scope| *scope != "openid").cloned());
        Ok(Begun { address: authorize_url(&endpoints.authorize, &provider.client_id, &scopes, &flow), secret })
    }

    /// Finishes a sign-in with what the browser brought back (`code`, `state`) and the secret of its cookie. A refusal is recorded.
    pub async fn finish(
        &self,
        provider: &ProviderId,
        code: &SecretString,
        state: &str,
        secret: &SecretString,
        from: &Origin,
    ) -> Result<Finished, OidcError> {
        let returned = Returned { code: Some(code.expose_secret()), state: Some(state), error: None };
        self.finish_with(provider, &returned, secret, from).await
    }

    /// Ends a sign-in that the provider sent back with an error; returns what to tell. The refusal is recorded.
    pub async fn declined(&self, provider: &ProviderId, error: &str, state: &str, secret: &SecretString, from: &Origin) -> OidcError {
        let returned = Returned { code: None, state: Some(state), error: Some(error) };
        self.finish_with(provider, &returned, secret, from).await.err().unwrap_or(OidcError::State)
    }

    async fn finish_with(
        &self,
        id: &ProviderId,
        returned: &Returned<'_>,
        secret: &SecretString,
        from: &Origin,
    ) -> Result<Finished, OidcError> {
        let provider = self.provider(id)?;
        let result = self.try_finish(provider, returned, secret).await;
        if let Err(error) = &result
            && error.is_refusal()
        {
            self.shared.audit.record(refusal(id, error, from)).await?;
        }
        result
    }

    async fn try_finish(&self, provider: &Provider, returned: &Returned<'_>, secret: &SecretString) -> Result<Finished, OidcError> {
        let (flow, code) = match self.shared.flows.take(secret, &purpose(provider), returned).await {
            Err(OidcError::Declined { reason, .. }) => return Err(OidcError::Declined { provider: provider.name.clone(), reason }),
            other => other?,
        };
        let asker = Asker::new(&self.shared.reach);
        let endpoints = self.endpoints(provider, &asker).await?;
        let answer = exchange(&asker, provider, &endpoints.token, endpoints.is_secret_posted, &flow, &code).await?;
        let text = |name: &str| answer.get(name).and_then(Value::as_str);
        let access_token = text("access_token").ok_or_else(|| provider.unreachable("its answer holds no access token"))?;
        let id_token = text("id_token").ok_or_else(|| provider.untrusted("its answer holds no id token"))?;
        let keys = asker.get(&endpoints.keys, None).await.map_err(|problem| provider.unreachable(problem))?;
        let expected = Expected {
            issuers: &endpoints.issuers,
            client_id: &provider.client_id,
            nonce: &flow.nonce,
            access_token,
            keys,
            now: self.shared.clock.now(),
        };
        let claims = token::verify(id_token, expected).map_err(|problem| provider.untrusted(problem))?;
        let identity = describe(&asker, provider, &endpoints, claims, &access_token.to_owned().into()).await?;
        Ok(Finished { identity, return_to: flow.return_to })
    }
}

fn purpose(provider: &Provider) -> String {
    format!("sign-in {}", provider.id)
}

/// Exchanges a code for tokens.
async fn exchange(
    asker: &Asker,
    provider: &Provider,
    endpoint: &Url,
    is_secret_posted: bool,
    flow: &Flow,
    code: &str,
) -> Result<Value, OidcError> {
    let mut fields = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &flow.redirect),
        ("client_id", &provider.client_id),
        ("code_verifier", &flow.verifier),
    ];
    let mut basic = None;
    match &provider.client_secret {
        Some(secret) if is_secret_posted => fields.push(("client_secret", secret.expose_secret())),
        Some(secret) => basic = Some((provider.client_id.as_str(), secret)),
        None => {}
    }
    match asker.post(endpoint, &fields, basic).await.map_err(|problem| provider.unreachable(problem))? {
        Ok(answer) => Ok(answer),
        // RFC 6749 §5.2: 400 and 401 say that something we sent is wrong, above all the code.
        Err(refused) if matches!(refused.status, 400 | 401) && !refused.text.starts_with("invalid_client") => {
            Err(OidcError::Declined { provider: provider.name.clone(), reason: refused.text })
        }
        Err(refused) => Err(provider.unreachable(format!("it answered {} {}", refused.status, refused.text))),
    }
}

/// Who it is: from the token, and what the service says with the access token.
async fn describe(
    asker: &Asker,
    provider: &Provider,
    endpoints: &Endpoints,
    mut claims: Map<String, Value>,
    access_token: &SecretString,
) -> Result<ExternalIdentity, OidcError> {
    let words = |claims: &Map<String, Value>, name: &str| claims.get(name).and_then(Value::as_str).map(str::to_owned);
    let issuer = words(&claims, "iss").ok_or_else(|| provider.untrusted("its id token names no issuer"))?;
    let subject = words(&claims, "sub").filter(|sub| !sub.is_empty()).ok_or_else(|| provider.untrusted("its id token names nobody"))?;
    let signed = is_verified(&claims);
    if let Some(address) = &endpoints.userinfo {
        let told = asker.get(address, Some(access_token)).await.map_err(|problem| provider.unreachable(problem))?;
        let Value::Object(told) = told else { return Err(provider.unreachable("what it tells of the user cannot be read")) };
        // OpenID Connect core 5.3.2: an answer about somebody else must not be used.
        if words(&told, "sub").as_ref() != Some(&subject) {
            return Err(provider.untrusted("it tells of somebody else than its id token"));
        }
        claims.extend(told);
    }
    // What the signed token denies, nothing else confirms.
    let is_verified = if signed == Some(false) { signed } else { is_verified(&claims) };
    let org_id = match &endpoints.me {
        Some(address) => Some(organization(asker, provider, address, access_token).await?),
        None => None,
    };
    let email = words(&claims, "email").filter(|email| !email.is_empty());
    // Webex always tells it; elsewhere an address of which nothing is told is merely of no use.
    let is_required = org_id.is_some();
    if is_verified == Some(false) || (is_required && (is_verified.is_none() || email.is_none())) {
        return Err(OidcError::EmailUnverified { provider: provider.name.clone() });
    }
    let email_verified = is_verified == Some(true) && email.is_some();
    Ok(ExternalIdentity { issuer, subject, email, email_verified, name: words(&claims, "name"), org_id, claims })
}

/// Whether the address is verified, where something is told of it. Webex writes it as a text.
fn is_verified(claims: &Map<String, Value>) -> Option<bool> {
    claims.get("email_verified").map(|value| value.as_bool().unwrap_or_else(|| value.as_str() == Some("true")))
}

/// The organisation, as the service says and not the domain of the address.
async fn organization(asker: &Asker, provider: &Provider, address: &Url, token: &SecretString) -> Result<OrganizationId, OidcError> {
    let me = asker.get(address, Some(token)).await.map_err(|problem| provider.unreachable(problem))?;
    let id = me.get("orgId").and_then(Value::as_str).unwrap_or_default();
    OrganizationId::parse(id).map_err(|_| provider.untrusted("it tells no organisation of the user"))
}

fn refusal(provider: &ProviderId, error: &OidcError, from: &Origin) -> Entry {
    Entry {
        actor: Actor::unknown(None, Via::SignIn),
        action: SIGN_IN,
        target: Target::new("provider", provider),
        org: None,
        from_address: from.address,
        before: None,
        after: None,
        tracking_id: None,
        outcome: Outcome::Refused(error.to_string()),
    }
}
