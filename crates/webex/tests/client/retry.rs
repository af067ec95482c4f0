//! What is sent again, after how long, and what is not.

use std::time::Duration;

use webex::{Form, Method, Operation, Request};

use crate::support::{Answer, Received, Server, answer, client, get, post, start_of_time};

/// A server that gives `first` to the first request and 200 to every other.
async fn once(status: u16, headers: &'static str) -> Server {
    Server::start(move |_, n| if n == 0 { answer(status, headers, "") } else { answer(200, "", "{}") }).await
}

async fn wait_after(status: u16, headers: &'static str) -> Duration {
    let server = once(status, headers).await;
    let (client, clock) = client(&server.origin);
    assert_eq!(client.execute(get("/people")).await.unwrap().status, 200);
    assert_eq!(server.received().len(), 2);
    clock.slept().iter().sum()
}

fn seconds(from: u64, to: u64) -> std::ops::RangeInclusive<Duration> {
    Duration::from_secs(from)..=Duration::from_secs(to)
}

#[tokio::test]
async fn retry_after_in_seconds_is_honoured() {
    assert!(seconds(7, 8).contains(&wait_after(429, "Retry-After: 7\r\n").await));
    assert!(seconds(7, 8).contains(&wait_after(423, "Retry-After: 7\r\n").await));
}

#[tokio::test]
async fn retry_after_as_a_date_is_honoured() {
    assert_eq!(start_of_time().to_string(), "2026-03-01T12:00:00Z");
    assert!(seconds(20, 23).contains(&wait_after(429, "Retry-After: Sun, 01 Mar 2026 12:00:20 GMT\r\n").await));
}

#[tokio::test]
async fn missing_or_garbled_retry_after_gets_the_default() {
    assert!(seconds(5, 15).contains(&wait_after(429, "").await));
    assert!(seconds(5, 15).contains(&wait_after(429, "Retry-After: rand(30),add(30)\r\n").await));
}

#[tokio::test]
async fn a_long_retry_after_is_cut_to_a_minute() {
    assert_eq!(wait_after(429, "Retry-After: 86400\r\n").await, Duration::from_mins(1));
}

#[tokio::test]
async fn post_is_repeated_on_429_but_not_on_500() {
    let busy = once(429, "Retry-After: 1\r\n").await;
    let (to_busy, _) = client(&busy.origin);
    assert_eq!(to_busy.execute(post("/rooms")).await.unwrap().status, 200);
    assert_eq!(busy.received().iter().map(|request| request.body.as_str()).collect::<Vec<_>>(), [r#"{"name":"x"}"#; 2]);

    for status in [500, 503] {
        let broken = once(status, "").await;
        let (to_broken, _) = client(&broken.origin);
        let error = to_broken.execute(post("/rooms")).await.unwrap_err();
        assert_eq!((error.status(), broken.received().len()), (Some(status), 1));
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn post_is_not_repeated_when_the_connection_breaks() {
    let server = Server::start(|_, _| Answer::Hangup).await;
    let (client, _) = client(&server.origin);
    let error = client.execute(post("/rooms")).await.unwrap_err();
    assert!(error.is_unreachable());
    assert_eq!(server.received().len(), 1);
}

/// A message with a file.
struct Upload;

impl Operation for Upload {
    type Output = ();

    fn request(&self) -> Request {
        post("/messages")
    }
}

type Behaviour = fn(&Received, usize) -> Answer;

fn report() -> Form {
    Form::new().field("roomId", "r1").file("files", "report.txt", "text/plain", "all is well")
}

#[tokio::test]
async fn an_upload_is_sent_whole_again_when_nothing_was_done_and_never_when_it_may_have_arrived() {
    let busy = once(429, "Retry-After: 1\r\n").await;
    let (to_busy, _) = client(&busy.origin);
    to_busy.send_form(Upload, report()).await.unwrap();
    let bodies: Vec<String> = busy.received().into_iter().map(|request| request.body).collect();
    let (whole, _) = report().finish();
    assert_eq!(bodies, [String::from_utf8(whole).unwrap(), bodies[0].clone()]);

    let lost: [Behaviour; 3] =
        [|_, _| Answer::Hangup, |_, _| answer(502, "", ""), |_, _| Answer::Half(b"HTTP/1.1 200 X\r\ncontent-length: 99\r\n\r\n{".to_vec())];
    for behave in lost {
        let server = Server::start(behave).await;
        let (client, _) = client(&server.origin);
        client.send_form(Upload, report()).await.unwrap_err();
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn reads_are_repeated_on_503_and_when_the_connection_breaks() {
    for status in [500, 502, 503, 504] {
        assert!(wait_after(status, "").await <= Duration::from_millis(250));
    }
    let server = Server::start(|_, n| if n < 2 { Answer::Hangup } else { answer(200, "", "{}") }).await;
    let (client, clock) = client(&server.origin);
    assert_eq!(client.execute(get("/people")).await.unwrap().status, 200);
    assert_eq!((server.received().len(), clock.slept().len()), (3, 2));
}

#[tokio::test]
async fn put_and_delete_are_repeated_patch_is_not() {
    for (method, sent) in [(Method::Put, 2), (Method::Delete, 2), (Method::Patch, 1)] {
        let server = once(503, "").await;
        let (client, _) = client(&server.origin);
        let mut request = get("/people/x");
        request.method = method;
        let _ = client.execute(request).await;
        assert_eq!(server.received().len(), sent, "{method}");
    }
}

#[tokio::test]
async fn gives_up_after_five_attempts() {
    let server = Server::start(|_, _| answer(503, "", "")).await;
    let (client, _) = client(&server.origin);
    let error = client.execute(get("/people")).await.unwrap_err();
    assert_eq!(server.received().len(), 5);
    assert_eq!(error.to_string(), "GET /people: Webex answered 503 Service Unavailable, after 5 attempts");
}

#[tokio::test]
async fn other_errors_are_not_repeated() {
    for status in [400, 401, 403, 404, 405, 409, 410, 415, 428, 501] {
        let server = once(status, "Retry-After: 1\r\n").await;
        let (client, _) = client(&server.origin);
        assert_eq!(client.execute(get("/people")).await.unwrap_err().status(), Some(status));
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn every_attempt_carries_the_same_tracking_id() {
    let server = once(503, "").await;
    let (client, _) = client(&server.origin);
    client.execute(get("/people")).await.unwrap();
    let ids: Vec<_> = server.received().iter().map(|request| request.header("trackingid").unwrap()).collect();
    assert_eq!(ids[0], ids[1]);
    assert!(ids[0].starts_with("CORDBOARD_") && ids[0].len() == "CORDBOARD_".len() + 36, "{}", ids[0]);
}
