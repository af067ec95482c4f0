//! The id token: whether it is what the provider made for this flow.

use std::str::FromStr as _;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use openidconnect::core::{CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKeySet, CoreJwsSigningAlgorithm as Algorithm};
use openidconnect::{AccessToken, AccessTokenHash, ClaimsVerificationError, ClientId, IssuerUrl, Nonce, SignatureVerificationError};
use serde_json::{Map, Value};

use super::IssuerRule;

/// Algorithms with a public key. `none` and those with a shared secret are not among them.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
];

/// What a token is held against.
pub(super) struct Expected<'a> {
    pub issuers: &'a [IssuerRule],
    pub client_id: &'a str,
    pub nonce: &'a str,
    pub access_token: &'a str,
    pub keys: Value,
    pub now: Timestamp,
}

/// The claims of a token that passes; otherwise what is wrong with it.
pub(super) fn verify(text: &str, expected: Expected<'_>) -> Result<Map<String, Value>, String> {
    let Expected { issuers, client_id, nonce, access_token, keys, now } = expected;
    let claims = read_unverified(text).ok_or("its id token cannot be read")?;
    // Which of the allowed issuers it says to come from; the verifier holds the signed token against it.
    let issuer = claims.get("iss").and_then(Value::as_str).ok_or("its id token names no issuer")?;
    if !issuers.iter().any(|rule| rule.allows(issuer)) {
        return Err("its id token comes from another issuer".to_owned());
    }
    let issuer = IssuerUrl::new(issuer.to_owned()).map_err(|_| "its id token comes from another issuer")?;
    let keys: CoreJsonWebKeySet = serde_json::from_value(keys).map_err(|error| format!("its keys cannot be read ({error})"))?;
    let token = CoreIdToken::from_str(text).map_err(|_| "its id token cannot be read")?;
    let verifier = CoreIdTokenVerifier::new_public_client(ClientId::new(client_id.to_owned()), issuer, keys)
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || SystemTime::from(now).into());
    let checked = token.claims(&verifier, &Nonce::new(nonce.to_owned())).map_err(|error| describe(&error))?;
    if let Some(wanted) = checked.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|_| "its id token has no usable signature")?;
        let key = token.signing_key(&verifier).map_err(|_| "its id token is not signed by one of its keys")?;
        let hash = AccessTokenHash::from_token(&AccessToken::new(access_token.to_owned()), algorithm, key);
        if hash.ok().as_ref() != Some(wanted) {
            return Err("its id token belongs to another access token".to_owned());
        }
    }
    Ok(claims)
}

/// The claims as they stand there. Nothing of them counts before the verifier has seen the token.
fn read_unverified(text: &str) -> Option<Map<String, Value>> {
    let payload = text.split('.').nth(1)?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
}

/// Words for people; those of the library repeat what stands in the token.
fn describe(error: &ClaimsVerificationError) -> String {
    match error {
        ClaimsVerificationError::Expired(_) => "its id token has expired",
        ClaimsVerificationError::InvalidAudience(_) => "its id token is for another application",
        ClaimsVerificationError::InvalidIssuer(_) => "its id token comes from another issuer",
        ClaimsVerificationError::InvalidNonce(_) => "its id token belongs to another sign-in",
        ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoSignature) => "its id token is not signed",
        ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::DisallowedAlg(_) | SignatureVerificationError::UnsupportedAlg(_),
        ) => "its id token is signed with an algorithm that is not allowed",
        ClaimsVerificationError::SignatureVerification(_) => "its id token is not signed by one of its keys",
        _ => "its id token is not valid",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn check(text: &str) -> Result<Map<String, Value>, String> {
        let issuers = [IssuerRule::Exactly("https://issuer.example".to_owned())];
        let keys = json!({ "keys": [] });
        verify(text, Expected { issuers: &issuers, client_id: "C1", nonce: "N1", access_token: "A1", keys, now: Timestamp::UNIX_EPOCH })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_passes_without_a_key(text in ".{0,200}", header in ".{0,40}", claims in ".{0,80}", signature in "[A-Za-z0-9_-]{0,80}") {
            prop_assert!(check(&text).is_err());
            let token = format!("{}.{}.{signature}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
            prop_assert!(check(&token).is_err());
        }

        #[test]
        fn good_claims_do_not_help(algorithm in "none|None|RS256|HS256|ES256|EdDSA|", signature in "[A-Za-z0-9_-]{0,80}") {
            let claims = json!({ "iss": "https://issuer.example", "sub": "S", "aud": "C1", "exp": 9, "iat": 0, "nonce": "N1" });
            let header = json!({ "alg": algorithm });
            let token = format!("{}.{}.{signature}", URL_SAFE_NO_PAD.encode(header.to_string()), URL_SAFE_NO_PAD.encode(claims.to_string()));
            prop_assert!(check(&token).is_err());
        }
    }
}
