//! Where a request points: which parents its path names, whether they exist, and whose answer it is.

use webex_catalogue::{Match, match_path};
use webex_core::Method;

use super::store::canonical;
use super::table::{Class, Parent, Resource, Role, find_role, resource};
use crate::http::{Call, Failure, Payload, Query};
use crate::ids::{Key, Kind, WebexId};

/// The place of a request in the store.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// Position of the resource.
    pub at: usize,
    /// The caller's organisation, then one part for each parent; empty where the path names none.
    pub scope: Vec<String>,
    /// Values of the resource's path parameters as given; empty where the path names none.
    pub params: Vec<String>,
    /// The id of the item, when the path names one.
    pub own: Option<String>,
    /// Path parameters that only narrow the choice, with their values.
    pub narrowing: Vec<(&'static str, String)>,
    /// The organisation.
    pub org: Key,
    /// The person that is spoken of.
    pub person: Option<Key>,
    /// The location that is spoken of.
    pub location: Option<Key>,
}

impl Place {
    /// The resource.
    pub fn resource(&self) -> &'static Resource {
        resource(self.at)
    }

    /// The scope of what lies under the item `id`.
    pub fn under(&self, id: &str) -> Vec<String> {
        let mut scope = self.scope.clone();
        scope.push(canonical(id));
        scope
    }
}

/// The key in a path parameter: a Webex id of the kind, or its bare UUID.
fn key(text: &str, kind: Kind) -> Option<Key> {
    WebexId::parse_kind(text, kind).or_else(|| uuid::Uuid::parse_str(text).ok().map(|id| Key(id.as_u128())))
}

/// The word for what a path parameter names: `callParkExtensionId` → "call park extension".
pub(super) fn noun(name: &str) -> String {
    let stem = name.strip_suffix("Id").unwrap_or(name);
    let mut out = String::new();
    for letter in if stem == "id" || stem.is_empty() { "resource" } else { stem }.chars() {
        if letter.is_ascii_uppercase() {
            out.push(' ');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// 404 for what a path parameter names.
pub(super) fn missing(name: &str) -> Failure {
    Failure::not_found(format!("The requested {} could not be found.", noun(name)))
}

/// Finds the place of a request on a resource; 404 when a parent does not exist.
pub(super) fn place(call: &Call<'_>, at: usize) -> Result<Place, Failure> {
    let (org, holder) = {
        let world = call.cloud.world();
        let holder = call.token.as_ref().map(|token| token.holder);
        (holder.map_or(world.org, |holder| world.org_of(holder)), holder)
    };
    call.check_org(org)?;
    let resource = resource(at);
    let mut place = Place {
        at,
        scope: vec![uuid::Uuid::from_u128(org.0).to_string()],
        params: Vec::new(),
        own: None,
        narrowing: Vec::new(),
        org,
        person: None,
        location: None,
    };
    // A path with `me` in it speaks of the caller: each caller has their own.
    if resource.path.split('/').any(|part| part == "me") {
        place.person = holder;
    }
    for (name, parent) in resource.parents {
        let value = call.params.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        if let Some(value) = value {
            check(call, &mut place, name, *parent, value)?;
        }
        place.scope.push(value.map(canonical).unwrap_or_default());
        place.params.push(value.unwrap_or_default().to_owned());
    }
    if resource.path.split('/').any(|part| part == "me") {
        let me = place.person.map(|key| uuid::Uuid::from_u128(key.0).to_string()).unwrap_or_default();
        place.scope[0] = format!("{}/{me}", place.scope[0]);
    }
    let mut rest: Vec<_> = call
        .params
        .iter()
        .filter(|(name, _)| !resource.parents.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)))
        .map(|(name, value)| (name, value.to_owned()))
        .collect();
    place.own = rest.pop().map(|(_, value)| value);
    place.narrowing = rest;
    if place.location.is_none()
        && let Some(person) = place.person
    {
        place.location = call.cloud.world().find_person(person).and_then(|person| person.location);
    }
    Ok(place)
}

fn check(call: &Call<'_>, place: &mut Place, name: &'static str, parent: Parent, value: &str) -> Result<(), Failure> {
    let found = match parent {
        Parent::Anything => true,
        Parent::Nothing => false,
        Parent::Organization => key(value, Kind::Organization) == Some(place.org),
        Parent::Person | Parent::LineOwner => {
            let holder = call.token.as_ref().map(|token| token.holder);
            let wanted = if value == "me" { holder } else { key(value, Kind::People) };
            let world = call.cloud.world();
            place.person = wanted.filter(|key| world.find_person(*key).is_some() && world.org_of(*key) == place.org);
            place.person.is_some()
        }
        Parent::Location => {
            let world = call.cloud.world();
            place.location = key(value, Kind::Location).filter(|key| world.locations.find(*key).is_some());
            place.location.is_some()
        }
        Parent::Workspace => {
            let world = call.cloud.world();
            let found = key(value, Kind::Place).and_then(|key| world.workspaces.find(key));
            place.location = place.location.or_else(|| found.and_then(|workspace| workspace.location));
            found.is_some()
        }
        Parent::Device => {
            let world = call.cloud.world();
            let found = key(value, Kind::Device).and_then(|key| world.devices.find(key));
            place.location = place.location.or_else(|| found.and_then(|device| device.location));
            found.is_some()
        }
        Parent::In(of) => exists(call, place, of, value),
    };
    if found { Ok(()) } else { Err(missing(name)) }
}

/// Whether a collection has an item: in the store, or by what a hand-written detail operation says.
fn exists(call: &Call<'_>, place: &Place, of: usize, value: &str) -> bool {
    let own = resource(of);
    let mut pattern = vec![place.scope[0].clone()];
    if own.path.split('/').any(|part| part == "me") {
        let me = place.person.map(|key| uuid::Uuid::from_u128(key.0).to_string()).unwrap_or_default();
        pattern[0] = format!("{}/{me}", pattern[0]);
    }
    let mut params = Vec::new();
    for (name, _) in own.parents {
        let given = place.resource().parents.iter().position(|(known, _)| known == name).and_then(|at| place.params.get(at));
        pattern.push(given.map(|text| canonical(text)).unwrap_or_default());
        params.push(given.cloned().unwrap_or_default());
    }
    if call.cloud.generic().find(of, &pattern, value).is_some() {
        return true;
    }
    let Some((row, operation)) = find_role(of, Role::Detail) else { return false };
    if row.class != Class::HandWritten || params.iter().any(String::is_empty) {
        return false;
    }
    let Some(handler) = call.cloud.handler(row.id) else { return false };
    params.push(value.to_owned());
    let mut values = params.iter();
    let path: Vec<String> = operation
        .path
        .split('/')
        .map(
            |part| {
                if part.starts_with('{') { webex_core::percent_encode(values.next().map_or("", String::as_str)) } else { part.to_owned() }
            },
        )
        .collect();
    let path = path.join("/");
    let Match::Found(operation, params) = match_path(operation.host, Method::Get, &path) else { return false };
    let (query, payload) = (Query::default(), Payload::Empty);
    handler(&Call {
        cloud: call.cloud,
        token: call.token.clone(),
        operation,
        params,
        query,
        payload,
        headers: call.headers,
        origin: call.origin,
        path: &path,
    })
    .is_ok()
}

#[cfg(test)]
mod tests {
    use super::noun;

    #[test]
    fn parameters_become_words() {
        assert_eq!(noun("callParkExtensionId"), "call park extension");
        assert_eq!(noun("id"), "resource");
    }
}
