//! Two locations: whoever holds a role at one never sees a row of the other.

mod site;

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use futures_util::StreamExt as _;
use model::{Connection, Grant, Role};
use site::{TestSite, at, device_id, location_id};
use tokio::time::timeout;
use tower::ServiceExt as _;

const LONG: Duration = Duration::from_secs(20);
/// Devices 4, 8, 12 … stand in Oslo, 1, 5, 9 … in Bergen; see `site::device`.
const OSLO: usize = 4;
const BERGEN: usize = 1;

async fn in_oslo(role: Role) -> TestSite {
    let mut site = TestSite::start().await;
    site.seed().await;
    site.in_call(OSLO, "Oslo caller", 3, 9.4).await;
    site.in_call(BERGEN, "Bergen caller", 3, 9.4).await;
    site.sign_in_as("Ola Oslo", vec![at(role, "Oslo")]).await;
    site
}

/// Words that only Bergen, Rotterdam and Singapore have.
fn assert_oslo_only(what: &str, text: &str) {
    for other in ["Bergen", "Rotterdam", "Singapore", "device-001", "device-002", "device-003", "call-001"] {
        assert!(!text.contains(other), "{what} shows {other}: {text}");
    }
}

#[tokio::test]
async fn lists_counts_searches_and_exports_show_one_location() {
    let site = in_oslo(Role::Operator).await;
    for path in [
        "/",
        "/devices",
        "/devices?q=1",
        "/devices?location=Bergen",
        "/devices?in_call=yes",
        "/devices?state=offline",
        "/devices?page=9",
        "/devices.csv",
        "/devices.json",
        "/devices.csv?q=FOC25",
        "/devices.json?id=device-001&id=device-003",
        "/settings/account",
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        // What the reader typed stands in the filter.
        let text =
            answer.text.replace("location=Bergen", "").replace(">Bergen<", "><").replace("Location: Bergen", "").replace("\"Bergen\"", "");
        assert_oslo_only(path, &text);
    }
    let list = site.get("/devices").await.text;
    assert!(list.contains("device-004") && list.contains("12 devices"), "{list}");
    let export = site.get("/devices.json").await.text;
    assert_eq!(export.matches("\"id\":").count(), 12, "{export}");
    let overview = site.get("/").await.text;
    assert!(overview.contains("Oslo caller") && overview.contains("<span class=\"muted\">12</span>"), "{overview}");
}

#[tokio::test]
async fn a_device_of_another_location_is_as_if_it_were_not() {
    let site = in_oslo(Role::Viewer).await;
    assert_eq!(site.get("/devices/device-004").await.status, StatusCode::OK);
    let (other, none) = (site.get("/devices/device-001").await, site.get("/devices/device-999").await);
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    assert_eq!(other.text.replace("device-001", ""), none.text.replace("device-999", ""), "nothing tells that it exists");
}

#[tokio::test]
async fn charts_and_calls_of_a_device_need_its_location() {
    let site = in_oslo(Role::Operator).await;
    let own = site.get("/devices/device-004").await.text;
    assert!(own.contains("Oslo caller") && own.contains("Packet loss") || own.contains("Oslo caller"), "{own}");
    assert_oslo_only("the page of the device", &own);
}

#[tokio::test]
async fn who_calls_is_hidden_from_viewers_everywhere() {
    let mut site = in_oslo(Role::Viewer).await;
    for path in ["/", "/devices", "/devices/device-004", "/devices.csv", "/devices.json"] {
        let text = site.get(path).await.text;
        assert!(!text.contains("Oslo caller") && !text.contains("+47 21 00 00 00"), "{path}: {text}");
    }
    assert!(site.get("/devices/device-004").await.text.contains("Hidden"));
    // At one location operator, at the other only viewer.
    site.sign_in_as("Mixed", vec![at(Role::Operator, "Oslo"), at(Role::Viewer, "Bergen")]).await;
    let overview = site.get("/").await.text;
    assert!(overview.contains("Oslo caller") && !overview.contains("Bergen caller"), "{overview}");
    assert!(site.get("/devices/device-004").await.text.contains("+47 21 00 00 00"));
    assert!(!site.get("/devices/device-001").await.text.contains("+47 21 00 00 00"));
}

#[tokio::test]
async fn events_of_other_locations_do_not_arrive() {
    let site = in_oslo(Role::Viewer).await;
    tokio::spawn(web::tail(site.state.clone(), site.shutdown.clone()));
    let request = site.request(Method::GET, "/events").body(Body::empty()).expect("a request");
    let response = site.router.clone().oneshot(request).await.expect("an answer");
    assert_eq!(response.status(), StatusCode::OK);
    let mut stream = response.into_body().into_data_stream();
    let mut text = String::new();
    let mut read_until = async |words: &str, text: &mut String| {
        let reading = async {
            while !text.contains(words) {
                let bytes = stream.next().await.expect("the stream goes on").expect("bytes");
                text.push_str(std::str::from_utf8(&bytes).expect("text"));
            }
        };
        timeout(LONG, reading).await.unwrap_or_else(|_| panic!("no {words}"));
    };
    read_until("event: sources", &mut text).await;
    let mut devices = site::devices(site.now());
    devices[BERGEN - 1].connection = Connection::Disconnected;
    site.record(&devices).await;
    site.in_call(BERGEN, "Bergen caller", 4, 1.0).await;
    devices[OSLO - 1].connection = Connection::Disconnected;
    site.record(&devices).await;
    read_until("device-004", &mut text).await;
    assert_oslo_only("the event stream", &text);
}

async fn open_stream(site: &TestSite) -> axum::body::BodyDataStream {
    let request = site.request(Method::GET, "/events").body(Body::empty()).expect("a request");
    let response = site.router.clone().oneshot(request).await.expect("an answer");
    assert_eq!(response.status(), StatusCode::OK);
    let mut stream = response.into_body().into_data_stream();
    let first = timeout(LONG, stream.next()).await.expect("in time").expect("a frame").expect("bytes");
    assert!(std::str::from_utf8(&first).expect("text").contains("event: hello"));
    stream
}

async fn ends(stream: &mut axum::body::BodyDataStream) {
    timeout(LONG, async { while stream.next().await.is_some() {} }).await.expect("the stream ends");
}

#[tokio::test]
async fn a_stream_ends_with_its_session_and_with_its_rights() {
    use engine::access::{Origin, Principal};
    let mut site = TestSite::seeded().await;
    let mut administrator = open_stream(&site).await;
    site.sign_in_as("Ola Oslo", vec![at(Role::Viewer, "Oslo"), at(Role::Viewer, "Bergen")]).await;
    let ola = site.access.find_account("ola.oslo@nordlys.example").await.expect("an answer").expect("an account").id;
    let mut stream = open_stream(&site).await;
    site.access.revoke(&Principal::command_line(), &Origin::local(), &ola, &at(Role::Viewer, "Bergen")).await.expect("revoked");
    ends(&mut stream).await;

    let mut stream = open_stream(&site).await;
    let answer = site.post("/sign-out", "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    ends(&mut stream).await;
    // Others go on.
    assert!(timeout(Duration::from_millis(50), async { while administrator.next().await.is_some() {} }).await.is_err());
}

#[tokio::test]
async fn rights_in_another_organisation_show_nothing() {
    let mut site = TestSite::start().await;
    site.seed().await;
    let other = Grant { role: Role::Viewer, org: Some("org-2".parse().expect("an id")), location: Some(location_id("Oslo")) };
    site.sign_in_as("Other", vec![other]).await;
    assert!(site.get("/devices").await.text.contains("0 devices"));
    assert_eq!(site.get(&format!("/devices/{}", device_id(OSLO))).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn settings_show_an_administrator_of_one_location_nothing_of_others() {
    use engine::access::{INVITATION_VALID_FOR, Origin, Principal};
    use engine::oidc::ProviderId;
    let mut site = TestSite::seeded().await;
    let (by, from) = (Principal::command_line(), Origin::local());
    let everywhere = Grant::everywhere(Role::Operator);
    for (name, grants) in [
        ("Berit Elsewhere", vec![at(Role::Viewer, "Bergen")]),
        ("Egil Everywhere", vec![everywhere.clone()]),
        ("Olaf Local", vec![at(Role::Operator, "Oslo")]),
        ("Begge Mixed", vec![at(Role::Viewer, "Oslo"), at(Role::Responder, "Rotterdam")]),
    ] {
        site.link_of(name, grants).await;
    }
    let invite = async |email: &str, grant: Grant| {
        site.access.invite(&by, &from, email, grant, INVITATION_VALID_FOR).await.expect("an invitation");
    };
    invite("guest.elsewhere@nordlys.example", at(Role::Viewer, "Bergen")).await;
    invite("guest.everywhere@nordlys.example", everywhere.clone()).await;
    invite("guest.local@nordlys.example", at(Role::Viewer, "Oslo")).await;
    let provider = ProviderId::parse("corp").expect("an id");
    site.access.create_rule(&by, &from, &provider, ("groups", "elsewhere-team"), everywhere).await.expect("a rule");

    let chief = site.get("/settings/people").await.text;
    let theirs = ["Elsewhere", "elsewhere", "Everywhere", "everywhere", "Bergen", "Rotterdam", "Singapore", "all of Nordlys"];
    for words in theirs {
        assert!(chief.contains(words), "the test would not notice {words}");
    }
    site.sign_in_as("Oda Oslo", vec![at(Role::Administrator, "Oslo")]).await;
    let mut shown = 0;
    for route in web::ROUTES.iter().filter(|route| route.path.starts_with("/settings") && route.verb == web::Verb::Get) {
        let answer = site.get(route.path).await;
        shown += u32::from(answer.status == StatusCode::OK);
        for words in theirs {
            assert!(!answer.text.contains(words), "{} shows {words}: {}", route.path, answer.text);
        }
    }
    assert!(shown >= 4, "account, sessions, tokens and people are shown");
    let people = site.get("/settings/people").await.text;
    for words in ["Olaf Local", "Begge Mixed", "Oda Oslo", "guest.local@nordlys.example", "3 accounts"] {
        assert!(people.contains(words), "{words}: {people}");
    }
    // A refusal draws the page anew, of the same people.
    let refused = site.post("/settings/people/grant", "account=x&role=viewer&place=").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.text.contains("Berit") && refused.text.contains("Olaf Local"));
}

/// Two hours and a little: longer than a session may go unused.
const IDLE_MINUTES: i64 = 125;

#[tokio::test]
async fn a_page_that_stands_open_does_not_keep_its_session() {
    let site = TestSite::seeded().await;
    let mut stream = open_stream(&site).await;
    // What a page does by itself every few minutes: its stream comes again, and it fetches itself.
    for _ in 0..IDLE_MINUTES / 5 {
        site.clock.advance(jiff::SignedDuration::from_mins(5));
        let _ = open_stream_status(&site).await;
        let refresh = site.request(Method::GET, "/").header("x-cordboard-refresh", "1").body(Body::empty()).expect("a request");
        site.send(refresh).await;
    }
    assert_eq!(site.get("/").await.status, StatusCode::UNAUTHORIZED);
    // The stream asks by itself every minute.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(61)).await;
    tokio::time::resume();
    ends(&mut stream).await;
}

async fn open_stream_status(site: &TestSite) -> StatusCode {
    site.status(site.request(Method::GET, "/events").body(Body::empty()).expect("a request")).await.0
}

#[tokio::test]
async fn pages_that_people_open_keep_their_session() {
    let site = TestSite::seeded().await;
    for _ in 0..IDLE_MINUTES / 25 {
        site.clock.advance(jiff::SignedDuration::from_mins(25));
        assert_eq!(site.get("/").await.status, StatusCode::OK);
    }
}
