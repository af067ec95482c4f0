//! Following the calls of an organisation: every record once, late ones too.

use std::collections::HashMap;

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};

use super::calls::{CallHistory, CallRecord, Source};
use crate::Error;

/// How much of the stream is read again each time: records are not always written in the order of their times.
const OVERLAP: SignedDuration = SignedDuration::from_mins(10);
/// How much of the feed is read again when more was missed than the stream keeps: late records come within a day.
const LATE: SignedDuration = SignedDuration::from_hours(24);
/// A margin to the edges of what is kept, because clocks differ.
const MARGIN: SignedDuration = SignedDuration::from_mins(2);

/// Follows the detailed call history by the live stream, which goes by the moment a record was written, so that late records come too. A gap
/// longer than the 12 hours it keeps is filled from the feed.
#[derive(Debug, Clone)]
pub struct CallFollower {
    history: CallHistory,
    next: Timestamp,
    /// When each record was last seen.
    seen: HashMap<String, Timestamp>,
}

impl CallHistory {
    /// Follows the calls from this moment on; [`CallFollower::position`] is where a later program goes on.
    pub fn follow(&self, from: Timestamp) -> CallFollower {
        CallFollower { history: self.clone(), next: from, seen: HashMap::new() }
    }
}

impl CallFollower {
    /// Up to where records were read.
    pub const fn position(&self) -> Timestamp {
        self.next
    }

    /// The records that are new since the last time. Ask once in a minute; after an error nothing is lost, ask again.
    pub async fn poll(&mut self) -> Result<Vec<CallRecord>, Error> {
        let now = self.history.now();
        let oldest = now - Source::Stream.reach() + MARGIN;
        let mut found = Vec::new();
        if self.next < oldest {
            let from = (self.next - LATE).max(now - Source::Feed.reach() + MARGIN);
            found.extend(self.history.walk(Source::Feed, from, now).try_collect::<Vec<_>>().await?);
        }
        // The feed may have taken its time: a minute for each twelve hours.
        let now = self.history.now();
        let to = now - Source::Stream.delay();
        let from = (self.next - OVERLAP).max(now - Source::Stream.reach() + MARGIN);
        found.extend(self.history.walk(Source::Stream, from, to).try_collect::<Vec<_>>().await?);
        // Only now, so that an error in between loses nothing.
        self.next = self.next.max(to);
        found.retain(|record| record.report_id().is_none_or(|id| self.seen.insert(id.to_owned(), now).is_none()));
        // What cannot be read again need not be remembered.
        self.seen.retain(|_, seen| now.duration_since(*seen) < LATE + LATE);
        Ok(found)
    }
}
