//! Control under `/_sim/`: what tests, demos and rehearsals turn the world with. Not a part of Webex.
//!
//! When other machines can reach the simulator every request here needs header `X-Sim-Key` with `sim_key` of the credentials. Errors
//! have Webex's form. Nothing here is written into the journal. Requests from web pages of another origin are refused.
//!
//! * `GET /_sim/clock` → `{"now":"2026-01-31T08:00:00.000Z","time_scale":1.0}`. `POST /_sim/clock` with `{"advance_seconds":N}`, N ≥ 0,
//!   moves the virtual clock, lets the world live through that time and answers the same.
//! * `GET /_sim/world` → the truth: `{"now","paused","people","locations","workspaces","devices":[…]}`. A device is `{"id","displayName",
//!   "product","type","serial","connectionStatus","online","locationId","workspaceId"|"personId"}` and for RoomOS devices also
//!   `{"volume","microphonesMuted","standby","uptimeSeconds","pinned","calls":[…]}`; a call is `{"callId","displayName","remoteNumber",
//!   "status","direction","callType","protocol","durationSeconds","channels":[…]}`; a channel is `{"id","type","direction","role",
//!   "codec"}` and the readings (`jitter_ms`, `max_jitter_ms`, `lost_packets`, `packets`, `bytes`, `last_interval_lost`,
//!   `last_interval_received`, `round_trip_ms`, `end_to_end_ms`, `rate_bps`, `frame_rate`, `resolution_x`, `resolution_y`).
//!   `?deviceId=…` narrows it to one device.
//! * `POST /_sim/world` with one of
//!   `{"action":"start_call","deviceId":"…","quality":{…}}` → `{"callId":N}`; the call is connected at once and stays until ended,
//!   `{"action":"end_call","deviceId":"…","callId":N}`, all calls of the device without `callId`,
//!   `{"action":"set_quality","deviceId":"…","quality":{"loss_percent","jitter_ms","round_trip_ms","frame_rate"}}` holds these values for
//!   this and later calls of the device; `"quality":null` lets them go,
//!   `{"action":"device_offline","deviceId":"…"}` and `{"action":"device_online","deviceId":"…"}`,
//!   `{"action":"start_meeting"}` with `"meetingId"` of a plan, or `"hostEmail"` and `"title"` for a new one → `{"meetingId":"…"}`,
//!   `{"action":"end_meeting","meetingId":"…"}`, `{"action":"add_participant","meetingId":"…"}` with `"email"`, `"displayName"`, `"state"`
//!   (`joined` or `lobby`) and `"client"` (`windows`, `mac`, `mobile`, `browser`, `room`, `phone`) → `{"participantId":"…"}`,
//!   `{"action":"remove_participant","participantId":"…"}`, `{"action":"set_meeting_quality","meetingId":"…","quality":{…}}`, of one with
//!   `"participantId"`, of all without,
//!   `{"action":"set_status","deviceId":"…","path":"RoomAnalytics.PeopleCount.Current","value":4}` lets a status show a value until it is
//!   `null`, a command changes it or the device restarts,
//!   `{"action":"raise_event","deviceId":"…","path":"UserInterface.Extensions.Panel.Clicked","value":{"PanelId":"help"}}`,
//!   `{"action":"redeem_code","code":"…","product":"Cisco Room Bar"}` → `{"deviceId":"…"}`: somebody types an activation code into a device,
//!   `{"action":"hot_desk","workspaceId":"…","personId":"…","hours":8}` → `{"sessionId":"…"}`: somebody signs in at a shared desk,
//!   `{"action":"start_person_call","personId":"…"}` with `"number"` and `"direction"` (`outgoing` or `incoming`) → `{"callId":"…"}`: a person is in
//!   a call, answered at once; `{"action":"end_person_call","personId":"…"}`, of one with `"callId"`, of all without,
//!   `{"action":"pause"}` and `{"action":"resume"}`: whether anything happens by chance. While paused the clock and the counters run.
//! * `GET /_sim/journal?since=N` → `{"next":N,"entries":[{"n","time","method","path","operation","status","token","duration_ms"}]}`:
//!   requests after number N, oldest first; `next` is what to ask for next. The last 20,000 are kept.
//!   Operations of class "action" in the table of coverage also have `body`, what was sent.
//! * `GET /_sim/faults` → `{"items":[…]}`, `POST /_sim/faults` with a rule → the rule with its `id`, `DELETE /_sim/faults[/ID]`. A rule is
//!   `{"path":"/v1/people*"}` (`*` is any text), optional `method`, `probability` (0 to 1), `count` (how many requests), and one or more of
//!   `status`, `delay_ms`, `reset:true` (connection closed without an answer), `truncate` (bytes of the body that are sent, or `true` for
//!   half), `retry_after` (any text, malformed too; 429 unless `status` says otherwise), `content_type`. The first rule that fits counts.
//! * `GET /_sim/oauth` → `{"rotate_refresh_tokens","auto_consent","clients":[…],"strangers":[…]}`; the strangers belong to another
//!   organisation. `POST /_sim/oauth` with any of `{"rotate_refresh_tokens":bool}`, `{"auto_consent":"MAIL"}` (the authorize page no longer
//!   asks; `null` asks again), `{"service_app":"authorize"|"deauthorize"}`, `{"register":{"name","redirect_uris":[…],"scopes":[…]}}` →
//!   `{"client_id","client_secret"}`, `{"mint":{"email","scopes":[…]}}` → `{"access_token"}` of anybody.
//! * `GET /_sim/integrations` → `{"items":[…]}`, `POST /_sim/integrations` with `{"action":"activate","manifest":{…},"locationIds":[…]}` →
//!   `{"id","clientId","clientSecret","appUrl","activationCode"}`: what an administrator does with a workspace integration in Control Hub;
//!   `{"action":"health_check","id":"…"}`, `{"action":"update_manifest","id":"…","manifest":{…}}`, `{"action":"deactivate","id":"…"}`.
//! * `GET /_sim/webhooks?since=N` → `{"switches":{"retries","targets"},"waiting","underWay","next","deliveries":[…]}`: every delivery of a
//!   webhook with its body and how it ended (`delivered`, `refused`, `lost`, `blocked`). `POST /_sim/webhooks` with `{"retries":N}`,
//!   `{"targets":"loopback"|"anywhere"}` or `{"publish":{"resource","event","actorId","data","people":[…]}}`, which sets off an event of
//!   telephony, meetings and the like as if it had happened.
//! * `GET /_sim/records` → `{"region":"us","limits":"on","openIncidents":[…]}`. `POST /_sim/records` with `{"region":"us"|"eu"|"in"|"au"}`, which
//!   has the call history (the hosts of the others answer 451), `{"limits":"on"|"off"}` for the rates of the call history,
//!   `{"incident":{"name","component","impact":"minor"|"major"}}` and `{"resolve":NAME}` for incidents of Webex on its status page.
//! * `POST /_sim/reset` makes the world anew from the seed, sets the clock back, fills the rate budgets, forgets tokens that were minted
//!   and empties the journal; its numbers go on.

mod devices;
mod faults;
mod integrations;
mod meetings;
mod oauth;
mod people;
mod records;
mod webhooks;
mod world;

use http::{HeaderMap, Method, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::clock::iso;
use crate::cloud::Cloud;
use crate::http::{Failure, Query, Reply};

/// Answers one control request; `path` is what stands after `/_sim/`.
pub fn serve(cloud: &Cloud, method: &Method, path: &str, query: &str, headers: &HeaderMap, body: &[u8]) -> Result<Reply, Failure> {
    if let Some(key) = cloud.sim_key() {
        let given = headers.get("x-sim-key").and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !is_same(key.as_bytes(), given.as_bytes()) {
            return Err(Failure::new(StatusCode::UNAUTHORIZED, "header X-Sim-Key with the sim_key of the credentials is required"));
        }
    }
    // A web page of another site must not turn the world: browsers say where a request comes from.
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(origin) = text("origin")
        && origin.split_once("://").map(|(_, host)| host) != text("host")
    {
        return Err(Failure::forbidden(format!("requests from pages of '{origin}' are refused")));
    }
    if *method == Method::POST && !body.is_empty() {
        let given = text("content-type").unwrap_or_default();
        if !given.to_ascii_lowercase().starts_with("application/json") {
            return Err(Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send application/json"));
        }
    }
    let query = Query::parse(query);
    match (path, method.as_str()) {
        ("clock", "GET") => Ok(clock(cloud)),
        ("clock", "POST") => advance(cloud, body),
        ("world", "GET") => world::show(cloud, &query),
        ("world", "POST") => world::act(cloud, body),
        ("journal", "GET") => journal(cloud, &query),
        ("integrations", _) => integrations::serve(cloud, method, headers, body),
        ("oauth", _) => oauth::serve(cloud, method, body),
        ("records", _) => records::serve(cloud, method, body),
        ("webhooks", _) => webhooks::serve(cloud, method, &query, body),
        ("reset", "POST") => {
            cloud.reset();
            Ok(Reply::no_content())
        }
        _ if path == "faults" || path.starts_with("faults/") => faults::serve(cloud, method, &path["faults".len()..], body),
        ("clock" | "world", _) => Err(not_allowed("GET, POST")),
        ("journal", _) => Err(not_allowed("GET")),
        ("reset", _) => Err(not_allowed("POST")),
        _ => Err(Failure::not_found(format!("there is no control '/_sim/{path}'"))),
    }
}

/// Compares without telling by its time where a difference is.
fn is_same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differences, (a, b)| differences | (a ^ b)) == 0
}

fn not_allowed(allow: &'static str) -> Failure {
    Failure::new(StatusCode::METHOD_NOT_ALLOWED, format!("use {allow}")).with_header("allow", allow)
}

fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(body).map_err(|error| Failure::bad_request(format!("body: {error}")))
}

/// The action in the body, when it is one of these.
fn decode_one_of<T: DeserializeOwned>(body: &[u8], actions: &[&str]) -> Result<Option<T>, Failure> {
    #[derive(Deserialize)]
    struct Named {
        action: String,
    }
    let is_one = serde_json::from_slice::<Named>(body).is_ok_and(|named| actions.contains(&named.action.as_str()));
    is_one.then(|| decode(body)).transpose()
}

fn clock(cloud: &Cloud) -> Reply {
    Reply::json(&json!({ "now": iso(cloud.clock.now_ms()), "time_scale": cloud.clock.scale() }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: f64,
}

fn advance(cloud: &Cloud, body: &[u8]) -> Result<Reply, Failure> {
    let Advance { advance_seconds } = decode(body)?;
    // A year is far more than any token or report lives.
    if !(0.0..=366.0 * 86_400.0).contains(&advance_seconds) {
        return Err(Failure::bad_request("advance_seconds must be from 0 to 31622400"));
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most a year")]
    cloud.clock.advance_ms((advance_seconds * 1000.0) as i64);
    cloud.tick();
    Ok(clock(cloud))
}

fn journal(cloud: &Cloud, query: &Query) -> Result<Reply, Failure> {
    let since = match query.find("since") {
        None => 0,
        Some(text) => text.parse().map_err(|_| Failure::bad_request(format!("since: '{text}' is not a whole number")))?,
    };
    Ok(Reply::json(&cloud.journal.since(since)))
}
