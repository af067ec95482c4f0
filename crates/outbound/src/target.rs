//! Targets that somebody types or another server names: looked up, checked and pinned before a connection is made.
//!
//! The configuration's own addresses need no check. Everything else may be a way into the network this program stands in, so every
//! address behind the name must be one that may be a target, and the connection goes to those addresses only: what a name server says
//! afterwards changes nothing. Redirects are not followed by any door; whoever follows one checks it as a new target.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use url::{Host, Url};

use crate::{AddressKind, AllowedOrigins, Door, DoorBuilder, Error, Origin};

/// How long a name server may take.
const LOOK_UP_WITHIN: Duration = Duration::from_secs(10);

/// The addresses of a name, on their way.
pub type Addresses<'r> = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send + 'r>>;

/// Finds the addresses of names.
pub trait Resolve: Send + Sync {
    /// Every address of a name.
    fn resolve<'r>(&'r self, name: &'r str) -> Addresses<'r>;
}

/// Asks as the system does.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve<'r>(&'r self, name: &'r str) -> Addresses<'r> {
        Box::pin(async move { Ok(tokio::net::lookup_host((name, 0)).await?.map(|address| address.ip()).collect()) })
    }
}

/// Which targets are let through.
#[derive(Clone)]
pub struct TargetPolicy {
    listed: AllowedOrigins,
    resolver: Arc<dyn Resolve>,
}

impl fmt::Debug for TargetPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TargetPolicy").field("listed", &self.listed).finish_non_exhaustive()
    }
}

impl Default for TargetPolicy {
    /// The internet only.
    fn default() -> Self {
        Self::new(AllowedOrigins::none())
    }
}

/// A target that was checked, with the addresses it was checked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    origin: Origin,
    addresses: Vec<IpAddr>,
}

impl TargetPolicy {
    /// The internet, and these origins of this machine or of private networks, which stand in the administrator's configuration.
    pub fn new(listed: AllowedOrigins) -> Self {
        Self { listed, resolver: Arc::new(SystemResolver) }
    }

    /// Finds addresses in another way.
    #[must_use]
    pub fn with_resolver(mut self, resolver: Arc<dyn Resolve>) -> Self {
        self.resolver = resolver;
        self
    }

    /// Lists one more origin.
    #[must_use]
    pub fn listing(mut self, origin: Origin) -> Self {
        self.listed = self.listed.with(origin);
        self
    }

    /// Checks an address as it was typed or named.
    pub async fn check(&self, url: &Url) -> Result<Target, Error> {
        let origin = Origin::of(url)?;
        let refused = |reason: &'static str| Error::RefusedTarget { origin: origin.clone(), reason };
        let addresses = match url.host() {
            None => return Err(refused("it names no machine")),
            Some(Host::Ipv4(address)) => vec![IpAddr::V4(address)],
            Some(Host::Ipv6(address)) => vec![IpAddr::V6(address)],
            // The door pins this name to this machine.
            Some(Host::Domain(name)) if name.eq_ignore_ascii_case("localhost") => {
                vec![IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)]
            }
            Some(Host::Domain(name)) => self.look_up(name, &origin).await?,
        };
        let is_listed = self.listed.iter().any(|listed| *listed == origin);
        for address in &addresses {
            match AddressKind::of(*address) {
                AddressKind::Public => {}
                AddressKind::Private if is_listed => {}
                AddressKind::Private => {
                    return Err(refused("it leads to this machine or a private network, and the configuration does not list it"));
                }
                AddressKind::Never(what) => return Err(refused(what)),
            }
        }
        Ok(Target { origin, addresses })
    }

    async fn look_up(&self, name: &str, origin: &Origin) -> Result<Vec<IpAddr>, Error> {
        let failed = |reason: String| Error::LookUp { authority: origin.authority(), reason };
        let found = tokio::time::timeout(LOOK_UP_WITHIN, self.resolver.resolve(name)).await;
        let addresses = found.map_err(|_| failed("timed out".to_owned()))?.map_err(|_| failed("the name was not found".to_owned()))?;
        if addresses.is_empty() { Err(failed("the name has no address".to_owned())) } else { Ok(addresses) }
    }
}

impl Target {
    /// Where it is.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The addresses it was checked at.
    pub fn addresses(&self) -> &[IpAddr] {
        &self.addresses
    }

    /// A door that opens to this target only, at the addresses it was checked at. A proxy looks names up itself: behind one, it is
    /// the proxy that keeps targets out whose name changes after the check.
    pub fn door(&self) -> DoorBuilder {
        Door::builder(AllowedOrigins::none().with(self.origin.clone())).pinned(self.origin.host(), &self.addresses)
    }
}
