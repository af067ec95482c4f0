//! The way of one request: host → token → rate → operation → scope → media type → parameters and body → handler, and the journal around it.
//!
//! Nothing here knows a noun; what an operation does stands in `handlers`.

mod body;
mod call;
mod extra;
mod failure;
mod host;
mod limits;
mod multipart;
mod names;
mod page;
mod pipeline;
mod reply;
mod spoil;
mod upload;

pub use body::payload;
pub use call::{Call, Payload, Query, missing};
pub use extra::{Access, ExtraRoute, extra};
pub use failure::Failure;
pub use host::{Hosts, PUBLIC_NAMES, REGIONS_OF_CONTACT_CENTER};
pub use multipart::Part;
pub use page::{next_link, wanted_max, wanted_start};
pub use pipeline::serve;
pub use reply::{Reply, write_list};
