//! Whose history is asked next: pure, so that every rule is tested without a clock.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use crate::collect::budget::Millis;
use crate::collect::pace::{self, Pace, as_f64, count};

/// Part of the budget that histories may take at most.
const MOST_SHARE: f64 = 0.25;
/// Part of the budget that the first round takes, if the usual round takes less.
const FIRST_SHARE: f64 = 0.05;
/// The first round alone takes no more than this many devices a millisecond: each tells all it remembers, and what runs now goes first.
const FIRST_MOST: f64 = 1.0 / 1_000.0;
/// How long a device waits for room in the budget before it takes its request anyway: on its usual round, and when a call ended.
const PATIENCE_MS: Millis = 20_000;
const URGENT_PATIENCE_MS: Millis = 60_000;
/// A device notes a call a moment after its end.
const AFTER_END_MS: Millis = 4_000;
/// All pages are walked again this often: entries may have been missed, or written late.
const SWEEP_MS: Millis = 24 * 3_600_000;
const BACK_OFF_MIN_MS: Millis = 60_000;

/// How a device is to be walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Walk {
    /// The newest entry that is stored.
    pub known: Option<i64>,
    /// Whether all pages are wanted.
    pub is_full: bool,
}

/// Whether the budget has more than what runs now needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Requests lie ready.
    Enough,
    /// All are spent as they come.
    Scarce,
}

/// Where a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Place {
    #[default]
    Waiting,
    /// A call just ended on it: it goes before the others.
    Urgent,
    /// It is being asked.
    Running,
}

#[derive(Debug, Clone, Default)]
struct Entry {
    due_at: Millis,
    known: Option<i64>,
    walked_at: Option<Millis>,
    swept_at: Option<Millis>,
    failures: u32,
    is_covered: bool,
    is_full: bool,
    place: Place,
    /// A call ended while it was asked: what came may lack it.
    again_at: Option<Millis>,
}

/// The queue of devices.
#[derive(Debug)]
pub struct Due<K> {
    entries: HashMap<K, Entry>,
    waiting: BTreeSet<(Millis, K)>,
    /// Those on which a call just ended.
    urgent: BTreeSet<(Millis, K)>,
    /// Devices that tell by themselves.
    covered: usize,
    pace: Pace,
    per_minute: f64,
    /// When the last device was asked.
    started_at: Option<Millis>,
    /// Devices that were never asked.
    first: usize,
    /// Devices that were asked for the first time, ever since.
    begun: usize,
}

impl<K: Clone + Eq + Hash + Ord> Due<K> {
    /// An empty queue within a budget of `per_minute` requests a minute, of which it takes a part.
    pub fn new(pace: Pace, per_minute: f64) -> Self {
        Self {
            entries: HashMap::new(),
            waiting: BTreeSet::new(),
            urgent: BTreeSet::new(),
            covered: 0,
            pace,
            per_minute,
            started_at: None,
            first: 0,
            begun: 0,
        }
    }

    /// Whether there is no device.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Changes the budget.
    pub fn set_per_minute(&mut self, per_minute: f64) {
        self.per_minute = per_minute;
    }

    /// Takes the devices that can be asked now. One that was away is due when it is back: its calls went on.
    pub fn set_devices(&mut self, devices: &HashSet<K>) {
        let gone: Vec<K> = self.entries.keys().filter(|device| !devices.contains(*device)).cloned().collect();
        for device in gone {
            self.dequeue(&device);
            self.entries.remove(&device);
        }
        for device in devices {
            if !self.entries.contains_key(device) {
                self.entries.insert(device.clone(), Entry::default());
                self.waiting.insert((0, device.clone()));
            }
        }
        self.recount();
    }

    /// Says which devices tell by themselves when a call ends.
    pub fn set_covered(&mut self, is_covered: impl Fn(&K) -> bool) {
        let mut moved = Vec::new();
        for (device, entry) in &mut self.entries {
            let covered = is_covered(device);
            if entry.is_covered != covered {
                entry.is_covered = covered;
                moved.push(device.clone());
            }
        }
        self.recount();
        for device in moved {
            let Some(entry) = self.entries.get(&device).filter(|entry| entry.place == Place::Waiting && entry.failures == 0) else {
                continue;
            };
            // One that fell silent is asked after the usual time since it was last asked.
            if let Some(walked_at) = entry.walked_at {
                let due_at = walked_at + self.interval_of(entry);
                self.enqueue(&device, due_at, Place::Waiting);
            }
        }
    }

    /// A call ended on this device: its history has another entry soon.
    pub fn call_ended(&mut self, device: &K, now: Millis) {
        let Some(entry) = self.entries.get_mut(device) else { return };
        if entry.place == Place::Running {
            entry.again_at = Some(now + AFTER_END_MS);
        } else if entry.failures == 0 && entry.place == Place::Waiting {
            self.enqueue(device, now + AFTER_END_MS, Place::Urgent);
        }
    }

    /// Takes the next device that is due; where the budget has no room, one that waited long enough.
    pub fn start_next(&mut self, now: Millis, room: Room) -> Option<(K, Walk)> {
        if self.started_at.is_some_and(|at| now < at + self.gap_ms(room)) {
            return None;
        }
        let first = |queue: &BTreeSet<(Millis, K)>, patience: Millis| {
            let patience = if room == Room::Enough { 0 } else { patience };
            queue.first().filter(|(due_at, _)| due_at + patience <= now).map(|(_, device)| device.clone())
        };
        let device = first(&self.urgent, URGENT_PATIENCE_MS).or_else(|| first(&self.waiting, PATIENCE_MS))?;
        self.dequeue(&device);
        let entry = self.entries.get_mut(&device)?;
        entry.place = Place::Running;
        entry.is_full = entry.swept_at.is_none_or(|at| now.saturating_sub(at) >= SWEEP_MS);
        self.started_at = Some(now);
        Some((device, Walk { known: entry.known, is_full: entry.is_full }))
    }

    /// When the next device can be asked, if there is room.
    pub fn next_at(&self) -> Option<Millis> {
        let first = self.waiting.first().into_iter().chain(self.urgent.first()).map(|(due_at, _)| *due_at).min();
        let slot = self.started_at.map_or(0, |at| at + self.gap_ms(Room::Enough));
        first.map(|due_at| due_at.max(slot))
    }

    /// A device was walked as far as was wanted.
    pub fn succeeded(&mut self, device: &K, newest: Option<i64>, now: Millis) {
        let Some(entry) = self.entries.get_mut(device).filter(|entry| entry.place == Place::Running) else { return };
        entry.failures = 0;
        let is_first = entry.walked_at.replace(now).is_none();
        if entry.is_full {
            entry.swept_at = Some(now);
        }
        // Numbers that begin anew belong to a history that was wiped.
        entry.known = newest;
        let again_at = entry.again_at.take();
        let entry = entry.clone();
        let interval = self.interval_of(&entry);
        // The first round is quick: the second is dealt out over the interval, so that nobody waits for all others in it.
        let share = if is_first { self.begun % self.entries.len() + 1 } else { self.entries.len() };
        self.begun += usize::from(is_first);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of the interval")]
        let due_at = now + (as_f64(interval) * count(share) / count(self.entries.len())) as Millis;
        self.recount();
        match again_at {
            Some(at) if at < due_at => self.enqueue(device, at, Place::Urgent),
            _ => self.enqueue(device, due_at, Place::Waiting),
        }
    }

    /// A device could not be asked, or not to the end.
    pub fn failed(&mut self, device: &K, now: Millis) {
        let Some(entry) = self.entries.get_mut(device).filter(|entry| entry.place == Place::Running) else { return };
        entry.failures = entry.failures.saturating_add(1);
        entry.again_at = None;
        // Older pages may be missing.
        entry.swept_at = None;
        let back_off = BACK_OFF_MIN_MS << (entry.failures.clamp(1, 6) - 1);
        let most = self.interval_ms().max(BACK_OFF_MIN_MS);
        self.enqueue(device, now + back_off.min(most), Place::Waiting);
    }

    /// The age that the history of a device may reach: what the budget buys.
    pub fn interval_ms(&self) -> Millis {
        let usual = if self.alone() > 0 || self.covered == 0 { self.pace.history_ms } else { self.pace.history_covered_ms };
        self.stretched(usual)
    }

    /// Requests in each interval when nothing happens.
    pub fn steady_requests(&self) -> i64 {
        let covered = count(self.covered) * as_f64(self.interval_ms()) / as_f64(self.stretched(self.pace.history_covered_ms));
        #[expect(clippy::cast_possible_truncation, reason = "numbers of devices")]
        let requests = (count(self.alone()) + covered).ceil() as i64;
        requests
    }

    /// Whether nobody is late.
    pub fn is_resting(&self, now: Millis) -> bool {
        let grace = self.interval_ms() / 4;
        self.first == 0 && self.waiting.first().is_none_or(|(due_at, _)| due_at + grace > now)
    }

    /// What the budget buys, in words.
    pub fn buys(&self) -> String {
        let devices = |count: usize| format!("{count} {}", if count == 1 { "device" } else { "devices" });
        let mut told = Vec::new();
        if self.alone() > 0 {
            told.push(format!("{} each {}", devices(self.alone()), pace::words(self.stretched(self.pace.history_ms))));
        }
        if self.covered > 0 {
            let span = pace::words(self.stretched(self.pace.history_covered_ms));
            told.push(format!("{} when a call ends, and each {span}", devices(self.covered)));
        }
        format!("The budget buys the history of {}", told.join(", of "))
    }

    fn alone(&self) -> usize {
        self.entries.len().saturating_sub(self.covered)
    }

    fn interval_of(&self, entry: &Entry) -> Millis {
        self.stretched(if entry.is_covered { self.pace.history_covered_ms } else { self.pace.history_ms })
    }

    /// Requests a millisecond that the usual intervals take.
    fn wanted(&self) -> f64 {
        count(self.alone()) / as_f64(self.pace.history_ms) + count(self.covered) / as_f64(self.pace.history_covered_ms)
    }

    fn stretched(&self, usual: Millis) -> Millis {
        let most = self.per_minute.max(1.0) / 60_000.0 * MOST_SHARE;
        let factor = (self.wanted() / most).max(1.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and clamped to a week")]
        let span = (as_f64(usual) * factor).min(604_800_000.0) as Millis;
        span
    }

    /// How long the pause between two devices is: even, so that no second is full of histories. A first round is quicker where there is
    /// room for it.
    fn gap_ms(&self, room: Room) -> Millis {
        let per_ms = self.per_minute.max(1.0) / 60_000.0;
        // A tenth faster than needed, so that those whose calls end find room.
        let steady = (self.wanted() * 1.1).min(per_ms * MOST_SHARE);
        let (rate, most) = match room {
            Room::Enough if self.first > 0 => (steady.max((per_ms * FIRST_SHARE).min(FIRST_MOST)), 5_000.0),
            Room::Enough => (steady, 5_000.0),
            Room::Scarce => (steady, 60_000.0),
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and short")]
        let gap = if rate > 0.0 { (1.0 / rate).min(most) as Millis } else { 0 };
        gap
    }

    fn enqueue(&mut self, device: &K, due_at: Millis, place: Place) {
        self.dequeue(device);
        let Some(entry) = self.entries.get_mut(device) else { return };
        (entry.due_at, entry.place) = (due_at, place);
        let queue = if place == Place::Urgent { &mut self.urgent } else { &mut self.waiting };
        queue.insert((due_at, device.clone()));
    }

    fn dequeue(&mut self, device: &K) {
        let Some(entry) = self.entries.get(device) else { return };
        let queue = if entry.place == Place::Urgent { &mut self.urgent } else { &mut self.waiting };
        queue.remove(&(entry.due_at, device.clone()));
    }

    fn recount(&mut self) {
        self.covered = self.entries.values().filter(|entry| entry.is_covered).count();
        self.first = self.entries.values().filter(|entry| entry.walked_at.is_none() && entry.failures == 0).count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::pace::Freshness;

    const LIVE: Pace = Pace::of(Freshness::Live);

    /// Runs the queue for a while; returns when each device was asked.
    fn run(due: &mut Due<u32>, span: std::ops::Range<Millis>) -> HashMap<u32, Vec<Millis>> {
        let mut asked: HashMap<u32, Vec<Millis>> = HashMap::new();
        for now in span.step_by(50) {
            while let Some((device, _)) = due.start_next(now, Room::Enough) {
                asked.entry(device).or_default().push(now);
                due.succeeded(&device, Some(7), now);
            }
        }
        asked
    }

    fn of(devices: u32, per_minute: f64) -> Due<u32> {
        let mut due = Due::new(LIVE, per_minute);
        due.set_devices(&(0..devices).collect());
        due
    }

    #[test]
    fn each_device_is_asked_every_ten_minutes_and_evenly() {
        let mut due = of(1_000, 600.0);
        let asked = run(&mut due, 0..3_600_000);
        assert_eq!(asked.len(), 1_000);
        let counts: Vec<usize> = asked.values().map(Vec::len).collect();
        assert!(counts.iter().all(|count| (6..=7).contains(count)), "{counts:?}");
        let gaps = asked.values().flat_map(|times| times.windows(2).map(|pair| pair[1] - pair[0]));
        assert!(gaps.max().expect("gaps") <= 600_000);
        // 1,000 in 570 s, a tenth faster: no minute has more.
        let mut all: Vec<Millis> = asked.into_values().flatten().collect();
        all.sort_unstable();
        let most = all.iter().map(|at| all.iter().filter(|other| (*at..at + 60_000).contains(*other)).count()).max();
        assert!(most <= Some(130), "{most:?}");
    }

    #[test]
    fn nobody_waits_longer_after_the_quick_first_round() {
        let mut due = of(40, 600.0);
        let asked = run(&mut due, 0..2_400_000);
        assert_eq!(due.steady_requests(), 40);
        let gaps = asked.values().flat_map(|times| times.windows(2).map(|pair| pair[1] - pair[0]));
        assert!(gaps.max().expect("gaps") <= 600_000);
        assert!(asked.values().all(|times| times[0] < 90_000), "30 requests a minute");
    }

    #[test]
    fn a_budget_that_cannot_hold_it_is_told() {
        // 10,000 devices on 600 a minute: a quarter of it is 150 a minute, one round in 66 min and 40 s.
        let due = of(10_000, 600.0);
        assert_eq!(due.interval_ms(), 4_000_000);
        assert_eq!(due.buys(), "The budget buys the history of 10000 devices each 67 min");
    }

    #[test]
    fn a_call_that_ended_is_asked_for_soon_and_one_that_ends_meanwhile_again() {
        let mut due = of(1, 600.0);
        run(&mut due, 0..100);
        assert_eq!(due.next_at(), Some(570_000));
        due.call_ended(&0, 10_000);
        assert_eq!(due.next_at(), Some(14_000));
        let (device, walk) = due.start_next(14_000, Room::Enough).expect("due");
        assert_eq!(walk, Walk { known: Some(7), is_full: false });
        due.call_ended(&device, 14_100);
        due.succeeded(&device, Some(8), 14_500);
        // Five seconds after the last at the soonest.
        assert_eq!(due.next_at(), Some(19_000));
    }

    #[test]
    fn an_ended_call_goes_before_the_first_round() {
        let mut due = of(100, 600.0);
        let (first, _) = due.start_next(0, Room::Enough).expect("due");
        due.succeeded(&first, Some(7), 0);
        // One that was asked already, and one that was not yet.
        due.call_ended(&first, 0);
        due.call_ended(&99, 0);
        let asked = run(&mut due, 0..15_000);
        assert!(asked[&first][0] <= 10_000 && asked[&99][0] <= 10_000 && asked[&first][0] >= 4_000, "{asked:?}");
        assert!(asked.len() <= 8, "at the pace of the first round: {asked:?}");
    }

    #[test]
    fn what_runs_now_goes_first_but_not_for_ever() {
        let mut due = of(2, 600.0);
        for device in [0, 1] {
            let (device, _) = due.start_next(device * 10_000, Room::Enough).expect("due");
            due.succeeded(&device, Some(7), 10_000);
        }
        due.call_ended(&0, 20_000);
        assert_eq!((due.start_next(24_000, Room::Scarce), due.start_next(83_950, Room::Scarce)), (None, None));
        assert!(due.start_next(84_000, Room::Scarce).is_some(), "a minute late");
        let due_at = due.next_at().expect("the other");
        assert_eq!(due.start_next(due_at + 19_950, Room::Scarce), None);
        assert!(due.start_next(due_at + 20_000, Room::Scarce).is_some(), "20 s late: never older than ten minutes");
    }

    #[test]
    fn a_first_round_takes_what_is_left_over() {
        let mut due = of(17, 285.0);
        let mut asked = 0;
        for now in (0..300_000).step_by(50) {
            if let Some((device, _)) = due.start_next(now, Room::Scarce) {
                due.succeeded(&device, Some(7), now);
                asked += 1;
            }
        }
        // 17 in 570 s, a tenth faster: one each 30.5 s, and no more while all is spent on what runs.
        assert_eq!(asked, 10);
    }

    #[test]
    fn one_that_tells_by_itself_is_asked_then_and_rarely_besides() {
        let mut due = of(2, 600.0);
        due.set_covered(|device| *device == 0);
        run(&mut due, 0..6_000);
        assert_eq!(due.buys(), "The budget buys the history of 1 device each 10 min, of 1 device when a call ends, and each 6 h");
        let asked = run(&mut due, 6_000..3_600_000);
        assert_eq!((asked.get(&0), asked[&1].len()), (None, 6));
        // It falls silent: late already, so asked at once.
        due.set_covered(|_| false);
        assert_eq!(run(&mut due, 3_600_000..3_606_000).get(&0).map(Vec::len), Some(1));
    }

    #[test]
    fn failures_back_off_and_all_pages_are_walked_once_more() {
        let mut due = of(1, 600.0);
        run(&mut due, 0..100);
        let mut at = 570_000;
        for pause in [60_000, 120_000, 240_000, 480_000, 570_000] {
            let (device, _) = due.start_next(at, Room::Enough).expect("due");
            due.failed(&device, at);
            assert_eq!(due.next_at(), Some(at + pause));
            at += pause;
        }
        assert!(due.start_next(at, Room::Enough).expect("due").1.is_full);
    }

    #[test]
    fn each_day_all_pages_are_walked() {
        let mut due = of(1, 600.0);
        let mut full = Vec::new();
        for now in (0..90_000_000).step_by(10_000) {
            if let Some((device, walk)) = due.start_next(now, Room::Enough) {
                if walk.is_full {
                    full.push(now);
                }
                due.succeeded(&device, Some(1), now);
            }
        }
        assert_eq!(full.len(), 2, "{full:?}");
    }

    #[test]
    fn who_leaves_is_forgotten_and_who_returns_is_due() {
        let mut due = of(2, 600.0);
        run(&mut due, 0..6_000);
        due.set_devices(&HashSet::from([0]));
        due.set_devices(&HashSet::from([0, 1]));
        assert_eq!(due.start_next(20_000, Room::Enough), Some((1, Walk { known: None, is_full: true })));
        due.set_devices(&HashSet::new());
        due.succeeded(&1, Some(3), 20_100);
        assert!(due.is_empty() && due.next_at().is_none());
    }
}
