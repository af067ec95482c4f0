//! SIGKILL at random moments, and what the promises are worth then. `CORDBOARD_KILLS` sets how many kills there are, `CORDBOARD_SEED` when.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Cloud, Said, eventually};
use serde_json::{Value, json};

use crate::{User, callers, forwarding, is_write, journal, statuses, text};

const ROWS: usize = 2_000;
/// Long enough that the journal can be looked at before what was under way at the kill has ended, also on a busy machine.
const DELAY_MS: u64 = 40;
/// A kill comes within this many milliseconds; a run of all rows takes longer.
const WITHIN_MS: u64 = 4_000;
/// One kill in so many is counted from the start of the process and may meet the checks; the others from its first request that changes something,
/// because a process that is killed in its checks again and again never comes to its rows.
const FROM_THE_START: u64 = 6;

/// A small generator (`SplitMix64`), so that a printed seed repeats the moments.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// What the kills did.
#[derive(Default)]
struct Kills {
    wanted: u64,
    made: u64,
    /// With a request under way, as the simulator's journal shows afterwards.
    in_flight: u64,
}

struct Field<'a> {
    cloud: &'a Cloud,
    user: User,
    dice: Dice,
    kills: Kills,
    /// How far the simulator's journal was read.
    since: u64,
    writes_drawn: u64,
    writes_served: u64,
}

impl Field<'_> {
    /// New entries of the journal that changed something.
    async fn entries(&mut self) -> Result<Vec<Value>> {
        let (next, mut entries) = journal(self.cloud, self.since).await?;
        self.since = next;
        entries.retain(is_write);
        self.writes_served += entries.len() as u64;
        Ok(entries)
    }

    async fn drawn(&self) -> Result<u64> {
        let faults = self.cloud.world.look("faults").await?;
        Ok(faults["items"].as_array().into_iter().flatten().filter_map(|fault| fault["spoilt"].as_u64()).sum())
    }

    /// Waits until every request that has arrived is in the journal.
    async fn settled(&mut self) -> Result<Vec<Value>> {
        let mut found = Vec::new();
        for _ in 0..10_000 {
            found.extend(self.entries().await?);
            self.writes_drawn = self.drawn().await?;
            if self.writes_drawn == self.writes_served {
                return Ok(found);
            }
        }
        anyhow::bail!("{} writes arrived, {} were served", self.writes_drawn, self.writes_served)
    }

    /// Waits until this process has sent something that changes something, or has ended.
    async fn first_write(&self, child: &mut tokio::process::Child) -> Result<()> {
        let mut ticks = tokio::time::interval(Duration::from_millis(10));
        while child.try_wait()?.is_none() && self.drawn().await? == self.writes_drawn {
            ticks.tick().await;
        }
        Ok(())
    }

    /// Runs with these words, killed now and then, until nothing is left to send. Returns what the simulator served meanwhile.
    async fn work(&mut self, words: &[&str], name: &str) -> Result<Vec<Value>> {
        let results = format!("{name}.jsonl");
        let mut served = self.settled().await?;
        for run in 0.. {
            ensure!(run < 200, "{name} does not come to its end");
            let resume = if self.user.path(&format!("{name}.csv.journal")).exists() { &["--resume"][..] } else { &[] };
            let words = [words, &["--results", &results, "--yes", "--concurrency", "20"], resume].concat();
            let mut child = self.user.command(&words).spawn()?;
            if self.kills.made < self.kills.wanted {
                if self.dice.below(FROM_THE_START) > 0 {
                    self.first_write(&mut child).await?;
                }
                let after = Duration::from_millis(self.dice.below(WITHIN_MS));
                if tokio::time::timeout(after, child.wait()).await.is_err() {
                    child.kill().await?;
                    self.kills.made += 1;
                    served.extend(self.entries().await?);
                    let rest = self.settled().await?;
                    self.kills.in_flight += u64::from(!rest.is_empty());
                    served.extend(rest);
                    continue;
                }
            }
            let ended = Said::of(child.wait_with_output().await?)?;
            ensure!(matches!(ended.code, Some(0 | 9)), "{name}: {:?} {}", ended.code, ended.err);
            served.extend(self.settled().await?);
            return Ok(served);
        }
        Ok(served)
    }
}

fn by_path(entries: &[Value]) -> HashMap<String, Vec<u64>> {
    let mut paths: HashMap<String, Vec<u64>> = HashMap::new();
    for entry in entries {
        paths.entry(text(&entry["path"])).or_default().push(entry["status"].as_u64().unwrap_or_default());
    }
    paths
}

fn count(statuses: &BTreeMap<u64, String>, wanted: &str) -> usize {
    statuses.values().filter(|status| *status == wanted).count()
}

/// PUT: every row at least once, and the state is that of the rows.
async fn put_forwarding(field: &mut Field<'_>, round: u64, people: &[(String, String)]) -> Result<()> {
    let name = format!("put-{round}");
    let rows = people.iter().enumerate().fold("id,to\n".to_owned(), |all, (at, (id, _))| format!("{all}{id},+1{round:03}{at:07}\n"));
    field.user.write(&format!("{name}.csv"), &rows)?;
    field.user.write("forwarding.json", &forwarding("{to}"))?;
    let csv = format!("{name}.csv");
    let served = field.work(&["person-call-forwarding", "update", "{id}", "--body", "forwarding.json", "--from-csv", &csv], &name).await?;
    let paths = by_path(&served);
    for (id, _) in people {
        let found = paths.get(&format!("/v1/people/{id}/features/callForwarding"));
        ensure!(found.is_some_and(|found| found.contains(&204)), "a row was skipped: {found:?}");
    }
    for (at, (id, _)) in people.iter().enumerate().step_by(17) {
        let there = field.cloud.world.api(&format!("/people/{id}/features/callForwarding")).await?;
        ensure!(there["callForwarding"]["always"]["destination"] == format!("+1{round:03}{at:07}"), "{there}");
    }
    let results = statuses(&field.user.path(&format!("{name}.jsonl")))?;
    ensure!(results.len() == ROWS && count(&results, "ok") == ROWS, "{} rows, {} ok", results.len(), count(&results, "ok"));
    Ok(())
}

/// POST without a key: at most once each; what is in doubt is listed and stays.
async fn reset_pins(field: &mut Field<'_>, round: u64, people: &[(String, String)]) -> Result<usize> {
    let name = format!("pin-{round}");
    let rows = people.iter().fold("id\n".to_owned(), |all, (id, _)| format!("{all}{id}\n"));
    let csv = format!("{name}.csv");
    field.user.write(&csv, &rows)?;
    let served = field.work(&["person-voicemail", "reset-pin", "{id}", "--from-csv", &csv], &name).await?;
    let paths = by_path(&served);
    let results = statuses(&field.user.path(&format!("{name}.jsonl")))?;
    ensure!(results.len() == ROWS, "{} rows in the results", results.len());
    for (at, (id, _)) in people.iter().enumerate() {
        let sent = paths.get(&format!("/v1/people/{id}/features/voicemail/actions/resetPin/invoke")).map_or(0, Vec::len);
        let status = results.get(&(at as u64 + 1)).map(String::as_str);
        ensure!(sent <= 1, "row {} was sent {sent} times", at + 1);
        ensure!((sent == 1 && status == Some("ok")) || status == Some("in-doubt"), "row {}: sent {sent} times, {status:?}", at + 1);
    }
    Ok(count(&results, "in-doubt"))
}

/// POST with a key: what was in flight is found by it.
async fn create_people(field: &mut Field<'_>, round: u64) -> Result<usize> {
    let name = format!("people-{round}");
    let csv = format!("{name}.csv");
    let rows = (0..ROWS).fold("email,name\n".to_owned(), |all, at| format!("{all}k{round}.{at}@example.com,Kill {round} {at}\n"));
    field.user.write(&csv, &rows)?;
    let words = ["people", "create", "--set", "emails={email}", "--set", "displayName={name}", "--from-csv", &csv];
    let mut served = field.work(&words, &name).await?;
    let path = field.user.path(&format!("{name}.jsonl"));
    let left = count(&statuses(&path)?, "in-doubt");
    if left > 0 {
        // Their requests never left; each is looked for before it is sent again.
        let results = format!("{name}.jsonl");
        field.user.api(&[&words[..], &["--resume", "--resend-in-doubt", "--results", &results]].concat()).await?.ends(0);
        served.extend(field.settled().await?);
    }
    let made = served.iter().filter(|entry| entry["path"] == "/v1/people" && entry["status"] == 200).count();
    let posted = served.iter().filter(|entry| entry["path"] == "/v1/people").count();
    ensure!((made, posted) == (ROWS, ROWS), "{made} made, {posted} sent");
    let results = statuses(&path)?;
    ensure!(count(&results, "ok") == ROWS && results.len() == ROWS, "{} ok", count(&results, "ok"));
    Ok(left)
}

/// DELETE by name: gone is gone, also when the answer was lost.
async fn delete_people(field: &mut Field<'_>, round: u64) -> Result<()> {
    let (name, csv) = (format!("gone-{round}"), format!("gone-{round}.csv"));
    let rows = (0..ROWS).fold("email\n".to_owned(), |all, at| format!("{all}k{round}.{at}@example.com\n"));
    field.user.write(&csv, &rows)?;
    let served = field.work(&["people", "delete", "{email}", "--from-csv", &csv], &name).await?;
    let deleted = by_path(&served).values().filter(|found| found.contains(&204)).count();
    ensure!(deleted == ROWS, "{deleted} people were deleted");
    let results = statuses(&field.user.path(&format!("{name}.jsonl")))?;
    ensure!(count(&results, "ok") == ROWS, "{} ok", count(&results, "ok"));
    for at in (0..ROWS).step_by(97) {
        let found = field.cloud.world.api(&format!("/people?email=k{round}.{at}@example.com")).await?;
        ensure!(found["items"].as_array().is_some_and(Vec::is_empty), "{found}");
    }
    Ok(())
}

#[tokio::test]
async fn no_row_is_lost_and_none_is_sent_twice_whenever_it_is_killed() -> Result<()> {
    let (kills, seed) = (number("CORDBOARD_KILLS", 8), number("CORDBOARD_SEED", 20_261_122));
    println!("bulk: {kills} kills, CORDBOARD_SEED={seed}");
    let cloud = Cloud::start(42, 3_000, 10, &[]).await?;
    cloud.world.hold_still().await?;
    let user = User::admin(&cloud);
    let people = callers(&user, ROWS).await?;
    ensure!(people.len() == ROWS, "{} people with a line", people.len());
    for method in ["PUT", "POST", "DELETE"] {
        user.fault(json!({"path": "/v1/*", "method": method, "delay_ms": DELAY_MS})).await?;
    }
    let kills = Kills { wanted: kills, ..Kills::default() };
    let mut field = Field { cloud: &cloud, user, dice: Dice(seed), kills, since: 0, writes_drawn: 0, writes_served: 0 };
    let (mut in_doubt, mut never_left, mut runs) = (0, 0, 0);
    for round in 0.. {
        put_forwarding(&mut field, round, &people).await.context("PUT")?;
        in_doubt += reset_pins(&mut field, round, &people).await.context("POST without a key")?;
        never_left += create_people(&mut field, round).await.context("POST with a key")?;
        delete_people(&mut field, round).await.context("DELETE")?;
        runs += 4;
        if field.kills.made >= field.kills.wanted {
            break;
        }
    }
    let Kills { made, in_flight, .. } = field.kills;
    println!(
        "bulk: {made} kills in {runs} runs of {ROWS} rows, {in_flight} with a request in flight; {in_doubt} rows without a key stayed in doubt, \
         {never_left} with a key had never left"
    );
    ensure!(in_flight * 3 >= made, "only {in_flight} of {made} kills met a request in flight");
    let leftover = eventually(Duration::from_secs(5), async || {
        let (_, entries) = journal(&cloud, field.since).await?;
        Ok(entries.iter().filter(|entry| is_write(entry)).count())
    });
    assert_eq!(leftover.await?, 0);
    cloud.stop().await
}
