//! Numbers of formulas as people read them.

/// With at most this many decimals, without trailing zeros: "1", "0.4", "26.5". The minus is the sign, not a hyphen.
pub(super) fn plain(value: f64, decimals: usize) -> String {
    let text = fixed(value, decimals);
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// With this many decimals.
pub(super) fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    match text.strip_prefix('-') {
        Some(digits) if digits.chars().all(|c| matches!(c, '0' | '.')) => digits.to_owned(),
        Some(digits) => format!("\u{2212}{digits}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_never_minus_nothing() {
        assert_eq!(
            (plain(1.0, 2).as_str(), plain(26.5, 1).as_str(), plain(0.404, 2).as_str(), plain(100.0, 0).as_str()),
            ("1", "26.5", "0.4", "100")
        );
        assert_eq!((fixed(-0.001, 2).as_str(), fixed(-2.5, 1).as_str(), fixed(3.0, 2).as_str()), ("0.00", "\u{2212}2.5", "3.00"));
    }
}
