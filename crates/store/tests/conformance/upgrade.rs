//! A database of every earlier schema is brought up to date with what is in it.

use std::path::Path;

use model::{DeviceState, Scope, Sequence};
use sqlx::AnyPool;
use sqlx::migrate::Migrator;
use store::{AuditFilter, DeviceFilter, DeviceSort, PageRequest};

use crate::support::{Database, at, device_id, on_both, org};

on_both!(every_earlier_schema_is_brought_up_to_date);

/// The migrations up to a number, as an earlier program had them.
async fn migrations_up_to(number: usize) -> Migrator {
    let folder = tempfile::tempdir().expect("a folder");
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    for name in names().into_iter().take(number) {
        std::fs::copy(ours.join(&name), folder.path().join(&name)).expect(&name);
    }
    Migrator::new(folder.path()).await.expect("migrations")
}

fn names() -> Vec<String> {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let entries = std::fs::read_dir(ours).expect("the migrations");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("a file").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

/// Rows of the first schema, and sign-ins of the time before there were accounts.
async fn fill(pool: &AnyPool, number: usize) {
    let (org, at_ms) = (org(), at(0).as_millisecond());
    for sql in [
        "INSERT INTO organization (org_id, name) VALUES ($1, 'Old')".to_owned(),
        format!("INSERT INTO change_counter (org_id, newest) VALUES ($1, {})", 1),
        format!(
            "INSERT INTO change (org_id, sequence, at, topic, subject, parent) VALUES ($1, 1, {at_ms}, 'device', '{}', '')",
            device_id(1)
        ),
        format!(
            "INSERT INTO source (org_id, name, last_attempt_at, requests_spent, interval_ms) VALUES ($1, 'devices', {at_ms}, 1, 60000)"
        ),
        format!(
            "INSERT INTO device (org_id, device_id, state, kind, product, search_text, name_key, product_key, location_key, ip_key, \
             software_key, last_seen_key, state_since, xapi, connection, shown_digest, name, tags, error_codes, seen_at) VALUES \
             ($1, '{}', 0, 'roomdesk', 'Bar', 'old room', 'old room', 'bar', '', '', '', 0, {at_ms}, 'full', 'disconnected', 1, 'Old room', \
             '[]', '[]', {at_ms})",
            device_id(1)
        ),
    ] {
        sqlx::query(sqlx::AssertSqlSafe(sql.clone())).bind(org.as_str()).execute(pool).await.expect(&sql);
    }
    if number < 3 {
        let sql = "INSERT INTO access_session (hash, created_at, seen_at, expires_at, idle_ms) VALUES ($1, $2, $2, $3, 3600000)";
        let end_ms = at(86_400).as_millisecond();
        sqlx::query(sql).bind(&b"old session"[..]).bind(at_ms).bind(end_ms).execute(pool).await.expect(sql);
    }
}

async fn every_earlier_schema_is_brought_up_to_date(database: Database) {
    let newest = names().len();
    for number in 1..newest {
        let database = database.anew(number).await;
        let pool = database.connect().await;
        migrations_up_to(number).await.run(&pool).await.expect("an earlier program's tables");
        fill(&pool, number).await;
        pool.close().await;

        let store = database.open().await;
        assert_eq!(store.organizations().list().await.expect("read")[0].name, "Old", "schema {number}");
        let page = PageRequest::new(1, 10);
        let list = store.devices().list(&org(), &Scope::Everywhere, &DeviceFilter::default(), &DeviceSort::default(), &page).await;
        assert_eq!(list.expect("read").items[0].name, "Old room", "schema {number}");
        let states = store.devices().count_by_state(&org(), &Scope::Everywhere).await.expect("read");
        assert_eq!(states, [(DeviceState::Offline, 1)], "schema {number}");
        assert_eq!(store.changes().newest(&org()).await.expect("read"), Sequence(1), "schema {number}");
        assert_eq!(store.audit().after(&AuditFilter::default(), 0, 9).await.expect("read"), [], "schema {number}");
        // Every table can be read as the program knows it.
        let summary = store.backup(std::io::sink(), at(1)).await.expect("backed up");
        assert_eq!(summary.rows(), 5, "schema {number}: {summary:?}");
        let pool = database.connect().await;
        let rows = sqlx::query("SELECT 1 AS one FROM access_session").fetch_all(&pool).await.expect("read");
        pool.close().await;
        store.close().await;
        assert!(rows.is_empty(), "schema {number}: who was signed in without an account signs in again");
    }
}
