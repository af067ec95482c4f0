//! `/authorizations`: what users granted to applications.

use serde_json::{Value, json};

use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, write_list};
use crate::identity::Refresh;
use crate::ids::{Key, Kind, WebexId};
use crate::tokens::LIFETIME_MS;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-authorizations-for-a-user", list),
    ("delete-authorization-of-org-and-client-id", delete_of_client),
    ("delete-authorization", delete),
    ("get-expiration-status-for-a-token", expiry),
];

/// The identity of a grant; a hash, from which its secret cannot be read.
fn key(refresh: &Refresh) -> Key {
    let uuid =
        uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, format!("{:?}{:?}{}", refresh.app, refresh.holder, refresh.secret).as_bytes());
    Key(uuid.as_u128())
}

/// Whose grants are meant: one's own, or for an administrator anybody's of the organisation.
fn person(call: &Call<'_>) -> Result<Key, Failure> {
    let world = call.cloud.world();
    let me = call.caller()?.holder;
    let asked = match (call.query_id("personId", Kind::People)?, call.query.find("personEmail")) {
        (Some(key), _) => world.find_person(key).ok_or_else(|| missing(Kind::People))?.key,
        (None, Some(email)) => world.person_by_email(email).ok_or_else(|| missing(Kind::People))?.key,
        (None, None) => me,
    };
    if asked != me && (!call.is_admin() || world.org_of(asked) != world.org_of(me)) {
        return Err(Failure::forbidden("Only an administrator sees the authorizations of others."));
    }
    Ok(asked)
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let person = person(call)?;
    let state = call.cloud.identity.state();
    let view = |refresh: &Refresh| -> Value {
        let app = state.apps.iter().find(|app| app.key == refresh.app);
        json!({
            "id": WebexId::new(Kind::Authorization, key(refresh)),
            "applicationId": WebexId::new(Kind::Application, refresh.app),
            "applicationName": app.map(|app| app.name.as_str()).unwrap_or_default(),
            "personId": WebexId::new(Kind::People, refresh.holder),
            "clientId": app.map(|app| app.client_id.as_str()).unwrap_or_default(),
            "created": iso(refresh.expires_ms - LIFETIME_MS.1),
            "type": "refresh",
        })
    };
    Ok(Reply::page(write_list("items", state.refreshes.iter().filter(|refresh| refresh.holder == person).map(view)), None))
}

/// Ends grants and their access tokens.
fn end(call: &Call<'_>, is_meant: impl Fn(&Refresh) -> bool) -> usize {
    let gone: Vec<Refresh> = {
        let mut state = call.cloud.identity.state();
        let (gone, kept) = std::mem::take(&mut state.refreshes).into_iter().partition(|refresh| is_meant(refresh));
        state.refreshes = kept;
        gone
    };
    call.cloud.tokens.revoke(|_, token| gone.iter().any(|refresh| refresh.app == token.app && refresh.holder == token.holder));
    gone.len()
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted = call.id("authorizationId", Kind::Authorization)?;
    let me = call.caller()?.holder;
    let is_admin = call.is_admin();
    let ended = end(call, |refresh| key(refresh) == wanted && (is_admin || refresh.holder == me));
    if ended == 0 { Err(missing(Kind::Authorization)) } else { Ok(Reply::no_content()) }
}

fn delete_of_client(call: &Call<'_>) -> Result<Reply, Failure> {
    let client_id = call.query.find("clientId").unwrap_or_default();
    let app = call.cloud.identity.state().app_by_client(client_id).map(|app| app.key).ok_or_else(|| missing(Kind::Application))?;
    let me = call.caller()?.holder;
    let is_admin = call.is_admin();
    end(call, |refresh| refresh.app == app && (is_admin || refresh.holder == me));
    Ok(Reply::no_content())
}

fn expiry(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&json!({ "exp": call.caller()?.expires_ms / 1000 })))
}
