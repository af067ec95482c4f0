//! Search by words over ids, titles, paths and groups.

use std::cmp::Reverse;
use std::sync::LazyLock;

use webex_core::Method;

use crate::{Operation, all};

/// Weights of the fields that are searched: title, id, path, group.
const WEIGHTS: [u32; 4] = [8, 5, 4, 3];

struct Entry {
    operation: &'static Operation,
    words: [Vec<String>; 4],
}

/// The best `limit` operations for some words, best first. Every word should match; when nothing matches all of them, those that
/// match most come first. Plain operations come before deprecated ones, reads before writes.
pub fn search(words: &str, limit: usize) -> Vec<&'static Operation> {
    static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| all().iter().map(Entry::of).collect());
    let wanted = split(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut scored: Vec<(usize, u32, &Entry)> = ENTRIES.iter().filter_map(|e| e.score(&wanted)).collect();
    let most = scored.iter().map(|(matched, ..)| *matched).max().unwrap_or(0);
    if most == wanted.len() {
        scored.retain(|(matched, ..)| *matched == most);
    }
    scored.sort_by_key(|(matched, score, entry)| {
        let o = entry.operation;
        let extra_words = entry.words[0].len();
        (Reverse(*matched), Reverse(*score), o.deprecated, o.unconfirmed, o.method != Method::Get, extra_words, o.id)
    });
    scored.into_iter().take(limit).map(|(_, _, e)| e.operation).collect()
}

impl Entry {
    fn of(operation: &'static Operation) -> Self {
        let words = [operation.title, operation.id, operation.path, operation.group].map(split);
        Self { operation, words }
    }

    fn score(&self, wanted: &[String]) -> Option<(usize, u32, &Self)> {
        let (mut matched, mut total) = (0, 0);
        for word in wanted {
            let fields = self.words.iter().zip(WEIGHTS).map(|(words, weight)| weight * closeness(words, word));
            let score: u32 = fields.sum();
            matched += usize::from(score > 0);
            total += score;
        }
        (matched > 0).then_some((matched, total, self))
    }
}

/// 4 for the word itself or its plural, 2 for its beginning, 1 for a part of at least three letters.
fn closeness(words: &[String], wanted: &str) -> u32 {
    let stem = wanted.strip_suffix('s').filter(|s| s.len() > 2).unwrap_or(wanted);
    let each = words.iter().map(|word| {
        if word.strip_suffix('s').filter(|s| s.len() > 2).unwrap_or(word) == stem {
            4
        } else if word.starts_with(stem) {
            2
        } else {
            u32::from(stem.len() >= 3 && word.contains(stem))
        }
    });
    each.max().unwrap_or(0)
}

/// Lower-case words; `callQueues` is two.
fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut last_was_lower = false;
    for c in text.chars() {
        let boundary = !c.is_alphanumeric() || (c.is_uppercase() && last_was_lower);
        if boundary && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        last_was_lower = c.is_lowercase();
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}
