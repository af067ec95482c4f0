//! What is connected to the device, and what it says it runs.

use jiff::Timestamp;
use model::{KnownPeripheral, OwnSoftware, Peripheral};

use crate::format::{Moment, text_or_dash};
use crate::html::Mark;

/// Software as the device names it.
pub(super) struct OwnSoftwareLine {
    pub(super) name: String,
    pub(super) version: Option<String>,
    pub(super) since: Moment,
}

impl OwnSoftwareLine {
    pub(super) fn new(software: OwnSoftware, since: Timestamp, now: Timestamp) -> Self {
        let OwnSoftware { name, version } = software;
        let (name, version) = match (name, version) {
            (Some(name), version) => (name, version),
            (None, version) => (version.unwrap_or_default(), None),
        };
        Self { name, version, since: Moment::ago(since, now) }
    }
}

/// One peripheral.
pub(super) struct PeripheralRow {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) serial: Option<String>,
    pub(super) software: String,
    pub(super) mark: Mark,
    pub(super) since: Moment,
}

impl PeripheralRow {
    pub(super) fn new(known: KnownPeripheral, now: Timestamp) -> Self {
        let KnownPeripheral { peripheral, is_connected, since } = known;
        let Peripheral { name, kind, serial, software, status, .. } = peripheral;
        let word = match status.as_deref() {
            _ if is_connected => "Connected",
            Some("ResponseTimedOut") => "Does not answer",
            Some("Unpairing") => "Being unpaired",
            _ => "Not connected",
        };
        let mark = if is_connected { Mark { tone: "good", icon: "good", word } } else { Mark { tone: "bad", icon: "bad", word } };
        Self {
            kind: kind_words(kind.as_deref()),
            name: name.or_else(|| serial.clone()).unwrap_or_else(|| "Without a name".to_owned()),
            serial,
            software: text_or_dash(software.as_deref()).to_owned(),
            mark,
            since: Moment::age(since, now),
        }
    }
}

/// `TouchPanel` as "Touch panel"; what `RoomOS` may name later is shown as it is.
fn kind_words(kind: Option<&str>) -> String {
    let word = match kind {
        Some("AudioAmplifier") => "Amplifier",
        Some("AudioMicrophone") => "Microphone",
        Some("Byod") => "Own device",
        Some("ControlSystem") => "Control system",
        Some("InputDevice") => "Input device",
        Some("SpeakerTracker") => "Speaker tracker",
        Some("TableExtender") => "Table extender",
        Some("TouchPanel") => "Touch panel",
        Some("RoomScheduler") => "Room scheduler",
        Some("PersistentWebApp") => "Web app",
        Some("VideoSwitcher") => "Video switcher",
        other => text_or_dash(other),
    };
    word.to_owned()
}
