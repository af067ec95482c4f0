//! A line on standard error while Webex makes us wait, so that nobody thinks that the program hangs.

use std::io::{IsTerminal as _, Write as _};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use webex::ClientBuilder;

/// Shorter waits are over before they are read.
const LEAST: Duration = Duration::from_secs(2);

/// Adds the line to whatever a client of this builder waits for.
pub(crate) fn tell(builder: ClientBuilder) -> ClientBuilder {
    let told = Mutex::new(Told::default());
    builder.on_wait(move |waiting| {
        let text =
            told.lock().unwrap_or_else(PoisonError::into_inner).line(waiting.operation, waiting.status, waiting.wait, Instant::now());
        if let Some(text) = text {
            let mut err = std::io::stderr();
            // The bar of bulk work may stand on this line.
            let clear = if err.is_terminal() { "\r\x1b[2K" } else { "" };
            let _ = writeln!(err, "{clear}{text}");
        }
    })
}

/// Until when a wait was told: requests that are refused together wait together.
#[derive(Default)]
struct Told(Option<Instant>);

impl Told {
    fn line(&mut self, operation: &str, status: u16, wait: Duration, now: Instant) -> Option<String> {
        if wait <= LEAST || self.0.is_some_and(|until| now < until) {
            return None;
        }
        self.0 = Some(now + wait);
        let name = webex_catalogue::find_operation(operation).map(crate::api::words_of);
        let name = name.as_deref().unwrap_or(operation);
        let reason = match status {
            429 => "Webex limits the rate (429)".to_owned(),
            423 => "Webex is busy with it (423)".to_owned(),
            status => format!("Webex has trouble ({status})"),
        };
        // Retry-After may hold a part of a second when it was a date.
        let seconds = wait.as_secs() + u64::from(wait.subsec_millis() >= 500);
        Some(format!("{name}: {reason}; going on in {seconds} s"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_told_once_and_short_ones_never() {
        let (mut told, start) = (Told::default(), Instant::now());
        let seconds = Duration::from_secs;
        let mut line = |status, wait, at| told.line("list-people", status, seconds(wait), start + seconds(at));
        assert_eq!(line(429, 2, 0), None);
        assert_eq!(line(429, 30, 0).as_deref(), Some("people list: Webex limits the rate (429); going on in 30 s"));
        assert_eq!(line(429, 30, 1), None, "the same wait");
        assert_eq!(line(423, 5, 31).as_deref(), Some("people list: Webex is busy with it (423); going on in 5 s"));
        assert!(
            told.line("GET /new", 503, Duration::from_millis(7_600), start + seconds(60))
                .expect("told")
                .ends_with("(503); going on in 8 s")
        );
    }
}
