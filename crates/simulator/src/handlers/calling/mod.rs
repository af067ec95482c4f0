//! Webex Calling, one file per noun. What the features share – finding, listing, shaping by the catalogue – stands in `common`.

mod agents;
mod available;
mod common;
mod conference;
mod control;
mod devices;
mod features;
mod forwarding;
mod jobs;
mod lines;
mod locations;
mod members;
mod numbers;
mod offered;
mod people_numbers;
mod permissions;
mod routing;
mod rules;
mod schedules;
mod settings;
mod supervisors;
mod voice_messages;
mod voice_portal;

use super::{Handler, Route};
pub use common::refused;
pub use control::publish;

/// What calling serves: the written routes, and those found in the catalogue by the form of their path.
pub fn routes() -> Vec<(&'static str, Handler)> {
    let written: [&[Route]; 17] = [
        agents::ROUTES,
        available::ROUTES,
        devices::ROUTES,
        features::ROUTES,
        forwarding::ROUTES,
        lines::ROUTES,
        jobs::ROUTES,
        locations::ROUTES,
        numbers::ROUTES,
        offered::ROUTES,
        people_numbers::ROUTES,
        permissions::ROUTES,
        routing::ROUTES,
        rules::ROUTES,
        schedules::ROUTES,
        supervisors::ROUTES,
        voice_portal::ROUTES,
    ];
    let mut routes = settings::routes();
    routes.extend(numbers::available_routes());
    routes.extend(control::routes());
    routes.extend(conference::routes());
    routes.extend(voice_messages::routes());
    // What is written by hand wins over what was found.
    routes.extend(written.into_iter().flatten().copied());
    routes
}

#[cfg(test)]
mod tests;
