//! What stands around the list: the filter bar, the chips of what is filtered, the headings that sort.

use model::{DeviceKind, DeviceState};
use store::{DeviceColumn, DeviceFilter, DeviceSort, InCall, Order};

use super::DeviceQuery;
use super::query::{Unseen, in_call_word, sort_word};
use super::words::{self, HEALTH_LEVELS};
use crate::format::grouped;
use crate::view::listing::{Chip, Choice, Filter, SortLink};
use crate::view::marks;

#[derive(Default)]
pub(super) struct Facets {
    pub(super) products: Vec<(String, i64)>,
    pub(super) locations: Vec<(String, i64)>,
    pub(super) regions: Vec<(String, i64)>,
    pub(super) software: Vec<(String, i64)>,
    pub(super) tags: Vec<(String, i64)>,
    pub(super) error_codes: Vec<(String, i64)>,
    pub(super) webex_statuses: Vec<(String, i64)>,
    pub(super) states: Vec<(DeviceState, i64)>,
    pub(super) in_call: Vec<String>,
}

/// A heading of the table.
pub(super) struct Head {
    pub(super) word: &'static str,
    pub(super) title: &'static str,
    pub(super) sort: SortLink,
}

/// What there is of something, with numbers. What is chosen and is no more there stays a choice: the list is filtered by it.
fn counted(values: &[(String, i64)], chosen: Option<&String>) -> Vec<Choice> {
    let gone = chosen.filter(|chosen| values.iter().all(|(word, _)| word != *chosen));
    let gone = gone.map(|word| Choice { value: word.clone(), word: word.clone(), chosen: true });
    let there = values.iter().map(|(word, number)| Choice {
        value: word.clone(),
        word: format!("{word} ({})", grouped(u64::try_from(*number).unwrap_or_default())),
        chosen: chosen == Some(word),
    });
    there.chain(gone).collect()
}

/// A connection status of Webex in words, with its number.
fn in_words(choice: Choice) -> Choice {
    let word = choice.word.replacen(&choice.value, words::webex_status(&choice.value), 1);
    Choice { word, ..choice }
}

/// The drop-downs of the filter bar.
pub(super) fn filters(query: &DeviceQuery, facets: &Facets) -> Vec<Filter> {
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
        Filter { name: "location", title: "Location", any: "Any location", choices: counted(&facets.locations, filter.location.as_ref()) },
        Filter { name: "product", title: "Product", any: "Any product", choices: counted(&facets.products, filter.product.as_ref()) },
        Filter { name: "kind", title: "Kind", any: "Any kind", choices: DeviceKind::ALL.iter().map(kind).collect() },
        Filter {
            name: "in_call",
            title: "Calls",
            any: "In a call or not",
            choices: vec![in_call(InCall::Yes, "In a call now"), in_call(InCall::No, "Not in a call")],
        },
    ]
}

/// The drop-downs that are wanted less often; those of which there is nothing to choose are left out.
pub(super) fn more_filters(query: &DeviceQuery, facets: &Facets) -> Vec<Filter> {
    let filter = &query.filter;
    let health = |level: &&str| Choice {
        value: (*level).to_owned(),
        word: words::health(level).word.to_owned(),
        chosen: filter.health.as_deref() == Some(*level),
    };
    let unseen = |unseen: &Unseen| Choice {
        value: unseen.as_str().to_owned(),
        word: format!("{} or longer", unseen.words()),
        chosen: query.unseen == Some(*unseen),
    };
    let of =
        |name, title, any, values: &[(String, i64)], chosen: Option<&String>| Filter { name, title, any, choices: counted(values, chosen) };
    let mut filters = vec![
        Filter {
            name: "webex_status",
            title: "Status at Webex",
            any: "Any status",
            choices: counted(&facets.webex_statuses, filter.webex_status.as_ref()).into_iter().map(in_words).collect(),
        },
        of("region", "Region", "Any region", &facets.regions, filter.region.as_ref()),
        of("software", "Software", "Any software", &facets.software, filter.software.as_ref()),
        of("tag", "Tag", "Any tag", &facets.tags, filter.tag.as_ref()),
        of("error", "Error code", "Any error code or none", &facets.error_codes, filter.error_code.as_ref()),
        Filter { name: "health", title: "Workspace health", any: "Any health", choices: HEALTH_LEVELS.iter().map(health).collect() },
        Filter { name: "unseen", title: "Not seen for", any: "Seen or not", choices: Unseen::ALL.iter().map(unseen).collect() },
    ];
    filters.retain(|filter| !filter.choices.is_empty());
    filters
}

type Field = fn(&mut DeviceFilter) -> &mut Option<String>;

/// The filters that are one text, as far as they are on: title, text, and where it stands.
fn texts(filter: &DeviceFilter) -> Vec<(&'static str, &str, Field)> {
    let all: [(&'static str, &Option<String>, Field); 9] = [
        ("Location", &filter.location, |filter| &mut filter.location),
        ("Product", &filter.product, |filter| &mut filter.product),
        ("Region", &filter.region, |filter| &mut filter.region),
        ("Software", &filter.software, |filter| &mut filter.software),
        ("Upgrade channel", &filter.upgrade_channel, |filter| &mut filter.upgrade_channel),
        ("Tag", &filter.tag, |filter| &mut filter.tag),
        ("Error code", &filter.error_code, |filter| &mut filter.error_code),
        ("Workspace health", &filter.health, |filter| &mut filter.health),
        ("Status at Webex", &filter.webex_status, |filter| &mut filter.webex_status),
    ];
    all.into_iter().filter_map(|(title, value, field)| Some((title, value.as_deref()?, field))).collect()
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
    for (title, value, field) in texts(filter) {
        let words = match title {
            "Workspace health" => words::health(value).word,
            "Status at Webex" => words::webex_status(value),
            _ => value,
        };
        add(format!("{title}: {words}"), &|query| *field(&mut query.filter) = None);
    }
    if let Some(unseen) = query.unseen {
        add(format!("Not seen for {}", unseen.words()), &|query| query.unseen = None);
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
    let link =
        |column: DeviceColumn| SortLink::new(query.sorted_by(column).address(), (query.sort.column == column).then_some(query.sort.order));
    let name = Head { word: "name", title: "Name", sort: link(DeviceColumn::Name) };
    let others =
        query.shown_columns().iter().map(|column| Head { word: column.as_str(), title: column.title(), sort: link(column.sort()) });
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
