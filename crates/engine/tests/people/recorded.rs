//! What is done is recorded with it, or not done at all; and what was recorded of a person can go.

use anyhow::{Context as _, Result};
use engine::Clock as _;
use engine::access::{AccessError, INVITATION_VALID_FOR, LINK_VALID_FOR, LinkPurpose, Newcomer, Origin, Principal, SignInError};
use engine::audit::Actor;
use engine::oidc::ProviderId;
use jiff::SignedDuration;
use model::{Grant, Role, TokenScope};
use serde_json::json;
use sqlx::{AnyConnection, Connection as _};
use store::AuditPerson;

use crate::house::{ADMIN, House, PASSWORD, from};

/// Somebody's SQL.
async fn execute(house: &House, sql: &'static str) -> Result<()> {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(&format!("sqlite:{}", house.folder.path().join("c.db").display())).await?;
    sqlx::raw_sql(sql).execute(&mut connection).await?;
    Ok(connection.close().await?)
}

#[tokio::test]
async fn what_cannot_be_recorded_is_not_done() -> Result<()> {
    let house = House::with_administrator().await?;
    let account = house.viewer("kari@example.com").await?;
    let kari = house.signed_in("kari@example.com").await?;
    let (by, here, access) = (Principal::command_line(), Origin::local(), &house.access);
    let (viewer, operator) = (Grant::everywhere(Role::Viewer), Grant::everywhere(Role::Operator));
    let expires = house.clock.now() + SignedDuration::from_hours(24);
    let (token, _) = access.create_api_token(&kari.principal, &here, "Grafana", &[TokenScope::Read], expires).await?;
    let (invitation, link) = access.invite(&by, &here, "ola@example.com", viewer.clone(), INVITATION_VALID_FOR).await?;
    let provider = ProviderId::parse("company").context("a name")?;
    let rule = access.create_rule(&by, &here, &provider, ("groups", "ops"), viewer.clone()).await?;

    execute(&house, "ALTER TABLE audit_entry RENAME TO elsewhere").await?;
    let tries: Vec<(&str, Result<(), AccessError>)> = vec![
        ("grant", access.grant(&by, &here, &account, &operator).await),
        ("revoke", access.revoke(&by, &here, &account, &viewer).await),
        ("disable", access.disable(&by, &here, &account).await),
        ("reset", access.reset_password(&by, &here, &account, &"another long password".into()).await),
        ("revoke session", access.revoke_session(&by, &here, &kari.id).await),
        ("revoke all", access.revoke_all(&by, &here, &account).await.map(drop)),
        ("token", access.create_api_token(&kari.principal, &here, "More", &[TokenScope::Read], expires).await.map(drop)),
        ("revoke token", access.revoke_api_token(&by, &here, &token.id).await),
        ("invite", access.invite(&by, &here, "eve@example.com", viewer.clone(), INVITATION_VALID_FOR).await.map(drop)),
        ("withdraw", access.withdraw(&by, &here, &invitation.id).await),
        ("rule", access.create_rule(&by, &here, &provider, ("groups", "all"), viewer.clone()).await.map(drop)),
        ("delete rule", access.delete_rule(&by, &here, &rule).await),
    ];
    for (what, result) in tries {
        assert!(matches!(result, Err(AccessError::Store(_) | AccessError::Audit(_))), "{what}: {result:?}");
    }
    let joined = access.accept(&link, Newcomer { name: "Ola".to_owned(), password: PASSWORD.into() }, &here).await;
    assert!(matches!(joined, Err(SignInError::Access(AccessError::Store(_)))), "{joined:?}");
    access.sign_in_local("kari@example.com", &PASSWORD.into(), &from("192.0.2.1")).await.expect_err("no session without its entry");
    execute(&house, "ALTER TABLE elsewhere RENAME TO audit_entry").await?;

    assert_eq!(access.held_grants(&account).await?.len(), 1);
    assert!(access.account(&account).await?.context("there")?.disabled_at.is_none());
    assert_eq!(access.list_sessions(&by, Some(&account)).await?.len(), 1);
    assert!(access.session_now(&kari.id).await?.is_some());
    let tokens = access.list_api_tokens(&by, None).await?;
    assert!(tokens.len() == 1 && tokens[0].revoked_at.is_none(), "{tokens:?}");
    assert_eq!(access.list_invitations().await?, [invitation]);
    assert_eq!(access.list_rules().await?.len(), 1);
    assert_eq!(access.list_accounts().await?.len(), 2);
    house.signed_in("kari@example.com").await.context("the password is the old one")?;
    assert!(house.audit.verify(None).await?.is_sound());
    Ok(())
}

#[tokio::test]
async fn entries_tell_what_was_before_and_from_where() -> Result<()> {
    let house = House::with_administrator().await?;
    let access = house.access.clone().operated_by(Some("root".to_owned()));
    let account = house.viewer("kari@example.com").await?;
    let (by, there) = (Principal::command_line(), from("192.0.2.4"));
    let kari = house.signed_in("kari@example.com").await?;

    access.disable(&by, &there, &account).await?;
    let entry = &house.log("account.disable").await?[0];
    assert_eq!(entry.before.as_ref().map(|before| &before["disabled"]), Some(&json!(false)));
    assert_eq!((entry.after.as_ref(), entry.actor_name.as_deref()), (Some(&json!({ "disabled": true })), Some("root")));
    access.enable(&by, &there, &account).await?;
    assert_eq!(house.log("account.enable").await?[0].before.as_ref().map(|before| &before["disabled"]), Some(&json!(true)));
    access.reset_password(&by, &there, &account, &"another long password".into()).await?;
    let entry = &house.log("account.password").await?[0];
    assert_eq!(entry.before.as_ref().map(|before| &before["password"]), Some(&json!(true)));

    access.issue_link(&LinkPurpose::SignIn(account.clone()), LINK_VALID_FOR).await?;
    assert_eq!(house.log("link.issue").await?[0].actor_name.as_deref(), Some("root"));

    let secret = access.sign_in_local(ADMIN, &PASSWORD.into(), &there).await?;
    let admin = access.session(&secret).await?.context("a session")?;
    access.revoke_session(&by, &there, &admin.id).await?;
    let entry = &house.log("session.revoke").await?[0];
    assert_eq!(entry.before.as_ref().map(|before| &before["account"]), Some(&json!(admin.principal.account.as_str())));
    let secret = access.sign_in_local(ADMIN, &PASSWORD.into(), &there).await?;
    access.sign_out(&secret, &there).await?;
    let entry = &house.log("session.end").await?[0];
    assert_eq!(entry.from_address.as_deref(), Some("192.0.2.4"));
    assert!(access.session_now(&kari.id).await?.is_none());
    Ok(())
}

#[tokio::test]
async fn who_is_erased_is_in_no_page_of_the_database() -> Result<()> {
    let house = House::with_administrator().await?;
    let account = house.viewer("kari@example.com").await?;
    let in_files = |text: &str| -> Result<bool> { Ok(house.files()?.windows(text.len()).any(|window| window == text.as_bytes())) };
    for _ in 0..3 {
        house.access.sign_in_local("ghost@elsewhere.example", &"a wrong password".into(), &from("192.0.2.9")).await.expect_err("wrong");
        house.access.sign_in_local("kari@example.com", &"a wrong password".into(), &from("192.0.2.9")).await.expect_err("wrong");
    }
    assert!(in_files("ghost@elsewhere.example")?);
    let ghost = AuditPerson { account: None, texts: vec!["ghost@elsewhere.example".to_owned()] };
    assert_eq!(house.audit.erase(&ghost, Actor::command_line(None)).await?, 3);
    assert!(!in_files("ghost@elsewhere.example")?);

    // What was typed by who tried to be Kari goes with the account alone.
    let kari = AuditPerson { account: Some(account.to_string()), texts: Vec::new() };
    house.audit.erase(&kari, Actor::command_line(None)).await?;
    let tries: Vec<_> = house.log("session.start").await?.into_iter().filter(|entry| entry.target_id == account.as_str()).collect();
    assert!(tries.len() == 3 && tries.iter().all(|entry| entry.actor_name.is_none() && entry.from_address.is_none()), "{tries:?}");
    assert!(house.audit.verify(None).await?.is_sound());
    Ok(())
}
