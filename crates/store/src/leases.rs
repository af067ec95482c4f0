//! Which collector of an organisation is at work: several may run on one store, one of them asks Webex.

use jiff::Timestamp;
use model::id::OrganizationId;

use crate::values::{text, time};
use crate::{Store, StoreError};

/// Repository of the collectors' leases. An organisation has one lease; whoever holds it renews it before it lapses.
#[derive(Debug, Clone)]
pub struct Leases(pub(crate) Store);

/// One lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// Who holds it: a name that no other collector has.
    pub holder: String,
    /// When it lapses unless it is renewed.
    pub until: Timestamp,
}

impl Leases {
    /// The lease of an organisation, lapsed or not.
    pub async fn find(&self, org: &OrganizationId) -> Result<Option<Lease>, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT holder, until FROM collector_lease WHERE org_id = $1")
                    .bind(org.as_str())
                    .fetch_optional(self.0.reader())
                    .await?;
                row.map(|row| Ok(Lease { holder: text(&row, "holder")?, until: time(&row, "until")? })).transpose()
            })
            .await
    }

    /// Takes the lease at `now`, or renews it, until the time that `lease` says. Returns whether `lease.holder` holds it then:
    /// not while another's has not lapsed. One statement: of several takers one wins.
    pub async fn take(&self, org: &OrganizationId, lease: &Lease, now: Timestamp) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let taken = sqlx::query(
                    "INSERT INTO collector_lease (org_id, holder, until) VALUES ($1, $2, $3) ON CONFLICT (org_id) DO UPDATE SET \
                     holder = excluded.holder, until = excluded.until \
                     WHERE collector_lease.holder = excluded.holder OR collector_lease.until <= $4",
                )
                .bind(org.as_str())
                .bind(lease.holder.as_str())
                .bind(lease.until.as_millisecond())
                .bind(now.as_millisecond())
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(taken > 0)
            })
            .await
    }

    /// Gives the lease back, if this holder has it.
    pub async fn release(&self, org: &OrganizationId, holder: &str) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query("DELETE FROM collector_lease WHERE org_id = $1 AND holder = $2")
                    .bind(org.as_str())
                    .bind(holder)
                    .execute(write.connection())
                    .await?;
                write.commit_silently().await
            })
            .await
    }
}
