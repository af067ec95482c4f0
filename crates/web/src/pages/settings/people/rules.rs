//! Rules of sign-in: who comes from a provider with a claim gets a role.

use axum::extract::State as FromState;
use axum::response::Response;
use engine::access::AccessError;
use engine::oidc::ProviderId;
use model::RuleId;
use serde::Deserialize;

use super::{answer, places, unfit};
use crate::State;
use crate::error::PageError;
use crate::extract::Form;
use crate::security::Reader;
use crate::view::Visit;

/// The fields of a new rule.
#[derive(Deserialize)]
pub(crate) struct NewRule {
    provider: String,
    claim: String,
    value: String,
    role: String,
    place: String,
}

/// The field of a removed rule.
#[derive(Deserialize)]
pub(crate) struct Which {
    rule: String,
}

/// Makes a rule.
pub(crate) async fn create_rule(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(NewRule { provider, claim, value, role, place }): Form<NewRule>,
) -> Result<Response, PageError> {
    let done = match (ProviderId::parse(&provider), places::grant(&role, &place)) {
        (Some(provider), Some(grant)) => {
            let claim = (claim.trim(), value.trim());
            state.access.create_rule(&reader.principal, &reader.origin, &provider, claim, grant).await.map(drop)
        }
        _ => Err(unfit()),
    };
    answer(&state, &reader, &visit, done, "rule").await
}

/// Removes a rule and what it gave.
pub(crate) async fn delete_rule(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Which { rule }): Form<Which>,
) -> Result<Response, PageError> {
    let done = match RuleId::parse(&rule) {
        Ok(rule) => state.access.delete_rule(&reader.principal, &reader.origin, &rule).await,
        Err(_) => Err(AccessError::Unknown("rule")),
    };
    answer(&state, &reader, &visit, done, "rule-end").await
}
