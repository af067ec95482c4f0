//! The first administrator.

use model::{AccountId, Grant, Role, SignInMethod};
use secrecy::SecretString;
use serde_json::json;
use store::{NewAccount, NewSession, PeopleOutcome};

use super::accounts::{check_email, check_name};
use super::deed::Deed;
use super::session::beginning;
use super::{Access, AccessError, LinkRefused, Origin, Principal, Via, deed};
use crate::audit::Action;

const SET_UP: Action = Action("account.create");

/// Who is to be the first administrator.
#[derive(Debug, Clone)]
pub struct FirstAdministrator {
    /// Name as people say it.
    pub name: String,
    /// E-mail address to sign in with.
    pub email: String,
    /// Password to sign in with.
    pub password: SecretString,
}

impl Access {
    /// Whether somebody may administer everything; while not, set-up is open.
    pub async fn has_administrator(&self) -> Result<bool, AccessError> {
        Ok(self.store.people().has_administrator().await?)
    }

    /// Makes the first administrator and returns the secret of a session for it. Only with the set-up link or in a terminal of the
    /// server, and only once: of several who try at the same time one wins, and all set-up links and sessions end.
    pub async fn set_up(&self, by: &Principal, first: FirstAdministrator, from: &Origin) -> Result<SecretString, AccessError> {
        let id = AccountId::from_random(self.random_id());
        let after = json!({ "name": first.name, "email": first.email, "roles": [deed::grant(&Grant::everywhere(Role::Administrator))] });
        let entry = self.entry(by, from, SET_UP, deed::account(&id).named(first.email.trim())).after(after);
        let (secret, hash, session) = self.new_session(Some(&id), SignInMethod::Password, from);
        let deed = self.deed_with(entry, Some(beginning(first.email.trim(), &session, from)));
        let email = first.email.trim().to_owned();
        deed.run(self.make_first(&deed, by, id, first, (&hash, &session))).await?;
        self.remember_place(&email, from).await?;
        Ok(secret)
    }

    async fn make_first(
        &self,
        deed: &Deed<'_>,
        by: &Principal,
        id: AccountId,
        first: FirstAdministrator,
        (hash, session): (&[u8], &NewSession),
    ) -> Result<(), AccessError> {
        if !matches!(by.via, Via::SetUp(_) | Via::CommandLine) {
            return Err(AccessError::Forbidden);
        }
        // Looked at first, so that nobody makes the program hash for nothing; the store looks again when it writes.
        if self.has_administrator().await? {
            return Err(LinkRefused::SetUpDone.into());
        }
        let (name, email) = (check_name(&first.name)?, check_email(&first.email)?);
        let account = NewAccount {
            id,
            name,
            password_hash: Some(self.hash_new(&first.password, Some(&email)).await?),
            email: Some(email),
            grants: vec![Grant::everywhere(Role::Administrator)],
            created_by: by.account.clone(),
            created_at: self.clock.now(),
        };
        match deed.people().create_first(&account, hash, session).await? {
            PeopleOutcome::Done => Ok(()),
            other => Err(other.into()),
        }
    }
}
