//! One operation of the Webex API, and the table of all of them.

use std::collections::HashMap;
use std::sync::LazyLock;

use webex_core::{Host, Method, Paging};

use crate::generated::{OPERATIONS, TOTAL};
use crate::{Area, Field, Type};

/// One operation: everything the catalogue knows of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Operation {
    /// Id in kebab case, unique over all areas.
    pub id: &'static str,
    /// Area; schema names are resolved in it.
    pub area: Area,
    /// Group within the area, as published.
    pub group: &'static str,
    /// Method.
    pub method: Method,
    /// Class of host that serves it.
    pub host: Host,
    /// Path template; parameters stand in braces.
    pub path: &'static str,
    /// Short name, as published.
    pub title: &'static str,
    /// Names of the path parameters in the order of the path; always texts.
    pub params: &'static [&'static str],
    /// Query parameters.
    pub query: &'static [Field],
    /// Header parameters.
    pub headers: &'static [Field],
    /// Body, when it takes one.
    pub body: Option<Body>,
    /// What is known of the answer.
    pub response: ResponseFacts,
    /// How it pages.
    pub paging: Paging,
    /// Key of the item array in the answer; empty when there is none.
    pub items: &'static str,
    /// Scopes of which one is needed.
    pub scopes: &'static [&'static str],
    /// The scopes follow the usual naming; no source states them.
    pub scopes_by_convention: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Known from one hand-written client only.
    pub unconfirmed: bool,
    /// Other areas that publish the same operation.
    pub also_in: &'static [Area],
}

/// The body an operation takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Body {
    /// Its type.
    pub kind: Type,
    /// Its media type.
    pub content_type: &'static str,
}

/// What is known of an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ResponseFacts {
    /// Status on success.
    pub status: u16,
    /// The status is set by convention; no source states it.
    pub assumed: bool,
    /// Type of the body, when known.
    pub schema: Option<Type>,
    /// Media type of the body.
    pub content_type: &'static str,
}

static ALL: [Operation; TOTAL] = join();

#[expect(clippy::large_stack_arrays, reason = "evaluated by the compiler only")]
const fn join() -> [Operation; TOTAL] {
    let mut joined = [OPERATIONS[0][0]; TOTAL];
    let (mut area, mut next) = (0, 0);
    while area < OPERATIONS.len() {
        let mut i = 0;
        while i < OPERATIONS[area].len() {
            joined[next] = OPERATIONS[area][i];
            next += 1;
            i += 1;
        }
        area += 1;
    }
    joined
}

/// Every operation, area by area.
pub fn all() -> &'static [Operation] {
    &ALL
}

/// The operation of that id.
pub fn find_operation(id: &str) -> Option<&'static Operation> {
    static BY_ID: LazyLock<HashMap<&str, &Operation>> = LazyLock::new(|| ALL.iter().map(|o| (o.id, o)).collect());
    BY_ID.get(id).copied()
}

impl Operation {
    /// The query parameter of that name.
    pub fn find_query(&self, name: &str) -> Option<&'static Field> {
        self.query.iter().find(|q| q.name == name)
    }

    /// Whether a body is needed: it has at least one required field, or is no object.
    pub fn requires_body(&self) -> bool {
        match self.body {
            None => false,
            Some(Body { kind: Type::Ref(name), .. }) => {
                crate::find_schema(self.area, name).is_some_and(|s| s.fields.iter().any(Field::is_required))
            }
            Some(Body { kind, .. }) => matches!(kind, Type::List(_)),
        }
    }
}
