//! Quality bands: the same five words everywhere.

use crate::device::words;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_known_band_counts() {
        assert_eq!(Band::worst([]), Band::Unknown);
        assert_eq!(Band::worst([Band::Unknown, Band::Good]), Band::Good);
        assert_eq!(Band::worst([Band::Bad, Band::Good]), Band::Bad);
    }
}
