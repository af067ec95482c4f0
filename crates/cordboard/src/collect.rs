//! `cordboard collect`: the collectors alone.

use anyhow::Result;
use engine::Hints;
use tokio_util::task::TaskTracker;

use crate::args::CollectArgs;
use crate::collectors::{Collectors, collecting, collector, keeper, run_configured};
use crate::{config, database, master_key, signals, upstream};

/// Runs until it is asked to end.
pub async fn run(args: CollectArgs) -> Result<()> {
    let settings = config::load(args.webex.add_to(args.place.flags()))?;
    let stop = signals::stop_on_request()?;
    let client = upstream::client(&settings.webex)?;
    let store = database::open(&settings).await?;
    if client.is_none() && store.connections().list().await?.is_empty() {
        return Err(upstream::nothing_connected());
    }
    let keeper = keeper(&settings.webex, &store, master_key::vault(&settings, &store).await?)?;
    let (tasks, config) = (TaskTracker::new(), collecting(&settings));
    if let Some(client) = client {
        let collector = collector(client.clone(), &store, config).listening(keeper.clone());
        tasks.spawn(run_configured(collector, client, store.clone(), stop.clone()));
    }
    let (kept, until) = (keeper.clone(), stop.clone());
    tasks.spawn(async move { kept.run(until).await });
    tasks.spawn(Collectors { keeper, store: store.clone(), config, hints: Hints::default() }.run(stop));
    tasks.close();
    tasks.wait().await;
    store.close().await;
    Ok(())
}
