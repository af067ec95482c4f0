//! Reading past calls.

use std::collections::HashMap;

use model::id::OrganizationId;
use model::{CallId, PastCall, Scope};
use sqlx::any::AnyRow;

use super::cursor::{CallCursor, Key};
use super::filter::{CallFilter, CallSort};
use super::plan::{Lead, MANY, Plan, push_page};
use super::row::{decode, select};
use super::{History, hash_of};
use crate::sql::Sql;
use crate::values::{number, text};
use crate::{PageRequest, StoreError};

/// Which part of a list of past calls is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallPage {
    /// The page with a number, for people who leaf.
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
        self.0.explain(self.read_list(org, scope, filter, sort, page)).await
    }

    async fn read_list(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &CallFilter,
        sort: CallSort,
        page: &CallPage,
    ) -> Result<CallList, sqlx::Error> {
        let wanted = Wanted::of(sort, page);
        let plan = Plan::make(&self.0, org, scope, filter).await?;
        let is_counted = wanted.page.is_some();
        let mut list = CallList { calls: Vec::new(), total: CallTotal::NotCounted, next: None, page: wanted.page };
        if plan.lead() == Lead::Nothing {
            list.total = if is_counted { CallTotal::Exactly(0) } else { CallTotal::NotCounted };
            return Ok(list);
        }
        let mut sql = Sql::new("");
        self.push_keys(&mut sql, &plan, &wanted);
        let mut rows = sql.fetch_all(&self.0).await?;
        if is_counted {
            list.total = self.total(&plan, &wanted, &rows).await?;
        }
        let size = usize::try_from(wanted.size).unwrap_or_default();
        if rows.len() > size {
            rows.truncate(size);
            list.next = rows.last().map(|row| cursor_of(row, wanted.sort)).transpose()?;
        }
        let ids = rows.iter().map(|row| text(row, "call_id")).collect::<Result<Vec<_>, _>>()?;
        list.calls = self.read_in_order(org, &ids).await?;
        Ok(list)
    }

    /// Appends the query for the keys of a page and of one call more.
    fn push_keys(&self, sql: &mut Sql, plan: &Plan<'_>, wanted: &Wanted<'_>) {
        let (sort, after) = (wanted.sort, wanted.after);
        match plan.lead() {
            Lead::Few(way) => {
                plan.push_found(sql, &self.0, sort, way);
                let total = if wanted.page.is_some() { "(SELECT COUNT(*) FROM found)" } else { "0" };
                sql.push(&format!(" SELECT found.*, {total} AS total FROM found WHERE 1 = 1"));
                push_page(sql, "found", sort, after, wanted.size + 1, wanted.offset);
            }
            Lead::Order(single) => {
                plan.push_ordered(sql, &self.0, sort, single);
                push_page(sql, "p", sort, after, wanted.size + 1, wanted.offset);
            }
            Lead::Nothing => {}
        }
    }

    async fn total(&self, plan: &Plan<'_>, wanted: &Wanted<'_>, rows: &[AnyRow]) -> Result<CallTotal, sqlx::Error> {
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
            Lead::Order(_) if !rows.is_empty() && i64::try_from(rows.len()).unwrap_or(i64::MAX) <= wanted.size => {
                return Ok(CallTotal::Exactly(shown));
            }
            Lead::Order(_) => plan.push_sample(&mut sql, &self.0),
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
                let plan = Plan::make(&self.0, org, scope, filter).await?;
                if plan.lead() == Lead::Nothing {
                    return Ok(vec!["nothing can fit".to_owned()]);
                }
                let mut sql = Sql::new(self.0.inner.engine.explain());
                self.push_keys(&mut sql, &plan, &wanted);
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

    /// Every cause that a call ended for and that sources ever told of, in order; none for who sees nothing.
    pub async fn causes(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<String>, StoreError> {
        if *scope == Scope::nothing() {
            return Ok(Vec::new());
        }
        let mut sql = Sql::new("SELECT cause FROM call_cause WHERE org_id = ");
        sql.bind(org.as_str()).push(" ORDER BY cause");
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(|row| text(row, "cause")).collect() }).await
    }

    /// Every region that calls of the scope were in, in order.
    pub async fn regions(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<String>, StoreError> {
        // From value to value along the index, however many calls each has.
        let mut regions = Vec::new();
        let org_hash = super::org_hash(org);
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
                Ok(())
            })
            .await?;
        if let Scope::Locations(places) = scope {
            let mut seen = Vec::new();
            for region in regions {
                let mut sql = Sql::new("SELECT 1 AS one FROM past_call p WHERE p.org_hash = ");
                sql.bind(org_hash).push(" AND p.region_hash = ").bind(hash_of(&region));
                sql.push(" AND p.location_id IN ").bind_list(places.iter().map(model::id::LocationId::as_str)).push(" LIMIT 1");
                if !places.is_empty() && !self.0.explain(sql.fetch_all(&self.0)).await?.is_empty() {
                    seen.push(region);
                }
            }
            regions = seen;
        }
        regions.sort_unstable();
        Ok(regions)
    }

    async fn read_in_order(&self, org: &OrganizationId, ids: &[String]) -> Result<Vec<PastCall>, sqlx::Error> {
        let mut calls = Vec::with_capacity(ids.len());
        for chunk in ids.chunks(500) {
            let mut sql = Sql::new(&select());
            sql.push(" WHERE p.org_id = ").bind(org.as_str());
            sql.push(" AND p.call_id IN ").bind_list(chunk.iter().map(String::as_str));
            for row in sql.fetch_all(&self.0).await? {
                calls.push(decode(&row)?);
            }
        }
        let places: HashMap<&str, usize> = ids.iter().enumerate().map(|(place, id)| (id.as_str(), place)).collect();
        calls.sort_by_key(|call| places.get(call.id.as_str()).copied());
        Ok(calls)
    }
}

/// A page in numbers.
struct Wanted<'p> {
    sort: CallSort,
    after: Option<&'p CallCursor>,
    page: Option<PageRequest>,
    size: i64,
    offset: i64,
}

impl<'p> Wanted<'p> {
    fn of(sort: CallSort, page: &'p CallPage) -> Self {
        let limited = |size: &u32| i64::from((*size).clamp(1, PageRequest::MAX_SIZE));
        match page {
            CallPage::Number(page) => {
                let page = PageRequest::new(page.number, page.size);
                Self { sort, after: None, page: Some(page), size: i64::from(page.size), offset: page.offset() }
            }
            CallPage::First { size } => Self { sort, after: None, page: None, size: limited(size), offset: 0 },
            CallPage::After { cursor, size } => {
                Self { sort: cursor.sort(), after: Some(cursor), page: None, size: limited(size), offset: 0 }
            }
        }
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
