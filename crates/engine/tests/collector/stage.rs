//! What the tests share: a store, a collector over it, and a server that answers as told.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use engine::collect::Pace;
use engine::{Collector, CollectorConfig, SystemClock, SystemRandomness};
use model::id::OrganizationId;
use store::{Store, StoreLocation};
use tempfile::TempDir;
use testkit::eventually;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use webex::Client;
use webex_core::retry::RetryPolicy;

/// A collector at work, with its own database.
pub struct Stage {
    pub store: Store,
    pub collector: Arc<Collector>,
    stop: CancellationToken,
    task: JoinHandle<()>,
    pub folder: TempDir,
}

impl Stage {
    /// Starts a collector that asks this server.
    pub async fn start(base_url: &str, token: &str, requests_per_minute: u32) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Store::open(&store_at(&folder)).await?;
        Self::start_on(store, folder, base_url, token, requests_per_minute)
    }

    /// Starts a collector at another pace.
    pub async fn start_at(base_url: &str, token: &str, requests_per_minute: u32, pace: Pace) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Store::open(&store_at(&folder)).await?;
        let config = CollectorConfig::default().with_requests_per_minute(requests_per_minute).with_pace(pace);
        let collector = Collector::new(config, client(base_url, token)?, store.clone(), Arc::new(SystemClock), &SystemRandomness);
        Self::run(collector, store, folder)
    }

    /// Starts one on a store that exists.
    pub fn start_on(store: Store, folder: TempDir, base_url: &str, token: &str, requests_per_minute: u32) -> Result<Self> {
        let config = CollectorConfig::default().with_requests_per_minute(requests_per_minute);
        let collector = Collector::new(config, client(base_url, token)?, store.clone(), Arc::new(SystemClock), &SystemRandomness);
        Self::run(collector, store, folder)
    }

    /// Starts a collector that was made.
    #[expect(clippy::unnecessary_wraps, reason = "as the others")]
    pub fn run(collector: Collector, store: Store, folder: TempDir) -> Result<Self> {
        let collector = Arc::new(collector);
        let stop = CancellationToken::new();
        let task = tokio::spawn({
            let (collector, stop) = (Arc::clone(&collector), stop.clone());
            async move { collector.run(stop).await }
        });
        Ok(Self { store, collector, stop, task, folder })
    }

    /// Starts another collector on the same database.
    pub async fn beside(&self, base_url: &str, token: &str) -> Result<Self> {
        let store = Store::open(&store_at(&self.folder)).await?;
        Self::start_on(store, tempfile::tempdir()?, base_url, token, 600)
    }

    /// Ends the collector as a kill does: nothing is put in order. Gives back what it wrote to.
    pub async fn kill(self) -> (Store, TempDir) {
        self.task.abort();
        let _ = self.task.await;
        (self.store, self.folder)
    }

    /// The organisation, once it is known.
    pub async fn organization(&self) -> Result<OrganizationId> {
        eventually(Duration::from_secs(5), async || {
            Ok(self.store.organizations().list().await?.into_iter().next().context("no organisation yet")?.id)
        })
        .await
    }

    /// Stops the collector and gives back what it wrote to.
    pub async fn stop(self) -> Result<(Store, TempDir)> {
        self.stop.cancel();
        tokio::time::timeout(Duration::from_secs(1), self.task).await.context("it ends within a second")??;
        Ok((self.store, self.folder))
    }
}

/// Where the database of a folder lies.
pub fn store_at(folder: &TempDir) -> StoreLocation {
    StoreLocation::sqlite(folder.path().join("c.db"))
}

/// A client that gives up soon.
pub fn client(base_url: &str, token: &str) -> Result<Client> {
    let retry = RetryPolicy { max_attempts: 2, ..RetryPolicy::default() };
    Ok(Client::builder()
        .base_url(base_url)
        .token(token.to_owned().into())
        .max_in_flight(32)
        .max_body_bytes(8 << 20)
        .with_retry(retry)
        .build()?)
}

/// What a server answers to a path with query.
pub type Answers = Arc<dyn Fn(&str) -> Answer + Send + Sync>;

/// One answer.
#[derive(Clone)]
pub enum Answer {
    /// Status and JSON body.
    Json(u16, String),
    /// A body of so many bytes.
    Flood(usize),
    /// The connection is closed without an answer.
    Nothing,
    /// The connection stays open without an answer.
    Silence,
}

/// A server that answers as told; returns its origin.
pub async fn server(answers: Answers) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(converse(socket, Arc::clone(&answers)));
        }
    });
    Ok(origin)
}

async fn converse(mut socket: TcpStream, answers: Answers) -> Option<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|part| part == b"\r\n\r\n") {
        let mut part = [0; 4096];
        match socket.read(&mut part).await.ok()? {
            0 => return None,
            count => head.extend_from_slice(&part[..count]),
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split(' ').nth(1).unwrap_or_default();
    match answers(path) {
        Answer::Json(status, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ntrackingid: SERVER_1\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            socket.write_all(head.as_bytes()).await.ok()?;
            socket.write_all(body.as_bytes()).await.ok()
        }
        Answer::Flood(bytes) => {
            socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{\"items\":[\"").await.ok()?;
            let part = vec![b'x'; 1 << 16];
            for _ in 0..bytes / part.len() {
                socket.write_all(&part).await.ok()?;
            }
            Some(())
        }
        Answer::Nothing => None,
        Answer::Silence => {
            let mut rest = Vec::new();
            socket.read_to_end(&mut rest).await.ok().map(|_| ())
        }
    }
}

/// What a server answers to a path with query and the JSON that was sent.
pub type Commands = Arc<dyn Fn(&str, &serde_json::Value) -> (u16, serde_json::Value) + Send + Sync>;

/// A server that answers commands as told; returns its origin.
pub async fn commands(answers: Commands) -> Result<String> {
    use axum::http::{StatusCode, Uri, header};
    let answer = move |uri: Uri, body: axum::body::Bytes| {
        let sent = serde_json::from_slice(&body).unwrap_or_default();
        let (status, body) = answers(&uri.to_string(), &sent);
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        std::future::ready((status, [(header::CONTENT_TYPE, "application/json")], body.to_string()))
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().fallback(answer)).await });
    Ok(origin)
}
