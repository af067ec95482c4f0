// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests of the area messaging; what they send and answer is in [`models`].

pub mod models;
pub mod attachment_actions;
pub mod ecm_folder_linking;
pub mod hds;
pub mod memberships;
pub mod messages;
pub mod room_tabs;
pub mod rooms;
pub mod team_memberships;
pub mod teams;
pub mod webhooks;
pub use self::attachment_actions::*;
pub use self::ecm_folder_linking::*;
pub use self::hds::*;
pub use self::memberships::*;
pub use self::messages::*;
pub use self::room_tabs::*;
pub use self::rooms::*;
pub use self::team_memberships::*;
pub use self::teams::*;
pub use self::webhooks::*;
