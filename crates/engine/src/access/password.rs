//! Passwords of local accounts: argon2id, away from the threads that answer requests, a few at a time.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::Randomness;

/// A password has so many characters at least (NIST SP 800-63B-4 asks for 15 where it is the only factor).
pub const MIN_PASSWORD_CHARACTERS: usize = 15;
/// A password is this long at most, so that hashing it stays bounded.
pub const MAX_PASSWORD_BYTES: usize = 1_024;
/// Hashes at one time: each takes 19 MiB and a core for some hundredths of a second.
const AT_ONCE: usize = 2;
/// Those who may wait for their turn; more are asked to come back.
const WAITING: usize = 32;
const SALT_BYTES: usize = 16;

/// Too many wait already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooMany;

/// Makes and checks hashes.
pub(super) struct Passwords {
    turns: Arc<Semaphore>,
    queue: Arc<Semaphore>,
    /// The hash of something that nobody knows, for accounts that are not there: they take as long as those that are.
    nobody: String,
}

impl Passwords {
    pub(super) fn new(randomness: &dyn Randomness) -> Self {
        // Only its parameters matter, so it costs nothing to make: the hash part is random bytes.
        let mut bytes = [0; SALT_BYTES + 32];
        randomness.fill(&mut bytes);
        let (salt, output) = bytes.split_at(SALT_BYTES);
        let params = argon2().params().clone();
        let nobody =
            format!("$argon2id$v=19$m={},t={},p={}${}${}", params.m_cost(), params.t_cost(), params.p_cost(), base64(salt), base64(output));
        Self { turns: Arc::new(Semaphore::new(AT_ONCE)), queue: Arc::new(Semaphore::new(AT_ONCE + WAITING)), nobody }
    }

    /// The hash of a new password, in the PHC string format, with a salt of its own.
    pub(super) async fn hash(&self, password: &SecretString, randomness: &dyn Randomness) -> Result<String, TooMany> {
        let mut salt = [0; SALT_BYTES];
        randomness.fill(&mut salt);
        let password = password.clone();
        self.run(move || {
            argon2()
                .hash_password_with_salt(password.expose_secret().as_bytes(), &salt)
                .expect("invariant: a bounded password and a salt of 16 bytes always hash")
                .to_string()
        })
        .await
    }

    /// Whether the password fits the hash. Without a hash it takes as long and does not.
    pub(super) async fn fits(&self, password: &SecretString, hash: Option<String>) -> Result<bool, TooMany> {
        let is_somebody = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.nobody.clone());
        let password = password.clone();
        let fits = self
            .run(move || {
                let text = password.expose_secret();
                let Ok(hash) = PasswordHash::new(&hash) else { return false };
                text.len() <= MAX_PASSWORD_BYTES && argon2().verify_password(text.as_bytes(), &hash).is_ok()
            })
            .await?;
        Ok(fits && is_somebody)
    }

    /// Runs costly work when it is its turn. The turn goes with the work: who leaves early does not let another start beside it.
    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, TooMany> {
        let place = Arc::clone(&self.queue).try_acquire_owned().map_err(|_| TooMany)?;
        let turn = Arc::clone(&self.turns).acquire_owned().await.expect("invariant: nobody closes the turns");
        let held: (OwnedSemaphorePermit, OwnedSemaphorePermit) = (place, turn);
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(held);
            result
        });
        Ok(done.await.expect("invariant: hashing does not panic"))
    }
}

/// Says what is wrong with a new password. Length is what counts; rules about signs make passwords worse (NIST SP 800-63B-4, 3.1.1.2).
pub(super) fn check(password: &SecretString, email: Option<&str>) -> Result<(), String> {
    let text = password.expose_secret();
    if text.chars().count() < MIN_PASSWORD_CHARACTERS {
        return Err(format!(
            "a password needs {MIN_PASSWORD_CHARACTERS} characters at least; a few words in a row are easy to keep in mind"
        ));
    }
    if text.len() > MAX_PASSWORD_BYTES {
        return Err(format!("a password has {MAX_PASSWORD_BYTES} bytes at most"));
    }
    let mut kinds: Vec<char> = text.chars().collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.len() < 5 {
        return Err("a password of fewer than five different characters is guessed at once; choose another".to_owned());
    }
    if email.is_some_and(|email| is_mostly(text, email)) {
        return Err("the e-mail address, alone or with a few signs more, is no password; choose another".to_owned());
    }
    super::guesses::check(text)
}

/// Whether the text is this one with fewer signs more than a password of its own needs.
fn is_mostly(text: &str, part: &str) -> bool {
    let (text, part) = (text.to_lowercase(), part.trim().to_lowercase());
    !part.is_empty() && text.contains(&part) && text.replacen(&part, "", 1).chars().count() < MIN_PASSWORD_CHARACTERS
}

/// argon2id with 19 MiB, two rounds and one lane: what OWASP's Password Storage Cheat Sheet asks for at least.
fn argon2() -> Argon2<'static> {
    Argon2::default()
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandomness;

    #[tokio::test]
    async fn a_hash_names_its_parameters_and_fits_its_password_only() {
        let passwords = Passwords::new(&SystemRandomness);
        let password = SecretString::from("correct horse battery".to_owned());
        let hash = passwords.hash(&password, &SystemRandomness).await.expect("a turn");
        // OWASP Password Storage Cheat Sheet: argon2id, m=19456 (19 MiB), t=2, p=1.
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.nobody.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", passwords.nobody);
        PasswordHash::new(&passwords.nobody).expect("readable, so that it is really computed");
        assert_ne!(hash, passwords.hash(&password, &SystemRandomness).await.expect("a turn"), "a salt of its own");
        assert!(passwords.fits(&password, Some(hash.clone())).await.expect("a turn"));
        assert!(!passwords.fits(&"correct horse batterz".to_owned().into(), Some(hash.clone())).await.expect("a turn"));
        assert!(!passwords.fits(&password, None).await.expect("a turn"));
        assert!(!passwords.fits(&password, Some("damaged".to_owned())).await.expect("a turn"));
    }

    #[tokio::test]
    async fn a_foreign_hash_is_read() {
        // Made by the reference implementation's own test vector in phc_string form: argon2 test.c, version 0x13, argon2id, m=65536, t=2, p=1,
        // password "password", salt "somesalt".
        let hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        let passwords = Passwords::new(&SystemRandomness);
        assert!(passwords.fits(&"password".to_owned().into(), Some(hash.to_owned())).await.expect("a turn"));
        assert!(!passwords.fits(&"Password".to_owned().into(), Some(hash.to_owned())).await.expect("a turn"));
    }

    #[test]
    fn weak_passwords_are_told_why() {
        let check = |text: &str| check(&text.to_owned().into(), Some("kari.nordmann@example.com"));
        for (text, part) in [
            ("short", "15 characters"),
            (&*"aaaa".repeat(5), "five different"),
            ("Kari.Nordmann@example.com", "e-mail address"),
            ("kari.nordmann@example.com!!", "e-mail address"),
            ("passwordpassword", "guessed"),
            (&"x1y2z3".repeat(200), "1024 bytes"),
        ] {
            let problem = check(text).expect_err(text);
            assert!(problem.contains(part), "{problem}");
        }
        check("blåbær på en grønn øy").expect("long enough");
    }
}
