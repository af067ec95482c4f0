//! Sealing with a passphrase: a key by Argon2id (RFC 9106), the text under XChaCha20-Poly1305.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};

/// Memory in KiB, passes, lanes: the second recommended choice of RFC 9106 §4 but with one lane, as the OWASP list has it.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// What a file may ask for at most, so that a planted one cannot exhaust the machine.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 20;
const SALT_BYTES: usize = 16;
const NONCE_BYTES: usize = 24;
/// Bound to the text, so that a sealed file is never taken for one of something else.
const PURPOSE: &[u8] = b"cordboard profile 1";

/// A sealed text, as it stands in the file.
#[derive(Serialize, Deserialize)]
pub(super) struct Sealed {
    memory_kib: u32,
    passes: u32,
    salt: String,
    nonce: String,
    text: String,
}

/// Seals a text.
pub(super) fn seal(text: &[u8], passphrase: &str, random: fn(&mut [u8])) -> Result<Sealed, String> {
    let (mut salt, mut nonce) = ([0; SALT_BYTES], [0; NONCE_BYTES]);
    random(&mut salt);
    random(&mut nonce);
    let cipher = cipher(passphrase, &salt, MEMORY_KIB, PASSES)?;
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: text, aad: PURPOSE }).map_err(|_| "it cannot be sealed".to_owned())?;
    Ok(Sealed {
        memory_kib: MEMORY_KIB,
        passes: PASSES,
        salt: STANDARD.encode(salt),
        nonce: STANDARD.encode(nonce),
        text: STANDARD.encode(sealed),
    })
}

/// Opens a sealed text; `Ok(None)` when the passphrase is another one.
pub(super) fn open(sealed: &Sealed, passphrase: &str) -> Result<Option<Vec<u8>>, String> {
    let bytes = |text: &str| STANDARD.decode(text).map_err(|_| "the sealed file is damaged".to_owned());
    let damaged = || "the sealed file is damaged".to_owned();
    let salt = bytes(&sealed.salt)?;
    let nonce: [u8; NONCE_BYTES] = bytes(&sealed.nonce)?.try_into().map_err(|_| damaged())?;
    if sealed.memory_kib > MOST_MEMORY_KIB || sealed.passes > MOST_PASSES {
        return Err(damaged());
    }
    let cipher = cipher(passphrase, &salt, sealed.memory_kib, sealed.passes)?;
    let text = bytes(&sealed.text)?;
    Ok(cipher.decrypt(&XNonce::from(nonce), Payload { msg: &text, aad: PURPOSE }).ok())
}

fn cipher(passphrase: &str, salt: &[u8], memory_kib: u32, passes: u32) -> Result<XChaCha20Poly1305, String> {
    let said = |error: argon2::Error| format!("no key can be made of the passphrase: {error}");
    let params = Params::new(memory_kib, passes, LANES, Some(32)).map_err(said)?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(passphrase.as_bytes(), salt, &mut key).map_err(said)?;
    Ok(XChaCha20Poly1305::new(&key.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(bytes: &mut [u8]) {
        bytes.iter_mut().zip(1..).for_each(|(byte, number)| *byte = number);
    }

    #[test]
    fn only_the_passphrase_opens_it() {
        let sealed = seal(b"planted", "correct horse", counted).expect("sealed");
        let file = serde_json::to_string(&sealed).expect("JSON");
        assert!(!file.contains("planted") && !file.contains(&STANDARD.encode("planted")));
        assert_eq!(open(&sealed, "correct horse").expect("read").as_deref(), Some(b"planted".as_slice()));
        assert_eq!(open(&sealed, "correct horsf").expect("read"), None);
        let mut text = STANDARD.decode(&sealed.text).expect("base64");
        text[0] ^= 1;
        assert_eq!(open(&Sealed { text: STANDARD.encode(text), ..sealed }, "correct horse").expect("read"), None);
    }

    #[test]
    fn a_damaged_or_greedy_file_is_refused() {
        let sealed = || seal(b"x", "p", counted).expect("sealed");
        assert!(open(&Sealed { nonce: "AA".to_owned(), ..sealed() }, "p").is_err());
        assert!(open(&Sealed { salt: "?".to_owned(), ..sealed() }, "p").is_err());
        assert!(open(&Sealed { memory_kib: u32::MAX, ..sealed() }, "p").is_err());
    }
}
