//! Serving over TCP, with and without TLS, with a limit for everything that a stranger could hold for ever.

mod crowd;
mod patience;

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use crate::security::{Peer, TrustedProxies};
use crate::tls::TlsIdentity;
use crowd::{Crowd, Place};
use patience::Patience;

/// A connection that takes no byte for this long although some wait is closed.
pub const STALLED_AFTER: Duration = Duration::from_secs(30);
/// A pause after the system has refused a connection, mostly because there are too many open files.
const AFTER_REFUSAL: Duration = Duration::from_millis(200);

/// What a connection may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A connection that takes no byte for this long although some wait is closed.
    pub stalled_after: Duration,
    /// The head of a request must be there within this time; an idle connection is kept as long.
    pub head_within: Duration,
    /// A TLS handshake must be done within this time.
    pub handshake_within: Duration,
    /// Most header lines of a request.
    pub headers: usize,
    /// Most bytes of a request's head.
    pub head_bytes: usize,
    /// Most connections.
    pub connections: usize,
    /// Most connections of one address; listed proxies may have as many as there are.
    pub connections_per_address: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            stalled_after: STALLED_AFTER,
            head_within: Duration::from_secs(20),
            handshake_within: Duration::from_secs(10),
            headers: 100,
            head_bytes: 32 * 1024,
            connections: 4_096,
            connections_per_address: 256,
        }
    }
}

/// How a server serves.
#[derive(Debug, Clone, Default)]
pub struct Serving {
    /// What a connection may cost.
    pub limits: Limits,
    /// Certificate and key; without, the server speaks plain HTTP.
    pub tls: Option<TlsIdentity>,
    /// Proxies, which may have many connections.
    pub proxies: TrustedProxies,
}

/// Serves the router on this listener until the token says stop; running answers are finished first.
pub async fn serve(listener: TcpListener, router: Router, stop: CancellationToken) -> io::Result<()> {
    serve_with(listener, router, stop, Serving::default()).await
}

/// As [`serve`], with another patience for a connection that takes no byte.
pub async fn serve_within(listener: TcpListener, router: Router, stop: CancellationToken, stalled_after: Duration) -> io::Result<()> {
    let limits = Limits { stalled_after, ..Limits::default() };
    serve_with(listener, router, stop, Serving { limits, ..Serving::default() }).await
}

/// As [`serve`], with limits, TLS and proxies.
pub async fn serve_with(listener: TcpListener, router: Router, stop: CancellationToken, serving: Serving) -> io::Result<()> {
    let Serving { limits, tls, proxies } = serving;
    let crowd = Crowd::new(limits.connections, limits.connections_per_address);
    let connections = TaskTracker::new();
    while let Some(accepted) = stop.run_until_cancelled(listener.accept()).await {
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                if !is_of_one_connection(&error) {
                    tracing::error!(error = %error, "no connection can be accepted");
                    sleep(AFTER_REFUSAL).await;
                }
                continue;
            }
        };
        let is_proxy = proxies.contains(address.ip());
        let Some(place) = (if is_proxy { crowd.enter() } else { crowd.enter_from(address.ip()) }) else {
            tracing::warn!("closed a connection: there are too many");
            continue;
        };
        connections.spawn(connection(stream, address, router.clone(), stop.clone(), tls.clone(), limits, place));
    }
    drop(listener);
    connections.close();
    connections.wait().await;
    Ok(())
}

const fn is_of_one_connection_kind(kind: io::ErrorKind) -> bool {
    matches!(kind, io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset)
}

fn is_of_one_connection(error: &io::Error) -> bool {
    is_of_one_connection_kind(error.kind())
}

async fn connection(
    stream: TcpStream,
    address: SocketAddr,
    router: Router,
    stop: CancellationToken,
    tls: Option<TlsIdentity>,
    limits: Limits,
    _place: Place,
) {
    // Events are small: waiting to fill a packet would only delay them.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(error = %error, "a connection keeps its delay");
    }
    let stream = Patience::new(stream, limits.stalled_after);
    match tls {
        None => talk(stream, address, router, stop, limits).await,
        Some(tls) => match stop.run_until_cancelled(timeout(limits.handshake_within, tls.acceptor().accept(stream))).await {
            Some(Ok(Ok(stream))) => talk(stream, address, router, stop, limits).await,
            Some(Ok(Err(error))) => tracing::debug!(error = %error, "a TLS handshake failed"),
            Some(Err(_)) => tracing::debug!("a TLS handshake took too long"),
            None => {}
        },
    }
}

async fn talk<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    address: SocketAddr,
    router: Router,
    stop: CancellationToken,
    limits: Limits,
) {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Peer(address));
        router.clone().oneshot(request)
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head_within).max_headers(limits.headers).max_buf_size(limits.head_bytes);
    let mut connection = std::pin::pin!(http.serve_connection(TokioIo::new(stream), service));
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(error = %error, "a connection ended");
    }
}
