//! Which device is asked next, and how often each can be: pure, so that every rule is tested without a clock.
//!
//! Live, devices in a call are due every two seconds, idle ones every three. When the budget cannot hold that, all share it evenly up to
//! four seconds (a call that starts matters as much as one that turns bad, and both are to show within five); beyond that, devices in a
//! call keep at least half of the budget and idle ones share the rest. An idle device that tells of its calls by itself is asked as a
//! safety net only. A device that fails is asked ever more rarely and takes nothing from the others.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use super::budget::Millis;
use super::pace::{Fleet, Intervals, Pace, as_f64, count};

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

/// How a device is doing; each kind has its own queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    InCall,
    Idle,
    /// Idle, and it tells of its calls by itself.
    Covered,
    Failing,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that comes and goes")]
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
    is_covered: bool,
    /// It tells by itself since it was asked: nobody knows what it did not tell before.
    must_look: bool,
}

impl Entry {
    /// What it is while it runs no call.
    const fn at_rest(&self) -> Kind {
        if self.is_covered { Kind::Covered } else { Kind::Idle }
    }

    const fn key(&self) -> Millis {
        match self.kind {
            Kind::InCall | Kind::Idle | Kind::Covered => self.started_at,
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
    at_rest: BTreeSet<(Millis, K)>,
    failing: BTreeSet<(Millis, K)>,
    fleet: Fleet,
    failures: usize,
    pace: Pace,
    intervals: Intervals,
    per_minute: f64,
}

impl<K: Clone + Eq + Hash + Ord> Schedule<K> {
    /// An empty queue that may spend `per_minute` requests a minute.
    pub fn new(pace: Pace, per_minute: f64) -> Self {
        Self {
            entries: HashMap::new(),
            in_call: BTreeSet::new(),
            idle: BTreeSet::new(),
            at_rest: BTreeSet::new(),
            failing: BTreeSet::new(),
            fleet: Fleet::default(),
            failures: 0,
            pace,
            intervals: Intervals::within(&pace, Fleet::default(), per_minute),
            per_minute,
        }
    }

    /// The intervals in force.
    pub const fn intervals(&self) -> Intervals {
        self.intervals
    }

    /// How many devices there are of each kind that answer.
    pub const fn fleet(&self) -> Fleet {
        self.fleet
    }

    /// How many devices there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether this device can be asked.
    pub fn has(&self, device: &K) -> bool {
        self.entries.contains_key(device)
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
                is_covered: false,
                must_look: false,
            };
            self.tally(entry.kind, 1);
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
        [Kind::InCall, Kind::Idle, Kind::Covered, Kind::Failing].into_iter().filter_map(|kind| self.first_due(kind)).min()
    }

    /// Takes the next device that is due, one in a call before all others. The caller reports back with [`Schedule::finish`].
    pub fn start_next(&mut self, now: Millis) -> Option<(K, Scope)> {
        let due = |kind: Kind| self.first_due(kind).filter(|at| *at <= now);
        let kind = if due(Kind::InCall).is_some() {
            Kind::InCall
        } else {
            let others = [Kind::Idle, Kind::Covered, Kind::Failing].into_iter();
            others.filter_map(|kind| Some((due(kind)?, kind))).min_by_key(|(at, _)| *at)?.1
        };
        let (_, device) = self.queue(kind).pop_first()?;
        let entry = self.entries.get_mut(&device)?;
        entry.running = true;
        // Never zero: that is the mark of a device that was not asked yet.
        entry.started_at = now.max(1);
        entry.asks_facts = entry.facts_at.is_none_or(|at| now.saturating_sub(at) >= self.pace.facts_ms);
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
            let kind = entry.kind;
            self.entries.remove(device);
            self.tally(kind, -1);
            self.rebalance();
            return;
        }
        let before = entry.kind;
        match finding {
            Finding::InCall | Finding::Idle => {
                entry.kind = if finding == Finding::InCall { Kind::InCall } else { entry.at_rest() };
                entry.failures = 0;
                if entry.asks_facts {
                    entry.facts_at = Some(entry.started_at);
                }
            }
            Finding::Failed => {
                entry.kind = Kind::Failing;
                entry.failures = entry.failures.saturating_add(1);
            }
            // It may have been said meanwhile that it tells by itself, or no longer does.
            Finding::Nothing if entry.kind != Kind::InCall && entry.kind != Kind::Failing => entry.kind = entry.at_rest(),
            Finding::Nothing => {}
        }
        if std::mem::take(&mut entry.must_look) {
            entry.started_at = 0;
        }
        if entry.kind == Kind::Failing {
            let back_off = BACK_OFF_MIN_MS << (entry.failures.clamp(1, 8) - 1);
            entry.retry_at = now + back_off.min(BACK_OFF_MAX_MS);
        }
        let (kind, place) = (entry.kind, (entry.key(), device.clone()));
        self.queue(kind).insert(place);
        if kind != before {
            self.tally(before, -1);
            self.tally(kind, 1);
            self.rebalance();
        }
    }

    /// Takes what a device said by itself of its calls.
    pub fn hear(&mut self, device: &K, finding: Finding, now: Millis) {
        let Some(entry) = self.entries.get_mut(device).filter(|entry| !entry.running) else { return };
        let before = (entry.kind, (entry.key(), device.clone()));
        entry.kind = if finding == Finding::InCall { Kind::InCall } else { entry.at_rest() };
        entry.failures = 0;
        if before.0 == Kind::Failing {
            entry.started_at = now.max(1);
        }
        let after = (entry.kind, (entry.key(), device.clone()));
        self.move_to(&before, after);
        self.rebalance();
    }

    /// Says which devices tell of their calls by themselves. One that begins to is due once more, so that nothing falls in between.
    pub fn set_covered(&mut self, is_covered: impl Fn(&K) -> bool) {
        let mut moves = Vec::new();
        for (device, entry) in &mut self.entries {
            let before = std::mem::replace(&mut entry.is_covered, is_covered(device));
            entry.must_look |= entry.is_covered && !before && entry.running;
            let is_at_rest = matches!(entry.kind, Kind::Idle | Kind::Covered) && !entry.running;
            if is_at_rest && entry.kind != entry.at_rest() {
                let place = (entry.kind, (entry.key(), device.clone()));
                entry.kind = entry.at_rest();
                if entry.is_covered {
                    entry.started_at = 0;
                }
                moves.push((place, (entry.kind, (entry.key(), device.clone()))));
            }
        }
        for (before, after) in moves {
            self.move_to(&before, after);
        }
        self.rebalance();
    }

    fn move_to(&mut self, before: &(Kind, (Millis, K)), after: (Kind, (Millis, K))) {
        self.queue(before.0).remove(&before.1);
        self.tally(before.0, -1);
        self.tally(after.0, 1);
        self.queue(after.0).insert(after.1);
    }

    /// Asks for up-time and network, too, when the device is asked next.
    pub fn forget_facts(&mut self, device: &K) {
        if let Some(entry) = self.entries.get_mut(device) {
            entry.facts_at = None;
        }
    }

    /// Makes a device due now that answers and waits for its turn. It passes nobody who waits longer.
    pub fn hurry(&mut self, device: &K, now: Millis) {
        let Some(entry) = self.entries.get_mut(device).filter(|entry| !entry.running) else { return };
        let interval = match entry.kind {
            Kind::InCall => self.intervals.in_call_ms,
            Kind::Idle => self.intervals.idle_ms,
            Kind::Covered => self.intervals.covered_ms,
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
            entry.kind = entry.at_rest();
            entry.failures = 0;
            entry.started_at = 0;
            let kind = entry.kind;
            self.tally(Kind::Failing, -1);
            self.tally(kind, 1);
            self.queue(kind).insert((0, device));
        }
        self.rebalance();
    }

    fn queue(&mut self, kind: Kind) -> &mut BTreeSet<(Millis, K)> {
        match kind {
            Kind::InCall => &mut self.in_call,
            Kind::Idle => &mut self.idle,
            Kind::Covered => &mut self.at_rest,
            Kind::Failing => &mut self.failing,
        }
    }

    fn tally(&mut self, kind: Kind, change: isize) {
        let count = match kind {
            Kind::InCall => &mut self.fleet.in_call,
            Kind::Idle => &mut self.fleet.idle,
            Kind::Covered => &mut self.fleet.covered,
            Kind::Failing => &mut self.failures,
        };
        *count = count.saturating_add_signed(change);
    }

    fn first_due(&self, kind: Kind) -> Option<Millis> {
        let after = |at: Millis, interval: Millis| if at == 0 { 0 } else { at + interval };
        match kind {
            Kind::InCall => self.in_call.first().map(|(at, _)| after(*at, self.intervals.in_call_ms)),
            Kind::Idle => self.idle.first().map(|(at, _)| after(*at, self.intervals.idle_ms)),
            Kind::Covered => self.at_rest.first().map(|(at, _)| after(*at, self.intervals.covered_ms)),
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
        self.tally(kind, -1);
        self.entries.remove(device);
    }

    fn rebalance(&mut self) {
        let for_failing = count(self.failures) * 60_000.0 / as_f64(BACK_OFF_MAX_MS);
        let for_rest = self.per_minute - for_failing.min(self.per_minute / 4.0);
        self.intervals = Intervals::within(&self.pace, self.fleet, for_rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::pace::Freshness;

    const LIVE: Pace = Pace::of(Freshness::Live);

    #[test]
    fn a_hurried_device_is_due_now_and_passes_nobody_who_waits_longer() {
        let mut schedule = Schedule::new(LIVE, 600.0);
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
        let mut schedule = Schedule::new(LIVE, f64::from(per_minute));
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
        let mut schedule = Schedule::new(LIVE, 600.0);
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
        let mut schedule = Schedule::new(LIVE, 600.0);
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
        let mut schedule = Schedule::new(LIVE, 600.0);
        schedule.set_devices([1]);
        schedule.start_next(1).expect("due");
        schedule.finish(&1, Finding::InCall, 1);
        schedule.start_next(2_001).expect("due");
        schedule.finish(&1, Finding::Nothing, 2_001);
        assert_eq!(schedule.next_due(), Some(4_001));
    }

    #[test]
    fn facts_are_asked_once_a_minute() {
        let mut schedule = Schedule::new(LIVE, 600.0);
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
        let mut schedule = Schedule::new(LIVE, 600.0);
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
        let mut schedule = Schedule::new(LIVE, 600.0);
        schedule.set_devices([1]);
        schedule.start_next(1).expect("due");
        schedule.set_devices([]);
        schedule.set_devices([1]);
        schedule.finish(&1, Finding::Idle, 10);
        assert_eq!(schedule.next_due(), Some(3_001));
    }
    #[test]
    fn a_device_that_tells_by_itself_rests_until_it_does() {
        let mut schedule = Schedule::new(LIVE, 600.0);
        schedule.set_devices([1, 2]);
        schedule.set_covered(|device| *device == 1);
        for _ in 0..2 {
            let (device, _) = schedule.start_next(1).expect("due");
            schedule.finish(&device, Finding::Idle, 1);
        }
        assert_eq!(schedule.fleet(), Fleet { in_call: 0, idle: 1, covered: 1 });
        assert_eq!(schedule.start_next(3_001).map(|(device, _)| device), Some(2));
        schedule.finish(&2, Finding::Idle, 3_001);
        // It tells of a call: from then on its media are asked for.
        schedule.hear(&1, Finding::InCall, 4_000);
        assert_eq!(schedule.fleet().in_call, 1);
        assert_eq!(schedule.start_next(4_000).map(|(device, _)| device), Some(1));
        schedule.finish(&1, Finding::InCall, 4_000);
        schedule.hear(&1, Finding::Idle, 4_500);
        assert_eq!(schedule.fleet(), Fleet { in_call: 0, idle: 1, covered: 1 });
        // It falls silent: asked like the others.
        schedule.set_covered(|_| false);
        assert_eq!(schedule.fleet(), Fleet { in_call: 0, idle: 2, covered: 0 });
        assert_eq!(std::iter::from_fn(|| schedule.start_next(7_001)).count(), 2);
        // One that is asked while it begins to tell by itself is asked once more, and rests afterwards.
        schedule.set_covered(|_| true);
        schedule.finish(&1, Finding::Nothing, 7_100);
        schedule.finish(&2, Finding::Idle, 7_100);
        assert_eq!(schedule.fleet(), Fleet { in_call: 0, idle: 0, covered: 2 });
        for _ in 0..2 {
            let (device, _) = schedule.start_next(7_200).expect("once more");
            schedule.finish(&device, Finding::Idle, 7_200);
        }
        assert_eq!(schedule.next_due(), Some(7_200 + LIVE.covered_ms));
    }
}
