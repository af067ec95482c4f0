//! What the list of versions shows, as it stands in the address.

use store::Order;
use url::form_urlencoded;

use super::drift::Drift;
use crate::view::listing::address;

/// Column to order versions by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Product,
    Software,
    Channel,
    Devices,
    Share,
    Drift,
}

impl Key {
    pub(super) const ALL: [Self; 6] = [Self::Product, Self::Software, Self::Channel, Self::Devices, Self::Share, Self::Drift];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Software => "software",
            Self::Channel => "channel",
            Self::Devices => "devices",
            Self::Share => "share",
            Self::Drift => "drift",
        }
    }
}

/// The list of versions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct SoftwareQuery {
    pub(super) product: Option<String>,
    pub(super) drift: Option<Drift>,
    /// Without one: by product, the most common version first.
    pub(super) sort: Option<(Key, Order)>,
    pub(super) ignored: Vec<String>,
}

impl SoftwareQuery {
    pub(super) fn parse(query: &str) -> Self {
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
            "product" => self.product = Some(value.to_owned()),
            "drift" => self.drift = Some(Drift::parse(value)?),
            "sort" => {
                let (order, word) = value.strip_prefix('-').map_or((Order::Ascending, value), |word| (Order::Descending, word));
                self.sort = Some((Key::ALL.into_iter().find(|key| key.as_str() == word)?, order));
            }
            _ => return None,
        }
        Some(())
    }

    pub(super) fn sort_word(&self) -> Option<String> {
        let (key, order) = self.sort?;
        Some(format!("{}{}", if order == Order::Descending { "-" } else { "" }, key.as_str()))
    }

    /// The address of this list under a path.
    pub(super) fn address_at(&self, path: &str) -> String {
        let pairs =
            [("product", self.product.clone()), ("drift", self.drift.map(|drift| drift.as_str().to_owned())), ("sort", self.sort_word())];
        address(path, pairs.into_iter().filter_map(|(name, value)| Some((name, value?))))
    }

    pub(super) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut query = self.clone();
        change(&mut query);
        query
    }

    /// Sorted by a column; by the same once more turns it round. Numbers begin with the largest.
    pub(super) fn sorted_by(&self, key: Key) -> Self {
        let first = if matches!(key, Key::Devices | Key::Share) { Order::Descending } else { Order::Ascending };
        let other = if first == Order::Ascending { Order::Descending } else { Order::Ascending };
        let order = if self.sort == Some((key, first)) { other } else { first };
        self.with(|query| query.sort = Some((key, order)))
    }

    pub(super) const fn is_filtered(&self) -> bool {
        self.product.is_some() || self.drift.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_as_it_went() {
        let query = SoftwareQuery::parse("product=Cisco+8845&drift=behind&sort=-devices");
        assert_eq!(query.address_at("/software"), "/software?product=Cisco+8845&drift=behind&sort=-devices");
        assert_eq!(query.sorted_by(Key::Devices).sort_word().as_deref(), Some("devices"), "turned round");
        assert_eq!(SoftwareQuery::parse("drift=far&sort=colour&x=1").ignored.len(), 3);
    }
}
