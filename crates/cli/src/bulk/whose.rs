//! Whose token it is, and what time the server has: what a journal must know beside the rows.

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde_json::Value;
use tokio::time::Instant;
use webex::{Client, Host, Method, Request};

use crate::exit::Failure;
use crate::{api, explain};

/// What the token tells of itself.
#[derive(Debug, Default)]
pub(super) struct Whose {
    pub(super) organization: Option<String>,
    pub(super) person: Option<String>,
    pub(super) clock: ServerClock,
}

/// Asks. A token without a person or without the scope to read it is no reason to stop; one that is not taken at all is.
pub(super) async fn ask(client: &Client) -> Result<Whose, Failure> {
    let request = Request::new("people-get-my-own-details", Host::Api, Method::Get, "/people/me");
    let answer = match client.execute(request).await {
        Ok(answer) => answer,
        Err(error) if matches!(error.status(), Some(400 | 403..=405)) => {
            api::say("note: the token does not say whose it is, so --resume cannot tell another organisation by it");
            return Ok(Whose::default());
        }
        Err(error) => return Err(explain::explain(&error, None).with_advice("this was the question whose token it is; nothing was sent")),
    };
    let me: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let text = |name: &str| me.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
    let date = answer.headers.get("date").and_then(|value| value.to_str().ok());
    Ok(Whose { organization: text("orgId"), person: text("id"), clock: ServerClock::new(date, Instant::now()) })
}

/// The server's own time, as it told it once, so that it can be compared with when things were created there. The clock of this machine may
/// be wrong.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct ServerClock(Option<(Timestamp, Instant)>);

impl ServerClock {
    /// From the `Date` of an answer that has just come. It is never ahead: the answer took its time, and a date has no fractions.
    fn new(date: Option<&str>, came: Instant) -> Self {
        let told = date.and_then(|date| rfc2822::parse(date).ok()).map(|told| told.timestamp());
        Self(told.map(|told| (told, came)))
    }

    /// The present moment, if the server has told one.
    pub(super) fn at(self, now: Instant) -> Option<Timestamp> {
        let (told, came) = self.0?;
        told.checked_add(now.saturating_duration_since(came)).ok()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_clock_of_the_server_goes_on() {
        let came = Instant::now();
        // The example of RFC 9110 §5.6.7.
        let clock = ServerClock::new(Some("Sun, 06 Nov 1994 08:49:37 GMT"), came);
        let later = clock.at(came + Duration::from_secs(90)).expect("a moment");
        assert_eq!(later.to_string(), "1994-11-06T08:51:07Z");
        assert!(ServerClock::new(Some("yesterday"), came).at(came).is_none());
        assert!(ServerClock::new(None, came).at(came).is_none());
    }
}
