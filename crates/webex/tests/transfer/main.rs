//! Downloads that break off, go on, and start over.

#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "../client/support.rs"]
#[allow(dead_code, reason = "the tests of the client need the rest")]
mod support;

use std::path::Path;

use support::{Answer, Received, Server, TOKEN, answer, answer_bytes, builder, client};
use webex::{Clock as _, Downloaded, Error};

const TAG: &str = "ETag: \"v1\"\r\n";

fn content() -> Vec<u8> {
    (0..200_000_u32).map(|n| u8::try_from(n % 251).unwrap()).collect()
}

/// The head of a whole answer and only so many bytes of it.
fn broken_off(status: &str, headers: &str, body: &[u8], sent: usize) -> Answer {
    let mut bytes = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(&body[..sent]);
    Answer::Half(bytes)
}

/// A server that knows ranges: the piece from where the request asks.
fn piece(request: &Received, body: &[u8]) -> (usize, Vec<u8>) {
    let from = request.header("range").map_or(0, |range| range.trim_start_matches("bytes=").trim_end_matches('-').parse().unwrap());
    (from, body[from..].to_vec())
}

async fn download(server: &Server, target: &Path) -> Result<Downloaded, Error> {
    client(&server.origin).0.download(&format!("{}/v1/contents/1", server.origin), target).await
}

#[tokio::test]
async fn a_broken_download_goes_on_where_it_was() {
    let body = content();
    let server = Server::start(move |request, n| {
        let (from, rest) = piece(request, &content());
        match n {
            0 => broken_off("200 OK", TAG, &rest, 70_000),
            1 => Answer::Hangup,
            2 => broken_off("206 X", &format!("{TAG}Content-Range: bytes {from}-199999/200000\r\n"), &rest, 50_000),
            _ => answer_bytes(
                206,
                &format!("{TAG}Content-Range: bytes {from}-199999/200000\r\nContent-Disposition: attachment; filename=\"../a b.bin\"\r\n"),
                &rest,
            ),
        }
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("file.bin");
    let done = download(&server, &target).await.unwrap();
    assert_eq!((done.bytes, done.resumed_from, done.file_name.as_deref()), (200_000, 0, Some("a b.bin")));
    assert_eq!(std::fs::read(&target).unwrap(), body);
    let ranges: Vec<_> = server.received().iter().map(|request| (request.header("range"), request.header("if-range"))).collect();
    assert_eq!(ranges[0], (None, None));
    for (range, from) in ranges[1..].iter().zip([70_000, 70_000, 120_000]) {
        assert_eq!(*range, (Some(format!("bytes={from}-")), Some("\"v1\"".to_owned())));
    }
    assert!(server.received().iter().all(|request| request.header("accept-encoding").as_deref() == Some("identity")));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "neither part nor note is left");
}

#[tokio::test]
async fn a_later_program_goes_on() {
    let server = Server::start(|request, _| {
        let (from, rest) = piece(request, &content());
        if from == 0 {
            broken_off("200 OK", TAG, &rest, 90_000)
        } else {
            answer_bytes(206, &format!("Content-Range: bytes {from}-199999/200000\r\n"), &rest)
        }
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("file.bin");
    let retry = webex_core::retry::RetryPolicy { max_attempts: 1, ..Default::default() };
    let impatient = builder(&server.origin).0.with_retry(retry).build().unwrap();
    let address = format!("{}/v1/contents/1", server.origin);
    let error = impatient.download(&address, &target).await.unwrap_err();
    assert!(error.is_unreachable() && !target.exists(), "{error}");
    let done = download(&server, &target).await.unwrap();
    assert_eq!((done.bytes, done.resumed_from), (200_000, 90_000));
    assert_eq!(std::fs::read(&target).unwrap(), content());
}

#[tokio::test]
async fn what_another_address_left_is_not_continued() {
    let server = Server::start(|request, _| {
        if request.target().contains("contents/2") { answer(200, "", "second") } else { broken_off("200 OK", TAG, &content(), 90_000) }
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("file.bin");
    download(&server, &target).await.unwrap_err();
    let (client, _) = client(&server.origin);
    let done = client.download(&format!("{}/v1/contents/2", server.origin), &target).await.unwrap();
    assert_eq!((done.bytes, done.resumed_from), (6, 0));
    assert_eq!(std::fs::read(&target).unwrap(), b"second");
}

#[tokio::test]
async fn a_server_that_ignores_ranges_or_has_another_file_sends_it_whole() {
    for (tag, pieces) in [(TAG, "ignored"), ("ETag: W/\"weak\"\r\n", "a weak tag is not used"), ("", "no tag at all")] {
        let server =
            Server::start(move |_, n| if n == 0 { broken_off("200 OK", tag, &content(), 150_000) } else { answer(200, "", "new") }).await;
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("file.bin");
        let done = download(&server, &target).await.unwrap();
        assert_eq!((done.bytes, done.resumed_from), (3, 0), "{pieces}");
        assert_eq!(std::fs::read(&target).unwrap(), b"new", "{pieces}");
        assert_eq!(server.received()[1].header("range").is_some(), tag == TAG, "{pieces}");
    }
}

#[tokio::test]
async fn pieces_that_do_not_fit_are_not_put_together() {
    let server = Server::start(|request, n| match (n, request.header("range")) {
        (0, _) => broken_off("200 OK", TAG, &content(), 100_000),
        (1, _) => answer_bytes(206, "Content-Range: bytes 7-199999/200000\r\n", &content()[7..]),
        (_, Some(_)) => answer(416, "Content-Range: bytes */50\r\n", ""),
        (_, None) => answer_bytes(200, "", &content()),
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("file.bin");
    assert_eq!(download(&server, &target).await.unwrap().bytes, 200_000);
    assert_eq!(std::fs::read(&target).unwrap(), content());
}

#[tokio::test]
async fn errors_redirects_and_strangers() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("file.bin");
    let server = Server::start(|_, _| answer(428, "TrackingID: T_1\r\n", r#"{"message":"The file is infected"}"#)).await;
    let error = download(&server, &target).await.unwrap_err();
    assert_eq!((error.status(), error.message(), error.tracking_id()), (Some(428), Some("The file is infected"), Some("T_1")));
    // 423: the file is being looked at; Webex says how long that takes.
    let server = Server::start(|_, n| if n == 0 { answer(423, "Retry-After: 3\r\n", "") } else { answer(200, "", "clean") }).await;
    assert_eq!(download(&server, &target).await.unwrap().bytes, 5);
    let server = Server::start(|_, _| answer(302, "Location: https://evil.example/file\r\n", "")).await;
    let error = download(&server, &target).await.unwrap_err();
    assert!(matches!(&error, Error::Refused { target, .. } if target == "https://evil.example"), "{error}");
    let (client, _) = client(&server.origin);
    let error = client.download("https://evil.example/file?token=x", &target).await.unwrap_err().to_string();
    assert!(error.contains("refused to follow the address of a file to https://evil.example,") && !error.contains(TOKEN), "{error}");
    let error = client.download("contents/1", &target).await.unwrap_err().to_string();
    assert!(error.contains("the address cannot be used"), "{error}");
}

#[tokio::test]
async fn a_recording_names_the_download_without_its_body() {
    let server = Server::start(|_, _| answer(200, "Content-Type: text/plain\r\n", "planted")).await;
    let folder = tempfile::tempdir().unwrap();
    let recorder = webex::har::Recorder::in_memory();
    let client = builder(&server.origin).0.record(recorder.clone()).build().unwrap();
    client.download(&format!("{}/v1/contents/1?token=planted", server.origin), &folder.path().join("f")).await.unwrap();
    let text = recorder.to_json();
    assert!(text.contains("contents/1?token=***") && text.contains("went into a file") && !text.contains("planted"), "{text}");
}

#[tokio::test]
async fn a_429_makes_everybody_wait() {
    // Five times 429, so that the download gives up and the pause is left for the next request.
    let server = Server::start(|_, n| if n < 5 { answer(429, "Retry-After: 40\r\n", "") } else { answer(200, "", "{}") }).await;
    let (client, clock) = client(&server.origin);
    let folder = tempfile::tempdir().unwrap();
    let address = format!("{}/v1/contents/1", server.origin);
    assert!(client.download(&address, &folder.path().join("file.bin")).await.unwrap_err().is_rate_limited());
    let state = client.gate_state();
    assert_eq!((state.requests_sent, state.throttled), (5, 5));
    assert!(state.paused_until.unwrap() > clock.now());
    let before = clock.slept().len();
    client.execute(support::get("/second")).await.unwrap();
    assert!(clock.slept()[before] > std::time::Duration::from_secs(39), "{:?}", clock.slept());
}
