//! A stretch of time in pieces that one request may cover.

use jiff::{SignedDuration, Timestamp};

use crate::Error;

/// Pieces from the oldest to the newest; none when the stretch is empty.
pub(super) fn split(from: Timestamp, to: Timestamp, longest: SignedDuration) -> Vec<(Timestamp, Timestamp)> {
    let mut pieces = Vec::new();
    let mut start = from;
    while start < to {
        let end = start.checked_add(longest).unwrap_or(to).min(to);
        pieces.push((start, end));
        start = end;
    }
    pieces
}

/// A moment as Webex reads it: `2026-01-31T08:00:00.000Z`.
pub(super) fn iso(moment: Timestamp) -> String {
    format!("{moment:.3}")
}

/// The beginning must lie within what is kept.
pub(super) fn check_age(operation: &'static str, from: Timestamp, now: Timestamp, longest: SignedDuration) -> Result<(), Error> {
    if now.duration_since(from) <= longest {
        return Ok(());
    }
    let hours = longest.as_hours();
    let reach = if hours % 24 == 0 && hours > 24 { format!("{} days", hours / 24) } else { format!("{hours} hours") };
    let reason = format!("{} is too long ago: records are kept for {reach}", iso(from));
    Err(Error::Request { operation: operation.to_owned(), reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_meet_and_are_never_too_long() {
        let at = |hours: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        let half = SignedDuration::from_hours(12);
        assert_eq!(split(at(0), at(30), half), [(at(0), at(12)), (at(12), at(24)), (at(24), at(30))]);
        assert_eq!(split(at(0), at(12), half), [(at(0), at(12))]);
        assert!(split(at(3), at(3), half).is_empty() && split(at(4), at(3), half).is_empty());
        assert_eq!(iso(at(0)), "1970-01-01T00:00:00.000Z");
    }

    #[test]
    fn too_long_ago_is_said() {
        let now = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * 40);
        let error = check_age("x", Timestamp::UNIX_EPOCH, now, SignedDuration::from_hours(24 * 30)).expect_err("too old").to_string();
        assert_eq!(error, "x: 1970-01-01T00:00:00.000Z is too long ago: records are kept for 30 days");
    }
}
