//! Whose calls are read next, and how often each can be: pure, so that every rule is tested without a clock.
//!
//! A hint makes somebody due at once; while they are in a call they are read now and then, so that an event that was lost leaves no call for ever.
//! Who fails is read ever more rarely. When several are refused in a row, it is the token that may not, and everybody rests.

use std::collections::HashMap;

use model::id::PersonId;

use crate::collect::budget::{Budget, Millis};

/// Part of the requests that calls of people may take.
const SHARE: f64 = 0.25;
/// Part of them that reading now and then may take: the rest is for hints.
const AGAIN_SHARE: f64 = 0.5;
/// Several events of one call come at once: one read answers them all.
const LEAST_PAUSE_MS: Millis = 1_000;
/// How long who fails rests, doubled each time.
const BACK_OFF_MIN_MS: Millis = 10_000;
const BACK_OFF_MAX_MS: Millis = 5 * 60_000;
/// Who is in no call as far as is known and failed so often is forgotten until the next hint.
const TRIES: u32 = 3;
/// So many refused in a row: it is not them.
const REFUSED_IN_A_ROW: u32 = 3;
/// How long nobody is read when the token may not.
const REST_MS: Millis = 15 * 60_000;
/// Calls of who could not be read for so long are over as far as anybody knows.
const FORGOTTEN_MS: Millis = 60 * 60_000;
/// People who are remembered at once.
const MOST: usize = 20_000;

/// What reading somebody's calls came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// They are in a call.
    InCall,
    /// They are in none.
    Idle,
    /// It failed.
    Failed,
    /// Webex does not let the token read them.
    Refused,
    /// Nothing was learned about them, for example because Webex was not reachable.
    Nothing,
}

#[derive(Debug, Clone, Default)]
struct Entry {
    due_at: Millis,
    is_in_call: bool,
    is_running: bool,
    /// A hint came while they were read.
    is_hinted: bool,
    failures: u32,
    /// When they were last read with success, or first taken.
    answered_at: Millis,
}

/// Everybody of whom something is to be read.
#[derive(Debug)]
pub struct Watch {
    people: HashMap<PersonId, Entry>,
    budget: Budget,
    per_minute: u32,
    best_ms: Millis,
    refused: u32,
    rests_until: Millis,
    dropped: u64,
}

impl Watch {
    /// Nobody yet. All sources together may spend `per_minute` requests; who is in a call is read every `best_ms` at best.
    pub fn new(per_minute: u32, best_ms: Millis, now: Millis) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a quarter of a whole number")]
        let own = (f64::from(per_minute) * SHARE) as u32;
        let own = own.max(1);
        Self { people: HashMap::new(), budget: Budget::new(own, now), per_minute: own, best_ms, refused: 0, rests_until: 0, dropped: 0 }
    }

    /// Somebody's calls may have changed.
    pub fn hint(&mut self, person: &PersonId, now: Millis) {
        if !self.people.contains_key(person) && self.people.len() >= MOST {
            self.dropped += 1;
            return;
        }
        let entry = self.people.entry(person.clone()).or_insert_with(|| Entry { due_at: now, answered_at: now, ..Entry::default() });
        if entry.is_running {
            entry.is_hinted = true;
        } else if entry.failures == 0 {
            entry.due_at = entry.due_at.min(now.max(entry.answered_at + LEAST_PAUSE_MS));
        }
    }

    /// Hints were missed: everybody who is in a call may have changed.
    pub fn hint_all(&mut self, now: Millis) {
        let people: Vec<PersonId> = self.people.keys().cloned().collect();
        for person in people {
            self.hint(&person, now);
        }
    }

    /// Somebody was in a call when the program stopped: they are read at once.
    pub fn take_over(&mut self, person: &PersonId, now: Millis) {
        let entry = self.people.entry(person.clone()).or_insert_with(|| Entry { due_at: now, answered_at: now, ..Entry::default() });
        entry.is_in_call = true;
    }

    /// Takes who is due and may be read now. The caller reports back with [`Watch::finish`].
    pub fn start_next(&mut self, now: Millis) -> Option<PersonId> {
        if now < self.rests_until || self.budget.wait_ms(now) > 0 {
            return None;
        }
        let waiting = self.people.iter().filter(|(_, entry)| !entry.is_running && entry.due_at <= now);
        let person = waiting.min_by_key(|(person, entry)| (entry.due_at, (*person).clone())).map(|(person, _)| person.clone())?;
        self.budget.spend(1, now);
        let entry = self.people.get_mut(&person)?;
        (entry.is_running, entry.is_hinted) = (true, false);
        Some(person)
    }

    /// One request more went out for somebody who is read.
    pub fn spend(&mut self, now: Millis) {
        self.budget.spend(1, now);
    }

    /// When to look again; `None` while nobody waits.
    pub fn next_due(&mut self, now: Millis) -> Option<Millis> {
        let due_at = self.people.values().filter(|entry| !entry.is_running).map(|entry| entry.due_at).min()?;
        Some(due_at.max(self.rests_until).max(now + self.budget.wait_ms(now)))
    }

    /// Reports what reading somebody came to.
    pub fn finish(&mut self, person: &PersonId, found: Found, now: Millis) {
        let again_ms = self.again_ms();
        let Some(entry) = self.people.get_mut(person) else { return };
        entry.is_running = false;
        let is_hinted = std::mem::take(&mut entry.is_hinted);
        match found {
            Found::InCall | Found::Idle => {
                (entry.failures, entry.answered_at) = (0, now);
                entry.is_in_call = found == Found::InCall;
                entry.due_at = now + if is_hinted { LEAST_PAUSE_MS } else { again_ms };
                self.refused = 0;
                if !entry.is_in_call && !is_hinted {
                    self.people.remove(person);
                }
            }
            Found::Failed | Found::Refused => {
                entry.failures = entry.failures.saturating_add(1);
                let back_off = BACK_OFF_MIN_MS << (entry.failures.clamp(1, 8) - 1);
                entry.due_at = now + back_off.min(BACK_OFF_MAX_MS);
                let is_useless = !entry.is_in_call && (entry.failures >= TRIES || found == Found::Refused);
                if found == Found::Refused {
                    entry.due_at = now + REST_MS;
                    self.refused = self.refused.saturating_add(1);
                    if self.refused >= REFUSED_IN_A_ROW {
                        self.rests_until = now + REST_MS;
                    }
                }
                if is_useless {
                    self.people.remove(person);
                }
            }
            Found::Nothing => entry.due_at = now + BACK_OFF_MIN_MS,
        }
    }

    /// People who are in a call and could not be read for so long that it is over as far as anybody knows.
    pub fn forgotten(&self, now: Millis) -> Vec<PersonId> {
        let is_forgotten = |entry: &Entry| entry.is_in_call && entry.failures > 0 && now.saturating_sub(entry.answered_at) >= FORGOTTEN_MS;
        self.people.iter().filter(|(_, entry)| is_forgotten(entry)).map(|(person, _)| person.clone()).collect()
    }

    /// Forgets somebody until the next hint.
    pub fn forget(&mut self, person: &PersonId) {
        self.people.remove(person);
    }

    /// How many people are in a call.
    pub fn in_call(&self) -> usize {
        self.people.values().filter(|entry| entry.is_in_call).count()
    }

    /// Whether somebody waits to be read who could not be.
    pub fn has_failing(&self) -> bool {
        self.people.values().any(|entry| entry.failures > 0)
    }

    /// Whether nobody of those that are followed could be read the last time.
    pub fn are_all_failing(&self) -> bool {
        self.has_failing() && self.people.values().all(|entry| entry.failures > 0)
    }

    /// Whether the last who was read might not be.
    pub const fn is_refused(&self) -> bool {
        self.refused > 0
    }

    /// How often somebody in a call is read without a hint.
    pub fn again_ms(&self) -> Millis {
        let in_call = i64::try_from(self.in_call()).unwrap_or(i64::MAX);
        crate::collect::budget::interval_within_share(in_call, self.per_minute, AGAIN_SHARE, self.best_ms)
    }

    /// Hints that were left out because too many people were waiting, since this was last asked.
    pub const fn take_dropped(&mut self) -> u64 {
        std::mem::replace(&mut self.dropped, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str) -> PersonId {
        PersonId::from_key(name)
    }

    fn watch() -> Watch {
        Watch::new(600, 20_000, 0)
    }

    /// Starts who is due and ends it at once.
    fn read(watch: &mut Watch, found: Found, now: Millis) -> Option<PersonId> {
        let person = watch.start_next(now)?;
        watch.finish(&person, found, now);
        Some(person)
    }

    #[test]
    fn a_hint_is_answered_at_once_and_several_by_one_read() {
        let (mut watch, ada) = (watch(), person("ada"));
        assert_eq!(watch.next_due(0), None);
        watch.hint(&ada, 100);
        assert_eq!(read(&mut watch, Found::InCall, 100), Some(ada.clone()));
        for now in [150, 300, 700] {
            watch.hint(&ada, now);
            assert_eq!(read(&mut watch, Found::InCall, now), None);
        }
        assert_eq!(watch.next_due(700), Some(1_100));
        assert_eq!(read(&mut watch, Found::InCall, 1_100), Some(ada.clone()));
        // One that comes while they are read is not lost.
        watch.hint(&ada, 5_000);
        assert_eq!(watch.start_next(5_000), Some(ada.clone()));
        watch.hint(&ada, 5_010);
        watch.finish(&ada, Found::Idle, 5_020);
        assert_eq!(watch.next_due(5_020), Some(6_020));
        assert_eq!(read(&mut watch, Found::Idle, 6_020), Some(ada));
        assert_eq!(watch.next_due(6_020), None, "who is in no call is forgotten");
    }

    #[test]
    fn who_is_in_a_call_is_read_now_and_then() {
        let (mut watch, ada) = (watch(), person("ada"));
        watch.take_over(&ada, 0);
        let mut times = Vec::new();
        for now in 0..90_000 {
            if read(&mut watch, Found::InCall, now).is_some() {
                times.push(now);
            }
        }
        assert_eq!(times, [0, 20_000, 40_000, 60_000, 80_000]);
    }

    #[test]
    fn many_calls_take_no_more_than_their_share() {
        let mut watch = watch();
        for number in 0..1_000 {
            watch.take_over(&person(&number.to_string()), 0);
        }
        // Half of a quarter of 600 a minute for 1,000 people: one each 800 s.
        assert_eq!(watch.again_ms(), 800_000);
        let sent = (0..60_000).filter(|now| read(&mut watch, Found::InCall, *now).is_some()).count();
        assert!((150..=161).contains(&sent), "{sent}");
    }

    #[test]
    fn who_fails_keeps_their_call_and_is_read_more_rarely() {
        let (mut watch, ada) = (watch(), person("ada"));
        watch.take_over(&ada, 0);
        let mut times = Vec::new();
        for now in (0..600_000).step_by(100) {
            watch.hint(&ada, now);
            if read(&mut watch, Found::Failed, now).is_some() {
                times.push(now);
            }
        }
        assert_eq!(times, [0, 10_000, 30_000, 70_000, 150_000, 310_000]);
        assert_eq!((watch.in_call(), watch.has_failing(), watch.are_all_failing()), (1, true, true));
        assert_eq!(watch.forgotten(3_599_999), []);
        assert_eq!(watch.forgotten(3_600_000), [ada]);
        // In no call as far as is known: not tried for ever.
        let bob = person("bob");
        watch.hint(&bob, 1_000_000);
        for now in [1_000_000, 1_010_000, 1_030_000] {
            assert!(std::iter::from_fn(|| read(&mut watch, Found::Failed, now)).any(|who| who == bob));
        }
        assert!(std::iter::from_fn(|| read(&mut watch, Found::Failed, 2_000_000)).all(|who| who != bob));
    }

    #[test]
    fn a_token_that_may_not_is_not_tried_with_everybody() {
        let mut watch = watch();
        for number in 0..50 {
            watch.hint(&person(&number.to_string()), 0);
        }
        let tried = (0..600_000).step_by(100).filter(|now| read(&mut watch, Found::Refused, *now).is_some()).count();
        assert_eq!(tried, 3);
        assert!(watch.is_refused());
        // After a while one more is tried, and that it works ends the rest.
        assert!(read(&mut watch, Found::Idle, 900_300).is_some());
        assert!(!watch.is_refused());
        assert!(read(&mut watch, Found::Idle, 900_300).is_some());
    }

    #[test]
    fn nothing_learned_changes_nothing() {
        let (mut watch, ada) = (watch(), person("ada"));
        watch.take_over(&ada, 0);
        assert!(read(&mut watch, Found::Nothing, 0).is_some());
        assert_eq!((watch.in_call(), watch.has_failing(), watch.next_due(0)), (1, false, Some(10_000)));
    }
}
