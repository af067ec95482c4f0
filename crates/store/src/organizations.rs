//! The organisations that are watched.

use model::Organization;
use model::id::OrganizationId;
use sqlx::any::AnyRow;

use crate::values::{id, storable, text};
use crate::{Store, StoreError};

/// Repository of organisations.
#[derive(Debug, Clone)]
pub struct Organizations(pub(crate) Store);

impl Organizations {
    /// One organisation.
    pub async fn find(&self, org: &OrganizationId) -> Result<Option<Organization>, StoreError> {
        self.0
            .explain(async {
                sqlx::query("SELECT org_id, name FROM organization WHERE org_id = $1")
                    .bind(org.as_str())
                    .fetch_optional(self.0.reader())
                    .await?
                    .map(|row| decode(&row))
                    .transpose()
            })
            .await
    }

    /// Every organisation, in the order in which they were met: the first stays the first.
    pub async fn list(&self) -> Result<Vec<Organization>, StoreError> {
        self.0
            .explain(async {
                let rows =
                    sqlx::query("SELECT org_id, name FROM organization ORDER BY met_as, name, org_id").fetch_all(self.0.reader()).await?;
                rows.iter().map(decode).collect()
            })
            .await
    }

    /// Keeps an organisation, or its new name.
    pub async fn save(&self, organization: &Organization) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query(
                    "INSERT INTO organization (org_id, name, met_as) SELECT $1, $2, COALESCE(MAX(met_as), 0) + 1 FROM organization WHERE 1 = 1 \
                     ON CONFLICT (org_id) DO UPDATE SET name = excluded.name",
                )
                .bind(organization.id.as_str())
                .bind(storable(&organization.name))
                .execute(write.connection())
                .await?;
                write.commit_silently().await
            })
            .await
    }
}

fn decode(row: &AnyRow) -> Result<Organization, sqlx::Error> {
    Ok(Organization { id: id(row, "org_id")?, name: text(row, "name")? })
}
