//! Secrets of links and sessions.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

use crate::Randomness;

/// 256 bits.
const SECRET_BYTES: usize = 32;
/// A secret that is longer than this was not made here and is not even hashed.
const MAX_TEXT_BYTES: usize = 128;

/// A fresh secret: 256 random bits as base64 for URLs, without padding (RFC 4648 §5).
pub(super) fn make(randomness: &dyn Randomness) -> SecretString {
    let mut bytes = [0; SECRET_BYTES];
    randomness.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes).into()
}

/// What the store keeps of a secret; `None` when the text cannot be one of ours.
pub(super) fn hash(secret: &SecretString) -> Option<[u8; 32]> {
    let text = secret.expose_secret();
    (!text.is_empty() && text.len() <= MAX_TEXT_BYTES).then(|| Sha256::digest(text.as_bytes()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Zeros;
    impl Randomness for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn a_secret_is_43_characters_fit_for_a_url() {
        let secret = make(&crate::SystemRandomness);
        let text = secret.expose_secret();
        assert_eq!(text.len(), 43);
        assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'), "{text}");
        assert_ne!(text, make(&crate::SystemRandomness).expose_secret());
        assert_eq!(make(&Zeros).expose_secret(), "A".repeat(43));
    }

    #[test]
    fn the_hash_is_sha_256() {
        // FIPS 180-2 appendix B.1: SHA-256 of "abc".
        let hashed = hash(&"abc".into()).expect("short enough");
        assert_eq!(hex::encode(hashed), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn texts_that_cannot_be_secrets_are_not_hashed() {
        assert_eq!(hash(&"".into()), None);
        assert_eq!(hash(&"x".repeat(129).into()), None);
    }
}
