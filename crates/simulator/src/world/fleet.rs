//! Makes the devices of an organisation: RoomOS devices first, desk phones after them.

use super::device::{Device, Link, Owner, Peripheral, Room, Standby};
use super::media::Grade;
use super::organisation::{Size, mail_slug};
use super::people::Person;
use super::products::{Model, PERSONAL, PHONES, SHARED};
use super::sites::Workspace;
use super::table::Table;
use super::{DAY_MS, HOUR_MS, ROOM_DOMAIN};
use crate::ids::Key;
use crate::random::Dice;

/// The current RoomOS release of the facts, and the one before.
const ROOMOS: [&str; 2] = ["RoomOS 26.4.1.4 1bf4e96858f", "RoomOS 11.33.1.8 b31c0f2a7d4"];

/// Makes the devices.
pub fn devices(seed: u64, size: Size, now_ms: i64, people: &Table<Person>, workspaces: &[Workspace]) -> Table<Device> {
    let mut dice = Dice::new(seed, "devices");
    let mut table = Table::with_capacity(size.devices as usize);
    let (rooms, lobbies): (Vec<&Workspace>, Vec<&Workspace>) = workspaces.iter().partition(|place| place.supported_devices != "phones");
    let owners: Vec<&Person> = people.iter().collect();
    let callers: Vec<&Person> = owners.iter().copied().filter(|person| person.extension.is_some()).collect();
    for index in 0..size.roomos() {
        let key = dice.key();
        let device = if index < size.shared() {
            let place = rooms[index as usize % rooms.len()];
            shared(key, place, index, now_ms, &mut dice)
        } else {
            let owner = owners[(index - size.shared()) as usize % owners.len()];
            personal(key, owner, index, now_ms, &mut dice)
        };
        table.insert(key, device);
    }
    for index in 0..size.devices - size.roomos() {
        let key = dice.key();
        let model = &PHONES[dice.below(PHONES.len()).min(dice.below(PHONES.len()))];
        let owner = if index % 8 == 7 && !lobbies.is_empty() {
            Seat::of_workspace(lobbies[(index / 8) as usize % lobbies.len()])
        } else {
            Seat::of_person(callers[index as usize % callers.len()])
        };
        let mut device = base(key, model, owner, index, now_ms, &mut dice);
        device.software = phone_software(model);
        if dice.chance(0.06) {
            device.outages = 1;
            device.link = Link::Down { outage: 1 };
            device.last_seen_ms = now_ms - dice.between(HOUR_MS, 20 * DAY_MS);
        }
        table.insert(key, device);
    }
    table
}

/// Where a device stands.
struct Seat {
    owner: Owner,
    location: Option<Key>,
    name: String,
    sip: String,
}

impl Seat {
    fn of_workspace(place: &Workspace) -> Self {
        Self { owner: Owner::Workspace(place.key), location: place.location, name: place.display_name.clone(), sip: place.sip.clone() }
    }

    fn of_person(person: &Person) -> Self {
        let sip = format!("{}@{ROOM_DOMAIN}", person.email().split('@').next().unwrap_or_default());
        Self { owner: Owner::Person(person.key), location: person.location, name: person.display_name.clone(), sip }
    }
}

/// Whose a new device is.
pub enum Home<'a> {
    /// It stands in a workspace.
    Workspace(&'a Workspace),
    /// It is one person's.
    Person(&'a Person),
}

/// A device that is registered now, fresh from its box.
pub fn enrol(key: Key, model: &'static Model, home: &Home<'_>, index: u32, now_ms: i64, dice: &mut Dice) -> Device {
    let seat = match home {
        Home::Workspace(place) => Seat::of_workspace(place),
        Home::Person(person) => Seat::of_person(person),
    };
    let mut device = base(key, model, seat, index, now_ms, dice);
    device.created_ms = now_ms;
    if model.is_roomos() {
        let mut made = room(model, now_ms, dice);
        (made.booted_ms, made.standby, made.last_shutdown) = (now_ms, Standby::Off, "FirstBoot");
        device.room = Some(Box::new(made));
        device.software = ROOMOS[0];
    } else {
        device.software = phone_software(model);
    }
    device
}

fn phone_software(model: &Model) -> &'static str {
    if model.image == "PHONEOS" { "PhoneOS 3.4.1.0001" } else { "sip8845_65.12-0-6MPP0101-18" }
}

fn shared(key: Key, place: &Workspace, index: u32, now_ms: i64, dice: &mut Dice) -> Device {
    let model = dice.pick(&SHARED);
    let mut device = base(key, model, Seat::of_workspace(place), index, now_ms, dice);
    device.room = Some(Box::new(room(model, now_ms, dice)));
    finish_roomos(&mut device, dice);
    device
}

fn personal(key: Key, owner: &Person, index: u32, now_ms: i64, dice: &mut Dice) -> Device {
    let model = dice.pick(&PERSONAL);
    let mut device = base(key, model, Seat::of_person(owner), index, now_ms, dice);
    device.display_name = format!("{} – {}", owner.display_name, model.platform);
    device.room = Some(Box::new(room(model, now_ms, dice)));
    finish_roomos(&mut device, dice);
    device
}

fn finish_roomos(device: &mut Device, dice: &mut Dice) {
    device.software = if dice.chance(0.8) { ROOMOS[0] } else { ROOMOS[1] };
    device.channel = *dice.pick(&["Stable", "Stable", "Stable", "Preview"]);
    if dice.chance(0.08) {
        device.error_codes =
            *dice.pick(&[&["touchpanelconnection"][..], &["camerapairing"], &["networkquality"], &["ultrasoundconfigsettings"]]);
    }
    if dice.chance(0.3) {
        device.tags = vec![(*dice.pick(&["executive", "training", "pilot", "floor-refresh"])).to_owned()];
    }
    let Some(room) = &mut device.room else { return };
    if room.grade == Grade::Poor {
        device.interface = "wireless";
    }
    if device.error_codes.contains(&"touchpanelconnection")
        && let Some(panel) = room.peripherals.first_mut()
    {
        panel.status = "LostConnection";
    }
}

fn base(key: Key, model: &'static Model, seat: Seat, index: u32, now_ms: i64, dice: &mut Dice) -> Device {
    let [_, b2, b1, b0] = index.to_be_bytes();
    let created_ms = now_ms - dice.between(20, 1100) * DAY_MS;
    let roomos = u8::from(model.is_roomos());
    let chance = dice.next().to_be_bytes();
    Device {
        key,
        display_name: if seat.name.is_empty() { mail_slug(model.platform) } else { seat.name },
        owner: seat.owner,
        location: seat.location,
        model,
        tags: Vec::new(),
        ip: [10, 20 + roomos * 20 + b2, b1, b0.saturating_add(1).max(2)],
        mac: [0x8C, 0x1E, 0x80 | roomos, chance[0], chance[1], chance[2]],
        serial: serial(dice),
        software: "",
        channel: "Stable",
        sip: seat.sip,
        created_ms,
        last_seen_ms: now_ms,
        link: Link::Up,
        outages: 0,
        error_codes: &[],
        interface: "wired",
        room: None,
    }
}

/// A serial number in the form of Cisco's: three letters of the plant, year and week, four signs.
fn serial(dice: &mut Dice) -> String {
    const SIGNS: &[u8] = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let plant = dice.pick(&["FOC", "FDO", "FVH"]);
    let mut text = format!("{plant}{:02}{:02}", dice.between(23, 29), dice.between(1, 52));
    for _ in 0..4 {
        text.push(char::from(*dice.pick(SIGNS)));
    }
    text
}

fn room(model: &Model, now_ms: i64, dice: &mut Dice) -> Room {
    let mut peripherals = Vec::new();
    let mut add = |name, kind, hardware, dice: &mut Dice| {
        let id = 1001 + u32::try_from(peripherals.len()).unwrap_or(0);
        peripherals.push(Peripheral { id, name, kind, status: "Connected", serial: serial(dice), hardware });
    };
    if SHARED.contains(model) {
        add("Cisco Room Navigator", "TouchPanel", "101790-3", dice);
        if dice.chance(0.5) {
            add("Cisco Table Microphone Pro", "AudioMicrophone", "102381-2", dice);
        }
        if matches!(model.code, "barents" | "millennium") {
            add("Cisco Quad Camera", "Camera", "101650-5", dice);
        }
        if dice.chance(0.3) {
            add("Cisco Room Navigator Scheduler", "RoomScheduler", "101790-3", dice);
        }
    } else if dice.chance(0.6) {
        add("Cisco Headset 730", "Headset", "HS-WL-730", dice);
    }
    let grade = match dice.below(100) {
        0..70 => Grade::Good,
        70..90 => Grade::Fair,
        _ => Grade::Poor,
    };
    Room {
        booted_ms: now_ms - dice.between(10 * 60_000, 21 * DAY_MS),
        volume: dice.between(6, 15) * 5,
        volume_muted: false,
        microphones_muted: dice.chance(0.3),
        standby: if dice.chance(0.4) { Standby::Asleep } else { Standby::Off },
        last_shutdown: if dice.chance(0.3) { "Upgrade" } else { "Restart" },
        calls: Vec::new(),
        next_call_id: 1 + u32::try_from(dice.below(200)).unwrap_or(0),
        history: std::collections::VecDeque::new(),
        pinned: None,
        grade,
        peripherals,
        values: super::values::Values::default(),
    }
}
