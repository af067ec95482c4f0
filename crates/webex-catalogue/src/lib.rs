//! The Webex API as a table: every operation and schema that `catalogue/` knows, with look-up, validation, search and the building of
//! plain requests.
//!
//! Never does I/O and parses nothing at start-up: the table is Rust statics made by `cargo xtask generate`. To add an operation or mend
//! a wrong fact, edit `catalogue/*.json`, run the generator and commit both.
//!
//! ```
//! use webex_catalogue::{Match, find_operation, match_path};
//! use webex_core::{Host, Method};
//!
//! let operation = find_operation("get-device-details").expect("in the catalogue");
//! assert_eq!(operation.path, "/devices/{deviceId}");
//! let Match::Found(found, params) = match_path(Host::Api, Method::Get, "/devices/Y2lz") else { panic!("no route") };
//! assert_eq!((found.id, params.find("deviceId")), ("get-device-details", Some("Y2lz")));
//! ```

mod area;
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
mod generated;
mod hint;
mod names;
mod operation;
mod request;
mod route;
mod sample;
mod schema;
mod search;
mod validate;

pub use area::Area;
pub use names::{Group, find_group, groups};
pub use operation::{Body, Operation, ResponseFacts, all, find_operation};
pub use request::Arguments;
pub use route::{Match, PathParams, match_origin, match_path};
pub use sample::sample;
pub use schema::{Field, Format, Schema, Type, find_schema, schemas};
pub use search::search;
pub use validate::{Mode, Problem, Violation, validate_value};

/// Month of the published documents the facts come from, for `--version`. Change it when `catalogue/` is updated from Webex's documents.
pub const DATE: &str = "2026-05";

/// A parameter in the query or a header has the shape of a field.
pub type Param = Field;
