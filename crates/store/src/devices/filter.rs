//! Which devices a list holds.

use jiff::Timestamp;
use model::id::OrganizationId;
use model::{DeviceKind, DeviceState, Scope};

use super::row::state_code;
use crate::scope;
use crate::sql::{Sql, like_anywhere};
use crate::values::{folded, storable};

/// The connection status in Webex's own word, as [`model::Device::webex_status`] tells it.
pub(super) const WEBEX_STATUS: &str = "COALESCE(d.status_word, NULLIF(d.connection, 'unknown'))";

/// Words of a search that are looked at; more are ignored.
const MAX_WORDS: usize = 12;
/// Longest word; longer ones are cut, and nothing this long is stored in a searched field anyway.
const MAX_WORD_CHARACTERS: usize = 200;

/// Which devices. Everything given must hold; empty lists and `None` let every device pass.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceFilter {
    /// Words; each must be in the name, serial, MAC address, IP address, owner or workspace, without regard to case.
    pub words: Option<String>,
    /// One of these states.
    pub states: Vec<DeviceState>,
    /// One of these kinds.
    pub kinds: Vec<DeviceKind>,
    /// This product.
    pub product: Option<String>,
    /// The location with this name.
    pub location: Option<String>,
    /// In this region, as users set it.
    pub region: Option<String>,
    /// With this software version.
    pub software: Option<String>,
    /// With this tag.
    pub tag: Option<String>,
    /// With this error code.
    pub error_code: Option<String>,
    /// On this upgrade channel.
    pub upgrade_channel: Option<String>,
    /// With this level of health of the workspace.
    pub health: Option<String>,
    /// With this connection status, in Webex's own word.
    pub webex_status: Option<String>,
    /// Last in contact with Webex before this time; devices of which none is known do not pass.
    pub last_seen_before: Option<Timestamp>,
    /// In a call or not.
    pub in_call: Option<InCall>,
}

/// Whether a device is in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InCall {
    /// At least one call runs.
    Yes,
    /// No call runs.
    No,
}

impl DeviceFilter {
    /// Appends the conditions on table `device d`.
    pub(super) fn push_to(&self, sql: &mut Sql, org: &OrganizationId, scope: &Scope) {
        sql.push(" WHERE d.org_id = ").bind(org.as_str());
        scope::push_device(sql, scope, "d");
        if !self.states.is_empty() {
            sql.push(" AND d.state IN ").bind_list(self.states.iter().map(|state| state_code(*state)));
        }
        if !self.kinds.is_empty() {
            sql.push(" AND d.kind IN ").bind_list(self.kinds.iter().map(|kind| kind.as_str()));
        }
        if let Some(product) = &self.product {
            sql.push(" AND d.product = ").bind(product.as_str());
        }
        if let Some(location) = &self.location {
            sql.push(" AND d.location_name = ").bind(location.as_str());
        }
        if let Some(region) = &self.region {
            sql.push(" AND d.region = ").bind(region.as_str());
        }
        for (column, text) in [("software", &self.software), ("upgrade_channel", &self.upgrade_channel), ("health_level", &self.health)] {
            if let Some(text) = text {
                sql.push(&format!(" AND d.{column} = ")).bind(text.as_str());
            }
        }
        if let Some(status) = &self.webex_status {
            sql.push(&format!(" AND {WEBEX_STATUS} = ")).bind(status.as_str());
        }
        if let Some(before) = self.last_seen_before {
            sql.push(" AND d.last_seen_at < ").bind(before.as_millisecond());
        }
        for (column, text) in [("tags", &self.tag), ("error_codes", &self.error_code)] {
            if let Some(text) = text {
                push_in_list(sql, column, text);
            }
        }
        if let Some(in_call) = self.in_call {
            sql.push(match in_call {
                InCall::Yes => " AND d.device_id IN ",
                InCall::No => " AND d.device_id NOT IN ",
            });
            sql.push("(SELECT c.device_id FROM call c WHERE c.ended_at IS NULL AND c.org_id = ").bind(org.as_str()).push(")");
        }
        for word in self.words.as_deref().unwrap_or_default().split_whitespace().take(MAX_WORDS) {
            let word: String = word.chars().filter(|character| *character != '\0').take(MAX_WORD_CHARACTERS).collect();
            sql.push(" AND d.search_text LIKE ").bind(like_anywhere(&folded(&word))).push(" ESCAPE '\\'");
        }
    }
}

/// Appends the condition that a column with a JSON list of texts holds this one. By REPLACE, because LIKE minds case on one database only; an element
/// stands behind a bracket or a comma, which inside of a text is never followed by a bare quotation mark.
fn push_in_list(sql: &mut Sql, column: &str, text: &str) {
    let quoted = serde_json::Value::from(storable(text)).to_string();
    sql.push(" AND (");
    for (index, before) in ["[", ","].into_iter().enumerate() {
        sql.push(if index > 0 { " OR " } else { "" });
        sql.push(&format!("REPLACE(d.{column}, ")).bind(format!("{before}{quoted}")).push(&format!(", '') <> d.{column}"));
    }
    sql.push(")");
}
