//! Sign-in with e-mail address and password.

use jiff::{SignedDuration, Timestamp};
use model::{Account, AccountId, SignInMethod};
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};
use store::{Attempt, AttemptRule, email_key};

use super::accounts::check_email;
use super::{Access, AccessError, Origin, SignInError, deed};
use crate::audit::{Actor, Target, Via, network};

/// Failures of one account: five are free, then 30 seconds, doubling up to a quarter of an hour. Those from a network where the account
/// has signed in from, in whichever way, count apart, each network for itself, so that a stranger who knows the address locks strangers out
/// and not its owner.
const BY_ACCOUNT: AttemptRule = AttemptRule { free: 5, first_lock_ms: 30_000, longest_lock_ms: 900_000 };
/// Failures from one address: more are free, because an office may share one, and the lock grows longer. It holds for accounts that never
/// signed in from there.
const BY_ADDRESS: AttemptRule = AttemptRule { free: 30, first_lock_ms: 30_000, longest_lock_ms: 3_600_000 };
/// How long a network is remembered where an account has signed in from.
const KNOWN_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Longer texts are no e-mail address (RFC 5321, 4.5.3.1.3: a path has 256 octets).
pub(super) const MAX_EMAIL_BYTES: usize = 256;

impl Access {
    /// Signs in with e-mail address and password and returns the secret of a new session.
    ///
    /// An attempt is counted before the password is looked at, so that many at once get no further than one after another. An address
    /// that is not known, a wrong password and a disabled account take the same time and get the same answer.
    pub async fn sign_in_local(&self, email: &str, password: &SecretString, from: &Origin) -> Result<SecretString, SignInError> {
        match self.look_at(email, password, from).await {
            Ok(account) => Ok(self.begin(&account, SignInMethod::Password, from).await?),
            Err((refusal, account)) => {
                // What is no address may be a password in the wrong field.
                let actor = Actor::unknown(check_email(email).ok(), Via::SignIn);
                let target = account.map_or_else(|| Target::new("account", "unknown"), |account| deed::account(&account));
                self.refused(actor, target, &refusal, from).await?;
                Err(refusal)
            }
        }
    }

    /// The account of this address and password, or why not and which account was meant.
    async fn look_at(&self, email: &str, password: &SecretString, from: &Origin) -> Result<Account, (SignInError, Option<AccountId>)> {
        // No account has anything else for an address, above all none with control characters in it.
        let Ok(email) = check_email(email) else { return Err((SignInError::Wrong, None)) };
        let email = email.as_str();
        let keys = self.count(email, from).await.map_err(|refusal| (refusal, None))?;
        let people = self.store.people();
        let record = people.find_by_email(email).await.map_err(|error| (error.into(), None))?;
        let (account, hash) = record.map_or((None, None), |record| (Some(record.account), record.hash));
        let meant = account.as_ref().map(|account| account.id.clone());
        let with = |refusal: SignInError| (refusal, meant.clone());
        let Ok(fits) = self.passwords.fits(password, hash).await else {
            // Nobody looked at it: it is no failure.
            self.take_back(&keys).await.map_err(&with)?;
            return Err(with(SignInError::Busy));
        };
        let account = account.filter(|account| fits && account.disabled_at.is_none()).ok_or_else(|| with(SignInError::Wrong))?;
        self.forgive(&keys).await.map_err(&with)?;
        let holds_nothing = people.grants(&account.id).await.map_err(|error| with(error.into()))?.is_empty();
        if holds_nothing { Err(with(SignInError::NoRole)) } else { Ok(account) }
    }

    /// Counts an attempt, unless there were too many.
    pub(super) async fn count(&self, email: &str, from: &Origin) -> Result<Keys, SignInError> {
        let (people, now) = (self.store.people(), self.clock.now());
        // Exactly what the account is looked up by: however the address is spelt, it counts under one key.
        let email = email_key(email);
        let mut keys = Keys { account: key("account", &email), address: None };
        if let Some(network) = from.address.map(network) {
            let address = key("address", &network);
            let attempt = people.begin_attempt(&address, BY_ADDRESS, now).await?;
            if people.remembers(&place(&email, &network), now).await? {
                keys.account = key("account and place", &format!("{email}\0{network}"));
                // Whoever fails there locks out all who never were there, and not those who sign in from there.
                keys.address = matches!(attempt, Attempt::Counted { .. }).then_some(address);
            } else {
                Self::counted(attempt)?;
                keys.address = Some(address);
            }
        }
        Self::counted(people.begin_attempt(&keys.account, BY_ACCOUNT, now).await?)?;
        Ok(keys)
    }

    /// It was no failure.
    async fn take_back(&self, keys: &Keys) -> Result<(), SignInError> {
        for key in [Some(&keys.account), keys.address.as_ref()].into_iter().flatten() {
            self.store.people().take_back_attempt(key).await?;
        }
        Ok(())
    }

    /// It was a success: the account begins anew. The address does not, or whoever has one account could try others for ever.
    pub(super) async fn forgive(&self, keys: &Keys) -> Result<(), SignInError> {
        self.store.people().forget_attempts(&keys.account).await?;
        if let Some(key) = &keys.address {
            self.store.people().take_back_attempt(key).await?;
        }
        Ok(())
    }

    /// An account has signed in, in whichever way: where from is its place from now on.
    pub(super) async fn remember_place(&self, email: &str, from: &Origin) -> Result<(), AccessError> {
        let Some(network) = from.address.map(network) else { return Ok(()) };
        let now = self.clock.now();
        let until = now.checked_add(KNOWN_FOR).unwrap_or(Timestamp::MAX);
        Ok(self.store.people().remember(&place(&email_key(email), &network), now, until).await?)
    }

    const fn counted(attempt: Attempt) -> Result<(), SignInError> {
        match attempt {
            Attempt::Counted { .. } => Ok(()),
            Attempt::Locked { until } => Err(SignInError::Locked { until }),
        }
    }
}

/// What an attempt is counted under.
pub(super) struct Keys {
    account: [u8; 32],
    /// `None` where the address does not count.
    address: Option<[u8; 32]>,
}

/// Where an account signs in from.
fn place(email: &str, network: &str) -> [u8; 32] {
    key("place", &format!("{email}\0{network}"))
}

/// What attempts are counted under. A hash, because what is typed may be a password in the wrong field.
fn key(kind: &str, text: &str) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(kind.as_bytes());
    hasher.update([0]);
    hasher.update(text.as_bytes());
    hasher.finalize().into()
}
