//! Which past calls are shown, as it stands in the address: filters, order, page, columns.

use model::id::{DeviceId, LocationId, PersonId};
use model::{Band, CallSource, Direction};
use store::{CallColumn, CallCursor, CallFilter, CallSort, NumberMatch, Order, PageRequest};
use url::form_urlencoded;

use super::columns::Column;
use crate::routes;
use crate::view::listing::{self, address, push_new};
use crate::view::{TimeRange, Zone};

/// Rows a page has unless the address says otherwise.
const USUAL_SIZE: u32 = 50;
/// Sizes the page offers.
pub(super) const SIZES: [u32; 4] = [25, 50, 100, 250];

/// A list of past calls, parsed once from its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HistoryQuery {
    /// Filters, but for the time.
    pub(crate) filter: CallFilter,
    /// The number as it was typed.
    pub(crate) number: String,
    /// Time.
    pub(crate) range: TimeRange,
    /// Order.
    pub(crate) sort: CallSort,
    /// Page.
    pub(crate) page: PageRequest,
    /// Where the list goes on, behind what has a page with a number.
    pub(crate) after: Option<CallCursor>,
    /// Columns; empty means the usual ones.
    pub(crate) columns: Vec<Column>,
    /// Parts of the address that mean nothing here, to be told to the reader.
    pub(crate) ignored: Vec<String>,
}

impl Default for HistoryQuery {
    fn default() -> Self {
        Self {
            filter: CallFilter::default(),
            number: String::new(),
            range: TimeRange::default(),
            sort: CallSort::default(),
            page: PageRequest::new(1, USUAL_SIZE),
            after: None,
            columns: Vec::new(),
            ignored: Vec::new(),
        }
    }
}

impl HistoryQuery {
    /// The calls of one device.
    pub(crate) fn of_device(device: DeviceId) -> Self {
        let mut query = Self::default();
        query.filter.devices.push(device);
        query
    }

    /// The calls of one person.
    pub(crate) fn of_person(person: PersonId) -> Self {
        let mut query = Self::default();
        query.filter.person = Some(person);
        query
    }

    /// Parses the query of an address; times without a zone are of the reader's. What is empty does not count, what is not understood is left out and
    /// named.
    pub(crate) fn parse(query: &str, zone: &Zone) -> Self {
        let mut parsed = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if !value.is_empty() && parsed.take(&name, value, zone).is_none() {
                parsed.ignored.push(format!("{name}={value}"));
            }
        }
        // Of another order it means nothing.
        if let Some(after) = parsed.after.take_if(|after| !after.goes_on(parsed.sort)) {
            parsed.ignored.push(format!("after={}", after.to_text()));
        }
        parsed
    }

    fn take(&mut self, name: &str, value: &str, zone: &Zone) -> Option<()> {
        let filter = &mut self.filter;
        match name {
            "q" => filter.words = Some(value.to_owned()),
            "number" => {
                filter.number = Some(NumberMatch::parse(value)?);
                value.clone_into(&mut self.number);
            }
            "device" => push_new(&mut filter.devices, value.parse::<DeviceId>().ok()?),
            "person" => filter.person = Some(value.parse::<PersonId>().ok()?),
            "location" => push_new(&mut filter.locations, value.parse::<LocationId>().ok()?),
            "region" => push_new(&mut filter.regions, value.to_owned()),
            "direction" => push_new(&mut filter.directions, Direction::parse(value)?),
            "band" => push_new(&mut filter.bands, Band::parse(value)?),
            "cause" => push_new(&mut filter.causes, value.to_owned()),
            "source" => push_new(&mut filter.sources, CallSource::parse(value)?),
            "sort" => {
                let (column, order) = listing::read_sort(value);
                self.sort = CallSort { column: CallColumn::parse(column)?, order };
            }
            "page" => self.page = PageRequest::new(value.parse().ok()?, self.page.size),
            "size" => self.page = PageRequest::new(self.page.number, value.parse().ok()?),
            "after" => self.after = Some(CallCursor::parse(value)?),
            "column" => push_new(&mut self.columns, Column::parse(value)?),
            _ => return self.range.take(name, value, zone),
        }
        Some(())
    }

    /// The columns that are shown.
    pub(crate) fn shown_columns(&self) -> &[Column] {
        if self.columns.is_empty() { &Column::USUAL } else { &self.columns }
    }

    /// Whether anything is filtered.
    pub(crate) fn is_filtered(&self) -> bool {
        self.filter != CallFilter::default() || !self.range.is_empty()
    }

    /// The part of the address that filters.
    pub(crate) fn filter_pairs(&self) -> Vec<(&'static str, String)> {
        let filter = &self.filter;
        let mut pairs = Vec::new();
        pairs.extend(filter.words.iter().map(|words| ("q", words.clone())));
        pairs.extend(Some(("number", self.number.clone())).filter(|_| filter.number.is_some()));
        pairs.extend(filter.devices.iter().map(|id| ("device", id.to_string())));
        pairs.extend(filter.person.iter().map(|id| ("person", id.to_string())));
        pairs.extend(filter.locations.iter().map(|id| ("location", id.to_string())));
        pairs.extend(filter.regions.iter().map(|region| ("region", region.clone())));
        pairs.extend(self.range.pairs());
        pairs.extend(filter.directions.iter().map(|direction| ("direction", direction.as_str().to_owned())));
        pairs.extend(filter.bands.iter().map(|band| ("band", band.as_str().to_owned())));
        pairs.extend(filter.causes.iter().map(|cause| ("cause", cause.clone())));
        pairs.extend(filter.sources.iter().map(|source| ("source", source.as_str().to_owned())));
        pairs
    }

    /// The part of the address that orders and chooses columns.
    pub(crate) fn view_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.sort != CallSort::default() {
            pairs.push(("sort", sort_word(self.sort)));
        }
        if self.page.size != USUAL_SIZE {
            pairs.push(("size", self.page.size.to_string()));
        }
        pairs.extend(self.columns.iter().map(|column| ("column", column.as_str().to_owned())));
        pairs
    }

    /// The address of this list on the page.
    pub(crate) fn address(&self) -> String {
        self.address_at(routes::HISTORY)
    }

    /// The same list under another path.
    pub(crate) fn address_at(&self, path: &str) -> String {
        let mut pairs = self.filter_pairs();
        pairs.extend(self.view_pairs());
        if self.page.number > 1 {
            pairs.push(("page", self.page.number.to_string()));
        }
        pairs.extend(self.after.iter().map(|after| ("after", after.to_text())));
        address(path, pairs)
    }

    /// The same list, changed, from its first page.
    pub(crate) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut query = self.clone();
        query.page = PageRequest::new(1, self.page.size);
        query.after = None;
        change(&mut query);
        query
    }

    /// The same list on another page.
    pub(crate) fn at_page(&self, number: u32) -> Self {
        self.with(|query| query.page = PageRequest::new(number, self.page.size))
    }

    /// The same list behind a call.
    pub(crate) fn behind(&self, after: CallCursor) -> Self {
        self.with(|query| query.after = Some(after))
    }

    /// Sorted by a column; by the same once more turns it round. What is new, long or bad comes first.
    pub(crate) fn sorted_by(&self, column: CallColumn) -> Self {
        let first = match column {
            CallColumn::Started | CallColumn::Duration | CallColumn::Software => Order::Descending,
            _ => Order::Ascending,
        };
        let other = if first == Order::Ascending { Order::Descending } else { Order::Ascending };
        let order = if self.sort == (CallSort { column, order: first }) { other } else { first };
        self.with(|query| query.sort = CallSort { column, order })
    }
}

/// Stable word of an order.
pub(super) fn sort_word(sort: CallSort) -> String {
    listing::sort_word(sort.column.as_str(), sort.order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_as_it_went() {
        let address = "q=ola+nord&number=*1234&device=d1&person=p1&location=l1&location=l2&region=Nordics&from=2026-01-15&to=2026-01-16T12%3A00\
                       &direction=incoming&band=bad&band=poor&cause=LocalDisconnect&source=cdr&sort=duration&size=100&column=cause&page=3";
        let query = HistoryQuery::parse(address, &Zone::utc());
        assert_eq!(query.ignored, Vec::<String>::new());
        assert_eq!(query.filter.number, Some(NumberMatch::Suffix("1234".to_owned())));
        assert_eq!(query.address(), format!("/calls/history?{address}"));
        assert_eq!(HistoryQuery::parse("q=&sort=-started&size=50&page=1", &Zone::utc()).address(), "/calls/history");
    }

    #[test]
    fn what_means_nothing_is_named() {
        let query = HistoryQuery::parse("band=great&number=abc&range=7w&from=soon&sort=colour&page=x&source=rumour&utm=1", &Zone::utc());
        assert_eq!(query.ignored.len(), 8);
        assert!(!query.is_filtered());
    }

    #[test]
    fn sorting_by_the_same_column_turns_round() {
        let query = HistoryQuery::parse("page=4", &Zone::utc());
        assert_eq!(query.sorted_by(CallColumn::Started).address(), "/calls/history?sort=started");
        let longest = query.sorted_by(CallColumn::Duration);
        assert_eq!(longest.address(), "/calls/history?sort=-duration");
        assert_eq!(longest.sorted_by(CallColumn::Duration).address(), "/calls/history?sort=duration");
        assert_eq!(query.sorted_by(CallColumn::Band).address(), "/calls/history?sort=band", "the worst first");
    }
}
