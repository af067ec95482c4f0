// Written by `cargo xtask generate` from catalogue/roomos. Change the facts, not this file.

mod command;
mod configuration;
mod event;
mod status;

pub(super) use command::COMMANDS;
pub(super) use configuration::CONFIGURATIONS;
pub(super) use event::EVENTS;
pub(super) use status::STATUSES;

/// Code names of the products, in the order of the bits of `Products`.
pub(super) static CODES: &[&str] = &[
    "bandai",
    "barents",
    "barents_70d",
    "barents_70i",
    "barents_70s",
    "barents_82i",
    "brooklyn",
    "davinci",
    "felix_55",
    "felix_75",
    "helix_55",
    "helix_75",
    "millennium",
    "octavio",
    "polaris",
    "vecchio",
];
