//! The page.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, OrganizationId};
use model::quality::Judge;
use model::{Band, CallId, Scope, SourceName, StateEntry};
use url::form_urlencoded;

use super::channels::{Channel, channels};
use super::charts::{Window, charts};
use super::facts::{Fact, Known, Length};
use crate::error::PageError;
use crate::extract::Path;
use crate::format::{Moment, NOT_KNOWN, measure, text_or_dash};
use crate::html::{Icon, Mark, icon};
use crate::pages::calls::media::{Judged, by_pictures};
use crate::security::Reader;
use crate::view::chart::{Chart, PlotMark, RowHead, seconds};
use crate::view::{Score, Section, Shell, TimeRange, Visit, marks};
use crate::{State, routes};

/// States of the device that are looked through for those within the call.
const STATES_READ: u32 = 200;
/// What is shown of a call of which nobody told an end.
const UNKNOWN_LENGTH: SignedDuration = SignedDuration::from_mins(10);

/// Shows one call.
pub(crate) async fn show(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let id = CallId::new(id);
    let mut shell = Shell::signed_in(&state, &visit, &reader, Section::Calls, "source".to_owned()).await?;
    let organization = shell.organization().ok_or(PageError::NoCall)?.id.clone();
    let scope = reader.scope(&organization);
    let known = find(&state, &organization, &scope, &id).await?.ok_or(PageError::NoCall)?;
    if known.is_running() {
        shell.follow(&format!("call:{id}"));
    }
    let shown = reader.identities(&organization).are_shown_at(known.location_id());
    let zoom = Zoom::parse(query.as_deref().unwrap_or_default(), &visit);
    let fresh_for = shell.calls_fresh_for();
    let window = zoom.window(&known, visit.now, fresh_for);
    let samples = state.store.samples();
    let slots = samples.slots(&organization, &scope, std::slice::from_ref(&id), window.from, window.until, window.slot()).await?;
    let (events, was_known) = match known.device_id() {
        Some(device) => {
            let states = states_of(&state, &organization, &scope, device).await?;
            let was_known = states.iter().any(|entry| entry.at <= known.started_at());
            (events(&known, &states, window, visit.now), was_known)
        }
        None => (Vec::new(), false),
    };
    let past = known.past.as_ref().filter(|_| shown).map(std::slice::from_ref).unwrap_or_default();
    let sides = state.store.history().other_sides(&organization, &scope, past).await?;
    let marks: Vec<_> = events.iter().map(|event| PlotMark { at: seconds(event.when), words: event.words.clone() }).collect();
    let (band, mark_note) = band(&known, state.judge, visit.now, fresh_for);
    let page = CallPage {
        charts: charts(&slots, &marks, window, visit.now),
        streams: channels(&known, &state.judge, visit.now, fresh_for).iter().map(Stream::of).collect(),
        judged_then: judged_then(&known, state.judge),
        other_side: sides.get(&id).map(routes::call),
        mark: marks::band(band),
        mark_note,
        remote: remote(&known, shown),
        facts: known.facts(shown),
        started: Moment::at(known.started_at(), visit.now),
        ended: known.ended_at().map(|at| Moment::at(at, visit.now)),
        there: known.there(),
        length: known.length(visit.now),
        own: known.own_name(),
        own_address: known.device.as_ref().map(routes::device),
        icon: known.icon(),
        is_running: known.is_running(),
        was_watched: known.was_watched(),
        is_of_person: known.is_of_person(),
        whole: zoom.is_on().then(|| routes::call(&id)),
        ignored: zoom.ignored,
        no_events: if was_known {
            ("check", "Its state did not change during the call.")
        } else {
            ("unknown", "Nothing is known of the state of the device at that time.")
        },
        events,
        calls_old: shell.late(SourceName::Calls).filter(|_| known.is_running()).map(|at| Moment::age(at, visit.now)),
        id,
        shell,
    };
    let mut page = page;
    page.shell.title = format!("{} · {}", page.remote, page.own);
    Ok(Html(page.render()?))
}

/// Reads the call from wherever it is known.
pub(super) async fn find(state: &State, organization: &OrganizationId, scope: &Scope, id: &CallId) -> Result<Option<Known>, PageError> {
    let store = &state.store;
    let live = store.calls().find(organization, scope, id).await?;
    let past = store.history().find(organization, scope, id).await?;
    if live.is_none() && past.is_none() {
        return Ok(None);
    }
    let mut known = Known { live, past, device: None };
    if let Some(device) = known.device_id().cloned() {
        known.device = store.devices().find(organization, scope, &device).await?;
    }
    Ok(Some(known))
}

fn remote(known: &Known, shown: bool) -> String {
    match known.remote_name().or_else(|| known.remote_number()) {
        None => "Unknown party".to_owned(),
        Some(_) if !shown => marks::HIDDEN.to_owned(),
        Some(text) => text,
    }
}

/// Its band, and what that does not say by itself.
pub(super) fn band(known: &Known, judge: Judge, now: Timestamp, fresh_for: SignedDuration) -> (Band, Option<&'static str>) {
    match (&known.live, &known.past) {
        // What was stored when it was scored.
        (live, Some(past)) if live.as_ref().is_none_or(|call| !call.is_active()) => {
            (past.band, by_pictures(past.band, past.audio_band, past.video_band))
        }
        (Some(call), _) => {
            let judged = Judged::of(call, judge, now, fresh_for);
            (judged.band, judged.note())
        }
        (None, _) => (Band::Unknown, None),
    }
}

/// How a call that is over was judged, as it is stored: the scores of then count, whatever would be said today.
pub(super) fn judged_then(known: &Known, judge: Judge) -> Option<String> {
    let past = known.past.as_ref().filter(|_| !known.is_running())?;
    let model = past.model.as_deref()?;
    let score = |name: &str, mos: Option<f64>, band: Band| {
        let mos = mos.map(|mos| format!(" MOS {mos:.2},")).unwrap_or_default();
        format!("{name}{mos} {}", marks::band(band).word.to_lowercase())
    };
    let scores = [score("sound", past.audio_mos, past.audio_band), score("pictures", past.video_mos, past.video_band)].join("; ");
    let explained = match judge.as_then(past) {
        None => " That model is not known here, so that its formula cannot be shown.",
        Some(then) if then.past(past).is_stored_in(past) => "",
        Some(_) => " The formula as it is today gives something else; what was stored counts.",
    };
    Some(format!("Stored as judged by {model}: {scores}.{explained}"))
}

#[derive(Template)]
#[template(path = "calls/one.html")]
struct CallPage {
    shell: Shell,
    id: CallId,
    icon: Icon,
    remote: String,
    own: String,
    own_address: Option<String>,
    mark: Mark,
    /// What the band does not say by itself.
    mark_note: Option<&'static str>,
    is_running: bool,
    was_watched: bool,
    is_of_person: bool,
    started: Moment,
    ended: Option<Moment>,
    there: Option<String>,
    length: Length,
    facts: Vec<Fact>,
    streams: Vec<Stream>,
    judged_then: Option<String>,
    /// The same call as the own device at its other end tells of it.
    other_side: Option<String>,
    charts: Vec<Chart>,
    events: Vec<Event>,
    /// Icon and words where there are none.
    no_events: (&'static str, &'static str),
    whole: Option<String>,
    ignored: Vec<String>,
    calls_old: Option<Moment>,
}

impl CallPage {
    fn samples(&self, path: &str) -> String {
        routes::call_samples(path, &self.id)
    }
}

/// The part of a call that is shown.
struct Zoom {
    range: TimeRange,
    zone: crate::view::Zone,
    ignored: Vec<String>,
}

impl Zoom {
    fn parse(query: &str, visit: &Visit) -> Self {
        let mut zoom = Self { range: TimeRange::default(), zone: visit.zone.clone(), ignored: Vec::new() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let is_end = matches!(name.as_ref(), "from" | "to");
            let is_taken = is_end && zoom.range.take(&name, &value, &zoom.zone).is_some();
            if !value.is_empty() && !is_taken {
                zoom.ignored.push(format!("{name}={value}"));
            }
        }
        zoom
    }

    fn is_on(&self) -> bool {
        !self.range.is_empty()
    }

    /// The chosen part of the call; all of it when none is chosen, or one that is not of it.
    fn window(&self, known: &Known, now: Timestamp, fresh_for: SignedDuration) -> Window {
        let whole = whole(known, now, fresh_for);
        let from = self.range.from(now).map_or(whole.from, |from| from.max(whole.from));
        let until = self.range.until().map_or(whole.until, |until| until.min(whole.until));
        if from < until { Window { from, until, fresh_for } } else { whole }
    }
}

/// All of the call.
pub(super) fn whole(known: &Known, now: Timestamp, fresh_for: SignedDuration) -> Window {
    let start = known.started_at();
    let end = if known.is_running() { now } else { known.ended_at().unwrap_or(start + UNKNOWN_LENGTH) };
    Window { from: start, until: end.max(start + SignedDuration::from_secs(1)), fresh_for }
}

/// Something that happened to the device.
pub(super) struct Event {
    pub(super) when: Timestamp,
    at: Moment,
    icon: Icon,
    pub(super) words: String,
}

/// The states of a device that may lie within a call.
pub(super) async fn states_of(
    state: &State,
    organization: &OrganizationId,
    scope: &Scope,
    device: &DeviceId,
) -> Result<Vec<StateEntry>, PageError> {
    Ok(state.store.devices().state_history(organization, scope, device, STATES_READ).await?)
}

/// What happened to the device in this time.
pub(super) fn events(known: &Known, states: &[StateEntry], window: Window, now: Timestamp) -> Vec<Event> {
    let mut events: Vec<_> = states
        .iter()
        .filter(|entry| entry.at >= window.from && entry.at <= window.until)
        .map(|entry| {
            let mark = marks::device_state(entry.state);
            Event {
                when: entry.at,
                at: Moment::at(entry.at, now),
                icon: mark.icon(),
                words: format!("Device {}", mark.word.to_lowercase()),
            }
        })
        .collect();
    let booted = known.device.as_ref().and_then(|device| device.booted_at);
    if let Some(at) = booted.filter(|at| *at >= window.from && *at <= window.until) {
        events.push(Event { when: at, at: Moment::at(at, now), icon: icon("reconnect"), words: "Device started again".to_owned() });
    }
    events.sort_by_key(|event| event.when);
    events
}

/// One direction of one medium: of a running call as it is now, of one that is over as it was in all.
struct Stream {
    icon: Icon,
    name: String,
    score: Score,
    loss: String,
    jitter: String,
    round_trip: String,
    delay: String,
    rate: String,
    picture: String,
    codec: String,
}

impl Stream {
    fn of(channel: &Channel) -> Self {
        let key = channel.key();
        let size = channel.size_px.map(|(width, height)| format!("{width} × {height}"));
        let frames = channel.frame_rate.map(|rate| measure(Some(rate), 0, "fps"));
        let picture: Vec<_> = [size, frames].into_iter().flatten().collect();
        Self {
            icon: marks::channel_icon(key),
            name: marks::channel(key),
            score: Score::of(&channel.id(), &channel.verdict),
            loss: measure(channel.loss_percent, 1, "%"),
            jitter: with_highest(channel.jitter_ms, channel.max_jitter_ms),
            round_trip: measure(channel.round_trip_ms, 0, "ms"),
            delay: measure(channel.delay_ms, 0, "ms"),
            rate: measure(channel.rate_kbps, 0, "kbit/s"),
            picture: if picture.is_empty() { NOT_KNOWN.to_owned() } else { picture.join(" · ") },
            codec: text_or_dash(channel.codec.as_deref()).to_owned(),
        }
    }
}

/// "4 ms (max 21)": the highest is never taken for a mean.
fn with_highest(mean: Option<f64>, highest: Option<f64>) -> String {
    match (mean, highest) {
        (mean, None) => measure(mean, 0, "ms"),
        (None, highest) => format!("max {}", measure(highest, 0, "ms")),
        (mean, Some(highest)) => format!("{} (max {highest:.0})", measure(mean, 0, "ms")),
    }
}
