//! What was sent and what became of it, row by row, so that a run that was ended by anything can go on.
//!
//! The file only grows. Its first line says what it belongs to. A row that must not be done twice is on the disk as `sent` before its
//! request leaves; what became of it is on the disk before the row counts as finished. Many rows share one sync of the disk.
//! A last line that was torn by a crash is cut off: nothing was sent on its strength.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use tokio::sync::{mpsc, oneshot};

use super::made::Made;
use crate::exit::{Exit, Failure};

const KIND: &str = "cordboard bulk journal";
const VERSION: u64 = 1;
/// The first line is shorter; more zeros than this were something else.
const MOST_HEAD_BYTES: usize = 4 << 10;
/// Records that wait for the disk.
const QUEUE: usize = 1_024;

/// What a journal belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Identity {
    /// Group and verb.
    pub(super) operation: String,
    /// Hash of the rows.
    pub(super) input: String,
    /// Hash of ids, parameters and body as typed; not the words themselves, which may hold a PIN.
    pub(super) words: String,
    /// The server.
    pub(super) server: String,
    /// The organisation that the token belongs to, if the token can tell.
    pub(super) organization: Option<String>,
    /// The person that the token belongs to, if the token can tell.
    pub(super) person: Option<String>,
}

/// What is known of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub(super) enum State {
    #[default]
    Untouched,
    /// Its request may have left; no answer is known.
    Sent,
    Ok,
    /// Refused; the same request would be refused again.
    Failed,
    /// Not done, and it may go better another time.
    TryAgain,
    /// Nobody knows whether it was done.
    InDoubt,
}

const STATES: [(State, &str); 5] =
    [(State::Sent, "sent"), (State::Ok, "ok"), (State::Failed, "failed"), (State::TryAgain, "try-again"), (State::InDoubt, "in-doubt")];

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) row: u64,
    pub(super) state: State,
    pub(super) http: Option<u16>,
    pub(super) message: String,
    pub(super) tracking_id: Option<String>,
    /// Id of what was made.
    pub(super) id: Option<String>,
}

impl Outcome {
    pub(super) fn new(row: u64, state: State, message: impl Into<String>) -> Self {
        Self { row, state, http: None, message: message.into(), tracking_id: None, id: None }
    }

    /// A row that failed, in one line for people.
    pub(super) fn told(&self) -> String {
        let http = self.http.map(|http| format!(" {http}")).unwrap_or_default();
        format!("row {}:{http} {}", self.row, self.message)
    }

    fn line(&self) -> Vec<u8> {
        let mut map = record(self.row, self.state);
        map.extend(self.http.map(|http| ("http".to_owned(), Value::from(http))));
        if !self.message.is_empty() {
            map.insert("message".to_owned(), Value::from(self.message.as_str()));
        }
        map.extend(self.tracking_id.as_deref().map(|id| ("trackingId".to_owned(), Value::from(id))));
        map.extend(self.id.as_deref().map(|id| ("id".to_owned(), Value::from(id))));
        line(map)
    }

    fn read(row: u64, state: State, map: &Map<String, Value>) -> Self {
        let text = |name: &str| map.get(name).and_then(Value::as_str).map(str::to_owned);
        Self {
            row,
            state,
            http: map.get("http").and_then(Value::as_u64).and_then(|http| u16::try_from(http).ok()),
            message: text("message").unwrap_or_default(),
            tracking_id: text("trackingId"),
            id: text("id"),
        }
    }
}

fn record(row: u64, state: State) -> Map<String, Value> {
    let name = STATES.iter().find(|(known, _)| *known == state).map_or("", |(_, name)| name);
    let mut map = Map::new();
    map.insert("row".to_owned(), Value::from(row));
    map.insert("state".to_owned(), Value::from(name));
    map
}

fn line(map: Map<String, Value>) -> Vec<u8> {
    let mut bytes = Value::Object(map).to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

/// What earlier runs left behind: a byte a row.
#[derive(Debug, Default)]
pub(super) struct Past {
    states: Vec<State>,
    /// Rows without an answer.
    begun: HashMap<u64, Begun>,
    /// The person who did it, when the journal says so.
    person: Option<String>,
}

/// What is known of a row that was sent and has no answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Begun {
    /// Ids that names stood for: the thing may be gone by now, and its name with it.
    ids: Option<Vec<String>>,
    /// When it was first sent, by the clock of the server.
    at: Option<Timestamp>,
}

impl Past {
    pub(super) fn state(&self, row: u64) -> State {
        usize::try_from(row).ok().and_then(|row| self.states.get(row)).copied().unwrap_or_default()
    }

    pub(super) fn ids(&self, row: u64) -> Option<&[String]> {
        self.begun.get(&row)?.ids.as_deref()
    }

    /// When a row without an answer was first sent, by the clock of the server.
    pub(super) fn sent_at(&self, row: u64) -> Option<Timestamp> {
        self.begun.get(&row)?.at
    }

    /// Who did it, when the journal says so.
    pub(super) fn person(&self) -> Option<&str> {
        self.person.as_deref()
    }

    pub(super) fn count(&self, state: State) -> usize {
        self.states.iter().filter(|known| **known == state).count()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.states.iter().all(|state| *state == State::Untouched)
    }

    fn note(&mut self, row: u64, state: State, map: &Map<String, Value>) -> Option<()> {
        let at = usize::try_from(row).ok().filter(|row| *row > 0 && *row < 1 << 32)?;
        if self.states.len() <= at {
            self.states.resize(at + 1, State::Untouched);
        }
        self.states[at] = state;
        match state {
            State::Sent => {
                let begun = self.begun.entry(row).or_default();
                let ids = map.get("ids").and_then(Value::as_array);
                begun.ids = ids.map(|ids| ids.iter().filter_map(Value::as_str).map(str::to_owned).collect());
                // A row that was sent twice may have been done the first time.
                let at = map.get("at").and_then(Value::as_str).and_then(|at| at.parse().ok());
                begun.at = begun.at.or(at);
            }
            State::InDoubt => {}
            _ => {
                self.begun.remove(&row);
            }
        }
        Some(())
    }
}

/// The file before anything is written to it.
#[derive(Debug)]
pub(super) struct Opened {
    file: File,
    path: PathBuf,
    pub(super) past: Past,
}

fn cannot(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failure, format!("the journal {}: {error}", path.display()))
}

/// Makes the file, or takes up the one there is.
pub(super) fn create(path: &Path, identity: &Identity) -> Result<Opened, Failure> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| cannot(path, &error))?;
    lock(&file, path)?;
    let is_new = file.metadata()?.len() == 0;
    if is_new {
        let head = json!({ "journal": KIND, "version": VERSION, "operation": identity.operation, "input": identity.input,
            "words": identity.words, "server": identity.server, "organization": identity.organization, "person": identity.person });
        file.write_all(format!("{head}\n").as_bytes()).and_then(|()| file.sync_all()).map_err(|error| cannot(path, &error))?;
        sync_folder(path);
        return Ok(Opened { file, path: path.to_owned(), past: Past::default() });
    }
    let past = read(&mut file, path, identity)?;
    Ok(Opened { file, path: path.to_owned(), past })
}

/// The entry of a new file in its folder must survive a power loss too.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Where folders cannot be synced (Windows), the system does it by itself.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

fn lock(file: &File, path: &Path) -> Result<(), Failure> {
    match file.try_lock() {
        Ok(()) | Err(std::fs::TryLockError::Error(_)) => Ok(()),
        Err(std::fs::TryLockError::WouldBlock) => Err(Failure::usage(format!("another cordboard is working with {}", path.display()))
            .with_advice("wait for it, or name another file with --journal")),
    }
}

fn read(file: &mut File, path: &Path, identity: &Identity) -> Result<Past, Failure> {
    let strange = |what: String| {
        Failure::usage(format!("{}: {what}; nothing was sent", path.display())).with_advice("name another file with --journal")
    };
    file.seek(SeekFrom::Start(0))?;
    let mut reader = BufReader::new(&mut *file);
    let (mut text, mut good, mut number) = (Vec::new(), 0_u64, 0_u64);
    let mut past = Past::default();
    loop {
        text.clear();
        let length = reader.read_until(b'\n', &mut text)?;
        if length == 0 {
            break;
        }
        number += 1;
        let map = text.strip_suffix(b"\n").and_then(|line| serde_json::from_slice::<Map<String, Value>>(line).ok());
        let noted = match (&map, number) {
            (Some(head), 1) => {
                past.person = head.get("person").and_then(Value::as_str).map(str::to_owned);
                Some(check(head, identity).map_err(strange)?)
            }
            (Some(map), _) => entry(map).and_then(|(row, state)| past.note(row, state, map)),
            (None, _) => None,
        };
        if noted.is_none() {
            let is_last = reader.fill_buf()?.is_empty();
            if number == 1 && is_last && is_begun(&text) {
                return Err(Failure::usage(format!("{}: it broke off within its first line, before anything was sent", path.display()))
                    .with_advice("remove it and begin anew, without --resume"));
            }
            if number == 1 {
                return Err(strange("this is no journal of a bulk run".to_owned()));
            }
            if !is_last {
                return Err(strange(format!("line {number} is damaged, and more stands behind it")));
            }
            break;
        }
        good += length as u64;
    }
    drop(reader);
    file.set_len(good).map_err(|error| cannot(path, &error))?;
    Ok(past)
}

/// Whether this is the beginning of a first line of ours. After a power loss many file systems show what was not written yet as zeros.
fn is_begun(torn: &[u8]) -> bool {
    if torn.len() > MOST_HEAD_BYTES {
        return false;
    }
    let written = torn.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let torn = &torn[..written];
    let head = format!("{{\"journal\":\"{KIND}\"");
    !torn.ends_with(b"\n") && torn.iter().zip(head.as_bytes()).all(|(torn, head)| torn == head)
}

fn entry(map: &Map<String, Value>) -> Option<(u64, State)> {
    let row = map.get("row")?.as_u64()?;
    let name = map.get("state")?.as_str()?;
    STATES.iter().find(|(_, known)| *known == name).map(|(state, _)| (row, *state))
}

fn check(head: &Map<String, Value>, identity: &Identity) -> Result<(), String> {
    let text = |name: &str| head.get(name).and_then(Value::as_str).unwrap_or_default();
    if text("journal") != KIND {
        return Err("this is no journal of a bulk run".to_owned());
    }
    if head.get("version").and_then(Value::as_u64) != Some(VERSION) {
        return Err("another version of cordboard wrote this journal".to_owned());
    }
    if text("operation") != identity.operation {
        return Err(format!("the journal belongs to `{}`, not to `{}`", text("operation"), identity.operation));
    }
    if text("server") != identity.server {
        return Err(format!("the journal belongs to {}, not to {}", text("server"), identity.server));
    }
    // A token that cannot tell whose it is (a service app, a missing scope) is judged by the rest.
    if let Some(organization) = identity.organization.as_deref().filter(|_| !text("organization").is_empty())
        && text("organization") != organization
    {
        return Err(format!(
            "the journal belongs to the organisation {}, and the token to {organization}: sign in to that organisation to go on",
            text("organization")
        ));
    }
    if text("input") != identity.input {
        return Err("the journal belongs to another input: the rows have changed since".to_owned());
    }
    if text("words") != identity.words {
        return Err("the journal belongs to other words: ids, parameters or body were given differently".to_owned());
    }
    Ok(())
}

impl Opened {
    /// Every outcome that still holds, each row once, in the order of the file.
    pub(super) fn outcomes(&mut self, mut each: impl FnMut(&Outcome) -> Result<(), Failure>) -> Result<(), Failure> {
        let mut told = vec![false; self.past.states.len()];
        self.file.seek(SeekFrom::Start(0))?;
        for text in BufReader::new(&mut self.file).lines().skip(1) {
            let map: Map<String, Value> = serde_json::from_str(&text?).unwrap_or_default();
            let Some((row, state)) = entry(&map) else { continue };
            let told = usize::try_from(row).ok().and_then(|row| told.get_mut(row));
            let is_final = state != State::Sent && self.past.state(row) == state;
            if let Some(told) = told.filter(|told| is_final && !**told) {
                *told = true;
                each(&Outcome::read(row, state, &map))?;
            }
        }
        Ok(())
    }

    /// Starts the writer.
    pub(super) fn start(self) -> Result<(Journal, Past), Failure> {
        let Self { file, path, past } = self;
        let again = file.try_clone().map_err(|error| cannot(&path, &error))?;
        let (sender, receiver) = mpsc::channel(QUEUE);
        let writer = std::thread::spawn(move || write(file, receiver));
        Ok((Journal { sender, writer, path, again }, past))
    }
}

struct Entry {
    line: Vec<u8>,
    /// Told once the line is on the disk.
    done: Option<oneshot::Sender<()>>,
}

/// The writer of the file.
#[derive(Debug)]
pub(super) struct Journal {
    sender: mpsc::Sender<Entry>,
    writer: JoinHandle<io::Result<()>>,
    pub(super) path: PathBuf,
    /// The same file, for reading.
    again: File,
}

/// Whether the caller goes on only when the disk has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    Durable,
    Quick,
}

/// The writer has ended; [`Journal::close`] says why.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Ended;

impl Journal {
    /// The request of this row is about to leave.
    pub(super) async fn sent(&self, row: u64, ids: &[String], at: Option<Timestamp>, care: Care) -> Result<(), Ended> {
        let mut map = record(row, State::Sent);
        map.extend(at.map(|at| ("at".to_owned(), Value::from(format!("{at:.0}")))));
        if !ids.is_empty() {
            map.insert("ids".to_owned(), Value::from(ids));
        }
        self.append(line(map), care).await
    }

    pub(super) async fn ended(&self, outcome: &Outcome, care: Care) -> Result<(), Ended> {
        self.append(outcome.line(), care).await
    }

    /// The ids of everything that rows are known to have made.
    pub(super) fn made(&self) -> Result<Made, Failure> {
        let mut made = Made::default();
        let mut file = &self.again;
        file.seek(SeekFrom::Start(0)).map_err(|error| cannot(&self.path, &error))?;
        for text in BufReader::new(file).lines().skip(1) {
            let map: Map<String, Value> = serde_json::from_str(&text?).unwrap_or_default();
            if let (Some((_, State::Ok)), Some(id)) = (entry(&map), map.get("id").and_then(Value::as_str)) {
                made.add(id);
            }
        }
        Ok(made)
    }

    async fn append(&self, line: Vec<u8>, care: Care) -> Result<(), Ended> {
        let (done, wait) = match care {
            Care::Durable => {
                let (done, wait) = oneshot::channel();
                (Some(done), Some(wait))
            }
            Care::Quick => (None, None),
        };
        self.sender.send(Entry { line, done }).await.map_err(|_| Ended)?;
        match wait {
            Some(wait) => wait.await.map_err(|_| Ended),
            None => Ok(()),
        }
    }

    /// Writes what waits and ends.
    pub(super) fn close(self) -> Result<PathBuf, Failure> {
        drop(self.sender);
        match self.writer.join() {
            Ok(Ok(())) => Ok(self.path),
            Ok(Err(error)) => Err(cannot(&self.path, &error)
                .with_advice("make room for it, then --resume; nothing that must not be repeated was sent without being written down")),
            Err(_) => Err(Failure::new(Exit::Failure, format!("the writer of {} ended", self.path.display()))),
        }
    }
}

/// Takes whatever waits, writes it at once, and syncs once for all of it.
fn write(mut file: File, mut receiver: mpsc::Receiver<Entry>) -> io::Result<()> {
    let (mut bytes, mut waiting) = (Vec::new(), Vec::new());
    while let Some(first) = receiver.blocking_recv() {
        let mut next = Some(first);
        while let Some(Entry { line, done }) = next {
            bytes.extend(line);
            waiting.extend(done);
            next = if bytes.len() < 1 << 20 { receiver.try_recv().ok() } else { None };
        }
        file.write_all(&bytes)?;
        bytes.clear();
        if !waiting.is_empty() {
            file.sync_data()?;
            for done in waiting.drain(..) {
                // Whoever waited may have been given up.
                let _ = done.send(());
            }
        }
    }
    file.sync_data()
}

#[cfg(test)]
mod tests;
