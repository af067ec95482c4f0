//! Trunks, route groups, route lists and dial plans: what is particular about them, and who uses whom.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, asked, body, feature, location_id, page};
use crate::http::{Call, Failure, Reply};
use crate::ids::{Key, Kind as IdKind, WebexId};
use crate::world::World;
use crate::world::calling::feature::{Feature, Kind};
use crate::world::calling::ids;
use crate::world::calling::inventory::is_extension;
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("read-the-list-of-dial-patterns", list_patterns),
    ("modify-dial-patterns", change_patterns),
    ("validate-a-dial-pattern", validate_patterns),
    ("get-local-gateway-usage-count", trunk_usage),
    ("get-local-gateway-dial-plan-usage-for-a-trunk", trunk_dial_plans),
    ("get-route-groups-using-the-local-gateway", trunk_route_groups),
    ("read-the-usage-of-a-routing-group", group_usage),
    ("read-the-dial-plan-locations-of-a-routing-group", group_dial_plans),
    ("read-the-route-lists-of-a-routing-group", group_route_lists),
    ("read-the-list-of-trunk-types", trunk_types),
    ("test-call-routing", test_routing),
];

fn find<'a>(world: &'a World, kind: Kind, id: &str) -> Option<&'a Feature> {
    world.calling.find(kind, ids::parse_kind(id, kind.id_kind())?)
}

/// Trunk or route group that a dial plan leads to.
fn route<'a>(world: &'a World, plan: &Feature) -> Option<&'a Feature> {
    let kind = if plan.text("routeType") == Some("TRUNK") { Kind::Trunk } else { Kind::RouteGroup };
    find(world, kind, plan.text("routeId")?)
}

fn gateways(group: &Feature) -> impl Iterator<Item = &str> {
    let list = group.body.get("localGateways").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(|gateway| gateway.get("id")?.as_str())
}

/// Who leads calls to a trunk or route group.
fn users<'a>(world: &'a World, feature: &Feature, kind: Kind) -> Vec<&'a Feature> {
    let id = ids::text(feature.kind.id_kind(), feature.key);
    let leads = |other: &&Feature| match kind {
        Kind::RouteGroup => gateways(other).any(|gateway| gateway == id),
        Kind::RouteList => other.text("routeGroupId") == Some(&id),
        _ => other.text("routeId") == Some(&id),
    };
    world.calling.of_kind(kind).filter(leads).collect()
}

fn is_used(world: &World, feature: &Feature) -> bool {
    [Kind::DialPlan, Kind::RouteGroup, Kind::RouteList].into_iter().any(|kind| !users(world, feature, kind).is_empty())
}

/// Filters of the lists of this file.
pub fn admits(call: &Call<'_>, world: &World, feature: &Feature) -> bool {
    if feature.kind != Kind::DialPlan {
        return true;
    }
    let name = route(world, feature).map(Feature::name).unwrap_or_default();
    asked(call, "routeGroupName", &name) && asked(call, "trunkName", &name)
}

/// Adds what is looked up when shown.
pub fn enrich(world: &World, feature: &Feature, view: &mut Map<String, Value>) {
    let org = json!({ "id": WebexId::new(IdKind::Organization, world.org).to_string(), "name": world.org_face.name });
    view.insert("customer".to_owned(), org.clone());
    view.insert("organization".to_owned(), org);
    view.insert("inUse".to_owned(), json!(is_used(world, feature)));
    view.remove("password");
    let reference = |group: &Feature| json!({ "id": ids::text(group.kind.id_kind(), group.key), "name": group.name(), "inUse": true });
    match feature.kind {
        Kind::Trunk => {
            let short = format!("{:06x}", feature.key.0 & 0xff_ffff);
            view.insert("otgDtgId".to_owned(), json!(format!("gateway{short}_lgu")));
            view.insert("linePort".to_owned(), json!(format!("Gateway{short}_LGU@example.calls.webex.com")));
            view.insert("pilotUserId".to_owned(), json!(format!("gateway{short}_lgu@example.calls.webex.com")));
            view.insert("sipAuthenticationUserName".to_owned(), json!(format!("Gateway{short}_LGU")));
            view.insert(
                "outboundProxy".to_owned(),
                json!({ "sipAccessServiceType": "CLOUD_CALLING", "outboundProxy": "sbc.example.calls.webex.com" }),
            );
            view.insert("locationsUsingTrunk".to_owned(), json!([]));
            view.insert("errorCodes".to_owned(), json!([]));
            view.insert("isRestrictedToDedicatedInstance".to_owned(), json!(false));
        }
        Kind::RouteGroup => {
            let list = view.get_mut("localGateways").and_then(Value::as_array_mut);
            for gateway in list.into_iter().flatten().filter_map(Value::as_object_mut) {
                let id = gateway.get("id").and_then(Value::as_str).unwrap_or_default();
                if let Some(trunk) = find(world, Kind::Trunk, id) {
                    gateway.insert("name".to_owned(), json!(trunk.name()));
                    gateway.insert("locationId".to_owned(), json!(trunk.location.map(location_id)));
                }
            }
        }
        Kind::RouteList => {
            if let Some(group) = feature.text("routeGroupId").and_then(|id| find(world, Kind::RouteGroup, id)) {
                view.insert("routeGroupName".to_owned(), json!(group.name()));
                view.insert("routeGroup".to_owned(), reference(group));
            }
        }
        Kind::DialPlan => {
            view.insert("routeName".to_owned(), json!(route(world, feature).map(Feature::name)));
        }
        _ => {}
    }
}

/// Whether what a feature leads to exists.
pub fn check(world: &World, feature: &Feature) -> Result<(), Failure> {
    let unknown = |field: &str| Err(Failure::bad_request(format!("{field}: names nothing in this organization")));
    match feature.kind {
        Kind::DialPlan if route(world, feature).is_none() => unknown("routeId"),
        Kind::RouteGroup if gateways(feature).any(|id| find(world, Kind::Trunk, id).is_none()) => unknown("localGateways.id"),
        Kind::RouteList if feature.text("routeGroupId").is_none_or(|id| find(world, Kind::RouteGroup, id).is_none()) => {
            unknown("routeGroupId")
        }
        Kind::DialPlan => {
            if let Some(wrong) = patterns(feature).find(|pattern| !is_pattern(pattern)) {
                return Err(not_a_pattern(wrong));
            }
            let mut others = world.calling.of_kind(Kind::DialPlan).filter(|other| other.key != feature.key);
            match patterns(feature).find(|pattern| others.any(|other| patterns(other).any(|one| one == *pattern))) {
                Some(taken) => Err(Failure::conflict(format!("dial pattern '{taken}' is already in use by another dial plan"))),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Refuses to delete what calls are led to.
pub fn check_unused(world: &World, feature: &Feature) -> Result<(), Failure> {
    if is_used(world, feature) {
        return Err(Failure::conflict(format!("The {} is in use and cannot be deleted.", feature.kind.noun())));
    }
    Ok(())
}

fn patterns(plan: &Feature) -> impl Iterator<Item = &str> {
    plan.body.get("dialPatterns").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// A dial pattern: an optional `+`, digits and `X`, and at the end perhaps `!`.
fn is_pattern(text: &str) -> bool {
    let body = text.strip_prefix('+').unwrap_or(text);
    let body = body.strip_suffix('!').unwrap_or(body);
    !body.is_empty() && body.len() <= 15 && body.chars().all(|c| c.is_ascii_digit() || c == 'X')
}

/// Whether a pattern takes a number.
fn takes(pattern: &str, number: &str) -> bool {
    let (stem, is_open) = pattern.strip_suffix('!').map_or((pattern, false), |stem| (stem, true));
    let fits = stem.chars().zip(number.chars()).all(|(p, n)| p == n || (p == 'X' && n.is_ascii_digit()));
    fits && if is_open { number.len() > stem.len() } else { number.len() == stem.len() }
}

fn not_a_pattern(text: &str) -> Failure {
    Failure::bad_request(format!("dialPatterns: '{text}' is not a dial pattern"))
}

fn list_patterns(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let plan = feature(call, &world, Kind::DialPlan, "dialPlanId")?;
    let mut found: Vec<&str> = patterns(plan).filter(|pattern| asked(call, "dialPattern", pattern.trim_start_matches('+'))).collect();
    found.sort_unstable();
    if call.query.find("order").is_some_and(|order| order.to_lowercase().contains("desc")) {
        found.reverse();
    }
    page(call, found.into_iter().map(|pattern| json!(pattern)))
}

fn change_patterns(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let mut plan = feature(call, &world, Kind::DialPlan, "dialPlanId")?.clone();
    let mut now: Vec<String> = patterns(&plan).map(str::to_owned).collect();
    if body.get("deleteAllDialPatterns").and_then(Value::as_bool) == Some(true) {
        now.clear();
    }
    for change in body.get("dialPatterns").and_then(Value::as_array).into_iter().flatten() {
        let pattern = change.get("dialPattern").and_then(Value::as_str).unwrap_or_default();
        if !is_pattern(pattern) {
            return Err(not_a_pattern(pattern));
        }
        now.retain(|old| old != pattern);
        if change.get("action").and_then(Value::as_str) != Some("DELETE") {
            now.push(pattern.to_owned());
        }
    }
    plan.body.insert("dialPatterns".to_owned(), json!(now));
    check(&world, &plan)?;
    world.calling.features.insert(plan.key, plan);
    Ok(Reply::no_content())
}

fn validate_patterns(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let world = call.cloud.world();
    let mut seen: Vec<&str> = Vec::new();
    let mut wrong = Vec::new();
    for pattern in body.get("dialPatterns").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        let status = if !is_pattern(pattern) {
            Some("INVALID")
        } else if seen.contains(&pattern) {
            Some("DUPLICATE_IN_LIST")
        } else if world.calling.of_kind(Kind::DialPlan).any(|plan| patterns(plan).any(|one| one == pattern)) {
            Some("DUPLICATE")
        } else {
            None
        };
        seen.push(pattern);
        wrong.extend(
            status.map(|status| json!({ "dialPattern": pattern, "patternStatus": status, "message": format!("{pattern}: {status}") })),
        );
    }
    let status = if wrong.is_empty() { "OK" } else { "ERRORS" };
    Ok(answer(call, json!({ "status": status, "dialPatternStatus": wrong }), Gaps::Left))
}

fn trunk_usage(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let trunk = feature(call, &world, Kind::Trunk, "trunkId")?;
    let count = |kind| users(&world, trunk, kind).len();
    let value = json!({ "pstnConnectionCount": 0, "callToExtensionCount": 0, "dialPlanCount": count(Kind::DialPlan),
        "routeGroupCount": count(Kind::RouteGroup) });
    Ok(answer(call, value, Gaps::Left))
}

fn group_usage(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let group = feature(call, &world, Kind::RouteGroup, "routeGroupId")?;
    let count = |kind| users(&world, group, kind).len().to_string();
    let value = json!({ "pstnConnectionCount": "0", "callToExtensionCount": "0", "dialPlanCount": count(Kind::DialPlan),
        "routeListCount": count(Kind::RouteList) });
    Ok(answer(call, value, Gaps::Left))
}

fn list_users(call: &Call<'_>, of: Kind, param: &str, kind: Kind) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let found = users(&world, feature(call, &world, of, param)?, kind);
    let items = found.into_iter().filter(|user| asked(call, "name", &user.name())).map(|user| super::features::view(&world, user));
    page(call, items)
}

fn trunk_dial_plans(call: &Call<'_>) -> Result<Reply, Failure> {
    list_users(call, Kind::Trunk, "trunkId", Kind::DialPlan)
}

fn trunk_route_groups(call: &Call<'_>) -> Result<Reply, Failure> {
    list_users(call, Kind::Trunk, "trunkId", Kind::RouteGroup)
}

/// The published list is called `locations` and holds dial plans by id and name.
fn group_dial_plans(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let found = users(&world, feature(call, &world, Kind::RouteGroup, "routeGroupId")?, Kind::DialPlan);
    let items = found.into_iter().filter(|plan| asked(call, "locationName", &plan.name())).map(|plan| super::features::view(&world, plan));
    page(call, items)
}

fn group_route_lists(call: &Call<'_>) -> Result<Reply, Failure> {
    list_users(call, Kind::RouteGroup, "routeGroupId", Kind::RouteList)
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of every handler")]
fn trunk_types(call: &Call<'_>) -> Result<Reply, Failure> {
    let device = |name: &str| json!({ "deviceType": name, "minConcurrentCalls": 2, "maxConcurrentCalls": 250 });
    let types = json!([
        { "trunkType": "REGISTERING", "deviceTypes": [device("Cisco Unified Border Element"), device("AudioCodes Session Border Controller")] },
        { "trunkType": "CERTIFICATE_BASED", "deviceTypes": [{ "deviceType": "Cisco Unified Border Element", "minConcurrentCalls": 250,
            "maxConcurrentCalls": 1000 }] },
    ]);
    Ok(answer(call, json!({ "trunkTypes": types }), Gaps::Left))
}

fn test_routing(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let world = call.cloud.world();
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let origin = origin(&world, text("originatorId"), text("originatorType"))?;
    let destination = text("destination");
    let digits: String = destination.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let found = world
        .extension_holding(origin, &digits)
        .or_else(|| world.number_holding(&digits))
        .or_else(|| world.holdings().find(|holding| is_esn(&world, holding.location, holding.extension, &digits)));
    let base = |kind: &str| json!({ "destinationType": kind, "routingAddress": digits, "isRejected": false });
    let mut value = match &found {
        Some(holding) => {
            let is_agent = matches!(holding.holder.owner_type, Some("PEOPLE" | "PLACE" | "VIRTUAL_LINE"));
            let mut value = base(if is_agent { "HOSTED_AGENT" } else { "HOSTED_FEATURE" });
            value[if is_agent { "hostedAgent" } else { "hostedFeature" }] = json!({
                "id": holding.holder.id(), "type": holding.holder.owner_type, "firstName": holding.holder.first_name,
                "lastName": holding.holder.last_name, "name": holding.holder.name(), "locationId": location_id(holding.location),
                "locationName": world.location_name(holding.location), "phoneNumber": holding.number, "extension": holding.extension,
            });
            value
        }
        None => {
            match world.calling.of_kind(Kind::DialPlan).find_map(|plan| Some((plan, patterns(plan).find(|one| takes(one, &digits))?))) {
                Some((plan, pattern)) => {
                    let mut value = base("PBX_USER");
                    let group = route(&world, plan);
                    value["pbxUser"] = json!({ "dialPlanName": plan.name(), "dialPlanId": ids::text("DIAL_PLAN", plan.key), "dialPattern": pattern,
                    "routeGroupName": group.map(Feature::name), "routeGroupId": plan.text("routeId") });
                    value
                }
                None if digits.starts_with('+') => base("PSTN_NUMBER"),
                None if is_extension(&digits) && digits.len() <= 6 => base("UNKNOWN_EXTENSION"),
                None => base("UNKNOWN_NUMBER"),
            }
        }
    };
    if value["destinationType"] == "UNKNOWN_EXTENSION" || value["destinationType"] == "UNKNOWN_NUMBER" {
        value["isRejected"] = json!(true);
    }
    Ok(answer(call, value, Gaps::Left))
}

fn origin(world: &World, id: &str, kind: &str) -> Result<Key, Failure> {
    let found = match kind {
        "TRUNK" => find(world, Kind::Trunk, id).and_then(|trunk| trunk.location),
        _ => super::members::Member::of_id(world, id).map(|member| member.location),
    };
    found.ok_or_else(|| Failure::bad_request(format!("originatorId: '{id}' names nobody with calling")))
}

fn is_esn(world: &World, location: Key, extension: Option<&str>, digits: &str) -> bool {
    let prefix = world.calling.routing_prefix(location);
    prefix.zip(extension).is_some_and(|(prefix, extension)| digits.strip_prefix(prefix) == Some(extension))
}

#[cfg(test)]
mod tests {
    use super::{is_pattern, takes};

    #[test]
    fn dial_patterns_are_read_as_webex_writes_them() {
        // Forms of the developer documentation of dial plans: `+5555,7777XX!`-like patterns.
        assert!(is_pattern("+5555!") && is_pattern("7777XX") && !is_pattern("55A") && !is_pattern(""));
        assert!(takes("+1999!", "+19995551234") && !takes("+1999!", "+1999"));
        assert!(takes("66XXX", "66123") && !takes("66XXX", "661234"));
    }
}
