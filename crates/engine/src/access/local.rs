//! Sign-in with e-mail address and password.

use std::net::IpAddr;

use jiff::Timestamp;
use model::SignInMethod;
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};
use store::{Attempt, AttemptRule};

use super::{Access, Origin, SignInError};

/// Failures of one account: five are free, then 30 seconds, doubling up to a quarter of an hour, so that a stranger who knows an address
/// cannot keep its owner out for long.
const BY_ACCOUNT: AttemptRule = AttemptRule { free: 5, first_lock_ms: 30_000, longest_lock_ms: 900_000 };
/// Failures from one address: more are free, because an office may share one, and the lock grows longer.
const BY_ADDRESS: AttemptRule = AttemptRule { free: 30, first_lock_ms: 30_000, longest_lock_ms: 3_600_000 };
/// Longer texts are no e-mail address (RFC 5321, 4.5.3.1.3: a path has 256 octets).
pub(super) const MAX_EMAIL_BYTES: usize = 256;

impl Access {
    /// Signs in with e-mail address and password and returns the secret of a new session.
    ///
    /// An attempt is counted before the password is looked at, so that many at once get no further than one after another. An address
    /// that is not known, a wrong password and a disabled account take the same time and get the same answer.
    pub async fn sign_in_local(&self, email: &str, password: &SecretString, from: &Origin) -> Result<SecretString, SignInError> {
        let email = email.trim();
        if email.is_empty() || email.len() > MAX_EMAIL_BYTES {
            return Err(SignInError::Wrong);
        }
        let people = self.store.people();
        let now = self.clock.now();
        let account_key = key("account", &email.to_lowercase());
        let address_key = from.address.map(|address| key("address", &network(address)));
        if let Some(key) = &address_key {
            Self::counted(people.begin_attempt(key, BY_ADDRESS, now).await?)?;
        }
        Self::counted(people.begin_attempt(&account_key, BY_ACCOUNT, now).await?)?;

        let record = people.find_by_email(email).await?;
        let (account, hash) = record.map_or((None, None), |record| (Some(record.account), record.hash));
        let fits = self.passwords.fits(password, hash).await.map_err(|_| SignInError::Busy)?;
        let account = account.filter(|account| fits && account.disabled_at.is_none()).ok_or(SignInError::Wrong)?;

        people.forget_attempts(&account_key).await?;
        if let Some(key) = &address_key {
            people.take_back_attempt(key).await?;
        }
        if people.grants(&account.id).await?.is_empty() {
            return Err(SignInError::NoRole);
        }
        Ok(self.start_session(Some(&account.id), SignInMethod::Password, from).await?)
    }

    const fn counted(attempt: Attempt) -> Result<Option<Timestamp>, SignInError> {
        match attempt {
            Attempt::Counted { locked_until, .. } => Ok(locked_until),
            Attempt::Locked { until } => Err(SignInError::Locked { until }),
        }
    }
}

/// What attempts are counted under. A hash, because what is typed may be a password in the wrong field.
pub(super) fn key(kind: &str, text: &str) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(kind.as_bytes());
    hasher.update([0]);
    hasher.update(text.as_bytes());
    hasher.finalize().into()
}

/// What counts as one address: with IPv6 everybody has a network of 2^64, so the network counts.
pub(super) fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_network_of_ipv6_is_one_address() {
        let network = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(network("2001:db8:1:2:3::4"), network("2001:db8:1:2:ffff::1"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
