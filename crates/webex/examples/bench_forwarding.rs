//! Resets call forwarding of everybody, twenty at a time: reads, switches off, writes back. Prints one JSON line.
//!
//! `WEBEX_BASE_URL=… WEBEX_ACCESS_TOKEN=… bench_forwarding`

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::task::JoinSet;
use webex::calling::models::{
    CallForwardingInfo, CallForwardingPutCallForwarding, CallForwardingPutCallForwardingNoAnswer, UpdateCallForwardingSettingsForPersonBody,
};
use webex::{Client, Error, TryStreamExt as _, admin, calling};

const AT_ONCE: usize = 20;

fn switched_off(read: CallForwardingInfo) -> UpdateCallForwardingSettingsForPersonBody {
    let forwarding = read.call_forwarding.unwrap_or_default();
    let mut always = forwarding.always.unwrap_or_default();
    let mut busy = forwarding.busy.unwrap_or_default();
    let no_answer = forwarding.no_answer.unwrap_or_default();
    let mut continuity = read.business_continuity.unwrap_or_default();
    always.enabled = Some(false);
    busy.enabled = Some(false);
    continuity.enabled = Some(false);
    UpdateCallForwardingSettingsForPersonBody {
        call_forwarding: Some(CallForwardingPutCallForwarding {
            always: Some(always),
            busy: Some(busy),
            no_answer: Some(CallForwardingPutCallForwardingNoAnswer {
                enabled: Some(false),
                destination: no_answer.destination,
                number_of_rings: no_answer.number_of_rings,
                destination_voicemail_enabled: no_answer.destination_voicemail_enabled,
                ..Default::default()
            }),
            ..Default::default()
        }),
        business_continuity: Some(continuity),
        ..Default::default()
    }
}

async fn reset(client: &Client, id: &str) -> Result<(), Error> {
    let read = client.send(calling::GetCallForwardingSettingsForPerson::new(id)).await?;
    client.send(calling::UpdateCallForwardingSettingsForPerson::new(id).body(&switched_off(read))).await
}

fn peak_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)).and_then(|text| text.parse().ok()).unwrap_or(0)
}

/// Takes one user after the other until none is left; returns how many it did. A task of its own for each of the twenty: an answer is then dealt
/// with as soon as it is there. In one task together they would all wait for one another in every round.
async fn lane(client: Client, users: Arc<[String]>, next: Arc<AtomicUsize>) -> Result<u64, Error> {
    let mut done = 0;
    while let Some(id) = users.get(next.fetch_add(1, Ordering::Relaxed)) {
        reset(&client, id).await?;
        done += 1;
    }
    Ok(done)
}

#[tokio::main(worker_threads = 1)]
async fn main() -> anyhow::Result<()> {
    let client = Client::builder().max_in_flight(AT_ONCE).environment()?.build()?;
    let people = client.items(admin::ListPeople::new().calling_data(true).max(1000));
    let users: Vec<String> =
        people.try_filter_map(|person| std::future::ready(Ok(person.location_id.and(person.id)))).try_collect().await?;
    let (users, next): (Arc<[String]>, _) = (users.into(), Arc::new(AtomicUsize::new(0)));
    let begun = Instant::now();
    let mut lanes = JoinSet::new();
    for _ in 0..AT_ONCE {
        lanes.spawn(lane(client.clone(), users.clone(), next.clone()));
        // Who starts together goes in step for ever, and all answers come at once.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let mut done = 0;
    while let Some(lane) = lanes.join_next().await {
        done += lane??;
    }
    let seconds = begun.elapsed().as_secs_f64();
    println!("{}", json!({"users": done, "seconds": seconds, "peak_kb": peak_kb()}));
    Ok(())
}
