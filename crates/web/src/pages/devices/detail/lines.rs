//! The timeline as the page shows it, line by line.

use jiff::Timestamp;

use super::timeline::{Entry, What};
use crate::format::{Moment, NOT_KNOWN, age, there};
use crate::html::{Icon, Mark, icon};
use crate::routes;
use crate::view::marks;

/// One line.
pub(super) struct Line {
    id: String,
    pub(super) icon: Icon,
    pub(super) words: Words,
    pub(super) when: Moment,
    pub(super) ago: Moment,
    pub(super) there: Option<String>,
}

/// What a line says.
pub(super) enum Words {
    State(Mark),
    Software { previous: String, software: String },
    Call { remote: String, words: String, band: Option<Mark>, address: String },
    Deed { words: String, who: String, is_refused: bool, changes: Vec<String> },
}

impl Line {
    /// A line for what happened; the device's zone is at hand.
    pub(super) fn new(entry: Entry, zone: Option<&str>, now: Timestamp) -> Self {
        let at = entry.at;
        let (kind, icon, words) = match entry.what {
            What::State(state) => {
                let mark = marks::device_state(state);
                ("state", mark.icon(), Words::State(mark))
            }
            What::Software { previous, software } => ("software", icon("system"), Words::Software { previous, software }),
            What::Call(call) => {
                let length = call.length.map(age);
                let words =
                    [Some(marks::direction(call.direction).to_owned()), length].into_iter().flatten().collect::<Vec<_>>().join(" · ");
                let (remote, address) = (call.remote.unwrap_or_else(|| NOT_KNOWN.to_owned()), routes::call(&call.id));
                ("call", marks::call_icon(call.direction), Words::Call { remote, words, band: call.band.map(marks::band), address })
            }
            What::Deed(deed) => {
                let words = match deed.action.as_str() {
                    "device.label" => "Region and notes".to_owned(),
                    _ => deed.action,
                };
                ("deed", icon("audit"), Words::Deed { words, who: deed.who, is_refused: deed.is_refused, changes: deed.changes })
            }
        };
        Self {
            id: format!("{kind}-{}", at.as_millisecond()),
            icon,
            words,
            when: Moment::at(at, now),
            ago: Moment::ago(at, now),
            there: zone.and_then(|zone| there(at, zone)),
        }
    }

    /// Names it on the page, so that a new line flashes and an old one stays.
    pub(super) fn id(&self) -> &str {
        &self.id
    }
}
