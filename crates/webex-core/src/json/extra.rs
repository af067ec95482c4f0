//! Fields nobody knows, kept as they came.

use super::{Any, Json, Result, decode};

/// Fields of an object that its struct does not have, or whose value had another type, as raw JSON in the order they came. They are
/// written again after the known fields.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Vec<(Box<str>, Box<str>)>);

impl Extra {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The raw JSON of a field; the last one of that name.
    pub fn find_raw(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(n, _)| **n == *name).map(|(_, raw)| &**raw)
    }

    /// A field as a value of type `T`; `None` when it is not there.
    pub fn find<T: Json + Default>(&self, name: &str) -> Option<Result<T>> {
        self.find_raw(name).map(|raw| decode(raw.as_bytes()))
    }

    /// Adds a field, so that it is sent. This is also how an explicit null is sent.
    pub fn insert(&mut self, name: &str, value: &dyn Json) {
        let raw = String::from_utf8(super::encode(value)).expect("invariant: the writer writes UTF-8");
        self.0.retain(|(n, _)| **n != *name);
        self.push(name, &raw);
    }

    /// Name and raw JSON of each field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, raw)| (&**name, &**raw))
    }

    pub(super) fn push(&mut self, name: &str, raw: &str) {
        self.0.push((name.into(), raw.into()));
    }
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl From<&Extra> for Any {
    fn from(extra: &Extra) -> Self {
        Self::Object(extra.iter().filter_map(|(n, raw)| Some((n.to_owned(), decode(raw.as_bytes()).ok()?))).collect())
    }
}
