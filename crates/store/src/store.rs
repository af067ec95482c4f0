//! The handle on the store, and the one way to write: a transaction that carries its change rows.

use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use model::id::OrganizationId;
use model::{Sequence, Topic};
use sqlx::{Any, AnyConnection, AnyPool, Transaction};

use tokio::sync::watch;

use crate::dialect::Engine;
use crate::{
    AccessRecords, AuditLog, AuditNote, Calls, Changes, Connections, Devices, Leases, Organizations, People, Samples, Secrets, Sources,
    StoreError, Webhooks, audit, changes,
};

/// So much must fit into a store that was full before it counts as having room: 256 KiB, more than one page holds or an ordinary change needs.
const ROOM_BYTES: usize = 256 << 10;

/// The store. Cloning is cheap and shares the connections.
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
    /// Entries of the audit log that go with the next transaction that is committed through this handle.
    pub(crate) notes: Option<Arc<Mutex<Vec<AuditNote>>>>,
}

pub(crate) struct Inner {
    pub(crate) engine: Engine,
    /// For people: the location without its password.
    pub(crate) place: String,
    pub(crate) reader: AnyPool,
    pub(crate) writer: AnyPool,
    pub(crate) wake: watch::Sender<u64>,
    /// Set when there was no room to write, until there is again.
    pub(crate) is_full: AtomicBool,
}

impl Store {
    /// Closes every connection; a SQLite file is folded into one file again.
    pub async fn close(&self) {
        self.inner.reader.close().await;
        self.inner.writer.close().await;
    }

    /// Whether the store answers: one cheap query. Once it was full, also whether it takes data again.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.explain(async {
            sqlx::query("SELECT newest FROM change_counter LIMIT 1").fetch_optional(self.reader()).await?;
            Ok(())
        })
        .await?;
        if self.inner.is_full.load(Ordering::Relaxed) {
            self.explain(self.try_room()).await?;
            if self.inner.is_full.swap(false, Ordering::Relaxed) {
                tracing::info!(name: "store.room", place = self.inner.place, "the database has room again");
            }
        }
        Ok(())
    }

    /// Writes something of some size and takes it away again: a small change may find room in pages that are there when nothing else does.
    async fn try_room(&self) -> Result<(), sqlx::Error> {
        let mut write = self.write(None).await?;
        sqlx::query("INSERT INTO sealed_secret (name, key_id, sealed) VALUES ('room', '', $1)")
            .bind(vec![0_u8; ROOM_BYTES])
            .execute(write.connection())
            .await?;
        sqlx::query("DELETE FROM sealed_secret WHERE name = 'room'").execute(write.connection()).await?;
        write.commit_silently().await
    }

    /// Changes its value after every committed transaction of this process that wrote change rows. Only a wake-up: what
    /// changed, also through other processes, is in [`Changes`].
    pub fn wake(&self) -> watch::Receiver<u64> {
        self.inner.wake.subscribe()
    }

    /// Organisations.
    pub fn organizations(&self) -> Organizations {
        Organizations(self.clone())
    }

    /// Devices.
    pub fn devices(&self) -> Devices {
        Devices(self.clone())
    }

    /// Calls.
    pub fn calls(&self) -> Calls {
        Calls(self.clone())
    }

    /// Media samples.
    pub fn samples(&self) -> Samples {
        Samples(self.clone())
    }

    /// Sources of data.
    pub fn sources(&self) -> Sources {
        Sources(self.clone())
    }

    /// Leases of collectors.
    pub fn leases(&self) -> Leases {
        Leases(self.clone())
    }

    /// Sealed secrets.
    pub fn secrets(&self) -> Secrets {
        Secrets(self.clone())
    }

    /// Connections to Webex.
    pub fn connections(&self) -> Connections {
        Connections(self.clone())
    }

    /// The change table.
    pub fn changes(&self) -> Changes {
        Changes(self.clone())
    }

    /// Sign-in links and sessions.
    pub fn access(&self) -> AccessRecords {
        AccessRecords(self.clone())
    }

    /// The audit log.
    pub fn audit(&self) -> AuditLog {
        AuditLog(self.clone())
    }

    /// Accounts, their rights and tokens.
    pub fn people(&self) -> People {
        People(self.clone())
    }

    /// What webhooks have brought.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(self.clone())
    }

    /// The same store, whose next committed transaction adds these entries to the audit log, or is not committed either. What comes of it:
    /// [`Store::unwritten`].
    #[must_use]
    pub fn noting(&self, notes: Vec<AuditNote>) -> Self {
        Self { inner: Arc::clone(&self.inner), notes: Some(Arc::new(Mutex::new(notes))) }
    }

    /// Takes the entries that no transaction has taken: there was nothing to write.
    pub fn unwritten(&self) -> Vec<AuditNote> {
        let taken = |notes: &Arc<Mutex<Vec<AuditNote>>>| std::mem::take(&mut *notes.lock().unwrap_or_else(PoisonError::into_inner));
        self.notes.as_ref().map(taken).unwrap_or_default()
    }

    pub(crate) fn reader(&self) -> &AnyPool {
        &self.inner.reader
    }

    /// Runs database work and turns its error into one that names the store.
    pub(crate) async fn explain<T>(&self, work: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, StoreError> {
        let error = match work.await {
            Ok(done) => return Ok(done),
            Err(error) => StoreError::explain(self.inner.engine, &self.inner.place, error),
        };
        if error.is_full() && !self.inner.is_full.swap(true, Ordering::Relaxed) {
            tracing::error!(name: "store.full", place = self.inner.place, "the disk or the database is full: nothing new is kept until there is room");
        }
        Err(error)
    }

    /// Begins a writing transaction; dropping it without commit undoes it. Others with the same `lock` words wait.
    pub(crate) async fn write(&self, lock: Option<&str>) -> Result<Write<'_>, sqlx::Error> {
        let engine = self.inner.engine;
        let mut transaction = self.inner.writer.begin_with(engine.begin_write()).await?;
        if let Some(words) = lock {
            engine.lock(&mut transaction, words).await?;
        }
        Ok(Write { store: self, transaction, changes: Vec::new() })
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({})", self.inner.place)
    }
}

/// One writing transaction with the changes it makes.
pub(crate) struct Write<'s> {
    store: &'s Store,
    transaction: Transaction<'static, Any>,
    changes: Vec<PendingChange>,
}

/// A change that gets its sequence at commit.
pub(crate) struct PendingChange {
    pub(crate) topic: Topic,
    pub(crate) subject: String,
    pub(crate) parent: String,
}

impl Write<'_> {
    pub(crate) fn connection(&mut self) -> &mut AnyConnection {
        &mut self.transaction
    }

    /// Notes a change row, written with the commit.
    pub(crate) fn change(&mut self, topic: Topic, subject: impl Into<String>, parent: impl Into<String>) {
        self.changes.push(PendingChange { topic, subject: subject.into(), parent: parent.into() });
    }

    /// Writes the entries of the audit log that go with this transaction. Boxed: every writer's future would grow by it, and few note.
    async fn note(&mut self) -> Result<(), sqlx::Error> {
        if self.store.notes.is_some() { Box::pin(audit::append_notes(self.store, &mut self.transaction)).await } else { Ok(()) }
    }

    /// Writes the change rows and commits everything together. The sequences are allocated last, so that other writers of
    /// the organisation wait for as short as can be.
    pub(crate) async fn commit(mut self, org: &OrganizationId, at: Timestamp) -> Result<Option<Sequence>, sqlx::Error> {
        self.note().await?;
        if self.changes.is_empty() {
            self.transaction.commit().await?;
            return Ok(None);
        }
        let newest = changes::append(&mut self.transaction, org, at, &self.changes).await?;
        self.transaction.commit().await?;
        self.store.inner.wake.send_modify(|count| *count = count.wrapping_add(1));
        Ok(Some(newest))
    }

    /// Commits a transaction that belongs to no organisation and so has no change rows.
    pub(crate) async fn commit_silently(mut self) -> Result<(), sqlx::Error> {
        debug_assert!(self.changes.is_empty(), "a change needs an organisation");
        self.note().await?;
        self.transaction.commit().await
    }
}
