//! Serves the pages over a small made-up organisation that moves: `cargo run -p web --example preview [PORT]`.

#[path = "../tests/site/mod.rs"]
mod site;

use std::sync::Arc;
use std::time::Duration;

use engine::{Clock as _, ManualClock, SystemClock};
use jiff::{SignedDuration, Timestamp};
use model::{Connection, PastCall, SourceName};
use site::TestSite;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let port = arguments.next().map_or(Ok(0), |text| text.parse())?;
    let scene = arguments.next().unwrap_or_default();
    let clock = Arc::new(ManualClock::new(SystemClock.now() - SignedDuration::from_mins(8)));
    let site = TestSite::start_with(clock).await;
    if scene != "empty" {
        site.seed().await;
        // Eight minutes of two calls, sampled every ten seconds.
        for step in 0..48_i32 {
            play(&site, step).await;
            site.clock.advance(SignedDuration::from_secs(10));
        }
        site.succeed().await;
        site.record(&told(&site)).await;
        site.remember(&history(site.now())).await;
    }
    if scene == "stale" {
        site.clock.advance(SignedDuration::from_mins(12));
        let message =
            "Webex does not answer (GET /v1/devices): connection refused. Check the network between this server and webexapis.com.";
        let sources = site.store.sources();
        sources
            .record_failure(&site::organization(), SourceName::Devices, site.now(), 1, message, Some("CORDBOARD_5f2b_17"), 3_000)
            .await?;
    }
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}{}", listener.local_addr()?, site.link().await);
    tokio::spawn(web::tail(site.state.clone(), site.shutdown.clone()));
    let server = web::serve(listener, site.router.clone(), site.shutdown.clone());
    let world = async {
        let mut step = 48_i32;
        loop {
            tokio::time::sleep(Duration::from_secs(2)).await;
            site.clock.advance(SignedDuration::from_secs(2));
            if scene.is_empty() {
                step += 1;
                play(&site, step).await;
                site.succeed().await;
                if step % 5 == 0 {
                    let mut devices = told(&site);
                    if step % 10 == 0 {
                        devices[2].connection = Connection::Disconnected;
                    }
                    site.record(&devices).await;
                }
            }
        }
    };
    tokio::select! {
        ended = server => ended?,
        () = world => {}
    }
    Ok(())
}

/// Four weeks of calls, more by day than by night, some of them bad.
fn history(now: Timestamp) -> Vec<PastCall> {
    let mut calls = Vec::new();
    for hour in 1..28 * 24_i64 {
        let at = now - SignedDuration::from_hours(hour);
        let by_day = if (6..18).contains(&(at.as_second().rem_euclid(86_400) / 3_600)) { 5 } else { 1 };
        for call in 0..by_day {
            let seed = hour * 7 + call * 13;
            let number = usize::try_from(seed.rem_euclid(48) + 1).unwrap_or(1);
            let loss = match seed.rem_euclid(17) {
                0 => 11.0,
                1 | 2 => 5.0,
                3..=6 => 2.0,
                _ => 0.1,
            };
            calls.push(site::past(&format!("past-{hour}-{call}"), number, at + SignedDuration::from_mins(call * 7), loss));
        }
    }
    calls
}

async fn play(site: &TestSite, step: i32) {
    let wave = f64::from(step % 24) / 24.0;
    let minutes = i64::from(step / 6) + 3;
    site.in_call(1, "Rotterdam operations", minutes, (wave * 12.0).min(9.5)).await;
    site.in_call(10, "Ingrid Solberg", minutes, 0.2 + wave * 0.4).await;
    site.in_call(16, "+65 6100 0000", minutes, 1.5 + wave).await;
}

/// The devices, of which some tell more than the tests need.
fn told(site: &TestSite) -> Vec<model::Device> {
    let mut devices = site::devices(site.now());
    for (number, device) in devices.iter_mut().enumerate() {
        device.managed_by = Some(if number % 4 == 0 { "CISCO" } else { "CUSTOMER" }.to_owned());
        device.platform = Some("cisco".to_owned());
        device.planned_maintenance = Some(if number == 0 { "upcoming" } else { "off" }.to_owned());
        device.health_level = Some(["ok", "ok", "info", "warning", "ok"][number % 5].to_owned());
        if number % 7 == 3 {
            device.software = Some("RoomOS 11.28.1.5 3a9d2f1b7c0".to_owned());
        }
    }
    let first = &mut devices[0];
    first.health_level = Some("error".to_owned());
    let issue = |title: &str, action: &str, level: &str| model::HealthIssue {
        title: title.to_owned(),
        description: Some("People in the room are not seen.".to_owned()),
        recommended_action: Some(action.to_owned()),
        level: Some(level.to_owned()),
        since: Some(site.now() - SignedDuration::from_hours(5)),
    };
    first.health_issues = vec![
        issue("The camera is not connected", "Connect the camera and check its power.", "error"),
        issue("The microphone is muted by its own switch", "Turn the switch at the microphone.", "warning"),
    ];
    devices
}
