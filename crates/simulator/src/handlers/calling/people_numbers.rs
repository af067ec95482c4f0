//! Numbers of people: the list an administrator reads, the change of further numbers, and what a person sees of their own calling.

use serde_json::{Value, json};

use super::super::Route;
use super::common::{answer, body, refused};
use super::members::Member;
use super::settings;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind as IdKind, WebexId};
use crate::world::World;
use crate::world::calling::inventory::{Line, Refusal};
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-a-list-of-phone-numbers-for-a-person", numbers),
    ("assign-or-unassign-numbers-to-a-person", assign),
    ("call-settings-for-me-get-my-own-details", me),
    ("list-numbers-associated-with-a-specific-workspace", of_workspace),
];

/// Every line of a person, the main one first.
fn lines(world: &World, person: Key) -> Vec<Value> {
    let Some(member) = Member::of_key(world, person) else { return Vec::new() };
    let prefix = world.calling.routing_prefix(member.location);
    let view = |number: Option<&str>, extension: Option<&str>, primary: bool| {
        let mut line = json!({ "primary": primary });
        for (name, value) in [("directNumber", number), ("extension", extension)] {
            if let Some(value) = value {
                line[name] = json!(value);
            }
        }
        if let (Some(prefix), Some(extension)) = (prefix, extension) {
            line["routingPrefix"] = json!(prefix);
            line["esn"] = json!(format!("{prefix}{extension}"));
        }
        if !primary {
            line["ringPattern"] = json!("NORMAL");
        }
        line
    };
    let mut lines = vec![view(member.number, member.extension, true)];
    let more = world.calling.second_lines.get(&person).into_iter().flatten();
    lines.extend(more.map(|line| view(line.number.as_deref(), line.extension.as_deref(), false)));
    lines
}

fn numbers(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let subject = settings::subject(call, &world)?;
    let distinctive = world.calling.documents.read(subject, "numbers").get("distinctiveRingEnabled").and_then(Value::as_bool);
    let value = json!({ "distinctiveRingEnabled": distinctive.unwrap_or(true), "phoneNumbers": lines(&world, subject) });
    Ok(answer(call, value, Gaps::Left))
}

fn of_workspace(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let subject = settings::subject(call, &world)?;
    let place = world.workspaces.find(subject).ok_or_else(|| missing(IdKind::Place))?;
    let distinctive = world.calling.documents.read(subject, "numbers").get("distinctiveRingEnabled").and_then(Value::as_bool);
    let mut value = json!({
        "distinctiveRingEnabled": distinctive.unwrap_or(true), "phoneNumbers": lines(&world, subject),
        "workspace": { "id": WebexId::new(IdKind::Place, subject) },
        "organization": { "id": WebexId::new(IdKind::Organization, world.org), "name": world.org_face.name }
    });
    if let Some(location) = place.location {
        value["location"] = json!({ "id": WebexId::new(IdKind::Location, location), "name": world.location_name(location) });
    }
    Ok(answer(call, value, Gaps::Left))
}

fn not_his(number: Option<&str>, extension: Option<&str>) -> Failure {
    let (field, value) = number.map_or(("extension", extension.unwrap_or_default()), |number| ("directNumber", number));
    Failure::not_found(format!("phoneNumbers.{field}: '{value}' is not a line of the person"))
}

fn assign(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let subject = settings::subject(call, &world)?;
    let mut person = world.people.find(subject).cloned().ok_or_else(|| missing(IdKind::People))?;
    let location = person.location.ok_or_else(|| Failure::bad_request("the person has no calling"))?;
    let mut more = world.calling.second_lines.get(&subject).cloned().unwrap_or_default();
    for change in body.get("phoneNumbers").and_then(Value::as_array).into_iter().flatten() {
        let text = |name: &str| change.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
        let (number, extension) = (text("directNumber"), text("extension"));
        let is_primary = change.get("primary").and_then(Value::as_bool).unwrap_or(false);
        let is_removed = text("action").as_deref() == Some("DELETE");
        if number.is_none() && extension.is_none() {
            return Err(refused(&Refusal::Nothing));
        }
        let meant = |line: &Line| {
            (number.is_none() || line.number == number) && (number.is_some() || extension.is_none() || line.extension == extension)
        };
        let own = Line { number: person.number.clone(), extension: person.extension.clone() };
        if is_removed {
            let is_his = if is_primary { meant(&own) } else { more.iter().any(meant) };
            if !is_his {
                return Err(not_his(number.as_deref(), extension.as_deref()));
            }
            if is_primary {
                person.number = person.number.filter(|own| Some(own) != number.as_ref());
                person.extension = person.extension.filter(|own| Some(own) != extension.as_ref());
            } else {
                more.retain(|line| !meant(line));
            }
            continue;
        }
        let others = more.iter().chain((!is_primary).then_some(&own));
        for other in others {
            let is_taken = |wanted: &Option<String>, held: &Option<String>| wanted.is_some() && wanted == held;
            if is_taken(&number, &other.number) || is_taken(&extension, &other.extension) {
                let what = number.as_deref().or(extension.as_deref()).unwrap_or_default();
                return Err(Failure::conflict(format!("phoneNumbers: '{what}' is a line of the person already")));
            }
        }
        world.check_line(location, subject, number.as_deref(), extension.as_deref()).map_err(|refusal| refused(&refusal))?;
        if is_primary {
            person.number = number.or(person.number);
            person.extension = extension.or(person.extension);
        } else {
            more.push(Line { number, extension });
        }
    }
    if person.number.is_none() && person.extension.is_none() {
        return Err(refused(&Refusal::Nothing));
    }
    let rings = body.get("distinctiveRingEnabled").or_else(|| body.get("enableDistinctiveRingPattern")).cloned();
    if let Some(rings) = rings {
        let mut change = serde_json::Map::new();
        change.insert("distinctiveRingEnabled".to_owned(), rings);
        world.calling.documents.write(subject, "numbers", &change);
    }
    person.modified_ms = world.now_ms();
    world.people.insert(subject, person);
    if more.is_empty() {
        world.calling.second_lines.remove(&subject);
    } else {
        world.calling.second_lines.insert(subject, more);
    }
    Ok(Reply::no_content())
}

fn me(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let subject = settings::subject(call, &world)?;
    let member = Member::of_key(&world, subject).ok_or_else(|| Failure::not_found("You have no Webex Calling."))?;
    let office = world.locations.find(member.location);
    let mut value = Value::Object(member.view(&world));
    value["phoneNumbers"] = Value::Array(lines(&world, subject));
    value["announcementLanguage"] = json!(office.map(|office| office.language.as_ref()));
    value["supportMobility"] = json!(false);
    value["devices"] = json!([]);
    value["location"] = json!({ "name": world.location_name(member.location), "address": office.map(|office| &office.address) });
    Ok(answer(call, value, Gaps::Left))
}
