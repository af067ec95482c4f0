//! What people say of a device: its region and notes, changed by those who operate where it stands.

use std::sync::Arc;

use model::id::OrganizationId;
use model::{Device, Role, TokenScope};
use serde_json::{Value, json};
use store::{DeviceLabels, Store, StoreError};

use crate::access::{Origin, Principal, actor};
use crate::audit::{Action, AuditError, Entry, Target};
use crate::{Audit, Clock};

/// What the audit log calls it.
const LABEL: Action = Action("device.label");
/// The kind of thing that a device is to the audit log.
pub const TARGET: &str = "device";
/// Whoever has one of these roles where a device stands may change what is said of it.
pub const ROLES: [Role; 2] = [Role::Operator, Role::Administrator];
/// Longest region, in characters.
pub const MAX_REGION_CHARACTERS: usize = 60;
/// Longest notes, in characters.
pub const MAX_NOTES_CHARACTERS: usize = 1_000;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LabelError {
    /// Not for this one, there.
    #[error("this needs the role operator or administrator where the device stands")]
    Forbidden,
    /// The device is gone, or not where this one sees.
    #[error("there is no such device")]
    Unknown,
    /// What was typed does not fit; says what to do.
    #[error("{0}")]
    Unfit(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The refusal could not be recorded.
    #[error(transparent)]
    Audit(#[from] AuditError),
}

/// Changes what is said of devices.
#[derive(Clone)]
pub struct Labels {
    store: Store,
    audit: Audit,
    clock: Arc<dyn Clock>,
}

impl Labels {
    /// Over this store, with this audit log.
    pub fn new(store: Store, audit: Audit, clock: Arc<dyn Clock>) -> Self {
        Self { store, audit, clock }
    }

    /// Whether this one may say something of this device.
    pub fn may_set(by: &Principal, org: &OrganizationId, device: &Device) -> bool {
        by.allows(TokenScope::Write) && by.scope(org, &ROLES).sees(device.location_id.as_ref())
    }

    /// Sets region and notes of a device; what is empty is taken away. The line of the audit log is written in the same transaction; when nothing
    /// changes, nothing is written.
    pub async fn set(
        &self,
        by: &Principal,
        from: &Origin,
        org: &OrganizationId,
        device: &Device,
        labels: &DeviceLabels,
    ) -> Result<(), LabelError> {
        let before = DeviceLabels { region: device.region.clone(), notes: device.notes.clone() };
        let target = Target::new(TARGET, &device.id).named(device.name.as_str());
        let entry = Entry::new(actor(by), LABEL, target).in_organization(org).from(from.address);
        if !Self::may_set(by, org, device) {
            self.audit.record(entry.refused(LabelError::Forbidden.to_string())).await?;
            return Err(LabelError::Forbidden);
        }
        fits("region", labels.region.as_deref(), MAX_REGION_CHARACTERS, char::is_control)?;
        fits("notes", labels.notes.as_deref(), MAX_NOTES_CHARACTERS, |sign| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t'))?;
        let entry = entry.before(words(&before)).after(words(labels));
        let store = self.store.noting(vec![self.audit.note(entry)]);
        // The scope once more: the device may have moved since it was read.
        let scope = by.scope(org, &ROLES);
        store.devices().set_label(org, &scope, &device.id, labels, self.clock.now()).await?.ok_or(LabelError::Unknown)?;
        Ok(())
    }
}

fn words(labels: &DeviceLabels) -> Value {
    json!({ "region": labels.region, "notes": labels.notes })
}

fn fits(what: &str, text: Option<&str>, most: usize, is_odd: impl Fn(char) -> bool) -> Result<(), LabelError> {
    let text = text.unwrap_or_default().trim();
    if text.chars().count() > most {
        return Err(LabelError::Unfit(format!("the {what} may have {most} characters at most")));
    }
    if text.chars().any(is_odd) {
        return Err(LabelError::Unfit(format!("the {what} holds signs that are no text")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_or_no_text_does_not_fit() {
        let region = |text: &str| fits("region", Some(text), MAX_REGION_CHARACTERS, char::is_control);
        assert!(region("North").is_ok() && region(&"ø".repeat(60)).is_ok());
        assert!(matches!(region(&"ø".repeat(61)), Err(LabelError::Unfit(words)) if words.contains("60 characters")));
        assert!(region("a\nb").is_err());
    }
}
