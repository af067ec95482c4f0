//! All webhooks, their queues and the logs.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::filter::Filter;
use super::line::{Line, Parcel};
use super::{Audience, Event, Record};
use crate::clock::iso;
use crate::ids::{Key, Kind, WebexId};
use crate::random::Dice;
use crate::world::table::Table;

/// Deliveries under way at once.
const AT_ONCE: usize = 64;
/// Entries the delivery log and the compliance log keep.
const KEPT: (usize, usize) = (2_000, 20_000);

/// Whether a webhook works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is sent to.
    Active,
    /// It failed too often.
    Inactive,
}

/// Whose events a webhook hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// Those its creator may see.
    Creator,
    /// Those of the whole organisation.
    Organisation,
}

/// Where webhooks may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Targets {
    /// To this machine only.
    Loopback,
    /// Anywhere.
    Anywhere,
}

/// A webhook.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// Identity.
    pub key: Key,
    /// Name.
    pub name: String,
    /// Where it is sent.
    pub target: String,
    /// Resource, or `all`.
    pub resource: String,
    /// Event, or `all`.
    pub event: String,
    /// Filter as it was written.
    pub filter_text: Option<String>,
    /// Filter taken apart.
    pub filter: Filter,
    /// What bodies are signed with.
    pub secret: Option<String>,
    /// Whether it works.
    pub standing: Standing,
    /// Whose events it hears.
    pub ownership: Ownership,
    /// Who made it.
    pub owner: Key,
    /// Their organisation.
    pub org: Key,
    /// With which application.
    pub app: Key,
    /// When made.
    pub created_ms: i64,
}

impl Webhook {
    /// `ownedBy` as Webex writes it.
    pub const fn owned_by(&self) -> &'static str {
        match self.ownership {
            Ownership::Creator => "creator",
            Ownership::Organisation => "org",
        }
    }

    /// `status` as Webex writes it.
    pub const fn status(&self) -> &'static str {
        match self.standing {
            Standing::Active => "active",
            Standing::Inactive => "inactive",
        }
    }

    fn hears(&self, event: &Event) -> bool {
        let is_open = self.standing == Standing::Active && self.org_fits(event);
        let is_meant = (self.resource == "all" || self.resource == event.resource) && (self.event == "all" || self.event == event.what);
        is_open && is_meant && self.filter.admits(event, self.owner)
    }

    fn org_fits(&self, event: &Event) -> bool {
        match (&self.ownership, &event.audience) {
            (Ownership::Organisation, _) => self.org == event.org,
            (Ownership::Creator, Audience::People(people)) => people.contains(&self.owner),
            (Ownership::Creator, Audience::Organisation) => false,
        }
    }

    fn body(&self, event: &Event) -> Vec<u8> {
        let mut body = json!({
            "id": WebexId::new(Kind::Webhook, self.key),
            "name": self.name,
            "targetUrl": self.target,
            "resource": event.resource,
            "event": event.what,
            "filter": self.filter_text,
            "orgId": WebexId::new(Kind::Organization, self.org),
            "createdBy": WebexId::new(Kind::People, self.owner),
            "appId": WebexId::new(Kind::Application, self.app),
            "ownedBy": self.owned_by(),
            "status": self.status(),
            "created": iso(self.created_ms),
            "actorId": WebexId::new(Kind::People, event.actor),
            "data": event.data,
        });
        if self.filter_text.is_none()
            && let Some(fields) = body.as_object_mut()
        {
            fields.shift_remove("filter");
        }
        serde_json::to_vec(&body).expect("invariant: JSON values always serialise")
    }
}

/// What the control interface turns.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Switches {
    /// How often a failed delivery is tried again.
    pub retries: u32,
    /// Where webhooks may be sent.
    pub targets: Targets,
}

/// One delivery in the log.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Attempt {
    n: u64,
    time: String,
    webhook_id: WebexId,
    target_url: String,
    resource: &'static str,
    event: &'static str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
    body: Value,
}

/// How a delivery ended.
#[derive(Debug)]
pub enum Outcome {
    /// Answered with 2xx.
    Delivered(u16),
    /// Answered with something else.
    Refused(u16),
    /// Not answered.
    Lost(String),
    /// Not sent, because the simulator may not.
    Blocked(String),
}

/// A delivery to be made.
#[derive(Debug)]
pub struct Job {
    /// The webhook.
    pub hook: Key,
    /// Where.
    pub target: String,
    /// What it is signed with.
    pub secret: Option<String>,
    /// What is sent.
    pub parcel: Parcel,
    /// Where webhooks may be sent.
    pub targets: Targets,
}

#[derive(Debug)]
struct State {
    hooks: Table<Webhook>,
    lines: HashMap<Key, Line>,
    under_way: usize,
    attempts: VecDeque<Attempt>,
    last: u64,
    records: VecDeque<Record>,
    dice: Dice,
    switches: Switches,
}

/// All webhooks, their queues and the logs.
#[derive(Debug)]
pub struct Hub {
    seed: u64,
    first: Switches,
    state: Mutex<State>,
    /// Rung when there may be something to deliver.
    pub wake: Notify,
}

impl State {
    fn new(seed: u64, switches: Switches) -> Self {
        Self {
            hooks: Table::default(),
            lines: HashMap::new(),
            under_way: 0,
            attempts: VecDeque::new(),
            last: 0,
            records: VecDeque::new(),
            dice: Dice::new(seed, "events"),
            switches,
        }
    }

    fn note(&mut self, now_ms: i64, hook: &Webhook, parcel: &Parcel, outcome: &Outcome) {
        let (name, status, problem) = match outcome {
            Outcome::Delivered(status) => ("delivered", Some(*status), None),
            Outcome::Refused(status) => ("refused", Some(*status), None),
            Outcome::Lost(problem) => ("lost", None, Some(problem.clone())),
            Outcome::Blocked(problem) => ("blocked", None, Some(problem.clone())),
        };
        self.last += 1;
        if self.attempts.len() == KEPT.0 {
            self.attempts.pop_front();
        }
        self.attempts.push_back(Attempt {
            n: self.last,
            time: iso(now_ms),
            webhook_id: WebexId::new(Kind::Webhook, hook.key),
            target_url: hook.target.clone(),
            resource: parcel.resource,
            event: parcel.event,
            outcome: name,
            status,
            problem,
            body: serde_json::from_slice(&parcel.body).unwrap_or_default(),
        });
    }
}

impl Hub {
    /// No webhooks yet.
    pub fn new(seed: u64, targets: Targets) -> Self {
        let first = Switches { retries: 0, targets };
        Self { seed, first, state: Mutex::new(State::new(seed, first)), wake: Notify::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("invariant: no holder of the webhooks panics")
    }

    /// Forgets everything.
    pub fn reset(&self) {
        let mut state = self.state();
        // Deliveries under way still come back and are counted down.
        let under_way = state.under_way;
        *state = State { under_way, ..State::new(self.seed, self.first) };
    }

    /// Where webhooks may be sent.
    pub fn targets(&self) -> Targets {
        self.state().switches.targets
    }

    /// Tells everybody who is to hear of an event.
    pub fn publish(&self, event: &Event, now_ms: i64) {
        let mut state = self.state();
        if let Some(data) = &event.record {
            if state.records.len() == KEPT.1 {
                state.records.pop_front();
            }
            let Event { resource, what, org, actor, .. } = *event;
            let key = state.dice.key();
            state.records.push_back(Record { key, resource, event: what, org, actor, created_ms: now_ms, data: data.clone() });
        }
        let hooks: Vec<Webhook> = state.hooks.iter().filter(|hook| hook.hears(event)).cloned().collect();
        for hook in &hooks {
            let parcel = Parcel { resource: event.resource, event: event.what, body: hook.body(event), tries: 0 };
            if !state.lines.entry(hook.key).or_default().push(parcel.clone()) {
                state.note(now_ms, hook, &parcel, &Outcome::Lost("the queue of the webhook is full".to_owned()));
            }
        }
        drop(state);
        if !hooks.is_empty() {
            self.wake.notify_one();
        }
    }

    /// The next delivery that may start.
    pub fn start(&self) -> Option<Job> {
        let mut state = self.state();
        if state.under_way >= AT_ONCE {
            return None;
        }
        let State { hooks, lines, .. } = &mut *state;
        let (key, parcel) = lines.iter_mut().find_map(|(key, line)| Some((*key, line.start()?)))?;
        let Some(hook) = hooks.find(key) else {
            lines.remove(&key);
            return None;
        };
        let (target, secret) = (hook.target.clone(), hook.secret.clone());
        state.under_way += 1;
        Some(Job { hook: key, target, secret, parcel, targets: state.switches.targets })
    }

    /// Notes how a delivery ended, and switches off a webhook that failed too often.
    pub fn finish(&self, job: Job, outcome: &Outcome, now_ms: i64) {
        let Job { hook: key, mut parcel, .. } = job;
        let mut state = self.state();
        state.under_way = state.under_way.saturating_sub(1);
        if let Some(hook) = state.hooks.find(key).cloned() {
            state.note(now_ms, &hook, &parcel, outcome);
            let retries = state.switches.retries;
            let line = state.lines.entry(key).or_default();
            let has_failed = matches!(outcome, Outcome::Refused(_) | Outcome::Lost(_));
            if has_failed && parcel.tries < retries {
                parcel.tries += 1;
                line.put_back(parcel);
            } else {
                line.finish();
            }
            if has_failed && line.fail(now_ms) {
                line.clear();
                if let Some(hook) = state.hooks.find_mut(key) {
                    hook.standing = Standing::Inactive;
                }
            }
        } else {
            state.lines.remove(&key);
        }
        drop(state);
        self.wake.notify_one();
    }

    /// Adds or replaces a webhook.
    pub fn put(&self, hook: Webhook) {
        let mut state = self.state();
        if hook.standing == Standing::Active
            && state.hooks.find(hook.key).is_some_and(|old| old.standing == Standing::Inactive)
            && let Some(line) = state.lines.get_mut(&hook.key)
        {
            line.clear();
        }
        state.hooks.insert(hook.key, hook);
    }

    /// A webhook.
    pub fn find(&self, key: Key) -> Option<Webhook> {
        self.state().hooks.find(key).cloned()
    }

    /// The webhooks that are wanted, in the order they were made.
    pub fn list(&self, is_wanted: impl Fn(&Webhook) -> bool) -> Vec<Webhook> {
        self.state().hooks.iter().filter(|hook| is_wanted(hook)).cloned().collect()
    }

    /// Takes a webhook out.
    pub fn remove(&self, key: Key) {
        let mut state = self.state();
        state.hooks.remove(key);
        state.lines.remove(&key);
    }

    /// The entries of the compliance log that are wanted, newest first.
    pub fn records(&self, is_wanted: impl Fn(&Record) -> bool) -> Vec<Record> {
        self.state().records.iter().rev().filter(|record| is_wanted(record)).cloned().collect()
    }

    /// Turns the switches.
    pub fn turn(&self, change: impl FnOnce(&mut Switches)) {
        change(&mut self.state().switches);
    }

    /// What the control interface shows: switches, how many wait, and the deliveries after a number.
    pub fn show(&self, since: u64) -> Value {
        let state = self.state();
        let waiting: usize = state.lines.values().map(Line::len).sum();
        let attempts: Vec<&Attempt> = state.attempts.iter().filter(|attempt| attempt.n > since).collect();
        json!({ "switches": state.switches, "waiting": waiting, "underWay": state.under_way, "next": state.last, "deliveries": attempts })
    }
}
