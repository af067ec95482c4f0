//! Revocation (RFC 7009). Assumed: where Webex documents no address, the identity broker's path and `/v1/revoke` are served.

use http::StatusCode;
use webex_core::Method;

use super::{client, field, form};
use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra};

/// What this file serves.
pub const EXTRA: &[ExtraRoute] = &[
    extra("revoke-token", Method::Post, "/v1/revoke", Access::Open, revoke),
    extra("revoke-token", Method::Post, "/idb/oauth2/v1/revoke", Access::Open, revoke),
];

fn revoke(call: &Call<'_>) -> Result<Reply, Failure> {
    let form = form(call)?;
    let app = client(call, form)?;
    let given = field(form, "token")?;
    let refresh = {
        let mut state = call.cloud.identity.state();
        let at = state.refreshes.iter().position(|refresh| refresh.secret == given && refresh.app == app.key);
        at.map(|at| state.refreshes.swap_remove(at))
    };
    // With a refresh token the access tokens of the grant end too; an unknown token is no error (RFC 7009 2.2).
    call.cloud
        .tokens
        .revoke(|secret, token| token.app == app.key && refresh.as_ref().map_or(secret == given, |refresh| token.holder == refresh.holder));
    Ok(Reply::of_type(StatusCode::OK, "application/json;charset=UTF-8", "{}"))
}
