//! The collector against the simulator and against servers that answer badly, over HTTP and with a database of its own.

mod bad_answers;
mod history;
mod locked;
mod one_bad_device;
mod people_calls;
mod push;
mod requests;
mod restart;
mod same_as_the_world;
mod stage;
mod two_collectors;
mod webhooks;
