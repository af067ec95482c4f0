//! Access tokens: who they belong to, what they may do and how often.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use webex_catalogue::Operation;

use crate::config::Config;
use crate::credentials::{Credentials, ServiceApp, secret};
use crate::ids::{Key, Kind, WebexId};
use crate::limiter::Limiter;
use crate::world::World;

/// Burst of the general limit.
const BURST: u32 = 25;
/// The rate-limited token: requests a minute, and burst.
const HELD: (u32, u32) = (60, 20);
/// Seconds an access token lives (14 days), and a refresh token (90 days).
pub const LIFETIME_S: (u64, u64) = (1_209_600, 7_776_000);

/// Scopes of a calling user of the self-service portal.
const USER_SCOPES: &[&str] = &[
    "spark:people_read",
    "spark:calls_read",
    "spark:calls_write",
    "spark:telephony_config_read",
    "spark:telephony_config_write",
    "spark:rooms_read",
    "spark:rooms_write",
    "spark:memberships_read",
    "spark:memberships_write",
    "spark:messages_read",
    "spark:messages_write",
    "spark:teams_read",
    "spark:webhooks_read",
    "spark:webhooks_write",
    "spark:recordings_read",
    "spark:voicemail_read",
    "spark:voicemail_write",
];

const BOT_SCOPES: &[&str] = &[
    "spark:people_read",
    "spark:rooms_read",
    "spark:rooms_write",
    "spark:memberships_read",
    "spark:memberships_write",
    "spark:messages_read",
    "spark:messages_write",
    "spark:teams_read",
    "spark:teams_write",
    "spark:team_memberships_read",
    "spark:team_memberships_write",
    "spark:webhooks_read",
    "spark:webhooks_write",
    "spark:attachmentActions_read",
    "spark:attachmentActions_write",
];

/// What a token may do.
#[derive(Debug, Clone, Copy)]
pub enum Scopes {
    /// Everything.
    All,
    /// What these scopes allow.
    Only(&'static [&'static str]),
}

/// Whether the holder administers the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// An administrator.
    Admin,
    /// A user or bot.
    Member,
}

/// An access token.
#[derive(Debug)]
pub struct Token {
    /// Short name for the journal.
    pub name: String,
    /// Who it belongs to.
    pub holder: Key,
    /// Administrator or not.
    pub standing: Standing,
    /// What it may do.
    pub scopes: Scopes,
    limiter: Option<Limiter>,
}

impl Token {
    /// Takes one request from the budget, or says how long to wait.
    pub fn take(&self) -> Result<(), std::time::Duration> {
        self.limiter.as_ref().map_or(Ok(()), Limiter::take)
    }

    /// Whether it may use an operation; `Err` lists the scopes of which one is needed.
    pub fn check_scope(&self, operation: &Operation) -> Result<(), &'static [&'static str]> {
        let needed = needed_scopes(operation);
        match self.scopes {
            Scopes::All => Ok(()),
            Scopes::Only(_) if needed.is_empty() => Ok(()),
            Scopes::Only(held) if held.iter().any(|scope| needed.contains(scope)) => Ok(()),
            Scopes::Only(_) => Err(needed),
        }
    }

    /// The scopes as a token answer lists them.
    pub fn scope_text(&self) -> String {
        match self.scopes {
            Scopes::All => {
                let mut all: Vec<&str> = webex_catalogue::all().iter().flat_map(|operation| operation.scopes).copied().collect();
                all.extend(["spark:xapi_statuses", "spark:xapi_commands", "identity:groups_read", "identity:groups_rw"]);
                all.sort_unstable();
                all.dedup();
                all.join(" ")
            }
            Scopes::Only(held) => held.join(" "),
        }
    }
}

/// Scopes of which one is needed. Where the catalogue states none, these follow Webex's developer documentation of the group.
fn needed_scopes(operation: &Operation) -> &'static [&'static str] {
    match operation.id {
        "query-status" => &["spark:xapi_statuses"],
        "execute-command" => &["spark:xapi_commands"],
        "list-and-search-groups" | "get-group-details" | "groups-get-group-members" => &["identity:groups_read", "identity:groups_rw"],
        "groups-create-a-group" | "update-a-group" | "groups-delete-a-group" => &["identity:groups_rw"],
        "get-workspace-capabilities" => &["spark-admin:workspaces_read"],
        "create-a-device-by-mac-address" | "update-device-configurations" => &["spark-admin:devices_write"],
        "list-device-configurations-for-device" => &["spark-admin:devices_read"],
        _ => operation.scopes,
    }
}

/// What a refresh token renews.
#[derive(Debug, Clone)]
struct Grant {
    name: &'static str,
    client_id: String,
    client_secret: String,
    holder: Key,
}

/// Why a refresh is refused, in the words of RFC 6749.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefreshError {
    /// Client id or secret is wrong.
    InvalidClient,
    /// The refresh token is unknown or belongs to another client.
    InvalidGrant,
}

/// All tokens.
#[derive(Debug)]
pub struct Tokens {
    entropy: [u8; 32],
    rate_limit: Option<u32>,
    by_secret: RwLock<HashMap<String, Arc<Token>>>,
    grants: HashMap<String, Grant>,
    minted: std::sync::atomic::AtomicU64,
}

/// People the credentials belong to.
#[derive(Debug, Clone, Copy)]
struct Cast {
    admin: Key,
    users: [Key; 2],
    bot: Key,
    app: Key,
}

impl Tokens {
    /// Makes the tokens and the credentials that tell of them.
    pub fn new(config: &Config, world: &World, base_url: String) -> (Self, Credentials) {
        let made = |name: &str| secret(&config.entropy, name);
        let id = |name| WebexId::new(Kind::Application, crate::random::Dice::new(config.seed, name).key()).to_string();
        let person = |at| world.people.at(at).expect("invariant: an organisation has at least ten people");
        let cast =
            Cast { admin: person(0).key, users: [person(1).key, person(2).key], bot: world.machines.bot.key, app: world.machines.app.key };
        let credentials = Credentials {
            base_url,
            admin_token: made("admin"),
            user_token: made("user"),
            user2_token: made("user2"),
            user2_number: person(2).number.clone().unwrap_or_default(),
            limited_token: made("limited"),
            rate_limited_token: made("rate-limited"),
            bot_token: made("bot"),
            client_id: id("integration"),
            client_secret: made("integration secret"),
            refresh_token: made("integration refresh"),
            service_app: ServiceApp {
                client_id: id("service app"),
                client_secret: made("service app secret"),
                refresh_token: made("service app refresh"),
            },
            sim_key: (config.remote == crate::config::RemoteAccess::Allowed).then(|| made("sim key")),
        };
        let tokens = Self {
            entropy: config.entropy,
            rate_limit: config.rate_limit,
            by_secret: RwLock::default(),
            grants: grants(&credentials, cast),
            minted: std::sync::atomic::AtomicU64::new(0),
        };
        tokens.fill(&credentials, cast);
        (tokens, credentials)
    }

    fn fill(&self, credentials: &Credentials, cast: Cast) {
        let Cast { admin, users, bot, .. } = cast;
        self.add(&credentials.admin_token, "admin", admin, Standing::Admin, Scopes::All, self.general_limit());
        self.add(&credentials.user_token, "user", users[0], Standing::Member, Scopes::Only(USER_SCOPES), self.general_limit());
        self.add(&credentials.user2_token, "user2", users[1], Standing::Member, Scopes::Only(USER_SCOPES), self.general_limit());
        let read = Scopes::Only(&["spark:people_read"]);
        self.add(&credentials.limited_token, "limited", admin, Standing::Admin, read, self.general_limit());
        let held = Some(Limiter::new(HELD.0, HELD.1));
        self.add(&credentials.rate_limited_token, "rate_limited", admin, Standing::Admin, Scopes::All, held);
        self.add(&credentials.bot_token, "bot", bot, Standing::Member, Scopes::Only(BOT_SCOPES), self.general_limit());
    }

    fn general_limit(&self) -> Option<Limiter> {
        self.rate_limit.map(|per_minute| Limiter::new(per_minute, BURST))
    }

    fn table(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<String, Arc<Token>>> {
        self.by_secret.write().expect("invariant: no holder of the tokens panics")
    }

    fn add(&self, secret: &str, name: &str, holder: Key, standing: Standing, scopes: Scopes, limiter: Option<Limiter>) {
        let token = Token { name: name.to_owned(), holder, standing, scopes, limiter };
        self.table().insert(secret.to_owned(), Arc::new(token));
    }

    /// The token of a secret.
    pub fn find(&self, secret: &str) -> Option<Arc<Token>> {
        self.by_secret.read().expect("invariant: no holder of the tokens panics").get(secret).cloned()
    }

    /// Trades a refresh token for a new access token; the refresh token stays valid.
    pub fn refresh(&self, client_id: &str, client_secret: &str, refresh_token: &str) -> Result<(String, Arc<Token>), RefreshError> {
        let known = self.grants.values().any(|grant| grant.client_id == client_id && grant.client_secret == client_secret);
        if !known {
            return Err(RefreshError::InvalidClient);
        }
        let grant = self.grants.get(refresh_token).filter(|grant| grant.client_id == client_id).ok_or(RefreshError::InvalidGrant)?;
        let number = self.minted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let secret = secret(&self.entropy, &format!("minted {number}"));
        self.add(&secret, grant.name, grant.holder, Standing::Admin, Scopes::All, self.general_limit());
        let token = self.find(&secret).ok_or(RefreshError::InvalidGrant)?;
        Ok((secret, token))
    }

    /// Fills every bucket and forgets tokens that were not in the credentials.
    pub fn reset(&self, credentials: &Credentials) {
        let first = [
            &credentials.admin_token,
            &credentials.user_token,
            &credentials.user2_token,
            &credentials.limited_token,
            &credentials.rate_limited_token,
            &credentials.bot_token,
        ];
        let mut table = self.table();
        table.retain(|secret, _| first.contains(&secret));
        for limiter in table.values().filter_map(|token| token.limiter.as_ref()) {
            limiter.refill();
        }
    }
}

fn grants(credentials: &Credentials, cast: Cast) -> HashMap<String, Grant> {
    let app = &credentials.service_app;
    let integration = Grant {
        name: "integration",
        client_id: credentials.client_id.clone(),
        client_secret: credentials.client_secret.clone(),
        holder: cast.admin,
    };
    let service =
        Grant { name: "service_app", client_id: app.client_id.clone(), client_secret: app.client_secret.clone(), holder: cast.app };
    HashMap::from([(credentials.refresh_token.clone(), integration), (app.refresh_token.clone(), service)])
}
