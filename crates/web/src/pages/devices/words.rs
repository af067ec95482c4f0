//! Words for what Webex says of a device. What is not known is shown as Webex wrote it.

use jiff::Timestamp;
use model::{Device, XapiAccess};

use crate::html::Mark;

/// Whose a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A room's.
    Shared,
    /// One person's.
    Personal,
}

impl Mode {
    /// Stable word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Personal => "personal",
        }
    }

    /// Word on the page.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Shared => "Shared",
            Self::Personal => "Personal",
        }
    }
}

/// Shared when it stands in a workspace, personal when it has an owner.
pub(crate) const fn mode(device: &Device) -> Option<Mode> {
    if device.workspace_id.is_some() || device.workspace_name.is_some() {
        Some(Mode::Shared)
    } else if device.owner_id.is_some() || device.owner_name.is_some() {
        Some(Mode::Personal)
    } else {
        None
    }
}

/// When it started. An offline device may have lost its power since: its start is only told while it is connected.
pub(crate) fn up_since(device: &Device) -> Option<Timestamp> {
    device.booted_at.filter(|_| device.missing_since.is_none() && device.connection.is_reachable())
}

/// What the token may do over xAPI.
pub(crate) const fn xapi(access: XapiAccess) -> &'static str {
    match access {
        XapiAccess::None => "None",
        XapiAccess::ReadOnly => "Read only",
        XapiAccess::Full => "Read and control",
    }
}

/// A connection status of Webex (`connectionStatus` of the devices API); one that Cordboard does not know stays as it came.
pub(crate) fn webex_status(word: &str) -> &str {
    match word {
        "connected" => "Connected",
        "connected_with_issues" => "Connected with issues",
        "disconnected" => "Disconnected",
        "offline_expired" => "Offline, expired",
        "offline_deep_sleep" => "Offline, deep sleep",
        "activating" => "Activating",
        "unknown" => "Unknown",
        other => other,
    }
}

/// Yes or no.
pub(crate) const fn truth(is: bool) -> &'static str {
    if is { "Yes" } else { "No" }
}

/// Health of a workspace (`health.level` of the workspaces API).
pub(crate) fn health(level: &str) -> Mark {
    match level {
        "ok" => Mark { tone: "good", icon: "good", word: "Healthy" },
        "info" => Mark { tone: "fair", icon: "info", word: "Note" },
        "warning" => Mark { tone: "poor", icon: "poor", word: "Warning" },
        "error" => Mark { tone: "bad", icon: "bad", word: "Error" },
        _ => Mark { tone: "unknown", icon: "unknown", word: "Unknown" },
    }
}

/// The levels of health that are filtered by, the worst first.
pub(crate) const HEALTH_LEVELS: [&str; 4] = ["error", "warning", "info", "ok"];

/// Planned maintenance (`plannedMaintenance.state` of the devices API).
pub(crate) fn maintenance(state: &str) -> &str {
    match state {
        "off" => "None",
        "on" => "Under way",
        "upcoming" => "Upcoming",
        other => other,
    }
}

/// Who manages it (`managedBy` of the devices API).
pub(crate) fn managed_by(party: &str) -> &str {
    match party {
        "CISCO" => "Cisco",
        "CUSTOMER" => "Customer",
        "PARTNER" => "Partner",
        other => other,
    }
}

/// What it runs on (`devicePlatform` of the devices API).
pub(crate) fn platform(platform: &str) -> &str {
    match platform {
        "cisco" => "Cisco",
        "microsoftTeamsRoom" => "Microsoft Teams Rooms",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_words_and_a_new_one_stays_as_it_came() {
        assert!(model::Connection::ALL.iter().all(|connection| webex_status(connection.as_str()) != connection.as_str()));
        assert_eq!(webex_status("on_holiday"), "on_holiday");
    }

    #[test]
    fn only_what_is_ok_is_green() {
        assert_eq!(HEALTH_LEVELS.map(|level| health(level).tone), ["bad", "poor", "fair", "good"]);
        assert_eq!(health("splendid").tone, "unknown");
    }
}
