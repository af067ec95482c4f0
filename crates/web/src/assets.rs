//! Styles, script and icons, embedded in the binary. The address holds a version made of their content, so browsers may keep them for
//! good and a new build is seen at once.

use std::sync::LazyLock;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::extract::Path;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/assets/dist"]
struct Files;

const FOR_GOOD: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

static VERSION: LazyLock<String> = LazyLock::new(|| {
    // FNV-1a over the files' own hashes: a version, not a secret.
    let mut names: Vec<_> = Files::iter().collect();
    names.sort_unstable();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in names.iter().filter_map(|name| Files::get(name)) {
        for byte in file.metadata.sha256_hash() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
});
static BASE: LazyLock<String> = LazyLock::new(|| format!("/assets/{}", *VERSION));

/// Start of every asset's address.
pub(crate) fn base() -> &'static str {
    &BASE
}

/// Whether the assets were built; the pages say so when not.
pub(crate) fn are_built() -> bool {
    Files::get("app.css").is_some() && Files::get("app.js").is_some()
}

/// Serves one file.
pub(crate) async fn file(Path((version, name)): Path<(String, String)>) -> Response {
    let Some(file) = Files::get(&name) else {
        return (StatusCode::NOT_FOUND, "no such file\n").into_response();
    };
    let kept = if version == *VERSION { FOR_GOOD } else { ASK_AGAIN };
    ([(header::CONTENT_TYPE, media_type(&name)), (header::CACHE_CONTROL, kept)], file.data).into_response()
}

/// Our mark for answers that are no pages.
pub(crate) async fn favicon() -> Response {
    file(Path((String::new(), "favicon.svg".to_owned()))).await
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
