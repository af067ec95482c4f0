//! Switches call forwarding off for every calling user, twenty at a time.
//!
//! `WEBEX_ACCESS_TOKEN=… cargo run -p webex --features admin,calling --example reset_call_forwarding`

use webex::calling::models::{
    CallForwardingInfoCallForwardingAlways, CallForwardingInfoCallForwardingBusy, CallForwardingPutCallForwarding,
    CallForwardingPutCallForwardingNoAnswer, UpdateCallForwardingSettingsForPersonBody,
};
use webex::{Client, Error, TryStreamExt as _, admin, calling};

const AT_ONCE: usize = 20;

fn nothing_forwarded() -> UpdateCallForwardingSettingsForPersonBody {
    UpdateCallForwardingSettingsForPersonBody {
        call_forwarding: Some(CallForwardingPutCallForwarding {
            always: Some(CallForwardingInfoCallForwardingAlways { enabled: Some(false), ..Default::default() }),
            busy: Some(CallForwardingInfoCallForwardingBusy { enabled: Some(false), ..Default::default() }),
            no_answer: Some(CallForwardingPutCallForwardingNoAnswer { enabled: Some(false), ..Default::default() }),
            ..Default::default()
        }),
        business_continuity: Some(CallForwardingInfoCallForwardingBusy { enabled: Some(false), ..Default::default() }),
        ..Default::default()
    }
}

/// How many were reset, and who could not be, with the reason.
pub async fn run(client: &Client) -> Result<(usize, Vec<String>), Error> {
    let body = &nothing_forwarded();
    let people = client.items(admin::ListPeople::new().calling_data(true).max(1000));
    // Only calling users have a location.
    let users = people.try_filter(|person| std::future::ready(person.location_id.is_some()));
    let outcomes = users.map_ok(|person| async move {
        let id = person.id.unwrap_or_default();
        let reset = client.send(calling::UpdateCallForwardingSettingsForPerson::new(&id).body(body)).await;
        Ok(reset.err().map(|error| format!("{}: {error}", person.display_name.unwrap_or(id))))
    });
    let outcomes: Vec<Option<String>> = outcomes.try_buffer_unordered(AT_ONCE).try_collect().await?;
    let all = outcomes.len();
    let failed: Vec<String> = outcomes.into_iter().flatten().collect();
    Ok((all - failed.len(), failed))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (reset, failed) = run(&Client::builder().max_in_flight(AT_ONCE).environment()?.build()?).await?;
    println!("{reset} users reset, {} not", failed.len());
    for line in failed {
        eprintln!("{line}");
    }
    Ok(())
}
