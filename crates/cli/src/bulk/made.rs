//! What rows have made, so that no other row takes it for its own.

use std::collections::HashSet;

/// Ids of what rows have made, as hashes: there may be a hundred thousand of them. Two that look alike leave a row in doubt, no more.
#[derive(Debug, Default)]
pub(super) struct Made(HashSet<u64>);

impl Made {
    fn hash(id: &str) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        std::hash::Hash::hash(id, &mut hasher);
        std::hash::Hasher::finish(&hasher)
    }

    pub(super) fn add(&mut self, id: &str) {
        self.0.insert(Self::hash(id));
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.0.contains(&Self::hash(id))
    }
}
