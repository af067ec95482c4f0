//! What stands around the list: the filter bar, the chips of what is filtered, the headings that sort.

use model::{DeviceKind, DeviceState};
use store::{DeviceColumn, DeviceSort, InCall, Order};

use super::DeviceQuery;
use super::query::{in_call_word, sort_word};
use crate::format::grouped;
use crate::html::{Icon, icon};
use crate::view::marks;

#[derive(Default)]
pub(super) struct Facets {
    pub(super) products: Vec<(String, i64)>,
    pub(super) locations: Vec<(String, i64)>,
    pub(super) states: Vec<(DeviceState, i64)>,
    pub(super) in_call: Vec<String>,
}

/// A drop-down of the filter bar.
pub(super) struct Filter {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) any: &'static str,
    pub(super) choices: Vec<Choice>,
}

/// One value that may be chosen.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) word: String,
    pub(super) chosen: bool,
}

/// A filter that is on, with the address of the list without it.
pub(super) struct Chip {
    pub(super) words: String,
    pub(super) without: String,
}

/// A heading of the table.
pub(super) struct Head {
    pub(super) word: &'static str,
    pub(super) title: &'static str,
    pub(super) sort: Option<SortLink>,
}

/// The link of a heading that sorts.
pub(super) struct SortLink {
    pub(super) address: String,
    pub(super) icon: Icon,
    /// Value of `aria-sort`, when the list is sorted by it.
    pub(super) sorted: Option<&'static str>,
}

/// The drop-downs of the filter bar.
pub(super) fn filters(query: &DeviceQuery, facets: &Facets) -> Vec<Filter> {
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

/// The filters that are on.
pub(super) fn chips(query: &DeviceQuery) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut add =
        |words: String, change: &dyn Fn(&mut DeviceQuery)| chips.push(Chip { words, without: query.with(|query| change(query)).address() });
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

/// The headings of the table.
pub(super) fn heads(query: &DeviceQuery) -> Vec<Head> {
    let link = |column: DeviceColumn| {
        let (icon, sorted) = match (query.sort.column == column, query.sort.order) {
            (false, _) => (icon("sort"), None),
            (true, Order::Ascending) => (icon("sort-ascending"), Some("ascending")),
            (true, Order::Descending) => (icon("sort-descending"), Some("descending")),
        };
        SortLink { address: query.sorted_by(column).address(), icon, sorted }
    };
    let name = Head { word: "name", title: "Name", sort: Some(link(DeviceColumn::Name)) };
    let others =
        query.shown_columns().iter().map(|column| Head { word: column.as_str(), title: column.title(), sort: column.sort().map(link) });
    std::iter::once(name).chain(others).collect()
}

/// Orders a phone can choose, where the headings are not seen.
pub(super) fn sorts(chosen: DeviceSort) -> Vec<Choice> {
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
    // The usual order needs no word in the address.
    let word_of = |sort: DeviceSort| if sort == DeviceSort::default() { String::new() } else { sort_word(sort) };
    offered.into_iter().map(|(word, sort)| Choice { value: word_of(sort), word, chosen: sort == chosen }).collect()
}
