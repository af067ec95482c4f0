//! New keys without downtime: everything stays readable and writable meanwhile, and what a killed process left half done is
//! finished by the next.

use std::sync::Arc;

use jiff::Timestamp;

use super::{KeyDeed, MasterKey, Shared, TRIES, Vault, VaultError};

/// Secrets sealed anew in one transaction.
const BATCH: u32 = 50;

/// What a rotation did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rotation {
    /// Secrets that were sealed anew.
    pub resealed: u64,
    /// Older data keys that are still in use, by what was changed meanwhile; the next rotation gets them.
    pub older_keys: u64,
}

/// The keys of the vault, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultStatus {
    /// Where the master key is.
    pub source: String,
    /// Which master key it is.
    pub master_id: String,
    /// The active data key.
    pub data_key_id: String,
    /// When that was made.
    pub data_key_created_at: Timestamp,
    /// Whether a rotation is unfinished.
    pub older_keys: usize,
}

impl Vault {
    /// Makes a new data key and seals every secret anew. Others go on reading and writing.
    pub async fn rotate(&self) -> Result<Rotation, VaultError> {
        let ring = self.shared.store.secrets().keys().await?;
        let active = ring.active.ok_or(VaultError::Contended)?;
        let master = self.master(&active.master_id)?;
        let (wrapped, _) = self.new_data_key(&master);
        let store = self.noting(KeyDeed::Rotated { before: &active.key_id, after: &wrapped.key_id });
        if !store.secrets().activate(&wrapped, Some(&active.key_id)).await? {
            return Err(VaultError::Contended);
        }
        tracing::info!(name: "vault.key_activated", key = %wrapped.key_id, "a new data key is active");
        self.resume().await
    }

    /// Seals anew what is not sealed with the active key, for example because a rotation was interrupted. Does nothing otherwise.
    pub async fn resume(&self) -> Result<Rotation, VaultError> {
        self.reload().await?;
        let secrets = self.shared.store.secrets();
        let mut resealed = 0;
        loop {
            let stale = secrets.stale(BATCH).await?;
            if stale.is_empty() {
                break;
            }
            let mut pairs = Vec::with_capacity(stale.len());
            for old in stale {
                let text = self.unsealed(&old).await?;
                let new = store::SealedSecret { expires_at: old.expires_at, ..self.sealed(&old.name, &text) };
                pairs.push((old, new));
            }
            if secrets.reseal(&pairs).await? {
                resealed += pairs.len() as u64;
            } else {
                // Somebody else rotates too: with their key, then.
                self.reload().await?;
            }
        }
        let older_keys = secrets.prune(self.shared.clock.now()).await?;
        self.reload().await?;
        if resealed > 0 {
            tracing::info!(name: "vault.resealed", resealed, older_keys, "secrets were sealed anew");
        }
        Ok(Rotation { resealed, older_keys })
    }

    /// Forgets secrets that are of no use any more, such as the flows of sign-ins that nobody finished.
    pub async fn tidy(&self) -> Result<(), VaultError> {
        self.shared.store.secrets().prune(self.shared.clock.now()).await?;
        Ok(())
    }

    /// Wraps the data keys with another master key, in one transaction. The caller keeps the new key first in a place of its own, and
    /// afterwards where this vault reads it: until then processes that start, or read keys again, say that theirs is the wrong one.
    pub async fn rewrap(&self, new: &MasterKey) -> Result<(), VaultError> {
        let ring = self.shared.store.secrets().keys().await?;
        let active = ring.active.ok_or(VaultError::Contended)?;
        let master = self.master(&active.master_id)?;
        let mut wrapped = Vec::new();
        for old in std::iter::once(&active).chain(&ring.older) {
            let key = self.unwrap_key(&master, old)?;
            wrapped.push(self.wrap_key(new, old.key_id.clone(), &key, old.created_at));
        }
        let store = self.noting(KeyDeed::MasterReplaced { before: &active.master_id, after: new.id() });
        if !store.secrets().rewrap(&wrapped).await? {
            return Err(VaultError::Contended);
        }
        tracing::info!(name: "vault.rewrapped", master = %new.id(), "the data keys are wrapped with another master key");
        Ok(())
    }

    /// Takes another master key: wraps the data keys with it, makes a new data key that only it ever wrapped, and seals every secret
    /// anew. Whoever has the old master key and an old copy of the database can read nothing that is written from now on. The caller
    /// keeps the new key as with [`Self::rewrap`]; killed in between, doing it again ends it.
    pub async fn change_master_key(&self, new: &MasterKey) -> Result<Rotation, VaultError> {
        self.rewrap(new).await?;
        let Shared { store, clock, randomness, .. } = self.shared.as_ref();
        let source = super::MasterKeySource::Fixed(new.clone());
        Self::open_store(store.clone(), source, Arc::clone(clock), Arc::clone(randomness)).await?.rotate_anyway().await
    }

    /// Rotates also when somebody else does at the same time.
    async fn rotate_anyway(&self) -> Result<Rotation, VaultError> {
        for _ in 1..TRIES {
            match self.rotate().await {
                Err(VaultError::Contended) => {}
                other => return other,
            }
        }
        self.rotate().await
    }

    /// Makes a new master key and puts it into the key file; the data key is a new one too, as by [`Self::change_master_key`]. Killed
    /// at any moment it leaves a key file with which the next process opens the vault, and doing it again ends it. Only for a key in a
    /// file of ours: a service manager's credential is its own to change.
    pub async fn replace_master_key(&self) -> Result<MasterKey, VaultError> {
        let source = &self.shared.source;
        let new = MasterKey::generate(self.shared.randomness.as_ref());
        let path = source.next(new.id()).ok_or_else(|| VaultError::KeyFile {
            path: self.path(),
            problem: "only a key file can be replaced; change the credential where it is kept".to_owned(),
        })?;
        // One at a time: a slower one would move its key over that of a faster one. A killed process lets go.
        let _alone = source.lock()?.ok_or(VaultError::Contended)?;
        new.write(&path)?;
        self.rewrap(&new).await?;
        // Moves the new file to its place, as whoever finds it there after a kill does.
        self.master(new.id())?;
        self.rotate_anyway().await?;
        Ok(new)
    }

    /// The keys, for people.
    pub async fn status(&self) -> Result<VaultStatus, VaultError> {
        let ring = self.shared.store.secrets().keys().await?;
        let active = ring.active.ok_or(VaultError::Contended)?;
        Ok(VaultStatus {
            source: self.shared.source.describe(),
            master_id: active.master_id,
            data_key_id: active.key_id,
            data_key_created_at: active.created_at,
            older_keys: ring.older.len(),
        })
    }
}
