//! Workspace Integrations: what Control Hub activates to read, command and hear devices, also without an address that Webex could reach.
//!
//! An administrator copies an activation code, a signed JWT, from Control Hub. [`CodeReader`] believes it when it is signed with a key that
//! Webex publishes for its region and names configured servers only. A [`Line`] then enables the queue of the integration and waits
//! for its messages by long poll, or has them posted to a webhook. (github.com/cisco-ce/workspace-integrations-nodejs; developer.webex.com, Workspace Integrations.)

mod code;
mod keys;
mod line;
mod message;

pub use code::{Action, Activation, CodeError, CodeReader};
pub use line::{Line, Opened, Subscription};
pub use message::{DeviceEvent, Message, Messages};
