//! What an administrator makes in calling: queues, hunt groups, schedules, trunks and their like. One shape for all: a kind, a place and
//! the document the client wrote.

use serde_json::{Map, Value};

use crate::ids::Key;

/// Sorts of features.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Call queue.
    Queue,
    /// Hunt group.
    HuntGroup,
    /// Auto attendant.
    AutoAttendant,
    /// Call park group.
    Park,
    /// Call park extension.
    ParkExtension,
    /// Call pickup group.
    Pickup,
    /// Paging group.
    Paging,
    /// Voicemail group.
    VoicemailGroup,
    /// Virtual line.
    VirtualLine,
    /// Schedule of a location or a person; `location` then is the owner, whichever it is.
    Schedule,
    /// Trunk.
    Trunk,
    /// Route group.
    RouteGroup,
    /// Route list.
    RouteList,
    /// Dial plan.
    DialPlan,
    /// Translation pattern.
    TranslationPattern,
    /// Voice portal: each location with calling has one.
    VoicePortal,
    /// Virtual extension: an extension that stands for an outside number, in a location or the whole organisation.
    VirtualExtension,
}

impl Kind {
    /// Every kind, with the segment its paths have.
    const PATHS: [(&'static str, Self); 15] = [
        ("queues", Self::Queue),
        ("huntGroups", Self::HuntGroup),
        ("autoAttendants", Self::AutoAttendant),
        ("callParks", Self::Park),
        ("callParkExtensions", Self::ParkExtension),
        ("callPickups", Self::Pickup),
        ("paging", Self::Paging),
        ("voicemailGroups", Self::VoicemailGroup),
        ("virtualLines", Self::VirtualLine),
        ("schedules", Self::Schedule),
        ("trunks", Self::Trunk),
        ("routeGroups", Self::RouteGroup),
        ("routeLists", Self::RouteList),
        ("dialPlans", Self::DialPlan),
        ("virtualExtensions", Self::VirtualExtension),
    ];

    /// The kind a path speaks of.
    pub fn of_path(path: &str) -> Option<Self> {
        if path.contains("/translationPatterns") {
            return Some(Self::TranslationPattern);
        }
        path.split('/').find_map(|segment| Self::PATHS.iter().find(|(name, _)| *name == segment).map(|(_, kind)| *kind))
    }

    /// The kind as it stands in ids.
    pub const fn id_kind(self) -> &'static str {
        match self {
            Self::Queue => "CALL_QUEUE",
            Self::HuntGroup => "HUNT_GROUP",
            Self::AutoAttendant => "AUTO_ATTENDANT",
            Self::Park => "CALL_PARK",
            Self::ParkExtension => "CALL_PARK_EXTENSION",
            Self::Pickup => "CALL_PICKUP",
            Self::Paging => "PAGING_GROUP",
            Self::VoicemailGroup => "VOICEMAIL_GROUP",
            Self::VirtualLine => "VIRTUAL_LINE",
            Self::Schedule => "SCHEDULE",
            Self::Trunk => "TRUNK",
            Self::RouteGroup => "ROUTE_GROUP",
            Self::RouteList => "ROUTE_LIST",
            Self::DialPlan => "DIAL_PLAN",
            Self::TranslationPattern => "TRANSLATION_PATTERN",
            Self::VoicePortal => "VOICE_PORTAL",
            Self::VirtualExtension => "VIRTUAL_EXTENSION",
        }
    }

    /// In words, for messages.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Queue => "call queue",
            Self::HuntGroup => "hunt group",
            Self::AutoAttendant => "auto attendant",
            Self::Park => "call park",
            Self::ParkExtension => "call park extension",
            Self::Pickup => "call pickup",
            Self::Paging => "paging group",
            Self::VoicemailGroup => "voicemail group",
            Self::VirtualLine => "virtual line",
            Self::Schedule => "schedule",
            Self::Trunk => "trunk",
            Self::RouteGroup => "route group",
            Self::RouteList => "route list",
            Self::DialPlan => "dial plan",
            Self::TranslationPattern => "translation pattern",
            Self::VoicePortal => "voice portal",
            Self::VirtualExtension => "virtual extension",
        }
    }

    /// `owner.type` in the list of numbers; the other kinds hold no number.
    pub const fn owner_type(self) -> Option<&'static str> {
        match self {
            Self::Queue => Some("CALL_QUEUE"),
            Self::HuntGroup => Some("HUNT_GROUP"),
            Self::AutoAttendant => Some("AUTO_ATTENDANT"),
            Self::Paging => Some("PAGING_GROUP"),
            Self::VoicemailGroup => Some("VOICEMAIL_GROUP"),
            Self::VirtualLine => Some("VIRTUAL_LINE"),
            Self::VoicePortal => Some("VOICE_MESSAGING"),
            _ => None,
        }
    }

    /// Whether names must differ within the whole organisation and not only within a location.
    pub const fn is_global(self) -> bool {
        matches!(self, Self::Trunk | Self::RouteGroup | Self::RouteList | Self::DialPlan)
    }

    /// Fields that name members.
    pub const fn member_fields(self) -> &'static [&'static str] {
        match self {
            Self::Queue | Self::HuntGroup | Self::Park | Self::Pickup => &["agents"],
            Self::Paging => &["originators", "targets"],
            _ => &[],
        }
    }
}

/// One feature.
#[derive(Debug, Clone)]
pub struct Feature {
    /// Identity.
    pub key: Key,
    /// Sort.
    pub kind: Kind,
    /// Location it belongs to, or the person for a person's schedule; none for what belongs to the organisation.
    pub location: Option<Key>,
    /// What the client wrote, brought to one form: members are objects with `id`, extensions texts.
    pub body: Map<String, Value>,
}

impl Feature {
    /// A text field.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// Its name; virtual lines show the two halves of theirs.
    pub fn name(&self) -> String {
        self.text("name").or_else(|| self.text("displayName")).map_or_else(
            || format!("{} {}", self.text("firstName").unwrap_or_default(), self.text("lastName").unwrap_or_default()).trim().to_owned(),
            str::to_owned,
        )
    }

    /// Main number.
    pub fn number(&self) -> Option<&str> {
        self.text("phoneNumber")
    }

    /// Extension.
    pub fn extension(&self) -> Option<&str> {
        self.text("extension")
    }

    /// Further numbers.
    pub fn alternates(&self) -> impl Iterator<Item = &str> {
        let nested = self.body.get("alternateNumberSettings").and_then(|settings| settings.get("alternateNumbers"));
        let list = nested.or_else(|| self.body.get("alternateNumbers")).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(|entry| entry.get("phoneNumber").and_then(Value::as_str))
    }

    /// Whether it is switched on; what has no switch always is.
    pub fn is_enabled(&self) -> bool {
        self.body.get("enabled").and_then(Value::as_bool).unwrap_or(true)
    }

    /// Ids of the members in a field.
    pub fn members<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let list = self.body.get(field).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(|member| member.get("id").and_then(Value::as_str))
    }
}
