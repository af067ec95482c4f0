//! A secret from before a sign-in is worth nothing after it.

use anyhow::{Context as _, Result};
use engine::access::{LINK_VALID_FOR, LinkPurpose, Origin};
use secrecy::ExposeSecret as _;

use crate::house::{ADMIN, House, PASSWORD, first, from, secret};

#[tokio::test]
async fn every_sign_in_has_a_secret_of_its_own() -> Result<()> {
    let house = House::with_administrator().await?;
    let mut secrets = Vec::new();
    for _ in 0..3 {
        secrets.push(house.access.sign_in_local(ADMIN, &PASSWORD.into(), &from("192.0.2.1")).await?.expose_secret().to_owned());
    }
    secrets.sort();
    secrets.dedup();
    assert_eq!(secrets.len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_planted_secret_never_becomes_a_session() -> Result<()> {
    let house = House::with_administrator().await?;
    let planted = secret(&"A".repeat(43));
    assert!(house.access.session(&planted).await?.is_none());
    let real = house.admin().await?;
    assert!(house.access.session(&planted).await?.is_none(), "after somebody signed in beside it");
    house.access.sign_out(&planted, &Origin::local()).await?;
    assert!(house.access.session_now(&real.id).await?.is_some());
    Ok(())
}

#[tokio::test]
async fn the_session_from_before_set_up_gets_no_rights() -> Result<()> {
    let house = House::empty().await?;
    let link = house.access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?;
    let before = house.access.exchange(&link, &Origin::local()).await?;
    let principal = house.access.session(&before).await?.context("a session")?.principal;
    let after = house.access.set_up(&principal, first(ADMIN), &Origin::local()).await?;
    assert_ne!(before.expose_secret(), after.expose_secret());
    assert!(house.access.session(&before).await?.is_none() && house.access.session(&after).await?.is_some());
    Ok(())
}
