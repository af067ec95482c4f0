//! The page.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use jiff::{SignedDuration, Timestamp};
use model::{Band, Call, CallId, CallOwner, MediaKind, SourceName};
use store::SampleSlot;

use super::query::ActiveQuery;
use super::rows::{self, All, Running, Terms};
use crate::error::PageError;
use crate::format::{self, Moment, count, grouped, text_or_dash};
use crate::html::{Icon, Mark};
use crate::pages::calls::HistoryQuery;
use crate::pages::calls::media::MediaNow;
use crate::security::Reader;
use crate::view::listing::{Chip, Choice, Filter};
use crate::view::{Scale, Section, Shell, Sparkline, Visit, marks};
use crate::{State, routes};

/// Time a sparkline reaches back, in slots this long.
const SPAN: SignedDuration = SignedDuration::from_mins(10);
const SLOT: SignedDuration = SignedDuration::from_secs(20);
/// A pause of this length breaks the line: several samples were missed.
const GAP: SignedDuration = SignedDuration::from_secs(60);
/// Scale of packet loss: below this the line stays low.
const LOSS_FLOOR_PERCENT: f64 = 4.0;

/// Shows the running calls.
pub(crate) async fn list(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let mut query = ActiveQuery::parse(query.as_deref().unwrap_or_default());
    let mut shell = Shell::signed_in(&state, &visit, &reader, Section::Calls, "call source".to_owned()).await?;
    "Active calls".clone_into(&mut shell.title);
    let Some(organization) = shell.organization().map(|organization| organization.id.clone()) else {
        return Ok(Html(ActivePage::new(shell, query, &All::default(), Vec::new()).render()?));
    };
    let scope = reader.scope(&organization);
    let terms = Terms { judge: state.judge, now: visit.now, fresh_for: shell.calls_fresh_for() };
    let all = rows::read(&state.store, &organization, &scope, &query, terms).await?;
    let pages = query.page.pages_of(i64::try_from(all.shown.len()).unwrap_or(i64::MAX));
    if i64::from(query.page.number) > pages {
        // Calls have ended: show the last page instead of nothing.
        query = query.at_page(u32::try_from(pages).unwrap_or(1));
    }
    let size = query.page.size as usize;
    let page: Vec<&Running> = all.shown.iter().skip((query.page.number as usize - 1) * size).take(size).collect();
    let ids: Vec<CallId> = page.iter().map(|running| running.call.id.clone()).collect();
    let slots = state.store.samples().slots(&organization, &scope, &ids, visit.now - SPAN, visit.now, SLOT).await?;
    let trends = Trends::of(slots, GAP.max(terms.fresh_for + SLOT));
    let identities = reader.identities(&organization);
    let rows =
        page.into_iter().map(|running| Row::new(running, identities.are_shown_at(running.location_id()), &trends, visit.now)).collect();
    Ok(Html(ActivePage::new(shell, query, &all, rows).render()?))
}

/// Values over time.
type Line = Vec<(Timestamp, Option<f64>)>;

/// The worst loss of each kind of media of each call over time.
struct Trends {
    values: HashMap<(CallId, MediaKind), Line>,
    /// A longer pause breaks a line.
    gap: SignedDuration,
}

impl Trends {
    fn of(slots: Vec<SampleSlot>, gap: SignedDuration) -> Self {
        let mut trends: HashMap<_, Line> = HashMap::new();
        for slot in slots.into_iter().filter(|slot| slot.channel.kind != MediaKind::Data) {
            let values = trends.entry((slot.call_id, slot.channel.kind)).or_default();
            match values.iter_mut().find(|(at, _)| *at == slot.at) {
                Some((_, worst)) => *worst = [*worst, slot.loss_percent].into_iter().flatten().max_by(f64::total_cmp),
                None => values.push((slot.at, slot.loss_percent)),
            }
        }
        for values in trends.values_mut() {
            values.sort_by_key(|(at, _)| *at);
        }
        Self { values: trends, gap }
    }

    fn draw(&self, call: &CallId, kind: MediaKind, now: Timestamp, mark: Mark) -> Option<Sparkline> {
        let values = self.values.get(&(call.clone(), kind)).filter(|values| values.len() > 1)?;
        let scale = Scale { title: "Packet loss of the last 10 minutes", unit: "%", floor: LOSS_FLOOR_PERCENT, gap: self.gap };
        Some(Sparkline::draw(values, now, SPAN, scale, mark))
    }
}

#[derive(Template)]
#[template(path = "calls/active.html")]
struct ActivePage {
    shell: Shell,
    query: ActiveQuery,
    known: bool,
    total_words: String,
    unjudged: Option<String>,
    pages: i64,
    tiles: Vec<BandTile>,
    filters: Vec<Filter>,
    chips: Vec<Chip>,
    rows: Vec<Row>,
    shown_words: String,
    calls_old: Option<Moment>,
}

/// How many calls have a band, and the list of these.
struct BandTile {
    mark: Mark,
    number: String,
    is_zero: bool,
    is_on: bool,
    address: String,
}

struct Row {
    id: String,
    address: String,
    mark: Mark,
    /// What the band does not say by itself.
    note: Option<&'static str>,
    own: String,
    own_address: String,
    is_person: bool,
    place: String,
    icon: Icon,
    remote: String,
    number: Option<String>,
    words: String,
    started: Moment,
    there: Option<String>,
    length: Moment,
    audio: MediaCell,
    video: MediaCell,
}

struct MediaCell {
    mark: Mark,
    score: Option<String>,
    words: String,
    both: String,
    trend: Option<Sparkline>,
    is_there: bool,
}

impl ActivePage {
    fn new(shell: Shell, query: ActiveQuery, all: &All, rows: Vec<Row>) -> Self {
        let total = u64::try_from(all.total).unwrap_or_default();
        let shown = all.shown.len() as u64;
        let bands = [Band::Bad, Band::Poor, Band::Fair, Band::Good, Band::Unknown];
        let tiles = bands
            .into_iter()
            .map(|band| {
                let number = all.bands.get(&band).copied().unwrap_or_default();
                let is_on = query.bands == [band];
                let address = query.with(|query| query.bands = if is_on { Vec::new() } else { vec![band] }).address();
                BandTile { mark: marks::band(band), number: grouped(number), is_zero: number == 0, is_on, address }
            })
            .collect();
        let now = shell.now;
        Self {
            known: shell.organization().is_some(),
            total_words: if query.is_filtered() {
                format!("{} of {}. The worst first, then the longest.", grouped(shown), count(total, "call", "calls"))
            } else if total == 0 {
                "No call runs now.".to_owned()
            } else {
                format!("{}. The worst first, then the longest.", count(total, "call runs", "calls run"))
            },
            unjudged: (u64::try_from(all.judged).unwrap_or_default() < total).then(|| grouped(all.judged as u64)),
            pages: query.page.pages_of(i64::try_from(shown).unwrap_or(i64::MAX)),
            tiles,
            filters: filters(&query, all),
            chips: chips(&query),
            shown_words: count(shown, "call", "calls"),
            calls_old: shell.late(SourceName::Calls).map(|at| Moment::age(at, now)),
            rows,
            shell,
            query,
        }
    }

    fn without_filters(&self) -> String {
        let _ = self;
        ActiveQuery::default().address()
    }

    fn export(&self, path: &str) -> String {
        self.query.with(|_| ()).address_at(path)
    }

    fn previous(&self) -> Option<String> {
        (self.query.page.number > 1).then(|| self.query.at_page(self.query.page.number - 1).address())
    }

    fn next(&self) -> Option<String> {
        (i64::from(self.query.page.number) < self.pages).then(|| self.query.at_page(self.query.page.number + 1).address())
    }
}

fn filters(query: &ActiveQuery, all: &All) -> Vec<Filter> {
    let counted = |words: String, number: u64| format!("{words} ({})", grouped(number));
    let places = |numbers: &std::collections::BTreeMap<String, u64>, chosen: Option<&String>| {
        let mut choices: Vec<_> =
            numbers.iter().map(|(name, number)| Choice::new(name, counted(name.clone(), *number), chosen == Some(name))).collect();
        if let Some(chosen) = chosen.filter(|chosen| !numbers.contains_key(*chosen)) {
            choices.push(Choice::new(chosen, counted(chosen.clone(), 0), true));
        }
        choices
    };
    let band = |band: Band| {
        let number = all.bands.get(&band).copied().unwrap_or_default();
        Choice::new(band.as_str(), counted(marks::band(band).word.to_owned(), number), query.bands.contains(&band))
    };
    vec![
        Filter {
            name: "band",
            title: "Quality",
            any: "Any quality",
            choices: [Band::Bad, Band::Poor, Band::Fair, Band::Good, Band::Unknown].map(band).into(),
        },
        Filter { name: "location", title: "Location", any: "Any location", choices: places(&all.locations, query.location.as_ref()) },
        Filter { name: "region", title: "Region", any: "Any region", choices: places(&all.regions, query.region.as_ref()) },
    ]
}

fn chips(query: &ActiveQuery) -> Vec<Chip> {
    let mut chips = Vec::new();
    for band in &query.bands {
        let without = query.with(|query| query.bands.retain(|other| other != band)).address();
        chips.push(Chip { words: format!("Quality: {}", marks::band(*band).word), without });
    }
    if let Some(location) = &query.location {
        chips.push(Chip { words: format!("Location: {location}"), without: query.with(|query| query.location = None).address() });
    }
    if let Some(region) = &query.region {
        chips.push(Chip { words: format!("Region: {region}"), without: query.with(|query| query.region = None).address() });
    }
    chips
}

/// The page of the device, or of all calls of the person.
fn own_address(call: &Call) -> String {
    match &call.owner {
        CallOwner::Device { id, .. } => routes::device_by_text(id.as_str()),
        CallOwner::Person(person) => HistoryQuery::of_person(person.id.clone()).address(),
    }
}

impl Row {
    fn new(running: &Running, shown: bool, trends: &Trends, now: Timestamp) -> Self {
        let Running { call, device, judged } = running;
        let remote = marks::remote(call, shown);
        let far_end = call.device_type.as_deref().map(marks::far_end);
        let details = [Some(marks::direction(call.direction)), call.call_type.as_deref(), call.protocol.as_deref(), far_end];
        let media = |kind: MediaKind, media: &MediaNow| {
            let trend = trends.draw(&call.id, kind, now, marks::band(media.band));
            MediaCell::new(media, trend)
        };
        let region = device.as_ref().and_then(rows::region);
        let place = [region.as_deref(), running.location()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Self {
            id: call.id.to_string(),
            address: routes::call(&call.id),
            mark: marks::band(judged.band),
            note: judged.note(),
            own: marks::own_name(call, device.as_ref()),
            own_address: own_address(call),
            is_person: call.person().is_some(),
            place: text_or_dash(Some(&place)).to_owned(),
            icon: marks::call_icon(call.direction),
            remote: remote.name,
            number: remote.number,
            words: details.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            started: Moment::at(call.started_at, now),
            there: running.time_zone().and_then(|zone| format::hour_there(call.started_at, zone)),
            length: Moment::length(call.started_at, now),
            audio: media(MediaKind::Audio, &judged.audio),
            video: media(MediaKind::Video, &judged.video),
        }
    }
}

impl MediaCell {
    fn new(media: &MediaNow, trend: Option<Sparkline>) -> Self {
        Self {
            mark: marks::band(media.band),
            score: media.mos.map(|mos| format!("{mos:.1}")),
            words: media.words(),
            both: media.both(),
            trend,
            is_there: media.is_there,
        }
    }
}
