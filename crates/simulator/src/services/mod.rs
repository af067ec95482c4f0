//! Simulated services that are not Webex. Each has its own file with its own state, and one line in [`all`].
//!
//! A service is reached in three ways, all through the same socket code, faults and journal: under `/_services/NAME/` of the simulator's
//! own address, under its own host names, and on a port of its own when [`crate::Config::service_ports`] gives it one.

mod receiver;

use std::net::SocketAddr;
use std::str::FromStr;

use axum::body::Bytes;
use http::{HeaderMap, Method, Response};

/// Where services stand at the simulator's own address.
pub const PREFIX: &str = "/_services/";

/// A request to a service; `path` begins with `/` and lacks the prefix.
#[derive(Debug)]
pub struct Ask<'a> {
    pub method: &'a Method,
    pub path: &'a str,
    pub query: &'a str,
    pub headers: &'a HeaderMap,
    pub body: &'a Bytes,
    /// The simulator's virtual clock.
    pub now_ms: i64,
}

/// A simulated service. It answers in its own forms: nothing of Webex is added.
pub trait Service: std::fmt::Debug + Send + Sync {
    /// Its name in [`PREFIX`] paths and on the command line.
    fn name(&self) -> &'static str;
    /// The host names it has on the internet.
    fn hosts(&self) -> &'static [&'static str] {
        &[]
    }
    /// Answers one request.
    fn answer(&self, ask: &Ask<'_>) -> Response<Bytes>;
    /// Starts over.
    fn reset(&self);
}

/// Every service there is.
fn all() -> Vec<Box<dyn Service>> {
    vec![Box::new(receiver::Receiver::default())]
}

/// The names of the services.
pub fn names() -> Vec<&'static str> {
    all().iter().map(|service| service.name()).collect()
}

/// Says which service the port of a connection belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Owner(pub &'static str);

/// The services of one simulator.
#[derive(Debug)]
pub struct Services(Vec<Box<dyn Service>>);

impl Default for Services {
    fn default() -> Self {
        Self(all())
    }
}

impl Services {
    fn named(&self, name: &str) -> Option<&dyn Service> {
        self.0.iter().map(Box::as_ref).find(|service| service.name() == name)
    }

    /// The service that a request is for, and the path it sees.
    pub fn find<'p>(&self, owner: Option<Owner>, host: &str, path: &'p str) -> Option<(&dyn Service, &'p str)> {
        if let Some(Owner(name)) = owner {
            return self.named(name).map(|service| (service, path));
        }
        let name = host.split(':').next().unwrap_or_default();
        if let Some(service) = self.0.iter().find(|service| service.hosts().iter().any(|own| own.eq_ignore_ascii_case(name))) {
            return Some((service.as_ref(), path));
        }
        let rest = path.strip_prefix(PREFIX)?;
        let end = rest.find('/').unwrap_or(rest.len());
        let path = if end == rest.len() { "/" } else { &rest[end..] };
        self.named(&rest[..end]).map(|service| (service, path))
    }

    /// Starts all of them over.
    pub fn reset(&self) {
        self.0.iter().for_each(|service| service.reset());
    }
}

/// A port that belongs to one service: `NAME=ADDRESS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServicePort {
    /// The service.
    pub name: &'static str,
    /// Where it listens; port 0 takes a free one.
    pub listen: SocketAddr,
}

impl FromStr for ServicePort {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, listen) = text.split_once('=').ok_or("write NAME=ADDRESS, for example receiver=127.0.0.1:8788")?;
        let known = names();
        let name = known
            .iter()
            .copied()
            .find(|known| *known == name)
            .ok_or_else(|| format!("there is no service '{name}'; the services are: {}", known.join(", ")))?;
        let listen = listen.parse().map_err(|_| format!("'{listen}' is no address; write for example 127.0.0.1:8788"))?;
        Ok(Self { name, listen })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_read_with_the_reason_when_they_cannot() {
        let port: ServicePort = "receiver=127.0.0.1:0".parse().unwrap();
        assert_eq!((port.name, port.listen.port()), ("receiver", 0));
        for (text, reason) in
            [("receiver", "NAME=ADDRESS"), ("nothing=127.0.0.1:1", "the services are: receiver"), ("receiver=x", "no address")]
        {
            let error = text.parse::<ServicePort>().unwrap_err();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }

    #[test]
    fn a_path_leads_to_its_service() {
        let services = Services::default();
        let found = |door, host, path| services.find(door, host, path).map(|(service, path)| (service.name(), path));
        assert_eq!(found(None, "localhost", "/_services/receiver/a/b"), Some(("receiver", "/a/b")));
        assert_eq!(found(None, "localhost", "/_services/receiver"), Some(("receiver", "/")));
        assert_eq!(found(Some(Owner("receiver")), "localhost:99", "/x"), Some(("receiver", "/x")));
        assert_eq!(found(None, "localhost", "/_services/receivers/a"), None);
        assert_eq!(found(None, "localhost", "/v1/people"), None);
    }
}
