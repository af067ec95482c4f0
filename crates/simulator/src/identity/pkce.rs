//! Proof Key for Code Exchange (RFC 7636).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// What an authorization request promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Challenge {
    /// `plain`: the verifier itself.
    Plain(String),
    /// `S256`: the base64url SHA-256 of the verifier.
    S256(String),
}

impl Challenge {
    /// Reads `code_challenge` and `code_challenge_method`; `Err` for another method or a challenge of the wrong shape.
    pub fn read(challenge: Option<&str>, method: Option<&str>) -> Result<Option<Self>, &'static str> {
        let Some(challenge) = challenge else {
            return if method.is_none() { Ok(None) } else { Err("code_challenge is missing") };
        };
        if !is_well_formed(challenge) {
            return Err("code_challenge must have 43 to 128 unreserved characters");
        }
        match method.unwrap_or("plain") {
            "plain" => Ok(Some(Self::Plain(challenge.to_owned()))),
            "S256" => Ok(Some(Self::S256(challenge.to_owned()))),
            _ => Err("code_challenge_method must be S256 or plain"),
        }
    }

    /// Whether a verifier keeps the promise.
    pub fn admits(&self, verifier: &str) -> bool {
        is_well_formed(verifier)
            && match self {
                Self::Plain(challenge) => challenge == verifier,
                Self::S256(challenge) => *challenge == URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())),
            }
    }
}

fn is_well_formed(text: &str) -> bool {
    (43..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::Challenge;

    /// RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn the_example_of_the_rfc() {
        let challenge = Challenge::read(Some(CHALLENGE), Some("S256")).unwrap().unwrap();
        assert!(challenge.admits(VERIFIER));
        assert!(!challenge.admits(CHALLENGE));
        let plain = Challenge::read(Some(VERIFIER), None).unwrap().unwrap();
        assert!(plain.admits(VERIFIER));
        assert!(!plain.admits(CHALLENGE));
    }

    #[test]
    fn odd_requests_are_refused() {
        assert_eq!(Challenge::read(None, None), Ok(None));
        assert!(Challenge::read(Some("short"), Some("S256")).is_err());
        assert!(Challenge::read(Some(CHALLENGE), Some("S512")).is_err());
        assert!(Challenge::read(None, Some("S256")).is_err());
    }
}
