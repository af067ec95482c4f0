//! The page.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;

use super::drift::Drift;
use super::query::{Key, SoftwareQuery};
use super::rows::{Row, chosen, rows};
use crate::error::PageError;
use crate::format::{count, grouped};
use crate::security::Reader;
use crate::view::listing::{Chip, Choice, Head, SortLink};
use crate::view::{Section, Shell, Visit};
use crate::{State, routes};

/// Rows of one page. There are as many as versions times products: what is beyond this is in the exports.
const MAX_ROWS: usize = 500;

#[derive(Template)]
#[template(path = "devices/software.html")]
struct SoftwarePage {
    shell: Shell,
    query: SoftwareQuery,
    known: bool,
    total_words: String,
    behind_words: Option<String>,
    products: Vec<Choice>,
    drifts: Vec<Choice>,
    chips: Vec<Chip>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    hidden: usize,
}

/// Shows the versions.
pub(crate) async fn software(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let query = SoftwareQuery::parse(query.as_deref().unwrap_or_default());
    let mut shell = Shell::signed_in(&state, &visit, &reader, Section::Devices, "device source".to_owned()).await?;
    "Software".clone_into(&mut shell.title);
    let all = match shell.organization() {
        Some(organization) => {
            let scope = reader.scope(&organization.id);
            rows(&state.store.devices().software_versions(&organization.id, &scope).await?)
        }
        None => Vec::new(),
    };
    Ok(Html(SoftwarePage::new(shell, query, all).render()?))
}

impl SoftwarePage {
    fn new(shell: Shell, query: SoftwareQuery, all: Vec<Row>) -> Self {
        let devices: u64 = all.iter().map(|row| row.devices).sum();
        let behind: u64 = all.iter().filter(|row| row.drift == Drift::Behind).map(|row| row.devices).sum();
        let mut of_product: BTreeMap<&str, u64> = BTreeMap::new();
        for row in &all {
            *of_product.entry(&row.product).or_default() += row.devices;
        }
        let product = |(product, devices): (&&str, &u64)| {
            Choice::new(*product, format!("{product} ({})", grouped(*devices)), query.product.as_deref() == Some(*product))
        };
        let drift = |drift: &Drift| Choice::new(drift.as_str(), drift.mark().word, query.drift == Some(*drift));
        let head = |(key, title, is_number): (Key, &'static str, bool)| {
            let sorted = query.sort.filter(|(by, _)| *by == key).map(|(_, order)| order);
            Head { title, is_number, sort: Some(SortLink::new(query.sorted_by(key).address_at(routes::SOFTWARE), sorted)) }
        };
        let heads = [
            (Key::Product, "Product", false),
            (Key::Software, "Software", false),
            (Key::Channel, "Upgrade channel", false),
            (Key::Devices, "Devices", true),
            (Key::Share, "Share of the product", true),
            (Key::Drift, "To the most common", false),
        ];
        let versions = count(u64::try_from(all.len()).unwrap_or_default(), "line", "lines");
        let (products, drifts) = (of_product.iter().map(product).collect(), Drift::ALL.iter().map(drift).collect());
        let heads = heads.into_iter().map(head).collect();
        let mut rows = chosen(all, &query);
        let hidden = rows.len().saturating_sub(MAX_ROWS);
        rows.truncate(MAX_ROWS);
        Self {
            known: shell.organization().is_some(),
            total_words: format!("{} in {versions} of product, version and channel", count(devices, "device", "devices")),
            behind_words: (behind > 0).then(|| count(behind, "device is", "devices are")),
            products,
            drifts,
            chips: chips(&query),
            heads,
            rows,
            hidden,
            shell,
            query,
        }
    }

    fn at(&self, path: &str) -> String {
        self.query.address_at(path)
    }

    fn without_filters(&self) -> String {
        self.query.with(|query| (query.product, query.drift) = (None, None)).address_at(routes::SOFTWARE)
    }

    fn behind(&self) -> String {
        self.query.with(|query| query.drift = Some(Drift::Behind)).address_at(routes::SOFTWARE)
    }

    fn share(&self, row: &Row) -> String {
        let _ = self;
        format!("{:.1}\u{a0}%", row.share_percent)
    }

    fn number(&self, row: &Row) -> String {
        let _ = self;
        grouped(row.devices)
    }
}

/// The filters that are on.
fn chips(query: &SoftwareQuery) -> Vec<Chip> {
    let product = query.product.as_ref().map(|product| Chip {
        words: format!("Product: {product}"),
        without: query.with(|query| query.product = None).address_at(routes::SOFTWARE),
    });
    let drift = query.drift.map(|drift| Chip {
        words: format!("To the most common: {}", drift.mark().word),
        without: query.with(|query| query.drift = None).address_at(routes::SOFTWARE),
    });
    product.into_iter().chain(drift).collect()
}
