//! Accounts: making, finding, disabling, and their passwords.

use model::{Account, AccountId, Grant, HeldGrant, Identity};
use secrecy::SecretString;
use serde_json::json;
use store::{NewAccount, PeopleOutcome};

use super::deed::Deed;
use super::local::MAX_EMAIL_BYTES;
use super::roles::may_give;
use super::{Access, AccessError, Origin, Principal, SignInError, deed, password};
use crate::audit::{Action, Entry};

const CREATE: Action = Action("account.create");
const DISABLE: Action = Action("account.disable");
const ENABLE: Action = Action("account.enable");
const PASSWORD: Action = Action("account.password");
/// A name is this long at most, in characters.
const MAX_NAME_CHARACTERS: usize = 100;

/// A local account to make.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// Name as people say it.
    pub name: String,
    /// E-mail address to sign in with.
    pub email: String,
    /// Password to sign in with; without one it signs in through a link.
    pub password: Option<SecretString>,
    /// The roles it begins with; one at least.
    pub grants: Vec<Grant>,
}

impl Access {
    /// Makes a local account. Who asks must administer everything: an address that gets an account here is its owner's no more.
    pub async fn create_account(&self, by: &Principal, from: &Origin, person: NewPerson) -> Result<AccountId, AccessError> {
        let id = AccountId::from_random(self.random_id());
        let grants: Vec<_> = person.grants.iter().map(deed::grant).collect();
        let after = json!({ "name": person.name, "email": person.email, "roles": grants });
        let entry = self.entry(by, from, CREATE, deed::account(&id).named(person.email.trim())).after(after);
        let deed = self.deed(entry);
        deed.run(self.create(&deed, by, id.clone(), person)).await?;
        Ok(id)
    }

    async fn create(&self, deed: &Deed<'_>, by: &Principal, id: AccountId, person: NewPerson) -> Result<(), AccessError> {
        if person.grants.is_empty() {
            return Err(AccessError::Unfit("give the account a role".to_owned()));
        }
        person.grants.iter().try_for_each(|grant| may_give(by, grant))?;
        brings_in(by)?;
        let (name, email) = (check_name(&person.name)?, check_email(&person.email)?);
        let password_hash = match &person.password {
            Some(password) => Some(self.hash_new(password, Some(&email)).await?),
            None => None,
        };
        let created_by = by.account.clone();
        let account =
            NewAccount { id, name, email: Some(email), password_hash, grants: person.grants, created_by, created_at: self.clock.now() };
        done(deed.people().create_account(&account).await?)
    }

    /// An account, disabled or not.
    pub async fn account(&self, account: &AccountId) -> Result<Option<Account>, AccessError> {
        Ok(self.store.people().account(account).await?)
    }

    /// The account with this e-mail address, written in any case.
    pub async fn find_account(&self, email: &str) -> Result<Option<Account>, AccessError> {
        Ok(self.store.people().find_by_email(email).await?.map(|record| record.account))
    }

    /// Every account by name, disabled ones too.
    pub async fn list_accounts(&self) -> Result<Vec<Account>, AccessError> {
        Ok(self.store.people().list_accounts().await?)
    }

    /// What an account holds and where it came from.
    pub async fn held_grants(&self, account: &AccountId) -> Result<Vec<HeldGrant>, AccessError> {
        Ok(self.store.people().held_grants(account).await?)
    }

    /// How providers name an account.
    pub async fn identities(&self, account: &AccountId) -> Result<Vec<Identity>, AccessError> {
        Ok(self.store.people().identities(account).await?)
    }

    /// Lets an account sign in no longer; ends its sessions at once and revokes its tokens. Not the last administrator of everything.
    pub async fn disable(&self, by: &Principal, from: &Origin, account: &AccountId) -> Result<(), AccessError> {
        let entry = self.entry(by, from, DISABLE, deed::account(account)).after(json!({ "disabled": true }));
        let deed = self.deed(self.with_state(entry, account).await?);
        deed.run(async {
            administers(by)?;
            done(deed.people().disable(account, self.clock.now()).await?)
        })
        .await
    }

    /// Lets a disabled account sign in again.
    pub async fn enable(&self, by: &Principal, from: &Origin, account: &AccountId) -> Result<(), AccessError> {
        let entry = self.entry(by, from, ENABLE, deed::account(account)).after(json!({ "disabled": false }));
        let deed = self.deed(self.with_state(entry, account).await?);
        deed.run(async {
            administers(by)?;
            done(deed.people().enable(account).await?)
        })
        .await
    }

    /// Changes the own password; the present one must be right where there is one, and wrong ones count like failed sign-ins. Every
    /// other session of the account ends.
    pub async fn change_password(
        &self,
        by: &Principal,
        from: &Origin,
        present: &SecretString,
        new: &SecretString,
    ) -> Result<(), AccessError> {
        let entry = self.entry(by, from, PASSWORD, deed::account(&by.account)).after(json!({ "password": true, "own": true }));
        let deed = self.deed(self.with_state(entry, &by.account).await?);
        deed.run(async {
            let email = match (by.session(), &by.email) {
                (Some(_), Some(email)) => email,
                (Some(_), None) => return Err(AccessError::Unfit("an account without an e-mail address has no password".to_owned())),
                (None, _) => return Err(AccessError::Forbidden),
            };
            let record = self.store.people().find_by_email(email).await?.ok_or(AccessError::Unknown("account"))?;
            if record.hash.is_some() {
                let keys = self.count(email, from).await.map_err(not_tried)?;
                if !self.passwords.fits(present, record.hash).await.map_err(|_| AccessError::Busy)? {
                    return Err(AccessError::WrongPassword);
                }
                self.forgive(&keys).await.map_err(not_tried)?;
            }
            let hash = self.hash_new(new, Some(email)).await?;
            done(deed.people().set_password(&by.account, &hash, by.session()).await?)
        })
        .await
    }

    /// Sets the password of an account for somebody who forgot it; every session of that account ends.
    pub async fn reset_password(&self, by: &Principal, from: &Origin, account: &AccountId, new: &SecretString) -> Result<(), AccessError> {
        let entry = self.entry(by, from, PASSWORD, deed::account(account)).after(json!({ "password": true, "own": false }));
        let deed = self.deed(self.with_state(entry, account).await?);
        deed.run(async {
            administers(by)?;
            let found = self.store.people().account(account).await?.ok_or(AccessError::Unknown("account"))?;
            let hash = self.hash_new(new, found.email.as_deref()).await?;
            done(deed.people().set_password(account, &hash, None).await?)
        })
        .await
    }

    /// The entry with what the account was before, without secrets.
    pub(super) async fn with_state(&self, entry: Entry, account: &AccountId) -> Result<Entry, AccessError> {
        let Some(found) = self.store.people().account(account).await? else { return Ok(entry) };
        let grants: Vec<_> = self.store.people().grants(account).await?.iter().map(deed::grant).collect();
        Ok(entry.before(json!({ "disabled": found.disabled_at.is_some(), "password": found.has_password, "roles": grants })))
    }

    /// The hash of a new password that is good enough.
    pub(super) async fn hash_new(&self, password: &SecretString, email: Option<&str>) -> Result<String, AccessError> {
        password::check(password, email).map_err(AccessError::Unfit)?;
        self.passwords.hash(password, self.randomness.as_ref()).await.map_err(|_| AccessError::Busy)
    }
}

/// Why the present password was not looked at.
fn not_tried(error: SignInError) -> AccessError {
    match error {
        SignInError::Access(error) => error,
        SignInError::Locked { until } => AccessError::PasswordLocked(until),
        _ => AccessError::WrongPassword,
    }
}

/// Only who administers everything may touch whole accounts; an API token may if it may write.
pub(super) fn administers(by: &Principal) -> Result<(), AccessError> {
    if by.is_administrator() && by.allows(model::TokenScope::Write) { Ok(()) } else { Err(AccessError::Forbidden) }
}

/// Only who administers everything brings new people in. Whoever could invite any address could take the account of an address that is not
/// theirs, and keep its owner out or be given the owner's roles.
pub(super) fn brings_in(by: &Principal) -> Result<(), AccessError> {
    administers(by).map_err(|_| AccessError::BringsNobodyIn)
}

pub(super) fn done(outcome: PeopleOutcome) -> Result<(), AccessError> {
    match outcome {
        PeopleOutcome::Done | PeopleOutcome::Unchanged => Ok(()),
        other => Err(other.into()),
    }
}

/// The name without blanks around it, if it is one.
pub(super) fn check_name(name: &str) -> Result<String, AccessError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > MAX_NAME_CHARACTERS || name.chars().any(char::is_control) {
        return Err(AccessError::Unfit(format!("a name has 1 to {MAX_NAME_CHARACTERS} characters on one line")));
    }
    Ok(name.to_owned())
}

/// The e-mail address without blanks around it, if it looks like one.
pub(super) fn check_email(email: &str) -> Result<String, AccessError> {
    let email = email.trim();
    let fits = email.len() <= MAX_EMAIL_BYTES
        && !email.chars().any(|c| c.is_whitespace() || c.is_control())
        && email.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.len() > 1);
    if fits { Ok(email.to_owned()) } else { Err(AccessError::Unfit("write an e-mail address like kari@example.com".to_owned())) }
}
