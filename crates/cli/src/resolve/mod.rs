//! Names and e-mails in the place of ids: a list operation finds the id, an ambiguous or unknown name is an error that shows the candidates.

pub(crate) mod inside;
mod kinds;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use futures_util::StreamExt as _;
use serde_json::Value;
use tokio::sync::OnceCell;
use webex::{Client, Host, Method, Request};
use webex_catalogue::{Match, Operation, match_path};
use webex_core::WebexId;

pub(crate) use kinds::{Kind, kind_of};

use crate::api::{Call, Parameter};
use crate::exit::{Exit, Failure};
use crate::{explain, near};

/// Candidates shown in a message.
const MOST_SHOWN: usize = 8;

/// What a reader typed in the place of an id.
#[derive(Debug, PartialEq)]
pub(crate) enum Read {
    /// An id; it is sent as it is.
    Id(String),
    /// Something else: a name, an e-mail, a serial number.
    Name(String),
}

impl Kind {
    /// Tells ids from names, and refuses ids of another kind.
    pub(crate) fn read(&'static self, text: &str, parameter: &Parameter) -> Result<Read, Failure> {
        let text = text.trim();
        if let Ok(id) = WebexId::parse(text) {
            return wrong_kind(self, &id, &place(parameter)).map_or_else(|| Ok(Read::Id(text.to_owned())), Err);
        }
        if is_uuid(text) || self.literals.contains(&text) {
            return Ok(Read::Id(text.to_owned()));
        }
        Ok(Read::Name(text.to_owned()))
    }
}

/// Why this id cannot stand in that place, if it is known to be of another kind.
fn wrong_kind(kind: &'static Kind, id: &WebexId, place: &str) -> Option<Failure> {
    let other = kinds::KINDS.iter().find(|other| other.segments.contains(&id.kind()))?;
    if other.name == kind.name || kind.segments.contains(&id.kind()) {
        return None;
    }
    let message = format!("{place} wants {}, but this is the id of {}", article(kind.name), article(other.name));
    let failure = Failure::new(Exit::Refused, message)
        .with_advice(format!("it decodes to ciscospark://{}/{}/{}", id.region(), id.kind(), id.key()))
        .with_advice(format!("`cordboard api {} -o id` lists the ids that fit", kind.example));
    Some(failure)
}

/// What a parameter is called in messages.
pub(crate) fn place(parameter: &Parameter) -> String {
    parameter.as_typed()
}

fn article(name: &str) -> String {
    let an = name.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {name}", if an { "an" } else { "a" })
}

/// 8-4-4-4-12 hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == 5 && groups.iter().zip([8, 4, 4, 4, 12]).all(|(g, n)| g.len() == n && g.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Finds ids by name, and remembers what it found.
#[derive(Default)]
pub(crate) struct Resolver {
    found: HashMap<String, String>,
    organization: Option<String>,
    whole: Whole,
}

/// The rows of a list, once they were read.
type Rows = Rc<OnceCell<Rc<Vec<Value>>>>;

/// Lists that were read without a filter, for several resolvers: a name that nobody has must not cost the whole list each time.
#[derive(Clone, Default)]
pub(crate) struct Whole(Rc<RefCell<HashMap<String, Rows>>>);

impl Whole {
    /// The place of a list: rows that are checked at the same time wait for the first that reads it.
    fn place(&self, key: String) -> Rows {
        Rc::clone(self.0.borrow_mut().entry(key).or_default())
    }
}

/// What is kept of a row of a whole list.
fn slim(kind: &Kind, row: &Value) -> Value {
    let kept = ["id", "locationName", "product"].iter().chain(kind.names);
    Value::Object(kept.filter_map(|name| Some(((*name).to_owned(), row.get(*name)?.clone()))).collect())
}

impl Resolver {
    /// One that shares whole lists with others.
    pub(crate) fn sharing(whole: &Whole) -> Self {
        Self { whole: whole.clone(), ..Self::default() }
    }

    /// The whole list, read once.
    async fn whole(
        &self,
        client: &Client,
        kind: &'static Kind,
        path: &str,
        scope: &[(&'static str, String)],
    ) -> Result<Rc<Vec<Value>>, Failure> {
        let place = self.whole.place(format!("{path}\u{0}{scope:?}"));
        let read = place.get_or_try_init(|| async {
            let rows = list(client, kind, path, scope, None).await?;
            Ok::<_, Failure>(Rc::new(rows.iter().map(|row| slim(kind, row)).collect()))
        });
        read.await.map(Rc::clone)
    }

    /// The id of the one thing with that name.
    pub(crate) async fn find(
        &mut self,
        client: &Client,
        kind: &'static Kind,
        name: &str,
        call: &Call,
        parameter: &Parameter,
    ) -> Result<String, Failure> {
        self.find_at(client, kind, name, call, &place(parameter)).await
    }

    /// The same for any place, which is named in messages.
    pub(crate) async fn find_at(
        &mut self,
        client: &Client,
        kind: &'static Kind,
        name: &str,
        call: &Call,
        place: &str,
    ) -> Result<String, Failure> {
        let scope = scope_of(kind, call);
        let key = format!("{}\u{0}{scope:?}\u{0}{}", kind.name, name.to_lowercase());
        if let Some(id) = self.found.get(&key) {
            return Ok(id.clone());
        }
        let path = list_path(kind, &scope).ok_or_else(|| {
            Failure::usage(format!("{place}: `{name}` is no id, and names of {}s can be found only within a location", kind.name))
        })?;
        let filter = if name.contains('@') && kind.email.is_some() { kind.email } else { kind.search };
        let mut rows = match filter {
            Some(filter) => Rc::new(list(client, kind, &path, &scope, Some((filter, name))).await?),
            None => self.whole(client, kind, &path, &scope).await?,
        };
        let mut matches = matching(kind, &rows, name);
        if matches.is_empty() && filter.is_some() {
            // The filter of the server may look at less than we do, and the message wants the names there are.
            rows = self.whole(client, kind, &path, &scope).await?;
            matches = matching(kind, &rows, name);
        }
        match matches.as_slice() {
            [(id, _)] => {
                self.found.insert(key, id.clone());
                Ok(id.clone())
            }
            [] => Err(unknown(kind, name, &rows, place)),
            many => Err(ambiguous(kind, name, many, place)),
        }
    }

    /// The organisation of the token, as the operation wants it: SCIM, identity and the contact centre take the plain UUID.
    pub(crate) async fn own_organization(&mut self, client: &Client, operation: &Operation) -> Result<String, Failure> {
        if self.organization.is_none() {
            let request = Request::new("people-get-my-own-details", Host::Api, Method::Get, "/people/me");
            let answer = crate::api::send(client, request).await.map_err(|error| {
                explain::explain(&error, None).with_advice("this was the question which organisation the token belongs to; --org names one")
            })?;
            let id = answer.json()?.and_then(|me| me.get("orgId").and_then(Value::as_str).map(str::to_owned));
            self.organization =
                Some(id.ok_or_else(|| Failure::usage("the token does not say which organisation it belongs to; name it with --org"))?);
        }
        let id = self.organization.clone().unwrap_or_default();
        let wants_uuid = operation.host != Host::Api || operation.path.starts_with("/identity/");
        match WebexId::parse(&id) {
            Ok(decoded) if wants_uuid => Ok(decoded.key().to_owned()),
            _ => Ok(id),
        }
    }
}

/// Location and organisation that are known already and narrow the list.
pub(crate) fn scope_of(kind: &Kind, call: &Call) -> Vec<(&'static str, String)> {
    let value = |name: &str| call.path.iter().chain(&call.query).find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let mut scope = Vec::new();
    for name in ["locationId", "orgId"] {
        if kind.name != "location" || name != "locationId" {
            scope.extend(value(name).map(|value| (name, value)));
        }
    }
    scope
}

fn list_path(kind: &Kind, scope: &[(&'static str, String)]) -> Option<String> {
    if !kind.list.contains("{locationId}") {
        return Some(kind.list.to_owned());
    }
    let (_, location) = scope.iter().find(|(name, _)| *name == "locationId")?;
    Some(kind.list.replace("{locationId}", &webex_core::percent_encode(location)))
}

async fn list(
    client: &Client,
    kind: &Kind,
    path: &str,
    scope: &[(&'static str, String)],
    filter: Option<(&'static str, &str)>,
) -> Result<Vec<Value>, Failure> {
    let Match::Found(operation, _) = match_path(Host::Api, Method::Get, path) else {
        return Err(Failure::usage(format!("names of {}s cannot be found: the catalogue has no list of them", kind.name)));
    };
    let mut request = Request::new(operation.id, Host::Api, Method::Get, path).with_paging(operation.paging, operation.items);
    for (name, value) in scope.iter().map(|(name, value)| (*name, value.as_str())).chain(filter) {
        if let Some(field) = operation.find_query(name) {
            request = request.with_query(field.name, value);
        }
    }
    let mut rows = Vec::new();
    let mut pages = std::pin::pin!(client.pages_raw(request));
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| {
            explain::explain(&error, Some(operation)).with_advice(format!("this was the search for the {} by name", kind.name))
        })?;
        for row in page.raw_items().map_err(|error| explain::explain(&error, Some(operation)))? {
            rows.extend(serde_json::from_str::<Value>(row.get()).ok());
        }
    }
    Ok(rows)
}

type Candidate = (String, String);

/// Ids and names of the rows that have exactly this name, in any case of letters.
fn matching(kind: &Kind, rows: &[Value], name: &str) -> Vec<Candidate> {
    let wanted = name.to_lowercase();
    let has_name = |row: &Value| names(kind, row).any(|text| text.to_lowercase() == wanted);
    rows.iter().filter(|row| has_name(row)).filter_map(|row| candidate(kind, row)).collect()
}

fn names<'a>(kind: &'a Kind, row: &'a Value) -> impl Iterator<Item = &'a str> {
    kind.names.iter().filter_map(|field| row.get(*field)).flat_map(|value| match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>(),
        other => other.as_str().into_iter().collect(),
    })
}

fn candidate(kind: &Kind, row: &Value) -> Option<Candidate> {
    let id = row.get("id").and_then(Value::as_str)?;
    let mut shown: Vec<&str> = names(kind, row).collect();
    shown.extend(["locationName", "product"].iter().filter_map(|field| row.get(*field).and_then(Value::as_str)));
    Some((id.to_owned(), shown.join(", ")))
}

fn unknown(kind: &Kind, name: &str, rows: &[Value], place: &str) -> Failure {
    let all: Vec<&str> = rows.iter().flat_map(|row| names(kind, row)).collect();
    let failure = Failure::new(Exit::NotFound, format!("{place}: there is no {} named `{name}`; nothing was sent", kind.name));
    match near::hint(name, all.iter().copied()) {
        Some(hint) => failure.with_advice(hint),
        None if rows.is_empty() => failure.with_advice(format!("the list of {}s is empty", kind.name)),
        None if all.len() <= MOST_SHOWN => failure.with_advice(format!("there are: {}", all.join(", "))),
        None => failure.with_advice(format!("`cordboard api {}` lists them", kind.example)),
    }
}

fn ambiguous(kind: &Kind, name: &str, many: &[Candidate], place: &str) -> Failure {
    let message = format!("{place}: {} {}s are named `{name}`; nothing was sent", many.len(), kind.name);
    let mut failure = Failure::new(Exit::Refused, message).with_advice("give the id of the one you mean:");
    for (id, shown) in many.iter().take(MOST_SHOWN) {
        failure = failure.with_advice(format!("{id}  {shown}"));
    }
    if many.len() > MOST_SHOWN { failure.with_advice(format!("and {} more", many.len() - MOST_SHOWN)) } else { failure }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::parameters_of;
    use serde_json::json;
    use webex_catalogue::find_operation;

    fn parameter(id: &str, name: &str) -> (&'static Operation, Parameter) {
        let operation = find_operation(id).expect("an operation");
        (operation, parameters_of(operation).into_iter().find(|p| p.name == name).expect("a parameter"))
    }

    fn read(text: &str) -> Result<Read, Failure> {
        let (operation, parameter) = parameter("get-person-details", "personId");
        kind_of(operation, &parameter).expect("a person").read(text, &parameter)
    }

    #[test]
    fn ids_are_taken_and_names_are_looked_up() {
        // The person id of the examples of developer.webex.com.
        let id = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY";
        assert_eq!(read(id).expect("an id"), Read::Id(id.to_owned()));
        assert_eq!(
            read("f5b36187-c8dd-4727-8b2f-f9c447f29046").expect("a uuid"),
            Read::Id("f5b36187-c8dd-4727-8b2f-f9c447f29046".to_owned())
        );
        assert_eq!(read("me").expect("me"), Read::Id("me".to_owned()));
        assert_eq!(read("alex@example.com").expect("a mail"), Read::Name("alex@example.com".to_owned()));
    }

    #[test]
    fn ids_that_narrow_a_list_take_names_too() {
        for (id, kind) in [("list-people", "person"), ("list-locations", "location"), ("read-the-list-of-virtual-lines", "virtual line")] {
            let (operation, parameter) = parameter(id, "id");
            let found = kind_of(operation, &parameter).expect(id);
            assert_eq!(found.name, kind);
            assert_eq!(found.read("Paula", &parameter).expect("a name"), Read::Name("Paula".to_owned()));
            assert!(parameter.is_list());
        }
        let (operation, parameter) = parameter("list-resource-group-memberships-v2", "id");
        assert!(kind_of(operation, &parameter).is_none());
    }

    #[test]
    fn an_id_of_another_kind_is_decoded_and_refused() {
        let room = WebexId::new("ROOM", "1234").encode();
        let failure = read(&room).expect_err("a room");
        assert_eq!(failure.exit, Exit::Refused);
        let text = failure.to_string();
        assert!(
            text.contains("PERSON wants a person, but this is the id of a room") && text.contains("ciscospark://us/ROOM/1234"),
            "{text}"
        );
        // A kind nobody knows is Webex's business.
        assert!(matches!(read(&WebexId::new("GADGET", "1").encode()), Ok(Read::Id(_))));
    }

    #[test]
    fn names_match_whole_and_in_any_case() {
        let rows = vec![json!({"id": "1", "name": "Paris"}), json!({"id": "2", "name": "Paris Nord"}), json!({"id": "3", "name": "PARIS"})];
        let (operation, parameter) = parameter("read-the-list-of-call-queues-with-customer-assist", "locationId");
        let kind = kind_of(operation, &parameter).expect("a location");
        let found: Vec<String> = matching(kind, &rows, "paris").into_iter().map(|(id, _)| id).collect();
        assert_eq!(found, ["1", "3"]);
        let text = ambiguous(kind, "paris", &matching(kind, &rows, "paris"), &place(&parameter)).to_string();
        assert!(text.contains("2 locations are named `paris`") && text.contains("\n  3  PARIS"), "{text}");
        let text = unknown(kind, "Pariss", &rows, &place(&parameter)).to_string();
        assert!(text.contains("there is no location named `Pariss`") && text.contains("did you mean PARIS or Paris?"), "{text}");
    }

    #[test]
    fn every_list_behind_a_kind_is_in_the_catalogue() {
        for kind in kinds::KINDS {
            let path = kind.list.replace("{locationId}", "x");
            assert!(
                matches!(match_path(Host::Api, Method::Get, &path), Match::Found(operation, _) if !operation.items.is_empty()),
                "{}",
                kind.list
            );
            let (group, verb) = kind.example.split_once(' ').expect("group and verb");
            assert!(webex_catalogue::find_group(group).and_then(|group| group.find(verb)).is_some(), "{}", kind.example);
            if let Match::Found(operation, _) = match_path(Host::Api, Method::Get, &path) {
                for filter in kind.search.iter().chain(&kind.email) {
                    assert!(operation.find_query(filter).is_some(), "{} has no filter {filter}", operation.id);
                }
            }
        }
    }
}
