//! Audio by the E-model: what each parameter is made of, and the formula with its numbers.

use super::audio::{AudioScore, AudioVerdict, Reason, Terms};
use super::bands::Bands;
use super::codec::{Certainty, Codec, G711};
use super::emodel::{self, BURST_RATIO, Scale};
use super::facts::{AudioFacts, is_silent, measured, percent, positive};
use super::label::Label;
use super::numbers::{fixed, plain};
use crate::band::Band;

/// Limits of the jitter buffer, milliseconds: twice the jitter between these.
const LEAST_BUFFER_MS: f64 = 20.0;
const MOST_BUFFER_MS: f64 = 200.0;
/// R on the scale of 0 to 100 below which ITU-T G.109 recommends no connection.
const RECOMMENDED_FROM: f64 = 50.0;

/// One-way delay from mouth to ear, and where it is from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Delay {
    /// As the device told it.
    EndToEnd {
        /// Milliseconds.
        ms: f64,
    },
    /// Half the round trip, the jitter buffer, the packet and the codec.
    RoundTrip {
        /// Round-trip time, milliseconds.
        round_trip_ms: f64,
        /// Jitter buffer, milliseconds.
        buffer_ms: f64,
        /// Packet and look-ahead of the codec, milliseconds.
        packet_ms: f64,
    },
    /// Not known: it is not counted, which is not the same as none.
    Unknown,
}

impl Delay {
    /// Milliseconds, where known.
    pub fn ms(self) -> Option<f64> {
        match self {
            Self::EndToEnd { ms } => Some(ms),
            Self::RoundTrip { round_trip_ms, buffer_ms, packet_ms } => Some(round_trip_ms / 2.0 + buffer_ms + packet_ms),
            Self::Unknown => None,
        }
    }
}

/// Terms of R = best − delay impairment − effective equipment impairment.
#[derive(Debug, Clone, PartialEq)]
pub struct G107Terms {
    /// Form of the E-model.
    pub scale: Scale,
    /// Row of the codec; G.711 with concealment when it is not known.
    pub codec: &'static Codec,
    /// Delay.
    pub delay: Delay,
    /// Packet loss, percent.
    pub loss_percent: f64,
    /// Burst ratio of the loss; 1 is random.
    pub burst_ratio: f64,
    /// Delay impairment, weighted for the scale.
    pub delay_impairment: f64,
    /// Effective equipment impairment of codec and loss.
    pub equipment_impairment: f64,
    /// R on the scale of the form.
    pub r: f64,
    /// R on the scale of 0 to 100, which bands and MOS are of.
    pub r_of_100: f64,
}

pub(super) fn judge(facts: &AudioFacts, bands: Bands) -> AudioVerdict {
    if is_silent(facts.loss_percent, facts.rate_kbps) {
        return AudioVerdict::NoMedia;
    }
    let Some(loss_percent) = percent(facts.loss_percent) else {
        return AudioVerdict::Unknown(if facts.are_empty() { Reason::NothingMeasured } else { Reason::NoLoss });
    };
    let mut labels = Vec::new();
    let codec = codec(facts.codec.as_deref(), &mut labels);
    let delay = delay(facts, codec, &mut labels);
    let scale = codec.scale;
    let delay_impairment = delay.ms().map_or(0.0, |ms| scale.delay_weight() * emodel::delay_impairment(ms));
    let equipment_impairment = emodel::equipment_impairment(scale, codec.ie, codec.bpl, loss_percent, BURST_RATIO);
    let r = scale.best() - delay_impairment - equipment_impairment;
    let r_of_100 = r / scale.divisor();
    if scale == Scale::Full {
        labels.push(Label::FullBandApproximate);
    }
    if r_of_100 < RECOMMENDED_FROM {
        labels.push(Label::NotRecommended);
    }
    if loss_percent >= 100.0 {
        labels.push(Label::NothingArrived);
    }
    AudioVerdict::Scored(Box::new(AudioScore {
        model: scale.model(),
        r: Some(r),
        mos: emodel::mos(r_of_100),
        band: bands.rank(r_of_100),
        terms: Terms::G107(G107Terms {
            scale,
            codec,
            delay,
            loss_percent,
            burst_ratio: BURST_RATIO,
            delay_impairment,
            equipment_impairment,
            r,
            r_of_100,
        }),
        labels,
    }))
}

fn codec(named: Option<&str>, labels: &mut Vec<Label>) -> &'static Codec {
    let Some(named) = named.filter(|name| !name.trim().is_empty()) else {
        labels.push(Label::CodecUnknown);
        return &G711;
    };
    let Some(codec) = Codec::find(named) else {
        labels.push(Label::CodecNotInTable);
        return &G711;
    };
    match codec.certainty {
        Certainty::Cited => {}
        Certainty::PartlyAssumed => labels.push(Label::CodecPartlyAssumed),
        Certainty::Assumed => labels.push(Label::CodecAssumed),
    }
    codec
}

fn delay(facts: &AudioFacts, codec: &Codec, labels: &mut Vec<Label>) -> Delay {
    let jitter_ms = measured(facts.jitter_ms);
    if jitter_ms.is_none() && measured(facts.max_jitter_ms).is_some() {
        labels.push(Label::OnlyMaximumJitter);
    }
    if jitter_ms.is_some_and(|jitter| 2.0 * jitter > MOST_BUFFER_MS) {
        labels.push(Label::JitterBeyondBuffer);
    }
    if let Some(ms) = positive(facts.delay_ms) {
        return Delay::EndToEnd { ms };
    }
    let Some(round_trip_ms) = positive(facts.round_trip_ms) else {
        labels.push(Label::WithoutDelay);
        return Delay::Unknown;
    };
    if jitter_ms.is_none() {
        labels.push(Label::LeastBuffer);
    }
    let buffer_ms = jitter_ms.map_or(LEAST_BUFFER_MS, |jitter| (2.0 * jitter).clamp(LEAST_BUFFER_MS, MOST_BUFFER_MS));
    Delay::RoundTrip { round_trip_ms, buffer_ms, packet_ms: codec.packet_ms }
}

impl G107Terms {
    pub(super) fn steps(&self, mos: f64, band: Band) -> Vec<String> {
        let Self { codec, .. } = self;
        let loss = plain(self.loss_percent, 2);
        let delay = match (self.delay, self.delay.ms()) {
            (Delay::RoundTrip { round_trip_ms, buffer_ms, packet_ms }, Some(ms)) => format!(
                "Delay {} ms = round trip {} ms ÷ 2 + jitter buffer {} ms + packet and codec {} ms",
                plain(ms, 1),
                plain(round_trip_ms, 1),
                plain(buffer_ms, 1),
                plain(packet_ms, 1)
            ),
            (_, Some(ms)) => format!("Delay {} ms from mouth to ear, as the device tells it", plain(ms, 1)),
            (_, None) => "Delay: not known, left out".to_owned(),
        };
        let burst =
            if (self.burst_ratio - 1.0).abs() < f64::EPSILON { loss.clone() } else { format!("{loss} ÷ {}", plain(self.burst_ratio, 2)) };
        let (ie, bpl) = (plain(codec.ie, 1), plain(codec.bpl, 1));
        vec![
            delay,
            format!("Codec {}: Ie {ie}, Bpl {bpl} ({}; {})", codec.name, codec.source, codec.certainty.words()),
            format!(
                "Codec and loss: {ie} + ({} − {ie}) × {loss} ÷ ({burst} + {bpl}) = {}",
                plain(self.scale.loss_ceiling(), 0),
                fixed(self.equipment_impairment, 2)
            ),
            self.formula(mos),
            format!("Band {}: R {} on the scale of 0 to 100", band.as_str(), fixed(self.r_of_100, 1)),
        ]
    }

    /// "R = 93.2 − 3.04 (delay 200 ms) − 3.64 (loss 1 %, G.711 with concealment) = 86.5; MOS 4.24".
    fn formula(&self, mos: f64) -> String {
        let Self { scale, codec, .. } = self;
        let delay = match self.delay.ms() {
            Some(ms) => format!("{} (delay {} ms)", fixed(self.delay_impairment, 2), plain(ms, 1)),
            None => "0 (delay not known)".to_owned(),
        };
        let scaled = match scale {
            Scale::Narrow => String::new(),
            Scale::Wide | Scale::Full => format!("; ÷ {} = {}", plain(scale.divisor(), 2), fixed(self.r_of_100, 1)),
        };
        format!(
            "R = {} − {delay} − {} (loss {} %, {}) = {}{scaled}; MOS {}",
            plain(scale.best(), 1),
            fixed(self.equipment_impairment, 2),
            plain(self.loss_percent, 2),
            codec.name,
            fixed(self.r, 1),
            fixed(mos, 2)
        )
    }
}
