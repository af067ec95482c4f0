//! The simulator's state behind its locks.

use std::collections::HashMap;
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::clock::Clock;
use crate::config::{Config, RemoteAccess};
use crate::credentials::Credentials;
use crate::handlers::{self, Handler};
use crate::http::Hosts;
use crate::journal::Journal;
use crate::tokens::Tokens;
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
    /// What the credentials file holds.
    pub credentials: Credentials,
    /// Names to answer to.
    pub hosts: Hosts,
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
            credentials,
            hosts: Hosts::new(&config.host_names),
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

    /// Lets the world live up to now.
    pub fn tick(&self) {
        drop(self.world_mut());
    }

    /// Starts over: world, clock, budgets, minted tokens and journal.
    pub fn reset(&self) {
        let world = make_world(&self.config);
        let mut place = self.world.write().expect("invariant: no holder of the world panics");
        self.clock.reset();
        *place = world;
        self.tokens.reset(&self.credentials);
        self.journal.clear();
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
