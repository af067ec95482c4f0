//! Webhooks at Webex for each connection, where Webex can reach this server.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Duration;

use engine::keeper::Delivery;
use engine::{Hooks, Keeper};
use jiff::Timestamp;
use model::ConnectionKey;
use store::{Store, StoreError};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use url::{Host, Url};

use crate::config::Posting;
use crate::site::Webhooking;

/// How soon a new connection gets its webhooks.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How often it is looked whether they are there and work: Webex switches off those that fail.
const REFRESH_EVERY: Duration = Duration::from_mins(10);

/// What keeps webhooks.
pub struct Webhooks {
    pub keeper: Keeper,
    pub store: Store,
    /// Where browsers, and Webex, reach the pages.
    pub base: Url,
}

/// When the webhooks of a connection were seen to, and of which one: a connection that was made again has another secret.
type Seen = HashMap<ConnectionKey, (Timestamp, Instant)>;

impl Webhooks {
    /// Sees to the webhooks of every connection until it is told to stop.
    pub async fn run(self, stop: CancellationToken) {
        let mut seen = Seen::new();
        while !stop.is_cancelled() {
            if let Some(Err(error)) = stop.run_until_cancelled(self.look(&mut seen)).await {
                tracing::debug!(error = %error, "the connections could not be read");
            }
            stop.run_until_cancelled(tokio::time::sleep(LOOK_EVERY)).await;
        }
    }

    async fn look(&self, seen: &mut Seen) -> Result<(), StoreError> {
        let connections = self.store.connections().list().await?;
        seen.retain(|key, _| connections.iter().any(|connection| connection.key == *key));
        for connection in connections {
            let before = seen.get(&connection.key);
            let is_fresh = before.is_some_and(|(made, at)| *made == connection.connected_at && at.elapsed() < REFRESH_EVERY);
            let Ok(target) = self.base.join(&web::routes::webex_hook(&Hooks::handle(&connection.key))) else { continue };
            if is_fresh {
                continue;
            }
            seen.insert(connection.key.clone(), (connection.connected_at, Instant::now()));
            // What goes wrong is told by an alert and tried again.
            if let Err(error) = self.keeper.register_webhooks(&connection.key, &target).await {
                tracing::debug!(error = %error, "no webhooks");
            }
        }
        Ok(())
    }
}

/// How the messages of workspace integrations come to pages at this address.
pub fn delivery(wanted: Posting, webhooks: Webhooking, pages: &Url) -> Delivery {
    match (wanted, webhooks, pages.join(&web::routes::webex_hook(""))) {
        (Posting::LongPoll, _, _) => Delivery::LongPoll,
        (Posting::Webhook, Webhooking::Yes, Ok(target)) => Delivery::Webhook(target),
        (Posting::Webhook, _, _) => {
            let address = pages.origin().ascii_serialization();
            tracing::warn!(
                "webex.workspace_integration is \"webhook\", but Webex cannot reach {address}: what devices say is polled. Set public_url to an https address that Webex can reach"
            );
            Delivery::Unreachable(pages.clone())
        }
    }
}

/// Whether Webex at this address can send to pages at that one: over TLS, or both are on this machine.
pub fn can_reach(pages: &Url, webex: &str) -> bool {
    let is_here = |url: &Url| match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::from(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::from(address).is_loopback(),
        None => false,
    };
    match (is_here(pages), Url::parse(webex).is_ok_and(|webex| is_here(&webex))) {
        (true, webex_is_here) => webex_is_here && pages.scheme() == "http",
        (false, _) => pages.scheme() == "https",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_posted_where_that_is_wanted_and_possible() {
        let pages: Url = "https://cordboard.example.com/".parse().expect("an address");
        let target: Url = "https://cordboard.example.com/webhooks/webex/".parse().expect("an address");
        assert_eq!(delivery(Posting::LongPoll, Webhooking::Yes, &pages), Delivery::LongPoll);
        assert_eq!(delivery(Posting::Webhook, Webhooking::Yes, &pages), Delivery::Webhook(target));
        assert_eq!(delivery(Posting::Webhook, Webhooking::No, &pages), Delivery::Unreachable(pages));
    }

    #[test]
    fn webhooks_are_made_where_they_can_arrive() {
        for (pages, webex, wanted) in [
            ("https://cordboard.example.com/", "https://webexapis.com/v1", true),
            ("http://cordboard.example.com/", "https://webexapis.com/v1", false),
            ("http://127.0.0.1:8080/", "https://webexapis.com/v1", false),
            ("https://127.0.0.1:8443/", "https://webexapis.com/v1", false),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8787", true),
            ("http://[::1]:8080/", "http://localhost:8787/v1", true),
            ("http://10.1.2.3:8080/", "http://127.0.0.1:8787", false),
        ] {
            assert_eq!(can_reach(&pages.parse().expect("an address"), webex), wanted, "{pages} {webex}");
        }
    }
}
