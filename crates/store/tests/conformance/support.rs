//! A database of its own for every test, and things to put into it.

use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{
    Call, CallId, CallOwner, CallStatus, Change, ChannelKey, ChannelRole, Connection, Device, DeviceKind, Direction, MediaDirection,
    MediaKind, MediaSample, Scope, Sequence, XapiAccess,
};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Connection as _};
use store::{Store, StoreLocation};

/// Makes each function a test on both databases.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                crate::support::on_sqlite(super::$name).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                crate::support::on_postgres(super::$name).await;
            })+
        }
    };
}
pub(crate) use on_both;

/// An empty database.
#[derive(Clone)]
pub struct Database {
    url: String,
}

impl Database {
    /// Another handle on it, as another program would have.
    pub async fn open(&self) -> Store {
        let location: StoreLocation = self.url.parse().expect("a location");
        Store::open(&location).await.expect("the store opens")
    }

    /// Where it is.
    pub fn location(&self) -> StoreLocation {
        self.url.parse().expect("a location")
    }

    /// Connections of the test itself.
    pub async fn connect(&self) -> AnyPool {
        sqlx::any::install_default_drivers();
        let url = if self.url.starts_with("sqlite:") { format!("{}?mode=rwc", self.url) } else { self.url.clone() };
        AnyPool::connect(&url).await.expect("a connection")
    }

    /// An empty database again: another file, or the same schema made anew. Close the store before.
    pub async fn anew(&self, number: usize) -> Self {
        match self.url.split_once("[search_path]=") {
            None => Self { url: format!("{}.{number}", self.url) },
            Some((_, schema)) => {
                self.execute(&format!("DROP SCHEMA {schema} CASCADE; CREATE SCHEMA {schema}")).await;
                self.clone()
            }
        }
    }

    /// Runs SQL of the test itself.
    pub async fn execute(&self, sql: &str) {
        execute(&self.url, sql).await;
    }
}

async fn execute(url: &str, sql: &str) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(url).await.expect("a connection");
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.expect(sql);
    connection.close().await.expect("closes");
}

pub async fn on_sqlite<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Database) -> F) {
    let folder = tempfile::tempdir().expect("a folder");
    test(Database { url: format!("sqlite:{}", folder.path().join("store.db").display()) }).await;
}

pub async fn on_postgres<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Database) -> F) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let server = std::env::var("TEST_PG_URL")
        .expect("TEST_PG_URL is not set; run: eval \"$(scripts/postgres.sh start)\" (from the repository's root)");
    let schema = format!("conformance_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    execute(&server, &format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}")).await;
    let separator = if server.contains('?') { '&' } else { '?' };
    let database = Database { url: format!("{server}{separator}options[search_path]={schema}") };
    // As a task, so that the schema goes also when the test fails; and what can be spawned can be used by the collector.
    let result = tokio::spawn(test(database)).await;
    execute(&server, &format!("DROP SCHEMA {schema} CASCADE")).await;
    if let Err(error) = result {
        std::panic::resume_unwind(error.into_panic());
    }
}

/// A time, in seconds after a fixed one.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + seconds).expect("in range")
}

pub fn org() -> OrganizationId {
    OrganizationId::from_key("8a4e1c6e-0000-4000-8000-000000000001")
}

pub fn other_org() -> OrganizationId {
    OrganizationId::from_key("8a4e1c6e-0000-4000-8000-000000000002")
}

pub fn device_id(number: usize) -> DeviceId {
    DeviceId::from_key(&format!("d0000000-0000-4000-8000-{number:012}"))
}

/// A connected room device; change what the test is about.
pub fn device(number: usize) -> Device {
    Device {
        id: device_id(number),
        name: format!("Room {number}"),
        product: "Cisco Room Bar".to_owned(),
        kind: DeviceKind::Room,
        connection: Connection::Connected,
        status_word: None,
        xapi: XapiAccess::Full,
        serial: Some(format!("FOC{number:08}")),
        mac: Some("0C:75:BD:00:12:AB".to_owned()),
        ip: Some("10.20.30.40".to_owned()),
        software: Some("RoomOS 11.20.1.7".to_owned()),
        upgrade_channel: Some("Stable".to_owned()),
        sip_address: Some(format!("room{number}@example.com")),
        tags: vec!["ground floor".to_owned(), "vip, \"east\"".to_owned()],
        error_codes: vec!["networkissue".to_owned()],
        location_id: Some(model::id::LocationId::from_key("l1")),
        location_name: Some("Oslo".to_owned()),
        time_zone: Some("Europe/Oslo".to_owned()),
        workspace_id: Some(model::id::WorkspaceId::from_key("w1")),
        workspace_name: Some("Fjord".to_owned()),
        owner_id: Some(model::id::PersonId::from_key("p1")),
        owner_name: Some("Kari Nordmann".to_owned()),
        email: Some("fjord@example.com".to_owned()),
        managed_by: None,
        platform: None,
        planned_maintenance: None,
        health_level: None,
        health_issues: Vec::new(),
        first_seen_at: Some(at(-9_000)),
        last_seen_at: Some(at(-5)),
        booted_at: None,
        network: None,
        own: model::OwnFacts::default(),
        region: None,
        notes: None,
        state_since: at(0),
        seen_at: at(0),
        missing_since: None,
    }
}

/// A connected call with one audio channel that measured everything and one video channel that measured nothing.
pub fn call(name: &str, device: &DeviceId, sampled_at: Timestamp) -> Call {
    let id = CallId::new(name);
    let channels = vec![sample(&id, sampled_at, 2, MediaKind::Audio, Some(0.5)), sample(&id, sampled_at, 7, MediaKind::Video, None)];
    Call {
        id,
        owner: CallOwner::Device { id: device.clone(), number: 4 },
        remote_name: Some("Ola Nordmann".to_owned()),
        remote_number: Some("+4722222222".to_owned()),
        direction: Direction::Outgoing,
        call_type: Some("Video".to_owned()),
        protocol: Some("Spark".to_owned()),
        device_type: Some("Endpoint".to_owned()),
        status: CallStatus::Connected,
        started_at: at(-60),
        ended_at: None,
        sampled_at,
        channels,
    }
}

pub fn sample(call: &CallId, at: Timestamp, number: i64, kind: MediaKind, value: Option<f64>) -> MediaSample {
    MediaSample {
        call_id: call.clone(),
        at,
        channel: ChannelKey { number, kind, direction: MediaDirection::Incoming, role: ChannelRole::Main },
        loss_percent: value,
        jitter_ms: value,
        max_jitter_ms: value,
        round_trip_ms: value,
        delay_ms: value,
        rate_kbps: value,
        frame_rate: value,
        width_px: value.map(|_| 1_920),
        height_px: value.map(|_| 1_080),
        codec: value.map(|_| "H264".to_owned()),
    }
}

/// Every change of the organisation, shortened to what tests look at.
pub async fn changes(store: &Store) -> Vec<Change> {
    store.changes().since(&org(), &Scope::Everywhere, Sequence(0), 1_000_000).await.expect("changes")
}
