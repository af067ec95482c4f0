//! Memory does not grow with the rows. `CORDBOARD_BULK_ROWS` sets how many there are; the benchmark takes 100,000.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use e2e::{Cloud, eventually};

use crate::{User, callers, forwarding};

/// Resident memory of a process in kB; `None` when it has ended.
fn resident_kb(id: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().trim_end_matches(" kB").parse().ok()
}

#[tokio::test]
async fn memory_is_flat_from_row_1000_on() -> Result<()> {
    let rows: usize = std::env::var("CORDBOARD_BULK_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(5_000);
    let cloud = Cloud::start(42, 250, 10, &[]).await?;
    let user = User::admin(&cloud);
    let people = callers(&user, 100).await?;
    let mut text = "id,to\n".to_owned();
    for at in 0..rows {
        writeln!(text, "{},+1919{at:07}", people[at % people.len()].0)?;
    }
    user.write("rows.csv", &text)?;
    user.write("body.json", &forwarding("{to}"))?;
    let words = [
        "person-call-forwarding",
        "update",
        "{id}",
        "--body",
        "body.json",
        "--from-csv",
        "rows.csv",
        "--yes",
        "--results",
        "results.csv",
        "--concurrency",
        "50",
    ];
    let mut child = user.command(&words).spawn()?;
    let id = child.id().context("a process")?;
    let begun = tokio::time::Instant::now();
    let done = || {
        std::fs::read(user.path("rows.csv.journal")).map_or(0, |bytes| bytes.windows(11).filter(|part| part == b"\"state\":\"ok").count())
    };
    let first =
        eventually(std::time::Duration::from_mins(1), async || (done() >= 1_000).then_some(()).context("not yet at row 1,000")).await;
    first?;
    let (mut least, mut most, mut samples) = (u64::MAX, 0, 0_u32);
    let mut ticks = tokio::time::interval(std::time::Duration::from_millis(20));
    let status = loop {
        tokio::select! {
            status = child.wait() => break status?,
            _ = ticks.tick() => {}
        }
        if let Some(kb) = resident_kb(id) {
            (least, most, samples) = (least.min(kb), most.max(kb), samples + 1);
        }
    };
    assert_eq!(status.code(), Some(0));
    let seconds = begun.elapsed().as_secs_f64();
    println!("bulk: {rows} rows in {seconds:.1} s; resident memory from row 1,000 on: {least} to {most} kB in {samples} samples");
    assert!(samples > 3, "{samples} samples");
    // ± 10 % around the middle.
    assert!(most * 9 <= least * 11, "{least} to {most} kB");
    assert_eq!(user.read("results.csv")?.lines().count(), rows + 1);
    cloud.stop().await
}
