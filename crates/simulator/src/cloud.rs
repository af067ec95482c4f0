//! The simulator's state behind its locks.

use std::collections::HashMap;
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::clock::Clock;
use crate::config::{Config, RemoteAccess};
use crate::credentials::Credentials;
use crate::faults::Faults;
use crate::generic::Store;
use crate::handlers::{self, Handler};
use crate::http::Hosts;
use crate::identity::Identity;
use crate::integrations::Integrations;
use crate::journal::Journal;
use crate::services::Services;
use crate::tokens::Tokens;
use crate::webhooks::{Event, Hub};
use crate::world::{Size, World};

/// Everything a request can touch. A lock is never held over an await: handlers are plain functions.
#[derive(Debug)]
pub struct Cloud {
    /// What was asked for.
    pub config: Config,
    /// The virtual clock.
    pub clock: Clock,
    /// The last requests.
    pub journal: Journal,
    /// Tokens.
    pub tokens: Tokens,
    /// Applications and what users granted them.
    pub identity: Identity,
    /// What the credentials file holds.
    pub credentials: Credentials,
    /// Webhooks and the compliance log.
    pub webhooks: Hub,
    /// Workspace integrations.
    pub integrations: Integrations,
    /// Names to answer to.
    pub hosts: Hosts,
    /// Faults on demand.
    pub faults: Faults,
    /// Simulated services beside Webex.
    pub services: Services,
    generic: RwLock<Store>,
    world: RwLock<World>,
    handlers: HashMap<&'static str, Handler>,
}

impl Cloud {
    /// Makes the state.
    pub fn new(config: Config, base_url: String) -> Self {
        let world = make_world(&config);
        let (tokens, credentials) = Tokens::new(&config, &world, base_url);
        Self {
            clock: Clock::new(config.start_time, config.time_scale),
            journal: Journal::default(),
            tokens,
            identity: Identity::new(&config, &credentials, &world),
            credentials,
            webhooks: Hub::new(config.seed, config.webhook_targets),
            integrations: Integrations::default(),
            hosts: Hosts::new(&config.host_names),
            faults: Faults::new(config.seed),
            services: Services::default(),
            generic: RwLock::default(),
            world: RwLock::new(world),
            handlers: handlers::all(),
            config,
        }
    }

    /// The world as of its last step.
    pub fn world(&self) -> RwLockReadGuard<'_, World> {
        self.world.read().expect("invariant: no holder of the world panics")
    }

    /// The world, brought up to now, to change it.
    pub fn world_mut(&self) -> RwLockWriteGuard<'_, World> {
        let mut world = self.world.write().expect("invariant: no holder of the world panics");
        world.advance_to(self.clock.now_ms());
        world
    }

    /// What clients made through the generic engine. Taken after the world's lock where both are needed, never before.
    pub fn generic(&self) -> RwLockReadGuard<'_, Store> {
        self.generic.read().expect("invariant: no holder of the store panics")
    }

    /// What clients made through the generic engine, to change it.
    pub fn generic_mut(&self) -> RwLockWriteGuard<'_, Store> {
        self.generic.write().expect("invariant: no holder of the store panics")
    }

    /// Lets the world live up to now.
    pub fn tick(&self) {
        let mut world = self.world_mut();
        handlers::publish_calls(self, &mut world);
        handlers::announce_meetings(self, &mut world);
        crate::integrations::observe(self, &mut world);
    }

    /// Starts over: world, clock, budgets, minted tokens and journal.
    pub fn reset(&self) {
        let world = make_world(&self.config);
        let mut place = self.world.write().expect("invariant: no holder of the world panics");
        self.clock.reset();
        *place = world;
        self.identity.reset();
        self.tokens.reset(&self.credentials);
        self.webhooks.reset();
        self.integrations.reset();
        *self.generic_mut() = Store::default();
        self.faults.reset(self.config.seed);
        self.services.reset();
        self.journal.clear();
    }

    /// Tells webhooks and the compliance log what happened. It does not take the lock of the world, so its holder may call it.
    pub fn publish(&self, event: &Event) {
        self.webhooks.publish(event, self.clock.now_ms());
    }

    /// What serves an operation, if anything does.
    pub fn handler(&self, operation: &str) -> Option<Handler> {
        self.handlers.get(operation).copied()
    }

    /// The key that `/_sim/` demands, if it does.
    pub fn sim_key(&self) -> Option<&str> {
        (self.config.remote == RemoteAccess::Allowed).then_some(self.credentials.sim_key.as_deref()).flatten()
    }
}

fn make_world(config: &Config) -> World {
    World::new(config.seed, Size { people: config.people, devices: config.devices }, config.start_time.as_millisecond())
}
