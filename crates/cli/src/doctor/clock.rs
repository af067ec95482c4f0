//! The clock of this machine against the `Date` of Webex.

use jiff::{SignedDuration, Timestamp};
use webex::ProbeAnswer;

use super::check::{Area, Check};
use crate::exit::Exit;

/// `Date` has whole seconds, and an answer takes a while: less than this is not known to be wrong.
const WARN_ABOVE: SignedDuration = SignedDuration::from_secs(5);
/// The call history refuses windows that end less than five minutes ago, so a clock this far ahead loses records.
const FAIL_ABOVE: SignedDuration = SignedDuration::from_mins(5);

pub(super) fn check(answer: Option<&ProbeAnswer>) -> Check {
    let Some(answer) = answer else {
        return Check::not_checked(Area::Clock, "", "no server answered, so there is no time to compare with");
    };
    let date = answer.headers.get("date").and_then(|value| value.to_str().ok());
    let Some(there) = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok()) else {
        return Check::not_checked(Area::Clock, "", "the answer has no Date header");
    };
    let half = SignedDuration::try_from(answer.took / 2).unwrap_or_default();
    judge(answer.sent_at.saturating_add(half).unwrap_or(answer.sent_at), there.timestamp())
}

/// `here` is what this machine thought when Webex wrote `there`, which was cut to whole seconds.
fn judge(here: Timestamp, there: Timestamp) -> Check {
    let skew = here.duration_since(there) - SignedDuration::from_millis(500);
    let told = match (skew.as_secs(), skew.is_negative()) {
        (0, _) => "less than a second off".to_owned(),
        (_, true) => format!("{} behind Webex", length(skew.abs())),
        (_, false) => format!("{} ahead of Webex", length(skew)),
    };
    let check = match skew.abs() {
        off if off > FAIL_ABOVE => Check::failed(Area::Clock, "", told, Exit::Failure),
        off if off > WARN_ABOVE => Check::warning(Area::Clock, "", told),
        _ => Check::ok(Area::Clock, "", told),
    };
    let check = check.with_value("skewSeconds", skew.as_secs());
    if skew.abs() <= WARN_ABOVE {
        return check;
    }
    check
        .with_next("set the clock of this machine, for example with NTP: `timedatectl set-ntp true`")
        .with_next("TLS, the life of tokens and the windows of the call history depend on it")
}

fn length(off: SignedDuration) -> String {
    match off.as_secs() {
        seconds @ 0..120 => format!("{seconds} s"),
        seconds @ 120..7_200 => format!("{} min", seconds / 60),
        seconds @ 7_200..172_800 => format!("{} h", seconds / 3_600),
        seconds => format!("{} days", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::State;

    #[test]
    fn a_few_seconds_are_fine_more_is_told_and_minutes_fail() {
        let there = Timestamp::from_second(1_790_000_000).expect("in range");
        for (off_ms, state, words) in [
            (0, State::Ok, "less than a second"),
            (5_400, State::Ok, "4 s ahead"),
            (9_500, State::Warning, "9 s ahead"),
            (-9_500, State::Warning, "10 s behind"),
            (310_000, State::Failed, "5 min ahead"),
            (-90_000_500, State::Failed, "25 h behind"),
        ] {
            let check = judge(there + SignedDuration::from_millis(off_ms), there);
            assert_eq!(check.state, state, "{off_ms}");
            assert!(check.measured.contains(words), "{off_ms}: {}", check.measured);
            assert_eq!(check.next.is_empty(), state == State::Ok, "{off_ms}");
        }
    }
}
