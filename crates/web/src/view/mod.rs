//! What templates are given besides domain types: the frame of a page, marks, sparklines.

pub(crate) mod chart;
mod facts;
pub(crate) mod listing;
pub(crate) mod marks;
pub(crate) mod organizations;
mod range;
mod score;
mod shell;
mod sparkline;
mod visit;
mod zone;

pub(crate) use facts::{Freshness, source_facts};
pub(crate) use organizations::Organizations;
pub(crate) use range::{Preset, TimeRange};
pub(crate) use score::Score;
pub(crate) use shell::{Section, Shell, SignedIn, calls_fresh_for};
pub(crate) use sparkline::{Scale, Sparkline};
pub(crate) use visit::Visit;
pub(crate) use zone::Zone;
