//! Whoever asks too fast, from one network or in one session, and what of it stands in the audit log.

mod site;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use jiff::SignedDuration;
use model::{Grant, Role};
use site::{Answer, TestSite};
use store::{AuditFilter, PageRequest};
use testkit::eventually;

/// What one network may ask at once without a session, see `STRANGERS`, and what is given back in a second.
const AT_ONCE: usize = 400;
const A_SECOND: usize = 20;

fn from(site: &TestSite, peer: &str, path: &str) -> Request<Body> {
    let mut request = site.request(Method::GET, path).body(Body::empty()).expect("a request");
    let peer = format!("{peer}:1").parse().expect("an address");
    request.extensions_mut().insert(web::Peer(peer));
    request
}

/// How many of these requests are answered with something else than 429; the last answer too.
async fn answered(site: &TestSite, count: usize, request: impl Fn(usize) -> Request<Body>) -> (usize, Answer) {
    let (mut answered, mut last) = (0, None);
    for number in 0..count {
        let answer = site.send(request(number)).await;
        answered += usize::from(answer.status != StatusCode::TOO_MANY_REQUESTS);
        last = Some(answer);
    }
    (answered, last.expect("an answer"))
}

#[tokio::test]
async fn a_flood_from_one_network_is_told_to_wait_and_delays_nobody_else() {
    let mut site = TestSite::seeded().await;
    let cookie = site.sign_off();
    let (count, last) = answered(&site, AT_ONCE + 50, |_| from(&site, "192.0.2.1", "/sign-in")).await;
    assert_eq!(count, AT_ONCE);
    assert_eq!((last.status, last.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "1"));
    assert!(last.text.contains("Too many requests from your network or session") && last.text.contains("Try again in 1 second."));
    assert!(!last.header("content-security-policy").is_empty(), "it has the headers of all answers");
    // Every route that opens without a session, forms from elsewhere and made-up sessions and tokens too.
    for route in web::ROUTES {
        let is_free = [web::routes::HEALTHZ, web::routes::ASSETS, web::routes::FAVICON].contains(&route.path);
        if route.path == web::routes::WEBEX_HOOK {
            continue;
        }
        let mut request = from(&site, "192.0.2.1", &route.path.replace("{version}", "0").replace("{*name}", "app.css"));
        *request.method_mut() = if route.verb == web::Verb::Get { Method::GET } else { Method::POST };
        request.headers_mut().insert(header::COOKIE, format!("cordboard_session={}", route.path.len()).parse().expect("a cookie"));
        assert_eq!(site.send(request).await.status == StatusCode::TOO_MANY_REQUESTS, !is_free, "{route:?}");
    }
    let mut request = from(&site, "192.0.2.1", "/devices.json");
    request.headers_mut().insert(header::AUTHORIZATION, "Bearer cbt_no".parse().expect("a token"));
    assert_eq!(site.send(request).await.status, StatusCode::TOO_MANY_REQUESTS);
    // A program reads JSON, also where it sent no token.
    for (peer, status) in [("192.0.2.1", 429), ("192.0.2.2", 401)] {
        let mut request = from(&site, peer, web::routes::API_DEVICES);
        request.headers_mut().insert(header::ACCEPT, "*/*".parse().expect("a value"));
        let told: serde_json::Value = serde_json::from_str(&site.send(request).await.text).expect("JSON");
        assert_eq!(told["status"], status, "{told}");
    }

    assert_eq!(site.send(from(&site, "192.0.2.2", "/sign-in")).await.status, StatusCode::OK, "another network");
    site.sign_on(cookie);
    assert_eq!(site.get("/").await.status, StatusCode::OK);
    let in_session = site.send(from(&site, "192.0.2.1", "/")).await.status;
    assert_eq!(in_session, StatusCode::OK, "a session that is good is counted by itself");
    site.sign_off();
    site.clock.advance(SignedDuration::from_secs(2));
    assert_eq!(answered(&site, 100, |_| from(&site, "192.0.2.1", "/sign-in")).await.0, 2 * A_SECOND);
}

#[tokio::test]
async fn a_new_address_of_the_same_network_is_no_way_around() {
    let site = TestSite::start().await;
    let (count, _) = answered(&site, AT_ONCE + 9, |number| from(&site, &format!("[2001:db8:0:1::{number:x}]"), "/sign-in")).await;
    assert_eq!(count, AT_ONCE);
    assert_eq!(site.send(from(&site, "[2001:db8:0:2::1]", "/sign-in")).await.status, StatusCode::OK);
    // Nobody lists this peer as a proxy: what it says of others does not count.
    let said = |number: usize| {
        let mut request = from(&site, "192.0.2.1", "/sign-in");
        request.headers_mut().insert("x-forwarded-for", format!("198.51.100.{}", number % 250).parse().expect("a value"));
        request
    };
    assert_eq!(answered(&site, AT_ONCE + 9, said).await.0, AT_ONCE);
}

#[tokio::test]
async fn behind_a_listed_proxy_each_client_has_its_own() {
    let site = TestSite::behind(&["10.0.0.0/8"]).await;
    let through = |client: &str| {
        let mut request = from(&site, "10.0.0.1", "/sign-in");
        request.headers_mut().insert("x-forwarded-for", client.parse().expect("a value"));
        request
    };
    assert_eq!(answered(&site, AT_ONCE + 9, |_| through("198.51.100.1")).await.0, AT_ONCE);
    assert_eq!(site.send(through("198.51.100.2")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn one_session_has_a_limit_too() {
    let mut site = TestSite::seeded().await;
    let (count, last) = answered(&site, 3_100, |_| from(&site, "192.0.2.1", "/settings")).await;
    assert_eq!((count, last.status), (3_000, StatusCode::TOO_MANY_REQUESTS));
    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    assert_eq!(site.send(from(&site, "192.0.2.1", "/settings")).await.status, StatusCode::SEE_OTHER, "another session");
}

async fn refused(site: &TestSite) -> Vec<(Option<String>, String)> {
    let filter = AuditFilter { action: Some("request.refuse".to_owned()), ..AuditFilter::default() };
    let found = site.state.audit().list(&filter, &PageRequest::new(1, 100)).await.expect("entries");
    found.items.into_iter().map(|entry| (entry.from_address, entry.reason.unwrap_or_default())).collect()
}

#[tokio::test]
async fn refusals_of_strangers_hide_nobodys_and_none_is_left_out_of_the_count() {
    let mut site = TestSite::seeded().await;
    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    let vera = site.sign_off();
    for _ in 0..200 {
        let mut forged = from(&site, "192.0.2.1", "/sign-in");
        *forged.method_mut() = Method::POST;
        assert_eq!(site.send(forged).await.status, StatusCode::FORBIDDEN);
        let mut token = from(&site, "192.0.2.1", "/devices.json");
        token.headers_mut().insert(header::AUTHORIZATION, "Bearer cbt_no".parse().expect("a token"));
        assert_eq!(site.send(token).await.status, StatusCode::UNAUTHORIZED);
    }
    site.sign_on(vera);
    assert_eq!(site.send(from(&site, "192.0.2.1", "/settings/audit")).await.status, StatusCode::FORBIDDEN);
    let rows = refused(&site).await;
    assert!(rows.len() <= 61, "a few of each kind, and hers: {}", rows.len());
    assert!(rows.iter().any(|(_, reason)| reason.contains("the role administrator")), "{rows:?}");
    // Nobody has to ask again for the rest to be told: the tail and the audit log do that when the minute is over.
    tokio::spawn(web::tail(site.state.clone(), site.shutdown.clone()));
    site.clock.advance(SignedDuration::from_mins(1));
    let told = async || {
        site.state.audit().settle_refusals().await?;
        let rows = refused(&site).await;
        let count = |reason: &str| reason.split_once(" more refused").map_or(1, |(count, _)| count.parse().expect("a number"));
        let total: u64 = rows.iter().map(|(_, reason)| count(reason)).sum();
        anyhow::ensure!(total == 401, "{total}: {rows:?}");
        Ok(())
    };
    eventually(std::time::Duration::from_secs(20), told).await.expect("all are told");
}
