//! What stands around the list: the filter bar, the chips of what is filtered, the headings that sort.

use model::id::LocationId;
use model::{Band, CallSource, Direction};
use store::{CallColumn, CallSort, Order};

use super::HistoryQuery;
use super::columns::Column;
use super::query::sort_word;
use crate::pages::calls::words;
use crate::view::listing::{Chip, Choice, Filter, Head, SortLink};
use crate::view::{Preset, Zone, marks};

/// What there is to choose from.
#[derive(Default)]
pub(super) struct Facets {
    pub(super) locations: Vec<(LocationId, Option<String>)>,
    pub(super) regions: Vec<String>,
    pub(super) causes: Vec<String>,
    /// Names of the devices that are filtered by.
    pub(super) devices: Vec<(String, String)>,
    /// Name of the person that is filtered by.
    pub(super) person: Option<String>,
}

impl Facets {
    fn location(&self, id: &LocationId) -> String {
        let name = self.locations.iter().find(|(known, _)| known == id).and_then(|(_, name)| name.clone());
        name.unwrap_or_else(|| "unknown".to_owned())
    }
}

/// The drop-downs of the filter bar.
pub(super) fn filters(query: &HistoryQuery, facets: &Facets) -> Vec<Filter> {
    let filter = &query.filter;
    let mut locations: Vec<_> = facets
        .locations
        .iter()
        .map(|(id, name)| Choice::new(id.to_string(), name.clone().unwrap_or_else(|| id.to_string()), filter.locations.contains(id)))
        .collect();
    locations.sort_by_key(|choice| choice.word.to_lowercase());
    let text = |all: &[String], chosen: &[String], word: fn(&str) -> String| {
        let missing = chosen.iter().filter(|one| !all.contains(one));
        all.iter().chain(missing).map(|one| Choice::new(one.clone(), word(one), chosen.contains(one))).collect::<Vec<_>>()
    };
    let range = Preset::ALL.map(|preset| Choice::new(preset.as_str(), preset.words(), query.range.preset() == Some(preset)));
    let any_time = if query.range.is_custom() { "As chosen" } else { "Any time" };
    let bands = [Band::Bad, Band::Poor, Band::Fair, Band::Good, Band::Unknown];
    let directions = [(Direction::Incoming, "Incoming"), (Direction::Outgoing, "Outgoing"), (Direction::Unknown, "Unknown")];
    vec![
        Filter { name: "range", title: "Time", any: any_time, choices: range.into() },
        Filter {
            name: "band",
            title: "Quality",
            any: "Any quality",
            choices: bands.map(|band| Choice::new(band.as_str(), marks::band(band).word, filter.bands.contains(&band))).into(),
        },
        Filter { name: "location", title: "Location", any: "Any location", choices: locations },
        Filter { name: "region", title: "Region", any: "Any region", choices: text(&facets.regions, &filter.regions, str::to_owned) },
        Filter {
            name: "direction",
            title: "Direction",
            any: "Any direction",
            choices: directions.map(|(one, word)| Choice::new(one.as_str(), word, filter.directions.contains(&one))).into(),
        },
        Filter { name: "cause", title: "Ended by", any: "Any cause", choices: text(&facets.causes, &filter.causes, words::cause) },
        Filter {
            name: "source",
            title: "Told by",
            any: "Anybody",
            choices: CallSource::ALL
                .iter()
                .map(|one| Choice::new(one.as_str(), words::source(*one), filter.sources.contains(one)))
                .collect(),
        },
    ]
}

/// The filters that are on.
pub(super) fn chips(query: &HistoryQuery, facets: &Facets, zone: &Zone) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut add = |words: String, change: &dyn Fn(&mut HistoryQuery)| {
        chips.push(Chip { words, without: query.with(|query| change(query)).address() });
    };
    let filter = &query.filter;
    if let Some(words) = &filter.words {
        add(format!("“{words}”"), &|query| query.filter.words = None);
    }
    if filter.number.is_some() {
        add(format!("Number: {}", query.number), &|query| query.filter.number = None);
    }
    for id in &filter.devices {
        let name = facets.devices.iter().find(|(known, _)| known == id.as_str()).map_or("unknown", |(_, name)| name);
        add(format!("Device: {name}"), &|query| query.filter.devices.retain(|other| other != id));
    }
    if filter.person.is_some() {
        add(format!("Person: {}", facets.person.as_deref().unwrap_or("unknown")), &|query| query.filter.person = None);
    }
    for id in &filter.locations {
        add(format!("Location: {}", facets.location(id)), &|query| query.filter.locations.retain(|other| other != id));
    }
    for region in &filter.regions {
        add(format!("Region: {region}"), &|query| query.filter.regions.retain(|other| other != region));
    }
    if !query.range.is_empty() {
        add(query.range.words(zone), &|query| query.range = crate::view::TimeRange::default());
    }
    for direction in &filter.directions {
        add(format!("Direction: {}", marks::direction(*direction)), &|query| query.filter.directions.retain(|other| other != direction));
    }
    for band in &filter.bands {
        add(format!("Quality: {}", marks::band(*band).word), &|query| query.filter.bands.retain(|other| other != band));
    }
    for cause in &filter.causes {
        add(format!("Ended by: {}", words::cause(cause)), &|query| query.filter.causes.retain(|other| other != cause));
    }
    for source in &filter.sources {
        add(format!("Told by: {}", words::source(*source)), &|query| query.filter.sources.retain(|other| other != source));
    }
    chips
}

/// The headings of the table, which is shown in this order.
pub(super) fn heads(query: &HistoryQuery, shown: CallSort) -> Vec<Head> {
    let link = |column: CallColumn| SortLink::new(query.sorted_by(column).address(), (shown.column == column).then_some(shown.order));
    let started = Head { title: "Started", is_number: false, sort: Some(link(CallColumn::Started)) };
    let others = query.shown_columns().iter().map(|column| Head {
        title: column.title(),
        is_number: column.is_number(),
        sort: Some(link(column.sort())),
    });
    std::iter::once(started).chain(others).collect()
}

/// "By software, from the end".
fn sorted_words(sort: CallSort) -> String {
    let title = Column::ALL.into_iter().find(|column| column.sort() == sort.column).map_or("Started", Column::title);
    let from_the_end = if sort.order == Order::Descending { ", from the end" } else { "" };
    format!("By {}{from_the_end}", title.to_lowercase())
}

/// Orders a phone can choose, where the headings are not seen.
pub(super) fn sorts(chosen: CallSort) -> Vec<Choice> {
    let mut offered: Vec<_> = [
        ("Newest first", CallColumn::Started, Order::Descending),
        ("Oldest first", CallColumn::Started, Order::Ascending),
        ("Worst first", CallColumn::Band, Order::Ascending),
        ("Worst audio first", CallColumn::AudioScore, Order::Ascending),
        ("Longest first", CallColumn::Duration, Order::Descending),
        ("Device", CallColumn::Device, Order::Ascending),
        ("With", CallColumn::Remote, Order::Ascending),
    ]
    .into_iter()
    .map(|(word, column, order)| (word.to_owned(), CallSort { column, order }))
    .collect();
    if !offered.iter().any(|(_, sort)| *sort == chosen) {
        offered.push((sorted_words(chosen), chosen));
    }
    // The usual order needs no word in the address.
    let word_of = |sort: CallSort| if sort == CallSort::default() { String::new() } else { sort_word(sort) };
    offered.into_iter().map(|(word, sort)| Choice::new(word_of(sort), word, sort == chosen)).collect()
}
