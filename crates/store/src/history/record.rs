//! Recording calls: find what is known of them, merge, write the difference, mark the hours whose figures change – one transaction.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::{PastCall, Topic};
use sqlx::AnyConnection;

use super::merge::{SAME_START, WRONG_CLOCK, likeness, merged};
use super::row::{ROWS_A_STATEMENT, columns, decode, push_values, select, storable_call};
use super::{Choice, History, hash_of, org_hash, party};
use crate::rollups::mark;
use crate::sql::Sql;
use crate::values::time;
use crate::{Recorded, StoreError};

/// Calls that are older when they are told of change no page that somebody follows live: one change row stands for all of them.
const NEWS: SignedDuration = SignedDuration::from_hours(24);

impl History {
    /// Records calls as told at `at`. Nobody's telling is lost and nothing is doubled:
    ///
    /// * A call that is known under its id, its report id, or by device, start (60 seconds) and number, is that call; where one of the two knows
    ///   no device, by person, start, direction and number. Each value comes from the
    ///   source that knows it best, the sources are united, and what comes later fills in. An entry of a device whose clock is wrong is
    ///   recognised by the device's number of the call, its length and its far end.
    /// * A call that was watched keeps its id; one that was stored from elsewhere takes it.
    /// * What is older than the retention ([`History::prune`]) is left out: devices tell of it again and again.
    ///
    /// Change rows are written, and the hours of new and changed calls are marked for [`crate::Rollups::refresh`].
    pub async fn record(&self, org: &OrganizationId, calls: &[PastCall], at: Timestamp) -> Result<Recorded, StoreError> {
        self.record_judged(org, calls, at, |_| {}).await
    }

    /// [`History::record`], with each call that two tellings make judged again: `judge` sets its scores, bands and model from what is known now.
    pub async fn record_judged(
        &self,
        org: &OrganizationId,
        calls: &[PastCall],
        at: Timestamp,
        judge: impl Fn(&mut PastCall) + Send + Sync,
    ) -> Result<Recorded, StoreError> {
        if calls.is_empty() {
            return Ok(Recorded::default());
        }
        self.0.explain(self.record_all(org, calls, at, &judge)).await
    }

    /// What [`History::record`] would do now; nothing is written.
    pub async fn rehearse(&self, org: &OrganizationId, calls: &[PastCall]) -> Result<Recorded, StoreError> {
        self.0
            .explain(async {
                let mut connection = self.0.reader().acquire().await?;
                Ok(outcome_of(&mut connection, org, calls, &|_| {}).await?.recorded)
            })
            .await
    }

    async fn record_all(
        &self,
        org: &OrganizationId,
        calls: &[PastCall],
        at: Timestamp,
        judge: &(impl Fn(&mut PastCall) + Send + Sync),
    ) -> Result<Recorded, sqlx::Error> {
        let mut write = self.0.write(Some(&format!("history {org}"))).await?;
        let outcome = outcome_of(write.connection(), org, calls, judge).await?;
        let connection = write.connection();
        delete(connection, org, &outcome.renamed).await?;
        let written: Vec<&PastCall> = outcome.written.iter().map(|index| &outcome.calls[*index].call).collect();
        upsert(connection, org, &written).await?;
        party::remember(connection, org, &written).await?;
        remember_choices(connection, org, &written).await?;
        mark::calls(connection, org, outcome.spans()).await?;

        let mut olds = BTreeMap::new();
        for call in &written {
            let device = call.device_id.as_ref().map(AsRef::<str>::as_ref).unwrap_or_default();
            if at.duration_since(call.started_at) <= NEWS {
                write.change(Topic::Call, call.id.as_str(), device);
            } else {
                olds.entry(device).or_insert(call.id.as_str());
            }
        }
        for (device, id) in olds {
            write.change(Topic::Call, id, device);
        }
        for id in &outcome.renamed {
            write.change(Topic::Call, id.as_str(), "");
        }
        let recorded = outcome.recorded;
        write.commit(org, at).await?;
        Ok(recorded)
    }
}

/// What is to be written of these calls, beside what is stored.
async fn outcome_of(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    calls: &[PastCall],
    judge: &(impl Fn(&mut PastCall) + Send + Sync),
) -> Result<Outcome, sqlx::Error> {
    let floor = read_floor(connection).await?;
    let told: Vec<_> = calls.iter().filter(|call| floor.is_none_or(|floor| call.started_at >= floor)).map(storable_call).collect();
    let known = read_known(connection, org, &told).await?;
    let left_out = i64::try_from(calls.len() - told.len()).unwrap_or(i64::MAX);
    let mut outcome = Outcome::of(known, told, judge);
    outcome.recorded.left_out = left_out;
    Ok(outcome)
}

/// A call with what is stored of it.
struct Entry {
    call: PastCall,
    stored: Option<PastCall>,
}

/// What is to be written.
#[derive(Default)]
struct Outcome {
    calls: Vec<Entry>,
    /// Which of them are new or changed.
    written: BTreeSet<usize>,
    /// Ids that calls had before.
    renamed: Vec<String>,
    recorded: Recorded,
}

impl Outcome {
    fn of(known: Vec<PastCall>, told: Vec<PastCall>, judge: &impl Fn(&mut PastCall)) -> Self {
        let mut outcome = Self::default();
        let mut candidates = Candidates::default();
        for call in known {
            candidates.add(&call, outcome.calls.len());
            outcome.calls.push(Entry { stored: Some(call.clone()), call });
        }
        for call in told {
            let best = candidates
                .of(&call)
                .into_iter()
                .filter_map(|index| likeness(&outcome.calls[index].call, &call).map(|likeness| (likeness, index)))
                .min();
            let index = match best {
                None => {
                    outcome.calls.push(Entry { call, stored: None });
                    outcome.calls.len() - 1
                }
                Some((_, index)) => {
                    let entry = &mut outcome.calls[index];
                    let mut both = merged(&entry.call, &call);
                    if both == entry.call {
                        continue;
                    }
                    if both.sources != call.sources || both.sources != entry.call.sources {
                        judge(&mut both);
                    }
                    entry.call = both;
                    index
                }
            };
            candidates.add(&outcome.calls[index].call, index);
            outcome.written.insert(index);
        }
        for index in &outcome.written {
            let entry = &outcome.calls[*index];
            match &entry.stored {
                None => outcome.recorded.added += 1,
                Some(stored) => {
                    outcome.recorded.changed += 1;
                    if stored.id != entry.call.id {
                        outcome.renamed.push(stored.id.as_str().to_owned());
                    }
                }
            }
        }
        outcome
    }

    /// From when to when calls ran, as they are now and as they were: the figures of these hours change.
    fn spans(&self) -> Vec<(Timestamp, Option<Timestamp>)> {
        let entries = self.written.iter().map(|index| &self.calls[*index]);
        entries
            .flat_map(|entry| [Some(&entry.call), entry.stored.as_ref()])
            .flatten()
            .map(|call| (call.started_at, call.ended_at))
            .collect()
    }
}

/// Calls by what they may be recognised by.
#[derive(Default)]
struct Candidates(HashMap<String, BTreeSet<usize>>);

impl Candidates {
    fn keys(call: &PastCall) -> impl Iterator<Item = String> {
        let id = format!("id {}", call.id);
        let report = call.report_id.as_deref().map(|report| format!("report {report}"));
        let device = call.device_id.as_ref().map(|device| format!("device {device}"));
        let person = call.person_id.as_ref().map(|person| format!("person {person}"));
        [Some(id), report, device, person].into_iter().flatten()
    }

    fn add(&mut self, call: &PastCall, index: usize) {
        for key in Self::keys(call) {
            self.0.entry(key).or_default().insert(index);
        }
    }

    fn of(&self, call: &PastCall) -> BTreeSet<usize> {
        Self::keys(call).filter_map(|key| self.0.get(&key)).flatten().copied().collect()
    }
}

async fn read_floor(connection: &mut AnyConnection) -> Result<Option<Timestamp>, sqlx::Error> {
    let row = sqlx::query("SELECT at FROM history_floor WHERE name = 'calls'").fetch_optional(connection).await?;
    row.map(|row| time(&row, "at")).transpose()
}

/// Stored calls that may be one of those told, each once.
async fn read_known(connection: &mut AnyConnection, org: &OrganizationId, told: &[PastCall]) -> Result<Vec<PastCall>, sqlx::Error> {
    let mut found: BTreeMap<String, PastCall> = BTreeMap::new();
    for chunk in told.chunks(ROWS_A_STATEMENT) {
        let mut by_id = Sql::new(&select());
        by_id.push(" WHERE p.org_id = ").bind(org.as_str()).push(" AND p.call_id IN ").bind_list(chunk.iter().map(|call| call.id.as_str()));
        let mut queries = vec![by_id];
        let reports: Vec<_> = chunk.iter().filter_map(|call| call.report_id.as_deref()).collect();
        if !reports.is_empty() {
            let mut by_report = Sql::new(&select());
            by_report.push(" WHERE p.org_hash = ").bind(org_hash(org));
            by_report.push(" AND p.report_hash IN ").bind_list(reports.into_iter().map(hash_of));
            queries.push(by_report);
        }
        queries.extend(near(org, chunk));
        for query in queries {
            for row in query.fetch_all_in(connection).await? {
                let call = decode(&row)?;
                found.insert(call.id.as_str().to_owned(), call);
            }
        }
    }
    Ok(found.into_values().collect())
}

/// Queries for what the devices and people of these calls did at about their times: everything within a minute, and what has the same number of the
/// call on the device within the time that a clock may be wrong by.
fn near(org: &OrganizationId, told: &[PastCall]) -> Vec<Sql> {
    let mut close = Vec::new();
    let mut numbered = Vec::new();
    let mut people = Vec::new();
    for call in told {
        people.extend(call.person_id.as_ref().map(|person| (hash_of(person.as_str()), call.started_at.as_millisecond(), None)));
        let Some(device) = &call.device_id else { continue };
        let (device, start_ms) = (hash_of(device.as_str()), call.started_at.as_millisecond());
        close.push((device, start_ms, call.device_call_id));
        if let Some(number) = call.device_call_id.filter(|_| call.duration_s.is_some()) {
            numbered.push((device, start_ms, Some(number)));
        }
    }
    let query = |whose: &str, calls: &[(i64, i64, Option<i64>)], reach: SignedDuration, is_numbered: Option<()>| {
        let mut sql = Sql::new(&select());
        sql.push(" JOIN (VALUES ");
        let reach_ms = i64::try_from(reach.as_millis()).unwrap_or(i64::MAX);
        for (index, (device, start_ms, number)) in calls.iter().enumerate() {
            sql.separate(index).push("(").bind(*device).push(", ").bind(start_ms.saturating_sub(reach_ms));
            sql.push(", ").bind(start_ms.saturating_add(reach_ms)).push(", ").bind(number.unwrap_or_default()).push(")");
        }
        sql.push(&format!(") AS v ON p.{whose} = v.column1 AND p.started_at >= v.column2 AND p.started_at <= v.column3"));
        if is_numbered.is_some() {
            sql.push(" AND p.device_call_id = v.column4");
        }
        sql.push(" WHERE p.org_hash = ").bind(org_hash(org));
        sql
    };
    let mut queries = Vec::new();
    if !close.is_empty() {
        queries.push(query("device_hash", &close, SAME_START, None));
    }
    if !numbered.is_empty() {
        queries.push(query("device_hash", &numbered, WRONG_CLOCK, Some(())));
    }
    if !people.is_empty() {
        queries.push(query("person_hash", &people, SAME_START, None));
    }
    queries
}

async fn delete(connection: &mut AnyConnection, org: &OrganizationId, ids: &[String]) -> Result<(), sqlx::Error> {
    for chunk in ids.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("DELETE FROM past_call WHERE org_id = ");
        sql.bind(org.as_str()).push(" AND call_id IN ").bind_list(chunk.iter().map(String::as_str));
        sql.execute(connection).await?;
    }
    Ok(())
}

async fn upsert(connection: &mut AnyConnection, org: &OrganizationId, calls: &[&PastCall]) -> Result<(), sqlx::Error> {
    let columns = columns();
    let updates: Vec<_> = columns.iter().skip(2).map(|column| format!("{column} = excluded.{column}")).collect();
    let (columns, updates) = (columns.join(", "), updates.join(", "));
    for chunk in calls.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("INSERT INTO past_call (");
        sql.push(&columns).push(") VALUES ");
        for (index, call) in chunk.iter().enumerate() {
            sql.separate(index);
            push_values(&mut sql, org, call);
        }
        sql.push(" ON CONFLICT (org_id, call_id) DO UPDATE SET ").push(&updates);
        sql.execute(connection).await?;
    }
    Ok(())
}

/// Notes at which place which causes and regions were told of.
async fn remember_choices(connection: &mut AnyConnection, org: &OrganizationId, calls: &[&PastCall]) -> Result<(), sqlx::Error> {
    let mut choices = BTreeSet::new();
    for call in calls {
        let place = call.location_id.as_ref().map(AsRef::<str>::as_ref).unwrap_or_default();
        for (choice, value) in [(Choice::Cause, &call.disconnect_cause), (Choice::Region, &call.region)] {
            choices.extend(value.as_deref().map(|value| (choice.code(), place, value)));
        }
    }
    let choices: Vec<_> = choices.into_iter().collect();
    for chunk in choices.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("INSERT INTO call_choice (org_id, kind, location_id, value) VALUES ");
        for (index, (kind, place, value)) in chunk.iter().enumerate() {
            sql.separate(index).push("(").bind(org.as_str()).push(", ").bind(*kind).push(", ").bind(*place).push(", ");
            sql.bind(*value).push(")");
        }
        sql.push(" ON CONFLICT (org_id, kind, location_id, value) DO NOTHING");
        sql.execute(connection).await?;
    }
    Ok(())
}
