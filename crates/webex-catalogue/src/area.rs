//! The nine areas into which the catalogue is divided.

/// One area of the Webex API. Schema names are unique within an area only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// People, organisations, roles, licences, SCIM, audit.
    Admin,
    /// Webex Calling.
    Calling,
    /// Devices, workspaces, locations, xAPI.
    Devices,
    /// Meetings, recordings, transcripts.
    Meetings,
    /// Rooms, messages, memberships, webhooks.
    Messaging,
    /// Webex Contact Center.
    ContactCenter,
    /// Webex for `BroadWorks`.
    Broadworks,
    /// Wholesale provisioning.
    Wholesale,
    /// Unified CM.
    Ucm,
}

impl Area {
    /// Every area, in the order of the catalogue.
    pub const ALL: [Self; 9] = [
        Self::Admin,
        Self::Calling,
        Self::Devices,
        Self::Meetings,
        Self::Messaging,
        Self::ContactCenter,
        Self::Broadworks,
        Self::Wholesale,
        Self::Ucm,
    ];

    /// The name in the catalogue and of the feature in `webex-api`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Calling => "calling",
            Self::Devices => "devices",
            Self::Meetings => "meetings",
            Self::Messaging => "messaging",
            Self::ContactCenter => "contact-center",
            Self::Broadworks => "broadworks",
            Self::Wholesale => "wholesale",
            Self::Ucm => "ucm",
        }
    }

    /// The area of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.as_str() == name)
    }
}
