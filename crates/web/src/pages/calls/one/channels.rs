//! The channels of a call, each with what it measured and how that is judged: of a running call as they are now, of one that is over as they were in all.

use jiff::{SignedDuration, Timestamp};
use model::quality::{Judge, SampleVerdict};
use model::{ChannelKey, ChannelRole, Leg, MediaDirection, MediaKind, MediaSample, PastCall};

use super::facts::Known;

/// One direction of one medium.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Channel {
    pub(super) kind: MediaKind,
    pub(super) direction: MediaDirection,
    pub(super) role: ChannelRole,
    /// Its number while the call runs; what is told of a call that is over is told of all channels of a kind.
    pub(super) number: Option<i64>,
    pub(super) loss_percent: Option<f64>,
    pub(super) jitter_ms: Option<f64>,
    pub(super) max_jitter_ms: Option<f64>,
    pub(super) round_trip_ms: Option<f64>,
    pub(super) delay_ms: Option<f64>,
    pub(super) rate_kbps: Option<f64>,
    pub(super) frame_rate: Option<f64>,
    pub(super) size_px: Option<(i64, i64)>,
    pub(super) codec: Option<String>,
    /// What is said of it; [`SampleVerdict::Data`] where nothing can be: what is known is old, or the model of then is not known here.
    pub(super) verdict: SampleVerdict,
}

/// The channels of a call that are told of; those that carry data are left out.
pub(super) fn channels(known: &Known, judge: &Judge, now: Timestamp, fresh_for: SignedDuration) -> Vec<Channel> {
    match (&known.live, &known.past) {
        (Some(call), past) if call.is_active() || past.is_none() => {
            let fresh = call.is_fresh(now, fresh_for).then_some(judge);
            let mut samples: Vec<_> = call.channels.iter().filter(|sample| sample.channel.kind != MediaKind::Data).collect();
            samples.sort_by_key(|sample| sample.channel);
            samples.into_iter().map(|sample| Channel::now(sample, fresh)).collect()
        }
        (_, Some(past)) => of_past(past, *judge),
        _ => Vec::new(),
    }
}

/// Judged as it was judged then, with the numbers filled in; without the model of then there is nothing to tell.
fn of_past(past: &PastCall, judge: Judge) -> Vec<Channel> {
    let verdict = judge.as_then(past).map(|then| then.past(past));
    let ([audio_in, audio_out], [video_in, video_out]) = match verdict {
        Some(verdict) => (verdict.audio_ways.map(SampleVerdict::Audio), verdict.video_ways.map(SampleVerdict::Video)),
        None => ([const { SampleVerdict::Data }; 2], [const { SampleVerdict::Data }; 2]),
    };
    let legs = [
        (MediaKind::Audio, MediaDirection::Incoming, &past.audio.incoming, audio_in),
        (MediaKind::Audio, MediaDirection::Outgoing, &past.audio.outgoing, audio_out),
        (MediaKind::Video, MediaDirection::Incoming, &past.video.incoming, video_in),
        (MediaKind::Video, MediaDirection::Outgoing, &past.video.outgoing, video_out),
    ];
    let known = legs.into_iter().filter(|(_, _, leg, _)| **leg != Leg::default());
    known.map(|(kind, direction, leg, verdict)| Channel::of_leg((kind, direction), leg, verdict)).collect()
}

impl Channel {
    /// Without a judge the sample is too old to say how the channel is.
    fn now(sample: &MediaSample, judge: Option<&Judge>) -> Self {
        let ChannelKey { number, kind, direction, role } = sample.channel;
        Self {
            kind,
            direction,
            role,
            number: Some(number),
            loss_percent: sample.loss_percent,
            jitter_ms: sample.jitter_ms,
            max_jitter_ms: sample.max_jitter_ms,
            round_trip_ms: sample.round_trip_ms,
            delay_ms: sample.delay_ms,
            rate_kbps: sample.rate_kbps,
            frame_rate: sample.frame_rate,
            size_px: sample.width_px.zip(sample.height_px),
            codec: sample.codec.clone(),
            verdict: judge.map_or(SampleVerdict::Data, |judge| judge.sample(sample)),
        }
    }

    fn of_leg((kind, direction): (MediaKind, MediaDirection), leg: &Leg, verdict: SampleVerdict) -> Self {
        Self {
            kind,
            direction,
            role: ChannelRole::Main,
            number: None,
            loss_percent: leg.loss_percent,
            jitter_ms: leg.jitter_ms,
            max_jitter_ms: leg.max_jitter_ms,
            round_trip_ms: leg.round_trip_ms,
            delay_ms: leg.delay_ms,
            rate_kbps: None,
            frame_rate: None,
            size_px: None,
            codec: leg.codec.clone(),
            verdict,
        }
    }

    /// As a channel of a device, for names and icons.
    pub(super) fn key(&self) -> ChannelKey {
        ChannelKey { number: self.number.unwrap_or_default(), kind: self.kind, direction: self.direction, role: self.role }
    }

    /// Names it on the page.
    pub(super) fn id(&self) -> String {
        let (kind, role) = (self.kind.as_str(), self.role.as_str());
        match (self.number, self.direction) {
            (Some(number), direction) => format!("{number}-{kind}-{}-{role}", direction.as_str()),
            (None, MediaDirection::Incoming) => format!("{kind}-in"),
            (None, MediaDirection::Outgoing) => format!("{kind}-out"),
        }
    }
}
