//! Settings of a door.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use reqwest::{Certificate, ClientBuilder, Proxy, redirect, retry};

use crate::{AllowedOrigins, Door, Error};

/// Largest body that is read unless set otherwise: 32 MiB.
pub const DEFAULT_MAX_BODY_BYTES: u64 = 32 * 1024 * 1024;

/// Which proxy requests go through. Requests to this machine never use one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ProxySetting {
    /// What `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
    #[default]
    Environment,
    /// None.
    Direct,
    /// This one, for example `http://proxy.example:3128`.
    Address(String),
}

/// Builds a [`Door`].
#[derive(Debug, Clone)]
pub struct DoorBuilder {
    pub(crate) allowed: AllowedOrigins,
    pub(crate) max_body_bytes: u64,
    connect_timeout: Duration,
    read_timeout: Duration,
    total_timeout: Duration,
    max_idle_connections: usize,
    pub(crate) proxy: ProxySetting,
    extra_ca_pem: Option<Vec<u8>>,
    user_agent: String,
    pinned: Option<(String, Vec<SocketAddr>)>,
}

impl DoorBuilder {
    pub(crate) fn new(allowed: AllowedOrigins) -> Self {
        Self {
            allowed,
            max_body_bytes: DEFAULT_MAX_BODY_BYTES,
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_mins(2),
            max_idle_connections: 10,
            proxy: ProxySetting::default(),
            extra_ca_pem: None,
            user_agent: concat!("cordboard/", env!("CARGO_PKG_VERSION")).to_owned(),
            pinned: None,
        }
    }

    /// Largest body that is read, in bytes after decompression.
    #[must_use]
    pub fn max_body_bytes(mut self, bytes: u64) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// How long connecting may take.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long the server may be silent.
    #[must_use]
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = limit;
        self
    }

    /// How long the whole exchange may take, the body included.
    #[must_use]
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total_timeout = limit;
        self
    }

    /// Idle connections kept per server.
    #[must_use]
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.max_idle_connections = connections;
        self
    }

    /// Which proxy to use.
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

    /// The `User-Agent` header.
    #[must_use]
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// Where this host is, whatever name servers say.
    pub(crate) fn pinned(mut self, host: &str, addresses: &[IpAddr]) -> Self {
        self.pinned = Some((host.to_owned(), addresses.iter().map(|address| SocketAddr::new(*address, 0)).collect()));
        self
    }

    /// Builds the door.
    pub fn build(self) -> Result<Door, Error> {
        install_crypto();
        // Plain http to this machine needs neither the system's certificates nor a proxy; a container without either still works.
        let near_needs_roots = self.allowed.iter().any(|origin| origin.is_loopback() && origin.is_https());
        let near = self.finish(self.client(near_needs_roots)?.no_proxy())?;
        let far = if self.allowed.iter().any(|origin| !origin.is_loopback()) {
            let client = self.client(true)?;
            let client = match &self.proxy {
                ProxySetting::Environment => client,
                ProxySetting::Direct => client.no_proxy(),
                ProxySetting::Address(address) => client.proxy(Proxy::all(address).map_err(|error| setup("the proxy address", error))?),
            };
            Some(self.finish(client)?)
        } else {
            None
        };
        Ok(Door::new(near, far, self))
    }

    fn client(&self, with_system_roots: bool) -> Result<ClientBuilder, Error> {
        let extra = match &self.extra_ca_pem {
            Some(pem) => {
                let found = Certificate::from_pem_bundle(pem).map_err(|error| setup("the extra certificates", error))?;
                if found.is_empty() {
                    return Err(Error::Setup { reason: "the extra certificates hold no certificate in PEM form".to_owned() });
                }
                found
            }
            None => Vec::new(),
        };
        let client = reqwest::Client::builder();
        Ok(if with_system_roots { client.tls_certs_merge(extra) } else { client.tls_certs_only(extra) })
    }

    fn finish(&self, client: ClientBuilder) -> Result<reqwest::Client, Error> {
        let here = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)].map(|ip| SocketAddr::new(ip, 0));
        let client = match &self.pinned {
            Some((host, addresses)) => client.resolve_to_addrs(host, addresses),
            None => client,
        };
        client
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .referer(false)
            .resolve_to_addrs("localhost", &here)
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .timeout(self.total_timeout)
            .pool_max_idle_per_host(self.max_idle_connections)
            .user_agent(&self.user_agent)
            .build()
            .map_err(|error| setup("the TLS settings", error))
    }
}

/// Makes ring the process's crypto provider; somebody else may have done so before.
fn install_crypto() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

fn setup(what: &str, error: reqwest::Error) -> Error {
    let mut reason = format!("{what} cannot be used");
    let error = error.without_url();
    if let Some(last) = std::iter::successors(Some(&error as &(dyn std::error::Error + 'static)), |error| error.source()).last() {
        reason.push_str(": ");
        reason.push_str(&last.to_string());
    }
    Error::Setup { reason }
}
