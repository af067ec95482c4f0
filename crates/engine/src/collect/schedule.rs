//! Which device is asked next, and how often each can be: pure, so that every rule is tested without a clock.
//!
//! Devices in a call are due every two seconds, idle ones every three. When the budget cannot hold that, all share it evenly up to
//! four seconds (a call that starts matters as much as one that turns bad, and both are to show within five); beyond that, devices in a
//! call keep at least half of the budget and idle ones share the rest. A device that fails is asked ever more rarely and
//! takes nothing from the others.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use super::budget::Millis;

/// Interval of a device in a call, when the budget allows.
pub const IN_CALL_INTERVAL_MS: Millis = 2_000;
/// Interval of an idle device, when the budget allows.
pub const IDLE_INTERVAL_MS: Millis = 3_000;
/// The longest interval that all devices share evenly; it lets a change show within five seconds.
const EVEN_INTERVAL_MS: Millis = 4_000;
/// How often up-time and network are asked along with the calls.
pub const FACTS_INTERVAL_MS: Millis = 60_000;
const BACK_OFF_MIN_MS: Millis = 10_000;
const BACK_OFF_MAX_MS: Millis = 60_000;

/// What a poll found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The device runs a call.
    InCall,
    /// The device answered and runs none.
    Idle,
    /// The device itself failed: it is asked more rarely.
    Failed,
    /// Nothing was learned about the device, for example because Webex was not reachable.
    Nothing,
}

/// Whether a poll also asks for up-time and network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Calls and media only.
    Calls,
    /// Calls, media, up-time and network.
    CallsAndFacts,
}

/// The intervals that the budget buys now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Intervals {
    /// Of devices in a call.
    pub in_call_ms: Millis,
    /// Of idle devices.
    pub idle_ms: Millis,
}

impl Intervals {
    /// Intervals for so many devices when `per_minute` requests may be spent on them.
    pub fn within(in_call: usize, idle: usize, per_minute: f64) -> Self {
        let (calls, idles) = (count(in_call), count(idle));
        let per_ms = per_minute.max(0.1) / 60_000.0;
        let (best_call, best_idle) = (as_f64(IN_CALL_INTERVAL_MS), as_f64(IDLE_INTERVAL_MS));
        let even = (calls + idles) / per_ms;
        let longest = as_f64(EVEN_INTERVAL_MS);
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
        Self { in_call_ms: millis(call_ms), idle_ms: millis(idle_ms) }
    }

    /// The age that the data of any device may reach.
    pub fn slowest_ms(self) -> Millis {
        self.in_call_ms.max(self.idle_ms)
    }
}

/// How a device is doing; each kind has its own queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    InCall,
    Idle,
    Failing,
}

#[derive(Debug, Clone)]
struct Entry {
    kind: Kind,
    failures: u32,
    /// When the last poll started; the place in the queue. A device never asked stands before all others.
    started_at: Millis,
    /// When a failing device may be asked again.
    retry_at: Millis,
    facts_at: Option<Millis>,
    asks_facts: bool,
    running: bool,
    leaving: bool,
}

impl Entry {
    const fn key(&self) -> Millis {
        match self.kind {
            Kind::InCall | Kind::Idle => self.started_at,
            Kind::Failing => self.retry_at,
        }
    }
}

/// The queue of devices.
///
/// Devices of one kind are due in the order in which they were last asked, so a change of the intervals moves nothing.
#[derive(Debug)]
pub struct Schedule<K> {
    entries: HashMap<K, Entry>,
    in_call: BTreeSet<(Millis, K)>,
    idle: BTreeSet<(Millis, K)>,
    failing: BTreeSet<(Millis, K)>,
    counts: Counts,
    intervals: Intervals,
    per_minute: f64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    in_call: usize,
    idle: usize,
    failing: usize,
}

impl Counts {
    fn of(&mut self, kind: Kind) -> &mut usize {
        match kind {
            Kind::InCall => &mut self.in_call,
            Kind::Idle => &mut self.idle,
            Kind::Failing => &mut self.failing,
        }
    }
}

impl<K: Clone + Eq + Hash + Ord> Schedule<K> {
    /// An empty queue that may spend `per_minute` requests a minute.
    pub fn new(per_minute: f64) -> Self {
        Self {
            entries: HashMap::new(),
            in_call: BTreeSet::new(),
            idle: BTreeSet::new(),
            failing: BTreeSet::new(),
            counts: Counts::default(),
            intervals: Intervals::within(0, 0, per_minute),
            per_minute,
        }
    }

    /// The intervals in force.
    pub const fn intervals(&self) -> Intervals {
        self.intervals
    }

    /// How many devices there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no device.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes the devices that can be asked now. New ones are due at once; those that are gone are forgotten.
    pub fn set_devices(&mut self, devices: impl IntoIterator<Item = K>) {
        let kept: HashSet<K> = devices.into_iter().collect();
        let gone: Vec<K> = self.entries.keys().filter(|device| !kept.contains(*device)).cloned().collect();
        for device in gone {
            self.remove(&device);
        }
        for device in kept {
            if let Some(entry) = self.entries.get_mut(&device) {
                entry.leaving = false;
                continue;
            }
            let entry = Entry {
                kind: Kind::Idle,
                failures: 0,
                started_at: 0,
                retry_at: 0,
                facts_at: None,
                asks_facts: false,
                running: false,
                leaving: false,
            };
            *self.counts.of(entry.kind) += 1;
            self.idle.insert((entry.key(), device.clone()));
            self.entries.insert(device, entry);
        }
        self.rebalance();
    }

    /// Changes what may be spent.
    pub fn set_per_minute(&mut self, per_minute: f64) {
        self.per_minute = per_minute;
        self.rebalance();
    }

    /// When the next device falls due; `None` when none waits.
    pub fn next_due(&self) -> Option<Millis> {
        [self.first_due(Kind::InCall), self.first_due(Kind::Idle), self.first_due(Kind::Failing)].into_iter().flatten().min()
    }

    /// Takes the next device that is due, one in a call before all others. The caller reports back with [`Schedule::finish`].
    pub fn start_next(&mut self, now: Millis) -> Option<(K, Scope)> {
        let is_due = |due: Option<Millis>| due.is_some_and(|at| at <= now);
        let (idle, failing) = (self.first_due(Kind::Idle), self.first_due(Kind::Failing));
        let kind = if is_due(self.first_due(Kind::InCall)) {
            Kind::InCall
        } else if is_due(idle) && (!is_due(failing) || idle <= failing) {
            Kind::Idle
        } else if is_due(failing) {
            Kind::Failing
        } else {
            return None;
        };
        let (_, device) = self.queue(kind).pop_first()?;
        let entry = self.entries.get_mut(&device)?;
        entry.running = true;
        // Never zero: that is the mark of a device that was not asked yet.
        entry.started_at = now.max(1);
        entry.asks_facts = entry.facts_at.is_none_or(|at| now.saturating_sub(at) >= FACTS_INTERVAL_MS);
        let scope = if entry.asks_facts { Scope::CallsAndFacts } else { Scope::Calls };
        Some((device, scope))
    }

    /// Reports what the poll of a device found.
    pub fn finish(&mut self, device: &K, finding: Finding, now: Millis) {
        let Some(entry) = self.entries.get_mut(device) else { return };
        if !entry.running {
            return;
        }
        entry.running = false;
        if entry.leaving {
            *self.counts.of(entry.kind) -= 1;
            self.entries.remove(device);
            self.rebalance();
            return;
        }
        let before = entry.kind;
        match finding {
            Finding::InCall | Finding::Idle => {
                entry.kind = if finding == Finding::InCall { Kind::InCall } else { Kind::Idle };
                entry.failures = 0;
                if entry.asks_facts {
                    entry.facts_at = Some(entry.started_at);
                }
            }
            Finding::Failed => {
                entry.kind = Kind::Failing;
                entry.failures = entry.failures.saturating_add(1);
            }
            Finding::Nothing => {}
        }
        if entry.kind == Kind::Failing {
            let back_off = BACK_OFF_MIN_MS << (entry.failures.clamp(1, 8) - 1);
            entry.retry_at = now + back_off.min(BACK_OFF_MAX_MS);
        }
        let (kind, place) = (entry.kind, (entry.key(), device.clone()));
        self.queue(kind).insert(place);
        if kind != before {
            *self.counts.of(before) -= 1;
            *self.counts.of(kind) += 1;
            self.rebalance();
        }
    }

    /// Makes a device due now that answers and waits for its turn. It passes nobody who waits longer.
    pub fn hurry(&mut self, device: &K, now: Millis) {
        let Some(entry) = self.entries.get_mut(device).filter(|entry| !entry.running) else { return };
        let interval = match entry.kind {
            Kind::InCall => self.intervals.in_call_ms,
            Kind::Idle => self.intervals.idle_ms,
            Kind::Failing => return,
        };
        let (kind, before) = (entry.kind, (entry.started_at, device.clone()));
        entry.started_at = entry.started_at.min(now.saturating_sub(interval));
        let after = (entry.started_at, device.clone());
        let queue = self.queue(kind);
        queue.remove(&before);
        queue.insert(after);
    }

    /// Forgets all failures: what made them is over, and every device that failed is due now.
    pub fn forgive(&mut self) {
        for (_, device) in std::mem::take(&mut self.failing) {
            let Some(entry) = self.entries.get_mut(&device) else { continue };
            entry.kind = Kind::Idle;
            entry.failures = 0;
            entry.started_at = 0;
            self.counts.failing -= 1;
            self.counts.idle += 1;
            self.idle.insert((0, device));
        }
        self.rebalance();
    }

    fn queue(&mut self, kind: Kind) -> &mut BTreeSet<(Millis, K)> {
        match kind {
            Kind::InCall => &mut self.in_call,
            Kind::Idle => &mut self.idle,
            Kind::Failing => &mut self.failing,
        }
    }

    fn first_due(&self, kind: Kind) -> Option<Millis> {
        let after = |at: Millis, interval: Millis| if at == 0 { 0 } else { at + interval };
        match kind {
            Kind::InCall => self.in_call.first().map(|(at, _)| after(*at, self.intervals.in_call_ms)),
            Kind::Idle => self.idle.first().map(|(at, _)| after(*at, self.intervals.idle_ms)),
            Kind::Failing => self.failing.first().map(|(at, _)| *at),
        }
    }

    fn remove(&mut self, device: &K) {
        let Some(entry) = self.entries.get_mut(device) else { return };
        if entry.running {
            // Its answer is still to come; it leaves then.
            entry.leaving = true;
            return;
        }
        let (kind, place) = (entry.kind, (entry.key(), device.clone()));
        self.queue(kind).remove(&place);
        *self.counts.of(kind) -= 1;
        self.entries.remove(device);
    }

    fn rebalance(&mut self) {
        let for_failing = count(self.counts.failing) * 60_000.0 / as_f64(BACK_OFF_MAX_MS);
        let for_rest = self.per_minute - for_failing.min(self.per_minute / 4.0);
        self.intervals = Intervals::within(self.counts.in_call, self.counts.idle, for_rest);
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of devices")]
fn count(devices: usize) -> f64 {
    devices as f64
}

#[expect(clippy::cast_precision_loss, reason = "spans of minutes")]
fn as_f64(span: Millis) -> f64 {
    span as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a day")]
fn millis(span: f64) -> Millis {
    span.clamp(1.0, 86_400_000.0).round() as Millis
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hurried_device_is_due_now_and_passes_nobody_who_waits_longer() {
        let mut schedule = Schedule::new(600.0);
        schedule.set_devices(0..3);
        let mut now = 100;
        for _ in 0..3 {
            let (device, _) = schedule.start_next(now).expect("due");
            schedule.finish(&device, Finding::Idle, now);
            now += 100;
        }
        assert_eq!(schedule.start_next(now), None);
        let last = 2_u32;
        schedule.hurry(&last, now);
        schedule.hurry(&9, now);
        let (device, _) = schedule.start_next(now).expect("due now");
        assert_eq!(device, last);
        schedule.hurry(&device, now);
        assert_eq!(schedule.start_next(now), None, "a running one is not asked twice");
        schedule.finish(&device, Finding::Failed, now);
        schedule.hurry(&device, now);
        assert_eq!(schedule.start_next(now), None, "one that fails keeps its pause");
    }

    /// Runs the queue against a budget for a while; `finding` says what each device answers. Returns when each was asked.
    fn run(per_minute: u32, devices: u32, span_ms: Millis, finding: impl Fn(u32) -> Finding) -> HashMap<u32, Vec<Millis>> {
        let mut budget = crate::collect::budget::Budget::new(per_minute, 0);
        let mut schedule = Schedule::new(f64::from(per_minute));
        schedule.set_devices(0..devices);
        let mut asked: HashMap<u32, Vec<Millis>> = HashMap::new();
        for now in (1..span_ms).step_by(5) {
            while budget.wait_ms(now) == 0 {
                let Some((device, _)) = schedule.start_next(now) else { break };
                budget.spend(1, now);
                asked.entry(device).or_default().push(now);
                schedule.finish(&device, finding(device), now);
            }
        }
        asked
    }

    fn longest_gap(times: &[Millis], from: Millis) -> Millis {
        times.windows(2).filter(|pair| pair[0] >= from).map(|pair| pair[1] - pair[0]).max().unwrap_or(Millis::MAX)
    }

    #[test]
    fn a_generous_budget_gives_two_and_three_seconds() {
        let intervals = Intervals::within(5, 10, 600.0);
        assert_eq!(intervals, Intervals { in_call_ms: 2_000, idle_ms: 3_000 });
    }

    #[test]
    fn a_tighter_budget_is_shared_evenly() {
        // 250 a minute for 16 devices: one each 3.84 s.
        assert_eq!(Intervals::within(4, 12, 250.0), Intervals { in_call_ms: 3_840, idle_ms: 3_840 });
    }

    #[test]
    fn beyond_that_idle_devices_wait_and_calls_keep_half() {
        let intervals = Intervals::within(4, 12, 200.0);
        assert_eq!(intervals.in_call_ms, 4_000);
        assert!((5_100..5_200).contains(&intervals.idle_ms), "{intervals:?}");
        // 300 in a call and 4,700 idle on 600 a minute: 300 a minute each.
        let large = Intervals::within(300, 4_700, 600.0);
        assert_eq!(large, Intervals { in_call_ms: 60_000, idle_ms: 940_000 });
        assert_eq!(large.slowest_ms(), 940_000);
        // When nearly all are in a call, they are not held to half.
        let busy = Intervals::within(900, 100, 600.0);
        assert_eq!(busy.in_call_ms, 100_000);
    }

    #[test]
    fn every_device_is_asked_within_its_interval() {
        let asked = run(600, 18, 60_000, |device| if device < 6 { Finding::InCall } else { Finding::Idle });
        for device in 0..18 {
            let limit = if device < 6 { 2_050 } else { 3_050 };
            let gap = longest_gap(&asked[&device], 0);
            assert!(gap <= limit, "device {device}: {gap} ms");
        }
    }

    #[test]
    fn a_scarce_budget_is_kept_and_nobody_starves() {
        let asked = run(120, 60, 300_000, |device| if device < 10 { Finding::InCall } else { Finding::Idle });
        let sent: usize = asked.values().map(Vec::len).sum();
        assert!(sent <= 120 * 5 + 8, "{sent}");
        // Half of the budget for ten in a call: one each ten seconds. Fifty idle ones share the rest: one each fifty.
        for device in 0..60 {
            let limit = if device < 10 { 11_000 } else { 55_000 };
            let gap = longest_gap(&asked[&device], 60_000);
            assert!(gap <= limit, "device {device}: {gap} ms");
        }
    }

    #[test]
    fn a_failing_device_backs_off_and_costs_the_others_nothing() {
        let asked = run(600, 12, 300_000, |device| if device == 3 { Finding::Failed } else { Finding::Idle });
        let gaps: Vec<Millis> = asked[&3].windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!((10_000..10_100).contains(&gaps[0]) && (20_000..20_100).contains(&gaps[1]), "{gaps:?}");
        assert!(gaps[3..].iter().all(|gap| (60_000..60_100).contains(gap)), "{gaps:?}");
        assert!(longest_gap(&asked[&4], 0) <= 4_050);
    }

    #[test]
    fn a_device_that_answers_again_is_back_at_once() {
        let mut schedule = Schedule::new(600.0);
        schedule.set_devices([1]);
        for now in [1, 10_001, 30_001] {
            assert_eq!(schedule.start_next(now), Some((1, Scope::CallsAndFacts)));
            schedule.finish(&1, Finding::Failed, now);
        }
        assert_eq!(schedule.next_due(), Some(70_001));
        schedule.start_next(70_001).expect("due");
        schedule.finish(&1, Finding::Idle, 70_050);
        assert_eq!(schedule.next_due(), Some(73_001));
    }

    #[test]
    fn after_an_outage_nobody_waits_out_its_back_off() {
        let mut schedule = Schedule::new(600.0);
        schedule.set_devices([1, 2, 3]);
        while let Some((device, _)) = schedule.start_next(1) {
            schedule.finish(&device, Finding::Failed, 1);
        }
        assert_eq!(schedule.next_due(), Some(10_001));
        schedule.forgive();
        assert_eq!(schedule.next_due(), Some(0));
        assert_eq!(std::iter::from_fn(|| schedule.start_next(20)).count(), 3);
    }

    #[test]
    fn when_nothing_was_learned_the_device_keeps_its_kind_and_its_facts_are_asked_again() {
        let mut schedule = Schedule::new(600.0);
        schedule.set_devices([1]);
        schedule.start_next(1).expect("due");
        schedule.finish(&1, Finding::InCall, 1);
        schedule.start_next(2_001).expect("due");
        schedule.finish(&1, Finding::Nothing, 2_001);
        assert_eq!(schedule.next_due(), Some(4_001));
    }

    #[test]
    fn facts_are_asked_once_a_minute() {
        let mut schedule = Schedule::new(600.0);
        schedule.set_devices([1]);
        let mut with_facts = Vec::new();
        for now in (1..130_000).step_by(4_000) {
            let (_, scope) = schedule.start_next(now).expect("due");
            schedule.finish(&1, Finding::Idle, now);
            if scope == Scope::CallsAndFacts {
                with_facts.push(now);
            }
        }
        assert_eq!(with_facts, [1, 60_001, 120_001]);
    }

    #[test]
    fn devices_that_leave_are_forgotten_even_while_asked() {
        let mut schedule = Schedule::new(600.0);
        schedule.set_devices([1, 2]);
        let (running, _) = schedule.start_next(1).expect("due");
        schedule.set_devices([]);
        assert!(!schedule.is_empty());
        schedule.finish(&running, Finding::InCall, 10);
        assert!(schedule.is_empty());
        assert_eq!(schedule.next_due(), None);
        schedule.finish(&running, Finding::Idle, 20);
        assert!(schedule.is_empty());
    }

    #[test]
    fn one_that_leaves_and_returns_while_asked_stays() {
        let mut schedule = Schedule::new(600.0);
        schedule.set_devices([1]);
        schedule.start_next(1).expect("due");
        schedule.set_devices([]);
        schedule.set_devices([1]);
        schedule.finish(&1, Finding::Idle, 10);
        assert_eq!(schedule.next_due(), Some(IDLE_INTERVAL_MS + 1));
    }
}
