//! Invitations by link.

use anyhow::{Context as _, Result};
use engine::access::{AccessError, INVITATION_VALID_FOR, Newcomer, Origin, Principal, SignInError};
use model::{Grant, Role};
use secrecy::SecretString;

use crate::house::{ADMIN, House, PASSWORD, secret};

async fn invited(house: &House, email: &str) -> Result<SecretString> {
    let (_, secret) = house
        .access
        .invite(&Principal::command_line(), &Origin::local(), email, Grant::everywhere(Role::Responder), INVITATION_VALID_FOR)
        .await?;
    Ok(secret)
}

fn newcomer(password: &str) -> Newcomer {
    Newcomer { name: "Kari".to_owned(), password: secret(password) }
}

#[tokio::test]
async fn an_invitation_makes_one_account() -> Result<()> {
    let house = House::with_administrator().await?;
    let link = invited(&house, "kari@example.com").await?;
    assert_eq!(house.access.invitation(&link).await?.context("open")?.email, "kari@example.com");
    let weak = house.access.accept(&link, newcomer("short"), &Origin::local()).await.expect_err("weak");
    assert!(matches!(weak, SignInError::Unfit(_)), "{weak}");
    let cookie = house.access.accept(&link, newcomer(PASSWORD), &Origin::local()).await.context("a weak password used it up")?;
    let principal = house.access.session(&cookie).await?.context("a session")?.principal;
    assert_eq!(
        (principal.grants.as_slice(), principal.email.as_deref()),
        (&[Grant::everywhere(Role::Responder)][..], Some("kari@example.com"))
    );
    let again = house.access.accept(&link, newcomer(PASSWORD), &Origin::local()).await.expect_err("used");
    assert!(matches!(again, SignInError::InvitationGone), "{again}");
    house.assert_refusal("session.start", "invitation").await?;
    house.signed_in("kari@example.com").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_takers_one_wins() -> Result<()> {
    let house = House::with_administrator().await?;
    let link = invited(&house, "kari@example.com").await?;
    let tries: Vec<_> = (0..5)
        .map(|_| {
            let (access, link) = (house.access.clone(), link.clone());
            tokio::spawn(async move { access.accept(&link, newcomer(PASSWORD), &Origin::local()).await.is_ok() })
        })
        .collect();
    let mut taken = 0;
    for one in tries {
        taken += u32::from(one.await?);
    }
    assert_eq!(taken, 1);
    Ok(())
}

#[tokio::test]
async fn an_invitation_ends_when_withdrawn_when_old_and_for_a_taken_address() -> Result<()> {
    let house = House::with_administrator().await?;
    let withdrawn = invited(&house, "one@example.com").await?;
    let id = house.access.invitation(&withdrawn).await?.context("open")?.id;
    house.access.withdraw(&Principal::command_line(), &Origin::local(), &id).await?;
    let again = house.access.withdraw(&Principal::command_line(), &Origin::local(), &id).await;
    assert!(matches!(again, Err(AccessError::Unknown("invitation"))));
    let old = invited(&house, "two@example.com").await?;
    let taken = invited(&house, ADMIN).await?;
    let refusal = house.access.accept(&taken, newcomer(PASSWORD), &Origin::local()).await.expect_err("an account has it");
    assert!(matches!(refusal, SignInError::EmailTaken), "{refusal}");
    house.pass(INVITATION_VALID_FOR.as_secs());
    for link in [withdrawn, old, secret("guess")] {
        let refusal = house.access.accept(&link, newcomer(PASSWORD), &Origin::local()).await.expect_err("gone");
        assert!(matches!(refusal, SignInError::InvitationGone), "{refusal}");
    }
    assert_eq!(house.access.list_accounts().await?.len(), 1);
    Ok(())
}
