//! Reports and their templates.

use crate::ids::Key;

/// A kind of report.
#[derive(Debug)]
pub struct Template {
    /// Number.
    pub id: i64,
    /// Title.
    pub title: &'static str,
    /// Service it belongs to.
    pub service: &'static str,
    /// Most days of one report.
    pub most_days: i64,
    /// What it is grouped by.
    pub identifier: &'static str,
    /// Whether a site must be named.
    pub needs_site: bool,
}

const fn template(id: i64, title: &'static str, service: &'static str, most_days: i64, identifier: &'static str) -> Template {
    Template { id, title, service, most_days, identifier, needs_site: matches!(service.as_bytes(), b"Webex Meetings") }
}

/// The kinds there are. Numbers and titles follow the list of help.webex.com; the contents of all but the first four are short.
pub const TEMPLATES: &[Template] = &[
    template(500, "Calling Detailed Call History", "Webex Calling", 31, "calling_cdr"),
    template(130, "Meeting Details", "Webex Meetings", 31, "meeting_details"),
    template(140, "User Activation and License Details", "Onboarding", 1, "onboarding_users"),
    template(200, "Rooms and Desks Details", "Webex Devices", 31, "devices_details"),
    template(131, "Meeting Active Hosts", "Webex Meetings", 31, "meeting_hosts"),
    template(132, "Meeting Participants", "Webex Meetings", 31, "meeting_participants"),
    template(501, "Calling Quality", "Webex Calling", 31, "calling_quality"),
    template(502, "Calling Engagement", "Webex Calling", 90, "calling_engagement"),
    template(210, "Workspace Usage", "Webex Devices", 90, "workspace_usage"),
    template(10, "Messaging Activity Summary", "Webex Messaging", 90, "messaging_summary"),
    template(11, "Messaging User Activity", "Webex Messaging", 31, "messaging_users"),
];

/// A report somebody asked for.
#[derive(Debug, Clone)]
pub struct Report {
    /// Identity.
    pub key: Key,
    /// Number of its template.
    pub template: i64,
    /// First and last day, as dates.
    pub days: (String, String),
    /// Sites it covers.
    pub sites: String,
    /// When it was asked for.
    pub created_ms: i64,
    /// By whom.
    pub creator: Key,
}

/// How long making one takes.
const MAKING_MS: i64 = 60_000;

impl Report {
    /// Whether it can be downloaded.
    pub const fn is_done(&self, now_ms: i64) -> bool {
        now_ms >= self.created_ms + MAKING_MS
    }

    /// Its template.
    pub fn kind(&self) -> Option<&'static Template> {
        TEMPLATES.iter().find(|one| one.id == self.template)
    }
}
