//! Leases of collectors.

use store::Lease;

use crate::support::{Database, at, on_both, org, other_org};

on_both!(of_many_takers_one_wins, a_lease_is_renewed_lapses_and_is_given_back);

fn lease(holder: &str, until: i64) -> Lease {
    Lease { holder: holder.to_owned(), until: at(until) }
}

async fn of_many_takers_one_wins(database: Database) {
    let stores = [database.open().await, database.open().await];
    // On an empty store, and again when the lease has lapsed.
    for now in [0, 15] {
        let takers: Vec<_> = (0..20)
            .map(|number| {
                let store = stores[number % 2].clone();
                let lease = lease(&format!("taker {number} at {now}"), now + 15);
                tokio::spawn(async move { store.leases().take(&org(), &lease, at(now)).await.expect("asked").then_some(lease) })
            })
            .collect();
        let mut winners = Vec::new();
        for taker in takers {
            winners.extend(taker.await.expect("joined"));
        }
        assert_eq!(winners.len(), 1, "{winners:?}");
        assert_eq!(stores[0].leases().find(&org()).await.expect("read"), winners.pop());
    }
}

async fn a_lease_is_renewed_lapses_and_is_given_back(database: Database) {
    let store = database.open().await;
    let leases = store.leases();
    let take = async |holder: &str, now: i64| leases.take(&org(), &lease(holder, now + 15), at(now)).await.expect("asked");
    assert_eq!(leases.find(&org()).await.expect("read"), None);
    assert!(take("one", 0).await);
    assert!(!take("two", 14).await, "not lapsed");
    assert!(leases.take(&other_org(), &lease("two", 29), at(14)).await.expect("asked"), "each organisation has its own");
    assert!(take("one", 10).await, "renewed");
    assert!(!take("two", 24).await, "counted from the renewal");
    assert!(take("two", 25).await, "lapsed");
    assert!(!take("one", 26).await, "the first has lost it");
    assert_eq!(leases.find(&org()).await.expect("read"), Some(lease("two", 40)));

    leases.release(&org(), "one").await.expect("asked");
    assert!(!take("one", 27).await, "another's lease cannot be given back");
    leases.release(&org(), "two").await.expect("asked");
    assert!(take("one", 28).await, "at once");
    assert_eq!(leases.find(&other_org()).await.expect("read"), Some(lease("two", 29)));
}
