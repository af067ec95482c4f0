//! A simulated organisation in this process, on a free port; clients meet it over HTTP as they would meet Webex.

use anyhow::Result;
use simulator::{Config, Credentials, Simulator};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::World;

/// What organisation to simulate. Without a seed it is another one each time, and its seed is printed.
#[derive(Debug, Clone)]
pub struct TestOrg {
    people: u32,
    devices: u32,
    rate_limit: Option<u32>,
    seed: Option<u64>,
}

impl TestOrg {
    /// An organisation of 30 people and 20 devices.
    #[expect(clippy::new_without_default, reason = "a builder is asked for by name")]
    pub const fn new() -> Self {
        Self { people: 30, devices: 20, rate_limit: None, seed: None }
    }

    /// How many people.
    #[must_use]
    pub const fn people(mut self, people: u32) -> Self {
        self.people = people;
        self
    }

    /// How many devices; three in ten are room devices.
    #[must_use]
    pub const fn devices(mut self, devices: u32) -> Self {
        self.devices = devices;
        self
    }

    /// How many requests a minute each token may send.
    #[must_use]
    pub const fn rate_limit(mut self, per_minute: u32) -> Self {
        self.rate_limit = Some(per_minute);
        self
    }

    /// A certain organisation.
    #[must_use]
    pub const fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Starts it.
    #[expect(clippy::disallowed_methods, reason = "a test takes the real time and real chance")]
    pub async fn start(self) -> Result<RunningOrg> {
        let mut config = Config::new("127.0.0.1:0".parse()?, jiff::Timestamp::now(), rand::random());
        config.seed = self.seed.unwrap_or_else(|| rand::random_range(1..1_000_000));
        println!("seed {}", config.seed);
        config.people = self.people;
        config.devices = self.devices;
        config.rate_limit = self.rate_limit;
        let simulator = Simulator::bind(config).await?;
        let credentials = simulator.credentials().clone();
        let base_url = simulator.base_url().to_owned();
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        tasks.spawn(simulator.run(stop.clone()));
        let world = World::at(&base_url, &credentials.admin_token);
        Ok(RunningOrg { base_url, credentials, world, stop, tasks })
    }
}

/// A simulated organisation that runs; it ends when dropped.
pub struct RunningOrg {
    /// Base address, ending in `/v1`.
    pub base_url: String,
    /// Its tokens.
    pub credentials: Credentials,
    /// The hand on its world.
    pub world: World,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl RunningOrg {
    /// Ends it and waits until nobody answers any more.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }
}

impl Drop for RunningOrg {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}
