//! The tables reports hold.

use serde_json::Value;

use super::row::Rows;
use crate::clock::iso;
use crate::world::World;
use crate::world::device::Owner;
use crate::world::records::{Moment, Report};

/// Writes one line.
fn line(out: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\n']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

fn texts(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// The table of a report over the days from one moment to another.
pub fn table(world: &World, report: &Report, from_ms: i64, to_ms: i64) -> String {
    // A byte order mark, as in Webex, so that spreadsheets read names rightly.
    let mut out = "\u{feff}".to_owned();
    match report.template {
        500..=502 => calls(world, &mut out, from_ms, to_ms),
        130..=132 => meetings(world, &mut out, from_ms, to_ms),
        200 | 210 => devices(world, &mut out),
        _ => people(world, &mut out),
    }
    out
}

fn calls(world: &World, out: &mut String, from_ms: i64, to_ms: i64) {
    let rows = Rows::new(world);
    let now_ms = world.now_ms();
    let mut is_first = true;
    for one in world.call_details(Moment::Ended, from_ms, to_ms - 1).iter().filter(|one| one.written_ms <= now_ms) {
        let row = rows.row(one);
        if is_first {
            line(out, &row.keys().cloned().collect::<Vec<_>>());
            is_first = false;
        }
        let cells: Vec<String> = row.values().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect();
        line(out, &cells);
    }
    if is_first {
        line(out, &texts(&["Start time", "Answer time", "Duration", "Calling number", "Called number"]));
    }
}

fn meetings(world: &World, out: &mut String, from_ms: i64, to_ms: i64) {
    line(
        out,
        &texts(&["Meeting ID", "Conference ID", "Meeting Name", "Host Name", "Host Email", "Start Time", "End Time", "Participants"]),
    );
    for one in world.meetings.gatherings.iter().filter(|one| (from_ms..to_ms).contains(&one.start_ms)) {
        let host = world.find_person(one.host);
        let number = world.meetings.series.find(one.series).map(|series| series.number.to_string()).unwrap_or_default();
        let (name, email) = host.map_or(("", ""), |person| (person.display_name.as_str(), person.email()));
        let end = one.end_ms.filter(|end_ms| *end_ms <= world.now_ms()).map(iso).unwrap_or_default();
        let people = one.people.len().to_string();
        let (start, id) = (iso(one.start_ms), one.id());
        line(out, &texts(&[number.as_str(), &id, &one.title, name, email, &start, &end, &people]));
    }
}

fn devices(world: &World, out: &mut String) {
    line(out, &texts(&["Device Name", "Product", "Serial Number", "Workspace or User", "Online"]));
    for device in world.devices.iter() {
        let owner = match device.owner {
            Owner::Person(key) => world.people.find(key).map_or("", |person| person.display_name.as_str()),
            Owner::Workspace(key) => world.workspaces.find(key).map_or("", |place| place.display_name.as_str()),
        };
        let online = Value::from(device.is_online()).to_string();
        line(out, &texts(&[owner, device.model.product, &device.serial, owner, &online]));
    }
}

fn people(world: &World, out: &mut String) {
    line(out, &texts(&["First Name", "Last Name", "Display Name", "Email", "Status", "Last Active", "Licenses"]));
    for person in world.people.iter() {
        let licenses: Vec<&str> = person.licenses.iter().filter_map(|key| world.licenses.table.find(*key)).map(|one| one.name).collect();
        let active = person.active_ms.map(iso).unwrap_or_default();
        let state = if person.active_ms.is_some() { "Active" } else { "Invite Pending" };
        let cells =
            [person.first_name.as_str(), &person.last_name, &person.display_name, person.email(), state, &active, &licenses.join("; ")];
        line(out, &texts(&cells));
    }
}
