//! Use cases: the collector that fills the store from Webex, and access to the pages.
//!
//! The only place that ties clients to the store. Never speaks HTTP to browsers and never parses the command line. To add a use
//! case, give its noun a folder and each verb a file; take the clock and the randomness from the caller.

pub mod access;
pub mod audit;
pub mod clock;
pub mod collect;
pub mod hints;
pub mod hooks;
pub mod import;
pub mod keeper;
pub mod labels;
pub mod oidc;
pub mod random;
pub mod vault;

pub use access::Access;
pub use audit::Audit;
pub use clock::{Clock, ManualClock, SystemClock};
pub use collect::{Collector, CollectorConfig};
pub use hints::Hints;
pub use hooks::Hooks;
pub use keeper::Keeper;
pub use labels::Labels;
pub use random::{Randomness, SystemRandomness};
pub use vault::Vault;
