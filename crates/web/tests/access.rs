//! Who gets in: sessions, links, hosts, origins, headers.

mod site;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use engine::Clock as _;
use jiff::SignedDuration;
use site::TestSite;

const PAGES: [&str; 7] = ["/", "/devices", "/devices/device-001", "/devices.csv", "/devices.json", "/events", "/no-such-page"];
const OPEN: [&str; 4] = ["/healthz", "/readyz", "/metrics", "/sign-in"];

#[tokio::test]
async fn pages_events_and_exports_demand_a_session() {
    let mut site = TestSite::seeded().await;
    site.sign_off();
    for path in PAGES {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(answer.text.contains("cordboard link"), "{path} says what to do");
        assert!(!answer.text.contains("Nordlys"), "{path} shows nothing of the organisation");
    }
}

#[tokio::test]
async fn a_made_up_session_is_none() {
    let mut site = TestSite::seeded().await;
    site.sign_off();
    let request = site.request(Method::GET, "/").header(header::COOKIE, "cordboard_session=AAAA").body(Body::empty()).expect("a request");
    assert_eq!(site.send(request).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn health_and_sign_in_are_open() {
    let site = TestSite::start().await;
    for path in OPEN {
        assert_eq!(site.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(site.get("/metrics").await.text, "cordboard_up 1\n");
}

#[tokio::test]
async fn every_answer_carries_the_strict_headers() {
    let site = TestSite::seeded().await;
    for path in PAGES.into_iter().filter(|path| *path != "/events").chain(OPEN) {
        let answer = site.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn no_page_holds_what_the_policy_forbids() {
    let site = TestSite::seeded().await;
    site.in_call(1, "Rotterdam", 3, 5.0).await;
    for path in ["/", "/devices", "/devices/device-001", "/sign-in", "/no-such-page"] {
        let text = site.get(path).await.text;
        for forbidden in [" style=", "<style", " onclick=", " onload=", "javascript:", "http://", "https://"] {
            assert!(!text.contains(forbidden), "{path} holds {forbidden}");
        }
        assert_eq!(text.matches("<script").count(), text.matches("<script src=\"/assets/").count(), "{path} holds an inline script");
    }
}

#[tokio::test]
async fn a_link_signs_in_once_and_leaves_the_address() {
    let site = TestSite::start().await;
    let link = site.link().await;
    let answer = site.get(&link).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/");
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("cordboard_session=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let again = site.get(&link).await;
    assert_eq!(again.status, StatusCode::UNAUTHORIZED);
    assert!(again.text.contains("This link was used already"), "{}", again.text);
    assert_eq!(again.header("set-cookie"), "");
}

#[tokio::test]
async fn a_link_expires_and_a_wrong_one_is_not_known() {
    let site = TestSite::start().await;
    let link = site.link().await;
    site.clock.advance(SignedDuration::from_mins(16));
    assert!(site.get(&link).await.text.contains("This link has expired"));
    let answer = site.get("/sign-in?link=wrong").await;
    assert!(answer.text.contains("This link is not known here"));
    assert!(!answer.text.contains("link=wrong"), "a secret never comes back in a page");
}

#[tokio::test]
async fn looking_at_a_link_does_not_use_it_up() {
    let site = TestSite::start().await;
    let link = site.link().await;
    let head = site.request(Method::HEAD, &link).body(Body::empty()).expect("a request");
    assert_eq!(site.send(head).await.status, StatusCode::NO_CONTENT);
    let ahead = site.request(Method::GET, &link).header("sec-purpose", "prefetch;prerender").body(Body::empty()).expect("a request");
    assert_eq!(site.send(ahead).await.status, StatusCode::NO_CONTENT);
    assert_eq!(site.get(&link).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let mut site = TestSite::seeded().await;
    let answer = site.post("/sign-out", "").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/sign-in"));
    assert!(answer.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(site.get("/").await.status, StatusCode::UNAUTHORIZED, "the old cookie is worth nothing");
    site.sign_in().await;
    assert_eq!(site.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_unknown_host_gets_nothing() {
    let site = TestSite::seeded().await;
    let get = |host: &'static str, path: &'static str| {
        let mut request = site.request(Method::GET, path).body(Body::empty()).expect("a request");
        request.headers_mut().insert(header::HOST, host.parse().expect("a host"));
        site.send(request)
    };
    for path in ["/", "/sign-in", "/metrics", "/readyz"] {
        let answer = get("evil.example:8080", path).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{path}");
        assert!(answer.text.contains("--public-url"), "{}", answer.text);
    }
    let refused = refused(&site).await;
    assert!(refused.iter().any(|entry| entry.contains("the host name is not allowed")), "{refused:?}");
    assert_eq!(get("cordboard.example", "/").await.status, StatusCode::OK);
    assert_eq!(get("127.0.0.1:9", "/").await.status, StatusCode::OK);
    assert_eq!(get("10.0.0.9:8080", "/healthz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let site = TestSite::seeded().await;
    for (name, value) in [("origin", "http://evil.example"), ("origin", "null"), ("sec-fetch-site", "cross-site"), ("x-none", "1")] {
        for path in ["/sign-out", "/theme"] {
            let request = site
                .request(Method::POST, path)
                .header(name, value)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from("theme=dark"))
                .expect("a request");
            assert_eq!(site.send(request).await.status, StatusCode::FORBIDDEN, "{path} with {name}: {value}");
        }
    }
    assert_eq!(site.get("/").await.status, StatusCode::OK, "still signed in");
    // It was somebody's session that was abused: theirs are all there, with the account.
    let refused = refused(&site).await;
    assert_eq!(
        refused.iter().filter(|entry| entry.contains("it came from another site") && entry.contains("Astrid Admin")).count(),
        8,
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_program_with_a_token_is_answered_as_a_program() {
    let site = TestSite::seeded().await;
    for (method, path, status) in [
        (Method::GET, "/api/v1/nope", StatusCode::NOT_FOUND),
        (Method::POST, "/api/v1/devices", StatusCode::UNAUTHORIZED),
        (Method::GET, "/settings/audit", StatusCode::FORBIDDEN),
    ] {
        let mut request = site.request(method, path).body(Body::empty()).expect("a request");
        request.headers_mut().insert(header::AUTHORIZATION, "Bearer cbt_no".parse().expect("a token"));
        request.headers_mut().insert(header::ACCEPT, "*/*".parse().expect("a value"));
        let answer = site.send(request).await;
        let told: serde_json::Value = serde_json::from_str(&answer.text).unwrap_or_default();
        assert_eq!((answer.status, told["status"].as_u64()), (status, Some(u64::from(status.as_u16()))), "{path}: {}", answer.text);
    }
}

/// The refusals in the audit log, each in one line.
async fn refused(site: &TestSite) -> Vec<String> {
    let filter = store::AuditFilter::default();
    let found = site.state.audit().list(&filter, &store::PageRequest::new(1, 100)).await.expect("entries").items;
    found.iter().filter(|entry| format!("{entry:?}").contains("request.refuse")).map(|entry| format!("{entry:?}")).collect()
}

#[tokio::test]
async fn a_theme_is_kept_and_written_by_the_server() {
    let site = TestSite::seeded().await;
    let answer = site.post("/theme", "theme=dark&return_to=%2Fdevices%3Fstate%3Doffline").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/devices?state=offline"));
    let cookie = answer.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    let request = site.request(Method::GET, "/sign-in").header(header::COOKIE, cookie).body(Body::empty()).expect("a request");
    assert!(site.send(request).await.text.contains("data-theme=\"dark\""));
    assert_eq!(site.post("/theme", "theme=plaid").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.post("/theme", "theme=dark&return_to=//evil.example").await.header("location"), "/");
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    let site = TestSite::seeded().await;
    assert_eq!(site.get("/").await.status, StatusCode::OK);
    let before = site.clock.now();
    site.clock.advance(engine::access::SESSION_VALID_FOR + SignedDuration::from_secs(1));
    assert!(site.clock.now() > before);
    assert_eq!(site.get("/").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn not_ready_says_why() {
    let site = TestSite::seeded().await;
    site.store.close().await;
    let answer = site.get("/readyz").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.text.contains("\"ready\":false"), "{}", answer.text);
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
    let page = site.get("/").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.text.contains("Reload when that is done"), "{}", page.text);
}
