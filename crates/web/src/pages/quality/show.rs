//! The page.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use jiff::Timestamp;
use model::Scope;
use model::id::OrganizationId;
use store::{Dimension, Step, StoreError, Worst};

use super::charts::{self, HEADS};
use super::figures::{self, Figures};
use super::query::{Of, QualityQuery, Span};
use crate::error::PageError;
use crate::format::{NOT_KNOWN, age, count, grouped, measure};
use crate::pages::calls::HistoryQuery;
use crate::security::Reader;
use crate::view::chart::{Chart, ChartRow, RowHead};
use crate::view::listing::{Chip, Choice, Filter, address};
use crate::view::{Preset, Section, Shell, Visit, Zone};
use crate::{State, routes};

/// Rows of a table of the worst.
pub(super) const WORST_SHOWN: u32 = 10;
/// Hours and days to be computed that are not worth a word: the calls that just ended are always among them.
const BEHIND_TOLD: u64 = 2;
/// Software versions to choose from.
const VERSIONS_OFFERED: u32 = 100;

/// Shows the charts.
pub(crate) async fn show(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let query = QualityQuery::parse(query.as_deref().unwrap_or_default(), &visit.zone);
    let shell = Shell::signed_in(&state, &visit, &reader, Section::Quality, "call source".to_owned()).await?;
    let span = query.span(visit.now);
    let Some(organization) = shell.organization().map(|organization| organization.id.clone()) else {
        return Ok(Html(QualityPage::new(shell, query, (span, &visit.zone), None, &Choices::default()).render()?));
    };
    let scope = reader.scope(&organization);
    let figures = figures::read(&state.store, &organization, &scope, &query, (span, &visit.zone)).await?;
    let ends = figures::ends(span, &visit.zone);
    let choices = choices(&state, &organization, &scope, &query, (ends, visit.now)).await?;
    Ok(Html(QualityPage::new(shell, query, (span, &visit.zone), Some(&figures), &choices).render()?))
}

/// What there is to choose from, and where it is worst.
#[derive(Default)]
struct Choices {
    locations: Vec<(String, String)>,
    versions: Vec<String>,
    has_more_versions: bool,
    device: Option<String>,
    /// Where it is worst; `None` where nobody keeps the figures.
    worst: Vec<(Dimension, Option<Vec<Worst>>)>,
    /// From when until when.
    ends: Option<(Timestamp, Timestamp)>,
    /// Hours and days of it whose figures are still to be computed.
    behind: u64,
}

async fn choices(
    state: &State,
    organization: &OrganizationId,
    scope: &Scope,
    query: &QualityQuery,
    (ends, now): ((Timestamp, Timestamp), Timestamp),
) -> Result<Choices, StoreError> {
    let (devices, rollups) = (state.store.devices(), state.store.rollups());
    let places = devices.list_places(organization, scope).await?;
    let mut choices = Choices {
        locations: places.into_iter().map(|(id, name)| (id.to_string(), name.unwrap_or_else(|| id.to_string()))).collect(),
        ..Choices::default()
    };
    choices.locations.sort_by_key(|(_, name)| name.to_lowercase());
    if let Of::Device(id) = &query.of {
        choices.device = devices.find(organization, scope, id).await?.map(|device| device.name);
    }
    choices.ends = Some(ends);
    choices.behind = rollups.behind(organization, ends.0, ends.1.min(now)).await?;
    for dimension in [Dimension::Device, Dimension::Location, Dimension::Software] {
        let mut worst = rollups.worst(organization, scope, &query.worst(dimension, ends, Some(WORST_SHOWN), now)).await?;
        // The figures of a device beside places have no names of places.
        for row in worst.iter_mut().flatten().filter(|_| dimension == Dimension::Location) {
            let known = choices.locations.iter().find(|(id, _)| *id == row.value);
            row.name = row.name.take().or_else(|| known.map(|(_, name)| name.clone()));
        }
        choices.worst.push((dimension, worst));
    }
    let all = query.of(Of::All);
    let versions = rollups.worst(organization, scope, &all.worst(Dimension::Software, ends, Some(VERSIONS_OFFERED + 1), now)).await?;
    choices.versions = versions.into_iter().flatten().map(|worst| worst.value).collect();
    choices.has_more_versions = choices.versions.len() > VERSIONS_OFFERED as usize;
    choices.versions.truncate(VERSIONS_OFFERED as usize);
    choices.versions.sort_unstable();
    Ok(choices)
}

#[derive(Template)]
#[template(path = "quality/show.html")]
struct QualityPage {
    shell: Shell,
    query: QualityQuery,
    known: bool,
    words: String,
    tiles: Vec<Tile>,
    filters: Vec<Filter>,
    chips: Vec<Chip>,
    charts: Vec<Chart>,
    heads: [&'static str; 10],
    rows: Vec<ChartRow>,
    is_utc: bool,
    worst: Vec<WorstTable>,
    /// From when until when the worst are told of.
    worst_words: String,
    /// What is not shown of what was asked for.
    notes: Vec<String>,
    zone: String,
    range_fields: (String, String),
    is_empty: bool,
}

struct Tile {
    name: &'static str,
    value: String,
}

/// Where it is worst.
struct WorstTable {
    id: &'static str,
    title: &'static str,
    head: &'static str,
    /// Whether its figures are kept.
    is_kept: bool,
    rows: Vec<WorstRow>,
}

struct WorstRow {
    name: String,
    address: String,
    calls: String,
    bad_calls: String,
    bad: String,
    mos: String,
    history: String,
}

impl QualityPage {
    fn new(shell: Shell, query: QualityQuery, (span, zone): (Span, &Zone), figures: Option<&Figures>, choices: &Choices) -> Self {
        let total = figures.map(|figures| figures.total).unwrap_or_default();
        let number = |number: i64| grouped(u64::try_from(number).unwrap_or_default());
        let tiles = vec![
            Tile { name: "Calls", value: number(total.calls) },
            Tile { name: "Poor or bad", value: measure(total.bad_percent(), 1, "%") },
            Tile { name: "Audio MOS", value: charts::mean(total.audio_mos(), total.scored_by()) },
            Tile { name: "In calls", value: age(jiff::SignedDuration::from_secs(total.seconds)) },
            Tile { name: "Most at once", value: figures.and_then(|figures| figures.peak).map_or_else(|| NOT_KNOWN.to_owned(), number) },
        ];
        let mut notes = Vec::new();
        if choices.behind > BEHIND_TOLD {
            notes.push(format!(
                "Figures of this time are still being computed, {} to go: until then calls may be missing here that the call history has.",
                count(choices.behind, "hour or day", "hours and days")
            ));
        }
        if span.is_cut {
            notes.push(format!(
                "No more than two years are shown at once: from {} on. Choose an earlier end for what was before.",
                zone.words(span.from)
            ));
        }
        if choices.has_more_versions {
            notes.push(format!(
                "The {VERSIONS_OFFERED} software versions with the largest part of poor and bad calls can be chosen; there are more."
            ));
        }
        let calls = count(u64::try_from(total.calls).unwrap_or_default(), "call", "calls");
        Self {
            known: shell.organization().is_some(),
            words: format!("{calls}, {} – {}", zone.words(span.from), zone.words(span.until)),
            tiles,
            filters: filters(&query, span, choices),
            chips: chips(&query, choices, zone),
            charts: figures.map_or_else(Vec::new, |figures| charts::charts(figures, span.step)),
            heads: HEADS,
            rows: figures.map_or_else(Vec::new, |figures| charts::rows(figures, span.step, zone, shell.now)),
            is_utc: figures.is_some_and(|figures| figures.is_utc),
            worst: choices.worst.iter().map(|(dimension, worst)| WorstTable::new(&query, *dimension, worst.as_deref())).collect(),
            worst_words: choices.ends.map(|(from, until)| format!("{} – {}", zone.words(from), zone.words(until))).unwrap_or_default(),
            notes,
            zone: zone.name().to_owned(),
            range_fields: (zone.field(span.from), if query.range.until().is_some() { zone.field(span.until) } else { String::new() }),
            is_empty: total.calls == 0,
            shell,
            query,
        }
    }

    fn export(&self, path: &str, table: &str) -> String {
        let mut pairs = self.query.pairs();
        pairs.push(("table", table.to_owned()));
        address(path, pairs)
    }

    fn kept(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.query.pairs();
        pairs.retain(|(name, _)| !matches!(*name, "range" | "from" | "to"));
        pairs
    }

    /// What the filter form must carry along: everything that it has no field for.
    fn kept_by_filters(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.query.pairs();
        pairs.retain(|(name, _)| *name == "device" || matches!(*name, "from" | "to"));
        pairs
    }

    fn without_filters(&self) -> String {
        let _ = self;
        routes::QUALITY.to_owned()
    }
}

fn filters(query: &QualityQuery, span: Span, choices: &Choices) -> Vec<Filter> {
    let range = Preset::ALL.map(|preset| Choice::new(preset.as_str(), preset.words(), query.preset() == Some(preset)));
    let steps = [(Step::Hour, "Hours"), (Step::Day, "Days")];
    let (location, software) = match &query.of {
        Of::Location(id) => (Some(id.as_str()), None),
        Of::Software(version) => (None, Some(version.as_str())),
        _ => (None, None),
    };
    let mut versions = choices.versions.clone();
    versions.extend(software.filter(|chosen| !versions.iter().any(|known| known == chosen)).map(str::to_owned));
    let mut filters = vec![
        Filter { name: "range", title: "Time", any: "As chosen", choices: range.into() },
        Filter {
            name: "step",
            title: "By",
            any: if span.step == Step::Hour { "As fits: hours" } else { "As fits: days" },
            choices: steps.map(|(step, word)| Choice::new(step.as_str(), word, query.step == Some(step))).into(),
        },
    ];
    // One of them at a time: where one is chosen, the others wait until it is taken off.
    if software.is_none() && !matches!(query.of, Of::Device(_)) {
        let locations = choices.locations.iter().map(|(id, name)| Choice::new(id, name, location == Some(id.as_str()))).collect();
        filters.push(Filter { name: "location", title: "Location", any: "All locations", choices: locations });
    }
    if location.is_none() && !matches!(query.of, Of::Device(_)) {
        let versions = versions.iter().map(|version| Choice::new(version, version, software == Some(version.as_str()))).collect();
        filters.push(Filter { name: "software", title: "Software", any: "All versions", choices: versions });
    }
    filters
}

fn chips(query: &QualityQuery, choices: &Choices, zone: &Zone) -> Vec<Chip> {
    let mut chips = Vec::new();
    if query.range.is_custom() {
        let without = QualityQuery { range: crate::view::TimeRange::default(), ..query.clone() }.address();
        chips.push(Chip { words: query.range.words(zone), without });
    }
    let words = match &query.of {
        Of::All => None,
        Of::Device(_) => Some(format!("Device: {}", choices.device.as_deref().unwrap_or("unknown"))),
        Of::Location(id) => {
            let name = choices.locations.iter().find(|(known, _)| known == id.as_str()).map_or("unknown", |(_, name)| name);
            Some(format!("Location: {name}"))
        }
        Of::Software(version) => Some(format!("Software: {version}")),
    };
    chips.extend(words.map(|words| Chip { words, without: query.of(Of::All).address() }));
    chips
}

impl WorstTable {
    fn new(query: &QualityQuery, dimension: Dimension, worst: Option<&[Worst]>) -> Self {
        let (id, title, head) = match dimension {
            Dimension::Location => ("locations", "Worst locations", "Location"),
            Dimension::Software => ("software", "Worst software versions", "Software"),
            Dimension::Device | Dimension::All => ("devices", "Worst devices", "Device"),
        };
        let rows = worst.unwrap_or_default().iter().map(|worst| WorstRow::new(query, dimension, worst)).collect();
        Self { id, title, head, is_kept: worst.is_some(), rows }
    }
}

impl WorstRow {
    fn new(query: &QualityQuery, dimension: Dimension, worst: &Worst) -> Self {
        let number = |number: i64| grouped(u64::try_from(number).unwrap_or_default());
        let of = match dimension {
            Dimension::Device => worst.value.parse().map_or(Of::All, Of::Device),
            Dimension::Location => worst.value.parse().map_or(Of::All, Of::Location),
            Dimension::Software | Dimension::All => Of::Software(worst.value.clone()),
        };
        let mut history = HistoryQuery::default();
        history.filter.bands = vec![model::Band::Bad, model::Band::Poor];
        history.range = if query.range.is_empty() { crate::view::TimeRange::last(Preset::Week) } else { query.range.clone() };
        match &of {
            Of::Device(id) => history.filter.devices.push(id.clone()),
            Of::Location(id) => history.filter.locations.push(id.clone()),
            Of::Software(_) | Of::All => {}
        }
        Self {
            name: worst.name.clone().filter(|name| !name.trim().is_empty()).unwrap_or_else(|| match dimension {
                Dimension::Device => "Unnamed device".to_owned(),
                Dimension::Location => "Unnamed location".to_owned(),
                Dimension::Software | Dimension::All => worst.value.clone(),
            }),
            address: query.of(of).address(),
            calls: number(worst.calls),
            bad_calls: number(worst.bad_calls),
            bad: measure(worst.bad_share.map(|share| share * 100.0), 1, "%"),
            mos: charts::mean(worst.audio_mos, worst.scored_by),
            history: if dimension == Dimension::Software { String::new() } else { history.address() },
        }
    }
}
