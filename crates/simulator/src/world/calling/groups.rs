//! Queues and hunt groups: whom they ask, and what becomes of callers when nobody is free.

use serde_json::Value;

use super::exchange::{Redirection, Timer};
use super::feature::{Feature, Kind};
use super::ids;
use super::switching::{OFFER_MS, flag};
use crate::ids::Key;
use crate::world::World;

impl World {
    /// Offers a caller to the members of a queue or hunt group.
    pub(super) fn offer(&mut self, caller: Key, group: Key, redirections: &[Redirection]) {
        let Some(feature) = self.calling.features.find(group).cloned() else { return self.fail_soon(caller) };
        let forwarding = self.calling.documents.read(group, "featureCallForwarding");
        if !feature.is_enabled() {
            return self.fail_soon(caller);
        }
        if flag(&forwarding, &["callForwarding", "always", "enabled"]) {
            return self.forward(caller, group, &forwarding["callForwarding"]["always"], "unconditional", redirections.to_vec());
        }
        let agents = self.free_agents(caller, &feature);
        let reason = if feature.kind == Kind::Queue { "callQueue" } else { "huntGroup" };
        let mut redirections = redirections.to_vec();
        redirections.insert(0, Redirection { reason, by: self.party_of(group) });
        if agents.is_empty() {
            return self.wait(caller, &feature);
        }
        self.calling.exchange.waiting.retain(|(_, leg, _)| *leg != caller);
        for agent in agents {
            self.alert(caller, agent, redirections.clone(), Some(group));
        }
    }

    /// Who is asked next: everybody at once, or one after the other.
    fn free_agents(&mut self, caller: Key, feature: &Feature) -> Vec<Key> {
        let own = self.calling.exchange.legs.get(&caller).and_then(|leg| leg.owner);
        let agents = feature.body.get("agents").and_then(Value::as_array).into_iter().flatten();
        let joined = agents.filter(|agent| agent.get("joinEnabled").and_then(Value::as_bool).unwrap_or(true));
        let all: Vec<Key> = joined.filter_map(|agent| Some(ids::parse(agent.get("id")?.as_str()?)?.1)).collect();
        let policy =
            feature.body.get("callPolicies").and_then(|policies| policies.get("policy")).and_then(Value::as_str).unwrap_or("REGULAR");
        let is_free = |key: &Key| {
            Some(*key) != own
                && !self.calling.exchange.is_busy(*key)
                && !flag(&self.calling.documents.read(*key, "doNotDisturb"), &["enabled"])
        };
        let turn = self.calling.exchange.turns.get(&feature.key).copied().unwrap_or(0);
        let start = if policy == "REGULAR" || all.is_empty() { 0 } else { turn % all.len() };
        let ordered = all.iter().cycle().skip(start).take(all.len()).filter(|key| is_free(key)).copied();
        let chosen: Vec<Key> = if policy == "SIMULTANEOUS" { ordered.collect() } else { ordered.take(1).collect() };
        if let Some(at) = chosen.first().and_then(|first| all.iter().position(|key| key == first)) {
            self.calling.exchange.turns.insert(feature.key, at + 1);
        }
        chosen
    }

    /// Nobody is free: a queue lets the caller wait, a hunt group passes on.
    fn wait(&mut self, caller: Key, feature: &Feature) {
        let now_ms = self.moment();
        if feature.kind == Kind::HuntGroup {
            let redirect = feature.body.get("callPolicies").and_then(|policies| policies.get("busyRedirect")).cloned().unwrap_or_default();
            if redirect.get("enabled").and_then(Value::as_bool) == Some(true) {
                return self.forward(caller, feature.key, &redirect, "huntGroup", Vec::new());
            }
            return self.fail_soon(caller);
        }
        if !self.calling.exchange.waiting.iter().any(|(_, leg, _)| *leg == caller) {
            let size =
                feature.body.get("queueSettings").and_then(|settings| settings.get("queueSize")).and_then(Value::as_u64).unwrap_or(25);
            let ahead = self.calling.exchange.waiting.iter().filter(|(queue, ..)| *queue == feature.key).count();
            if ahead as u64 >= size {
                return self.fail_soon(caller);
            }
            self.calling.exchange.waiting.push((feature.key, caller, now_ms));
            let party = self.party_of(feature.key);
            self.connect_machine(caller, party);
        }
        self.calling.exchange.plan(now_ms + OFFER_MS, caller, Timer::Offer { queue: feature.key });
    }
}
