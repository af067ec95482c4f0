//! Shows the overview.

use askama::Template;
use axum::extract::State as FromState;
use axum::response::Html;
use jiff::{SignedDuration, Timestamp};
use model::{Band, DeviceState, MediaSample, Source, SourceName};
use store::DeviceFilter;

use super::export::Part as Export;
use super::problems::{self, Problem};
use super::read::{LiveCall, Seen, read};
use super::verdict::{self, Facts, Verdict};
use crate::error::PageError;
use crate::format::{Moment, count, grouped, measure};
use crate::html::{Icon, Mark};
use crate::pages::devices::DeviceQuery;
use crate::security::Reader;
use crate::view::{Section, Shell, Visit, marks};
use crate::{State, routes};

/// Shows the overview.
pub(crate) async fn show(FromState(state): FromState<State>, reader: Reader, visit: Visit) -> Result<Html<String>, PageError> {
    let shell = Shell::signed_in(&state, &visit, &reader, Section::Overview, "device call source".to_owned()).await?;
    let Some(organization) = shell.organization().map(|organization| organization.id.clone()) else {
        let facts = Facts { sources: shell.sources().to_vec(), ..Facts::default() };
        return Ok(Html(OverviewPage::new(shell, &Seen { facts, ..Seen::default() }).render()?));
    };
    let (scope, identities) = (reader.scope(&organization), reader.identities(&organization));
    let seen = read(&state, &organization, (&scope, &identities), shell.sources().to_vec(), visit.now).await?;
    let mut page = OverviewPage::new(shell, &seen);
    // Seen in the tab strip of a browser that shows something else.
    page.shell.title = format!("{} · Overview", page.verdict.headline);
    Ok(Html(page.render()?))
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
    fn new(shell: Shell, seen: &Seen) -> Self {
        let now = shell.now;
        let facts = &seen.facts;
        let verdict = verdict::judge(facts, now);
        let number_in = |state: DeviceState| facts.devices_in(state);
        let (troubled, devices_shown) = (facts.troubled(), seen.wrong.len() as u64);
        let problems = problems::of(seen, now);
        let all_troubled =
            DeviceQuery { filter: DeviceFilter { states: problems::STATES.to_vec(), ..DeviceFilter::default() }, ..DeviceQuery::default() };
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
            devices_total: facts.total(),
            calls: seen.calls.iter().map(|live| CallLine::new(live, now)).collect(),
            calls_total: u64::try_from(seen.calls_total).unwrap_or_default(),
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

impl OverviewPage {
    /// Word and title of each table that leaves as a file.
    fn tables(&self) -> [(&'static str, &'static str); 4] {
        let _ = self;
        Export::ALL.map(|(part, title)| (part.as_str(), title))
    }

    fn export(&self, path: &str, table: &str) -> String {
        let _ = self;
        format!("{path}?table={table}")
    }
}

impl CallLine {
    fn new(live: &LiveCall, now: Timestamp) -> Self {
        let LiveCall { call, remote, judged, .. } = live;
        let device = live.device.as_ref();
        let what = match (call.person(), device) {
            (Some(_), _) => Some("a person's call"),
            (None, device) => device.map(|device| device.product.as_str()),
        };
        let place = [live.location(), what];
        Self {
            id: call.id.to_string(),
            mark: marks::band(judged.band),
            icon: marks::call_icon(call.direction),
            own: marks::own_name(call, device),
            address: call.device_id().map_or_else(|| routes::call(&call.id), |device| routes::device_by_text(device.as_str())),
            remote: remote.name.clone(),
            place: place.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            since: Moment::age(call.started_at, now),
            loss: worst(live, |sample| sample.loss_percent, 1, "%"),
            jitter: worst(live, |sample| sample.jitter_ms, 0, "ms"),
        }
    }
}

/// A measure of the worst channel in the colour of its band.
fn worst(live: &LiveCall, of: impl Fn(&MediaSample) -> Option<f64>, decimals: usize, unit: &str) -> Value {
    let worst = live.worst(of);
    let tone = worst.map_or(Band::Unknown, |(_, band)| band);
    Value { words: measure(worst.map(|(value, _)| value), decimals, unit), tone: tone.as_str() }
}

/// How often it is read, to the nearest minute.
fn every(interval_ms: i64) -> String {
    const MINUTE_MS: i64 = 60_000;
    let rounded = if interval_ms < MINUTE_MS { interval_ms } else { interval_ms.saturating_add(MINUTE_MS / 2) / MINUTE_MS * MINUTE_MS };
    crate::format::age(SignedDuration::from_millis(rounded))
}

impl SourceLine {
    fn new(source: &Source, now: Timestamp) -> Self {
        Self {
            name: source.name.as_str(),
            words: source.name.words(),
            facts: source.told().facts,
            mark: marks::health(source.health(now)),
            last: source.last_success_at.map(|at| Moment::ago(at, now)),
            every: every(source.interval_ms),
            requests: count(u64::try_from(source.requests_spent).unwrap_or_default(), "request", "requests"),
        }
    }
}
