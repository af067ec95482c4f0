//! What a reader may search by: whom a call was with is found only where the reader sees it, so that a search tells nothing that the list hides.

use jiff::Timestamp;
use model::Scope;
use model::id::OrganizationId;
use store::{CallColumn, CallFilter, CallSort, DeviceFilter, DeviceSort, PageRequest, Store, StoreError};

use super::HistoryQuery;
use crate::security::Identities;

/// Devices that words may find.
const DEVICES_FOUND: u32 = 200;

/// A list as it is read from the store.
pub(super) struct Search {
    pub(super) scope: Scope,
    pub(super) filter: CallFilter,
    pub(super) sort: CallSort,
    /// Whether words were looked for among the devices only.
    pub(super) by_device: bool,
    /// Whether nothing can be found.
    pub(super) is_nothing: bool,
}

impl Search {
    /// The list that this reader may have.
    pub(super) async fn of(
        store: &Store,
        organization: &OrganizationId,
        query: &HistoryQuery,
        (scope, identities): (Scope, &Identities),
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let sees_all = *identities.scope() == scope;
        let mut filter = CallFilter { from: query.range.from(now), to: query.range.until(), ..query.filter.clone() };
        let (mut by_device, mut is_nothing) = (false, false);
        if let Some(words) = filter.words.clone().filter(|_| !sees_all) {
            by_device = true;
            filter.words = None;
            let named = DeviceFilter { words: Some(words), ..DeviceFilter::default() };
            let page = PageRequest::new(1, DEVICES_FOUND);
            let found = store.devices().list(organization, &scope, &named, &DeviceSort::default(), &page).await?;
            let found = found.items.into_iter().map(|device| device.id);
            filter.devices =
                if filter.devices.is_empty() { found.collect() } else { found.filter(|id| filter.devices.contains(id)).collect() };
            is_nothing = filter.devices.is_empty();
        }
        let sort = if query.sort.column == CallColumn::Remote && !sees_all { CallSort::default() } else { query.sort };
        let scope = if filter.number.is_some() { identities.scope().clone() } else { scope };
        Ok(Self { scope, filter, sort, by_device, is_nothing })
    }
}
