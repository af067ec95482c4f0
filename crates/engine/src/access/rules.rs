//! Rules that give roles to who signs in through a provider.

use model::{Grant, RuleId, SignInRule};
use serde_json::{Map, Value, json};

use super::accounts::done;
use super::roles::may_give;
use super::{Access, AccessError, Origin, Principal, deed};
use crate::audit::{Action, Target};
use crate::oidc::ProviderId;

const CREATE: Action = Action("rule.create");
const DELETE: Action = Action("rule.delete");
/// Names and values of claims are this long at most, in bytes.
const MAX_WORD_BYTES: usize = 300;

impl Access {
    /// Makes a rule: who comes from this provider with this claim gets the role, from the next sign-in on.
    pub async fn create_rule(
        &self,
        by: &Principal,
        from: &Origin,
        provider: &ProviderId,
        (claim, value): (&str, &str),
        grant: Grant,
    ) -> Result<RuleId, AccessError> {
        let id = RuleId::from_random(self.random_id());
        let rule = SignInRule {
            id: id.clone(),
            provider: provider.as_str().to_owned(),
            claim: claim.trim().to_owned(),
            value: value.trim().to_owned(),
            grant,
            created_at: self.clock.now(),
        };
        let entry = self.entry(by, from, CREATE, Target::new("rule", &id)).after(written(&rule));
        let deed = self.deed(entry);
        deed.run(async {
            may_give(by, &rule.grant)?;
            if [&rule.claim, &rule.value].iter().any(|word| word.is_empty() || word.len() > MAX_WORD_BYTES) {
                return Err(AccessError::Unfit(format!("a rule needs a claim and its value, each of {MAX_WORD_BYTES} bytes at most")));
            }
            Ok(deed.people().save_rule(&rule).await?)
        })
        .await?;
        Ok(id)
    }

    /// Removes a rule, and at once every role it gave; not when that takes the last administrator of everything away.
    pub async fn delete_rule(&self, by: &Principal, from: &Origin, rule: &RuleId) -> Result<(), AccessError> {
        let found = self.store.people().list_rules(None).await?.into_iter().find(|one| one.id == *rule);
        let mut entry = self.entry(by, from, DELETE, Target::new("rule", rule));
        if let Some(rule) = &found {
            entry = entry.before(written(rule));
        }
        let deed = self.deed(entry);
        deed.run(async {
            let found = found.ok_or(AccessError::Unknown("rule"))?;
            may_give(by, &found.grant)?;
            done(deed.people().delete_rule(rule).await?)
        })
        .await
    }

    /// Every rule.
    pub async fn list_rules(&self) -> Result<Vec<SignInRule>, AccessError> {
        Ok(self.store.people().list_rules(None).await?)
    }
}

fn written(rule: &SignInRule) -> Value {
    json!({ "provider": rule.provider, "claim": rule.claim, "value": rule.value, "grant": deed::grant(&rule.grant) })
}

/// What the rules give to who has these claims.
pub(super) fn fitting(rules: Vec<SignInRule>, claims: &Map<String, Value>) -> Vec<(RuleId, Grant)> {
    rules
        .into_iter()
        .filter(|rule| claims.get(&rule.claim).is_some_and(|held| holds(held, &rule.value)))
        .map(|rule| (rule.id, rule.grant))
        .collect()
}

/// Whether a claim has the value or, as a list, holds it. Compared exactly: groups may differ by case alone.
fn holds(held: &Value, value: &str) -> bool {
    match held {
        Value::String(text) => text == value,
        Value::Array(items) => items.iter().any(|item| item.as_str() == Some(value)),
        Value::Bool(yes) => yes.to_string() == value,
        Value::Number(number) => number.to_string() == value,
        Value::Null | Value::Object(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_fits_as_text_and_as_list() {
        for (held, value, fits) in [
            (json!("ops"), "ops", true),
            (json!(["dev", "ops"]), "ops", true),
            (json!(["dev", "ops2"]), "ops", false),
            (json!("Ops"), "ops", false),
            (json!("dev ops"), "ops", false),
            (json!(true), "true", true),
            (json!(7), "7", true),
            (json!(null), "null", false),
            (json!({ "ops": 1 }), "ops", false),
        ] {
            assert_eq!(holds(&held, value), fits, "{held} {value}");
        }
    }
}
