//! What the sensors of a room measured at any moment: it follows from the seed, the room and the time, so that nothing need be kept.

use super::HOUR_MS;
use crate::ids::Key;
use crate::random::Dice;

/// Time between two measurements.
pub const MEASURE_MS: i64 = 300_000;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Decibel, with people speaking.
    SoundLevel,
    /// Decibel, without.
    AmbientNoise,
    /// Degrees Celsius.
    Temperature,
    /// Percent.
    Humidity,
    /// Index of volatile organic compounds.
    Tvoc,
    /// People in the room.
    PeopleCount,
}

impl Measure {
    /// The measure of a name of the API.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "soundLevel" => Self::SoundLevel,
            "ambientNoise" => Self::AmbientNoise,
            "temperature" => Self::Temperature,
            "humidity" => Self::Humidity,
            "tvoc" => Self::Tvoc,
            "peopleCount" => Self::PeopleCount,
            _ => return None,
        })
    }
}

fn dice(seed: u64, room: Key, what: &str, at_ms: i64, step_ms: i64) -> Dice {
    Dice::new(seed, &format!("{what} {:032x} {}", room.0, at_ms.div_euclid(step_ms)))
}

/// How busy the hour is, 0 to 1; nights and weekends are quiet.
fn busyness(at_ms: i64) -> f64 {
    let hour = at_ms.div_euclid(HOUR_MS);
    // 1 January 1970 was a Thursday.
    let weekday = (hour.div_euclid(24) + 3).rem_euclid(7);
    match (weekday, hour.rem_euclid(24)) {
        (5 | 6, _) => 0.02,
        (_, 8..=11 | 13..=16) => 0.6,
        (_, 7 | 12 | 17) => 0.3,
        _ => 0.03,
    }
}

fn is_used(seed: u64, room: Key, at_ms: i64) -> bool {
    dice(seed, room, "use", at_ms, HOUR_MS / 2).chance(busyness(at_ms))
}

/// Minutes of the hour from `start_ms` in which the room was used.
pub fn minutes_used(seed: u64, room: Key, start_ms: i64) -> f64 {
    let halves = [start_ms, start_ms + HOUR_MS / 2];
    halves
        .into_iter()
        .filter(|at| is_used(seed, room, *at))
        .map(|at| 18.0 + 12.0 * dice(seed, room, "minutes", at, HOUR_MS / 2).unit())
        .sum()
}

/// A measurement.
pub fn measure(seed: u64, room: Key, what: Measure, at_ms: i64) -> f64 {
    let is_used = is_used(seed, room, at_ms);
    let mut noise = dice(seed, room, "measure", at_ms, MEASURE_MS);
    let wobble = noise.unit();
    // The same room is warmer or drier than another all day long.
    let own = dice(seed, room, "room", 0, 1).unit();
    match what {
        Measure::PeopleCount if is_used => f64::from(u32::try_from(noise.between(1, 7)).unwrap_or(1)),
        Measure::PeopleCount => 0.0,
        Measure::SoundLevel if is_used => 50.0 + 14.0 * wobble,
        Measure::SoundLevel | Measure::AmbientNoise => 28.0 + 6.0 * own + 3.0 * wobble,
        Measure::Temperature => 20.5 + 2.5 * own + 0.6 * wobble + if is_used { 0.8 } else { 0.0 },
        Measure::Humidity => 30.0 + 15.0 * own + 4.0 * wobble,
        Measure::Tvoc => 0.8 + 0.6 * own + 0.4 * wobble + if is_used { 0.7 } else { 0.0 },
    }
}

#[cfg(test)]
mod tests {
    use super::{Measure, measure, minutes_used};
    use crate::ids::Key;
    use crate::world::{DAY_MS, HOUR_MS};

    #[test]
    fn the_same_question_has_the_same_answer_and_nights_are_quiet() {
        // Midnight of Monday, 1 June 2026.
        let monday = 1_780_272_000_000;
        let people = |hour: i64| measure(1, Key(5), Measure::PeopleCount, monday + hour * HOUR_MS);
        assert!((0..24).all(|hour| (people(hour) - people(hour)).abs() < f64::EPSILON));
        let used = |from: i64, to: i64| (from..to).map(|hour| minutes_used(1, Key(5), monday + hour * HOUR_MS)).sum::<f64>();
        assert!(used(8, 18) > 60.0 && used(0, 6) < used(8, 18));
        let week: f64 = (0..5).map(|day| minutes_used(1, Key(5), monday + day * DAY_MS + 10 * HOUR_MS)).sum();
        assert!(week > 0.0);
    }
}
