//! How fresh data is to be, and what a budget buys of that.

use super::budget::Millis;

/// How fresh data is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Freshness {
    /// Changes show within seconds, as far as the budget goes.
    #[default]
    Live,
    /// Device data is at most five minutes old and the call history ten, for the fewest requests. Running calls are heard of from a
    /// workspace integration or a webhook; without one they show in the history.
    Relaxed,
}

impl Freshness {
    /// Every value, in the order help shows them.
    pub const ALL: [Self; 2] = [Self::Live, Self::Relaxed];

    /// The word in the configuration.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Relaxed => "relaxed",
        }
    }

    /// The value of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.as_str() == word)
    }
}

/// How often each thing is asked at best, in milliseconds.
#[expect(clippy::struct_field_names, reason = "the unit belongs to each name")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// The device list.
    pub(super) devices_ms: Millis,
    /// Locations, workspaces and people.
    pub(super) names_ms: Millis,
    /// A device in a call.
    pub(super) in_call_ms: Millis,
    /// An idle device.
    pub(super) idle_ms: Millis,
    /// The longest interval that all devices share evenly when the budget is tight; beyond it those in a call come first.
    pub(super) even_ms: Millis,
    /// An idle device that tells of its calls by itself.
    pub(super) covered_ms: Millis,
    /// How often up-time, network and clock are asked along with the calls.
    pub(super) facts_ms: Millis,
    /// The history of a device.
    pub(super) history_ms: Millis,
    /// The history of a device that tells by itself when a call ends.
    pub(super) history_covered_ms: Millis,
    /// The call records.
    pub(super) records_ms: Millis,
    /// A person in a call, when no webhook hints at them.
    pub(super) people_ms: Millis,
}

impl Pace {
    /// The pace of a freshness.
    pub const fn of(freshness: Freshness) -> Self {
        const MINUTE: Millis = 60_000;
        // Even four seconds let a call that starts, and one that turns bad, show within five.
        let live = Self {
            devices_ms: 3_000,
            names_ms: MINUTE,
            in_call_ms: 2_000,
            idle_ms: 3_000,
            even_ms: 4_000,
            covered_ms: 30 * MINUTE,
            facts_ms: MINUTE,
            // A little less than ten minutes, so that it is never older.
            history_ms: 570_000,
            history_covered_ms: 6 * 60 * MINUTE,
            records_ms: 2 * MINUTE,
            people_ms: 20_000,
        };
        match freshness {
            Freshness::Live => live,
            Freshness::Relaxed => Self {
                devices_ms: MINUTE,
                names_ms: 4 * MINUTE,
                in_call_ms: 5 * MINUTE,
                // When a device started is asked when the list shows that it was away; this only finds what the list missed.
                idle_ms: 60 * MINUTE,
                even_ms: 60 * MINUTE,
                covered_ms: 120 * MINUTE,
                records_ms: 5 * MINUTE,
                people_ms: MINUTE,
                ..live
            },
        }
    }

    /// The same, so many times faster: for rehearsals that cannot wait an hour.
    #[must_use]
    pub fn times(self, factor: u32) -> Self {
        let of = |span: Millis| (span / Millis::from(factor.max(1))).max(1);
        Self {
            devices_ms: of(self.devices_ms),
            names_ms: of(self.names_ms),
            in_call_ms: of(self.in_call_ms),
            idle_ms: of(self.idle_ms),
            even_ms: of(self.even_ms),
            covered_ms: of(self.covered_ms),
            facts_ms: of(self.facts_ms),
            history_ms: of(self.history_ms),
            history_covered_ms: of(self.history_covered_ms),
            records_ms: of(self.records_ms),
            people_ms: of(self.people_ms),
        }
    }
}

/// How many devices there are of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fleet {
    /// In a call.
    pub in_call: usize,
    /// Idle.
    pub idle: usize,
    /// Idle, and they tell of their calls by themselves.
    pub covered: usize,
}

/// The intervals that the budget buys now.
#[expect(clippy::struct_field_names, reason = "the unit belongs to each name")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Intervals {
    /// Of devices in a call.
    pub in_call_ms: Millis,
    /// Of idle devices.
    pub idle_ms: Millis,
    /// Of idle devices that tell of their calls by themselves.
    pub covered_ms: Millis,
}

impl Intervals {
    /// Intervals for these devices when `per_minute` requests may be spent on them.
    pub fn within(pace: &Pace, fleet: Fleet, per_minute: f64) -> Self {
        let (calls, idles, covered) = (count(fleet.in_call), count(fleet.idle), count(fleet.covered));
        let all_per_ms = per_minute.max(0.1) / 60_000.0;
        // The safety net under push is cheap; where it is not, it waits, and takes a quarter at most.
        let for_net = (covered / as_f64(pace.covered_ms)).min(all_per_ms / 4.0);
        let covered_ms = if covered > 0.0 { covered / for_net } else { as_f64(pace.covered_ms) };
        let per_ms = all_per_ms - for_net;
        let (best_call, best_idle, longest) = (as_f64(pace.in_call_ms), as_f64(pace.idle_ms), as_f64(pace.even_ms));
        let even = (calls + idles) / per_ms;
        let (call_ms, idle_ms) = if calls / best_call + idles / best_idle <= per_ms {
            (best_call, best_idle)
        } else if even <= longest {
            (even, even)
        } else {
            let all = calls + idles;
            let call_share = (calls / longest).min((per_ms / 2.0).max(per_ms * calls / all));
            let left = per_ms - call_share;
            (if calls > 0.0 { calls / call_share } else { longest }, if idles > 0.0 { idles / left } else { longest })
        };
        Self { in_call_ms: millis(call_ms), idle_ms: millis(idle_ms), covered_ms: millis(covered_ms) }
    }

    /// The age that the calls of a device may reach before they are no news: those of a device that tells by itself are always new.
    pub fn slowest_ms(self, fleet: Fleet) -> Millis {
        if fleet.idle == 0 && fleet.covered > 0 { self.in_call_ms } else { self.in_call_ms.max(self.idle_ms) }
    }
}

/// A span for people: `2 s`, `9 min`, `3 h`.
pub fn words(span: Millis) -> String {
    match span {
        0..10_000 => format!("{}.{} s", span / 1_000, span % 1_000 / 100).replace(".0 s", " s"),
        10_000..120_000 => format!("{} s", span.div_ceil(1_000)),
        120_000..7_200_000 => format!("{} min", span.div_ceil(60_000)),
        _ => format!("{} h", span.div_ceil(3_600_000)),
    }
}

/// A span as people are told: coarse enough not to change with every call.
pub const fn rounded(span: Millis) -> Millis {
    let step = match span {
        0..10_000 => 1_000,
        10_000..60_000 => 5_000,
        60_000..600_000 => 60_000,
        _ => 600_000,
    };
    span.div_ceil(step) * step
}

#[expect(clippy::cast_precision_loss, reason = "numbers of devices")]
pub fn count(devices: usize) -> f64 {
    devices as f64
}

#[expect(clippy::cast_precision_loss, reason = "spans of minutes")]
pub fn as_f64(span: Millis) -> f64 {
    span as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a day")]
fn millis(span: f64) -> Millis {
    span.clamp(1.0, 86_400_000.0).round() as Millis
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIVE: Pace = Pace::of(Freshness::Live);

    fn within(in_call: usize, idle: usize, per_minute: f64) -> (Millis, Millis) {
        let intervals = Intervals::within(&LIVE, Fleet { in_call, idle, covered: 0 }, per_minute);
        (intervals.in_call_ms, intervals.idle_ms)
    }

    #[test]
    fn a_generous_budget_gives_two_and_three_seconds() {
        assert_eq!(within(5, 10, 600.0), (2_000, 3_000));
    }

    #[test]
    fn a_tighter_budget_is_shared_evenly() {
        // 250 a minute for 16 devices: one each 3.84 s.
        assert_eq!(within(4, 12, 250.0), (3_840, 3_840));
    }

    #[test]
    fn beyond_that_idle_devices_wait_and_calls_keep_half() {
        let (in_call, idle) = within(4, 12, 200.0);
        assert_eq!(in_call, 4_000);
        assert!((5_100..5_200).contains(&idle), "{idle}");
        // 300 in a call and 4,700 idle on 600 a minute: 300 a minute each.
        assert_eq!(within(300, 4_700, 600.0), (60_000, 940_000));
        // When nearly all are in a call, they are not held to half.
        assert_eq!(within(900, 100, 600.0).0, 100_000);
    }

    #[test]
    fn devices_that_tell_by_themselves_leave_the_budget_to_calls() {
        // 1,000 devices, 30 of them in a call, 600 a minute: alone two seconds cannot be held; with push they can nearly.
        assert_eq!(within(30, 970, 600.0).0, 6_000);
        let fleet = Fleet { in_call: 30, idle: 0, covered: 970 };
        let pushed = Intervals::within(&LIVE, fleet, 600.0);
        // 970 each half hour are 32.3 a minute; 567.7 a minute for 30 devices: one each 3.17 s.
        assert!((3_165..3_175).contains(&pushed.in_call_ms), "{pushed:?}");
        assert_eq!((pushed.covered_ms, pushed.slowest_ms(fleet)), (1_800_000, pushed.in_call_ms));
        // A net that is too dear takes a quarter.
        let large = Intervals::within(&LIVE, Fleet { in_call: 0, idle: 0, covered: 50_000 }, 600.0);
        assert_eq!(large.covered_ms, 20_000_000);
    }

    #[test]
    fn spans_are_told_in_words() {
        let told: Vec<String> = [2_000, 3_840, 45_001, 570_000, 1_800_000, 21_600_000].into_iter().map(words).collect();
        assert_eq!([3_170, 41_000, 61_000].map(rounded), [4_000, 45_000, 120_000]);
        assert_eq!(told, ["2 s", "3.8 s", "46 s", "10 min", "30 min", "6 h"]);
    }

    #[test]
    fn a_rehearsal_is_the_same_pace_faster() {
        let fast = Pace::of(Freshness::Relaxed).times(60);
        assert_eq!((fast.devices_ms, fast.history_ms, fast.idle_ms), (1_000, 9_500, 60_000));
        assert!(Freshness::ALL.into_iter().all(|value| Freshness::parse(value.as_str()) == Some(value)));
    }
}
