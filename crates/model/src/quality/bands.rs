//! Profiles, and where their bands begin.

use crate::band::Band;
use crate::device::words;

/// Which formulas judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Profile {
    /// Audio by the E-model of ITU-T G.107 and its wide-band and full-band forms; video by measured facts.
    #[default]
    G107,
    /// Audio and video by the rule of the dashboard that came before: jitter and packet loss alone.
    Legacy,
}

words!(Profile { G107 = "g107", Legacy = "legacy" });

impl Profile {
    /// What the limits of its bands are values of.
    pub const fn measure(self) -> &'static str {
        match self {
            Self::G107 => "R",
            Self::Legacy => "MOS",
        }
    }

    const fn range(self) -> (f64, f64) {
        match self {
            Self::G107 => (0.0, 100.0),
            Self::Legacy => (1.0, 5.0),
        }
    }
}

/// Least value of good, fair and poor; below the last one is bad. A limit belongs to the better band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bands {
    good: f64,
    fair: f64,
    poor: f64,
}

/// Limits that make no bands.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum BadBands {
    /// A limit is outside the scale.
    #[error("must be from {least} to {most}, the scale of {measure}")]
    OutOfScale {
        /// What is limited.
        measure: &'static str,
        /// Lower end.
        least: f64,
        /// Upper end.
        most: f64,
    },
    /// They do not fall from good to poor.
    #[error("must descend: good above fair, fair above poor, for example {}, {}, {}", example[0], example[1], example[2])]
    NotDescending {
        /// Limits that would do.
        example: [f64; 3],
    },
}

impl Bands {
    /// The limits of good, fair and poor on the scale of a profile.
    pub fn new(profile: Profile, limits: [f64; 3]) -> Result<Self, BadBands> {
        let (least, most) = profile.range();
        if limits.iter().any(|limit| !(least..=most).contains(limit)) {
            return Err(BadBands::OutOfScale { measure: profile.measure(), least, most });
        }
        let [good, fair, poor] = limits;
        if good > fair && fair > poor {
            Ok(Self { good, fair, poor })
        } else {
            Err(BadBands::NotDescending { example: Self::default_of(profile).limits() })
        }
    }

    /// The limits that count when nobody chose others. G.107: ITU-T G.109 calls R from 80 on "high" (users satisfied), from 70 on
    /// "medium" (some dissatisfied), from 60 on "low" (many dissatisfied), below that "poor" (nearly all dissatisfied). Legacy: the
    /// colours of the predecessor.
    pub const fn default_of(profile: Profile) -> Self {
        match profile {
            Profile::G107 => Self { good: 80.0, fair: 70.0, poor: 60.0 },
            Profile::Legacy => Self { good: 4.5, fair: 3.5, poor: 2.5 },
        }
    }

    /// The limits of good, fair and poor.
    pub const fn limits(self) -> [f64; 3] {
        [self.good, self.fair, self.poor]
    }

    /// The band of a value.
    pub fn rank(self, value: f64) -> Band {
        match value {
            v if v >= self.good => Band::Good,
            v if v >= self.fair => Band::Fair,
            v if v >= self.poor => Band::Poor,
            v if v.is_nan() => Band::Unknown,
            _ => Band::Bad,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_belongs_to_the_better_band() {
        let bands = Bands::default_of(Profile::G107);
        let ranks: Vec<_> = [80.0, 79.99, 70.0, 69.99, 60.0, 59.99, -3.0, f64::NAN].map(|r| bands.rank(r).as_str()).to_vec();
        assert_eq!(ranks, ["good", "fair", "fair", "poor", "poor", "bad", "bad", "unknown"]);
        let bands = Bands::default_of(Profile::Legacy);
        assert_eq!((bands.rank(4.5), bands.rank(3.5), bands.rank(2.5), bands.rank(2.49)), (Band::Good, Band::Fair, Band::Poor, Band::Bad));
    }

    #[test]
    fn bands_that_are_none_are_refused_with_an_example() {
        let told = |profile, limits| Bands::new(profile, limits).expect_err("refused").to_string();
        assert_eq!(told(Profile::G107, [70.0, 80.0, 60.0]), "must descend: good above fair, fair above poor, for example 80, 70, 60");
        assert_eq!(
            told(Profile::G107, [80.0, 80.0, 60.0]),
            told(Profile::G107, [70.0, 80.0, 60.0]),
            "equal limits leave a band without values"
        );
        assert_eq!(told(Profile::Legacy, [5.5, 3.0, 2.0]), "must be from 1 to 5, the scale of MOS");
        assert_eq!(told(Profile::G107, [f64::NAN, 3.0, 2.0]), "must be from 0 to 100, the scale of R");
        let bands = Bands::new(Profile::G107, [90.0, 80.0, 50.0]).expect("good");
        assert_eq!([90.0, 80.0, 50.0].map(|r| bands.rank(r)), [Band::Good, Band::Fair, Band::Poor]);
    }
}
