//! The chain: what breaks it, and that writers keep it one.

use engine::Audit;
use engine::audit::{Action, Actor, Entry, Finding, Head, Target, Verification};
use jiff::SignedDuration;
use store::AuditPart;
use tokio_util::sync::CancellationToken;

use crate::support::{Database, grant, on_both};

on_both!(
    an_empty_log_is_sound,
    the_hash_is_the_documented_one,
    nothing_but_adding_is_let_through,
    a_changed_fact_shows,
    a_changed_part_shows,
    a_changed_text_of_the_search_shows,
    a_removed_part_shows,
    a_removed_entry_shows,
    a_moved_entry_shows,
    an_added_entry_shows,
    a_row_that_cannot_be_read_shows,
    a_cut_end_shows_against_a_head,
    a_log_written_anew_shows_against_a_head,
    eight_writers_keep_one_chain,
    odd_texts_keep_the_chain_sound,
    a_restored_log_is_sound,
    the_job_stops,
);

async fn six_entries(audit: &Audit) -> Head {
    let mut head = Head::EMPTY;
    for number in 1..=6 {
        head = audit.record(grant(&format!("p{number}"))).await.expect("recorded");
        assert_eq!(head.sequence, number);
    }
    head
}

async fn nothing_but_adding_is_let_through(database: Database) {
    let audit = database.open().await;
    let head = six_entries(&audit).await;
    // Opened once more, as after a restart: the guards are made once.
    drop(database.open().await);
    for sql in [
        "UPDATE audit_entry SET action = 'session.end' WHERE sequence = 2",
        "DELETE FROM audit_entry WHERE sequence = 6",
        "DELETE FROM audit_entry",
        "UPDATE audit_personal SET body = '{}' WHERE sequence = 2",
    ] {
        let refusal = database.refuses(sql).await;
        assert!(refusal.contains("only added to"), "{sql}: {refusal}");
    }
    assert!(audit.verify(Some(&head)).await.expect("checked").is_sound());
}

async fn check(audit: &Audit) -> Verification {
    audit.verify(None).await.expect("checked")
}

/// Six entries, then somebody's SQL: what is found.
async fn found_after(database: &Database, sql: &str) -> Vec<Finding> {
    let audit = database.open().await;
    let head = six_entries(&audit).await;
    let sound = audit.verify(Some(&head)).await.expect("checked");
    assert!(sound.is_sound() && sound.entries == 6 && sound.head == head, "{sound:?}");
    database.execute(sql).await;
    check(&audit).await.findings
}

async fn an_empty_log_is_sound(database: Database) {
    let audit = database.open().await;
    assert_eq!(audit.head().await.expect("a head"), Head::EMPTY);
    let checked = audit.verify(Some(&Head::EMPTY)).await.expect("checked");
    assert!(checked.is_sound() && checked.entries == 0, "{checked:?}");
}

async fn the_hash_is_the_documented_one(database: Database) {
    let audit = database.open().await;
    let head = audit.record(Entry::new(Actor::system(), Action("store.open"), Target::new("store", "main"))).await.expect("recorded");
    // By hand, with Python's hashlib, from the layout that `chain.rs` documents: time 1767323045678, fields `system`,
    // `store.open`, `store`, `main`, `done`.
    assert_eq!(head.to_string(), "1:e60403cb7b95060d177723f63208eb016193fa6b8ba11087051e04ab963abe92");
}

async fn a_changed_fact_shows(database: Database) {
    for (column, value) in [("at", "at + 1"), ("account", "'a-ola'"), ("outcome", "'refused'"), ("reason", "''"), ("target_id", "'p9'")] {
        let found = found_in_new_log(&database, &format!("UPDATE audit_entry SET {column} = {value} WHERE sequence = 3")).await;
        assert_eq!(found, [Finding::Changed { sequence: 3 }], "{column}");
    }
}

/// As [`found_after`], in a log that is begun anew.
async fn found_in_new_log(database: &Database, sql: &str) -> Vec<Finding> {
    drop(database.open().await);
    database.execute("DELETE FROM audit_personal; DELETE FROM audit_entry").await;
    found_after(database, sql).await
}

async fn a_changed_part_shows(database: Database) {
    let found = found_after(&database, "UPDATE audit_personal SET body = '{\"name\":\"Ola\"}' WHERE sequence = 2 AND part = 'actor'").await;
    assert_eq!(found, [Finding::PartChanged { sequence: 2, part: AuditPart::Actor }]);
}

/// Whoever changes it hides an entry from searches, and from the erasure of a person.
async fn a_changed_text_of_the_search_shows(database: Database) {
    let found = found_after(&database, "UPDATE audit_personal SET search_text = '' WHERE sequence = 5 AND part = 'detail'").await;
    assert_eq!(found, [Finding::SearchChanged { sequence: 5, part: AuditPart::Detail }]);
}

async fn a_removed_part_shows(database: Database) {
    let found = found_after(&database, "DELETE FROM audit_personal WHERE sequence = 4 AND part = 'detail'").await;
    assert_eq!(found, [Finding::PartMissing { sequence: 4, part: AuditPart::Detail }]);
}

async fn a_removed_entry_shows(database: Database) {
    let found = found_after(&database, "DELETE FROM audit_entry WHERE sequence IN (1, 3, 4)").await;
    assert_eq!(found, [Finding::Missing { first: 1, last: 1 }, Finding::Missing { first: 3, last: 4 }]);
}

async fn a_moved_entry_shows(database: Database) {
    let moved = "DELETE FROM audit_personal WHERE sequence >= 3; DELETE FROM audit_entry WHERE sequence = 3; \
                 UPDATE audit_entry SET sequence = 3, actor_hash = NULL, detail_hash = NULL WHERE sequence = 4; \
                 DELETE FROM audit_entry WHERE sequence > 4";
    assert_eq!(found_after(&database, moved).await, [Finding::Changed { sequence: 3 }]);
}

async fn an_added_entry_shows(database: Database) {
    let added = "INSERT INTO audit_entry (sequence, at, via, action, target_kind, target_id, outcome, hash) \
                 SELECT 0, at, via, action, target_kind, target_id, outcome, hash FROM audit_entry WHERE sequence = 1; \
                 INSERT INTO audit_entry (sequence, at, via, action, target_kind, target_id, outcome, hash) \
                 SELECT 7, at, via, action, target_kind, target_id, outcome, hash FROM audit_entry WHERE sequence = 6";
    assert_eq!(found_after(&database, added).await, [Finding::Changed { sequence: 0 }, Finding::Changed { sequence: 7 }]);
}

async fn a_row_that_cannot_be_read_shows(database: Database) {
    let found = found_after(&database, "UPDATE audit_entry SET outcome = 'perhaps' WHERE sequence = 5").await;
    assert_eq!(found, [Finding::Changed { sequence: 5 }]);
}

async fn a_cut_end_shows_against_a_head(database: Database) {
    let audit = database.open().await;
    let head = six_entries(&audit).await;
    database.execute("DELETE FROM audit_personal WHERE sequence > 4; DELETE FROM audit_entry WHERE sequence > 4").await;
    assert!(check(&audit).await.is_sound(), "without a head a cut cannot show");
    assert!(!audit.holds(&head).await.expect("looked"));
    let checked = audit.verify(Some(&head)).await.expect("checked");
    assert_eq!(checked.findings, [Finding::CutOff { newest: 4, expected: 6 }]);

    audit.record(grant("p5")).await.expect("recorded");
    audit.record(grant("p6")).await.expect("recorded");
    let checked = audit.verify(Some(&head)).await.expect("checked");
    assert_eq!(checked.findings, [Finding::Rewritten { sequence: 6 }], "the same again, but with other salts");
}

async fn a_log_written_anew_shows_against_a_head(database: Database) {
    let audit = database.open().await;
    let head: Head = six_entries(&audit).await.to_string().parse().expect("read back");
    database.execute("DELETE FROM audit_personal; DELETE FROM audit_entry").await;
    database.clock.advance(SignedDuration::from_secs(1));
    six_entries(&audit).await;
    assert!(check(&audit).await.is_sound());
    assert_eq!(audit.verify(Some(&head)).await.expect("checked").findings, [Finding::Rewritten { sequence: 6 }]);
}

async fn eight_writers_keep_one_chain(database: Database) {
    const EACH: i64 = 25;
    let logs = [database.open().await, database.open().await];
    let writers: Vec<_> = (0..8)
        .map(|number| {
            let audit = logs[number % 2].clone();
            tokio::spawn(async move {
                for step in 0..EACH {
                    audit.record(grant(&format!("w{number}-{step}"))).await.expect("recorded");
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("joined");
    }
    let checked = check(&logs[0]).await;
    assert!(checked.is_sound(), "{checked:?}");
    assert_eq!((checked.entries, checked.head.sequence), (200, 8 * EACH));
}

async fn odd_texts_keep_the_chain_sound(database: Database) {
    let audit = database.open().await;
    let actor = Actor::unknown(Some("nul \0 and \u{202e}".to_owned()), engine::audit::Via::SignIn);
    let entry = Entry::new(actor, Action("session.refuse"), Target::new("account", "a\0b"))
        .refused("bad\0reason")
        .after(serde_json::json!({ "text": "\0", "long": "x".repeat(100_000), "number": 0.1 }))
        .tracking_id(Some("ROUTER_\0".to_owned()));
    audit.record(entry).await.expect("recorded");
    let checked = check(&audit).await;
    assert!(checked.is_sound(), "{checked:?}");
}

async fn a_restored_log_is_sound(database: Database) {
    let audit = database.open().await;
    let head = six_entries(&audit).await;
    let mut backup = Vec::new();
    database.store().await.backup(&mut backup, jiff::Timestamp::UNIX_EPOCH).await.expect("backed up");
    let folder = tempfile::tempdir().expect("a folder");
    let elsewhere = Database::new(format!("sqlite:{}", folder.path().join("restored.db").display()));
    elsewhere.store().await.restore(backup.as_slice()).await.expect("restored");
    let audit = elsewhere.open().await;
    let checked = audit.verify(Some(&head)).await.expect("checked");
    assert!(checked.is_sound() && checked.entries == 6, "{checked:?}");
    assert_eq!(audit.record(grant("p7")).await.expect("recorded").sequence, 7, "and it goes on");
    assert!(check(&audit).await.is_sound());
}

async fn the_job_stops(database: Database) {
    let audit = database.open().await;
    let stop = CancellationToken::new();
    let job = tokio::spawn(audit.export_heads(stop.clone()));
    stop.cancel();
    job.await.expect("joined");
}

#[test]
fn a_head_is_read_back_and_nonsense_is_not() {
    let head = Head { sequence: 42, hash: [0xab; 32] };
    assert_eq!(head.to_string().parse::<Head>().expect("a head"), head);
    for text in ["", "42", "42:", ":ab", "-1:abab", "42:xyz", &format!("x:{}", "ab".repeat(32)), &format!("1:{}", "ab".repeat(33))] {
        let error = text.parse::<Head>().expect_err(text).to_string();
        assert!(error.contains("is no head"), "{error}");
    }
}
