//! What the media of a running call are like now: the worst of both directions of sound and of picture.

use jiff::{SignedDuration, Timestamp};
use model::quality::{AudioVerdict, Judge, SampleVerdict, VideoVerdict};
use model::{Band, Call, MediaDirection, MediaKind, MediaSample};

use crate::format::measure;

/// The verdicts on a running call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judged {
    /// The worse of both; unknown when its device does not answer.
    pub(crate) band: Band,
    /// Sound.
    pub(crate) audio: MediaNow,
    /// Picture.
    pub(crate) video: MediaNow,
}

/// One kind of media of a call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MediaNow {
    /// Band; unknown when its device does not answer.
    pub(crate) band: Band,
    /// Opinion score, where the profile gives one.
    pub(crate) mos: Option<f64>,
    /// Packets lost, received and sent.
    pub(crate) loss_percent: [Option<f64>; 2],
    /// Jitter, received and sent.
    pub(crate) jitter_ms: [Option<f64>; 2],
    /// Whether the call has any channel of this kind.
    pub(crate) is_there: bool,
}

impl Judged {
    /// Judges a call by the newest sample of its channels.
    pub(crate) fn of(call: &Call, judge: Judge, now: Timestamp, fresh_for: SignedDuration) -> Self {
        let (mut audio, mut video) = (Vec::new(), Vec::new());
        for sample in &call.channels {
            match judge.sample(sample) {
                SampleVerdict::Audio(verdict) => audio.push(verdict),
                SampleVerdict::Video(verdict) => video.push(verdict),
                SampleVerdict::Data => {}
            }
        }
        let (audio, video) = (AudioVerdict::worst(audio), VideoVerdict::worst(video));
        let is_fresh = call.is_fresh(now, fresh_for);
        let band = |band: Band| if is_fresh { band } else { Band::Unknown };
        let mos = |mos: Option<f64>| mos.filter(|_| is_fresh);
        Self {
            band: band(Band::worst([audio.band(), video.band()])),
            audio: MediaNow::of(call, MediaKind::Audio, band(audio.band()), mos(audio.score().map(|score| score.mos))),
            video: MediaNow::of(call, MediaKind::Video, band(video.band()), mos(video.mos())),
        }
    }
}

impl MediaNow {
    fn of(call: &Call, kind: MediaKind, band: Band, mos: Option<f64>) -> Self {
        let channels: Vec<_> = call.channels.iter().filter(|sample| sample.channel.kind == kind).collect();
        let worst = |of: fn(&MediaSample) -> Option<f64>| {
            [MediaDirection::Incoming, MediaDirection::Outgoing].map(|direction| {
                let values = channels.iter().filter(|sample| sample.channel.direction == direction).filter_map(|sample| of(sample));
                values.filter(|value| value.is_finite()).max_by(f64::total_cmp)
            })
        };
        Self {
            band,
            mos,
            loss_percent: worst(|sample| sample.loss_percent),
            jitter_ms: worst(|sample| sample.jitter_ms.or(sample.max_jitter_ms)),
            is_there: !channels.is_empty(),
        }
    }

    /// The worse direction: "1.2 % loss · 14 ms jitter".
    pub(crate) fn words(&self) -> String {
        let loss = format!("{} loss", measure(worst(self.loss_percent), 1, "%"));
        format!("{loss} · {} jitter", measure(worst(self.jitter_ms), 0, "ms"))
    }

    /// Both directions: "Received: 0.1 % loss, 4 ms jitter. Sent: …".
    pub(crate) fn both(&self) -> String {
        let way = |at: usize| format!("{} loss, {} jitter", measure(self.loss_percent[at], 1, "%"), measure(self.jitter_ms[at], 0, "ms"));
        format!("Received: {}. Sent: {}.", way(0), way(1))
    }
}

fn worst(values: [Option<f64>; 2]) -> Option<f64> {
    values.into_iter().flatten().max_by(f64::total_cmp)
}
