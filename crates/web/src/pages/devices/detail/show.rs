//! The page.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use model::Device;
use model::id::DeviceId;
use url::form_urlencoded;

use super::export::Part;
use super::facts::{self, Fact, FactValue, Issue};
use super::label::{LabelForm, Refused};
use super::lines::{Line, Words};
use super::peripherals::{OwnSoftwareLine, PeripheralRow};
use super::running::{Judging, RunningCall, SPAN};
use super::timeline::{Eyes, Place, Timeline};
use super::uptime::{BACK, Uptime};
use crate::error::PageError;
use crate::extract::Path;
use crate::format::{self, Moment};
use crate::html::{Icon, Mark};
use crate::pages::calls::HistoryQuery;
use crate::security::{Reader, may_open};
use crate::view::{Section, Shell, Visit, marks};
use crate::{State, routes};

/// Calls that are looked through for those that run.
const CALLS_READ: u32 = 12;
/// Entries of a page of the timeline.
const TIMELINE_SHOWN: usize = 25;

/// Shows one device.
pub(crate) async fn detail(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let id: DeviceId = id.parse().map_err(|_| PageError::NoDevice)?;
    render(&state, &reader, &visit, &id, query.as_deref().unwrap_or_default(), None).await
}

/// What the address asks for beside the device.
struct Asked {
    /// The timeline behind this place.
    before: Option<Place>,
    is_saved: bool,
    ignored: Vec<String>,
}

impl Asked {
    fn parse(query: &str, visit: &Visit) -> Self {
        let mut asked = Self { before: None, is_saved: false, ignored: Vec::new() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let place = || Place::parse(&value).or_else(|| Some(Place::before(visit.zone.parse(&value)?.at)));
            match (&*name, (name == "before").then(place).flatten()) {
                (_, Some(place)) => asked.before = Some(place),
                ("saved", _) => asked.is_saved = true,
                _ => asked.ignored.push(format!("{name}={value}")),
            }
        }
        asked
    }
}

/// The page, with what was typed into its form and refused.
pub(super) async fn render(
    state: &State,
    reader: &Reader,
    visit: &Visit,
    id: &DeviceId,
    query: &str,
    refused: Option<Refused>,
) -> Result<Html<String>, PageError> {
    let now = visit.now;
    let asked = Asked::parse(query, visit);
    let mut shell = Shell::signed_in(state, visit, reader, Section::Devices, format!("device:{id} source")).await?;
    let organization = shell.organization().ok_or(PageError::NoDevice)?.id.clone();
    let scope = reader.scope(&organization);
    let store = &state.store;
    let device = store.devices().find(&organization, &scope, id).await?.ok_or(PageError::NoDevice)?;
    let identities = reader.identities(&organization);
    let shown = identities.are_shown(Some(&device));
    let calls = store.calls().list_of_device(&organization, &scope, id, CALLS_READ).await?;
    let judging = Judging { fresh_for: shell.calls_fresh_for(), judge: state.judge };
    let mut running = Vec::new();
    for call in calls.iter().filter(|call| call.is_active()) {
        let samples = store.samples().list(&organization, &scope, &call.id, now - SPAN).await?;
        running.push(RunningCall::new(call, marks::remote(call, shown), &samples, now, judging));
    }
    let equipment = store.devices().equipment(&organization, &scope, id).await?;
    let mut uptimes = Vec::new();
    for back in BACK {
        let found = store.devices().availability(&organization, &scope, id, back.from(now), now).await?;
        uptimes.extend(found.map(|found| Uptime::new(back, &found, device.time_zone.as_deref(), &visit.zone, now)));
    }
    let sees_log = may_open(routes::AUDIT, &reader.principal);
    let eyes = Eyes { scope: &scope, identities: &identities, sees_log };
    // A moment from now: what happened in this very millisecond belongs to it.
    let place = asked.before.unwrap_or_else(|| Place::from(now + jiff::SignedDuration::from_secs(1)));
    let timeline = Timeline::read(state, &organization, &device, eyes, place, TIMELINE_SHOWN).await?;
    let zone = device.time_zone.clone();
    let form = LabelForm::of(state, reader, &organization, &device, refused).await?;
    let form = form.map(|form| LabelForm { is_saved: asked.is_saved && form.problem.is_none(), ..form });
    shell.title = format!("{} · {}", device.name, marks::device(&device).word);
    let page = DevicePage {
        mark: marks::device(&device),
        since: Moment::age(device.state_since, now),
        missing: device.missing_since.map(|at| Moment::at(at, now)),
        kind_icon: marks::kind_icon(device.kind),
        local_time: device.time_zone.as_deref().and_then(|zone| format::local_time(now, zone)),
        own_software: equipment.software.map(|(software, since)| OwnSoftwareLine::new(software, since, now)),
        peripherals: equipment.peripherals.into_iter().map(|known| PeripheralRow::new(known, now)).collect(),
        facts: facts::device(&device, now),
        place: facts::place(&device),
        network: facts::network(&device),
        unit: facts::unit(&device),
        room: facts::room(&device, now),
        issues: facts::issues(&device, now),
        calls_address: HistoryQuery::of_device(device.id.clone()).address(),
        newest: asked.before.map(|_| routes::device(&device)),
        older: timeline.older.map(|place| format!("{}?before={}#timeline", routes::device(&device), place.to_text())),
        timeline: timeline.entries.into_iter().map(|entry| Line::new(entry, zone.as_deref(), now)).collect(),
        sees_log,
        ignored: asked.ignored,
        running,
        uptimes,
        form,
        shell,
        device,
    };
    Ok(Html(page.render()?))
}

#[derive(Template)]
#[template(path = "devices/detail.html")]
struct DevicePage {
    shell: Shell,
    device: Device,
    mark: Mark,
    since: Moment,
    missing: Option<Moment>,
    kind_icon: Icon,
    local_time: Option<String>,
    facts: Vec<Fact>,
    place: Vec<Fact>,
    network: Vec<Fact>,
    unit: Vec<Fact>,
    room: Vec<Fact>,
    own_software: Option<OwnSoftwareLine>,
    peripherals: Vec<PeripheralRow>,
    issues: Vec<Issue>,
    running: Vec<RunningCall>,
    uptimes: Vec<Uptime>,
    timeline: Vec<Line>,
    form: Option<LabelForm>,
    /// All past calls of the device.
    calls_address: String,
    /// The page with the newest end of the timeline, when an older one is shown.
    newest: Option<String>,
    older: Option<String>,
    sees_log: bool,
    ignored: Vec<String>,
}

impl DevicePage {
    fn list(&self) -> &'static str {
        let _ = self;
        routes::DEVICES
    }

    fn label_target(&self) -> String {
        routes::device_label(&self.device)
    }

    /// Word and title of each table that leaves as a file.
    fn tables(&self) -> [(&'static str, &'static str); 5] {
        let _ = self;
        Part::ALL.map(|(part, title)| (part.as_str(), title))
    }

    fn export(&self, path: &str, table: &str) -> String {
        format!("{}?table={table}", routes::device_export(path, &self.device.id))
    }
}
