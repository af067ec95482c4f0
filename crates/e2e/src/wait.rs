//! Waiting for a condition, with the reason when it does not come.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// Asks again every 50 ms until the answer is `Ok`, and returns it with the time it took.
///
/// # Errors
/// With the last answer, when `limit` has passed.
pub async fn eventually<T>(limit: Duration, mut ask: impl AsyncFnMut() -> Result<T>) -> Result<(T, Duration)> {
    let start = Instant::now();
    loop {
        match ask().await {
            Ok(value) => return Ok((value, start.elapsed())),
            Err(error) if start.elapsed() > limit => bail!("not within {limit:?}: {error:#}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}
