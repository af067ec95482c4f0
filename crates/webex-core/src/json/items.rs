//! The items of a list, read one at a time.

use super::{Error, Json, Reader, Result};

/// A list in a document whose items are read one by one, so that each can be used and dropped before the next is read: memory stays that
/// of one item beside the text, and is still warm when it is used again.
#[derive(Debug)]
pub struct Items {
    text: String,
    at: usize,
    /// Key under which the list stands; `None` when it is the document itself.
    key: Option<Box<str>>,
    index: usize,
    ended: bool,
}

impl Items {
    /// Looks for the list: the document itself, or what its object has under the key. Gives the text back when there is none.
    pub fn find(text: String, key: &str) -> std::result::Result<Self, String> {
        let mut reader = Reader::over(&text);
        let key: Option<Box<str>> = match reader.peek() {
            Some(b'[') => None,
            _ => Some(key.into()),
        };
        let found = match &key {
            None => reader.enter_list().map(|()| true),
            Some(key) => reader.enter_list_under(key),
        };
        let at = reader.at();
        if matches!(found, Ok(true)) { Ok(Self { text, at, key, index: 0, ended: false }) } else { Err(text) }
    }

    /// The next item; `None` after the last. What stands behind the list is looked through before the end is told, so that a document
    /// that was cut off is an error. After an error nothing comes.
    pub fn read_next<T: Json + Default>(&mut self) -> Option<Result<T>> {
        let mut item = T::default();
        match self.advance(&mut item) {
            Ok(true) => Some(Ok(item)),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        }
    }

    /// Not generic, so that it is compiled once.
    fn advance(&mut self, item: &mut dyn Json) -> Result<bool> {
        if self.ended {
            return Ok(false);
        }
        // Until the item is there; an error leaves it so.
        self.ended = true;
        let mut reader = Reader::resume(&self.text, self.at, 1 + usize::from(self.key.is_some()));
        let within = |error: Error| match &self.key {
            Some(key) => error.within_key(key),
            None => error,
        };
        if !reader.more_items(self.index == 0).map_err(within)? {
            return reader.leave(self.key.is_some()).map(|()| false);
        }
        item.read(&mut reader).map_err(|error| within(error.within_index(self.index)))?;
        self.at = reader.at();
        self.index += 1;
        self.ended = false;
        Ok(true)
    }
}
