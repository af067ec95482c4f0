//! A server that does as it is told, and a clock on which waiting takes no time.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use rand::SeedableRng;
use rand::rngs::StdRng;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::Instant;
use webex::{Client, ClientBuilder, Clock, Host, Method, Request};

/// A token that must never show up anywhere but in the Authorization header.
pub const TOKEN: &str = "s3cret-t0ken-that-nobody-may-see";

#[derive(Debug, Clone)]
pub struct Received {
    pub head: String,
    pub body: String,
}

impl Received {
    /// Method and address of the request line.
    pub fn target(&self) -> String {
        self.head.lines().next().unwrap().trim_end_matches(" HTTP/1.1").to_owned()
    }

    pub fn header(&self, name: &str) -> Option<String> {
        let line = self.head.lines().skip(1).find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    }
}

pub enum Answer {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, then the connection is closed.
    Half(Vec<u8>),
    /// The connection is closed instead.
    Hangup,
    /// A body without end, in chunks.
    Endless,
}

pub fn answer(status: u16, headers: &str, body: &str) -> Answer {
    answer_bytes(status, headers, body.as_bytes())
}

pub fn answer_bytes(status: u16, headers: &str, body: &[u8]) -> Answer {
    let mut bytes = format!("HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    Answer::Bytes(bytes)
}

pub struct Server {
    pub origin: String,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<AtomicUsize>,
    /// Body bytes that an endless answer got rid of.
    pub endless_bytes: Arc<AtomicU64>,
    accepting: AbortHandle,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Server {
    /// Answers request number `n` (from 0) with `behave(request, n)`.
    pub async fn start(behave: impl Fn(&Received, usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let endless_bytes = Arc::new(AtomicU64::new(0));
        let behave = Arc::new(behave);
        let accepting = tokio::spawn({
            let (received, connections, endless_bytes) = (received.clone(), connections.clone(), endless_bytes.clone());
            async move {
                let mut serving = JoinSet::new();
                while let Ok((stream, _)) = listener.accept().await {
                    connections.fetch_add(1, Ordering::SeqCst);
                    serving.spawn(serve(stream, received.clone(), behave.clone(), endless_bytes.clone()));
                }
            }
        })
        .abort_handle();
        Self { origin, received, connections, endless_bytes, accepting }
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    pub fn targets(&self) -> Vec<String> {
        self.received().iter().map(Received::target).collect()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn serve(
    mut stream: TcpStream,
    received: Arc<Mutex<Vec<Received>>>,
    behave: Arc<impl Fn(&Received, usize) -> Answer>,
    endless_bytes: Arc<AtomicU64>,
) {
    while let Some(request) = read_request(&mut stream).await {
        let answer = {
            let mut all = received.lock().unwrap();
            all.push(request.clone());
            behave(&request, all.len() - 1)
        };
        match answer {
            Answer::Bytes(bytes) => stream.write_all(&bytes).await.unwrap_or_default(),
            Answer::Half(bytes) => {
                stream.write_all(&bytes).await.unwrap_or_default();
                return;
            }
            Answer::Hangup => return,
            Answer::Endless => {
                stream.write_all(b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n").await.unwrap();
                let chunk = [b"10000\r\n".as_slice(), &vec![b' '; 0x10000], b"\r\n"].concat();
                while stream.write_all(&chunk).await.is_ok() {
                    endless_bytes.fetch_add(0x10000, Ordering::SeqCst);
                }
                return;
            }
        }
    }
}

async fn read_request(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut request = Received { head, body: String::new() };
    let length: usize = request.header("content-length").map_or(0, |text| text.parse().unwrap());
    while bytes.len() < end + length {
        stream.read_buf(&mut bytes).await.ok()?;
    }
    request.body = String::from_utf8(bytes[end..].to_vec()).unwrap();
    Some(request)
}

/// Waiting on this clock moves it on at once.
#[derive(Clone)]
pub struct FastClock {
    start: Instant,
    slept: Arc<Mutex<Vec<Duration>>>,
}

impl FastClock {
    pub fn new() -> Self {
        Self { start: Instant::now(), slept: Arc::default() }
    }

    pub fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }

    fn elapsed(&self) -> Duration {
        self.slept.lock().unwrap().iter().sum()
    }
}

/// The time at which every [`FastClock`] starts.
pub fn start_of_time() -> Timestamp {
    "2026-03-01T12:00:00Z".parse().unwrap()
}

impl Clock for FastClock {
    fn now(&self) -> Timestamp {
        start_of_time() + SignedDuration::try_from(self.elapsed()).unwrap()
    }

    fn instant(&self) -> Instant {
        self.start + self.elapsed()
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        self.slept.lock().unwrap().push(wait);
        Box::pin(std::future::ready(()))
    }
}

pub fn builder(base_url: &str) -> (ClientBuilder, FastClock) {
    let clock = FastClock::new();
    let builder = Client::builder().base_url(base_url).token(TOKEN.into()).clock(clock.clone()).randomness(StdRng::seed_from_u64(7));
    (builder, clock)
}

pub fn client(base_url: &str) -> (Client, FastClock) {
    let (builder, clock) = builder(base_url);
    (builder.build().unwrap(), clock)
}

pub fn get(path: &str) -> Request {
    Request::new("", Host::Api, Method::Get, path)
}

pub fn post(path: &str) -> Request {
    let mut request = Request::new("", Host::Api, Method::Post, path);
    request.body = Some(br#"{"name":"x"}"#.to_vec());
    request
}
