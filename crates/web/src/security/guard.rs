//! The check before every route: who is it, and may they.

use axum::Router;
use axum::extract::{FromRequestParts, Request, State as FromState};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use engine::access::{AccessError, Origin, Principal, Session, Via};
use model::id::{LocationId, OrganizationId};
use model::{Device, Scope};
use secrecy::SecretString;
use tower_http::limit::RequestBodyLimitLayer;

use super::audience::{self, Audience, ROUTES, Route, Verb};
use super::{peer, refusals, session};
use crate::error::PageError;
use crate::{State, preferences, routes};

/// Who calls a route that is not for everybody.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    /// The account with the rights of this moment.
    pub(crate) principal: Principal,
    /// Where the request comes from.
    pub(crate) origin: Origin,
    /// The organisation that was chosen, as the cookie says: a wish, see [`crate::view::Organizations`].
    pub(crate) organization: Option<String>,
}

impl Reader {
    /// What the reader sees of an organisation.
    pub(crate) fn scope(&self, organization: &OrganizationId) -> Scope {
        self.principal.scope(organization, Audience::Viewers.roles())
    }

    /// Of which devices the reader sees who calls and is called.
    pub(crate) fn identities(&self, organization: &OrganizationId) -> Identities {
        let roles: Vec<_> = Audience::Viewers.roles().iter().copied().filter(|role| role.sees_call_identities()).collect();
        Identities(self.principal.scope(organization, &roles))
    }
}

/// Of which devices names and numbers of remote parties are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identities(Scope);

impl Identities {
    /// Whether they are shown for the calls of this device.
    pub(crate) fn are_shown(&self, device: Option<&Device>) -> bool {
        self.are_shown_at(device.and_then(|device| device.location_id.as_ref()))
    }

    /// Whether they are shown for calls at this location.
    pub(crate) fn are_shown_at(&self, location: Option<&LocationId>) -> bool {
        self.0.sees(location)
    }

    /// Where they are shown: what is searched by them may be nowhere else.
    pub(crate) const fn scope(&self) -> &Scope {
        &self.0
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, PageError> {
        parts.extensions.get::<Self>().cloned().ok_or(PageError::SignedOut)
    }
}

/// A router whose every route stands in the table of audiences and is checked as it says.
pub(crate) struct Guarded {
    state: State,
    router: Router<State>,
    hooks: Router<State>,
    routes: usize,
}

impl Guarded {
    pub(crate) fn new(state: State) -> Self {
        Self { state, router: Router::new(), hooks: Router::new(), routes: 0 }
    }

    /// A page or file.
    pub(crate) fn get<H: Handler<T, State>, T: 'static>(mut self, path: &'static str, handler: H) -> Self {
        let check = from_fn_with_state((self.state.clone(), row(Verb::Get, path)), check);
        self.router = self.router.route(path, get(handler).layer(check));
        self.routes += 1;
        self
    }

    /// A form's target.
    pub(crate) fn post<H: Handler<T, State>, T: 'static>(mut self, path: &'static str, handler: H) -> Self {
        let check = from_fn_with_state((self.state.clone(), row(Verb::Post, path)), check);
        self.router = self.router.route(path, post(handler).layer(check));
        self.routes += 1;
        self
    }

    /// Where another service posts to. Its handler limits what it reads.
    pub(crate) fn hook<H: Handler<T, State>, T: 'static>(mut self, path: &'static str, handler: H) -> Self {
        let check = from_fn_with_state((self.state.clone(), row(Verb::Post, path)), check);
        self.hooks = self.hooks.route(path, post(handler).layer(check));
        self.routes += 1;
        self
    }

    /// The router, with the largest body of a request and what to say where there is no route. Rows of the table without a route are a
    /// defect too.
    pub(crate) fn finish<H: Handler<T, State>, T: 'static>(self, max_body_bytes: usize, missing: H) -> Router<State> {
        let route: &'static Route = &Route { verb: Verb::Get, path: NO_ROUTE, audience: Audience::SignedIn, token: None };
        assert!(self.routes == ROUTES.len(), "invariant: every row of the table of audiences has a route");
        let missing = get(missing).layer(from_fn_with_state((self.state.clone(), route), check)).with_state(self.state);
        self.router.fallback_service(missing).layer(RequestBodyLimitLayer::new(max_body_bytes)).merge(self.hooks)
    }
}

fn row(verb: Verb, path: &str) -> &'static Route {
    audience::row(verb, path).expect("invariant: every route stands in the table of audiences")
}

/// How a request says who sends it.
pub(super) enum Credential {
    Token(SecretString),
    Session(SecretString),
    Nothing,
}

impl Credential {
    /// A token and a cookie are never mixed: whoever sends a token is judged by it alone.
    pub(super) fn of(headers: &HeaderMap, state: &State) -> Self {
        if let Some(value) = headers.get(header::AUTHORIZATION) {
            let token =
                value.to_str().ok().and_then(|text| text.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
            return Self::Token(token.map(|(_, token)| token.trim()).unwrap_or_default().to_owned().into());
        }
        session::carried(headers, state.cookie_scope).map_or(Self::Nothing, Self::Session)
    }

    /// The secret, if there is one.
    pub(super) const fn secret(&self) -> Option<&SecretString> {
        match self {
            Self::Token(secret) | Self::Session(secret) => Some(secret),
            Self::Nothing => None,
        }
    }
}

/// Stands for the path where there is no route.
const NO_ROUTE: &str = "*";
/// The script of a page sends it with what it asks for by itself.
const REFRESH: &str = "x-cordboard-refresh";

/// The session of a secret. What an open page asks for by itself does not use it: left alone, it ends.
async fn session_of(state: &State, route: &Route, secret: &SecretString, headers: &HeaderMap) -> Result<Option<Session>, AccessError> {
    if route.path == routes::EVENTS || headers.contains_key(REFRESH) {
        return state.access.session_unused(secret).await;
    }
    state.access.session(secret).await
}

/// A token came where none is taken: an attempt like any other, by whom the token belongs to, or by a stranger.
async fn not_here(state: &State, route: &Route, path: &str, token: &SecretString, origin: &Origin) -> Response {
    let is_missing = route.path == NO_ROUTE && path.starts_with(routes::API_BEGINS);
    match state.access.token(token).await {
        Ok(Some(principal)) => {
            state.rates.is_good(token, state.clock.now());
            if !is_missing {
                refusals::page(state, route, &principal, "API tokens do not open this address", origin).await;
            }
        }
        Ok(None) | Err(AccessError::Unconfirmed) => {
            state.rates.is_bad(token);
            refusals::token(state, route, origin).await;
        }
        Err(error) => return PageError::from(error).into_response(),
    }
    if is_missing { PageError::NoPage.into_response() } else { PageError::NoTokensHere.into_response() }
}

/// Lets a request pass whose sender belongs to the route's audience.
async fn check(FromState((state, route)): FromState<(State, &'static Route)>, mut request: Request, next: Next) -> Response {
    // Who sends a webhook proves it by its signature, which the handler checks.
    if matches!(route.audience, Audience::Anyone | Audience::Webhook) {
        return next.run(request).await;
    }
    let origin = request.extensions().get::<Origin>().cloned().unwrap_or_default();
    let found = match Credential::of(request.headers(), &state) {
        Credential::Token(token) if route.token.is_none() => return not_here(&state, route, request.uri().path(), &token, &origin).await,
        Credential::Token(token) => match state.access.token(&token).await {
            Ok(Some(principal)) => {
                state.rates.is_good(&token, state.clock.now());
                Ok(principal)
            }
            Ok(None) => {
                state.rates.is_bad(&token);
                refusals::token(&state, route, &origin).await;
                Err(PageError::BadToken)
            }
            Err(AccessError::Unconfirmed) => {
                state.rates.is_bad(&token);
                refusals::token(&state, route, &origin).await;
                Err(PageError::Unconfirmed)
            }
            Err(error) => Err(error.into()),
        },
        Credential::Session(secret) => match session_of(&state, route, &secret, request.headers()).await {
            Ok(Some(session)) => {
                state.rates.is_good(&secret, state.clock.now());
                request.extensions_mut().insert(session::SessionSecret(secret));
                Ok(session.principal)
            }
            Ok(None) => {
                state.rates.is_bad(&secret);
                Err(PageError::SignedOut)
            }
            Err(error) => Err(error.into()),
        },
        Credential::Nothing => Err(PageError::SignedOut),
    };
    let principal = match found {
        Ok(principal) => principal,
        Err(PageError::SignedOut) if route.audience == Audience::Metrics => {
            if peer::is_local(request.extensions().get(), request.headers()) {
                return next.run(request).await;
            }
            refusals::stranger(&state, route, "an API token is needed", &origin).await;
            return PageError::BadToken.into_response();
        }
        // Whoever reads a page is asked to sign in; whoever sends a form wanted to change something.
        Err(PageError::SignedOut) if !matches!(*request.method(), Method::GET | Method::HEAD) => {
            refusals::stranger(&state, route, "nobody is signed in", &origin).await;
            return PageError::SignedOut.into_response();
        }
        Err(error) => return error.into_response(),
    };
    let by_token = matches!(principal.via, Via::Token(..));
    let token_fits = !by_token || route.token.is_some_and(|scope| principal.allows(scope));
    if !token_fits || !route.audience.admits(&principal) {
        // Whoever sets up has one place to be.
        if matches!(principal.via, Via::SetUp(_)) && request.method() == Method::GET {
            return Redirect::to(routes::SET_UP).into_response();
        }
        // Whoever sees no devices and calls begins with what there is: the own account.
        if !by_token && route.path == routes::OVERVIEW && Audience::SignedIn.admits(&principal) {
            return Redirect::to(routes::ACCOUNT).into_response();
        }
        let error = match route.token.filter(|_| !token_fits) {
            Some(scope) => PageError::WrongScope { wanted: refusals::scope_words(scope) },
            None => PageError::Forbidden { wanted: route.audience.wanted() },
        };
        if let PageError::WrongScope { wanted } | PageError::Forbidden { wanted } = &error {
            refusals::page(&state, route, &principal, &format!("this needs {wanted}"), &origin).await;
        }
        return error.into_response();
    }
    let organization = session::cookie(request.headers(), preferences::ORGANIZATION).map(str::to_owned);
    request.extensions_mut().insert(Reader { principal, origin, organization });
    next.run(request).await
}
