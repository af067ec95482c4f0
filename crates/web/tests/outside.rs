//! Bytes from outside, as anybody may send them: headers, hosts, cookies and queries. A fixed number of made-up ones each, and a corpus.

mod site;

use std::net::IpAddr;

use axum::body::Body;
use axum::http::{HeaderValue, Method, StatusCode, header};
use jiff::SignedDuration;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use site::TestSite;
use tokio::runtime::Runtime;

/// One text a line, as a header and as a query.
const CORPUS: &str = include_str!("corpus/outside.txt");
const CASES: u32 = 128;

/// The corpus, then as many made-up texts as the budget allows; always the same ones.
fn with_all(made_up: &str, check: impl Fn(&str)) {
    for line in CORPUS.lines().filter(|line| !line.starts_with("# ")) {
        check(line);
    }
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let strategy = proptest::string::string_regex(made_up).expect("a pattern");
    TestRunner::new_with_rng(config, rng)
        .run(&strategy, |text| {
            check(&text);
            Ok(())
        })
        .expect("it holds for all");
}

/// What comes back when this header has this value; `None` where no header can.
async fn with_header(site: &TestSite, path: &str, name: header::HeaderName, text: &str) -> Option<StatusCode> {
    let value = HeaderValue::from_bytes(text.as_bytes()).ok()?;
    // Nobody is told to wait here.
    site.clock.advance(SignedDuration::from_secs(1));
    let mut request = site.request(Method::GET, path).body(Body::empty()).expect("a request");
    request.extensions_mut().insert(web::Peer(([10, 0, 0, 1], 1).into()));
    request.headers_mut().insert(name, value);
    Some(site.send(request).await.status)
}

#[test]
fn any_chain_of_proxies_is_read() {
    let runtime = Runtime::new().expect("a runtime");
    let site = runtime.block_on(TestSite::behind(&["10.0.0.0/8"]));
    for name in ["x-forwarded-for", "forwarded"] {
        with_all("[0-9a-f:.,\\[\\] ]{0,60}|\\PC{0,40}", |text| {
            let name = header::HeaderName::from_static(name);
            let status = runtime.block_on(with_header(&site, "/sign-in", name, text));
            assert!(status.is_none_or(|status| status == StatusCode::OK), "{text:?}: {status:?}");
        });
    }
}

#[test]
fn no_other_host_is_answered() {
    let runtime = Runtime::new().expect("a runtime");
    let site = runtime.block_on(TestSite::start());
    with_all("[a-z0-9.:@/\\[\\]-]{0,40}|(localhost|cordboard\\.example|127\\.0\\.0\\.1|\\[::1\\])[.:@a-z0-9]{0,12}", |host| {
        let Some(status) = runtime.block_on(with_header(&site, "/sign-in", header::HOST, host)) else { return };
        assert!(matches!(status, StatusCode::OK | StatusCode::MISDIRECTED_REQUEST), "{host:?}: {status}");
        if status == StatusCode::OK {
            let digits = host.trim_end_matches(|c: char| c.is_ascii_digit());
            let name = digits.strip_suffix(':').unwrap_or(host).trim_end_matches('.').to_ascii_lowercase();
            let address = |text: &str| text.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
            assert!(["localhost", "cordboard.example"].contains(&name.as_str()) || address(&name) || address(host), "{host:?}");
        }
    });
}

#[test]
fn no_cookie_opens_by_its_form() {
    let runtime = Runtime::new().expect("a runtime");
    let site = runtime.block_on(TestSite::start());
    with_all("(cordboard_session=)?\\PC{0,60}", |cookie| {
        let status = runtime.block_on(with_header(&site, "/settings", header::COOKIE, cookie));
        assert!(status.is_none_or(|status| status == StatusCode::UNAUTHORIZED), "{cookie:?}: {status:?}");
    });
}

#[test]
fn any_query_is_read() {
    let runtime = Runtime::new().expect("a runtime");
    let site = runtime.block_on(TestSite::seeded());
    for page in ["/devices", "/devices.json", "/settings/audit"] {
        with_all("((q|state|sort|page|size|columns|from|to|outcome|action)=[0-9a-z%.-]{0,12}&){0,4}|[!-\"$-~]{0,60}", |query| {
            let Ok(uri) = format!("{page}?{query}").parse::<axum::http::Uri>() else { return };
            let status = runtime.block_on(site.get(&uri.to_string())).status;
            // A page names what means nothing; a file would hold what nobody asked for.
            let is_refused = page == "/devices.json" && status == StatusCode::BAD_REQUEST;
            assert!(status == StatusCode::OK || is_refused, "{uri}: {status}");
        });
    }
}
