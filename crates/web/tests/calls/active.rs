//! Calls that run.

use axum::http::StatusCode;
use jiff::SignedDuration;
use model::quality::Judge;
use model::{Leg, MediaKind, Role};

use crate::site::{self, TestSite, at, organization, past};
use crate::{BERGEN, OSLO, assert_in_order, ids};

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

/// Sound that was measured but cannot be told: bit rate, and no packet lost or received.
#[tokio::test]
async fn good_pictures_do_not_make_a_call_good_whose_sound_is_not_known() {
    let site = TestSite::seeded().await;
    let now = site.now();
    for (number, minutes, loss) in [(2, 2, 0.1), (4, 4, 5.0)] {
        let mut call = site::call(number, "Rotterdam", now - SignedDuration::from_mins(minutes), now, loss);
        for sample in call.channels.iter_mut().filter(|sample| sample.channel.kind == MediaKind::Audio) {
            (sample.loss_percent, sample.jitter_ms, sample.max_jitter_ms) = (None, None, None);
        }
        site.store.calls().record_device_calls(&organization(), &site::device_id(number), &[call], now).await.expect("recorded");
    }
    let page = site.get("/calls").await.text;
    assert!(page.contains("Pictures good, sound not known") && page.contains("By its pictures alone"), "{page}");
    assert!(!page.contains("pill tone-good"), "{page}");
    let json: serde_json::Value = serde_json::from_str(&site.get("/calls.json").await.text).expect("JSON");
    let bands: Vec<_> = json.as_array().expect("a list").iter().map(|call| (call["band"].as_str(), call["video_band"].as_str())).collect();
    assert_eq!(bands, [(Some("poor"), Some("poor")), (Some("unknown"), Some("good"))]);
    assert!(site.get("/calls/call-002").await.text.contains("Pictures good, sound not known"));
    let mut over = past("over", 2, now - SignedDuration::from_hours(2), 0.1);
    for leg in [&mut over.audio.incoming, &mut over.audio.outgoing] {
        *leg = Leg { codec: Some("G711U".to_owned()), round_trip_ms: Some(60.0), ..Leg::default() };
    }
    Judge::default().past(&over).note_in(&mut over);
    site.remember(&[over]).await;
    let page = site.get("/calls/history").await.text;
    assert!(page.contains("Pictures good, sound not known"), "{page}");
    assert_eq!(ids(&site.get("/calls/history?band=good").await.text), Vec::<String>::new());
}

#[tokio::test]
async fn alike_calls_come_by_score() {
    let site = TestSite::seeded().await;
    let now = site.now();
    // Both poor; the newer one sounds worse.
    for (number, minutes, loss) in [(2, 50, 6.0), (4, 3, 7.0)] {
        let mut call = site::call(number, &format!("Lost {loss}"), now - SignedDuration::from_mins(minutes), now, 6.0);
        for sample in call.channels.iter_mut().filter(|sample| sample.channel.kind == MediaKind::Audio) {
            (sample.loss_percent, sample.codec) = (Some(loss), Some("G711U".to_owned()));
        }
        site.store.calls().record_device_calls(&organization(), &site::device_id(number), &[call], now).await.expect("recorded");
    }
    for path in ["/calls", "/"] {
        assert_in_order(&site.get(path).await.text, &["Lost 7", "Lost 6"]);
    }
    let json: serde_json::Value = serde_json::from_str(&site.get("/calls.json").await.text).expect("JSON");
    assert_eq!(json[0]["band"], json[1]["band"], "{json}");
}
