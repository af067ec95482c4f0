//! Calls that were watched and are over: what their samples come to goes into the history, and their device is asked for its own view soon.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Call, CallId, CallSource, ChannelRole, Leg, MediaDirection, MediaKind, MediaLegs, MediaSample, PastCall, Scope};
use store::StoreError;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::history::read::of_device;
use super::shared::Shared;

/// How soon a store that failed is asked again.
const STORE_PAUSE: Duration = Duration::from_secs(1);

/// Ended calls that are looked for at once.
const LEFT_AT_ONCE: u32 = 500;

/// A call that is over.
#[derive(Debug, Clone)]
pub(super) struct Over {
    /// The device it was on; `None` for a person's call.
    pub device: Option<DeviceId>,
    pub call: CallId,
}

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, mut over: mpsc::UnboundedReceiver<Over>, stop: CancellationToken) {
    stop.run_until_cancelled(async {
        while let Err(error) = catch_up(&shared, &org).await {
            shared.complain(&error);
            tokio::time::sleep(STORE_PAUSE).await;
        }
        while let Some(Over { device, call }) = over.recv().await {
            // Nothing is lost while the store is away.
            while let Err(error) = keep(&shared, &org, &call).await {
                shared.complain(&error);
                tokio::time::sleep(STORE_PAUSE).await;
            }
            if let Some(device) = device {
                // Nobody needs to hear it.
                let _ = shared.ended.send(device);
            }
        }
    })
    .await;
}

/// Takes the calls that ended when nobody was left to take them: the collector stopped between the end of a call and its place in the history.
async fn catch_up(shared: &Shared, org: &OrganizationId) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let left = shared.store.calls().ended_without_history(org, after.as_ref(), LEFT_AT_ONCE).await?;
        for call in &left {
            keep(shared, org, call).await?;
        }
        after = left.last().cloned();
        if after.is_none() {
            return Ok(());
        }
    }
}

async fn keep(shared: &Shared, org: &OrganizationId, id: &CallId) -> Result<(), StoreError> {
    let Some(call) = shared.store.calls().find(org, &Scope::Everywhere, id).await? else { return Ok(()) };
    let samples = shared.store.samples().list(org, &Scope::Everywhere, id, Timestamp::UNIX_EPOCH).await?;
    let past = to_past(&call, &samples);
    let device = match call.device_id() {
        Some(device) => shared.store.devices().find(org, &Scope::Everywhere, device).await?,
        None => None,
    };
    let past = match device {
        Some(device) => of_device(past, &device),
        None => past,
    };
    shared.record_past(org, vec![past]).await?;
    if call.person().is_some() {
        // It may be the call of their device, and stand there under that one's id.
        shared.store.calls().note_in_history(org, id).await?;
    }
    Ok(())
}

/// The call as its samples tell of it; of a person's call there are none.
fn to_past(call: &Call, samples: &[MediaSample]) -> PastCall {
    let person = call.person();
    PastCall {
        device_id: call.device_id().cloned(),
        person_id: person.map(|person| person.id.clone()),
        person_name: person.and_then(|person| person.name.clone()),
        location_id: person.and_then(|person| person.location_id.clone()),
        location_name: person.and_then(|person| person.location_name.clone()),
        time_zone: person.and_then(|person| person.time_zone.clone()),
        remote_name: call.remote_name.clone(),
        remote_number: call.remote_number.clone(),
        direction: call.direction,
        call_type: call.call_type.clone(),
        protocol: call.protocol.clone(),
        ended_at: call.ended_at,
        duration_s: call.ended_at.map(|end| end.duration_since(call.started_at).as_secs()).filter(|seconds| *seconds >= 0),
        audio: legs(samples, MediaKind::Audio),
        video: legs(samples, MediaKind::Video),
        device_call_id: call.device_call_id(),
        ..PastCall::new(call.id.clone(), call.started_at, CallSource::Live)
    }
}

fn legs(samples: &[MediaSample], kind: MediaKind) -> MediaLegs {
    let of = |direction: MediaDirection| {
        // What somebody shows is another picture than that of people.
        let fits = |sample: &&MediaSample| {
            let channel = sample.channel;
            channel.kind == kind && channel.direction == direction && channel.role != ChannelRole::Presentation
        };
        leg(&samples.iter().filter(fits).collect::<Vec<_>>())
    };
    MediaLegs { incoming: of(MediaDirection::Incoming), outgoing: of(MediaDirection::Outgoing) }
}

fn leg(samples: &[&MediaSample]) -> Leg {
    let mean = |of: fn(&MediaSample) -> Option<f64>| {
        let (sum, count) =
            samples.iter().filter_map(|sample| of(sample)).fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
        (count > 0.0).then(|| sum / count)
    };
    let peaks = samples.iter().flat_map(|sample| [sample.max_jitter_ms, sample.jitter_ms]).flatten();
    Leg {
        loss_percent: mean(|sample| sample.loss_percent),
        max_jitter_ms: peaks.reduce(f64::max),
        jitter_ms: mean(|sample| sample.jitter_ms),
        round_trip_ms: mean(|sample| sample.round_trip_ms),
        delay_ms: mean(|sample| sample.delay_ms),
        codec: samples.iter().max_by_key(|sample| (sample.codec.is_some(), sample.at)).and_then(|sample| sample.codec.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{CallStatus, ChannelKey, Direction};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).expect("a time")
    }

    fn sample(second: i64, kind: MediaKind, role: ChannelRole, loss: Option<f64>, jitter: Option<f64>) -> MediaSample {
        MediaSample {
            call_id: CallId::new("c"),
            at: at(second),
            channel: ChannelKey { number: 1, kind, direction: MediaDirection::Incoming, role },
            loss_percent: loss,
            jitter_ms: jitter,
            max_jitter_ms: jitter.map(|jitter| jitter + 2.0),
            round_trip_ms: None,
            delay_ms: None,
            rate_kbps: None,
            frame_rate: None,
            width_px: None,
            height_px: None,
            codec: (second > 5).then(|| "Opus".to_owned()),
        }
    }

    #[test]
    fn means_and_peaks_of_what_was_measured() {
        use ChannelRole::{Main, Presentation};
        let samples = [
            sample(0, MediaKind::Audio, Main, Some(1.0), Some(10.0)),
            sample(10, MediaKind::Audio, Main, Some(3.0), Some(30.0)),
            sample(20, MediaKind::Audio, Main, None, None),
            sample(0, MediaKind::Video, Presentation, Some(50.0), Some(500.0)),
        ];
        let call = Call {
            id: CallId::new("c"),
            owner: model::CallOwner::Device { id: DeviceId::from_key("d"), number: 4 },
            remote_name: Some("Jane".to_owned()),
            remote_number: None,
            direction: Direction::Incoming,
            call_type: None,
            protocol: None,
            device_type: None,
            status: CallStatus::Connected,
            started_at: at(-5),
            ended_at: Some(at(25)),
            sampled_at: at(20),
            channels: Vec::new(),
        };
        let past = to_past(&call, &samples);
        assert_eq!((past.id.as_str(), past.duration_s, past.device_call_id), ("c", Some(30), Some(4)));
        let audio = &past.audio.incoming;
        assert_eq!((audio.loss_percent, audio.jitter_ms, audio.max_jitter_ms), (Some(2.0), Some(20.0), Some(32.0)));
        assert_eq!((audio.codec.as_deref(), audio.round_trip_ms), (Some("Opus"), None));
        assert!(past.video.is_empty() && past.audio.outgoing == Leg::default(), "what nobody measured is unknown");
    }
}
