//! How a list is found: by the index that names the fewest calls, or, when all name many, along the order that is wanted.
//!
//! One filter alone, in the order of its index, needs no counting: the page stands there. Otherwise every filter that has an index is asked how many
//! calls it names, counting 10,001 at most. When one names few, those are read, filtered and ordered. When all name many, calls that fit are
//! frequent, and a page of them is soon full along the index of the order.
//!
//! What is looked for are keys that stand in the indexes; rows are read of the page alone.

use std::collections::BTreeSet;

use model::id::{LocationId, OrganizationId};
use model::{CallSources, Scope};

use super::cursor::{CallCursor, Key};
use super::filter::{CallColumn, CallFilter, CallSort, NumberMatch};
use super::party::{Found, find_number, find_words, push_has_number, push_words};
use super::row::band_code;
use super::{hash_of, org_hash};
use crate::sql::Sql;
use crate::values::number;
use crate::{Order, Store};

/// Calls that are counted at most, and read at most to find a page.
pub(super) const MANY: i64 = 10_000;
/// Calls that are looked at along an order for one page, when only some of them fit; then the page ends, and the next one goes on from there.
pub(super) const LOOKED_AT: i64 = 20_000;
/// So many calls are skipped at most to reach a page by its number; further on, a cursor leads.
pub(super) const DEEPEST: i64 = 25_000;
/// Values of a way whose calls are merged in the order of their starts, each from its part of the index; with more, planning takes longer than it saves.
const MERGED: usize = 8;
/// Parties that are named one by one in a query.
const MAX_PARTIES: usize = 500;

/// Columns that name who spoke.
const EITHER_END: &[&str] = &["remote_hash", "own_hash"];
const OWN_END: &[&str] = &["own_hash"];

/// A condition on one column of `past_call p` that has an index.
#[derive(Debug, Clone)]
struct Named {
    column: &'static str,
    values: Vec<i64>,
}

/// Conditions of which one must hold; more than one index only for words, which name far and own ends.
#[derive(Debug, Clone)]
pub(super) struct Way(Vec<Named>);

/// A filter made ready.
pub(super) struct Plan<'f> {
    org: &'f OrganizationId,
    filter: &'f CallFilter,
    /// What has an index, the most telling first.
    ways: Vec<Way>,
    /// Searches that find too many to name.
    wide_words: Vec<(&'f str, &'static [&'static str])>,
    wide_number: Option<&'f NumberMatch>,
    /// Some of those whom such a search finds, at one end of the call.
    wide_some: Vec<Named>,
    /// Which of the ways leads, and how many calls it names when that was counted.
    lead: Lead,
    /// Calls that are counted, and read, at most.
    most: i64,
}

/// What leads to the calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// Nothing can fit.
    Nothing,
    /// A way (or the time range, when there is no such way) that names so few that all can be read.
    Few(Option<usize>),
    /// The order; a way that names few values, when there is one, keeps the order of starts.
    Order(Option<usize>),
}

impl<'f> Plan<'f> {
    pub(super) async fn make(
        store: &Store,
        org: &'f OrganizationId,
        scope: &Scope,
        filter: &'f CallFilter,
        (sort, most): (CallSort, i64),
    ) -> Result<Plan<'f>, sqlx::Error> {
        let mut plan = Plan {
            org,
            filter,
            ways: Vec::new(),
            wide_words: Vec::new(),
            wide_number: None,
            wide_some: Vec::new(),
            lead: Lead::Order(None),
            most,
        };
        if filter.has_empty_words() {
            plan.lead = Lead::Nothing;
            return Ok(plan);
        }
        for (words, ends) in [(&filter.words, EITHER_END), (&filter.own_words, OWN_END)] {
            let Some(words) = words else { continue };
            match find_words(store, org, words, MAX_PARTIES).await? {
                Found::Parties(parties) => {
                    plan.ways.push(Way(ends.iter().map(|column| Named { column, values: parties.clone() }).collect()));
                }
                Found::TooMany(some) => {
                    plan.wide_words.push((words, ends));
                    plan.wide_some.push(Named { column: ends[0], values: some });
                }
            }
        }
        if let Some(number) = &filter.number {
            match find_number(store, org, number, MAX_PARTIES).await? {
                Found::Parties(parties) => plan.name("remote_hash", parties),
                Found::TooMany(some) => {
                    plan.wide_number = Some(number);
                    plan.wide_some.push(Named { column: "remote_hash", values: some });
                }
            }
        }
        if !filter.devices.is_empty() {
            plan.name("device_hash", filter.devices.iter().map(|id| hash_of(id.as_str())).collect());
        }
        if let Some(person) = &filter.person {
            plan.name("person_hash", vec![hash_of(person.as_str())]);
        }
        if let Some(places) = places(scope, &filter.locations) {
            plan.name("location_hash", places);
        }
        if !filter.regions.is_empty() {
            plan.name("region_hash", filter.regions.iter().map(|region| hash_of(region)).collect());
        }
        if !filter.bands.is_empty() {
            plan.name("band", filter.bands.iter().map(|band| band_code(*band)).collect());
        }
        plan.lead = plan.choose(store, sort).await?;
        Ok(plan)
    }

    fn name(&mut self, column: &'static str, mut values: Vec<i64>) {
        values.sort_unstable();
        values.dedup();
        self.ways.push(Way(vec![Named { column, values }]));
    }

    pub(super) const fn lead(&self) -> Lead {
        self.lead
    }

    async fn choose(&self, store: &Store, sort: CallSort) -> Result<Lead, sqlx::Error> {
        if self.ways.iter().any(|way| way.0.iter().all(|named| named.values.is_empty())) {
            return Ok(Lead::Nothing);
        }
        if sort.column == CallColumn::Started && self.is_in_index() {
            return Ok(Lead::Order((!self.ways.is_empty()).then_some(0)));
        }
        self.count(store, sort).await
    }

    /// Chooses again, by counting, when calls that fit turned out to be rare along the order; whether another lead was found.
    pub(super) async fn choose_again(&mut self, store: &Store, sort: CallSort) -> Result<bool, sqlx::Error> {
        if self.ways.len() < 2 || sort.column != CallColumn::Started || !self.is_in_index() {
            return Ok(false);
        }
        let lead = self.count(store, sort).await?;
        Ok(std::mem::replace(&mut self.lead, lead) != lead)
    }

    async fn count(&self, store: &Store, sort: CallSort) -> Result<Lead, sqlx::Error> {
        let mut fewest: Option<(i64, usize)> = None;
        for (index, way) in self.ways.iter().enumerate() {
            let named = self.count_named(store, way).await?;
            if fewest.is_none_or(|(least, _)| named < least) {
                fewest = Some((named, index));
            }
        }
        let single = self.ways.iter().position(Way::keeps_order);
        // Few calls at all are sorted by anything.
        let may_be_few = self.has_time() || !sort.column.has_index();
        Ok(match fewest {
            Some((named, index)) if named <= self.most => Lead::Few(Some(index)),
            _ if may_be_few && self.count_started(store).await? <= self.most => Lead::Few(None),
            _ => Lead::Order(single),
        })
    }

    /// Whether the index of the first way holds the calls in the order of starts, and all that says whether they fit: a band stands in every index.
    fn is_in_index(&self) -> bool {
        let is_narrow = self.wide_words.is_empty() && self.wide_number.is_none();
        is_narrow
            && !self.asks_rows()
            && match self.ways.as_slice() {
                [] => true,
                [first] => first.keeps_order(),
                [first, second] => first.keeps_order() && second.is_band(),
                _ => false,
            }
    }

    /// Whether something is asked for that stands in no index.
    fn asks_rows(&self) -> bool {
        let CallFilter { directions, causes, sources, .. } = self.filter;
        !(directions.is_empty() && causes.is_empty() && sources.is_empty())
    }

    fn has_time(&self) -> bool {
        self.filter.from.is_some() || self.filter.to.is_some()
    }

    /// How many calls of the time range a way names, counting no further than one more than the most.
    async fn count_named(&self, store: &Store, way: &Way) -> Result<i64, sqlx::Error> {
        let mut total = 0;
        for named in way.0.iter().filter(|named| !named.values.is_empty()) {
            let mut sql = Sql::new("SELECT COUNT(*) AS total FROM (SELECT 1 AS one FROM past_call p WHERE p.org_hash = ");
            sql.bind(org_hash(self.org));
            named.push_to(&mut sql, "");
            self.push_time(&mut sql, "");
            sql.push(" LIMIT ").bind(self.most + 1).push(") AS counted");
            total += one_number(sql, store).await?;
        }
        Ok(total)
    }

    /// How many calls some of those have whom a wide search finds, when nothing else is asked for: so many fit at least.
    pub(super) async fn count_some(&self, store: &Store) -> Result<i64, sqlx::Error> {
        match self.wide_some.as_slice() {
            [some] if self.ways.is_empty() && !self.asks_rows() && !self.has_time() => {
                self.count_named(store, &Way(vec![some.clone()])).await
            }
            _ => Ok(0),
        }
    }

    async fn count_started(&self, store: &Store) -> Result<i64, sqlx::Error> {
        let mut sql = Sql::new("SELECT COUNT(*) AS total FROM (SELECT 1 AS one FROM past_call p WHERE p.org_hash = ");
        sql.bind(org_hash(self.org));
        self.push_time(&mut sql, "");
        sql.push(" LIMIT ").bind(self.most + 1).push(") AS counted");
        one_number(sql, store).await
    }

    /// Appends `WITH found AS (…)`: keys of everything that fits, when what leads names few.
    pub(super) fn push_found(&self, sql: &mut Sql, store: &Store, sort: CallSort, lead: Option<usize>) {
        let every = [None];
        let branches: Vec<Option<&Named>> = match lead {
            Some(index) => self.ways[index].0.iter().filter(|named| !named.values.is_empty()).map(Some).collect(),
            None => every.to_vec(),
        };
        // Made first and ordered then: a database that thinks it meets fitting calls soon along the order would read all when there are none.
        sql.push("WITH found AS MATERIALIZED (");
        for (index, branch) in branches.into_iter().enumerate() {
            sql.push(if index > 0 { " UNION " } else { "" });
            sql.push(&format!("SELECT {} FROM past_call p WHERE p.org_hash = ", key_columns(sort))).bind(org_hash(self.org));
            if let Some(named) = branch {
                named.push_to(sql, "");
            }
            self.push_time(sql, "");
            self.push_others(sql, store, lead);
        }
        sql.push(")");
    }

    /// Whether calls along an order must be looked at one by one, because not all that the index leads to fit.
    pub(super) fn is_picky(&self, sort: CallSort, single: Option<usize>) -> bool {
        let along_starts = sort.column.key().is_none();
        let led = usize::from(along_starts && single.is_some());
        self.ways.len() > led
            || !self.wide_words.is_empty()
            || self.wide_number.is_some()
            || self.asks_rows()
            || (!along_starts && self.has_time())
    }

    /// Appends the calls of a stretch of the order, in it: all of them, or those that fit. Where a way of several values leads, the calls of each come
    /// in the order already, and the database merges them as far as the page needs.
    pub(super) fn push_ordered(&self, sql: &mut Sql, store: &Store, stretch: &Stretch<'_>, picked: Picked) {
        let sort = stretch.sort;
        let along_starts = sort.column.key().is_none();
        let lead = stretch.single.filter(|_| along_starts);
        let values: Vec<_> = match lead {
            Some(index) => self.ways[index].0[0].each().map(Some).collect(),
            None => vec![None],
        };
        for (number, value) in values.iter().enumerate() {
            sql.push(if number > 0 { " UNION ALL " } else { "" });
            sql.push(if values.len() > 1 { "SELECT * FROM (" } else { "" });
            sql.push(&format!("SELECT {} FROM past_call p WHERE p.org_hash = ", key_columns(sort))).bind(org_hash(self.org));
            if let Some(value) = value {
                value.push_to(sql, "");
            }
            if along_starts {
                self.push_time(sql, "");
            }
            if picked == Picked::Fitting {
                if !along_starts {
                    self.push_time(sql, store.inner.engine.unindexed());
                }
                self.push_others(sql, store, lead);
            }
            stretch.push_to(sql, "p");
            // Also here: without it PostgreSQL does not see that each comes in the order, and sorts all of them.
            push_order(sql, Some("p"), sort);
            if values.len() > 1 {
                sql.push(&format!(") AS part_{number}"));
            }
        }
        if values.len() > 1 {
            push_order(sql, None, sort);
        }
    }

    /// Appends a query that looks at the first calls that a way names, and says of each whether it fits.
    pub(super) fn push_sample(&self, sql: &mut Sql, store: &Store) {
        let lead = match self.lead {
            Lead::Order(Some(index)) => Some(index),
            _ => (!self.ways.is_empty() && self.ways[0].0.len() == 1).then_some(0),
        };
        sql.push("SELECT COUNT(*) AS seen, COUNT(hit) AS total FROM (SELECT CASE WHEN 1 = 1");
        self.push_others(sql, store, lead);
        sql.push(" THEN 1 END AS hit FROM past_call p WHERE p.org_hash = ").bind(org_hash(self.org));
        if let Some(index) = lead {
            self.ways[index].0[0].push_to(sql, "");
        }
        self.push_time(sql, "");
        sql.push(" LIMIT ").bind(MANY + 1).push(") AS sample");
    }

    fn push_time(&self, sql: &mut Sql, mark: &str) {
        if let Some(from) = self.filter.from {
            sql.push(&format!(" AND {mark}p.started_at >= ")).bind(from.as_millisecond());
        }
        if let Some(to) = self.filter.to {
            sql.push(&format!(" AND {mark}p.started_at < ")).bind(to.as_millisecond());
        }
    }

    /// Appends every condition but the one that leads and the time.
    fn push_others(&self, sql: &mut Sql, store: &Store, lead: Option<usize>) {
        let mark = store.inner.engine.unindexed();
        for (_, way) in self.ways.iter().enumerate().filter(|(index, _)| Some(*index) != lead) {
            way.push_to(sql, mark);
        }
        for (words, ends) in &self.wide_words {
            for (index, column) in ends.iter().enumerate() {
                sql.push(if index == 0 { " AND (" } else { " OR " }).push(&format!("{mark}p.{column} IN ("));
                push_words(sql, self.org, words);
                sql.push(")");
            }
            sql.push(")");
        }
        if let Some(number) = self.wide_number {
            push_has_number(sql.push(" AND "), store, self.org, "p.remote_hash", number);
        }
        if !self.filter.directions.is_empty() {
            sql.push(" AND p.direction IN ").bind_list(self.filter.directions.iter().map(|direction| direction.as_str()));
        }
        if !self.filter.causes.is_empty() {
            sql.push(" AND p.disconnect_cause IN ").bind_list(self.filter.causes.iter().map(String::as_str));
        }
        if !self.filter.sources.is_empty() {
            let wanted: CallSources = self.filter.sources.iter().copied().collect();
            sql.push(" AND (p.sources & ").bind(i64::from(wanted.code())).push(") <> 0");
        }
    }
}

impl Way {
    /// Whether its calls come in the order of starts, from one part of its index or from a few.
    fn keeps_order(&self) -> bool {
        matches!(self.0.as_slice(), [named] if (1..=MERGED).contains(&named.values.len()))
    }

    fn is_band(&self) -> bool {
        matches!(self.0.as_slice(), [named] if named.column == "band")
    }

    fn push_to(&self, sql: &mut Sql, mark: &str) {
        if let [named] = self.0.as_slice() {
            return named.push_to(sql, mark);
        }
        sql.push(" AND (1 = 0");
        for named in self.0.iter().filter(|named| !named.values.is_empty()) {
            sql.push(&format!(" OR {mark}p.{} IN ", named.column)).bind_list(named.values.iter().copied());
        }
        sql.push(")");
    }
}

impl Named {
    /// Each value as a condition of its own.
    fn each(&self) -> impl Iterator<Item = Self> {
        self.values.iter().map(|value| Self { column: self.column, values: vec![*value] })
    }

    fn push_to(&self, sql: &mut Sql, mark: &str) {
        match self.values.as_slice() {
            [one] => sql.push(&format!(" AND {mark}p.{} = ", self.column)).bind(*one),
            many => sql.push(&format!(" AND {mark}p.{} IN ", self.column)).bind_list(many.iter().copied()),
        };
    }
}

/// Hashes of the locations that may be looked at; `None` for all.
fn places(scope: &Scope, wanted: &[LocationId]) -> Option<Vec<i64>> {
    let hashes = |places: BTreeSet<&LocationId>| Some(places.into_iter().map(|place| hash_of(place.as_str())).collect());
    match scope {
        Scope::Everywhere if wanted.is_empty() => None,
        Scope::Everywhere => hashes(wanted.iter().collect()),
        Scope::Locations(own) if wanted.is_empty() => hashes(own.iter().collect()),
        Scope::Locations(own) => hashes(wanted.iter().filter(|place| own.contains(place)).collect()),
    }
}

fn key_columns(sort: CallSort) -> String {
    let key = match (sort.column.key(), sort.column.value()) {
        (Some(key), _) => format!("p.{key}, "),
        (None, Some(value)) => format!("{value} AS value, "),
        (None, None) => String::new(),
    };
    format!("{key}p.started_at, p.call_hash")
}

/// Which calls of a stretch are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Picked {
    All,
    Fitting,
}

/// A part of an order. What the column says nothing of is a part of its own where the index would bring it first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Known,
    Unknown,
}

/// From where to where along an order, and in which part of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch<'c> {
    pub(super) sort: CallSort,
    /// The way that keeps the order of starts.
    pub(super) single: Option<usize>,
    pub(super) part: Part,
    pub(super) after: Option<&'c CallCursor>,
    pub(super) until: Option<&'c CallCursor>,
}

impl<'c> Stretch<'c> {
    /// The parts of an order that come behind a cursor.
    pub(super) fn all(sort: CallSort, single: Option<usize>, after: Option<&'c CallCursor>) -> Vec<Self> {
        let stretch = |part, after| Self { sort, single, part, after, until: None };
        match (sort.late(), after) {
            (None, after) => vec![stretch(Part::Whole, after)],
            (Some(late), Some(cursor)) if cursor.key == late => vec![stretch(Part::Unknown, after)],
            (Some(_), after) => vec![stretch(Part::Known, after), stretch(Part::Unknown, None)],
        }
    }

    fn push_to(&self, sql: &mut Sql, table: &str) {
        let sort = self.sort;
        let (behind, before) = if sort.order == Order::Descending { ("<", ">=") } else { (">", "<=") };
        if let (Some(column), Some(late)) = (sort.column.key(), sort.late()) {
            match self.part {
                Part::Whole => {}
                Part::Known => push_key(sql.push(&format!(" AND {table}.{column} {behind} ")), &late),
                Part::Unknown => push_key(sql.push(&format!(" AND {table}.{column} = ")), &late),
            }
        }
        for (cursor, sign) in [(self.after, behind), (self.until, before)] {
            if let Some(cursor) = cursor {
                push_beside(sql.push(" AND "), table, cursor, sign);
            }
        }
    }
}

/// The columns of an order.
fn keys(table: &str, sort: CallSort) -> Vec<String> {
    sort.column.key().into_iter().chain(["started_at", "call_hash"]).map(|key| format!("{table}.{key}")).collect()
}

/// Appends the order.
fn push_order(sql: &mut Sql, table: Option<&str>, sort: CallSort) {
    let direction = sort.order.sql();
    let prefix = table.map(|table| format!("{table}.")).unwrap_or_default();
    let columns = sort.column.key().into_iter().chain(["started_at", "call_hash"]);
    let order: Vec<_> = columns.map(|column| format!("{prefix}{column} {direction}")).collect();
    sql.push(" ORDER BY ").push(&order.join(", "));
}

fn push_key(sql: &mut Sql, key: &Key) {
    match key {
        Key::None => {}
        Key::Number(number) => _ = sql.bind(*number),
        Key::Text(text) => _ = sql.bind(text.clone()),
    }
}

/// Appends the condition that a call stands on one side of a cursor.
fn push_beside(sql: &mut Sql, table: &str, cursor: &CallCursor, sign: &str) {
    sql.push(&format!("({}) {sign} (", keys(table, cursor.sort).join(", ")));
    if cursor.key != Key::None {
        push_key(sql, &cursor.key);
        sql.push(", ");
    }
    sql.bind(cursor.started_ms).push(", ").bind(cursor.call_hash).push(")");
}

/// Appends how many, and behind how many.
pub(super) fn push_limit(sql: &mut Sql, size: i64, offset: i64) {
    sql.push(" LIMIT ").bind(size).push(" OFFSET ").bind(offset);
}

/// Appends what comes behind a cursor of `found`, and the order.
pub(super) fn push_page_of_found(sql: &mut Sql, sort: CallSort, after: Option<&CallCursor>) {
    let late = sort.late().zip(sort.column.key());
    if let Some(cursor) = after {
        let sign = if sort.order == Order::Descending { "<" } else { ">" };
        sql.push(" AND (");
        push_beside(sql, "found", cursor, sign);
        if let Some((late, column)) = &late {
            let both = if cursor.key == *late { " AND" } else { " OR" };
            push_key(sql.push(&format!("{both} found.{column} = ")), late);
        }
        sql.push(")");
    }
    match late {
        None => push_order(sql, Some("found"), sort),
        Some((late, column)) => {
            push_key(sql.push(&format!(" ORDER BY CASE WHEN found.{column} = ")), &late);
            let direction = sort.order.sql();
            let order: Vec<_> = keys("found", sort).iter().map(|key| format!("{key} {direction}")).collect();
            sql.push(" THEN 1 ELSE 0 END, ").push(&order.join(", "));
        }
    }
}

/// Appends the order of parts that were put together, each with its number as `part`.
pub(super) fn push_order_of_parts(sql: &mut Sql, table: &str, sort: CallSort) {
    let direction = sort.order.sql();
    let order: Vec<_> = keys(table, sort).iter().map(|key| format!("{key} {direction}")).collect();
    sql.push(&format!(" ORDER BY {table}.part, {}", order.join(", ")));
}

async fn one_number(sql: Sql, store: &Store) -> Result<i64, sqlx::Error> {
    sql.fetch_all(store).await?.first().map_or(Ok(0), |row| number(row, "total"))
}
