//! What the media of somebody in a meeting were like, one value a minute.

use super::{Client, Gathering, Participant};
use crate::random::Dice;

/// Length of the stretch one value speaks of.
pub const INTERVAL_MS: i64 = 60_000;
/// Most values of one stream.
const MOST_VALUES: i64 = 24 * 60;

/// Streams by kind and direction as Webex names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Sound to the client.
    AudioIn,
    /// Sound from the client.
    AudioOut,
    /// Pictures to the client.
    VideoIn,
    /// Pictures from the client.
    VideoOut,
    /// What others show.
    ShareIn,
    /// What the client shows.
    ShareOut,
}

/// One stream.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stream {
    /// When it began.
    pub start_ms: i64,
    /// When it ended or what was measured last.
    pub end_ms: i64,
    /// Percent, per minute; `None` where nothing was measured.
    pub loss_percent: Vec<Option<f64>>,
    /// Milliseconds.
    pub latency_ms: Vec<Option<f64>>,
    /// Milliseconds.
    pub jitter_ms: Vec<Option<f64>>,
    /// Bits a second.
    pub rate_bps: Vec<Option<f64>>,
    /// Frames a second; empty for sound.
    pub frame_rate: Vec<Option<f64>>,
    /// Lines; empty for sound.
    pub height: Vec<Option<f64>>,
    /// Codec.
    pub codec: &'static str,
    /// `UDP` or `TCP`.
    pub transport: &'static str,
}

fn round(value: f64, digits: i32) -> f64 {
    let scale = 10_f64.powi(digits);
    (value * scale).round() / scale
}

/// The streams of one direction. Somebody who changed the network has two.
pub fn streams(seed: u64, gathering: &Gathering, one: &Participant, direction: Direction, now_ms: i64) -> Vec<Stream> {
    let is_video = !matches!(direction, Direction::AudioIn | Direction::AudioOut);
    let others_share = gathering.people.iter().any(|other| other.shares && other.key != one.key && other.joined_ms <= now_ms);
    let is_there = match direction {
        Direction::AudioIn | Direction::AudioOut => true,
        Direction::VideoIn => one.client != Client::Phone,
        Direction::VideoOut => one.has_video && one.client != Client::Phone,
        Direction::ShareIn => others_share && one.client != Client::Phone,
        Direction::ShareOut => one.shares,
    };
    let end_ms = one.left_ms.unwrap_or(now_ms).min(gathering.end_ms.unwrap_or(now_ms)).min(now_ms);
    let whole = ((end_ms - one.joined_ms) / INTERVAL_MS).min(MOST_VALUES);
    if !is_there || whole < 1 || one.waits {
        return Vec::new();
    }
    let mut nature = Dice::new(seed, &format!("line {:x}", one.key.0));
    // Three in five lines are good, one in ten is bad.
    let (loss, latency, jitter) = match nature.below(10) {
        0..6 => (0.1, 40.0, 4.0),
        6..9 => (1.2, 95.0, 14.0),
        _ => (4.5, 210.0, 38.0),
    };
    let is_tcp = nature.chance(0.08);
    let is_cut = whole > 6 && nature.chance(0.15);
    let split = if is_cut { nature.between(2, whole - 2) } else { whole };
    let gaps = nature.chance(0.2);
    let mut dice = Dice::new(seed, &format!("media {:x} {direction:?}", one.key.0));
    let (rate, fluent, height) = match direction {
        Direction::AudioIn | Direction::AudioOut => (58_000.0, 0.0, 0.0),
        Direction::VideoIn | Direction::VideoOut => (1_800_000.0, 29.0, if one.client == Client::Mobile { 360.0 } else { 720.0 }),
        Direction::ShareIn | Direction::ShareOut => (650_000.0, 5.0, 1080.0),
    };
    let codec = if is_video { "H.264 BP" } else { "Opus" };
    let mut found = Vec::new();
    for (from, to) in [(0, split), (split, whole)] {
        if from == to {
            continue;
        }
        let last_ms = if to == whole { end_ms } else { one.joined_ms + to * INTERVAL_MS };
        let mut stream = Stream {
            start_ms: one.joined_ms + from * INTERVAL_MS,
            end_ms: last_ms,
            codec,
            transport: if is_tcp || from > 0 { "TCP" } else { "UDP" },
            ..Stream::default()
        };
        for minute in from..to {
            let at_ms = one.joined_ms + minute * INTERVAL_MS;
            let pin = one.pins.iter().rev().find(|(since_ms, _)| *since_ms <= at_ms + INTERVAL_MS).and_then(|(_, pin)| *pin);
            let mut around = |mean: f64| mean * (0.3 * dice.normal()).exp();
            let (mut gone, mut delay, mut shaky) = (around(loss).min(60.0), around(latency), around(jitter));
            let (mut bits, mut frames_s) = (around(rate), (fluent * (1.0 - gone / 100.0)).max(0.0));
            if let Some(pin) = pin {
                gone = pin.loss_percent.unwrap_or(gone);
                delay = pin.round_trip_ms.map_or(delay, |ms| ms / 2.0);
                shaky = pin.jitter_ms.unwrap_or(shaky);
                frames_s = pin.frame_rate.unwrap_or(frames_s);
                bits *= 1.0 - gone / 100.0;
            }
            let is_gap = gaps && pin.is_none() && dice.chance(0.1);
            let kept = |value: f64| (!is_gap).then_some(value);
            stream.loss_percent.push(kept(round(gone, 2)));
            stream.latency_ms.push(kept(round(delay, 0)));
            stream.jitter_ms.push(kept(round(shaky, 0)));
            stream.rate_bps.push(kept(round(bits, 0)));
            if is_video {
                stream.frame_rate.push(kept(round(frames_s, 0)));
                stream.height.push(kept(height));
            }
        }
        found.push(stream);
    }
    found
}

/// Load of the client's processor in percent, per minute: of the app on average and at most, of the machine on average and at most.
/// A device on the telephone network tells nothing of it.
pub fn cpu(seed: u64, gathering: &Gathering, one: &Participant, now_ms: i64) -> Option<[Vec<f64>; 4]> {
    if one.client == Client::Phone || one.waits {
        return None;
    }
    let end_ms = one.left_ms.unwrap_or(now_ms).min(gathering.end_ms.unwrap_or(now_ms)).min(now_ms);
    let whole = ((end_ms - one.joined_ms) / INTERVAL_MS).clamp(0, MOST_VALUES);
    let mut dice = Dice::new(seed, &format!("cpu {:x}", one.key.0));
    let base = 3.0 + 12.0 * dice.unit();
    let mut load: [Vec<f64>; 4] = Default::default();
    for _ in 0..whole {
        let own = base * (0.2 * dice.normal()).exp();
        let all = (own + 15.0 + 25.0 * dice.unit()).min(97.0);
        for (list, value) in load.iter_mut().zip([own, own * 1.8, all, (all * 1.3).min(100.0)]) {
            list.push(round(value.min(100.0), 1));
        }
    }
    Some(load)
}
