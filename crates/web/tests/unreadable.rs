//! Requests that cannot be read: a page of ours for people, JSON for programs, and never the words of a library.

mod site;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use model::{Grant, Role};
use site::{Answer, TestSite};

/// What libraries say when nobody stands between them and the reader.
const FOREIGN: [&str; 6] = ["deserialize", "Invalid URL", "serde", "Content-Type: `", "length limit", "Expected request"];

fn assert_ours(what: &str, answer: &Answer, status: StatusCode, words: &[&str]) {
    assert_eq!(answer.status, status, "{what}: {}", answer.text);
    assert!(answer.text.contains("<h1>") && answer.text.contains("</html>"), "{what} is no page: {}", answer.text);
    for word in words {
        assert!(answer.text.contains(word), "{what} does not say {word}: {}", answer.text);
    }
    for word in FOREIGN {
        assert!(!answer.text.contains(word), "{what} says {word}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_query_that_cannot_be_read_is_a_page_that_names_the_field() {
    let mut site = TestSite::seeded().await;
    let answer = site.get("/events?after=soon").await;
    assert_ours("a value", &answer, StatusCode::BAD_REQUEST, &["“after” of the query", "means nothing"]);
    site.sign_off();
    for path in ["/sign-in?to=/devices&to=/", "/sign-in/webex?to=/&to=/"] {
        assert_ours(
            path,
            &site.get(path).await,
            StatusCode::BAD_REQUEST,
            &["address cannot be read", "“to” of the query", "more than once"],
        );
    }
    assert_ours("a code", &site.get("/invitation?code=a&code=b").await, StatusCode::BAD_REQUEST, &["“code” of the query"]);
}

#[tokio::test]
async fn a_path_that_is_no_text_is_a_page() {
    let site = TestSite::seeded().await;
    for path in ["/devices/%ff", "/sign-in/%ff", "/sign-in/%ff/back", "/assets/1/%ff"] {
        assert_ours(path, &site.get(path).await, StatusCode::BAD_REQUEST, &["address cannot be read", "UTF-8"]);
    }
}

#[tokio::test]
async fn a_form_that_cannot_be_read_is_a_page_that_names_the_field() {
    let mut site = TestSite::seeded().await;
    for (path, form, words) in [
        ("/settings/people/invite", "email=ola%40nordlys.example&place=", ["“role” of the form is missing", "send its form again"]),
        ("/settings/people/grant", "account=a&account=b&role=viewer&place=", ["“account” of the form", "more than once"]),
        ("/settings/tokens", "name=x&days=many", ["“days” of the form", "means nothing"]),
        ("/theme", "theme=dark&theme=light", ["“theme” of the form", "more than once"]),
    ] {
        assert_ours(path, &site.post(path, form).await, StatusCode::UNPROCESSABLE_ENTITY, &words);
    }
    // What is typed into the name of a field stays text.
    let long = "%3Cscript%3E".repeat(30);
    let answer = site.post("/settings/tokens", &format!("{long}=1")).await;
    assert!(!answer.text.contains("<script>"), "{}", answer.text);
    for path in ["/settings/webex/integration", "/sign-in"] {
        let request = site.request(Method::POST, path).header(header::ORIGIN, "http://localhost:8080");
        let request = request.header(header::CONTENT_TYPE, "application/json").body(Body::from("{}")).expect("a request");
        assert_ours(path, &site.send(request).await, StatusCode::UNSUPPORTED_MEDIA_TYPE, &["not in the format of forms"]);
    }
    let large = format!("name={}", "a".repeat(20_000));
    assert_ours("a large form", &site.post("/settings/tokens", &large).await, StatusCode::PAYLOAD_TOO_LARGE, &["too large"]);
    let mut request = site.form("/settings/tokens", "");
    *request.body_mut() = Body::from_stream(futures_util::stream::iter([Ok::<_, std::io::Error>(large)]));
    assert_ours("a large stream", &site.send(request).await, StatusCode::PAYLOAD_TOO_LARGE, &["too large"]);
    site.sign_off();
    let answer = site.post("/sign-in", "email=a%40b.example").await;
    assert_ours("a sign-in", &answer, StatusCode::UNPROCESSABLE_ENTITY, &["“password” of the form is missing"]);
}

#[tokio::test]
async fn a_method_that_an_address_does_not_take_is_a_page() {
    let site = TestSite::seeded().await;
    let answer = site.post("/devices", "").await;
    assert_ours("a post", &answer, StatusCode::METHOD_NOT_ALLOWED, &["GET", "POST"]);
    assert_eq!(answer.header("allow"), "GET,HEAD");
}

fn accepting(site: &TestSite, path: &str, accept: &str) -> Request<Body> {
    let mut request = site.request(Method::GET, path).body(Body::empty()).expect("a request");
    request.headers_mut().insert(header::ACCEPT, accept.parse().expect("a value"));
    request
}

#[tokio::test]
async fn programs_get_json_and_others_plain_words() {
    let mut site = TestSite::seeded().await;
    let answer = site.send(accepting(&site, "/devices/%ff", "application/json")).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::BAD_REQUEST, "application/json"), "{}", answer.text);
    let json: serde_json::Value = serde_json::from_str(&answer.text).expect("JSON");
    assert_eq!((&json["status"], &json["error"]), (&400.into(), &"This address cannot be read".into()));
    assert!(json["what_to_do"].as_str().is_some_and(|text| text.contains("UTF-8")), "{json}");
    let answer = site.send(accepting(&site, "/devices/%ff", "*/*")).await;
    assert!(answer.text.starts_with("This address cannot be read.\n"), "{}", answer.text);
    let mut request = accepting(&site, "/devices.csv", "*/*");
    request.headers_mut().insert(header::AUTHORIZATION, "Bearer cbt_none".parse().expect("a value"));
    let answer = site.send(request).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::UNAUTHORIZED, "application/json"), "{}", answer.text);
    assert!(!answer.header("www-authenticate").is_empty());
    site.sign_in_as("Eva", vec![Grant::everywhere(Role::Employee)]).await;
    let answer = site.send(accepting(&site, "/devices.json", "*/*")).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::FORBIDDEN, "application/json"), "{}", answer.text);
}
