//! The newest changes, shared by all streams.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use model::{Change, Sequence};
use tokio::sync::watch;

/// How many changes are kept; a stream that is further behind is told to start over.
pub(super) const KEPT: usize = 8_192;

/// What a stream that stands at a position has to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// These came after it.
    Changes(Vec<Change>),
    /// What came after it is no longer kept: look at everything anew, then go on from here.
    StartOver(Sequence),
}

/// A bounded queue of changes with a signal.
pub(crate) struct Recent {
    queue: Mutex<Queue>,
    newest: watch::Sender<Sequence>,
}

#[derive(Default)]
struct Queue {
    changes: VecDeque<Change>,
    /// Every change after this one is in `changes`.
    complete_after: Sequence,
}

impl Recent {
    pub(super) fn new() -> Self {
        Self { queue: Mutex::default(), newest: watch::Sender::new(Sequence(0)) }
    }

    /// A signal whose value is the newest position.
    pub(super) fn subscribe(&self) -> watch::Receiver<Sequence> {
        self.newest.subscribe()
    }

    /// The newest position.
    pub(super) fn newest(&self) -> Sequence {
        *self.newest.borrow()
    }

    /// Starts from a position, with what came before it unknown.
    pub(super) fn start_at(&self, position: Sequence) {
        let mut queue = self.lock();
        *queue = Queue { changes: VecDeque::new(), complete_after: position };
        drop(queue);
        self.newest.send_replace(position);
    }

    /// Adds changes that follow each other and wakes the streams.
    pub(super) fn push(&self, changes: Vec<Change>) {
        let Some(newest) = changes.last().map(|change| change.sequence) else { return };
        let mut queue = self.lock();
        queue.changes.extend(changes);
        while queue.changes.len() > KEPT {
            if let Some(gone) = queue.changes.pop_front() {
                queue.complete_after = gone.sequence;
            }
        }
        drop(queue);
        self.newest.send_replace(newest);
    }

    /// What follows a position. A position of the future belongs to another store: start over.
    pub(super) fn after(&self, position: Sequence) -> Next {
        let newest = self.newest();
        let queue = self.lock();
        if position < queue.complete_after || position > newest {
            return Next::StartOver(newest);
        }
        let from = queue.changes.partition_point(|change| change.sequence <= position);
        Next::Changes(queue.changes.iter().skip(from).cloned().collect())
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use model::Topic;

    use super::*;

    fn change(sequence: i64) -> Change {
        let (subject, parent) = (format!("d{sequence}"), String::new());
        Change { sequence: Sequence(sequence), at: Timestamp::UNIX_EPOCH, topic: Topic::Device, subject, parent, location: None }
    }

    #[test]
    fn a_stream_gets_what_follows_its_position() {
        let recent = Recent::new();
        recent.start_at(Sequence(10));
        recent.push((11..=14).map(change).collect());
        assert_eq!(recent.after(Sequence(12)), Next::Changes(vec![change(13), change(14)]));
        assert_eq!(recent.after(Sequence(14)), Next::Changes(vec![]));
    }

    #[test]
    fn older_or_foreign_positions_start_over() {
        let recent = Recent::new();
        recent.start_at(Sequence(10));
        recent.push(vec![change(11)]);
        assert_eq!(recent.after(Sequence(9)), Next::StartOver(Sequence(11)));
        assert_eq!(recent.after(Sequence(99)), Next::StartOver(Sequence(11)));
    }

    #[test]
    fn the_queue_is_bounded() {
        let recent = Recent::new();
        recent.start_at(Sequence(0));
        let total = i64::try_from(KEPT).expect("small") + 5;
        recent.push((1..=total).map(change).collect());
        assert_eq!(recent.after(Sequence(4)), Next::StartOver(Sequence(total)));
        assert!(matches!(recent.after(Sequence(5)), Next::Changes(changes) if changes.len() == KEPT));
    }
}
