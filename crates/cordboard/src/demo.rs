//! `cordboard demo`: a simulated organisation and the pages over it, in one process that talks to itself over HTTP.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use engine::CollectorConfig;
use engine::vault::MASTER_KEY_FILE;
use model::id::DeviceId;
use model::{DeviceKind, DeviceState, Organization, Scope, SourceName};
use serde_json::json;
use simulator::Simulator;
use store::{DeviceFilter, DeviceSort, InCall, PageRequest, Store};
use tempfile::TempDir;
use tokio::task::JoinError;
use tokio_util::sync::CancellationToken;

use crate::args::DemoArgs;
use crate::config::{self, Posting, WebexSettings};
use crate::pages::Pages;
use crate::site::{Parts, Site, Webhooking};
use crate::{collectors, database, listen, master_key, people, private_file, signals, simulate, site, upstream};

/// What a Webex token may send in the demo: a real budget, with room for each device every three seconds beside lists and histories.
const RATE_LIMIT: u32 = 480;
/// What the collector uses of it: all but a little, for clocks that do not agree.
const REQUESTS_PER_MINUTE: u32 = 456;
/// How long the printed lines wait for the first round over the devices.
const FIRST_ROUND: Duration = Duration::from_secs(5);

/// Runs until it is asked to end.
pub async fn run(args: DemoArgs) -> Result<()> {
    let stop = signals::stop_on_request()?;
    let folder = Folder::take(args.data.as_deref())?;
    let world = World::choose(&args, folder.path())?;
    let listener = listen::bind_or_next(args.listen).await?;
    let simulator = simulate(world).await?;
    let (base_url, token) = (simulator.base_url().to_owned(), simulator.credentials().admin_token.clone());
    let store = database::open_file(folder.path().join("cordboard.db")).await?;
    let moved_to = listener.local_addr()?;

    let mut simulated = tokio::spawn(simulator.run(stop.clone()));
    let client = upstream::connect(&base_url, token.into(), REQUESTS_PER_MINUTE)?;
    let integration = Posting::LongPoll;
    let webex = WebexSettings { base_url: base_url.clone(), token: None, requests_per_minute: REQUESTS_PER_MINUTE, integration };
    let vault = master_key::vault_at(&folder.path().join(MASTER_KEY_FILE), &store).await?;
    let keeper = collectors::keeper(&webex, &store, vault)?;
    let pages = Pages::plain(site::local_url(moved_to)?);
    let collecting = CollectorConfig::default().with_requests_per_minute(REQUESTS_PER_MINUTE);
    let parts = Parts { listener, store, client: Some(client), collecting, keeper, pages, webhooks: Webhooking::No };
    people::make_demo_administrator(&parts.store).await?;
    let site = Site::start(parts, &stop)?;
    tell(&site, world, &args, moved_to, &base_url, &stop).await?;
    let mut pages = std::pin::pin!(site.run());
    let result = tokio::select! {
        result = &mut pages => {
            let _ = tokio::time::timeout(Duration::from_millis(300), &mut simulated).await;
            result
        }
        ended = &mut simulated => {
            let result = explain_end(ended, &stop);
            stop.cancel();
            result.and(pages.await)
        }
    };
    folder.leave().and(result)
}

/// The simulated cloud ended before the pages did: without it nothing they show is true.
fn explain_end<E: std::error::Error + Send + Sync + 'static>(
    ended: Result<Result<(), E>, JoinError>,
    stop: &CancellationToken,
) -> Result<()> {
    match ended {
        Ok(Ok(())) if stop.is_cancelled() => Ok(()),
        Ok(Ok(())) => bail!("the simulated cloud ended by itself; start the demo again"),
        Ok(Err(error)) => Err(error).context("the simulated cloud ended; start the demo again"),
        Err(error) => Err(error).context("the simulated cloud broke; start the demo again"),
    }
}

async fn simulate(world: World) -> Result<Simulator> {
    let mut config = simulate::config(SocketAddr::from(([127, 0, 0, 1], 0)));
    config.seed = world.seed;
    config.people = world.people;
    config.devices = world.devices;
    config.rate_limit = Some(RATE_LIMIT);
    simulate::bind(config).await
}

async fn tell(site: &Site, world: World, args: &DemoArgs, at: SocketAddr, base_url: &str, stop: &CancellationToken) -> Result<()> {
    let origin = base_url.trim_end_matches("/v1");
    // The lines name a device that is there, so that they can be used as they are.
    let _ = stop.run_until_cancelled(tokio::time::timeout(FIRST_ROUND, first_round(site.store()))).await;
    let example = idle_device(site.store()).await;
    let device = example.as_ref().map_or("DEVICE_ID", DeviceId::as_str);
    let link = site.link().await?;
    let mut out = std::io::stdout().lock();
    if args.listen.port() != 0 && args.listen != at {
        writeln!(out, "{} is in use; listening on {at} instead", args.listen)?;
    }
    let World { seed, people, devices } = world;
    writeln!(out, "A simulated Webex organisation of {people} people and {devices} devices (seed {seed}) lives at {origin}")?;
    match &args.data {
        Some(folder) => writeln!(out, "Its data stays in {}", folder.display())?,
        None => writeln!(out, "Its data is temporary; keep it with --data DIR")?,
    }
    writeln!(out, "\nSee and change the simulated world, and watch the pages follow:")?;
    writeln!(out, "  curl -s {origin}/_sim/world")?;
    for action in [
        json!({"action": "start_call", "deviceId": device}),
        json!({"action": "set_quality", "deviceId": device, "quality": {"loss_percent": 12.0}}),
        json!({"action": "end_call", "deviceId": device}),
        json!({"action": "device_offline", "deviceId": device}),
        json!({"action": "device_online", "deviceId": device}),
    ] {
        writeln!(out, "  curl -s {origin}/_sim/world -H 'content-type: application/json' -d '{action}'")?;
    }
    writeln!(out, "\nCordboard is at {} (Ctrl-C ends it)", site.base())?;
    writeln!(out, "Sign in with this link; it works once and for 15 minutes:")?;
    writeln!(out, "{link}")?;
    out.flush()?;
    Ok(())
}

/// Waits until the collector has asked the devices for their calls.
async fn first_round(store: &Store) {
    let mut wake = store.wake();
    loop {
        if let Some(organization) = organization(store).await {
            let sources = store.sources().list(&organization.id).await.unwrap_or_default();
            if sources.iter().any(|source| source.name == SourceName::Calls && source.last_success_at.is_some()) {
                return;
            }
        }
        if wake.changed().await.is_err() {
            return;
        }
    }
}

/// A room device that is online and has no call.
async fn idle_device(store: &Store) -> Option<DeviceId> {
    let filter = DeviceFilter {
        states: vec![DeviceState::Online],
        kinds: vec![DeviceKind::Room],
        in_call: Some(InCall::No),
        ..DeviceFilter::default()
    };
    let organization = organization(store).await?;
    let page =
        store.devices().list(&organization.id, &Scope::Everywhere, &filter, &DeviceSort::default(), &PageRequest::new(1, 1)).await.ok()?;
    page.items.into_iter().next().map(|device| device.id)
}

async fn organization(store: &Store) -> Option<Organization> {
    store.organizations().list().await.ok()?.into_iter().next()
}

/// Where the data lies.
enum Folder {
    Temporary(TempDir),
    Kept(PathBuf),
}

impl Folder {
    fn take(data: Option<&Path>) -> Result<Self> {
        match data {
            Some(path) => {
                config::make_private(path)?;
                Ok(Self::Kept(path.to_owned()))
            }
            None => tempfile::Builder::new()
                .prefix("cordboard-demo-")
                .tempdir()
                .map(Self::Temporary)
                .map_err(|error| anyhow!("cannot make a temporary folder: {error}; name one with --data DIR")),
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Temporary(folder) => folder.path(),
            Self::Kept(path) => path,
        }
    }

    /// Removes what is temporary.
    fn leave(self) -> Result<()> {
        match self {
            Self::Temporary(folder) => {
                let path = folder.path().to_owned();
                folder.close().map_err(|error| anyhow!("cannot remove the temporary folder {}: {error}; remove it by hand", path.display()))
            }
            Self::Kept(_) => Ok(()),
        }
    }
}

/// Which organisation is simulated; the same one again for data that was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct World {
    seed: u64,
    people: u32,
    devices: u32,
}

impl World {
    const DEFAULT: Self = Self { seed: 42, people: 300, devices: 60 };

    /// What the arguments say, else what the folder was made with, else the default. A contradiction is refused: the stored
    /// devices would all go missing.
    fn choose(args: &DemoArgs, folder: &Path) -> Result<Self> {
        let path = folder.join("demo.json");
        let kept = Self::read(&path)?;
        let base = kept.unwrap_or(Self::DEFAULT);
        let wanted = Self {
            seed: args.seed.unwrap_or(base.seed),
            people: args.people.unwrap_or(base.people),
            devices: args.devices.unwrap_or(base.devices),
        };
        match kept {
            Some(kept) if kept != wanted => bail!(
                "{} holds the organisation of --seed {} --people {} --devices {}: use these, or another folder with --data",
                folder.display(),
                kept.seed,
                kept.people,
                kept.devices
            ),
            Some(_) => {}
            None => {
                let text = json!({"seed": wanted.seed, "people": wanted.people, "devices": wanted.devices}).to_string();
                private_file::create(&path)
                    .and_then(|mut file| Ok(file.write_all(text.as_bytes())?))
                    .map_err(|error| anyhow!("{error}; choose another folder with --data"))?;
            }
        }
        Ok(wanted)
    }

    fn read(path: &Path) -> Result<Option<Self>> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => bail!("cannot read {}: {error}", path.display()),
        };
        let value: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        let number = |name: &str| value.get(name).and_then(serde_json::Value::as_u64);
        let small = |name: &str| number(name).and_then(|number| u32::try_from(number).ok());
        match (number("seed"), small("people"), small("devices")) {
            (Some(seed), Some(people), Some(devices)) => Ok(Some(Self { seed, people, devices })),
            _ => bail!(
                "{} does not say which organisation the folder holds; move it away, or choose another folder with --data",
                path.display()
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(seed: Option<u64>) -> DemoArgs {
        DemoArgs { data: None, listen: SocketAddr::from(([127, 0, 0, 1], 0)), seed, people: None, devices: Some(20) }
    }

    #[test]
    fn a_simulated_cloud_that_ends_early_ends_the_demo() {
        let stop = CancellationToken::new();
        let broken = std::io::Error::other("no more memory");
        let error = explain_end(Ok(Err(broken)), &stop).expect_err("it failed");
        assert_eq!(format!("{error:#}"), "the simulated cloud ended; start the demo again: no more memory");
        explain_end::<std::io::Error>(Ok(Ok(())), &stop).expect_err("nobody asked it to end");
        stop.cancel();
        explain_end::<std::io::Error>(Ok(Ok(())), &stop).expect("asked to end");
    }

    #[test]
    #[cfg(unix)]
    fn kept_data_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let parent = tempfile::tempdir().expect("a folder");
        let path = parent.path().join("demo");
        let folder = Folder::take(Some(&path)).expect("made");
        World::choose(&args(None), folder.path()).expect("chosen");
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&path.join("demo.json"))), (0o700, 0o600));
    }

    #[test]
    fn kept_data_keeps_its_organisation() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = World::choose(&args(Some(7)), folder.path()).expect("chosen");
        assert_eq!(first, World { seed: 7, people: 300, devices: 20 });
        assert_eq!(World::choose(&args(None), folder.path()).expect("chosen"), first);
        let text = World::choose(&args(Some(8)), folder.path()).expect_err("another organisation").to_string();
        assert!(text.contains("--seed 7") && text.contains("--data"), "{text}");
        std::fs::write(folder.path().join("demo.json"), "{").expect("written");
        World::choose(&args(None), folder.path()).expect_err("unreadable");
    }
}
