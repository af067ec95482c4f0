//! Accounts are removed and sign-ins unlinked: by whom, how it is confirmed, and what the audit log says.

use anyhow::{Context as _, Result};
use engine::access::{AccessError, Origin};
use model::{Grant, Identity, Role};
use store::AuditOutcome;

use crate::house::House;

#[tokio::test]
async fn an_account_is_removed_by_an_administrator_who_types_its_name() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    let kari = house.viewer("kari@example.com").await?;
    let viewer = house.signed_in("kari@example.com").await?;
    let remove = |by, typed| house.access.remove_account(by, const { &Origin::local() }, &kari, typed);
    assert!(matches!(remove(&viewer.principal, "Kari").await, Err(AccessError::Forbidden)));
    house.assert_refusal("account.remove", "administrator").await?;
    assert!(matches!(remove(&admin, "kari").await, Err(AccessError::Unfit(_))));
    let refusal = house.assert_refusal("account.remove", "not the name").await?;
    assert_eq!(refusal.target_name.as_deref(), Some("kari@example.com"));
    assert!(house.access.session_now(&viewer.id).await?.is_some());
    remove(&admin, " Kari ").await?;
    assert!(house.access.account(&kari).await?.is_none() && house.access.session_now(&viewer.id).await?.is_none());
    let done = house.log("account.remove").await?.into_iter().next().context("an entry")?;
    assert_eq!((done.outcome, done.target_id.as_str()), (AuditOutcome::Done, kari.as_str()));
    assert!(matches!(remove(&admin, "Kari").await, Err(AccessError::Unknown(_))));
    let own = house.access.remove_account(&admin, &Origin::local(), &admin.account, &admin.name).await;
    assert!(matches!(own, Err(AccessError::Unfit(_))), "{own:?}");
    Ok(())
}

#[tokio::test]
async fn a_sign_in_is_unlinked_by_its_owner_or_an_administrator() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    let (kari, other) = (house.viewer("kari@example.com").await?, house.viewer("ola@example.com").await?);
    let session = house.signed_in("kari@example.com").await?;
    let identity = |subject: &str| Identity { issuer: "https://id.example".to_owned(), subject: subject.to_owned(), org: None };
    let people = house.store.people();
    for (account, subject) in [(&kari, "kari"), (&other, "ola")] {
        people.link_identity(account, &identity(subject), session.expires_at).await?;
    }
    let unlink =
        |by, account, subject| house.access.unlink_identity(by, const { &Origin::local() }, account, ("https://id.example", subject));
    assert!(matches!(unlink(&session.principal, &other, "ola").await, Err(AccessError::Forbidden)));
    house.assert_refusal("account.unlink", "administrator").await?;
    // Naming the own account reaches no sign-in of another.
    assert!(matches!(unlink(&session.principal, &kari, "ola").await, Err(AccessError::Unknown(_))));
    unlink(&session.principal, &kari, "kari").await?;
    assert!(house.access.session_now(&session.id).await?.is_some() && house.access.identities(&kari).await?.is_empty());
    assert_eq!(house.log("account.unlink").await?.first().map(|entry| entry.outcome), Some(AuditOutcome::Done));
    unlink(&admin, &other, "ola").await?;
    assert!(house.access.identities_seen(&admin).await?.is_empty());
    assert_eq!(house.access.held_grants(&other).await?[0].grant, Grant::everywhere(Role::Viewer));
    Ok(())
}
