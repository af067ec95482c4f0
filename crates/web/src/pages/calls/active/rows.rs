//! The running calls with their devices or people, judged and in order.

use std::collections::{BTreeMap, HashMap};

use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, LocationId, OrganizationId};
use model::quality::Judge;
use model::{Band, Call, CallPerson, Device, Scope};
use store::{DeviceFilter, DeviceSort, InCall, PageRequest, Store, StoreError};

use super::query::ActiveQuery;
use crate::pages::calls::media::Judged;

/// Calls that are read and judged; where more run, the longest of them.
const CALLS_READ: u32 = 5_000;

/// A running call with its device; that of a person has none.
pub(super) struct Running {
    pub(super) call: Call,
    pub(super) device: Option<Device>,
    pub(super) judged: Judged,
}

impl Running {
    /// Where it belongs: where its device is, else its person.
    pub(super) fn location_id(&self) -> Option<&LocationId> {
        whose(&self.call, self.device.as_ref(), |device| device.location_id.as_ref(), |person| person.location_id.as_ref())
    }

    /// The name of that place.
    pub(super) fn location(&self) -> Option<&str> {
        location(&self.call, self.device.as_ref())
    }

    /// IANA time zone of that place.
    pub(super) fn time_zone(&self) -> Option<&str> {
        whose(&self.call, self.device.as_ref(), |device| device.time_zone.as_deref(), |person| person.time_zone.as_deref())
    }
}

fn location<'r>(call: &'r Call, device: Option<&'r Device>) -> Option<&'r str> {
    whose(call, device, |device| device.location_name.as_deref(), |person| person.location_name.as_deref())
}

/// What the device tells of itself, or the person's call of the person.
fn whose<'r, T>(
    call: &'r Call,
    device: Option<&'r Device>,
    of_device: impl FnOnce(&'r Device) -> Option<T>,
    of_person: impl FnOnce(&'r CallPerson) -> Option<T>,
) -> Option<T> {
    match call.person() {
        Some(person) => of_person(person),
        None => device.and_then(of_device),
    }
}

/// All running calls of a scope.
#[derive(Default)]
pub(super) struct All {
    /// Those the filters let pass, the worst first, then the longest.
    pub(super) shown: Vec<Running>,
    /// How many run, whatever the filters say.
    pub(super) total: i64,
    /// How many were judged.
    pub(super) judged: usize,
    /// How many there are of each band.
    pub(super) bands: BTreeMap<Band, u64>,
    /// How many there are at each location.
    pub(super) locations: BTreeMap<String, u64>,
    /// How many there are in each region.
    pub(super) regions: BTreeMap<String, u64>,
}

/// When, and by what, calls are judged.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    pub(super) judge: Judge,
    pub(super) now: Timestamp,
    pub(super) fresh_for: SignedDuration,
}

/// Reads the running calls.
pub(super) async fn read(
    store: &Store,
    organization: &OrganizationId,
    scope: &Scope,
    query: &ActiveQuery,
    terms: Terms,
) -> Result<All, StoreError> {
    let calls = store.calls().active(organization, scope, CALLS_READ).await?;
    let total = store.calls().count_active(organization, scope).await?;
    let mut devices = devices_in_calls(store, organization, scope).await?;
    let mut all =
        All { shown: Vec::new(), total, judged: calls.len(), bands: BTreeMap::new(), locations: BTreeMap::new(), regions: BTreeMap::new() };
    // A device may be in several calls.
    let mut left = HashMap::<DeviceId, usize>::new();
    for device in calls.iter().filter_map(Call::device_id) {
        *left.entry(device.clone()).or_default() += 1;
    }
    for call in calls {
        let device = call.device_id().and_then(|id| {
            let is_last = left.get_mut(id).is_none_or(|left| {
                *left -= 1;
                *left == 0
            });
            if is_last { devices.remove(id) } else { devices.get(id).cloned() }
        });
        let judged = Judged::of(&call, terms.judge, terms.now, terms.fresh_for);
        let (location, region) = (location(&call, device.as_ref()).map(str::to_owned), device.as_ref().and_then(region));
        let is_band = query.bands.is_empty() || query.bands.contains(&judged.band);
        let is_location = query.location.is_none() || query.location == location;
        let is_region = query.region.is_none() || query.region == region;
        // The numbers beside a filter are of what it would show together with the others.
        if is_location && is_region {
            *all.bands.entry(judged.band).or_default() += 1;
        }
        if let Some(location) = location.filter(|_| is_band && is_region) {
            *all.locations.entry(location).or_default() += 1;
        }
        if let Some(region) = region.filter(|_| is_band && is_location) {
            *all.regions.entry(region).or_default() += 1;
        }
        if is_band && is_location && is_region {
            all.shown.push(Running { call, device, judged });
        }
    }
    // Unknown stands behind every known band.
    all.shown.sort_by(|a, b| a.judged.worse_first(&b.judged).then_with(|| a.call.started_at.cmp(&b.call.started_at)));
    Ok(all)
}

/// The region that users gave a device.
pub(super) fn region(device: &Device) -> Option<String> {
    device.region.clone()
}

async fn devices_in_calls(store: &Store, organization: &OrganizationId, scope: &Scope) -> Result<HashMap<DeviceId, Device>, StoreError> {
    let filter = DeviceFilter { in_call: Some(InCall::Yes), ..DeviceFilter::default() };
    let mut devices = HashMap::new();
    for number in 1..=CALLS_READ.div_ceil(PageRequest::MAX_SIZE) {
        let page = PageRequest::new(number, PageRequest::MAX_SIZE);
        let list = store.devices().list(organization, scope, &filter, &DeviceSort::default(), &page).await?;
        let is_last = list.items.len() < PageRequest::MAX_SIZE as usize;
        devices.extend(list.items.into_iter().map(|device| (device.id.clone(), device)));
        if is_last {
            break;
        }
    }
    Ok(devices)
}
