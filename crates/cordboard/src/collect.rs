//! `cordboard collect`: the collector alone.

use std::sync::Arc;

use anyhow::Result;
use engine::{Collector, CollectorConfig, SystemClock, SystemRandomness};

use crate::args::CollectArgs;
use crate::{database, signals, upstream};

/// Runs until it is asked to end.
pub async fn run(args: CollectArgs) -> Result<()> {
    let stop = signals::stop_on_request()?;
    let client = upstream::client(&args.webex)?;
    let store = database::open(&args.store).await?;
    let config = CollectorConfig::default().with_requests_per_minute(args.webex.requests_per_minute);
    Collector::new(config, client, store.clone(), Arc::new(SystemClock), &SystemRandomness).run(stop).await;
    store.close().await;
    Ok(())
}
