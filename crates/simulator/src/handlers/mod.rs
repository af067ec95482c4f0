//! What operations do, one file per noun. To serve one more operation: write a function here and name it in its file's `ROUTES`.

mod calling;
mod device_configurations;
mod devices;
mod enrolment;
mod groups;
mod integrations;
mod licenses;
mod locations;
mod meetings;
mod messaging;
mod oauth;
mod organizations;
mod people;
mod person_view;
mod records;
mod roles;
mod scim;
mod sign_out;
mod supported_devices;
mod webhooks;
mod workspace_locations;
mod workspace_metrics;
mod workspaces;
mod xapi;

pub use calling::publish as publish_calls;
pub use groups::shown as group_view;
pub use integrations::wait_for_message;
pub use meetings::{announce as announce_meetings, start as start_meeting};

use std::collections::HashMap;

pub use oauth::{Authorisation, set_authorised, standing_of};

use crate::http::{Call, ExtraRoute, Failure, Reply};

/// What follows from any write: the audit log, and the end of sessions.
pub fn note_write(call: &Call<'_>) {
    records::note(call);
    sign_out::after(call);
}

/// What serves an operation.
pub type Handler = fn(&Call<'_>) -> Result<Reply, Failure>;

/// Operation id and what serves it.
type Route = (&'static str, Handler);

/// What Webex serves beside the catalogue's operations.
pub const EXTRA: &[&[&[ExtraRoute]]] = &[&[messaging::EXTRA], &[integrations::EXTRA], oauth::EXTRA, meetings::EXTRA, records::EXTRA];

/// Every hand-written operation by its id.
pub fn all() -> HashMap<&'static str, Handler> {
    [
        device_configurations::ROUTES,
        devices::ROUTES,
        enrolment::ROUTES,
        groups::ROUTES,
        licenses::ROUTES,
        locations::ROUTES,
        organizations::ROUTES,
        people::ROUTES,
        roles::ROUTES,
        supported_devices::ROUTES,
        webhooks::ROUTES,
        workspace_locations::ROUTES,
        workspace_metrics::ROUTES,
        workspaces::ROUTES,
        xapi::ROUTES,
    ]
    .into_iter()
    .chain(messaging::ROUTES.iter().copied())
    .chain(oauth::ROUTES.iter().copied())
    .chain(meetings::ROUTES.iter().copied())
    .chain(records::ROUTES.iter().copied())
    .chain(scim::ROUTES.iter().copied())
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
