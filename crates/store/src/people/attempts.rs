//! Failed sign-ins, counted before the password is looked at: of many who try at once no more get through than one after another.

use jiff::Timestamp;

use super::People;
use crate::StoreError;
use crate::values::number;

/// Failures that are older than this count no longer.
const FORGOTTEN_AFTER_MS: i64 = 86_400_000;

/// When failures lock, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptRule {
    /// So many failures lock nothing.
    pub free: u32,
    /// How long the first lock lasts, in milliseconds; each further failure doubles it.
    pub first_lock_ms: i64,
    /// How long a lock lasts at most, in milliseconds.
    pub longest_lock_ms: i64,
}

impl AttemptRule {
    /// How long the failure with this number, from 1, locks.
    fn lock_ms(&self, failures: i64) -> i64 {
        let doublings = failures - i64::from(self.free) - 1;
        if doublings < 0 {
            return 0;
        }
        self.first_lock_ms.saturating_mul(1 << doublings.min(62)).min(self.longest_lock_ms)
    }
}

/// What became of asking for an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// Go on; it counts as failed until it is taken back.
    Counted {
        /// Failures now, this one with them.
        failures: i64,
        /// Until when further ones are refused, if they are.
        locked_until: Option<Timestamp>,
    },
    /// Too many failures: wait.
    Locked {
        /// Until when.
        until: Timestamp,
    },
}

impl People {
    /// Counts an attempt under a key, unless the key is locked.
    pub async fn begin_attempt(&self, key: &[u8], rule: AttemptRule, now: Timestamp) -> Result<Attempt, StoreError> {
        let now_ms = now.as_millisecond();
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                // The row is locked from here on, also when it was made just now.
                let row = sqlx::query(
                    "INSERT INTO sign_in_attempt (attempt_key, failures, last_at, locked_until) VALUES ($1, 0, $2, 0) \
                     ON CONFLICT (attempt_key) DO UPDATE SET failures = sign_in_attempt.failures \
                     RETURNING failures, last_at, locked_until",
                )
                .bind(key)
                .bind(now_ms)
                .fetch_one(write.connection())
                .await?;
                let locked_until = number(&row, "locked_until")?;
                if locked_until > now_ms {
                    return Ok(Attempt::Locked { until: time_of(locked_until) });
                }
                let forgotten = number(&row, "last_at")? < now_ms - FORGOTTEN_AFTER_MS;
                let failures = if forgotten { 1 } else { number(&row, "failures")? + 1 };
                let lock_ms = rule.lock_ms(failures);
                let until = if lock_ms > 0 { now_ms + lock_ms } else { 0 };
                sqlx::query("UPDATE sign_in_attempt SET failures = $1, last_at = $2, locked_until = $3 WHERE attempt_key = $4")
                    .bind(failures)
                    .bind(now_ms)
                    .bind(until)
                    .bind(key)
                    .execute(write.connection())
                    .await?;
                write.commit_silently().await?;
                Ok(Attempt::Counted { failures, locked_until: (until > 0).then(|| time_of(until)) })
            })
            .await
    }

    /// Takes one attempt back: it was no failure.
    pub async fn take_back_attempt(&self, key: &[u8]) -> Result<(), StoreError> {
        self.run_attempt_sql(
            "UPDATE sign_in_attempt SET failures = CASE WHEN failures > 0 THEN failures - 1 ELSE 0 END, locked_until = 0 \
             WHERE attempt_key = $1",
            key,
        )
        .await
    }

    /// Forgets every failure under a key.
    pub async fn forget_attempts(&self, key: &[u8]) -> Result<(), StoreError> {
        self.run_attempt_sql("DELETE FROM sign_in_attempt WHERE attempt_key = $1", key).await
    }

    /// Remembers something until a time: where an account has signed in from. The row has no failures, and the time stands where a lock's
    /// end would.
    pub async fn remember(&self, key: &[u8], now: Timestamp, until: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query(
                    "INSERT INTO sign_in_attempt (attempt_key, failures, last_at, locked_until) VALUES ($1, 0, $2, $3) \
                     ON CONFLICT (attempt_key) DO UPDATE SET last_at = excluded.last_at, locked_until = excluded.locked_until",
                )
                .bind(key)
                .bind(now.as_millisecond())
                .bind(until.as_millisecond())
                .execute(write.connection())
                .await?;
                write.commit_silently().await
            })
            .await
    }

    /// Whether something is remembered.
    pub async fn remembers(&self, key: &[u8], now: Timestamp) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT failures FROM sign_in_attempt WHERE attempt_key = $1 AND locked_until > $2")
                    .bind(key)
                    .bind(now.as_millisecond())
                    .fetch_optional(self.0.reader())
                    .await?;
                Ok(row.is_some())
            })
            .await
    }

    async fn run_attempt_sql(&self, sql: &'static str, key: &[u8]) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query(sql).bind(key).execute(write.connection()).await?;
                write.commit_silently().await
            })
            .await
    }
}

fn time_of(at_ms: i64) -> Timestamp {
    Timestamp::from_millisecond(at_ms).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locks_double_up_to_the_longest() {
        let rule = AttemptRule { free: 3, first_lock_ms: 1_000, longest_lock_ms: 10_000 };
        let locks: Vec<_> = (1..=9).map(|failures| rule.lock_ms(failures)).collect();
        assert_eq!(locks, [0, 0, 0, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
        assert_eq!(rule.lock_ms(i64::MAX), 10_000);
    }
}
