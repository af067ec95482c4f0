//! Taking in samples while others read, and forgetting a day of calls under a reader.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use model::id::DeviceId;
use model::{Call, CallId, CallOwner, CallStatus, ChannelKey, ChannelRole, Direction, MediaDirection, MediaKind, MediaSample, Scope};
use store::{CallFilter, CallPage, CallSort, PageRequest, Store};

use crate::figures::{Figures, millis};
use crate::generate::{World, device_id};
use crate::now;

const SAMPLES_A_SECOND_BAR: f64 = 20_000.0;
const HELD_BAR: Duration = Duration::from_millis(100);
const CHANNELS: i64 = 8;
/// Devices whose answers are recorded together.
const TOGETHER: usize = 250;
const INGEST: Duration = Duration::from_secs(10);
const BATCH_ROWS: u32 = 500;

/// What a device in a call answers.
fn answer(number: usize, at: Timestamp) -> (DeviceId, Vec<Call>) {
    let id = CallId::new(format!("live{number:028x}"));
    let sample = |channel: i64| MediaSample {
        call_id: id.clone(),
        at,
        channel: ChannelKey {
            number: channel,
            kind: if channel % 2 == 0 { MediaKind::Audio } else { MediaKind::Video },
            direction: if channel % 4 < 2 { MediaDirection::Incoming } else { MediaDirection::Outgoing },
            role: ChannelRole::Main,
        },
        loss_percent: Some(0.5),
        jitter_ms: Some(3.25),
        max_jitter_ms: Some(17.0),
        round_trip_ms: Some(31.5),
        delay_ms: None,
        rate_kbps: Some(1_850.0),
        frame_rate: Some(30.0),
        width_px: Some(1_920),
        height_px: Some(1_080),
        codec: Some("H264".to_owned()),
    };
    let channels = (0..CHANNELS).map(sample).collect();
    let call = Call {
        owner: CallOwner::Device { id: device_id(number), number: 4 },
        remote_name: Some("Kari Nordmann".to_owned()),
        remote_number: Some("+4722222222".to_owned()),
        direction: Direction::Outgoing,
        call_type: Some("Video".to_owned()),
        protocol: Some("Spark".to_owned()),
        device_type: Some("Endpoint".to_owned()),
        status: CallStatus::Connected,
        started_at: now(),
        ended_at: None,
        sampled_at: at,
        channels,
        id,
    };
    (device_id(number), vec![call])
}

/// Reads the newest page again and again until told to stop; the longest that one took, in microseconds.
fn reader(store: &Store, world: &World, stop: &Arc<AtomicBool>, longest: &Arc<AtomicU64>) -> tokio::task::JoinHandle<u64> {
    let (store, org, stop, longest) = (store.clone(), world.org.clone(), Arc::clone(stop), Arc::clone(longest));
    tokio::spawn(async move {
        let (mut reads, page) = (0, CallPage::Number(PageRequest::new(1, 50)));
        while !stop.load(Ordering::Relaxed) {
            let started = Instant::now();
            let list = store.history().list(&org, &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &page).await;
            let took = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
            longest.fetch_max(took, Ordering::Relaxed);
            reads += u64::from(list.is_ok());
        }
        reads
    })
}

/// Measures both.
pub async fn measure(store: &Store, world: &World, figures: &mut Figures) -> Result<(), Box<dyn Error>> {
    let (stop, longest) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let readers: Vec<_> = (0..2).map(|_| reader(store, world, &stop, &longest)).collect();
    let (mut samples, mut second) = (0_u32, 0);
    let started = Instant::now();
    while started.elapsed() < INGEST {
        second += 1;
        let at = now() + SignedDuration::from_secs(second);
        for first in (0..world.devices.min(1_000)).step_by(TOGETHER) {
            let answers: Vec<_> = (first..first + TOGETHER).map(|number| answer(number, at)).collect();
            store.calls().record_answers(&world.org, &answers, at).await?;
            samples += u32::try_from(answers.len() * 8)?;
        }
    }
    let rate = f64::from(samples) / started.elapsed().as_secs_f64();
    stop.store(true, Ordering::Relaxed);
    let mut reads = 0;
    for reader in readers {
        reads += reader.await?;
    }
    println!("{rate:.0} samples a second taken in, beside {reads} reads");
    if rate < SAMPLES_A_SECOND_BAR {
        figures.miss(format!("{rate:.0} samples a second taken in"));
    }

    let (stop, longest) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let reader = reader(store, world, &stop, &longest);
    let started = Instant::now();
    let (mut calls, mut rows) = (0, 0);
    let before = now() - SignedDuration::from_hours(24 * 59);
    loop {
        let pruned = store.history().prune(before, BATCH_ROWS).await?;
        calls += pruned;
        if pruned < u64::from(BATCH_ROWS) {
            break;
        }
    }
    loop {
        let pruned = store.samples().prune(now() + SignedDuration::from_secs(second), BATCH_ROWS).await?;
        rows += pruned;
        if pruned < u64::from(BATCH_ROWS) {
            break;
        }
    }
    let took = started.elapsed();
    stop.store(true, Ordering::Relaxed);
    let reads = reader.await?;
    let longest = Duration::from_micros(longest.load(Ordering::Relaxed));
    println!(
        "{calls} calls and {rows} samples forgotten in {:.0} ms; the longest of {reads} reads beside it {:.1} ms",
        millis(took),
        millis(longest)
    );
    if longest > HELD_BAR {
        figures.miss(format!("a reader was held {:.1} ms", millis(longest)));
    }
    Ok(())
}
