//! What the tasks of the collector share.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, LocationId, OrganizationId, PersonId, WorkspaceId};
use model::{HealthIssue, PastCall, SourceName};
use store::{DeviceNames, Store, StoreError};
use tokio::sync::{broadcast, mpsc, watch};
use tokio::time::Instant;

use super::CollectorConfig;
use super::budget::{Budget, Millis};
use super::push::{Pushed, Pushes, SharedDevices};
use crate::Clock;
use crate::Hints;

/// Past calls recorded at once: others get their turn at the one writer in between.
const PAST_AT_ONCE: usize = 25;
/// Pushes that wait for the poller; more hold up the line.
const MOST_PUSHES: usize = 1_024;
const MOST_ENDED: usize = 1_024;
/// A store that fails is complained about this often.
const STORE_COMPLAINT_INTERVAL_MS: Millis = 60_000;

/// Why nothing can be collected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What happened, to what, and what to do.
    pub message: String,
    /// Webex tracking id, for Cisco's support.
    pub tracking_id: Option<String>,
    /// Since when.
    pub since: Timestamp,
}

/// Whether Webex as a whole answers, as the device list sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The last list came, or failed for a reason of its own.
    Answers,
    /// No connection or no valid token: asking single devices makes no sense.
    Lost,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub name: Option<String>,
    pub time_zone: Option<String>,
}

/// A workspace.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Room {
    pub name: Option<String>,
    pub location_id: Option<LocationId>,
    pub calendar_email: Option<String>,
    pub health_level: Option<String>,
    pub health_issues: Vec<HealthIssue>,
    pub maintenance: Option<String>,
}

/// The owner of a personal device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Owner {
    pub name: Option<String>,
    pub email: Option<String>,
    pub location_id: Option<LocationId>,
}

/// Names that devices refer to by id: first those that are stored, then what each list says.
#[derive(Debug, Clone, Default)]
pub(super) struct Directory {
    pub locations: Arc<HashMap<LocationId, Place>>,
    pub workspaces: Arc<HashMap<WorkspaceId, Room>>,
    pub owners: Arc<HashMap<PersonId, Owner>>,
    /// Whether the stored names are in it.
    pub is_seeded: bool,
    /// Whether devices can be given names: some were stored, or locations and workspaces were asked for with whatever result.
    pub is_ready: bool,
}

impl Directory {
    /// What the store knows, so that a start takes away no name while a list is still to come or fails. Later entries win.
    pub fn from_stored(stored: Vec<DeviceNames>) -> Self {
        let is_ready = !stored.is_empty();
        let (mut locations, mut workspaces, mut owners) = (HashMap::new(), HashMap::new(), HashMap::new());
        for names in stored {
            let DeviceNames { location_id, location_name, time_zone, workspace_id, workspace_name, owner_id, owner_name, email } = names;
            if let Some(id) = &location_id {
                locations.insert(id.clone(), Place { name: location_name, time_zone });
            }
            // The same order in which a device takes its mail: the owner's comes first.
            let room_email = if owner_id.is_some() { None } else { email.clone() };
            if let Some(id) = workspace_id {
                workspaces.insert(
                    id,
                    Room { name: workspace_name, location_id: location_id.clone(), calendar_email: room_email, ..Room::default() },
                );
            }
            if let Some(id) = owner_id {
                owners.insert(id, Owner { name: owner_name, email, location_id });
            }
        }
        Self { locations: Arc::new(locations), workspaces: Arc::new(workspaces), owners: Arc::new(owners), is_seeded: true, is_ready }
    }
}

pub(super) struct Shared {
    pub config: CollectorConfig,
    pub client: webex::Client,
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub trouble: watch::Sender<Option<Trouble>>,
    pub directory: watch::Sender<Directory>,
    /// Devices that can be asked over xAPI now; `None` before the first list.
    pub reachable: watch::Sender<Option<Arc<HashSet<DeviceId>>>>,
    /// Owners of personal devices, as the device list names them.
    pub owners_wanted: watch::Sender<Arc<HashSet<PersonId>>>,
    /// The devices of each owner that can be asked.
    pub owned: watch::Sender<Arc<HashMap<PersonId, Vec<DeviceId>>>>,
    /// Devices that take commands now; `None` before the first list.
    pub commandable: watch::Sender<Option<Arc<HashSet<DeviceId>>>>,
    /// Devices of workspaces that can be asked, and where they are.
    pub of_workspaces: watch::Sender<Arc<SharedDevices>>,
    /// Devices by their plain MAC address.
    pub macs: watch::Sender<Arc<HashMap<String, DeviceId>>>,
    /// Devices that tell of their calls by themselves, as long as they do.
    pub covered: watch::Sender<Arc<HashSet<DeviceId>>>,
    /// Covered devices that were found changed although they told nothing.
    pub surprises: watch::Sender<u32>,
    /// A call of this device is over.
    pub ended: broadcast::Sender<DeviceId>,
    pub pushed: Pushes,
    /// For the one who listens.
    pub pushes: Mutex<Option<mpsc::Receiver<Pushed>>>,
    /// How far clocks of devices are ahead of this one, where they were asked.
    clocks: Mutex<HashMap<DeviceId, SignedDuration>>,
    /// What may have changed.
    pub hints: Hints,
    pub reach: watch::Sender<Reach>,
    started: Instant,
    budget: Mutex<Budget>,
    /// Requests a minute that the lists take.
    planned: Mutex<HashMap<SourceName, f64>>,
    complaint: Mutex<Option<Millis>>,
}

impl Shared {
    pub fn new(
        config: CollectorConfig,
        client: webex::Client,
        store: Store,
        clock: Arc<dyn Clock>,
        trouble: watch::Sender<Option<Trouble>>,
        hints: Hints,
    ) -> Self {
        let (teller, listener) = mpsc::channel(MOST_PUSHES);
        Self {
            commandable: watch::Sender::new(None),
            of_workspaces: watch::Sender::new(Arc::default()),
            macs: watch::Sender::new(Arc::default()),
            covered: watch::Sender::new(Arc::default()),
            surprises: watch::Sender::new(0),
            ended: broadcast::Sender::new(MOST_ENDED),
            pushed: teller,
            pushes: Mutex::new(Some(listener)),
            clocks: Mutex::default(),
            budget: Mutex::new(Budget::new(config.requests_per_minute, 0)),
            config,
            client,
            store,
            clock,
            trouble,
            directory: watch::Sender::new(Directory::default()),
            reachable: watch::Sender::new(None),
            owners_wanted: watch::Sender::new(Arc::default()),
            owned: watch::Sender::new(Arc::default()),
            hints,
            reach: watch::Sender::new(Reach::Answers),
            started: Instant::now(),
            planned: Mutex::default(),
            complaint: Mutex::new(None),
        }
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Milliseconds since the start, on a clock that only goes forward.
    pub fn elapsed(&self) -> Millis {
        Millis::try_from(self.started.elapsed().as_millis()).unwrap_or(Millis::MAX)
    }

    pub fn instant(&self, at: Millis) -> Instant {
        self.started + std::time::Duration::from_millis(at)
    }

    /// The budget, brought down to what Webex allows at present.
    pub fn budget(&self) -> MutexGuard<'_, Budget> {
        let now = self.elapsed();
        let configured = f64::from(self.config.requests_per_minute);
        let allowed = self.client.gate_state().rate_per_minute.map_or(configured, |rate| configured.min(f64::from(rate)));
        let mut budget = self.budget.lock().unwrap_or_else(PoisonError::into_inner);
        budget.set_per_minute(allowed, now);
        budget
    }

    /// Takes a request from the budget without waiting.
    pub fn spend(&self) {
        let now = self.elapsed();
        self.budget().spend(1, now);
    }

    /// Notes what a list takes: so many requests each interval.
    pub fn plan(&self, list: SourceName, requests: i64, interval_ms: Millis) {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let per_minute = requests as f64 * 60_000.0 / interval_ms.max(1) as f64;
        self.planned.lock().unwrap_or_else(PoisonError::into_inner).insert(list, per_minute);
    }

    /// Requests a minute that the lists leave for single devices; at least a quarter of all.
    pub fn left_for_devices(&self) -> f64 {
        let lists: f64 = self.planned.lock().unwrap_or_else(PoisonError::into_inner).values().sum();
        let all = self.budget().per_minute();
        (all - lists).max(all / 4.0)
    }

    /// Notes how far the clock of a device is ahead.
    pub fn note_clock(&self, device: &DeviceId, ahead: SignedDuration) {
        self.clocks.lock().unwrap_or_else(PoisonError::into_inner).insert(device.clone(), ahead);
    }

    /// How far the clock of a device is ahead, as far as is known.
    pub fn clock_ahead(&self, device: &DeviceId) -> Option<SignedDuration> {
        self.clocks.lock().unwrap_or_else(PoisonError::into_inner).get(device).copied()
    }

    /// Scores past calls and puts them into the history, which merges them with what it has.
    pub async fn record_past(&self, org: &OrganizationId, mut calls: Vec<PastCall>) -> Result<(), StoreError> {
        let judge = self.config.judge;
        let note = move |call: &mut PastCall| judge.past(call).note_in(call);
        calls.iter_mut().for_each(note);
        for part in calls.chunks(PAST_AT_ONCE) {
            self.store.history().record_judged(org, part, self.now(), note).await?;
        }
        Ok(())
    }

    /// Logs that the store failed, once a minute at most.
    pub fn complain(&self, error: &StoreError) {
        let now = self.elapsed();
        let mut last = self.complaint.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|at| now.saturating_sub(at) >= STORE_COMPLAINT_INTERVAL_MS) {
            *last = Some(now);
            drop(last);
            tracing::error!("{error}");
        }
    }

    /// The value of a store call; a failure is logged and gives `None`.
    pub fn stored<T>(&self, result: Result<T, StoreError>) -> Option<T> {
        result.inspect_err(|error| self.complain(error)).ok()
    }
}

/// Measures how long it took from asking until a change was in the store.
pub(super) fn measure_lag(source: SourceName, span_ms: Millis) {
    let span = std::time::Duration::from_millis(span_ms);
    metrics::histogram!("cordboard_change_lag_seconds", "source" => source.as_str()).record(span.as_secs_f64());
}
