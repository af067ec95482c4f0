//! Published keys and the signatures they verify: ES256 and RS256 of RFC 7518, nothing else, and never what the token itself asks for alone.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;

/// A set of keys (RFC 7517).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct KeySet {
    keys: Vec<Jwk>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Jwk {
    kid: String,
    kty: String,
    crv: String,
    x: String,
    y: String,
    n: String,
    e: String,
    alg: Option<String>,
    r#use: Option<String>,
}

/// How a token is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Es256,
    Rs256,
}

impl Algorithm {
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "ES256" => Some(Self::Es256),
            "RS256" => Some(Self::Rs256),
            _ => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Es256 => "ES256",
            Self::Rs256 => "RS256",
        }
    }
}

impl KeySet {
    /// Whether a key with this name is in the set.
    pub fn has(&self, kid: &str) -> bool {
        self.keys.iter().any(|key| key.kid == kid)
    }

    /// Whether the key of this name, meant for this algorithm, made the signature.
    pub fn verifies(&self, kid: &str, algorithm: Algorithm, signed: &[u8], signature: &[u8]) -> bool {
        self.keys.iter().any(|key| key.kid == kid && key.is_for(algorithm) && key.verifies(algorithm, signed, signature))
    }
}

impl Jwk {
    fn is_for(&self, algorithm: Algorithm) -> bool {
        let kind = match algorithm {
            Algorithm::Es256 => self.kty == "EC" && self.crv == "P-256",
            Algorithm::Rs256 => self.kty == "RSA",
        };
        kind && self.alg.as_deref().is_none_or(|alg| alg == algorithm.name()) && self.r#use.as_deref().is_none_or(|used| used == "sig")
    }

    fn verifies(&self, algorithm: Algorithm, signed: &[u8], signature: &[u8]) -> bool {
        let part = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
        match algorithm {
            Algorithm::Es256 => part(&self.x).zip(part(&self.y)).is_some_and(|(x, y)| {
                // An uncompressed point: 4, then two numbers of 32 bytes.
                x.len() == 32
                    && y.len() == 32
                    && UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, [vec![4], x, y].concat()).verify(signed, signature).is_ok()
            }),
            Algorithm::Rs256 => part(&self.n)
                .zip(part(&self.e))
                .is_some_and(|(n, e)| RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, signed, signature).is_ok()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ES256 example of RFC 7515, appendix A.3.
    const SIGNED: &str =
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const SIGNATURE: &str = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    fn keys(extra: &str) -> KeySet {
        let text = format!(
            r#"{{"keys":[{{"kid":"k","kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"{extra}}}]}}"#
        );
        serde_json::from_str(&text).expect("keys")
    }

    #[test]
    fn the_example_of_the_standard_verifies_and_nothing_else_does() {
        let signature = URL_SAFE_NO_PAD.decode(SIGNATURE).expect("bytes");
        let good = |keys: &KeySet, kid: &str, algorithm, signed: &str| keys.verifies(kid, algorithm, signed.as_bytes(), &signature);
        assert!(good(&keys(""), "k", Algorithm::Es256, SIGNED));
        assert!(good(&keys(r#","alg":"ES256","use":"sig""#), "k", Algorithm::Es256, SIGNED));
        assert!(!good(&keys(""), "other", Algorithm::Es256, SIGNED));
        assert!(!good(&keys(""), "k", Algorithm::Rs256, SIGNED));
        assert!(!good(&keys(""), "k", Algorithm::Es256, &SIGNED.replace("pc19", "pc18")));
        assert!(!good(&keys(r#","use":"enc""#), "k", Algorithm::Es256, SIGNED));
        assert!(!keys("").verifies("k", Algorithm::Es256, SIGNED.as_bytes(), &signature[..63]));
        for name in ["none", "HS256", "es256", ""] {
            assert_eq!(Algorithm::parse(name), None, "{name}");
        }
    }
}
