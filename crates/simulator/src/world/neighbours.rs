//! Everybody outside the organisation: the people of a second one, and those who were invited by a mail address nobody had.

use super::DAY_MS;
use super::people::Person;
use super::table::Table;
use crate::ids::Key;
use crate::random::Dice;

/// Name of the second organisation.
pub const NEIGHBOUR_NAME: &str = "Example Neighbour Works";
/// Mail domain of the second organisation.
pub const NEIGHBOUR_DOMAIN: &str = "example.org";

/// The organisation Webex counts people of no company to.
const CONSUMER_ORG: Key = Key(0x1eb6_5fdf_9643_417f_9974_ad72_cae0_e10f);
const PEOPLE: [(&str, &str); 4] = [("Nora", "Nabours"), ("Otto", "Outsider"), ("Petra", "Passerby"), ("Quentin", "Quest")];

/// Everybody outside the organisation.
#[derive(Debug)]
pub struct Neighbours {
    /// The second organisation.
    pub org: Key,
    /// Its people; the first administers it.
    pub people: Table<Person>,
    /// When it was made.
    pub created_ms: i64,
    /// People of no company, invited by mail address.
    invited: Table<Person>,
}

impl Neighbours {
    /// Makes the second organisation.
    pub fn new(seed: u64, now_ms: i64) -> Self {
        let mut dice = Dice::new(seed, "neighbours");
        let (org, created_ms) = (dice.key(), now_ms - 700 * DAY_MS);
        let mut people = Table::default();
        for (first, last) in PEOPLE {
            let email = format!("{}@{NEIGHBOUR_DOMAIN}", first.to_lowercase());
            let mut person = Person { first_name: first.to_owned(), last_name: last.to_owned(), ..plain(dice.key(), &email, created_ms) };
            person.display_name = format!("{first} {last}");
            person.nick_name = Some(first.to_owned());
            person.active_ms = Some(now_ms - DAY_MS);
            person.status = "active";
            people.insert(person.key, person);
        }
        Self { org, people, created_ms, invited: Table::default() }
    }

    /// Somebody outside.
    pub fn find(&self, key: Key) -> Option<&Person> {
        self.people.find(key).or_else(|| self.invited.find(key))
    }

    /// Everybody outside.
    pub fn iter(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().chain(self.invited.iter())
    }

    /// The organisation of somebody outside.
    pub fn org_of(&self, key: Key) -> Option<Key> {
        if self.people.find(key).is_some() {
            return Some(self.org);
        }
        self.invited.find(key).map(|_| CONSUMER_ORG)
    }

    /// Whether somebody administers the second organisation.
    pub fn is_admin(&self, key: Key) -> bool {
        self.people.at(0).is_some_and(|first| first.key == key)
    }

    /// Makes an account for a mail address nobody has, as Webex does when such an address is invited.
    pub fn invite(&mut self, key: Key, email: &str, now_ms: i64) {
        self.invited.insert(key, plain(key, email, now_ms));
    }
}

fn plain(key: Key, email: &str, created_ms: i64) -> Person {
    Person { emails: vec![email.to_owned()], display_name: email.to_owned(), status: "unknown", ..Person::new(key, created_ms) }
}
