//! Roles, sessions and who may touch them.

use std::time::Duration;

use anyhow::{Context as _, Result};
use engine::access::{AccessError, NewPerson, Origin, Principal, follow};
use model::id::{LocationId, OrganizationId};
use model::{Grant, Role, Scope};
use store::AuditOutcome;
use tokio_util::sync::CancellationToken;

use crate::house::{ADMIN, House, PASSWORD};

fn at(role: Role, org: &str, location: Option<&str>) -> Grant {
    Grant { role, org: Some(OrganizationId::from_key(org)), location: location.map(LocationId::from_key) }
}

#[tokio::test]
async fn a_revoked_role_is_gone_with_the_next_request() -> Result<()> {
    let house = House::with_administrator().await?;
    let (operator, org) = (at(Role::Operator, "o1", Some("l1")), OrganizationId::from_key("o1"));
    let account = house.person("kari@example.com", &[operator.clone(), Grant::everywhere(Role::Employee)]).await?;
    let cookie = house.access.sign_in_local("kari@example.com", &PASSWORD.into(), &Origin::local()).await?;
    let principal = house.access.session(&cookie).await?.context("a session")?.principal;
    let scope = principal.scope(&org, &[Role::Operator, Role::Viewer]);
    assert_eq!(scope, Scope::Locations([LocationId::from_key("l1")].into()));
    assert!(principal.sees_call_identities(&org) && principal.has_any(&[Role::Operator]));

    let admin = house.admin().await?.principal;
    // Through another process, which shares nothing but the database.
    let other = house.other_process().await?;
    other.revoke(&admin, &Origin::local(), &account, &operator).await?;
    let principal = house.access.session(&cookie).await?.context("still signed in")?.principal;
    assert_eq!(principal.scope(&org, &[Role::Operator, Role::Viewer]), Scope::nothing());
    assert!(!principal.sees_call_identities(&org) && !principal.has_any(&[Role::Operator]));
    let entry = &house.log("account.revoke").await?[0];
    assert_eq!((entry.outcome, entry.target_id.as_str()), (AuditOutcome::Done, account.as_str()));
    assert_eq!(entry.before.as_ref().context("before")?["role"], "operator");
    Ok(())
}

#[tokio::test]
async fn the_last_administrator_can_be_neither_removed_nor_disabled() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    let everything = Grant::everywhere(Role::Administrator);
    // One of an organisation only does not count.
    house.person("local@example.com", &[at(Role::Administrator, "o1", None)]).await?;
    let refused = house.access.revoke(&admin, &Origin::local(), &admin.account, &everything).await;
    assert!(matches!(refused, Err(AccessError::LastAdministrator)));
    house.assert_refusal("account.revoke", "last administrator").await?;
    let refused = house.access.disable(&admin, &Origin::local(), &admin.account).await;
    assert!(matches!(refused, Err(AccessError::LastAdministrator)));
    house.assert_refusal("account.disable", "last administrator").await?;
    assert!(house.admin().await?.principal.is_administrator(), "nothing was half done");

    let second = house.person("second@example.com", std::slice::from_ref(&everything)).await?;
    house.access.disable(&admin, &Origin::local(), &second).await?;
    let refused = house.access.revoke(&admin, &Origin::local(), &admin.account, &everything).await;
    assert!(matches!(refused, Err(AccessError::LastAdministrator)), "a disabled one does not count");
    house.access.enable(&admin, &Origin::local(), &second).await?;
    house.access.revoke(&admin, &Origin::local(), &admin.account, &everything).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_administrators_who_remove_each_other_leave_one() -> Result<()> {
    let house = House::with_administrator().await?;
    let everything = Grant::everywhere(Role::Administrator);
    let second = house.person("second@example.com", std::slice::from_ref(&everything)).await?;
    let first = house.admin().await?.principal.account;
    let other = house.other_process().await?;
    let by = Principal::command_line();
    let local = Origin::local();
    let (one, two) = tokio::join!(house.access.disable(&by, &local, &first), other.revoke(&by, &local, &second, &everything));
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    assert!(house.access.has_administrator().await?);
    Ok(())
}

#[tokio::test]
async fn who_is_no_administrator_changes_nothing_and_is_recorded() -> Result<()> {
    let house = House::with_administrator().await?;
    let victim = house.admin().await?;
    let operator = house.person("op@example.com", &[Grant::everywhere(Role::Operator)]).await?;
    let by = house.signed_in("op@example.com").await?.principal;
    let (access, local) = (&house.access, Origin::local());
    let everything = Grant::everywhere(Role::Administrator);
    let person =
        NewPerson { name: "Eve".to_owned(), email: "eve@example.com".to_owned(), password: None, grants: vec![everything.clone()] };
    let tries = [
        ("account.grant", access.grant(&by, &local, &operator, &everything).await),
        ("account.revoke", access.revoke(&by, &local, &victim.principal.account, &everything).await),
        ("account.disable", access.disable(&by, &local, &victim.principal.account).await),
        ("account.enable", access.enable(&by, &local, &operator).await),
        ("account.create", access.create_account(&by, &local, person).await.map(drop)),
        ("session.revoke", access.revoke_session(&by, &local, &victim.id).await),
        ("session.revoke-all", access.revoke_all(&by, &local, &victim.principal.account).await.map(drop)),
        (
            "invitation.create",
            access.invite(&by, &local, "eve@example.com", everything, jiff::SignedDuration::from_hours(1)).await.map(drop),
        ),
    ];
    for (action, result) in tries {
        assert!(matches!(result, Err(AccessError::Forbidden)), "{action}: {result:?}");
        let entry = house.assert_refusal(action, "administrator").await?;
        assert_eq!(entry.account.as_deref(), Some(operator.as_str()), "{action}");
    }
    assert!(matches!(access.list_sessions(&by, None).await, Err(AccessError::Forbidden)));
    assert!(access.session_now(&victim.id).await?.is_some());
    assert!(house.audit.verify(None).await?.is_sound());
    Ok(())
}

#[tokio::test]
async fn an_administrator_of_an_organisation_gives_roles_there_only() -> Result<()> {
    let house = House::with_administrator().await?;
    house.person("boss@example.com", &[at(Role::Administrator, "o1", None)]).await?;
    let account = house.viewer("kari@example.com").await?;
    let by = house.signed_in("boss@example.com").await?.principal;
    house.access.grant(&by, &Origin::local(), &account, &at(Role::Operator, "o1", Some("l1"))).await?;
    // An address that is let in is its owner's no more: only who administers everything brings new people in.
    let own = at(Role::Viewer, "o1", None);
    let person = NewPerson { name: "Eve".to_owned(), email: "eve@example.com".to_owned(), password: None, grants: vec![own.clone()] };
    let made = house.access.create_account(&by, &Origin::local(), person).await;
    assert!(matches!(made, Err(AccessError::BringsNobodyIn)), "{made:?}");
    let invited = house.access.invite(&by, &Origin::local(), "eve@example.com", own, jiff::SignedDuration::from_hours(1)).await;
    assert!(matches!(invited, Err(AccessError::BringsNobodyIn)), "{invited:?}");
    house.assert_refusal("invitation.create", "administrator of everything").await?;
    for grant in [at(Role::Viewer, "o2", None), Grant::everywhere(Role::Viewer)] {
        let result = house.access.grant(&by, &Origin::local(), &account, &grant).await;
        assert!(matches!(result, Err(AccessError::Forbidden)), "{grant:?}");
    }
    assert!(matches!(house.access.disable(&by, &Origin::local(), &account).await, Err(AccessError::Forbidden)));
    Ok(())
}

#[tokio::test]
async fn sessions_are_listed_and_revoked() -> Result<()> {
    let house = House::with_administrator().await?;
    house.viewer("kari@example.com").await?;
    let (one, two) = (house.signed_in("kari@example.com").await?, house.signed_in("kari@example.com").await?);
    let own = house.access.list_sessions(&one.principal, Some(&one.principal.account)).await?;
    assert_eq!(own.len(), 2);
    assert!(own.iter().all(|entry| entry.address.as_deref() == Some("192.0.2.1") && entry.user_agent.as_deref() == Some("Test")));
    house.access.revoke_session(&one.principal, &Origin::local(), &two.id).await?;
    assert!(house.access.session_now(&two.id).await?.is_none() && house.access.session_now(&one.id).await?.is_some());
    let admin = house.admin().await?.principal;
    assert_eq!(house.access.revoke_all(&admin, &Origin::local(), &one.principal.account).await?, 1);
    assert!(house.access.session_now(&one.id).await?.is_none());
    assert_eq!(house.access.list_sessions(&admin, None).await?.len(), 1, "the administrator's own");
    let unknown = house.access.revoke_session(&admin, &Origin::local(), &one.id).await;
    assert!(matches!(unknown, Err(AccessError::Unknown("session"))));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_hear_of_an_end_in_this_process_at_once_and_in_another_within_two_seconds() -> Result<()> {
    let house = House::with_administrator().await?;
    let other = house.other_process().await?;
    let (mut here, mut there) = (house.access.sessions_ended(), other.sessions_ended());
    let stop = CancellationToken::new();
    let follower = tokio::spawn(follow(other, stop.clone()));
    let session = house.admin().await?;
    here.mark_unchanged();
    house.access.revoke_session(&session.principal, &Origin::local(), &session.id).await?;
    assert!(here.has_changed()?, "at once");
    let epoch = *here.borrow_and_update();
    tokio::time::timeout(Duration::from_secs(2), there.wait_for(|known| *known >= epoch)).await.context("within two seconds")??;
    stop.cancel();
    follower.await?;
    Ok(())
}

#[tokio::test]
async fn a_second_account_with_an_address_is_refused() -> Result<()> {
    let house = House::with_administrator().await?;
    let person =
        NewPerson { name: "Eve".to_owned(), email: ADMIN.to_uppercase(), password: None, grants: vec![Grant::everywhere(Role::Viewer)] };
    let result = house.access.create_account(&Principal::command_line(), &Origin::local(), person).await;
    assert!(matches!(result, Err(AccessError::Taken(_))));
    Ok(())
}
