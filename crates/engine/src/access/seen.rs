//! What an administrator sees of people: what is within the own administration, and no more.

use model::{Account, HeldGrant, Invitation, SignInRule};

use super::sessions::reads_all;
use super::{Access, AccessError, Principal};

impl Access {
    /// Accounts by name with what they hold, as far as this one may give and take it. Whoever holds nothing of that is not seen, except
    /// by who administers everything.
    pub async fn people_seen(&self, by: &Principal) -> Result<Vec<(Account, Vec<HeldGrant>)>, AccessError> {
        let mut seen = Vec::new();
        for account in self.list_accounts().await? {
            let mut held = self.held_grants(&account.id).await?;
            held.retain(|held| by.may_give(&held.grant));
            if by.is_administrator() || !held.is_empty() {
                seen.push((account, held));
            }
        }
        Ok(seen)
    }

    /// The invitations that nobody took and that have not expired, of roles this one may give.
    pub async fn invitations_seen(&self, by: &Principal) -> Result<Vec<Invitation>, AccessError> {
        let mut seen = self.list_invitations().await?;
        seen.retain(|invitation| invitation.taken_at.is_none() && by.may_give(&invitation.grant));
        Ok(seen)
    }

    /// The rules of sign-in for who administers everything; to others there are none.
    pub async fn rules_seen(&self, by: &Principal) -> Result<Vec<SignInRule>, AccessError> {
        if reads_all(by).is_err() {
            return Ok(Vec::new());
        }
        self.list_rules().await
    }
}
