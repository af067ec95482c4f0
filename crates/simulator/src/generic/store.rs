//! What clients made: items of collections, documents, in the order they were made. Only what was sent is kept; the rest of an answer is
//! made from the schema when it is asked for.

use std::collections::{BTreeMap, HashMap};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

/// The fields of an item or document that a client sent.
pub(super) type Fields = Map<String, Value>;

/// One item of a collection.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// Its id as clients see it.
    pub id: String,
    /// Where it lies: see [`super::place::Place::scope`].
    pub scope: Vec<String>,
    /// Values of the path parameters as they were given.
    pub params: Vec<String>,
    /// When it was made.
    pub created_ms: i64,
    /// When it was last changed.
    pub modified_ms: i64,
    /// What was sent.
    pub fields: Fields,
}

#[derive(Debug, Default)]
struct Rack {
    entries: BTreeMap<u64, Item>,
    by_id: HashMap<String, Vec<u64>>,
}

/// Everything that clients made through the engine.
#[derive(Debug, Default)]
pub struct Store {
    racks: HashMap<usize, Rack>,
    documents: HashMap<(usize, Vec<String>), Fields>,
    last: u64,
}

/// One thing has several spellings: Webex ids with another region or alphabet, and the bare UUID inside. This is the one to compare by.
pub(super) fn canonical(text: &str) -> String {
    let trimmed = text.trim_end_matches('=');
    let bytes = STANDARD_NO_PAD.decode(trimmed).or_else(|_| URL_SAFE_NO_PAD.decode(trimmed)).unwrap_or_default();
    match std::str::from_utf8(&bytes).ok().and_then(|uri| uri.strip_prefix("ciscospark://")) {
        Some(rest) => rest.splitn(3, '/').nth(2).unwrap_or(rest).to_owned(),
        None => text.to_owned(),
    }
}

/// Whether a scope fits a pattern; an empty part of the pattern fits everything.
fn fits(scope: &[String], pattern: &[String]) -> bool {
    pattern.iter().zip(scope).all(|(wanted, own)| wanted.is_empty() || wanted == own)
}

impl Store {
    /// A number that no item had before.
    pub fn next_number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Adds an item at the end of its collection.
    pub(super) fn insert(&mut self, resource: usize, item: Item) {
        let number = self.next_number();
        let rack = self.racks.entry(resource).or_default();
        rack.by_id.entry(canonical(&item.id)).or_default().push(number);
        rack.entries.insert(number, item);
    }

    fn number(&self, resource: usize, pattern: &[String], id: &str) -> Option<u64> {
        let rack = self.racks.get(&resource)?;
        let mut same = rack.by_id.get(&canonical(id))?.iter().copied();
        same.find(|number| rack.entries.get(number).is_some_and(|item| fits(&item.scope, pattern)))
    }

    /// The item with this id.
    pub(super) fn find(&self, resource: usize, pattern: &[String], id: &str) -> Option<&Item> {
        let number = self.number(resource, pattern, id)?;
        self.racks.get(&resource)?.entries.get(&number)
    }

    /// The item with this id, to change it.
    pub(super) fn find_mut(&mut self, resource: usize, pattern: &[String], id: &str) -> Option<&mut Item> {
        let number = self.number(resource, pattern, id)?;
        self.racks.get_mut(&resource)?.entries.get_mut(&number)
    }

    /// The items that fit a pattern in the order they were made.
    pub(super) fn list<'a>(&'a self, resource: usize, pattern: &'a [String]) -> impl Iterator<Item = &'a Item> {
        let all = self.racks.get(&resource).into_iter().flat_map(|rack| rack.entries.values());
        all.filter(move |item| fits(&item.scope, pattern))
    }

    /// Every item with its resource.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &Item)> {
        self.racks.iter().flat_map(|(resource, rack)| rack.entries.values().map(|item| (*resource, item)))
    }

    /// Removes the items that fit and that `which` chooses, with everything that lies under them; says how many.
    pub(super) fn remove(&mut self, resource: usize, pattern: &[String], which: impl Fn(&Item) -> bool) -> usize {
        let Some(rack) = self.racks.get_mut(&resource) else { return 0 };
        let chosen: Vec<u64> =
            rack.entries.iter().filter(|(_, item)| fits(&item.scope, pattern) && which(item)).map(|(number, _)| *number).collect();
        let mut gone = Vec::new();
        for number in &chosen {
            if let Some(item) = rack.entries.remove(number) {
                let id = canonical(&item.id);
                if let Some(same) = rack.by_id.get_mut(&id) {
                    same.retain(|known| known != number);
                    if same.is_empty() {
                        rack.by_id.remove(&id);
                    }
                }
                gone.push(id);
            }
        }
        // Ids that the client chose may repeat under other parents; only made ones name their children for sure.
        gone.retain(|id| id.len() >= 32);
        for id in &gone {
            self.forget(id);
        }
        chosen.len()
    }

    /// Removes everything that lies under a thing.
    fn forget(&mut self, id: &str) {
        self.documents.retain(|(_, scope), _| !scope.iter().skip(1).any(|part| part == id));
        for rack in self.racks.values_mut() {
            rack.entries.retain(|_, item| !item.scope.iter().skip(1).any(|part| part == id));
            let left = &rack.entries;
            rack.by_id.retain(|_, same| {
                same.retain(|number| left.contains_key(number));
                !same.is_empty()
            });
        }
    }

    /// What was sent to a document.
    pub(super) fn document(&self, resource: usize, scope: &[String]) -> Option<&Fields> {
        self.documents.get(&(resource, scope.to_vec()))
    }

    /// What was sent to a document, to change it.
    pub(super) fn document_mut(&mut self, resource: usize, scope: &[String]) -> &mut Fields {
        self.documents.entry((resource, scope.to_vec())).or_default()
    }

    /// Sets a document back.
    pub(super) fn remove_document(&mut self, resource: usize, scope: &[String]) {
        self.documents.remove(&(resource, scope.to_vec()));
    }
}

#[cfg(test)]
mod tests {
    use super::{Item, Store, canonical};

    fn item(id: &str, scope: &[&str]) -> Item {
        let scope = scope.iter().map(|part| (*part).to_owned()).collect();
        Item { id: id.to_owned(), scope, params: Vec::new(), created_ms: 0, modified_ms: 0, fields: serde_json::Map::new() }
    }

    #[test]
    fn spellings_of_one_id_are_one() {
        // ciscospark://us/PEOPLE/f5b36187-c8dd-4727-8b2f-f9c447f29046, the person of the Webex documentation.
        let id = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY";
        assert_eq!(canonical(id), "f5b36187-c8dd-4727-8b2f-f9c447f29046");
        assert_eq!(canonical(&format!("{id}==")), canonical(id));
        assert_eq!(canonical("+14085551234"), "+14085551234");
    }

    #[test]
    fn what_lies_under_a_removed_item_goes_with_it() {
        let mut store = Store::default();
        let parent = "f5b36187-c8dd-4727-8b2f-f9c447f29046";
        store.insert(1, item(parent, &["org"]));
        store.insert(2, item("a", &["org", parent]));
        store.insert(2, item("b", &["org", "other"]));
        store.document_mut(3, &["org".to_owned(), parent.to_owned()]).insert("x".to_owned(), 1.into());
        assert_eq!(store.remove(1, &["org".to_owned()], |_| true), 1);
        let any = ["org".to_owned(), String::new()];
        assert_eq!(store.list(2, &any).map(|item| item.id.as_str()).collect::<Vec<_>>(), ["b"]);
        assert!(store.find(2, &any, "a").is_none());
        assert!(store.document(3, &["org".to_owned(), parent.to_owned()]).is_none());
    }
}
