//! Looks after every connection on a schedule: renews in time although nobody asks, and warns before a refresh token ends.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use model::{AlertCode, ConnectionAlert, ConnectionState, WebexConnection};
use store::StoreError;
use tokio_util::sync::CancellationToken;
use webex::tokens::TokenSource as _;

use super::source::Handle;
use super::{Keeper, remedy};

/// How often it looks.
pub const WATCH_EVERY: Duration = Duration::from_mins(1);
/// Days before the end of a refresh token at which people are warned.
pub const WARN_DAYS: [i64; 4] = [30, 14, 7, 1];

impl Keeper {
    /// Looks after the connections until it is told to stop; ends when renewals that are under way are saved.
    pub async fn run(&self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            if let Err(error) = self.shared.parts.vault.tidy().await {
                tracing::warn!(name: "vault.untidied", error = %error, "old secrets could not be forgotten");
            }
            if let Err(error) = self.look().await {
                tracing::warn!(name: "webex.connection.unwatched", error = %error, "the connections could not be read");
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = tokio::time::sleep(WATCH_EVERY) => {}
            }
        }
        self.settle().await;
    }

    /// Looks once: renews what is due, warns of what ends.
    pub async fn look(&self) -> Result<(), StoreError> {
        for connection in self.shared.parts.store.connections().list().await? {
            if connection.state != ConnectionState::Lost {
                // What fails is told by an alert; here nobody waits for the token.
                if let Err(error) = Handle(self.source(&connection.key)).token().await {
                    tracing::debug!("no token: {error}");
                }
            }
        }
        for connection in self.shared.parts.store.connections().list().await? {
            self.warn(&connection).await?;
        }
        Ok(())
    }

    async fn warn(&self, connection: &WebexConnection) -> Result<(), StoreError> {
        let now = self.shared.parts.clock.now();
        let Some(end) = connection.refresh_expires_at.filter(|_| connection.state != ConnectionState::Lost) else { return Ok(()) };
        let Some(days) = warning(end, now) else { return Ok(()) };
        if !self.shared.parts.store.connections().warn(&connection.key, days).await? {
            return Ok(());
        }
        let kind = connection.key.kind;
        let text = if end <= now {
            format!("the refresh token of the {kind} has ended; {}", remedy(kind))
        } else {
            let (days, unit) = if days == 1 { (days, "day") } else { (days, "days") };
            format!(
                "the refresh token of the {kind} ends within {days} {unit}, at {end:.0}, and could not be renewed since; {}",
                remedy(kind)
            )
        };
        tracing::warn!(name: "webex.connection.ending", app = kind.as_str(), days, "{text}");
        let alert = ConnectionAlert { key: connection.key.clone(), code: AlertCode::Ending, at: now, text, resolved_at: None };
        self.shared.parts.store.connections().raise(&alert).await?;
        Ok(())
    }
}

/// The nearest warning that is due, in days.
fn warning(end: Timestamp, now: Timestamp) -> Option<i64> {
    let left = end.duration_since(now);
    WARN_DAYS.into_iter().filter(|days| left <= SignedDuration::from_hours(24 * days)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_come_at_30_14_7_and_1_days() {
        let now = Timestamp::UNIX_EPOCH;
        let at = |hours: i64| warning(now + SignedDuration::from_hours(hours), now);
        let expected =
            [(721, None), (720, Some(30)), (337, Some(30)), (336, Some(14)), (168, Some(7)), (25, Some(7)), (24, Some(1)), (-5, Some(1))];
        for (hours, days) in expected {
            assert_eq!(at(hours), days, "{hours} hours");
        }
    }
}
