// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests of the area devices; what they send and answer is in [`models`].

pub mod models;
mod beta_device_call_settings_with_dynamic_device_settings;
pub use beta_device_call_settings_with_dynamic_device_settings::*;
mod device_call_settings;
pub use device_call_settings::*;
mod device_call_settings_with_device_dynamic_settings;
pub use device_call_settings_with_device_dynamic_settings::*;
mod device_configurations;
pub use device_configurations::*;
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
mod x_api;
pub use x_api::*;
