//! What is done to people and their rights, and the line of it in the audit log.

use std::future::Future;

use model::{AccountId, Grant};
use serde_json::{Value, json};

use super::{Access, AccessError, Origin, Principal, Via};
use crate::audit::{self, Action, Actor, Entry, Target};

impl Access {
    /// Does something that somebody asked for, and records that it was done or why it was refused. A trouble of the database is
    /// no refusal: there is nothing to write it into.
    pub(super) async fn deed<T>(&self, entry: Entry, work: impl Future<Output = Result<T, AccessError>>) -> Result<T, AccessError> {
        let result = work.await;
        match &result {
            Ok(_) => {
                self.audit.record(entry).await?;
                self.announce().await?;
            }
            Err(AccessError::Store(_) | AccessError::Audit(_) | AccessError::Busy) => {}
            Err(refusal) => {
                self.audit.record(entry.refused(refusal.to_string())).await?;
            }
        }
        result
    }
}

/// An entry by somebody who is known.
pub(super) fn entry(by: &Principal, from: &Origin, action: Action, target: Target) -> Entry {
    Entry::new(actor(by), action, target).from(from.address)
}

/// Who it is, as the audit log writes it.
pub(super) fn actor(by: &Principal) -> Actor {
    let via = match &by.via {
        Via::Session(session) => audit::Via::Session(session.to_string()),
        Via::Token(token, _) => audit::Via::Token(token.to_string()),
        Via::SetUp(_) => audit::Via::Link,
        Via::CommandLine => return Actor::command_line(None),
    };
    Actor::account(&by.account, by.email.as_ref().unwrap_or(&by.name).as_str(), via)
}

pub(super) fn account(id: &AccountId) -> Target {
    Target::new("account", id)
}

/// A grant as the audit log writes it.
pub(super) fn grant(grant: &Grant) -> Value {
    json!({
        "role": grant.role.as_str(),
        "organization": grant.org.as_ref().map(model::id::OrganizationId::as_str),
        "location": grant.location.as_ref().map(model::id::LocationId::as_str),
    })
}
