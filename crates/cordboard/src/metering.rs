//! Metrics in Prometheus' form.

use std::time::Duration;

use anyhow::{Context as _, Result};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tokio_util::sync::CancellationToken;

/// Seconds; the bar is five from a change in Webex to the page.
const LAG_BUCKETS: [f64; 9] = [0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0];
const UPKEEP_EVERY: Duration = Duration::from_secs(5);

/// Makes every metric of the program go to one place.
pub fn install() -> Result<PrometheusHandle> {
    PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full("cordboard_change_lag_seconds".to_owned()), &LAG_BUCKETS)
        .context("the buckets are not accepted")?
        .install_recorder()
        .context("the metrics were installed already")
}

/// Keeps the memory of the metrics bounded.
pub async fn keep(handle: PrometheusHandle, stop: CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(UPKEEP_EVERY)).await.is_some() {
        handle.run_upkeep();
    }
}
