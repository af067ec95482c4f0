//! The nearest known name, for messages about unknown ones.

/// The candidate that differs only in case, or by at most a third of its letters and never more than three.
pub(crate) fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    let limit = (name.chars().count() / 3).clamp(1, 3).max(usize::from(name.len() > 3) * 2);
    candidates.map(|c| (distance(&lower, &c.to_lowercase()), c)).filter(|(d, _)| *d <= limit).min_by_key(|(d, _)| *d).map(|(_, c)| c)
}

/// Levenshtein distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_is_levenshteins() {
        // The textbook pair: kitten, sitting, 3.
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
    }

    #[test]
    fn a_hint_needs_to_be_near() {
        let known = ["displayName", "locationId"];
        assert_eq!(nearest("displayname", known.into_iter()), Some("displayName"));
        assert_eq!(nearest("dispalyName", known.into_iter()), Some("displayName"));
        assert_eq!(nearest("colour", known.into_iter()), None);
    }
}
