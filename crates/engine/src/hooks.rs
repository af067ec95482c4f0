//! Webhooks of Webex: believed when they are signed with the connection's secret, heard once, and taken as hints to read again.
//!
//! Nothing of what an event says is stored or shown. To react to another resource, give it a line in [`hint_of`]. What a workspace
//! integration posts is the exception: it is handed to the collector as if its queue had brought it (`collect::push`).

use std::fmt;

use model::{ConnectionKey, ConnectionKind, WebexConnection};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use store::StoreError;
use webex::integration::Messages;
use webex::webhook::{Data, Event, verify_signature};

pub use webex::webhook::SIGNATURE_HEADER;

use crate::Vault;
use crate::hints::{Hint, Hints};
use crate::vault::VaultError;

/// The largest event that is read: those of Webex have a few KiB.
pub const MAX_EVENT_BYTES: usize = 256 * 1024;

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Received {
    /// It is new; whoever collects was given a hint.
    New,
    /// It came before.
    Double,
}

/// Why an event was not taken. The texts are for the log; the sender is told nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HookError {
    /// No connection has this handle, or it takes no webhooks.
    #[error("there is no such connection")]
    Unknown,
    /// It is not signed with the secret of the connection.
    #[error("the signature does not fit")]
    Forged,
    /// It is signed and no event.
    #[error("it is no event")]
    Unreadable,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The secret could not be read.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// Takes webhooks. Cheap to clone.
#[derive(Clone)]
pub struct Hooks {
    vault: Vault,
    hints: Hints,
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hooks").finish_non_exhaustive()
    }
}

/// The name under which the vault keeps the secret of a connection's webhooks.
pub(crate) fn secret_name(key: &ConnectionKey) -> String {
    format!("webex/{}/{}/webhook_secret", key.org, key.kind.as_str())
}

impl Hooks {
    /// Takes the webhooks of the connections in the vault's store.
    pub fn new(vault: Vault, hints: Hints) -> Self {
        Self { vault, hints }
    }

    /// What stands for a connection in the address of its webhooks: tells nothing of it.
    pub fn handle(key: &ConnectionKey) -> String {
        let digest = Sha256::digest(format!("cordboard webhook 1\n{}\n{}", key.kind.as_str(), key.org));
        hex::encode(&digest[..16])
    }

    /// The secret to make webhooks of a connection with; made when there is none.
    pub async fn secret(&self, key: &ConnectionKey) -> Result<SecretString, HookError> {
        let name = secret_name(key);
        if let Some(secret) = self.vault.open(&name).await? {
            return Ok(secret);
        }
        if self.vault.store().connections().find(key).await?.is_none() {
            return Err(HookError::Unknown);
        }
        let mut bytes = [0; 32];
        self.vault.randomness().fill(&mut bytes);
        Ok(self.vault.seal_first(&name, &hex::encode(bytes).into()).await?)
    }

    /// Takes an event as it came: the handle of its address, the value of its signature header, and the raw body.
    pub async fn receive(&self, handle: &str, signature: Option<&str>, body: &[u8]) -> Result<Received, HookError> {
        let connections = self.vault.store().connections().list().await?;
        let WebexConnection { key, .. } =
            connections.into_iter().find(|found| Self::handle(&found.key) == handle).ok_or(HookError::Unknown)?;
        let secret = self.vault.open(&secret_name(&key)).await?.ok_or(HookError::Unknown)?;
        // Compared in constant time, before a byte of the body is understood.
        if !signature.is_some_and(|signature| verify_signature(secret.expose_secret().as_bytes(), body, signature)) {
            return Err(HookError::Forged);
        }
        if key.kind == ConnectionKind::WorkspaceIntegration {
            return self.take_messages(&key, body).await;
        }
        let event = Event::read(body).map_err(|_| HookError::Unreadable)?;
        if !self.vault.store().webhooks().note(&key.org, &event_key(&event), self.vault.clock().now()).await? {
            return Ok(Received::Double);
        }
        if let Some(hint) = hint_of(&event) {
            self.hints.give(&key.org, hint);
        }
        Ok(Received::New)
    }

    /// Takes what a workspace integration posted. Its messages have no ids: the same bytes are the same post, for each message has its time.
    async fn take_messages(&self, key: &ConnectionKey, body: &[u8]) -> Result<Received, HookError> {
        let messages = Messages::read_posted(body).ok_or(HookError::Unreadable)?;
        let digest = Sha256::new().chain_update(b"cordboard post 1\n").chain_update(Self::handle(key)).chain_update(body).finalize();
        if !self.vault.store().webhooks().note(&key.org, &hex::encode(digest), self.vault.clock().now()).await? {
            return Ok(Received::Double);
        }
        self.hints.post(&key.org, messages);
        Ok(Received::New)
    }
}

/// What makes an event the same one: the webhook it comes by, its kind, and all of its data with id and times.
fn event_key(event: &Event) -> String {
    let data = event.raw.get("data").map(ToString::to_string).unwrap_or_default();
    let mut digest = Sha256::new();
    for part in [event.webhook_id.as_deref().unwrap_or_default(), &event.resource, &event.event, &data] {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    hex::encode(digest.finalize())
}

/// What to read again.
fn hint_of(event: &Event) -> Option<Hint> {
    match (event.resource.as_str(), &event.data) {
        (_, Data::TelephonyCall(_)) => Some(Hint::Calls(event.actor_id.as_deref().and_then(|id| id.parse().ok()))),
        ("telephony_calls" | "meetings", _) => Some(Hint::Calls(None)),
        ("devices" | "deviceConfigurations" | "xapi", _) => Some(Hint::Devices),
        ("people" | "workspaces" | "locations" | "telephony_mwi", _) => Some(Hint::Directory),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn event(webhook: &str, resource: &str, what: &str, data: &Value) -> Event {
        let body = json!({ "id": webhook, "resource": resource, "event": what, "actorId": "P1", "data": data });
        Event::read(body.to_string().as_bytes()).expect("an event")
    }

    #[test]
    fn an_event_is_known_by_webhook_kind_and_data() {
        let first = event("W", "devices", "updated", &json!({ "id": "D", "created": "2026-01-01T00:00:00Z" }));
        assert_eq!(event_key(&first), event_key(&first.clone()));
        for other in [
            event("V", "devices", "updated", &json!({ "id": "D", "created": "2026-01-01T00:00:00Z" })),
            event("W", "device", "supdated", &json!({ "id": "D", "created": "2026-01-01T00:00:00Z" })),
            event("W", "devices", "created", &json!({ "id": "D", "created": "2026-01-01T00:00:00Z" })),
            event("W", "devices", "updated", &json!({ "id": "E", "created": "2026-01-01T00:00:00Z" })),
            event("W", "devices", "updated", &json!({ "id": "D", "created": "2026-01-01T00:00:01Z" })),
            event("W", "devices", "updated", &Value::Null),
        ] {
            assert_ne!(event_key(&first), event_key(&other), "{other:?}");
        }
    }

    #[test]
    fn events_hint_at_what_to_read_again() {
        let hint = |resource: &str| hint_of(&event("W", resource, "updated", &json!({})));
        assert_eq!(hint("devices"), Some(Hint::Devices));
        assert_eq!(hint("people"), Some(Hint::Directory));
        assert_eq!(hint("telephony_calls"), Some(Hint::Calls("P1".parse().ok())));
        assert_eq!(hint("messages"), None);
    }

    #[test]
    fn a_handle_tells_nothing_and_fits_into_addresses() {
        let key = |org: &str, kind| ConnectionKey { org: model::id::OrganizationId::from_key(org), kind };
        let handle = Hooks::handle(&key("o", model::ConnectionKind::Integration));
        assert!(handle.len() == 32 && handle.bytes().all(|byte| byte.is_ascii_hexdigit()), "{handle}");
        assert_ne!(handle, Hooks::handle(&key("o", model::ConnectionKind::ServiceApp)));
        assert_ne!(handle, Hooks::handle(&key("p", model::ConnectionKind::Integration)));
    }
}
