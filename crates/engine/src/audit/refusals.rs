//! Refusals of strangers: the log keeps them all, a few one by one and the rest as a number.

use std::net::IpAddr;
use std::time::Duration;

use serde_json::{Value, json};
use store::{AuditFacts, AuditNote, AuditOutcome, RefusalCount, RefusalKey, RefusalRule};

use super::chain::part_hash;
use super::record::{head, sealed};
use super::{Audit, AuditError, Entry, Head};

/// What counts as a minute: from the first refusal on.
pub const REFUSALS_WINDOW: Duration = Duration::from_mins(1);
/// Refusals of one kind from one network that are added one by one in a minute.
pub const REFUSALS_EACH: u32 = 10;
/// Refusals of one kind from all networks together that are added one by one in a minute.
pub const REFUSALS_ALL: u32 = 40;
/// Stands for a network that is not known: requests from inside the program.
const NO_NETWORK: &str = "-";
/// Lies between the parts of a kind.
const SEPARATOR: char = '/';

fn rule() -> RefusalRule {
    let window_ms = i64::try_from(REFUSALS_WINDOW.as_millis()).expect("invariant: a minute fits");
    RefusalRule { window_ms, each: i64::from(REFUSALS_EACH), all: i64::from(REFUSALS_ALL) }
}

impl Audit {
    /// Adds a refusal of a stranger, or counts it.
    pub(super) async fn record_refusal(&self, entry: Entry) -> Result<Head, AuditError> {
        let network = entry.from_address.map_or_else(|| NO_NETWORK.to_owned(), network);
        let kind = [entry.actor.via.as_str(), entry.target.kind, entry.action.0].join("/");
        let key = RefusalKey { network, kind };
        match self.store.audit().append_refusal(self.note(entry), &key, rule(), |told| self.told(told)).await? {
            Some(added) => Ok(head(added)),
            None => self.head().await,
        }
    }

    /// Tells of the refusals of strangers that were counted in minutes that are over; returns how many entries that took. `access::follow`
    /// does it every few seconds, and so does the next refusal.
    pub async fn settle_refusals(&self) -> Result<u64, AuditError> {
        Ok(self.store.audit().settle_refusals(self.clock.now(), rule(), |told| self.told(told)).await?)
    }

    /// The entry that tells of counted refusals.
    fn told(&self, told: &RefusalCount) -> AuditNote {
        let RefusalCount { network, kind, began_at, more } = told;
        let mut words = kind.splitn(3, SEPARATOR).map(str::to_owned);
        let mut word = || words.next().unwrap_or_default();
        let (via, target_kind, action) = (word(), word(), word());
        let known = network.as_ref().filter(|network| *network != NO_NETWORK);
        let actor = self.personal([("address", known.cloned().map(Value::from))]);
        let detail = self.personal([("after", Some(json!({ "more": more, "since": began_at.to_string() })))]);
        let from = if network.is_some() { "" } else { ", from several networks" };
        let facts = AuditFacts {
            at: self.clock.now(),
            account: None,
            via,
            via_id: None,
            action,
            target_kind,
            target_id: "several".to_owned(),
            org: None,
            outcome: AuditOutcome::Refused,
            reason: Some(format!("{more} more refused in this minute{from}")),
            tracking_id: None,
            actor_hash: actor.as_ref().map(|part| part_hash(part).to_vec()),
            detail_hash: detail.as_ref().map(|part| part_hash(part).to_vec()),
        };
        AuditNote { facts, actor, detail, seal: sealed }
    }
}

/// What counts as one address: with IPv6 everybody has a network of 2^64, so the network counts.
pub(crate) fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_network_of_ipv6_is_one_address() {
        let network = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(network("2001:db8:1:2:3::4"), network("2001:db8:1:2:ffff::1"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
