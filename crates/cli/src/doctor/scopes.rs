//! What the token may do: one harmless question for each feature, and the scope that a refusal is about.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use webex::{Client, Error, Request};
use webex_catalogue::{Operation, find_operation};

use super::check::{Area, Check};
use super::rate::Asked;
use super::token::Found;
use crate::exit::{Exit, Failure};
use crate::near;

/// How long one question may take, waiting for others included.
const PATIENCE: Duration = Duration::from_secs(12);

/// Something that people do with Cordboard.
struct Feature {
    name: &'static str,
    /// The operation that is asked.
    operation: &'static str,
    query: Query,
    /// Scopes where the catalogue knows none (developer.webex.com).
    scopes: &'static [&'static str],
    /// `cordboard serve` needs it.
    of_serve: bool,
}

/// The parameters of the question.
#[derive(Clone, Copy)]
enum Query {
    /// None.
    None,
    /// One row is enough.
    One,
    /// The last hour that is certainly there.
    LastHour,
    /// One status of a device that is connected.
    OfDevice,
}

const fn feature(name: &'static str, operation: &'static str, query: Query) -> Feature {
    Feature { name, operation, query, scopes: &[], of_serve: false }
}

const fn of_serve(name: &'static str, operation: &'static str, query: Query) -> Feature {
    Feature { of_serve: true, ..feature(name, operation, query) }
}

static FEATURES: [Feature; 12] = [
    of_serve("people", "list-people", Query::One),
    of_serve("locations", "list-locations", Query::One),
    of_serve("workspaces", "list-workspaces", Query::One),
    of_serve("devices", "list-devices", Query::One),
    Feature { scopes: &["spark:xapi_statuses"], ..of_serve("xapi", "query-status", Query::OfDevice) },
    feature("calling", "read-the-list-of-call-queues-with-customer-assist", Query::One),
    feature("call-history", "get-detailed-call-history", Query::LastHour),
    Feature { scopes: &["analytics:read_all"], ..feature("reports", "reports-list-reports", Query::None) },
    feature("audit", "list-admin-audit-event-categories", Query::None),
    feature("messaging", "list-rooms", Query::One),
    Feature { scopes: &["meeting:schedules_read"], ..feature("meetings", "list-meetings", Query::One) },
    feature("recordings", "recordings-list-recordings", Query::One),
];

/// The names of the features.
pub fn feature_names() -> Vec<&'static str> {
    FEATURES.iter().map(|feature| feature.name).collect()
}

/// Checks the names of `--need`.
pub(super) fn named(names: &[String]) -> Result<Vec<String>, Failure> {
    let known = feature_names();
    for name in names {
        if !known.contains(&name.as_str()) {
            let hint = near::hint(name, known.iter().copied()).unwrap_or_else(|| format!("known are {}", known.join(", ")));
            return Err(Failure::usage(format!("--need {name}: there is no such feature; {hint}")));
        }
    }
    Ok(names.to_vec())
}

/// One line for each feature; and what was met on the way.
pub(super) async fn check(found: &Found, needed: &[String], now: Timestamp) -> (Vec<Check>, Asked) {
    let Some(client) = &found.client else {
        let reason = "without a valid token nothing can be asked";
        return (vec![Check::not_checked(Area::Scopes, "", reason)], Asked::default());
    };
    let device = device(client).await;
    // The call history answers once a minute and 429 else, which would hold up the others: it comes last.
    let is_last = |feature: &&Feature| matches!(feature.query, Query::LastHour);
    let (last, first): (Vec<&Feature>, Vec<&Feature>) = FEATURES.iter().partition(is_last);
    let questions = first.iter().map(|feature| ask(client, feature, device.as_ref(), now));
    let mut answers = futures_util::future::join_all(questions).await;
    let limited_before = client.gate_state().throttled;
    for feature in &last {
        answers.push(ask(client, feature, device.as_ref(), now).await);
    }
    let of_call_history = client.gate_state().throttled - limited_before;
    let mut asked = Asked { of_call_history, ..Asked::default() };
    let mut checks = Vec::new();
    if let Some(scopes) = &found.scopes {
        let told = format!("{} scopes: {}", scopes.len(), scopes.join(" "));
        checks.push(Check::ok(Area::Scopes, "of the sign-in", told).with_value("scopes", scopes.clone()));
    }
    for (feature, answer) in first.into_iter().chain(last).zip(answers) {
        if let Answer::Limited(wait) = &answer {
            asked.longest_wait = asked.longest_wait.max(*wait);
        }
        let need = if needed.iter().any(|name| name == feature.name) { Need::Named } else { Need::Unsaid };
        checks.push(judge(feature, &answer, found.scopes.as_deref(), need));
    }
    (checks, asked)
}

/// Whether the reader said that a feature must work.
#[derive(Clone, Copy, PartialEq)]
enum Need {
    Named,
    Unsaid,
}

/// What Webex says to one question.
#[derive(Debug, PartialEq)]
enum Answer {
    /// It gave what was asked for.
    Given,
    /// 403, with what it says.
    Forbidden(String),
    /// 400 to a list without a filter: only an administrator may list everything.
    Narrow,
    /// 429, and how long to wait.
    Limited(Option<Duration>),
    /// Nothing that tells whether the token may.
    Unclear(String),
}

async fn ask(client: &Client, feature: &Feature, device: Result<&String, &String>, now: Timestamp) -> Answer {
    let Some(operation) = find_operation(feature.operation) else {
        return Answer::Unclear("the catalogue has no such operation".to_owned());
    };
    let request = Request::new(operation.id, operation.host, operation.method, operation.path);
    let request = match (feature.query, device) {
        (Query::None, _) => request,
        (Query::One, _) => request.with_query("max", "1"),
        (Query::LastHour, _) => {
            // Webex takes windows that end between 5 minutes and 30 days ago.
            let ago = |minutes: i64| format!("{:.3}", now - SignedDuration::from_mins(minutes));
            request.with_query("startTime", ago(66)).with_query("endTime", ago(6)).with_query("max", "500")
        }
        (Query::OfDevice, Ok(device)) => request.with_query("deviceId", device).with_query("name", "SystemUnit.Uptime"),
        (Query::OfDevice, Err(reason)) => return Answer::Unclear(reason.clone()),
    };
    let Ok(answer) = tokio::time::timeout(PATIENCE, client.execute(request)).await else {
        // After a 429 the gate holds back every other question.
        return match client.gate_state().paused_until {
            Some(until) => Answer::Limited(Duration::try_from(until.duration_since(now)).ok()),
            None => Answer::Unclear(format!("no answer within {} s", PATIENCE.as_secs())),
        };
    };
    match answer {
        Ok(answer) if answer.body.trim_ascii_start().starts_with(b"<") => {
            Answer::Unclear("an HTML page came where JSON belongs".to_owned())
        }
        Ok(_) => Answer::Given,
        Err(error) if error.is_forbidden() => Answer::Forbidden(error.message().unwrap_or_default().to_owned()),
        Err(error) if error.status() == Some(400) && feature.name == "people" => Answer::Narrow,
        Err(error) if error.is_rate_limited() => Answer::Limited(error.retry_after()),
        Err(error) => Answer::Unclear(said(&error, operation)),
    }
}

fn said(error: &Error, operation: &Operation) -> String {
    let text = error.to_string();
    text.strip_prefix(operation.id).map_or(text.clone(), |rest| rest.trim_start_matches(": ").to_owned())
}

/// Id of a connected room device, or why there is none.
async fn device(client: &Client) -> Result<String, String> {
    let request = Request::new("list-devices", webex::Host::Api, webex::Method::Get, "/devices");
    let request = request.with_query("type", "roomdesk").with_query("connectionStatus", "connected").with_query("max", "1");
    let answer = client.execute(request).await.map_err(|_| "no device could be listed to ask".to_owned())?;
    let list: Option<Value> = serde_json::from_slice(&answer.body).ok();
    let id = list.as_ref().and_then(|list| list.get("items")?.get(0)?.get("id")?.as_str());
    id.map(str::to_owned).ok_or_else(|| "there is no connected room device to ask".to_owned())
}

fn judge(feature: &Feature, answer: &Answer, scopes: Option<&[String]>, need: Need) -> Check {
    let operation = find_operation(feature.operation);
    let (listed, is_guess) = operation.map_or((&[][..], false), |operation| (operation.scopes, operation.scopes_by_convention));
    let wanted = if listed.is_empty() { feature.scopes } else { listed };
    let command = operation.map(crate::api::words_of).unwrap_or_default();
    let held = scopes.and_then(|scopes| wanted.iter().find(|scope| scopes.iter().any(|held| held == *scope)));
    let wrong = |what: &str| {
        let serve = if feature.of_serve { "; `serve` needs it" } else { "" };
        let measured = format!("`{command}` {what}{serve}");
        match need {
            Need::Named => Check::failed(Area::Scopes, feature.name, measured, Exit::Denied),
            Need::Unsaid => Check::warning(Area::Scopes, feature.name, measured),
        }
    };
    let check = match answer {
        Answer::Given => Check::ok(Area::Scopes, feature.name, format!("`{command}` is allowed")),
        Answer::Limited(_) => Check::not_checked(Area::Scopes, feature.name, format!("`{command}` is limited just now (429)")),
        Answer::Unclear(reason) => Check::not_checked(Area::Scopes, feature.name, format!("`{command}`: {reason}")),
        Answer::Narrow => wrong("gives single people by e-mail only")
            .with_next(format!("listing everybody takes an administrator's token with the scope {}", wanted.join(" or "))),
        Answer::Forbidden(message) => {
            let check = wrong("is refused (403)").with_value("message", message.as_str());
            match held {
                Some(scope) => {
                    check.with_next(format!("the token has {scope}, so its owner lacks the role or the licence: see Control Hub"))
                }
                None if wanted.is_empty() => check.with_next(format!("Webex says: {message}")),
                None => {
                    let guess = if is_guess { " (by convention; no document states it)" } else { "" };
                    let when = if need == Need::Named { "" } else { "if you need it, " };
                    check.with_next(format!("{when}use a token with the scope {}{guess}", wanted.join(" or ")))
                }
            }
        }
    };
    check.with_value("operation", feature.operation).with_value("scopes", wanted.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::State;
    use webex_catalogue::Field;

    #[test]
    fn every_question_is_in_the_catalogue_and_only_reads() {
        for feature in &FEATURES {
            let operation = find_operation(feature.operation).expect(feature.operation);
            assert_eq!(operation.method, webex::Method::Get, "{}", feature.name);
            assert!(operation.params.is_empty(), "{}", feature.name);
            let given: &[&str] = match feature.query {
                Query::None => &[],
                Query::One => &["max"],
                Query::LastHour => &["startTime", "endTime", "max"],
                Query::OfDevice => &["deviceId", "name"],
            };
            for name in given {
                assert!(operation.find_query(name).is_some(), "{} has no {name}", feature.name);
            }
            for field in operation.query.iter().filter(|field| Field::is_required(field)) {
                assert!(given.contains(&field.name), "{} needs {}", feature.name, field.name);
            }
            assert!(!operation.scopes.is_empty() || !feature.scopes.is_empty(), "{} names no scope", feature.name);
        }
    }

    #[test]
    fn a_refusal_names_the_scope_or_the_role() {
        let people = &FEATURES[0];
        let refused = Answer::Forbidden("no".to_owned());
        let check = judge(people, &refused, None, Need::Unsaid);
        assert_eq!((check.state, check.exit), (State::Warning, Exit::Success));
        assert!(check.next[0].contains("spark:people_read or spark-admin:people_read"), "{:?}", check.next);
        assert!(check.measured.contains("`people list` is refused (403); `serve` needs it"), "{}", check.measured);
        let held = ["spark-admin:people_read".to_owned()];
        assert_eq!(judge(people, &Answer::Narrow, None, Need::Unsaid).state, State::Warning);
        assert!(judge(people, &refused, Some(&held), Need::Unsaid).next[0].contains("lacks the role"));
        let check = judge(people, &refused, Some(&[]), Need::Named);
        assert_eq!((check.state, check.exit), (State::Failed, Exit::Denied));
        assert!(check.next[0].starts_with("use a token with the scope "), "{:?}", check.next);
        assert_eq!(judge(people, &Answer::Limited(None), None, Need::Named).state, State::NotChecked);
    }

    #[test]
    fn unknown_features_are_refused_with_a_hint() {
        assert!(named(&["people".to_owned()]).is_ok());
        assert!(named(&["peple".to_owned()]).expect_err("unknown").message.contains("did you mean people?"));
    }
}
