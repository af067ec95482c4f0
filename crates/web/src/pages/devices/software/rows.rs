//! The versions with what is computed of them.

use std::cmp::Ordering;
use std::collections::HashMap;

use store::{Order, SoftwareVersion};

use super::drift::{Drift, parts};
use super::query::{Key, SoftwareQuery};
use crate::pages::devices::DeviceQuery;

/// Devices of one product with one version on one upgrade channel.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) product: String,
    pub(super) software: Option<String>,
    pub(super) channel: Option<String>,
    pub(super) devices: u64,
    /// Of the devices of the product.
    pub(super) share_percent: f64,
    pub(super) drift: Drift,
    /// The most common version of the product.
    pub(super) common: Option<String>,
}

impl Row {
    /// The version in words.
    pub(super) fn words(&self) -> &str {
        self.software.as_deref().unwrap_or("Not told")
    }

    /// The list of its devices; of devices that told no version there is none.
    pub(super) fn address(&self) -> Option<String> {
        let software = self.software.clone()?;
        let mut query = DeviceQuery::default();
        query.filter.product = Some(self.product.clone());
        query.filter.software = Some(software);
        query.filter.upgrade_channel.clone_from(&self.channel);
        Some(query.address())
    }
}

/// The rows of what the store counted.
pub(super) fn rows(versions: &[SoftwareVersion]) -> Vec<Row> {
    let mut of_product: HashMap<&str, u64> = HashMap::new();
    let mut of_version: HashMap<(&str, &str), u64> = HashMap::new();
    for version in versions {
        let devices = u64::try_from(version.devices).unwrap_or_default();
        *of_product.entry(&version.product).or_default() += devices;
        if let Some(software) = &version.software {
            *of_version.entry((&version.product, software)).or_default() += devices;
        }
    }
    let mut common: HashMap<&str, (&str, u64)> = HashMap::new();
    for ((product, software), devices) in &of_version {
        let best = common.entry(product).or_insert((software, *devices));
        // Of two that are as common the newer one counts.
        if (*devices, parts(software), *software) > (best.1, parts(best.0), best.0) {
            *best = (software, *devices);
        }
    }
    let row = |version: &SoftwareVersion| {
        let devices = u64::try_from(version.devices).unwrap_or_default();
        let all = of_product.get(version.product.as_str()).copied().unwrap_or_default();
        let common = common.get(version.product.as_str()).map(|(software, _)| *software);
        #[expect(clippy::cast_precision_loss, reason = "numbers of devices")]
        let share_percent = if all == 0 { 0.0 } else { devices as f64 / all as f64 * 100.0 };
        Row {
            product: version.product.clone(),
            software: version.software.clone(),
            channel: version.upgrade_channel.clone(),
            devices,
            share_percent,
            drift: Drift::of(version.software.as_deref(), common),
            common: common.map(str::to_owned),
        }
    };
    versions.iter().map(row).collect()
}

/// Those that the query lets pass, in its order.
pub(super) fn chosen(mut rows: Vec<Row>, query: &SoftwareQuery) -> Vec<Row> {
    rows.retain(|row| query.product.as_ref().is_none_or(|product| *product == row.product));
    rows.retain(|row| query.drift.is_none_or(|drift| drift == row.drift));
    let by_software = |a: &Row, b: &Row| {
        let numbers = |row: &Row| row.software.as_deref().map(parts);
        numbers(a).cmp(&numbers(b)).then_with(|| a.software.cmp(&b.software))
    };
    rows.sort_by(|a, b| {
        let usual = || {
            a.product
                .cmp(&b.product)
                .then(b.devices.cmp(&a.devices))
                .then_with(|| by_software(b, a))
                .then_with(|| a.channel.cmp(&b.channel))
        };
        let Some((key, order)) = query.sort else { return usual() };
        let ordering = match key {
            Key::Product => a.product.cmp(&b.product),
            Key::Software => by_software(a, b),
            Key::Channel => a.channel.cmp(&b.channel),
            Key::Devices => a.devices.cmp(&b.devices),
            Key::Share => a.share_percent.partial_cmp(&b.share_percent).unwrap_or(Ordering::Equal),
            Key::Drift => a.drift.cmp(&b.drift),
        };
        let ordering = if order == Order::Descending { ordering.reverse() } else { ordering };
        ordering.then_with(usual)
    });
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(product: &str, software: Option<&str>, channel: &str, devices: i64) -> SoftwareVersion {
        SoftwareVersion {
            software: software.map(str::to_owned),
            product: product.to_owned(),
            upgrade_channel: Some(channel.to_owned()),
            devices,
        }
    }

    #[test]
    fn the_most_common_of_each_product_is_the_measure() {
        let found = rows(&[
            version("Bar", Some("RoomOS 11.32.2.5 a"), "Stable", 4),
            version("Bar", Some("RoomOS 11.32.2.5 a"), "Preview", 3),
            version("Bar", Some("RoomOS 11.31.0.0 a"), "Stable", 5),
            version("Bar", None, "Stable", 8),
            version("Phone", Some("sip88xx.14-2-1"), "Stable", 1),
        ]);
        // By hand: of Bar 7 run 11.32, 5 run 11.31 and 8 told nothing, 20 in all.
        let told: Vec<_> = found.iter().map(|row| (row.drift, row.share_percent)).collect();
        let expected =
            [(Drift::Common, 20.0), (Drift::Common, 15.0), (Drift::Behind, 25.0), (Drift::Unknown, 40.0), (Drift::Common, 100.0)];
        assert_eq!(told, expected);
        let behind = chosen(found.clone(), &SoftwareQuery::parse("drift=behind"));
        assert_eq!(behind.iter().map(|row| row.devices).collect::<Vec<_>>(), [5]);
        let sorted = chosen(found, &SoftwareQuery::parse("sort=-devices&product=Bar"));
        assert_eq!(sorted.iter().map(|row| row.devices).collect::<Vec<_>>(), [8, 5, 4, 3]);
        assert_eq!(sorted[2].address().as_deref(), Some("/devices?product=Bar&software=RoomOS+11.32.2.5+a&channel=Stable"));
        assert_eq!(sorted[0].address(), None);
    }
}
