//! The page of one call.

use axum::http::StatusCode;
use jiff::SignedDuration;
use model::id::PersonId;
use model::quality::{Judge, Profile};
use model::{CallId, CallSource, Connection, PastCall, Scope};

use crate::site::{self, TestSite, organization, past};
use crate::{OSLO, ids};

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
async fn the_page_of_a_persons_call_stays_when_its_record_comes() {
    let site = TestSite::seeded().await;
    site.person_in_call("Ada Lovelace", "Oslo", "Ada's party", 40).await;
    let (id, ada) = (CallId::new("call-ada-lovelace"), PersonId::from_key("Ada Lovelace"));
    assert!(site.get("/calls/call-ada-lovelace").await.text.contains("Running"));
    // It ends, and stands in the history as it was watched.
    let now = site.now();
    site.store.calls().record_person_calls(&organization(), &ada, &[], now).await.expect("recorded");
    let live = site.store.calls().find(&organization(), &Scope::Everywhere, &id).await.expect("read").expect("kept");
    let watched = PastCall {
        person_id: Some(ada.clone()),
        person_name: Some("Ada Lovelace".to_owned()),
        location_id: Some(site::location_id("Oslo")),
        remote_name: live.remote_name.clone(),
        remote_number: live.remote_number.clone(),
        direction: live.direction,
        ended_at: live.ended_at,
        ..PastCall::new(id.clone(), live.started_at, CallSource::Live)
    };
    site.remember(std::slice::from_ref(&watched)).await;
    assert_eq!(ids(&site.get("/calls/history").await.text), ["call-ada-lovelace"]);
    let page = site.get("/calls/call-ada-lovelace").await.text;
    assert!(!page.contains("Running</span>") && page.contains("watched live"), "{page}");
    // Its record comes later, under an id of its own and two seconds off.
    let record = PastCall {
        report_id: Some("report-1".to_owned()),
        correlation_id: Some("correlation-1".to_owned()),
        disconnect_cause: Some("RemoteDisconnect".to_owned()),
        started_at: live.started_at + SignedDuration::from_secs(2),
        duration_s: Some(2_398),
        id: CallId::new("record-1"),
        sources: CallSource::Cdr.into(),
        ..watched
    };
    site.remember(&[record]).await;
    let history = site.get("/calls/history").await.text;
    assert_eq!(ids(&history), ["call-ada-lovelace"], "one row, under the id of before");
    let page = site.get("/calls/call-ada-lovelace").await;
    assert_eq!(page.status, StatusCode::OK);
    for words in ["Ada Lovelace", "Ada&#39;s party", "Remote disconnect", "watched live, call records", "correlation-1", "lasted 39:58"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    assert_eq!(site.get("/calls/record-1").await.status, StatusCode::NOT_FOUND, "it never had that address");
}

#[tokio::test]
async fn what_a_device_did_before_it_was_known_is_not_known() {
    let site = TestSite::seeded().await;
    let now = site.now();
    site.remember(&[past("before", 1, now - SignedDuration::from_hours(48), 0.0)]).await;
    let page = site.get("/calls/before").await.text;
    assert!(page.contains("Nothing is known of the state of the device") && !page.contains("did not change during the call"), "{page}");
}
