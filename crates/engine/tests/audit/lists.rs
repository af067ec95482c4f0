//! Lists, filters and exports of the log.

use engine::audit::{Action, Actor, Entry, Target, Via};
use jiff::SignedDuration;
use model::id::OrganizationId;
use serde_json::json;
use store::{AuditFilter, AuditOutcome, PageRequest};

use crate::support::{Database, GRANT, grant, on_both};

on_both!(everything_is_read_back, filters_hold, pages_are_the_newest_first, an_export_follows);

async fn everything_is_read_back(database: Database) {
    let audit = database.open().await;
    let org = OrganizationId::from_key("o1");
    let entry = grant("p1").in_organization(&org).refused("no administrator").tracking_id(Some("ROUTER_1".to_owned()));
    let head = audit.record(entry).await.expect("recorded");
    let one = audit.list(&AuditFilter::default(), &PageRequest::new(1, 10)).await.expect("listed").items.remove(0);
    assert_eq!(
        one.to_json(),
        json!({
            "sequence": 1,
            "at": "2026-01-02T03:04:05.678Z",
            "account": "a-kari",
            "actorName": "Kari Nordmann",
            "fromAddress": "192.0.2.7",
            "via": "session",
            "viaId": "s-1",
            "action": "account.grant",
            "targetKind": "account",
            "targetId": "p1",
            "targetName": "Person p1",
            "organizationId": org.as_str(),
            "outcome": "refused",
            "reason": "no administrator",
            "trackingId": "ROUTER_1",
            "before": { "roles": [] },
            "after": { "roles": ["viewer"], "email": "p1@example.com" },
            "actorErased": false,
            "detailErased": false,
            "hash": head.to_string().split_once(':').expect("a head").1,
        })
    );
}

async fn filters_hold(database: Database) {
    let audit = database.open().await;
    let org = OrganizationId::from_key("o1");
    let unknown = Actor::unknown(Some("Ola@example.com".to_owned()), Via::SignIn);
    audit.record(grant("p1").in_organization(&org)).await.expect("recorded");
    database.clock.advance(SignedDuration::from_secs(10));
    audit
        .record(Entry::new(unknown, Action("session.start"), Target::new("session", "")).refused("wrong password"))
        .await
        .expect("recorded");
    audit.record(Entry::new(Actor::system(), Action("sessions.prune"), Target::new("store", "100%_x"))).await.expect("recorded");
    let all = AuditFilter::default();
    let late = "2026-01-02T03:04:10Z".parse().expect("a time");
    for (name, filter, expected) in [
        ("all", all.clone(), vec![3, 2, 1]),
        ("account", AuditFilter { account: Some("a-kari".to_owned()), ..all.clone() }, vec![1]),
        ("action", AuditFilter { action: Some(GRANT.0.to_owned()), ..all.clone() }, vec![1]),
        ("noun of an action", AuditFilter { action: Some("session".to_owned()), ..all.clone() }, vec![2]),
        ("kind", AuditFilter { target_kind: Some("session".to_owned()), ..all.clone() }, vec![2]),
        ("target", AuditFilter { target_id: Some("p1".to_owned()), ..all.clone() }, vec![1]),
        ("organisation", AuditFilter { org: Some(org), ..all.clone() }, vec![1]),
        ("refused", AuditFilter { outcome: Some(AuditOutcome::Refused), ..all.clone() }, vec![2]),
        ("done", AuditFilter { outcome: Some(AuditOutcome::Done), ..all.clone() }, vec![3, 1]),
        ("since", AuditFilter { since: Some(late), ..all.clone() }, vec![3, 2]),
        ("until", AuditFilter { until: Some(late), ..all.clone() }, vec![1]),
        ("a name", AuditFilter { words: Some("OLA@".to_owned()), ..all.clone() }, vec![2]),
        ("two words", AuditFilter { words: Some("nordmann 192.0.2".to_owned()), ..all.clone() }, vec![1]),
        ("a target's id", AuditFilter { words: Some("100%_X".to_owned()), ..all.clone() }, vec![3]),
        ("a pattern", AuditFilter { words: Some("%".to_owned()), ..all.clone() }, vec![3]),
        ("nothing", AuditFilter { words: Some("nordmann ola".to_owned()), ..all }, vec![]),
    ] {
        let list = audit.list(&filter, &PageRequest::new(1, 10)).await.expect("listed");
        assert_eq!(list.items.iter().map(|one| one.sequence).collect::<Vec<_>>(), expected, "{name}");
        assert_eq!(list.total, i64::try_from(expected.len()).expect("few"), "{name}");
    }
}

async fn pages_are_the_newest_first(database: Database) {
    let audit = database.open().await;
    for number in 0..5 {
        audit.record(grant(&format!("p{number}"))).await.expect("recorded");
    }
    let page = audit.list(&AuditFilter::default(), &PageRequest::new(2, 2)).await.expect("listed");
    assert_eq!(page.items.iter().map(|one| one.sequence).collect::<Vec<_>>(), [3, 2]);
    assert_eq!(page.total, 5);
}

async fn an_export_follows(database: Database) {
    let audit = database.open().await;
    for number in 0..5 {
        audit.record(grant(&format!("p{}", number % 2))).await.expect("recorded");
    }
    let filter = AuditFilter { target_id: Some("p0".to_owned()), ..AuditFilter::default() };
    let mut seen = Vec::new();
    loop {
        let batch = audit.list_after(&filter, seen.last().copied().unwrap_or_default(), 2).await.expect("listed");
        if batch.is_empty() {
            break;
        }
        seen.extend(batch.iter().map(|one| one.sequence));
    }
    assert_eq!(seen, [1, 3, 5]);
}
