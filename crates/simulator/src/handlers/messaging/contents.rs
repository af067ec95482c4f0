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
    let disposition = disposition(&content.name);
    Ok(Reply::of_type(http::StatusCode::OK, content.media_type.clone(), content.bytes.to_vec())
        .with_header("content-disposition", disposition)
        .with_header("content-length", content.bytes.len().to_string())
        .with_header("cache-control", "no-cache"))
}

/// `Content-Disposition` of a file: names beyond ASCII also as RFC 6266 and RFC 8187 write them.
fn disposition(name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_control() && *c != '"' && *c != '\\').collect();
    if name.is_ascii() {
        return format!("attachment; filename=\"{name}\"");
    }
    let plain: String = name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte);
    let encoded: String =
        name.bytes().map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn names_beyond_ascii_are_written_twice() {
        assert_eq!(disposition("plan b.txt"), "attachment; filename=\"plan b.txt\"");
        // The second name is the example of RFC 8187 section 3.2.2.
        assert_eq!(disposition("€ rates"), "attachment; filename=\"_ rates\"; filename*=UTF-8''%E2%82%AC%20rates");
    }
}
