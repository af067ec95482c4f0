//! `/contents/{id}`: the files of messages. Outside the catalogue.

use webex_core::Method;

use super::caller;
use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra, missing};
use crate::ids::{Kind, WebexId};

/// What this file serves.
pub const EXTRA: &[ExtraRoute] = &[extra("get-content", Method::Get, "/v1/contents/{contentId}", Access::Token, download)];

fn download(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let key = call.path.rsplit('/').next().and_then(|text| WebexId::parse_kind(text, Kind::Content));
    let content = key.and_then(|key| world.spaces.contents.find(key)).filter(|content| world.spaces.place(content.room, me).is_some());
    let content = content.ok_or_else(|| missing(Kind::Content))?;
    let name: String = content.name.chars().filter(|c| !c.is_control() && *c != '"' && *c != '\\').collect();
    Ok(Reply::of_type(http::StatusCode::OK, content.media_type.clone(), content.bytes.to_vec())
        .with_header("content-disposition", format!("attachment; filename=\"{name}\""))
        .with_header("content-length", content.bytes.len().to_string())
        .with_header("cache-control", "no-cache"))
}
