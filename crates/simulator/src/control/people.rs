//! Calls of people in `POST /_sim/world`: a rehearsal puts somebody into a call and takes them out.

use serde::Deserialize;
use serde_json::json;

use super::decode_one_of;
use crate::cloud::Cloud;
use crate::handlers::publish_calls;
use crate::http::{Failure, Reply};
use crate::ids::{Key, Kind, WebexId};
use crate::world::calling::control::Way;
use crate::world::calling::ids;

/// Who is called, or calls, when nobody is named.
const SOMEBODY: &str = "+14155550199";

#[derive(Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
enum Action {
    StartPersonCall {
        #[serde(rename = "personId")]
        person: String,
        number: Option<String>,
        direction: Option<String>,
    },
    EndPersonCall {
        #[serde(rename = "personId")]
        person: String,
        #[serde(rename = "callId")]
        call: Option<String>,
    },
}

/// The actions of this file.
const ACTIONS: [&str; 2] = ["start_person_call", "end_person_call"];

/// Does what is asked, when it is about calls of people.
pub fn act(cloud: &Cloud, body: &[u8]) -> Result<Option<Reply>, Failure> {
    let Some(action) = decode_one_of(body, &ACTIONS)? else { return Ok(None) };
    let mut world = cloud.world_mut();
    let reply = match action {
        Action::StartPersonCall { person, number, direction } => {
            let way = match direction.as_deref() {
                None | Some("outgoing") => Way::Out,
                Some("incoming") => Way::In,
                Some(other) => return Err(Failure::bad_request(format!("direction: '{other}' is not incoming or outgoing"))),
            };
            let leg = world.start_person_call(key(&person)?, number.as_deref().unwrap_or(SOMEBODY), way);
            let leg = leg.map_err(|error| Failure::bad_request(error.to_string()))?;
            Reply::json(&json!({ "callId": ids::text("CALL", leg) }))
        }
        Action::EndPersonCall { person, call } => {
            let owner = key(&person)?;
            let named = call.map(|call| ids::parse_kind(&call, "CALL").ok_or_else(|| Failure::bad_request("callId: not the id of a call")));
            let legs = match named.transpose()? {
                Some(leg) => vec![leg],
                None => world.calling.exchange.legs_of(owner).into_iter().map(|leg| leg.key).collect(),
            };
            for leg in legs {
                world.hang_up(owner, leg).map_err(|error| Failure::bad_request(error.to_string()))?;
            }
            Reply::no_content()
        }
    };
    publish_calls(cloud, &mut world);
    Ok(Some(reply))
}

fn key(text: &str) -> Result<Key, Failure> {
    WebexId::parse_kind(text, Kind::People).ok_or_else(|| Failure::bad_request(format!("personId: '{text}' is not the id of a person")))
}
