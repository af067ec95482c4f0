//! The webhooks of a connection at Webex: made where its scopes allow, mended, and taken back when it is removed.
//!
//! They only make changes show sooner (see `hooks`), so whatever goes wrong is a warning and stops nothing. To hear of another
//! resource, give it a line in [`RESOURCES`] and say in `hooks` what is to be read again.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use model::{AlertCode, ConnectionAlert, ConnectionKey, ConnectionState};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use url::Url;
use webex::{Client, Host, Method, Paging, Request};

use super::{Keeper, KeeperError};
use crate::Hints;
use crate::hooks::{self, HookError, Hooks};

/// What is heard of, with the scopes of which one is needed: the first for the whole organisation, the other for the owner's own.
/// Devices and people have no webhooks at Webex (developer.webex.com, Webhooks: resources).
const RESOURCES: &[(&str, [&str; 2])] = &[("telephony_calls", ["spark-admin:calls_read", "spark:calls_read"])];
/// How the name of each begins, for who looks at Webex.
const PREFIX: &str = "Cordboard";
/// How long removing them may hold up the removal of a connection.
const WITHDRAW_LIMIT: Duration = Duration::from_secs(10);

/// A webhook as Webex lists it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Listed {
    id: String,
    name: String,
    target_url: String,
    resource: String,
    event: String,
    status: String,
}

impl Listed {
    /// Whether Webex switched it off: it does so silently after a hundred events within five minutes that could not be delivered.
    fn is_off(&self) -> bool {
        self.status == "inactive"
    }
}

/// What had to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mended {
    Nothing,
    SwitchedOn,
}

/// What tells this installation's webhooks from others'.
struct Own {
    target: Option<Url>,
    /// How their names begin. The mark goes with the secret: a webhook with another secret is no use any more.
    prefix: String,
}

impl Own {
    fn new(target: Option<&Url>, secret: &SecretString) -> Self {
        let mark = Sha256::new().chain_update(b"cordboard webhook mark\n").chain_update(secret.expose_secret()).finalize();
        Self { target: target.cloned(), prefix: format!("{PREFIX} {} ", hex::encode(&mark[..6])) }
    }

    fn name(&self, resource: &str) -> String {
        format!("{}{resource}", self.prefix)
    }

    fn is_target(&self, found: &Listed) -> bool {
        self.target.as_ref().is_some_and(|target| found.target_url == target.as_str())
    }

    fn owns(&self, found: &Listed) -> bool {
        found.name.starts_with(&self.prefix) || (found.name.starts_with(PREFIX) && self.is_target(found))
    }

    fn is_meant(&self, found: &Listed, resource: &str) -> bool {
        found.name == self.name(resource) && found.resource == resource && found.event == "all" && self.is_target(found)
    }
}

impl Keeper {
    /// Makes the webhooks of a connection that are missing, so that its events come to this address, and removes its own that are
    /// stale: of an earlier address or with another secret. What Webex switched off is switched on again. Both that and a failure are told
    /// by an alert; a failure is also returned.
    pub async fn register_webhooks(&self, key: &ConnectionKey, target: &Url) -> Result<(), KeeperError> {
        let connections = self.shared.parts.store.connections();
        let Some((connection, _)) = connections.find(key).await? else { return Err(KeeperError::Missing(key.clone())) };
        if connection.state == ConnectionState::Lost || !key.kind.collects() {
            return Ok(());
        }
        let now = self.shared.parts.clock.now();
        match self.try_register(key, &connection.scopes, target).await {
            Ok(Mended::Nothing) => connections.resolve(key, AlertCode::Webhooks, now).await?,
            // The note stands until the next look finds them at work: Webex says nothing of it by itself.
            Ok(Mended::SwitchedOn) => {
                let text = format!(
                    "Webex had switched off the webhooks of the {}, because too many events could not be delivered to {}; they were switched \
                     on again. What happened meanwhile was found by asking. If this comes again, look whether Webex can reach that address",
                    key.kind,
                    target.origin().ascii_serialization()
                );
                let alert = ConnectionAlert { key: key.clone(), code: AlertCode::Webhooks, at: now, text, resolved_at: None };
                connections.raise(&alert).await?;
                tracing::warn!(name: "webex.webhooks.switched_on", app = key.kind.as_str(), "{}", alert.text);
            }
            Err(error) => {
                let text = format!(
                    "Webex did not take the webhooks of the {}, so that calls show a little later; it is tried again: {error}",
                    key.kind
                );
                let alert = ConnectionAlert { key: key.clone(), code: AlertCode::Webhooks, at: now, text, resolved_at: None };
                if connections.raise(&alert).await? {
                    tracing::warn!(name: "webex.webhooks.failed", app = key.kind.as_str(), "{}", alert.text);
                }
                return Err(error);
            }
        }
        Ok(())
    }

    async fn try_register(&self, key: &ConnectionKey, held: &[String], target: &Url) -> Result<Mended, KeeperError> {
        let secret = Hooks::new(self.shared.parts.vault.clone(), Hints::default()).secret(key).await.map_err(from_hooks)?;
        let (client, own) = (self.client(key)?, Own::new(Some(target), &secret));
        let found = list(&client).await?;
        let holds = |scope: &str| held.is_empty() || super::scopes::holds(held, scope);
        let wanted: Vec<_> = RESOURCES.iter().filter(|(_, scopes)| scopes.iter().any(|scope| holds(scope))).collect();
        let (mut kept, mut mended): (Vec<&str>, _) = (Vec::new(), Mended::Nothing);
        for listed in found.iter().filter(|listed| own.owns(listed)) {
            let meant = wanted.iter().find(|(resource, _)| own.is_meant(listed, resource) && !kept.contains(resource));
            match meant {
                Some((resource, _)) => {
                    if listed.is_off() {
                        switch_on(&client, &own, listed, target, &secret).await?;
                        mended = Mended::SwitchedOn;
                    }
                    kept.push(resource);
                }
                None => drop(delete(&client, &listed.id).await?),
            }
        }
        for (resource, [everybodys, _]) in wanted {
            if kept.contains(resource) {
                continue;
            }
            // An account without administrator's rights hears of its own calls alone.
            let made = match create(&client, &own, target, &secret, resource, "org").await {
                Err(error) if matches!(error.status(), Some(400 | 403)) => {
                    create(&client, &own, target, &secret, resource, "creator").await
                }
                other => other,
            };
            made?;
            tracing::info!(name: "webex.webhooks.made", app = key.kind.as_str(), resource, scope = everybodys, "a webhook was made");
        }
        Ok(mended)
    }

    /// Takes back what a connection that is about to be forgotten has at Webex, as far as Webex lets us: its webhooks, or its queue. Returns
    /// the tracking id of the last answer.
    pub(super) async fn withdraw(&self, key: &ConnectionKey) -> Option<String> {
        let work = async {
            if !key.kind.collects() {
                return self.close_line(key).await.map(|()| None);
            }
            let Some(secret) = self.shared.parts.vault.open(&hooks::secret_name(key)).await? else { return Ok(None) };
            let (client, own) = (self.client(key)?, Own::new(None, &secret));
            let mut last = None;
            for listed in list(&client).await?.iter().filter(|listed| own.owns(listed)) {
                last = delete(&client, &listed.id).await?;
            }
            Ok::<_, KeeperError>(last)
        };
        let kind = key.kind.as_str();
        match tokio::time::timeout(WITHDRAW_LIMIT, work).await {
            Ok(Ok(last)) => last,
            Ok(Err(error)) => {
                tracing::warn!(name: "webex.webhooks.left", app = kind, error = %error, "webhooks are left at Webex");
                error.tracking_id().map(str::to_owned)
            }
            Err(_) => {
                tracing::warn!(name: "webex.webhooks.left", app = kind, "webhooks are left at Webex, which did not answer in time");
                None
            }
        }
    }
}

pub(super) fn from_hooks(error: HookError) -> KeeperError {
    match error {
        HookError::Store(error) => error.into(),
        HookError::Vault(error) => error.into(),
        _ => KeeperError::Unfit("the connection was removed meanwhile"),
    }
}

/// The webhooks of the organisation, where an administrator asks, and the account's own.
async fn list(client: &Client) -> Result<Vec<Listed>, webex::Error> {
    let mut found: Vec<Listed> = Vec::new();
    for owned_by in ["org", "creator"] {
        let request = Request::new("list-webhooks", Host::Api, Method::Get, "/webhooks")
            .with_paging(Paging::Link, "items")
            .with_query("max", "100")
            .with_query("ownedBy", owned_by);
        let pages: Result<Vec<_>, _> = client.pages_raw(request).try_collect().await;
        let pages = match pages {
            Err(error) if owned_by == "org" && matches!(error.status(), Some(400 | 403)) => continue,
            other => other?,
        };
        for page in &pages {
            for item in page.raw_items()? {
                let listed: Listed = serde_json::from_str(item.get()).unwrap_or_default();
                if !listed.id.is_empty() && found.iter().all(|known| known.id != listed.id) {
                    found.push(listed);
                }
            }
        }
    }
    Ok(found)
}

async fn create(
    client: &Client,
    own: &Own,
    target: &Url,
    secret: &SecretString,
    resource: &str,
    owned_by: &str,
) -> Result<(), webex::Error> {
    let body = json!({
        "name": own.name(resource),
        "targetUrl": target,
        "resource": resource,
        "event": "all",
        "secret": secret.expose_secret(),
        "ownedBy": owned_by,
    });
    let request = Request::new("create-a-webhook", Host::Api, Method::Post, "/webhooks");
    client.execute(Request { body: Some(body.to_string().into_bytes()), ..request }).await.map(|_| ())
}

/// Switches a webhook on again. Webex wants name and address along with the status.
async fn switch_on(client: &Client, own: &Own, listed: &Listed, target: &Url, secret: &SecretString) -> Result<(), webex::Error> {
    let body = json!({
        "name": own.name(&listed.resource),
        "targetUrl": target,
        "secret": secret.expose_secret(),
        "status": "active",
    });
    let id: String = url::form_urlencoded::byte_serialize(listed.id.as_bytes()).collect();
    let request = Request::new("update-a-webhook", Host::Api, Method::Put, format!("/webhooks/{id}"));
    client.execute(Request { body: Some(body.to_string().into_bytes()), ..request }).await.map(|_| ())
}

/// Returns the tracking id of the answer.
async fn delete(client: &Client, id: &str) -> Result<Option<String>, webex::Error> {
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    let request = Request::new("delete-a-webhook", Host::Api, Method::Delete, format!("/webhooks/{id}"));
    match client.execute(request).await {
        // Gone already: somebody else tidied up.
        Err(error) if error.status() == Some(404) => Ok(error.tracking_id().map(str::to_owned)),
        other => other.map(|answer| answer.tracking_id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_webhooks_are_touched() {
        let target: Url = "https://cordboard.example.com/webhooks/webex/h".parse().expect("an address");
        let secret: SecretString = "planted".to_owned().into();
        let own = Own::new(Some(&target), &secret);
        let listed = |name: &str, target: &str, event: &str, status: &str| Listed {
            id: "W".to_owned(),
            name: name.to_owned(),
            target_url: target.to_owned(),
            resource: "telephony_calls".to_owned(),
            event: event.to_owned(),
            status: status.to_owned(),
        };
        let name = own.name("telephony_calls");
        let elsewhere = "https://old.example.com/webhooks/webex/h";
        for (found, owned, sound) in [
            (listed(&name, target.as_str(), "all", "active"), true, true),
            (listed(&name, target.as_str(), "all", "inactive"), true, false),
            (listed(&name, target.as_str(), "created", "active"), true, false),
            (listed(&name, elsewhere, "all", "active"), true, false),
            (listed("Cordboard 000000000000 telephony_calls", target.as_str(), "all", "active"), true, false),
            // Another installation, and somebody else's.
            (listed("Cordboard 000000000000 telephony_calls", elsewhere, "all", "active"), false, false),
            (listed("mine", target.as_str(), "all", "active"), false, false),
        ] {
            let is_sound = own.is_meant(&found, "telephony_calls") && !found.is_off();
            assert_eq!((own.owns(&found), is_sound), (owned, sound), "{found:?}");
        }
        assert!(!name.contains("planted"));
    }
}
