//! The first administrator.

use model::{AccountId, Grant, Role, SignInMethod};
use secrecy::SecretString;
use store::{NewAccount, PeopleOutcome};

use super::{Access, AccessError, Origin, Principal, SignInError, Via, password};

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
    pub async fn set_up(&self, by: &Principal, first: FirstAdministrator, from: &Origin) -> Result<SecretString, SignInError> {
        if !matches!(by.via, Via::SetUp(_) | Via::CommandLine) {
            return Err(AccessError::Forbidden.into());
        }
        let name = super::accounts::check_name(&first.name)?;
        let email = super::accounts::check_email(&first.email)?;
        password::check(&first.password, Some(&email)).map_err(SignInError::Unfit)?;
        let password_hash = self.passwords.hash(&first.password, self.randomness.as_ref()).await.map_err(|_| SignInError::Busy)?;
        let account = NewAccount {
            id: AccountId::from_random(self.random_id()),
            name,
            email: Some(email),
            password_hash: Some(password_hash),
            grants: vec![Grant::everywhere(Role::Administrator)],
            created_by: by.account.clone(),
            created_at: self.clock.now(),
        };
        let (secret, hash, session) = self.new_session(Some(&account.id), SignInMethod::Password, from);
        match self.store.people().create_first(&account, &hash, &session).await? {
            PeopleOutcome::Done => {}
            PeopleOutcome::Taken => return Err(AccessError::Taken("this e-mail address").into()),
            _ => return Err(AccessError::from(super::LinkRefused::SetUpDone).into()),
        }
        self.announce().await?;
        Ok(secret)
    }
}
