//! A store with an administrator in it, and short words for what the tests do.

use std::net::IpAddr;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use engine::access::{FirstAdministrator, NewPerson, Origin, Principal, Session};
use engine::audit::RecordedEntry;
use engine::{Access, Audit, ManualClock, SystemRandomness};
use jiff::{SignedDuration, Timestamp};
use model::{AccountId, Grant, Role};
use secrecy::SecretString;
use store::{AuditFilter, AuditOutcome, PageRequest, Store, StoreLocation};
use tempfile::TempDir;

pub const ADMIN: &str = "ada@example.com";
pub const PASSWORD: &str = "a long and plain password";

pub struct House {
    pub access: Access,
    pub audit: Audit,
    pub store: Store,
    pub clock: Arc<ManualClock>,
    pub folder: TempDir,
}

impl House {
    /// Without an administrator.
    pub async fn empty() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let clock = Arc::new(ManualClock::new("2026-01-02T03:04:05Z".parse::<Timestamp>()?));
        let (access, store) = open(&folder, &clock).await?;
        let audit = Audit::new(store.clone(), clock.clone(), Arc::new(SystemRandomness));
        Ok(Self { access, audit, store, clock, folder })
    }

    /// With one administrator.
    pub async fn with_administrator() -> Result<Self> {
        let house = Self::empty().await?;
        let session = house.access.set_up(&Principal::command_line(), first(ADMIN), &Origin::local()).await?;
        house.access.sign_out(&session, &Origin::local()).await?;
        Ok(house)
    }

    /// The same store as another process has it.
    pub async fn other_process(&self) -> Result<Access> {
        Ok(open(&self.folder, &self.clock).await?.0)
    }

    /// A session of the administrator.
    pub async fn admin(&self) -> Result<Session> {
        self.signed_in(ADMIN).await
    }

    /// A session of this address, whose password is [`PASSWORD`].
    pub async fn signed_in(&self, email: &str) -> Result<Session> {
        let secret = self.access.sign_in_local(email, &PASSWORD.into(), &from("192.0.2.1")).await?;
        self.access.session(&secret).await?.context("a session")
    }

    /// A local account with these roles.
    pub async fn person(&self, email: &str, grants: &[Grant]) -> Result<AccountId> {
        let person =
            NewPerson { name: "Kari".to_owned(), email: email.to_owned(), password: Some(PASSWORD.into()), grants: grants.to_vec() };
        Ok(self.access.create_account(&Principal::command_line(), &Origin::local(), person).await?)
    }

    pub async fn viewer(&self, email: &str) -> Result<AccountId> {
        self.person(email, &[Grant::everywhere(Role::Viewer)]).await
    }

    /// What the audit log says of an action, the newest first.
    pub async fn log(&self, action: &str) -> Result<Vec<RecordedEntry>> {
        let filter = AuditFilter { action: Some(action.to_owned()), ..AuditFilter::default() };
        Ok(self.audit.list(&filter, &PageRequest::new(1, 200)).await?.items)
    }

    /// The newest entry of an action, which must be a refusal that says this.
    pub async fn assert_refusal(&self, action: &str, part: &str) -> Result<RecordedEntry> {
        let newest = self.log(action).await?.into_iter().next().with_context(|| format!("nothing recorded of {action}"))?;
        assert_eq!(newest.outcome, AuditOutcome::Refused, "{newest:?}");
        assert!(newest.reason.as_deref().is_some_and(|reason| reason.contains(part)), "{part}: {newest:?}");
        Ok(newest)
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }

    /// Every byte of the database.
    pub fn files(&self) -> Result<Vec<u8>> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(self.folder.path())? {
            files.extend(std::fs::read(entry?.path())?);
        }
        Ok(files)
    }
}

async fn open(folder: &TempDir, clock: &Arc<ManualClock>) -> Result<(Access, Store)> {
    let store = Store::open(&StoreLocation::sqlite(folder.path().join("c.db"))).await?;
    Ok((Access::new(store.clone(), clock.clone(), Arc::new(SystemRandomness)), store))
}

pub fn first(email: &str) -> FirstAdministrator {
    FirstAdministrator { name: "Ada".to_owned(), email: email.to_owned(), password: PASSWORD.into() }
}

pub fn from(address: &str) -> Origin {
    Origin { address: Some(address.parse::<IpAddr>().expect("an address")), user_agent: Some("Test".to_owned()) }
}

pub fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}
