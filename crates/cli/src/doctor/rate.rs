//! The rate budget: what Webex said about it, and what this program keeps to.

use std::time::Duration;

use webex::Client;

use super::check::{Area, Check};

/// What the questions about the features met.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Asked {
    /// The longest wait that Webex asked for with a 429.
    pub(super) longest_wait: Option<Duration>,
}

pub(super) fn check(client: Option<&Client>, asked: Asked, serve_budget_per_minute: u32) -> Check {
    let budget = format!(
        "`serve` and `collect` keep to {serve_budget_per_minute} a minute unless --requests-per-minute says else, `api` slows down at a 429"
    );
    let Some(client) = client else { return Check::not_checked(Area::RateBudget, "", format!("no request carried a token; {budget}")) };
    let state = client.gate_state();
    let (sent, throttled) = (state.requests_sent, state.throttled);
    let check = if throttled == 0 {
        Check::ok(Area::RateBudget, "", format!("{sent} requests of this run, none limited (429); {budget}"))
    } else {
        let wait = asked.longest_wait.map_or_else(|| "no time named".to_owned(), |wait| format!("Retry-After {} s", wait.as_secs()));
        Check::warning(Area::RateBudget, "", format!("{throttled} of {sent} requests were limited (429, {wait}); {budget}"))
            .with_next("something else uses the budget of this token: end it, give it a token of its own, or lower --requests-per-minute")
    };
    check
        .with_value("requests", sent)
        .with_value("limited", throttled)
        .with_value("retryAfterSeconds", asked.longest_wait.map(|wait| wait.as_secs()))
        .with_value("serveBudgetPerMinute", serve_budget_per_minute)
}
