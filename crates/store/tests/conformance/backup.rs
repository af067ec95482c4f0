//! Backups: made of one database, restored into any other.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use model::{CallId, Organization, Scope, Sequence, SourceName};
use store::{AuditFacts, AuditFilter, AuditOutcome, BackupError, Completeness, DeviceLabels, PersonalText, Store, StoreLocation};
use tempfile::TempDir;

use crate::support::{Database, at, call, device, device_id, on_both, org};

on_both!(
    everything_comes_back_in_any_database,
    what_was_ended_stays_ended,
    a_backup_is_of_one_moment,
    a_store_in_use_is_refused,
    a_damaged_backup_restores_nothing,
    after_a_restore_life_goes_on,
    nothing_of_the_corpus_is_restored,
);

async fn sqlite() -> (Store, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&StoreLocation::sqlite(folder.path().join("other.db"))).await.expect("opens");
    (store, folder)
}

/// Something in the tables of every kind.
async fn fill(store: &Store) {
    store.organizations().save(&Organization { id: org(), name: "Ødegård \"&\" Sons\n".to_owned() }).await.expect("saved");
    let devices: Vec<_> = (0..1_203).map(device).collect();
    store.devices().record_list(&org(), &devices, Completeness::Complete, at(0)).await.expect("recorded");
    let mut spoken = call("call-1", &device_id(1), at(10));
    spoken.channels[0].jitter_ms = Some(0.1 + 0.2);
    store.calls().record_device_calls(&org(), &device_id(1), &[spoken], at(10)).await.expect("recorded");
    store.history().record(&org(), &[crate::history::past("past", 1, 10)], at(100)).await.expect("recorded");
    store.rollups().refresh(&org(), at(100), 10).await.expect("refreshed");
    let labels = DeviceLabels { region: Some("Nordics".to_owned()), notes: None };
    store.devices().set_label(&org(), &Scope::Everywhere, &device_id(1), &labels, at(10)).await.expect("set");
    store.sources().record_success(&org(), SourceName::ALL[0], at(11), 1, 60_000).await.expect("recorded");
    let personal = PersonalText { salt: vec![0, 255, 7], body: "{\"name\":\"Kari\"}".to_owned() };
    store
        .audit()
        .append(facts(), Some(&personal), None, |_, sequence, _| vec![u8::try_from(sequence).expect("few"); 32])
        .await
        .expect("kept");
}

fn facts() -> AuditFacts {
    AuditFacts {
        at: at(12),
        account: Some("a1".to_owned()),
        via: "session".to_owned(),
        via_id: None,
        action: "account.grant".to_owned(),
        target_kind: "account".to_owned(),
        target_id: "a2".to_owned(),
        org: Some(org()),
        outcome: AuditOutcome::Done,
        reason: None,
        tracking_id: None,
        actor_hash: Some(vec![0, 1, 0xff]),
        detail_hash: None,
    }
}

async fn backup(store: &Store) -> Vec<u8> {
    let mut bytes = Vec::new();
    let summary = store.backup(&mut bytes, at(100)).await.expect("backed up");
    assert_eq!(summary.made_at, at(100));
    bytes
}

/// The lines of a backup but the last, which names the order; sorted, because the order of rows is the database's own.
fn lines(backup: &[u8]) -> Vec<String> {
    let mut text = String::new();
    GzDecoder::new(backup).read_to_string(&mut text).expect("gzip");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    assert!(lines.pop().is_some_and(|end| end.contains("sha256")), "the end");
    lines.sort();
    lines
}

async fn everything_comes_back_in_any_database(database: Database) {
    let (first, _folder) = sqlite().await;
    fill(&first).await;
    let made = backup(&first).await;

    let here = database.open().await;
    let restored = here.restore(made.as_slice()).await.expect("restored");
    assert!(restored.rows() > 2_000, "{restored:?}");
    assert_eq!(lines(&backup(&here).await), lines(&made));
    let samples = here.samples().list(&org(), &Scope::Everywhere, &CallId::new("call-1"), at(0)).await.expect("read");
    assert_eq!(samples[0].jitter_ms, Some(0.1 + 0.2), "every digit");
    let entries = here.audit().after(&AuditFilter::default(), 0, 10).await.expect("read");
    assert_eq!(entries[0].facts, facts());

    let (back, _folder) = sqlite().await;
    back.restore(backup(&here).await.as_slice()).await.expect("restored");
    assert_eq!(lines(&backup(&back).await), lines(&made), "and back to SQLite");
}

async fn what_was_ended_stays_ended(database: Database) {
    let store = database.open().await;
    fill(&store).await;
    let (other, _folder) = sqlite().await;
    let made = backup(&store).await;
    let tables = other.restore(made.as_slice()).await.expect("restored").tables;
    let names: Vec<&str> = tables.iter().map(|(name, _)| name.as_str()).collect();
    for left_out in ["access_session", "access_link", "sign_in_attempt", "collector_lease", "_sqlx_migrations"] {
        assert!(!names.contains(&left_out), "{left_out} is in {names:?}");
    }
    for kept in [
        "account",
        "api_token",
        "sealed_secret",
        "webex_connection",
        "audit_entry",
        "audit_personal",
        "device",
        "change",
        "past_call",
        "call_word",
        "call_rollup",
    ] {
        assert!(names.contains(&kept), "{kept} is not in {names:?}");
    }
}

async fn a_backup_is_of_one_moment(database: Database) {
    let store = database.open().await;
    fill(&store).await;
    let stop = Arc::new(AtomicBool::new(false));
    let writer = tokio::spawn({
        let (store, stop) = (store.clone(), stop.clone());
        async move {
            let mut second = 200_i64;
            while !stop.load(Ordering::SeqCst) {
                let mut one = device(usize::try_from(second % 50).expect("small"));
                one.name = format!("Moved at {second}");
                store.devices().record_list(&org(), &[one], Completeness::Partial, at(second)).await.expect("recorded");
                second += 1;
            }
        }
    });
    for _ in 0..3 {
        let made = backup(&store).await;
        let (other, _folder) = sqlite().await;
        other.restore(made.as_slice()).await.expect("restored");
        let newest = other.changes().newest(&org()).await.expect("read");
        let changes = other.changes().since(&org(), &Scope::Everywhere, Sequence(0), 1_000_000).await.expect("read");
        assert_eq!(changes.last().map(|change| change.sequence), Some(newest), "the counter and the changes are of one moment");
        assert_eq!(changes.len(), usize::try_from(newest.0).expect("few"), "without a gap");
    }
    stop.store(true, Ordering::SeqCst);
    writer.await.expect("joined");
}

async fn a_store_in_use_is_refused(database: Database) {
    let (first, _folder) = sqlite().await;
    fill(&first).await;
    let made = backup(&first).await;
    let store = database.open().await;
    store.organizations().save(&Organization { id: org(), name: "Mine".to_owned() }).await.expect("saved");
    match store.restore(made.as_slice()).await {
        Err(BackupError::NotEmpty { table }) => assert_eq!(table, "organization"),
        other => panic!("{other:?}"),
    }
    assert_eq!(store.organizations().list().await.expect("read")[0].name, "Mine");
}

async fn a_damaged_backup_restores_nothing(database: Database) {
    let (first, _folder) = sqlite().await;
    fill(&first).await;
    let made = backup(&first).await;
    let store = database.open().await;
    let mut flipped = made.clone();
    let middle = made.len() / 2;
    flipped[middle] ^= 0x10;
    for (name, bytes) in [
        ("empty", &[][..]),
        ("no gzip", b"hello, this is a letter"),
        ("cut in half", &made[..middle]),
        ("cut at its end", &made[..made.len() - 9]),
        ("changed", &flipped),
    ] {
        store.restore(bytes).await.expect_err(name);
        assert!(store.organizations().list().await.expect("read").is_empty(), "{name}");
        assert_eq!(store.devices().count_by_state(&org(), &Scope::Everywhere).await.expect("read"), [], "{name}");
    }
    store.restore(made.as_slice()).await.expect("a good one still can be restored");
}

async fn after_a_restore_life_goes_on(database: Database) {
    let (first, _folder) = sqlite().await;
    fill(&first).await;
    let store = database.open().await;
    store.restore(backup(&first).await.as_slice()).await.expect("restored");
    let before = store.changes().newest(&org()).await.expect("read");
    let mut changed = device(7);
    "Renamed".clone_into(&mut changed.name);
    store.devices().record_list(&org(), &[changed], Completeness::Partial, at(300)).await.expect("recorded");
    assert!(store.changes().newest(&org()).await.expect("read") > before);
    let (sequence, _) = store.audit().append(facts(), None, None, |_, _, previous| previous.to_vec()).await.expect("kept");
    assert_eq!(sequence, 2);
}

/// Files that were made to mislead the reader, in `tests/corpus/backup`, each gzipped here.
async fn nothing_of_the_corpus_is_restored(database: Database) {
    let store = database.open().await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/backup");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the corpus") {
        let path = entry.expect("a file").path();
        let mut zipped = GzEncoder::new(Vec::new(), Compression::fast());
        zipped.write_all(&std::fs::read(&path).expect("readable")).expect("zipped");
        let error = store.restore(zipped.finish().expect("zipped").as_slice()).await.expect_err(&path.display().to_string());
        assert!(!matches!(error, BackupError::Store(_)), "{}: it reached the database: {error}", path.display());
        count += 1;
    }
    assert!(count >= 14, "{count} files");
    assert!(store.organizations().list().await.expect("read").is_empty());
}
