//! The meetings an organisation has: plans out of the seed, and what took place of them in the last two weeks.

use serde_json::{Map, json};

use super::{Invitee, Life, Rule, Series, Span};
use crate::ids::Key;
use crate::random::Dice;
use crate::world::{DAY_MS, HOUR_MS, World};

/// How far back meetings are made up.
const PAST_MS: i64 = 14 * DAY_MS;
const MINUTE_MS: i64 = 60_000;
/// Most plans.
const MOST: usize = 60;

const TITLES: [&str; 12] = [
    "Weekly Sync",
    "Design Review",
    "Customer Call",
    "Stand-up",
    "Planning",
    "Retrospective",
    "Supplier Check-in",
    "Budget Review",
    "Safety Briefing",
    "Shift Handover",
    "Release Readiness",
    "Hiring Committee",
];
const RULES: [&str; 4] =
    ["FREQ=DAILY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;INTERVAL=1", "FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=TU,TH"];

impl World {
    /// Makes the plans and what took place of them so far.
    pub(in crate::world) fn install_meetings(&mut self) {
        let now_ms = self.now_ms();
        let mut dice = Dice::new(self.seed, "meetings");
        let count = (self.people.len() / 12).clamp(8, MOST);
        let hour_ms = now_ms - now_ms.rem_euclid(HOUR_MS);
        for at in 0..count {
            let series = match at {
                // One goes on since twenty-five minutes, one since four.
                0 => self.plan(
                    &mut dice,
                    0,
                    "Operations Review",
                    Span { start_ms: now_ms - 25 * MINUTE_MS, end_ms: now_ms + 40 * MINUTE_MS },
                    None,
                ),
                1 => self.plan(&mut dice, 1, "Stand-up", Span { start_ms: now_ms - 4 * MINUTE_MS, end_ms: now_ms + 30 * MINUTE_MS }, None),
                // One is to come, one nobody came to.
                2 => {
                    let start_ms = hour_ms + DAY_MS;
                    let mut series = self.plan(&mut dice, 0, "Quarterly Forecast", Span { start_ms, end_ms: start_ms + HOUR_MS }, None);
                    series.life = Life::Waiting;
                    series
                }
                3 => {
                    let start_ms = hour_ms - DAY_MS;
                    let mut series =
                        self.plan(&mut dice, 0, "Vendor Introduction", Span { start_ms, end_ms: start_ms + HOUR_MS / 2 }, None);
                    series.life = Life::Waiting;
                    series
                }
                4 => {
                    let start_ms = hour_ms - 3 * DAY_MS - 2 * HOUR_MS;
                    let mut series = self.plan(&mut dice, 2, "All Hands", Span { start_ms, end_ms: start_ms + HOUR_MS }, None);
                    series.settings.insert("scheduledType".to_owned(), json!("webinar"));
                    series
                }
                _ => {
                    let host = if at < 7 { at - 5 } else { dice.below(self.people.len()) };
                    let title = *dice.pick(&TITLES);
                    let start_ms =
                        hour_ms - hour_ms.rem_euclid(DAY_MS) - dice.between(14, 60) * DAY_MS + dice.between(28, 64) * 15 * MINUTE_MS;
                    let rule = *dice.pick(&RULES);
                    let length_ms = *dice.pick(&[30, 30, 45, 60]) * MINUTE_MS;
                    self.plan(&mut dice, host, title, Span { start_ms, end_ms: start_ms + length_ms }, Some(rule))
                }
            };
            self.meetings.series.insert(series.key, series);
        }
        self.meetings.lived_ms = now_ms - PAST_MS;
        self.live_meetings(now_ms);
        self.meetings.notices.clear();
    }

    fn plan(&self, dice: &mut Dice, host: usize, title: &str, first: Span, rule: Option<&str>) -> Series {
        let key = dice.key();
        let person_at = |at: usize| self.people.at(u32::try_from(at).unwrap_or(0));
        let host = person_at(host % self.people.len().max(1)).map_or(Key(0), |person| person.key);
        let mut invitees: Vec<Invitee> = Vec::new();
        for _ in 0..dice.between(2, 7) {
            let Some(person) = person_at(dice.below(self.people.len())) else { continue };
            if person.key != host && invitees.iter().all(|other| other.email != person.email()) {
                let (email, name) = (person.email().to_owned(), person.display_name.clone());
                invitees.push(Invitee { key: dice.key(), person: Some(person.key), email, name, is_co_host: false, is_panelist: false });
            }
        }
        let mut settings = Map::new();
        settings.insert("title".to_owned(), json!(title));
        settings.insert("agenda".to_owned(), json!(""));
        settings.insert("password".to_owned(), json!(password(dice)));
        Series {
            key,
            number: meeting_number(dice),
            host,
            first,
            time_zone: "UTC".to_owned(),
            rule: rule.and_then(|text| Some((Rule::parse(text).ok()?, text.to_owned()))),
            room: None,
            is_adhoc: false,
            settings,
            invitees,
            changes: std::collections::BTreeMap::new(),
            life: Life::Lively,
            is_gone: false,
            created_ms: first.start_ms - 3 * DAY_MS,
        }
    }

    /// A number and a password for a new meeting.
    pub fn meeting_number(&mut self) -> (u64, String) {
        let key = self.new_key();
        let mut dice = Dice::new(self.seed, &format!("meeting number {:x}", key.0));
        loop {
            let number = meeting_number(&mut dice);
            if self.meetings.series.iter().all(|series| series.number != number) {
                return (number, password(&mut dice));
            }
        }
    }
}

fn meeting_number(dice: &mut Dice) -> u64 {
    23_000_000_000 + dice.next() % 999_999_999
}

fn password(dice: &mut Dice) -> String {
    let letters = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    (0..11).map(|_| char::from(*dice.pick(letters))).collect()
}

#[cfg(test)]
mod tests {
    use super::{HOUR_MS, World};
    use crate::world::Size;

    const NOON: i64 = 1_780_315_200_000;

    fn world() -> World {
        World::new(42, Size { people: 40, devices: 20 }, NOON)
    }

    #[test]
    fn some_go_on_some_are_over() {
        let world = world();
        let running = world.meetings.gatherings.iter().filter(|one| one.is_running(NOON)).count();
        assert!(running >= 2, "{running}");
        assert!(world.meetings.gatherings.len() > running + 5, "two weeks of meetings have ended");
        assert!(world.meetings.recordings.len() > 1 && world.meetings.transcripts.len() > 1);
        assert_eq!(world.meetings.notices, []);
    }

    #[test]
    fn steps_and_jumps_give_the_same_meetings() {
        let (mut steps, mut jump) = (world(), world());
        for minute in 1..=24 * 60 {
            steps.advance_to(NOON + minute * 60_000);
        }
        jump.advance_to(NOON + 24 * HOUR_MS);
        let seen = |world: &World| world.meetings.gatherings.iter().map(|one| (one.key, one.id(), one.end_ms)).collect::<Vec<_>>();
        assert_eq!(seen(&steps), seen(&jump));
        assert!(seen(&jump).len() > seen(&self::world()).len(), "a day brings meetings");
        assert_eq!(steps.meetings.notices.len(), jump.meetings.notices.len());
    }
}
