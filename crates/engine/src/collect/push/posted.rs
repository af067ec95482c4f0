//! The webhook of a workspace integration: set, set again now and then, and believed once something came by it.
//!
//! Webex does not say whether it can deliver, and silence may mean that nothing happens. So devices are asked as without it until the first
//! post has come, and again when they are found changed of which nothing was told.

use std::collections::HashMap;
use std::time::Duration;

use jiff::Timestamp;
use model::id::DeviceId;
use model::{ConnectionKey, SourceNote};
use secrecy::SecretString;
use tokio::time::{Instant, sleep, sleep_until};
use url::Url;
use webex::integration::{Line, Message, Messages};

use super::{Ended, Heard, Listener, Millis, Pushed, SUBJECT, Stage};
use crate::collect::explain::Failure;

/// How often the webhook is set again: Webex tells nobody when it takes one away.
const SET_EVERY: Duration = Duration::from_mins(10);
/// How soon again when that failed.
const SET_AGAIN: Duration = Duration::from_secs(30);
/// How often it is looked whether the connection is still the same one, and whether the webhook is to be trusted.
const LOOK_EVERY: Duration = Duration::from_secs(2);
const INTERVAL_MS: Millis = 10 * 60_000;

/// When a device was last heard of; a post that is older came late.
type LastTold = HashMap<DeviceId, Timestamp>;

impl Listener {
    /// Hears what is posted until the line fails or is taken back.
    pub(super) async fn receive(&mut self, key: &ConnectionKey, line: &Line, target: &Url, secret: &SecretString) -> Ended {
        let (mut posts, made_at) = (self.shared.hints.posts(&self.org), self.keeper.connected_at(key).await.ok().flatten());
        self.shared.spend();
        let mut subscription = match line.hook(target, secret).await {
            Ok(subscription) => subscription,
            Err(error) => return self.broke(key, &error, Stage::Opening).await,
        };
        self.set(1).await;
        let (mut set_again, mut is_proven, mut last) = (Instant::now() + SET_EVERY, false, LastTold::new());
        loop {
            // What came before the doubt proves nothing.
            is_proven &= !self.doubt();
            if is_proven || self.is_distrusted() {
                self.cover(&subscription).await;
            } else {
                self.wait_for_the_first(target).await;
            }
            tokio::select! {
                post = posts.next() => match post {
                    Some(messages) => {
                        is_proven = true;
                        self.reporter.success(&self.shared, self.shared.now(), 0, INTERVAL_MS).await;
                        if self.take(key, &messages, &mut last).await == Heard::TakenBack {
                            self.uncover();
                            return Ended::Gone;
                        }
                    }
                    // Too many came at once: whom they were about is not known.
                    None => is_proven = false,
                },
                () = sleep(LOOK_EVERY) => match self.keeper.connected_at(key).await {
                    Ok(now) if now != made_at => {
                        self.uncover();
                        return Ended::Gone;
                    }
                    _ => {}
                },
                () = sleep_until(set_again) => {
                    self.shared.spend();
                    match line.hook(target, secret).await {
                        Ok(told) => {
                            subscription = told;
                            set_again = Instant::now() + SET_EVERY;
                            self.set(1).await;
                        }
                        Err(error) if matches!(error.status(), Some(401 | 403 | 404 | 410)) => return self.broke(key, &error, Stage::Opening).await,
                        // Posts may come all the same.
                        Err(error) => {
                            set_again = Instant::now() + SET_AGAIN;
                            self.reporter.failure(&self.shared, self.shared.now(), 1, &Failure::of(SUBJECT, &error), INTERVAL_MS).await;
                        }
                    }
                }
            }
        }
    }

    async fn set(&mut self, requests: i64) {
        self.failing_since = None;
        self.reporter.success(&self.shared, self.shared.now(), requests, INTERVAL_MS).await;
    }

    async fn wait_for_the_first(&mut self, target: &Url) {
        self.uncover();
        let text = format!(
            "Webex was told to post what devices say to {}, and has not posted anything since: devices are asked as without it. If this stays, \
             look whether Webex can reach that address",
            target.origin().ascii_serialization()
        );
        self.say(Some(SourceNote::trouble(text))).await;
    }

    async fn take(&self, key: &ConnectionKey, messages: &Messages, last: &mut LastTold) -> Heard {
        for message in &messages.messages {
            let heard = match message {
                Message::Status { device, at, .. } if self.is_late(device, *at, last) => {
                    self.pass(Pushed::Look { device: device.clone(), is_boot: false }).await;
                    Heard::Fine
                }
                message => self.hear(key, message.clone()).await,
            };
            if heard == Heard::TakenBack {
                return heard;
            }
        }
        Heard::Fine
    }

    /// Whether something newer of this device came before: what it is now must be asked.
    fn is_late(&self, device: &DeviceId, at: Option<Timestamp>, last: &mut LastTold) -> bool {
        let Some(at) = at else { return false };
        if !self.shared.of_workspaces.borrow().contains_key(device) {
            return false;
        }
        let newest = last.entry(device.clone()).or_insert(at);
        let is_late = at < *newest;
        *newest = at.max(*newest);
        is_late
    }
}
