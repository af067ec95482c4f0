//! Id tokens (`OpenID` Connect core): JWTs signed with RS256.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::Signer;

/// Who issues them: the identity broker of Webex, not the API host.
pub const ISSUER: &str = "https://idbroker-b-us.webex.com/idb";
/// How long one is good for, in seconds.
const LIFETIME_S: i64 = 3600;

/// What an id token says. As with Webex it holds the claims of `openid` only; mail and name are read from `/userinfo`.
#[derive(Debug)]
pub struct Claims<'a> {
    /// The person.
    pub subject: String,
    /// The client it is for.
    pub audience: &'a str,
    /// `nonce` of the authorization request.
    pub nonce: Option<&'a str>,
    /// The access token it comes with.
    pub access_token: Option<&'a str>,
    /// Seconds since 1970.
    pub now_s: i64,
}

impl Claims<'_> {
    /// The signed token.
    pub fn sign(&self, signer: &Signer) -> String {
        let header = json!({ "alg": "RS256", "kid": signer.key_id(), "typ": "JWT" });
        let mut claims = json!({
            "iss": ISSUER,
            "sub": self.subject,
            "aud": self.audience,
            "iat": self.now_s,
            "auth_time": self.now_s,
            "exp": self.now_s + LIFETIME_S,
            "acr": "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
        });
        if let Some(nonce) = self.nonce {
            claims["nonce"] = nonce.into();
        }
        if let Some(token) = self.access_token {
            // The left half of the hash (OpenID Connect core 3.1.3.6).
            claims["at_hash"] = URL_SAFE_NO_PAD.encode(&Sha256::digest(token.as_bytes())[..16]).into();
        }
        let stated = format!("{}.{}", URL_SAFE_NO_PAD.encode(header.to_string()), URL_SAFE_NO_PAD.encode(claims.to_string()));
        let signature = URL_SAFE_NO_PAD.encode(signer.sign(stated.as_bytes()));
        format!("{stated}.{signature}")
    }
}
