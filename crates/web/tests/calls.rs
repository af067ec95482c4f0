//! Calls that run, one call, the history, quality over time: what is shown, to whom, and as files.

mod site;

use axum::http::{Method, StatusCode, header};
use jiff::SignedDuration;
use model::quality::{Judge, Profile};
use model::{CallId, CallSource, Connection, Grant, PastCall, Role};
use site::{TestSite, at, organization, past};

/// Devices 4, 8, 12 … stand in Oslo, 1, 5, 9 … in Bergen; see `site::device`.
const OSLO: usize = 4;
const BERGEN: usize = 1;

/// Where each of these stands in the text, in that order.
fn assert_in_order(text: &str, words: &[&str]) {
    let places: Vec<_> = words.iter().map(|word| text.find(word).unwrap_or_else(|| panic!("no {word}: {text}"))).collect();
    assert!(places.is_sorted(), "{words:?} stand at {places:?}");
}

#[tokio::test]
async fn running_calls_come_worst_first_then_longest() {
    let site = TestSite::seeded().await;
    site.in_call(2, "Short and good", 3, 0.1).await;
    site.in_call(5, "Long and good", 50, 0.1).await;
    site.in_call(8, "Bad", 1, 20.0).await;
    let page = site.get("/calls").await.text;
    assert_in_order(&page, &["3 calls run", "Bad</span></a>", "Long and good</span></a>", "Short and good</span></a>"]);
    // It began 50 minutes before 12:00 UTC; the device in Oslo's zone an hour ahead.
    assert!(page.contains(r#"data-as="length">50:00</time>"#), "{page}");
    assert!(page.contains("Thu 12:10 there"), "{page}");
    assert!(page.contains(r#"data-topics="call source""#), "the page follows calls");
    let bad = site.get("/calls?band=bad").await.text;
    assert!(bad.contains("1 of 3 calls") && !bad.contains("Long and good"), "{bad}");
    let oslo = site.get("/calls?location=Oslo").await.text;
    assert!(oslo.contains("Bad</span></a>") && !oslo.contains("Long and good"), "device 8 stands in Oslo: {oslo}");
    let none = site.get("/calls?band=fair&x=1").await.text;
    assert!(none.contains("No running call matches") && none.contains("<code>x=1</code>"), "{none}");
}

#[tokio::test]
async fn without_calls_the_page_says_the_next_step() {
    let site = TestSite::seeded().await;
    let page = site.get("/calls").await.text;
    assert!(page.contains("Nobody is in a call") && page.contains("/calls/history"), "{page}");
    let mut empty = TestSite::start().await;
    empty.sign_in().await;
    for path in ["/calls", "/calls/history", "/quality"] {
        let answer = empty.get(path).await;
        assert!(answer.status == StatusCode::OK && answer.text.contains("Waiting for the first answer"), "{path}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_silent_device_makes_a_call_unknown_and_never_good() {
    let site = TestSite::seeded().await;
    site.in_call(2, "Somebody", 3, 0.1).await;
    site.clock.advance(SignedDuration::from_secs(120));
    let page = site.get("/calls").await.text;
    assert!(page.contains("The call data is"), "the source is late as well: {page}");
    assert!(site.get("/calls.json").await.text.contains(r#""band":"unknown""#));
    assert!(site.get("/calls?band=good").await.text.contains("No running call matches"));
}

#[tokio::test]
async fn running_calls_leave_as_files_with_the_same_filter() {
    let site = TestSite::seeded().await;
    site.in_call(OSLO, "=cmd()", 3, 20.0).await;
    site.in_call(BERGEN, "Bergen caller", 3, 0.1).await;
    let csv = site.get("/calls.csv?location=Oslo").await;
    assert!(csv.header("content-disposition").contains("calls.csv"));
    let lines: Vec<_> = csv.text.lines().collect();
    assert_eq!(lines.len(), 2, "{}", csv.text);
    assert!(lines[1].contains("\"'=cmd()\"") && lines[1].contains(",180,"), "no formula: {}", csv.text);
    let json: serde_json::Value = serde_json::from_str(&site.get("/calls.json").await.text).expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(2));
    assert_eq!(
        (&json[0]["remote_name"], &json[0]["band"], &json[0]["audio_band"]),
        (&"=cmd()".into(), &"bad".into(), &json[0]["audio_band"])
    );
}

#[tokio::test]
async fn one_running_call_has_its_channels_over_time_and_its_device_beside() {
    let site = TestSite::seeded().await;
    for minute in 0..4 {
        site.in_call(2, "Rotterdam", 10 + minute, 2.0).await;
        site.clock.advance(SignedDuration::from_secs(20));
    }
    let mut devices = site::devices(site.now());
    devices[1].connection = Connection::ConnectedWithIssues;
    site.record(&devices).await;
    let page = site.get("/calls/call-002").await.text;
    assert!(page.contains("Call with Rotterdam") && page.contains("device call:call-002") || page.contains("call:call-002"), "{page}");
    for title in ["Packet loss", "Jitter", "Delay", "Bit rate", "Frame rate"] {
        assert!(page.contains(&format!("{title} as a table")), "{title}: {page}");
    }
    assert!(page.contains(r#"<script type="application/json" data-chart-data>{"kind":"lines""#), "{page}");
    assert!(page.contains("Device issues"), "what happened to the device: {page}");
    assert!(page.contains("charts.js"), "{page}");
    // Nothing in the page is a script or a style that the policy would refuse.
    assert!(!page.contains(" style=") && !page.contains("<style") && !page.contains("<script>"), "{page}");
    assert_eq!(site.get("/calls/none").await.status, StatusCode::NOT_FOUND);
    let samples = site.get("/calls/call-002/samples.csv").await.text;
    assert_eq!(samples.lines().count(), 1 + 4 * 5, "four samples of five channels: {samples}");
    assert_eq!(site.get("/calls/none/samples.csv").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_part_of_a_call_is_looked_at_closer() {
    let site = TestSite::seeded().await;
    site.in_call(2, "Rotterdam", 60, 2.0).await;
    // 11:00 to 12:00 UTC; the last ten minutes of it.
    let page = site.get("/calls/call-002?from=2026-01-15T11:50:00Z&to=2026-01-15T12:00:00Z").await.text;
    assert!(page.contains(r#""span":[1768477800.0,1768478400.0]"#), "{page}");
    assert!(page.contains("Whole call"));
    let outside = site.get("/calls/call-002?from=2025-01-15T11:50:00Z&to=2025-01-15T12:00:00Z&q=1").await.text;
    assert!(outside.contains(r#""span":[1768474800.0,1768478400.0]"#) && outside.contains("<code>q=1</code>"), "{outside}");
}

#[tokio::test]
async fn a_call_that_is_over_shows_what_was_told_of_it() {
    let site = TestSite::seeded().await;
    site.remember(&[past("old-1", OSLO, site.now() - SignedDuration::from_hours(30), 5.0)]).await;
    let page = site.get("/calls/old-1").await.text;
    for words in
        ["Call with Party old-1", "Remote disconnect", "Nordics", "Oslo", "lasted 12:00", "history of the device", "was not watched"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    // By the E-model: 5 % of G.711 with concealment; the score opens to its formula.
    assert!(page.contains("E-model, narrow band") && page.contains("MOS"), "{page}");
}

#[tokio::test]
async fn a_past_call_keeps_the_score_of_its_time() {
    let site = TestSite::seeded().await;
    let mut call = past("old-2", OSLO, site.now() - SignedDuration::from_hours(30), 5.0);
    Judge::of(Profile::Legacy).past(&call).note_in(&mut call);
    let stored = call.audio_mos.expect("scored");
    let mut strange = past("old-3", OSLO, site.now() - SignedDuration::from_hours(40), 5.0);
    (strange.model, strange.audio_mos) = (Some("guess-1".to_owned()), Some(1.5));
    let mut other = past("old-4", OSLO, site.now() - SignedDuration::from_hours(50), 5.0);
    other.audio_mos = Some(1.25);
    site.remember(&[call, strange, other]).await;
    // The site judges by the E-model today.
    let page = site.get("/calls/old-2").await.text;
    assert!(page.contains(&format!("Stored as judged by legacy-1: sound MOS {stored:.2}")), "{page}");
    assert!(!page.contains("E-model") && !page.contains("gives something else"), "{page}");
    let page = site.get("/calls/old-3").await.text;
    assert!(page.contains("judged by guess-1: sound MOS 1.50") && page.contains("not known here") && !page.contains("E-model"), "{page}");
    let page = site.get("/calls/old-4").await.text;
    assert!(page.contains("sound MOS 1.25") && page.contains("gives something else; what was stored counts"), "{page}");
}

#[tokio::test]
async fn history_and_quality_follow_what_happens() {
    let site = with_history().await;
    let history = site.get("/calls/history").await.text;
    assert!(history.contains(r#"data-topics="call source""#), "{history}");
    assert!(history.contains("data-news data-live-gap=") && history.contains("data-news-words"), "rows stay, news are told: {history}");
    let quality = site.get("/quality").await.text;
    assert!(quality.contains(r#"data-topics="call source""#) && quality.contains("data-live-gap="), "{quality}");
}

#[tokio::test]
async fn a_call_between_own_devices_leads_from_one_side_to_the_other() {
    let mut site = TestSite::seeded().await;
    let start = site.now() - SignedDuration::from_hours(5);
    // Device 4 is in Oslo and was called, device 5 in Bergen called; minutes later it called somebody else.
    let (mut called, mut calling) = (past("side-in", OSLO, start + SignedDuration::from_secs(2), 0.1), past("side-out", 5, start, 0.1));
    let other = past("other", 5, start + SignedDuration::from_mins(20), 0.1);
    (called.remote_name, calling.remote_name) = (calling.device_name.clone(), called.device_name.clone());
    site.remember(&[called, calling, other]).await;
    let page = site.get("/calls/history").await.text;
    assert_eq!(page.matches("Other side of this call").count(), 2, "{page}");
    assert!(page.contains(r#"<a href="/calls/side-in">Other side"#) && page.contains(r#"<a href="/calls/side-out">Other side"#), "{page}");
    assert!(site.get("/calls/side-in").await.text.contains(r#"<a href="/calls/side-out">Other side of this call"#));
    assert!(!site.get("/calls/other").await.text.contains("Other side of this call"));
    // What is elsewhere is not told of, and whom a call was with neither.
    site.sign_in_as("Ola Oslo", vec![at(Role::Operator, "Oslo")]).await;
    assert!(!site.get("/calls/side-in").await.text.contains("side-out"));
    site.sign_in_as("Vera", vec![Grant::everywhere(Role::Viewer)]).await;
    assert!(!site.get("/calls/history").await.text.contains("Other side of this call"));
}

#[tokio::test]
async fn causes_of_other_places_are_not_offered() {
    let mut site = with_history().await;
    assert!(site.get("/calls/history").await.text.contains("LocalDisconnect"));
    // In Oslo the calls c4 and c8 ended, both from the other side; c3 and c6 ended from this side, elsewhere.
    site.sign_in_as("Ola Oslo", vec![at(Role::Operator, "Oslo")]).await;
    let page = site.get("/calls/history").await.text;
    assert!(page.contains("RemoteDisconnect") && !page.contains("LocalDisconnect"), "{page}");
}

#[tokio::test]
async fn words_find_every_own_device_however_many_there_are() {
    let mut site = TestSite::seeded().await;
    // One call for each of 230 devices that are called alike: more than a list of names would hold.
    let calls: Vec<_> = (0..230_i64)
        .map(|number| {
            let mut call = past(&format!("m{number}"), 4, site.now() - SignedDuration::from_mins(60 + number), 0.1);
            call.device_name = Some(format!("Møterom {number}"));
            call
        })
        .collect();
    site.remember(&calls).await;
    site.sign_in_as("Vera", vec![Grant::everywhere(Role::Viewer)]).await;
    let page = site.get("/calls/history?q=moterom&size=250").await.text;
    assert_eq!(ids(&page).len(), 230);
    assert!(page.contains("names of your own devices and people only"), "{page}");
    assert!(ids(&site.get("/calls/history?q=party").await.text).is_empty(), "who was called is not found");
}

#[tokio::test]
async fn signs_alone_find_nothing_and_say_so() {
    let site = with_history().await;
    let page = site.get("/calls/history?q=...").await.text;
    assert!(ids(&page).is_empty() && page.contains("type letters or digits"), "{page}");
}

#[tokio::test]
async fn a_list_that_is_looked_through_in_pieces_says_so_and_leads_on() {
    let site = TestSite::seeded().await;
    let calls: Vec<_> = (0..20_050_i64)
        .map(|number| {
            let start = site.now() - SignedDuration::from_secs(60 + number * 10);
            let mut call = PastCall::new(CallId::new(format!("r{number}")), start, CallSource::Cdr);
            call.report_id = Some(format!("r{number}"));
            call.disconnect_cause = Some(if number == 20_040 { "Rare" } else { "Usual" }.to_owned());
            call
        })
        .collect();
    site.store.history().record(&site::organization(), &calls, site.now()).await.expect("recorded");
    let page = site.get("/calls/history?cause=Rare").await.text;
    assert!(ids(&page).is_empty() && page.contains("calls were looked at for this page"), "{page}");
    let next = page.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").replace("&amp;", "&");
    assert_eq!(ids(&site.get(&next.replace("&#38;", "&")).await.text), ["r20040"]);
    let csv = site.get("/calls/history.csv?cause=Rare").await.text;
    assert_eq!(csv.lines().count(), 2, "a file is complete: {csv}");
    // No page with a number lies so far on.
    let far = site.get("/calls/history?page=9999&size=25").await.text;
    assert_eq!(ids(&far).len(), 25, "the last page");
    let other = site.get("/calls/history?sort=audio&after=00").await.text;
    assert!(other.contains("<code>after=00</code>"), "{other}");
}

async fn with_history() -> TestSite {
    let site = TestSite::seeded().await;
    let now = site.now();
    let calls: Vec<_> = (1..=8_usize)
        .map(|number| {
            let hours = i64::try_from(number).expect("small") * 10;
            past(&format!("c{number}"), number, now - SignedDuration::from_hours(hours), if number == 3 { 30.0 } else { 0.1 })
        })
        .collect();
    site.remember(&calls).await;
    site
}

/// The calls of a page of the history, by their ids.
fn ids(text: &str) -> Vec<String> {
    text.split("id=\"call-").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_history_filters_searches_and_sorts() {
    let site = with_history().await;
    let shown = async |query: &str| {
        let answer = site.get(&format!("/calls/history{query}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.text);
        assert!(!answer.text.contains("Not understood"), "{query}: {}", answer.text);
        ids(&answer.text)
    };
    assert_eq!(shown("").await, ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"], "the newest first");
    assert_eq!(shown("?sort=started").await, ["c8", "c7", "c6", "c5", "c4", "c3", "c2", "c1"]);
    assert_eq!(shown("?sort=band").await[0], "c3", "the worst first");
    assert_eq!(shown("?band=bad&band=poor").await, ["c3"]);
    assert_eq!(shown("?range=24h").await, ["c1", "c2"]);
    assert_eq!(shown("?from=2026-01-15&to=2026-01-15").await, ["c1"], "ten hours before noon");
    assert_eq!(shown("?region=Nordics&direction=incoming").await, ["c2", "c4", "c6", "c8"]);
    assert_eq!(shown("?location=location-oslo").await, ["c4", "c8"]);
    assert_eq!(shown("?device=device-005").await, ["c5"]);
    assert_eq!(shown("?cause=LocalDisconnect").await, ["c3", "c6"]);
    assert_eq!(shown("?number=%2B47+21000007").await, ["c7"], "from its beginning");
    assert_eq!(shown("?number=*0008").await, ["c8"], "from its end");
    assert_eq!(shown("?q=party+c2").await, ["c2"]);
    assert_eq!(shown("?source=cdr").await, Vec::<String>::new());
    assert_eq!(shown("?size=25&page=9").await.len(), 8, "a page that is gone shows the last one");
    assert_eq!(shown("?column=cause&column=software").await.len(), 8);
}

#[tokio::test]
async fn times_are_read_in_the_readers_zone() {
    let site = with_history().await;
    // c1 started at 02:00 UTC on the 15th: in Los Angeles that was still the 14th.
    let request =
        site.request(Method::GET, "/calls/history?from=2026-01-14&to=2026-01-14").body(axum::body::Body::empty()).expect("a request");
    let (mut parts, body) = request.into_parts();
    let cookies = format!("{}; cordboard_zone=America/Los_Angeles", parts.headers[header::COOKIE].to_str().expect("text"));
    parts.headers.insert(header::COOKIE, cookies.parse().expect("a header"));
    let answer = site.send(axum::http::Request::from_parts(parts, body)).await;
    assert_eq!(ids(&answer.text), ["c1", "c2"]);
    assert!(answer.text.contains("From (America/Los_Angeles)"), "{}", answer.text);
    assert_eq!(ids(&site.get("/calls/history?from=2026-01-14&to=2026-01-14").await.text), ["c2", "c3"], "UTC without");
}

#[tokio::test]
async fn the_history_leaves_as_files() {
    let site = with_history().await;
    let csv = site.get("/calls/history.csv?region=Nordics&sort=started").await;
    let lines: Vec<_> = csv.text.lines().collect();
    assert_eq!(lines.len(), 5, "{}", csv.text);
    assert!(lines[0].starts_with("\u{feff}Call,Started (UTC)") && lines[1].starts_with("c8,2026-01-12T04:00:00Z,"), "{}", csv.text);
    let json: serde_json::Value = serde_json::from_str(&site.get("/calls/history.json?q=party+c3").await.text).expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(1));
    let call = &json[0];
    assert_eq!((&call["id"], &call["duration_s"], &call["band"]), (&"c3".into(), &720.into(), &"bad".into()));
    assert_eq!((&call["audio_in_loss_percent"], &call["audio_out_loss_percent"]), (&30.into(), &7.5.into()), "each direction for itself");
    assert_eq!(call["sources"], serde_json::json!(["device_history"]));
    let xlsx = site.status(site.request(Method::GET, "/calls/history.xlsx").body(axum::body::Body::empty()).expect("a request")).await;
    assert_eq!(xlsx.0, StatusCode::OK);
}

#[tokio::test]
async fn an_export_goes_on_behind_its_first_page() {
    let site = TestSite::seeded().await;
    let calls: Vec<_> = (0..1_203_i64)
        .map(|number| past(&format!("n{number}"), 4, site.now() - SignedDuration::from_mins(20 + number * 15), 0.1))
        .collect();
    site.remember(&calls).await;
    let csv = site.get("/calls/history.csv").await.text;
    assert_eq!(csv.lines().count(), 1_204);
    let mut all: Vec<_> = csv.lines().skip(1).map(|line| line.split(',').next().unwrap_or_default().to_owned()).collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 1_203, "each once");
}

#[tokio::test]
async fn one_location_sees_its_own_calls_only() {
    let mut site = with_history().await;
    site.in_call(OSLO, "Oslo caller", 3, 9.4).await;
    site.in_call(BERGEN, "Bergen caller", 3, 9.4).await;
    site.sign_in_as("Ola Oslo", vec![at(Role::Operator, "Oslo")]).await;
    assert_eq!(ids(&site.get("/calls/history").await.text), ["c4", "c8"]);
    assert!(site.get("/calls/history").await.text.contains("2 calls"));
    for path in [
        "/calls",
        "/calls.csv",
        "/calls.json",
        "/calls/history",
        "/calls/history.csv",
        "/calls/history.json",
        "/quality",
        "/quality.csv?table=devices",
        "/quality.json?table=locations",
    ] {
        let text = site.get(path).await.text;
        for other in ["Bergen", "Rotterdam", "Singapore", "device-001", "Party c1", "call-001"] {
            assert!(!text.contains(other), "{path} shows {other}: {text}");
        }
    }
    for path in ["/calls/call-001", "/calls/c1", "/calls/c1/samples.json", "/calls/call-001/samples.csv"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(site.get("/calls/c4").await.status, StatusCode::OK);
    assert!(site.get("/quality").await.text.contains("2 calls, "), "figures of the own location");
    assert!(ids(&site.get("/calls/history?device=device-001").await.text).is_empty());
    assert!(ids(&site.get("/calls/history?location=location-bergen").await.text).is_empty());
}

#[tokio::test]
async fn who_calls_is_hidden_from_viewers_and_cannot_be_found_out() {
    let mut site = with_history().await;
    site.in_call(OSLO, "Oslo caller", 3, 9.4).await;
    site.sign_in_as("Vera", vec![Grant::everywhere(Role::Viewer)]).await;
    for path in [
        "/calls",
        "/calls.csv",
        "/calls.json",
        "/calls/call-004",
        "/calls/c4",
        "/calls/history",
        "/calls/history.csv",
        "/calls/history.json",
        "/calls/history?sort=remote",
    ] {
        let text = site.get(path).await.text;
        for told in ["Oslo caller", "+47 21 00", "Party c"] {
            assert!(!text.contains(told), "{path} tells {told}: {text}");
        }
        assert!(text.contains("Hidden"), "{path}: {text}");
    }
    // A search that finds would tell what the list hides.
    for query in ["q=party+c4", "number=*0004", "number=4721"] {
        let answer = site.get(&format!("/calls/history?{query}")).await.text;
        assert!(ids(&answer).is_empty(), "{query}");
        assert_eq!(site.get(&format!("/calls/history.json?{query}")).await.text.matches("\"id\"").count(), 0, "{query}");
    }
    // Devices are no secret.
    assert_eq!(ids(&site.get("/calls/history?q=Anchor+4").await.text), ["c4"], "the device is called so");
    let by_remote = ids(&site.get("/calls/history?sort=remote").await.text);
    assert_eq!(by_remote, ids(&site.get("/calls/history").await.text), "an order by names would tell them");
}

#[tokio::test]
async fn the_worst_are_of_what_is_chosen() {
    let site = with_history().await;
    let devices = async |query: &str| -> Vec<String> {
        let csv = site.get(&format!("/quality.csv?table=devices{query}")).await.text;
        csv.lines().skip(1).filter_map(|line| line.split(',').next()).map(str::to_owned).collect()
    };
    assert_eq!(devices("").await.len(), 8);
    assert_eq!(devices("&location=location-oslo").await, ["device-004", "device-008"], "of this place alone");
    // c1 began at 02:00 on the 15th, c2 at 16:00 on the 14th.
    assert_eq!(devices("&from=2026-01-15T01:00&to=2026-01-15T03:00").await, ["device-001"], "of these hours alone");
    assert_eq!(devices("&from=2026-01-14T15:00&to=2026-01-15T03:00").await, ["device-001", "device-002"]);
    let refused = site.get("/quality.csv?table=devices&software=RoomOS+11.32.2.5+0c5f5ff7a64").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "nobody keeps that: {}", refused.text);
    let page = site.get("/quality?software=RoomOS+11.32.2.5+0c5f5ff7a64").await.text;
    assert!(page.contains("Figures of devices are not kept by software version"), "{page}");
    let place = site.get("/quality?device=device-003").await.text;
    assert!(place.contains("Singapore") && !place.contains(">Bergen</a>"), "where this device was: {place}");
    let long = site.get("/quality?from=2020-01-01&to=2026-01-15").await.text;
    assert!(long.contains("No more than two years are shown at once"), "{long}");
}

#[tokio::test]
async fn scores_of_two_models_are_told_as_mixed() {
    let site = with_history().await;
    let mut imported = past("old", 5, site.now() - SignedDuration::from_hours(10), 0.1);
    (imported.model, imported.audio_mos) = (Some("legacy-1".to_owned()), Some(2.0));
    site.remember(&[imported]).await;
    let page = site.get("/quality").await.text;
    assert!(page.contains(r#"<span class="tile-number">mixed models</span><span class="muted">Audio MOS</span>"#), "{page}");
    let csv = site.get("/quality.csv").await.text;
    assert_eq!(csv.matches(",,mixed models,").count(), 1, "the day of both; the others have a mean: {csv}");
    assert!(csv.matches(",g107,").count() >= 3, "{csv}");
}

#[tokio::test]
async fn quality_over_time_is_drawn_told_and_exported() {
    let site = with_history().await;
    let page = site.get("/quality").await.text;
    assert!(page.contains("8 calls, 2026-01-08 12:00 – 2026-01-15 12:00"), "{page}");
    for words in [
        "Calls by quality",
        "Poor and bad calls",
        "Audio score",
        "Calls at once",
        "Worst devices",
        "Worst locations",
        "All of these charts as a table",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // One of eight is bad: 12.5 %.
    assert!(page.contains("12.5\u{a0}%"), "{page}");
    let json: serde_json::Value = serde_json::from_str(&site.get("/quality.json?range=7d").await.text).expect("JSON");
    let days: Vec<_> = json.as_array().expect("rows").iter().map(|row| row["calls"].as_i64().expect("a number")).collect();
    // Ten hours apart, back from noon on the 15th: 02:00 on the 15th; 16:00 and 06:00 on the 14th; 20:00, 10:00 and 00:00 on the 13th; and two on the 12th.
    assert_eq!(days, [0, 0, 0, 0, 2, 3, 2, 1], "the 8th to the 15th: {json}");
    let worst = site.get("/quality.csv?table=devices").await.text;
    assert!(worst.lines().nth(1).is_some_and(|line| line.starts_with("device-003,")), "{worst}");
    let device = site.get("/quality?device=device-003&range=30d").await.text;
    assert!(device.contains("1 call, ") && device.contains("Device: Compass 3"), "{device}");
    let hours = site.get("/quality.json?range=24h").await.text;
    assert_eq!(hours.matches("\"calls\":1").count(), 2, "{hours}");
    let other = site.get("/quality?location=location-oslo").await.text;
    assert!(other.contains("2 calls, ") && other.contains("Location: Oslo"), "{other}");
}

#[tokio::test]
async fn calls_of_people_stand_among_those_of_devices_without_a_quality() {
    let mut site = TestSite::seeded().await;
    site.in_call(OSLO, "A device's party", 3, 20.0).await;
    site.person_in_call("Ada Lovelace", "Oslo", "Ada's party", 40).await;
    site.person_in_call("Bo Berg", "Bergen", "Bo's party", 50).await;
    let page = site.get("/calls").await.text;
    assert_in_order(&page, &["3 calls run", "A device&#39;s party", "Bo Berg", "Ada Lovelace"]);
    assert!(page.contains("Webex tells no quality of a person's call") && !page.contains("tone-good\">Good"), "{page}");
    assert!(page.contains("/calls/history?person="), "their calls of before are one click away");
    let oslo = site.get("/calls?location=Oslo&band=unknown").await.text;
    assert!(oslo.contains("1 of 3 calls") && oslo.contains("Ada Lovelace") && !oslo.contains("Bo Berg"), "{oslo}");
    assert!(!site.get("/calls?band=good").await.text.contains("Ada Lovelace"), "unknown is never good");
    let json: serde_json::Value = serde_json::from_str(&site.get("/api/v1/calls?location=Oslo&band=unknown").await.text).expect("JSON");
    let ada = &json["items"][0];
    assert_eq!((ada["person"].as_str(), ada["remote_name"].as_str()), (Some("Ada Lovelace"), Some("Ada's party")));
    assert_eq!((ada["recording"].as_str(), ada["band"].as_str()), (Some("started"), Some("unknown")));
    assert!(ada["device"].is_null() && ada["device_id"].is_null() && ada["audio_mos"].is_null(), "{ada}");
    assert!(site.get("/calls.csv").await.text.contains("Ada Lovelace"));
    let overview = site.get("/").await.text;
    assert!(overview.contains("Ada Lovelace") && overview.contains("Bo Berg"), "{overview}");

    let one = site.get("/calls/call-ada-lovelace").await.text;
    for words in ["Ada Lovelace", "Ada&#39;s party", "Running", "Recording", "after 0:12", "tells nothing of the media", "Oslo"] {
        assert!(one.contains(words), "{words}: {one}");
    }
    assert!(one.contains("call:call-ada-lovelace") && !one.contains("Device meanwhile"), "{one}");

    site.sign_in_as("Vera", vec![at(Role::Viewer, "Oslo")]).await;
    for path in ["/calls", "/calls.json", "/calls/call-ada-lovelace", "/"] {
        let text = site.get(path).await.text;
        assert!(text.contains("Ada Lovelace") && text.contains("Hidden"), "{path}: {text}");
        for told in ["s party", "+47 21 00", "Bo Berg"] {
            assert!(!text.contains(told), "{path} tells {told}: {text}");
        }
    }
    assert_eq!(site.get("/calls/call-bo-berg").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn charts_say_that_figures_are_still_being_computed_and_name_no_raw_id() {
    const COMPUTED: &str = "still being computed";
    let site = TestSite::seeded().await;
    let now = site.now();
    let calls: Vec<PastCall> = (1..=4)
        .map(|day| PastCall {
            device_id: Some("Y2lzY29zcGFyazovL3VzL0RFVklDRS9ub2JvZHktaGFz".repeat(2).parse().expect("an id")),
            device_name: None,
            ..past(&format!("old{day}"), 1, now - SignedDuration::from_hours(day * 26), 9.0)
        })
        .collect();
    site.store.history().record(&organization(), &calls, now).await.expect("recorded");
    let page = site.get("/quality").await.text;
    assert!(page.contains(COMPUTED) && page.contains("8 hours and days to go"), "{page}");
    site.remember(&[]).await;
    let page = site.get("/quality").await.text;
    assert!(!page.contains(COMPUTED), "{page}");
    let worst = page.split("id=\"worst-devices\"").nth(1).expect("the worst devices");
    assert!(worst.contains(">Unnamed device</a>") && !worst.contains(">Y2lz"), "{worst}");
}

#[tokio::test]
async fn what_a_device_did_before_it_was_known_is_not_known() {
    let site = TestSite::seeded().await;
    let now = site.now();
    site.remember(&[past("before", 1, now - SignedDuration::from_hours(48), 0.0)]).await;
    let page = site.get("/calls/before").await.text;
    assert!(page.contains("Nothing is known of the state of the device") && !page.contains("did not change during the call"), "{page}");
}
