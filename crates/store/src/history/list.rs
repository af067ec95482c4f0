//! Reading past calls.

use std::collections::{BTreeSet, HashMap};

use model::id::{LocationId, OrganizationId};
use model::{CallId, PastCall, Scope};
use sqlx::any::AnyRow;

use super::cursor::{CallCursor, Key};
use super::filter::{CallFilter, CallSort};
use super::plan::{DEEPEST, LOOKED_AT, Lead, MANY, Picked, Plan, Stretch, push_limit, push_order_of_parts, push_page_of_found};
use super::row::{decode, select, select_beside};
use super::{Choice, History, org_hash};
use crate::sql::Sql;
use crate::values::{number, text};
use crate::{PageRequest, StoreError};

/// How many times as long a list that is being read may become before it can no longer be sorted.
const GROWN: i64 = 10;

/// Which part of a list of past calls is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallPage {
    /// The page with a number, for people who leaf. Behind some 25,000 calls there are no numbers, the last one that there is counts: go on with a
    /// cursor.
    Number(PageRequest),
    /// The first calls, for programs that go on with a cursor; nothing is counted.
    First {
        /// Calls, 1 to [`PageRequest::MAX_SIZE`].
        size: u32,
    },
    /// What comes behind a cursor; nothing is counted. The cursor's order counts, not the one that is given.
    After {
        /// Where it goes on.
        cursor: CallCursor,
        /// Calls, 1 to [`PageRequest::MAX_SIZE`].
        size: u32,
    },
}

/// How many calls fit a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallTotal {
    /// So many.
    Exactly(i64),
    /// So many and possibly more: counting on would take too long. "More than 10,000" when it is 10,001.
    AtLeast(i64),
    /// It was not counted.
    NotCounted,
}

/// Part of a list of past calls.
#[derive(Debug, Clone, PartialEq)]
pub struct CallList {
    /// The calls.
    pub calls: Vec<PastCall>,
    /// How many fit in all.
    pub total: CallTotal,
    /// Where the list goes on; `None` at its end.
    pub next: Option<CallCursor>,
    /// The page this is, when it was asked for by its number.
    pub page: Option<PageRequest>,
    /// How many calls were looked at along the order, when that was not to its end and too few of them fitted: the page is short, or empty, and `next`
    /// goes on.
    pub looked_at: Option<i64>,
    /// The order the calls stand in: that which was asked for, or the newest first where too many fit to be sorted by a column without an index.
    pub sort: CallSort,
}

impl History {
    /// Part of the past calls that the scope lets see and that pass the filter.
    pub async fn list(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &CallFilter,
        sort: CallSort,
        page: &CallPage,
    ) -> Result<CallList, StoreError> {
        self.0.explain(self.read_list(org, scope, filter, sort, page)).await?.ok_or(StoreError::Outgrown)
    }

    async fn read_list(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &CallFilter,
        sort: CallSort,
        page: &CallPage,
    ) -> Result<Option<CallList>, sqlx::Error> {
        let mut wanted = Wanted::of(sort, page);
        let mut plan = Plan::make(&self.0, org, scope, filter, (wanted.sort, wanted.most())).await?;
        if !wanted.sort.column.has_index() {
            match plan.lead() {
                Lead::Few(way) => return self.read_sorted(org, &plan, way, &wanted).await.map(Some),
                Lead::Order(_) if wanted.after.is_some() => return Ok(None),
                Lead::Order(_) => {
                    wanted.sort = CallSort::default();
                    plan = Plan::make(&self.0, org, scope, filter, (wanted.sort, wanted.most())).await?;
                }
                Lead::Nothing => {}
            }
        }
        let is_counted = wanted.page.is_some();
        let mut list = wanted.empty_list();
        if plan.lead() == Lead::Nothing {
            list.total = if is_counted { CallTotal::Exactly(0) } else { CallTotal::NotCounted };
            return Ok(Some(list));
        }
        let (mut end, mut rows) = self.read_keys(&plan, &wanted).await?;
        let size = usize::try_from(wanted.size).unwrap_or_default();
        if rows.len() <= size && end.is_some() && plan.choose_again(&self.0, wanted.sort).await? {
            (end, rows) = self.read_keys(&plan, &wanted).await?;
        }
        if rows.len() <= size && end.is_some() {
            list.looked_at = Some(LOOKED_AT);
        }
        if is_counted {
            list.total = self.total(&plan, &wanted, &rows, list.looked_at).await?;
        }
        if rows.len() > size {
            rows.truncate(size);
            list.next = rows.last().map(|row| cursor_of(row, wanted.sort)).transpose()?;
        } else {
            list.next = end.map(|(_, cursor)| cursor);
        }
        let keys = rows.iter().map(|row| Ok((number(row, "started_at")?, number(row, "call_hash")?)));
        list.calls = self.read_in_order(org, &keys.collect::<Result<Vec<_>, sqlx::Error>>()?).await?;
        Ok(Some(list))
    }

    /// Where looking ends, and the keys of a page and of one call more.
    async fn read_keys(&self, plan: &Plan<'_>, wanted: &Wanted<'_>) -> Result<(Option<(usize, CallCursor)>, Vec<AnyRow>), sqlx::Error> {
        let end = self.end(plan, wanted).await?;
        let mut sql = Sql::new("");
        self.push_keys(&mut sql, plan, wanted, end.as_ref());
        Ok((end, sql.fetch_all(&self.0).await?))
    }

    /// Where looking ends, along an order of which not every call fits, and in which part of it; `None` when its own end comes first.
    async fn end(&self, plan: &Plan<'_>, wanted: &Wanted<'_>) -> Result<Option<(usize, CallCursor)>, sqlx::Error> {
        let Lead::Order(single) = plan.lead() else { return Ok(None) };
        if !plan.is_picky(wanted.sort, single) {
            return Ok(None);
        }
        for (number, stretch) in Stretch::all(wanted.sort, single, wanted.after).iter().enumerate() {
            let mut sql = Sql::new("");
            plan.push_ordered(&mut sql, &self.0, stretch, Picked::All);
            push_limit(&mut sql, 1, LOOKED_AT - 1);
            if let Some(row) = sql.fetch_all(&self.0).await?.first() {
                return Ok(Some((number, cursor_of(row, wanted.sort)?)));
            }
        }
        Ok(None)
    }

    /// Appends the query for the keys of a page and of one call more.
    fn push_keys(&self, sql: &mut Sql, plan: &Plan<'_>, wanted: &Wanted<'_>, end: Option<&(usize, CallCursor)>) {
        let (sort, after, size, offset) = (wanted.sort, wanted.after, wanted.size + 1, wanted.offset);
        match plan.lead() {
            Lead::Few(way) => {
                plan.push_found(sql, &self.0, sort, way);
                let total = if wanted.page.is_some() { "(SELECT COUNT(*) FROM found)" } else { "0" };
                sql.push(&format!(" SELECT found.*, {total} AS total FROM found WHERE 1 = 1"));
                push_page_of_found(sql, sort, after);
                push_limit(sql, size, offset);
            }
            Lead::Order(single) => {
                let mut stretches = Stretch::all(sort, single, after);
                if let Some((number, until)) = end {
                    stretches.truncate(number + 1);
                    stretches[*number].until = Some(until);
                }
                if let [stretch] = stretches.as_slice() {
                    plan.push_ordered(sql, &self.0, stretch, Picked::Fitting);
                    return push_limit(sql, size, offset);
                }
                sql.push("SELECT t.* FROM (");
                for (number, stretch) in stretches.iter().enumerate() {
                    sql.push(if number > 0 { " UNION ALL " } else { "" });
                    sql.push(&format!("SELECT part_{number}.*, {number} AS part FROM ("));
                    plan.push_ordered(sql, &self.0, stretch, Picked::Fitting);
                    push_limit(sql, size + offset, 0);
                    sql.push(&format!(") AS part_{number}"));
                }
                sql.push(") AS t");
                push_order_of_parts(sql, "t", sort);
                push_limit(sql, size, offset);
            }
            Lead::Nothing => {}
        }
    }

    async fn total(&self, plan: &Plan<'_>, wanted: &Wanted<'_>, rows: &[AnyRow], looked_at: Option<i64>) -> Result<CallTotal, sqlx::Error> {
        let shown = wanted.offset + i64::try_from(rows.len()).unwrap_or_default();
        let mut sql = Sql::new("");
        match plan.lead() {
            Lead::Nothing => return Ok(CallTotal::Exactly(0)),
            Lead::Few(way) => {
                if let Some(row) = rows.first() {
                    return number(row, "total").map(CallTotal::Exactly);
                }
                plan.push_found(&mut sql, &self.0, wanted.sort, way);
                sql.push(" SELECT COUNT(*) AS total, 0 AS seen FROM found");
            }
            // The end of the list is on this page.
            Lead::Order(_) if looked_at.is_none() && !rows.is_empty() && i64::try_from(rows.len()).unwrap_or(i64::MAX) <= wanted.size => {
                return Ok(CallTotal::Exactly(shown));
            }
            Lead::Order(_) => {
                let least = plan.count_some(&self.0).await?;
                if least > MANY {
                    return Ok(CallTotal::AtLeast(least.max(shown)));
                }
                plan.push_sample(&mut sql, &self.0);
            }
        }
        let rows = sql.fetch_all(&self.0).await?;
        let Some(row) = rows.first() else { return Ok(CallTotal::Exactly(0)) };
        let (seen, total) = (number(row, "seen")?, number(row, "total")?);
        Ok(if seen <= MANY { CallTotal::Exactly(total) } else { CallTotal::AtLeast(total.max(shown)) })
    }

    /// How the database finds a page of a list: lines of its own, for figures and for help. Nothing is read.
    pub async fn explain(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &CallFilter,
        sort: CallSort,
        page: &CallPage,
    ) -> Result<Vec<String>, StoreError> {
        self.0
            .explain(async {
                let wanted = Wanted::of(sort, page);
                let plan = Plan::make(&self.0, org, scope, filter, (wanted.sort, wanted.most())).await?;
                let mut sql = Sql::new(self.0.inner.engine.explain());
                match plan.lead() {
                    Lead::Nothing => return Ok(vec!["nothing can fit".to_owned()]),
                    Lead::Few(way) if !wanted.sort.column.has_index() => self.push_values_of_found(&mut sql, &plan, way, wanted.sort),
                    Lead::Order(_) if !wanted.sort.column.has_index() => return Ok(vec!["too many to sort".to_owned()]),
                    _ => {
                        let end = self.end(&plan, &wanted).await?;
                        self.push_keys(&mut sql, &plan, &wanted, end.as_ref());
                    }
                }
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter().map(|row| self.0.inner.engine.explained(row)).collect()
            })
            .await
    }

    /// One call.
    pub async fn find(&self, org: &OrganizationId, scope: &Scope, call: &CallId) -> Result<Option<PastCall>, StoreError> {
        let mut sql = Sql::new(&select());
        sql.push(" WHERE p.org_id = ").bind(org.as_str()).push(" AND p.call_id = ").bind(call.as_str());
        let found = self.0.explain(async { sql.fetch_all(&self.0).await?.first().map(decode).transpose() }).await?;
        Ok(found.filter(|call| scope.sees(call.location_id.as_ref())))
    }

    /// Every cause that a call of the scope ended for and that sources ever told of, in order.
    pub async fn causes(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<String>, StoreError> {
        self.0.explain(async { Ok(self.choices(org, scope, Choice::Cause).await?.into_iter().collect()) }).await
    }

    /// Every region that calls of the scope were in, in order.
    pub async fn regions(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<String>, StoreError> {
        // From value to value along the index, however many calls each has.
        let mut regions = Vec::new();
        let org_hash = org_hash(org);
        self.0
            .explain(async {
                let mut after = i64::MIN;
                loop {
                    let mut sql = Sql::new("SELECT p.region_hash, p.region FROM past_call p WHERE p.org_hash = ");
                    sql.bind(org_hash).push(" AND p.region_hash IS NOT NULL AND p.region_hash > ").bind(after);
                    sql.push(" ORDER BY p.region_hash LIMIT 1");
                    let rows = sql.fetch_all(&self.0).await?;
                    let Some(row) = rows.first() else { break };
                    after = number(row, "region_hash")?;
                    regions.push(text(row, "region")?);
                }
                // Which of them the places of the scope ever had is kept apart: calls are not looked through for it.
                if *scope != Scope::Everywhere {
                    let own = self.choices(org, scope, Choice::Region).await?;
                    regions.retain(|region| own.contains(region));
                }
                Ok(())
            })
            .await?;
        regions.sort_unstable();
        Ok(regions)
    }

    /// What was told of at the places of a scope.
    async fn choices(&self, org: &OrganizationId, scope: &Scope, choice: Choice) -> Result<BTreeSet<String>, sqlx::Error> {
        let mut sql = Sql::new("SELECT DISTINCT h.value FROM call_choice h WHERE h.org_id = ");
        sql.bind(org.as_str()).push(" AND h.kind = ").bind(choice.code());
        if let Scope::Locations(places) = scope {
            if places.is_empty() {
                return Ok(BTreeSet::new());
            }
            sql.push(" AND h.location_id IN ").bind_list(places.iter().map(LocationId::as_str));
        }
        sql.fetch_all(&self.0).await?.iter().map(|row| text(row, "value")).collect()
    }

    /// The calls with these starts and hashes, in that order.
    pub(super) async fn read_in_order(&self, org: &OrganizationId, keys: &[(i64, i64)]) -> Result<Vec<PastCall>, sqlx::Error> {
        let mut found = HashMap::with_capacity(keys.len());
        for chunk in keys.chunks(500) {
            let mut sql = Sql::new("WITH wanted (started_at, call_hash) AS (VALUES ");
            for (index, (started_ms, call_hash)) in chunk.iter().enumerate() {
                sql.separate(index).push("(").bind(*started_ms).push(", ").bind(*call_hash).push(")");
            }
            sql.push(") ").push(&select_beside("wanted w"));
            sql.push(" WHERE p.org_hash = ").bind(org_hash(org)).push(" AND p.started_at = w.started_at AND p.call_hash = w.call_hash");
            for row in sql.fetch_all(&self.0).await? {
                found.insert((number(&row, "started_at")?, number(&row, "call_hash")?), decode(&row)?);
            }
        }
        // A call that was pruned between the two looks is left out.
        Ok(keys.iter().filter_map(|key| found.remove(key)).collect())
    }
}

/// A page in numbers.
pub(super) struct Wanted<'p> {
    pub(super) sort: CallSort,
    pub(super) after: Option<&'p CallCursor>,
    pub(super) page: Option<PageRequest>,
    pub(super) size: i64,
    pub(super) offset: i64,
}

impl<'p> Wanted<'p> {
    fn of(sort: CallSort, page: &'p CallPage) -> Self {
        let limited = |size: &u32| i64::from((*size).clamp(1, PageRequest::MAX_SIZE));
        match page {
            CallPage::Number(page) => {
                let page = PageRequest::new(page.number, page.size);
                let deepest = u32::try_from(DEEPEST / i64::from(page.size)).unwrap_or(u32::MAX).saturating_add(1);
                let page = PageRequest::new(page.number.min(deepest), page.size);
                Self { sort, after: None, page: Some(page), size: i64::from(page.size), offset: page.offset() }
            }
            CallPage::First { size } => Self { sort, after: None, page: None, size: limited(size), offset: 0 },
            CallPage::After { cursor, size } => {
                Self { sort: cursor.sort(), after: Some(cursor), page: None, size: limited(size), offset: 0 }
            }
        }
    }

    /// Calls that are counted and read at most. Whoever goes on in a list that was few may do so while it grows.
    fn most(&self) -> i64 {
        if self.after.is_some() && !self.sort.column.has_index() { MANY * GROWN } else { MANY }
    }

    pub(super) fn empty_list(&self) -> CallList {
        CallList { calls: Vec::new(), total: CallTotal::NotCounted, next: None, page: self.page, looked_at: None, sort: self.sort }
    }
}

fn cursor_of(row: &AnyRow, sort: CallSort) -> Result<CallCursor, sqlx::Error> {
    let key = match sort.column.key() {
        None => Key::None,
        Some(column) if sort.column.is_text() => Key::Text(text(row, column)?),
        Some(column) => Key::Number(number(row, column)?),
    };
    Ok(CallCursor { sort, key, started_ms: number(row, "started_at")?, call_hash: number(row, "call_hash")? })
}
