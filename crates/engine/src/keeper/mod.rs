//! Keeps the tokens of integrations and service apps: renewed before they end and when Webex refuses them, once for a whole cluster.
//!
//! What must hold, whatever happens to a process in between:
//! * The newest refresh token is saved before the access token that came with it is used.
//! * One process renews at a time: the holder of the connection's claim in the store. The claim lapses when its holder is killed.
//! * An attempt is noted before Webex is asked. Should Webex give out a new refresh token that nobody could save, the next
//!   attempt finds that out, says so and asks for a new sign-in instead of trying for ever.
//! * Attempts are counted for the cluster: a fault ends in an alert, never in a loop.
//!
//! Webhooks that bring events here are made for each connection by [`Keeper::register_webhooks`].
//!
//! To ask for another scope, add it to the table in `scopes.rs`. To add a kind of connection, extend `connect.rs`.

mod adopt;
mod connect;
mod delivery;
mod error;
mod renew;
mod scopes;
mod source;
mod view;
mod watch;
mod webhooks;
mod workspace;

use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::SignedDuration;
use model::id::OrganizationId;
use model::{ConnectionKey, ConnectionKind};
use store::Store;
use tokio_util::task::TaskTracker;
use webex::tokens::{TokenService, TokenSource};
use webex::{Client, ClientBuilder};

use crate::access::Origin;
use crate::audit::{Action, Actor, Audit, Entry, Outcome, Target};
use crate::oidc::Flows;
use crate::{Clock, Randomness, Vault, hooks};

pub use adopt::{Adopted, AdoptedIntegration};
pub use connect::{Connected, ConnectionBegun, NewIntegration, NewServiceApp};
pub use delivery::Delivery;
pub use error::KeeperError;
pub use scopes::{FEATURES, Feature, FeatureScopes, missing_scopes, wanted_scopes};
pub use view::{ConnectionView, MissingScopes};
pub use watch::{WARN_DAYS, WATCH_EVERY};
pub use workspace::{NewWorkspaceIntegration, Obeyed};

use source::{Handle, Source};

/// How long a claim on a renewal lasts; within it its holder asks Webex and saves the answer.
const CLAIM: SignedDuration = SignedDuration::from_secs(90);
/// Attempts to renew that a connection has in [`WINDOW`], all processes together.
const MOST_ATTEMPTS: i64 = 20;
/// The window in which attempts are counted.
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

const CONNECT: Action = Action("connection.connect");
const DISCONNECT: Action = Action("connection.disconnect");
const RENEW: Action = Action("connection.renew");

/// How a client of this installation reaches Webex: address, proxy, certificates; without a token.
pub type MakeClient = Arc<dyn Fn() -> ClientBuilder + Send + Sync>;

/// What a keeper works with.
pub struct KeeperParts {
    /// Where connections are.
    pub store: Store,
    /// Where their secrets are.
    pub vault: Vault,
    /// Where what happens to them is recorded.
    pub audit: Audit,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub randomness: Arc<dyn Randomness>,
    /// How Webex is reached.
    pub webex: MakeClient,
}

/// Keeps the tokens. Cheap to clone.
#[derive(Clone)]
pub struct Keeper {
    shared: Arc<Shared>,
}

struct Shared {
    parts: KeeperParts,
    flows: Flows,
    service: TokenService,
    /// This process in claims.
    holder: String,
    sources: Mutex<HashMap<ConnectionKey, Arc<Source>>>,
    /// How messages of workspace integrations come.
    delivery: OnceLock<Delivery>,
    /// Renewals run to their end even if nobody waits any more.
    tasks: TaskTracker,
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper").field("holder", &self.shared.holder).finish_non_exhaustive()
    }
}

impl Keeper {
    /// A keeper of the connections in this store. Asks nobody before it must.
    pub fn new(parts: KeeperParts) -> Result<Self, webex::Error> {
        let clock = Arc::clone(&parts.clock);
        let service = (parts.webex)().clock(move || clock.now()).token_service()?;
        let flows = Flows::new(parts.vault.clone(), Arc::clone(&parts.clock), Arc::clone(&parts.randomness));
        let mut name = [0; 16];
        parts.randomness.fill(&mut name);
        let (sources, delivery, tasks) = (Mutex::default(), OnceLock::new(), TaskTracker::new());
        Ok(Self { shared: Arc::new(Shared { parts, flows, service, holder: hex::encode(name), sources, delivery, tasks }) })
    }

    /// The tokens of a connection, for a client. All who ask share them; that there is no such connection is told when a token is
    /// asked for.
    pub fn tokens(&self, key: &ConnectionKey) -> Arc<dyn TokenSource> {
        Arc::new(Handle(self.source(key)))
    }

    /// A client that speaks for a connection: the one way by which collectors and changes reach Webex.
    pub fn client(&self, key: &ConnectionKey) -> Result<Client, webex::Error> {
        (self.shared.parts.webex)().token_source(self.tokens(key)).build()
    }

    /// Waits for renewals that are under way; new ones still begin.
    pub async fn settle(&self) {
        self.shared.tasks.close();
        self.shared.tasks.wait().await;
        self.shared.tasks.reopen();
    }

    fn source(&self, key: &ConnectionKey) -> Arc<Source> {
        let mut sources = self.shared.sources.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(sources.entry(key.clone()).or_insert_with(|| Arc::new(Source::new(Arc::clone(&self.shared), key.clone()))))
    }
}

impl Shared {
    /// The store, whose next committed transaction adds this entry to the audit log.
    fn noting(&self, entry: Entry) -> Store {
        self.parts.store.noting(vec![self.parts.audit.note(entry)])
    }
}

/// The secrets of a connection, by name.
struct SecretNames {
    client_secret: String,
    access_token: String,
    refresh_token: String,
    webhook_secret: String,
    /// Where a workspace integration tells of itself.
    app_url: String,
}

impl SecretNames {
    fn of(key: &ConnectionKey) -> Self {
        let name = |part: &str| format!("webex/{}/{}/{part}", key.org, key.kind.as_str());
        Self {
            client_secret: name("client_secret"),
            access_token: name("access_token"),
            refresh_token: name("refresh_token"),
            webhook_secret: hooks::secret_name(key),
            app_url: name("app_url"),
        }
    }
}

/// Who changes a connection, and from where; an [`Actor`] alone is one on this machine.
#[derive(Debug, Clone)]
pub struct By {
    actor: Actor,
    address: Option<IpAddr>,
}

impl From<Actor> for By {
    fn from(actor: Actor) -> Self {
        Self { actor, address: None }
    }
}

impl From<(Actor, &Origin)> for By {
    fn from((actor, origin): (Actor, &Origin)) -> Self {
        Self { actor, address: origin.address }
    }
}

fn entry(by: By, action: Action, kind: ConnectionKind, org: Option<&OrganizationId>, outcome: Outcome) -> Entry {
    Entry {
        actor: by.actor,
        action,
        target: Target::new("connection", kind.as_str()),
        org: org.cloned(),
        from_address: by.address,
        before: None,
        after: None,
        tracking_id: None,
        outcome,
    }
}

/// What people do to mend it.
fn remedy(kind: ConnectionKind) -> &'static str {
    match kind {
        ConnectionKind::Integration => "sign in again under Settings, Webex",
        ConnectionKind::WorkspaceIntegration => {
            "make a new activation code in Control Hub, Workspaces, Integrations, and give it to cordboard setup --workspace-integration"
        }
        ConnectionKind::ServiceApp => {
            "make a new token for the service app on developer.webex.com and enter its refresh token under Settings, Webex"
        }
    }
}
