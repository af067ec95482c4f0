//! What the media of a running call are like now: the worst of both directions of sound and of picture.

use std::cmp::Ordering;

use jiff::{SignedDuration, Timestamp};
use model::quality::Judge;
use model::{Band, Call, MediaDirection, MediaKind, MediaSample};

use crate::format::measure;

/// The verdicts on a running call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judged {
    /// The worse of both; unknown when its device does not answer, and where the pictures are good and the sound is not known.
    pub(crate) band: Band,
    /// Sound.
    pub(crate) audio: MediaNow,
    /// Picture.
    pub(crate) video: MediaNow,
    /// Name of the model that judged: of the sound, else of the pictures.
    pub(crate) model: Option<&'static str>,
}

/// One kind of media of a call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MediaNow {
    /// Band; unknown when its device does not answer.
    pub(crate) band: Band,
    /// Opinion score, where the profile gives one.
    pub(crate) mos: Option<f64>,
    /// R on the scale of the model, where it has one.
    pub(crate) r: Option<f64>,
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
        let (audio, video) = judge.running(&call.channels);
        let is_fresh = call.is_fresh(now, fresh_for);
        let band = |band: Band| if is_fresh { band } else { Band::Unknown };
        let fresh = |score: Option<f64>| score.filter(|_| is_fresh);
        let sound = audio.score().map_or((None, None), |score| (Some(score.mos), score.r));
        let model = audio.score().map(|score| score.model).or_else(|| video.model());
        Self {
            band: band(audio.band_with(video.band())),
            audio: MediaNow::of(call, MediaKind::Audio, band(audio.band()), (fresh(sound.0), fresh(sound.1))),
            video: MediaNow::of(call, MediaKind::Video, band(video.band()), (fresh(video.mos()), None)),
            model: model.filter(|_| is_fresh),
        }
    }
}

impl Judged {
    /// What the band does not say by itself.
    pub(crate) fn note(&self) -> Option<&'static str> {
        by_pictures(self.band, self.audio.band, self.video.band)
    }

    /// Where two calls stand in a list of the worst first: by band, then by the lower score; one without a score behind those with one.
    pub(crate) fn worse_first(&self, other: &Self) -> Ordering {
        let score = |judged: &Self| [judged.audio.mos, judged.video.mos].into_iter().flatten().min_by(f64::total_cmp).unwrap_or(f64::MAX);
        other.band.cmp(&self.band).then_with(|| score(self).total_cmp(&score(other)))
    }
}

/// What a band does not say by itself: that nothing is known of the sound.
pub(crate) fn by_pictures(call: Band, audio: Band, video: Band) -> Option<&'static str> {
    match (call, audio, video) {
        (Band::Unknown, Band::Unknown, Band::Good) => Some("Pictures good, sound not known"),
        (_, _, Band::Unknown) => None,
        (_, Band::Unknown, _) => Some("By its pictures alone"),
        _ => None,
    }
}

impl MediaNow {
    fn of(call: &Call, kind: MediaKind, band: Band, (mos, r): (Option<f64>, Option<f64>)) -> Self {
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
            r,
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
