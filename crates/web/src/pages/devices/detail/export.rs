//! The tables of one device, as files and for programs: `table=facts`, `uptime`, `availability`, `timeline` or `peripherals`.

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use model::Device;
use model::id::{DeviceId, OrganizationId};
use serde_json::json;
use store::{Availability, KnownEquipment, StateSpan, StoreError};
use url::form_urlencoded;

use super::timeline::{Entry, Eyes, Place, Timeline, What};
use super::uptime::BACK;
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Object, Once, Paging, Rows, Table, Value, all_understood, send, send_about};
use crate::extract::Path;
use crate::pages::devices::columns::Column;
use crate::routes;
use crate::security::{Identities, Reader, may_open};
use crate::view::{Organizations, TimeRange, Visit, Zone};

/// A table of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everything that is known of it, line by line.
    Facts,
    /// How much of a time it was up.
    Uptime,
    /// Its states, one behind the other.
    Availability,
    /// What happened to it.
    Timeline,
    /// What is connected to it, then what was.
    Peripherals,
}

/// What is looked back on without a time.
const USUAL_BACK: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Entries of the timeline that a file reads at a time.
const AT_ONCE: u32 = 200;

impl Part {
    /// Every table, in the order of the page, with its title.
    pub(super) const ALL: [(Self, &'static str); 5] = [
        (Self::Facts, "Facts"),
        (Self::Uptime, "Up-time of 7 and 30 days"),
        (Self::Availability, "States of 30 days"),
        (Self::Peripherals, "Peripherals"),
        (Self::Timeline, "Whole timeline"),
    ];

    /// Stable word.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Uptime => "uptime",
            Self::Availability => "availability",
            Self::Timeline => "timeline",
            Self::Peripherals => "peripherals",
        }
    }

    /// What is told.
    pub(crate) fn table(self) -> Table {
        let (name, columns): (_, &[_]) = match self {
            Self::Facts => ("device", &[("group", "About"), ("key", "Name for programs"), ("name", "Name"), ("value", "Value")]),
            Self::Uptime => (
                "device-uptime",
                &[
                    ("from", "From (UTC)"),
                    ("until", "Until (UTC)"),
                    ("up_percent", "Up, of the known time (%)"),
                    ("known_percent", "Known (%)"),
                    ("up_s", "Up (s)"),
                    ("offline_s", "Offline (s)"),
                    ("standby_s", "Asleep or being activated (s)"),
                ],
            ),
            Self::Availability => (
                "device-availability",
                &[
                    ("from", "From (UTC)"),
                    ("until", "Until (UTC)"),
                    ("state", "State; empty when it is not known"),
                    ("duration_s", "Duration (s)"),
                ],
            ),
            Self::Timeline => (
                "device-timeline",
                &[
                    ("at", "Time (UTC)"),
                    ("kind", "What: state, software, call or audit"),
                    ("state", "State from then on"),
                    ("software", "Software from then on"),
                    ("previous_software", "Software before"),
                    ("call_id", "Call"),
                    ("direction", "Direction"),
                    ("remote", "With"),
                    ("duration_s", "Duration (s)"),
                    ("band", "Quality"),
                    ("action", "Action"),
                    ("actor", "By"),
                    ("outcome", "Outcome"),
                    ("changes", "Changes"),
                ],
            ),
            Self::Peripherals => (
                "device-peripherals",
                &[
                    ("name", "Name"),
                    ("type", "Type"),
                    ("serial", "Serial number"),
                    ("hardware", "Hardware"),
                    ("software", "Software"),
                    ("status", "Status as RoomOS names it"),
                    ("is_connected", "Connected"),
                    ("since", "Since when it is connected, or is not (UTC)"),
                ],
            ),
        };
        Table { name, columns: columns.to_vec() }
    }

    /// Whether a time can be chosen.
    const fn has_time(self) -> bool {
        matches!(self, Self::Uptime | Self::Availability)
    }
}

/// Exports a table of a device as comma-separated values.
pub(crate) async fn export_csv(
    state: FromState<State>,
    reader: Reader,
    visit: Visit,
    id: Path<String>,
    query: RawQuery,
) -> Result<Response, PageError> {
    export(Kind::Csv, None, state, &reader, &visit, id, query).await
}

/// Exports a table of a device as JSON.
pub(crate) async fn export_json(
    state: FromState<State>,
    reader: Reader,
    visit: Visit,
    id: Path<String>,
    query: RawQuery,
) -> Result<Response, PageError> {
    export(Kind::Json, None, state, &reader, &visit, id, query).await
}

/// Exports a table of a device as a spreadsheet.
pub(crate) async fn export_xlsx(
    state: FromState<State>,
    reader: Reader,
    visit: Visit,
    id: Path<String>,
    query: RawQuery,
) -> Result<Response, PageError> {
    export(Kind::Xlsx, None, state, &reader, &visit, id, query).await
}

/// Answers with a table: this one, or the one that the address names.
pub(crate) async fn export(
    kind: Kind,
    part: Option<Part>,
    FromState(state): FromState<State>,
    reader: &Reader,
    visit: &Visit,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = Asked::parse(query.as_deref().unwrap_or_default(), part, &visit.zone)?;
    let one = OneDevice::find(&state, reader, &id).await?;
    let table = asked.part.table();
    match asked.part {
        Part::Facts => send(kind, table, Once(facts(&one.device))).await,
        Part::Uptime => {
            let mut rows = Vec::new();
            for (from, until) in asked.times(visit.now)? {
                rows.push(uptime(&one.availability(&state, from, until).await?, from, until));
            }
            send(kind, table, Once(rows)).await
        }
        Part::Availability => {
            let (from, until) = asked.time(visit.now)?;
            let found = one.availability(&state, from, until).await?;
            let about = Part::Uptime.table().object(&uptime(&found, from, until));
            send_about(kind, table, about, Once(found.spans.iter().map(span).collect())).await
        }
        Part::Peripherals => {
            let known = one.equipment(&state).await?;
            send_about(kind, table, own_software(&known), Once(peripherals(&known))).await
        }
        Part::Timeline => {
            let (size, cursor) = match &kind {
                Kind::Page(Paging { size, cursor }) => (*size, cursor.as_deref()),
                _ => (AT_ONCE, None),
            };
            let place = match cursor {
                Some(cursor) => Place::parse(cursor).ok_or_else(|| PageError::in_query("cursor"))?,
                None => Place::from(visit.now),
            };
            let sees_log = may_open(routes::AUDIT, &reader.principal);
            let identities = reader.identities(&one.organization);
            send(kind, table, Source { state, one, identities, sees_log, size, next: Some(place) }).await
        }
    }
}

/// What the address asks for.
struct Asked {
    part: Part,
    range: TimeRange,
}

impl Asked {
    fn parse(query: &str, part: Option<Part>, zone: &Zone) -> Result<Self, PageError> {
        let mut asked = Self { part: part.unwrap_or(Part::Facts), range: TimeRange::default() };
        let mut ignored = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if name == "table" && part.is_none() && !value.is_empty() {
                let named = Part::ALL.iter().find(|(part, _)| part.as_str() == value);
                asked.part = named.ok_or_else(|| PageError::in_query("table"))?.0;
            } else if !value.is_empty() && asked.range.take(&name, &value, zone).is_none() {
                ignored.push(format!("{name}={value}"));
            }
        }
        if !asked.part.has_time() {
            ignored.extend(asked.range.pairs().into_iter().map(|(name, value)| format!("{name}={value}")));
        }
        all_understood(&ignored)?;
        Ok(asked)
    }

    /// From when until when; nothing lies ahead.
    fn time(&self, now: Timestamp) -> Result<(Timestamp, Timestamp), PageError> {
        let until = self.range.until().map_or(now, |until| until.min(now));
        let usual = || until.checked_sub(USUAL_BACK).unwrap_or(Timestamp::MIN);
        let from = self.range.from(now).unwrap_or_else(usual);
        if from < until { Ok((from, until)) } else { Err(PageError::in_query("from")) }
    }

    /// The times of the page, or the one that was asked for.
    fn times(&self, now: Timestamp) -> Result<Vec<(Timestamp, Timestamp)>, PageError> {
        if self.range.is_empty() { Ok(BACK.map(|back| (back.from(now), now)).into()) } else { Ok(vec![self.time(now)?]) }
    }
}

/// A device that the reader sees.
pub(crate) struct OneDevice {
    pub(crate) organization: OrganizationId,
    pub(crate) scope: model::Scope,
    pub(crate) device: Device,
}

impl OneDevice {
    /// Finds it; where the reader does not see it, there is none.
    pub(crate) async fn find(state: &State, reader: &Reader, id: &str) -> Result<Self, PageError> {
        let id: DeviceId = id.parse().map_err(|_| PageError::NoDevice)?;
        let organization = Organizations::of(&state.store, reader).await?.open.ok_or(PageError::NoDevice)?.id;
        let scope = reader.scope(&organization);
        let device = state.store.devices().find(&organization, &scope, &id).await?.ok_or(PageError::NoDevice)?;
        Ok(Self { organization, scope, device })
    }

    async fn availability(&self, state: &State, from: Timestamp, until: Timestamp) -> Result<Availability, PageError> {
        let found = state.store.devices().availability(&self.organization, &self.scope, &self.device.id, from, until).await?;
        found.ok_or(PageError::NoDevice)
    }

    /// What is connected to it, and the software it says it runs.
    pub(crate) async fn equipment(&self, state: &State) -> Result<KnownEquipment, PageError> {
        Ok(state.store.devices().equipment(&self.organization, &self.scope, &self.device.id).await?)
    }
}

/// Everything that is known of it, line by line.
fn facts(device: &Device) -> Vec<Vec<Value>> {
    let line = |group: &str, key: &str, name: &str, value: Value| vec![Value::word(group), Value::word(key), Value::word(name), value];
    let mut lines = vec![line("Device", "name", "Name", Value::word(&device.name))];
    for (group, columns) in Column::GROUPS {
        lines.extend(columns.iter().map(|column| line(group, column.as_str(), column.export_title(), column.value(device))));
    }
    let network = network(device).map(|(key, name, value)| line("Network", key, name, value.into()));
    lines.extend(network);
    for issue in &device.health_issues {
        let action = issue.recommended_action.as_ref().map(|action| format!("What to do: {action}"));
        let words: Vec<_> = [Some(&issue.title), issue.description.as_ref(), action.as_ref()].into_iter().flatten().cloned().collect();
        let level = issue.level.as_deref().unwrap_or("issue");
        lines.push(line("Health of the workspace", "health_issue", level, Value::Text(words.join(" – "))));
    }
    lines
}

/// What it says of its network.
fn network(device: &Device) -> [(&'static str, &'static str, Option<String>); 4] {
    let network = device.network.clone().unwrap_or_default();
    [
        ("network_interface", "Interface", network.interface),
        ("network_ipv4", "IPv4 address", network.ipv4),
        ("network_gateway", "Gateway", network.gateway),
        ("network_speed", "Port speed", network.speed),
    ]
}

fn uptime(found: &Availability, from: Timestamp, until: Timestamp) -> Vec<Value> {
    vec![
        Value::Time(from),
        Value::Time(until),
        found.up_percent.into(),
        Value::Number(found.known_percent),
        Value::whole(found.up.as_secs()),
        Value::whole(found.down.as_secs()),
        Value::whole(found.standby.as_secs()),
    ]
}

fn span(span: &StateSpan) -> Vec<Value> {
    let state = span.state.map_or(Value::Blank, |state| Value::word(state.as_str()));
    vec![Value::Time(span.from), Value::Time(span.to), state, Value::whole(span.length().as_secs())]
}

fn peripherals(known: &KnownEquipment) -> Vec<Vec<Value>> {
    let row = |known: &model::KnownPeripheral| {
        let part = known.peripheral.clone();
        let mut row: Vec<Value> =
            [part.name, part.kind, part.serial, part.hardware, part.software, part.status].into_iter().map(Value::from).collect();
        row.extend([Value::Truth(known.is_connected), Value::Time(known.since)]);
        row
    };
    known.peripherals.iter().map(row).collect()
}

/// The peripherals as programs get them.
pub(crate) fn peripheral_objects(known: &KnownEquipment) -> Vec<Object> {
    let table = Part::Peripherals.table();
    peripherals(known).iter().map(|row| table.object(row)).collect()
}

/// What the device says it runs.
pub(crate) fn own_software(known: &KnownEquipment) -> Object {
    let software = known.software.as_ref();
    let own = software.map(|(own, since)| json!({ "name": own.name, "version": own.version, "since": since.to_string() }));
    Object::from_iter([("own_software".to_owned(), json!(own))])
}

/// The timeline, read as the reader takes it.
struct Source {
    state: State,
    one: OneDevice,
    identities: Identities,
    sees_log: bool,
    size: u32,
    next: Option<Place>,
}

impl Rows for Source {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let Some(place) = self.next.take() else { return Ok(Vec::new()) };
        let OneDevice { organization, scope, device } = &self.one;
        let eyes = Eyes { scope, identities: &self.identities, sees_log: self.sees_log };
        let read = Timeline::read(&self.state, organization, device, eyes, place, self.size as usize).await?;
        self.next = read.older;
        Ok(read.entries.into_iter().map(entry).collect())
    }

    fn position(&self) -> Option<String> {
        self.next.map(Place::to_text)
    }
}

/// The cells of each kind of entry stand beside each other; those of the others stay empty.
fn entry(entry: Entry) -> Vec<Value> {
    const BLANK: Value = Value::Blank;
    let (mut state, mut software, mut call) = (BLANK, [BLANK; 2], [BLANK; 5]);
    let mut deed = [BLANK, BLANK, BLANK, Value::List(Vec::new())];
    let kind = match entry.what {
        What::State(now) => {
            state = Value::word(now.as_str());
            "state"
        }
        What::Software { previous, software: now } => {
            software = [now.into(), previous.into()];
            "software"
        }
        What::Call(told) => {
            let length = told.length.map_or(BLANK, |length| Value::whole(length.as_secs()));
            let band = told.band.map_or(BLANK, |band| Value::word(band.as_str()));
            call = [Value::word(told.id.as_str()), Value::word(told.direction.as_str()), told.remote.into(), length, band];
            "call"
        }
        What::Deed(told) => {
            let outcome = if told.is_refused { "refused" } else { "done" };
            deed = [told.action.into(), told.who.into(), Value::word(outcome), Value::List(told.changes)];
            "audit"
        }
    };
    let start = [Value::Time(entry.at), Value::word(kind), state];
    start.into_iter().chain(software).chain(call).chain(deed).collect()
}
