//! Sealed secrets and their keys.

use store::{SealedSecret, Store, WrappedKey};

use crate::support::{Database, at, on_both};

on_both!(
    one_first_key,
    a_secret_needs_the_active_key,
    a_secret_is_taken_once,
    secrets_end,
    resealing_never_undoes_a_change,
    keys_are_rewrapped_together
);

fn key(id: &str, created: i64) -> WrappedKey {
    WrappedKey { key_id: id.to_owned(), master_id: "m1".to_owned(), wrapped: vec![0, 255, 1], created_at: at(created) }
}

fn secret(name: &str, key_id: &str, byte: u8) -> SealedSecret {
    SealedSecret { name: name.to_owned(), key_id: key_id.to_owned(), sealed: vec![byte, 0, 255], expires_at: None }
}

async fn with_key(database: &Database) -> Store {
    let store = database.open().await;
    assert!(store.secrets().activate(&key("k1", 0), None).await.expect("asked"));
    store
}

async fn one_first_key(database: Database) {
    let stores = [database.open().await, database.open().await];
    assert_eq!(stores[0].secrets().keys().await.expect("read").active, None);
    let tries: Vec<_> = (0..10)
        .map(|number| {
            let store = stores[number % 2].clone();
            tokio::spawn(async move { store.secrets().activate(&key(&format!("k{number}"), 0), None).await.expect("asked") })
        })
        .collect();
    let mut winners = 0;
    for one in tries {
        winners += u32::from(one.await.expect("joined"));
    }
    let ring = stores[1].secrets().keys().await.expect("read");
    assert_eq!((winners, ring.older.len(), ring.active.is_some()), (1, 0, true));
}

async fn a_secret_needs_the_active_key(database: Database) {
    let store = with_key(&database).await;
    let secrets = store.secrets();
    assert!(!secrets.save(&[secret("a", "k0", 1)]).await.expect("asked"), "no such key");
    assert!(secrets.save(&[secret("a", "k1", 1), secret("b", "k1", 2)]).await.expect("asked"));
    assert!(!secrets.activate(&key("k2", 1), Some("k0")).await.expect("asked"), "k0 is not the active one");
    assert!(secrets.activate(&key("k2", 1), Some("k1")).await.expect("asked"));
    assert!(!secrets.save(&[secret("c", "k2", 3), secret("a", "k1", 4)]).await.expect("asked"), "k1 is retired");
    assert_eq!(secrets.find("c", at(0)).await.expect("read"), None, "all or none");
    assert_eq!(secrets.find("a", at(0)).await.expect("read"), Some(secret("a", "k1", 1)));
    let ring = secrets.keys().await.expect("read");
    assert_eq!((ring.active, ring.older), (Some(key("k2", 1)), vec![key("k1", 0)]));
}

async fn a_secret_is_taken_once(database: Database) {
    let store = with_key(&database).await;
    assert!(store.secrets().save(&[secret("flow", "k1", 7)]).await.expect("asked"));
    let other = database.open().await;
    let takers: Vec<_> = (0..20)
        .map(|number| {
            let store = if number % 2 == 0 { store.clone() } else { other.clone() };
            tokio::spawn(async move { store.secrets().take("flow", at(0)).await.expect("asked") })
        })
        .collect();
    let mut taken = Vec::new();
    for taker in takers {
        taken.extend(taker.await.expect("joined"));
    }
    assert_eq!(taken, [secret("flow", "k1", 7)]);
}

async fn secrets_end(database: Database) {
    let store = with_key(&database).await;
    let secrets = store.secrets();
    let ending = |name: &str| SealedSecret { expires_at: Some(at(10)), ..secret(name, "k1", 1) };
    assert!(secrets.save(&[ending("a"), ending("b"), secret("c", "k1", 1)]).await.expect("asked"));
    assert!(secrets.find("a", at(9)).await.expect("read").is_some());
    assert_eq!(secrets.find("a", at(10)).await.expect("read"), None);
    assert_eq!(secrets.take("a", at(10)).await.expect("read"), None);
    assert_eq!(secrets.prune(at(10)).await.expect("pruned"), 0);
    assert_eq!(secrets.find("b", at(0)).await.expect("read"), None);
    assert!(secrets.find("c", at(1_000)).await.expect("read").is_some());
    secrets.remove("c").await.expect("removed");
    secrets.remove("c").await.expect("no error");
    assert_eq!(secrets.find("c", at(0)).await.expect("read"), None);
}

async fn resealing_never_undoes_a_change(database: Database) {
    let store = with_key(&database).await;
    let secrets = store.secrets();
    assert!(secrets.save(&[secret("a", "k1", 1), secret("b", "k1", 2)]).await.expect("asked"));
    assert!(secrets.activate(&key("k2", 1), Some("k1")).await.expect("asked"));
    let stale = secrets.stale(10).await.expect("read");
    assert_eq!(stale, [secret("a", "k1", 1), secret("b", "k1", 2)]);
    assert_eq!(secrets.prune(at(0)).await.expect("pruned"), 1, "a key that has secrets stays");
    // Somebody changes one in between.
    assert!(secrets.save(&[secret("a", "k2", 9)]).await.expect("asked"));
    let pairs: Vec<_> = stale.iter().map(|old| (old.clone(), secret(&old.name, "k2", 5))).collect();
    assert!(secrets.reseal(&pairs).await.expect("asked"));
    assert_eq!(secrets.find("a", at(0)).await.expect("read"), Some(secret("a", "k2", 9)));
    assert_eq!(secrets.find("b", at(0)).await.expect("read"), Some(secret("b", "k2", 5)));
    assert_eq!(secrets.stale(10).await.expect("read"), []);
    assert_eq!(secrets.prune(at(0)).await.expect("pruned"), 0);
    assert_eq!(secrets.keys().await.expect("read").older, []);
    let late = [(secret("b", "k2", 5), secret("b", "k1", 6))];
    assert!(!secrets.reseal(&late).await.expect("asked"), "k1 is gone");
}

async fn keys_are_rewrapped_together(database: Database) {
    let store = with_key(&database).await;
    let secrets = store.secrets();
    assert!(secrets.activate(&key("k2", 1), Some("k1")).await.expect("asked"));
    let new = |id: &str, created: i64| WrappedKey { master_id: "m2".to_owned(), wrapped: vec![9], ..key(id, created) };
    assert!(!secrets.rewrap(&[new("k2", 1)]).await.expect("asked"), "one is left out");
    assert!(!secrets.rewrap(&[new("k2", 1), new("k1", 0), new("k3", 0)]).await.expect("asked"), "one is not there");
    assert_eq!(secrets.keys().await.expect("read").active, Some(key("k2", 1)));
    assert!(secrets.rewrap(&[new("k1", 0), new("k2", 1)]).await.expect("asked"));
    let ring = secrets.keys().await.expect("read");
    assert_eq!((ring.active, ring.older), (Some(new("k2", 1)), vec![new("k1", 0)]));
}
