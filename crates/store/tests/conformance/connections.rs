//! Connections to Webex.

use jiff::SignedDuration;
use model::{AlertCode, ConnectionAlert, ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use store::{Answered, Claimed, Renewal, RenewalClaim, RenewalFailure, RenewedTokens, Saved, SealedSecret, Store, WrappedKey};

use crate::support::{Database, at, on_both, org, other_org};

on_both!(
    a_connection_is_kept_with_its_secrets,
    of_many_one_renews,
    a_claim_lapses_and_is_remembered,
    attempts_are_capped,
    tokens_of_an_older_generation_are_not_kept,
    a_failure_is_told_and_settled,
    people_are_warned_once,
    open_pages_hear_of_alerts_and_connections
);

fn key(kind: ConnectionKind) -> ConnectionKey {
    ConnectionKey { org: org(), kind }
}

fn integration() -> ConnectionKey {
    key(ConnectionKind::Integration)
}

fn connection(kind: ConnectionKind) -> WebexConnection {
    WebexConnection {
        key: key(kind),
        client_id: "C1".to_owned(),
        application_id: None,
        owner: "Kari\0 Nordmann".to_owned(),
        scopes: vec!["spark:people_read".to_owned(), "spark:devices_read".to_owned()],
        state: ConnectionState::Working,
        error: None,
        error_since: None,
        connected_at: at(0),
        refreshed_at: None,
        access_expires_at: Some(at(100)),
        access_life_ms: Some(1_209_599_000),
        refresh_expires_at: None,
    }
}

fn sealed(name: &str, byte: u8) -> SealedSecret {
    SealedSecret { name: name.to_owned(), key_id: "k1".to_owned(), sealed: vec![byte], expires_at: None }
}

fn claim(holder: &str, now: i64, generation: i64) -> RenewalClaim {
    RenewalClaim {
        holder: holder.to_owned(),
        now: at(now),
        until: at(now + 60),
        generation,
        most_attempts: 3,
        window: SignedDuration::from_secs(3_600),
    }
}

async fn connected(database: &Database) -> Store {
    let store = database.open().await;
    let key = WrappedKey { key_id: "k1".to_owned(), master_id: "m1".to_owned(), wrapped: vec![1], created_at: at(0) };
    assert!(store.secrets().activate(&key, None).await.expect("asked"));
    let saved = store.connections().save(&connection(ConnectionKind::Integration), &[sealed("refresh", 1)]).await.expect("asked");
    assert_eq!(saved, Saved::Kept);
    store
}

async fn a_connection_is_kept_with_its_secrets(database: Database) {
    let store = connected(&database).await;
    let connections = store.connections();
    let kept = WebexConnection { owner: "Kari Nordmann".to_owned(), ..connection(ConnectionKind::Integration) };
    assert_eq!(connections.find(&integration()).await.expect("read"), Some((kept.clone(), 1)));
    assert_eq!(connections.find(&key(ConnectionKind::ServiceApp)).await.expect("read"), None);
    assert!(connections.is_connected(&org()).await.expect("read"));
    assert!(!connections.is_connected(&other_org()).await.expect("read"));

    let retired = SealedSecret { key_id: "k0".to_owned(), ..sealed("refresh", 2) };
    let again = WebexConnection { owner: "Ola".to_owned(), ..connection(ConnectionKind::Integration) };
    assert_eq!(connections.save(&again, &[retired]).await.expect("asked"), Saved::KeyRetired);
    assert_eq!(connections.find(&integration()).await.expect("read"), Some((kept, 1)), "nothing was changed");
    assert_eq!(connections.save(&again, &[sealed("refresh", 3)]).await.expect("asked"), Saved::Kept);
    assert_eq!(connections.find(&integration()).await.expect("read"), Some((again, 2)));
    assert_eq!(store.secrets().find("refresh", at(0)).await.expect("read"), Some(sealed("refresh", 3)));

    let app = connection(ConnectionKind::ServiceApp);
    assert_eq!(connections.save(&app, &[]).await.expect("asked"), Saved::Kept);
    assert_eq!(connections.list().await.expect("read").len(), 2);
    assert!(connections.remove(&integration(), &["refresh".to_owned()], at(1)).await.expect("asked"));
    assert!(!connections.remove(&integration(), &[], at(1)).await.expect("asked"));
    assert_eq!(store.secrets().find("refresh", at(0)).await.expect("read"), None);
    assert_eq!(connections.list().await.expect("read").len(), 1);
}

async fn of_many_one_renews(database: Database) {
    let stores = [connected(&database).await, database.open().await];
    let tries: Vec<_> = (0..20)
        .map(|number| {
            let store = stores[number % 2].clone();
            tokio::spawn(async move {
                store.connections().claim_renewal(&integration(), &claim(&format!("h{number}"), 0, 1)).await.expect("asked")
            })
        })
        .collect();
    let mut granted = 0;
    for one in tries {
        match one.await.expect("joined") {
            Claimed::Granted(_) => granted += 1,
            other => assert_eq!(other, Claimed::Busy),
        }
    }
    assert_eq!(granted, 1);
    let nobody = key(ConnectionKind::ServiceApp);
    assert_eq!(stores[0].connections().claim_renewal(&nobody, &claim("h", 0, 1)).await.expect("asked"), Claimed::Missing);
}

async fn a_claim_lapses_and_is_remembered(database: Database) {
    let store = connected(&database).await;
    let connections = store.connections();
    let ask = async |holder: &str, now: i64| connections.claim_renewal(&integration(), &claim(holder, now, 1)).await.expect("asked");
    assert_eq!(ask("one", 0).await, Claimed::Granted(Renewal { unanswered_since: None }));
    assert_eq!(ask("two", 59).await, Claimed::Busy);
    // The first was killed: nobody knows what Webex answered it.
    assert_eq!(ask("two", 60).await, Claimed::Granted(Renewal { unanswered_since: Some(at(0)) }));
    let failure = |answered| RenewalFailure { state: ConnectionState::Failing, error: "x".to_owned(), answered };
    connections.fail_renewal(&integration(), "one", &failure(Answered::Yes), at(61)).await.expect("asked");
    assert_eq!(ask("three", 62).await, Claimed::Busy, "the first has lost its turn and ends nothing");
    connections.fail_renewal(&integration(), "two", &failure(Answered::No), at(63)).await.expect("asked");
    assert_eq!(ask("three", 64).await, Claimed::Granted(Renewal { unanswered_since: Some(at(0)) }));
    connections.fail_renewal(&integration(), "three", &failure(Answered::Yes), at(65)).await.expect("asked");
    assert_eq!(ask("four", 10_000).await, Claimed::Granted(Renewal { unanswered_since: None }));
}

async fn attempts_are_capped(database: Database) {
    let store = connected(&database).await;
    let connections = store.connections();
    let failure = RenewalFailure { state: ConnectionState::Failing, error: "x".to_owned(), answered: Answered::Yes };
    for now in [0, 10, 20] {
        let claimed = connections.claim_renewal(&integration(), &claim("h", now, 1)).await.expect("asked");
        assert!(matches!(claimed, Claimed::Granted(_)), "{claimed:?}");
        connections.fail_renewal(&integration(), "h", &failure, at(now)).await.expect("asked");
    }
    let ask = async |now: i64| connections.claim_renewal(&integration(), &claim("h", now, 1)).await.expect("asked");
    assert_eq!(ask(3_599).await, Claimed::Capped(at(3_600)));
    assert!(matches!(ask(3_600).await, Claimed::Granted(_)));
}

async fn tokens_of_an_older_generation_are_not_kept(database: Database) {
    let store = connected(&database).await;
    let connections = store.connections();
    let tokens = RenewedTokens {
        access_expires_at: Some(at(500)),
        access_life_ms: None,
        refresh_expires_at: Some(at(900)),
        scopes: Some(vec!["spark:all".to_owned()]),
    };
    let finish = async |generation, tokens: &RenewedTokens, secret: SealedSecret| {
        connections.finish_renewal(&integration(), generation, tokens, &[secret], at(50)).await.expect("asked")
    };
    let retired = SealedSecret { key_id: "k0".to_owned(), ..sealed("refresh", 2) };
    assert_eq!(finish(1, &tokens, retired).await, Saved::KeyRetired);
    assert_eq!(finish(1, &tokens, sealed("refresh", 2)).await, Saved::Kept);
    assert_eq!(finish(1, &tokens, sealed("refresh", 3)).await, Saved::Overtaken);
    assert_eq!(store.secrets().find("refresh", at(0)).await.expect("read"), Some(sealed("refresh", 2)));
    let (kept, generation) = connections.find(&integration()).await.expect("read").expect("there");
    assert_eq!((generation, kept.scopes, kept.refreshed_at), (2, vec!["spark:all".to_owned()], Some(at(50))));
    assert_eq!(finish(2, &RenewedTokens::default(), sealed("refresh", 4)).await, Saved::Kept);
    let (kept, _) = connections.find(&integration()).await.expect("read").expect("there");
    assert_eq!((kept.scopes, kept.access_expires_at), (vec!["spark:all".to_owned()], None), "scopes that are not told stay");
    assert_eq!(connections.claim_renewal(&integration(), &claim("late", 51, 1)).await.expect("asked"), Claimed::Overtaken);
}

async fn a_failure_is_told_and_settled(database: Database) {
    let store = connected(&database).await;
    let connections = store.connections();
    let alert =
        |code, text: &str, seconds| ConnectionAlert { key: integration(), code, at: at(seconds), text: text.to_owned(), resolved_at: None };
    assert!(connections.raise(&alert(AlertCode::Lost, "first", 1)).await.expect("asked"));
    assert!(!connections.raise(&alert(AlertCode::Lost, "second", 2)).await.expect("asked"), "it is open already");
    assert!(connections.raise(&alert(AlertCode::Ending, "7 days", 3)).await.expect("asked"));
    let open = connections.open_alerts().await.expect("read");
    assert_eq!(open, [alert(AlertCode::Ending, "7 days", 3), alert(AlertCode::Lost, "second", 1)]);

    assert!(matches!(connections.claim_renewal(&integration(), &claim("h", 4, 1)).await.expect("asked"), Claimed::Granted(_)));
    let failure = RenewalFailure { state: ConnectionState::Lost, error: "invalid_grant".to_owned(), answered: Answered::Yes };
    connections.fail_renewal(&integration(), "h", &failure, at(5)).await.expect("asked");
    let (lost, _) = connections.find(&integration()).await.expect("read").expect("there");
    assert_eq!((lost.state, lost.error.as_deref(), lost.error_since), (ConnectionState::Lost, Some("invalid_grant"), Some(at(5))));

    let again = WebexConnection { connected_at: at(9), ..connection(ConnectionKind::Integration) };
    assert_eq!(connections.save(&again, &[]).await.expect("asked"), Saved::Kept);
    let (found, generation) = connections.find(&integration()).await.expect("read").expect("there");
    assert_eq!((found.state, found.error, generation), (ConnectionState::Working, None, 2));
    assert_eq!(connections.open_alerts().await.expect("read"), []);
    let settled = connections.alerts(&integration(), 10).await.expect("read");
    assert!(settled.len() == 2 && settled.iter().all(|alert| alert.resolved_at == Some(at(9))), "{settled:?}");
}

async fn people_are_warned_once(database: Database) {
    let stores = [connected(&database).await, database.open().await];
    let warn = async |store: usize, days| stores[store].connections().warn(&integration(), days).await.expect("asked");
    assert!(warn(0, 30).await);
    assert!(!warn(1, 30).await);
    assert!(warn(1, 7).await);
    assert!(!warn(0, 14).await, "a nearer warning was given");
    assert_eq!(
        stores[0].connections().finish_renewal(&integration(), 1, &RenewedTokens::default(), &[], at(1)).await.expect("asked"),
        Saved::Kept
    );
    assert!(warn(0, 30).await, "renewed: it begins anew");
}

async fn open_pages_hear_of_alerts_and_connections(database: Database) {
    let store = connected(&database).await;
    let connections = store.connections();
    let newest = || async { store.changes().newest(&org()).await.expect("read").0 };
    let mut before = newest().await;
    assert!(before > 0, "a new connection");
    let alert = ConnectionAlert { key: integration(), code: AlertCode::Webhooks, at: at(5), text: "look".to_owned(), resolved_at: None };
    connections.raise(&alert).await.expect("raised");
    let written = newest().await;
    assert!(written > before, "an alert");
    before = written;
    connections.resolve(&integration(), AlertCode::Webhooks, at(6)).await.expect("settled");
    let written = newest().await;
    assert!(written > before, "its end");
    before = written;
    connections.resolve(&integration(), AlertCode::Webhooks, at(7)).await.expect("nothing to settle");
    assert_eq!(newest().await, before, "what changes nothing is no news");
    assert!(connections.remove(&integration(), &["refresh".to_owned()], at(8)).await.expect("removed"));
    assert!(newest().await > before, "its removal");
    assert!(crate::support::changes(&store).await.iter().all(|change| change.topic == model::Topic::Source));
}
