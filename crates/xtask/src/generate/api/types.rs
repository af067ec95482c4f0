//! The Rust type of every type expression of an area, and which schemas belong to which group.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use super::names::{Scope, type_name};
use super::titles;
use crate::facts::{AreaFacts, SchemaFacts, TypeFacts};

/// More fields than this are refused: such a schema is a map in disguise, and the codec looks keys up one by one.
const MOST_FIELDS: usize = 128;

/// Module of schemas that no operation reaches, or only as one of several shapes.
const UNREACHED: &str = "further";

/// Names and relations of one area.
pub struct Types<'a> {
    /// Schemas by name.
    pub schemas: BTreeMap<&'a str, &'a SchemaFacts>,
    /// Rust name of each schema.
    pub names: BTreeMap<&'a str, String>,
    /// Module of each schema: that of the first operation that reaches it.
    pub modules: BTreeMap<&'a str, String>,
    /// Pairs of schemas between which a direct reference closes a circle.
    circles: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Types<'a> {
    /// Looks at an area.
    pub fn of(area: &'a AreaFacts, operation_names: &[String]) -> Result<Self> {
        let all: BTreeMap<&str, &SchemaFacts> = area.schemas.iter().map(|s| (s.name.as_str(), s)).collect();
        let mut types = Self { schemas: BTreeMap::new(), names: BTreeMap::new(), modules: BTreeMap::new(), circles: BTreeSet::new() };
        for operation in &area.operations {
            let module = titles::module(operation);
            for kind in operation.body.iter().chain(&operation.answer) {
                types.reach(&all, kind, &module);
            }
        }
        for schema in &area.schemas {
            if types.schemas.insert(&schema.name, schema).is_none() {
                types.modules.insert(&schema.name, UNREACHED.to_owned());
            }
        }
        let bodies = bodies(area, operation_names);
        let mut scope = Scope::types();
        for schema in area.schemas.iter().filter(|s| types.schemas.contains_key(s.name.as_str())) {
            ensure!(schema.fields.len() <= MOST_FIELDS, "{} has more than {MOST_FIELDS} fields", schema.name);
            let name = bodies.get(schema.name.as_str()).cloned().unwrap_or_else(|| model_name(&schema.name));
            let name = if scope.is_free(&name) { name } else { type_name(&schema.name) };
            types.names.insert(&schema.name, scope.take(name));
        }
        types.find_circles();
        Ok(types)
    }

    fn reach(&mut self, all: &BTreeMap<&'a str, &'a SchemaFacts>, kind: &'a TypeFacts, module: &str) {
        // One of several shapes becomes a value of any shape, so what it refers to is not needed for it.
        let mut names = Vec::new();
        typed_references(kind, &mut names);
        for name in names {
            if let Some(schema) = all.get(name)
                && self.schemas.insert(name, schema).is_none()
            {
                self.modules.insert(name, module.to_owned());
                for field in &schema.fields {
                    self.reach(all, &field.kind, module);
                }
            }
        }
    }

    fn find_circles(&mut self) {
        let direct: BTreeMap<&str, BTreeSet<&str>> = self
            .schemas
            .iter()
            .map(|(name, schema)| {
                let targets = schema.fields.iter().filter_map(|f| match &f.kind {
                    TypeFacts::Ref(target) => Some(target.as_str()),
                    _ => None,
                });
                (*name, targets.collect())
            })
            .collect();
        for (from, targets) in &direct {
            for to in targets {
                if leads(&direct, to, from) {
                    self.circles.insert((from, to));
                }
            }
        }
    }

    /// The Rust type of an expression; `holder` is the schema with the field, `enum_name` the type an enum there has.
    pub fn rust(&self, kind: &TypeFacts, holder: Option<&str>, enum_name: Option<&str>) -> String {
        match kind {
            TypeFacts::Any | TypeFacts::OneOf(_) => "Any".to_owned(),
            TypeFacts::Boolean => "bool".to_owned(),
            TypeFacts::Integer => "i64".to_owned(),
            TypeFacts::Number => "f64".to_owned(),
            TypeFacts::Text(_) => "String".to_owned(),
            TypeFacts::Enum(_) | TypeFacts::OpenEnum(_) => enum_name.unwrap_or("String").to_owned(),
            TypeFacts::List(inner) => format!("Vec<{}>", self.rust(inner, None, enum_name)),
            TypeFacts::Map(inner) => format!("BTreeMap<String, {}>", self.rust(inner, None, enum_name)),
            TypeFacts::Ref(name) => {
                let rust = &self.names[name.as_str()];
                let boxed = holder.is_some_and(|h| self.circles.contains(&(h, name.as_str())));
                if boxed { format!("Box<{rust}>") } else { rust.clone() }
            }
        }
    }
}

/// Endings that the catalogue gave to tell schemas of one name apart, by their group, and what they mean.
const ENDINGS: [(&str, &str); 5] = [
    ("_UserCallSettings2", "OfPerson"),
    ("_UserCallSettings", "OfPerson"),
    ("_WorkspaceCallSettings2", "OfWorkspace"),
    ("_WorkspaceCallSettings", "OfWorkspace"),
    ("_Sdk", "Record"),
];

fn model_name(name: &str) -> String {
    match ENDINGS.iter().find_map(|(ending, meaning)| Some((name.strip_suffix(ending)?, meaning))) {
        Some((stem, meaning)) => format!("{}{meaning}", type_name(stem)),
        None => type_name(name),
    }
}

/// Bodies and answers that are named after the title of the one operation that has them get its name.
fn bodies<'a>(area: &'a AreaFacts, operation_names: &[String]) -> BTreeMap<&'a str, String> {
    let mut users: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    for (at, operation) in area.operations.iter().enumerate() {
        for (kind, part) in [(&operation.body, "Body"), (&operation.answer, "Response")] {
            if let Some(TypeFacts::Ref(name)) = kind {
                users.entry(name).or_default().push((at, part));
            }
        }
    }
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let single = users.into_iter().filter_map(|(name, users)| match users[..] {
        [(at, part)] => Some((name, at, part)),
        _ => None,
    });
    let named = single.filter(|(name, at, part)| letters(name) == letters(&format!("{}{part}", area.operations[*at].plain.title)));
    named.map(|(name, at, part)| (name, format!("{}{part}", operation_names[at]))).collect()
}

fn typed_references<'a>(kind: &'a TypeFacts, names: &mut Vec<&'a str>) {
    match kind {
        TypeFacts::Ref(name) => names.push(name),
        TypeFacts::List(inner) | TypeFacts::Map(inner) => typed_references(inner, names),
        _ => {}
    }
}

fn leads(direct: &BTreeMap<&str, BTreeSet<&str>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(direct.get(name).into_iter().flatten());
        }
    }
    false
}

/// The values of the enum within an expression.
pub fn enum_values(kind: &TypeFacts) -> Option<&[String]> {
    match kind {
        TypeFacts::Enum(values) | TypeFacts::OpenEnum(values) => Some(values),
        TypeFacts::List(inner) | TypeFacts::Map(inner) => enum_values(inner),
        _ => None,
    }
}
