//! Receipts of webhook events.

use crate::support::{Database, at, on_both, org, other_org};

on_both!(an_event_is_new_once, one_of_many_hears_it, old_and_too_many_receipts_go);

async fn an_event_is_new_once(database: Database) {
    let store = database.open().await;
    assert!(store.webhooks().note(&org(), "e1", at(0)).await.expect("noted"));
    assert!(!store.webhooks().note(&org(), "e1", at(9)).await.expect("noted"));
    assert!(store.webhooks().note(&org(), "e2", at(9)).await.expect("noted"));
    assert!(store.webhooks().note(&other_org(), "e1", at(9)).await.expect("noted"), "organisations do not share events");
    store.close().await;
    let again = database.open().await;
    assert!(!again.webhooks().note(&org(), "e1", at(10)).await.expect("noted"), "a restart forgets nothing");
}

async fn one_of_many_hears_it(database: Database) {
    let (one, other) = (database.open().await, database.open().await);
    let note = |number: usize| {
        let store = if number.is_multiple_of(2) { one.clone() } else { other.clone() };
        tokio::spawn(async move { store.webhooks().note(&org(), "e1", at(0)).await.expect("noted") })
    };
    let tasks: Vec<_> = (0..16).map(note).collect();
    let mut new = 0;
    for task in tasks {
        new += usize::from(task.await.expect("ended"));
    }
    assert_eq!(new, 1);
}

async fn old_and_too_many_receipts_go(database: Database) {
    let store = database.open().await;
    let webhooks = store.webhooks();
    for number in 0..10 {
        assert!(webhooks.note(&org(), &format!("e{number}"), at(number)).await.expect("noted"));
    }
    assert_eq!(webhooks.prune(at(3), 100, 2).await.expect("pruned"), 2, "in small steps");
    assert_eq!(webhooks.prune(at(3), 100, 100).await.expect("pruned"), 1);
    assert_eq!(webhooks.prune(at(3), 4, 100).await.expect("pruned"), 3, "the oldest of too many");
    assert_eq!(webhooks.prune(at(3), 4, 100).await.expect("pruned"), 0);
    assert!(!webhooks.note(&org(), "e6", at(20)).await.expect("noted"), "the newest stay");
    assert!(webhooks.note(&org(), "e5", at(20)).await.expect("noted"), "a forgotten one is new again");
}
