//! What tests of several crates share: a simulated organisation, a hand on its world, and waiting for a condition.
//!
//! Never a part of the product. To add a builder, give it a file here; what only one crate's tests need stays beside them.

mod http;
mod org;
mod wait;
mod world;

pub use http::{JsonAnswer, http};
pub use org::{RunningOrg, TestOrg};
pub use wait::{eventually, timed};
pub use world::World;
