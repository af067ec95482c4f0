//! What a reader may search by: whom a call was with is found only where the reader sees it, so that a search tells nothing that the list hides.

use jiff::Timestamp;
use model::Scope;
use store::{CallColumn, CallFilter, CallSort};

use super::HistoryQuery;
use crate::security::Identities;

/// A list as it is read from the store.
pub(super) struct Search {
    pub(super) scope: Scope,
    pub(super) filter: CallFilter,
    pub(super) sort: CallSort,
    /// Whether words were looked for in the own names only.
    pub(super) by_device: bool,
}

impl Search {
    /// The list that this reader may have.
    pub(super) fn of(query: &HistoryQuery, (scope, identities): (Scope, &Identities), now: Timestamp) -> Self {
        let sees_all = *identities.scope() == scope;
        let mut filter = CallFilter { from: query.range.from(now), to: query.range.until(), ..query.filter.clone() };
        // Own names are on the page for everybody: they tell nothing that the list hides.
        let by_device = filter.words.is_some() && !sees_all;
        if by_device {
            filter.own_words = filter.words.take();
        }
        let sort = if query.sort.column == CallColumn::Remote && !sees_all { CallSort::default() } else { query.sort };
        let scope = if filter.number.is_some() { identities.scope().clone() } else { scope };
        Self { scope, filter, sort, by_device }
    }
}
