//! Live updates: one task follows the change table, each event stream reads from where it stands.
//!
//! A stream is pulled by its connection and keeps only its position, so a browser that stops reading costs no memory and delays nobody.

mod budget;
mod events;
mod recent;
mod tail;

use store::Store;
use tokio::sync::watch;

pub(crate) use budget::StreamBudget;
pub(crate) use events::events;
pub use tail::tail;

use recent::Recent;

/// What the tail publishes.
pub(crate) struct Live {
    /// The newest changes and the position they reach to.
    pub(crate) recent: Recent,
    /// Facts about the sources as JSON, for the freshness chip; changes as the sources do.
    pub(crate) sources: watch::Sender<String>,
    /// How many streams each session has.
    pub(crate) budget: StreamBudget,
}

impl Live {
    pub(crate) fn new() -> Self {
        Self { recent: Recent::new(), sources: watch::Sender::new(String::new()), budget: StreamBudget::default() }
    }
}

/// The first organisation of the store, once a collector has met it: the one whose changes the tail follows.
pub(crate) async fn organization(store: &Store) -> Result<Option<model::Organization>, store::StoreError> {
    Ok(store.organizations().list().await?.into_iter().next())
}
