//! A list of things that keeps its order, finds by key and pages by position.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::ids::Key;

/// Things of one kind in the order they were made; removal leaves the positions of the others as they were, so paging cursors stay true.
#[derive(Debug, Clone)]
pub struct Table<T> {
    slots: Vec<Option<T>>,
    positions: HashMap<Key, u32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { slots: Vec::new(), positions: HashMap::new() }
    }
}

impl<T> Table<T> {
    /// An empty table with room for `capacity` things.
    pub fn with_capacity(capacity: usize) -> Self {
        Self { slots: Vec::with_capacity(capacity), positions: HashMap::with_capacity(capacity) }
    }

    /// Adds or replaces the thing with this key and gives its position.
    pub fn insert(&mut self, key: Key, value: T) -> u32 {
        match self.positions.entry(key) {
            Entry::Occupied(entry) => {
                let position = *entry.get();
                self.slots[position as usize] = Some(value);
                position
            }
            Entry::Vacant(entry) => {
                let position = u32::try_from(self.slots.len()).expect("invariant: fewer than 2^32 things of one kind");
                entry.insert(position);
                self.slots.push(Some(value));
                position
            }
        }
    }

    /// The thing with this key.
    pub fn find(&self, key: Key) -> Option<&T> {
        self.slots[*self.positions.get(&key)? as usize].as_ref()
    }

    /// The thing with this key, to change it.
    pub fn find_mut(&mut self, key: Key) -> Option<&mut T> {
        self.slots[*self.positions.get(&key)? as usize].as_mut()
    }

    /// Where the thing with this key lies.
    pub fn position(&self, key: Key) -> Option<u32> {
        self.positions.get(&key).copied()
    }

    /// The thing at a position.
    pub fn at(&self, position: u32) -> Option<&T> {
        self.slots.get(position as usize)?.as_ref()
    }

    /// The thing at a position, to change it.
    pub fn at_mut(&mut self, position: u32) -> Option<&mut T> {
        self.slots.get_mut(position as usize)?.as_mut()
    }

    /// Takes the thing with this key out.
    pub fn remove(&mut self, key: Key) -> Option<T> {
        self.slots[self.positions.remove(&key)? as usize].take()
    }

    /// Everything from a position on, with positions.
    pub fn iter_from(&self, position: u32) -> impl Iterator<Item = (u32, &T)> {
        let start = (position as usize).min(self.slots.len());
        self.slots[start..].iter().zip(position..).filter_map(|(slot, at)| slot.as_ref().map(|value| (at, value)))
    }

    /// Everything in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.slots.iter().filter_map(Option::as_ref)
    }

    /// Everything in order, to change it.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.slots.iter_mut().filter_map(Option::as_mut)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.positions.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.positions.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::ids::Key;

    #[test]
    fn removal_keeps_the_positions_of_the_rest() {
        let mut table = Table::default();
        for n in 0..5_u128 {
            table.insert(Key(n), n);
        }
        table.remove(Key(1));
        assert_eq!(table.len(), 4);
        assert_eq!(table.iter_from(1).collect::<Vec<_>>(), [(2, &2), (3, &3), (4, &4)]);
        assert_eq!(table.find(Key(1)), None);
        assert_eq!(table.insert(Key(9), 9), 5);
        assert_eq!(table.iter_from(99).count(), 0);
    }
}
