// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Objects of the area messaging.

mod attachment_actions;
pub use attachment_actions::*;
mod ecm_folder_linking;
pub use ecm_folder_linking::*;
mod further;
pub use further::*;
mod hds;
pub use hds::*;
mod memberships;
pub use memberships::*;
mod messages;
pub use messages::*;
mod room_tabs;
pub use room_tabs::*;
mod rooms;
pub use rooms::*;
mod team_memberships;
pub use team_memberships::*;
mod teams;
pub use teams::*;
mod webhooks;
pub use webhooks::*;
