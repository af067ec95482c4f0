//! What operations do, one file per noun. To serve one more operation: write a function here and name it in its file's `ROUTES`.

mod calling;
mod device_configurations;
mod devices;
mod groups;
mod licenses;
mod locations;
mod meetings;
mod messaging;
mod oauth;
mod organizations;
mod people;
mod person_view;
mod roles;
mod webhooks;
mod workspace_locations;
mod workspaces;
mod xapi;

pub use calling::publish as publish_calls;
pub use meetings::{announce as announce_meetings, start as start_meeting};

use std::collections::HashMap;

pub use oauth::{Authorisation, set_authorised, standing_of};

use crate::http::{Call, ExtraRoute, Failure, Reply};

/// What serves an operation.
pub type Handler = fn(&Call<'_>) -> Result<Reply, Failure>;

/// Operation id and what serves it.
type Route = (&'static str, Handler);

/// What Webex serves beside the catalogue's operations.
pub const EXTRA: &[&[&[ExtraRoute]]] = &[&[messaging::EXTRA], oauth::EXTRA, meetings::EXTRA];

/// Every hand-written operation by its id.
pub fn all() -> HashMap<&'static str, Handler> {
    [
        device_configurations::ROUTES,
        devices::ROUTES,
        groups::ROUTES,
        licenses::ROUTES,
        locations::ROUTES,
        organizations::ROUTES,
        people::ROUTES,
        roles::ROUTES,
        webhooks::ROUTES,
        workspace_locations::ROUTES,
        workspaces::ROUTES,
        xapi::ROUTES,
    ]
    .into_iter()
    .chain(messaging::ROUTES.iter().copied())
    .chain(oauth::ROUTES.iter().copied())
    .chain(meetings::ROUTES.iter().copied())
    .flatten()
    .copied()
    .chain(calling::routes())
    .collect()
}

/// The ids of every hand-written operation, sorted.
pub fn hand_written() -> Vec<&'static str> {
    let mut ids: Vec<_> = all().into_keys().collect();
    ids.sort_unstable();
    ids
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
