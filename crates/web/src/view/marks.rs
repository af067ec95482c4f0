//! Icon, word and colour of every state. One table each, so that a state looks the same on every page.

use model::{
    Band, Call, ChannelKey, ChannelRole, Connection, Device, DeviceKind, DeviceState, Direction, Health, MediaDirection, MediaKind,
};

use crate::format;
use crate::html::{Icon, Mark, icon};

/// State of a device.
pub(crate) const fn device_state(state: DeviceState) -> Mark {
    match state {
        DeviceState::Online => Mark { tone: "good", icon: "good", word: "Online" },
        DeviceState::Issues => Mark { tone: "poor", icon: "poor", word: "Issues" },
        DeviceState::Offline => Mark { tone: "bad", icon: "offline", word: "Offline" },
        DeviceState::Standby => Mark { tone: "unknown", icon: "standby", word: "Standby" },
        DeviceState::Missing => Mark { tone: "unknown", icon: "missing", word: "Missing" },
        DeviceState::Unknown => Mark { tone: "unknown", icon: "unknown", word: "Unknown" },
    }
}

/// State of a device, more exactly where its connection status is: a device that is being activated does not sleep, and one that Webex gave up on is
/// not just offline.
pub(crate) const fn device(device: &Device) -> Mark {
    let mark = device_state(device.state());
    match (device.missing_since, device.connection) {
        (None, Connection::Activating) => Mark { word: "Activating", ..mark },
        (None, Connection::OfflineExpired) => Mark { word: "Offline, expired", ..mark },
        _ => mark,
    }
}

/// Quality band.
pub(crate) const fn band(band: Band) -> Mark {
    match band {
        Band::Good => Mark { tone: "good", icon: "good", word: "Good" },
        Band::Fair => Mark { tone: "fair", icon: "fair", word: "Fair" },
        Band::Poor => Mark { tone: "poor", icon: "poor", word: "Poor" },
        Band::Bad => Mark { tone: "bad", icon: "bad", word: "Bad" },
        Band::Unknown => Mark { tone: "unknown", icon: "unknown", word: "Unknown" },
    }
}

/// How a source does.
pub(crate) const fn health(health: Health) -> Mark {
    match health {
        Health::Live => Mark { tone: "good", icon: "live", word: "Live" },
        Health::Waiting => Mark { tone: "unknown", icon: "clock", word: "Waiting" },
        Health::Stale => Mark { tone: "poor", icon: "clock", word: "Stale" },
        Health::Failing => Mark { tone: "bad", icon: "bad", word: "Failing" },
    }
}

/// Words of a kind of device.
pub(crate) const fn kind(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::Room => "Room or desk device",
        DeviceKind::Phone => "Phone",
        DeviceKind::Accessory => "Accessory",
        DeviceKind::WebexGo => "Webex Go",
        DeviceKind::Unknown => "Unknown kind",
    }
}

/// Icon of a kind of device.
pub(crate) const fn kind_icon(kind: DeviceKind) -> Icon {
    match kind {
        DeviceKind::Room | DeviceKind::Unknown => icon("devices"),
        DeviceKind::Phone | DeviceKind::WebexGo => icon("phone-device"),
        DeviceKind::Accessory => icon("accessory"),
    }
}

/// Icon of a call's direction.
pub(crate) const fn call_icon(direction: Direction) -> Icon {
    match direction {
        Direction::Incoming => icon("call-in"),
        Direction::Outgoing => icon("call-out"),
        Direction::Unknown => icon("call"),
    }
}

/// Words of a call's direction.
pub(crate) const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Incoming => "incoming",
        Direction::Outgoing => "outgoing",
        Direction::Unknown => "direction unknown",
    }
}

/// What the far end of a call is (`DeviceType` of a device's call).
pub(crate) fn far_end(word: &str) -> &str {
    match word {
        "Endpoint" => "one device",
        "MCU" => "conference",
        other => other,
    }
}

/// Icon of a channel.
pub(crate) const fn channel_icon(channel: ChannelKey) -> Icon {
    match (channel.kind, channel.role) {
        (MediaKind::Video, ChannelRole::Presentation) => icon("presentation"),
        (MediaKind::Audio, _) => icon("audio"),
        (MediaKind::Video, _) => icon("video"),
        (MediaKind::Data, _) => icon("data"),
    }
}

/// Words of a channel: "Video received", "Presentation sent".
pub(crate) fn channel(channel: ChannelKey) -> String {
    let what = match (channel.kind, channel.role) {
        (MediaKind::Video, ChannelRole::Presentation) => "Presentation",
        (MediaKind::Audio, _) => "Audio",
        (MediaKind::Video, _) => "Video",
        (MediaKind::Data, _) => "Data",
    };
    let way = match channel.direction {
        MediaDirection::Incoming => "received",
        MediaDirection::Outgoing => "sent",
    };
    format!("{what} {way}")
}

/// Words in place of who calls or is called, for readers who may not see it.
pub(crate) const HIDDEN: &str = "Hidden";

/// Who calls or is called, as far as the reader may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Remote {
    /// Name, else number.
    pub(crate) name: String,
    /// Number beside the name.
    pub(crate) number: Option<String>,
}

impl Remote {
    /// Name, else number; `None` where nobody told either.
    pub(crate) fn told(&self) -> Option<&str> {
        Some(self.name.as_str()).filter(|name| *name != format::NOT_KNOWN)
    }
}

/// Whose call it is: the device's name, or the person's.
pub(crate) fn own_name(call: &Call, device: Option<&Device>) -> String {
    let (name, unknown) = match call.person() {
        Some(person) => (person.name.clone(), "Unknown person"),
        None => (device.map(|device| device.name.clone()), "Unknown device"),
    };
    name.unwrap_or_else(|| unknown.to_owned())
}

/// The other party of a call; hidden unless `shown`.
pub(crate) fn remote(call: &Call, shown: bool) -> Remote {
    remote_of(call.remote_name.as_deref(), call.remote_number.as_deref(), shown)
}

/// The other party by name and number; hidden unless `shown`.
pub(crate) fn remote_of(name: Option<&str>, number: Option<&str>, shown: bool) -> Remote {
    match name.or(number).filter(|text| !text.is_empty()) {
        None => Remote { name: format::NOT_KNOWN.to_owned(), number: None },
        Some(_) if !shown => Remote { name: HIDDEN.to_owned(), number: None },
        Some(text) => Remote { name: text.to_owned(), number: name.and(number).map(str::to_owned) },
    }
}

/// Whom a device belongs to: its workspace, else its owner.
pub(crate) fn assigned_to(device: &Device) -> Option<&str> {
    device.workspace_name.as_deref().or(device.owner_name.as_deref()).or(device.email.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_is_never_green() {
        assert_ne!(band(Band::Unknown).tone, "good");
        assert_ne!(device_state(DeviceState::Unknown).tone, "good");
        assert_ne!(device_state(DeviceState::Missing).tone, "good");
        assert_ne!(health(Health::Waiting).tone, "good");
        assert_ne!(health(Health::Stale).tone, "good");
    }

    #[test]
    fn states_differ_without_colour() {
        let marks: Vec<_> = DeviceState::ALL.iter().map(|state| device_state(*state)).collect();
        for (at, mark) in marks.iter().enumerate() {
            assert!(marks[at + 1..].iter().all(|other| other.word != mark.word && other.icon != mark.icon), "{mark:?}");
        }
    }
}
