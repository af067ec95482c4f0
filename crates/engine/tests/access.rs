//! The one-time link and the session behind the cookie, over a real store and a clock that the tests move.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use engine::access::{AccessError, LINK_VALID_FOR, LinkPurpose, LinkRefused, Origin, SESSION_IDLE, SESSION_VALID_FOR};
use engine::{Access, ManualClock, SystemRandomness};
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};
use store::{Store, StoreLocation};
use tempfile::TempDir;

struct Door {
    access: Access,
    clock: Arc<ManualClock>,
    folder: TempDir,
}

async fn door() -> Result<Door> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(&StoreLocation::sqlite(folder.path().join("c.db"))).await?;
    let clock = Arc::new(ManualClock::new("2026-01-02T03:04:05Z".parse::<Timestamp>()?));
    Ok(Door { access: Access::new(store, clock.clone(), Arc::new(SystemRandomness)), clock, folder })
}

fn refused(result: Result<SecretString, AccessError>) -> Result<LinkRefused> {
    match result {
        Ok(_) => anyhow::bail!("it was let in"),
        Err(AccessError::Refused(why)) => Ok(why),
        Err(other) => Err(other.into()),
    }
}

const SECOND: SignedDuration = SignedDuration::from_secs(1);

#[tokio::test]
async fn a_link_works_once() -> Result<()> {
    let door = door().await?;
    let link = door.access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?;
    let session = door.access.exchange(&link, &Origin::local()).await?;
    assert_ne!(session.expose_secret(), link.expose_secret());
    assert_eq!(refused(door.access.exchange(&link, &Origin::local()).await)?, LinkRefused::Used);
    assert!(door.access.session(&session).await?.is_some());
    assert!(door.access.session(&link).await?.is_none(), "a link is no session");
    Ok(())
}

#[tokio::test]
async fn of_many_who_try_at_once_one_wins() -> Result<()> {
    let door = door().await?;
    let link = door.access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?;
    let tries: Vec<_> = (0..20)
        .map(|_| {
            let (access, link) = (door.access.clone(), link.clone());
            tokio::spawn(async move { access.exchange(&link, &Origin::local()).await.is_ok() })
        })
        .collect();
    let mut winners = 0;
    for one in tries {
        winners += u32::from(one.await?);
    }
    assert_eq!(winners, 1);
    Ok(())
}

#[tokio::test]
async fn a_link_expires_after_a_quarter_of_an_hour() -> Result<()> {
    let door = door().await?;
    let (early, late) = (
        door.access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?,
        door.access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?,
    );
    door.clock.advance(SignedDuration::from_mins(15) - SECOND);
    door.access.exchange(&early, &Origin::local()).await?;
    door.clock.advance(SECOND * 2);
    assert_eq!(refused(door.access.exchange(&late, &Origin::local()).await)?, LinkRefused::Expired);
    Ok(())
}

#[tokio::test]
async fn what_was_not_issued_is_unknown() -> Result<()> {
    let door = door().await?;
    for text in ["", "guess", &"A".repeat(43), &"x".repeat(100_000), "'; DROP TABLE session; --"] {
        let secret = SecretString::from(text.to_owned());
        assert_eq!(refused(door.access.exchange(&secret, &Origin::local()).await)?, LinkRefused::Unknown);
        assert!(door.access.session(&secret).await?.is_none());
        door.access.sign_out(&secret, &Origin::local()).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_session_ends_when_unused_when_old_and_when_signed_out() -> Result<()> {
    let door = door().await?;
    let start = async || -> Result<SecretString> {
        Ok(door.access.exchange(&door.access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?, &Origin::local()).await?)
    };

    let unused = start().await?;
    door.clock.advance(SESSION_IDLE + SECOND);
    assert!(door.access.session(&unused).await?.is_none(), "unused");

    let used = start().await?;
    let step = SESSION_IDLE - SECOND;
    let mut passed = SignedDuration::ZERO;
    while passed + step < SESSION_VALID_FOR {
        door.clock.advance(step);
        passed += step;
        let session = door.access.session(&used).await?.context("in use")?;
        assert!(session.expires_at.as_second() > 0);
    }
    door.clock.advance(SESSION_VALID_FOR - passed + SECOND);
    assert!(door.access.session(&used).await?.is_none(), "old, although in use");

    let left = start().await?;
    door.access.sign_out(&left, &Origin::local()).await?;
    assert!(door.access.session(&left).await?.is_none(), "signed out");
    Ok(())
}

#[tokio::test]
async fn no_secret_is_printed_or_stored() -> Result<()> {
    let door = door().await?;
    let link = door.access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?;
    let session = door.access.exchange(&link, &Origin::local()).await?;
    let used = door.access.exchange(&link, &Origin::local()).await;
    let shown = format!("{:?} {link:?} {session:?} {used:?} {:?}", door.access, door.access.session(&session).await?);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(door.folder.path())? {
        files.extend(std::fs::read(entry?.path())?);
    }
    for secret in [&link, &session] {
        let secret = secret.expose_secret();
        assert!(!shown.contains(secret), "{shown}");
        assert!(!files.windows(secret.len()).any(|part| part == secret.as_bytes()), "in a file");
    }
    Ok(())
}
