//! One side's record of a call.

use crate::ids::Key;
use crate::random::Dice;
use crate::world::World;
use crate::world::calling::exchange::Leg;

/// How long after the end a record is written.
pub const WRITE_MS: i64 = 60_000;

/// Which way the call went, seen from the one whose record it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// They called.
    Originating,
    /// They were called.
    Terminating,
}

/// One side's record of a call.
#[derive(Debug, Clone)]
pub struct Detail {
    /// Identity.
    pub report: Key,
    /// Both sides' records have the same.
    pub correlation: Key,
    /// Whose record it is.
    pub owner: Option<Key>,
    /// Which way.
    pub side: Side,
    /// When it began.
    pub start_ms: i64,
    /// When it was answered.
    pub answer_ms: Option<i64>,
    /// When it ended.
    pub release_ms: i64,
    /// When the record was written.
    pub written_ms: i64,
    /// Own number and name.
    pub own: (String, String),
    /// Number and name of the other side.
    pub other: (String, String),
    /// `SIP_ENTERPRISE`, `SIP_NATIONAL`, …
    pub call_type: &'static str,
    /// `Success`, `Failure` or `Refusal`, and why.
    pub outcome: (&'static str, &'static str),
    /// Where it belongs to.
    pub location: Option<Key>,
    /// Why and by whom it was passed on: the reason of records and the number.
    pub redirect: Option<(&'static str, String)>,
    /// `Local` or `Remote`.
    pub releasing: &'static str,
    /// Seconds on hold.
    pub hold_s: i64,
}

impl World {
    /// Keeps the record of one side of a call that is over.
    pub fn record_leg(&mut self, leg: &Leg, release_ms: i64) {
        let Some(owner) = leg.owner.filter(|_| !leg.is_guest) else { return };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let is_inside = leg.toward.who.is_some();
        let (call_type, side) = match (is_inside, leg.is_originator) {
            (true, true) => ("SIP_ENTERPRISE", Side::Originating),
            (true, false) => ("SIP_ENTERPRISE", Side::Terminating),
            (false, true) => ("SIP_NATIONAL", Side::Originating),
            (false, false) => ("SIP_INBOUND", Side::Terminating),
        };
        let redirect = leg.redirections.first().map(|one| {
            let reason = match one.reason {
                "busy" => "UserBusy",
                "noAnswer" => "NoAnswer",
                "huntGroup" => "HuntGroup",
                "callQueue" => "CallQueue",
                "unconditional" | "forward" => "Unconditional",
                "divert" => "Deflection",
                _ => "Unrecognised",
            };
            (reason, text(&one.by.number))
        });
        let mut dice = Dice::new(self.seed, &format!("record {:x}", leg.key.0));
        let location = self.people.find(owner).and_then(|person| person.location).or(leg.me.location);
        let detail = Detail {
            report: dice.key(),
            correlation: leg.session,
            owner: Some(owner),
            side,
            start_ms: leg.created_ms,
            answer_ms: leg.answered_ms,
            release_ms,
            written_ms: release_ms + WRITE_MS,
            own: (text(&leg.me.number), text(&leg.me.name)),
            other: (text(&leg.toward.number), text(&leg.toward.name)),
            call_type: if leg.toward.special == Some("emergency") { "SIP_EMERGENCY" } else { call_type },
            outcome: if leg.answered_ms.is_some() { ("Success", "Normal") } else { ("Success", "NoAnswer") },
            location,
            redirect,
            releasing: "Remote",
            hold_s: 0,
        };
        self.records.calls.push(detail);
    }
}
