//! Orders that no index holds. While what fits is few, all of it is read, sorted here and shown in part: an index for each of them would make every
//! call dearer to record.

use std::cmp::Ordering;

use model::id::OrganizationId;
use sqlx::any::AnyRow;

use super::cursor::{CallCursor, Key};
use super::filter::CallSort;
use super::list::Wanted;
use super::plan::Plan;
use super::{CallList, CallTotal, History};
use crate::Order;
use crate::sql::Sql;
use crate::values::{number, number_if_any, sort_key, text_if_any};

impl History {
    /// Appends the query for what everything that fits is sorted by, when a way leads to few.
    pub(super) fn push_values_of_found(&self, sql: &mut Sql, plan: &Plan<'_>, way: Option<usize>, sort: CallSort) {
        plan.push_found(sql, &self.0, sort, way);
        sql.push(" SELECT found.value, found.started_at, found.call_hash FROM found");
    }

    /// A page of the few that a way leads to.
    pub(super) async fn read_sorted(
        &self,
        org: &OrganizationId,
        plan: &Plan<'_>,
        way: Option<usize>,
        wanted: &Wanted<'_>,
    ) -> Result<CallList, sqlx::Error> {
        let mut sql = Sql::new("");
        self.push_values_of_found(&mut sql, plan, way, wanted.sort);
        let rows = sql.fetch_all(&self.0).await?;
        let mut found = rows.iter().map(|row| place_of(row, wanted.sort)).collect::<Result<Vec<_>, _>>()?;
        drop(rows);
        let unknown = wanted.sort.column.unknown();
        let in_order = |one: &CallCursor, other: &CallCursor| compare(one, other, unknown.as_ref());
        found.sort_unstable_by(in_order);
        let mut list = wanted.empty_list();
        if wanted.page.is_some() {
            list.total = CallTotal::Exactly(i64::try_from(found.len()).unwrap_or(i64::MAX));
        }
        let begin = match wanted.after {
            Some(cursor) => found.partition_point(|call| in_order(call, cursor) != Ordering::Greater),
            None => usize::try_from(wanted.offset).unwrap_or(usize::MAX).min(found.len()),
        };
        let end = begin.saturating_add(usize::try_from(wanted.size).unwrap_or_default()).min(found.len());
        let shown = &found[begin..end];
        list.next = shown.last().filter(|_| end < found.len()).cloned();
        let keys: Vec<_> = shown.iter().map(|call| (call.started_ms, call.call_hash)).collect();
        list.calls = self.read_in_order(org, &keys).await?;
        Ok(list)
    }
}

/// Where a call stands in an order, from its value.
fn place_of(row: &AnyRow, sort: CallSort) -> Result<CallCursor, sqlx::Error> {
    let key = if sort.column.is_text() {
        Key::Text(text_if_any(row, "value")?.map(|text| sort_key(text.trim())).unwrap_or_default())
    } else {
        number_if_any(row, "value")?.map(Key::Number).or_else(|| sort.column.unknown()).unwrap_or(Key::None)
    };
    Ok(CallCursor { sort, key, started_ms: number(row, "started_at")?, call_hash: number(row, "call_hash")? })
}

/// By key, then start; what the column says nothing of comes last.
fn compare(one: &CallCursor, other: &CallCursor, unknown: Option<&Key>) -> Ordering {
    let is_unknown = |call: &CallCursor| Some(&call.key) == unknown;
    let place = |call: &CallCursor| (call.started_ms, call.call_hash);
    is_unknown(one).cmp(&is_unknown(other)).then_with(|| {
        let order = one.key.cmp(&other.key).then_with(|| place(one).cmp(&place(other)));
        if one.sort.order == Order::Descending { order.reverse() } else { order }
    })
}
