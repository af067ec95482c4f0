//! Giving and taking roles.

use model::{AccountId, Grant, TokenScope};

use super::accounts::done;
use super::{Access, AccessError, Origin, Principal, deed};
use crate::audit::Action;

const GRANT: Action = Action("account.grant");
const REVOKE: Action = Action("account.revoke");

impl Access {
    /// Gives an account a role. Who asks must administer all that it reaches.
    pub async fn grant(&self, by: &Principal, from: &Origin, account: &AccountId, grant: &Grant) -> Result<(), AccessError> {
        let entry = self.entry(by, from, GRANT, deed::account(account)).after(deed::grant(grant));
        let deed = self.deed(entry);
        deed.run(async {
            may_give(by, grant)?;
            done(deed.people().grant(account, grant, &by.account, self.clock.now()).await?)
        })
        .await
    }

    /// Takes a role away; the next request of the account is without it. Not from the last administrator of everything. What a rule
    /// gave comes back with the next sign-in, as long as the rule fits.
    pub async fn revoke(&self, by: &Principal, from: &Origin, account: &AccountId, grant: &Grant) -> Result<(), AccessError> {
        let entry = self.entry(by, from, REVOKE, deed::account(account)).before(deed::grant(grant));
        let deed = self.deed(entry);
        deed.run(async {
            may_give(by, grant)?;
            done(deed.people().revoke(account, grant).await?)
        })
        .await
    }
}

pub(super) fn may_give(by: &Principal, grant: &Grant) -> Result<(), AccessError> {
    if by.may_give(grant) && by.allows(TokenScope::Write) { Ok(()) } else { Err(AccessError::Forbidden) }
}
