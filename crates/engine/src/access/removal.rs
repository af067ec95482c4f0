//! What goes for good: accounts, and sign-ins that were linked to them.

use model::{AccountId, Identity};
use serde_json::json;
use store::{PeopleOutcome, Unlinking};

use super::accounts::{administers, done};
use super::{Access, AccessError, Origin, Principal, deed};
use crate::audit::Action;

const REMOVE: Action = Action("account.remove");
const UNLINK: Action = Action("account.unlink");

impl Access {
    /// Removes an account for good, with its roles, sign-ins, sessions and tokens. `typed` must be its name, so that nobody removes the line
    /// beside the one that was meant. Not the own account, and so never the last administrator; the audit log keeps what it says.
    pub async fn remove_account(&self, by: &Principal, from: &Origin, account: &AccountId, typed: &str) -> Result<(), AccessError> {
        let found = self.store.people().account(account).await?;
        let mut target = deed::account(account);
        if let Some(found) = &found {
            target = target.named(found.email.as_ref().unwrap_or(&found.name).as_str());
        }
        let entry = self.entry(by, from, REMOVE, target);
        let deed = self.deed(self.with_state(entry, account).await?);
        deed.run(async {
            administers(by)?;
            let found = found.ok_or(AccessError::Unknown("account"))?;
            if *account == by.account {
                return Err(AccessError::Unfit("nobody removes the own account; ask another administrator".to_owned()));
            }
            if typed.trim() != found.name {
                return Err(AccessError::Unfit(
                    "what was typed is not the name of the account; type it exactly to remove the account".to_owned(),
                ));
            }
            done(deed.people().remove(account).await?)
        })
        .await
    }

    /// Takes a sign-in of a provider from an account: an own one that is not the only way in, or anybody's for who administers everything.
    /// Other sessions of the account end, and with its last sign-in of a provider go the roles that rules gave.
    pub async fn unlink_identity(
        &self,
        by: &Principal,
        from: &Origin,
        account: &AccountId,
        (issuer, subject): (&str, &str),
    ) -> Result<(), AccessError> {
        let before = json!({ "issuer": issuer, "subject": subject });
        let deed = self.deed(self.entry(by, from, UNLINK, deed::account(account)).before(before));
        deed.run(async {
            let own = by.session().filter(|_| *account == by.account);
            let unlinking = own.map_or(Unlinking::Other, Unlinking::Own);
            if unlinking == Unlinking::Other {
                administers(by)?;
            }
            match deed.people().unlink_identity(account, (issuer, subject), unlinking).await? {
                PeopleOutcome::Unknown => Err(AccessError::Unknown("sign-in of this account")),
                outcome => done(outcome),
            }
        })
        .await
    }

    /// How providers name accounts, of all accounts; to others than who administers everything there are none.
    pub async fn identities_seen(&self, by: &Principal) -> Result<Vec<(AccountId, Identity)>, AccessError> {
        if super::sessions::reads_all(by).is_err() {
            return Ok(Vec::new());
        }
        Ok(self.store.people().list_identities().await?)
    }
}
