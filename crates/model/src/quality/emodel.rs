//! The E-model in its reduced form: all parameters but delay, codec and packet loss at their defaults.
//!
//! Narrow band: ITU-T G.107, wide band: G.107.1, full band: G.107.2. What is not taken from the text of a Recommendation is marked in
//! docs/quality.md.

/// Width of the band of sound, and with it the scale of R.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scale {
    /// 300 to 3,400 Hz.
    Narrow,
    /// 50 to 7,000 Hz.
    Wide,
    /// 20 to 20,000 Hz; approximate.
    Full,
}

/// Delay in milliseconds that nobody minds (mT), and the sensitivity to more of it (sT): the defaults of G.107.
const DELAY_MINDED_FROM_MS: f64 = 100.0;
const DELAY_SENSITIVITY: f64 = 1.0;
/// Losses are taken as random: devices tell no bursts (`BurstR`).
pub(super) const BURST_RATIO: f64 = 1.0;

impl Scale {
    /// Name of the model of this form; stored with every score.
    pub const fn model(self) -> &'static str {
        match self {
            Self::Narrow => "g107-nb-1",
            Self::Wide => "g107-wb-1",
            Self::Full => "g107-fb-1",
        }
    }

    /// Its name in words, with the Recommendation.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Narrow => "E-model, narrow band (ITU-T G.107)",
            Self::Wide => "E-model, wide band (ITU-T G.107.1)",
            Self::Full => "E-model, full band (ITU-T G.107.2), approximate",
        }
    }

    /// R of a connection that nothing impairs.
    pub const fn best(self) -> f64 {
        match self {
            Self::Narrow => 93.2,
            Self::Wide => 129.0,
            Self::Full => 148.0,
        }
    }

    /// What R is divided by to come to the scale of 0 to 100 that MOS is computed on.
    pub const fn divisor(self) -> f64 {
        match self {
            Self::Narrow => 1.0,
            Self::Wide => 1.29,
            Self::Full => 1.48,
        }
    }

    /// The equipment impairment that loss tends to.
    pub(super) const fn loss_ceiling(self) -> f64 {
        match self {
            Self::Narrow | Self::Wide => 95.0,
            Self::Full => 132.0,
        }
    }

    /// What the delay impairment is multiplied by.
    pub(super) const fn delay_weight(self) -> f64 {
        match self {
            Self::Narrow | Self::Wide => 1.0,
            Self::Full => 1.48,
        }
    }
}

/// Impairment by delay (Idd) of this delay from mouth to ear, before the weight of the scale.
pub(super) fn delay_impairment(delay_ms: f64) -> f64 {
    if delay_ms <= DELAY_MINDED_FROM_MS {
        return 0.0;
    }
    let x = (delay_ms / DELAY_MINDED_FROM_MS).log2();
    let power = 6.0 * DELAY_SENSITIVITY;
    let root = |x: f64| (1.0 + x.powf(power)).powf(power.recip());
    (25.0 * (root(x) - 3.0 * root(x / 3.0) + 2.0)).max(0.0)
}

/// Effective equipment impairment (Ie,eff) of a codec under this loss in percent.
pub(super) fn equipment_impairment(scale: Scale, ie: f64, bpl: f64, loss_percent: f64, burst_ratio: f64) -> f64 {
    ie + (scale.loss_ceiling() - ie) * loss_percent / (loss_percent / burst_ratio + bpl)
}

/// Mean opinion score of R on the scale of 0 to 100. The cubic of G.107 dips below 1 for R under 6.52; such R score 1.
pub(super) fn mos(r: f64) -> f64 {
    match r {
        r if r <= 0.0 => 1.0,
        r if r >= 100.0 => 4.5,
        r => (1.0 + 0.035 * r + 7e-6 * r * (r - 60.0) * (100.0 - r)).max(1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(value: f64, expected: f64, tolerance: f64, what: &str) {
        assert!((value - expected).abs() <= tolerance, "{what}: {value} instead of {expected}");
    }

    /// Delay, loss, Ie, Bpl, burst ratio, R, MOS.
    type Vector = (Scale, [f64; 7]);

    /// Vectors F4 of the notes on call quality, computed from the published formulas of G.107, G.107.1 and G.107.2.
    const VECTORS: [Vector; 13] = [
        (Scale::Narrow, [100.0, 0.0, 0.0, 25.1, 1.0, 93.200, 4.4093]),
        (Scale::Narrow, [150.0, 0.0, 0.0, 25.1, 1.0, 93.036, 4.4061]),
        (Scale::Narrow, [200.0, 1.0, 0.0, 25.1, 1.0, 86.516, 4.2446]),
        (Scale::Narrow, [300.0, 3.0, 0.0, 25.1, 1.0, 68.297, 3.5161]),
        (Scale::Narrow, [100.0, 5.0, 0.0, 25.1, 1.0, 77.419, 3.9228]),
        (Scale::Narrow, [100.0, 5.0, 0.0, 25.1, 2.0, 75.990, 3.8639]),
        (Scale::Narrow, [100.0, 2.0, 11.0, 19.0, 1.0, 74.200, 3.7873]),
        (Scale::Narrow, [250.0, 2.0, 11.0, 19.0, 1.0, 65.283, 3.3687]),
        (Scale::Narrow, [400.0, 10.0, 0.0, 25.1, 1.0, 42.064, 2.1663]),
        (Scale::Wide, [200.0, 2.0, 10.0, 20.0, 1.0, 108.228, 4.1624]),
        (Scale::Full, [100.0, 1.0, 0.0, 20.0, 1.0, 141.714, 4.4531]),
        (Scale::Full, [200.0, 2.0, 10.0, 20.0, 1.0, 122.403, 4.1220]),
        (Scale::Full, [300.0, 5.0, 10.0, 20.0, 1.0, 91.754, 3.2028]),
    ];

    #[test]
    fn the_published_formulas_give_these_values() {
        for (scale, [delay_ms, loss, ie, bpl, burst, r, score]) in VECTORS {
            let computed =
                scale.best() - scale.delay_weight() * delay_impairment(delay_ms) - equipment_impairment(scale, ie, bpl, loss, burst);
            let what = format!("{scale:?} {delay_ms} ms {loss} %");
            near(computed, r, 0.005, &what);
            near(mos(computed / scale.divisor()), score, 0.0005, &what);
        }
    }

    #[test]
    fn parts_of_the_vectors() {
        // F4: the columns Idd and Ie,eff, and the rows of single values below the table.
        for (delay_ms, expected) in [
            (0.0, 0.0),
            (100.0, 0.0),
            (120.0, 0.001),
            (150.0, 0.164),
            (177.3, 1.172),
            (200.0, 3.044),
            (250.0, 8.917),
            (300.0, 14.761),
            (400.0, 24.070),
            (500.0, 30.636),
            (800.0, 40.832),
        ] {
            near(delay_impairment(delay_ms), expected, 0.0006, &format!("Idd of {delay_ms} ms"));
        }
        for (loss, ie, bpl, burst, expected) in [
            (1.0, 0.0, 25.1, 1.0, 3.640),
            (3.0, 0.0, 25.1, 1.0, 10.142),
            (5.0, 0.0, 25.1, 1.0, 15.781),
            (5.0, 0.0, 25.1, 2.0, 17.210),
            (2.0, 11.0, 19.0, 1.0, 19.0),
            (10.0, 0.0, 25.1, 1.0, 27.066),
        ] {
            near(equipment_impairment(Scale::Narrow, ie, bpl, loss, burst), expected, 0.0006, &format!("Ie,eff of {loss} %"));
        }
        for (r, expected) in [
            (0.0, 1.0),
            (10.0, 1.035),
            (20.0, 1.252),
            (30.0, 1.609),
            (40.0, 2.064),
            (50.0, 2.575),
            (60.0, 3.100),
            (70.0, 3.597),
            (80.0, 4.024),
            (90.0, 4.339),
            (93.2, 4.4093),
            (100.0, 4.5),
        ] {
            near(mos(r), expected, 0.0005, &format!("MOS of R {r}"));
        }
    }

    #[test]
    fn low_r_scores_one_and_never_less() {
        // The cubic alone gives 0.996 at R = 3.
        assert!((mos(3.0) - 1.0).abs() < 1e-12 && (mos(6.51) - 1.0).abs() < 1e-12);
        assert!(mos(6.53) > 1.0);
        assert!((mos(-40.0) - 1.0).abs() < 1e-12 && (mos(140.0) - 4.5).abs() < 1e-12);
    }
}
