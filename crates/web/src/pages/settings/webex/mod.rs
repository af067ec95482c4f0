//! Connections to Webex: a page that shows how their tokens fare, and a file for each deed: an integration or a service app is connected, a
//! connection is tested or removed.

mod integration;
mod list;
mod remove;
mod row;
mod service_app;
mod test;

use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use engine::keeper::{Keeper, KeeperError};
use engine::oidc::OidcError;
use model::id::OrganizationId;
use model::{ConnectionKey, ConnectionKind};
use secrecy::SecretString;
use serde::Deserialize;

pub(crate) use integration::{come_back, integration};
pub(crate) use list::list;
pub(crate) use remove::remove;
pub(crate) use service_app::service_app;
pub(crate) use test::test;

use crate::error::PageError;
use crate::format::sentence;
use crate::security::Reader;
use crate::view::Visit;
use crate::{State, routes};

/// Which connection.
#[derive(Deserialize)]
pub(crate) struct Which {
    org: String,
    kind: String,
}

impl Which {
    fn key(&self) -> Result<ConnectionKey, PageError> {
        let org = OrganizationId::parse(self.org.as_str()).map_err(|_| PageError::NoPage)?;
        Ok(ConnectionKey { org, kind: ConnectionKind::parse(&self.kind).ok_or(PageError::NoPage)? })
    }
}

/// What a page shows beside the list.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    problem: Option<String>,
    client_id: String,
}

/// Where the form was opened.
struct Place<'r> {
    state: &'r State,
    reader: &'r Reader,
    visit: &'r Visit,
    /// Where Webex sends people back to.
    redirect: String,
}

impl<'r> Place<'r> {
    fn new(state: &'r State, reader: &'r Reader, visit: &'r Visit, uri: &Uri, headers: &HeaderMap) -> Self {
        let redirect = state.link(uri, headers, routes::WEBEX_BACK);
        Self { state, reader, visit, redirect }
    }
}

fn trimmed(secret: &str) -> SecretString {
    secret.trim().to_owned().into()
}

fn keeper(state: &State) -> Result<&Keeper, PageError> {
    state.keeper.as_ref().ok_or(PageError::NoPage)
}

async fn refused(place: &Place<'_>, error: KeeperError, doing: Doing, client_id: String) -> Result<Response, PageError> {
    let status = match &error {
        KeeperError::Store(_) | KeeperError::Audit(_) | KeeperError::Vault(_) => StatusCode::SERVICE_UNAVAILABLE,
        KeeperError::Tokens(_) | KeeperError::Webex(_) => StatusCode::BAD_GATEWAY,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    tracing::warn!(error = %error, "a connection to Webex could not be made, tested or removed");
    let problem = Some(words(&error, doing));
    Ok((status, list::page(place, Shown { problem, client_id, ..Shown::default() }).await?).into_response())
}

/// What was about to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doing {
    Connecting,
    Testing,
    Removing,
}

/// What happened and what to do about it, in sentences.
fn words(error: &KeeperError, doing: Doing) -> String {
    let said = |error: &dyn std::fmt::Display| error.to_string().trim_end_matches('.').to_owned();
    match (error, doing) {
        (KeeperError::SignIn(OidcError::Declined { reason, .. }), _) if reason.contains("invalid_scope") => {
            "Nothing was connected: the integration does not have all scopes that were asked for (invalid_scope). Give it on developer.webex.com the \
             scopes that stand beside what you ticked, or tick less, and go on to Webex again."
                .to_owned()
        }
        (KeeperError::SignIn(OidcError::Declined { reason, .. }), _)
            if ["server_error", "temporarily_unavailable"].iter().any(|code| reason.contains(code)) =>
        {
            format!("Nothing was connected: Webex could not do it now ({reason}). Go on to Webex again in some minutes.")
        }
        (KeeperError::SignIn(OidcError::Declined { reason, .. }), _) => format!(
            "Nothing was connected: at Webex somebody declined, or the account may not agree ({reason}). Go on to Webex again and accept \
             there as an administrator of the organisation."
        ),
        (KeeperError::Tokens(error), Doing::Connecting) => format!(
            "Webex gave no tokens for this. Check client id, client secret and refresh token against developer.webex.com. What Webex \
             answered: {}.",
            said(error)
        ),
        (KeeperError::Tokens(error), _) => {
            format!("This connection does not work: {}. When it stays so, connect again with the form below.", said(error))
        }
        (KeeperError::Webex(error), Doing::Testing) => {
            format!("This connection does not work now: {}. When it stays so, connect again with the form below.", said(error))
        }
        (KeeperError::Missing(_), _) => "This connection is not there any more; somebody may have removed it.".to_owned(),
        (KeeperError::Store(error), _) => format!("{}.", sentence(error.advice())),
        (KeeperError::Audit(error), _) => format!("{}.", sentence(&error.for_people())),
        (error, _) => format!("{}.", sentence(&error.to_string())),
    }
}
