//! Makes an organisation out of a seed: the same seed and sizes give the same bytes.

use std::borrow::Cow;
use std::collections::HashMap;

use super::names::{DEPARTMENTS, FAMILY, GIVEN, ROOMS, mail_part};
use super::people::{Consumer, Group, License, Person, Role};
use super::places::{CITIES, City};
use super::sites::{Address, Location, Workspace};
use super::table::Table;
use super::{DAY_MS, HOUR_MS, MAIL_DOMAIN, SITE_URL};
use crate::ids::Key;
use crate::random::Dice;

/// Sizes of an organisation.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// People, 10 to 50,000.
    pub people: u32,
    /// Devices.
    pub devices: u32,
}

impl Size {
    /// How many of the devices run RoomOS: three in ten.
    pub const fn roomos(self) -> u32 {
        (self.devices * 3).div_ceil(10)
    }

    /// How many RoomOS devices stand in workspaces: six in ten.
    pub const fn shared(self) -> u32 {
        (self.roomos() * 6).div_ceil(10)
    }

    const fn locations(self) -> usize {
        match self.people {
            0..=300 => 3,
            301..=1_000 => 5,
            1_001..=5_000 => 10,
            5_001..=20_000 => 20,
            _ => CITIES.len(),
        }
    }
}

/// Roles by what they are used for here.
#[derive(Debug, Clone)]
pub struct Roles {
    /// All roles.
    pub table: Table<Role>,
    /// Full administrator.
    pub full_admin: Key,
}

const ROLE_NAMES: [&str; 9] = [
    "Full Administrator",
    "Read-only Administrator",
    "User and Device Administrator",
    "Device Administrator",
    "Support Administrator",
    "Location Administrator",
    "Compliance Officer",
    "Webex Calling Detailed Call History API access",
    "Sales Full Administrator",
];

/// Makes the roles.
pub fn roles(seed: u64) -> Roles {
    let mut dice = Dice::new(seed, "roles");
    let mut table = Table::default();
    let mut full_admin = Key(0);
    for name in ROLE_NAMES {
        let key = dice.key();
        if table.is_empty() {
            full_admin = key;
        }
        table.insert(key, Role { key, name });
    }
    Roles { table, full_admin }
}

/// Licences by what they are used for here.
#[derive(Debug, Clone)]
pub struct Licenses {
    /// All licences.
    pub table: Table<License>,
    /// Messaging, for everyone.
    pub messaging: Key,
    /// Meetings, for most.
    pub meetings: Key,
    /// Calling for people.
    pub calling: Key,
    /// Call queue agents and supervisors.
    pub assist: Key,
    /// Calling for workspaces.
    pub calling_workspaces: Key,
}

/// Makes the licences, with spare units.
pub fn licenses(seed: u64, size: Size) -> Licenses {
    let mut dice = Dice::new(seed, "licences");
    let mut table = Table::default();
    let people = i64::from(size.people);
    let spare = |share: i64| (people * share / 100 / 5 + 1) * 5 + 10;
    let mut add = |name, total, site_url, consumer| {
        let key = dice.key();
        table.insert(key, License { key, name, total, site_url, consumer });
        key
    };
    let messaging = add("Messaging", spare(105), None, Consumer::People);
    let meetings = add("Meeting - Webex Meetings Suite", spare(90), Some(SITE_URL), Consumer::People);
    let calling = add("Webex Calling - Professional", spare(100), None, Consumer::People);
    let assist = add("Customer Assist", spare(12), None, Consumer::People);
    let calling_workspaces = add("Webex Calling - Workspaces", i64::from(size.devices) + 20, None, Consumer::CallingWorkspaces);
    add("Webex Room Systems", i64::from(size.roomos()) + 5, None, Consumer::DeviceWorkspaces);
    Licenses { table, messaging, meetings, calling, assist, calling_workspaces }
}

/// Makes the locations.
pub fn locations(seed: u64, size: Size) -> Table<Location> {
    let mut dice = Dice::new(seed, "locations");
    let mut table = Table::default();
    for city in &CITIES[..size.locations()] {
        let key = dice.key();
        table.insert(key, location(key, city));
    }
    table
}

fn location(key: Key, city: &City) -> Location {
    Location {
        key,
        name: city.name.to_owned(),
        time_zone: Cow::Borrowed(city.time_zone),
        language: Cow::Borrowed(city.language),
        preferred_language: Cow::Borrowed(city.language),
        address: Address {
            address1: city.street.to_owned(),
            address2: String::new(),
            city: city.name.to_owned(),
            state: city.region.to_owned(),
            postal_code: city.postal_code.to_owned(),
            country: city.country.to_owned(),
        },
        latitude: Some(city.latitude),
        longitude: Some(city.longitude),
        notes: None,
        dial_prefix: city.dial_prefix,
    }
}

/// Numbers and extensions given out so far in one location.
#[derive(Debug, Clone, Copy, Default)]
pub struct Numbering(u32);

impl Numbering {
    /// The next number and extension.
    pub fn next(&mut self, dial_prefix: &str) -> (String, String) {
        let taken = self.0;
        self.0 += 1;
        let extension = if taken < 8000 { 2000 + taken } else { 20_000 + taken };
        (format!("{dial_prefix}{}", 5_550_000 + taken), extension.to_string())
    }
}

/// Makes the people. The first is the administrator; the second and third are calling users without roles.
pub fn people(seed: u64, size: Size, now_ms: i64, locations: &Table<Location>, roles: &Roles, licenses: &Licenses) -> Table<Person> {
    let mut dice = Dice::new(seed, "people");
    let count = size.people as usize;
    let mut table: Table<Person> = Table::with_capacity(count);
    let offices: Vec<&Location> = locations.iter().collect();
    let mut numbering: HashMap<Key, Numbering> = HashMap::new();
    let mut namesakes: HashMap<(usize, usize), u32> = HashMap::new();
    let role_keys: Vec<Key> = roles.table.iter().map(|role| role.key).collect();
    let managers = (count / 8).max(1);
    for index in 0..count {
        let key = dice.key();
        let (given, family) = (dice.below(GIVEN.len()), dice.below(FAMILY.len()));
        let namesake = namesakes.entry((given, family)).or_insert(0);
        *namesake += 1;
        let suffix = if *namesake > 1 { namesake.to_string() } else { String::new() };
        let (first_name, last_name) = (GIVEN[given], FAMILY[family]);
        let email = format!("{}.{}{suffix}@{MAIL_DOMAIN}", mail_part(first_name), mail_part(last_name));
        // The first offices are the larger ones.
        let office = offices[dice.below(offices.len()).min(dice.below(offices.len()))];
        let calls = index < 3 || dice.chance(0.9);
        let (number, extension) = if calls {
            let (number, extension) = numbering.entry(office.key).or_default().next(office.dial_prefix);
            // One in twelve has an extension only.
            (if index < 3 || dice.chance(11.0 / 12.0) { Some(number) } else { None }, Some(extension))
        } else {
            (None, None)
        };
        let (department, titles) = *dice.pick(DEPARTMENTS);
        let mut held = vec![licenses.messaging];
        if dice.chance(0.85) {
            held.push(licenses.meetings);
        }
        if calls {
            held.push(licenses.calling);
        }
        if calls && department == "Customer Support" {
            held.push(licenses.assist);
        }
        let person_roles = match index {
            // The administrator may read the call history too, which takes a role of its own.
            0 => vec![roles.full_admin, role_keys[7]],
            1 | 2 => Vec::new(),
            _ if dice.chance(0.02) => vec![role_keys[1 + dice.below(role_keys.len() - 1)]],
            _ => Vec::new(),
        };
        let created_ms = now_ms - dice.between(30, 1500) * DAY_MS;
        let active_ms = dice.chance(0.96).then(|| now_ms - dice.between(0, 72 * HOUR_MS));
        let manager = (index > 0).then(|| table.at(u32::try_from(dice.below(managers.min(index))).unwrap_or(0))).flatten().map(|m| m.key);
        table.insert(
            key,
            Person {
                key,
                display_name: format!("{first_name} {last_name}"),
                first_name: first_name.to_owned(),
                last_name: last_name.to_owned(),
                nick_name: None,
                avatar: None,
                emails: vec![email],
                location: calls.then_some(office.key),
                number,
                extension,
                department: Cow::Borrowed(department),
                title: Cow::Borrowed(titles[dice.below(titles.len())]),
                manager,
                addresses: Vec::new(),
                roles: person_roles,
                licenses: held,
                site_urls: Vec::new(),
                status: presence(&mut dice, active_ms.is_some()),
                created_ms,
                modified_ms: created_ms + dice.between(0, (now_ms - created_ms) / DAY_MS) * DAY_MS,
                active_ms,
                login_enabled: true,
                kind: "person",
            },
        );
    }
    table
}

fn presence(dice: &mut Dice, signed_in: bool) -> &'static str {
    if !signed_in {
        return "pending";
    }
    match dice.below(100) {
        0..45 => "active",
        45..60 => "inactive",
        60..72 => "meeting",
        72..80 => "call",
        80..86 => "DoNotDisturb",
        86..90 => "presenting",
        90..95 => "OutOfOffice",
        _ => "unknown",
    }
}

/// Accounts that are no people.
#[derive(Debug, Clone)]
pub struct Machines {
    /// A bot.
    pub bot: Person,
    /// The machine account of a service app.
    pub app: Person,
}

/// Makes the bot and the service app.
pub fn machines(seed: u64, now_ms: i64) -> Machines {
    let mut dice = Dice::new(seed, "machines");
    let mut machine = |name: &str, email: &str, kind| {
        let created_ms = now_ms - 200 * DAY_MS;
        Person {
            emails: vec![email.to_owned()],
            display_name: name.to_owned(),
            nick_name: Some(name.to_owned()),
            status: "unknown",
            kind,
            ..Person::new(dice.key(), created_ms)
        }
    };
    Machines {
        bot: machine("Helper Bot", "helper@webex.bot", "bot"),
        app: machine("Rollout Service App", "rollout@serviceapp.id", "appuser"),
    }
}

/// Makes one group for each department that has people.
pub fn groups(seed: u64, now_ms: i64, people: &Table<Person>) -> Table<Group> {
    let mut dice = Dice::new(seed, "groups");
    let mut table = Table::default();
    for (department, _) in DEPARTMENTS {
        let key = dice.key();
        let members: Vec<Key> = people.iter().filter(|person| person.department == *department).map(|person| person.key).collect();
        let created_ms = now_ms - dice.between(100, 900) * DAY_MS;
        if !members.is_empty() {
            table.insert(key, Group { key, name: (*department).to_owned(), members, created_ms, modified_ms: created_ms });
        }
    }
    table
}

/// Makes workspaces: one for each shared RoomOS device, one for every eighth phone and a few without any device.
pub fn workspaces(seed: u64, size: Size, now_ms: i64, locations: &Table<Location>) -> Vec<Workspace> {
    let mut dice = Dice::new(seed, "workspaces");
    let offices: Vec<&Location> = locations.iter().collect();
    let rooms = size.shared() + size.shared() / 6 + 1;
    let lobbies = (size.devices - size.roomos()) / 8;
    let mut list = Vec::new();
    let mut sips: HashMap<String, u32> = HashMap::new();
    for index in 0..rooms + lobbies {
        let key = dice.key();
        let office = offices[index as usize % offices.len()];
        let is_room = index < rooms;
        let storey = dice.between(1, 9);
        let name = if is_room { *dice.pick(ROOMS) } else { "Lobby" };
        let display_name = format!("{} {storey}.{:02} {name}", office.name, dice.between(1, 40));
        let mut sip = mail_slug(&display_name);
        let namesake = sips.entry(sip.clone()).or_insert(0);
        *namesake += 1;
        if *namesake > 1 {
            sip = format!("{sip}-{namesake}");
        }
        let seats = *dice.pick(&[4_i64, 6, 8, 12, 20]);
        let kind = match (is_room, seats) {
            (false, _) => "other",
            (true, ..=4) => "huddle",
            (true, ..=6) => "focus",
            (true, _) => "meetingRoom",
        };
        list.push(Workspace {
            key,
            location: Some(office.key),
            calendar: (is_room && dice.chance(0.8)).then(|| (Cow::Borrowed("microsoft"), format!("{sip}@{MAIL_DOMAIN}"))),
            display_name,
            capacity: is_room.then_some(seats),
            kind: Cow::Borrowed(kind),
            sip: format!("{sip}@{}", super::ROOM_DOMAIN),
            created_ms: now_ms - dice.between(30, 1200) * DAY_MS,
            calling: Cow::Borrowed(if is_room && dice.chance(0.5) { "freeCalling" } else { "webexCalling" }),
            notes: None,
            hot_desking: Cow::Borrowed("off"),
            supported_devices: Cow::Borrowed(if is_room { "collaborationDevices" } else { "phones" }),
        });
    }
    list
}

/// A name as the local part of an address, with its digits kept.
pub fn mail_slug(name: &str) -> String {
    name.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| if word.chars().all(|c| c.is_ascii_digit()) { word.to_owned() } else { mail_part(word) })
        .collect::<Vec<_>>()
        .join("-")
}
