//! Sources of data.

use model::{SourceError, SourceName, Topic};

use crate::support::{Database, at, changes, on_both, org, other_org};

on_both!(health_flips_are_changes, a_note_stays_until_it_is_taken_away, sources_come_in_the_order_of_pages);

async fn health_flips_are_changes(database: Database) {
    let store = database.open().await;
    let sources = store.sources();
    let ok = async |second: i64| sources.record_success(&org(), SourceName::Devices, at(second), 2, 3_000).await.expect("recorded");
    let bad = async |second: i64, message: &str, id: Option<&str>| {
        sources.record_failure(&org(), SourceName::Devices, at(second), 1, message, id, 3_000).await.expect("recorded");
    };
    let now = async || (sources.list(&org()).await.expect("read").remove(0), changes(&store).await.len());
    assert_eq!(sources.list(&org()).await.expect("read"), []);

    bad(0, "no network", None).await;
    let (source, count) = now().await;
    assert_eq!((source.last_success_at, source.last_attempt_at, source.requests_spent, count), (None, Some(at(0)), 1, 1));
    assert_eq!(source.error, Some(SourceError { message: "no network".to_owned(), tracking_id: None, since: at(0) }));

    ok(1).await;
    let (source, count) = now().await;
    assert_eq!((source.last_success_at, source.error, source.requests_spent, count), (Some(at(1)), None, 3, 2));
    ok(2).await;
    let (source, count) = now().await;
    assert_eq!((source.last_success_at, count), (Some(at(2)), 2), "going well is no news");

    bad(3, "500 from Webex", Some("T1")).await;
    bad(4, "500 from Webex", Some("T2")).await;
    let (source, count) = now().await;
    assert_eq!(count, 3, "the same failure again is no news");
    let error = source.error.expect("failing");
    assert_eq!((error.since, error.tracking_id.as_deref(), source.last_success_at), (at(3), Some("T2"), Some(at(2))));
    bad(5, "401 from Webex", None).await;
    let (source, count) = now().await;
    assert_eq!((source.error.expect("failing").since, count), (at(3), 4), "another failure, failing since the first");
    ok(6).await;
    assert_eq!(now().await.1, 5);
    assert!(
        changes(&store).await.iter().all(|change| change.topic == Topic::Source && change.subject == "devices" && change.parent.is_empty())
    );
}

async fn a_note_stays_until_it_is_taken_away(database: Database) {
    let store = database.open().await;
    let sources = store.sources();
    let note =
        async |text: Option<&str>, second: i64| sources.record_note(&org(), SourceName::Calls, text, at(second)).await.expect("recorded");
    let ok = async |second: i64| sources.record_success(&org(), SourceName::Calls, at(second), 2, 3_000).await.expect("recorded");
    let now = async || (sources.list(&org()).await.expect("read").remove(0), changes(&store).await.len());
    assert!(!note(Some("too early"), 0).await, "nobody asked yet");
    assert_eq!(sources.list(&org()).await.expect("read"), []);
    ok(1).await;
    assert!(note(Some("1 of 9"), 2).await && note(Some("1 of 9"), 3).await);
    ok(4).await;
    let (source, count) = now().await;
    assert_eq!((source.note.as_deref(), source.last_success_at, source.requests_spent, count), (Some("1 of 9"), Some(at(4)), 4, 2));
    assert!(note(None, 5).await);
    assert_eq!((now().await.0.note, now().await.1), (None, 3));
}

async fn sources_come_in_the_order_of_pages(database: Database) {
    let store = database.open().await;
    for name in SourceName::ALL.iter().rev() {
        store.sources().record_success(&org(), *name, at(0), 1, 60_000).await.expect("recorded");
    }
    store.sources().record_success(&other_org(), SourceName::People, at(0), 1, 60_000).await.expect("recorded");
    let names: Vec<_> = store.sources().list(&org()).await.expect("read").iter().map(|source| source.name).collect();
    assert_eq!(names, SourceName::ALL);
    assert_eq!(store.sources().list(&other_org()).await.expect("read").len(), 1);
}
