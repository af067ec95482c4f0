//! The signature of an incoming webhook.
//!
//! Webex signs the raw body with the secret of the webhook: lower-case hex HMAC-SHA1 in `X-Spark-Signature`. Verify before parsing.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// Header that carries the signature.
pub const SIGNATURE_HEADER: &str = "X-Spark-Signature";

/// Whether `signature` (hex, either case) is the HMAC-SHA1 of the raw body under the secret; compares in constant time.
///
/// An empty secret verifies nothing: Webex sends no signature for a webhook without one.
pub fn verify_signature(secret: &[u8], body: &[u8], signature: &str) -> bool {
    let (Some(claimed), false) = (decode_hex(signature.trim()), secret.is_empty()) else {
        return false;
    };
    // `verify_slice` compares in constant time.
    mac(secret, body).verify_slice(&claimed).is_ok()
}

/// The signature Webex would send for this body, in lower-case hex.
pub fn sign(secret: &[u8], body: &[u8]) -> String {
    use std::fmt::Write;
    mac(secret, body).finalize().into_bytes().iter().fold(String::with_capacity(40), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn mac(secret: &[u8], body: &[u8]) -> Hmac<Sha1> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("invariant: HMAC takes a key of any length");
    mac.update(body);
    mac
}

fn decode_hex(text: &str) -> Option<[u8; 20]> {
    let digits = text.as_bytes();
    if digits.len() != 40 {
        return None;
    }
    let mut bytes = [0; 20];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    // Vector published in the documentation of valgaze/speedybot-mini.
    const SECRET: &[u8] = b"myBongoSecret";
    const BODY: &[u8] = br#"{"a":1,"b":2,"c":{"d":3}}"#;
    const SIGNATURE: &str = "01e0cb6a53731b9615b483335d77d97023410c72";

    #[test]
    fn published_vector() {
        assert_eq!(sign(SECRET, BODY), SIGNATURE);
        assert!(verify_signature(SECRET, BODY, SIGNATURE));
        assert!(verify_signature(SECRET, BODY, &SIGNATURE.to_uppercase()));
    }

    #[test]
    fn rfc_2202_case_2() {
        assert_eq!(sign(b"Jefe", b"what do ya want for nothing?"), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    }

    #[test]
    fn anything_else_is_refused() {
        assert!(!verify_signature(b"other", BODY, SIGNATURE));
        assert!(!verify_signature(SECRET, b"{}", SIGNATURE));
        assert!(!verify_signature(SECRET, BODY, ""));
        assert!(!verify_signature(SECRET, BODY, &SIGNATURE[..38]));
        assert!(!verify_signature(SECRET, BODY, &SIGNATURE.replace('0', "g")));
        assert!(!verify_signature(b"", BODY, &sign(b"", BODY)));
    }

    proptest! {
        #[test]
        fn signed_verifies_and_any_text_never_panics(secret in "[ -~]{1,40}", body in any::<Vec<u8>>(), other in "\\PC{0,45}") {
            prop_assert!(verify_signature(secret.as_bytes(), &body, &sign(secret.as_bytes(), &body)));
            prop_assert!(!verify_signature(secret.as_bytes(), &body, &other));
        }
    }
}
