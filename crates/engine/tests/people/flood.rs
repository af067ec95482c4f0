//! Strangers who cause refusals without end.

use anyhow::Result;
use engine::access::{AccessError, LinkRefused, Newcomer, Origin, Principal};
use engine::audit::{REFUSALS_ALL, REFUSALS_EACH};
use model::{Grant, Role};

use crate::house::{ADMIN, House, PASSWORD, from, secret};

async fn rows(house: &House) -> Result<i64> {
    Ok(house.audit.head().await?.sequence)
}

async fn junk(house: &House, number: u32, from: &Origin) -> Result<()> {
    let refusal = house.access.exchange(&secret(&format!("junk-{number}")), from).await.expect_err("junk");
    assert!(matches!(refusal, AccessError::Refused(LinkRefused::Unknown)), "{refusal}");
    Ok(())
}

/// The reasons of the refusals of a sign-in that tell of several.
async fn summaries(house: &House) -> Result<Vec<(Option<String>, String)>> {
    let log = house.log("session.start").await?;
    let told = log.into_iter().filter(|entry| entry.target_id == "several");
    Ok(told.map(|entry| (entry.from_address, entry.reason.unwrap_or_default())).collect())
}

#[tokio::test]
async fn a_flood_from_one_network_adds_few_entries_and_its_number() -> Result<()> {
    const JUNK: u32 = 500;
    let house = House::with_administrator().await?;
    let before = rows(&house).await?;
    for number in 0..JUNK {
        junk(&house, number, &from("198.51.100.7")).await?;
    }
    assert_eq!(rows(&house).await? - before, i64::from(REFUSALS_EACH));
    assert_eq!(house.audit.settle_refusals().await?, 0, "the minute runs");
    house.pass(61);
    assert_eq!(house.audit.settle_refusals().await?, 1);
    assert_eq!(rows(&house).await? - before, i64::from(REFUSALS_EACH) + 1);
    let wanted = format!("{} more refused in this minute", JUNK - REFUSALS_EACH);
    assert_eq!(summaries(&house).await?, [(Some("198.51.100.7".to_owned()), wanted)]);
    let newest = house.assert_refusal("session.start", "more refused").await?;
    assert_eq!((newest.target_kind.as_str(), newest.via.as_str()), ("link", "link"));

    // The next minute begins anew, and what is known is never counted away.
    junk(&house, 0, &from("198.51.100.7")).await?;
    house.assert_refusal("session.start", "not known").await?;
    house.admin().await?;
    assert!(house.audit.verify(None).await?.is_sound());
    Ok(())
}

#[tokio::test]
async fn a_flood_from_everywhere_adds_few_entries_too_and_survives_a_restart() -> Result<()> {
    const NETWORKS: u32 = 250;
    const KINDS: u32 = 3;
    let house = House::with_administrator().await?;
    let before = rows(&house).await?;
    let other = house.other_process().await?;
    for number in 0..NETWORKS {
        let network = Origin { address: Some(format!("2001:db8:{number:x}::7").parse()?), user_agent: None };
        let door = if number % 2 == 0 { &house.access } else { &other };
        door.exchange(&secret("junk"), &network).await.expect_err("junk");
        door.sign_in_local("nobody@example.com", &"a wrong password".into(), &network).await.expect_err("wrong");
        door.accept(&secret("junk"), Newcomer { name: "Eve".to_owned(), password: PASSWORD.into() }, &network).await.expect_err("junk");
    }
    assert_eq!(rows(&house).await? - before, i64::from(KINDS * REFUSALS_ALL));
    drop(other);
    house.pass(61);
    // Another refusal, in whichever process, tells of the minute that is over.
    house.other_process().await?.exchange(&secret("junk"), &from("192.0.2.77")).await.expect_err("junk");
    assert_eq!(rows(&house).await? - before, i64::from(KINDS * REFUSALS_ALL + KINDS + 1));
    let wanted = format!("{} more refused in this minute, from several networks", NETWORKS - REFUSALS_ALL);
    assert_eq!(summaries(&house).await?, vec![(None, wanted); 3]);
    Ok(())
}

#[tokio::test]
async fn who_is_locked_out_adds_no_entry_for_every_try() -> Result<()> {
    let house = House::with_administrator().await?;
    let before = rows(&house).await?;
    for _ in 0..100 {
        house.access.sign_in_local(ADMIN, &"a wrong password".into(), &from("198.51.100.7")).await.expect_err("wrong");
    }
    assert_eq!(rows(&house).await? - before, i64::from(REFUSALS_EACH));
    house.pass(61);
    house.audit.settle_refusals().await?;
    assert_eq!(summaries(&house).await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn the_refusals_of_who_is_known_are_all_there() -> Result<()> {
    let house = House::with_administrator().await?;
    let viewer = house.viewer("kari@example.com").await?;
    let by: Principal = house.signed_in("kari@example.com").await?.principal;
    let before = rows(&house).await?;
    for _ in 0..50 {
        let own = Grant::everywhere(Role::Administrator);
        house.access.grant(&by, &from("198.51.100.7"), &viewer, &own).await.expect_err("forbidden");
    }
    assert_eq!(rows(&house).await? - before, 50);
    Ok(())
}
