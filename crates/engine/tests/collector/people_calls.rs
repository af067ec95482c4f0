//! Calls of people: from the webhook that hints at them to the row, and to the history when they are over, also when an event is lost.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use engine::audit::Actor;
use engine::collect::{Freshness, Pace};
use engine::hints::Hint;
use engine::hooks::SIGNATURE_HEADER;
use engine::keeper::NewServiceApp;
use engine::vault::{MASTER_KEY_FILE, MasterKeySource};
use engine::{Clock, Collector, CollectorConfig, Hints, Hooks, SystemClock, SystemRandomness, Vault};
use model::id::{OrganizationId, PersonId};
use model::{Band, Call, CallSource, CallStatus, Direction, PastCall, Scope, Source, SourceName};
use serde_json::{Value, json};
use store::{CallFilter, CallPage, CallSort, Store};
use tempfile::TempDir;
use testkit::{RunningOrg, TestOrg, eventually};
use tokio::net::TcpListener;

use crate::push::keeper;
use crate::stage::{Stage, client};

const SOON: Duration = Duration::from_secs(10);
const NUMBER: &str = "+14155550142";

/// An organisation whose webhooks arrive where hints are given.
struct Wired {
    cloud: RunningOrg,
    store: Store,
    folder: TempDir,
    hints: Hints,
    person: Value,
}

impl Wired {
    async fn start() -> Result<Self> {
        let cloud = TestOrg::new().people(12).devices(4).start().await?;
        cloud.world.hold_still().await?;
        let kept = keeper(&cloud.base_url).await?;
        let app = &cloud.credentials.service_app;
        let new = NewServiceApp {
            client_id: app.client_id.clone(),
            client_secret: app.client_secret.clone().into(),
            refresh_token: app.refresh_token.clone().into(),
            application_id: None,
        };
        let key = kept.keeper.connect_service_app(new, Actor::system()).await?.key;
        let source = MasterKeySource::File(kept.folder.path().join(MASTER_KEY_FILE));
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let vault = Vault::open_store(kept.store.clone(), source, clock, Arc::new(SystemRandomness)).await?;
        let hints = Hints::default();
        let (hooks, handle) = (Hooks::new(vault, hints.clone()), Hooks::handle(&key));
        let answer = move |headers: HeaderMap, body: Bytes| {
            let (hooks, handle) = (hooks.clone(), handle.clone());
            async move {
                let signature = headers.get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok());
                match hooks.receive(&handle, signature, &body).await {
                    Ok(_) => StatusCode::OK,
                    Err(_) => StatusCode::FORBIDDEN,
                }
            }
        };
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let target = format!("http://{}/hook", listener.local_addr()?).parse()?;
        tokio::spawn(async move { axum::serve(listener, axum::Router::new().fallback(answer)).await });
        kept.keeper.register_webhooks(&key, &target).await?;
        let people = cloud.world.api("/people?callingData=true&max=100").await?;
        let mut people = people["items"].as_array().cloned().unwrap_or_default().into_iter();
        let person = people.find(|person| person["extension"].is_string() && person["locationId"].is_string());
        Ok(Self { store: kept.store, folder: kept.folder, hints, person: person.context("somebody with calling")?, cloud })
    }

    fn person(&self) -> Result<PersonId> {
        Ok(self.person["id"].as_str().context("id")?.parse()?)
    }

    /// A collector on this store that hears these hints, fast enough for a test.
    fn stage(&self, hints: Hints) -> Result<Stage> {
        let config = CollectorConfig::default().with_requests_per_minute(1_200).with_pace(Pace::of(Freshness::Live).times(10));
        let client = client(&self.cloud.base_url, &self.cloud.credentials.admin_token)?;
        let collector = Collector::new(config, client, self.store.clone(), Arc::new(SystemClock), &SystemRandomness).hearing(hints);
        Stage::run(collector, self.store.clone(), tempfile::tempdir()?)
    }

    async fn call(&self, direction: &str) -> Result<()> {
        let action = json!({"action": "start_person_call", "personId": self.person["id"], "number": NUMBER, "direction": direction});
        self.cloud.world.act(action).await.map(|_| ())
    }

    async fn hang_up(&self) -> Result<()> {
        self.cloud.world.act(json!({"action": "end_person_call", "personId": self.person["id"]})).await.map(|_| ())
    }

    async fn active(&self, org: &OrganizationId) -> Result<Vec<Call>> {
        let calls = self.store.calls().active(org, &Scope::Everywhere, 100).await?;
        Ok(calls.into_iter().filter(|call| call.person().is_some()).collect())
    }

    async fn past(&self, org: &OrganizationId) -> Result<Vec<PastCall>> {
        let filter = CallFilter { person: Some(self.person()?), sources: vec![CallSource::Live], ..CallFilter::default() };
        let page = CallPage::First { size: 50 };
        Ok(self.store.history().list(org, &Scope::Everywhere, &filter, CallSort::default(), &page).await?.calls)
    }

    async fn source(&self, org: &OrganizationId) -> Result<Source> {
        let sources = self.store.sources().list(org).await?;
        sources.into_iter().find(|source| source.name == SourceName::PeopleCalls).context("nobody was read yet")
    }

    /// Requests for somebody's calls that the simulator has had.
    async fn reads(&self) -> Result<usize> {
        let journal = self.cloud.world.look("journal?since=0").await?;
        let entries = journal["entries"].as_array().context("entries")?;
        let path = |entry: &Value| entry["path"].as_str().unwrap_or_default().to_owned();
        Ok(entries.iter().filter(|entry| path(entry).contains("/telephony/calls/members/")).count())
    }
}

#[tokio::test]
async fn a_webhook_shows_a_persons_call_and_ends_it() -> Result<()> {
    let wired = Wired::start().await?;
    let stage = wired.stage(wired.hints.clone())?;
    let org = stage.organization().await?;
    // Places are known by then, so that the call has its own.
    eventually(SOON, async || {
        let sources = stage.store.sources().list(&org).await?;
        ensure!(sources.iter().any(|source| source.name == SourceName::Locations && source.last_success_at.is_some()), "{sources:?}");
        Ok(())
    })
    .await?;
    ensure!(wired.source(&org).await.is_err() && wired.reads().await? == 0, "without a hint nobody is read");
    wired.call("incoming").await?;
    let call = eventually(SOON, async || wired.active(&org).await?.pop().context("no call yet")).await?;
    let person = call.person().context("a person's")?;
    ensure!(person.id == wired.person()? && person.name.as_deref() == wired.person["displayName"].as_str(), "{person:?}");
    ensure!(person.location_id.as_ref().map(AsRef::as_ref) == wired.person["locationId"].as_str(), "{person:?}");
    ensure!(person.location_name.is_some() && person.time_zone.is_some() && person.answered_at.is_some(), "{person:?}");
    ensure!((call.direction, call.status, call.remote_number.as_deref()) == (Direction::Incoming, CallStatus::Connected, Some(NUMBER)));
    ensure!(call.channels.is_empty() && call.call_type.as_deref() == Some("external"), "{call:?}");
    let source = eventually(SOON, async || wired.source(&org).await).await?;
    ensure!(source.error.is_none() && source.note.is_none() && source.requests_spent > 0, "{source:?}");

    wired.hang_up().await?;
    let past = eventually(SOON, async || wired.past(&org).await?.pop().context("not over yet")).await?;
    ensure!(wired.active(&org).await?.is_empty());
    ensure!(past.id == call.id && past.sources == CallSource::Live.into() && past.band == Band::Unknown, "{past:?}");
    ensure!(past.person_name == person.name && past.location_id == person.location_id && past.ended_at.is_some(), "{past:?}");
    ensure!((past.device_id, past.device_call_id, past.remote_number.as_deref()) == (None, None, Some(NUMBER)));
    // Nothing is asked of who is in no call.
    let reads = wired.reads().await?;
    ensure!(reads <= 6, "{reads} reads for one call with a handful of events");
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn a_lost_event_and_a_restart_leave_no_call_for_ever() -> Result<()> {
    let wired = Wired::start().await?;
    let stage = wired.stage(wired.hints.clone())?;
    let org = stage.organization().await?;
    wired.call("outgoing").await?;
    let call = eventually(SOON, async || wired.active(&org).await?.pop().context("no call yet")).await?;
    stage.stop().await?;

    // From here on nobody hears of events. The next collector takes the call over and reads it now and then.
    let deaf = wired.stage(Hints::default())?;
    eventually(SOON, async || {
        let again = wired.active(&org).await?.pop().context("it runs on")?;
        ensure!(again.id == call.id && again.started_at == call.started_at && again.sampled_at > call.sampled_at, "{again:?}");
        Ok(())
    })
    .await?;
    // What fails ends nothing.
    let fault = json!({"path": "/v1/telephony/calls/members/*", "status": 500});
    let fault = wired.cloud.world.control("faults", fault).await?;
    let failing = eventually(SOON, async || wired.source(&org).await?.error.context("not failing yet")).await?;
    ensure!(failing.message.contains("the calls of people"), "{failing:?}");
    ensure!(wired.active(&org).await?.len() == 1);
    deaf.stop().await?;
    let delete = format!(
        "{}/_sim/faults/{}",
        wired.cloud.world.origin(),
        fault["id"].as_str().map_or_else(|| fault["id"].to_string(), str::to_owned)
    );
    ensure!(testkit::http().delete(delete).send().await?.status().is_success());

    // It ends while nobody collects.
    wired.hang_up().await?;
    let last = wired.stage(Hints::default())?;
    let past = eventually(SOON, async || wired.past(&org).await?.pop().context("not over yet")).await?;
    ensure!(past.id == call.id && wired.active(&org).await?.is_empty(), "{past:?}");
    last.stop().await?;
    drop(wired.folder);
    Ok(())
}

#[tokio::test]
async fn a_token_that_may_not_is_told_and_not_tried_again_and_again() -> Result<()> {
    let wired = Wired::start().await?;
    let stage = wired.stage(wired.hints.clone())?;
    let org = stage.organization().await?;
    wired.cloud.world.control("faults", json!({"path": "/v1/telephony/calls/members/*", "status": 403})).await?;
    for _ in 0..3 {
        wired.call("outgoing").await?;
        wired.hang_up().await?;
    }
    let error = eventually(SOON, async || wired.source(&org).await?.error.context("not told yet")).await?;
    ensure!(error.message.contains("spark-admin:calls_read") && error.message.contains("Running calls of people"), "{error:?}");
    let people = wired.cloud.world.api("/people?max=100").await?;
    let people = people["items"].as_array().context("people")?;
    for person in people.iter().chain(people) {
        wired.hints.give(&org, Hint::Calls(Some(person["id"].as_str().context("id")?.parse()?)));
    }
    // Other sources go on: several more lists of devices came since.
    let lists = async || -> Result<i64> {
        let sources = wired.store.sources().list(&org).await?;
        Ok(sources.iter().find(|source| source.name == SourceName::Devices).context("devices")?.requests_spent)
    };
    let before = lists().await?;
    eventually(SOON, async || {
        ensure!(lists().await? >= before + 4, "not yet");
        Ok(())
    })
    .await?;
    ensure!(wired.source(&org).await?.error.is_some(), "the reason stays until somebody could be read");
    let reads = wired.reads().await?;
    // Of each refusal the client may have asked twice.
    ensure!((3..=6).contains(&reads), "{reads} reads that were refused");
    ensure!(wired.active(&org).await?.is_empty());
    stage.stop().await?;
    Ok(())
}
