//! Hints that something changed at Webex: who collects reads it again sooner.
//!
//! A hint carries no data and is never the truth. What is lost or comes too often changes nothing but how soon something shows: lists and
//! devices are read on their own schedule anyway, inside the same budget.
//!
//! What workspace integrations post goes the same way, with its content: it is what their queue would have brought.

use std::sync::Arc;

use model::id::{OrganizationId, PersonId};
use tokio::sync::broadcast;
use webex::integration::Messages;

/// Hints kept for a collector that is busy; older ones are dropped, which it learns and takes for "anything".
const MOST: usize = 256;

/// What may have changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// The list of devices, or a device's standing.
    Devices,
    /// People, workspaces or locations.
    Directory,
    /// Calls of this person or of their devices, or of anybody's.
    Calls(Option<PersonId>),
}

/// The way of hints from who receives webhooks to the collectors of the same process. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Hints {
    hints: broadcast::Sender<(OrganizationId, Hint)>,
    posts: broadcast::Sender<(OrganizationId, Arc<Messages>)>,
}

/// Where a collector hears them.
#[derive(Debug)]
pub struct Hearing {
    organization: OrganizationId,
    receiver: broadcast::Receiver<(OrganizationId, Hint)>,
}

/// Where a collector hears what its workspace integration posts.
#[derive(Debug)]
pub struct Posts {
    organization: OrganizationId,
    receiver: broadcast::Receiver<(OrganizationId, Arc<Messages>)>,
}

impl Default for Hints {
    fn default() -> Self {
        Self { hints: broadcast::Sender::new(MOST), posts: broadcast::Sender::new(MOST) }
    }
}

impl Hints {
    /// Gives a hint. Nobody needs to hear it.
    pub fn give(&self, organization: &OrganizationId, hint: Hint) {
        // An error says that nobody listens.
        let _ = self.hints.send((organization.clone(), hint));
    }

    /// Hands on what a workspace integration posted. Nobody needs to hear it.
    pub fn post(&self, organization: &OrganizationId, messages: Messages) {
        // An error says that nobody listens.
        let _ = self.posts.send((organization.clone(), Arc::new(messages)));
    }

    /// Hears the hints of an organisation from now on.
    pub fn hear(&self, organization: &OrganizationId) -> Hearing {
        Hearing { organization: organization.clone(), receiver: self.hints.subscribe() }
    }

    /// Hears what the workspace integration of an organisation posts from now on.
    pub fn posts(&self, organization: &OrganizationId) -> Posts {
        Posts { organization: organization.clone(), receiver: self.posts.subscribe() }
    }
}

impl Hearing {
    /// The next hint; `None` when some were missed, so that anything may have changed. Waits for ever when nobody gives any more.
    pub async fn next(&mut self) -> Option<Hint> {
        next(&mut self.receiver, &self.organization).await
    }
}

impl Posts {
    /// The next post; `None` when some were missed. Waits for ever when nobody posts any more.
    pub async fn next(&mut self) -> Option<Arc<Messages>> {
        next(&mut self.receiver, &self.organization).await
    }
}

async fn next<T: Clone>(receiver: &mut broadcast::Receiver<(OrganizationId, T)>, organization: &OrganizationId) -> Option<T> {
    loop {
        match receiver.recv().await {
            Ok((of, item)) if of == *organization => return Some(item),
            Ok(_) => {}
            Err(broadcast::error::RecvError::Lagged(_)) => return None,
            Err(broadcast::error::RecvError::Closed) => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_hint_reaches_its_organisation_and_a_flood_keeps_no_more_than_fits() {
        let (hints, own, other) = (Hints::default(), OrganizationId::from_key("own"), OrganizationId::from_key("other"));
        hints.give(&own, Hint::Devices);
        let mut hearing = hints.hear(&own);
        hints.give(&other, Hint::Devices);
        hints.give(&own, Hint::Directory);
        assert_eq!(hearing.next().await, Some(Hint::Directory));
        for _ in 0..10_000 {
            hints.give(&own, Hint::Devices);
        }
        assert_eq!(hearing.next().await, None, "some were missed");
        for _ in 0..MOST {
            assert_eq!(hearing.next().await, Some(Hint::Devices));
        }
        assert!(hearing.receiver.is_empty());
    }
}
