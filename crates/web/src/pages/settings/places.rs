//! Where a role may hold: everywhere, in the organisation, at one location; in forms and in words.

use std::collections::BTreeMap;

use engine::access::Principal;
use model::id::{LocationId, OrganizationId};
use model::{Grant, Role};

use crate::State;
use crate::error::PageError;
use crate::security::Reader;
use crate::view::Organizations;

/// The organisation and its locations, by id and name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Places {
    organization: Option<model::Organization>,
    locations: BTreeMap<LocationId, String>,
}

/// One choice of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) words: String,
}

impl Places {
    /// The places that are known now, as far as these roles of the reader reach.
    pub(crate) async fn known(state: &State, reader: &Reader, roles: &[Role]) -> Result<Self, PageError> {
        let Some(organization) = Organizations::of(&state.store, reader).await?.open else { return Ok(Self::default()) };
        let scope = reader.principal.scope(&organization.id, roles);
        let places = state.store.devices().list_places(&organization.id, &scope).await?;
        let locations = places.into_iter().map(|(id, name)| (id.clone(), name.unwrap_or_else(|| id.to_string()))).collect();
        Ok(Self { organization: Some(organization), locations })
    }

    /// The choices of a form: the places where this one may give a role.
    pub(crate) fn choices(&self, by: &Principal) -> Vec<Choice> {
        let everywhere = Grant::everywhere(Role::Viewer);
        let mut grants = vec![everywhere.clone()];
        if let Some(organization) = &self.organization {
            let here = Grant { org: Some(organization.id.clone()), ..everywhere };
            grants.push(here.clone());
            let mut locations: Vec<_> = self.locations.iter().collect();
            locations.sort_by_key(|(_, name)| name.to_lowercase());
            grants.extend(locations.into_iter().map(|(id, _)| Grant { location: Some(id.clone()), ..here.clone() }));
        }
        grants.retain(|grant| by.may_give(grant));
        grants.iter().map(|grant| Choice { value: value(grant), words: self.words(grant) }).collect()
    }

    /// The place of a grant.
    pub(crate) fn words(&self, grant: &Grant) -> String {
        let organization = |org: &OrganizationId| match &self.organization {
            Some(known) if known.id == *org => known.name.clone(),
            _ => org.to_string(),
        };
        match (&grant.org, &grant.location) {
            (None, None) => "everywhere".to_owned(),
            (Some(org), None) => format!("all of {}", organization(org)),
            (_, Some(location)) => self.locations.get(location).cloned().unwrap_or_else(|| location.to_string()),
        }
    }
}

/// The place of a grant as forms carry it. No id holds a blank.
pub(crate) fn value(grant: &Grant) -> String {
    let org = grant.org.as_ref().map_or("", |id| id.as_str());
    let location = grant.location.as_ref().map_or("", |id| id.as_str());
    format!("{org} {location}").trim_end().to_owned()
}

/// The grant of a form.
pub(crate) fn grant(role: &str, place: &str) -> Option<Grant> {
    let (org, location) = place.split_once(' ').unwrap_or((place, ""));
    Some(Grant {
        role: Role::parse(role)?,
        org: if org.is_empty() { None } else { Some(OrganizationId::parse(org).ok()?) },
        location: if location.is_empty() { None } else { Some(LocationId::parse(location).ok()?) },
    })
}

/// What a role lets people do.
pub(crate) const fn role_words(role: Role) -> &'static str {
    match role {
        Role::Employee => "Self – the own phone only",
        Role::Viewer => "Viewer – sees pages, callers hidden",
        Role::Operator => "Operator – changes devices and calling",
        Role::Responder => "Responder – runs incidents",
        Role::Administrator => "Administrator – everything",
    }
}

/// The roles a form offers, the most common first.
pub(crate) fn roles() -> Vec<Choice> {
    let roles = [Role::Viewer, Role::Operator, Role::Responder, Role::Administrator, Role::Employee];
    roles.into_iter().map(|role| Choice { value: role.as_str().to_owned(), words: role_words(role).to_owned() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_comes_back_from_its_form() {
        let org = Some(OrganizationId::from_key("o1"));
        let location = Some(LocationId::from_key("l1"));
        for (org, location) in [(None, None), (org.clone(), None), (org, location.clone()), (None, location)] {
            let given = Grant { role: Role::Operator, org, location };
            assert_eq!(grant("operator", &value(&given)), Some(given));
        }
        assert_eq!(grant("root", ""), None);
    }
}
