//! The door against real sockets.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use outbound::{AllowedOrigins, Door, Error, HeaderMap, Method, Origin, Outgoing, ProxySetting};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use url::Url;

/// Answers the first request with these bytes; the task ends with the first bytes of the request.
async fn answer_once(answer: &'static [u8]) -> (u16, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 4_096];
        let length = stream.read(&mut request).await.unwrap();
        stream.write_all(answer).await.unwrap();
        String::from_utf8(request[..length].to_vec()).unwrap()
    });
    (port, task)
}

fn door(origin: &str) -> Door {
    let allowed = AllowedOrigins::none().with(origin.parse::<Origin>().unwrap());
    Door::builder(allowed).connect_timeout(Duration::from_secs(5)).build().unwrap()
}

fn get(address: &str) -> Outgoing {
    Outgoing { method: Method::GET, url: Url::parse(address).unwrap(), headers: HeaderMap::new(), body: None, max_body_bytes: None }
}

#[tokio::test]
async fn other_origins_are_refused_before_connecting() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let other = format!("http://{}", listener.local_addr().unwrap());
    let door = door("http://127.0.0.1:1");
    let error = door.send(get(&other)).await.unwrap_err();
    assert!(error.is_refusal() && !error.is_no_answer());
    assert_eq!(error.to_string(), format!("refused to connect to {other}: it is not among the configured servers"));
    assert!(is_still_waiting(listener.accept()), "somebody connected");
}

/// Whether the future is still waiting after a turn of the scheduler.
fn is_still_waiting<T>(future: impl Future<Output = T>) -> bool {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    future.as_mut().poll(&mut context).is_pending()
}

#[tokio::test]
async fn redirects_are_handed_back() {
    let (port, _task) = answer_once(b"HTTP/1.1 302 X\r\nlocation: http://10.0.0.1/\r\ncontent-length: 0\r\n\r\n").await;
    let address = format!("http://127.0.0.1:{port}");
    let reply = door(&address).send(get(&address)).await.unwrap();
    assert_eq!((reply.status.as_u16(), reply.headers["location"].to_str().unwrap()), (302, "http://10.0.0.1/"));
}

#[tokio::test]
async fn localhost_is_this_machine_and_needs_no_proxy() {
    let (port, task) = answer_once(b"HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\nok").await;
    let address = format!("http://localhost:{port}");
    let allowed = AllowedOrigins::none().with(address.parse().unwrap());
    let door = Door::builder(allowed).proxy(ProxySetting::Address("http://127.0.0.1:9".to_owned())).user_agent("u/1").build().unwrap();
    assert_eq!(&*door.send(get(&address)).await.unwrap().body, b"ok");
    assert!(task.await.unwrap().contains("user-agent: u/1\r\n"));
}

#[tokio::test]
async fn no_message_names_path_or_query() {
    let door = door("http://127.0.0.1:9");
    let error = door.send(get("http://127.0.0.1:9/people/ada?email=ada%40example.com")).await.unwrap_err();
    assert_eq!(error.to_string(), "could not connect to 127.0.0.1:9 (connection refused)");
    assert!(!format!("{error:?}").contains("ada"), "{error:?}");
}

#[test]
fn unusable_settings_say_what_is_wrong() {
    let builder = || Door::builder(AllowedOrigins::none().with("https://example.com".parse().unwrap()));
    let no_certificate = builder().extra_ca_pem("hello").build().unwrap_err();
    assert!(matches!(&no_certificate, Error::Setup { reason } if reason.contains("no certificate in PEM form")), "{no_certificate}");
    let broken = builder().extra_ca_pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").build().unwrap_err();
    assert!(matches!(broken, Error::Setup { .. }), "{broken}");
    let proxy = builder().proxy(ProxySetting::Address("http://".to_owned())).build().unwrap_err();
    assert!(proxy.to_string().contains("the proxy address cannot be used"), "{proxy}");
}

#[tokio::test]
async fn a_request_may_lower_the_limit_of_its_answer_but_not_raise_it() {
    for (of_request, of_door, is_read) in [(Some(4), 32, true), (Some(3), 32, false), (Some(32), 3, false), (None, 4, true)] {
        let (port, _task) = answer_once(b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n4\r\nfour\r\n0\r\n\r\n").await;
        let address = format!("http://127.0.0.1:{port}");
        let allowed = AllowedOrigins::none().with(address.parse().unwrap());
        let door = Door::builder(allowed).max_body_bytes(of_door).build().unwrap();
        let result = door.send(Outgoing { max_body_bytes: of_request, ..get(&address) }).await;
        match result {
            Ok(reply) => assert!(is_read && &*reply.body == b"four", "{of_request:?} {of_door}"),
            Err(error) => assert!(!is_read && error.to_string().contains("limit of 3 bytes"), "{of_request:?} {of_door}: {error}"),
        }
    }
}
