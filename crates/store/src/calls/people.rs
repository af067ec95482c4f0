//! Recording what Webex tells of the calls of a person.

use std::collections::HashMap;

use jiff::Timestamp;
use model::id::{OrganizationId, PersonId};
use model::{Call, CallId, Scope, Topic};
use sqlx::AnyConnection;

use super::Calls;
use super::record::{end, upsert};
use super::row::{SELECT, decode};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::{Recorded, StoreError, scope};

/// A device's call and its owner's that began this close together are one call: a device counts from the answer or from the ring.
const SAME_START_MS: i64 = 60_000;

impl Calls {
    /// Records all calls that Webex tells of a person at `at`; calls of others among them are left out.
    ///
    /// New calls are added, known ones updated, and running ones that are no longer told of end at `at`. A known call keeps the start it was
    /// first told with. That nothing but the time of asking is new is stored, and is no change.
    pub async fn record_person_calls(
        &self,
        org: &OrganizationId,
        person: &PersonId,
        calls: &[Call],
        at: Timestamp,
    ) -> Result<Recorded, StoreError> {
        self.0.explain(self.record_of_person(org, person, calls, at)).await
    }

    /// The running calls of people, also those that [`Calls::active`] leaves out because a device shows them.
    pub async fn running_of_people(&self, org: &OrganizationId, limit: u32) -> Result<Vec<Call>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(" WHERE c.ended_at IS NULL AND c.person_id IS NOT NULL AND c.org_id = ").bind(org.as_str());
        sql.push(" ORDER BY c.started_at, c.call_id LIMIT ").bind(i64::from(limit));
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// Notes that the history has this call, under its own id or another's: it is not looked for again.
    pub async fn note_in_history(&self, org: &OrganizationId, call: &CallId) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let mut sql = Sql::new("UPDATE call SET in_history = 1 WHERE ended_at IS NOT NULL AND org_id = ");
                sql.bind(org.as_str()).push(" AND call_id = ").bind(call.as_str());
                sql.execute(write.connection()).await?;
                write.commit_silently().await
            })
            .await
    }

    async fn record_of_person(
        &self,
        org: &OrganizationId,
        person: &PersonId,
        calls: &[Call],
        at: Timestamp,
    ) -> Result<Recorded, sqlx::Error> {
        let told: Vec<&Call> = calls.iter().filter(|call| call.person().is_some_and(|known| known.id == *person)).collect();
        let mut write = self.0.write(Some(&format!("calls {org} {person}"))).await?;
        let known = read_known(write.connection(), org, person, &told).await?;
        let mut recorded = Recorded::default();
        for call in &told {
            match known.get(call.id.as_str()) {
                None => recorded.added += 1,
                Some(before) if before.ended_at.is_some() => recorded.returned += 1,
                Some(before) if is_same(before, call) => continue,
                Some(_) => recorded.changed += 1,
            }
            write.change(Topic::Call, call.id.as_str(), "");
        }
        let is_over = |before: &&Call| before.ended_at.is_none() && told.iter().all(|call| call.id != before.id);
        let mut ended: Vec<String> = known.values().filter(is_over).map(|before| before.id.as_str().to_owned()).collect();
        ended.sort_unstable();
        recorded.gone = i64::try_from(ended.len()).unwrap_or(i64::MAX);
        for id in &ended {
            write.change(Topic::Call, id.as_str(), "");
        }
        upsert(write.connection(), org, &told).await?;
        end(write.connection(), org, &ended, at).await?;
        write.commit(org, at).await?;
        Ok(recorded)
    }
}

fn is_same(before: &Call, call: &Call) -> bool {
    Call { started_at: before.started_at, sampled_at: before.sampled_at, ended_at: None, ..call.clone() } == *before
}

/// By id: the person's running calls, and those told of that were known before.
async fn read_known(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    person: &PersonId,
    told: &[&Call],
) -> Result<HashMap<String, Call>, sqlx::Error> {
    let mut running = Sql::new(SELECT);
    running.push(" WHERE c.ended_at IS NULL AND c.org_id = ").bind(org.as_str()).push(" AND c.person_id = ").bind(person.as_str());
    let mut queries = vec![running];
    for chunk in told.chunks(ROWS_A_STATEMENT) {
        let mut named = Sql::new(SELECT);
        named.push(" WHERE c.org_id = ").bind(org.as_str()).push(" AND c.person_id = ").bind(person.as_str());
        named.push(" AND c.call_id IN ").bind_list(chunk.iter().map(|call| call.id.as_str()));
        queries.push(named);
    }
    let mut known = HashMap::new();
    for query in queries {
        for row in query.fetch_all_in(connection).await? {
            let call = decode(&row)?;
            known.insert(call.id.as_str().to_owned(), call);
        }
    }
    Ok(known)
}

/// Appends the condition that leaves out a person's call while a device of theirs is watched in it: the device tells more. `call` is the alias of
/// the table.
pub(super) fn push_told_once(sql: &mut Sql, call: &str) {
    let near = |moment: &str| format!("ABS(own.started_at - {moment}) <= {SAME_START_MS}");
    let (start, answer) = (near(&format!("{call}.started_at")), near(&format!("COALESCE({call}.answered_at, {call}.started_at)")));
    sql.push(&format!(
        " AND ({call}.person_id IS NULL OR NOT EXISTS (SELECT 1 FROM device mine JOIN call own ON own.org_id = mine.org_id \
         AND own.device_id = mine.device_id WHERE mine.org_id = {call}.org_id AND mine.owner_id = {call}.person_id \
         AND own.ended_at IS NULL AND ({start} OR {answer}) \
         AND (own.direction = {call}.direction OR own.direction = 'unknown' OR {call}.direction = 'unknown')))"
    ));
}

/// Appends the condition on a call that was watched, wherever it is known from: a device's is where its device is now, a person's where they
/// belong.
pub(super) fn push_running(sql: &mut Sql, scope: &Scope, call: &str) {
    scope::push_of_owner(sql, scope, call);
    push_told_once(sql, call);
}
