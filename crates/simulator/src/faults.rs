//! Faults on demand: rules that spoil requests by path, method, chance and number.

use std::sync::{Mutex, MutexGuard};

use serde::{Deserialize, Serialize};

use crate::random::Dice;

/// What a rule does to a request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// Answers with this status and does nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Waits this many real milliseconds first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// Closes the connection without an answer; the request is not served.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reset: bool,
    /// Serves the request, sends a part of the answer's body and closes the connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub truncate: Option<Part>,
    /// The text of the `Retry-After` header, sent as it is, malformed or not; status 429 unless another is given.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "text_or_number")]
    pub retry_after: Option<String>,
    /// The media type the answer claims to have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
}

/// How much of a body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Part {
    /// So many bytes.
    Bytes(usize),
    /// `true`: half of it.
    Half(bool),
}

impl Part {
    /// How many bytes of `length` are sent.
    pub const fn of(self, length: usize) -> usize {
        match self {
            Self::Bytes(bytes) if bytes < length => bytes,
            Self::Half(true) => length / 2,
            _ => length,
        }
    }
}

fn text_or_number<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<String>, D::Error> {
    Ok(match serde_json::Value::deserialize(reader)? {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) => Some(text),
        other => Some(other.to_string()),
    })
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it by reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// Which requests a rule spoils, and how.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Rule {
    /// Path pattern: `*` stands for any text, also across slashes.
    pub path: String,
    /// Method; any when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Chance of each matching request, 0 to 1.
    #[serde(default = "always")]
    pub probability: f64,
    /// How many requests it spoils before it ends; no end when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// What it does.
    #[serde(flatten)]
    pub effect: Effect,
}

const fn always() -> f64 {
    1.0
}

/// A rule in force.
#[derive(Debug, Clone, Serialize)]
pub struct Fault {
    /// Its number.
    pub id: u64,
    /// How many requests it has spoilt.
    pub spoilt: u64,
    /// The rule.
    #[serde(flatten)]
    pub rule: Rule,
}

#[derive(Debug)]
struct State {
    last: u64,
    faults: Vec<Fault>,
    dice: Dice,
}

/// The rules in force.
#[derive(Debug)]
pub struct Faults(Mutex<State>);

/// Marks an answer whose connection is to be closed instead.
#[derive(Debug, Clone, Copy)]
pub struct Cut;

impl Rule {
    /// What is wrong with it, if anything.
    pub fn problem(&self) -> Option<String> {
        let Effect { status, delay_ms, reset, truncate, retry_after, content_type } = &self.effect;
        if !(0.0..=1.0).contains(&self.probability) {
            return Some("probability must be from 0 to 1".to_owned());
        }
        if status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Some("status must be from 200 to 599".to_owned());
        }
        if self.method.as_deref().is_some_and(|method| webex_core::Method::parse(&method.to_ascii_uppercase()).is_none()) {
            return Some("method must be GET, POST, PUT, PATCH or DELETE".to_owned());
        }
        for (name, text) in [("retry_after", retry_after), ("content_type", content_type)] {
            if text.as_ref().is_some_and(|text| http::HeaderValue::from_str(text).is_err()) {
                return Some(format!("{name} must be text that a header can hold"));
            }
        }
        if matches!(truncate, Some(Part::Half(false))) {
            return Some("truncate must be a number of bytes, or true for half of the body".to_owned());
        }
        if delay_ms.is_some_and(|delay| delay > 600_000) {
            return Some("delay_ms must be at most 600000".to_owned());
        }
        let does_nothing =
            status.is_none() && delay_ms.is_none() && !reset && truncate.is_none() && retry_after.is_none() && content_type.is_none();
        does_nothing.then(|| "give one of status, delay_ms, reset, truncate, retry_after, content_type".to_owned())
    }

    fn fits(&self, method: &str, path: &str) -> bool {
        self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method)) && matches(&self.path, path)
    }
}

/// Whether a path fits a pattern with `*`.
fn matches(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

impl Faults {
    /// No rules yet; chances follow from the seed.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(State { last: 0, faults: Vec::new(), dice: Dice::new(seed, "faults") }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("invariant: no holder of the faults panics")
    }

    /// Puts a rule in force behind the others.
    pub fn add(&self, rule: Rule) -> Fault {
        let mut state = self.state();
        state.last += 1;
        let fault = Fault { id: state.last, spoilt: 0, rule };
        state.faults.push(fault.clone());
        fault
    }

    /// The rules in force.
    pub fn list(&self) -> Vec<Fault> {
        self.state().faults.clone()
    }

    /// Ends one rule; tells whether it was in force.
    pub fn remove(&self, id: u64) -> bool {
        let mut state = self.state();
        let before = state.faults.len();
        state.faults.retain(|fault| fault.id != id);
        state.faults.len() < before
    }

    /// Ends every rule.
    pub fn clear(&self) {
        self.state().faults.clear();
    }

    /// Starts over: no rules, and chances from the beginning.
    pub fn reset(&self, seed: u64) {
        let mut state = self.state();
        state.faults.clear();
        state.dice = Dice::new(seed, "faults");
    }

    /// What happens to a request: the first rule that fits and whose chance comes up.
    pub fn draw(&self, method: &str, path: &str) -> Option<Effect> {
        let mut state = self.state();
        let State { faults, dice, .. } = &mut *state;
        for fault in faults.iter_mut().filter(|fault| fault.rule.count.is_none_or(|count| fault.spoilt < count)) {
            if fault.rule.fits(method, path) && (fault.rule.probability >= 1.0 || dice.chance(fault.rule.probability)) {
                fault.spoilt += 1;
                return Some(fault.rule.effect.clone());
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Effect, Faults, Rule, matches};

    fn rule(path: &str, probability: f64, count: Option<u64>) -> Rule {
        Rule {
            path: path.to_owned(),
            method: Some("get".to_owned()),
            probability,
            count,
            effect: Effect { status: Some(503), ..Effect::default() },
        }
    }

    #[test]
    fn patterns() {
        assert!(matches("/v1/people", "/v1/people"));
        assert!(!matches("/v1/people", "/v1/people/me"));
        assert!(matches("/v1/people*", "/v1/people/me"));
        assert!(matches("*/queues/*/agents", "/v1/queues/1/agents"));
        assert!(!matches("*/queues/*/agents", "/v1/queues/1/agents/2"));
        assert!(matches("*", ""));
    }

    #[test]
    fn a_rule_ends_after_its_count_and_keeps_to_its_method() {
        let faults = Faults::new(1);
        faults.add(rule("/v1/*", 1.0, Some(2)));
        assert!(faults.draw("POST", "/v1/people").is_none());
        let hits = (0..5).filter(|_| faults.draw("GET", "/v1/people").is_some()).count();
        assert_eq!(hits, 2);
    }

    #[test]
    fn chances_follow_from_the_seed() {
        let draw = |seed| {
            let faults = Faults::new(seed);
            faults.add(rule("*", 0.5, None));
            (0..64).map(|_| faults.draw("GET", "/x").is_some()).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        let hits = draw(7).into_iter().filter(|hit| *hit).count();
        assert!((16..=48).contains(&hits), "{hits}");
    }
}
