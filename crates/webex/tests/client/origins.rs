//! The token goes to configured servers only: next links, redirects and 451 answers of a hostile server lead nowhere.

use futures_util::TryStreamExt;
use webex::{Error, Paging};

use crate::support::{Server, TOKEN, answer, client, get, post};

async fn innocent() -> Server {
    Server::start(|_, _| answer(200, "", r#"{"items":[]}"#)).await
}

#[tokio::test]
async fn a_next_link_to_another_server_is_refused() {
    let other = innocent().await;
    let link = format!("Link: <{}/v1/people?cursor=2>; rel=\"next\"\r\n", other.origin);
    let hostile = Server::start(move |_, _| answer(200, &link, r#"{"items":[{"id":"a"}]}"#)).await;
    let (client, _) = client(&hostile.origin);
    let pages = client.pages_raw(get("/people").with_paging(Paging::Link, "items"));
    let error = pages.try_collect::<Vec<_>>().await.unwrap_err();
    assert!(matches!(&error, Error::Refused { what: "a next link", target, .. } if *target == other.origin), "{error}");
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn a_redirect_to_another_server_is_refused() {
    let other = innocent().await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("Location: {}/v1/people\r\n", other.origin);
        let hostile = Server::start(move |_, _| answer(status, &location, "")).await;
        let (client, _) = client(&hostile.origin);
        let error = client.execute(get("/people")).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("GET /people: refused to follow a redirect to {}, which is not among the configured Webex servers", other.origin)
        );
        assert!(!error.is_retryable());
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn odd_redirect_targets_are_refused() {
    for location in ["//127.0.0.2:1/x", "https://webexapis.com.evil.example/", "http://10.0.0.1/", "file:///etc/passwd", "javascript:1"] {
        let header = format!("Location: {location}\r\n");
        let hostile = Server::start(move |_, _| answer(302, &header, "")).await;
        let (client, _) = client(&hostile.origin);
        let error = client.execute(get("/people")).await.unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{location}: {error}");
    }
}

#[tokio::test]
async fn the_endpoint_of_a_451_on_another_server_is_refused() {
    let other = innocent().await;
    let body = format!(r#"{{"message":"Use {}/v1/cdr_feed"}}"#, other.origin);
    let hostile = Server::start(move |_, _| answer(451, "", &body)).await;
    let (client, _) = client(&hostile.origin);
    let error = client.execute(get("/cdr_feed")).await.unwrap_err();
    assert!(matches!(&error, Error::Refused { target, .. } if *target == other.origin), "{error}");
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn a_451_without_an_endpoint_is_an_ordinary_error() {
    let server = Server::start(|_, _| answer(451, "", r#"{"message":"not in this country"}"#)).await;
    let (client, _) = client(&server.origin);
    let error = client.execute(get("/cdr_feed")).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(451), Some("not in this country")));
}

#[tokio::test]
async fn a_451_that_names_the_same_server_is_followed() {
    let server = Server::start(|request, _| match request.target().as_str() {
        "GET /v1/eu/cdr_feed?max=5" => answer(200, "", "{}"),
        _ => answer(451, "", &format!(r#"{{"message":"use http://{}/v1/eu/cdr_feed"}}"#, request.header("host").unwrap())),
    })
    .await;
    let (client, _) = client(&server.origin);
    assert_eq!(client.execute(get("/cdr_feed").with_query("max", "5")).await.unwrap().status, 200);
}

#[tokio::test]
async fn redirects_on_the_same_server_are_followed_with_the_token_for_reads_only() {
    let server = Server::start(|request, _| match request.target().as_str() {
        "GET /v1/new" => answer(200, "", "{}"),
        _ => answer(302, "Location: /v1/new\r\n", ""),
    })
    .await;
    let (client, _) = client(&server.origin);
    assert_eq!(client.execute(get("/old")).await.unwrap().status, 200);
    assert_eq!(server.received()[1].header("authorization"), Some(format!("Bearer {TOKEN}")));
    let error = client.execute(post("/old")).await.unwrap_err();
    assert!(error.to_string().contains("only reads are repeated elsewhere"), "{error}");
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn redirects_in_a_circle_end() {
    let server = Server::start(|_, n| answer(302, &format!("Location: /v1/p{n}\r\n"), "")).await;
    let (to_server, _) = client(&server.origin);
    let error = to_server.execute(get("/start")).await.unwrap_err();
    assert!(error.to_string().contains("more than 5 in a row"), "{error}");
    assert_eq!(server.received().len(), 6);

    let nowhere = Server::start(|_, _| answer(302, "", "")).await;
    let (to_nowhere, _) = client(&nowhere.origin);
    assert!(to_nowhere.execute(get("/x")).await.unwrap_err().to_string().contains("it names no address"));
}
