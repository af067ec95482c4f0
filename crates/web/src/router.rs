//! Which address leads where, and what stands before it.

use std::any::Any;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use tokio::time::timeout;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

use crate::error::PageError;
use crate::pages::{access, calls, devices, overview, preferences, quality, set_up, settings, webhooks};
use crate::security::{Guarded, headers, host, origin, peer, rate};
use crate::{State, api, assets, error, live, pages, routes};

/// Forms hold a few words; nothing larger is read.
const MAX_BODY_BYTES: usize = 16 * 1024;
/// An answer must have begun within this time, with the reading of the form.
const BEGINS_WITHIN: Duration = Duration::from_mins(1);

/// The whole server: pages, events, exports, health. Who may call what stands in `security::audience`.
pub fn router(state: State) -> Router {
    let routes = of_programs(of_calls(Guarded::new(state.clone())))
        .get(routes::HEALTHZ, pages::health::process)
        .get(routes::READYZ, pages::health::ready)
        .get(routes::METRICS, pages::health::metrics)
        .get(routes::ASSETS, assets::file)
        .get(routes::FAVICON, assets::favicon)
        .post(routes::THEME, preferences::theme)
        .post(routes::NAVIGATION, preferences::navigation)
        .post(routes::DENSITY, preferences::density)
        .post(routes::ORGANIZATION, preferences::organization)
        .get(routes::OVERVIEW, overview::show)
        .get(routes::OVERVIEW_CSV, overview::export_csv)
        .get(routes::OVERVIEW_JSON, overview::export_json)
        .get(routes::OVERVIEW_XLSX, overview::export_xlsx)
        .get(routes::DEVICES, devices::list)
        .get(routes::DEVICES_CSV, devices::export_csv)
        .get(routes::DEVICES_JSON, devices::export_json)
        .get(routes::DEVICES_XLSX, devices::export_xlsx)
        .get(routes::DEVICE, devices::detail)
        .get(routes::DEVICE_CSV, devices::part_csv)
        .get(routes::DEVICE_JSON, devices::part_json)
        .get(routes::DEVICE_XLSX, devices::part_xlsx)
        .post(routes::DEVICE_LABEL, devices::label)
        .get(routes::SOFTWARE, devices::software)
        .get(routes::SOFTWARE_CSV, devices::software_csv)
        .get(routes::SOFTWARE_JSON, devices::software_json)
        .get(routes::SOFTWARE_XLSX, devices::software_xlsx)
        .get(routes::EVENTS, live::events)
        .get(routes::SIGN_IN, access::sign_in)
        .post(routes::SIGN_IN, access::sign_in_local)
        .get(routes::SIGN_IN_AT, access::leave)
        .get(routes::SIGN_IN_BACK, access::come_back)
        .get(routes::INVITATION, access::invitation)
        .post(routes::INVITATION, access::accept)
        .post(routes::SIGN_OUT, access::sign_out)
        .get(routes::SET_UP, set_up::show)
        .post(routes::SET_UP, set_up::create)
        .get(routes::SETTINGS, settings::first)
        .get(routes::ACCOUNT, settings::account::show)
        .post(routes::PASSWORD, settings::account::password)
        .post(routes::LINK, access::link)
        .post(routes::UNLINK, settings::account::unlink)
        .get(routes::SESSIONS, settings::sessions::list)
        .post(routes::SESSION_END, settings::sessions::end)
        .post(routes::SESSIONS_END, settings::sessions::end_others)
        .get(routes::TOKENS, settings::tokens::list)
        .post(routes::TOKENS, settings::tokens::create)
        .post(routes::TOKEN_END, settings::tokens::end)
        .get(routes::PEOPLE, settings::people::list)
        .post(routes::INVITE, settings::people::invite)
        .post(routes::INVITATION_END, settings::people::withdraw)
        .post(routes::GRANT, settings::people::grant)
        .post(routes::GRANT_END, settings::people::take)
        .post(routes::ABLE, settings::people::able)
        .post(routes::RESET, settings::people::reset)
        .post(routes::ACCOUNT_END, settings::people::remove)
        .post(routes::IDENTITY_END, settings::people::unlink)
        .post(routes::RULE, settings::people::create_rule)
        .post(routes::RULE_END, settings::people::delete_rule)
        .get(routes::WEBEX, settings::webex::list)
        .post(routes::WEBEX_SERVICE_APP, settings::webex::service_app)
        .post(routes::WEBEX_INTEGRATION, settings::webex::integration)
        .get(routes::WEBEX_BACK, settings::webex::come_back)
        .post(routes::WEBEX_TEST, settings::webex::test)
        .post(routes::WEBEX_END, settings::webex::remove)
        .get(routes::AUDIT, settings::audit::list)
        .get(routes::AUDIT_CSV, settings::audit::export_csv)
        .get(routes::AUDIT_JSON, settings::audit::export_json)
        .hook(routes::WEBEX_HOOK, webhooks::webex)
        .finish(MAX_BODY_BYTES, no_page);
    // Events are small and must leave at once; everything else that is text is compressed.
    let compression = CompressionLayer::new().compress_when(DefaultPredicate::new().and(NotForContentType::new("text/event-stream")));
    routes
        .layer(from_fn(in_time))
        .layer(CatchPanicLayer::custom(defect))
        .layer(from_fn_with_state(state.clone(), origin::check))
        .layer(from_fn_with_state(state.clone(), host::check))
        .layer(from_fn_with_state(state.clone(), rate::limit))
        .layer(from_fn_with_state(state.clone(), error::dress))
        .layer(from_fn_with_state(state.clone(), peer::note))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.cookie_scope, headers::add))
        .layer(compression)
        .with_state(state)
}

/// Calls and charts.
fn of_calls(routes: Guarded) -> Guarded {
    routes
        .get(routes::CALLS, calls::list)
        .get(routes::CALLS_CSV, calls::export_csv)
        .get(routes::CALLS_JSON, calls::export_json)
        .get(routes::CALLS_XLSX, calls::export_xlsx)
        .get(routes::HISTORY, calls::history)
        .get(routes::HISTORY_CSV, calls::history_csv)
        .get(routes::HISTORY_JSON, calls::history_json)
        .get(routes::HISTORY_XLSX, calls::history_xlsx)
        .get(routes::CALL, calls::show)
        .get(routes::CALL_CSV, calls::samples_csv)
        .get(routes::CALL_JSON, calls::samples_json)
        .get(routes::CALL_XLSX, calls::samples_xlsx)
        .get(routes::QUALITY, quality::show)
        .get(routes::QUALITY_CSV, quality::export_csv)
        .get(routes::QUALITY_JSON, quality::export_json)
        .get(routes::QUALITY_XLSX, quality::export_xlsx)
}

/// The interface for programs.
fn of_programs(routes: Guarded) -> Guarded {
    routes
        .get(routes::API_OVERVIEW, api::overview)
        .get(routes::API_DEVICES, api::devices)
        .get(routes::API_DEVICE, api::device)
        .get(routes::API_AVAILABILITY, api::availability)
        .get(routes::API_TIMELINE, api::timeline)
        .get(routes::API_PERIPHERALS, api::peripherals)
        .get(routes::API_SOFTWARE, api::software)
        .get(routes::API_CALLS, api::active_calls)
        .get(routes::API_HISTORY, api::past_calls)
        .get(routes::API_CALL, api::call)
        .get(routes::API_SAMPLES, api::samples)
        .get(routes::API_QUALITY, api::figures)
        .get(routes::API_SOURCES, api::sources)
        .get(routes::OPENAPI, api::openapi)
}

/// Ends what takes too long to begin. Exports and events begin at once and then go on as long as they are read.
async fn in_time(request: Request, next: Next) -> Response {
    timeout(BEGINS_WITHIN, next.run(request)).await.unwrap_or_else(|_| PageError::TooSlow.into_response())
}

/// What a panic is answered with; the hook of the process has written it to the log.
fn defect(_: Box<dyn Any + Send>) -> Response {
    PageError::Defect.into_response()
}

async fn no_page() -> PageError {
    PageError::NoPage
}
