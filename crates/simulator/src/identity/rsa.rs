//! The RSA key that signs id tokens. `ring` signs but makes no RSA keys, so the primes are found here.
//!
//! The key is made anew at every start from the start's entropy, signs only what a simulator says, and is never stored.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use num_bigint::BigUint;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use ring::rand::SystemRandom;
use ring::rsa::KeyPair;
use ring::signature::RSA_PKCS1_SHA256;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Bytes of each prime: a key of 2048 bits.
const PRIME_BYTES: usize = 128;
const EXPONENT: u32 = 65_537;
/// Rounds of Miller–Rabin; random candidates of this size err with less than 2^-100 after a few.
const ROUNDS: usize = 10;

/// Signs with RS256.
pub struct Signer {
    pair: KeyPair,
    modulus: Vec<u8>,
    key_id: String,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signer").field("key_id", &self.key_id).finish_non_exhaustive()
    }
}

impl Signer {
    /// The key of this entropy.
    pub fn new(entropy: &[u8; 32]) -> Self {
        let mut hash = Sha256::new();
        hash.update(entropy);
        hash.update(b"id token key");
        let mut rng = ChaCha8Rng::from_seed(hash.finalize().into());
        let (p, q) = loop {
            let (a, b) = (prime(&mut rng), prime(&mut rng));
            match a.cmp(&b) {
                std::cmp::Ordering::Greater => break (a, b),
                std::cmp::Ordering::Less => break (b, a),
                std::cmp::Ordering::Equal => {}
            }
        };
        let one = BigUint::from(1_u8);
        let exponent = BigUint::from(EXPONENT);
        let (p1, q1) = (&p - &one, &q - &one);
        let d = exponent.modinv(&(&p1 * &q1)).expect("invariant: the exponent has an inverse, both primes were chosen so");
        let q_inverse = q.modinv(&p).expect("invariant: different primes have inverses of each other");
        let modulus = &p * &q;
        let parts = [BigUint::ZERO, modulus.clone(), exponent, d.clone(), p, q, &d % &p1, &d % &q1, q_inverse];
        let der = sequence(&parts);
        let pair = KeyPair::from_der(&der).expect("invariant: the parts make a key ring takes");
        let modulus = modulus.to_bytes_be();
        let key_id = hex::encode(&Sha256::digest(&modulus)[..16]);
        Self { pair, modulus, key_id }
    }

    /// Name of the key in JWKS.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// PKCS #1 v1.5 signature over SHA-256.
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        let mut signature = vec![0; self.pair.public().modulus_len()];
        // PKCS #1 v1.5 is deterministic; the randomness only blinds.
        let done = self.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature);
        done.expect("invariant: the signature has the length of the key");
        signature
    }

    /// The public key as a member of JWKS.
    pub fn jwk(&self) -> Value {
        json!({
            "kty": "RSA",
            "e": URL_SAFE_NO_PAD.encode(&EXPONENT.to_be_bytes()[1..]),
            "n": URL_SAFE_NO_PAD.encode(&self.modulus),
            "kid": self.key_id,
            "use": "sig",
            "alg": "RS256",
        })
    }
}

fn number(rng: &mut ChaCha8Rng) -> BigUint {
    let mut bytes = [0_u8; PRIME_BYTES];
    rng.fill_bytes(&mut bytes);
    // The two highest bits make the product 2048 bits long; the lowest makes it odd.
    bytes[0] |= 0b1100_0000;
    bytes[PRIME_BYTES - 1] |= 1;
    BigUint::from_bytes_be(&bytes)
}

fn prime(rng: &mut ChaCha8Rng) -> BigUint {
    loop {
        let start = number(rng);
        let mut candidate = start;
        // Walking on by two from a random start is much cheaper than new numbers, and good enough for a simulator's key.
        for _ in 0..4096 {
            if has_no_small_factor(&candidate) && &candidate % EXPONENT != BigUint::from(1_u8) && is_prime(&candidate, rng) {
                return candidate;
            }
            candidate += 2_u8;
        }
    }
}

fn has_no_small_factor(candidate: &BigUint) -> bool {
    (3..2000_u32).step_by(2).all(|small| candidate % small != BigUint::ZERO)
}

/// Miller–Rabin.
fn is_prime(candidate: &BigUint, rng: &mut ChaCha8Rng) -> bool {
    let one = BigUint::from(1_u8);
    let less = candidate - &one;
    let twos = less.trailing_zeros().unwrap_or(0);
    let odd = &less >> twos;
    (0..ROUNDS).all(|_| {
        let base = number(rng) % (&less - &one) + &one;
        let mut power = base.modpow(&odd, candidate);
        if power == one || power == less {
            return true;
        }
        (1..twos).any(|_| {
            power = &power * &power % candidate;
            power == less
        })
    })
}

/// `RSAPrivateKey` of RFC 8017 in DER.
fn sequence(parts: &[BigUint]) -> Vec<u8> {
    let mut body = Vec::new();
    for part in parts {
        let mut bytes = part.to_bytes_be();
        if bytes.first().is_some_and(|first| first & 0x80 != 0) {
            bytes.insert(0, 0);
        }
        body.push(0x02);
        body.extend(length(bytes.len()));
        body.extend(bytes);
    }
    let mut der = vec![0x30];
    der.extend(length(body.len()));
    der.extend(body);
    der
}

fn length(length: usize) -> Vec<u8> {
    let bytes = length.to_be_bytes();
    let bytes = &bytes[bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len() - 1)..];
    if length < 128 {
        return bytes.to_vec();
    }
    let count = u8::try_from(bytes.len()).expect("invariant: a length has at most eight bytes");
    [&[0x80 | count], bytes].concat()
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

    use super::Signer;

    #[test]
    fn the_public_key_verifies_and_another_message_fails() {
        let signer = Signer::new(&[9; 32]);
        let signature = signer.sign(b"said");
        let jwk = signer.jwk();
        let part = |name: &str| URL_SAFE_NO_PAD.decode(jwk[name].as_str().unwrap()).unwrap();
        let (n, e) = (part("n"), part("e"));
        assert_eq!(n.len(), 256);
        let key = RsaPublicKeyComponents { n: &n, e: &e };
        assert!(key.verify(&RSA_PKCS1_2048_8192_SHA256, b"said", &signature).is_ok());
        assert!(key.verify(&RSA_PKCS1_2048_8192_SHA256, b"else", &signature).is_err());
    }
}
