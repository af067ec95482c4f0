//! Reports, call history and audit events of the simulated cloud.

#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "tokens/support.rs"]
#[allow(dead_code, reason = "the tests of tokens need the rest")]
mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::Result;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde_json::{Value, json};
use webex::records::{CallRecord, ReportRequest};
use webex::{Client, Clock, Error, TryStreamExt as _};

use futures_util::future::BoxFuture;

use support::{Cloud, TestClock};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// The clock of the simulated cloud, on which waiting takes no time at all.
struct Still(TestClock);

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::task::yield_now())
    }
}

async fn org() -> Result<(Cloud, Client)> {
    let cloud = Cloud::start().await?;
    cloud.control("records", json!({"limits": "off"})).await?;
    let builder = cloud.builder().clock(Still(cloud.clock.clone()));
    let client = builder.token(cloud.org.credentials.admin_token.clone().into()).build()?;
    Ok((cloud, client))
}

fn ids(records: &[CallRecord]) -> BTreeSet<String> {
    records.iter().map(|record| record.report_id().unwrap().to_owned()).collect()
}

/// What the simulated cloud answers to plain questions of 12 hours each.
async fn plain(cloud: &Cloud, from: Timestamp, to: Timestamp) -> Result<BTreeSet<String>> {
    let (mut found, mut start) = (BTreeSet::new(), from);
    while start < to {
        let end = (start + HOUR * 12).min(to);
        let mut next = Some(format!("{}/v1/cdr_feed?startTime={start:.3}&endTime={end:.3}&max=500", cloud.org.world.origin()));
        while let Some(address) = next {
            let answer = testkit::http().get(&address).bearer_auth(&cloud.org.credentials.admin_token).send().await?.error_for_status()?;
            let link = answer.headers().get("link").map(|value| value.to_str().unwrap().to_owned());
            next = link.and_then(|link| Some(link.split_once('<')?.1.split_once('>')?.0.to_owned()));
            let page: Value = serde_json::from_slice(&answer.bytes().await?)?;
            found.extend(page["items"].as_array().unwrap().iter().map(|item| item["Report ID"].as_str().unwrap().to_owned()));
        }
        start = end;
    }
    Ok(found)
}

#[tokio::test]
async fn the_feed_is_walked_in_pieces_and_each_record_comes_once() -> Result<()> {
    let (cloud, client) = org().await?;
    let now = cloud.clock.now();
    // Long enough that half of it is no weekend, whatever day it is.
    let (from, to) = (now - HOUR * 120, now - HOUR);
    let records: Vec<CallRecord> = client.call_history().feed(from, to).try_collect().await?;
    let found = ids(&records);
    assert_eq!(found.len(), records.len());
    assert!(records.len() > 20, "{}", records.len());
    assert_eq!(found, plain(&cloud, from, to).await?);
    assert!(cloud.asked("/v1/cdr_feed").await? >= 20, "ten pieces for us, ten for the comparison");
    Ok(())
}

#[tokio::test]
async fn the_end_is_moved_to_what_is_ready_and_the_beginning_is_checked() -> Result<()> {
    let (cloud, client) = org().await?;
    let now = cloud.clock.now();
    // The simulated cloud refuses an end younger than five minutes; ours runs a second behind at most.
    client.call_history().feed(now - HOUR, now + HOUR).try_collect::<Vec<_>>().await?;
    client.call_history().stream(now - HOUR * 5, now).try_collect::<Vec<_>>().await?;
    let error = client.call_history().feed(now - HOUR * 24 * 31, now).try_collect::<Vec<_>>().await.unwrap_err().to_string();
    assert!(error.contains("records are kept for 30 days"), "{error}");
    let error = client.call_history().stream(now - HOUR * 13, now).try_collect::<Vec<_>>().await.unwrap_err().to_string();
    assert!(error.contains("records are kept for 12 hours"), "{error}");
    let many = client.call_history().with_locations((0..11).map(|n| n.to_string()));
    assert!(many.feed(now - HOUR, now).try_collect::<Vec<_>>().await.unwrap_err().to_string().contains("at most 10"));
    Ok(())
}

#[tokio::test]
async fn a_follower_gets_late_records_too_and_each_once() -> Result<()> {
    let (cloud, client) = org().await?;
    // Long enough that half of it is no weekend, whatever day it is.
    let start = cloud.clock.now() - HOUR * 120;
    let mut follower = client.call_history().follow(start);
    let mut all = follower.poll().await?;
    // A day passes in steps that are shorter and longer than what the stream keeps.
    for hours in [1, 3, 9, 14, 1, 2] {
        cloud.pass(HOUR * hours).await?;
        all.extend(follower.poll().await?);
    }
    assert_eq!(ids(&all).len(), all.len(), "each once");
    let end = cloud.clock.now() - HOUR * 13;
    let truth = plain(&cloud, start, end).await?;
    assert!(truth.len() > 10);
    let missing: Vec<_> = truth.difference(&ids(&all)).cloned().collect();
    assert!(missing.is_empty(), "{} of {} are missing", missing.len(), truth.len());
    assert!(follower.position() > end);
    Ok(())
}

#[tokio::test]
async fn a_451_without_an_endpoint_is_told() -> Result<()> {
    let (cloud, client) = org().await?;
    let rule = json!({"path": "/v1/cdr_feed*", "status": 451});
    cloud.control("faults", rule).await?;
    let now = cloud.clock.now();
    let error = client.call_history().feed(now - HOUR, now).try_collect::<Vec<_>>().await.unwrap_err();
    // What names an endpoint is followed or refused in the tests of origins.
    assert_eq!(error.status(), Some(451), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_report_is_made_waited_for_and_downloaded() -> Result<()> {
    let (cloud, client) = org().await?;
    let templates = cloud.org.world.api("/report/templates").await?;
    let template = templates["items"].as_array().unwrap().iter().find(|one| one["validations"].as_array().unwrap().len() == 2).unwrap();
    let today = cloud.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let request = ReportRequest {
        template_id: template["Id"].as_u64().unwrap(),
        start: today.checked_sub(3.days())?,
        end: today.checked_sub(1.day())?,
        sites: None,
    };
    let id = client.create_report(&request).await?;
    let first = client.report(&id).await?;
    assert!(!first.is_done(), "{first:?}");
    let error = client.finished_report(&id, Duration::from_secs(10), Duration::ZERO).await.unwrap_err();
    assert!(matches!(error, Error::NotReady { .. }), "{error}");
    cloud.pass(SignedDuration::from_mins(2)).await?;
    let report = client.finished_report(&id, Duration::from_secs(10), Duration::from_mins(10)).await?;
    let folder = tempfile::tempdir()?;
    let target = folder.path().join("report.zip");
    let done = client.download_report(&report, &target).await?;
    assert_eq!(done.content_type.as_deref(), Some("application/zip"));
    assert!(done.file_name.unwrap().contains(".zip"));
    let bytes = std::fs::read(&target)?;
    // The signature of a zip archive (APPNOTE 4.3.7).
    assert_eq!((&bytes[..4], bytes.len() as u64), (b"PK\x03\x04".as_slice(), done.bytes));
    Ok(())
}

#[tokio::test]
async fn audit_events_of_two_years_come_newest_first() -> Result<()> {
    let (cloud, client) = org().await?;
    let org_id = cloud.org.world.api("/people/me").await?["orgId"].as_str().unwrap().to_owned();
    let now = cloud.clock.now();
    let events: Vec<Value> = client.audit_events(&org_id, now - HOUR * 24 * 700, now + HOUR).try_collect().await?;
    let times: Vec<&str> = events.iter().map(|event| event["created"].as_str().unwrap()).collect();
    assert!(times.len() > 5 && times.windows(2).all(|two| two[0] >= two[1]), "{times:?}");
    let ids: BTreeSet<&str> = events.iter().map(|event| event["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), events.len());
    let security: Vec<Value> = client.security_audit_events(&org_id, now - HOUR * 24 * 30, now + HOUR).try_collect().await?;
    assert!(security.len() < events.len());
    let limited = cloud.builder().token(cloud.org.credentials.user_token.clone().into()).build()?;
    let refused = limited.audit_events(&org_id, now - HOUR, now).try_collect::<Vec<_>>().await.unwrap_err();
    assert!(refused.is_forbidden(), "{refused}");
    Ok(())
}
