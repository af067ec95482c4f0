//! A made-up organisation: devices and a few calls through the store, the rest multiplied inside the database.

use std::error::Error;
use std::sync::OnceLock;
use std::time::Instant;

use jiff::SignedDuration;
use model::id::{DeviceId, LocationId, OrganizationId};
use model::{Band, CallId, CallSource, Connection, Device, DeviceKind, Direction, PastCall, Scope, XapiAccess};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row as _};
use store::{CallFilter, CallPage, CallSort, Completeness, Store, StoreLocation};

use crate::figures::millis;
use crate::now;

/// Days of history.
pub const DAYS: i64 = 60;
/// Calls that are recorded one by one, for each device; each is multiplied.
const SEEDS_A_DEVICE: usize = 2;
const SITES: usize = 40;
/// Calls that are multiplied in one transaction.
const CALLS_A_PIECE: usize = 500_000;
const SPAN_MS: i64 = DAYS * 86_400_000;
/// How far a copy lies from the one before: 37 hours and some.
const FURTHER_MS: i64 = 134_000_777;
const FIRST: [&str; 10] = ["Kari", "Ola", "Ingrid", "Nils", "Åse", "Per", "Liv", "Odd", "Sif", "Tor"];
const LAST: [&str; 25] = [
    "Nordmann",
    "Solberg",
    "Ødegård",
    "Hansen",
    "Berg",
    "Lie",
    "Dahl",
    "Moen",
    "Vik",
    "Lund",
    "Haugen",
    "Strand",
    "Eide",
    "Bakke",
    "Foss",
    "Hagen",
    "Holm",
    "Krogh",
    "Myhre",
    "Nygård",
    "Ruud",
    "Sand",
    "Tveit",
    "Ulven",
    "Wold",
];

/// What was made.
pub struct World {
    pub org: OrganizationId,
    pub devices: usize,
    url: String,
}

/// How much stands in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Ids as long as those of Webex, and figures of every leg.
    Usual,
    /// Short ids, and no figures of legs in the copies, so that ten million fit on a small disk.
    Small,
}

static ROWS: OnceLock<Rows> = OnceLock::new();

/// Says how much stands in the rows of this run; usual ones unless it is said before they are made.
pub fn choose_rows(rows: Rows) {
    ROWS.get_or_init(|| rows);
}

fn is_small() -> bool {
    ROWS.get() == Some(&Rows::Small)
}

pub fn device_id(number: usize) -> DeviceId {
    if is_small() {
        return DeviceId::parse(format!("d{number}")).expect("invariant: a plain word is an id");
    }
    DeviceId::from_key(&format!("d0000000-0000-4000-8000-{number:012}"))
}

pub fn site(number: usize) -> LocationId {
    if is_small() {
        return LocationId::parse(format!("l{}", number % SITES)).expect("invariant: a plain word is an id");
    }
    LocationId::from_key(&format!("10000000-0000-4000-8000-{:012}", number % SITES))
}

fn organisation() -> OrganizationId {
    if is_small() {
        return OrganizationId::parse("o").expect("invariant: a plain word is an id");
    }
    OrganizationId::from_key("8a4e1c6e-0000-4000-8000-00000000be7c")
}

fn device(number: usize) -> Device {
    Device {
        id: device_id(number),
        name: format!("Meeting room {}.{:02} {number}", number % 9, number % 83),
        product: format!("Cisco Product {}", number % 24),
        kind: DeviceKind::Room,
        connection: Connection::ALL[number % Connection::ALL.len()],
        status_word: None,
        xapi: XapiAccess::Full,
        serial: Some(format!("FOC{number:08}")),
        mac: Some(format!("0C:75:BD:{:02X}:{:02X}:{:02X}", number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff)),
        ip: Some(format!("10.{}.{}.{}", number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff)),
        software: Some(software(number)),
        upgrade_channel: Some("Stable".to_owned()),
        sip_address: Some(format!("room{number}@example.rooms.webex.com")),
        tags: vec![format!("floor {}", number % 12)],
        error_codes: if number.is_multiple_of(50) { vec!["temperature-high".to_owned()] } else { Vec::new() },
        location_id: Some(site(number)),
        location_name: Some(format!("Site {}", number % SITES)),
        time_zone: Some("Europe/Oslo".to_owned()),
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
        last_seen_at: Some(now()),
        booted_at: None,
        network: None,
        own: model::OwnFacts::default(),
        region: None,
        notes: None,
        state_since: now(),
        seen_at: now(),
        missing_since: None,
    }
}

fn software(number: usize) -> String {
    format!("RoomOS 11.{}.1.7", number % 6 + 20)
}

pub fn remote_name(number: usize) -> String {
    format!("{} {} {}", FIRST[number % FIRST.len()], LAST[number / FIRST.len() % LAST.len()], number / 250)
}

pub fn remote_number(number: usize) -> String {
    format!("+47 {:08}", number.wrapping_mul(2_654_435_761) % 100_000_000)
}

fn seed(number: usize, seeds: usize) -> PastCall {
    let ago_ms = i64::try_from(number * 7_919 % seeds).unwrap_or_default() * (SPAN_MS / i64::try_from(seeds).unwrap_or(1));
    let mut call = PastCall::new(
        CallId::new(format!("{number:032x}")),
        now() - SignedDuration::from_millis(ago_ms + 60_000),
        CallSource::DeviceHistory,
    );
    let device = number / SEEDS_A_DEVICE;
    call.device_id = Some(device_id(device));
    call.device_name = Some(format!("Meeting room {}.{:02} {device}", device % 9, device % 83));
    call.location_id = Some(site(device));
    call.location_name = Some(format!("Site {}", device % SITES));
    call.region = Some(format!("Region {}", device % SITES % 5));
    call.time_zone = Some("Europe/Oslo".to_owned());
    call.software = Some(software(device));
    call.remote_name = Some(remote_name(number));
    call.remote_number = Some(remote_number(number));
    call.direction = if number.is_multiple_of(3) { Direction::Incoming } else { Direction::Outgoing };
    call.call_type = Some("Video".to_owned());
    call.protocol = Some("Spark".to_owned());
    call.duration_s = Some(i64::try_from(number * 31 % 3_600).unwrap_or_default());
    call.ended_at = Some(call.started_at + SignedDuration::from_secs(call.duration_s.unwrap_or_default()));
    call.disconnect_cause = Some(["LocalDisconnect", "RemoteDisconnect", "OtherLocal"][number % 3].to_owned());
    (call.audio_mos, call.audio_r, call.model) = (Some(4.2), Some(86.0), Some("g107-nb-1".to_owned()));
    (call.band, call.audio_band, call.video_band) = (Band::Good, Band::Good, Band::Good);
    for legs in [&mut call.audio, &mut call.video] {
        for leg in [&mut legs.incoming, &mut legs.outgoing] {
            (leg.loss_percent, leg.max_jitter_ms) = (Some(0.25), Some(12.0));
        }
    }
    call.device_history_id = i64::try_from(number).ok();
    call
}

impl World {
    /// Records devices and seeds.
    pub async fn make(store: &Store, url: &str, devices: usize) -> Result<Self, Box<dyn Error>> {
        let org = organisation();
        let started = Instant::now();
        let list: Vec<_> = (0..devices).map(device).collect();
        store.devices().record_list(&org, &list, Completeness::Complete, now()).await?;
        println!("{devices} devices recorded in {:.0} ms", millis(started.elapsed()));
        let seeds = devices * SEEDS_A_DEVICE;
        let started = Instant::now();
        let calls: Vec<_> = (0..seeds).map(|number| seed(number, seeds)).collect();
        for part in calls.chunks(1_000) {
            store.history().record(&org, part, now()).await?;
        }
        println!("{seeds} calls recorded in {:.0} ms", millis(started.elapsed()));
        Ok(Self { org, devices, url: url.to_owned() })
    }

    /// Multiplies the seeds inside the database until there are about so many calls, and has their figures computed. Returns how many there are.
    pub async fn grow(&self, store: &Store, calls: usize) -> Result<usize, Box<dyn Error>> {
        sqlx::any::install_default_drivers();
        let mut connection = AnyConnection::connect(&self.url).await?;
        let is_sqlite = connection.backend_name() == "SQLite";
        let seeds = self.devices * SEEDS_A_DEVICE;
        let started = Instant::now();
        let have: i64 = sqlx::query("SELECT COUNT(*) AS total FROM past_call").fetch_one(&mut connection).await?.try_get("total")?;
        let copies = (usize::try_from(have)?.div_ceil(seeds), calls.div_ceil(seeds));
        if copies.1 > copies.0 {
            // Building an index once is far cheaper than keeping it up for every row.
            let indexes = take_indexes(&mut connection, is_sqlite).await?;
            let columns = columns(&mut connection, is_sqlite).await?;
            let (names, values): (Vec<_>, Vec<_>) = columns.iter().map(|column| (column.clone(), copied(column))).unzip();
            run(&mut connection, "DROP TABLE IF EXISTS temp_seed").await?;
            run(&mut connection, "CREATE TEMPORARY TABLE temp_seed AS SELECT * FROM past_call WHERE LENGTH(call_id) = 32").await?;
            // Piece by piece: a transaction of all would need the room twice, in the log of writes too.
            let piece = (CALLS_A_PIECE / seeds).max(1);
            for first in (copies.0..copies.1).step_by(piece) {
                let sql = format!(
                    "INSERT INTO past_call ({}) WITH RECURSIVE s(k) AS (SELECT CAST({first} AS BIGINT) UNION ALL SELECT k + 1 FROM s WHERE k < {}) \
                     SELECT {} FROM s, temp_seed p",
                    names.join(", "),
                    copies.1.min(first + piece) - 1,
                    values.join(", ")
                );
                run(&mut connection, &sql).await?;
            }
            run(&mut connection, "DROP TABLE temp_seed").await?;
            for index in indexes {
                run(&mut connection, &index).await?;
            }
            let hour = "started_at - started_at % 3600000";
            let day = "started_at - started_at % 86400000";
            for (step, part) in [(0, hour), (1, day)] {
                let sql = format!(
                    "INSERT INTO rollup_dirty (org_id, step, at) SELECT DISTINCT org_id, {step}, {part} FROM past_call WHERE 1 = 1 \
                     ON CONFLICT (org_id, step, at) DO NOTHING"
                );
                run(&mut connection, &sql).await?;
            }
            run(&mut connection, if is_sqlite { "PRAGMA wal_checkpoint(TRUNCATE)" } else { "ANALYZE" }).await?;
        }
        println!("calls made in {:.1} s", started.elapsed().as_secs_f64());
        let started = Instant::now();
        while store.rollups().refresh(&self.org, now(), 500).await?.left > 0 {}
        println!("figures of {DAYS} days in {:.1} s", started.elapsed().as_secs_f64());
        if !is_sqlite {
            run(&mut connection, "VACUUM ANALYZE").await?;
        }
        let total: i64 = sqlx::query("SELECT COUNT(*) AS total FROM past_call").fetch_one(&mut connection).await?.try_get("total")?;
        connection.close().await?;
        let first = store
            .history()
            .list(&self.org, &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &CallPage::First { size: 50 })
            .await?;
        assert_eq!(first.calls.len(), 50, "the first page is full");
        Ok(usize::try_from(total)?)
    }

    /// How large the database is, for people.
    pub async fn size(&self, store: &Store, location: &StoreLocation) -> Result<String, Box<dyn Error>> {
        store.check().await?;
        let bytes = if let Some(path) = location.path() {
            i64::try_from(std::fs::metadata(path)?.len())?
        } else {
            let mut connection = AnyConnection::connect(&self.url).await?;
            let row = sqlx::query("SELECT pg_database_size(current_database()) AS total").fetch_one(&mut connection).await?;
            row.try_get("total")?
        };
        Ok(format!("{} MB", bytes >> 20))
    }
}

/// What stands in a column of a copy: each lies at another time of the same days, and their quality varies.
fn copied(column: &str) -> String {
    let now_ms = now().as_millisecond();
    // Further back each time, and behind the oldest day again from the newest.
    let started = format!("{now_ms} - ({now_ms} - p.started_at + s.k * {FURTHER_MS}) % {SPAN_MS}");
    let chance = "((p.call_hash % 100003 + 100003 + s.k * 7919) % 1000)";
    let band = format!(
        "CASE WHEN {chance} < 20 THEN 0 WHEN {chance} < 70 THEN 1 WHEN {chance} < 200 THEN 2 WHEN {chance} < 950 THEN 3 ELSE 4 END"
    );
    match column {
        // Copy by copy at the end of the index, not all over it.
        "call_id" => "s.k || '-' || p.call_id".to_owned(),
        "call_hash" => "p.call_hash / 2 + s.k * 1000003".to_owned(),
        "started_at" => started,
        "ended_at" => format!("{started} + (p.duration_s + s.k * 61) % 3600 * 1000"),
        "duration_s" | "duration_key" => format!("(p.{column} + s.k * 61) % 3600"),
        "band" | "audio_band" => band,
        "audio_key" => format!("5000 - ((1000 - {chance}) * 4)"),
        "audio_mos" => format!("(5000 - ((1000 - {chance}) * 4)) / 1000.0"),
        leg if is_small() && ["audio_in_", "audio_out_", "video_in_", "video_out_"].iter().any(|part| leg.starts_with(part)) => {
            "NULL".to_owned()
        }
        "device_history_id" => "p.device_history_id + s.k * 10000000".to_owned(),
        other => format!("p.{other}"),
    }
}

async fn columns(connection: &mut AnyConnection, is_sqlite: bool) -> Result<Vec<String>, sqlx::Error> {
    let sql = if is_sqlite {
        "SELECT name FROM pragma_table_info('past_call')"
    } else {
        "SELECT CAST(column_name AS TEXT) AS name FROM information_schema.columns WHERE table_name = 'past_call' AND table_schema = current_schema()"
    };
    sqlx::query(sql).fetch_all(connection).await?.iter().map(|row| row.try_get("name")).collect()
}

/// Drops the indexes of the calls and returns how to make them again.
async fn take_indexes(connection: &mut AnyConnection, is_sqlite: bool) -> Result<Vec<String>, sqlx::Error> {
    let sql = if is_sqlite {
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'past_call' AND sql IS NOT NULL"
    } else {
        "SELECT CAST(indexname AS TEXT) AS name, indexdef AS sql FROM pg_indexes WHERE tablename = 'past_call' \
         AND schemaname = current_schema() AND indexname LIKE '%_by_%'"
    };
    let mut made = Vec::new();
    for row in sqlx::query(sql).fetch_all(&mut *connection).await? {
        made.push(row.try_get("sql")?);
        run(connection, &format!("DROP INDEX {}", row.try_get::<String, _>("name")?)).await?;
    }
    Ok(made)
}

async fn run(connection: &mut AnyConnection, sql: &str) -> Result<(), sqlx::Error> {
    sqlx::query(AssertSqlSafe(sql.to_owned())).persistent(false).execute(connection).await.map(drop)
}
