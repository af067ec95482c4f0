// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_api::ucm::{self as api, models};
use webex_core::{Operation, Request};

use crate::Empty;

/// Every model by its name in the catalogue.
pub const MODELS: &[(&str, Empty)] = &[
    ("GetManagerProfileObject", || Box::new(models::GetManagerProfileObject::default())),
    ("ReadTheListOfUCManagerProfilesResponse", || Box::new(models::ListUcManagerProfilesResponse::default())),
];

/// Every request with everything set, in the order of the catalogue.
pub const REQUESTS: &[fn() -> Request] = &[
    || api::ListUcManagerProfiles::new().org_id("a text & more").request(),
];
