//! `/_sim/faults`.

use http::{Method, StatusCode};
use serde_json::json;

use super::{decode, not_allowed};
use crate::cloud::Cloud;
use crate::faults::Rule;
use crate::http::{Failure, Reply};

/// Lists, adds and ends rules; `rest` is what stands after `faults`.
pub fn serve(cloud: &Cloud, method: &Method, rest: &str, body: &[u8]) -> Result<Reply, Failure> {
    match (rest, method.as_str()) {
        ("", "GET") => Ok(Reply::json(&json!({ "items": cloud.faults.list() }))),
        ("", "POST") => {
            let rule: Rule = decode(body)?;
            match rule.problem() {
                Some(problem) => Err(Failure::bad_request(problem)),
                None => Ok(Reply::with_status(StatusCode::CREATED, &cloud.faults.add(rule))),
            }
        }
        ("", "DELETE") => {
            cloud.faults.clear();
            Ok(Reply::no_content())
        }
        ("", _) => Err(not_allowed("GET, POST, DELETE")),
        (id, "DELETE") => {
            let id = id.trim_start_matches('/').parse().ok();
            let removed = id.is_some_and(|id| cloud.faults.remove(id));
            if removed { Ok(Reply::no_content()) } else { Err(Failure::not_found("there is no fault of that number")) }
        }
        _ => Err(not_allowed("DELETE")),
    }
}
