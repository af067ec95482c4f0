//! What devices and locations are called today: figures keep the names of their time.

use std::collections::HashMap;

use model::id::OrganizationId;

use super::Rollups;
use super::read::Dimension;
use super::worst::Worst;
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::text;

impl Rollups {
    /// Gives devices and locations of which the inventory knows a name that name; the others keep the one of their calls.
    pub(super) async fn name_as_today(&self, org: &OrganizationId, dimension: Dimension, rows: &mut [Worst]) -> Result<(), sqlx::Error> {
        let (id, name) = match dimension {
            Dimension::Device => ("d.device_id", "d.name"),
            Dimension::Location => ("d.location_id", "d.location_name"),
            Dimension::Software | Dimension::All => return Ok(()),
        };
        let mut names = HashMap::with_capacity(rows.len());
        for chunk in rows.chunks(ROWS_A_STATEMENT) {
            let mut sql = Sql::new(&format!("SELECT {id} AS id, MAX({name}) AS name FROM device d WHERE d.org_id = "));
            sql.bind(org.as_str()).push(&format!(" AND {id} IN ")).bind_list(chunk.iter().map(|row| row.value.as_str()));
            sql.push(&format!(" AND {name} <> '' GROUP BY {id}"));
            for row in sql.fetch_all(&self.0).await? {
                names.insert(text(&row, "id")?, text(&row, "name")?);
            }
        }
        for row in rows {
            row.name = names.remove(&row.value).or_else(|| row.name.take());
        }
        Ok(())
    }
}
