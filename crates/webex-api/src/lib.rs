//! Typed requests and models of the Webex API, one feature per area, all generated from `catalogue/`.
//!
//! A request is plain data and goes to `webex::Client`; nothing here does I/O. Required arguments stand in the constructor, optional ones
//! are setters. Fields of models are all optional, because what servers send is not what is published; enums are open; what a model does
//! not know is kept in `extra`. To add an area, name it in `crates/xtask/src/facts.rs` and as a feature here.
//!
//! ```
//! # #[cfg(feature = "devices")] {
//! use webex_api::devices::ListDevices;
//! use webex_core::Operation;
//!
//! let request = ListDevices::new().max(100).display_name("Oslo").request();
//! assert_eq!((request.path.as_str(), request.query.len()), ("/devices", 2));
//! # }
//! ```

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, missing_docs, non_upper_case_globals, unused_imports)]
mod generated;
mod support;

#[allow(unused_imports, reason = "nothing is left when every area is off")]
pub use generated::*;
