//! What operations do, one file per noun. To serve one more operation: write a function here and name it in its file's `ROUTES`.

mod devices;
mod groups;
mod licenses;
mod locations;
mod messaging;
mod oauth;
mod organizations;
mod people;
mod person_view;
mod roles;
mod webhooks;
mod workspaces;
mod xapi;

use std::collections::HashMap;

use crate::http::{Call, ExtraRoute, Failure, Reply};

/// What serves an operation.
pub type Handler = fn(&Call<'_>) -> Result<Reply, Failure>;

/// Operation id and what serves it.
type Route = (&'static str, Handler);

/// What Webex serves beside the catalogue's operations.
pub const EXTRA: &[&[ExtraRoute]] = &[messaging::EXTRA];

/// Every hand-written operation by its id.
pub fn all() -> HashMap<&'static str, Handler> {
    [
        devices::ROUTES,
        groups::ROUTES,
        licenses::ROUTES,
        locations::ROUTES,
        oauth::ROUTES,
        organizations::ROUTES,
        people::ROUTES,
        roles::ROUTES,
        webhooks::ROUTES,
        workspaces::ROUTES,
        xapi::ROUTES,
    ]
    .into_iter()
    .chain(messaging::ROUTES.iter().copied())
    .flatten()
    .copied()
    .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_route_names_an_operation_of_the_catalogue() {
        for id in super::all().keys() {
            assert!(webex_catalogue::find_operation(id).is_some(), "{id}");
        }
    }
}
