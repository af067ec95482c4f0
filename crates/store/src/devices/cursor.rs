//! Where a list of devices goes on: behind one device, as a text that means nothing to others.

use model::id::OrganizationId;
use model::{Device, Scope};
use serde_json::Value;
use sqlx::any::AnyRow;

use super::Devices;
use super::filter::DeviceFilter;
use super::order::{DeviceColumn, DeviceSort, Key, Making};
use crate::sql::Sql;
use crate::values::{number, text};
use crate::{Order, PageRequest, StoreError};

/// Version of the text; another one is refused.
const VERSION: &str = "d1";

/// Where a list of devices goes on: behind one device, in one order. Pages that are read with it neither overlap nor leave a device out, whatever comes
/// or goes in between; a device that is renamed meanwhile stands where its new name puts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceCursor {
    sort: DeviceSort,
    keys: Vec<Key>,
}

impl DeviceCursor {
    /// The order it belongs to.
    pub const fn sort(&self) -> DeviceSort {
        self.sort
    }

    /// The text to hand out.
    pub fn to_text(&self) -> String {
        let order = if self.sort.order == Order::Descending { "d" } else { "a" };
        let keys = self.keys.iter().map(|key| match key {
            Key::Number(number) => Value::from(*number),
            Key::Text(text) => Value::from(text.as_str()),
        });
        let parts: Vec<Value> = [VERSION, self.sort.column.as_str(), order].map(Value::from).into_iter().chain(keys).collect();
        hex::encode(Value::from(parts).to_string())
    }

    /// Reads a text that [`DeviceCursor::to_text`] made; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<Value> = serde_json::from_slice(&hex::decode(text).ok()?).ok()?;
        let [version, column, order, keys @ ..] = parts.as_slice() else { return None };
        let order = match order.as_str()? {
            "a" => Order::Ascending,
            "d" => Order::Descending,
            _ => return None,
        };
        let sort = DeviceSort { column: DeviceColumn::parse(column.as_str()?)?, order };
        let columns = sort.keys();
        if version.as_str()? != VERSION || keys.len() != columns.len() {
            return None;
        }
        let keys = columns.iter().zip(keys).map(|(column, key)| {
            if sort.is_number(column) {
                key.as_i64().map(Key::Number)
            } else {
                key.as_str().filter(|text| !text.contains('\0')).map(|text| Key::Text(text.to_owned()))
            }
        });
        Some(Self { sort, keys: keys.collect::<Option<_>>()? })
    }

    fn of(row: &AnyRow, sort: DeviceSort) -> Result<Self, sqlx::Error> {
        let key = |column: &&str| {
            if sort.is_number(column) { number(row, column).map(Key::Number) } else { text(row, column).map(Key::Text) }
        };
        Ok(Self { sort, keys: sort.keys().iter().map(key).collect::<Result<_, _>>()? })
    }
}

impl Devices {
    /// The devices that the scope lets see and that pass the filter, `size` of those that come behind a cursor, or of the first; and where the list goes on,
    /// unless it ends. The cursor must be of the same order.
    pub async fn list_behind(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &DeviceFilter,
        sort: DeviceSort,
        after: Option<&DeviceCursor>,
        size: u32,
    ) -> Result<(Vec<Device>, Option<DeviceCursor>), StoreError> {
        let size = size.clamp(1, PageRequest::MAX_SIZE);
        if let Some(making) = sort.making() {
            return self.0.explain(self.made_behind(org, scope, filter, (sort, making), after, size as usize)).await;
        }
        let columns: Vec<_> = sort.keys().iter().map(|key| format!("d.{key}")).collect();
        let columns = columns.join(", ");
        let is_filtered = *filter != DeviceFilter::default() || *scope != Scope::Everywhere;
        let mut sql = Sql::new(&format!("SELECT {columns} FROM device d"));
        sql.push(if is_filtered { self.0.inner.engine.whole_table() } else { "" });
        filter.push_to(&mut sql, org, scope);
        if let Some(cursor) = after {
            let sign = if sort.order == Order::Descending { "<" } else { ">" };
            sql.push(&format!(" AND ({columns}) {sign} ("));
            for (index, key) in cursor.keys.iter().enumerate() {
                sql.separate(index);
                match key {
                    Key::Number(number) => _ = sql.bind(*number),
                    Key::Text(text) => _ = sql.bind(text.as_str()),
                }
            }
            sql.push(")");
        }
        sql.push(" ORDER BY ").push(&sort.sql()).push(" LIMIT ").bind(i64::from(size) + 1);
        self.0
            .explain(async {
                let mut rows = sql.fetch_all(&self.0).await?;
                let has_more = rows.len() > size as usize;
                rows.truncate(size as usize);
                let next = rows.last().filter(|_| has_more).map(|row| DeviceCursor::of(row, sort)).transpose()?;
                let ids = rows.iter().map(|row| text(row, "device_id")).collect::<Result<Vec<_>, _>>()?;
                Ok((self.read_in_order(org, &ids).await?, next))
            })
            .await
    }

    async fn made_behind(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &DeviceFilter,
        (sort, making): (DeviceSort, (&str, Making)),
        after: Option<&DeviceCursor>,
        size: usize,
    ) -> Result<(Vec<Device>, Option<DeviceCursor>), sqlx::Error> {
        let mut all = self.in_made_order(org, scope, filter, sort.order, making).await?;
        let is_before = |keys: &Vec<Key>, cursor: &DeviceCursor| match sort.order {
            Order::Ascending => *keys <= cursor.keys,
            Order::Descending => *keys >= cursor.keys,
        };
        let from = after.map_or(0, |cursor| all.partition_point(|keys| is_before(keys, cursor)));
        let has_more = all.len() > from + size;
        let page: Vec<Vec<Key>> = all.drain(from..).take(size).collect();
        let devices = self.read_in_order(org, &ids(&page)).await?;
        let next = page.into_iter().next_back().filter(|_| has_more).map(|keys| DeviceCursor { sort, keys });
        Ok((devices, next))
    }
}

/// The id of each device, which stands last among what orders it.
pub(super) fn ids(keys: &[Vec<Key>]) -> Vec<String> {
    let id = |keys: &Vec<Key>| match keys.last() {
        Some(Key::Text(id)) => Some(id.clone()),
        _ => None,
    };
    keys.iter().filter_map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_are_read_back_and_others_refused() {
        for column in DeviceColumn::ALL.iter().copied() {
            let sort = DeviceSort { column, order: Order::Descending };
            let key = |column: &&str| if sort.is_number(column) { Key::Number(-7) } else { Key::Text("room \"7\" æ".to_owned()) };
            let cursor = DeviceCursor { sort, keys: sort.keys().iter().map(key).collect() };
            assert_eq!(DeviceCursor::parse(&cursor.to_text()), Some(cursor), "{column:?}");
        }
        for text in [
            "",
            "2-20",
            &hex::encode("[]"),
            &hex::encode(r#"["d0","name","a","x","y"]"#),
            &hex::encode(r#"["d1","name","a","x"]"#),
            &hex::encode(r#"["d1","name","a","x",5]"#),
            &hex::encode(r#"["d1","state","a","0","x","y"]"#),
            &hex::encode(r#"["d1","name","a","x","y\u0000"]"#),
        ] {
            assert_eq!(DeviceCursor::parse(text), None, "{text}");
        }
    }
}
