//! What is said in meetings: lines for transcripts and captions, made from the seed and who was there.

use super::Gathering;
use crate::ids::Key;
use crate::random::Dice;

const PHRASES: [&str; 20] = [
    "Good morning everybody, let us begin.",
    "Can you hear me well?",
    "Yes, loud and clear.",
    "The migration of the second office is on plan.",
    "Who takes the notes today?",
    "I would like to hear the numbers first.",
    "The new phones arrived yesterday.",
    "Your voice broke off for a moment, please say that again.",
    "We agreed on Thursday, did we not?",
    "Let me share my screen.",
    "The third row shows the calls that were lost.",
    "That is a good question, I will find out.",
    "We should test this in one location first.",
    "I can take that over.",
    "Is there anything that stands in the way?",
    "The supplier promised an answer by tomorrow.",
    "Then we go on with the next point.",
    "Thank you, that helps.",
    "We have five minutes left.",
    "See you next week.",
];

/// One thing somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Identity.
    pub key: Key,
    /// Who said it.
    pub speaker: usize,
    /// What.
    pub text: &'static str,
    /// From the beginning of the meeting.
    pub offset_ms: i64,
    /// How long.
    pub length_ms: i64,
}

/// What was said in a meeting up to a moment.
pub fn lines(seed: u64, gathering: &Gathering, until_ms: i64) -> Vec<Line> {
    let mut dice = Dice::new(seed, &format!("talk {:x}", gathering.key.0));
    let mut at_ms = dice.between(5_000, 20_000);
    let mut lines = Vec::new();
    let end_ms = gathering.end_ms.unwrap_or(until_ms).min(until_ms) - gathering.start_ms;
    while lines.len() < 200 && at_ms < end_ms {
        let length_ms = dice.between(1_500, 6_000);
        let (key, text) = (dice.key(), *dice.pick(&PHRASES));
        let wall_ms = gathering.start_ms + at_ms;
        let there: Vec<usize> = gathering
            .people
            .iter()
            .enumerate()
            .filter(|(_, one)| one.joined_ms <= wall_ms && one.left_ms.is_none_or(|left_ms| left_ms > wall_ms) && !one.waits)
            .map(|(at, _)| at)
            .collect();
        if !there.is_empty() {
            lines.push(Line { key, speaker: there[dice.below(there.len())], text, offset_ms: at_ms, length_ms });
        }
        at_ms += length_ms + dice.between(500, 25_000);
    }
    lines
}
