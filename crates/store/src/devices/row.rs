//! A device as a row: columns, codes and what counts as "shown".

use std::net::IpAddr;

use jiff::Timestamp;
use model::{Connection, Device, DeviceKind, DeviceState, NetworkFacts, OwnFacts, RoomFacts, UnitFacts, XapiAccess};
use sqlx::any::AnyRow;

use super::health;
use crate::sql::Sql;
use crate::values::{
    Digest, folded, id, id_if_any, number_if_any, sort_key, storable, storable_if_any, text, text_if_any, texts, texts_column, time,
    time_if_any, word,
};

/// What a list reads of a device, from table `device d`; `listed_at` is when the organisation's list was last complete.
pub(super) const SELECT: &str = "SELECT d.device_id, d.name, d.product, d.kind, d.connection, d.xapi, d.serial, d.mac, d.ip, d.software, \
     d.upgrade_channel, d.sip_address, d.tags, d.error_codes, d.location_id, d.location_name, d.time_zone, d.workspace_id, \
     d.workspace_name, d.owner_id, d.owner_name, d.email, d.managed_by, d.device_platform, d.planned_maintenance, d.health_level, \
     d.health_issues, d.region, d.notes, d.first_seen_at, d.last_seen_at, d.state_since, d.seen_at, d.missing_since, \
     d.booted_at, d.network_interface, d.network_ipv4, d.network_gateway, d.network_speed, d.status_word, d.unit_type, d.unit_platform, \
     d.module_serial, d.compatibility_level, d.software_released, d.people_present, d.people_count, d.people_capacity, \
     d.microphones_muted, d.volume, d.room_since, \
     (SELECT l.completed_at FROM device_list l WHERE l.org_id = d.org_id) AS listed_at";

/// State as a number, ordered by how soon people should look. Numbers that were released keep their meaning.
pub(super) const fn state_code(state: DeviceState) -> i64 {
    match state {
        DeviceState::Offline => 0,
        DeviceState::Issues => 1,
        DeviceState::Online => 2,
        DeviceState::Standby => 3,
        DeviceState::Missing => 4,
        DeviceState::Unknown => 5,
    }
}

/// The state with that number.
pub(super) fn state_of_code(code: i64) -> Option<DeviceState> {
    DeviceState::ALL.iter().copied().find(|state| state_code(*state) == code)
}

/// Reads a row of [`SELECT`].
pub(super) fn decode(row: &AnyRow) -> Result<Device, sqlx::Error> {
    let missing_since = time_if_any(row, "missing_since")?;
    let seen_at = time(row, "seen_at")?;
    let listed_at = number_if_any(row, "listed_at")?.map(Timestamp::from_millisecond).transpose();
    let listed_at = listed_at.map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    Ok(Device {
        id: id(row, "device_id")?,
        name: text(row, "name")?,
        product: text(row, "product")?,
        kind: word(row, "kind", DeviceKind::parse)?,
        connection: word(row, "connection", Connection::parse)?,
        status_word: text_if_any(row, "status_word")?,
        xapi: word(row, "xapi", XapiAccess::parse)?,
        serial: text_if_any(row, "serial")?,
        mac: text_if_any(row, "mac")?,
        ip: text_if_any(row, "ip")?,
        software: text_if_any(row, "software")?,
        upgrade_channel: text_if_any(row, "upgrade_channel")?,
        sip_address: text_if_any(row, "sip_address")?,
        tags: texts(row, "tags")?,
        error_codes: texts(row, "error_codes")?,
        location_id: id_if_any(row, "location_id")?,
        location_name: text_if_any(row, "location_name")?,
        time_zone: text_if_any(row, "time_zone")?,
        workspace_id: id_if_any(row, "workspace_id")?,
        workspace_name: text_if_any(row, "workspace_name")?,
        owner_id: id_if_any(row, "owner_id")?,
        owner_name: text_if_any(row, "owner_name")?,
        email: text_if_any(row, "email")?,
        managed_by: text_if_any(row, "managed_by")?,
        platform: text_if_any(row, "device_platform")?,
        planned_maintenance: text_if_any(row, "planned_maintenance")?,
        health_level: text_if_any(row, "health_level")?,
        health_issues: health::decode(row, "health_issues")?,
        first_seen_at: time_if_any(row, "first_seen_at")?,
        last_seen_at: time_if_any(row, "last_seen_at")?,
        booted_at: time_if_any(row, "booted_at")?,
        network: decode_network(row)?,
        own: decode_own(row)?,
        region: text_if_any(row, "region")?,
        notes: text_if_any(row, "notes")?,
        state_since: time(row, "state_since")?,
        // A device that is not missing was in every complete list since it was written.
        seen_at: if missing_since.is_none() { listed_at.map_or(seen_at, |at| at.max(seen_at)) } else { seen_at },
        missing_since,
    })
}

/// What the device said of its network; nothing when it said nothing.
pub(super) fn decode_network(row: &AnyRow) -> Result<Option<NetworkFacts>, sqlx::Error> {
    let network = NetworkFacts {
        interface: text_if_any(row, "network_interface")?,
        ipv4: text_if_any(row, "network_ipv4")?,
        gateway: text_if_any(row, "network_gateway")?,
        speed: text_if_any(row, "network_speed")?,
    };
    Ok((network != NetworkFacts::default()).then_some(network))
}

/// What else the device said of itself.
pub(super) fn decode_own(row: &AnyRow) -> Result<OwnFacts, sqlx::Error> {
    let truth = |column: &str| Ok::<_, sqlx::Error>(number_if_any(row, column)?.map(|number| number != 0));
    Ok(OwnFacts {
        unit: UnitFacts {
            kind: text_if_any(row, "unit_type")?,
            platform: text_if_any(row, "unit_platform")?,
            module_serial: text_if_any(row, "module_serial")?,
            compatibility_level: text_if_any(row, "compatibility_level")?,
            software_released: text_if_any(row, "software_released")?,
        },
        room: RoomFacts {
            people_present: truth("people_present")?,
            people_count: number_if_any(row, "people_count")?,
            people_capacity: number_if_any(row, "people_capacity")?,
            microphones_muted: truth("microphones_muted")?,
            volume: number_if_any(row, "volume")?,
        },
        room_since: time_if_any(row, "room_since")?,
    })
}

/// What the cloud's list says of a device and pages show, as a number. The last contact is left out: it moves all the time.
pub(super) fn shown_digest(device: &Device) -> i64 {
    let mut digest = Digest::new();
    for field in [&device.name, &device.product] {
        digest.field(Some(field));
    }
    for word in [device.kind.as_str(), device.connection.as_str(), device.xapi.as_str()] {
        digest.field(Some(word));
    }
    for field in [
        &device.status_word,
        &device.serial,
        &device.mac,
        &device.ip,
        &device.software,
        &device.upgrade_channel,
        &device.sip_address,
        &device.location_name,
        &device.time_zone,
        &device.workspace_name,
        &device.owner_name,
        &device.email,
        &device.managed_by,
        &device.platform,
        &device.planned_maintenance,
        &device.health_level,
    ] {
        digest.field(field.as_deref());
    }
    digest.field(device.location_id.as_ref().map(AsRef::as_ref));
    digest.field(device.workspace_id.as_ref().map(AsRef::as_ref));
    digest.field(device.owner_id.as_ref().map(AsRef::as_ref));
    for list in [&device.tags, &device.error_codes] {
        for text in list {
            digest.field(Some(text));
        }
        digest.field(None);
    }
    digest.field(Some(&health::column(&device.health_issues)));
    digest.field(device.first_seen_at.map(|at| at.as_millisecond().to_string()).as_deref());
    digest.finish()
}

/// Columns of [`push_values`], in its order. Those that only the device itself gives, and what users gave it, are not among them.
pub(super) const COLUMNS: &[&str] = &[
    "org_id",
    "device_id",
    "name",
    "product",
    "kind",
    "connection",
    "status_word",
    "xapi",
    "serial",
    "mac",
    "ip",
    "software",
    "upgrade_channel",
    "sip_address",
    "tags",
    "error_codes",
    "location_id",
    "location_name",
    "time_zone",
    "workspace_id",
    "workspace_name",
    "owner_id",
    "owner_name",
    "email",
    "managed_by",
    "device_platform",
    "planned_maintenance",
    "health_level",
    "health_issues",
    "first_seen_at",
    "last_seen_at",
    "state",
    "state_since",
    "seen_at",
    "missing_since",
    "shown_digest",
    "search_text",
    "name_key",
    "product_key",
    "location_key",
    "ip_key",
    "software_key",
    "last_seen_key",
];

/// A listed device with what the store itself adds.
pub(super) struct Upsert<'d> {
    pub(super) device: &'d Device,
    pub(super) digest: i64,
    pub(super) state_since_ms: i64,
}

/// Appends one row of values for [`COLUMNS`].
pub(super) fn push_values(sql: &mut Sql, org: &str, upsert: &Upsert, at_ms: i64) {
    let device = upsert.device;
    let millis = |at: Option<Timestamp>| at.map(Timestamp::as_millisecond);
    sql.push("(").bind(org).push(", ").bind(device.id.as_str());
    for text in [&device.name, &device.product] {
        sql.push(", ").bind(storable(text));
    }
    for word in [device.kind.as_str(), device.connection.as_str()] {
        sql.push(", ").bind(word);
    }
    sql.push(", ").bind(storable_if_any(device.status_word.as_deref())).push(", ").bind(device.xapi.as_str());
    for text in [&device.serial, &device.mac, &device.ip, &device.software, &device.upgrade_channel, &device.sip_address] {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    for list in [&device.tags, &device.error_codes] {
        sql.push(", ").bind(texts_column(list));
    }
    sql.push(", ").bind(device.location_id.as_ref().map(AsRef::<str>::as_ref));
    for text in [&device.location_name, &device.time_zone] {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    sql.push(", ").bind(device.workspace_id.as_ref().map(AsRef::<str>::as_ref));
    sql.push(", ").bind(storable_if_any(device.workspace_name.as_deref()));
    sql.push(", ").bind(device.owner_id.as_ref().map(AsRef::<str>::as_ref));
    for text in [&device.owner_name, &device.email, &device.managed_by, &device.platform, &device.planned_maintenance, &device.health_level]
    {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    sql.push(", ").bind(health::column(&device.health_issues));
    sql.push(", ").bind(millis(device.first_seen_at)).push(", ").bind(millis(device.last_seen_at));
    sql.push(", ").bind(state_code(device.connection.state())).push(", ").bind(upsert.state_since_ms);
    sql.push(", ").bind(at_ms).push(", ").bind(None::<i64>).push(", ").bind(upsert.digest);
    sql.push(", ").bind(search_text(device)).push(", ").bind(sort_key(&device.name)).push(", ").bind(sort_key(&device.product));
    sql.push(", ").bind(sort_key(device.location_name.as_deref().unwrap_or_default()));
    sql.push(", ").bind(ip_key(device.ip.as_deref().unwrap_or_default()));
    sql.push(", ").bind(sort_key(device.software.as_deref().unwrap_or_default()));
    sql.push(", ").bind(last_seen_key(device.last_seen_at)).push(")");
}

/// Orders by the last contact; those without one come first.
pub(super) fn last_seen_key(at: Option<Timestamp>) -> i64 {
    at.map_or(i64::MIN, Timestamp::as_millisecond)
}

/// Everything a search looks at, in lower case and without accents. A MAC address is found with and without its separators.
fn search_text(device: &Device) -> String {
    let bare_mac = device.mac.as_deref().map(|mac| mac.replace([':', '-', '.'], ""));
    let parts = [
        Some(device.name.as_str()),
        device.serial.as_deref(),
        device.mac.as_deref(),
        bare_mac.as_deref(),
        device.ip.as_deref(),
        device.owner_name.as_deref(),
        device.workspace_name.as_deref(),
    ];
    storable(&folded(&parts.into_iter().flatten().collect::<Vec<_>>().join("\n")))
}

/// Orders addresses by their numbers, IPv4 before IPv6, and what is no address after them.
fn ip_key(ip: &str) -> String {
    match ip.parse() {
        Ok(IpAddr::V4(address)) => format!("4{:08x}", u32::from(address)),
        Ok(IpAddr::V6(address)) => format!("6{:032x}", u128::from(address)),
        Err(_) if ip.is_empty() => String::new(),
        Err(_) => format!("9{}", sort_key(ip)),
    }
}
