//! What a simulator is asked to be, and why it cannot.

use std::net::SocketAddr;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::services::ServicePort;
use crate::webhooks::Targets;

/// Fewest and most people of an organisation.
pub const PEOPLE: (u32, u32) = (10, 50_000);
/// Most devices of an organisation.
pub const MOST_DEVICES: u32 = 50_000;

/// Whether other machines may reach the simulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemoteAccess {
    /// Only loopback addresses can be listened on.
    Refused,
    /// Any address; `/_sim/` then needs the key of the credentials.
    Allowed,
}

/// What a simulator is asked to be.
#[derive(Debug, Clone)]
pub struct Config {
    /// Address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The organisation follows from it.
    pub seed: u64,
    /// People, 10 to 50,000.
    pub people: u32,
    /// Devices, at most 50,000; three in ten run RoomOS.
    pub devices: u32,
    /// Requests per minute and token; `None` sets no limit except on the rate-limited token.
    pub rate_limit: Option<u32>,
    /// Virtual seconds per real second; 0 stops the clock, so that it moves only when told.
    pub time_scale: f64,
    /// Whether other machines may reach it.
    pub remote: RemoteAccess,
    /// Where the virtual clock starts.
    pub start_time: Timestamp,
    /// Unguessable bytes that tokens and keys are made of.
    pub entropy: [u8; 32],
    /// Host names to answer to, beside addresses, `localhost` and Webex's own.
    pub host_names: Vec<String>,
    /// Where webhooks may be sent.
    pub webhook_targets: Targets,
    /// Services that also get a port of their own.
    pub service_ports: Vec<ServicePort>,
    /// Address that speaks TLS, under every name of Webex; port 0 takes a free one.
    pub tls_listen: Option<SocketAddr>,
}

impl Config {
    /// A simulator of 300 people and 60 devices with seed 42, without limits, on loopback.
    pub fn new(listen: SocketAddr, start_time: Timestamp, entropy: [u8; 32]) -> Self {
        Self {
            listen,
            seed: 42,
            people: 300,
            devices: 60,
            rate_limit: None,
            time_scale: 1.0,
            remote: RemoteAccess::Refused,
            start_time,
            entropy,
            host_names: Vec::new(),
            webhook_targets: Targets::Loopback,
            service_ports: Vec::new(),
            tls_listen: None,
        }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        if !(PEOPLE.0..=PEOPLE.1).contains(&self.people) {
            return Err(Error::People { people: self.people });
        }
        if self.devices > MOST_DEVICES {
            return Err(Error::Devices { devices: self.devices });
        }
        let is_name = |name: &&String| {
            let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
            !name.is_empty() && name.chars().all(allowed)
        };
        if let Some(name) = self.host_names.iter().find(|name| !is_name(name)) {
            return Err(Error::HostName { name: name.clone() });
        }
        if self.rate_limit == Some(0) {
            return Err(Error::RateLimit);
        }
        if !self.time_scale.is_finite() || !(0.0..=10_000.0).contains(&self.time_scale) {
            return Err(Error::TimeScale { time_scale: self.time_scale });
        }
        let outside = |address: &SocketAddr| !address.ip().is_loopback();
        let mut addresses = std::iter::once(self.listen).chain(self.service_ports.iter().map(|port| port.listen)).chain(self.tls_listen);
        if self.remote == RemoteAccess::Refused
            && let Some(address) = addresses.find(outside)
        {
            return Err(Error::NotLoopback { address });
        }
        Ok(())
    }
}

/// Why a simulator cannot start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Too few or too many people.
    #[error("an organisation has {} to {} people, not {people}", PEOPLE.0, PEOPLE.1)]
    People {
        /// What was asked for.
        people: u32,
    },
    /// Too many devices.
    #[error("an organisation has at most {MOST_DEVICES} devices, not {devices}")]
    Devices {
        /// What was asked for.
        devices: u32,
    },
    /// A host name that is none.
    #[error("'{name}' is not a host name; write letters, digits, hyphens and dots, without a port")]
    HostName {
        /// What was asked for.
        name: String,
    },
    /// A limit that lets nothing through.
    #[error("a rate limit must let at least 1 request per minute through")]
    RateLimit,
    /// A time scale out of range.
    #[error("the time scale must be from 0 to 10000, not {time_scale}")]
    TimeScale {
        /// What was asked for.
        time_scale: f64,
    },
    /// An address that other machines reach.
    #[error("{address} is reachable by other machines; listen on 127.0.0.1 or allow remote access")]
    NotLoopback {
        /// What was asked for.
        address: SocketAddr,
    },
    /// Somebody else listens there.
    #[error("address {address} is already in use")]
    AddressInUse {
        /// Where.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// No certificate could be made.
    #[error("no certificate can be made for these host names: {reason}")]
    Tls {
        /// Why.
        reason: String,
    },
    /// The certificate file cannot be written.
    #[error("cannot write the certificate to {}", path.display())]
    Authority {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The credentials file cannot be written.
    #[error("cannot write the credentials file {}", path.display())]
    Credentials {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}
