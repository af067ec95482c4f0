//! One activated integration.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde_json::{Value, json};

use super::manifest::{Access, Manifest, Wish};
use crate::clock::iso;
use crate::ids::{Key, Kind, WebexId};

/// Most messages a queue keeps; the oldest go.
const QUEUE: usize = 1_000;
/// Most messages one poll gives.
pub(super) const BATCH: usize = 100;
/// Shortest secret of a webhook; the SDK's documentation asks for more than twenty characters.
const SECRET: usize = 20;

/// How far an integration is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provisioning {
    /// Activated, and not heard of since.
    InProgress,
    /// It said it is ready.
    Completed,
    /// It said it failed.
    Error,
}

impl Provisioning {
    const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Error => "error",
        }
    }
}

/// How a webhook proves where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WebhookKind {
    /// Signed with a secret.
    Signed(String),
    /// User name and password.
    Basic(String, String),
}

/// Where messages are posted to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Address.
    pub target: String,
    /// Proof.
    pub kind: WebhookKind,
}

/// What a device looked like when it was last looked at.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// Changes whenever something may have changed.
    pub mark: u64,
    /// Subscribed statuses.
    pub values: BTreeMap<String, Value>,
}

/// An activated integration.
#[derive(Debug, Clone)]
pub struct Installed {
    /// Identity of the manifest, and of the `appUrl`.
    pub key: Key,
    /// The application its tokens belong to.
    pub app: Key,
    /// The organisation.
    pub org: Key,
    /// Manifest as it came.
    pub document: Value,
    /// Manifest as it is understood.
    pub manifest: Manifest,
    /// Where; `None` is everywhere.
    pub locations: Option<Vec<Key>>,
    /// How far it is.
    pub provisioning: Provisioning,
    /// Where messages are posted to.
    pub webhook: Option<Webhook>,
    /// Where actions are posted to.
    pub actions_url: Option<String>,
    /// When activated.
    pub created_ms: i64,
    /// When last changed.
    pub updated_ms: i64,
    /// What its devices looked like.
    pub seen: HashMap<Key, Seen>,
    queue: Option<VecDeque<Value>>,
}

fn paths(wishes: &[Wish]) -> Vec<String> {
    wishes.iter().map(|wish| wish.path.clone()).collect()
}

impl Installed {
    /// A new one.
    pub fn new(ids: (Key, Key, Key), document: Value, manifest: Manifest, locations: Option<Vec<Key>>, now_ms: i64) -> Self {
        let (key, app, org) = ids;
        Self {
            key,
            app,
            org,
            document,
            manifest,
            locations,
            provisioning: Provisioning::InProgress,
            webhook: None,
            actions_url: None,
            created_ms: now_ms,
            updated_ms: now_ms,
            seen: HashMap::new(),
            queue: None,
        }
    }

    /// Identity as the manifest writes it.
    pub fn id(&self) -> String {
        uuid::Uuid::from_u128(self.key.0).to_string()
    }

    /// Scopes of its tokens.
    pub fn scopes(&self) -> Vec<String> {
        self.manifest.api_access.iter().map(|wish| wish.scope.clone()).collect()
    }

    /// What it may do with devices.
    pub fn access(&self) -> Access {
        let xapi = &self.manifest.xapi_access;
        Access { statuses: paths(&xapi.status), commands: paths(&xapi.commands), locations: self.locations.clone() }
    }

    /// Whether anybody would get its messages.
    pub fn is_heard(&self) -> bool {
        self.queue.is_some() || self.webhook.is_some()
    }

    /// Whether a poll need not wait.
    pub fn has_messages(&self) -> bool {
        self.queue.as_ref().is_none_or(|queue| !queue.is_empty())
    }

    /// Puts messages into the queue, if there is one.
    pub fn enqueue(&mut self, messages: &[Value]) -> bool {
        let Some(queue) = &mut self.queue else { return false };
        queue.extend(messages.iter().cloned());
        queue.drain(..queue.len().saturating_sub(QUEUE));
        true
    }

    /// Takes the next messages; `None` when the queue is not enabled.
    pub fn take(&mut self) -> Option<Vec<Value>> {
        let queue = self.queue.as_mut()?;
        Some(queue.drain(..queue.len().min(BATCH)).collect())
    }

    /// The integration tells of itself; `Err` says what is wrong, and then nothing changes.
    pub fn patch(&mut self, body: &Value, now_ms: i64) -> Result<(), String> {
        const KNOWN: [&str; 5] = ["provisioningState", "queue", "webhook", "actionsUrl", "customer"];
        let fields = body.as_object().ok_or("body: an object is required")?;
        if let Some(name) = fields.keys().find(|name| !KNOWN.contains(&name.as_str())) {
            return Err(format!("{name}: is not known here"));
        }
        let provisioning = match body.get("provisioningState").map(Value::as_str) {
            None => self.provisioning,
            Some(Some("completed")) => Provisioning::Completed,
            Some(Some("error")) => Provisioning::Error,
            Some(_) => return Err("provisioningState: it is one of completed, error".to_owned()),
        };
        let queue = match body.pointer("/queue/state").map(Value::as_str) {
            None if body.get("queue").is_some() => return Err("queue.state: is required".to_owned()),
            None => None,
            Some(Some("enabled")) => Some(true),
            Some(Some("disabled" | "remove")) => Some(false),
            Some(_) => return Err("queue.state: it is one of enabled, disabled".to_owned()),
        };
        let webhook = body.get("webhook").map(read_webhook).transpose()?;
        let actions_url = match body.get("actionsUrl") {
            None => None,
            Some(Value::Null) => Some(None),
            Some(url) => Some(Some(read_target("actionsUrl", url)?)),
        };
        self.provisioning = provisioning;
        match queue {
            Some(true) => {
                self.queue.get_or_insert_default();
            }
            Some(false) => self.queue = None,
            None => {}
        }
        self.webhook = webhook.unwrap_or_else(|| self.webhook.take());
        self.actions_url = actions_url.unwrap_or_else(|| self.actions_url.take());
        self.updated_ms = now_ms;
        if !self.is_heard() {
            self.seen.clear();
        }
        Ok(())
    }

    /// As its `appUrl` shows it.
    pub fn view(&self, app_url: &str) -> Value {
        let xapi = &self.manifest.xapi_access;
        let roles: Vec<&str> = self.manifest.api_access.iter().filter_map(|wish| wish.role.as_deref()).collect();
        let mut view = json!({
            "id": self.id(),
            "manifestVersion": self.manifest.version,
            "displayName": self.manifest.display_name,
            "orgId": WebexId::new(Kind::Organization, self.org),
            "scopes": self.scopes(),
            "roles": roles,
            "xapiAccessKeys": { "commands": paths(&xapi.commands), "statuses": paths(&xapi.status), "events": paths(&xapi.events) },
            "createdAt": iso(self.created_ms),
            "updatedAt": iso(self.updated_ms),
            "provisioningState": self.provisioning.as_str(),
            "publicLocationIds": self.locations.iter().flatten().map(|key| WebexId::new(Kind::Location, *key)).collect::<Vec<_>>(),
            "availability": self.manifest.availability.as_deref().unwrap_or("org_private"),
        });
        if self.queue.is_some() {
            view["queue"] = json!({ "state": "enabled", "pollUrl": format!("{app_url}/queue") });
        }
        if let Some(hook) = &self.webhook {
            let kind = if matches!(hook.kind, WebhookKind::Signed(_)) { "hmac_signature" } else { "basic_authentication" };
            view["webhook"] = json!({ "targetUrl": hook.target, "type": kind });
        }
        if let Some(url) = &self.actions_url {
            view["actionsUrl"] = url.as_str().into();
        }
        view
    }
}

/// `None` takes a webhook away.
fn read_webhook(value: &Value) -> Result<Option<Webhook>, String> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let kind = match text("type") {
        Some("none") => return Ok(None),
        Some("hmac_signature") => {
            let secret = text("secret").filter(|secret| secret.chars().count() >= SECRET);
            WebhookKind::Signed(secret.ok_or(format!("webhook.secret: at least {SECRET} characters are required"))?.to_owned())
        }
        Some("basic_authentication") => {
            let part = |name: &str| text(name).map(str::to_owned).ok_or_else(|| format!("webhook.{name}: is required"));
            WebhookKind::Basic(part("username")?, part("password")?)
        }
        _ => return Err("webhook.type: it is one of hmac_signature, basic_authentication, none".to_owned()),
    };
    let target = read_target("webhook.targetUrl", value.get("targetUrl").unwrap_or(&Value::Null))?;
    Ok(Some(Webhook { target, kind }))
}

/// Webex takes https only; this simulator sends to this machine over http too.
fn read_target(name: &str, value: &Value) -> Result<String, String> {
    let text = value.as_str().ok_or_else(|| format!("{name}: is required"))?;
    let url = url::Url::parse(text).map_err(|_| format!("{name}: '{text}' is not an address"))?;
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let is_near = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    if url.scheme() == "https" || (url.scheme() == "http" && is_near) {
        Ok(text.to_owned())
    } else {
        Err(format!("{name}: https is required"))
    }
}
