//! What is connected to a device: touch panels, cameras, microphones.

use jiff::Timestamp;

/// A peripheral as its device tells of it (`RoomOS` status `Peripherals.ConnectedDevice[n]`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Peripheral {
    /// What makes it the same one: its serial number, else its id on the device.
    pub key: String,
    /// Name, for example "Cisco Room Navigator".
    pub name: Option<String>,
    /// Type as `RoomOS` names it: `TouchPanel`, `Camera`, `AudioMicrophone`, …
    pub kind: Option<String>,
    /// Serial number.
    pub serial: Option<String>,
    /// Hardware.
    pub hardware: Option<String>,
    /// Software.
    pub software: Option<String>,
    /// Status as `RoomOS` names it: `Connected`, `ResponseTimedOut`, `LostConnection`, …
    pub status: Option<String>,
}

impl Peripheral {
    /// Whether its device says that it is there; one that is listed without a status is.
    pub fn is_connected(&self) -> bool {
        self.status.as_deref().is_none_or(|status| status == "Connected")
    }
}

/// A peripheral that is, or was, connected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPeripheral {
    /// As it was last told of.
    pub peripheral: Peripheral,
    /// Whether it is connected.
    pub is_connected: bool,
    /// Since when it is, or is not.
    pub since: Timestamp,
}

/// Software as a device itself names it (`RoomOS` status `SystemUnit.Software`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnSoftware {
    /// Display name, for example "`RoomOS` 11.14.1.5 1bf4e96858f".
    pub name: Option<String>,
    /// Version, for example "ce11.14.1.5.1bf4e96858f".
    pub version: Option<String>,
}
