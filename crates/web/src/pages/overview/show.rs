//! Shows the overview.

use askama::Template;
use axum::extract::State as FromState;
use axum::response::Html;
use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::quality::Judge;
use model::{Band, Call, Device, DeviceState, MediaKind, MediaSample, Scope, Source, SourceName};
use store::{DeviceColumn, DeviceFilter, DeviceSort, Order, PageRequest, StoreError};

use super::problems::{self, Problem};
use super::verdict::{self, Facts, Verdict};
use crate::error::PageError;
use crate::format::{Moment, count, grouped, measure};
use crate::html::{Icon, Mark};
use crate::pages::devices::DeviceQuery;
use crate::security::Reader;
use crate::view::marks::Remote;
use crate::view::{Section, Shell, Visit, marks};
use crate::{State, routes};

/// Calls that are read to judge; more run only in organisations where a sample of them says enough.
const CALLS_READ: u32 = 500;
/// Calls that are shown, worst first.
const CALLS_SHOWN: usize = 8;
/// Devices that are shown as wrong, newest first.
const DEVICES_SHOWN: u32 = 6;
/// Offline devices whose place is counted.
const OFFLINE_READ: u32 = 200;

/// Shows the overview.
pub(crate) async fn show(FromState(state): FromState<State>, reader: Reader, visit: Visit) -> Result<Html<String>, PageError> {
    let shell = Shell::signed_in(&state, &visit, &reader, Section::Overview, "device call source".to_owned()).await?;
    let Some(organization) = shell.organization().map(|organization| organization.id.clone()) else {
        let facts = Facts { sources: shell.sources().to_vec(), ..Facts::default() };
        return Ok(Html(OverviewPage::new(shell, &facts, &[], Vec::new(), 0).render()?));
    };
    let (scope, identities) = (reader.scope(&organization), reader.identities(&organization));
    let store = &state.store;
    let mut calls = store.calls().active(&organization, &scope, CALLS_READ).await?;
    let calls_total = store.calls().count_active(&organization, &scope).await?;
    let (fresh_for, judge) = (shell.calls_fresh_for(), &state.judge);
    calls.sort_by_key(|call| (std::cmp::Reverse(call.band_at(visit.now, fresh_for, judge)), call.started_at));
    let offline = in_states(&state, &organization, &scope, &[DeviceState::Offline], OFFLINE_READ).await?;
    let facts = Facts {
        devices: store.devices().count_by_state(&organization, &scope).await?,
        offline_locations: offline.iter().map(|device| device.location_name.clone()).collect(),
        calls: calls.iter().map(|call| call.band_at(visit.now, fresh_for, judge)).collect(),
        sources: shell.sources().to_vec(),
    };
    let mut wrong = offline;
    wrong.truncate(DEVICES_SHOWN as usize);
    wrong.extend(in_states(&state, &organization, &scope, &[DeviceState::Issues, DeviceState::Missing], DEVICES_SHOWN).await?);
    let mut lines = Vec::new();
    for call in calls.into_iter().take(CALLS_SHOWN) {
        let device = match call.device_id() {
            Some(device) => store.devices().find(&organization, &scope, device).await?,
            None => None,
        };
        let location = call
            .person()
            .map_or_else(|| device.as_ref().and_then(|device| device.location_id.as_ref()), |person| person.location_id.as_ref());
        let remote = marks::remote(&call, identities.are_shown_at(location));
        lines.push(CallLine::new(&call, remote, device.as_ref(), visit.now, &Judging { fresh_for, judge }));
    }
    let mut page = OverviewPage::new(shell, &facts, &wrong, lines, calls_total);
    // Seen in the tab strip of a browser that shows something else.
    page.shell.title = format!("{} · Overview", page.verdict.headline);
    Ok(Html(page.render()?))
}

async fn in_states(
    state: &State,
    organization: &OrganizationId,
    scope: &Scope,
    states: &[DeviceState],
    limit: u32,
) -> Result<Vec<Device>, StoreError> {
    let filter = DeviceFilter { states: states.to_vec(), ..DeviceFilter::default() };
    let newest = DeviceSort { column: DeviceColumn::StateSince, order: Order::Descending };
    Ok(state.store.devices().list(organization, scope, &filter, &newest, &PageRequest::new(1, limit)).await?.items)
}

#[derive(Template)]
#[template(path = "overview/show.html")]
struct OverviewPage {
    shell: Shell,
    verdict: Verdict,
    tiles: Vec<Tile>,
    parts: Vec<Part>,
    devices_total: u64,
    calls: Vec<CallLine>,
    calls_total: u64,
    in_call: String,
    problems: Vec<Problem>,
    has_offline: bool,
    problems_more: Option<(u64, String)>,
    sources: Vec<SourceLine>,
    /// Since when the devices were not read, when that is too long ago.
    devices_old: Option<Moment>,
    /// The same of the calls.
    calls_old: Option<Moment>,
    calls_known: bool,
}

struct Tile {
    mark: Mark,
    number: String,
    is_zero: bool,
    address: String,
}

/// A stretch of the bar over the tiles, in percent of its width.
struct Part {
    tone: &'static str,
    start: f64,
    width: f64,
}

struct CallLine {
    id: String,
    mark: Mark,
    icon: Icon,
    own: String,
    address: String,
    remote: String,
    place: String,
    since: Moment,
    loss: Value,
    jitter: Value,
}

/// A measure with the band it falls into.
struct Value {
    words: String,
    tone: &'static str,
}

struct SourceLine {
    name: &'static str,
    words: &'static str,
    /// How things are, for example what the budget buys.
    facts: Vec<String>,
    mark: Mark,
    last: Option<Moment>,
    every: String,
    requests: String,
}

impl OverviewPage {
    fn new(shell: Shell, facts: &Facts, wrong: &[Device], calls: Vec<CallLine>, calls_total: i64) -> Self {
        let now = shell.now;
        let verdict = verdict::judge(facts, now);
        let number_in = |state: DeviceState| {
            u64::try_from(facts.devices.iter().find(|(known, _)| *known == state).map_or(0, |(_, number)| *number)).unwrap_or_default()
        };
        let total: u64 = DeviceState::ALL.iter().map(|state| number_in(*state)).sum();
        let troubled = number_in(DeviceState::Offline) + number_in(DeviceState::Issues) + number_in(DeviceState::Missing);
        let mut problems = problems::of_sources(&facts.sources, now);
        let devices_shown = wrong.len() as u64;
        problems.extend(wrong.iter().map(|device| problems::of_device(device, now)));
        let all_troubled = DeviceQuery {
            filter: DeviceFilter {
                states: vec![DeviceState::Offline, DeviceState::Issues, DeviceState::Missing],
                ..DeviceFilter::default()
            },
            ..DeviceQuery::default()
        };
        let in_call =
            DeviceQuery { filter: DeviceFilter { in_call: Some(store::InCall::Yes), ..DeviceFilter::default() }, ..DeviceQuery::default() };
        Self {
            verdict,
            tiles: DeviceState::ALL
                .iter()
                .map(|state| Tile {
                    mark: marks::device_state(*state),
                    number: grouped(number_in(*state)),
                    is_zero: number_in(*state) == 0,
                    address: DeviceQuery::in_state(*state).address(),
                })
                .collect(),
            parts: parts(&DeviceState::ALL.iter().map(|state| (marks::device_state(*state).tone, number_in(*state))).collect::<Vec<_>>()),
            devices_total: total,
            calls,
            calls_total: u64::try_from(calls_total).unwrap_or_default(),
            in_call: in_call.address(),
            problems,
            has_offline: number_in(DeviceState::Offline) > 0,
            problems_more: (troubled > devices_shown).then(|| (troubled, all_troubled.address())),
            devices_old: shell.late(SourceName::Devices).map(|at| Moment::age(at, now)),
            calls_old: shell.late(SourceName::Calls).map(|at| Moment::age(at, now)),
            calls_known: facts.sources.iter().any(|source| source.name == SourceName::Calls && source.last_success_at.is_some()),
            sources: facts.sources.iter().map(|source| SourceLine::new(source, now)).collect(),
            shell,
        }
    }
}

fn parts(numbers: &[(&'static str, u64)]) -> Vec<Part> {
    let total: u64 = numbers.iter().map(|(_, number)| number).sum();
    let mut start = 0.0;
    let mut parts = Vec::new();
    for (tone, number) in numbers.iter().filter(|(_, number)| *number > 0) {
        #[expect(clippy::cast_precision_loss, reason = "a share of a bar")]
        let width = *number as f64 * 100.0 / total as f64;
        parts.push(Part { tone, start, width });
        start += width;
    }
    parts
}

/// What decides about the band of a running call.
struct Judging<'a> {
    fresh_for: SignedDuration,
    judge: &'a Judge,
}

impl CallLine {
    fn new(call: &Call, remote: Remote, device: Option<&Device>, now: Timestamp, judging: &Judging) -> Self {
        let Judging { fresh_for, judge } = *judging;
        let tone = |sample: &MediaSample| if call.is_fresh(now, fresh_for) { sample.band(judge) } else { Band::Unknown };
        let place = match (call.person(), device) {
            (Some(person), _) => [person.location_name.as_deref(), Some("a person's call")],
            (None, Some(device)) => [device.location_name.as_deref(), Some(device.product.as_str())],
            (None, None) => [None, None],
        };
        Self {
            id: call.id.to_string(),
            mark: marks::band(call.band_at(now, fresh_for, judge)),
            icon: marks::call_icon(call.direction),
            own: marks::own_name(call, device),
            address: call.device_id().map_or_else(|| routes::call(&call.id), |device| routes::device_by_text(device.as_str())),
            remote: remote.name,
            place: place.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            since: Moment::age(call.started_at, now),
            loss: worst(call, tone, |sample| sample.loss_percent, 1, "%"),
            jitter: worst(call, tone, |sample| sample.jitter_ms, 0, "ms"),
        }
    }
}

/// The worst channel's value, in the colour of that channel's band; old values have none.
fn worst(call: &Call, tone: impl Fn(&MediaSample) -> Band, of: impl Fn(&MediaSample) -> Option<f64>, decimals: usize, unit: &str) -> Value {
    let channels = call.channels.iter().filter(|sample| sample.channel.kind != MediaKind::Data);
    let worst = channels.filter_map(|sample| of(sample).map(|value| (value, tone(sample)))).max_by(|(a, _), (b, _)| a.total_cmp(b));
    let tone = worst.map_or(Band::Unknown, |(_, band)| band);
    Value { words: measure(worst.map(|(value, _)| value), decimals, unit), tone: tone.as_str() }
}

impl SourceLine {
    fn new(source: &Source, now: Timestamp) -> Self {
        Self {
            name: source.name.as_str(),
            words: source.name.words(),
            facts: source.told().facts,
            mark: marks::health(source.health(now)),
            last: source.last_success_at.map(|at| Moment::ago(at, now)),
            every: crate::format::age(jiff::SignedDuration::from_millis(source.interval_ms)),
            requests: count(u64::try_from(source.requests_spent).unwrap_or_default(), "request", "requests"),
        }
    }
}
