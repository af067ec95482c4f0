//! `/meetingPreferences/sites`: the meeting sites of a user.

use serde_json::json;

use super::owner;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply};
use crate::world::SITE_URL;

/// What this file serves.
pub const ROUTES: &[Route] = &[("get-site-list", list), ("update-default-site", choose)];

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    owner(call, &call.cloud.world(), call.query.find("userEmail"))?;
    Ok(Reply::json(&json!({ "sites": [{ "siteUrl": SITE_URL, "default": true }] })))
}

fn choose(call: &Call<'_>) -> Result<Reply, Failure> {
    owner(call, &call.cloud.world(), call.query.find("userEmail"))?;
    let wanted = call.json()?["siteUrl"].as_str().unwrap_or_default();
    if wanted.eq_ignore_ascii_case(SITE_URL) {
        return Ok(Reply::json(&json!({ "siteUrl": SITE_URL, "default": true })));
    }
    Err(Failure::not_found(format!("siteUrl: there is no site '{wanted}' in this organization")))
}
