//! Requests as they go out, and answers of every kind.

use std::sync::atomic::Ordering;
use std::time::Duration;

use webex::{Client, Error, Host};

use crate::support::{Answer, Server, TOKEN, answer, answer_bytes, builder, client, get, post};

// Written by Python: gzip.compress(b'{"items":[{"id":"a"}]}', mtime=0) and gzip.compress(b"0" * 200000, mtime=0).
const GZIPPED: &str = "1f8b0800000000000203ab56ca2c49cd2d56b28aae56ca4c51b2524a54aa8dad0500e8ac935c16000000";
const GZIPPED_ZEROS_HEAD: &str = "1f8b0800000000000203edc13101000000c2a04aeb9fce0cfe4001";
const GZIPPED_ZEROS_TAIL: &str = "af01947d2336400d0300";

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

#[tokio::test]
async fn a_request_carries_token_tracking_id_and_the_usual_headers() {
    let server = Server::start(|_, _| answer(201, "TrackingID: CORDBOARD_1, CORDBOARD_1\r\n", r#"{"id":"r"}"#)).await;
    let (client, _) = client(&server.origin);
    let mut request = post("/rooms").with_query("a", "b c");
    request.headers.push(("If-Match".into(), "7".to_owned()));
    request.headers.push(("Authorization".into(), "Bearer other".to_owned()));
    let response = client.execute(request).await.unwrap();
    assert_eq!(
        (response.status, &*response.body, response.tracking_id.as_deref()),
        (201, br#"{"id":"r"}"#.as_slice(), Some("CORDBOARD_1"))
    );

    let sent = &server.received()[0];
    assert_eq!((sent.target().as_str(), sent.body.as_str()), ("POST /v1/rooms?a=b+c", r#"{"name":"x"}"#));
    assert_eq!(sent.header("authorization"), Some(format!("Bearer {TOKEN}")));
    assert_eq!(sent.header("accept").as_deref(), Some("application/json"));
    assert_eq!(sent.header("accept-encoding").as_deref(), Some("gzip"));
    assert_eq!(sent.header("content-type").as_deref(), Some("application/json"));
    assert_eq!(sent.header("if-match").as_deref(), Some("7"));
    assert!(sent.header("user-agent").unwrap().starts_with("cordboard/"));
}

#[tokio::test]
async fn connections_are_kept() {
    let server = Server::start(|_, _| answer(200, "", "{}")).await;
    let (client, _) = client(&server.origin);
    for _ in 0..5 {
        client.execute(get("/people")).await.unwrap();
    }
    assert_eq!((server.connections(), server.received().len()), (1, 5));
}

#[tokio::test]
async fn other_host_classes_live_at_the_root_of_a_configured_server() {
    let server = Server::start(|_, _| answer(200, "", "{}")).await;
    let (client, _) = client(&format!("{}/v1", server.origin));
    for host in [Host::Api, Host::ApiRoot, Host::AnalyticsCalling, Host::ContactCenter] {
        let mut request = get("/x");
        request.host = host;
        client.execute(request).await.unwrap();
    }
    assert_eq!(server.targets(), ["GET /v1/x", "GET /x", "GET /x", "GET /x"]);
}

#[tokio::test]
async fn gzip_is_unpacked() {
    let server = Server::start(|_, _| answer_bytes(200, "Content-Encoding: gzip\r\n", &unhex(GZIPPED))).await;
    let (client, _) = client(&server.origin);
    assert_eq!(&*client.execute(get("/x")).await.unwrap().body, br#"{"items":[{"id":"a"}]}"#);
}

#[tokio::test]
async fn broken_gzip_is_a_clear_error() {
    let server = Server::start(|_, _| answer_bytes(200, "Content-Encoding: gzip\r\n", b"not gzip at all")).await;
    let (client, _) = client(&server.origin);
    let error = client.execute(post("/x")).await.unwrap_err();
    assert!(error.to_string().starts_with("POST /x: the connection to 127.0.0.1:"), "{error}");
}

#[tokio::test]
async fn the_size_limit_counts_unpacked_bytes() {
    let zeros = [unhex(GZIPPED_ZEROS_HEAD), vec![0; 193], unhex(GZIPPED_ZEROS_TAIL)].concat();
    let server = Server::start(move |_, _| answer_bytes(200, "Content-Encoding: gzip\r\n", &zeros)).await;
    let enough = builder(&server.origin).0.max_body_bytes(200_000).build().unwrap();
    assert_eq!(enough.execute(get("/x")).await.unwrap().body.len(), 200_000);
    let short = builder(&server.origin).0.max_body_bytes(199_999).build().unwrap();
    let error = short.execute(get("/x")).await.unwrap_err();
    assert!(error.to_string().ends_with("is larger than the limit of 199999 bytes"), "{error}");
}

#[tokio::test]
async fn fifty_megabytes_are_refused_unread() {
    let server = Server::start(|_, _| Answer::Bytes(b"HTTP/1.1 200 X\r\ncontent-length: 52428800\r\n\r\n{".to_vec())).await;
    let (client, _) = client(&server.origin);
    let error = client.execute(get("/x")).await.unwrap_err();
    assert!(error.to_string().ends_with("is larger than the limit of 33554432 bytes"), "{error}");
    assert!(!error.is_retryable());
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_body_without_end_is_cut_at_the_limit() {
    let server = Server::start(|_, _| Answer::Endless).await;
    let client = builder(&server.origin).0.max_body_bytes(1 << 20).build().unwrap();
    let error = client.execute(get("/x")).await.unwrap_err();
    assert!(error.to_string().contains("larger than the limit of 1048576 bytes"), "{error}");
    // What the buffers of the operating system take is small beside 50 MB.
    assert!(server.endless_bytes.load(Ordering::SeqCst) < 50_000_000);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error() {
    let server = Server::start(|_, _| Answer::Half(b"HTTP/1.1 200 X\r\ncontent-length: 10\r\n\r\n{".to_vec())).await;
    let (client, _) = client(&server.origin);
    let error = client.execute(post("/x")).await.unwrap_err();
    assert!(error.to_string().starts_with("POST /x: the connection to 127.0.0.1:"), "{error}");
    assert!(error.is_unreachable(), "{error}");
}

#[tokio::test]
async fn an_error_answer_keeps_everything_webex_said() {
    let body = r#"{"message":"Invalid input","errors":[{"description":"Extension in use","errorCode":25008}],"trackingId":"T_body"}"#;
    let server = Server::start(move |_, _| answer(400, "TrackingID: T_head\r\n", body)).await;
    let (client, _) = client(&server.origin);
    let mut request = get("/x");
    request.operation = "list-things".into();
    let error = client.execute(request).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "list-things: Webex answered 400 Bad Request: Invalid input (code 25008); Extension in use (tracking id T_head)"
    );
    assert_eq!((error.status(), error.message(), error.error_code()), (Some(400), Some("Invalid input"), Some("25008")));
    assert_eq!((error.errors().len(), error.tracking_id(), error.is_retryable()), (1, Some("T_head"), false));
}

#[tokio::test]
async fn predicates_follow_the_status() {
    let server = Server::start(|request, _| {
        let status = request.target().rsplit('/').next().unwrap().parse().unwrap();
        answer(status, "Retry-After: 3\r\n", "")
    })
    .await;
    let (client, _) = client(&server.origin);
    let seen = |error: &Error| (error.is_unauthorized(), error.is_forbidden(), error.is_not_found(), error.is_rate_limited());
    for (status, wanted) in [
        (401, (true, false, false, false)),
        (403, (false, true, false, false)),
        (404, (false, false, true, false)),
        (429, (false, false, false, true)),
    ] {
        let error = client.execute(get(&format!("/{status}"))).await.unwrap_err();
        assert_eq!(seen(&error), wanted);
        assert_eq!((error.retry_after(), error.is_retryable()), (Some(Duration::from_secs(3)), status == 429));
    }
}

#[tokio::test]
async fn nobody_at_home_is_said_with_address_and_cause() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let (client, clock) = client(&format!("http://{address}"));
    let error = client.execute(get("/people")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("GET /people: could not connect to {address} (connection refused)"));
    assert!(error.is_unreachable() && error.is_retryable());
    assert_eq!(clock.slept().len(), 4);
}

#[tokio::test]
async fn a_silent_server_is_a_timeout() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let client = builder(&format!("http://{address}")).0.with_read_timeout(Duration::from_millis(50)).build().unwrap();
    let error = client.execute(post("/x")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("POST /x: {address} did not answer in time"));
    assert!(error.is_unreachable());
}

#[test]
fn a_client_without_a_usable_token_is_not_built() {
    for token in [None, Some(""), Some("  "), Some("a\nb")] {
        let builder = token.map_or_else(Client::builder, |token| Client::builder().token(token.into()));
        let error = builder.base_url("http://127.0.0.1:1").build().unwrap_err();
        assert!(error.to_string().contains("access token"), "{error}");
    }
    let named = Client::builder().token("t".into()).base_url("http://example.com").build().unwrap_err();
    assert_eq!(
        named.to_string(),
        "the Webex base address `http://example.com` cannot be used: refused plain http to http://example.com: only https leaves this machine"
    );
}
