//! Quality over time, and where it is worst.

use axum::http::StatusCode;
use jiff::SignedDuration;
use model::PastCall;

use crate::site::{self, TestSite, organization, past};
use crate::{OSLO, with_history};

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
async fn the_worst_devices_have_the_name_of_today() {
    let site = TestSite::seeded().await;
    let calls: Vec<PastCall> = (1..=3)
        .map(|hour| PastCall {
            device_name: Some("Zz old name".to_owned()),
            ..past(&format!("old{hour}"), OSLO, site.now() - SignedDuration::from_hours(hour), 20.0)
        })
        .collect();
    site.remember(&calls).await;
    let today = site::device(OSLO, site.now()).name;
    let page = site.get("/quality").await.text;
    let worst = page.split("id=\"worst-devices\"").nth(1).expect("the worst devices");
    assert!(worst.contains(&format!(">{today}</a>")) && !worst.contains("Zz old name"), "{today}: {worst}");
    let csv = site.get("/quality.csv?table=devices").await.text;
    assert!(csv.contains(&today) && !csv.contains("Zz old name"), "{csv}");
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
