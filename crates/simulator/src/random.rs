//! Seeded randomness: one independent stream per purpose, so that changing the number of people leaves the devices as they were.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

use crate::ids::Key;

/// A stream of chances; the same seed and purpose give the same stream on every machine and version.
#[derive(Debug, Clone)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of one purpose.
    pub fn new(seed: u64, purpose: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(seed.to_le_bytes());
        hash.update(purpose.as_bytes());
        Self(ChaCha8Rng::from_seed(hash.finalize().into()))
    }

    /// A uniform number.
    pub fn next(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A uniform number below `bound`, which must not be 0.
    pub fn below(&mut self, bound: usize) -> usize {
        // Multiply and shift: the bias is below 2^-32 for the small bounds used here.
        let wide = u128::from(self.0.next_u64()) * (bound as u128);
        usize::try_from(wide >> 64).expect("invariant: the high half is below the bound")
    }

    /// A uniform whole number in `low..=high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = usize::try_from(high - low + 1).expect("invariant: low is not above high");
        low + i64::try_from(self.below(width)).expect("invariant: small bound")
    }

    /// A uniform number in 0..1.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
    pub fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True with this probability.
    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// An exponentially distributed duration with this mean.
    pub fn exponential(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.unit()).ln()
    }

    /// A standard normal number (Box–Muller).
    pub fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }

    /// One of a non-empty list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// A version-4 shaped uuid.
    pub fn key(&mut self) -> Key {
        let bits = (u128::from(self.0.next_u64()) << 64) | u128::from(self.0.next_u64());
        Key(bits & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62))
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn streams_are_stable_and_independent() {
        let (mut a, mut b, mut c) = (Dice::new(42, "people"), Dice::new(42, "people"), Dice::new(42, "devices"));
        let first = a.next();
        assert_eq!(first, b.next());
        assert_ne!(first, c.next());
    }

    #[test]
    fn keys_look_like_version_4_uuids() {
        let text = uuid::Uuid::from_u128(Dice::new(1, "x").key().0).to_string();
        assert_eq!(text.as_bytes()[14], b'4');
        assert!(matches!(text.as_bytes()[19], b'8' | b'9' | b'a' | b'b'));
    }

    #[test]
    fn exponential_and_normal_have_their_means() {
        let mut dice = Dice::new(7, "means");
        let n = 20_000;
        let exponential: f64 = (0..n).map(|_| dice.exponential(5.0)).sum::<f64>() / f64::from(n);
        let normal: f64 = (0..n).map(|_| dice.normal()).sum::<f64>() / f64::from(n);
        assert!((exponential - 5.0).abs() < 0.2, "{exponential}");
        assert!(normal.abs() < 0.05, "{normal}");
    }
}
