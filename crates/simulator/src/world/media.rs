//! The media of one call: values that drift around a mean and come back to it, and the counters that follow from them.
//!
//! Each value is an Ornstein–Uhlenbeck walk, stepped exactly, so one step of an hour is as good as 3,600 steps of a second.

use crate::random::Dice;

/// Seconds that `LastInterval…` counters speak of.
const INTERVAL_S: f64 = 5.0;

/// Media quality that a test or a rehearsal pins; what is absent drifts on.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Quality {
    /// Packet loss of every channel in percent, 0 to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss_percent: Option<f64>,
    /// Jitter of every channel in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jitter_ms: Option<f64>,
    /// Round-trip time in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round_trip_ms: Option<f64>,
    /// Frames per second of every video channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame_rate: Option<f64>,
}

impl Quality {
    /// Why these values cannot be, if so.
    pub fn problem(&self) -> Option<&'static str> {
        let inside = |value: Option<f64>, high: f64| value.is_none_or(|value| (0.0..=high).contains(&value));
        if !inside(self.loss_percent, 100.0) {
            Some("loss_percent must be from 0 to 100")
        } else if !inside(self.jitter_ms, 10_000.0) {
            Some("jitter_ms must be from 0 to 10000")
        } else if !inside(self.round_trip_ms, 60_000.0) {
            Some("round_trip_ms must be from 0 to 60000")
        } else if !inside(self.frame_rate, 60.0) {
            Some("frame_rate must be from 0 to 60")
        } else {
            None
        }
    }
}

/// How good a device's network is, which sets the means of its calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// Wired and uncongested.
    Good,
    /// Sometimes crowded.
    Fair,
    /// Wireless or a thin line.
    Poor,
}

/// A value that drifts.
#[derive(Debug, Clone, Copy)]
struct Walk {
    value: f64,
    mean: f64,
    spread: f64,
}

impl Walk {
    /// Rate at which a value returns to its mean: time constant 40 s.
    const PULL_PER_S: f64 = 1.0 / 40.0;

    fn new(mean: f64, spread: f64, dice: &mut Dice) -> Self {
        Self { value: (mean + spread * dice.normal()).max(0.0), mean, spread }
    }

    fn step(&mut self, dt_s: f64, strain: f64, dice: &mut Dice) {
        let keep = (-Self::PULL_PER_S * dt_s).exp();
        let mean = self.mean * strain;
        let noise = self.spread * strain.sqrt() * (1.0 - keep * keep).sqrt() * dice.normal();
        self.value = (mean + (self.value - mean) * keep + noise).max(0.0);
    }
}

/// Audio or video.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelKind {
    /// Sound.
    Audio,
    /// Pictures.
    Video,
}

/// Which way a channel runs, seen from the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Received.
    Incoming,
    /// Sent.
    Outgoing,
}

impl Flow {
    /// The xAPI spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Incoming => "Incoming",
            Self::Outgoing => "Outgoing",
        }
    }
}

/// One stream of a call.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Number within the call.
    pub id: u32,
    /// Audio or video.
    pub kind: ChannelKind,
    /// Direction.
    pub flow: Flow,
    /// `Main` or `Presentation`.
    pub role: &'static str,
    /// Codec in the xAPI's spelling.
    pub codec: &'static str,
    packets_per_s: f64,
    bytes_per_packet: f64,
    jitter_ms: Walk,
    loss_percent: Walk,
    frame_rate: Walk,
    packets: f64,
    lost: f64,
    bytes: f64,
    max_jitter_ms: f64,
}

/// What `Netstat` and `Video` of a channel show at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Reading {
    /// Jitter in milliseconds.
    pub jitter_ms: i64,
    /// Highest jitter so far in milliseconds.
    pub max_jitter_ms: i64,
    /// Packets lost since the call began.
    pub lost_packets: i64,
    /// Packets that came since the call began.
    pub packets: i64,
    /// Bytes since the call began.
    pub bytes: i64,
    /// Packets lost in the last interval.
    pub last_interval_lost: i64,
    /// Packets that came in the last interval.
    pub last_interval_received: i64,
    /// Round-trip time in milliseconds.
    pub round_trip_ms: i64,
    /// One-way delay from mouth to ear in milliseconds.
    pub end_to_end_ms: i64,
    /// Bits per second.
    pub rate_bps: i64,
    /// Frames per second; 0 for audio.
    pub frame_rate: i64,
    /// Width in pixels; 0 for audio.
    pub resolution_x: i64,
    /// Height in pixels; 0 for audio.
    pub resolution_y: i64,
}

/// All streams of one call.
#[derive(Debug, Clone)]
pub struct Media {
    /// The streams.
    pub channels: Vec<Channel>,
    round_trip_ms: Walk,
    grade: Grade,
    updated_ms: i64,
    congested_until_ms: i64,
}

impl Media {
    /// The media of a call that becomes connected at `now_ms`.
    pub fn new(with_video: bool, grade: Grade, now_ms: i64, dice: &mut Dice) -> Self {
        let (jitter, loss, round_trip) = match grade {
            Grade::Good => (4.0, 0.05, 28.0),
            Grade::Fair => (11.0, 0.5, 70.0),
            Grade::Poor => (24.0, 2.2, 150.0),
        };
        let video = if grade == Grade::Good && dice.chance(0.3) { "AV1" } else { "H264" };
        let audio = if dice.chance(0.8) { "Opus" } else { "G722" };
        let mut wanted = vec![(ChannelKind::Audio, Flow::Incoming, "Main", audio), (ChannelKind::Audio, Flow::Outgoing, "Main", audio)];
        if with_video {
            wanted.push((ChannelKind::Video, Flow::Incoming, "Main", video));
            wanted.push((ChannelKind::Video, Flow::Outgoing, "Main", video));
            if dice.chance(0.25) {
                wanted.push((ChannelKind::Video, Flow::Incoming, "Presentation", "H264"));
            }
        }
        let channels = wanted
            .into_iter()
            .zip(1_u32..)
            .map(|((kind, flow, role, codec), id)| {
                let (packets_per_s, bytes_per_packet, frames) = match (kind, role) {
                    (ChannelKind::Audio, _) => (50.0, 120.0, 0.0),
                    (ChannelKind::Video, "Presentation") => (60.0, 1050.0, 15.0),
                    (ChannelKind::Video, _) => (220.0, 1100.0, 29.0),
                };
                Channel {
                    id,
                    kind,
                    flow,
                    role,
                    codec,
                    packets_per_s,
                    bytes_per_packet,
                    jitter_ms: Walk::new(jitter, jitter * 0.3, dice),
                    loss_percent: Walk::new(loss, loss * 0.6, dice),
                    frame_rate: Walk::new(frames, frames * 0.04, dice),
                    packets: 0.0,
                    lost: 0.0,
                    bytes: 0.0,
                    max_jitter_ms: 0.0,
                }
            })
            .collect();
        let mut media = Self {
            channels,
            round_trip_ms: Walk::new(round_trip, round_trip * 0.15, dice),
            grade,
            updated_ms: now_ms,
            congested_until_ms: 0,
        };
        media.note_peaks();
        media
    }

    /// Lets the media run to `now_ms`. `pinned` values stand still; with `drift` off every value does, only the counters run.
    pub fn advance(&mut self, now_ms: i64, pinned: Option<&Quality>, drift: Drift, dice: &mut Dice) {
        #[expect(clippy::cast_precision_loss, reason = "a call is shorter than 2^52 ms")]
        let dt_s = (now_ms - self.updated_ms) as f64 / 1000.0;
        if dt_s > 0.0 {
            self.updated_ms = now_ms;
            if drift == Drift::On {
                self.drift(now_ms, dt_s, dice);
            }
        }
        self.pin(pinned);
        for channel in &mut self.channels {
            let sent = channel.packets_per_s * dt_s.max(0.0);
            let lost = sent * channel.loss_percent.value / 100.0;
            channel.lost += lost;
            channel.packets += sent - lost;
            channel.bytes += (sent - lost) * channel.bytes_per_packet;
        }
        self.note_peaks();
    }

    fn drift(&mut self, now_ms: i64, dt_s: f64, dice: &mut Dice) {
        let (per_s, factor) = match self.grade {
            Grade::Good => (1.0 / 1800.0, 5.0),
            Grade::Fair => (1.0 / 400.0, 5.0),
            Grade::Poor => (1.0 / 150.0, 3.5),
        };
        let congested = now_ms < self.congested_until_ms;
        if !congested && dice.chance(1.0 - (-per_s * dt_s).exp()) {
            self.congested_until_ms = now_ms + dice.between(20_000, 90_000);
        }
        let strain: f64 = if congested { factor } else { 1.0 };
        self.round_trip_ms.step(dt_s, strain.sqrt(), dice);
        for channel in &mut self.channels {
            channel.jitter_ms.step(dt_s, strain, dice);
            channel.loss_percent.step(dt_s, strain, dice);
            channel.loss_percent.value = channel.loss_percent.value.min(60.0);
            channel.frame_rate.step(dt_s, 1.0 / strain.sqrt(), dice);
        }
    }

    fn pin(&mut self, pinned: Option<&Quality>) {
        let Some(pinned) = pinned else { return };
        if let Some(value) = pinned.round_trip_ms {
            self.round_trip_ms.value = value;
        }
        for channel in &mut self.channels {
            if let Some(value) = pinned.loss_percent {
                channel.loss_percent.value = value;
            }
            if let Some(value) = pinned.jitter_ms {
                channel.jitter_ms.value = value;
            }
            if let (Some(value), ChannelKind::Video) = (pinned.frame_rate, channel.kind) {
                channel.frame_rate.value = value;
            }
        }
    }

    fn note_peaks(&mut self) {
        for channel in &mut self.channels {
            channel.max_jitter_ms = channel.max_jitter_ms.max(channel.jitter_ms.value);
        }
    }

    /// What one channel shows now.
    #[expect(clippy::cast_possible_truncation, reason = "every value is small and positive")]
    pub fn read(&self, channel: &Channel) -> Reading {
        let whole = |value: f64| value.round() as i64;
        let sent = channel.packets_per_s * INTERVAL_S;
        let lost = whole(sent * channel.loss_percent.value / 100.0);
        let video = channel.kind == ChannelKind::Video;
        let (resolution_x, resolution_y) = if video { resolution(channel) } else { (0, 0) };
        Reading {
            jitter_ms: whole(channel.jitter_ms.value),
            max_jitter_ms: whole(channel.max_jitter_ms),
            lost_packets: whole(channel.lost),
            packets: whole(channel.packets),
            bytes: whole(channel.bytes),
            last_interval_lost: lost,
            last_interval_received: whole(sent) - lost,
            round_trip_ms: whole(self.round_trip_ms.value),
            end_to_end_ms: whole(self.round_trip_ms.value / 2.0 + 2.0 * channel.jitter_ms.value + 20.0),
            rate_bps: whole(channel.packets_per_s * (1.0 - channel.loss_percent.value / 100.0) * channel.bytes_per_packet * 8.0),
            frame_rate: if video { whole(channel.frame_rate.value.min(60.0)) } else { 0 },
            resolution_x,
            resolution_y,
        }
    }

    /// Highest jitter in milliseconds and loss in percent of the first main channel of a kind and direction, for the call history.
    pub fn summary(&self, kind: ChannelKind, flow: Flow) -> Option<(f64, f64)> {
        let channel = self.channels.iter().find(|channel| channel.kind == kind && channel.flow == flow && channel.role == "Main")?;
        let sent = channel.packets + channel.lost;
        Some((channel.max_jitter_ms, if sent > 0.0 { channel.lost / sent * 100.0 } else { 0.0 }))
    }
}

/// Whether values move by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drift {
    /// They do.
    On,
    /// They stand still.
    Off,
}

/// Endpoints step down in resolution when packets get lost.
fn resolution(channel: &Channel) -> (i64, i64) {
    match channel.loss_percent.value {
        loss if loss < 2.0 => (1920, 1080),
        loss if loss < 6.0 => (1280, 720),
        loss if loss < 15.0 => (768, 448),
        _ => (512, 288),
    }
}

#[cfg(test)]
mod tests {
    use super::{ChannelKind, Drift, Flow, Grade, Media, Quality};
    use crate::random::Dice;

    #[test]
    fn pinned_loss_is_what_the_interval_counters_say() {
        let mut dice = Dice::new(1, "media");
        let mut media = Media::new(true, Grade::Good, 0, &mut dice);
        let pins = Quality { loss_percent: Some(4.0), jitter_ms: Some(33.0), ..Quality::default() };
        media.advance(10_000, Some(&pins), Drift::On, &mut dice);
        let audio = media.read(&media.channels[0]);
        // 50 packets a second over 5 s, 4 % of them lost.
        assert_eq!((audio.last_interval_lost, audio.last_interval_received), (10, 240));
        assert_eq!((audio.jitter_ms, audio.max_jitter_ms), (33, 33));
        assert_eq!((audio.packets, audio.lost_packets), (480, 20));
    }

    #[test]
    fn without_drift_only_the_counters_run() {
        let mut dice = Dice::new(2, "media");
        let mut media = Media::new(true, Grade::Poor, 0, &mut dice);
        let before = media.read(&media.channels[2]);
        media.advance(60_000, None, Drift::Off, &mut dice);
        let after = media.read(&media.channels[2]);
        assert_eq!(before.jitter_ms, after.jitter_ms);
        assert_eq!(before.frame_rate, after.frame_rate);
        assert!(after.packets > before.packets);
    }

    #[test]
    fn values_drift_but_return_to_their_mean() {
        let mut dice = Dice::new(3, "media");
        let mut media = Media::new(false, Grade::Fair, 0, &mut dice);
        let mut seen = Vec::new();
        for second in 1..4000 {
            media.advance(second * 1000, None, Drift::On, &mut dice);
            seen.push(media.read(&media.channels[0]).jitter_ms);
        }
        let mean = seen.iter().sum::<i64>() / i64::try_from(seen.len()).unwrap();
        assert!((8..40).contains(&mean), "{mean}");
        assert!(seen.iter().max() > seen.iter().min());
        assert!(seen.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 25), "smooth");
        assert!(media.summary(ChannelKind::Audio, Flow::Incoming).unwrap().0 >= 11.0);
        assert!(media.summary(ChannelKind::Video, Flow::Incoming).is_none());
    }
}
