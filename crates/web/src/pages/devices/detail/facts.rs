//! What is known of a device, line by line.

use jiff::Timestamp;
use model::{Device, RoomFacts, UnitFacts};

use crate::format::{self, Moment, text_or_dash};
use crate::html::Mark;
use crate::pages::devices::{DeviceQuery, words};
use crate::view::marks;

/// One line of a panel of facts.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) value: FactValue,
}

pub(super) enum FactValue {
    Words(String),
    /// With a copy button.
    Code(String),
    Time(Moment, &'static str),
    Tags(Vec<Tag>),
    State(Mark),
    /// Words that lead to the devices which share it.
    Link(String, String),
}

/// A word that leads to the devices which share it.
pub(super) struct Tag {
    pub(super) word: String,
    pub(super) address: String,
}

/// Something that is wrong in the workspace.
pub(super) struct Issue {
    pub(super) mark: Mark,
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) action: Option<String>,
    pub(super) since: Option<Moment>,
}

fn code(name: &'static str, value: Option<&String>) -> Fact {
    let value = value.map_or_else(|| FactValue::Words(format::NOT_KNOWN.to_owned()), |value| FactValue::Code(value.clone()));
    Fact { name, value }
}

fn plain(name: &'static str, value: Option<&str>) -> Fact {
    Fact { name, value: FactValue::Words(text_or_dash(value).to_owned()) }
}

fn time(name: &'static str, at: Option<Timestamp>, now: Timestamp, after: &'static str) -> Fact {
    let unknown = || FactValue::Words(format::NOT_KNOWN.to_owned());
    Fact { name, value: at.map_or_else(unknown, |at| FactValue::Time(Moment::age(at, now), after)) }
}

/// A value with a link to the devices that share it.
fn shared(name: &'static str, value: Option<&String>, filter: impl Fn(&mut DeviceQuery, String)) -> Fact {
    let Some(value) = value else { return plain(name, None) };
    let mut query = DeviceQuery::default();
    filter(&mut query, value.clone());
    Fact { name, value: FactValue::Link(value.clone(), query.address()) }
}

fn tags(name: &'static str, values: &[String], filter: impl Fn(&mut DeviceQuery, String)) -> Fact {
    let tag = |word: &String| {
        let mut query = DeviceQuery::default();
        filter(&mut query, word.clone());
        Tag { word: word.clone(), address: query.address() }
    };
    Fact { name, value: FactValue::Tags(values.iter().map(tag).collect()) }
}

/// What it is and how it does.
pub(super) fn device(device: &Device, now: Timestamp) -> Vec<Fact> {
    let mut facts = Vec::new();
    if !device.error_codes.is_empty() {
        facts.push(tags("Reports", &device.error_codes, |query, code| query.filter.error_code = Some(code)));
    }
    if let Some(level) = &device.health_level {
        facts.push(Fact { name: "Workspace health", value: FactValue::State(words::health(level)) });
    }
    facts.extend([
        code("Serial number", device.serial.as_ref()),
        code("MAC address", device.mac.as_ref()),
        code("IP address", device.ip.as_ref()),
        shared("Software", device.software.as_ref(), |query, software| query.filter.software = Some(software)),
        shared("Upgrade channel", device.upgrade_channel.as_ref(), |query, channel| query.filter.upgrade_channel = Some(channel)),
        plain("Planned maintenance", device.planned_maintenance.as_deref().map(words::maintenance)),
        plain("Platform", device.platform.as_deref().map(words::platform)),
        plain("Managed by", device.managed_by.as_deref().map(words::managed_by)),
        plain("Kind", Some(marks::kind(device.kind))),
        plain("Status at Webex", device.webex_status().map(words::webex_status)),
        plain("xAPI access", Some(words::xapi(device.xapi))),
        time("Up for", words::up_since(device), now, ""),
        time("Last seen", device.last_seen_at, now, " ago"),
        time("First seen", device.first_seen_at, now, " ago"),
    ]);
    if device.missing_since.is_some() {
        facts.push(time("Not listed for", device.missing_since, now, ""));
        facts.push(time("Last listed", Some(device.seen_at), now, " ago"));
    }
    facts.push(code("Webex id", Some(&device.id.to_string())));
    if !device.tags.is_empty() {
        facts.push(tags("Tags", &device.tags, |query, tag| query.filter.tag = Some(tag)));
    }
    facts
}

/// Whose it is and where.
pub(super) fn place(device: &Device) -> Vec<Fact> {
    let mut facts = vec![plain("Mode", words::mode(device).map(words::Mode::title))];
    match (&device.workspace_name, &device.owner_name) {
        (None, Some(_)) => facts.push(plain("Owner", device.owner_name.as_deref())),
        _ => facts.push(plain("Workspace", device.workspace_name.as_deref())),
    }
    facts.extend([
        code("E-mail", device.email.as_ref()),
        code("SIP address", device.sip_address.as_ref()),
        shared("Location", device.location_name.as_ref(), |query, location| query.filter.location = Some(location)),
        plain("Time zone", device.time_zone.as_deref()),
        shared("Region", device.region.as_ref(), |query, region| query.filter.region = Some(region)),
    ]);
    facts
}

/// What it says of its network.
pub(super) fn network(device: &Device) -> Vec<Fact> {
    device.network.as_ref().map_or_else(Vec::new, |network| {
        vec![
            plain("Interface", network.interface.as_deref()),
            code("IPv4 address", network.ipv4.as_ref()),
            code("Gateway", network.gateway.as_ref()),
            plain("Port speed", network.speed.as_deref()),
        ]
    })
}

/// What it says of its hardware.
pub(super) fn unit(device: &Device) -> Vec<Fact> {
    let unit = &device.own.unit;
    if *unit == UnitFacts::default() {
        return Vec::new();
    }
    vec![
        plain("Type", unit.kind.as_deref()),
        plain("Platform", unit.platform.as_deref()),
        code("Module serial number", unit.module_serial.as_ref()),
        plain("Compatibility level", unit.compatibility_level.as_deref()),
        plain("Software released", unit.software_released.as_deref()),
    ]
}

/// What it says of its room; nothing when it says nothing.
pub(super) fn room(device: &Device, now: Timestamp) -> Vec<Fact> {
    let room = device.room_now();
    if room == RoomFacts::default() {
        return Vec::new();
    }
    let words = |name, words: Option<String>| plain(name, words.as_deref());
    let people = match (room.people_count, room.people_capacity) {
        (Some(count), Some(capacity)) => Some(format!("{count} of {capacity}")),
        (Some(count), None) => Some(count.to_string()),
        (None, Some(capacity)) => Some(format!("{} of {capacity}", format::NOT_KNOWN)),
        (None, None) => None,
    };
    vec![
        plain("People present", room.people_present.map(words::truth)),
        words("People counted", people),
        plain("Microphones muted", room.microphones_muted.map(words::truth)),
        words("Volume", room.volume.map(|volume| format!("{volume} of 100"))),
        time("Unchanged for", device.own.room_since, now, ""),
    ]
}

/// What is wrong in its workspace.
pub(super) fn issues(device: &Device, now: Timestamp) -> Vec<Issue> {
    let issue = |issue: &model::HealthIssue| Issue {
        mark: issue.level.as_deref().map_or(Mark { tone: "unknown", icon: "info", word: "Issue" }, words::health),
        title: issue.title.clone(),
        description: issue.description.clone(),
        action: issue.recommended_action.clone(),
        since: issue.since.map(|since| Moment::age(since, now)),
    };
    device.health_issues.iter().map(issue).collect()
}
