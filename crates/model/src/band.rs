//! Quality bands: the same five words everywhere.

use crate::device::words;
use crate::media::{MediaKind, MediaSample};

/// Quality band. The order is from best to worst, with unknown first so that it never hides a known one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Band {
    /// Nothing was measured. Never shown as good.
    Unknown,
    /// Good.
    Good,
    /// Fair.
    Fair,
    /// Poor.
    Poor,
    /// Bad.
    Bad,
}

words!(Band { Bad = "bad", Poor = "poor", Fair = "fair", Good = "good", Unknown = "unknown" });

impl Band {
    /// The worst of several; unknown when none is known.
    pub fn worst(bands: impl IntoIterator<Item = Self>) -> Self {
        bands.into_iter().max().unwrap_or(Self::Unknown)
    }
}

/// Upper limits of good, fair and poor for packet loss in percent. Above 8 % Cisco's own threshold alerts fire by default
/// (Control Hub help, "Alerts center").
const LOSS_PERCENT: [f64; 3] = [1.0, 3.0, 8.0];
/// Upper limits of good, fair and poor for jitter in milliseconds.
const JITTER_MS: [f64; 3] = [30.0, 50.0, 100.0];
/// Upper limits of good, fair and poor for the round-trip time in milliseconds; 300 ms is Control Hub's default latency threshold.
const ROUND_TRIP_MS: [f64; 3] = [300.0, 400.0, 600.0];

/// Band of measured facts, not a MOS: the worst of packet loss, jitter and round-trip time.
///
/// Channels that carry no sound or picture (data) have no band.
pub fn media_band(sample: &MediaSample) -> Band {
    if sample.channel.kind == MediaKind::Data {
        return Band::Unknown;
    }
    Band::worst([
        banded(sample.loss_percent, LOSS_PERCENT),
        banded(sample.jitter_ms, JITTER_MS),
        banded(sample.round_trip_ms, ROUND_TRIP_MS),
    ])
}

fn banded(value: Option<f64>, limits: [f64; 3]) -> Band {
    match value {
        Some(value) if value.is_finite() && value >= 0.0 => match value {
            v if v <= limits[0] => Band::Good,
            v if v <= limits[1] => Band::Fair,
            v if v <= limits[2] => Band::Poor,
            _ => Band::Bad,
        },
        _ => Band::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_belong_to_the_better_band() {
        assert_eq!(banded(Some(1.0), LOSS_PERCENT), Band::Good);
        assert_eq!(banded(Some(1.01), LOSS_PERCENT), Band::Fair);
        assert_eq!(banded(Some(8.0), LOSS_PERCENT), Band::Poor);
        assert_eq!(banded(Some(8.1), LOSS_PERCENT), Band::Bad);
    }

    #[test]
    fn nothing_measured_is_unknown_and_never_good() {
        assert_eq!(banded(None, LOSS_PERCENT), Band::Unknown);
        assert_eq!(banded(Some(f64::NAN), LOSS_PERCENT), Band::Unknown);
        assert_eq!(banded(Some(-1.0), LOSS_PERCENT), Band::Unknown);
        assert_eq!(Band::worst([]), Band::Unknown);
        assert_eq!(Band::worst([Band::Unknown, Band::Good]), Band::Good);
        assert_eq!(Band::worst([Band::Bad, Band::Good]), Band::Bad);
    }
}
