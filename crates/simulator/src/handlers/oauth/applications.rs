//! `/applications`: the applications of the caller. The published pages have nothing on it; the fields are those that wxcadm requires.

use serde_json::{Value, json};
use webex_core::Method;

use crate::clock::iso;
use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra, missing};
use crate::identity::{App, AppKind};
use crate::ids::{Kind, WebexId};
use crate::world::World;

/// What this file serves.
pub const EXTRA: &[ExtraRoute] = &[
    extra("list-applications", Method::Get, "/v1/applications", Access::Token, list),
    extra("get-application", Method::Get, "/v1/applications/{applicationId}", Access::Token, detail),
];

/// What the caller made: the administrator of the organisation made all there are.
fn own(call: &Call<'_>) -> Vec<App> {
    if !call.is_admin() || call.is_stranger() {
        return Vec::new();
    }
    call.cloud.identity.state().apps.clone()
}

fn view(world: &World, app: &App) -> Value {
    let admin = world.people.at(0);
    json!({
        "id": WebexId::new(Kind::Application, app.key),
        "friendlyId": uuid::Uuid::from_u128(app.key.0).to_string(),
        "type": match app.kind { AppKind::Integration => "integration", AppKind::ServiceApp => "authorizedAppIssuer" },
        "name": app.name,
        "orgId": WebexId::new(Kind::Organization, world.org),
        "clientId": app.client_id,
        "redirectUrls": app.redirects,
        "isNative": false,
        "isFeatured": false,
        "submissionStatus": "none",
        "orgSubmissionStatus": if app.is_authorised { "approved" } else { "none" },
        "contactEmail": admin.map(|person| person.email().to_owned()),
        "createdBy": admin.map(|person| WebexId::new(Kind::People, person.key)),
        "created": admin.map(|person| iso(person.created_ms)),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a handler")]
fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let apps = own(call);
    let world = call.cloud.world();
    let items: Vec<Value> = apps.iter().map(|app| view(&world, app)).collect();
    Ok(Reply::json(&json!({ "items": items })))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let id = call.path.rsplit('/').next().unwrap_or_default();
    let wanted = WebexId::parse_kind(id, Kind::Application);
    let app = own(call).into_iter().find(|app| wanted == Some(app.key)).ok_or_else(|| missing(Kind::Application))?;
    Ok(Reply::json(&view(&call.cloud.world(), &app)))
}
