//! The page.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use jiff::Timestamp;
use model::{CallId, PastCall, Scope};
use store::{CallColumn, CallPage, CallSort, CallTotal, StoreError};

use super::HistoryQuery;
use super::bar::{self, Facets};
use super::columns::{Cell, Column, started};
use super::query::SIZES;
use super::search::Search;
use crate::error::PageError;
use crate::format::{Moment, count, grouped};
use crate::security::{Identities, Reader};
use crate::view::listing::{Chip, Choice, Filter, Head};
use crate::view::{Section, Shell, Visit, Zone};
use crate::{State, routes};

/// Calls that pages with a number reach; behind them one page leads to the next.
const DEEPEST: i64 = 25_000;
/// Names of filtered devices that are read.
const MOST_NAMES: usize = 20;

/// Shows one page of the history.
pub(crate) async fn list(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let mut query = HistoryQuery::parse(query.as_deref().unwrap_or_default(), &visit.zone);
    let mut shell = Shell::signed_in(&state, &visit, &reader, Section::Calls, "call source".to_owned()).await?;
    "Call history".clone_into(&mut shell.title);
    let Some(organization) = shell.organization().map(|organization| organization.id.clone()) else {
        return Ok(Html(HistoryPage::new(shell, query, &Part::default(), &Facets::default(), &visit.zone).render()?));
    };
    let (scope, identities) = (reader.scope(&organization), reader.identities(&organization));
    let mut facets = facets(&state, &organization, &scope, &query).await?;
    let search = Search::of(&query, (scope.clone(), &identities), visit.now);
    query.sort = search.sort;
    let history = state.store.history();
    let mut part = Part { identities: Some(identities), sees_all: false, by_device: search.by_device, ..Part::default() };
    part.sees_all = part.identities.as_ref().is_some_and(|identities| *identities.scope() == scope);
    query.after = query.after.take_if(|after| after.goes_on(search.sort));
    let read = async |query: &HistoryQuery| {
        let page = match query.after.clone() {
            Some(cursor) => CallPage::After { cursor, size: query.page.size },
            None => CallPage::Number(query.page),
        };
        history.list(&organization, &search.scope, &search.filter, search.sort, &page).await
    };
    let mut list = read(&query).await?;
    if list.calls.is_empty() && query.page.number > 1 && query.after.is_none() {
        // The list has become shorter than the page that is asked for: show its last page instead of nothing.
        let end = match list.total {
            CallTotal::Exactly(total) => u32::try_from(query.page.pages_of(total)).unwrap_or(1),
            CallTotal::AtLeast(_) | CallTotal::NotCounted => 1,
        };
        query = query.at_page(end);
        list = read(&query).await?;
    }
    // Pages with a number end before long lists do.
    if let Some(page) = list.page {
        if page.number < query.page.number {
            part.notes.push("There are no pages with a number so far on: this is the last one. “Next” goes on.".to_owned());
        }
        query.page = page;
    }
    let is_deep = i64::from(query.page.number + 1) * i64::from(query.page.size) > DEEPEST;
    part.next = list.next.map(|cursor| {
        let goes_on = query.after.is_some() || list.looked_at.is_some() || is_deep;
        if goes_on { query.behind(cursor) } else { query.at_page(query.page.number + 1) }.address()
    });
    part.looked_at = list.looked_at;
    part.notes.extend(list.looked_at.map(|calls| {
        let calls = grouped(u64::try_from(calls).unwrap_or_default());
        format!("{calls} calls were looked at for this page, in its order, and few of them fit. “Next” goes on from there; a shorter time finds sooner.")
    }));
    part.notes.extend((list.sort.column != query.sort.column && query.after.is_none()).then(|| {
        let most = grouped(u64::try_from(CallColumn::MOST_SORTED).unwrap_or_default());
        format!("More than {most} calls are too many to sort like this: the newest come first. Choose a shorter time, a device or a place.")
    }));
    part.sort = list.sort;
    part.has_empty_words = search.filter.has_empty_words();
    part.total = Some(list.total);
    // Whose far end is told of may be told, too, which own device that is.
    let with_names: Vec<_> = list.calls.iter().filter(|call| part.shows(call)).cloned().collect();
    part.sides = history.other_sides(&organization, &scope, &with_names).await?;
    part.calls = list.calls;
    facets.person = part.calls.first().filter(|_| query.filter.person.is_some()).and_then(|call| call.person_name.clone());
    Ok(Html(HistoryPage::new(shell, query, &part, &facets, &visit.zone).render()?))
}

async fn facets(
    state: &State,
    organization: &model::id::OrganizationId,
    scope: &Scope,
    query: &HistoryQuery,
) -> Result<Facets, StoreError> {
    let (devices, history) = (state.store.devices(), state.store.history());
    let mut facets = Facets {
        locations: devices.list_places(organization, scope).await?,
        regions: history.regions(organization, scope).await?,
        causes: history.causes(organization, scope).await?,
        devices: Vec::new(),
        person: None,
    };
    for id in query.filter.devices.iter().take(MOST_NAMES) {
        if let Some(device) = devices.find(organization, scope, id).await? {
            facets.devices.push((id.to_string(), device.name));
        }
    }
    Ok(facets)
}

/// The part of the history that was read.
#[derive(Default)]
struct Part {
    calls: Vec<PastCall>,
    /// The other sides of calls between own devices.
    sides: HashMap<CallId, CallId>,
    total: Option<CallTotal>,
    /// Address of the next page.
    next: Option<String>,
    /// What the reader should know of the list.
    notes: Vec<String>,
    /// The order they stand in.
    sort: CallSort,
    looked_at: Option<i64>,
    has_empty_words: bool,
    identities: Option<Identities>,
    sees_all: bool,
    by_device: bool,
}

impl Part {
    /// Whether the far end of a call is shown.
    fn shows(&self, call: &PastCall) -> bool {
        self.identities.as_ref().is_some_and(|identities| identities.are_shown_at(call.location_id.as_ref()))
    }
}

#[derive(Template)]
#[template(path = "calls/history.html")]
#[expect(clippy::struct_excessive_bools, reason = "a template asks each for itself")]
struct HistoryPage {
    shell: Shell,
    query: HistoryQuery,
    known: bool,
    total_words: String,
    pages: Option<i64>,
    next: Option<String>,
    /// What the reader should know of the list.
    notes: Vec<String>,
    has_empty_words: bool,
    sees_all: bool,
    by_device: bool,
    filters: Vec<Filter>,
    sorts: Vec<Choice>,
    chips: Vec<Chip>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    column_choices: Vec<Choice>,
    sizes: Vec<Choice>,
    zone: String,
    range_fields: (String, String),
}

struct Row {
    id: String,
    address: String,
    started: Moment,
    there: Option<String>,
    /// The other side of a call between two own devices.
    other: Option<String>,
    cells: Vec<(Column, Cell)>,
}

impl HistoryPage {
    fn new(shell: Shell, query: HistoryQuery, part: &Part, facets: &Facets, zone: &Zone) -> Self {
        let now = shell.now;
        let total_words = match part.total {
            Some(CallTotal::Exactly(total)) => count(u64::try_from(total).unwrap_or_default(), "call", "calls"),
            // The list was not looked through: so few say nothing.
            Some(CallTotal::AtLeast(_)) if part.looked_at.is_some() => "Calls".to_owned(),
            Some(CallTotal::AtLeast(total)) => format!("More than {} calls", grouped(u64::try_from(total - 1).unwrap_or_default())),
            Some(CallTotal::NotCounted) | None => "Calls".to_owned(),
        };
        let pages = match part.total {
            Some(CallTotal::Exactly(total)) => Some(query.page.pages_of(total)),
            _ => None,
        };
        let rows = part
            .calls
            .iter()
            .map(|call| {
                let other = part.sides.get(&call.id).map(routes::call);
                Row { other, ..Row::new(call, query.shown_columns(), part.shows(call), now) }
            })
            .collect();
        Self {
            known: shell.organization().is_some(),
            total_words,
            pages,
            next: part.next.clone(),
            notes: part.notes.clone(),
            has_empty_words: part.has_empty_words,
            sees_all: part.sees_all,
            by_device: part.by_device,
            filters: bar::filters(&query, facets),
            sorts: bar::sorts(query.sort),
            chips: bar::chips(&query, facets, zone),
            heads: bar::heads(&query, part.sort),
            rows,
            column_choices: Column::ALL
                .iter()
                .map(|column| Choice::new(column.as_str(), column.title(), query.shown_columns().contains(column)))
                .collect(),
            sizes: SIZES.iter().map(|size| Choice::new(size.to_string(), size.to_string(), *size == query.page.size)).collect(),
            zone: zone.name().to_owned(),
            range_fields: query.range.fields(zone, now),
            shell,
            query,
        }
    }

    fn without_filters(&self) -> String {
        let mut query = HistoryQuery { sort: self.query.sort, columns: self.query.columns.clone(), ..HistoryQuery::default() };
        query.page.size = self.query.page.size;
        query.address()
    }

    fn words(&self) -> &str {
        self.query.filter.words.as_deref().unwrap_or_default()
    }

    fn export(&self, path: &str) -> String {
        self.query.with(|_| ()).address_at(path)
    }

    fn usual_columns(&self) -> String {
        self.query.with(|query| query.columns.clear()).address()
    }

    fn previous(&self) -> Option<String> {
        if self.query.after.is_some() {
            return Some(self.query.with(|_| ()).address());
        }
        (self.query.page.number > 1).then(|| self.query.at_page(self.query.page.number - 1).address())
    }

    /// What stands between the links to other pages.
    fn page_words(&self) -> String {
        match (&self.query.after, self.pages) {
            (Some(_), _) => "Further on".to_owned(),
            (None, Some(pages)) => format!("Page {} of {pages}", self.query.page.number),
            (None, None) => format!("Page {}", self.query.page.number),
        }
    }

    /// What a form that changes one thing must carry along.
    fn kept(&self, except: &[&str]) -> Vec<(&'static str, String)> {
        let mut pairs = self.query.filter_pairs();
        pairs.extend(self.query.view_pairs());
        pairs.retain(|(name, _)| !except.contains(name));
        pairs
    }

    /// What the filter form must carry along: everything that it has no field for.
    fn kept_by_filters(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec!["q", "number", "sort", "range"];
        fields.extend(self.filters.iter().map(|filter| filter.name));
        self.kept(&fields)
    }
}

impl Row {
    fn new(call: &PastCall, columns: &[Column], shown: bool, now: Timestamp) -> Self {
        let (started, there) = started(call, now);
        Self {
            id: call.id.to_string(),
            address: routes::call(&call.id),
            started,
            there,
            other: None,
            cells: columns.iter().map(|column| (*column, column.cell(call, shown))).collect(),
        }
    }
}
