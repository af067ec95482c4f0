//! What the overview tells of, read once for the page, its files and programs.

use jiff::Timestamp;
use model::id::OrganizationId;
use model::quality::Judge;
use model::{Band, Call, Device, DeviceState, MediaKind, MediaSample, Scope, Source};
use store::{DeviceColumn, DeviceFilter, DeviceSort, Order, PageRequest, StoreError};

use super::verdict::Facts;
use crate::State;
use crate::pages::calls::media::Judged;
use crate::security::Identities;
use crate::view::marks::Remote;
use crate::view::{calls_fresh_for, marks};

/// Calls that are read to judge; more run only in organisations where a sample of them says enough.
const CALLS_READ: u32 = 500;
/// Calls that are shown, worst first.
const CALLS_SHOWN: usize = 8;
/// Devices that are shown as wrong, newest first.
const DEVICES_SHOWN: u32 = 6;
/// Offline devices whose place is counted.
const OFFLINE_READ: u32 = 200;

/// What is known at one moment.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) facts: Facts,
    /// Devices that are offline, missing or have issues, the newest of each.
    pub(super) wrong: Vec<Device>,
    /// The worst running calls.
    pub(super) calls: Vec<LiveCall>,
    /// How many run.
    pub(super) calls_total: i64,
}

/// A running call.
pub(super) struct LiveCall {
    pub(super) call: Call,
    pub(super) device: Option<Device>,
    pub(super) judged: Judged,
    /// Who judges its channels; nobody when what is known of them is old.
    pub(super) fresh: Option<Judge>,
    /// The far end, as far as the reader may see it.
    pub(super) remote: Remote,
}

impl LiveCall {
    /// The worst channel's value, with the band of that channel; old values have none.
    pub(super) fn worst(&self, of: impl Fn(&MediaSample) -> Option<f64>) -> Option<(f64, Band)> {
        let channels = self.call.channels.iter().filter(|sample| sample.channel.kind != MediaKind::Data);
        let judged = |sample: &MediaSample| self.fresh.map_or(Band::Unknown, |judge| sample.band(&judge));
        channels.filter_map(|sample| of(sample).map(|value| (value, judged(sample)))).max_by(|(a, _), (b, _)| a.total_cmp(b))
    }

    /// Where it is, by name.
    pub(super) fn location(&self) -> Option<&str> {
        match self.call.person() {
            Some(person) => person.location_name.as_deref(),
            None => self.device.as_ref().and_then(|device| device.location_name.as_deref()),
        }
    }
}

/// Reads what a reader sees of an organisation.
pub(super) async fn read(
    state: &State,
    organization: &OrganizationId,
    (scope, identities): (&Scope, &Identities),
    sources: Vec<Source>,
    now: Timestamp,
) -> Result<Seen, StoreError> {
    let store = &state.store;
    let fresh_for = calls_fresh_for(&sources);
    let calls = store.calls().active(organization, scope, CALLS_READ).await?;
    let calls_total = store.calls().count_active(organization, scope).await?;
    let mut calls: Vec<_> = calls.into_iter().map(|call| (Judged::of(&call, state.judge, now, fresh_for), call)).collect();
    calls.sort_by(|(one, one_call), (other, other_call)| {
        one.worse_first(other).then_with(|| one_call.started_at.cmp(&other_call.started_at))
    });
    let offline = in_states(state, organization, scope, &[DeviceState::Offline], OFFLINE_READ).await?;
    let facts = Facts {
        devices: store.devices().count_by_state(organization, scope).await?,
        offline_locations: offline.iter().map(|device| device.location_name.clone()).collect(),
        calls: calls.iter().map(|(judged, _)| judged.band).collect(),
        sources,
    };
    let mut wrong = offline;
    wrong.truncate(DEVICES_SHOWN as usize);
    wrong.extend(in_states(state, organization, scope, &[DeviceState::Issues, DeviceState::Missing], DEVICES_SHOWN).await?);
    let mut shown = Vec::new();
    for (judged, call) in calls.into_iter().take(CALLS_SHOWN) {
        let device = match call.device_id() {
            Some(device) => store.devices().find(organization, scope, device).await?,
            None => None,
        };
        let location = call
            .person()
            .map_or_else(|| device.as_ref().and_then(|device| device.location_id.as_ref()), |person| person.location_id.as_ref());
        let remote = marks::remote(&call, identities.are_shown_at(location));
        let fresh = call.is_fresh(now, fresh_for).then_some(state.judge);
        shown.push(LiveCall { call, device, judged, fresh, remote });
    }
    Ok(Seen { facts, wrong, calls: shown, calls_total })
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
