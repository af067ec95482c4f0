//! The pages: a folder for each noun, a file for each verb.

pub(crate) mod access;
pub(crate) mod calls;
pub(crate) mod devices;
pub(crate) mod health;
pub(crate) mod overview;
pub(crate) mod preferences;
pub(crate) mod quality;
pub(crate) mod set_up;
pub(crate) mod settings;
pub(crate) mod webhooks;
