//! What happened in meetings, for webhooks.

use crate::ids::Key;

/// What it happened to.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// A plan.
    Series(Key),
    /// A meeting that took place.
    Gathering(Key),
    /// Somebody in a meeting.
    Participant(Key, Key),
    /// A recording.
    Recording(Key),
    /// A transcript.
    Transcript(Key),
    /// Something that is no more, as it was.
    Gone(serde_json::Value),
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Resource as webhooks name it.
    pub resource: &'static str,
    /// What happened to it.
    pub event: &'static str,
    /// Who did it.
    pub actor: Key,
    /// Whose webhooks hear of it, beside those of the whole organisation.
    pub heard_by: Vec<Key>,
    /// What it happened to.
    pub subject: Subject,
}
