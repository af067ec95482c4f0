//! What devices say by themselves, through a workspace integration: by its queue, for which no address that Webex could reach is needed, or by
//! its webhook (`posted`).
//!
//! While the line works and tells what happens, the devices behind it are asked for media during calls and as a safety net only. When it
//! breaks, or a device is found in a call of which nothing was told, all are asked as without it.

mod posted;
pub(super) mod tell;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use model::id::{DeviceId, LocationId, OrganizationId};
use model::{ConnectionKey, ConnectionKind, SourceName, SourceNote};
use serde_json::{Map, Value};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use webex::integration::{Line, Message, Subscription};

use super::budget::Millis;
use super::explain::{Failure, Outcome, Subject};
use super::shared::Shared;
use super::sources::Reporter;
use crate::Keeper;

const SUBJECT: Subject = Subject::Source(SourceName::Push);
/// How soon a line that does not exist yet, or was lost, is looked for.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How soon a line that failed is tried again, up to.
const RETRY: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));
/// Polls come no faster than this, so that many changes cost one request.
const GAP: Duration = Duration::from_secs(1);
/// A line that fails for this long is broken. What was told meanwhile waits in the queue.
const BROKEN_MS: Millis = 20_000;
/// A line whose tokens are refused for this long is gone.
const REFUSED_MS: Millis = 5_000;
/// A line is asked about at least this often; a poll without messages ends by then.
const INTERVAL_MS: Millis = 75_000;
/// How long a line that did not tell what happened is not trusted.
const DISTRUST_MS: Millis = 10 * 60_000;
/// So many devices found changed, of which nothing was told, are no chance.
const MOST_SURPRISES: u32 = 3;

/// What the poller of devices hears.
#[derive(Debug, Clone)]
pub(super) enum Pushed {
    /// Statuses of a device changed.
    Status { device: DeviceId, updated: Map<String, Value>, removed: Vec<String> },
    /// A device started, or a call of it ended: ask it.
    Look { device: DeviceId, is_boot: bool },
}

/// The part of the collector that listens.
pub(super) struct Listener {
    shared: Arc<Shared>,
    org: OrganizationId,
    keeper: Keeper,
    reporter: Reporter,
    said: Option<String>,
    failing_since: Option<Millis>,
    distrusted_until: Option<Millis>,
}

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, keeper: Keeper, stop: CancellationToken) {
    let reporter = Reporter::new(SourceName::Push, org.clone());
    let mut listener = Listener { shared, org, keeper, reporter, said: None, failing_since: None, distrusted_until: None };
    stop.run_until_cancelled(Box::pin(listener.run())).await;
}

impl Listener {
    async fn run(&mut self) {
        let key = ConnectionKey { org: self.org.clone(), kind: ConnectionKind::WorkspaceIntegration };
        let mut pause = RETRY.0;
        loop {
            let line = match self.keeper.line(&key).await {
                Ok(Some(line)) => line,
                Ok(None) => {
                    // Nothing is connected, or Control Hub took it back, which an alert tells.
                    self.uncover();
                    self.failing_since = None;
                    self.say(None).await;
                    tokio::time::sleep(LOOK_EVERY).await;
                    continue;
                }
                Err(error) => {
                    self.fail(&Failure { outcome: Outcome::Invalid, message: error.to_string(), tracking_id: None }).await;
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(RETRY.1);
                    continue;
                }
            };
            let ended = match self.keeper.webhook_of(&key).await {
                Ok(Some((target, secret))) => self.receive(&key, &line, &target, &secret).await,
                Ok(None) => self.listen(&key, &line).await,
                Err(error) => {
                    self.fail(&Failure { outcome: Outcome::Invalid, message: error.to_string(), tracking_id: None }).await;
                    Ended::Failed { heard: false }
                }
            };
            match ended {
                Ended::Gone => pause = RETRY.0,
                Ended::Failed { heard } => {
                    pause = if heard { RETRY.0 } else { (pause * 2).min(RETRY.1) };
                    tokio::time::sleep(pause).await;
                }
            }
        }
    }

    /// Listens until the line fails or is taken back.
    async fn listen(&mut self, key: &ConnectionKey, line: &Line) -> Ended {
        self.shared.spend();
        let opened = match line.open().await {
            Ok(opened) => opened,
            Err(error) => return self.broke(key, &error, Stage::Opening).await,
        };
        self.unhook(key, line).await;
        let mut heard = false;
        loop {
            self.cover(&opened.subscription).await;
            let asked_at = tokio::time::Instant::now();
            self.shared.spend();
            let messages = tokio::select! {
                messages = line.poll(&opened.queue) => messages,
                // Devices come and go, and trust does, while the line is silent.
                () = self.refresh(&opened.subscription) => continue,
            };
            let messages = match messages {
                Ok(messages) => messages,
                Err(error) => return self.broke(key, &error, Stage::Polling { heard }).await,
            };
            heard = true;
            self.failing_since = None;
            self.reporter.success(&self.shared, self.shared.now(), 1, INTERVAL_MS).await;
            for message in messages.messages {
                if self.hear(key, message).await == Heard::TakenBack {
                    self.uncover();
                    return Ended::Gone;
                }
            }
            tokio::time::sleep_until(asked_at + GAP).await;
        }
    }

    /// Takes back the webhook of an earlier configuration; one that stays posts to nobody.
    async fn unhook(&self, key: &ConnectionKey, line: &Line) {
        if self.keeper.had_webhook(key).await.unwrap_or(false) {
            self.shared.spend();
            if let Err(error) = line.unhook().await {
                tracing::debug!(error = %error, "the webhook of a workspace integration stays");
            }
        }
    }

    /// What becomes of a line that failed.
    async fn broke(&mut self, key: &ConnectionKey, error: &webex::Error, stage: Stage) -> Ended {
        let heard = matches!(stage, Stage::Polling { heard: true });
        let refused_for = self.failing_since.map_or(0, |since| self.shared.elapsed().saturating_sub(since));
        // Its tokens were renewed as far as that goes before a 401 comes here.
        let is_refused = error.status() == Some(401) && !heard && refused_for >= REFUSED_MS;
        // A queue that is gone is opened anew; an app that is gone was taken back.
        if is_refused || (stage == Stage::Opening && matches!(error.status(), Some(404 | 410))) {
            self.uncover();
            if let Err(error) = self.keeper.line_gone(key).await {
                tracing::warn!(name: "webex.integration.gone", error = %error, "a workspace integration is gone, and that could not be noted");
                tokio::time::sleep(LOOK_EVERY).await;
            }
            return Ended::Gone;
        }
        self.fail(&Failure::of(SUBJECT, error)).await;
        Ended::Failed { heard }
    }

    /// Keeps what is covered up to date; never ends, so that a poll is not given up half way.
    async fn refresh(&self, subscription: &Subscription) {
        let (mut shared_devices, mut surprises) = (self.shared.of_workspaces.subscribe(), self.shared.surprises.subscribe());
        loop {
            tokio::select! {
                Ok(()) = shared_devices.changed() => {}
                Ok(()) = surprises.changed() => {}
                () = tokio::time::sleep(Duration::from_secs(5)) => {}
            }
            if *surprises.borrow_and_update() >= MOST_SURPRISES || self.is_distrusted() {
                self.shared.covered.send_if_modified(clear);
            } else {
                self.put_cover(subscription);
            }
        }
    }

    fn is_distrusted(&self) -> bool {
        self.distrusted_until.is_some_and(|until| self.shared.elapsed() < until)
    }

    /// Whether the line is not to be trusted now.
    fn doubt(&mut self) -> bool {
        if *self.shared.surprises.borrow() >= MOST_SURPRISES {
            self.shared.surprises.send_replace(0);
            self.distrusted_until = Some(self.shared.elapsed() + DISTRUST_MS);
        }
        self.is_distrusted()
    }

    /// Says which devices need not be asked, unless the line is not to be trusted.
    async fn cover(&mut self, subscription: &Subscription) {
        if self.doubt() {
            self.shared.covered.send_if_modified(clear);
            let text = "Devices were found in calls of which the workspace integration told nothing: all are asked as without it for a while. \
                        If this stays, compare its manifest with the one in docs/collecting.md";
            self.say(Some(SourceNote::trouble(text))).await;
            return;
        }
        if !subscription.tells("Call") {
            self.shared.covered.send_if_modified(clear);
            let text = "The manifest of the workspace integration does not name the status Call.*: devices are asked as without it";
            self.say(Some(SourceNote::trouble(text))).await;
            return;
        }
        self.put_cover(subscription);
        let (covered, all) = (self.shared.covered.borrow().len(), self.shared.reachable.borrow().as_ref().map_or(0, |all| all.len()));
        let devices = if all == 1 { "device tells" } else { "devices tell" };
        let text = format!("{covered} of {all} {devices} of calls by themselves; personal devices never do");
        self.say(Some(SourceNote::fact(text))).await;
    }

    fn put_cover(&self, subscription: &Subscription) {
        if !subscription.tells("Call") {
            return;
        }
        let places: HashSet<LocationId> = subscription.locations.iter().filter_map(|id| id.parse().ok()).collect();
        let devices = self.shared.of_workspaces.borrow().clone();
        let is_open =
            |location: &Option<LocationId>| places.is_empty() || location.as_ref().is_some_and(|location| places.contains(location));
        let covered: HashSet<DeviceId> =
            devices.iter().filter(|(_, location)| is_open(location)).map(|(device, _)| device.clone()).collect();
        self.shared.covered.send_if_modified(|known| {
            let is_new = **known != covered;
            if is_new {
                *known = Arc::new(covered);
            }
            is_new
        });
    }

    fn uncover(&self) {
        self.shared.covered.send_if_modified(clear);
    }

    async fn hear(&self, key: &ConnectionKey, message: Message) -> Heard {
        match message {
            Message::Status { device, updated, removed, .. } => self.pass(Pushed::Status { device, updated, removed }).await,
            Message::Events { device, events } => {
                for event in events {
                    match event.key.as_str() {
                        "CallDisconnect" => {
                            // Nobody needs to hear it.
                            let _ = self.shared.ended.send(device.clone());
                            self.pass(Pushed::Look { device: device.clone(), is_boot: false }).await;
                        }
                        "BootEvent" => self.pass(Pushed::Look { device: device.clone(), is_boot: true }).await,
                        _ => {}
                    }
                }
            }
            Message::Action { jwt } => match self.keeper.obey(key, &jwt).await {
                Ok(obeyed) => {
                    if obeyed.is_taken_back() {
                        return Heard::TakenBack;
                    }
                }
                Err(error) => tracing::warn!(name: "webex.integration.action", error = %error, "an action was not believed"),
            },
            Message::Unknown(kind) => tracing::debug!(kind, "a message of an unknown kind"),
            _ => {}
        }
        Heard::Fine
    }

    async fn pass(&self, pushed: Pushed) {
        // The poller ends with this turn; then nobody needs to hear it.
        let _ = self.shared.pushed.send(pushed).await;
    }

    async fn fail(&mut self, failure: &Failure) {
        let now = self.shared.elapsed();
        let since = *self.failing_since.get_or_insert(now);
        if now.saturating_sub(since) >= BROKEN_MS || failure.outcome == Outcome::Forbidden {
            self.uncover();
        }
        self.reporter.failure(&self.shared, self.shared.now(), 1, failure, INTERVAL_MS).await;
    }

    async fn say(&mut self, note: Option<SourceNote>) {
        let note = note.and_then(|note| note.to_text());
        if self.said != note {
            let sources = self.shared.store.sources();
            let result = sources.record_note(&self.org, SourceName::Push, note.as_deref(), self.shared.now()).await;
            if self.shared.stored(result).is_some() {
                self.said = note;
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    Fine,
    TakenBack,
}

/// Where a line failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Opening,
    Polling { heard: bool },
}

enum Ended {
    Gone,
    Failed { heard: bool },
}

fn clear(known: &mut Arc<HashSet<DeviceId>>) -> bool {
    let is_news = !known.is_empty();
    if is_news {
        *known = Arc::default();
    }
    is_news
}

/// The devices of workspaces and where they are: only these tell by themselves.
pub(super) type SharedDevices = HashMap<DeviceId, Option<LocationId>>;

/// Where pushes go.
pub(super) type Pushes = mpsc::Sender<Pushed>;
