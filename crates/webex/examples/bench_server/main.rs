//! The server of the benchmarks: every answer is made before it is asked for, so that what is measured is the client.
//!
//! `bench_server PEOPLE PAGES_PEOPLE DELAY_MS` prints its address; `GET /_bench/stats` says what it has seen, `POST /_bench/reset` forgets
//! that and takes another delay. It speaks just as much HTTP as the clients here need.

mod forwarding;
mod people;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// People of one page at most.
const PAGE: usize = 1000;

/// Waits to a few microseconds. The runtime's own timer knows whole milliseconds and lets everybody go who waits for the same one, so
/// that answers come in bunches and the client is charged for a queue that no real server makes.
struct Alarm(mpsc::Sender<(Instant, oneshot::Sender<()>)>);

impl Alarm {
    /// Everybody waits equally long, so they wake in the order they came. The thread ends with its alarm.
    fn new() -> Self {
        let (sender, waiting) = mpsc::channel::<(Instant, oneshot::Sender<()>)>();
        std::thread::spawn(move || {
            for (until, wake) in waiting {
                // The system wakes a sleeper about a tenth of a millisecond late, so the rest is waited for awake.
                std::thread::sleep(until.saturating_duration_since(Instant::now()).saturating_sub(Duration::from_micros(150)));
                while Instant::now() < until {
                    std::hint::spin_loop();
                }
                let _ = wake.send(());
            }
        });
        Self(sender)
    }

    async fn wait_until(&self, until: Instant) {
        let (wake, woken) = oneshot::channel();
        let _ = self.0.send((until, wake));
        let _ = woken.await;
    }
}

struct World {
    base: String,
    alarm: Alarm,
    pages: Vec<Vec<u8>>,
    numbers: HashMap<String, usize>,
    settings: Vec<Vec<u8>>,
    seen: Mutex<Seen>,
}

/// What happened since the last reset. Times count from having the last byte of a request to having given the last byte of its answer to the
/// system.
struct Seen {
    delay: Duration,
    connections: u64,
    requests: u64,
    refused: u64,
    service: Duration,
    in_service: u32,
    most_in_service: u32,
    first: Option<Instant>,
    last: Option<Instant>,
    reads: u64,
    written: HashMap<usize, Vec<u8>>,
    writes: u64,
}

impl Seen {
    fn new(delay: Duration) -> Self {
        Self {
            delay,
            connections: 0,
            requests: 0,
            refused: 0,
            service: Duration::ZERO,
            in_service: 0,
            most_in_service: 0,
            first: None,
            last: None,
            reads: 0,
            written: HashMap::new(),
            writes: 0,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    fn report(&self) -> Value {
        let right = self
            .written
            .iter()
            .filter(|(number, body)| serde_json::from_slice::<Value>(body).is_ok_and(|sent| sent == forwarding::reset(**number)));
        let window = self.first.zip(self.last).map_or(0.0, |(first, last)| (last - first).as_secs_f64());
        json!({
            "connections": self.connections,
            "requests": self.requests,
            "refused": self.refused,
            "reads": self.reads,
            "writes": self.writes,
            "people_written": self.written.len(),
            "right_writes": right.count(),
            "most_in_service": self.most_in_service,
            "mean_service_s": self.service.as_secs_f64() / (self.requests.max(1) as f64),
            "window_s": window,
        })
    }
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json;charset=UTF-8\r\nTrackingID: ROUTER_0001\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    out.extend_from_slice(body);
    out
}

impl World {
    fn new(base: &str, people: usize, page: usize, delay: Duration) -> Self {
        let pages = (0..people.div_ceil(page)).map(|index| {
            let first = index * page;
            let next = if first + page < people {
                format!("Link: <{base}/v1/people?max={page}&callingData=true&cursor={}>; rel=\"next\"\r\n", index + 1)
            } else {
                String::new()
            };
            answer("200 OK", &next, people::page(first, page.min(people - first)).as_bytes())
        });
        Self {
            base: base.to_owned(),
            alarm: Alarm::new(),
            pages: pages.collect(),
            numbers: (0..people).map(|number| (people::person_id(number), number)).collect(),
            settings: (0..people).map(|number| answer("200 OK", "", forwarding::settings(number).to_string().as_bytes())).collect(),
            seen: Mutex::new(Seen::new(delay)),
        }
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn person(&self, path: &str) -> Option<usize> {
        self.numbers.get(path.strip_prefix("/v1/people/")?.strip_suffix("/features/callForwarding")?).copied()
    }
}

/// One request as far as it matters here.
struct Asked<'a> {
    method: &'a str,
    target: &'a str,
    body: &'a [u8],
    length: usize,
}

/// The request at the start of the buffer, when it is complete.
fn parse(buffer: &[u8]) -> Option<Asked<'_>> {
    let head_length = buffer.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&buffer[..head_length]).ok()?;
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?, first.next()?);
    let body_length = lines
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or(0);
    let length = head_length + body_length;
    Some(Asked { method, target, body: buffer.get(head_length..length)?, length })
}

enum Reply<'a> {
    Made(&'a [u8]),
    New(Vec<u8>),
}

fn reply<'a>(world: &'a World, asked: &Asked<'_>) -> Reply<'a> {
    let (path, query) = asked.target.split_once('?').unwrap_or((asked.target, ""));
    let parameter =
        |name: &str| query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value);
    match (asked.method, path) {
        ("GET", "/v1/people") if parameter("callingData") == Some("true") => {
            let index = parameter("cursor").and_then(|text| text.parse().ok()).unwrap_or(0_usize);
            world.pages.get(index).map_or_else(|| Reply::New(answer("404 Not Found", "", b"{}")), |page| Reply::Made(page))
        }
        ("GET", "/_bench/stats") => Reply::New(answer("200 OK", "", world.seen().report().to_string().as_bytes())),
        ("POST", "/_bench/reset") => {
            let delay = parameter("delay_ms").and_then(|text| text.parse().ok()).unwrap_or(0);
            *world.seen() = Seen::new(Duration::from_millis(delay));
            Reply::New(answer("200 OK", "", b"{}"))
        }
        (method @ ("GET" | "PUT"), _) => {
            let Some(number) = world.person(path) else { return Reply::New(answer("404 Not Found", "", b"{}")) };
            let mut seen = world.seen();
            if method == "GET" {
                seen.reads += 1;
                return Reply::Made(&world.settings[number]);
            }
            seen.writes += 1;
            seen.written.insert(number, asked.body.to_vec());
            Reply::New(answer("204 No Content", "", b""))
        }
        _ => Reply::New(answer("404 Not Found", "", b"{}")),
    }
}

async fn serve(mut stream: TcpStream, world: Arc<World>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(16 * 1024);
    let mut is_new = true;
    loop {
        while parse(&buffer).is_none() {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        }
        let begun = Instant::now();
        let Some(asked) = parse(&buffer) else { continue };
        let counted = asked.target.contains("/features/");
        let delay = {
            let mut seen = world.seen();
            if counted {
                seen.connections += u64::from(std::mem::take(&mut is_new));
                seen.first.get_or_insert(begun);
                seen.in_service += 1;
                seen.most_in_service = seen.most_in_service.max(seen.in_service);
            }
            seen.delay
        };
        if counted && !delay.is_zero() {
            world.alarm.wait_until(begun + delay).await;
        }
        let made = reply(&world, &asked);
        let bytes = match &made {
            Reply::Made(bytes) => bytes,
            Reply::New(bytes) => bytes.as_slice(),
        };
        let refused = bytes.starts_with(b"HTTP/1.1 404");
        stream.write_all(bytes).await?;
        if counted {
            // The one thread of this program does nothing in between, so a client that has its last answer finds itself counted.
            let now = Instant::now();
            let mut seen = world.seen();
            seen.requests += 1;
            seen.refused += u64::from(refused);
            seen.service += now - begun;
            seen.in_service = seen.in_service.saturating_sub(1);
            seen.last = Some(now);
        }
        buffer.drain(..asked.length);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let numbers: Vec<usize> = std::env::args().skip(1).map(|text| text.parse()).collect::<Result<_, _>>()?;
    let [people, page, delay_ms] = numbers[..] else { anyhow::bail!("give people, people of a page, and the delay in milliseconds") };
    anyhow::ensure!((1..=PAGE).contains(&page), "a page holds 1 to {PAGE} people");
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let world = Arc::new(World::new(&base, people, page, Duration::from_millis(delay_ms as u64)));
    println!("{}", world.base);
    loop {
        let (stream, _) = listener.accept().await?;
        let world = world.clone();
        // The process ends with the benchmark; a connection that breaks is the client's to report.
        tokio::spawn(async move {
            let _ = serve(stream, world).await;
        });
    }
}
