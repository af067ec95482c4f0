//! Calls nobody watched: they follow from the seed, hour by hour, so any stretch of time can be told without keeping it.

use super::Moment;
use super::detail::{Detail, Side, WRITE_MS};
use crate::random::Dice;
use crate::world::people::Person;
use crate::world::{DAY_MS, HOUR_MS, World};

/// Most calls an hour.
const MOST: usize = 1_500;
/// Longest call.
const LONGEST_MS: i64 = 2 * HOUR_MS;
/// Longest time a record is late.
const LATEST_MS: i64 = DAY_MS;
const MINUTE_MS: i64 = 60_000;

/// Records of calls that ended or were written in `from..=to`.
pub fn details(world: &World, by: Moment, from_ms: i64, to_ms: i64) -> Vec<Detail> {
    let back_ms = LONGEST_MS + HOUR_MS + if by == Moment::Written { LATEST_MS } else { 0 };
    let (first, last) = ((from_ms - back_ms).div_euclid(HOUR_MS), to_ms.div_euclid(HOUR_MS));
    let mut found = Vec::new();
    for hour in first..=last {
        let calls = hour_of(world, hour);
        found.extend(calls.into_iter().filter(|one| (from_ms..=to_ms).contains(&by.of(one))));
    }
    found
}

/// How many calls one person makes in an hour that begins then.
fn rate(hour: i64) -> f64 {
    // 1970-01-01 was a Thursday.
    let (day, time) = ((hour.div_euclid(24) + 3).rem_euclid(7), hour.rem_euclid(24));
    match (day, time) {
        (0..=4, 7..=18) => 0.35,
        (0..=4, _) => 0.04,
        _ => 0.02,
    }
}

fn hour_of(world: &World, hour: i64) -> Vec<Detail> {
    let mut dice = Dice::new(world.seed, &format!("calls of hour {hour}"));
    let people = u32::try_from(world.people.len()).unwrap_or(u32::MAX);
    let mean = f64::from(people) * rate(hour);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
    let count = ((mean * dice.exponential(1.0).clamp(0.6, 1.4)).round() as usize).min(MOST);
    let mut found = Vec::new();
    for _ in 0..count {
        one_call(world, hour, &mut dice, &mut found);
    }
    found
}

fn somebody<'a>(world: &'a World, dice: &mut Dice) -> Option<&'a Person> {
    let at = u32::try_from(dice.below(world.people.len().max(1))).unwrap_or(0);
    world.people.at(at).filter(|person| person.extension.is_some())
}

fn one_call(world: &World, hour: i64, dice: &mut Dice, found: &mut Vec<Detail>) {
    let start_ms = hour * HOUR_MS + dice.between(0, HOUR_MS - 1);
    let ring_ms = dice.between(2_000, 24_000);
    #[expect(clippy::cast_possible_truncation, reason = "at most two hours")]
    let talk_ms = (dice.exponential(180_000.0) as i64).clamp(3_000, LONGEST_MS);
    let is_answered = dice.chance(0.84);
    let is_busy = !is_answered && dice.chance(0.3);
    let answer_ms = is_answered.then_some(start_ms + ring_ms);
    let release_ms = start_ms + ring_ms + if is_answered { talk_ms } else { 0 };
    // Three in a hundred records are late.
    let late_ms = if dice.chance(0.03) { dice.between(10 * MINUTE_MS, LATEST_MS - 10 * MINUTE_MS) } else { 0 };
    let (shape, correlation, reports) = (dice.below(10), dice.key(), [dice.key(), dice.key()]);
    let outside = format!("+1206555{:04}", dice.below(10_000));
    let hold_s = if is_answered && dice.chance(0.1) { dice.between(5, 60).min(talk_ms / 2_000) } else { 0 };
    let releasing = if dice.chance(0.5) { "Local" } else { "Remote" };
    let (Some(a), Some(b)) = (somebody(world, dice), somebody(world, dice)) else { return };
    let of =
        |person: &Person| (person.number.clone().or_else(|| person.extension.clone()).unwrap_or_default(), person.display_name.clone());
    let stranger = (outside, String::new());
    let outcome = match (is_answered, is_busy) {
        (true, _) => ("Success", "Normal"),
        (false, true) => ("Refusal", "UserBusy"),
        (false, false) => ("Success", "NoAnswer"),
    };
    let mut add = |report, person: &Person, side, other: &(String, String), call_type| {
        found.push(Detail {
            report,
            correlation,
            owner: Some(person.key),
            side,
            start_ms,
            answer_ms,
            release_ms,
            written_ms: release_ms + WRITE_MS + late_ms,
            own: of(person),
            other: other.clone(),
            call_type,
            outcome,
            location: person.location,
            redirect: None,
            releasing,
            hold_s,
        });
    };
    match shape {
        0..4 if a.key != b.key => {
            add(reports[0], a, Side::Originating, &of(b), "SIP_ENTERPRISE");
            add(reports[1], b, Side::Terminating, &of(a), "SIP_ENTERPRISE");
        }
        0..7 => {
            let kind = if shape == 6 { "SIP_MOBILE" } else { "SIP_NATIONAL" };
            add(reports[0], a, Side::Originating, &stranger, kind);
        }
        _ => add(reports[0], a, Side::Terminating, &stranger, "SIP_INBOUND"),
    }
}

#[cfg(test)]
mod tests {
    use super::{HOUR_MS, Moment, details};
    use crate::world::{Size, World};

    const NOON: i64 = 1_780_315_200_000;

    #[test]
    fn every_window_tells_the_same() {
        let world = World::new(42, Size { people: 300, devices: 20 }, NOON);
        let reports = |by, from, to| {
            let mut found: Vec<_> = details(&world, by, from, to - 1).into_iter().map(|one| one.report).collect();
            found.sort_unstable();
            found
        };
        let whole = reports(Moment::Ended, NOON - 4 * HOUR_MS, NOON);
        let mut parts: Vec<_> = (0..4).flat_map(|h| reports(Moment::Ended, NOON - (4 - h) * HOUR_MS, NOON - (3 - h) * HOUR_MS)).collect();
        parts.sort_unstable();
        assert_eq!(whole, parts);
        assert!(whole.len() > 200, "{}", whole.len());
        let late =
            details(&world, Moment::Written, NOON - HOUR_MS, NOON).into_iter().filter(|one| one.written_ms - one.release_ms > HOUR_MS);
        assert!(late.count() > 0, "some records are written late");
    }
}
