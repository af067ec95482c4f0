//! The event stream: catching up, starting over, limits, and a browser that stops reading.

mod site;

use std::time::Duration;

use anyhow::Context as _;
use axum::body::{Body, BodyDataStream};
use axum::http::{Method, StatusCode};
use futures_util::StreamExt as _;
use model::Connection;
use site::{TestSite, organization};
use testkit::eventually;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tower::ServiceExt as _;

const LONG: Duration = Duration::from_mins(1);

async fn open(site: &TestSite, path: &str, last_event_id: Option<i64>) -> BodyDataStream {
    let mut request = site.request(Method::GET, path);
    if let Some(id) = last_event_id {
        request = request.header("last-event-id", id.to_string());
    }
    let response = site.router.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/event-stream; charset=utf-8");
    response.into_body().into_data_stream()
}

/// Reads frames until one holds the words, and returns all that was read.
async fn read_until(stream: &mut BodyDataStream, words: &str) -> String {
    let mut text = String::new();
    let reading = async {
        while !text.contains(words) {
            let bytes = stream.next().await.expect("the stream goes on").expect("bytes");
            text.push_str(std::str::from_utf8(&bytes).expect("text"));
        }
    };
    timeout(LONG, reading).await.unwrap_or_else(|_| panic!("no {words}"));
    text
}

/// A site whose tail has read what the seed changed: a stream that begins earlier would be told of all of it once more.
async fn started() -> TestSite {
    let site = TestSite::seeded().await;
    tokio::spawn(web::tail(site.state.clone(), site.shutdown.clone()));
    let newest = newest(&site).await;
    eventually(LONG, async || {
        let hello = read_until(&mut open(&site, "/events", None).await, "event: hello").await;
        if hello.contains(&format!("id: {newest}\n")) { Ok(()) } else { anyhow::bail!("the tail is not at {newest}: {hello}") }
    })
    .await
    .expect("the tail follows");
    site
}

async fn newest(site: &TestSite) -> i64 {
    site.store.changes().newest(&organization()).await.expect("a position").0
}

/// One device goes offline.
async fn change_a_device(site: &TestSite) {
    let mut devices = site::devices(site.now());
    devices[0].connection = Connection::Disconnected;
    site.record(&devices).await;
}

#[tokio::test]
async fn a_change_comes_as_one_event_with_its_position() {
    let site = started().await;
    let mut stream = open(&site, "/events", None).await;
    read_until(&mut stream, "event: sources").await;
    change_a_device(&site).await;
    let text = read_until(&mut stream, "device-001").await;
    assert!(
        text.contains(&format!("id: {}\ndata: {{\"changes\":[{{\"topic\":\"device\",\"id\":\"device-001\"}}]}}\n\n", newest(&site).await)),
        "{text}"
    );
}

#[tokio::test]
async fn a_browser_that_was_away_catches_up_from_its_last_event() {
    let site = started().await;
    let mut stream = open(&site, "/events", None).await;
    read_until(&mut stream, "event: sources").await;
    let before = newest(&site).await;
    drop(stream);
    change_a_device(&site).await;
    for path in ["/events".to_owned(), format!("/events?after={before}")] {
        let header = (path == "/events").then_some(before);
        let mut stream = open(&site, &path, header).await;
        let text = read_until(&mut stream, "device-001").await;
        assert!(text.contains("event: hello"), "{text}");
        assert!(!text.contains("event: reset"), "{text}");
    }
}

#[tokio::test]
async fn a_position_that_is_not_kept_starts_over() {
    let site = started().await;
    let mut stream = open(&site, "/events", None).await;
    read_until(&mut stream, "event: sources").await;
    for position in [newest(&site).await + 1_000, -5] {
        let mut stream = open(&site, "/events", Some(position)).await;
        let text = read_until(&mut stream, "event: reset").await;
        assert!(text.contains(&format!("id: {}\nevent: reset", newest(&site).await)), "{text}");
    }
}

#[tokio::test]
async fn a_session_has_sixteen_streams_and_gets_them_back() {
    let site = started().await;
    let mut streams = Vec::new();
    for _ in 0..16 {
        streams.push(open(&site, "/events", None).await);
    }
    let answer = site.get("/events").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.text.contains("Close some tabs"), "{}", answer.text);
    streams.pop();
    drop(open(&site, "/events", None).await);
}

#[tokio::test]
async fn streams_end_when_the_server_stops() {
    let site = started().await;
    let mut stream = open(&site, "/events", None).await;
    read_until(&mut stream, "event: hello").await;
    site.shutdown.cancel();
    timeout(LONG, async { while stream.next().await.is_some() {} }).await.expect("the stream ends");
}

/// How many more streams the session may open now.
async fn free_places(site: &TestSite) -> usize {
    let mut held = Vec::new();
    loop {
        let request = site.request(Method::GET, "/events").body(Body::empty()).expect("a request");
        let answer = site.router.clone().oneshot(request).await.expect("an answer");
        if answer.status() == StatusCode::SERVICE_UNAVAILABLE {
            return held.len();
        }
        assert_eq!(answer.status(), StatusCode::OK);
        held.push(answer);
    }
}

/// Sends a request and reads no more than the first line of its answer: the place is taken then.
async fn ask(stream: &mut TcpStream, request: &str) {
    const ACCEPTED: &[u8] = b"HTTP/1.1 200 OK";
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut line = [0; ACCEPTED.len()];
    timeout(LONG, stream.read_exact(&mut line)).await.expect("an answer in time").expect("an answer");
    assert_eq!(line, ACCEPTED);
}

/// Streams a session may hold, see `StreamBudget`.
const PLACES: usize = 16;
const STUCK: usize = PLACES - 1;

#[tokio::test]
async fn browsers_that_stop_reading_are_cut_and_delay_nobody() {
    let site = started().await;
    // Small buffers of the system, so that a few events fill them and the server's writes wait.
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_send_buffer_size(4_096).expect("set");
    socket.bind(([127, 0, 0, 1], 0).into()).expect("a port");
    let listener = socket.listen(64).expect("listening");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(web::serve_within(listener, site.router.clone(), site.shutdown.clone(), Duration::from_secs(1)));
    let cookie = site.request(Method::GET, "/").body(()).expect("a request").headers()["cookie"].to_str().expect("text").to_owned();
    let request = format!("GET /events HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n");
    let mut stuck = Vec::new();
    for _ in 0..STUCK {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.set_recv_buffer_size(1_024).expect("set");
        let mut stream = socket.connect(address).await.expect("connected");
        ask(&mut stream, &request).await;
        stuck.push(stream);
    }
    let mut reader = TcpStream::connect(address).await.expect("connected");
    ask(&mut reader, &request).await;
    assert_eq!(free_places(&site).await, 0, "as many streams as places");

    // The stuck ones never read a byte while changes go on; the other sees also what happens after they are cut.
    let reading = async {
        let (mut text, mut buffer) = (String::new(), vec![0; 16_384]);
        while !text.contains("device-049") {
            let length = reader.read(&mut buffer).await.expect("bytes");
            assert!(length > 0, "the stream goes on");
            text.push_str(&String::from_utf8_lossy(&buffer[..length]));
        }
        text.len()
    };
    let changing = async {
        let mut round = 0;
        let cut = eventually(LONG, async || {
            round += 1;
            let mut devices = site::devices(site.now());
            for device in &mut devices {
                device.name = format!("{} round {round}", device.name);
            }
            site.record(&devices).await;
            let free = free_places(&site).await;
            (free == STUCK).then_some(()).with_context(|| format!("{free} of {STUCK} are cut"))
        });
        cut.await.expect("those that do not read are cut");
        let mut devices = site::devices(site.now());
        devices.push(site::device(49, site.now()));
        site.record(&devices).await;
    };
    let (read, ()) = timeout(LONG, async { tokio::join!(reading, changing) }).await.expect("the reader is not held up");
    assert_eq!(free_places(&site).await, STUCK, "the reader keeps its place");
    assert_eq!(site.get("/").await.status, StatusCode::OK, "pages answer as before");
    // What was held for a stuck one is what fits into the buffers; then its connection ends.
    for mut stream in stuck {
        let mut held = Vec::new();
        let ended = timeout(LONG, stream.read_to_end(&mut held)).await.expect("the connection is closed");
        drop(ended);
        assert!(held.len() < read, "{} bytes were held for a reader that stopped, {read} were sent to the other", held.len());
        assert!(held.len() < 64 * 1_024, "{} bytes were held for a reader that stopped", held.len());
    }
}
