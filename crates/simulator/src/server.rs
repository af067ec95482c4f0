//! The listening socket and the tasks behind it.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::request::Parts;
use http::{HeaderValue, Method};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceBuilder;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;

use crate::cloud::Cloud;
use crate::config::{Config, Error};
use crate::credentials::{Credentials, refuse_other_than_file};
use crate::faults::Cut;
use crate::http::serve;
use crate::services::Owner;
use crate::tls::Tls;

/// How often the world lives on.
const TICK: Duration = Duration::from_millis(200);
/// Answers below this many bytes are not compressed.
const COMPRESS_FROM_BYTES: u64 = 1024;
/// Connections in a row that may fail to be accepted.
const MOST_FAILURES: u32 = 100;
/// How long open requests may take once the simulator stops.
const GRACE: Duration = Duration::from_secs(2);
/// How long a client may take for the head of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);

/// A simulator that listens; [`Simulator::run`] answers.
#[derive(Debug)]
pub struct Simulator {
    listener: TcpListener,
    address: SocketAddr,
    doors: Vec<(Owner, TcpListener)>,
    tls: Option<(TcpListener, Tls)>,
    cloud: Arc<Cloud>,
}

impl Simulator {
    /// Takes the address and makes the organisation.
    pub async fn bind(config: Config) -> Result<Self, Error> {
        config.check()?;
        let address = config.listen;
        let (listener, address) = listen(address).await?;
        let mut doors = Vec::new();
        for port in &config.service_ports {
            doors.push((Owner(port.name), listen(port.listen).await?.0));
        }
        let tls = match config.tls_listen {
            None => None,
            Some(address) => Some((listen(address).await?.0, Tls::new(&config.host_names, config.start_time.as_second())?)),
        };
        let base_url = format!("http://{}/v1", reachable(address));
        Ok(Self { listener, address, doors, tls, cloud: Arc::new(Cloud::new(config, base_url)) })
    }

    /// Address of the API, for example `http://127.0.0.1:8787/v1`.
    pub fn base_url(&self) -> &str {
        &self.cloud.credentials.base_url
    }

    /// Address that is listened on.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The services with a port of their own: name and address.
    pub fn service_addresses(&self) -> Vec<(&'static str, SocketAddr)> {
        self.doors.iter().filter_map(|(Owner(name), listener)| Some((*name, listener.local_addr().ok()?))).collect()
    }

    /// The address that speaks TLS, and the certificate (PEM) of the authority that clients must trust for it.
    pub fn tls(&self) -> Option<(SocketAddr, &str)> {
        self.tls.as_ref().and_then(|(listener, tls)| Some((listener.local_addr().ok()?, tls.authority.as_str())))
    }

    /// Writes the certificate that clients must trust for TLS.
    pub fn write_authority_to(&self, path: &Path) -> Result<(), Error> {
        let Some((_, tls)) = &self.tls else { return Ok(()) };
        let written = refuse_other_than_file(path).and_then(|()| std::fs::write(path, &tls.authority));
        written.map_err(|source| Error::Authority { path: path.to_owned(), source })
    }

    /// What clients need to sign in.
    pub fn credentials(&self) -> &Credentials {
        &self.cloud.credentials
    }

    /// Answers until `stop` is cancelled; open requests get two seconds more. Ends early, with an error, when the socket is broken.
    pub async fn run(self, stop: CancellationToken) -> Result<(), Error> {
        let tracker = TaskTracker::new();
        tracker.spawn(crate::webhooks::run(Arc::clone(&self.cloud), tracker.clone(), stop.clone()));
        tracker.spawn(crate::integrations::run(Arc::clone(&self.cloud), stop.clone()));
        tracker.spawn(live(Arc::clone(&self.cloud), stop.clone()));
        let doors = self.doors.into_iter().map(|(owner, listener)| (Door::Service(owner), listener));
        let tls = self.tls.map(|(listener, tls)| (Door::Tls(tls.acceptor), listener));
        for (door, listener) in doors.chain(tls) {
            let (cloud, tracker_of_door, stop) = (Arc::clone(&self.cloud), tracker.clone(), stop.clone());
            tracker.spawn(async move {
                if let Err(error) = accept(listener, door, cloud, tracker_of_door, stop).await {
                    tracing::error!(name: "simulator.door", error = %error, "a port beside the main one is broken");
                }
            });
        }
        let accepted = accept(self.listener, Door::Webex, self.cloud, tracker.clone(), stop.clone()).await;
        let outcome = accepted.map_err(|source| Error::Listen { address: self.address, source });
        stop.cancel();
        tracker.close();
        if tokio::time::timeout(GRACE, tracker.wait()).await.is_err() {
            tracing::warn!(name: "simulator.stop", open = tracker.len(), "connections were cut");
        }
        outcome
    }
}

/// What a port leads to.
#[derive(Clone)]
enum Door {
    Webex,
    Service(Owner),
    Tls(TlsAcceptor),
}

async fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
    let listener = TcpListener::bind(address).await.map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => Error::AddressInUse { address },
        _ => Error::Listen { address, source },
    })?;
    let address = listener.local_addr().map_err(|source| Error::Listen { address, source })?;
    Ok((listener, address))
}

/// Takes connections until `stop` is cancelled.
async fn accept(listener: TcpListener, door: Door, cloud: Arc<Cloud>, tracker: TaskTracker, stop: CancellationToken) -> io::Result<()> {
    let mut failures = 0;
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return Ok(()),
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => {
                failures = 0;
                tracker.spawn(enter(stream, door.clone(), Arc::clone(&cloud), tracker.clone(), stop.clone()));
            }
            Err(error) if failures == MOST_FAILURES => return Err(error),
            Err(error) => {
                failures += 1;
                // Out of file descriptors, or a client that left early: the next one may fare better.
                tracing::warn!(name: "simulator.accept", error = %error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

/// An address a client on this machine can use: nobody connects to `0.0.0.0`.
fn reachable(address: SocketAddr) -> SocketAddr {
    match address {
        SocketAddr::V4(v4) if v4.ip().is_unspecified() => SocketAddr::from(([127, 0, 0, 1], v4.port())),
        SocketAddr::V6(v6) if v6.ip().is_unspecified() => SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, 1], v6.port())),
        other => other,
    }
}

/// Lets the world live.
async fn live(cloud: Arc<Cloud>, stop: CancellationToken) {
    let mut ticks = tokio::time::interval(TICK);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => cloud.tick(),
        }
    }
}

/// One connection, through its door.
async fn enter(stream: TcpStream, door: Door, cloud: Arc<Cloud>, tracker: TaskTracker, stop: CancellationToken) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(name: "simulator.connection", error = %error, "no-delay was refused");
    }
    match door {
        Door::Webex => converse(stream, |_| {}, cloud, tracker, stop).await,
        Door::Service(owner) => converse(stream, move |parts| note_owner(parts, owner), cloud, tracker, stop).await,
        Door::Tls(acceptor) => match tokio::time::timeout(HEADER_TIMEOUT, acceptor.accept(stream)).await {
            // As a proxy says it that ends TLS before the simulator.
            Ok(Ok(stream)) => {
                let note = |parts: &mut Parts| drop(parts.headers.insert("x-forwarded-proto", HeaderValue::from_static("https")));
                converse(stream, note, cloud, tracker, stop).await;
            }
            Ok(Err(error)) => tracing::debug!(name: "simulator.tls", error = %error, "TLS was not agreed on"),
            Err(_) => tracing::debug!(name: "simulator.tls", "TLS was not agreed on in time"),
        },
    }
}

fn note_owner(parts: &mut Parts, owner: Owner) {
    parts.extensions.insert(owner);
}

/// Requests and answers over one connection; `note` marks each request with what its door knows.
async fn converse<S>(stream: S, note: impl Fn(&mut Parts) + Clone, cloud: Arc<Cloud>, tracker: TaskTracker, stop: CancellationToken)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = ServiceBuilder::new().layer(CompressionLayer::new().compress_when(SizeAbove::new(COMPRESS_FROM_BYTES))).service(
        tower::service_fn(move |request: http::Request<hyper::body::Incoming>| {
            let cloud = Arc::clone(&cloud);
            let (mut parts, body) = request.into_parts();
            note(&mut parts);
            let may_change = parts.method != Method::GET;
            let serving = serve(cloud, http::Request::from_parts(parts, Body::new(body)));
            let tracker = tracker.clone();
            async move {
                // A request that may change something is carried out once it has arrived, even when its client is gone by then.
                let response = if may_change {
                    tracker.spawn(serving).await.map_err(|_| io::Error::from(io::ErrorKind::ConnectionReset))?
                } else {
                    serving.await
                };
                // An error instead of an answer makes hyper close the connection.
                if response.extensions().get::<Cut>().is_some() {
                    Err(io::Error::from(io::ErrorKind::ConnectionReset))
                } else {
                    Ok(response)
                }
            }
        }),
    );
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    tokio::pin!(connection);
    let outcome = tokio::select! {
        outcome = connection.as_mut() => outcome,
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = outcome {
        tracing::debug!(name: "simulator.connection", error = %error, "a connection ended early");
    }
}
