//! Sign-in with a password, and those who guess.

use std::time::Instant;

use anyhow::{Context as _, Result};
use engine::access::{AccessError, INVITATION_VALID_FOR, LINK_VALID_FOR, LinkPurpose, Newcomer, Origin, Principal, SignInError};
use jiff::Timestamp;
use model::{Grant, Role};

use crate::house::{ADMIN, House, PASSWORD, from, secret};

async fn guess(house: &House, email: &str, password: &str, address: &str) -> SignInError {
    house.access.sign_in_local(email, &secret(password), &from(address)).await.expect_err("let in")
}

fn locked_until(refusal: &SignInError) -> Result<Timestamp> {
    match refusal {
        SignInError::Locked { until } => Ok(*until),
        other => anyhow::bail!("not locked: {other}"),
    }
}

#[tokio::test]
async fn the_address_is_written_in_any_case() -> Result<()> {
    let house = House::with_administrator().await?;
    let secret = house.access.sign_in_local(" ADA@Example.COM ", &PASSWORD.into(), &from("192.0.2.1")).await?;
    let session = house.access.session(&secret).await?.context("a session")?;
    let started = &house.log("session.start").await?[0];
    assert_eq!(started.via_id.as_deref(), Some(session.id.as_str()));
    assert_eq!((started.actor_name.as_deref(), started.from_address.as_deref()), (Some(ADMIN), Some("192.0.2.1")));
    Ok(())
}

#[tokio::test]
async fn guessing_is_locked_with_an_end_and_the_right_password_waits_too() -> Result<()> {
    let house = House::with_administrator().await?;
    for number in 0..6 {
        assert!(matches!(guess(&house, ADMIN, "wrong wrong wrong", "192.0.2.1").await, SignInError::Wrong), "{number}");
    }
    let begun = Timestamp::from_second(1_767_323_045)?;
    assert_eq!(begun, "2026-01-02T03:04:05Z".parse()?);
    // The sixth failure locked for 30 seconds, for everybody and from everywhere.
    for address in ["192.0.2.1", "198.51.100.7"] {
        assert_eq!(locked_until(&guess(&house, ADMIN, PASSWORD, address).await)?.as_second() - begun.as_second(), 30);
    }
    house.assert_refusal("session.start", "too many").await?;
    house.pass(30);
    assert!(matches!(guess(&house, ADMIN, "wrong again, again", "192.0.2.1").await, SignInError::Wrong));
    assert_eq!(locked_until(&guess(&house, ADMIN, PASSWORD, "192.0.2.1").await)?.as_second() - begun.as_second(), 30 + 60, "doubled");
    house.pass(60);
    house.admin().await.context("the lock has ended")?;
    assert!(matches!(guess(&house, ADMIN, "wrong wrong wrong", "192.0.2.1").await, SignInError::Wrong));
    house.admin().await.context("a success forgets the failures")?;
    Ok(())
}

/// However an address is spelt, its attempts are counted under one key: the one the account is found by.
#[tokio::test]
async fn no_spelling_of_the_address_gets_more_attempts() -> Result<()> {
    let house = House::with_administrator().await?;
    house.viewer("ärger@example.com").await?;
    let spellings = |nul: usize| {
        let nuls = "\0".repeat(nul);
        [
            format!("ada@example.com{nuls}"),
            format!("{nuls}ada@example.com"),
            format!("a{nuls}da@example.com"),
            format!("ADA@EXAMPLE.COM{}", " ".repeat(nul)),
            format!("{}Ada@example.com", "\u{a0}".repeat(nul)),
            format!("ada@example.com\u{1}{nuls}"),
        ]
    };
    for spelling in (1..20).flat_map(spellings) {
        let refusal = house.access.sign_in_local(&spelling, &"wrong wrong wrong".into(), &from("198.51.100.7")).await.expect_err("wrong");
        assert!(matches!(refusal, SignInError::Wrong | SignInError::Locked { .. }), "{spelling:?}: {refusal}");
        if spelling.contains(['\0', '\u{1}']) {
            // Not even with the right password: no account has such an address.
            let right = house.access.sign_in_local(&spelling, &PASSWORD.into(), &from("203.0.113.5")).await.expect_err("no address");
            assert!(matches!(right, SignInError::Wrong), "{spelling:?}: {right}");
        }
    }
    locked_until(&guess(&house, ADMIN, PASSWORD, "203.0.113.9").await)?;

    for number in 0..7 {
        let spelling = if number % 2 == 0 { "ÄRGER@example.com" } else { " ärger@EXAMPLE.com " };
        guess(&house, spelling, "wrong wrong wrong", "198.51.100.8").await;
    }
    locked_until(&guess(&house, "ärger@example.com", PASSWORD, "203.0.113.10").await)?;
    Ok(())
}

#[tokio::test]
async fn strangers_lock_strangers_out_and_not_the_owner() -> Result<()> {
    let house = House::with_administrator().await?;
    house.admin().await.context("from 192.0.2.1")?;
    for _ in 0..6 {
        assert!(matches!(guess(&house, ADMIN, "wrong wrong wrong", "198.51.100.7").await, SignInError::Wrong));
    }
    for stranger in ["198.51.100.7", "203.0.113.9"] {
        assert!(matches!(guess(&house, ADMIN, PASSWORD, stranger).await, SignInError::Locked { .. }), "{stranger}");
    }
    house.admin().await.context("the owner, from where they signed in before")?;
    for _ in 0..6 {
        assert!(matches!(guess(&house, ADMIN, "wrong wrong wrong", "192.0.2.1").await, SignInError::Wrong));
    }
    assert!(matches!(guess(&house, ADMIN, PASSWORD, "192.0.2.1").await, SignInError::Locked { .. }), "guessing there is guessing too");
    // A month later the place is nobody's.
    house.pass(31 * 86_400);
    for _ in 0..6 {
        assert!(matches!(guess(&house, ADMIN, "wrong wrong wrong", "198.51.100.7").await, SignInError::Wrong));
    }
    assert!(matches!(guess(&house, ADMIN, PASSWORD, "192.0.2.1").await, SignInError::Locked { .. }));
    Ok(())
}

/// Six wrong passwords from elsewhere lock the account for strangers.
async fn strangers_guess(house: &House, email: &str) {
    for _ in 0..6 {
        assert!(matches!(guess(house, email, "wrong wrong wrong", "198.51.100.7").await, SignInError::Wrong));
    }
    assert!(matches!(guess(house, email, PASSWORD, "203.0.113.9").await, SignInError::Locked { .. }));
}

#[tokio::test]
async fn strangers_lock_nobody_out_who_came_by_set_up_invitation_or_link() -> Result<()> {
    let house = House::empty().await?;
    let here = from("192.0.2.1");
    house.access.set_up(&Principal::command_line(), crate::house::first(ADMIN), &here).await?;
    strangers_guess(&house, ADMIN).await;
    let admin = house.admin().await.context("where set-up was done")?.principal;

    let viewer = Grant::everywhere(Role::Viewer);
    let (_, link) = house.access.invite(&admin, &here, "kari@example.com", viewer, INVITATION_VALID_FOR).await?;
    let newcomer = Newcomer { name: "Kari".to_owned(), password: PASSWORD.into() };
    house.access.accept(&link, newcomer, &here).await?;
    strangers_guess(&house, "kari@example.com").await;
    house.signed_in("kari@example.com").await.context("where the invitation was taken")?;

    let account = house.viewer("ola@example.com").await?;
    let link = house.access.issue_link(&LinkPurpose::SignIn(account), LINK_VALID_FOR).await?;
    house.access.exchange(&link, &here).await?;
    strangers_guess(&house, "ola@example.com").await;
    house.signed_in("ola@example.com").await.context("where the link was used")?;
    Ok(())
}

#[tokio::test]
async fn failures_from_an_office_do_not_lock_out_who_signs_in_there() -> Result<()> {
    let house = House::with_administrator().await?;
    house.viewer("kari@example.com").await?;
    house.admin().await.context("from 192.0.2.1")?;
    for number in 0..31 {
        guess(&house, &format!("person{number}@example.com"), "Winter 2026 Winter", "192.0.2.1").await;
    }
    assert!(matches!(guess(&house, "kari@example.com", PASSWORD, "192.0.2.1").await, SignInError::Locked { .. }), "never was there");
    house.admin().await.context("was there before")?;
    // That success is no way to end the lock for others, nor to guess on.
    assert!(matches!(guess(&house, "kari@example.com", PASSWORD, "192.0.2.1").await, SignInError::Locked { .. }));
    for _ in 0..6 {
        assert!(matches!(guess(&house, ADMIN, "wrong wrong wrong", "192.0.2.1").await, SignInError::Wrong));
    }
    assert!(matches!(guess(&house, ADMIN, PASSWORD, "192.0.2.1").await, SignInError::Locked { .. }));
    Ok(())
}

#[tokio::test]
async fn an_unknown_address_is_treated_like_a_known_one() -> Result<()> {
    let house = House::with_administrator().await?;
    for email in ["nobody@example.com", ADMIN] {
        for _ in 0..6 {
            assert!(matches!(guess(&house, email, "wrong wrong wrong", "192.0.2.1").await, SignInError::Wrong), "{email}");
        }
        assert!(matches!(guess(&house, email, "wrong wrong wrong", "192.0.2.1").await, SignInError::Locked { .. }), "{email}");
    }
    Ok(())
}

#[tokio::test]
async fn an_unknown_address_takes_as_long_as_a_known_one() -> Result<()> {
    let house = House::with_administrator().await?;
    let mut shortest = [f64::MAX; 2];
    for _ in 0..3 {
        for (shortest, email) in shortest.iter_mut().zip([ADMIN, "nobody@example.com"]) {
            let begun = Instant::now();
            guess(&house, email, "wrong wrong wrong", "192.0.2.1").await;
            *shortest = shortest.min(begun.elapsed().as_secs_f64());
        }
    }
    // Without the hash of nobody it would be a tenth or less.
    let [known, unknown] = shortest;
    assert!(unknown > known / 3.0, "{unknown} s beside {known} s");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_get_no_further_than_one_after_another() -> Result<()> {
    let house = House::with_administrator().await?;
    let other = house.other_process().await?;
    let tries: Vec<_> = (0..30)
        .map(|number| {
            let access = if number % 2 == 0 { house.access.clone() } else { other.clone() };
            tokio::spawn(async move { access.sign_in_local(ADMIN, &secret("wrong wrong wrong"), &Origin::local()).await })
        })
        .collect();
    let (mut looked_at, mut locked) = (0, 0);
    for one in tries {
        match one.await?.expect_err("let in") {
            SignInError::Wrong => looked_at += 1,
            SignInError::Locked { .. } => locked += 1,
            other => return Err(other.into()),
        }
    }
    assert_eq!((looked_at, locked), (6, 24));
    Ok(())
}

#[tokio::test]
async fn one_address_cannot_try_many_accounts() -> Result<()> {
    let house = House::with_administrator().await?;
    for number in 0..31 {
        let refusal = guess(&house, &format!("person{number}@example.com"), "Winter 2026 Winter", "2001:db8:0:1::7").await;
        assert!(matches!(refusal, SignInError::Wrong), "{number}: {refusal}");
    }
    let same_network = guess(&house, ADMIN, PASSWORD, "2001:db8:0:1:ffff::1").await;
    assert!(matches!(same_network, SignInError::Locked { .. }), "{same_network}");
    house.access.sign_in_local(ADMIN, &PASSWORD.into(), &from("2001:db8:0:2::7")).await?;
    Ok(())
}

#[tokio::test]
async fn a_disabled_account_and_one_without_a_role_stay_out() -> Result<()> {
    let house = House::with_administrator().await?;
    let account = house.viewer("kari@example.com").await?;
    let admin = house.admin().await?.principal;
    house.access.disable(&admin, &Origin::local(), &account).await?;
    assert!(matches!(guess(&house, "kari@example.com", PASSWORD, "192.0.2.1").await, SignInError::Wrong));
    house.access.enable(&admin, &Origin::local(), &account).await?;
    house.signed_in("kari@example.com").await?;
    let grants = house.access.held_grants(&account).await?;
    house.access.revoke(&admin, &Origin::local(), &account, &grants[0].grant).await?;
    assert!(matches!(guess(&house, "kari@example.com", PASSWORD, "192.0.2.1").await, SignInError::NoRole));
    house.assert_refusal("session.start", "no role").await?;
    Ok(())
}

#[tokio::test]
async fn changing_the_password_needs_the_present_one_and_ends_other_sessions() -> Result<()> {
    let house = House::with_administrator().await?;
    let (here, there) = (house.admin().await?, house.admin().await?);
    let new = secret("another long password");
    let from = Origin::local();
    let refusal = house.access.change_password(&here.principal, &from, &secret("wrong wrong wrong"), &new).await.expect_err("wrong");
    assert!(matches!(refusal, AccessError::WrongPassword), "{refusal}");
    house.assert_refusal("account.password", "present password").await?;
    house.access.change_password(&here.principal, &from, &PASSWORD.into(), &secret("short")).await.expect_err("too short");
    house.access.change_password(&here.principal, &from, &PASSWORD.into(), &new).await?;
    assert!(house.access.session_now(&here.id).await?.is_some() && house.access.session_now(&there.id).await?.is_none());
    assert!(matches!(guess(&house, ADMIN, PASSWORD, "192.0.2.1").await, SignInError::Wrong));
    house.access.sign_in_local(ADMIN, &new, &from).await?;
    // Guessing here is guessing.
    for _ in 0..6 {
        house.access.change_password(&here.principal, &from, &secret("wrong wrong wrong"), &new).await.expect_err("wrong");
    }
    assert!(matches!(guess(&house, ADMIN, "another long password", "198.51.100.7").await, SignInError::Locked { .. }));
    let refusal = house.access.change_password(&here.principal, &from, &new, &PASSWORD.into()).await.expect_err("locked");
    // Thirty seconds after the house's beginning: the sixth failure locks for as long.
    assert!(refusal.to_string().contains("2026-01-02T03:04:35Z"), "the right one is not said to be wrong: {refusal}");
    house.assert_refusal("account.password", "too many").await?;
    house.pass(30);
    house.access.change_password(&here.principal, &from, &new, &PASSWORD.into()).await?;
    Ok(())
}

#[tokio::test]
async fn an_administrator_resets_a_password_and_a_viewer_does_not() -> Result<()> {
    let house = House::with_administrator().await?;
    let account = house.viewer("kari@example.com").await?;
    let kari = house.signed_in("kari@example.com").await?;
    let admin = house.admin().await?;
    let new = secret("another long password");
    let refusal = house.access.reset_password(&kari.principal, &Origin::local(), &admin.principal.account, &new).await;
    assert!(matches!(refusal, Err(AccessError::Forbidden)));
    house.access.reset_password(&admin.principal, &Origin::local(), &account, &new).await?;
    assert!(house.access.session_now(&kari.id).await?.is_none());
    house.access.sign_in_local("kari@example.com", &new, &Origin::local()).await?;
    Ok(())
}

#[tokio::test]
async fn no_password_is_printed_stored_or_recorded() -> Result<()> {
    let house = House::with_administrator().await?;
    let typed = "the password in the field of the address";
    let refusal = guess(&house, typed, "whatever it was then", "192.0.2.1").await;
    let cookie = house.access.sign_in_local(ADMIN, &PASSWORD.into(), &Origin::local()).await?;
    let shown = format!("{refusal:?} {:?} {:?} {:?}", house.access, cookie, Principal::command_line());
    house.store.close().await;
    let files = house.files()?;
    for secret in [PASSWORD, typed, "whatever it was then", secrecy::ExposeSecret::expose_secret(&cookie)] {
        assert!(!shown.contains(secret), "{shown}");
        assert!(!files.windows(secret.len()).any(|part| part == secret.as_bytes()), "in a file: {secret}");
    }
    Ok(())
}
