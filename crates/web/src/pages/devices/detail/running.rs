//! A call that runs on the device, with its media.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use model::quality::{Judge, SampleVerdict};
use model::{Band, Call, ChannelKey, MediaSample};

use crate::format::{self, Moment, measure, text_or_dash};
use crate::html::{Icon, Mark};
use crate::routes;
use crate::view::marks::Remote;
use crate::view::{Scale, Score, Sparkline, marks};

/// Time a sparkline reaches back.
pub(super) const SPAN: SignedDuration = SignedDuration::from_mins(10);
/// A pause of this length breaks the line: several samples were missed.
const GAP: SignedDuration = SignedDuration::from_secs(30);
/// Scale of packet loss: below this the line stays low.
const LOSS_FLOOR_PERCENT: f64 = 4.0;

pub(super) struct RunningCall {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) mark: Mark,
    pub(super) icon: Icon,
    pub(super) remote: String,
    pub(super) number: Option<String>,
    pub(super) words: String,
    pub(super) since: Moment,
    pub(super) sampled: Moment,
    pub(super) channels: Vec<Channel>,
}

pub(super) struct Channel {
    pub(super) id: String,
    pub(super) icon: Icon,
    pub(super) name: String,
    pub(super) mark: Mark,
    pub(super) score: Score,
    pub(super) loss: String,
    pub(super) jitter: String,
    pub(super) max_jitter: Option<String>,
    pub(super) round_trip: String,
    pub(super) rate: String,
    pub(super) frame_rate: String,
    pub(super) resolution: String,
    pub(super) codec: String,
    pub(super) trend: Option<Sparkline>,
}

/// What decides about the band of a running call.
#[derive(Clone, Copy)]
pub(super) struct Judging {
    pub(super) fresh_for: SignedDuration,
    pub(super) judge: Judge,
}

impl RunningCall {
    pub(super) fn new(call: &Call, remote: Remote, samples: &[MediaSample], now: Timestamp, judging: Judging) -> Self {
        let Judging { fresh_for, judge } = judging;
        let is_fresh = call.is_fresh(now, fresh_for);
        let mut history: BTreeMap<ChannelKey, Vec<(Timestamp, Option<f64>)>> = BTreeMap::new();
        for sample in samples {
            history.entry(sample.channel).or_default().push((sample.at, sample.loss_percent));
        }
        let mut channels: Vec<_> = call.channels.iter().collect();
        channels.sort_by_key(|sample| sample.channel);
        let details = [Some(marks::direction(call.direction)), call.call_type.as_deref(), call.protocol.as_deref()];
        Self {
            id: call.id.to_string(),
            address: routes::call(&call.id),
            mark: marks::band(call.band_at(now, fresh_for, &judge)),
            icon: marks::call_icon(call.direction),
            remote: remote.name,
            number: remote.number,
            words: details.into_iter().flatten().chain([call.status.as_str()]).collect::<Vec<_>>().join(" · ").replace('_', " "),
            since: Moment::age(call.started_at, now),
            sampled: Moment::ago(call.sampled_at, now),
            channels: channels
                .into_iter()
                .map(|sample| {
                    let history = history.get(&sample.channel).map(Vec::as_slice).unwrap_or_default();
                    Channel::new(sample, &call.id.to_string(), history, now, is_fresh.then_some(&judge))
                })
                .collect(),
        }
    }
}

impl Channel {
    /// Without a judge the sample is too old to say how the channel is.
    fn new(sample: &MediaSample, call: &str, history: &[(Timestamp, Option<f64>)], now: Timestamp, judge: Option<&Judge>) -> Self {
        let key = sample.channel;
        let verdict = judge.map(|judge| judge.sample(sample));
        let scale = Scale { title: "Packet loss of the last 10 minutes", unit: "%", floor: LOSS_FLOOR_PERCENT, gap: GAP };
        let mark = marks::band(verdict.as_ref().map_or(Band::Unknown, SampleVerdict::band));
        let id = format!("{call}-{}-{}-{}-{}", key.number, key.kind.as_str(), key.direction.as_str(), key.role.as_str());
        Self {
            score: verdict.map_or_else(|| Score::unknown(&id, None), |verdict| Score::of(&id, &verdict)),
            id,
            icon: marks::channel_icon(key),
            name: marks::channel(key),
            mark,
            loss: measure(sample.loss_percent, 1, "%"),
            jitter: measure(sample.jitter_ms, 0, "ms"),
            max_jitter: sample.max_jitter_ms.map(|value| measure(Some(value), 0, "ms")),
            round_trip: measure(sample.round_trip_ms, 0, "ms"),
            rate: measure(sample.rate_kbps, 0, "kbit/s"),
            frame_rate: measure(sample.frame_rate, 0, "fps"),
            resolution: match (sample.width_px, sample.height_px) {
                (Some(width), Some(height)) => format!("{width} × {height}"),
                _ => format::NOT_KNOWN.to_owned(),
            },
            codec: text_or_dash(sample.codec.as_deref()).to_owned(),
            trend: (history.len() > 1).then(|| Sparkline::draw(history, now, SPAN, scale, mark)),
        }
    }
}
