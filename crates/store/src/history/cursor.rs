//! Where a list goes on: the last call of a page, as a text that means nothing to others.

use super::filter::{CallColumn, CallSort};
use crate::Order;

/// Version of the text; another one is refused.
const VERSION: &str = "c1";

/// Where a list of past calls goes on: behind one call, in one order. Pages that are read with it neither overlap nor leave a call out, whatever is
/// recorded in between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallCursor {
    pub(super) sort: CallSort,
    pub(super) key: Key,
    pub(super) started_ms: i64,
    pub(super) call_hash: i64,
}

/// Value of the column that orders first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    None,
    Number(i64),
    Text(String),
}

impl CallCursor {
    /// The order it belongs to.
    pub const fn sort(&self) -> CallSort {
        self.sort
    }

    /// Whether it goes on in a list that was asked for in this order: where too many fit to be sorted by a column without an index, that list stands
    /// in the usual order.
    pub fn goes_on(&self, asked: CallSort) -> bool {
        self.sort == asked || (!asked.column.has_index() && self.sort == CallSort::default())
    }

    /// The text to hand out.
    pub fn to_text(&self) -> String {
        let order = if self.sort.order == Order::Descending { "d" } else { "a" };
        let key = match &self.key {
            Key::None => String::new(),
            Key::Number(number) => number.to_string(),
            Key::Text(text) => text.clone(),
        };
        hex::encode(format!("{VERSION} {} {order} {} {} {key}", self.sort.column.as_str(), self.started_ms, self.call_hash))
    }

    /// Reads a text that [`CallCursor::to_text`] made; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = String::from_utf8(hex::decode(text).ok()?).ok()?;
        let mut parts = plain.splitn(6, ' ');
        let mut next = || parts.next();
        if next()? != VERSION {
            return None;
        }
        let column = CallColumn::parse(next()?)?;
        let order = match next()? {
            "a" => Order::Ascending,
            "d" => Order::Descending,
            _ => return None,
        };
        let (started_ms, call_hash) = (next()?.parse().ok()?, next()?.parse().ok()?);
        let key = next()?;
        let key = match column.unknown() {
            None | Some(Key::None) if key.is_empty() => Key::None,
            Some(Key::Text(_)) if !key.contains('\0') => Key::Text(key.to_owned()),
            Some(Key::Number(_)) => Key::Number(key.parse().ok()?),
            _ => return None,
        };
        Some(Self { sort: CallSort { column, order }, key, started_ms, call_hash })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_are_read_back() {
        for (column, key) in [
            (CallColumn::Started, Key::None),
            (CallColumn::AudioScore, Key::Number(-5)),
            (CallColumn::Device, Key::Text("room  0000000007 æ".to_owned())),
            (CallColumn::Remote, Key::Text(String::new())),
            (CallColumn::Software, Key::Text("roomos 0000000011".to_owned())),
            (CallColumn::Video, Key::Number(i64::MIN)),
        ] {
            for order in [Order::Ascending, Order::Descending] {
                let cursor = CallCursor { sort: CallSort { column, order }, key: key.clone(), started_ms: -7, call_hash: i64::MIN };
                assert_eq!(CallCursor::parse(&cursor.to_text()), Some(cursor));
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "zz",
            "c1",
            &hex::encode("c1 started d 5"),
            &hex::encode("c1 started d 5 6 7"),
            &hex::encode("c0 started d 5 6 "),
            &hex::encode("c1 duration d 5 6 x"),
            &hex::encode("c1 device d 5 6 a\0"),
            &hex::encode([0xff, 0xfe]),
        ] {
            assert_eq!(CallCursor::parse(text), None, "{text}");
        }
    }
}
