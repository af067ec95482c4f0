//! Rows in doubt: whether something was done is read where a key allows it. Nothing is ever sent on a guess.

use futures_util::StreamExt as _;
use serde_json::Value;
use webex::{Client, Host, Method, Request};
use webex_catalogue::{Match, Operation, find_group, match_path};

use crate::api::{Call, send, verify_differs};

/// Pages read in the search for one thing.
const MOST_PAGES: usize = 20;

/// Fields that name one thing and no other, and the filter of the list that finds it.
const KEYS: [(&str, &str); 4] = [("/emails/0", "email"), ("/email", "email"), ("/name", "name"), ("/extension", "extension")];

/// What the reading found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Settled {
    /// It is there: how it was found, and its id.
    Done(String, Option<String>),
    /// It was looked for and is not there, at least not yet.
    NotThere(String),
    /// The reading itself failed, or found too much.
    Unclear(String),
    /// Nothing identifies it.
    NoKey,
}

/// Looks whether the request of this call was carried out.
pub(super) async fn settle(client: &Client, call: &Call, request: &Request) -> Settled {
    match call.operation.method {
        Method::Post => created(client, call).await,
        Method::Patch => changed(client, call, request).await,
        _ => Settled::NoKey,
    }
}

async fn created(client: &Client, call: &Call) -> Settled {
    let (Some(body), Some(list)) = (&call.body, list_of(call.operation)) else { return Settled::NoKey };
    let keys = KEYS.iter().filter_map(|(place, filter)| {
        let value = body.pointer(place).and_then(Value::as_str).filter(|value| !value.is_empty())?;
        Some((place.trim_start_matches('/').split('/').next()?, list.find_query(filter)?.name, value))
    });
    let Some((field, filter, value)) = keys.into_iter().next() else { return Settled::NoKey };
    let scope = |name: &str| call.path.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let in_body = |name: &str| body.get(name).and_then(Value::as_str);
    let location = scope("locationId").or_else(|| in_body("locationId"));
    let mut path = list.path.to_owned();
    for name in list.params {
        let Some(value) = scope(name).or_else(|| in_body(name)) else { return Settled::NoKey };
        path = path.replace(&format!("{{{name}}}"), &webex_core::percent_encode(value));
    }
    let mut request = Request::new(list.id, list.host, Method::Get, path).with_paging(list.paging, list.items).with_query(filter, value);
    if let (Some(location), Some(field)) = (location, list.find_query("locationId")) {
        request = request.with_query(field.name, location);
    }
    let mut found = Vec::new();
    let mut pages = std::pin::pin!(client.pages_raw(request).take(MOST_PAGES));
    while let Some(page) = pages.next().await {
        let rows = page
            .and_then(|page| Ok(page.raw_items()?.iter().filter_map(|row| serde_json::from_str(row.get()).ok()).collect::<Vec<Value>>()));
        match rows {
            Ok(rows) => {
                found.extend(rows.into_iter().filter(|row| is_it(row, field, value, location)).map(|row| crate::output::id_of(&row)));
            }
            Err(error) => return Settled::Unclear(format!("it could not be looked for: {error}")),
        }
    }
    match found.len() {
        0 => Settled::NotThere(format!("nothing with {field} `{value}` was there")),
        1 => Settled::Done(format!("no answer came, but it is there: found by {field} `{value}`"), found.remove(0)),
        many => Settled::Unclear(format!("{many} have {field} `{value}`; which one it is cannot be told")),
    }
}

fn is_it(row: &Value, field: &str, value: &str, location: Option<&str>) -> bool {
    let same = |found: &Value| found.as_str().is_some_and(|text| text.eq_ignore_ascii_case(value));
    let is_named = match row.get(field) {
        Some(Value::Array(list)) => list.iter().any(same),
        Some(found) => same(found),
        None => false,
    };
    let elsewhere = row.get("locationId").and_then(Value::as_str).is_some_and(|there| location.is_some_and(|here| here != there));
    is_named && !elsewhere
}

/// The list that shows what this operation makes: at the same path, or under the same group.
fn list_of(operation: &'static Operation) -> Option<&'static Operation> {
    let beside = match match_path(operation.host, Method::Get, operation.path) {
        Match::Found(list, _) if list.path == operation.path => Some(list),
        _ => None,
    };
    let in_group = || (operation.name().1 == "create").then(|| find_group(operation.name().0)?.find("list")).flatten();
    beside.or_else(in_group).filter(|list| !list.items.is_empty() && list.host == Host::Api)
}

async fn changed(client: &Client, call: &Call, request: &Request) -> Settled {
    let Some(sent) = &call.body else { return Settled::NoKey };
    let Match::Found(read, _) = match_path(request.host, Method::Get, &request.path) else { return Settled::NoKey };
    match send(client, Request::new(read.id, request.host, Method::Get, request.path.clone())).await.map(|answer| answer.json()) {
        Ok(Ok(Some(there))) if !verify_differs(sent, &there) => {
            Settled::Done("no answer came, but the state is what was sent".to_owned(), None)
        }
        Ok(Ok(_)) => Settled::NotThere("the state is not what was sent".to_owned()),
        Ok(Err(failure)) => Settled::Unclear(format!("it could not be read: {}", failure.message)),
        Err(error) => Settled::Unclear(format!("it could not be read: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use webex_catalogue::find_operation;

    #[test]
    fn lists_and_keys_of_what_is_made() {
        let list = |id: &str| list_of(find_operation(id).expect("an operation")).map(|list| list.id);
        assert_eq!(list("people-create-a-person"), Some("list-people"));
        assert_eq!(list("create-a-location"), Some("list-locations"));
        assert_eq!(list("create-a-call-queue-with-customer-assist"), Some("read-the-list-of-call-queues-with-customer-assist"));
        assert_eq!(list("reset-voicemail-pin"), None);
        // Rooms may share a title, and no filter finds one: the list exists, a key does not.
        let rooms = list_of(find_operation("create-a-room").expect("an operation")).expect("a list");
        assert!(KEYS.iter().all(|(_, filter)| rooms.find_query(filter).is_none()));
    }

    #[test]
    fn a_namesake_elsewhere_is_not_it() {
        let row = json!({"name": "Support", "locationId": "paris"});
        assert!(is_it(&row, "name", "support", Some("paris")) && is_it(&row, "name", "Support", None));
        assert!(!is_it(&row, "name", "Support", Some("rome")) && !is_it(&row, "name", "Sup", Some("paris")));
        assert!(is_it(&json!({"emails": ["a@x.org", "b@x.org"]}), "emails", "B@x.org", None));
    }
}
