//! What goes wrong on the way to a page, and the page that says so.

use std::sync::Arc;

use askama::Template;
use axum::Json;
use axum::extract::{Request, State as FromState};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use engine::access::AccessError;
use engine::audit::AuditError;
use serde_json::json;
use store::StoreError;

use crate::extract::{Fault, Unreadable};
use crate::format::sentence;
use crate::html::{Icon, icon};
use crate::view::{Shell, Visit};
use crate::{State, routes};

/// Why there is no page. Handlers return it; [`dress`] turns it into a page in the frame of all others.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum PageError {
    /// No session, or one that ended.
    #[error("You are not signed in")]
    SignedOut,
    /// The role does not reach so far.
    #[error("This is not for your role")]
    Forbidden {
        /// What would open it.
        wanted: &'static str,
    },
    /// A token that is for something else.
    #[error("This API token is not for this")]
    WrongScope {
        /// The token that would open it.
        wanted: &'static str,
    },
    /// A token that is none, has ended or was revoked.
    #[error("This API token is not good")]
    BadToken,
    /// A token whose account has roles of a rule that no sign-in has confirmed for long.
    #[error("This API token is not good any more")]
    Unconfirmed,
    /// A token where none is taken.
    #[error("API tokens do not open this address")]
    NoTokensHere,
    /// The request cannot be read.
    #[error("{}", _0.title())]
    Unreadable(Unreadable),
    /// Too many requests from one network or session.
    #[error("Too many requests from your network or session")]
    TooFast {
        /// When the next one passes.
        seconds: u64,
    },
    /// A form that another site may have sent.
    #[error("This request did not come from a page of this server")]
    Forged,
    /// The address is none for this method.
    #[error("This address is not made for that")]
    WrongMethod,
    /// A handler panicked: a defect.
    #[error("The page cannot be shown")]
    Defect,
    /// It took too long.
    #[error("The answer took too long")]
    TooSlow,
    /// No such page.
    #[error("There is no such page")]
    NoPage,
    /// No such organisation, or no role in it.
    #[error("You have no role in this organisation")]
    NoOrganization,
    /// No such device.
    #[error("There is no such device")]
    NoDevice,
    /// There is no call with this id, or none the reader sees.
    #[error("There is no such call")]
    NoCall,
    /// Too many event streams of one browser.
    #[error("Too many live connections")]
    TooManyStreams,
    /// The store failed.
    #[error("The data cannot be read")]
    Store(#[source] Arc<StoreError>),
    /// Access could not be decided.
    #[error("The sign-in cannot be checked")]
    Access(#[source] Arc<AccessError>),
    /// The audit log could not be read.
    #[error("The audit log cannot be read")]
    Audit(#[source] Arc<AuditError>),
    /// A page could not be written: a defect.
    #[error("The page cannot be shown")]
    Render(#[source] Arc<askama::Error>),
}

impl PageError {
    /// A field of the query has a value that means nothing.
    pub(crate) fn in_query(field: &str) -> Self {
        Self::Unreadable(Unreadable::Query(Fault::Value(field.to_owned())))
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl From<AccessError> for PageError {
    fn from(error: AccessError) -> Self {
        Self::Access(Arc::new(error))
    }
}

impl From<AuditError> for PageError {
    fn from(error: AuditError) -> Self {
        Self::Audit(Arc::new(error))
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        Self::Render(Arc::new(error))
    }
}

/// Said to whoever is known and was refused.
const RECORDED: &str = "Attempts like this one stand in the audit log.";
/// Said to programs that show nothing.
const SEND_TOKEN: &str = "Send an API token as `Authorization: Bearer cbt_…`; it is made under Settings, API tokens.";

impl PageError {
    fn status(&self) -> StatusCode {
        match self {
            Self::SignedOut | Self::BadToken | Self::Unconfirmed => StatusCode::UNAUTHORIZED,
            Self::Forbidden { .. } | Self::WrongScope { .. } | Self::NoTokensHere | Self::Forged => StatusCode::FORBIDDEN,
            Self::TooFast { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::NoPage | Self::NoDevice | Self::NoCall | Self::NoOrganization => StatusCode::NOT_FOUND,
            Self::Unreadable(unreadable) => unreadable.status(),
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow | Self::TooManyStreams | Self::Store(_) | Self::Access(_) | Self::Audit(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Render(_) | Self::Defect => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn icon(&self) -> &'static str {
        match self {
            Self::SignedOut => "sign-out",
            Self::Forbidden { .. } | Self::WrongScope { .. } | Self::BadToken | Self::Unconfirmed | Self::NoTokensHere | Self::Forged => {
                "lock"
            }
            Self::TooFast { .. } => "clock",
            Self::NoPage | Self::NoDevice | Self::NoCall => "search",
            Self::Unreadable(_) | Self::WrongMethod => "poor",
            _ => "bad",
        }
    }

    /// What to do next.
    fn advice(&self) -> String {
        match self {
            Self::SignedOut => {
                "Sign in. With no account, use a one-time link: run `cordboard link` on the server and open what it prints.".to_owned()
            }
            Self::Forbidden { wanted } => {
                format!("It needs {wanted}; ask an administrator of this Cordboard. {RECORDED}")
            }
            Self::WrongScope { wanted } => format!("It needs {wanted}: make one under Settings, API tokens. {RECORDED}"),
            Self::BadToken => {
                "It may have ended or been revoked, or is of no use here. Make one under Settings, API tokens, and send it as `Authorization: Bearer cbt_…`."
                    .to_owned()
            }
            Self::Unconfirmed => format!("{}.", sentence(&AccessError::Unconfirmed.to_string())),
            Self::NoTokensHere => "Tokens are for exports and metrics. Leave out the Authorization header and sign in with a browser.".to_owned(),
            Self::Unreadable(unreadable) => unreadable.advice(),
            Self::TooFast { seconds: 1 } => "Try again in 1 second.".to_owned(),
            Self::TooFast { seconds } => format!("Try again in {seconds} seconds."),
            Self::Forged => "Reload the page and try again.".to_owned(),
            Self::WrongMethod => {
                "Pages are read with GET and forms are sent with POST. Go back, reload the page and use its links and buttons.".to_owned()
            }
            Self::TooSlow => "The database may be busy. Reload in a minute.".to_owned(),
            Self::NoPage => "The address may be mistyped, or the page is not built yet.".to_owned(),
            Self::NoOrganization => "Choose one of those in the menu of your account, or ask an administrator for a role in it.".to_owned(),
            Self::NoDevice => {
                "It may have been removed from the organisation for good. Search the list of devices for its name or serial number."
                    .to_owned()
            }
            Self::NoCall => "It may be older than calls are kept. Search the call history for its device or number.".to_owned(),
            Self::TooManyStreams => "Close some tabs of this server and reload.".to_owned(),
            Self::Store(error) => format!("{}. Reload when that is done.", sentence(error.advice())),
            Self::Access(error) => format!("{}. Reload when that is done.", sentence(&error.for_people())),
            Self::Audit(error) => format!("{}. Reload when that is done.", sentence(&error.for_people())),
            Self::Render(_) | Self::Defect => "This is a defect of Cordboard. The server's log says more.".to_owned(),
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Self::TooFast { seconds } = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'p> {
    shell: Shell,
    sign_in: String,
    icon: Icon,
    title: &'p str,
    advice: &'p str,
    signed_out: bool,
    /// Whether to search may help: something was not found.
    offers_search: bool,
}

/// Turns a [`PageError`] into a page for browsers, into JSON for programs that use the API, and into two plain lines for everything else.
pub(crate) async fn dress(FromState(state): FromState<State>, request: Request, next: Next) -> Response {
    let visit = Visit::of(request.method(), request.uri(), request.headers(), state.clock.now());
    let wanted = Wanted::of(&request);
    let response = next.run(request).await;
    let Some(error) = error_of(&response) else { return response };
    log(&error);
    let (status, title, advice) = (error.status(), error.to_string(), error.advice());
    let plain = match wanted {
        Wanted::Page => None,
        Wanted::Json => {
            // A program has no link to open.
            let advice = if matches!(error, PageError::SignedOut) { SEND_TOKEN.to_owned() } else { advice.clone() };
            Some((status, Json(json!({ "status": status.as_u16(), "error": title, "what_to_do": advice }))).into_response())
        }
        Wanted::Text => Some((status, format!("{title}.\n{advice}\n")).into_response()),
    };
    if let Some(mut plain) = plain {
        if matches!(error, PageError::BadToken | PageError::Unconfirmed | PageError::SignedOut) {
            plain.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"Cordboard\""));
        }
        return keep_headers(plain, &response);
    }
    let signed_out = matches!(error, PageError::SignedOut);
    let shell = Shell::plain(&visit, &title);
    let sign_in = routes::sign_in_then(&visit.path_and_query);
    let page = ErrorPage {
        shell,
        sign_in,
        icon: icon(error.icon()),
        title: &title,
        advice: &advice,
        signed_out,
        offers_search: status == StatusCode::NOT_FOUND,
    };
    let dressed = match page.render() {
        Ok(page) => (status, Html(page)).into_response(),
        Err(_) => (status, format!("{title}.\n{advice}\n")).into_response(),
    };
    keep_headers(dressed, &response)
}

/// The error of an answer: one of ours, or one that the framework made before any handler was asked.
fn error_of(response: &Response) -> Option<PageError> {
    let own = response.extensions().get::<PageError>().cloned();
    own.or_else(|| match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => Some(PageError::WrongMethod),
        // Webhooks are answered with a status and no words.
        StatusCode::PAYLOAD_TOO_LARGE if response.headers().contains_key(header::CONTENT_TYPE) => {
            Some(PageError::Unreadable(Unreadable::TooLarge))
        }
        _ => None,
    })
}

/// An answer to a method that an address does not take says which ones it takes (RFC 9110 §15.5.6), one to who asks too fast when to
/// come again.
fn keep_headers(mut dressed: Response, bare: &Response) -> Response {
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = bare.headers().get(&name) {
            dressed.headers_mut().insert(name, value.clone());
        }
    }
    dressed
}

/// What whoever asks can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Page,
    Json,
    Text,
}

impl Wanted {
    fn of(request: &Request) -> Self {
        let accept = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
        let is_of_api = request.headers().contains_key(header::AUTHORIZATION)
            || request.uri().path().starts_with(routes::API_BEGINS)
            || has_ending(request.uri().path(), "json");
        match accept {
            accept if accept.contains("text/html") => Self::Page,
            accept if accept.contains("json") => Self::Json,
            // Whoever collects metrics wants text and says so.
            accept if is_of_api && !accept.contains("text/plain") => Self::Json,
            _ => Self::Text,
        }
    }
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

fn log(error: &PageError) {
    match error {
        PageError::Store(cause) => tracing::error!(error = %cause, "a page could not read the store"),
        PageError::Access(cause) => tracing::error!(error = %cause, "access could not be decided"),
        PageError::Audit(cause) => tracing::error!(error = %cause, "the audit log could not be read"),
        PageError::Render(cause) => tracing::error!(error = %cause, "a page could not be rendered"),
        _ => {}
    }
}
