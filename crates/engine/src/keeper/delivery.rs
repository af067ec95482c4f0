//! How the messages of workspace integrations come here, as it is configured.

use jiff::Timestamp;
use model::{ConnectionKey, ConnectionState};
use secrecy::SecretString;
use url::Url;

use super::webhooks::from_hooks;
use super::{Keeper, KeeperError, SecretNames};
use crate::{Hints, Hooks};

/// How the messages of workspace integrations come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Delivery {
    /// They are polled from a queue, which needs no address that Webex could reach.
    #[default]
    LongPoll,
    /// Webex posts them below this address, which ends with a slash.
    Webhook(Url),
    /// They are wanted by webhook, but Webex cannot reach the pages at this address: they are polled.
    Unreachable(Url),
}

impl Keeper {
    /// Says how the messages of workspace integrations come; what is said first counts.
    #[must_use]
    pub fn delivering(self, delivery: Delivery) -> Self {
        // An error says that it was said before.
        let _ = self.shared.delivery.set(delivery);
        self
    }

    /// How the messages of workspace integrations come.
    pub fn delivery(&self) -> Delivery {
        self.shared.delivery.get().cloned().unwrap_or_default()
    }

    /// Where the workspace integration of a connection posts to, and the secret it signs with; `None` when its queue is polled.
    pub async fn webhook_of(&self, key: &ConnectionKey) -> Result<Option<(Url, SecretString)>, KeeperError> {
        let Delivery::Webhook(base) = self.delivery() else { return Ok(None) };
        let target = base.join(&Hooks::handle(key)).map_err(|_| KeeperError::Unfit("the address of the pages has no room for webhooks"))?;
        let secret = Hooks::new(self.shared.parts.vault.clone(), Hints::default()).secret(key).await.map_err(from_hooks)?;
        Ok(Some((target, secret)))
    }

    /// Whether a connection was given a webhook at some time, which its secret tells.
    pub async fn had_webhook(&self, key: &ConnectionKey) -> Result<bool, KeeperError> {
        Ok(self.shared.parts.vault.open(&SecretNames::of(key).webhook_secret).await?.is_some())
    }

    /// When the connection that works was made; `None` when there is none.
    pub async fn connected_at(&self, key: &ConnectionKey) -> Result<Option<Timestamp>, KeeperError> {
        let found = self.shared.parts.store.connections().find(key).await?;
        Ok(found.filter(|(connection, _)| connection.state != ConnectionState::Lost).map(|(connection, _)| connection.connected_at))
    }
}
