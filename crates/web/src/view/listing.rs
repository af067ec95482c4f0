//! What stands around a list: drop-downs, chips, headings.

use store::Order;

use crate::html::{Icon, icon};

/// A drop-down of the filter bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) any: &'static str,
    pub(crate) choices: Vec<Choice>,
}

/// One value that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) word: String,
    pub(crate) chosen: bool,
}

/// A filter that is on, with the address of the list without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chip {
    pub(crate) words: String,
    pub(crate) without: String,
}

/// A heading of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) title: &'static str,
    pub(crate) is_number: bool,
    pub(crate) sort: Option<SortLink>,
}

/// The link of a heading that sorts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SortLink {
    pub(crate) address: String,
    pub(crate) icon: Icon,
    /// Value of `aria-sort`, when the list is sorted by it.
    pub(crate) sorted: Option<&'static str>,
}

impl SortLink {
    /// A link to the list in another order; `sorted` is the order it has now, if it is by this heading.
    pub(crate) fn new(address: String, sorted: Option<Order>) -> Self {
        let (icon, sorted) = match sorted {
            None => (icon("sort"), None),
            Some(Order::Ascending) => (icon("sort-ascending"), Some("ascending")),
            Some(Order::Descending) => (icon("sort-descending"), Some("descending")),
        };
        Self { address, icon, sorted }
    }
}

impl Choice {
    /// A choice of a list.
    pub(crate) fn new(value: impl Into<String>, word: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.into(), word: word.into(), chosen }
    }
}

/// A path with a query; without one when there is nothing to say.
pub(crate) fn address<N: AsRef<str>, V: AsRef<str>>(path: &str, pairs: impl IntoIterator<Item = (N, V)>) -> String {
    let mut text = url::form_urlencoded::Serializer::new(String::new());
    text.extend_pairs(pairs);
    let text = text.finish();
    if text.is_empty() { path.to_owned() } else { format!("{path}?{text}") }
}

/// Adds what is not there yet: an address may say a thing twice.
pub(crate) fn push_new<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

/// Stable word of an order: the column, with a minus before it when it runs downwards.
pub(crate) fn sort_word(column: &str, order: Order) -> String {
    let minus = if order == Order::Descending { "-" } else { "" };
    format!("{minus}{column}")
}

/// The column and the order that [`sort_word`] names.
pub(crate) fn read_sort(word: &str) -> (&str, Order) {
    word.strip_prefix('-').map_or((word, Order::Ascending), |column| (column, Order::Descending))
}
