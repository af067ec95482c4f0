//! Webhooks, and the events that set them off.
//!
//! Whoever changes something others may watch calls `cloud.publish(Event::new(…))`; it may hold the lock of the world, because nothing
//! here takes that lock. The event goes into the compliance log when it carries a record, and to every webhook it fits. Deliveries are
//! sent by tasks of the server's tracker: one at a time for each webhook, in the order of the events.

mod client;
mod event;
mod filter;
mod hub;
mod line;

pub use client::{Courier, run, signature};
pub use event::{Audience, Event, Record};
pub use filter::{Filter, check as check_filter};
pub use hub::{Hub, Ownership, Standing, Targets, Webhook};
