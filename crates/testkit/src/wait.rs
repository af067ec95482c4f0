//! Waiting for a condition, with the reason when it does not come.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

/// How long to wait between two questions.
const PAUSE: Duration = Duration::from_millis(25);

/// Asks again until the answer is `Ok`, and returns it.
///
/// # Errors
/// With the last answer, when `limit` has passed.
pub async fn eventually<T>(limit: Duration, ask: impl AsyncFnMut() -> Result<T>) -> Result<T> {
    timed(limit, ask).await.map(|(value, _)| value)
}

/// As [`eventually`], with the time it took.
///
/// # Errors
/// With the last answer, when `limit` has passed.
pub async fn timed<T>(limit: Duration, mut ask: impl AsyncFnMut() -> Result<T>) -> Result<(T, Duration)> {
    let start = Instant::now();
    loop {
        match ask().await {
            Ok(value) => return Ok((value, start.elapsed())),
            Err(error) if start.elapsed() > limit => return Err(anyhow!("not within {limit:?}: {error:#}")),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
