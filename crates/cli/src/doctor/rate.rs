//! The rate budget: what Webex said about it, and what this program keeps to.

use std::time::Duration;

use webex::Client;

use super::check::{Area, Check};

/// What the questions about the features met.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Asked {
    /// The longest wait that Webex asked for with a 429.
    pub(super) longest_wait: Option<Duration>,
    /// How many 429 came to the question about the call history, which Webex answers once a minute: the last run of this program is enough.
    pub(super) of_call_history: u64,
}

pub(super) fn check(client: Option<&Client>, asked: Asked, serve_budget_per_minute: u32) -> Check {
    let budget = format!(
        "`serve` and `collect` keep to {serve_budget_per_minute} a minute unless --requests-per-minute says else, `api` slows down at a 429"
    );
    let Some(client) = client else { return Check::not_checked(Area::RateBudget, "", format!("no request carried a token; {budget}")) };
    let state = client.gate_state();
    judge(state.requests_sent, state.throttled, asked, &budget).with_value("serveBudgetPerMinute", serve_budget_per_minute)
}

fn judge(sent: u64, throttled: u64, asked: Asked, budget: &str) -> Check {
    let check = if throttled == 0 {
        Check::ok(Area::RateBudget, "", format!("{sent} requests of this run, none limited (429); {budget}"))
    } else if throttled <= asked.of_call_history {
        let why = "only the call history was limited (429), which Webex answers once a minute";
        Check::ok(Area::RateBudget, "", format!("{sent} requests of this run, {why}; {budget}"))
    } else {
        let wait = asked.longest_wait.map_or_else(|| "no time named".to_owned(), |wait| format!("Retry-After {} s", wait.as_secs()));
        Check::warning(Area::RateBudget, "", format!("{throttled} of {sent} requests were limited (429, {wait}); {budget}"))
            .with_next("something else uses the budget of this token: end it, give it a token of its own, or lower --requests-per-minute")
    };
    check
        .with_value("requests", sent)
        .with_value("limited", throttled)
        .with_value("retryAfterSeconds", asked.longest_wait.map(|wait| wait.as_secs()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::State;

    #[test]
    fn the_call_history_alone_is_no_sign_of_somebody_else() {
        let asked = Asked { longest_wait: Some(Duration::from_mins(1)), of_call_history: 1 };
        let check = judge(15, 1, asked, "b");
        assert_eq!(check.state, State::Ok);
        assert!(check.next.is_empty() && check.measured.contains("once a minute"), "{}", check.measured);
        let check = judge(15, 2, asked, "b");
        assert_eq!(check.state, State::Warning);
        assert!(check.next[0].contains("something else uses the budget"), "{:?}", check.next);
        assert_eq!(judge(15, 0, Asked::default(), "b").state, State::Ok);
    }
}
