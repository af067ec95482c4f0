//! What a list of devices shows, as it stands in the address: filters, order, page, columns.

use jiff::{SignedDuration, Timestamp};
use model::{DeviceKind, DeviceState};
use store::{DeviceColumn, DeviceFilter, DeviceSort, InCall, Order, PageRequest};
use url::form_urlencoded;

use super::columns::Column;
use super::words::HEALTH_LEVELS;
use crate::routes;
use crate::view::listing::{self, address, push_new};

/// Rows a page has unless the address says otherwise.
const USUAL_SIZE: u32 = 50;
/// Sizes the page offers.
pub(super) const SIZES: [u32; 4] = [25, 50, 100, 250];
/// Rows that may be named one by one.
const MOST_IDS: usize = 250;

/// How long a device was not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unseen {
    /// An hour or longer.
    Hour,
    /// A day or longer.
    Day,
    /// Seven days or longer.
    Week,
    /// Thirty days or longer.
    Month,
    /// Ninety days or longer.
    Quarter,
}

impl Unseen {
    pub(super) const ALL: [Self; 5] = [Self::Hour, Self::Day, Self::Week, Self::Month, Self::Quarter];

    /// Stable word for addresses.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "1h",
            Self::Day => "24h",
            Self::Week => "7d",
            Self::Month => "30d",
            Self::Quarter => "90d",
        }
    }

    /// Words.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Hour => "1 hour",
            Self::Day => "24 hours",
            Self::Week => "7 days",
            Self::Month => "30 days",
            Self::Quarter => "90 days",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unseen| unseen.as_str() == text)
    }

    const fn length(self) -> SignedDuration {
        SignedDuration::from_hours(match self {
            Self::Hour => 1,
            Self::Day => 24,
            Self::Week => 7 * 24,
            Self::Month => 30 * 24,
            Self::Quarter => 90 * 24,
        })
    }
}

/// A list of devices, parsed once from its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DeviceQuery {
    /// Filters; see [`DeviceQuery::filter_at`].
    pub(crate) filter: DeviceFilter,
    /// Not seen for so long, reckoned from when the list is read.
    pub(crate) unseen: Option<Unseen>,
    /// Order.
    pub(crate) sort: DeviceSort,
    /// Page.
    pub(crate) page: PageRequest,
    /// Columns; empty means the usual ones.
    pub(crate) columns: Vec<Column>,
    /// Only these devices; exports of ticked rows.
    pub(crate) ids: Vec<String>,
    /// Parts of the address that mean nothing here, to be told to the reader.
    pub(crate) ignored: Vec<String>,
}

impl Default for DeviceQuery {
    fn default() -> Self {
        Self {
            filter: DeviceFilter::default(),
            unseen: None,
            sort: DeviceSort::default(),
            page: PageRequest::new(1, USUAL_SIZE),
            columns: Vec::new(),
            ids: Vec::new(),
            ignored: Vec::new(),
        }
    }
}

impl DeviceQuery {
    /// Devices in one state.
    pub(crate) fn in_state(state: DeviceState) -> Self {
        let mut query = Self::default();
        query.filter.states.push(state);
        query
    }

    /// The filters as they are at a time.
    pub(crate) fn filter_at(&self, now: Timestamp) -> DeviceFilter {
        DeviceFilter { last_seen_before: self.unseen.map(|unseen| now - unseen.length()), ..self.filter.clone() }
    }

    /// Parses the query of an address. What is empty does not count, what is not understood is ignored and named.
    pub(crate) fn parse(query: &str) -> Self {
        let mut parsed = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if !value.is_empty() && parsed.take(&name, value).is_none() {
                parsed.ignored.push(format!("{name}={value}"));
            }
        }
        parsed
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "q" => self.filter.words = Some(value.to_owned()),
            "state" => push_new(&mut self.filter.states, DeviceState::parse(value)?),
            "kind" => push_new(&mut self.filter.kinds, DeviceKind::parse(value)?),
            "product" => self.filter.product = Some(value.to_owned()),
            "location" => self.filter.location = Some(value.to_owned()),
            "region" => self.filter.region = Some(value.to_owned()),
            "software" => self.filter.software = Some(value.to_owned()),
            "channel" => self.filter.upgrade_channel = Some(value.to_owned()),
            "tag" => self.filter.tag = Some(value.to_owned()),
            "error" => self.filter.error_code = Some(value.to_owned()),
            "health" if HEALTH_LEVELS.contains(&value) => self.filter.health = Some(value.to_owned()),
            "webex_status" => self.filter.webex_status = Some(value.to_owned()),
            "unseen" => self.unseen = Some(Unseen::parse(value)?),
            "in_call" => {
                self.filter.in_call = Some(match value {
                    "yes" => InCall::Yes,
                    "no" => InCall::No,
                    _ => return None,
                });
            }
            "sort" => {
                let (column, order) = listing::read_sort(value);
                self.sort = DeviceSort { column: DeviceColumn::parse(column)?, order };
            }
            "page" => self.page = PageRequest::new(value.parse().ok()?, self.page.size),
            "size" => self.page = PageRequest::new(self.page.number, value.parse().ok()?),
            "column" => push_new(&mut self.columns, Column::parse(value)?),
            "id" if self.ids.len() < MOST_IDS => self.ids.push(value.to_owned()),
            _ => return None,
        }
        Some(())
    }

    /// The columns that are shown.
    pub(crate) fn shown_columns(&self) -> &[Column] {
        if self.columns.is_empty() { &Column::USUAL } else { &self.columns }
    }

    /// The parts of the address, page number last; what is as usual is left out.
    pub(crate) fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.filter_pairs();
        pairs.extend(self.view_pairs());
        if self.page.number > 1 {
            pairs.push(("page", self.page.number.to_string()));
        }
        pairs
    }

    /// The part of the address that filters.
    pub(crate) fn filter_pairs(&self) -> Vec<(&'static str, String)> {
        let filter = &self.filter;
        let mut pairs = Vec::new();
        pairs.extend(filter.words.iter().map(|words| ("q", words.clone())));
        pairs.extend(filter.states.iter().map(|state| ("state", state.as_str().to_owned())));
        pairs.extend(filter.kinds.iter().map(|kind| ("kind", kind.as_str().to_owned())));
        pairs.extend(filter.product.iter().map(|product| ("product", product.clone())));
        for (name, value) in [
            ("location", &filter.location),
            ("region", &filter.region),
            ("software", &filter.software),
            ("channel", &filter.upgrade_channel),
            ("tag", &filter.tag),
            ("error", &filter.error_code),
            ("health", &filter.health),
            ("webex_status", &filter.webex_status),
        ] {
            pairs.extend(value.iter().map(|value| (name, value.clone())));
        }
        pairs.extend(self.unseen.map(|unseen| ("unseen", unseen.as_str().to_owned())));
        pairs.extend(filter.in_call.map(|in_call| ("in_call", in_call_word(in_call).to_owned())));
        pairs
    }

    /// The part of the address that orders and chooses columns.
    pub(crate) fn view_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.sort != DeviceSort::default() {
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
        self.address_at(routes::DEVICES)
    }

    /// The same list under another path; exports have no pages.
    pub(crate) fn address_at(&self, path: &str) -> String {
        address(path, self.pairs())
    }

    /// The same list, changed, from its first page.
    pub(crate) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut query = self.clone();
        query.page = PageRequest::new(1, self.page.size);
        change(&mut query);
        query
    }

    /// The same list on another page.
    pub(crate) fn at_page(&self, number: u32) -> Self {
        self.with(|query| query.page = PageRequest::new(number, self.page.size))
    }

    /// The same list without filters.
    pub(crate) fn without_filters(&self) -> Self {
        self.with(|query| (query.filter, query.unseen) = (DeviceFilter::default(), None))
    }

    /// Sorted by a column; by the same once more turns it round.
    pub(crate) fn sorted_by(&self, column: DeviceColumn) -> Self {
        let turned = self.sort == DeviceSort { column, order: Order::Ascending };
        self.with(|query| query.sort = DeviceSort { column, order: if turned { Order::Descending } else { Order::Ascending } })
    }
}

/// Stable word of the filter by calls.
pub(crate) const fn in_call_word(in_call: InCall) -> &'static str {
    match in_call {
        InCall::Yes => "yes",
        InCall::No => "no",
    }
}

/// Stable word of an order.
pub(crate) fn sort_word(sort: DeviceSort) -> String {
    listing::sort_word(sort.column.as_str(), sort.order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_as_it_went() {
        let address = "q=bar+%26+grill&state=offline&state=issues&kind=phone&product=Desk+Pro&location=Oslo&region=North&software=RoomOS+11.32&channel=Stable&tag=vip&error=no-mic&health=error&webex_status=on_holiday&unseen=7d&in_call=yes&sort=-last_seen&size=100&column=ip&column=mac&page=3";
        let query = DeviceQuery::parse(address);
        assert_eq!(query.ignored, Vec::<String>::new());
        assert_eq!(query.filter.words.as_deref(), Some("bar & grill"));
        assert_eq!(query.filter.states, [DeviceState::Offline, DeviceState::Issues]);
        assert_eq!(query.page, PageRequest::new(3, 100));
        assert_eq!(query.address(), format!("/devices?{address}"));
    }

    #[test]
    fn how_long_a_device_was_not_seen_is_reckoned_from_now() {
        let now: Timestamp = "2026-01-15T12:00:00Z".parse().expect("a time");
        let before = DeviceQuery::parse("unseen=7d").filter_at(now).last_seen_before.expect("a time");
        assert_eq!(before.to_string(), "2026-01-08T12:00:00Z");
        assert_eq!(DeviceQuery::parse("unseen=7d&q=a").without_filters(), DeviceQuery::default());
    }

    #[test]
    fn the_usual_list_has_the_plain_address() {
        assert_eq!(DeviceQuery::parse("q=&state=&sort=name&page=1&size=50").address(), "/devices");
    }

    #[test]
    fn what_means_nothing_is_ignored_and_named() {
        let query = DeviceQuery::parse("state=green&sort=colour&page=x&size=-1&in_call=maybe&utm=1&column=none&health=fine&unseen=1y");
        assert_eq!(query.ignored.len(), 9);
        assert_eq!(DeviceQuery { ignored: Vec::new(), ..query }, DeviceQuery::default());
    }

    #[test]
    fn sorting_by_the_same_column_turns_round_and_leads_to_the_first_page() {
        let query = DeviceQuery::parse("page=4");
        let once = query.sorted_by(DeviceColumn::State);
        assert_eq!(once.address(), "/devices?sort=state");
        assert_eq!(once.sorted_by(DeviceColumn::State).address(), "/devices?sort=-state");
    }
}
