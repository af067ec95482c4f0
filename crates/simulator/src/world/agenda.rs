//! What is going to happen, in the order of time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Something that happens to the device at a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// A call begins, if the device is idle and reachable.
    CallBegins(u32),
    /// A call ends, if it is still there.
    CallEnds(u32, u32),
    /// The device drops off the network.
    Drops(u32),
    /// The device returns, if it is still in this outage.
    Returns(u32, u32),
    /// The device has started again, if it is still in this outage.
    Boots(u32, u32),
}

/// A queue of events by time, first in first out at the same time.
#[derive(Debug, Default)]
pub struct Agenda {
    queue: BinaryHeap<Reverse<(i64, u64, Event)>>,
    count: u64,
}

impl Agenda {
    /// Plans an event.
    pub fn plan(&mut self, at_ms: i64, event: Event) {
        self.count += 1;
        self.queue.push(Reverse((at_ms, self.count, event)));
    }

    /// When the next event is due.
    pub fn next_at(&self) -> Option<i64> {
        self.queue.peek().map(|Reverse((at_ms, ..))| *at_ms)
    }

    /// Takes the next event.
    pub fn pop(&mut self) -> Option<(i64, Event)> {
        self.queue.pop().map(|Reverse((at_ms, _, event))| (at_ms, event))
    }

    /// Puts everything off by `delay_ms`.
    pub fn put_off(&mut self, delay_ms: i64) {
        let entries = std::mem::take(&mut self.queue).into_vec();
        self.queue = entries.into_iter().map(|Reverse((at_ms, count, event))| Reverse((at_ms + delay_ms, count, event))).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::{Agenda, Event};

    #[test]
    fn events_come_in_order_and_can_be_put_off() {
        let mut agenda = Agenda::default();
        agenda.plan(20, Event::Drops(1));
        agenda.plan(10, Event::Drops(2));
        agenda.plan(10, Event::Drops(3));
        agenda.put_off(5);
        assert_eq!(agenda.next_at(), Some(15));
        let order: Vec<_> = std::iter::from_fn(|| agenda.pop()).collect();
        assert_eq!(order, [(15, Event::Drops(2)), (15, Event::Drops(3)), (25, Event::Drops(1))]);
    }
}
