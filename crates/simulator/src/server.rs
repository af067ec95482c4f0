//! The listening socket and the tasks behind it.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceBuilder;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;

use crate::cloud::Cloud;
use crate::config::{Config, Error};
use crate::credentials::Credentials;
use crate::faults::Cut;
use crate::http::{BODY_LIMIT, serve};

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
    cloud: Arc<Cloud>,
}

impl Simulator {
    /// Takes the address and makes the organisation.
    pub async fn bind(config: Config) -> Result<Self, Error> {
        config.check()?;
        let address = config.listen;
        let listener = TcpListener::bind(address).await.map_err(|source| match source.kind() {
            io::ErrorKind::AddrInUse => Error::AddressInUse { address },
            _ => Error::Listen { address, source },
        })?;
        let address = listener.local_addr().map_err(|source| Error::Listen { address, source })?;
        let base_url = format!("http://{}/v1", reachable(address));
        Ok(Self { listener, address, cloud: Arc::new(Cloud::new(config, base_url)) })
    }

    /// Address of the API, for example `http://127.0.0.1:8787/v1`.
    pub fn base_url(&self) -> &str {
        &self.cloud.credentials.base_url
    }

    /// Address that is listened on.
    pub const fn address(&self) -> SocketAddr {
        self.address
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
        let mut failures = 0;
        let outcome = loop {
            let accepted = tokio::select! {
                () = stop.cancelled() => break Ok(()),
                accepted = self.listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, _)) => {
                    failures = 0;
                    tracker.spawn(converse(stream, Arc::clone(&self.cloud), tracker.clone(), stop.clone()));
                }
                Err(source) if failures == MOST_FAILURES => break Err(Error::Listen { address: self.address, source }),
                Err(error) => {
                    failures += 1;
                    // Out of file descriptors, or a client that left early: the next one may fare better.
                    tracing::warn!(name: "simulator.accept", error = %error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        };
        drop(self.listener);
        stop.cancel();
        tracker.close();
        if tokio::time::timeout(GRACE, tracker.wait()).await.is_err() {
            tracing::warn!(name: "simulator.stop", open = tracker.len(), "connections were cut");
        }
        outcome
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

/// Serves a request that may change something: once it has arrived it is carried out, even when its client is gone by then.
async fn to_the_end(
    cloud: Arc<Cloud>,
    request: http::Request<hyper::body::Incoming>,
    tracker: &TaskTracker,
) -> Result<http::Response<Body>, io::Error> {
    let (parts, body) = request.into_parts();
    let body = match to_bytes(Body::new(body), BODY_LIMIT).await {
        Ok(bytes) => Body::from(bytes),
        // Whoever reads it finds the same fault, after the checks that come first.
        Err(error) => Body::from_stream(futures_util::stream::once(async move { Err::<axum::body::Bytes, _>(error) })),
    };
    let served = tracker.spawn(serve(cloud, http::Request::from_parts(parts, body))).await;
    served.map_err(|_| io::Error::from(io::ErrorKind::ConnectionReset))
}

/// One connection.
async fn converse(stream: TcpStream, cloud: Arc<Cloud>, tracker: TaskTracker, stop: CancellationToken) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(name: "simulator.connection", error = %error, "no-delay was refused");
    }
    let service = ServiceBuilder::new().layer(CompressionLayer::new().compress_when(SizeAbove::new(COMPRESS_FROM_BYTES))).service(
        tower::service_fn(move |request: http::Request<hyper::body::Incoming>| {
            let cloud = Arc::clone(&cloud);
            let tracker = tracker.clone();
            async move {
                let response = if request.method() == http::Method::GET {
                    serve(cloud, request.map(Body::new)).await
                } else {
                    to_the_end(cloud, request, &tracker).await?
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
