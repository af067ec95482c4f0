//! The list of devices.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use model::{Device, DeviceKind, DeviceState};
use store::{DeviceColumn, DeviceSort, InCall, ListPage, Order};

use super::DeviceQuery;
use super::columns::{Cell, Column};
use super::query::{SIZES, in_call_word, sort_word};
use crate::error::PageError;
use crate::format::{count, grouped};
use crate::html::{Icon, icon};
use crate::view::{Section, Shell, Visit, marks};
use crate::{State, routes};

/// Shows one page of the list.
pub(crate) async fn list(FromState(state): FromState<State>, visit: Visit, RawQuery(query): RawQuery) -> Result<Html<String>, PageError> {
    let query = DeviceQuery::parse(query.as_deref().unwrap_or_default());
    let shell = Shell::signed_in(&state, &visit, Section::Devices, "device source".to_owned()).await?;
    let Some(organization) = shell.organization().map(|organization| organization.id.clone()) else {
        let page = ListPage { items: Vec::new(), total: 0, page: query.page };
        return Ok(Html(DevicesPage::new(shell, query, page, Facets::default()).render()?));
    };
    let devices = state.store.devices();
    let mut page = devices.list(&organization, &query.filter, &query.sort, &query.page).await?;
    let mut query = query;
    if page.items.is_empty() && page.total > 0 {
        // The list has become shorter than the page that is asked for: show its last page instead of nothing.
        query = query.at_page(u32::try_from(query.page.pages_of(page.total)).unwrap_or(u32::MAX));
        page = devices.list(&organization, &query.filter, &query.sort, &query.page).await?;
    }
    let ids: Vec<_> = page.items.iter().map(|device| device.id.clone()).collect();
    let facets = Facets {
        products: devices.list_products(&organization).await?,
        locations: devices.list_locations(&organization).await?,
        states: devices.count_by_state(&organization).await?,
        in_call: state.store.calls().running_on(&organization, &ids).await?.into_iter().map(|id| id.to_string()).collect(),
    };
    Ok(Html(DevicesPage::new(shell, query, page, facets).render()?))
}

/// What the whole organisation has, for the filters, and which of the shown devices are in a call.
#[derive(Default)]
struct Facets {
    products: Vec<(String, i64)>,
    locations: Vec<(String, i64)>,
    states: Vec<(DeviceState, i64)>,
    in_call: Vec<String>,
}

#[derive(Template)]
#[template(path = "devices/list.html")]
struct DevicesPage {
    shell: Shell,
    query: DeviceQuery,
    known: bool,
    total_words: String,
    range_words: String,
    pages: i64,
    filters: Vec<Filter>,
    sorts: Vec<Choice>,
    chips: Vec<Chip>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    column_choices: Vec<Choice>,
    sizes: Vec<Choice>,
}

/// A drop-down of the filter bar.
struct Filter {
    name: &'static str,
    title: &'static str,
    any: &'static str,
    choices: Vec<Choice>,
}

struct Choice {
    value: String,
    word: String,
    chosen: bool,
}

/// A filter that is on, with the address of the list without it.
struct Chip {
    words: String,
    without: String,
}

struct Head {
    word: &'static str,
    title: &'static str,
    sort: Option<SortLink>,
}

struct SortLink {
    address: String,
    icon: Icon,
    /// Value of `aria-sort`, when the list is sorted by it.
    sorted: Option<&'static str>,
}

struct Row {
    id: String,
    name: String,
    address: String,
    in_call: bool,
    cells: Vec<(&'static str, Cell)>,
}

impl DevicesPage {
    fn new(shell: Shell, query: DeviceQuery, page: ListPage<Device>, facets: Facets) -> Self {
        let total = u64::try_from(page.total).unwrap_or_default();
        let first = u64::from(page.page.number - 1) * u64::from(page.page.size) + 1;
        let last = first + page.items.len() as u64 - u64::from(!page.items.is_empty());
        let range_words =
            if total == 0 { "No devices".to_owned() } else { format!("{}–{} of {}", grouped(first), grouped(last), grouped(total)) };
        let now = shell.now;
        Self {
            known: shell.organization().is_some(),
            total_words: count(total, "device", "devices"),
            range_words,
            pages: page.page.pages_of(page.total),
            filters: filters(&query, &facets),
            sorts: sorts(query.sort),
            chips: chips(&query),
            heads: heads(&query),
            rows: page.items.iter().map(|device| Row::new(device, &query, &facets, now)).collect(),
            column_choices: Column::ALL
                .iter()
                .map(|column| Choice {
                    value: column.as_str().to_owned(),
                    word: column.title().to_owned(),
                    chosen: query.shown_columns().contains(column),
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
        self.query.with(|query| query.filter = store::DeviceFilter::default()).address()
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
        self.query.view_pairs().into_iter().filter(|(name, _)| *name != "sort").collect()
    }
}

impl Row {
    fn new(device: &Device, query: &DeviceQuery, facets: &Facets, now: jiff::Timestamp) -> Self {
        let id = device.id.to_string();
        Self {
            name: device.name.clone(),
            address: routes::device(device),
            in_call: facets.in_call.contains(&id),
            cells: query.shown_columns().iter().map(|column| (column.title(), column.cell(device, now))).collect(),
            id,
        }
    }
}

fn filters(query: &DeviceQuery, facets: &Facets) -> Vec<Filter> {
    let counted = |(word, number): &(String, i64), chosen: Option<&String>| Choice {
        value: word.clone(),
        word: format!("{word} ({})", grouped(u64::try_from(*number).unwrap_or_default())),
        chosen: chosen == Some(word),
    };
    let filter = &query.filter;
    let state = |state: &DeviceState| {
        let number = facets.states.iter().find(|(known, _)| known == state).map_or(0, |(_, number)| *number);
        Choice {
            value: state.as_str().to_owned(),
            word: format!("{} ({})", marks::device_state(*state).word, grouped(u64::try_from(number).unwrap_or_default())),
            chosen: filter.states.contains(state),
        }
    };
    let kind = |kind: &DeviceKind| Choice {
        value: kind.as_str().to_owned(),
        word: marks::kind(*kind).to_owned(),
        chosen: filter.kinds.contains(kind),
    };
    let in_call = |in_call: InCall, word: &str| Choice {
        value: in_call_word(in_call).to_owned(),
        word: word.to_owned(),
        chosen: filter.in_call == Some(in_call),
    };
    vec![
        Filter { name: "state", title: "State", any: "Any state", choices: DeviceState::ALL.iter().map(state).collect() },
        Filter {
            name: "location",
            title: "Location",
            any: "Any location",
            choices: facets.locations.iter().map(|value| counted(value, filter.location.as_ref())).collect(),
        },
        Filter {
            name: "product",
            title: "Product",
            any: "Any product",
            choices: facets.products.iter().map(|value| counted(value, filter.product.as_ref())).collect(),
        },
        Filter { name: "kind", title: "Kind", any: "Any kind", choices: DeviceKind::ALL.iter().map(kind).collect() },
        Filter {
            name: "in_call",
            title: "Calls",
            any: "In a call or not",
            choices: vec![in_call(InCall::Yes, "In a call now"), in_call(InCall::No, "Not in a call")],
        },
    ]
}

fn chips(query: &DeviceQuery) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut add = |words: String, change: &dyn Fn(&mut DeviceQuery)| chips.push(Chip { words, without: query.with(|query| change(query)).address() });
    let filter = &query.filter;
    if let Some(words) = &filter.words {
        add(format!("“{words}”"), &|query| query.filter.words = None);
    }
    for state in &filter.states {
        add(format!("State: {}", marks::device_state(*state).word), &|query| query.filter.states.retain(|other| other != state));
    }
    if let Some(location) = &filter.location {
        add(format!("Location: {location}"), &|query| query.filter.location = None);
    }
    if let Some(product) = &filter.product {
        add(format!("Product: {product}"), &|query| query.filter.product = None);
    }
    for kind in &filter.kinds {
        add(format!("Kind: {}", marks::kind(*kind)), &|query| query.filter.kinds.retain(|other| other != kind));
    }
    if let Some(in_call) = filter.in_call {
        let words = if in_call == InCall::Yes { "In a call now" } else { "Not in a call" };
        add(words.to_owned(), &|query| query.filter.in_call = None);
    }
    chips
}

fn heads(query: &DeviceQuery) -> Vec<Head> {
    let link = |column: DeviceColumn| {
        let (icon, sorted) = match (query.sort.column == column, query.sort.order) {
            (false, _) => (icon("sort"), None),
            (true, Order::Ascending) => (icon("sort-ascending"), Some("ascending")),
            (true, Order::Descending) => (icon("sort-descending"), Some("descending")),
        };
        SortLink { address: query.sorted_by(column).address(), icon, sorted }
    };
    let name = Head { word: "name", title: "Name", sort: Some(link(DeviceColumn::Name)) };
    let others = query.shown_columns().iter().map(|column| Head { word: column.as_str(), title: column.title(), sort: column.sort().map(link) });
    std::iter::once(name).chain(others).collect()
}

/// Orders a phone can choose, where the headings are not seen.
fn sorts(chosen: DeviceSort) -> Vec<Choice> {
    let mut offered: Vec<_> = [
        ("Name", DeviceColumn::Name, Order::Ascending),
        ("Worst state first", DeviceColumn::State, Order::Ascending),
        ("Newest change first", DeviceColumn::StateSince, Order::Descending),
        ("Location", DeviceColumn::Location, Order::Ascending),
        ("Product", DeviceColumn::Product, Order::Ascending),
        ("Last seen, latest first", DeviceColumn::LastSeen, Order::Descending),
    ]
    .into_iter()
    .map(|(word, column, order)| (word.to_owned(), DeviceSort { column, order }))
    .collect();
    if !offered.iter().any(|(_, sort)| *sort == chosen) {
        offered.push((format!("As chosen: {}", sort_word(chosen)), chosen));
    }
    offered.into_iter().map(|(word, sort)| Choice { value: sort_word(sort), word, chosen: sort == chosen }).collect()
}
