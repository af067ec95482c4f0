//! Bad databases: one clear message each, nothing lost, never a panic.

use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Connection, Device, DeviceKind, Organization, Scope, XapiAccess};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _};
use store::{Completeness, DeviceFilter, DeviceSort, PageRequest, Store, StoreError, StoreLocation};
use tempfile::TempDir;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).expect("in range")
}

fn org() -> OrganizationId {
    OrganizationId::from_key("8a4e1c6e-0000-4000-8000-000000000001")
}

fn devices(count: usize) -> Vec<Device> {
    (0..count)
        .map(|number| Device {
            id: DeviceId::from_key(&format!("d{number:06}")),
            name: format!("Room {number}"),
            product: "Cisco Room Bar".to_owned(),
            kind: DeviceKind::Room,
            connection: Connection::Connected,
            status_word: None,
            xapi: XapiAccess::Full,
            serial: Some(format!("FOC{number:08}")),
            mac: None,
            ip: None,
            software: None,
            upgrade_channel: None,
            sip_address: None,
            tags: Vec::new(),
            error_codes: Vec::new(),
            location_id: None,
            location_name: None,
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
            state_since: at(0),
            seen_at: at(0),
            missing_since: None,
        })
        .collect()
}

fn folder_and_file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("store.db");
    (folder, file)
}

async fn open(path: &Path) -> Result<Store, StoreError> {
    Store::open(&StoreLocation::sqlite(path)).await
}

async fn error_of(path: &Path) -> StoreError {
    open(path).await.expect_err("refused")
}

/// A closed store with that many devices.
async fn filled(path: &Path, count: usize) {
    let store = open(path).await.expect("opens");
    store.devices().record_list(&org(), &devices(count), Completeness::Complete, at(0)).await.expect("recorded");
    store.close().await;
}

async fn total(store: &Store) -> Result<i64, StoreError> {
    let page = store
        .devices()
        .list(&org(), &Scope::Everywhere, &DeviceFilter::default(), &DeviceSort::default(), &PageRequest::new(1, 1_000))
        .await?;
    Ok(page.total)
}

/// The message names the file and says what to do.
fn assert_says(error: &StoreError, path: &Path, words: &str) {
    let message = error.to_string();
    assert!(message.contains(&path.display().to_string()), "{message}");
    assert!(message.contains(words), "{message}");
    assert!(!message.contains('\n'), "{message}");
}

#[tokio::test]
async fn a_full_database_keeps_what_it_has() {
    let (_folder, file) = folder_and_file();
    let location: StoreLocation = format!("sqlite:{}?max_page_count=400", file.display()).parse().expect("a location");
    let store = Store::open(&location).await.expect("opens");
    store.devices().record_list(&org(), &devices(100), Completeness::Complete, at(0)).await.expect("there is room");

    let error = store.devices().record_list(&org(), &devices(5_000), Completeness::Complete, at(3)).await.expect_err("no room");
    assert!(error.is_full(), "{error:?}");
    assert_says(&error, &file, "free disk space");
    assert_eq!(total(&store).await.expect("readable"), 100);
    assert_eq!(store.changes().newest(&org()).await.expect("readable").0, 100);
    store.check().await.expect("still answers");
    store.devices().record_list(&org(), &devices(101), Completeness::Complete, at(6)).await.expect("what fits is still kept");
    store.close().await;

    let store = open(&file).await.expect("opens without the limit");
    store.devices().record_list(&org(), &devices(5_000), Completeness::Complete, at(9)).await.expect("there is room now");
    assert_eq!(total(&store).await.expect("readable"), 5_000);
}

/// A statement of one row has no journal of its own: SQLite ends the whole transaction when it does not fit.
#[tokio::test]
async fn a_store_that_was_full_says_so_and_works_again_when_there_is_room() {
    let (_folder, file) = folder_and_file();
    let location: StoreLocation = format!("sqlite:{}?max_page_count=400", file.display()).parse().expect("a location");
    let store = Store::open(&location).await.expect("opens");
    store.check().await.expect("room");
    let names: Vec<String> = (0..2_000).map(|number| format!("{number} {}", "x".repeat(2_000))).collect();
    let save = |number: usize| {
        let organization = Organization { id: OrganizationId::from_key(&format!("o{number}")), name: names[number].clone() };
        let organizations = store.organizations();
        async move { organizations.save(&organization).await }
    };
    let mut kept = 0;
    let error = loop {
        match save(kept).await {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(kept > 10 && error.is_full(), "{kept}: {error:?}");
    let advice = error.advice();
    assert!(advice.contains("disk") && advice.contains("full") && !advice.contains("store.db"), "{advice}");
    for _ in 0..3 {
        let again = save(kept).await.expect_err("still full");
        assert!(again.is_full(), "{again:?}");
        let unready = store.check().await.expect_err("not ready");
        assert!(unready.is_full(), "{unready:?}");
    }
    assert_eq!(store.organizations().list().await.expect("readable").len(), kept);

    // Room: rows that are taken away leave pages free, and the same connections write again.
    let mut connection = AnyConnection::connect(&format!("sqlite:{}", file.display())).await.expect("a connection");
    sqlx::raw_sql("DELETE FROM organization").execute(&mut connection).await.expect("deleted");
    connection.close().await.expect("closes");
    store.check().await.expect("ready again");
    save(kept).await.expect("kept now");
    store.check().await.expect("ready");
    store.close().await;
}

#[tokio::test]
async fn something_else_is_not_touched() {
    let (_folder, file) = folder_and_file();
    for content in ["just a text\n".repeat(1_000), "short".to_owned()] {
        fs::write(&file, &content).expect("written");
        let error = error_of(&file).await;
        assert!(matches!(error, StoreError::NotADatabase { .. }), "{error:?}");
        assert_says(&error, &file, "name another file");
        assert_eq!(fs::read_to_string(&file).expect("readable"), content);
    }
}

#[tokio::test]
async fn a_database_of_another_program_is_not_touched() {
    let (_folder, file) = folder_and_file();
    sqlx::any::install_default_drivers();
    let url = format!("sqlite:{}?mode=rwc", file.display());
    let mut connection = AnyConnection::connect(&url).await.expect("a connection");
    sqlx::raw_sql("CREATE TABLE bookmarks (url TEXT)").execute(&mut connection).await.expect("made");
    connection.close().await.expect("closes");
    let before = fs::read(&file).expect("readable");
    let error = error_of(&file).await;
    assert!(matches!(error, StoreError::NotADatabase { .. }), "{error:?}");
    assert_eq!(fs::read(&file).expect("readable"), before);
}

#[tokio::test]
async fn a_folder_and_a_missing_folder_are_named() {
    let (folder, _) = folder_and_file();
    assert_says(&error_of(folder.path()).await, folder.path(), "name a file in it");
    let file = folder.path().join("missing/store.db");
    assert_says(&error_of(&file).await, &file, "missing does not exist; make it first");
    let below_a_file = folder.path().join("file");
    fs::write(&below_a_file, "").expect("written");
    let file = below_a_file.join("store.db");
    assert_says(&error_of(&file).await, &file, "cannot be used");
}

#[cfg(unix)]
#[tokio::test]
async fn a_new_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, file) = folder_and_file();
    filled(&file, 1).await;
    assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn a_truncated_file_is_an_error() {
    let (_folder, file) = folder_and_file();
    filled(&file, 500).await;
    let whole = fs::read(&file).expect("readable");
    for length in [whole.len() - 4_096, whole.len() / 2, 4_096, 1_000, 60] {
        fs::write(&file, &whole[..length]).expect("written");
        let error = match open(&file).await {
            Err(error) => error,
            Ok(store) => total(&store).await.expect_err("pages are missing"),
        };
        assert!(matches!(error, StoreError::Damaged { .. } | StoreError::NotADatabase { .. }), "{length}: {error:?}");
        assert_says(&error, &file, "to start with an empty store");
    }
}

#[tokio::test]
async fn damaged_pages_are_an_error() {
    let (_folder, file) = folder_and_file();
    filled(&file, 2_000).await;
    let length = fs::metadata(&file).expect("there").len();
    let mut bytes = fs::OpenOptions::new().write(true).open(&file).expect("opens");
    // Everything but the first pages, which hold the schema.
    bytes.seek(SeekFrom::Start(40 * 4_096)).expect("there");
    let rest = usize::try_from(length).expect("small") - 40 * 4_096;
    bytes.write_all(&vec![0xa5; rest]).expect("written");
    drop(bytes);
    let error = match open(&file).await {
        Err(error) => error,
        Ok(store) => total(&store).await.expect_err("pages are damaged"),
    };
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert_says(&error, &file, "restore it from a backup");
}

#[tokio::test]
async fn a_newer_schema_is_refused() {
    let (_folder, file) = folder_and_file();
    filled(&file, 1).await;
    let mut connection = AnyConnection::connect(&format!("sqlite:{}", file.display())).await.expect("a connection");
    let newer =
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9000, 'later', 1, x'00', 0)";
    sqlx::raw_sql(newer).execute(&mut connection).await.expect("written");
    connection.close().await.expect("closes");
    let error = error_of(&file).await;
    assert!(matches!(error, StoreError::Newer { found: 9_000, .. }), "{error:?}");
    assert_says(&error, &file, "use that version or newer");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unreachable() {
    // Port 1 (tcpmux) is not served on loopback.
    let location: StoreLocation = "postgres://app:hunter2@127.0.0.1:1/cordboard".parse().expect("a location");
    let error = Store::open(&location).await.expect_err("nobody there");
    assert!(error.is_unreachable(), "{error:?}");
    let message = error.to_string();
    assert!(message.contains("postgres://app:***@127.0.0.1:1/cordboard") && message.contains("check that it runs"), "{message}");
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
}

fn server() -> String {
    std::env::var("TEST_PG_URL").expect("TEST_PG_URL is not set; run: eval \"$(scripts/postgres.sh start)\" (from the repository's root)")
}

#[tokio::test]
async fn a_missing_postgres_database_is_refused() {
    let mut url = url::Url::parse(&server()).expect("a URL");
    url.set_path("/no_such_database");
    let error = Store::open(&url.as_str().parse().expect("a location")).await.expect_err("refused");
    assert!(matches!(error, StoreError::Refused { .. }), "{error:?}");
    assert!(error.to_string().contains("database name"), "{error}");
}

#[tokio::test]
async fn a_newer_schema_is_refused_on_postgres() {
    sqlx::any::install_default_drivers();
    let server = server();
    let schema = format!("trouble_{}", std::process::id());
    let run = async |sql: String| {
        let mut connection = AnyConnection::connect(&server).await.expect("a connection");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("done");
    };
    run(format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}")).await;
    let location: StoreLocation = format!("{server}?options[search_path]={schema}").parse().expect("a location");
    Store::open(&location).await.expect("opens").close().await;
    run(format!(
        "INSERT INTO {schema}._sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9000, 'later', true, '', 0)"
    ))
    .await;
    let error = Store::open(&location).await.expect_err("refused");
    run(format!("DROP SCHEMA {schema} CASCADE")).await;
    assert!(matches!(error, StoreError::Newer { found: 9_000, .. }), "{error:?}");
}
