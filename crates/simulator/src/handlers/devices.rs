//! `/devices`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Route;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::device::{Device, Owner};

/// What this file serves.
pub const ROUTES: &[Route] =
    &[("list-devices", list), ("get-device-details", detail), ("modify-device-tags", modify_tags), ("delete-a-device", delete)];

/// Page size: default and ceiling.
const PAGE: (usize, usize) = (100, 1000);

/// A device as the API shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceView<'a> {
    id: WebexId,
    display_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    place_id: Option<WebexId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workspace_id: Option<WebexId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person_id: Option<WebexId>,
    org_id: WebexId,
    /// Webex has ids of its own for each; here the device has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    calling_device_id: Option<WebexId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    webex_device_id: Option<WebexId>,
    capabilities: &'static [&'static str],
    permissions: &'static [&'static str],
    product: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    tags: &'a [String],
    ip: String,
    active_interface: &'static str,
    mac: String,
    primary_sip_url: &'a str,
    sip_urls: [&'a str; 1],
    serial: &'a str,
    software: &'static str,
    upgrade_channel: &'static str,
    created: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_id: Option<WebexId>,
    error_codes: &'static [&'static str],
    first_seen: String,
    last_seen: String,
    managed_by: &'static str,
    device_platform: &'static str,
    /// A plain text here, unlike in workspaces: Webex's example and `wxc_sdk` agree on it.
    planned_maintenance: &'static str,
    connection_status: &'static str,
}

fn kind(device: &Device) -> &'static str {
    if device.model.is_roomos() { "roomdesk" } else { "phone" }
}

impl<'a> DeviceView<'a> {
    /// A device as the API shows it.
    pub fn new(world: &World, device: &'a Device) -> Self {
        let (workspace, person) = match device.owner {
            Owner::Workspace(key) => (Some(WebexId::new(Kind::Place, key)), None),
            Owner::Person(key) => (None, Some(WebexId::new(Kind::People, key))),
        };
        let roomos = device.model.is_roomos();
        Self {
            id: WebexId::new(Kind::Device, device.key),
            display_name: &device.display_name,
            place_id: workspace,
            workspace_id: workspace,
            person_id: person,
            org_id: WebexId::new(Kind::Organization, world.org),
            calling_device_id: (!roomos).then(|| WebexId::new(Kind::Device, device.key)),
            webex_device_id: roomos.then(|| WebexId::new(Kind::Device, device.key)),
            capabilities: if roomos { &["xapi"] } else { &[] },
            permissions: if roomos { &["xapi:all"] } else { &[] },
            product: device.model.product,
            kind: kind(device),
            tags: &device.tags,
            ip: device.ip_text(),
            active_interface: device.interface,
            mac: device.mac_text(),
            primary_sip_url: &device.sip,
            sip_urls: [&device.sip],
            serial: &device.serial,
            software: device.software,
            upgrade_channel: device.channel,
            created: iso(device.created_ms),
            location_id: device.location.map(|key| WebexId::new(Kind::Location, key)),
            error_codes: device.error_codes,
            first_seen: iso(device.created_ms),
            last_seen: iso(if device.is_online() { world.now_ms() } else { device.last_seen_ms }),
            managed_by: "CUSTOMER",
            device_platform: "cisco",
            planned_maintenance: "off",
            connection_status: device.connection_status(),
        }
    }
}

/// What a list is narrowed to. Texts match as Webex matches them: names by their beginning, the rest whole, without regard to case.
struct Filter<'a> {
    call: &'a Call<'a>,
    workspace: Option<Key>,
    person: Option<Key>,
    location: Option<Key>,
    own_only: Option<Key>,
}

impl<'a> Filter<'a> {
    fn read(call: &'a Call<'a>) -> Result<Self, Failure> {
        let own_only = if call.is_admin() { None } else { call.token.as_ref().map(|token| token.holder) };
        let location = call.query_id("locationId", Kind::Location)?.or(call.query_id("workspaceLocationId", Kind::Location)?);
        Ok(Self {
            call,
            workspace: call.query_id("workspaceId", Kind::Place)?,
            person: call.query_id("personId", Kind::People)?,
            location,
            own_only,
        })
    }

    fn is(&self, name: &str, value: &str) -> bool {
        let mut wanted = self.call.query.all(name).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| wanted.eq_ignore_ascii_case(value))
    }

    fn has(&self, name: &str, values: &[impl AsRef<str>]) -> bool {
        self.call.query.all(name).all(|wanted| values.iter().any(|value| value.as_ref().eq_ignore_ascii_case(wanted)))
    }

    fn begins(&self, name: &str, value: &str) -> bool {
        self.call.query.find(name).is_none_or(|wanted| value.to_lowercase().starts_with(&wanted.to_lowercase()))
    }

    fn admits(&self, device: &Device) -> bool {
        let roomos = device.model.is_roomos();
        // `permission=xapi` asks for any xAPI permission.
        let permission = self.call.query.all("permission").all(|wanted| roomos && (wanted == "xapi" || wanted == "xapi:all"));
        let plain = |mac: &str| mac.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        self.workspace.is_none_or(|key| device.owner == Owner::Workspace(key))
            && self.person.is_none_or(|key| device.owner == Owner::Person(key))
            && self.own_only.is_none_or(|key| device.owner == Owner::Person(key))
            && self.location.is_none_or(|key| device.location == Some(key))
            && permission
            && self.begins("displayName", &device.display_name)
            && self.is("connectionStatus", device.connection_status())
            && self.is("product", device.model.product)
            && self.is("type", kind(device))
            && self.is("serial", &device.serial)
            && self.has("tag", &device.tags)
            && self.begins("software", device.software)
            && self.is("upgradeChannel", device.channel)
            && self.has("errorCode", device.error_codes)
            && self.call.query.all("capability").all(|_| roomos)
            && self.call.query.find("mac").is_none_or(|mac| plain(mac) == plain(&device.mac_text()))
            && self.is("devicePlatform", "cisco")
            && self.is("plannedMaintenance", "off")
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let (max, start) = (wanted_max(call, PAGE.0, PAGE.1)?, wanted_start(call, "start")?);
    let filter = Filter::read(call)?;
    let mut matching = world.devices.iter().filter(|device| filter.admits(device)).skip(start);
    let page: Vec<_> = matching.by_ref().take(max).map(|device| DeviceView::new(&world, device)).collect();
    let next = matching.next().map(|_| next_link(call, "start", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", page), next))
}

/// The device of the path, if the caller may see it.
fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Device, Failure> {
    call.check_org(world.org)?;
    let device = world.devices.find(call.id("deviceId", Kind::Device)?).ok_or_else(|| missing(Kind::Device))?;
    let is_own = call.token.as_ref().is_some_and(|token| device.owner == Owner::Person(token.holder));
    if call.is_admin() || is_own { Ok(device) } else { Err(missing(Kind::Device)) }
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(Reply::json(&DeviceView::new(&world, find(call, &world)?)))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?.key;
    world.remove_device(key);
    Ok(Reply::no_content())
}

/// One step of a JSON Patch (RFC 6902), as far as tags need it.
#[derive(Deserialize)]
struct Step {
    op: String,
    path: String,
    #[serde(default)]
    value: Value,
}

fn modify_tags(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    let steps: Result<Vec<Step>, _> = match body {
        Value::Array(_) => Vec::deserialize(body),
        _ => Step::deserialize(body).map(|step| vec![step]),
    };
    let steps = steps.map_err(|error| Failure::bad_request(format!("body: not a JSON Patch: {error}")))?;
    let mut world = call.cloud.world_mut();
    let device = find(call, &world)?;
    let (key, mut tags) = (device.key, device.tags.clone());
    for step in steps {
        apply(&step, &mut tags)?;
    }
    let device = world.devices.find_mut(key).ok_or_else(|| missing(Kind::Device))?;
    device.tags = tags;
    let device = world.devices.find(key).ok_or_else(|| missing(Kind::Device))?;
    Ok(Reply::json(&DeviceView::new(&world, device)))
}

fn apply(step: &Step, tags: &mut Vec<String>) -> Result<(), Failure> {
    if step.path.trim_start_matches('/') != "tags" {
        return Err(Failure::bad_request(format!("path: only 'tags' can be changed, not '{}'", step.path)));
    }
    let values = || -> Result<Vec<String>, Failure> {
        match &step.value {
            Value::String(tag) => Ok(vec![tag.clone()]),
            other => Vec::deserialize(other).map_err(|_| Failure::bad_request("value: a list of texts is required")),
        }
    };
    match step.op.as_str() {
        "add" => {
            for tag in values()? {
                if !tags.contains(&tag) {
                    tags.push(tag);
                }
            }
        }
        "replace" => *tags = values()?,
        // Without a value every tag goes.
        "remove" if step.value.is_null() => tags.clear(),
        "remove" => {
            let gone = values()?;
            tags.retain(|tag| !gone.contains(tag));
        }
        other => return Err(Failure::bad_request(format!("op: '{other}' is not one of add, remove, replace"))),
    }
    Ok(())
}
