//! `/people`.

use std::borrow::Cow;

use http::StatusCode;
use serde::Deserialize;
use serde_json::Value;

use super::Route;
use super::calling::refused;
use super::person_view::{CallingData, PersonView};
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::people::Person;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-people", list),
    ("people-create-a-person", create),
    ("get-person-details", detail),
    ("people-get-my-own-details", me),
    ("update-a-person", update),
    ("delete-a-person", delete),
];

/// Page sizes: default, ceiling, and the ceiling with calling data.
const PAGE: (usize, usize, usize) = (100, 1000, 10);

fn calling_data(call: &Call<'_>) -> CallingData {
    if call.query.is_set("callingData") { CallingData::Shown } else { CallingData::Hidden }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (people, org) = if call.is_stranger() { (&world.neighbours.people, world.neighbours.org) } else { (&world.people, world.org) };
    call.check_org(org)?;
    let calling = calling_data(call);
    let (default, ceiling, with_calling) = PAGE;
    let max = wanted_max(call, default, if calling == CallingData::Shown { with_calling } else { ceiling })?;
    let filter = Filter::read(call)?;
    if let Some(ids) = &filter.ids {
        return Ok(by_ids(call, &world, ids, calling));
    }
    if !call.is_admin() && filter.email.is_none() && filter.name.is_none() {
        return Err(Failure::bad_request("Email, displayName, or id list should be specified."));
    }
    let start = match call.query.find("cursor") {
        None => 0,
        Some(text) => text.parse().map_err(|_| Failure::bad_request(format!("cursor: '{text}' is not a cursor of this list")))?,
    };
    let mut matching = people.iter_from(start).filter(|(_, person)| filter.admits(person));
    let page: Vec<&Person> = matching.by_ref().take(max).map(|(_, person)| person).collect();
    let next = matching.next().map(|(at, _)| next_link(call, "cursor", &at.to_string()));
    let without_status = call.query.is_set("excludeStatus");
    let views = page.into_iter().map(|person| {
        let view = PersonView::new(&world, person, calling, call.is_admin());
        if without_status { view.without_status() } else { view }
    });
    Ok(Reply::page(write_list("items", views), next))
}

/// Somebody the caller may see: people of another organisation see only their own.
fn visible<'a>(call: &Call<'_>, world: &'a World, key: Key) -> Option<&'a Person> {
    world.find_person(key).filter(|person| !call.is_stranger() || world.org_of(person.key) == world.neighbours.org)
}

fn by_ids(call: &Call<'_>, world: &World, ids: &[(String, Option<Key>)], calling: CallingData) -> Reply {
    let mut found = Vec::new();
    let mut lost = Vec::new();
    for (text, key) in ids {
        match key.and_then(|key| visible(call, world, key)) {
            Some(person) => found.push(PersonView::new(world, person, calling, call.is_admin())),
            None => lost.push(text.as_str()),
        }
    }
    let mut body = write_list("items", found);
    if !lost.is_empty() {
        body.pop();
        body.extend_from_slice(b",\"notFoundIds\":");
        serde_json::to_writer(&mut body, &lost).expect("invariant: texts always serialise");
        body.push(b'}');
    }
    Reply::page(body, None)
}

/// What a list is narrowed to.
struct Filter {
    ids: Option<Vec<(String, Option<Key>)>>,
    email: Option<String>,
    name: Option<String>,
    location: Option<Key>,
    roles: Vec<Key>,
}

impl Filter {
    fn read(call: &Call<'_>) -> Result<Self, Failure> {
        let ids: Vec<_> = call.query.all("id").map(|text| (text.to_owned(), WebexId::parse_kind(text, Kind::People))).collect();
        if ids.len() > 85 {
            return Err(Failure::bad_request("id: at most 85 ids are accepted"));
        }
        let roles = call
            .query
            .all("roles")
            .map(|text| {
                WebexId::parse_kind(text, Kind::Role)
                    .ok_or_else(|| Failure::bad_request(format!("roles: '{text}' is not the id of a role")))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            ids: (!ids.is_empty()).then_some(ids),
            email: call.query.find("email").map(str::to_lowercase),
            name: call.query.find("displayName").map(str::to_lowercase),
            location: call.query_id("locationId", Kind::Location)?,
            roles,
        })
    }

    fn admits(&self, person: &Person) -> bool {
        self.email.as_ref().is_none_or(|email| person.emails.iter().any(|own| own.to_lowercase() == *email))
            && self.name.as_ref().is_none_or(|name| person.display_name.to_lowercase().starts_with(name.as_str()))
            && self.location.is_none_or(|location| person.location == Some(location))
            && self.roles.iter().all(|role| person.roles.contains(role))
    }
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("personId", Kind::People)?;
    let world = call.cloud.world();
    let person = visible(call, &world, key).ok_or_else(|| missing(Kind::People))?;
    Ok(Reply::json(&PersonView::new(&world, person, calling_data(call), call.is_admin())))
}

fn me(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let holder = call.token.as_ref().map(|token| token.holder);
    let person = holder.and_then(|key| world.find_person(key)).ok_or_else(|| missing(Kind::People))?;
    Ok(Reply::json(&PersonView::new(&world, person, calling_data(call), true)))
}

/// The writable fields of a person; absent ones stay as they are or empty.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    emails: Option<Vec<String>>,
    phone_numbers: Option<Vec<WantedPhone>>,
    extension: Option<String>,
    location_id: Option<String>,
    display_name: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    nick_name: Option<String>,
    avatar: Option<String>,
    roles: Option<Vec<String>>,
    licenses: Option<Vec<String>>,
    department: Option<String>,
    manager_id: Option<String>,
    title: Option<String>,
    addresses: Option<Vec<Value>>,
    site_urls: Option<Vec<String>>,
    login_enabled: Option<bool>,
}

#[derive(Deserialize)]
struct WantedPhone {
    #[serde(rename = "type")]
    kind: Option<String>,
    value: Option<String>,
}

fn keys(texts: &[String], kind: Kind, field: &str, exists: impl Fn(Key) -> bool) -> Result<Vec<Key>, Failure> {
    texts
        .iter()
        .map(|text| {
            WebexId::parse_kind(text, kind)
                .filter(|key| exists(*key))
                .ok_or_else(|| Failure::bad_request(format!("{field}: '{text}' names nothing in this organization")))
        })
        .collect()
}

impl Wanted {
    fn apply(self, world: &World, person: &mut Person) -> Result<(), Failure> {
        fn set(place: &mut String, value: Option<String>) {
            if let Some(value) = value {
                *place = value;
            }
        }
        if let Some(emails) = self.emails {
            check_emails(world, person.key, &emails)?;
            person.emails = emails;
        }
        if let Some(licenses) = &self.licenses {
            person.licenses = keys(licenses, Kind::License, "licenses", |key| world.licenses.table.find(key).is_some())?;
        }
        if let Some(roles) = &self.roles {
            person.roles = keys(roles, Kind::Role, "roles", |key| world.roles.table.find(key).is_some())?;
        }
        if let Some(location) = self.location_id {
            let key = keys(&[location], Kind::Location, "locationId", |key| world.locations.find(key).is_some())?;
            person.location = key.first().copied();
        }
        if let Some(manager) = self.manager_id {
            person.manager = keys(&[manager], Kind::People, "managerId", |key| world.people.find(key).is_some())?.first().copied();
        }
        set(&mut person.first_name, self.first_name);
        set(&mut person.last_name, self.last_name);
        set(&mut person.display_name, self.display_name);
        if person.display_name.is_empty() {
            let name = format!("{} {}", person.first_name, person.last_name);
            let shown = if name.trim().is_empty() { person.email() } else { name.trim() };
            person.display_name = shown.to_owned();
        }
        if let Some(phones) = self.phone_numbers {
            person.number =
                phones.into_iter().find(|phone| phone.kind.as_deref().is_none_or(|kind| kind == "work")).and_then(|phone| phone.value);
        }
        person.extension = self.extension.or(person.extension.take());
        person.nick_name = self.nick_name.or(person.nick_name.take());
        person.avatar = self.avatar.or(person.avatar.take());
        if let Some(department) = self.department {
            person.department = Cow::Owned(department);
        }
        if let Some(title) = self.title {
            person.title = Cow::Owned(title);
        }
        if let Some(location) = person.location {
            let (number, extension) = (person.number.as_deref(), person.extension.as_deref());
            world.check_line(location, person.key, number, extension).map_err(|refusal| refused(&refusal))?;
        }
        person.addresses = self.addresses.unwrap_or_else(|| std::mem::take(&mut person.addresses));
        person.site_urls = self.site_urls.unwrap_or_else(|| std::mem::take(&mut person.site_urls));
        person.login_enabled = self.login_enabled.unwrap_or(person.login_enabled);
        Ok(())
    }
}

fn check_emails(world: &World, own: Key, emails: &[String]) -> Result<(), Failure> {
    let Some(first) = emails.first() else { return Err(Failure::bad_request("emails: at least one address is required")) };
    if let Some(wrong) =
        emails.iter().find(|email| !email.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.')))
    {
        return Err(Failure::bad_request(format!("emails: '{wrong}' is not a mail address")));
    }
    let is_taken =
        world.people.iter().any(|person| person.key != own && person.emails.iter().any(|email| email.eq_ignore_ascii_case(first)));
    if is_taken { Err(Failure::conflict(format!("A person with the email '{first}' exists already."))) } else { Ok(()) }
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let key = world.new_key();
    let now_ms = world.now_ms();
    let mut person = Person::new(key, now_ms);
    if wanted.emails.as_ref().is_none_or(Vec::is_empty) {
        return Err(Failure::bad_request("emails: at least one address is required"));
    }
    wanted.apply(&world, &mut person)?;
    let reply = Reply::with_status(StatusCode::OK, &PersonView::new(&world, &person, calling_data(call), true));
    world.people.insert(key, person);
    Ok(reply)
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let key = call.id("personId", Kind::People)?;
    let mut world = call.cloud.world_mut();
    let mut person = world.people.find(key).cloned().ok_or_else(|| missing(Kind::People))?;
    let calling = world.licenses.calling;
    let had_calling = person.licenses.contains(&calling);
    wanted.apply(&world, &mut person)?;
    person.modified_ms = world.now_ms();
    let lost_calling = had_calling && !person.licenses.contains(&calling);
    world.people.insert(key, person);
    if lost_calling {
        world.take_calling(key);
    }
    let person = world.people.find(key).ok_or_else(|| missing(Kind::People))?;
    Ok(Reply::json(&PersonView::new(&world, person, calling_data(call), true)))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("personId", Kind::People)?;
    let mut world = call.cloud.world_mut();
    world.remove_person(key).ok_or_else(|| missing(Kind::People))?;
    Ok(Reply::no_content())
}
