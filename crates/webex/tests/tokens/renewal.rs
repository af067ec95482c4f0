//! Refresh tokens become access tokens, before the old one ends and when it is refused.

use anyhow::Result;
use futures_util::future::try_join_all;
use jiff::SignedDuration;
use secrecy::ExposeSecret as _;
use serde_json::json;
use webex::tokens::{MemoryStore, TokenError, TokenStore as _, Tokens, YamlCache};
use webex::{Error, Method};

use crate::support::{Cloud, me, name};

const DAY: SignedDuration = SignedDuration::from_hours(24);

#[tokio::test]
async fn a_refresh_token_becomes_an_access_token() -> Result<()> {
    let cloud = Cloud::start().await?;
    let client = cloud.client(MemoryStore::new(Tokens::of_refresh_token(cloud.org.credentials.refresh_token.clone().into())));
    assert_eq!(name(&client).await?, cloud.org.world.api("/people/me").await?["displayName"].as_str().unwrap());
    name(&client).await?;
    assert_eq!(cloud.asked("/v1/access_token").await?, 1, "the second request uses the same access token");
    Ok(())
}

#[tokio::test]
async fn renewed_before_24_hours_remain_and_written_to_the_cache() -> Result<()> {
    let cloud = Cloud::start().await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("tokens.yml");
    std::fs::write(&path, format!("refresh_token: {}\n", cloud.org.credentials.refresh_token))?;
    let client = cloud.client(YamlCache::at(&path));
    name(&client).await?;
    let first = YamlCache::at(&path).load()?.unwrap();
    assert_eq!(first.expires_in.unwrap().as_secs(), 1_209_600, "14 days (specs, tokens)");
    // 14 days are given; after 12 d 23 h more than a day remains, after 13 d 1 h less.
    cloud.pass(DAY * 13 - SignedDuration::from_hours(1)).await?;
    name(&client).await?;
    assert_eq!(cloud.asked("/v1/access_token").await?, 1);
    cloud.pass(SignedDuration::from_hours(2)).await?;
    name(&client).await?;
    assert_eq!(cloud.asked("/v1/access_token").await?, 2);
    let second = YamlCache::at(&path).load()?.unwrap();
    assert_ne!(first.access_token.unwrap().expose_secret(), second.access_token.unwrap().expose_secret());
    assert!(second.refresh_token_expires_at > first.refresh_token_expires_at, "renewing starts the time of the refresh token anew");
    Ok(())
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_the_request_goes_out_again() -> Result<()> {
    let cloud = Cloud::start().await?;
    let mut kept = Tokens::of_refresh_token(cloud.org.credentials.refresh_token.clone().into());
    kept.access_token = Some("revoked-since".to_owned().into());
    let client = cloud.client(MemoryStore::new(kept));
    let mut room = me();
    (room.method, room.path, room.body) = (Method::Post, "/rooms".to_owned(), Some(br#"{"title":"Once"}"#.to_vec()));
    client.execute(room).await?;
    let rooms = cloud.org.world.api("/rooms?max=1000").await?;
    assert_eq!(rooms["items"].as_array().unwrap().iter().filter(|room| room["title"] == "Once").count(), 1);
    assert_eq!(cloud.asked("/v1/access_token").await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_fresh_token_that_is_refused_is_not_renewed_again() -> Result<()> {
    let cloud = Cloud::start().await?;
    let client = cloud.client(MemoryStore::new(Tokens::of_refresh_token(cloud.org.credentials.refresh_token.clone().into())));
    cloud.control("faults", json!({"path": "/v1/people*", "status": 401})).await?;
    for _ in 0..3 {
        let error = client.execute(me()).await.unwrap_err();
        assert_eq!(error.status(), Some(401), "{error}");
    }
    assert_eq!(cloud.asked("/v1/access_token").await?, 1);
    Ok(())
}

#[tokio::test]
async fn many_tasks_renew_once() -> Result<()> {
    let cloud = Cloud::start().await?;
    // Two refresh tokens in a row would be lost: each renewal ends the one before.
    cloud.control("oauth", json!({"rotate_refresh_tokens": true})).await?;
    let client = cloud.client(MemoryStore::new(Tokens::of_refresh_token(cloud.org.credentials.refresh_token.clone().into())));
    try_join_all((0..20).map(|_| client.execute(me()))).await?;
    assert_eq!(cloud.asked("/v1/access_token").await?, 1);
    cloud.pass(DAY * 15).await?;
    try_join_all((0..20).map(|_| client.execute(me()))).await?;
    assert_eq!(cloud.asked("/v1/access_token").await?, 2, "a rotated refresh token was kept and used");
    Ok(())
}

#[tokio::test]
async fn a_failing_renewal_is_no_matter_while_the_token_works() -> Result<()> {
    let cloud = Cloud::start().await?;
    let client = cloud.client(MemoryStore::new(Tokens::of_refresh_token(cloud.org.credentials.refresh_token.clone().into())));
    name(&client).await?;
    cloud.pass(DAY * 13 + SignedDuration::from_hours(1)).await?;
    cloud.control("faults", json!({"path": "/v1/access_token", "status": 400})).await?;
    let before = cloud.asked("/v1/access_token").await?;
    for _ in 0..3 {
        name(&client).await?;
    }
    assert_eq!(cloud.asked("/v1/access_token").await?, before + 1, "not asked again within a minute");
    Ok(())
}

#[tokio::test]
async fn tokens_that_are_over_say_so_and_what_to_do() -> Result<()> {
    let cloud = Cloud::start().await?;
    let client = cloud.client(MemoryStore::new(Tokens::of_refresh_token("lapsed-planted".to_owned().into())));
    let error = client.execute(me()).await.unwrap_err();
    assert!(matches!(&error, Error::Token(TokenError::Ended { .. })) && error.is_unauthorized(), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("invalid_grant") && text.ends_with("sign in again"), "{text}");
    assert!(!format!("{text} {error:?}").contains("planted"));

    let client = cloud.client(MemoryStore::default());
    let text = client.execute(me()).await.unwrap_err().to_string();
    assert!(text.contains("there is no refresh token"), "{text}");

    let client = cloud.client(MemoryStore::new(Tokens::of_refresh_token(cloud.org.credentials.refresh_token.clone().into())));
    name(&client).await?;
    cloud.pass(DAY * 91).await?;
    let text = client.execute(me()).await.unwrap_err().to_string();
    assert!(text.contains("expired at 20") && text.contains("the refresh token has expired too"), "{text}");
    Ok(())
}
