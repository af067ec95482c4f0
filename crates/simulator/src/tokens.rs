//! Access tokens: who they belong to, what they may do and how often.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use webex_catalogue::Operation;

use crate::config::Config;
use crate::credentials::{Credentials, ServiceApp, secret};
use crate::ids::{Key, Kind, WebexId};
use crate::limiter::Limiter;
use crate::world::{DAY_MS, World};

/// Burst of the general limit.
const BURST: u32 = 25;
/// The rate-limited token: requests a minute, and burst.
const HELD: (u32, u32) = (60, 20);
/// How long an access token lives, and a refresh token.
pub const LIFETIME_MS: (i64, i64) = (14 * DAY_MS, 90 * DAY_MS);
/// A hundred years.
const BOT_LIFETIME_MS: i64 = 36_525 * DAY_MS;
/// Purposes of the keys of the applications in the credentials.
pub const INTEGRATION: &str = "integration";
/// See [`INTEGRATION`].
pub const SERVICE_APP: &str = "service app";

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
    "meeting:schedules_read",
    "meeting:schedules_write",
    "meeting:participants_read",
    "meeting:participants_write",
    "meeting:preferences_read",
    "meeting:preferences_write",
    "meeting:recordings_read",
    "meeting:recordings_write",
    "meeting:transcripts_read",
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
#[derive(Debug, Clone)]
pub enum Scopes {
    /// Everything.
    All,
    /// What these scopes allow.
    Only(&'static [&'static str]),
    /// What somebody granted.
    Granted(Arc<[String]>),
}

impl Scopes {
    /// Whether one of `needed` is held. `spark:all` stands for every scope of a user.
    pub fn hold_one_of(&self, needed: &[&str]) -> bool {
        let covers = |held: &str| needed.iter().any(|scope| *scope == held || (held == "spark:all" && scope.starts_with("spark:")));
        match self {
            Self::All => true,
            Self::Only(held) => held.iter().any(|held| covers(held)),
            Self::Granted(held) => held.iter().any(|held| covers(held)),
        }
    }
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
    /// The application it was given to.
    pub app: Key,
    /// Whether the holder belongs to another organisation.
    pub is_stranger: bool,
    /// When it ends.
    pub expires_ms: i64,
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
        if needed.is_empty() || self.scopes.hold_one_of(needed) { Ok(()) } else { Err(needed) }
    }

    /// The scopes as a token answer lists them.
    pub fn scope_text(&self) -> String {
        match &self.scopes {
            Scopes::All => known_scopes().join(" "),
            Scopes::Only(held) => held.join(" "),
            Scopes::Granted(held) => held.join(" "),
        }
    }
}

/// Every scope an operation of the catalogue asks for, and those the catalogue does not state.
pub fn known_scopes() -> &'static [&'static str] {
    static ALL: std::sync::LazyLock<Vec<&str>> = std::sync::LazyLock::new(|| {
        let mut all: Vec<&str> = webex_catalogue::all().iter().flat_map(|operation| operation.scopes).copied().collect();
        all.extend([
            "spark:all",
            "spark-admin:calls_read",
            "spark:xapi_statuses",
            "spark:xapi_commands",
            "identity:groups_read",
            "identity:groups_rw",
        ]);
        all.extend(["meeting:admin_schedule_write", "meeting:participants_read", "spark-admin:resource_groups_read"]);
        all.extend(["spark-admin:resource_group_memberships_read", "spark-admin:resource_group_memberships_write"]);
        all.sort_unstable();
        all.dedup();
        all
    });
    &ALL
}

/// Scopes of which one is needed. Where the catalogue states none, these follow Webex's developer documentation of the group.
fn needed_scopes(operation: &Operation) -> &'static [&'static str] {
    match operation.id {
        // What of others' calls an administrator sees needs the scope of administrators or, as the clients of the API write, the user's.
        "list-calls-by-member-id" | "get-call-details-by-member-id" => &["spark-admin:calls_read", "spark:calls_read"],
        "query-status" => &["spark:xapi_statuses"],
        "execute-command" => &["spark:xapi_commands"],
        "list-and-search-groups" | "get-group-details" | "groups-get-group-members" => &["identity:groups_read", "identity:groups_rw"],
        "groups-create-a-group" | "update-a-group" | "groups-delete-a-group" => &["identity:groups_rw"],
        "get-workspace-capabilities" => &["spark-admin:workspaces_read"],
        "create-a-device-by-mac-address" | "update-device-configurations" => &["spark-admin:devices_write"],
        "list-device-configurations-for-device" => &["spark-admin:devices_read"],
        "list-meetings" | "get-a-meeting" => &["meeting:schedules_read", "meeting:admin_schedule_read"],
        "create-a-meeting" | "update-a-meeting" | "patch-a-meeting" | "delete-a-meeting" => {
            &["meeting:schedules_write", "meeting:admin_schedule_write"]
        }
        "list-meeting-participants" | "query-meeting-participants-with-email" | "get-meeting-participant-details" => {
            &["meeting:participants_read", "meeting:admin_participants_read"]
        }
        "recordings-list-recordings" | "recordings-get-recording-details" => &["meeting:recordings_read", "meeting:admin_recordings_read"],
        "get-meeting-qualities"
        | "report-templates-list-report-templates"
        | "reports-list-reports"
        | "reports-get-report-details"
        | "reports-create-a-report"
        | "reports-delete-a-report" => &["analytics:read_all"],
        "list-resource-groups" | "get-resource-group-details" => &["spark-admin:resource_groups_read"],
        "list-resource-group-memberships" | "list-resource-group-memberships-v2" | "get-resource-group-membership-details" => {
            &["spark-admin:resource_group_memberships_read"]
        }
        "update-a-resource-group-membership" => &["spark-admin:resource_group_memberships_write"],
        _ => operation.scopes,
    }
}

/// All tokens.
#[derive(Debug)]
pub struct Tokens {
    entropy: [u8; 32],
    rate_limit: Option<u32>,
    by_secret: RwLock<HashMap<String, Arc<Token>>>,
    minted: std::sync::atomic::AtomicU64,
    start_ms: i64,
    cast: Cast,
    seed: u64,
}

/// People the credentials belong to.
#[derive(Debug, Clone, Copy)]
struct Cast {
    admin: Key,
    users: [Key; 2],
    bot: Key,
}

/// What a new access token is to be.
#[derive(Debug)]
pub struct Minting {
    /// Short name for the journal.
    pub name: String,
    /// Who it belongs to.
    pub holder: Key,
    /// Administrator or not.
    pub standing: Standing,
    /// What it may do.
    pub scopes: Scopes,
    /// The application it is given to.
    pub app: Key,
    /// Whether the holder belongs to another organisation.
    pub is_stranger: bool,
    /// When it ends.
    pub expires_ms: i64,
}

impl Tokens {
    /// Makes the tokens and the credentials that tell of them.
    pub fn new(config: &Config, world: &World, base_url: String) -> (Self, Credentials) {
        let made = |name: &str| secret(&config.entropy, name);
        let id = |name| WebexId::new(Kind::Application, app_key(config.seed, name)).to_string();
        let person = |at| world.people.at(at).expect("invariant: an organisation has at least ten people");
        let cast = Cast { admin: person(0).key, users: [person(1).key, person(2).key], bot: world.machines.bot.key };
        let credentials = Credentials {
            base_url,
            admin_token: made("admin"),
            user_token: made("user"),
            user2_token: made("user2"),
            user2_number: person(2).number.clone().unwrap_or_default(),
            limited_token: made("limited"),
            rate_limited_token: made("rate-limited"),
            bot_token: made("bot"),
            client_id: id(INTEGRATION),
            client_secret: made("integration secret"),
            refresh_token: made("integration refresh"),
            service_app: ServiceApp {
                client_id: id(SERVICE_APP),
                client_secret: made("service app secret"),
                refresh_token: made("service app refresh"),
            },
            sim_key: (config.remote == crate::config::RemoteAccess::Allowed).then(|| made("sim key")),
        };
        let tokens = Self {
            entropy: config.entropy,
            rate_limit: config.rate_limit,
            by_secret: RwLock::default(),
            minted: std::sync::atomic::AtomicU64::new(0),
            start_ms: config.start_time.as_millisecond(),
            cast,
            seed: config.seed,
        };
        tokens.fill(&credentials, cast, config.seed);
        (tokens, credentials)
    }

    fn fill(&self, credentials: &Credentials, cast: Cast, seed: u64) {
        let Cast { admin, users, bot, .. } = cast;
        let portal = app_key(seed, "developer portal");
        let first = |name: &str, holder, standing, scopes| Minting {
            name: name.to_owned(),
            holder,
            standing,
            scopes,
            app: portal,
            is_stranger: false,
            expires_ms: self.start_ms + LIFETIME_MS.0,
        };
        let general = || self.general_limit();
        self.add(&credentials.admin_token, first("admin", admin, Standing::Admin, Scopes::All), general());
        self.add(&credentials.user_token, first("user", users[0], Standing::Member, Scopes::Only(USER_SCOPES)), general());
        self.add(&credentials.user2_token, first("user2", users[1], Standing::Member, Scopes::Only(USER_SCOPES)), general());
        let read = Scopes::Only(&["spark:people_read"]);
        self.add(&credentials.limited_token, first("limited", admin, Standing::Admin, read), general());
        let held = Some(Limiter::new(HELD.0, HELD.1));
        self.add(&credentials.rate_limited_token, first("rate_limited", admin, Standing::Admin, Scopes::All), held);
        let machine = first("bot", bot, Standing::Member, Scopes::Only(BOT_SCOPES));
        self.add(
            &credentials.bot_token,
            Minting { app: app_key(seed, "bot"), expires_ms: self.start_ms + BOT_LIFETIME_MS, ..machine },
            general(),
        );
    }

    fn general_limit(&self) -> Option<Limiter> {
        self.rate_limit.map(|per_minute| Limiter::new(per_minute, BURST))
    }

    fn table(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<String, Arc<Token>>> {
        self.by_secret.write().expect("invariant: no holder of the tokens panics")
    }

    fn add(&self, secret: &str, minting: Minting, limiter: Option<Limiter>) -> Arc<Token> {
        let Minting { name, holder, standing, scopes, app, is_stranger, expires_ms } = minting;
        let token = Arc::new(Token { name, holder, standing, scopes, app, is_stranger, expires_ms, limiter });
        self.table().insert(secret.to_owned(), Arc::clone(&token));
        token
    }

    /// The token of a secret, unless its time is over.
    pub fn find(&self, secret: &str, now_ms: i64) -> Option<Arc<Token>> {
        let table = self.by_secret.read().expect("invariant: no holder of the tokens panics");
        table.get(secret).filter(|token| now_ms < token.expires_ms).cloned()
    }

    /// An unguessable text nobody was given before.
    pub fn new_secret(&self) -> String {
        let number = self.minted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        secret(&self.entropy, &format!("minted {number}"))
    }

    /// Makes an access token.
    pub fn mint(&self, minting: Minting) -> (String, Arc<Token>) {
        let secret = self.new_secret();
        let token = self.add(&secret, minting, self.general_limit());
        (secret, token)
    }

    /// Whom tokens were given to, some more than once.
    pub fn holders(&self) -> Vec<Key> {
        self.table().values().map(|token| token.holder).collect()
    }

    /// Takes back every token that is meant.
    pub fn revoke(&self, is_meant: impl Fn(&str, &Token) -> bool) {
        self.table().retain(|secret, token| !is_meant(secret, token));
    }

    /// Back to the tokens of the credentials, with full buckets.
    pub fn reset(&self, credentials: &Credentials) {
        self.table().clear();
        self.fill(credentials, self.cast, self.seed);
    }
}

/// The identity of one of the simulator's own applications.
pub fn app_key(seed: u64, name: &str) -> Key {
    crate::random::Dice::new(seed, name).key()
}
