//! Listing and revoking sessions.

use model::{AccountId, SessionEntry, SessionId};
use serde_json::json;

use super::accounts::administers;
use super::{Access, AccessError, Origin, Principal, deed};
use crate::audit::{Action, Target};

const REVOKE: Action = Action("session.revoke");
const REVOKE_ALL: Action = Action("session.revoke-all");

impl Access {
    /// The sessions of an account, or of everybody when none is named: the own ones for anybody, others for who administers
    /// everything.
    pub async fn list_sessions(&self, by: &Principal, account: Option<&AccountId>) -> Result<Vec<SessionEntry>, AccessError> {
        if account != Some(&by.account) {
            reads_all(by)?;
        }
        Ok(self.store.access().list_sessions(account, self.clock.now()).await?)
    }

    /// Ends a session at once: an own one, or anybody's for who administers everything.
    pub async fn revoke_session(&self, by: &Principal, from: &Origin, session: &SessionId) -> Result<(), AccessError> {
        let found = self.store.access().find_session(session, self.clock.now()).await?;
        let mut entry = self.entry(by, from, REVOKE, Target::new("session", session));
        if let Some(found) = &found {
            entry = entry.before(json!({
                "account": found.account.as_ref().map(|account| account.id.as_str()),
                "method": found.method.as_str(),
                "began": found.created_at.to_string(),
            }));
        }
        let deed = self.deed(entry);
        deed.run(async {
            let is_own = found.is_some_and(|found| found.account.is_some_and(|account| account.id == by.account));
            if !is_own || by.session().is_none() {
                administers(by)?;
            }
            if deed.sessions().end_session_by_id(session).await? { Ok(()) } else { Err(AccessError::Unknown("session")) }
        })
        .await
    }

    /// Ends every session of an account at once and returns how many: the own ones but this one, or all of another for who administers
    /// everything.
    pub async fn revoke_all(&self, by: &Principal, from: &Origin, account: &AccountId) -> Result<u64, AccessError> {
        let sessions = self.store.access().list_sessions(Some(account), self.clock.now()).await?;
        let ids: Vec<_> = sessions.iter().map(|session| session.id.as_str()).collect();
        let deed = self.deed(self.entry(by, from, REVOKE_ALL, deed::account(account)).before(json!({ "sessions": ids })));
        deed.run(async {
            let is_own = *account == by.account && by.session().is_some();
            if !is_own {
                administers(by)?;
            }
            Ok(deed.sessions().end_sessions_of(account, by.session().filter(|_| is_own)).await?)
        })
        .await
    }
}

/// Only who administers everything may look at everybody's.
pub(super) fn reads_all(by: &Principal) -> Result<(), AccessError> {
    if by.is_administrator() && by.allows(model::TokenScope::Read) { Ok(()) } else { Err(AccessError::Forbidden) }
}
