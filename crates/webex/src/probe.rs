//! Asking a server once without a token, for diagnosis: which way the request takes, how long it takes, and what answers.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use outbound::{Door, HeaderMap, Reply, Route};
use webex_core::Request;

use crate::clock::{Chance, Clock};
use crate::error::label;
use crate::servers::Servers;
use crate::{ClientBuilder, Error};

/// Asks servers of Webex one question each, without a token and without repeating.
pub struct Probe {
    door: Door,
    servers: Servers,
    clock: Arc<dyn Clock>,
    chance: Chance,
}

impl std::fmt::Debug for Probe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Probe").field("base", &self.servers.base()).finish_non_exhaustive()
    }
}

/// What a server did.
#[derive(Debug)]
#[non_exhaustive]
pub struct Probed {
    /// The way to it.
    pub route: Route,
    /// How long finding the way took.
    pub look_up: Duration,
    /// What it answered.
    pub answer: Result<ProbeAnswer, Error>,
}

/// An answer of any status. `Debug` shows no header and no body.
#[non_exhaustive]
pub struct ProbeAnswer {
    /// HTTP status code.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body, decompressed.
    pub body: Bytes,
    /// When the question left.
    pub sent_at: Timestamp,
    /// From then to the whole answer: connecting and TLS included.
    pub took: Duration,
}

impl std::fmt::Debug for ProbeAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProbeAnswer").field("status", &self.status).field("took", &self.took).finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// What asks servers without a token, with the other settings of this builder. Connects to nothing.
    pub fn probe(&self) -> Result<Probe, Error> {
        let (door, servers, clock, chance) = self.parts()?;
        Ok(Probe { door, servers, clock, chance })
    }
}

impl Probe {
    /// The server that a request goes to: `https://webexapis.com`.
    pub fn server(&self, request: &Request) -> Result<String, Error> {
        Ok(self.servers.url(request)?.origin().ascii_serialization())
    }

    /// Asks once.
    pub async fn ask(&self, request: &Request) -> Result<Probed, Error> {
        let url = self.servers.url(request)?;
        let refused = |source| Error::Transport { operation: label(request), source };
        let began = self.clock.instant();
        let route = self.door.route(&url).await.map_err(refused)?;
        let look_up = self.clock.instant().saturating_duration_since(began);
        let tracking_id = format!("CORDBOARD_{}", uuid::Builder::from_random_bytes(self.chance.bytes()).into_uuid());
        let outgoing = crate::client::outgoing(request, &url, None, &tracking_id)?;
        let (sent_at, sent) = (self.clock.now(), self.clock.instant());
        let answer = self.door.send(outgoing).await.map_err(refused);
        let took = self.clock.instant().saturating_duration_since(sent);
        let answer = answer.map(|Reply { status, headers, body }| ProbeAnswer { status: status.as_u16(), headers, body, sent_at, took });
        Ok(Probed { route, look_up, answer })
    }
}
