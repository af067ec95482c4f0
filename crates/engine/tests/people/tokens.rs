//! API tokens.

use anyhow::{Context as _, Result};
use engine::Clock as _;
use engine::access::{AccessError, MAX_TOKEN_LIFE, Origin, Principal, TOKEN_PREFIX, Via};
use jiff::{SignedDuration, Timestamp};
use model::{ApiToken, Grant, Role, TokenScope};
use secrecy::{ExposeSecret as _, SecretString};

use crate::house::{House, secret};

const DAY: SignedDuration = SignedDuration::from_hours(24);

fn in_days(house: &House, days: i32) -> Timestamp {
    house.clock.now() + DAY * days
}

async fn make(house: &House, by: &Principal, scopes: &[TokenScope]) -> Result<(ApiToken, SecretString)> {
    Ok(house.access.create_api_token(by, &Origin::local(), "Grafana", scopes, in_days(house, 30)).await?)
}

#[tokio::test]
async fn a_token_does_what_its_scopes_and_its_account_may() -> Result<()> {
    let house = House::with_administrator().await?;
    let account = house.viewer("kari@example.com").await?;
    let kari = house.signed_in("kari@example.com").await?.principal;
    let (token, secret) = make(&house, &kari, &[TokenScope::Metrics, TokenScope::Read, TokenScope::Read]).await?;
    assert!(secret.expose_secret().starts_with(TOKEN_PREFIX));
    let principal = house.access.token(&secret).await?.context("good")?;
    assert_eq!((&principal.account, &principal.grants), (&account, &kari.grants));
    assert!(principal.allows(TokenScope::Read) && principal.allows(TokenScope::Metrics) && !principal.allows(TokenScope::Write));
    assert!(matches!(&principal.via, Via::Token(id, _) if *id == token.id));
    assert!(house.access.list_api_tokens(&kari, Some(&account)).await?[0].last_used_at.is_some());

    // The account's rights are those of this moment.
    house.access.grant(&Principal::command_line(), &Origin::local(), &account, &Grant::everywhere(Role::Operator)).await?;
    assert!(house.access.token(&secret).await?.context("good")?.has_any(&[Role::Operator]));
    house.access.disable(&Principal::command_line(), &Origin::local(), &account).await?;
    assert!(house.access.token(&secret).await?.is_none(), "disabled");
    house.access.enable(&Principal::command_line(), &Origin::local(), &account).await?;
    assert!(house.access.token(&secret).await?.is_none(), "its tokens stay revoked");
    Ok(())
}

#[tokio::test]
async fn a_token_ends_when_old_and_when_revoked() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    let (_, old) = make(&house, &admin, &[TokenScope::Read]).await?;
    let (token, revoked) = make(&house, &admin, &[TokenScope::Read]).await?;
    house.access.revoke_api_token(&admin, &Origin::local(), &token.id).await?;
    assert!(house.access.token(&revoked).await?.is_none());
    assert!(matches!(house.access.revoke_api_token(&admin, &Origin::local(), &token.id).await, Err(AccessError::Unknown("token"))));
    house.clock.advance(DAY * 30 - SignedDuration::from_secs(1));
    assert!(house.access.token(&old).await?.is_some());
    house.pass(1);
    assert!(house.access.token(&old).await?.is_none());
    Ok(())
}

#[tokio::test]
async fn a_reading_token_of_an_administrator_administers_nothing() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    let other = house.viewer("kari@example.com").await?;
    let (_, reading) = make(&house, &admin, &[TokenScope::Read]).await?;
    let (_, writing) = make(&house, &admin, &[TokenScope::Write]).await?;
    let (reading, writing) = (house.access.token(&reading).await?.context("good")?, house.access.token(&writing).await?.context("good")?);
    let local = Origin::local();
    assert!(matches!(house.access.disable(&reading, &local, &other).await, Err(AccessError::Forbidden)));
    let grant = Grant::everywhere(Role::Administrator);
    assert!(matches!(house.access.grant(&reading, &local, &other, &grant).await, Err(AccessError::Forbidden)));
    house.access.disable(&writing, &local, &other).await?;
    for by in [&reading, &writing, &Principal::command_line()] {
        let result = house.access.create_api_token(by, &local, "more", &[TokenScope::Write], in_days(&house, 1)).await;
        assert!(matches!(result, Err(AccessError::Forbidden)), "a token makes no tokens");
    }
    house.assert_refusal("token.create", "administrator").await?;
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_a_token_is_refused() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    for (name, scopes, expires_at, part) in [
        ("", &[TokenScope::Read][..], in_days(&house, 1), "a name"),
        ("x", &[], in_days(&house, 1), "what the token may be used for"),
        ("x", &[TokenScope::Read], house.clock.now(), "later than now"),
        ("x", &[TokenScope::Read], house.clock.now() + MAX_TOKEN_LIFE + DAY, "within a year"),
    ] {
        let refusal = house.access.create_api_token(&admin, &Origin::local(), name, scopes, expires_at).await.expect_err(part);
        assert!(refusal.to_string().contains(part), "{refusal}");
    }
    for text in ["", "cbt_", "cbt_guess", &format!("cbt_{}", "A".repeat(43)), &"x".repeat(10_000)] {
        assert!(house.access.token(&secret(text)).await?.is_none(), "{text}");
    }
    let session = house.access.sign_in_local(crate::house::ADMIN, &crate::house::PASSWORD.into(), &Origin::local()).await?;
    assert!(house.access.token(&session).await?.is_none(), "a session's secret is no token");
    let (_, token) = make(&house, &admin, &[TokenScope::Read]).await?;
    assert!(house.access.session(&token).await?.is_none(), "a token is no session");
    Ok(())
}

#[tokio::test]
async fn the_secret_is_shown_once_and_kept_nowhere() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    let (token, secret) = make(&house, &admin, &[TokenScope::Write]).await?;
    house.access.token(&secret).await?.context("good")?;
    let shown = format!("{token:?} {secret:?} {:?}", house.access.list_api_tokens(&admin, None).await?);
    house.store.close().await;
    let files = house.files()?;
    let secret = secret.expose_secret().trim_start_matches(TOKEN_PREFIX);
    assert!(!shown.contains(secret) && !files.windows(secret.len()).any(|part| part == secret.as_bytes()));
    Ok(())
}
