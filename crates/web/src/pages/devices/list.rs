//! The list of devices.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use model::Device;
use store::ListPage;

use super::DeviceQuery;
use super::bar::{self, Facets, Head};
use super::columns::{Cell, Column};
use super::query::SIZES;
use crate::error::PageError;
use crate::format::{count, grouped};
use crate::security::Reader;
use crate::view::listing::{Chip, Choice, Filter};
use crate::view::{Section, Shell, Visit};
use crate::{State, routes};

/// Beyond so many columns the table scrolls in itself.
const MANY_COLUMNS: usize = 9;

/// Shows one page of the list.
pub(crate) async fn list(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let query = DeviceQuery::parse(query.as_deref().unwrap_or_default());
    let shell = Shell::signed_in(&state, &visit, &reader, Section::Devices, "device source".to_owned()).await?;
    let Some(organization) = shell.organization().map(|organization| organization.id.clone()) else {
        let page = ListPage { items: Vec::new(), total: 0, page: query.page };
        return Ok(Html(DevicesPage::new(shell, query, &page, &Facets::default()).render()?));
    };
    let scope = reader.scope(&organization);
    let devices = state.store.devices();
    let filter = query.filter_at(visit.now);
    let mut page = devices.list(&organization, &scope, &filter, &query.sort, &query.page).await?;
    let mut query = query;
    if page.items.is_empty() && page.total > 0 {
        // The list has become shorter than the page that is asked for: show its last page instead of nothing.
        query = query.at_page(u32::try_from(query.page.pages_of(page.total)).unwrap_or(u32::MAX));
        page = devices.list(&organization, &scope, &filter, &query.sort, &query.page).await?;
    }
    let ids: Vec<_> = page.items.iter().map(|device| device.id.clone()).collect();
    let calls = state.store.calls();
    // At once: each looks through all devices.
    let (products, locations, regions, software, tags, error_codes, webex_statuses, states, in_call) = tokio::try_join!(
        devices.list_products(&organization, &scope),
        devices.list_locations(&organization, &scope),
        devices.list_regions(&organization, &scope),
        devices.list_software(&organization, &scope),
        devices.list_tags(&organization, &scope),
        devices.list_error_codes(&organization, &scope),
        devices.list_webex_statuses(&organization, &scope),
        devices.count_by_state(&organization, &scope),
        calls.running_on(&organization, &scope, &ids),
    )?;
    let in_call = in_call.into_iter().map(|id| id.to_string()).collect();
    let facets = Facets { products, locations, regions, software, tags, error_codes, webex_statuses, states, in_call };
    Ok(Html(DevicesPage::new(shell, query, &page, &facets).render()?))
}

/// What the whole organisation has, for the filters, and which of the shown devices are in a call.
#[derive(Template)]
#[template(path = "devices/list.html")]
struct DevicesPage {
    shell: Shell,
    query: DeviceQuery,
    known: bool,
    total: u64,
    total_words: String,
    range_words: String,
    pages: i64,
    filters: Vec<Filter>,
    more_filters: Vec<Filter>,
    sorts: Vec<Choice>,
    chips: Vec<Chip>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    column_groups: Vec<(&'static str, Vec<Choice>)>,
    sizes: Vec<Choice>,
}

struct Row {
    id: String,
    name: String,
    address: String,
    in_call: bool,
    cells: Vec<(Column, Cell)>,
}

impl DevicesPage {
    fn new(shell: Shell, query: DeviceQuery, page: &ListPage<Device>, facets: &Facets) -> Self {
        let total = u64::try_from(page.total).unwrap_or_default();
        let first = u64::from(page.page.number - 1) * u64::from(page.page.size) + 1;
        let last = first + page.items.len() as u64 - u64::from(!page.items.is_empty());
        let range_words =
            if total == 0 { "No devices".to_owned() } else { format!("{}–{} of {}", grouped(first), grouped(last), grouped(total)) };
        let now = shell.now;
        Self {
            known: shell.organization().is_some(),
            total,
            total_words: count(total, "device", "devices"),
            range_words,
            pages: page.page.pages_of(page.total),
            filters: bar::filters(&query, facets),
            more_filters: bar::more_filters(&query, facets),
            sorts: bar::sorts(query.sort),
            chips: bar::chips(&query),
            heads: bar::heads(&query),
            rows: page.items.iter().map(|device| Row::new(device, &query, facets, now)).collect(),
            column_groups: Column::GROUPS
                .iter()
                .map(|(title, columns)| {
                    let choice = |column: &Column| Choice {
                        value: column.as_str().to_owned(),
                        word: column.title().to_owned(),
                        chosen: query.shown_columns().contains(column),
                    };
                    (*title, columns.iter().map(choice).collect())
                })
                .collect(),
            sizes: SIZES
                .iter()
                .map(|size| Choice { value: size.to_string(), word: size.to_string(), chosen: *size == query.page.size })
                .collect(),
            shell,
            query,
        }
    }

    fn is_filtered(&self) -> bool {
        !self.chips.is_empty()
    }

    fn without_filters(&self) -> String {
        self.query.without_filters().address()
    }

    fn match_word(&self) -> &'static str {
        if self.total == 1 { "matches" } else { "match" }
    }

    /// Whether the columns need more room than a window has.
    fn has_many_columns(&self) -> bool {
        self.query.shown_columns().len() > MANY_COLUMNS
    }

    /// Whether one of the filters that are folded away is on.
    fn has_more(&self) -> bool {
        self.more_filters.iter().any(|filter| filter.choices.iter().any(|choice| choice.chosen))
    }

    fn words(&self) -> &str {
        self.query.filter.words.as_deref().unwrap_or_default()
    }

    fn csv(&self) -> String {
        self.query.with(|_| ()).address_at(routes::DEVICES_CSV)
    }

    fn json(&self) -> String {
        self.query.with(|_| ()).address_at(routes::DEVICES_JSON)
    }

    fn xlsx(&self) -> String {
        self.query.with(|_| ()).address_at(routes::DEVICES_XLSX)
    }

    fn usual_columns(&self) -> String {
        self.query.with(|query| query.columns.clear()).address()
    }

    fn previous(&self) -> Option<String> {
        (self.query.page.number > 1).then(|| self.query.at_page(self.query.page.number - 1).address())
    }

    fn next(&self) -> Option<String> {
        (i64::from(self.query.page.number) < self.pages).then(|| self.query.at_page(self.query.page.number + 1).address())
    }

    /// What a form that changes columns or size must carry along.
    fn kept(&self, except: &str) -> Vec<(&'static str, String)> {
        let mut pairs = self.query.filter_pairs();
        pairs.extend(self.query.view_pairs());
        pairs.retain(|(name, _)| *name != except);
        pairs
    }

    /// What the filter form must carry along: everything that it has no field for.
    fn kept_by_filters(&self) -> Vec<(&'static str, String)> {
        let channel = self.query.filter_pairs().into_iter().filter(|(name, _)| *name == "channel");
        channel.chain(self.query.view_pairs().into_iter().filter(|(name, _)| *name != "sort")).collect()
    }
}

impl Row {
    fn new(device: &Device, query: &DeviceQuery, facets: &Facets, now: jiff::Timestamp) -> Self {
        let id = device.id.to_string();
        Self {
            name: device.name.clone(),
            address: routes::device(device),
            in_call: facets.in_call.contains(&id),
            cells: query.shown_columns().iter().map(|column| (*column, column.cell(device, now))).collect(),
            id,
        }
    }
}
