//! Secrets that must be read back: tokens, client secrets, what a sign-in carries from its beginning to its end.
//!
//! Each is sealed under a data key with its name and the key's id bound to it, so that sealed bytes are worth nothing under another
//! name. The data keys lie in the database, sealed under the master key, which is never there. What only needs comparison is
//! hashed instead (see `access`). To keep another kind of secret, choose a name for it and seal it here.

mod cipher;
mod error;
mod master;
mod rotate;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretBox, SecretString};
use store::{AuditNote, SealedSecret, Store, WrappedKey};

use crate::{Clock, Randomness};
use cipher::Key;

pub use error::VaultError;
pub use master::{MASTER_KEY_CREDENTIAL, MASTER_KEY_FILE, MasterKey, MasterKeySource};
pub use rotate::{Rotation, VaultStatus};

const DATA_KEY: &str = "cordboard data key 1";
const SECRET: &str = "cordboard secret 1";
/// How often sealing is tried anew when the key was retired meanwhile.
const TRIES: u32 = 5;

/// The vault. Cheap to clone.
#[derive(Clone)]
pub struct Vault {
    shared: Arc<Shared>,
    /// Writes what is done to the keys into the audit log.
    record: Option<RecordKeys>,
}

/// Makes the entry of the audit log that goes with a deed.
pub type RecordKeys = Arc<dyn Fn(KeyDeed<'_>) -> AuditNote + Send + Sync>;

/// What is done to the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyDeed<'k> {
    /// Another data key becomes the active one.
    Rotated {
        /// Id of the key before.
        before: &'k str,
        /// Id of the new key.
        after: &'k str,
    },
    /// Another master key wraps the data keys.
    MasterReplaced {
        /// Id of the key before.
        before: &'k str,
        /// Id of the new key.
        after: &'k str,
    },
}

struct Shared {
    store: Store,
    source: MasterKeySource,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    keys: RwLock<Keys>,
}

#[derive(Clone, Default)]
struct Keys {
    active: String,
    by_id: HashMap<String, Arc<Key>>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("source", &self.shared.source).finish_non_exhaustive()
    }
}

impl Vault {
    /// Opens the vault of a store. A store without secrets gets its first data key, and the key file is made if there is none.
    pub async fn open_store(
        store: Store,
        source: MasterKeySource,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Self, VaultError> {
        let shared = Arc::new(Shared { store, source, clock, randomness, keys: RwLock::default() });
        let vault = Self { shared, record: None };
        let ring = vault.shared.store.secrets().keys().await?;
        if ring.active.is_none() {
            let master = match vault.shared.source.load()? {
                Some(key) => key,
                None => vault.shared.source.create(vault.shared.randomness.as_ref())?,
            };
            let (wrapped, _) = vault.new_data_key(&master);
            // Somebody else may have been first: their key is as good.
            vault.shared.store.secrets().activate(&wrapped, None).await?;
        }
        vault.reload().await?;
        Ok(vault)
    }

    /// The same vault, which records what is done to its keys through this handle, in the transaction that does it.
    #[must_use]
    pub fn recording(self, record: RecordKeys) -> Self {
        Self { record: Some(record), ..self }
    }

    /// The store, whose next committed transaction adds the entry of this deed to the audit log.
    fn noting(&self, deed: KeyDeed<'_>) -> Store {
        self.record.as_ref().map_or_else(|| self.shared.store.clone(), |record| self.shared.store.noting(vec![record(deed)]))
    }

    /// The store it is over.
    pub(crate) fn store(&self) -> &Store {
        &self.shared.store
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        self.shared.clock.as_ref()
    }

    pub(crate) fn randomness(&self) -> &dyn Randomness {
        self.shared.randomness.as_ref()
    }

    /// Keeps a secret under this name, instead of an older one.
    pub async fn seal(&self, name: &str, secret: &SecretString) -> Result<(), VaultError> {
        self.seal_until(name, secret, None).await
    }

    /// As [`Self::seal`], but the secret is of no use after a time.
    pub async fn seal_until(&self, name: &str, secret: &SecretString, expires_at: Option<Timestamp>) -> Result<(), VaultError> {
        for _ in 0..TRIES {
            let sealed = SealedSecret { expires_at, ..self.sealed(name, secret) };
            if self.shared.store.secrets().save(&[sealed]).await? {
                return Ok(());
            }
            self.reload().await?;
        }
        Err(VaultError::Contended)
    }

    /// Keeps a secret under this name if there is none, and returns the one that is kept: of any number who try at once, one wins and
    /// all get the same.
    pub async fn seal_first(&self, name: &str, secret: &SecretString) -> Result<SecretString, VaultError> {
        for _ in 0..TRIES {
            if self.shared.store.secrets().save_first(&self.sealed(name, secret)).await? {
                // Gone again only when somebody removed it just now.
                return self.open(name).await?.ok_or(VaultError::Contended);
            }
            self.reload().await?;
        }
        Err(VaultError::Contended)
    }

    /// The secret of this name, if there is one.
    pub async fn open(&self, name: &str) -> Result<Option<SecretString>, VaultError> {
        for _ in 0..TRIES {
            let Some(sealed) = self.shared.store.secrets().find(name, self.shared.clock.now()).await? else { return Ok(None) };
            // Between two questions a rotation may have ended, and the key of what was read is gone: it is read again.
            if self.find_key(&sealed.key_id).await?.is_some() {
                return self.unsealed(&sealed).await.map(Some);
            }
        }
        Err(VaultError::Damaged { name: name.to_owned() })
    }

    /// Forgets the secrets whose names begin so that are over, and of the others the oldest, so that `most` are left.
    pub(crate) async fn trim(&self, prefix: &str, most: u32) -> Result<u64, VaultError> {
        Ok(self.shared.store.access().trim_secrets(prefix, most, self.shared.clock.now()).await?)
    }

    /// Takes a secret out: of any number who try at once, one gets it.
    pub async fn take(&self, name: &str) -> Result<Option<SecretString>, VaultError> {
        match self.shared.store.secrets().take(name, self.shared.clock.now()).await? {
            Some(sealed) => self.unsealed(&sealed).await.map(Some),
            None => Ok(None),
        }
    }

    /// Forgets a secret.
    pub async fn remove(&self, name: &str) -> Result<(), VaultError> {
        Ok(self.shared.store.secrets().remove(name).await?)
    }

    /// A secret sealed with the active key, for those who keep it in a transaction of their own. When the store says that the
    /// key was retired meanwhile, [`Self::reload`] and seal again.
    pub(crate) fn sealed(&self, name: &str, secret: &SecretString) -> SealedSecret {
        let keys = self.keys();
        let key = keys.by_id.get(&keys.active).expect("invariant: an open vault has its active key");
        let bound = cipher::bound(SECRET, [&keys.active, name]);
        let sealed = cipher::seal(key, secret.expose_secret().as_bytes(), &bound, self.shared.randomness.as_ref());
        SealedSecret { name: name.to_owned(), key_id: keys.active, sealed, expires_at: None }
    }

    async fn unsealed(&self, secret: &SealedSecret) -> Result<SecretString, VaultError> {
        let damaged = || VaultError::Damaged { name: secret.name.clone() };
        let key = self.find_key(&secret.key_id).await?.ok_or_else(damaged)?;
        let bound = cipher::bound(SECRET, [&secret.key_id, &secret.name]);
        let text = cipher::open(&key, &secret.sealed, &bound).ok_or_else(damaged)?;
        String::from_utf8(text).map(Into::into).map_err(|_| damaged())
    }

    /// A data key. One that is not known here was made by another process.
    async fn find_key(&self, key_id: &str) -> Result<Option<Arc<Key>>, VaultError> {
        if let Some(key) = self.keys().by_id.get(key_id) {
            return Ok(Some(Arc::clone(key)));
        }
        self.reload().await?;
        Ok(self.keys().by_id.get(key_id).cloned())
    }

    /// Reads the data keys of the store again, and the master key with them.
    pub(crate) async fn reload(&self) -> Result<(), VaultError> {
        let ring = self.shared.store.secrets().keys().await?;
        let Some(active) = ring.active.as_ref() else { return Err(VaultError::Contended) };
        let master = self.master(&active.master_id)?;
        // Keys that the store has forgotten stay: somebody may have read a secret just before.
        let mut keys = Keys { active: active.key_id.clone(), by_id: self.keys().by_id };
        for wrapped in ring.active.iter().chain(&ring.older) {
            let key = self.unwrap_key(&master, wrapped)?;
            keys.by_id.insert(wrapped.key_id.clone(), Arc::new(key));
        }
        *self.shared.keys.write().unwrap_or_else(PoisonError::into_inner) = keys;
        Ok(())
    }

    fn keys(&self) -> Keys {
        self.shared.keys.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The master key as it is now: somebody may have replaced it since the last time.
    fn master(&self, wanted: &str) -> Result<MasterKey, VaultError> {
        let given = self.shared.source.load()?;
        match given {
            Some(master) if master.id() == wanted => Ok(master),
            given => match (self.shared.source.take_next(wanted)?, given) {
                (Some(master), _) => Ok(master),
                (None, Some(master)) => Err(self.wrong_key(&master, wanted)),
                (None, None) => Err(VaultError::KeyMissing { path: self.path(), master_id: wanted.to_owned() }),
            },
        }
    }

    fn wrong_key(&self, given: &MasterKey, wanted: &str) -> VaultError {
        VaultError::WrongKey { origin: self.shared.source.describe(), wanted: wanted.to_owned(), given: given.id().to_owned() }
    }

    fn path(&self) -> std::path::PathBuf {
        match &self.shared.source {
            MasterKeySource::File(path) | MasterKeySource::Credential(path) => path.clone(),
            MasterKeySource::Fixed(_) => std::path::PathBuf::new(),
        }
    }

    fn new_data_key(&self, master: &MasterKey) -> (WrappedKey, Key) {
        let mut id = [0; 8];
        self.shared.randomness.fill(&mut id);
        let (key_id, key) = (hex::encode(id), cipher::new_key(self.shared.randomness.as_ref()));
        (self.wrap_key(master, key_id, &key, self.shared.clock.now()), key)
    }

    fn wrap_key(&self, master: &MasterKey, key_id: String, key: &Key, created_at: Timestamp) -> WrappedKey {
        let bound = cipher::bound(DATA_KEY, [master.id(), &key_id]);
        let wrapped = cipher::seal(master.key(), key.expose_secret(), &bound, self.shared.randomness.as_ref());
        WrappedKey { key_id, master_id: master.id().to_owned(), wrapped, created_at }
    }

    fn unwrap_key(&self, master: &MasterKey, wrapped: &WrappedKey) -> Result<Key, VaultError> {
        let bound = cipher::bound(DATA_KEY, [master.id(), &wrapped.key_id]);
        let bytes = cipher::open(master.key(), &wrapped.wrapped, &bound).map(|bytes| SecretBox::new(Box::new(bytes)));
        let bytes = bytes.ok_or_else(|| self.wrong_key(master, &wrapped.master_id))?;
        let key = bytes.expose_secret().as_slice().try_into();
        key.map(|key| SecretBox::new(Box::new(key))).map_err(|_| VaultError::Damaged { name: format!("data key {}", wrapped.key_id) })
    }
}
