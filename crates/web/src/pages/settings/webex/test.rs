//! Tests a connection: Webex is asked who it is.

use axum::extract::State as FromState;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};

use super::{Doing, Place, Shown, Which, keeper, list, refused};
use crate::State;
use crate::error::PageError;
use crate::extract::Form;
use crate::security::Reader;
use crate::view::Visit;

/// Asks Webex who a connection is.
pub(crate) async fn test(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(which): Form<Which>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    match keeper(&state)?.test(&which.key()?).await {
        Ok(name) => {
            let done = Some(format!("It works: Webex answers and takes this connection for {name}."));
            Ok(list::page(&place, Shown { done, ..Shown::default() }).await?.into_response())
        }
        Err(error) => refused(&place, error, Doing::Testing, String::new()).await,
    }
}
