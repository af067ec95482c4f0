//! How far it is, on a terminal; silent otherwise.

use std::io::{IsTerminal as _, Write as _};
use std::time::Duration;

use tokio::time::Instant;

const WIDTH: usize = 24;
/// Failures that are told one by one.
const MOST_TOLD: u64 = 10;

/// Numbers of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Rows of the input.
    pub(super) rows: u64,
    /// Rows that earlier runs had finished.
    pub(super) earlier: u64,
    pub(super) ok: u64,
    pub(super) failed: u64,
    pub(super) in_doubt: u64,
}

impl Tally {
    fn finished(&self) -> u64 {
        self.earlier + self.here()
    }

    fn here(&self) -> u64 {
        self.ok + self.failed + self.in_doubt
    }
}

pub(super) struct Progress {
    is_terminal: bool,
    started: Instant,
    told: u64,
}

impl Progress {
    pub(super) fn start() -> Self {
        Self { is_terminal: std::io::stderr().is_terminal(), started: Instant::now(), told: 0 }
    }

    pub(super) fn show(&self, tally: &Tally, at_once: usize) {
        if self.is_terminal {
            let columns =
                terminal_size::terminal_size_of(std::io::stderr()).map_or(80, |(terminal_size::Width(width), _)| usize::from(width));
            // A line that wraps would stay behind at every redraw.
            let text: String = line(tally, self.started.elapsed(), at_once).chars().take(columns.saturating_sub(1)).collect();
            let _ = write!(std::io::stderr(), "\r\x1b[2K{text}");
        }
    }

    fn clear(&self) {
        if self.is_terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[2K");
        }
    }

    /// A line above the bar.
    pub(super) fn say(&self, text: &str) {
        self.clear();
        crate::api::say(text);
    }

    /// A failure; only the first ones are told, the result file has all.
    pub(super) fn failure(&mut self, text: &str) {
        self.told += 1;
        match self.told.cmp(&(MOST_TOLD + 1)) {
            std::cmp::Ordering::Less => self.say(text),
            std::cmp::Ordering::Equal => self.say("more failed rows are not told one by one; --results FILE keeps them all"),
            std::cmp::Ordering::Greater => {}
        }
    }

    pub(super) fn end(&self) {
        self.clear();
    }
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "for people to look at")]
fn line(tally: &Tally, elapsed: Duration, at_once: usize) -> String {
    let (finished, rows) = (tally.finished(), tally.rows.max(1));
    let full = (finished as f64 / rows as f64 * WIDTH as f64) as usize;
    let bar: String = (0..WIDTH).map(|at| if at < full { '█' } else { '░' }).collect();
    let rate = tally.here() as f64 / elapsed.as_secs_f64().max(0.001);
    let left = if rate > 0.0 { duration((rows.saturating_sub(finished) as f64 / rate) as u64) } else { "?".to_owned() };
    let failed = if tally.failed > 0 { format!(", {} failed", tally.failed) } else { String::new() };
    let doubt = if tally.in_doubt > 0 { format!(", {} in doubt", tally.in_doubt) } else { String::new() };
    format!("{bar} {finished}/{} rows, {rate:.1}/s, {left} left, {at_once} at once{failed}{doubt}", tally.rows)
}

fn duration(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_shows_rate_and_time_left() {
        let tally = Tally { rows: 2_000, earlier: 500, ok: 480, failed: 20, in_doubt: 0 };
        let shown = line(&tally, Duration::from_secs(10), 8);
        // 500 rows in 10 s are 50 a second; the other 1,000 take 20 s.
        assert_eq!(shown, "████████████░░░░░░░░░░░░ 1000/2000 rows, 50.0/s, 20 s left, 8 at once, 20 failed");
        assert_eq!((duration(61).as_str(), duration(7_260).as_str()), ("1 min 1 s", "2 h 1 min"));
        assert!(line(&Tally::default(), Duration::ZERO, 1).contains("0/0 rows"));
    }
}
