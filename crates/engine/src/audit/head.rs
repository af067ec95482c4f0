//! The head, and the job that writes it to the log of the program once a day: a copy outside the database, against which a cut
//! or rewritten log shows.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::{Audit, AuditError, Head};

/// How often the head goes to the program's log; also at start.
pub const HEAD_EVERY: Duration = Duration::from_hours(24);

impl Audit {
    /// The newest entry's sequence and hash.
    pub async fn head(&self) -> Result<Head, AuditError> {
        let Some((sequence, hash)) = self.store.audit().head().await? else { return Ok(Head::EMPTY) };
        // A hash of another length was tampered with; zeros are no entry's hash either.
        Ok(Head { sequence, hash: hash.try_into().unwrap_or_default() })
    }

    /// Whether the entry that was the newest once is still there and has that hash.
    pub async fn holds(&self, head: &Head) -> Result<bool, AuditError> {
        if head.sequence == 0 {
            return Ok(true);
        }
        Ok(self.store.audit().find(head.sequence).await?.is_some_and(|record| record.hash == head.hash))
    }

    /// Writes the head to the program's log now and every [`HEAD_EVERY`], until stopped. Says so when the head that was
    /// written before is no longer in the chain.
    pub async fn export_heads(self, stop: CancellationToken) {
        let mut before = Head::EMPTY;
        loop {
            match self.export_head(&before).await {
                Ok(head) => before = head,
                Err(error) => tracing::warn!(error = %error, "the head of the audit log could not be read; it is tried again in a day"),
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(HEAD_EVERY) => {}
            }
        }
    }

    async fn export_head(&self, before: &Head) -> Result<Head, AuditError> {
        if !self.holds(before).await? {
            tracing::error!(audit.expected = %before, "the audit log was cut or rewritten: run `cordboard audit verify --against` this head");
        }
        let head = self.head().await?;
        tracing::info!(audit.head = %head, "head of the audit log; keep it, `cordboard audit verify --against` checks against it");
        Ok(head)
    }
}
