// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests of the area devices; what they send and answer is in [`models`].

pub mod models;
pub mod device_call_settings;
pub mod device_configurations;
pub mod device_dynamic_settings;
pub mod devices;
pub mod hot_desk;
pub mod locations;
pub mod workspace_locations;
pub mod workspace_metrics;
pub mod workspace_personalization;
pub mod workspaces;
pub mod xapi;
pub use self::device_call_settings::*;
pub use self::device_configurations::*;
pub use self::device_dynamic_settings::*;
pub use self::devices::*;
pub use self::hot_desk::*;
pub use self::locations::*;
pub use self::workspace_locations::*;
pub use self::workspace_metrics::*;
pub use self::workspace_personalization::*;
pub use self::workspaces::*;
pub use self::xapi::*;
