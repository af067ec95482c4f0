//! Calls that are over: filtered, searched, sorted, paged, as files, and to whom.

use axum::http::{Method, StatusCode, header};
use jiff::SignedDuration;
use model::{CallId, CallSource, Grant, PastCall, Role};

use crate::site::{self, TestSite, at, organization, past};
use crate::{BERGEN, OSLO, ids, with_history};

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
    assert_eq!(shown("?sort=kind&size=25").await, ["c8", "c6", "c4", "c2", "c7", "c5", "c3", "c1"], "what came in, then what went out");
    assert_eq!(shown("?sort=-cause&range=24h").await, ["c1", "c2"]);
    let every = "?column=device&column=remote&column=kind&column=duration&column=band&column=audio&column=video&column=region&column=location\
                 &column=person&column=software&column=cause&column=source&column=model";
    let page = site.get(&format!("/calls/history{every}")).await.text;
    assert_eq!(
        (page.matches("role=\"columnheader\"").count(), page.matches("class=\"sort-link\"").count()),
        (15, 15),
        "every column sorts"
    );
    let by_software = site.get("/calls/history?sort=-software&column=software").await.text;
    assert!(
        by_software.contains(r#"aria-sort="descending"><a class="sort-link""#) && !by_software.contains("too many to sort"),
        "{by_software}"
    );
}

#[tokio::test]
async fn many_calls_are_not_sorted_by_a_column_without_an_index_and_say_so() {
    let site = TestSite::seeded().await;
    let now = site.now();
    let calls: Vec<PastCall> = (0..10_050_i64)
        .map(|number| PastCall {
            report_id: Some(format!("r{number}")),
            region: Some(format!("Region {}", number % 10)),
            ..PastCall::new(CallId::new(format!("m{number}")), now - SignedDuration::from_secs(number), CallSource::Cdr)
        })
        .collect();
    site.store.history().record(&organization(), &calls, now).await.expect("recorded");
    let page = site.get("/calls/history?sort=-region&size=25").await.text;
    assert!(page.contains("calls are too many to sort like this"), "{page}");
    assert_eq!(ids(&page)[0], "m0", "the newest first");
    assert!(page.contains("name=\"sort\" value=\"-region\"") || page.contains("sort=-region"), "a shorter time sorts: {page}");
    let page = site.get("/calls/history?sort=-region&size=25&from=2026-01-15T11:00:00Z").await.text;
    assert!(!page.contains("too many to sort"), "{page}");
    assert_eq!(ids(&page)[0], "m9", "the newest of Region 9");
    // A file is whole all the same, and the API goes on to the end.
    assert_eq!(site.get("/calls/history.csv?sort=-region").await.text.lines().count(), 10_051);
    let mut read = 0;
    let mut next = String::new();
    loop {
        let text = site.get(&format!("/api/v1/calls/history?sort=-region&limit=1000{next}")).await.text;
        let part: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        read += part["items"].as_array().unwrap_or_else(|| panic!("no items: {text}")).len();
        let Some(cursor) = part["next"].as_str() else { break };
        next = format!("&cursor={cursor}");
    }
    assert_eq!(read, 10_050);
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
