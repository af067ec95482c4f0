//! Coming over from the devices dashboard, from a database with its tables (devices-and-calls §2.1) as it writes them.

use std::path::Path;
use std::str::FromStr as _;
use std::sync::Arc;

use engine::ManualClock;
use engine::import::{DashboardImport, DashboardReport, ImportError, Mode};
use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Band, CallId, CallSource, Connection, Device, DeviceKind, Organization, PastCall, Scope, XapiAccess};
use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, Connection as _};
use store::{CallFilter, CallPage, CallSort, Completeness, DashboardError, DashboardFile, DeviceLabels, Store, StoreLocation};

const TABLES: &str = "CREATE TABLE devices (device_id TEXT PRIMARY KEY, endpoint TEXT, connection_status TEXT, product TEXT, serial TEXT, \
     ip_addr TEXT, mac TEXT, software TEXT, mode TEXT, site TEXT, room TEXT, local_number TEXT, region TEXT, uptime TEXT, email TEXT, timezone TEXT); \
     CREATE TABLE call_history (call_id TEXT PRIMARY KEY, device_id TEXT, display_name TEXT, callback_number TEXT, remote_number TEXT, \
     start_time TEXT, end_time TEXT, duration INTEGER, disconnect_reason TEXT, a_mos REAL, v_mos REAL, a_pkt_loss_max TEXT, v_pkt_loss_max TEXT, \
     a_jit_max TEXT, v_jit_max TEXT);";

const ROWS: &str = "INSERT INTO devices (device_id, endpoint, site, region, timezone) VALUES \
     ('desk-1', 'Death Star', 'Endor base', 'Endor', 'America/New_York'), ('desk-2', 'Hoth', 'Hoth', 'None', 'N/A'), \
     ('desk-3', 'Gone', 'Unknown', 'Outer Rim', 'N/A'); \
     INSERT INTO call_history VALUES \
     ('a1', 'desk-1', 'Jane', 'spark:1', 'jane@example.com', '2024-03-15 19:09:58', '2024-03-15 19:11:46', 108, 'LocalDisconnect', 4.35, 3.3, '3.0', '10.0', '25', '30'), \
     ('a2', 'desk-2', 'Luke', '', '', '2024-03-16 08:00:00', '2024-03-16 08:10:00', 600, '', 'N/A', 'N/A', '', '', '', ''), \
     ('a3', 'desk-3', 'Han', '', '', '2024-03-17 08:00:00', NULL, 5, '', 5.0, 'N/A', '0', '', '4', ''), \
     ('a4', 'desk-1', 'Leia', '', '', 'yesterday', NULL, 5, '', 5.0, 5.0, '0', '0', '4', '4')";

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

async fn dashboard(path: &Path, statements: &[&str]) {
    sqlx::any::install_default_drivers();
    let options = AnyConnectOptions::from_str(&format!("sqlite:{}?mode=rwc", path.display())).expect("options");
    let mut connection = AnyConnection::connect_with(&options).await.expect("opened");
    for statement in statements.iter().flat_map(|text| text.split_inclusive(';')) {
        sqlx::query(sqlx::AssertSqlSafe(statement.to_owned())).execute(&mut connection).await.expect("written");
    }
    connection.close().await.expect("closed");
}

struct Stage {
    folder: tempfile::TempDir,
    store: Store,
    org: OrganizationId,
    import: DashboardImport,
}

impl Stage {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&StoreLocation::sqlite(folder.path().join("cordboard.db"))).await.expect("opened");
        let org = OrganizationId::from_key("empire");
        store.organizations().save(&Organization { id: org.clone(), name: "Empire".to_owned() }).await.expect("kept");
        let devices = ["desk-1", "desk-2"].map(device);
        store.devices().record_list(&org, &devices, Completeness::Complete, at("2026-11-22T10:00:00Z")).await.expect("kept");
        let clock = Arc::new(ManualClock::new(at("2026-11-22T12:00:00Z")));
        let import = DashboardImport::new(store.clone(), clock, None);
        dashboard(&folder.path().join("sqlite.db"), &[TABLES, ROWS]).await;
        Self { folder, store, org, import }
    }

    async fn run(&self, mode: Mode) -> DashboardReport {
        let mut file = DashboardFile::open(&self.folder.path().join("sqlite.db")).await.expect("the dashboard's");
        self.import.run(&self.org, &mut file, mode, |_, _| {}).await.expect("done")
    }

    async fn calls(&self) -> Vec<PastCall> {
        let page = CallPage::First { size: 50 };
        let list = self.store.history().list(&self.org, &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &page).await;
        list.expect("read").calls
    }

    async fn region(&self, device: &str) -> Option<String> {
        let id: DeviceId = device.parse().expect("an id");
        self.store.devices().find(&self.org, &Scope::Everywhere, &id).await.expect("read").expect("there").region
    }
}

fn device(id: &str) -> Device {
    let now = at("2026-11-22T10:00:00Z");
    Device {
        id: id.parse().expect("an id"),
        name: id.to_owned(),
        product: "Cisco Desk Pro".to_owned(),
        kind: DeviceKind::Room,
        connection: Connection::Connected,
        status_word: None,
        xapi: XapiAccess::Full,
        serial: None,
        mac: None,
        ip: None,
        software: None,
        upgrade_channel: None,
        sip_address: None,
        tags: Vec::new(),
        error_codes: Vec::new(),
        location_id: Some("endor".parse().expect("an id")),
        location_name: Some("Endor base".to_owned()),
        time_zone: None,
        workspace_id: None,
        workspace_name: None,
        owner_id: None,
        owner_name: None,
        email: None,
        managed_by: None,
        platform: None,
        planned_maintenance: None,
        health_level: None,
        health_issues: Vec::new(),
        first_seen_at: None,
        last_seen_at: None,
        booted_at: None,
        network: None,
        own: model::OwnFacts::default(),
        region: None,
        notes: None,
        state_since: now,
        seen_at: now,
        missing_since: None,
    }
}

#[tokio::test]
async fn regions_and_calls_come_over_once() {
    let stage = Stage::new().await;
    let report = stage.run(Mode::Write).await;
    assert_eq!((report.devices, report.regions_set, report.unknown_devices.as_slice()), (3, 1, ["Gone".to_owned()].as_slice()));
    assert_eq!((report.calls, report.calls_added, report.calls_merged, report.calls_skipped), (4, 3, 0, 1));
    assert_eq!((report.skipped[0].row, report.calls_without_score), (4, 1));
    assert!(report.skipped[0].problem.contains("start_time \"yesterday\""), "{}", report.skipped[0].problem);
    assert_eq!((stage.region("desk-1").await.as_deref(), stage.region("desk-2").await), (Some("Endor"), None));

    let calls = stage.calls().await;
    let [gone, luke, jane] = calls.as_slice() else { panic!("three calls, the newest first: {calls:?}") };
    assert_eq!((jane.started_at, jane.duration_s), (at("2024-03-15T19:09:58Z"), Some(108)));
    assert_eq!((jane.audio_mos, jane.video_mos, jane.model.as_deref()), (Some(4.35), Some(3.3), Some("legacy-1")));
    // devices-and-calls §4.0: 4.5, 3.5 and 2.5 are the limits of the dashboard's colours.
    assert_eq!((jane.audio_band, jane.video_band, jane.band), (Band::Fair, Band::Poor, Band::Poor));
    assert_eq!((jane.audio.incoming.loss_percent, jane.audio.outgoing.max_jitter_ms), (Some(3.0), Some(25.0)));
    assert_eq!((jane.region.as_deref(), jane.time_zone.as_deref()), (Some("Endor"), Some("America/New_York")));
    assert_eq!(jane.location_id.as_ref().map(ToString::to_string).as_deref(), Some("endor"));
    assert!(jane.sources.has(CallSource::Import));
    assert_eq!((luke.band, luke.audio_mos, luke.model.as_deref(), luke.location_id.as_ref()), (Band::Unknown, None, None, None));
    assert_eq!(
        (gone.ended_at, gone.region.as_deref(), gone.time_zone.as_deref()),
        (Some(at("2024-03-17T08:00:05Z")), Some("Outer Rim"), None)
    );

    let again = stage.run(Mode::Write).await;
    assert_eq!((again.calls_added, again.calls_merged, again.calls_same, again.regions_set, again.regions_same), (0, 0, 3, 0, 1));
    assert_eq!(stage.calls().await, calls);
}

#[tokio::test]
async fn what_the_device_tells_too_stays_one_call_however_often_it_is_imported() {
    let stage = Stage::new().await;
    let mut told = PastCall::new(CallId::new("from-the-device"), at("2024-03-15T19:09:58Z"), CallSource::DeviceHistory);
    told.device_id = Some("desk-1".parse().expect("an id"));
    (told.remote_number, told.duration_s) = (Some("jane@example.com".to_owned()), Some(108));
    stage.store.history().record(&stage.org, &[told], at("2026-11-22T10:00:00Z")).await.expect("recorded");
    let first = stage.run(Mode::Write).await;
    assert_eq!((first.calls_added, first.calls_merged), (2, 1));
    let second = stage.run(Mode::Write).await;
    assert_eq!((second.calls_added, second.calls_same), (0, 3));
    assert_eq!(stage.calls().await.len(), 3);
}

#[tokio::test]
async fn a_dry_run_says_the_same_and_writes_nothing() {
    let stage = Stage::new().await;
    let dry = stage.run(Mode::DryRun).await;
    assert!(stage.calls().await.is_empty());
    assert_eq!(stage.region("desk-1").await, None);
    assert_eq!(dry, stage.run(Mode::Write).await);
}

#[tokio::test]
async fn a_region_that_somebody_set_stays() {
    let stage = Stage::new().await;
    let labels = DeviceLabels { region: Some("Core".to_owned()), notes: Some("by the door".to_owned()) };
    let (id, now) = ("desk-1".parse().expect("an id"), at("2026-11-22T11:00:00Z"));
    stage.store.devices().set_label(&stage.org, &Scope::Everywhere, &id, &labels, now).await.expect("set");
    let report = stage.run(Mode::Write).await;
    assert_eq!(report.regions_kept, [("Death Star".to_owned(), "Endor".to_owned(), "Core".to_owned())]);
    assert_eq!((report.regions_set, stage.region("desk-1").await.as_deref()), (0, Some("Core")));
}

#[tokio::test]
async fn other_files_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = folder.path().join("other.db");
    dashboard(&other, &["CREATE TABLE devices (id TEXT)"]).await;
    let error = DashboardFile::open(&other).await.expect_err("no dashboard");
    assert!(error.to_string().contains("no column device_id in its table devices"), "{error}");
    std::fs::write(folder.path().join("text.db"), "not a database, but long enough to look like one").expect("written");
    let error: ImportError = DashboardFile::open(&folder.path().join("text.db")).await.expect_err("no database").into();
    assert!(matches!(error, ImportError::File(DashboardError::Unreadable { .. })), "{error}");
    let error = DashboardFile::open(&folder.path().join("nothing.db")).await.expect_err("no file");
    assert!(error.to_string().contains("no such file"), "{error}");
}
