//! Authenticated encryption: XChaCha20-Poly1305 with a random nonce in front of the sealed bytes (draft-irtf-cfrg-xchacha-03).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret as _, SecretBox};

use crate::Randomness;

/// Bytes of every key.
pub(super) const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;

/// A key; wiped when dropped, never printed.
pub(super) type Key = SecretBox<[u8; KEY_BYTES]>;

/// A fresh key.
pub(super) fn new_key(randomness: &dyn Randomness) -> Key {
    SecretBox::init_with_mut(|bytes: &mut [u8; KEY_BYTES]| randomness.fill(bytes))
}

/// What is bound to sealed bytes without being in them. The parts cannot run into each other: each comes with its length.
pub(super) fn bound(purpose: &str, parts: [&str; 2]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in [purpose, parts[0], parts[1]] {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    bytes
}

/// Seals a text.
pub(super) fn seal(key: &Key, text: &[u8], bound: &[u8], randomness: &dyn Randomness) -> Vec<u8> {
    let mut nonce = [0; NONCE_BYTES];
    randomness.fill(&mut nonce);
    let cipher = XChaCha20Poly1305::new(key.expose_secret().into());
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: text, aad: bound }).expect("invariant: texts are shorter than 256 GB");
    [nonce.as_slice(), &sealed].concat()
}

/// Opens sealed bytes; `None` when the key or what is bound to them is another, or they were changed.
pub(super) fn open(key: &Key, sealed: &[u8], bound: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    XChaCha20Poly1305::new(key.expose_secret().into()).decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: bound }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out the bytes of the vector as nonce.
    struct Fixed;
    impl Randomness for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            let nonce = hex::decode("404142434445464748494a4b4c4d4e4f5051525354555657").expect("hex");
            bytes.copy_from_slice(&nonce);
        }
    }

    #[test]
    fn the_published_vector() {
        // draft-irtf-cfrg-xchacha-03, appendix A.3.1 (AEAD_XCHACHA20_POLY1305).
        let key = SecretBox::init_with_mut(|bytes: &mut [u8; 32]| bytes.iter_mut().zip(0x80..).for_each(|(byte, value)| *byte = value));
        let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let aad = hex::decode("50515253c0c1c2c3c4c5c6c7").expect("hex");
        let sealed = seal(&key, text, &aad, &Fixed);
        assert_eq!(hex::encode(&sealed[24..56]), "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb");
        assert_eq!(hex::encode(&sealed[sealed.len() - 16..]), "c0875924c1c7987947deafd8780acf49");
        assert_eq!(open(&key, &sealed, &aad).as_deref(), Some(text.as_slice()));
    }

    #[test]
    fn whatever_changes_nothing_opens() {
        let randomness = crate::SystemRandomness;
        let (key, aad) = (new_key(&randomness), bound("p", ["a", "b"]));
        let sealed = seal(&key, b"text", &aad, &randomness);
        assert_eq!(open(&key, &sealed, &aad).as_deref(), Some(b"text".as_slice()));
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert_eq!(open(&key, &changed, &aad), None, "byte {index}");
        }
        assert_eq!(open(&key, &sealed, &bound("p", ["ab", ""])), None);
        assert_eq!(open(&new_key(&randomness), &sealed, &aad), None);
        assert!((0..sealed.len()).all(|length| open(&key, &sealed[..length], &aad).is_none()));
        assert_ne!(seal(&key, b"text", &aad, &randomness), sealed, "every sealing has its own nonce");
    }
}
