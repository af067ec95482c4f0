//! Rows in doubt: whether something was done is read where a key allows it. Nothing is ever sent on a guess.

use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use webex::{Client, Host, Method, Request};
use webex_catalogue::{Match, Operation, find_group, find_operation, match_path};

use super::made::Made;
use crate::api::{Call, read_request, send, verify_compare};
use crate::explain::in_words;

/// Pages read in the search for one thing.
const MOST_PAGES: usize = 20;

/// The same for a list that has no filter: ten thousand things at a hundred a page.
const MOST_PAGES_WHOLE: usize = 100;

/// A cloud has many clocks: the one that stamps a thing may be behind the one that answered first.
const CLOCKS_APART: SignedDuration = SignedDuration::from_secs(5);

/// Fields that name a thing, the filter of the list that finds it, and whether only one thing has the same; the first that a body has counts.
const KEYS: [(&str, &str, Bearers); 9] = [
    ("/emails/0", "email", Bearers::One),
    ("/email", "email", Bearers::One),
    ("/name", "name", Bearers::One),
    ("/extension", "extension", Bearers::One),
    ("/displayName", "displayName", Bearers::Several),
    ("/mac", "mac", Bearers::One),
    // A person is a member of a space once; `SCOPES` narrows the list to the space. See `OF_MEMBERS`.
    ("/personEmail", "personEmail", Bearers::One),
    ("/personId", "personId", Bearers::One),
    ("/phoneNumbers/0", "phoneNumber", Bearers::One),
];

/// Keys that name a member of a space, and beside other things only whose they are: a person has several devices.
const OF_MEMBERS: [&str; 2] = ["/personEmail", "/personId"];

/// What makes a member of a space.
const MAKES_MEMBERS: &str = "create-a-membership";

/// Lists that have no filter for what names a thing: they are read whole, from the group that makes it.
const WITHOUT_FILTER: [(&str, &str, Bearers); 4] = [
    // Webex refuses a second group of the same name, and takes several webhooks of one.
    ("groups-create-a-group", "/displayName", Bearers::One),
    ("create-a-webhook", "/name", Bearers::Several),
    ("create-a-team-membership", "/personEmail", Bearers::One),
    ("create-a-team-membership", "/personId", Bearers::One),
];

/// Things that are looked for in another group than their own.
const ELSEWHERE: [(&str, &str); 1] = [("add-phone-numbers-to-a-location", "get-phone-numbers-for-an-organization-with-given-criteria")];

/// Fields that narrow a list to where a thing belongs.
const SCOPES: [&str; 2] = ["roomId", "teamId"];

/// How many things may have the same key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bearers {
    /// Webex refuses a second one.
    One,
    /// Webex takes as many as come: one that is found settles one row only when no other row has it.
    Several,
}

/// How the thing that a body makes is looked for.
struct Key<'a> {
    /// The field of a row of the list.
    field: &'a str,
    /// The query parameter of the list, if it has one.
    filter: Option<&'static str>,
    value: &'a str,
    bearers: Bearers,
}

fn key_of<'a>(operation: &Operation, list: &'static Operation, body: &'a Value) -> Option<Key<'a>> {
    let at = |place: &'static str| {
        let value = body.pointer(place).and_then(Value::as_str).filter(|value| !value.is_empty())?;
        Some((place.trim_start_matches('/').split('/').next()?, value))
    };
    let whole = WITHOUT_FILTER.into_iter().filter(|(id, ..)| *id == operation.id).find_map(|(_, place, bearers)| {
        let (field, value) = at(place)?;
        Some(Key { field, filter: None, value, bearers })
    });
    whole.or_else(|| {
        let counts = |place: &str| operation.id == MAKES_MEMBERS || !OF_MEMBERS.contains(&place);
        KEYS.into_iter().filter(|(place, ..)| counts(place)).find_map(|(place, filter, bearers)| {
            let (field, value) = at(place)?;
            let filter = list.find_query(filter)?.name;
            // A row of a list of numbers has one of them.
            let field = if field == "phoneNumbers" { filter } else { field };
            Some(Key { field, filter: Some(filter), value, bearers })
        })
    })
}

/// The name by which this body is looked for, if other rows may make things of the same name; in lower case.
pub(super) fn shared_name(operation: &'static Operation, body: &Value) -> Option<String> {
    let key = key_of(operation, list_of(operation).filter(|_| operation.method == Method::Post)?, body)?;
    (key.bearers == Bearers::Several).then(|| key.value.to_lowercase())
}

/// Things with the same key that are looked at one by one.
const MOST_READ: usize = 5;

/// What the reading found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Settled {
    /// It is there: how it was found, and its id.
    Done(String, Option<String>),
    /// It was looked for and is not there, at least not yet.
    NotThere(String),
    /// The reading itself failed, or what it found may be something else.
    Unclear(String),
    /// Nothing identifies it.
    NoKey,
}

/// What else is known when a row is looked for.
pub(super) struct Known<'a> {
    /// When the row was first sent, by the clock of the server.
    pub(super) sent_at: Option<Timestamp>,
    /// What other rows have made.
    pub(super) made: &'a Made,
    /// How many rows have its name, where things may share one; else 1.
    pub(super) namesakes: u64,
}

/// Looks whether the request of this call was carried out.
pub(super) async fn settle(client: &Client, call: &Call, request: &Request, known: &Known<'_>) -> Settled {
    match call.operation.method {
        Method::Post => created(client, call, request, known).await,
        Method::Patch => changed(client, call, request).await,
        _ => Settled::NoKey,
    }
}

async fn created(client: &Client, call: &Call, sent: &Request, known: &Known<'_>) -> Settled {
    let (Some(body), Some(list)) = (&call.body, list_of(call.operation)) else { return Settled::NoKey };
    if body.get("phoneNumbers").and_then(Value::as_array).is_some_and(|numbers| numbers.len() > 1) {
        // Some of them may be there and some not.
        return Settled::NoKey;
    }
    let Some(Key { field, filter, value, bearers }) = key_of(call.operation, list, body) else { return Settled::NoKey };
    let scope = |name: &str| call.path.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let in_body = |name: &str| body.get(name).and_then(Value::as_str);
    let location = scope("locationId").or_else(|| in_body("locationId"));
    let mut path = list.path.to_owned();
    for name in list.params {
        let Some(value) = scope(name).or_else(|| in_body(name)) else { return Settled::NoKey };
        path = path.replace(&format!("{{{name}}}"), &webex_core::percent_encode(value));
    }
    let mut request = Request::new(list.id, list.host, Method::Get, path).with_paging(list.paging, list.items);
    if let Some(filter) = filter {
        request = request.with_query(filter, value);
    }
    for name in SCOPES {
        if let (Some(value), Some(field)) = (in_body(name), list.find_query(name)) {
            request = request.with_query(field.name, value);
        }
    }
    if let (Some(location), Some(field)) = (location, list.find_query("locationId")) {
        request = request.with_query(field.name, location);
    }
    let mut found = Vec::new();
    let most = if filter.is_some() { MOST_PAGES } else { MOST_PAGES_WHOLE };
    let mut is_whole = true;
    let mut pages = std::pin::pin!(client.pages_raw(request).enumerate());
    while let Some((before, page)) = pages.next().await {
        if before >= most {
            is_whole = false;
            break;
        }
        let rows = page
            .and_then(|page| Ok(page.raw_items()?.iter().filter_map(|row| serde_json::from_str(row.get()).ok()).collect::<Vec<Value>>()));
        match rows {
            Ok(rows) => found.extend(rows.into_iter().filter(|row| is_it(row, field, value, location))),
            // Some lists know nobody of that name by a 404: an e-mail that is new to Webex has no memberships.
            Err(error) if filter.is_some() && error.is_not_found() => break,
            Err(error) => return Settled::Unclear(format!("it could not be looked for: {}", in_words(&error, None))),
        }
    }
    let key = format!("{field} `{value}`");
    if !is_whole && (found.is_empty() || bearers == Bearers::Several) {
        return Settled::Unclear(format!("{key} was looked for in the first {most} pages of the list, and there are more"));
    }
    if found.is_empty() {
        return Settled::NotThere(format!("nothing with {key} was there"));
    }
    if bearers == Bearers::Several && (found.len() > 1 || known.namesakes > 1) {
        return Settled::Unclear(crowd(&key, &found, known.namesakes));
    }
    let (mut fitting, mut others) = (Vec::new(), Vec::new());
    let count = found.len();
    for thing in found.into_iter().take(MOST_READ) {
        if field == "phoneNumber" {
            // A number is its own id, and it is at the location that was asked for.
            match other_number(&thing, body) {
                Some(why) => others.push(why),
                None => fitting.push(value.to_owned()),
            }
            continue;
        }
        let Some(id) = crate::output::id_of(&thing) else {
            others.push("has no id to tell it by".to_owned());
            continue;
        };
        if known.made.has(&id) {
            others.push("was made by another row".to_owned());
            continue;
        }
        let whole = match whole(client, sent, &id).await {
            Ok(whole) => whole.unwrap_or(thing),
            Err(what) => return Settled::Unclear(format!("something with {key} is there, but it could not be read: {what}")),
        };
        match stranger(&whole, body, field, known.sent_at) {
            Some(why) => others.push(why),
            None => fitting.push(id),
        }
    }
    match (fitting.len(), others.first()) {
        (1, _) if count <= MOST_READ => {
            Settled::Done(format!("no answer came, but it is there: found by {key}, with everything that was sent"), fitting.pop())
        }
        (0, Some(why)) if count <= MOST_READ => Settled::Unclear(format!("something with {key} is there, but it {why}")),
        _ => Settled::Unclear(format!("{count} have {key}; which one it is cannot be told")),
    }
}

/// Several things or several rows have the name: which belongs to which is for people to tell.
fn crowd(key: &str, found: &[Value], namesakes: u64) -> String {
    let mut ids = found.iter().filter_map(crate::output::id_of).take(MOST_READ).collect::<Vec<_>>().join(", ");
    if found.len() > MOST_READ {
        ids += ", …";
    }
    let rows = if namesakes > 1 { format!("{namesakes} rows have {key}") } else { format!("it has {key}") };
    let things = if found.len() == 1 { "one thing with it is".to_owned() } else { format!("{} things with it are", found.len()) };
    format!("{rows} and {things} there ({ids}); which one it is cannot be told")
}

/// The thing as its own address shows it, because lists leave fields away; `None` when it has none.
async fn whole(client: &Client, sent: &Request, id: &str) -> Result<Option<Value>, String> {
    let path = format!("{}/{}", sent.path.trim_end_matches('/'), webex_core::percent_encode(id));
    let Match::Found(read, _) = match_path(sent.host, Method::Get, &path) else { return Ok(None) };
    let mut request = Request::new(read.id, sent.host, Method::Get, path);
    request.query = sent.query.iter().filter(|(name, _)| name == "orgId").cloned().collect();
    if let Some(field) = read.find_query("callingData") {
        request = request.with_query(field.name, "true");
    }
    let answer = send(client, request).await.map_err(|error| in_words(&error, None))?;
    answer.json().map_err(|failure| failure.message)
}

/// Why a thing with the right key is not what this row made.
fn stranger(thing: &Value, body: &Value, key: &str, sent_at: Option<Timestamp>) -> Option<String> {
    let created = thing.get("created").and_then(Value::as_str).and_then(|moment| moment.parse::<Timestamp>().ok());
    match (created, sent_at) {
        (Some(created), Some(sent)) if created < sent.saturating_sub(CLOCKS_APART).unwrap_or(Timestamp::MIN) => {
            return Some(format!("was created at {created:.0}, before this row was sent"));
        }
        (Some(_), None) => return Some("may be older: the journal does not say when this row was sent".to_owned()),
        _ => {}
    }
    let mut rest = body.clone();
    if let Value::Object(fields) = &mut rest {
        // The key was compared already, in any case of letters.
        fields.retain(|name, value| name != key || value.as_array().is_some_and(|list| list.len() > 1));
        if key == "mac" {
            // The address names the hardware, whose model Webex shows under another name (`product`).
            fields.remove("model");
        }
    }
    let places = verify_compare(&rest, thing).places;
    (!places.is_empty()).then(|| format!("differs from this row in {}", places.join(", ")))
}

/// Why a number at the location is not what this row added, as far as the list of numbers shows it: it may have been there before.
fn other_number(number: &Value, body: &Value) -> Option<String> {
    let is = |field: &str| number.get(field).and_then(Value::as_bool);
    let is_mobile = || number.get("includedTelephonyTypes").is_some_and(|types| types.to_string().contains("MOBILE_NUMBER"));
    let (mut differing, mut hidden) = (Vec::new(), Vec::new());
    for (name, sent) in body.as_object().into_iter().flatten().filter(|(name, sent)| *name != "phoneNumbers" && !sent.is_null()) {
        // What the list calls otherwise than the body.
        let is_same = match (name.as_str(), sent.as_str()) {
            ("state", _) => number.get("state") == Some(sent),
            ("numberType", Some("TOLLFREE")) => is("tollFreeNumber") == Some(true),
            ("numberType", Some("DID")) => is("tollFreeNumber") != Some(true) && !is_mobile(),
            ("numberType", Some("MOBILE")) => is_mobile(),
            ("numberUsageType", Some(usage)) => is("isServiceNumber").unwrap_or(false) == (usage == "SERVICE"),
            _ => {
                hidden.push(name.as_str());
                continue;
            }
        };
        if !is_same {
            differing.push(name.as_str());
        }
    }
    if !differing.is_empty() {
        return Some(format!("differs from this row in {}", differing.join(", ")));
    }
    (!hidden.is_empty()).then(|| format!("may have been there before: no list shows {}", hidden.join(", ")))
}

/// A hardware address without its punctuation.
fn bare(address: &str) -> String {
    address.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn is_it(row: &Value, field: &str, value: &str, location: Option<&str>) -> bool {
    let same = |found: &Value| match found.as_str() {
        Some(text) if field == "mac" => bare(text).eq_ignore_ascii_case(&bare(value)),
        found => found.is_some_and(|text| text.eq_ignore_ascii_case(value)),
    };
    let is_named = match row.get(field) {
        Some(Value::Array(list)) => list.iter().any(same),
        Some(found) => same(found),
        None => false,
    };
    let there = row.get("locationId").or_else(|| row.pointer("/location/id"));
    let elsewhere = there.and_then(Value::as_str).is_some_and(|there| location.is_some_and(|here| here != there));
    is_named && !elsewhere
}

/// The list that shows what this operation makes: at the same path, or under the same group.
fn list_of(operation: &'static Operation) -> Option<&'static Operation> {
    let beside = match match_path(operation.host, Method::Get, operation.path) {
        Match::Found(list, _) if list.path == operation.path => Some(list),
        _ => None,
    };
    let named = ELSEWHERE.iter().find(|(made, _)| *made == operation.id).and_then(|(_, list)| find_operation(list));
    let in_group = || (operation.name().1 == "create").then(|| find_group(operation.name().0)?.find("list")).flatten();
    named.or(beside).or_else(in_group).filter(|list| !list.items.is_empty() && list.host == Host::Api)
}

async fn changed(client: &Client, call: &Call, request: &Request) -> Settled {
    let Some(sent) = &call.body else { return Settled::NoKey };
    let Some(read) = read_request(request) else { return Settled::NoKey };
    let there = match send(client, read).await.map(|answer| answer.json()) {
        Ok(Ok(there)) => there.unwrap_or_default(),
        Ok(Err(failure)) => return Settled::Unclear(format!("it could not be read: {}", failure.message)),
        Err(error) => return Settled::Unclear(format!("it could not be read: {}", in_words(&error, None))),
    };
    let compared = verify_compare(sent, &there);
    match (compared.places.as_slice(), compared.hidden.as_slice()) {
        ([], []) => Settled::Done("no answer came, but the state is what was sent".to_owned(), None),
        ([], hidden) => Settled::Unclear(format!("Webex does not show {}, so nobody can tell whether it was set", hidden.join(", "))),
        _ => Settled::NotThere("the state is not what was sent".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_numbers_groups_and_webhooks_have_keys() {
        let key = |id: &str, body: &Value| {
            let operation = find_operation(id).expect(id);
            let list = list_of(operation).expect("a list");
            key_of(operation, list, body).map(|key| (list.id, key.field.to_owned(), key.filter, key.bearers))
        };
        let found = |list, field: &str, filter, bearers| Some((list, field.to_owned(), filter, bearers));
        assert_eq!(
            key("create-a-membership", &json!({"roomId": "R", "personEmail": "a@x.org"})),
            found("list-memberships", "personEmail", Some("personEmail"), Bearers::One)
        );
        assert_eq!(
            key("create-a-membership", &json!({"roomId": "R", "personId": "P"})),
            found("list-memberships", "personId", Some("personId"), Bearers::One)
        );
        assert_eq!(
            key("create-a-team-membership", &json!({"teamId": "T", "personEmail": "a@x.org"})),
            found("list-team-memberships", "personEmail", None, Bearers::One)
        );
        assert_eq!(
            key("groups-create-a-group", &json!({"displayName": "Sales"})),
            found("list-and-search-groups", "displayName", None, Bearers::One)
        );
        assert_eq!(key("create-a-webhook", &json!({"name": "w"})), found("list-webhooks", "name", None, Bearers::Several));
        assert_eq!(
            key("add-phone-numbers-to-a-location", &json!({"phoneNumbers": ["+33155550100"]})),
            found("get-phone-numbers-for-an-organization-with-given-criteria", "phoneNumber", Some("phoneNumber"), Bearers::One)
        );
        assert_eq!(
            key("create-a-device-by-mac-address", &json!({"mac": "0011", "model": "x", "personId": "P"})),
            found("list-devices", "mac", Some("mac"), Bearers::One),
            "a person has several devices"
        );
        assert_eq!(key("create-a-device-by-mac-address", &json!({"model": "x", "personId": "P"})), None);
        let row = json!({"phoneNumber": "+33155550100", "location": {"id": "paris", "name": "Paris"}});
        assert!(is_it(&row, "phoneNumber", "+33155550100", Some("paris")) && !is_it(&row, "phoneNumber", "+33155550100", Some("rome")));
    }

    #[test]
    fn a_number_settles_a_row_only_as_it_was_sent() {
        let there = json!({
            "phoneNumber": "+33155550100", "state": "INACTIVE", "tollFreeNumber": false, "isServiceNumber": true,
            "includedTelephonyTypes": "PSTN_NUMBER",
        });
        let why = |mut body: Value| {
            body["phoneNumbers"] = json!(["+33155550100"]);
            other_number(&there, &body)
        };
        assert_eq!(why(json!({"state": "INACTIVE", "numberType": "DID", "numberUsageType": "SERVICE"})), None);
        assert_eq!(why(json!({"state": "ACTIVE"})).as_deref(), Some("differs from this row in state"));
        let differs = why(json!({"numberType": "TOLLFREE", "numberUsageType": "NONE"}));
        assert_eq!(differs.as_deref(), Some("differs from this row in numberType, numberUsageType"));
        assert_eq!(why(json!({"numberType": "MOBILE"})).as_deref(), Some("differs from this row in numberType"));
        assert_eq!(why(json!({"carrierId": "c"})).as_deref(), Some("may have been there before: no list shows carrierId"));
    }

    #[test]
    fn a_hardware_address_is_the_same_however_it_is_written() {
        let row = json!({"mac": "00:11:22:AA:BB:CC"});
        assert!(is_it(&row, "mac", "001122aabbcc", None) && is_it(&row, "mac", "00-11-22-aa-bb-cc", None));
        assert!(!is_it(&row, "mac", "001122aabbcd", None));
        let body = json!({"mac": "001122aabbcc", "model": "DMS Cisco 8851", "personId": "P"});
        let thing = |person: &str| json!({"id": "1", "mac": "00:11:22:AA:BB:CC", "product": "Cisco 8851", "personId": person});
        assert_eq!(stranger(&thing("P"), &body, "mac", None), None);
        assert_eq!(stranger(&thing("Q"), &body, "mac", None).as_deref(), Some("differs from this row in personId"));
    }

    #[test]
    fn lists_and_keys_of_what_is_made() {
        let list = |id: &str| list_of(find_operation(id).expect("an operation")).map(|list| list.id);
        assert_eq!(list("people-create-a-person"), Some("list-people"));
        assert_eq!(list("create-a-location"), Some("list-locations"));
        assert_eq!(list("create-a-call-queue-with-customer-assist"), Some("read-the-list-of-call-queues-with-customer-assist"));
        assert_eq!(list("reset-voicemail-pin"), None);
        // Rooms may share a title, and no filter finds one: the list exists, a key does not.
        let rooms = list_of(find_operation("create-a-room").expect("an operation")).expect("a list");
        assert!(key_of(find_operation("create-a-room").expect("an operation"), rooms, &json!({"title": "R"})).is_none());
    }

    #[test]
    fn a_workspace_is_looked_for_by_its_name_which_others_may_have() {
        let create = |id: &str| find_operation(id).expect(id);
        let key = |id: &str, body: &Value| {
            key_of(create(id), list_of(create(id)).expect("a list"), body).map(|key| (key.field.to_owned(), key.bearers))
        };
        let body = json!({"displayName": "Desk 4", "capacity": 2});
        assert_eq!(key("create-a-workspace", &body), Some(("displayName".to_owned(), Bearers::Several)));
        assert_eq!(shared_name(create("create-a-workspace"), &body).as_deref(), Some("desk 4"));
        let person = json!({"displayName": "Alex", "emails": ["a@x.org"]});
        assert_eq!(key("people-create-a-person", &person), Some(("emails".to_owned(), Bearers::One)), "what is unique goes first");
        assert_eq!(shared_name(create("people-create-a-person"), &person), None);
        let two = [json!({"id": "1"}), json!({"id": "2"})];
        assert_eq!(
            crowd("displayName `A`", &two, 1),
            "it has displayName `A` and 2 things with it are there (1, 2); which one it is cannot be told"
        );
        assert_eq!(
            crowd("displayName `A`", &two[..1], 2),
            "2 rows have displayName `A` and one thing with it is there (1); which one it is cannot be told"
        );
    }

    #[test]
    fn a_namesake_elsewhere_is_not_it() {
        let row = json!({"name": "Support", "locationId": "paris"});
        assert!(is_it(&row, "name", "support", Some("paris")) && is_it(&row, "name", "Support", None));
        assert!(!is_it(&row, "name", "Support", Some("rome")) && !is_it(&row, "name", "Sup", Some("paris")));
        assert!(is_it(&json!({"emails": ["a@x.org", "b@x.org"]}), "emails", "B@x.org", None));
    }

    #[test]
    fn a_thing_that_is_older_or_differs_is_a_stranger() {
        let body = json!({"emails": ["A@x.org"], "displayName": "Alex", "pin": "1234"});
        let at = |text: &str| Some(text.parse::<Timestamp>().expect("a moment"));
        let thing = |name: &str, created: &str| json!({"id": "1", "emails": ["a@x.org"], "displayName": name, "created": created});
        let stranger = |thing: Value, sent_at| super::stranger(&thing, &body, "emails", sent_at);
        let sent = || at("2026-11-22T10:00:00.900Z");
        assert_eq!(stranger(thing("Alex", "2026-11-22T10:00:00.000Z"), sent()), None, "told to the second");
        assert_eq!(stranger(thing("Alex", "2026-11-22T09:59:56Z"), sent()), None, "another clock of the same cloud");
        let older = stranger(thing("Alex", "2026-11-22T09:59:55Z"), sent()).expect("older");
        assert!(older.contains("2026-11-22T09:59:55Z, before this row was sent"), "{older}");
        assert!(stranger(thing("Alex", "2026-11-22T10:00:01.000Z"), None).expect("unknown").contains("does not say when"));
        assert_eq!(stranger(thing("Kim", "2026-11-22T10:00:01.000Z"), sent()).as_deref(), Some("differs from this row in displayName"));
        assert_eq!(super::stranger(&json!({"id": "1", "displayName": "Alex"}), &body, "emails", None), None, "not every thing has a time");
    }
}
