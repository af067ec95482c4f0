//! Several operations may show one thing (`/workspaceLocations` and `/locations`). When a handler serves the thing by hand, the engine asks
//! that handler and brings its answer into the shape of the operation that was called.

use serde_json::Value;
use webex_catalogue::{Match, match_path};

use super::answer;
use super::place::Place;
use super::shape::Scene;
use super::table::{Class, Role, find_role, resource};
use crate::http::{Call, Failure, Payload, Query, Reply};

/// The answer of the handler that serves this role of the resource by hand, if one does.
pub(super) fn ask(call: &Call<'_>, at: usize, role: Role) -> Option<Result<Reply, Failure>> {
    let (row, operation) = find_role(at, role)?;
    if row.class != Class::HandWritten || row.id == call.operation.id {
        return None;
    }
    let handler = call.cloud.handler(row.id)?;
    let values: Vec<&str> = call.params.iter().map(|(_, value)| value).collect();
    let mut values = values.into_iter();
    let path: Vec<String> = operation
        .path
        .split('/')
        .map(|part| if part.starts_with('{') { webex_core::percent_encode(values.next().unwrap_or_default()) } else { part.to_owned() })
        .collect();
    let Match::Found(operation, params) = match_path(operation.host, operation.method, &path.join("/")) else { return None };
    let query = Query(call.query.0.clone());
    let payload = match &call.payload {
        Payload::Json(value) => Payload::Json(value.clone()),
        _ => Payload::Empty,
    };
    let (cloud, token, headers, origin, path) = (call.cloud, call.token.clone(), call.headers, call.origin, call.path);
    let asked = handler(&Call { cloud, token, operation, params, query, payload, headers, origin, path });
    Some(asked.map(|reply| reshape(call, at, reply)))
}

fn reshape(call: &Call<'_>, at: usize, mut reply: Reply) -> Reply {
    reply.status = answer::status(call.operation);
    let (Some(kind), Ok(value)) = (call.operation.response.schema, serde_json::from_slice::<Value>(&reply.body)) else {
        if call.operation.response.schema.is_none() {
            reply.body.clear();
        }
        return reply;
    };
    let world = call.cloud.world();
    let place = Place {
        at,
        scope: Vec::new(),
        params: vec![String::new(); resource(at).parents.len()],
        own: None,
        narrowing: Vec::new(),
        org: world.org,
        person: None,
        location: None,
    };
    let scene = Scene::new(&world, call.operation.area, call.path, &place, call.cloud.clock.start_ms());
    reply.body = serde_json::to_vec(&scene.fill(&kind, Some(&value))).unwrap_or_default();
    reply
}
