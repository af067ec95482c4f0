//! What administrators did, and who signed in.

use crate::ids::Key;
use crate::random::Dice;
use crate::world::{DAY_MS, World};

/// What somebody did.
#[derive(Debug, Clone)]
pub struct Act {
    /// Who.
    pub actor: Key,
    /// `USERS`, `DEVICES`, …
    pub category: &'static str,
    /// What, in words.
    pub text: String,
    /// What kind of thing it was done to, its id and its name.
    pub target: (&'static str, String, String),
    /// Tracking id of the request.
    pub tracking_id: String,
    /// Software it was done with.
    pub agent: String,
}

/// An entry of the audit log.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Identity.
    pub key: Key,
    /// When.
    pub at_ms: i64,
    /// What.
    pub act: Act,
}

/// Categories of the security audit.
pub const SECURITY: [&str; 2] = ["LOGINS", "LOGOUTS"];

const PAST: [(&str, &str, &str); 8] = [
    ("LOGINS", "signed in", "USER"),
    ("LOGINS", "signed in", "USER"),
    ("LOGOUTS", "signed out", "USER"),
    ("USERS", "updated a user", "USER"),
    ("USERS", "assigned a license to a user", "USER"),
    ("DEVICES", "added a device", "DEVICE"),
    ("ORG_SETTINGS", "changed a setting of the organization", "ORGANIZATION"),
    ("CALLING", "changed a call queue", "CALL_QUEUE"),
];

impl World {
    /// Makes up what was done in the last year, and an incident that is over.
    pub(in crate::world) fn install_acts(&mut self) {
        let now_ms = self.now_ms();
        let mut dice = Dice::new(self.seed, "acts");
        let admins: Vec<Key> = self.people.iter().filter(|person| !person.roles.is_empty()).map(|person| person.key).collect();
        let key = dice.key();
        self.records.troubles.push(super::Trouble {
            key,
            name: "Webex Meetings: Some users may hear degraded audio".to_owned(),
            component: "Webex Meetings".to_owned(),
            is_major: false,
            began_ms: now_ms - 3 * DAY_MS,
            resolved_ms: Some(now_ms - 3 * DAY_MS + 5_400_000),
        });
        let mut times: Vec<i64> = (0..400).map(|at| now_ms - dice.between(60_000, if at < 100 { 7 } else { 400 } * DAY_MS)).collect();
        times.sort_unstable();
        for at_ms in times {
            let (category, text, kind) = *dice.pick(&PAST);
            let actor = if dice.chance(0.5) { admins.first() } else { admins.get(dice.below(admins.len().max(1))) };
            let Some(actor) = actor.copied() else { continue };
            let at = u32::try_from(dice.below(self.people.len().max(1))).unwrap_or(0);
            let name = self.people.at(at).map(|person| person.email().to_owned()).unwrap_or_default();
            let target = (kind, uuid::Uuid::from_u128(dice.key().0).to_string(), name);
            let tracking_id = format!("ATLAS_{}", uuid::Uuid::from_u128(dice.key().0));
            let act = Act { actor, category, text: text.to_owned(), target, tracking_id, agent: "Mozilla/5.0".to_owned() };
            self.records.acts.push(Entry { key: dice.key(), at_ms, act });
        }
    }
}
