// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests of the area meetings; what they send and answer is in [`models`].

pub mod models;
pub mod chats;
pub mod closed_captions;
pub mod invitees;
pub mod meeting_polls;
pub mod meeting_q_and_a;
pub mod meeting_qualities;
pub mod meetings;
pub mod meetings_summary_report;
pub mod messages;
pub mod participants;
pub mod preferences;
pub mod recording_report;
pub mod recordings;
pub mod session_types;
pub mod site;
pub mod slido_secure_premium;
pub mod summaries;
pub mod tracking_codes;
pub mod transcripts;
pub mod video_mesh;
pub use self::chats::*;
pub use self::closed_captions::*;
pub use self::invitees::*;
pub use self::meeting_polls::*;
pub use self::meeting_q_and_a::*;
pub use self::meeting_qualities::*;
pub use self::meetings::*;
pub use self::meetings_summary_report::*;
pub use self::messages::*;
pub use self::participants::*;
pub use self::preferences::*;
pub use self::recording_report::*;
pub use self::recordings::*;
pub use self::session_types::*;
pub use self::site::*;
pub use self::slido_secure_premium::*;
pub use self::summaries::*;
pub use self::tracking_codes::*;
pub use self::transcripts::*;
pub use self::video_mesh::*;
