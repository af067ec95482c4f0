//! The event stream: catching up, starting over, limits, and a browser that stops reading.

mod site;

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::{Method, StatusCode};
use futures_util::StreamExt as _;
use model::Connection;
use site::{TestSite, organization};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tower::ServiceExt as _;

const LONG: Duration = Duration::from_secs(20);

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

async fn started() -> TestSite {
    let site = TestSite::seeded().await;
    tokio::spawn(web::tail(site.state.clone(), site.shutdown.clone()));
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

#[tokio::test]
async fn a_browser_that_stops_reading_delays_nobody() {
    let site = started().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(web::serve(listener, site.router.clone(), site.shutdown.clone()));
    let cookie = site.request(Method::GET, "/").body(()).expect("a request").headers()["cookie"].to_str().expect("text").to_owned();
    let request = format!("GET /events HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n");
    let mut idle = TcpStream::connect(address).await.expect("connected");
    idle.write_all(request.as_bytes()).await.expect("sent");
    let mut reader = TcpStream::connect(address).await.expect("connected");
    reader.write_all(request.as_bytes()).await.expect("sent");
    // The first never reads a byte while many changes happen; the second sees every one.
    let reading = async {
        let (mut text, mut buffer) = (String::new(), vec![0; 16_384]);
        while !text.contains("device-048") {
            let length = reader.read(&mut buffer).await.expect("bytes");
            assert!(length > 0, "the stream goes on");
            text.push_str(&String::from_utf8_lossy(&buffer[..length]));
        }
    };
    let changing = async {
        for round in 0..40 {
            let mut devices = site::devices(site.now());
            for device in &mut devices {
                device.name = format!("{} round {round}", device.name);
            }
            site.record(&devices).await;
        }
    };
    timeout(LONG, async { tokio::join!(reading, changing) }).await.expect("the reader is not held up");
    assert_eq!(site.get("/").await.status, StatusCode::OK, "pages answer as before");
    drop(idle);
}
