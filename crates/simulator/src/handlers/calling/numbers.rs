//! `/telephony/config/numbers`, the numbers of locations, what is free, and the checks of numbers and extensions.

use serde_json::{Value, json};
use webex_core::Method;

use super::super::{Handler, Route};
use super::common::{among, answer, asked, body, location, location_id, page};
use super::members::Member;
use crate::http::{Call, Failure, Reply};
use crate::ids::{Key, Kind as IdKind};
use crate::world::World;
use crate::world::calling::ids;
use crate::world::calling::inventory::{Facts, Holding, Sort, is_e164, is_extension};
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-phone-numbers-for-an-organization-with-given-criteria", list),
    ("add-phone-numbers-to-a-location", add),
    ("manage-number-state-in-a-location", activate),
    ("remove-phone-numbers-from-a-location", remove),
    ("validate-phone-numbers", validate),
    ("validate-extensions", validate_extensions),
    ("validate-the-list-of-extensions", validate_extensions),
];

/// Every list of numbers that can still be given to something.
pub fn available_routes() -> Vec<(&'static str, Handler)> {
    let fits = |path: &str| path.starts_with("/telephony/config/") && path.ends_with("/availableNumbers");
    let found = webex_catalogue::all().iter().filter(|operation| operation.method == Method::Get && fits(operation.path));
    found.map(|operation| (operation.id, available as Handler)).collect()
}

/// One line of the list: a number in the inventory with or without holder, or an extension without number.
struct Row<'a> {
    number: Option<&'a str>,
    facts: Facts,
    holding: Option<Holding<'a>>,
}

fn rows(world: &World) -> Vec<Row<'_>> {
    let mut held: std::collections::HashMap<&str, Holding<'_>> = std::collections::HashMap::new();
    let mut bare = Vec::new();
    for holding in world.holdings().filter(|holding| holding.holder.owner_type.is_some()) {
        match holding.number {
            Some(number) => {
                held.insert(number, holding);
            }
            None => bare.push(holding),
        }
    }
    let numbers = world.calling.numbers.iter().map(|(number, facts)| Row {
        number: Some(number),
        facts: *facts,
        holding: held.get(number.as_str()).copied(),
    });
    let extensions = bare.into_iter().map(|holding| Row { number: None, facts: Facts::plain(holding.location), holding: Some(holding) });
    numbers.chain(extensions).collect()
}

impl Row<'_> {
    fn is_main(&self, world: &World) -> bool {
        self.number.is_some() && world.calling.main_number(self.facts.location) == self.number
    }

    fn view(&self, world: &World) -> Value {
        let (facts, holding) = (&self.facts, self.holding.as_ref());
        let mut view = json!({
            "mainNumber": self.is_main(world), "tollFreeNumber": facts.sort == Sort::TollFree, "isServiceNumber": facts.is_service,
            "isMainNumber": self.is_main(world), "telephonyType": "PSTN_NUMBER",
            "includedTelephonyTypes": if facts.sort == Sort::Mobile { "MOBILE_NUMBER" } else { "PSTN_NUMBER" },
            "location": { "id": location_id(facts.location), "name": world.location_name(facts.location) },
            "state": if facts.is_active { "ACTIVE" } else { "INACTIVE" },
        });
        if let Some(number) = self.number {
            view["phoneNumber"] = json!(number);
        }
        if let Some(holding) = holding {
            view["phoneNumberType"] = json!(if holding.is_alternate { "ALTERNATE" } else { "PRIMARY" });
            if let Some(extension) = holding.extension {
                view["extension"] = json!(extension);
                if let Some(prefix) = world.calling.routing_prefix(facts.location) {
                    view["routingPrefix"] = json!(prefix);
                    view["esn"] = json!(format!("{prefix}{extension}"));
                }
            }
            let mut owner = json!({ "id": holding.holder.id(), "type": holding.holder.owner_type, "lastName": holding.holder.last_name });
            if holding.holder.first_name.is_empty() || holding.holder.last_name.is_empty() {
                owner["lastName"] = json!(holding.holder.name());
                owner["displayName"] = json!(holding.holder.name());
            } else {
                owner["firstName"] = json!(holding.holder.first_name);
            }
            view["owner"] = owner;
        }
        view
    }
}

/// A yes-or-no filter: nothing asked, or the answer is this.
fn is(call: &Call<'_>, parameter: &str, value: bool) -> bool {
    call.query.find(parameter).is_none_or(|wanted| wanted.eq_ignore_ascii_case("true") == value)
}

fn admits(call: &Call<'_>, row: &Row<'_>) -> bool {
    let holding = row.holding.as_ref();
    let owner_name = holding.map(|holding| holding.holder.name()).unwrap_or_default();
    let owner_type = holding.and_then(|holding| holding.holder.owner_type).unwrap_or_default();
    let extension = holding.and_then(|holding| holding.extension).unwrap_or_default();
    let state = if row.facts.is_active { "ACTIVE" } else { "INACTIVE" };
    let phone_type = holding.map_or("", |holding| if holding.is_alternate { "ALTERNATE" } else { "PRIMARY" });
    let telephony = if row.facts.sort == Sort::Mobile { "MOBILE_NUMBER" } else { "PSTN_NUMBER" };
    let given = |name: &str| call.query.find(name).is_some();
    among(call, "locationId", &location_id(row.facts.location))
        && call.query.find("phoneNumber").is_none_or(|_| {
            // `+` of a query is a blank to many clients.
            call.query.all("phoneNumber").any(|wanted| row.number.is_some_and(|number| number.contains(wanted.trim())))
        })
        && (!given("available") || (row.number.is_some() && is(call, "available", holding.is_none())))
        && (!given("ownerName") || (holding.is_some() && asked(call, "ownerName", &owner_name)))
        && call.query.find("ownerId").is_none_or(|wanted| holding.is_some_and(|holding| same_owner(wanted, &holding.holder.id())))
        && call.query.find("ownerType").is_none_or(|wanted| owner_type.eq_ignore_ascii_case(wanted))
        && (!given("extension") || call.query.all("extension").any(|wanted| extension.contains(wanted)))
        && call.query.find("numberType").is_none_or(|wanted| match wanted {
            "EXTENSION" => row.number.is_none(),
            _ => row.number.is_some(),
        })
        && call.query.find("phoneNumberType").is_none_or(|wanted| phone_type.eq_ignore_ascii_case(wanted))
        && call.query.find("state").is_none_or(|wanted| row.number.is_some() && state.eq_ignore_ascii_case(wanted))
        && is(call, "tollFreeNumbers", row.facts.sort == Sort::TollFree)
        && is(call, "serviceNumber", row.facts.is_service)
        && is(call, "reservedNumber", false)
        && is(call, "restrictedNonGeoNumbers", false)
        && among(call, "includedTelephonyTypes", telephony)
}

/// Owners are asked for by id, or by the bare uuid in it.
fn same_owner(wanted: &str, id: &str) -> bool {
    wanted == id || ids::parse(wanted).zip(ids::parse(id)).is_some_and(|(a, b)| a.1 == b.1)
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    call.query_id("locationId", IdKind::Location)?;
    let mut rows = rows(&world);
    if call.query.is_set("details") && call.query.find("max") == Some("1") {
        return Ok(counts(&rows));
    }
    rows.retain(|row| admits(call, row));
    sort(call, &mut rows);
    page(call, rows.iter().map(|row| row.view(&world)))
}

/// `order`: fields by comma, each perhaps with `-desc`; only the first decides.
fn sort(call: &Call<'_>, rows: &mut [Row<'_>]) {
    let Some(order) = call.query.find("order") else { return };
    let first = order.split(',').next().unwrap_or_default().to_lowercase();
    let owner = |row: &Row<'_>| row.holding.as_ref().map(|holding| holding.holder.last_name.to_lowercase()).unwrap_or_default();
    if first.contains("lastname") {
        rows.sort_by_key(owner);
    } else if first.contains("extension") {
        rows.sort_by_key(|row| row.holding.as_ref().and_then(|holding| holding.extension).map(str::to_owned));
    } else {
        rows.sort_by_key(|row| row.number.map(str::to_owned));
    }
    if first.contains("desc") {
        rows.reverse();
    }
}

fn counts(rows: &[Row<'_>]) -> Reply {
    let count = |test: fn(&Row<'_>) -> bool| rows.iter().filter(|row| test(row)).count();
    Reply::json(&json!({
        "phoneNumbers": [],
        "count": {
            "assigned": count(|row| row.number.is_some() && row.holding.is_some()),
            "unAssigned": count(|row| row.number.is_some() && row.holding.is_none()),
            "inActive": count(|row| !row.facts.is_active),
            "extensionOnly": count(|row| row.number.is_none()),
            "tollFreeNumbers": count(|row| row.facts.sort == Sort::TollFree),
            "total": rows.len(),
        },
    }))
}

/// Numbers that can be given to something: mostly those nobody has; as destination of a forwarded call, or as caller id, those somebody
/// has (a location's numbers, whoever owns them).
fn available(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let here = place(call, &world)?;
    let path = call.operation.path;
    let wants_owned = ["callForwarding", "callIntercept", "emergencyCallbackNumber", "externalCallerId", "chargeNumber"];
    let is_owned = wants_owned.iter().any(|part| path.contains(&format!("/{part}/")));
    let is_general = path == "/telephony/config/locations/{locationId}/availableNumbers";
    let rows = rows(&world);
    let fits = |row: &&Row<'_>| {
        row.number.is_some()
            && here.is_none_or(|here| row.facts.location == here)
            && (is_general || row.holding.is_some() == is_owned)
            && call
                .query
                .find("phoneNumber")
                .is_none_or(|_| call.query.all("phoneNumber").any(|wanted| row.number.is_some_and(|number| number.contains(wanted.trim()))))
            && (call.query.find("ownerName").is_none()
                || row.holding.as_ref().is_some_and(|holding| asked(call, "ownerName", &holding.holder.name())))
    };
    page(call, rows.iter().filter(fits).map(|row| row.view(&world)))
}

/// The location whose numbers are asked for: in the path, of whom the path names, or in the query.
fn place(call: &Call<'_>, world: &World) -> Result<Option<Key>, Failure> {
    if call.operation.params.contains(&"locationId") {
        return location(call, world).map(Some);
    }
    if let Some(first) = call.operation.params.first() {
        let member = Member::of_id(world, call.param(first));
        return member
            .map(|member| Some(member.location))
            .ok_or_else(|| Failure::not_found("The requested person, workspace or virtual line could not be found."));
    }
    call.query_id("locationId", IdKind::Location)
}

fn numbers_of(call: &Call<'_>, field: &str) -> Result<Vec<String>, Failure> {
    let body = body(call)?;
    let list = body.get(field).and_then(Value::as_array);
    Ok(list.into_iter().flatten().filter_map(|number| number.as_str().map(str::to_owned)).collect())
}

fn add(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let numbers = numbers_of(call, "phoneNumbers")?;
    let mut world = call.cloud.world_mut();
    let here = location(call, &world)?;
    // The documentation of this operation allows at most 10 numbers.
    if numbers.is_empty() || numbers.len() > 10 {
        return Err(Failure::bad_request("phoneNumbers: 1 to 10 numbers are accepted"));
    }
    for number in &numbers {
        if !is_e164(number) {
            return Err(Failure::bad_request(format!("phoneNumbers: '{number}' is not in E.164 format")));
        }
        if world.calling.numbers.contains_key(number) {
            return Err(Failure::conflict(format!("phone number '{number}' already exists")));
        }
    }
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let facts = Facts {
        location: here,
        is_active: text("state") != "INACTIVE",
        is_service: text("numberUsageType") == "SERVICE",
        sort: match text("numberType") {
            "TOLLFREE" => Sort::TollFree,
            "MOBILE" => Sort::Mobile,
            _ => Sort::Direct,
        },
    };
    for number in numbers {
        world.calling.numbers.insert(number, facts);
    }
    Ok(answer(call, json!({}), Gaps::Left))
}

fn known(world: &World, here: Key, numbers: &[String]) -> Result<(), Failure> {
    match numbers.iter().find(|number| world.calling.numbers.get(*number).is_none_or(|facts| facts.location != here)) {
        Some(unknown) => Err(Failure::not_found(format!("phone number '{unknown}' is not in the inventory of the location"))),
        None => Ok(()),
    }
}

fn activate(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let numbers = numbers_of(call, "phoneNumbers")?;
    let mut world = call.cloud.world_mut();
    let here = location(call, &world)?;
    known(&world, here, &numbers)?;
    let is_active = body.get("action").and_then(Value::as_str) != Some("DEACTIVATE");
    for number in &numbers {
        if let Some(facts) = world.calling.numbers.get_mut(number) {
            facts.is_active = is_active;
        }
    }
    Ok(Reply::no_content())
}

fn remove(call: &Call<'_>) -> Result<Reply, Failure> {
    let numbers = numbers_of(call, "phoneNumbers")?;
    let mut world = call.cloud.world_mut();
    let here = location(call, &world)?;
    known(&world, here, &numbers)?;
    for number in &numbers {
        if let Some(holding) = world.number_holding(number) {
            return Err(Failure::conflict(format!(
                "phone number '{number}' is assigned to {} and cannot be removed",
                holding.holder.name()
            )));
        }
        if world.calling.main_number(here) == Some(number) {
            return Err(Failure::conflict(format!("phone number '{number}' is the main number of the location and cannot be removed")));
        }
    }
    for number in &numbers {
        world.calling.numbers.remove(number);
    }
    Ok(Reply::no_content())
}

fn validate(call: &Call<'_>) -> Result<Reply, Failure> {
    let numbers = numbers_of(call, "phoneNumbers")?;
    let world = call.cloud.world();
    let mut seen = std::collections::HashSet::new();
    let states: Vec<Value> = numbers
        .iter()
        .map(|number| {
            let (state, detail) = if !is_e164(number) {
                ("Invalid", Some("Phone number format is invalid"))
            } else if !seen.insert(number) {
                ("Duplicate In List", Some("Phone number is given twice"))
            } else if world.calling.numbers.contains_key(number) {
                ("Duplicate", Some("Phone number already exists"))
            } else {
                ("Available", None)
            };
            json!({ "phoneNumber": number, "state": state, "tollFreeNumber": false, "detail": detail.into_iter().collect::<Vec<_>>() })
        })
        .collect();
    let is_fine = states.iter().all(|state| state["state"] == "Available");
    Ok(answer(call, json!({ "status": if is_fine { "OK" } else { "ERRORS" }, "phoneNumbers": states }), Gaps::Left))
}

fn validate_extensions(call: &Call<'_>) -> Result<Reply, Failure> {
    let extensions = numbers_of(call, "extensions")?;
    let world = call.cloud.world();
    let here = if call.operation.params.is_empty() { None } else { Some(location(call, &world)?) };
    let mut seen = std::collections::HashSet::new();
    let states: Vec<Value> = extensions
        .iter()
        .filter_map(|extension| {
            let is_taken =
                || world.holdings().any(|one| one.extension == Some(extension.as_str()) && here.is_none_or(|here| one.location == here));
            let (state, code, message) = if !is_extension(extension) {
                ("INVALID", 59402, "Extension must have 2 to 10 digits")
            } else if !seen.insert(extension) {
                ("DUPLICATE_IN_LIST", 59403, "Extension is given twice")
            } else if is_taken() {
                ("DUPLICATE", 59401, "Extension is already in use")
            } else {
                return here.is_some().then(|| json!({ "extension": extension, "state": "VALID" }));
            };
            Some(json!({ "extension": extension, "state": state, "errorCode": code, "message": message }))
        })
        .collect();
    let is_fine = states.iter().all(|state| state["state"] == "VALID");
    Ok(answer(call, json!({ "status": if is_fine { "OK" } else { "ERRORS" }, "extensionStatus": states }), Gaps::Left))
}
