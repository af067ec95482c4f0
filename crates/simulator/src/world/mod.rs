//! The simulated organisation: who and what there is, and how it lives. Pure: time comes in as milliseconds, chance from the seed.
//!
//! To add a noun: its types in a file here, its table in [`World`], its maker in `organisation` or `fleet`.

pub mod agenda;
mod asked;
pub mod call;
pub mod calling;
pub mod climate;
mod departures;
pub mod device;
pub mod enrolment;
mod fleet;
pub mod happenings;
mod history;
mod life;
pub mod media;
pub mod meetings;
mod names;
pub mod neighbours;
mod organisation;
pub mod people;
mod places;
pub mod products;
pub mod records;
pub mod sites;
pub mod spaces;
pub mod table;
pub mod values;

use std::collections::{BTreeSet, HashMap};

use agenda::Agenda;
use device::{Device, Owner};
pub use history::records;
pub use life::{LifeError, Pace};
use neighbours::Neighbours;
pub use organisation::{Licenses, Machines, Roles, Size};
use people::{Group, Person};
use sites::{Location, Workspace};
use spaces::Spaces;
use table::Table;

use crate::ids::Key;
use crate::random::Dice;

/// Milliseconds of an hour.
pub const HOUR_MS: i64 = 3_600_000;
/// Milliseconds of a day.
pub const DAY_MS: i64 = 24 * HOUR_MS;
/// Mail domain of the organisation.
pub const MAIL_DOMAIN: &str = "example.com";
/// Domain of room and personal device addresses.
pub const ROOM_DOMAIN: &str = "example.rooms.webex.com";
/// The organisation's meeting site.
pub const SITE_URL: &str = "example.webex.com";
/// Name of the organisation.
pub const ORG_NAME: &str = "Example Manufacturing Group";

/// What an administrator may change of the organisation.
#[derive(Debug, Clone)]
pub struct OrgFace {
    /// Name.
    pub name: String,
    /// Language of mails and pages.
    pub language: String,
    /// When last changed.
    pub modified_ms: i64,
}

impl OrgFace {
    fn new(modified_ms: i64) -> Self {
        Self { name: ORG_NAME.to_owned(), language: "en_US".to_owned(), modified_ms }
    }
}

/// Everything there is at one moment.
#[derive(Debug)]
pub struct World {
    /// Seed it was made from.
    pub seed: u64,
    /// The organisation.
    pub org: Key,
    /// When the organisation was made.
    pub org_created_ms: i64,
    /// Its name and language.
    pub org_face: OrgFace,
    /// People in stable order.
    pub people: Table<Person>,
    /// A bot and a service app, which no list of people shows.
    pub machines: Machines,
    /// Everybody outside the organisation.
    pub neighbours: Neighbours,
    /// Numbers, features, settings and calls of Webex Calling.
    pub calling: calling::Calling,
    /// Spaces, messages and teams.
    pub spaces: Spaces,
    /// Meetings.
    pub meetings: meetings::Meetings,
    /// Call records, audit and reports.
    pub records: records::Records,
    /// Roles.
    pub roles: Roles,
    /// Licences.
    pub licenses: Licenses,
    /// Groups.
    pub groups: Table<Group>,
    /// Locations.
    pub locations: Table<Location>,
    /// Workspaces.
    pub workspaces: Table<Workspace>,
    /// Devices, RoomOS first.
    pub devices: Table<Device>,
    /// Activation codes, shared desks and devices on their way to somebody.
    pub enrolment: enrolment::Enrolment,
    /// What happened on devices and nobody collected yet.
    pub happenings: happenings::Happenings,
    /// The moment the world has lived up to.
    now_ms: i64,
    /// The moment the media of calls have run up to.
    media_ms: i64,
    dice: Dice,
    /// Media draw from their own stream, so that what happens does not depend on how often the world is looked at.
    media_dice: Dice,
    pace: Pace,
    chances: Agenda,
    consequences: Agenda,
    busy: BTreeSet<u32>,
    /// Positions of the devices of each workspace; positions of removed devices stay and lead nowhere.
    by_workspace: HashMap<Key, Vec<u32>>,
}

impl World {
    /// Makes the world of a seed as it is at `now_ms`, with some calls in progress.
    pub fn new(seed: u64, size: Size, now_ms: i64) -> Self {
        let roles = organisation::roles(seed);
        let licenses = organisation::licenses(seed, size);
        let locations = organisation::locations(seed, size);
        let people = organisation::people(seed, size, now_ms, &locations, &roles, &licenses);
        let groups = organisation::groups(seed, now_ms, &people);
        let places = organisation::workspaces(seed, size, now_ms, &locations);
        let devices = fleet::devices(seed, size, now_ms, &people, &places);
        let mut workspaces = Table::with_capacity(places.len());
        for place in places {
            workspaces.insert(place.key, place);
        }
        let mut world = Self {
            seed,
            org: Dice::new(seed, "organisation").key(),
            org_created_ms: now_ms - 1600 * DAY_MS,
            org_face: OrgFace::new(now_ms - 1600 * DAY_MS),
            people,
            machines: organisation::machines(seed, now_ms),
            neighbours: Neighbours::new(seed, now_ms),
            calling: calling::Calling::default(),
            spaces: Spaces::default(),
            meetings: meetings::Meetings::default(),
            records: records::Records::default(),
            roles,
            licenses,
            groups,
            locations,
            workspaces,
            devices,
            enrolment: enrolment::Enrolment::default(),
            happenings: happenings::Happenings::default(),
            now_ms,
            media_ms: now_ms,
            dice: Dice::new(seed, "life"),
            media_dice: Dice::new(seed, "media"),
            pace: Pace::Lively,
            chances: Agenda::default(),
            consequences: Agenda::default(),
            busy: BTreeSet::new(),
            by_workspace: HashMap::new(),
        };
        for (at, device) in world.devices.iter_from(0) {
            if let Owner::Workspace(key) = device.owner {
                world.by_workspace.entry(key).or_default().push(at);
            }
        }
        world.install_calling();
        world.install_meetings();
        world.install_acts();
        world.come_alive();
        world
    }

    /// The moment the world has lived up to.
    pub const fn now_ms(&self) -> i64 {
        self.now_ms
    }

    /// A person, bot or service app, of this organisation or another.
    pub fn find_person(&self, key: Key) -> Option<&Person> {
        let Machines { bot, app } = &self.machines;
        let own = self.people.find(key).or_else(|| [bot, app].into_iter().find(|machine| machine.key == key));
        own.or_else(|| self.neighbours.find(key))
    }

    /// The person with a mail address, wherever they belong.
    pub fn person_by_email(&self, email: &str) -> Option<&Person> {
        let Machines { bot, app } = &self.machines;
        let own = self.people.iter().chain([bot, app]).chain(self.neighbours.iter());
        own.into_iter().find(|person| person.emails.iter().any(|own| own.eq_ignore_ascii_case(email)))
    }

    /// The organisation somebody belongs to.
    pub fn org_of(&self, key: Key) -> Key {
        self.neighbours.org_of(key).unwrap_or(self.org)
    }

    /// A new identity for something a client creates.
    pub fn new_key(&mut self) -> Key {
        self.dice.key()
    }
}
