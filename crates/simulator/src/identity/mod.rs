//! Applications, what users granted them, and the key that signs id tokens.
//!
//! Everything lives on the virtual clock; the caller passes the time in. Refusals are [`Refusal`]s in the words of RFC 6749 and 8628.

mod app;
mod grant;
mod id_token;
mod pkce;
mod rsa;

use std::sync::{Mutex, MutexGuard, OnceLock};

pub use app::{App, AppKind, OPENID_SCOPES};
pub use grant::{Code, Device, DeviceState, Refresh};
pub use id_token::{Claims, ISSUER};
pub use pkce::Challenge;
pub use rsa::Signer;

use crate::config::Config;
use crate::credentials::Credentials;
use crate::ids::Key;
use crate::tokens::{INTEGRATION, LIFETIME_MS, SERVICE_APP, Scopes, app_key};
use crate::world::World;

/// Why the endpoints of OAuth refuse: a code of the RFCs and an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// `invalid_client`, `invalid_grant`, …
    pub code: &'static str,
    /// What is wrong.
    pub message: &'static str,
}

impl Refusal {
    /// A refusal.
    pub const fn new(code: &'static str, message: &'static str) -> Self {
        Self { code, message }
    }
}

/// What the control interface turns.
#[derive(Debug, Clone, Copy, Default)]
pub struct Switches {
    /// A refresh hands out a new refresh token and ends the old one.
    pub rotates: bool,
    /// Who consents on the authorize page without being asked.
    pub auto_consent: Option<Key>,
}

/// What changes while the simulator runs.
#[derive(Debug)]
pub struct State {
    /// Applications.
    pub apps: Vec<App>,
    /// Refresh tokens.
    pub refreshes: Vec<Refresh>,
    /// Authorization codes, used ones too.
    pub codes: Vec<Code>,
    /// Device codes.
    pub devices: Vec<Device>,
    /// Switches.
    pub switches: Switches,
}

/// Applications, grants and the signing key.
#[derive(Debug)]
pub struct Identity {
    entropy: [u8; 32],
    first: (Vec<App>, Vec<Refresh>),
    state: Mutex<State>,
    signer: OnceLock<Signer>,
}

impl Identity {
    /// The applications and refresh tokens of the credentials.
    pub fn new(config: &Config, credentials: &Credentials, world: &World) -> Self {
        let (integration, service_app) = (app_key(config.seed, INTEGRATION), app_key(config.seed, SERVICE_APP));
        let service = &credentials.service_app;
        let apps = vec![
            App::new(integration, AppKind::Integration, "Cordboard integration", &credentials.client_id, &credentials.client_secret),
            App::new(service_app, AppKind::ServiceApp, "Rollout Service App", &service.client_id, &service.client_secret),
        ];
        let expires_ms = config.start_time.as_millisecond() + LIFETIME_MS.1;
        let first = |name: &str, secret: &str, app, holder| Refresh {
            name: name.to_owned(),
            secret: secret.to_owned(),
            app,
            holder,
            scopes: Scopes::All,
            expires_ms,
            code: None,
        };
        let admin = world.people.at(0).map_or(world.machines.app.key, |person| person.key);
        let refreshes = vec![
            first("integration", &credentials.refresh_token, integration, admin),
            first("service_app", &service.refresh_token, service_app, world.machines.app.key),
        ];
        let state = Mutex::new(fresh(&apps, &refreshes));
        Self { entropy: config.entropy, first: (apps, refreshes), state, signer: OnceLock::new() }
    }

    /// The state; hold it shortly and take no other lock meanwhile.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("invariant: no holder of the grants panics")
    }

    /// Back to the applications and grants of the credentials; the signing key stays.
    pub fn reset(&self) {
        *self.state() = fresh(&self.first.0, &self.first.1);
    }

    /// What signs id tokens; made at the first use, from this start's entropy.
    pub fn signer(&self) -> &Signer {
        self.signer.get_or_init(|| Signer::new(&self.entropy))
    }
}

fn fresh(apps: &[App], refreshes: &[Refresh]) -> State {
    State { apps: apps.to_vec(), refreshes: refreshes.to_vec(), codes: Vec::new(), devices: Vec::new(), switches: Switches::default() }
}

impl State {
    /// The application of a client id.
    pub fn app_by_client(&self, client_id: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.client_id == client_id)
    }

    /// The application that proves itself with its secret.
    pub fn authenticate(&self, client_id: &str, client_secret: &str) -> Result<&App, Refusal> {
        let known = self.app_by_client(client_id).filter(|app| app.client_secret == client_secret);
        known.ok_or(Refusal::new("invalid_client", "client id or client secret is wrong"))
    }

    /// Uses a refresh token at `now_ms`: its time starts anew, and when the switch says so it is replaced by `new_secret`.
    pub fn refresh(&mut self, app: Key, secret: &str, now_ms: i64, new_secret: impl FnOnce() -> String) -> Result<Refresh, Refusal> {
        let rotates = self.switches.rotates;
        let mut mine = self.refreshes.iter_mut().filter(|refresh| refresh.app == app && now_ms < refresh.expires_ms);
        let refresh = mine
            .find(|refresh| refresh.secret == secret)
            .ok_or(Refusal::new("invalid_grant", "the refresh token is unknown, expired or of another client"))?;
        refresh.expires_ms = now_ms + LIFETIME_MS.1;
        if rotates {
            refresh.secret = new_secret();
        }
        Ok(refresh.clone())
    }
}
