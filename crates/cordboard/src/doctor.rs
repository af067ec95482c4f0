//! `cordboard doctor`: the checks of the crate `cli`, and a look at the store.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result as AnyResult;
use clap::Args;
use cli::{Check, DoctorArea, DoctorRequest, Exit, Failure, Shape};
use jiff::Timestamp;
use store::{Inspection, Store, StoreLocation};

use crate::args::{DEFAULT_REQUESTS_PER_MINUTE, StoreText};
use crate::config::{self, Flags, FoundStore};
use crate::sign_in::{self, ProfileArgs};

/// Less than this, in bytes, is little for a store that grows: 1 GiB.
const LITTLE_DISK_BYTES: u64 = 1 << 30;
/// A collector asks its slowest source every few minutes.
const OLD_AFTER_MINUTES: i64 = 15;

/// `cordboard doctor`.
#[derive(Debug, Args)]
#[command(after_help = "\
One line for each check: ok, warning, failed or not checked; below it what to do.
Only questions that change nothing are sent. Exit codes: 0 nothing failed; else of
the first failure: 6 network, 7 not Webex answers, 1 clock or store, 3 token, scope.
FEATURE: people, locations, workspaces, devices, xapi, calling, call-history,
reports, audit, messaging, meetings, recordings.

Examples:
  cordboard doctor
  cordboard doctor --need people,calling -o json
  cordboard doctor --profile lab --store sqlite:/var/lib/cordboard/cordboard.db")]
pub struct DoctorArgs {
    #[command(flatten)]
    pub target: ProfileArgs,
    /// File with the Webex access token, as `cordboard serve` takes it
    #[arg(long, value_name = "FILE", conflicts_with = "profile")]
    pub token_file: Option<PathBuf>,
    /// Data centre of the contact centre, for example eu1
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    /// Features whose missing scope is a failure
    #[arg(long, value_name = "FEATURE,…", value_delimiter = ',')]
    pub need: Vec<String>,
    /// Store to look at, as `cordboard serve` takes it [default: that of the configuration file, or the usual one]
    #[arg(long, value_name = "STORE", env = "CORDBOARD_STORE", hide_env_values = true)]
    pub store: Option<StoreText>,
    /// Lines for people, or one JSON document
    #[arg(short, long, value_name = "FORMAT", value_parser = ["table", "json"], default_value = "table")]
    pub output: String,
}

/// Runs the checks.
pub async fn run(args: DoctorArgs) -> ExitCode {
    match check(args).await {
        Ok(exit) => exit.into(),
        Err(failure) => sign_in::end(Err(failure)),
    }
}

async fn check(args: DoctorArgs) -> Result<Exit, Failure> {
    let context = sign_in::context(args.target.profile.as_deref(), args.target.base_url.as_deref())?;
    let store = check_store(config::find_store(Flags::default().with("store", args.store.map(|store| store.0))), now()).await;
    let request = DoctorRequest {
        token_file: args.token_file,
        region: args.region,
        needed: args.need,
        shape: if args.output == "json" { Shape::Json } else { Shape::Lines },
        serve_budget_per_minute: DEFAULT_REQUESTS_PER_MINUTE,
    };
    cli::doctor(&context, request, store, now).await
}

#[expect(clippy::disallowed_methods, reason = "the composition root takes the real time")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// Looks at the store that `cordboard serve` would take.
async fn check_store(found: AnyResult<FoundStore>, now: Timestamp) -> Check {
    match found {
        Ok(FoundStore { text, is_usual: true }) if is_missing(&text) => Check::not_checked(
            DoctorArea::Store,
            text,
            "nobody named a store and there is none in the usual place; --store or CORDBOARD_STORE names that of `cordboard serve`",
        ),
        Ok(found) => look(&found.text, now).await,
        Err(error) => Check::warning(DoctorArea::Store, "", format!("the configuration does not say where it is: {error}"))
            .with_next("`cordboard config check` says what is wrong"),
    }
}

fn is_missing(text: &str) -> bool {
    text.parse::<StoreLocation>().is_ok_and(|location| location.path().is_some_and(|path| !path.exists()))
}

/// Looks at a store without changing it.
async fn look(text: &str, now: Timestamp) -> Check {
    let failed = |subject: String, error: &store::StoreError| {
        let next = "correct --store or CORDBOARD_STORE, or start `cordboard serve` with it first";
        Check::failed(DoctorArea::Store, subject, error.to_string(), Exit::Failure).with_next(next)
    };
    let location: StoreLocation = match text.parse() {
        Ok(location) => location,
        Err(error) => return failed(String::new(), &error),
    };
    match Store::inspect(&location).await {
        Ok(found) => judge(&location.to_string(), &found, location.path().and_then(free_bytes), now),
        Err(error) => failed(location.to_string(), &error),
    }
}

fn judge(place: &str, found: &Inspection, free_bytes: Option<u64>, now: Timestamp) -> Check {
    let area = DoctorArea::Store;
    let Some(schema) = found.schema else {
        return Check::warning(area, place, "it opens, but is empty").with_next("`cordboard serve` fills it");
    };
    let age = found.last_success_at.map(|at| now.duration_since(at).as_mins().max(0));
    let mut told = format!("schema {schema}");
    let mut next = Vec::new();
    if schema < found.newest_schema {
        let _ = write!(told, " (this program makes it {})", found.newest_schema);
        next.push("`cordboard serve` brings the schema up to date at its next start: make a backup first".to_owned());
    }
    told += match age {
        None => ", nothing was collected yet".to_owned(),
        Some(0) => ", collected less than a minute ago".to_owned(),
        Some(minutes) => format!(", collected {} ago", length(minutes)),
    }
    .as_str();
    if age.is_none_or(|minutes| minutes > OLD_AFTER_MINUTES) {
        next.push("no collector works on it: start `cordboard serve` or `cordboard collect`, and read what they say".to_owned());
    }
    if let Some(free) = free_bytes {
        let _ = write!(told, ", {} free", size(free));
        if free < LITTLE_DISK_BYTES {
            next.push("the disk is nearly full: free some space, or move the store".to_owned());
        }
    }
    let check = if schema > found.newest_schema {
        Check::failed(area, place, format!("schema {schema} is newer than this program knows ({})", found.newest_schema), Exit::Failure)
            .with_next("use the version of Cordboard that made it, or a newer one")
    } else if let Some(error) = &found.not_writable {
        Check::failed(area, place, format!("{told}, but it cannot be written: {error}"), Exit::Failure)
    } else if next.is_empty() {
        Check::ok(area, place, format!("{told}, writable"))
    } else {
        Check::warning(area, place, format!("{told}, writable"))
    };
    next.into_iter()
        .fold(check, Check::with_next)
        .with_value("schema", schema)
        .with_value("freeBytes", free_bytes)
        .with_value("ageMinutes", age)
}

fn length(minutes: i64) -> String {
    match minutes {
        0..120 => format!("{minutes} min"),
        120..2_880 => format!("{} h", minutes / 60),
        _ => format!("{} days", minutes / 1_440),
    }
}

fn size(bytes: u64) -> String {
    match bytes >> 20 {
        mebibytes @ 0..10_240 => format!("{mebibytes} MiB"),
        mebibytes => format!("{} GiB", mebibytes >> 10),
    }
}

/// Room for the file, where the system tells.
#[cfg(unix)]
fn free_bytes(path: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(path).ok()?;
    Some(found.f_bavail.saturating_mul(found.f_frsize))
}

#[cfg(not(unix))]
fn free_bytes(_: &Path) -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use cli::State;
    use jiff::ToSpan as _;
    use store::{Sources, StoreError};

    async fn store_at(folder: &Path) -> (StoreLocation, Store) {
        let location = StoreLocation::sqlite(folder.join("c.db"));
        let store = Store::open(&location).await.expect("a store");
        (location, store)
    }

    async fn collected(sources: Sources, at: Timestamp) -> Result<(), StoreError> {
        let organization = model::id::OrganizationId::from_key("8a4e1c6e-0000-4000-8000-000000000001");
        sources.record_success(&organization, model::SourceName::Devices, at, 1, 3_000).await
    }

    #[tokio::test]
    async fn a_store_is_judged_by_its_age_schema_and_room() {
        let folder = tempfile::tempdir().expect("a folder");
        let (location, store) = store_at(folder.path()).await;
        let text = location.to_string();
        let fresh = look(&text, now()).await;
        assert_eq!(fresh.state(), State::Warning, "nothing was collected yet: {fresh:?}");
        collected(store.sources(), now()).await.expect("recorded");
        assert_eq!(look(&text, now()).await.state(), State::Ok);
        let later = now() + 3.hours();
        let old = look(&text, later).await;
        assert!(old.state() == State::Warning && format!("{old:?}").contains("collected 3 h ago"), "{old:?}");
        let mut found = Store::inspect(&location).await.expect("inspected");
        assert_eq!(judge("x", &found, Some(5 << 20), now()).state(), State::Warning, "little room");
        found.schema = Some(99_999);
        assert_eq!(judge("x", &found, None, now()).state(), State::Failed, "newer");
        store.close().await;
    }

    #[tokio::test]
    async fn the_store_of_the_configuration_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let flags = || Flags::default().with("data", Some(folder.path().display()));
        let check = check_store(config::find_store(flags()), now()).await;
        assert!(check.state() == State::NotChecked && format!("{check:?}").contains("cordboard.db"), "{check:?}");
        Store::open(&StoreLocation::sqlite(folder.path().join("cordboard.db"))).await.expect("a store").close().await;
        let check = check_store(config::find_store(flags()), now()).await;
        assert!(check.state() == State::Warning && format!("{check:?}").contains("nothing was collected yet"), "{check:?}");
        std::fs::write(folder.path().join("cordboard.toml"), "store = \"sqlite:other.db\"\n").expect("written");
        let check = check_store(config::find_store(flags()), now()).await;
        assert!(check.state() == State::Failed && format!("{check:?}").contains("other.db"), "{check:?}");
        std::fs::write(folder.path().join("cordboard.toml"), "stroe = 1\n").expect("written");
        let check = check_store(config::find_store(flags()), now()).await;
        assert!(check.state() == State::Warning && format!("{check:?}").contains("config check"), "{check:?}");
    }

    #[tokio::test]
    async fn what_is_no_store_is_named_and_not_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("none.db");
        let check = look(&format!("sqlite:{}", path.display()), now()).await;
        assert!(check.state() == State::Failed && format!("{check:?}").contains("no such file") && !path.exists(), "{check:?}");
        std::fs::write(&path, "these are no tables").expect("written");
        assert_eq!(look(&format!("sqlite:{}", path.display()), now()).await.state(), State::Failed);
        let check = look("postgres://u:planted@127.0.0.1:1/none", now()).await;
        assert!(check.state() == State::Failed && !format!("{check:?}").contains("planted"), "{check:?}");
        assert_eq!(look("nonsense", now()).await.state(), State::Failed);
    }
}
