//! Jobs: changes of many things at once, done a little later than asked, whose progress one reads.

use std::collections::BTreeMap;

use super::feature::Kind;
use super::ids;
use super::inventory::is_e164;
use crate::ids::Key;
use crate::world::World;

/// How long a job waits before it starts, and when it is done. Assumed.
const STARTS_MS: i64 = 1000;
const ENDS_MS: i64 = 3000;

/// Somebody who moves to another location.
#[derive(Debug, Clone)]
pub struct Move {
    /// Who.
    pub person: Key,
    /// New extension: none keeps the old one, an empty text takes it away.
    pub extension: Option<String>,
    /// New number of the new location: none takes the old one along, an empty text takes it away.
    pub number: Option<String>,
}

/// What happens to numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberAction {
    /// They come to another location.
    Move(Key),
    /// They leave the inventory.
    Delete,
    /// They take calls.
    Activate,
    /// They become service numbers.
    BecomeService,
    /// They become ordinary numbers.
    BecomeOrdinary,
}

/// What a job does.
#[derive(Debug, Clone)]
pub enum Task {
    /// People move to a location.
    MoveUsers {
        /// Where to.
        target: Key,
        /// Who.
        moves: Vec<Move>,
    },
    /// Something happens to numbers of locations.
    Numbers {
        /// What.
        action: NumberAction,
        /// Location and number.
        numbers: Vec<(Key, String)>,
    },
    /// A location has no calling any more.
    Disable {
        /// Which.
        location: Key,
        /// Its name when it was asked.
        name: String,
    },
}

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Not begun.
    Starting,
    /// At work, or paused.
    Started,
    /// Done, perhaps with errors.
    Completed,
    /// Nothing could be done.
    Failed,
    /// Given up by an administrator.
    Abandoned,
}

/// Why one item failed.
#[derive(Debug, Clone)]
pub struct Trouble {
    /// The item, as the client named it.
    pub item: String,
    /// Error code of Webex.
    pub code: u32,
    /// In words.
    pub message: String,
    /// The location it speaks of.
    pub location: Key,
}

/// One job.
#[derive(Debug, Clone)]
pub struct Job {
    /// Identity.
    pub key: Key,
    /// What it does.
    pub task: Task,
    /// Who asked.
    pub by: Key,
    /// When asked.
    pub created_ms: i64,
    /// When it acts; none while it is paused.
    due_ms: Option<i64>,
    /// When it ended.
    pub ended_ms: Option<i64>,
    /// Given up before it acted.
    is_abandoned: bool,
    /// Items there were.
    pub total: usize,
    /// Items that failed.
    pub troubles: Vec<Trouble>,
}

impl Job {
    /// Where it stands.
    pub fn progress(&self, now_ms: i64) -> Progress {
        match self.ended_ms {
            Some(_) if self.is_abandoned => Progress::Abandoned,
            Some(_) if self.total > 0 && self.troubles.len() >= self.total => Progress::Failed,
            Some(_) => Progress::Completed,
            None if now_ms < self.created_ms + STARTS_MS => Progress::Starting,
            None => Progress::Started,
        }
    }

    /// When it began, if it has.
    pub fn started_ms(&self, now_ms: i64) -> Option<i64> {
        (now_ms >= self.created_ms + STARTS_MS || self.ended_ms.is_some()).then_some(self.created_ms + STARTS_MS)
    }
}

/// Every job, in the order of asking.
#[derive(Debug, Default)]
pub struct Jobs(BTreeMap<u32, Job>);

impl Jobs {
    /// A job by its key.
    pub fn find(&self, key: Key) -> Option<&Job> {
        self.0.values().find(|job| job.key == key)
    }

    /// Every job, the latest first.
    pub fn latest(&self) -> impl Iterator<Item = &Job> {
        self.0.values().rev()
    }

    fn find_mut(&mut self, key: Key) -> Option<&mut Job> {
        self.0.values_mut().find(|job| job.key == key)
    }

    /// Holds a job that has not ended; says whether there was something to hold.
    pub fn pause(&mut self, key: Key) -> bool {
        let running = self.find_mut(key).filter(|job| job.ended_ms.is_none() && job.due_ms.is_some());
        running.map(|job| job.due_ms = None).is_some()
    }

    /// Lets a held job go on; says whether there was something to go on with.
    pub fn resume(&mut self, key: Key, now_ms: i64) -> bool {
        let paused = self.find_mut(key).filter(|job| job.ended_ms.is_none() && job.due_ms.is_none());
        paused.map(|job| job.due_ms = Some(now_ms + ENDS_MS - STARTS_MS)).is_some()
    }

    /// Gives up a job that has not ended; says whether there was something to give up.
    pub fn abandon(&mut self, key: Key, now_ms: i64) -> bool {
        let open = self.find_mut(key).filter(|job| job.ended_ms.is_none());
        open.map(|job| {
            job.is_abandoned = true;
            job.ended_ms = Some(now_ms);
        })
        .is_some()
    }
}

impl World {
    /// Takes a job on.
    pub fn add_job(&mut self, by: Key, task: Task) -> Job {
        let (key, created_ms) = (self.new_key(), self.now_ms());
        let total = match &task {
            Task::MoveUsers { moves, .. } => moves.len(),
            Task::Numbers { numbers, .. } => numbers.len(),
            Task::Disable { location, .. } => self.features_of(*location).len(),
        };
        let job = Job {
            key,
            task,
            by,
            created_ms,
            due_ms: Some(created_ms + ENDS_MS),
            ended_ms: None,
            is_abandoned: false,
            total,
            troubles: Vec::new(),
        };
        let order = self.calling.jobs.0.last_key_value().map_or(0, |(order, _)| order + 1);
        self.calling.jobs.0.insert(order, job.clone());
        job
    }

    /// Does what is due of the jobs.
    pub fn advance_jobs(&mut self, now_ms: i64) {
        let is_due = |job: &&Job| job.ended_ms.is_none() && job.due_ms.is_some_and(|due_ms| due_ms <= now_ms);
        let due: Vec<Job> = self.calling.jobs.0.values().filter(is_due).cloned().collect();
        for job in due {
            let troubles = match &job.task {
                Task::MoveUsers { target, moves } => moves.iter().filter_map(|one| self.move_person(*target, one).err()).collect(),
                Task::Numbers { action, numbers } => {
                    numbers.iter().filter_map(|(home, number)| self.change_number(*action, *home, number).err()).collect()
                }
                Task::Disable { location, .. } => {
                    self.calling.forget_location(*location);
                    Vec::new()
                }
            };
            if let Some(job) = self.calling.jobs.find_mut(job.key) {
                job.troubles = troubles;
                job.ended_ms = job.due_ms;
            }
        }
    }

    /// Features of a location that go with its calling.
    pub fn features_of(&self, location: Key) -> Vec<Key> {
        let own = self.calling.features.iter().filter(|feature| feature.location == Some(location));
        own.filter(|feature| feature.kind != Kind::Schedule).map(|feature| feature.key).collect()
    }

    /// Why somebody cannot move; the line they would have when they can.
    pub fn check_move(&self, target: Key, one: &Move) -> Result<(Option<String>, Option<String>), Trouble> {
        let fail = |code, message: String| Err(Trouble { item: ids::text("PEOPLE", one.person), code, message, location: target });
        let person = self.people.find(one.person).and_then(|person| Some((person, person.location?)));
        let Some((person, home)) = person.filter(|(person, _)| person.number.is_some() || person.extension.is_some()) else {
            return fail(1_026_010, "User is not a valid Calling User.".to_owned());
        };
        if home == target {
            return fail(1_026_013, "The source and the target location cannot be the same.".to_owned());
        }
        let chosen = |new: &Option<String>, old: &Option<String>| new.clone().or_else(|| old.clone()).filter(|text| !text.is_empty());
        let (number, extension) = (chosen(&one.number, &person.number), chosen(&one.extension, &person.extension));
        if number.is_none() && extension.is_none() {
            return fail(1_026_016, "User should have either phone number or extension.".to_owned());
        }
        if let Some(new) = number.as_deref().filter(|new| person.number.as_deref() != Some(new)) {
            if !is_e164(new) {
                return fail(1_026_017, "Phone number is not in e164 format.".to_owned());
            }
            if self.check_number(target, one.person, new).is_err() {
                return fail(27966, format!("The phone number, {new}, is not available in the new group."));
            }
        } else if number.as_deref().is_some_and(|number| self.calling.main_number(home) == Some(number)) {
            return fail(19604, "The phone number of the user is the same as the calling line ID of the group.".to_owned());
        }
        if let Err(refusal) = self.check_line(target, one.person, None, extension.as_deref()) {
            return fail(4202, format!("The extension is not available. {refusal}"));
        }
        Ok((number, extension))
    }

    /// Location-bound groups that somebody leaves by moving.
    pub fn groups_left(&self, person: Key) -> Vec<(Kind, String)> {
        let id = ids::text("PEOPLE", person);
        let is_in = |kind: Kind| self.calling.of_kind(kind).filter(|group| group.members("agents").any(|agent| agent == id));
        [Kind::Park, Kind::Pickup].into_iter().flat_map(is_in).map(|group| (group.kind, group.name())).collect()
    }

    fn move_person(&mut self, target: Key, one: &Move) -> Result<(), Trouble> {
        let (number, extension) = self.check_move(target, one)?;
        let now_ms = self.now_ms();
        let second = self.calling.second_lines.get(&one.person).into_iter().flatten().filter_map(|line| line.number.clone());
        let moving: Vec<String> = second.chain(number.clone()).collect();
        for number in moving {
            if let Some(facts) = self.calling.numbers.get_mut(&number) {
                facts.location = target;
            }
        }
        let id = ids::text("PEOPLE", one.person);
        for group in self.calling.features.iter_mut().filter(|feature| matches!(feature.kind, Kind::Park | Kind::Pickup)) {
            if let Some(list) = group.body.get_mut("agents").and_then(serde_json::Value::as_array_mut) {
                list.retain(|agent| agent.get("id").and_then(serde_json::Value::as_str) != Some(id.as_str()));
            }
        }
        if let Some(person) = self.people.find_mut(one.person) {
            person.location = Some(target);
            person.number = number;
            person.extension = extension;
            person.modified_ms = now_ms;
        }
        Ok(())
    }

    fn change_number(&mut self, action: NumberAction, home: Key, number: &str) -> Result<(), Trouble> {
        let fail = |message: String| Err(Trouble { item: number.to_owned(), code: 400, message, location: home });
        if self.calling.numbers.get(number).is_none_or(|facts| facts.location != home) {
            return fail(format!("phone number '{number}' is not in the inventory of the location"));
        }
        if matches!(action, NumberAction::Move(_) | NumberAction::Delete) {
            if let Some(holding) = self.number_holding(number) {
                return fail(format!("phone number '{number}' is assigned to {}", holding.holder.name()));
            }
            if self.calling.main_number(home) == Some(number) {
                return fail(format!("phone number '{number}' is the main number of the location"));
            }
        }
        if action == NumberAction::Delete {
            self.calling.numbers.remove(number);
            return Ok(());
        }
        if let Some(facts) = self.calling.numbers.get_mut(number) {
            match action {
                NumberAction::Move(target) => facts.location = target,
                NumberAction::Activate => facts.is_active = true,
                NumberAction::BecomeService => facts.is_service = true,
                NumberAction::BecomeOrdinary => facts.is_service = false,
                NumberAction::Delete => {}
            }
        }
        Ok(())
    }
}
