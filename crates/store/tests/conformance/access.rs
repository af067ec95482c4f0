//! Sign-in links and sessions.

use std::sync::atomic::{AtomicU8, Ordering};

use jiff::Timestamp;
use model::{LinkPurpose, SessionId, SignInMethod};
use store::{LinkOutcome, NewSession};

use crate::support::{Database, at, on_both};

on_both!(a_link_is_taken_once, one_of_twenty_takers_wins, sessions_end, ended_things_are_pruned);

/// Milliseconds of an hour without use.
const IDLE_MS: i64 = 3_600_000;

/// A set-up session; there is no administrator in these tests.
fn session(created_at: Timestamp, expires_at: Timestamp, idle_ms: i64) -> NewSession {
    static NEXT: AtomicU8 = AtomicU8::new(0);
    NewSession {
        id: SessionId::from_random([NEXT.fetch_add(1, Ordering::Relaxed); 16]),
        account: None,
        method: SignInMethod::SetUp,
        address: Some("192.0.2.1".to_owned()),
        user_agent: None,
        created_at,
        expires_at,
        idle_ms,
    }
}

async fn a_link_is_taken_once(database: Database) {
    let access = database.open().await.access();
    access.save_link(b"hash one", &LinkPurpose::SetUp, at(900)).await.expect("saved");
    access.save_link(b"hash two", &LinkPurpose::SetUp, at(900)).await.expect("saved");
    let take = async |hash: &[u8], second: i64| access.take_link(hash, at(second)).await.expect("answered");
    assert_eq!(take(b"hash", 1).await, LinkOutcome::Unknown);
    assert_eq!(take(b"hash one", 899).await, LinkOutcome::Fresh(LinkPurpose::SetUp));
    assert_eq!(take(b"hash one", 899).await, LinkOutcome::Used);
    assert_eq!(take(b"hash one", 901).await, LinkOutcome::Used);
    assert_eq!(take(b"hash two", 900).await, LinkOutcome::Expired);
    access.save_link(b"hash one", &LinkPurpose::SetUp, at(900)).await.expect_err("a secret is made once");
}

async fn one_of_twenty_takers_wins(database: Database) {
    let stores = [database.open().await, database.open().await];
    stores[0].access().save_link(b"hash", &LinkPurpose::SetUp, at(900)).await.expect("saved");
    let takers: Vec<_> = (0..20)
        .map(|number| {
            let access = stores[number % 2].access();
            tokio::spawn(async move { access.take_link(b"hash", at(1)).await.expect("answered") })
        })
        .collect();
    let mut fresh = 0;
    for taker in takers {
        match taker.await.expect("joined") {
            LinkOutcome::Fresh(_) => fresh += 1,
            outcome => assert_eq!(outcome, LinkOutcome::Used),
        }
    }
    assert_eq!(fresh, 1);
}

async fn sessions_end(database: Database) {
    let access = database.open().await.access();
    let touch = async |hash: &[u8], second: i64| access.touch_session(hash, at(second)).await.expect("answered").is_some();
    access.save_session(b"idle", &session(at(0), at(86_400), IDLE_MS)).await.expect("saved");
    let record = access.touch_session(b"idle", at(1)).await.expect("answered").expect("holds");
    assert_eq!((record.created_at, record.expires_at, record.idle_ms), (at(0), at(86_400), IDLE_MS));
    assert!(touch(b"idle", 3_599).await, "used within the hour");
    assert!(touch(b"idle", 7_198).await, "each use starts the hour again");
    assert!(touch(b"idle", 3_000).await, "a clock that is behind takes nothing back");
    assert!(!touch(b"idle", 10_798).await, "an hour without use");
    assert!(!touch(b"other", 1).await);

    access.save_session(b"absolute", &session(at(0), at(100), IDLE_MS)).await.expect("saved");
    assert!(touch(b"absolute", 99).await);
    assert!(!touch(b"absolute", 100).await, "its end is its end");

    access.save_session(b"left", &session(at(0), at(86_400), IDLE_MS)).await.expect("saved");
    access.end_session(b"left").await.expect("ended");
    access.end_session(b"left").await.expect("ended already");
    assert!(!touch(b"left", 1).await);
}

async fn ended_things_are_pruned(database: Database) {
    let access = database.open().await.access();
    access.save_link(b"old", &LinkPurpose::SetUp, at(10)).await.expect("saved");
    access.save_link(b"new", &LinkPurpose::SetUp, at(1_000)).await.expect("saved");
    access.save_session(b"old", &session(at(0), at(10), IDLE_MS)).await.expect("saved");
    access.save_session(b"idle", &session(at(0), at(1_000), 5_000)).await.expect("saved");
    access.save_session(b"new", &session(at(0), at(1_000), IDLE_MS)).await.expect("saved");
    assert_eq!(access.prune(at(20)).await.expect("pruned"), 3);
    assert_eq!(access.prune(at(20)).await.expect("pruned"), 0);
    assert_eq!(access.take_link(b"old", at(20)).await.expect("answered"), LinkOutcome::Unknown);
    assert!(access.touch_session(b"new", at(20)).await.expect("answered").is_some());
}
