// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Objects of the area devices.

mod device_call_settings;
pub use device_call_settings::*;
mod device_call_settings_2;
pub use device_call_settings_2::*;
mod device_call_settings_3;
pub use device_call_settings_3::*;
mod device_call_settings_4;
pub use device_call_settings_4::*;
mod device_configurations;
pub use device_configurations::*;
mod device_dynamic_settings;
pub use device_dynamic_settings::*;
mod devices;
pub use devices::*;
mod hot_desk;
pub use hot_desk::*;
mod locations;
pub use locations::*;
mod workspace_locations;
pub use workspace_locations::*;
mod workspace_metrics;
pub use workspace_metrics::*;
mod workspace_personalization;
pub use workspace_personalization::*;
mod workspaces;
pub use workspaces::*;
mod xapi;
pub use xapi::*;
