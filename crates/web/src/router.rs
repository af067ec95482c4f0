//! Which address leads where, and what stands before it.

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};
use tower_http::limit::RequestBodyLimitLayer;

use crate::error::PageError;
use crate::pages::{access, devices, overview, preferences};
use crate::security::{headers, host, origin, session};
use crate::{State, assets, error, live, pages, routes};

/// Forms hold a few words; nothing larger is read.
const MAX_BODY_BYTES: usize = 16 * 1024;

/// The whole server: pages, events, exports, health.
pub fn router(state: State) -> Router {
    let pages = Router::new()
        .route(routes::OVERVIEW, get(overview::show))
        .route(routes::DEVICES, get(devices::list))
        .route(routes::DEVICES_CSV, get(devices::export_csv))
        .route(routes::DEVICES_JSON, get(devices::export_json))
        .route(routes::DEVICE, get(devices::detail))
        .route(routes::SIGN_OUT, post(access::sign_out))
        .route(routes::EVENTS, get(live::events))
        .fallback(no_page)
        .layer(from_fn_with_state(state.clone(), session::demand));
    let open = Router::new()
        .route(routes::SIGN_IN, get(access::sign_in))
        .route(routes::THEME, post(preferences::theme))
        .route(routes::NAVIGATION, post(preferences::navigation))
        .route(routes::DENSITY, post(preferences::density))
        .route(routes::ASSETS, get(assets::file))
        .route(routes::FAVICON, get(assets::favicon))
        .route(routes::HEALTHZ, get(pages::health::process))
        .route(routes::READYZ, get(pages::health::ready))
        .route(routes::METRICS, get(pages::health::metrics));
    // Events are small and must leave at once; everything else that is text is compressed.
    let compression = CompressionLayer::new().compress_when(DefaultPredicate::new().and(NotForContentType::new("text/event-stream")));
    open.merge(pages)
        .layer(from_fn_with_state(state.clone(), error::dress))
        .layer(from_fn(origin::check))
        .layer(from_fn_with_state(state.clone(), host::check))
        .layer(RequestBodyLimitLayer::new(MAX_BODY_BYTES))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(headers::add))
        .layer(compression)
        .with_state(state)
}

async fn no_page() -> PageError {
    PageError::NoPage
}
