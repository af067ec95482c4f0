//! `cordboard collect`: the collector alone.

use std::sync::Arc;

use anyhow::Result;
use engine::{Collector, CollectorConfig, SystemClock, SystemRandomness};

use crate::args::CollectArgs;
use crate::{config, database, signals, upstream};

/// Runs until it is asked to end.
pub async fn run(args: CollectArgs) -> Result<()> {
    let settings = config::load(args.webex.add_to(args.place.flags()))?;
    let stop = signals::stop_on_request()?;
    let client = upstream::client(&settings.webex)?;
    let store = database::open(&settings).await?;
    let config = CollectorConfig::default().with_requests_per_minute(settings.webex.requests_per_minute);
    Collector::new(config, client, store.clone(), Arc::new(SystemClock), &SystemRandomness).run(stop).await;
    store.close().await;
    Ok(())
}
