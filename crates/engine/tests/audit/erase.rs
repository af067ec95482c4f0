//! Erasing people: the names go, the chain stays.

use engine::audit::{Actor, AuditError, Finding};
use store::{AuditFilter, AuditPart, AuditPerson, PageRequest};

use crate::support::{Database, grant, on_both};

on_both!(an_account_is_erased, a_text_is_erased, who_erases_oneself_is_gone, nobody_is_no_person, an_erasure_cannot_be_forged);

fn everything() -> PageRequest {
    PageRequest::new(1, 100)
}

async fn an_account_is_erased(database: Database) {
    let audit = database.open().await;
    for to in ["p1", "p2", "p1"] {
        audit.record(grant(to)).await.expect("recorded");
    }
    let before = audit.head().await.expect("a head");
    let person = AuditPerson { account: Some("p1".to_owned()), texts: Vec::new() };
    assert_eq!(audit.erase(&person, Actor::command_line(None)).await.expect("erased"), 2);
    assert_eq!(audit.erase(&person, Actor::command_line(None)).await.expect("erased"), 0, "and writes no entry");

    let checked = audit.verify(Some(&before)).await.expect("checked");
    assert!(checked.is_sound(), "{checked:?}");
    assert_eq!((checked.entries, checked.erased_parts), (4, 2));
    let list = audit.list(&AuditFilter::default(), &everything()).await.expect("listed");
    let told: Vec<_> = list.items.iter().map(|one| (one.sequence, one.is_detail_erased, one.target_name.as_deref())).collect();
    assert_eq!(told, [(4, false, None), (3, true, None), (2, false, Some("Person p2")), (1, true, None)]);
    assert_eq!(list.items[3].actor_name.as_deref(), Some("Kari Nordmann"), "who did it is another person");
    assert_eq!(list.items[3].target_id, "p1");
    assert_eq!(list.items[3].after, None);
}

async fn a_text_is_erased(database: Database) {
    let audit = database.open().await;
    audit.record(grant("p1")).await.expect("recorded");
    audit.record(grant("p2")).await.expect("recorded");
    let person = AuditPerson { account: None, texts: vec!["P1@Example.com".to_owned(), "NORDMANN".to_owned()] };
    assert_eq!(audit.erase(&person, Actor::system()).await.expect("erased"), 3);
    assert!(audit.verify(None).await.expect("checked").is_sound());
    let list = audit.list(&AuditFilter::default(), &everything()).await.expect("listed");
    let shown = format!("{list:?}").to_lowercase();
    assert!(!shown.contains("nordmann") && !shown.contains("p1@example"), "{shown}");
    assert!(shown.contains("p2@example"), "{shown}");
    let words = AuditFilter { words: Some("nordmann".to_owned()), ..AuditFilter::default() };
    assert_eq!(audit.list(&words, &everything()).await.expect("listed").total, 0);
}

async fn who_erases_oneself_is_gone(database: Database) {
    let audit = database.open().await;
    let entry = grant("p1");
    let kari = entry.actor.clone();
    audit.record(entry).await.expect("recorded");
    let person = AuditPerson { account: kari.account.clone(), texts: vec!["Kari".to_owned()] };
    assert_eq!(audit.erase(&person, kari).await.expect("erased"), 1);
    let list = audit.list(&AuditFilter::default(), &everything()).await.expect("listed");
    assert!(!format!("{list:?}").contains("Kari"), "{list:?}");
    assert_eq!(list.items[0].account.as_deref(), Some("a-kari"), "the id stays");
    assert!(audit.verify(None).await.expect("checked").is_sound());
}

async fn nobody_is_no_person(database: Database) {
    let audit = database.open().await;
    audit.record(grant("p1")).await.expect("recorded");
    for texts in [vec![], vec![String::new()], vec!["  p1 ".to_owned()]] {
        let person = AuditPerson { account: None, texts };
        assert!(matches!(audit.erase(&person, Actor::system()).await, Err(AuditError::NobodyNamed)), "{person:?}");
    }
}

async fn an_erasure_cannot_be_forged(database: Database) {
    let audit = database.open().await;
    audit.record(grant("p1")).await.expect("recorded");
    audit.record(grant("p2")).await.expect("recorded");
    let person = AuditPerson { account: Some("p1".to_owned()), texts: Vec::new() };
    audit.erase(&person, Actor::system()).await.expect("erased");
    // Somebody removes another part and adds it to what the erasure tells.
    database
        .execute(
            "DELETE FROM audit_personal WHERE sequence = 2 AND part = 'actor'; \
             UPDATE audit_personal SET body = '{\"after\":{\"erased\":[[1,\"detail\"],[2,\"actor\"]]}}' WHERE sequence = 3",
        )
        .await;
    assert_eq!(
        audit.verify(None).await.expect("checked").findings,
        [
            Finding::PartChanged { sequence: 3, part: AuditPart::Detail },
            Finding::PartMissing { sequence: 1, part: AuditPart::Detail },
            Finding::PartMissing { sequence: 2, part: AuditPart::Actor },
        ]
    );
}
