//! Settings of a client.

use std::sync::Arc;
use std::time::Duration;

use outbound::{DEFAULT_MAX_BODY_BYTES, Door, ProxySetting};
use rand::Rng;
use secrecy::SecretString;
use webex_core::retry::RetryPolicy;

use crate::client::Shared;
use crate::clock::{Chance, Clock, system_clock};
use crate::gate::Gate;
use crate::har::Recorder;
use crate::servers::{DEFAULT_BASE_URL, Servers};
use crate::tokens::{AppTokens, FixedToken, RenewingTokens, TokenService, TokenServiceParts as Parts, TokenSource};
use crate::waiting::{Listener, Waiting};
use crate::{Client, Error};

/// Builds a [`Client`].
#[derive(Debug)]
pub struct ClientBuilder {
    base_url: String,
    contact_center_region: String,
    tokens: Origin,
    clock: Option<ClockBox>,
    chance: Option<Chance>,
    requests_per_minute: Option<u32>,
    max_in_flight: usize,
    max_body_bytes: u64,
    retry: RetryPolicy,
    read_timeout: Duration,
    proxy: ProxySetting,
    extra_ca_pem: Option<Vec<u8>>,
    user_agent: String,
    recorder: Option<Recorder>,
    on_wait: Option<Listener>,
}

/// Where the access token comes from.
#[derive(Debug)]
enum Origin {
    Missing,
    Fixed(SecretString),
    Source(Arc<dyn TokenSource>),
    App(AppTokens),
}

#[derive(Clone)]
struct ClockBox(Arc<dyn Clock>);

impl std::fmt::Debug for ClockBox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            base_url: DEFAULT_BASE_URL.to_owned(),
            contact_center_region: "us1".to_owned(),
            tokens: Origin::Missing,
            clock: None,
            chance: None,
            requests_per_minute: None,
            max_in_flight: 10,
            max_body_bytes: DEFAULT_MAX_BODY_BYTES,
            retry: RetryPolicy::default(),
            read_timeout: Duration::from_secs(30),
            proxy: ProxySetting::default(),
            extra_ca_pem: None,
            user_agent: concat!("cordboard/", env!("CARGO_PKG_VERSION")).to_owned(),
            recorder: None,
            on_wait: None,
        }
    }

    /// Where Webex is, with or without `/v1`; [`DEFAULT_BASE_URL`] unless set. Any other address serves every host class.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Data centre of the contact centre, `us1` unless set; matters only with the real Webex.
    #[must_use]
    pub fn contact_center_region(mut self, region: impl Into<String>) -> Self {
        self.contact_center_region = region.into();
        self
    }

    /// A fixed access token: a personal one or that of a bot.
    #[must_use]
    pub fn token(mut self, token: SecretString) -> Self {
        self.tokens = Origin::Fixed(token);
        self
    }

    /// The tokens of an integration or service app, which renew themselves.
    #[must_use]
    pub fn app_tokens(mut self, tokens: AppTokens) -> Self {
        self.tokens = Origin::App(tokens);
        self
    }

    /// Somebody else hands out the tokens.
    #[must_use]
    pub fn token_source(mut self, source: Arc<dyn TokenSource>) -> Self {
        self.tokens = Origin::Source(source);
        self
    }

    /// Where time comes from; the system's clock unless set.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(ClockBox(Arc::new(clock)));
        self
    }

    /// Where random numbers come from; seeded by the system unless set.
    #[must_use]
    pub fn randomness(mut self, source: impl Rng + Send + 'static) -> Self {
        self.chance = Some(Chance::new(source));
        self
    }

    /// Budget of this token in requests per minute; without one, only 429 answers slow the client down.
    #[must_use]
    pub fn requests_per_minute(mut self, budget: impl Into<Option<u32>>) -> Self {
        self.requests_per_minute = budget.into();
        self
    }

    /// Most requests in flight at once; 10 unless set.
    #[must_use]
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.max_in_flight = requests;
        self
    }

    /// Largest answer that is read, in bytes; 32 MiB unless set.
    #[must_use]
    pub fn max_body_bytes(mut self, bytes: u64) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// When to send again.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long Webex may be silent; 30 s unless set.
    #[must_use]
    pub fn with_read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = limit;
        self
    }

    /// Which proxy to use; what the environment says unless set.
    #[must_use]
    pub fn proxy(mut self, proxy: ProxySetting) -> Self {
        self.proxy = proxy;
        self
    }

    /// Certificates to trust besides the system's, in PEM form.
    #[must_use]
    pub fn extra_ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.extra_ca_pem = Some(pem.into());
        self
    }

    /// The `User-Agent` header; `cordboard/VERSION` unless set.
    #[must_use]
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// Records the traffic of the client and of its token service as an HTTP archive, without its secrets.
    #[must_use]
    pub fn record(mut self, recorder: Recorder) -> Self {
        self.recorder = Some(recorder);
        self
    }

    /// Is called before a request waits because Webex limits the rate, holds something locked or has trouble; it must be quick.
    #[must_use]
    pub fn on_wait(mut self, listener: impl Fn(&Waiting<'_>) + Send + Sync + 'static) -> Self {
        self.on_wait = Some(Listener(Arc::new(listener)));
        self
    }

    /// What hands out tokens at this address, for signing in. Connects to nothing.
    pub fn token_service(&self) -> Result<TokenService, Error> {
        let servers = Servers::new(&self.base_url, &self.contact_center_region)?;
        Ok(self.service_of(self.door(&servers)?, servers, self.clock_or_system(), self.chance.clone().unwrap_or_else(Chance::system)))
    }

    /// Checks the settings and builds the client; connects to nothing.
    pub fn build(self) -> Result<Client, Error> {
        let servers = Servers::new(&self.base_url, &self.contact_center_region)?;
        let door = self.door(&servers)?;
        let clock = self.clock_or_system();
        let chance = self.chance.clone().unwrap_or_else(Chance::system);
        let refuse = |error: crate::tokens::TokenError| Error::Setup { reason: error.to_string() };
        let tokens: Arc<dyn TokenSource> = match &self.tokens {
            Origin::Missing => return Err(Error::Setup { reason: "there is no access token".to_owned() }),
            Origin::Fixed(secret) => Arc::new(FixedToken::new(secret).map_err(refuse)?),
            Origin::Source(source) => Arc::clone(source),
            Origin::App(app) => {
                let service = self.service_of(door.clone(), servers.clone(), Arc::clone(&clock), chance.clone());
                Arc::new(RenewingTokens::new(service, app.clone()))
            }
        };
        let gate = Gate::new(Arc::clone(&clock), self.requests_per_minute, self.max_in_flight);
        Ok(Client::from_parts(Shared {
            door,
            servers,
            tokens,
            recorder: self.recorder,
            gate,
            clock,
            chance,
            retry: self.retry,
            on_wait: self.on_wait,
        }))
    }

    pub(crate) fn parts(&self) -> Result<(Door, Servers, Arc<dyn Clock>, Chance), Error> {
        let servers = Servers::new(&self.base_url, &self.contact_center_region)?;
        let chance = self.chance.clone().unwrap_or_else(Chance::system);
        Ok((self.door(&servers)?, servers, self.clock_or_system(), chance))
    }

    fn clock_or_system(&self) -> Arc<dyn Clock> {
        self.clock.as_ref().map_or_else(|| Arc::new(system_clock()) as Arc<dyn Clock>, |clock| Arc::clone(&clock.0))
    }

    fn door(&self, servers: &Servers) -> Result<Door, Error> {
        let mut door = Door::builder(servers.allowed())
            .max_body_bytes(self.max_body_bytes)
            .read_timeout(self.read_timeout)
            .max_idle_connections(self.max_in_flight)
            .proxy(self.proxy.clone())
            .user_agent(self.user_agent.clone());
        if let Some(pem) = &self.extra_ca_pem {
            door = door.extra_ca_pem(pem.clone());
        }
        door.build().map_err(|error| Error::Setup { reason: error.to_string() })
    }

    fn service_of(&self, door: Door, servers: Servers, clock: Arc<dyn Clock>, chance: Chance) -> TokenService {
        TokenService::from_parts(Parts { door, servers, clock, chance, retry: self.retry, recorder: self.recorder.clone() })
    }
}
