//! The nearest known names, for "did you mean".

/// Below this, a name is another name and not a slip of the fingers.
const LEAST: f64 = 0.75;
const MOST: usize = 3;

/// Up to three candidates that `name` may have been meant for, best first.
pub(crate) fn near<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = name.to_lowercase();
    let mut scored: Vec<(f64, &str)> = candidates.map(|c| (score(&wanted, &c.to_lowercase()), c)).filter(|(s, _)| *s >= LEAST).collect();
    scored.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.cmp(y)));
    scored.into_iter().take(MOST).map(|(_, c)| c).collect()
}

fn score(wanted: &str, candidate: &str) -> f64 {
    let typed_part = wanted.len() > 2 && candidate.contains(wanted);
    let slip = strsim::normalized_damerau_levenshtein(wanted, candidate);
    if typed_part { slip.max(LEAST) } else { slip }
}

/// `did you mean a or b?`, if there is anything near.
pub(crate) fn hint<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let found = near(name, candidates);
    (!found.is_empty()).then(|| format!("did you mean {}?", found.join(" or ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_parts_are_found_and_strangers_are_not() {
        let known = ["people", "call-queue", "call-queue-agent", "hunt-group"];
        assert_eq!(near("poeple", known.into_iter()), ["people"]);
        assert_eq!(near("call-quue", known.into_iter()), ["call-queue"]);
        assert_eq!(near("queue", known.into_iter()), ["call-queue", "call-queue-agent"]);
        assert!(near("weather", known.into_iter()).is_empty());
        assert_eq!(hint("hunt-gruop", known.into_iter()).as_deref(), Some("did you mean hunt-group?"));
    }
}
