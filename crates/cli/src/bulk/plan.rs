//! From the words of the command line and a row to one call: templates filled, names looked up, everything checked.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::PathBuf;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use webex::{Client, Request};
use webex_catalogue::{Mode, Operation};

use super::input::Row;
use super::template::Template;
use crate::api::{Call, Parameter, Place, Typed};
use crate::body::{self, Change, New};
use crate::exit::{Exit, Failure};
use crate::resolve::inside::{self, Named};
use crate::resolve::{self, Kind, Read, Resolver, kind_of};

/// Names that are remembered at most; more would make memory grow with the rows.
const MOST_REMEMBERED: usize = 5_000;

/// Lines of advice, such as candidates of an ambiguous name, that go into the message of a row.
const MOST_ADVICE: usize = 6;

/// The command line as templates.
pub(super) struct Plan {
    pub(super) operation: &'static Operation,
    parameters: Vec<(Parameter, Option<&'static Kind>, Vec<Template>)>,
    extra: Vec<(String, Template)>,
    body: Option<Node>,
    changes: Vec<(Change, Node)>,
    files: Vec<(String, Template)>,
    mode: Mode,
    /// The organisation of the token, where the operation wants one and none was given.
    organization: Option<String>,
    /// Hash of all the words.
    pub(super) hash: String,
}

/// JSON whose texts are templates.
enum Node {
    Plain(Value),
    Text(Template),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    fn parse(value: Value, head: Option<&[String]>) -> Result<Self, Failure> {
        Ok(match value {
            Value::String(text) => Self::Text(Template::parse(&text, head)?),
            Value::Array(list) => Self::List(list.into_iter().map(|value| Self::parse(value, head)).collect::<Result<_, _>>()?),
            Value::Object(map) => {
                Self::Object(map.into_iter().map(|(key, value)| Ok((key, Self::parse(value, head)?))).collect::<Result<_, Failure>>()?)
            }
            other => Self::Plain(other),
        })
    }

    /// The value for one row; `None` when all it holds is one empty cell, which leaves the field or the item away.
    fn fill(&self, row: &Row) -> Result<Option<Value>, String> {
        Ok(Some(match self {
            Self::Plain(value) => value.clone(),
            Self::Text(template) => match template.fill_value(row)? {
                Value::String(text) if text.is_empty() && template.is_one_column() => return Ok(None),
                value => value,
            },
            Self::List(list) => {
                let items = list.iter().filter_map(|node| node.fill(row).transpose());
                Value::Array(items.collect::<Result<_, _>>()?)
            }
            Self::Object(map) => {
                let fields = map.iter().filter_map(|(key, node)| Some(node.fill(row).transpose()?.map(|value| (key.clone(), value))));
                Value::Object(fields.collect::<Result<Map<_, _>, String>>()?)
            }
        }))
    }

    fn columns(&self) -> Vec<&str> {
        match self {
            Self::Plain(_) => Vec::new(),
            Self::Text(template) => template.columns().collect(),
            Self::List(list) => list.iter().flat_map(Self::columns).collect(),
            Self::Object(map) => map.iter().flat_map(|(_, node)| node.columns()).collect(),
        }
    }
}

/// A row that can be sent.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) call: Call,
    pub(super) request: Request,
    /// Ids that names stood for, in the order of the parameters.
    pub(super) ids: Vec<String>,
}

/// Where ids of names come from.
#[derive(Clone, Copy)]
pub(super) enum Ids<'a> {
    /// They were found before.
    Known(&'a [String]),
    /// They are looked up.
    Find(&'a Finder<'a>),
}

impl Plan {
    /// Reads the words; `head` holds the columns of CSV.
    pub(super) fn new(operation: &'static Operation, typed: Typed, head: Option<&[String]>) -> Result<Self, Failure> {
        let mut hasher = Sha256::new();
        let mut note = |text: &str| {
            hasher.update(text.len().to_be_bytes());
            hasher.update(text);
        };
        let source = body::source(&typed.body)?;
        if operation.body.is_none() && (source.is_some() || !typed.body.changes.is_empty()) {
            return Err(Failure::usage(format!("{} takes no body: leave --body, --set and --set-json away", operation.title)));
        }
        let mut parameters = Vec::new();
        for (parameter, values) in typed.values {
            for value in &values {
                note(&format!("{}={value}", parameter.option));
            }
            let templates = values.iter().map(|value| Template::parse(value, head)).collect::<Result<Vec<_>, _>>()?;
            let kind = kind_of(operation, &parameter);
            parameters.push((parameter, kind, templates));
        }
        let mut pairs = |pairs: Vec<(String, String)>| {
            pairs
                .into_iter()
                .map(|(name, text)| {
                    note(&format!("{name}={text}"));
                    Ok((name, Template::parse(&text, head)?))
                })
                .collect::<Result<Vec<_>, Failure>>()
        };
        let extra = pairs(typed.extra)?;
        let files = pairs(typed.body.files.into_iter().map(|(field, path)| (field, path.to_string_lossy().into_owned())).collect())?;
        if let Some(body) = &source {
            note(&body.to_string());
        }
        let body = source.map(|body| Node::parse(body, head)).transpose()?;
        let mut changes = Vec::new();
        for change in typed.body.changes {
            note(&format!("{}={:?}", change.place(), change.value()));
            let filled_in = match change.value() {
                New::Text(text) => Node::Text(Template::parse(text, head)?),
                New::Json(value) => Node::parse(value.clone(), head)?,
            };
            changes.push((change, filled_in));
        }
        let mode = if typed.common.lenient { Mode::LenientRequest } else { Mode::Request };
        let hash = hasher.finalize().iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        let plan = Self { operation, parameters, extra, body, changes, files, mode, organization: None, hash };
        if plan.columns().is_empty() {
            return Err(Failure::usage("no {column} stands in the ids, parameters or body, so every row would send the same")
                .with_advice("for example: cordboard api person-call-forwarding update {email} --set … --from-csv people.csv"));
        }
        Ok(plan)
    }

    fn columns(&self) -> Vec<&str> {
        let values = self.parameters.iter().flat_map(|(_, _, templates)| templates);
        let pairs = self.extra.iter().chain(&self.files).map(|(_, template)| template);
        let mut columns: Vec<&str> = values.chain(pairs).flat_map(Template::columns).collect();
        columns.extend(self.body.iter().chain(self.changes.iter().map(|(_, node)| node)).flat_map(Node::columns));
        columns
    }

    /// What a row puts into the parameters: the text by which its answer can be joined with it.
    pub(super) fn key(&self, row: &Row) -> String {
        let templates =
            self.parameters.iter().flat_map(|(_, _, templates)| templates).filter(|template| template.columns().next().is_some());
        templates.filter_map(|template| template.fill(row).ok()).collect::<Vec<_>>().join(",")
    }

    /// Whether rows may hold names that must be looked up.
    pub(super) fn may_hold_names(&self) -> bool {
        let of_parameters = self.parameters.iter().any(|(_, kind, templates)| kind.is_some() && !templates.is_empty());
        of_parameters || self.body.is_some() || !self.changes.is_empty()
    }

    pub(super) fn needs_organization(&self) -> bool {
        self.organization.is_none()
            && self.parameters.iter().any(|(parameter, _, templates)| parameter.is_own_organization() && templates.is_empty())
    }

    pub(super) async fn find_organization(&mut self, client: &Client) -> Result<(), Failure> {
        if self.needs_organization() {
            self.organization = Some(Resolver::default().own_organization(client, self.operation).await?);
        }
        Ok(())
    }

    /// The call of a row, or what is wrong with the row.
    pub(super) async fn prepare(&self, row: &Row, ids: Ids<'_>) -> Result<Prepared, String> {
        let place = row.place();
        let wrong = |columns: &[&str], what: &str| wrong(&place, columns, what);
        let mut call = Call::new(self.operation);
        call.mode = self.mode;
        let mut resolved = Vec::new();
        for (parameter, kind, templates) in &self.parameters {
            let mut values = Vec::new();
            for template in templates {
                let columns: Vec<&str> = template.columns().collect();
                let text = template.fill(row).map_err(|what| format!("{place}: {what}"))?;
                if text.trim().is_empty() {
                    // An empty cell leaves an optional parameter away; never "all of them".
                    if parameter.is_required() || kind.is_some() {
                        return Err(wrong(&columns, &format!("it is empty, but {} needs a value", parameter.as_typed())));
                    }
                    continue;
                }
                let parts: Vec<&str> = if parameter.is_list() { text.split(',').collect() } else { vec![&text] };
                for part in parts {
                    values.push(match kind {
                        None => part.to_owned(),
                        Some(kind) => {
                            self.id(kind, part, parameter, &call, ids, &mut resolved).await.map_err(|what| wrong(&columns, &what))?
                        }
                    });
                }
            }
            if values.is_empty() && parameter.is_own_organization() {
                values.extend(self.organization.clone());
            }
            let target = match parameter.place {
                Place::Path => &mut call.path,
                Place::Query => &mut call.query,
                Place::Header => &mut call.headers,
            };
            if parameter.is_list() && !values.is_empty() {
                target.push((parameter.name.to_owned(), values.join(",")));
            } else {
                target.extend(values.into_iter().map(|value| (parameter.name.to_owned(), value)));
            }
        }
        let at = |what: String| format!("{place}: {what}");
        for (name, template) in &self.extra {
            call.extra.push((name.clone(), template.fill(row).map_err(at)?));
        }
        for (field, template) in &self.files {
            call.files.push((field.clone(), PathBuf::from(template.fill(row).map_err(at)?)));
        }
        call.body = self.body(row)?;
        let names = inside::names(&call).map_err(|failure| {
            let told = in_line(&failure);
            wrong(&self.blamed(&told), &told)
        })?;
        for named in names {
            let found = self.found(named.kind, &named.name, &named.place, &Named::scope(&call), ids, &mut resolved).await;
            let id = found.map_err(|told| wrong(&self.blamed(&named.place), &told))?;
            named.put(call.body.as_mut(), id);
        }
        let request = call.request().map_err(|failure| {
            let told = problems(&failure);
            let columns = told.iter().flat_map(|problem| self.blamed(problem)).collect::<Vec<_>>();
            wrong(&columns, &told.join("; "))
        })?;
        Ok(Prepared { call, request, ids: resolved })
    }

    /// The body of a row, before names in it are looked up; what a row alone tells of what it makes.
    pub(super) fn body(&self, row: &Row) -> Result<Option<Value>, String> {
        let place = row.place();
        let at = |what: String| format!("{place}: {what}");
        let mut filled_in = self.body.as_ref().and_then(|body| body.fill(row).transpose()).transpose().map_err(at)?;
        for (change, node) in &self.changes {
            let kind = self.operation.body.expect("invariant: checked when the plan was made").kind;
            let Some(filled) = node.fill(row).map_err(at)? else { continue };
            let value = match (change.value(), filled) {
                // Texts are read as the type of the field; what JSON rows bring along keeps its own.
                (New::Text(_), Value::String(text)) => New::Text(text),
                (New::Text(_), value @ (Value::Object(_) | Value::Array(_))) | (New::Json(_), value) => New::Json(value),
                (New::Text(_), Value::Null) => New::Json(Value::Null),
                (New::Text(_), scalar) => New::Text(scalar.to_string()),
            };
            let body = filled_in.get_or_insert_with(|| Value::Object(Map::new()));
            change
                .with_value(value)
                .apply(self.operation.area, &kind, body)
                .map_err(|failure| wrong(&place, &node.columns(), &failure.message))?;
        }
        Ok(filled_in)
    }

    async fn id(
        &self,
        kind: &'static Kind,
        text: &str,
        parameter: &Parameter,
        call: &Call,
        ids: Ids<'_>,
        resolved: &mut Vec<String>,
    ) -> Result<String, String> {
        match kind.read(text, parameter).map_err(|failure| in_line(&failure))? {
            Read::Id(id) => Ok(id),
            Read::Name(name) => self.found(kind, &name, &resolve::place(parameter), call, ids, resolved).await,
        }
    }

    /// The id of a name, which is noted among those of the row.
    async fn found(
        &self,
        kind: &'static Kind,
        name: &str,
        place: &str,
        call: &Call,
        ids: Ids<'_>,
        resolved: &mut Vec<String>,
    ) -> Result<String, String> {
        let id = match ids {
            Ids::Known(known) => known.get(resolved.len()).cloned().ok_or_else(|| format!("no id is known for `{name}`"))?,
            Ids::Find(finder) => finder.find(kind, name, call, place).await.map_err(|failure| in_line(&failure))?,
        };
        resolved.push(id.clone());
        Ok(id)
    }

    /// The columns that went into what a problem names.
    fn blamed(&self, problem: &str) -> Vec<&str> {
        let parameters = self.parameters.iter().filter(|(parameter, ..)| {
            problem.starts_with(&format!("--{}:", parameter.option)) || problem.starts_with(&format!("path.{}:", parameter.name))
        });
        let mut columns: Vec<&str> = parameters.flat_map(|(_, _, templates)| templates.iter().flat_map(Template::columns)).collect();
        let changes = self.changes.iter().filter(|(change, _)| is_at(problem, change.place()));
        columns.extend(changes.flat_map(|(_, node)| node.columns()));
        columns
    }
}

/// Whether a problem is that of this place in the body, or of one inside it.
fn is_at(problem: &str, place: &str) -> bool {
    let rest = problem.strip_prefix("body.").and_then(|problem| problem.strip_prefix(place.trim_end_matches("[]")));
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || matches!(next, '_' | '-')))
}

fn wrong(place: &str, columns: &[&str], what: &str) -> String {
    let mut blamed: Vec<&str> = Vec::new();
    for column in columns {
        if !blamed.contains(column) {
            blamed.push(column);
        }
    }
    match blamed.as_slice() {
        [] => format!("{place}: {what}"),
        [one] => format!("{place}, column `{one}`: {what}"),
        many => format!("{place}, columns `{}`: {what}", many.join("`, `")),
    }
}

/// What was found wrong, without the advice to look it up.
fn problems(failure: &Failure) -> Vec<String> {
    let told = failure.advice.iter().filter(|line| !line.starts_with("see `") && !line.starts_with("--lenient"));
    let told: Vec<String> = told.cloned().collect();
    if told.is_empty() { vec![failure.message.clone()] } else { told }
}

fn in_line(failure: &Failure) -> String {
    let message = failure.message.trim_end_matches("; nothing was sent");
    // Candidates stand in lines of their own; a row's message has one line.
    let advice: Vec<&str> = failure.advice.iter().take(MOST_ADVICE).map(|line| line.trim()).collect();
    if advice.is_empty() { message.to_owned() } else { format!("{message}; {}", advice.join(" | ")) }
}

/// Looks up names, and remembers those that were found.
pub(super) struct Finder<'a> {
    connect: &'a dyn Fn() -> Result<Client, Failure>,
    known: RefCell<HashMap<String, String>>,
    /// Whole lists that were read, for every row.
    whole: resolve::Whole,
    /// Once the lists cannot be read at all, asking again for every row would only take time.
    broken: RefCell<Option<Failure>>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(connect: &'a dyn Fn() -> Result<Client, Failure>) -> Self {
        Self { connect, known: RefCell::default(), whole: resolve::Whole::default(), broken: RefCell::default() }
    }

    async fn find(&self, kind: &'static Kind, name: &str, call: &Call, place: &str) -> Result<String, Failure> {
        let scope: Vec<String> = resolve::scope_of(kind, call).into_iter().map(|(_, value)| value).collect();
        let key = format!("{}\u{0}{}\u{0}{}", kind.name, name.to_lowercase(), scope.join("\u{0}"));
        if let Some(id) = self.known.borrow().get(&key) {
            return Ok(id.clone());
        }
        if let Some(failure) = &*self.broken.borrow() {
            return Err(failure.clone());
        }
        // Without a token no row is to blame.
        let client = (self.connect)().inspect_err(|failure| *self.broken.borrow_mut() = Some(failure.clone()))?;
        let found = Resolver::sharing(&self.whole).find_at(&client, kind, name, call, place).await;
        match found {
            Ok(id) => {
                let mut known = self.known.borrow_mut();
                if known.len() >= MOST_REMEMBERED {
                    known.clear();
                }
                known.insert(key, id.clone());
                Ok(id)
            }
            Err(failure) => {
                if matches!(failure.exit, Exit::Denied | Exit::Unavailable | Exit::BadAnswer) {
                    *self.broken.borrow_mut() = Some(failure.clone());
                }
                Err(failure)
            }
        }
    }

    /// Why no list can be read, if none can.
    pub(super) fn broken(&self) -> Option<Failure> {
        self.broken.borrow().clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_blamed_once_and_for_its_own_place_only() {
        assert!(is_at("body.a: it is empty", "a") && is_at("body.a[0].b: it is empty", "a[]") && is_at("body.a.b", "a"));
        assert!(!is_at("body.announcement: required, but not given", "a") && !is_at("path.a: x", "a"));
        assert_eq!(wrong("row 1 (line 2)", &["a", "a", "a"], "x"), "row 1 (line 2), column `a`: x");
        assert_eq!(wrong("row 1 (line 2)", &["a", "b", "a"], "x"), "row 1 (line 2), columns `a`, `b`: x");
    }
}
