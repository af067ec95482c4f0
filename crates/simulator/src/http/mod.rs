//! The way of one request: host → token → rate → operation → scope → media type → parameters and body → handler, and the journal around it.
//!
//! Nothing here knows a noun; what an operation does stands in `handlers`.

mod call;
mod extra;
mod failure;
mod host;
mod multipart;
mod page;
mod pipeline;
mod reply;
mod spoil;

pub use call::{Call, Payload, Query, missing};
pub use extra::{Access, ExtraRoute, extra};
pub use failure::Failure;
pub use host::Hosts;
pub use multipart::Part;
pub use page::{next_link, wanted_max, wanted_start};
pub use pipeline::{BODY_LIMIT, serve};
pub use reply::{Reply, write_list};
