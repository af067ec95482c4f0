//! One struct per operation: the plain request with typed setters.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use super::HEAD;
use super::models::{open_enum, unit};
use super::names::{Scope, field_name, type_name};
use super::titles;
use super::types::{Types, enum_values};
use crate::facts::{AreaFacts, FieldFacts, OperationFacts, TypeFacts};
use crate::generate::catalogue::{host, method, paging};

/// Parameters that say where in a list a page begins or how long it is: whole numbers, whatever the published type.
const POSITIONS: [&str; 7] = ["max", "start", "offset", "page", "pageSize", "count", "startIndex"];

/// Whether it is a whole number though published as something else. A `start` of text is a moment.
fn is_position(name: &str, kind: &TypeFacts) -> bool {
    match kind {
        TypeFacts::Number => POSITIONS.contains(&name),
        TypeFacts::Text(_) => name != "start" && POSITIONS.contains(&name),
        _ => false,
    }
}

/// One operation as it is emitted.
pub struct Emitted {
    /// Name of its struct.
    pub name: String,
    /// Rust values for the arguments of the constructor, made from the facts.
    pub arguments: Vec<String>,
    /// Calls of every setter with values made from the facts.
    pub setters: String,
}

/// The text of each file of operations by module, and what was emitted in catalogue order.
pub fn files(area: &AreaFacts, types: &Types<'_>, names: &[String]) -> Result<(BTreeMap<String, String>, Vec<Emitted>)> {
    let mut scope = Scope::types();
    for name in names {
        scope.take(name);
    }
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    let mut emitted = Vec::new();
    for (operation, name) in area.operations.iter().zip(names) {
        let text = modules.entry(titles::module(operation)).or_default();
        let mut writer =
            OperationWriter { types, operation, name: name.clone(), enums: String::new(), arguments: Vec::new(), setters: String::new() };
        writer.write(&mut scope, text)?;
        emitted.push(Emitted { name: writer.name, arguments: writer.arguments, setters: writer.setters });
    }
    let modules = modules.into_iter().map(|(module, text)| (module.clone(), format!("{}{text}", head(&module, &text)))).collect();
    Ok((modules, emitted))
}

fn head(module: &str, text: &str) -> String {
    let map = if text.contains("BTreeMap<") { "use std::collections::BTreeMap;\n\n" } else { "" };
    format!(
        "{HEAD}\n//! Requests about {}.\n\n{map}use webex_core::json::{{Any, Json}};\nuse webex_core::{{Host, Method, Operation, Paged, Paging, Request}};\n\n\
         use super::models;\nuse crate::support;\n",
        module.replace('_', " ")
    )
}

struct OperationWriter<'a> {
    types: &'a Types<'a>,
    operation: &'a OperationFacts,
    name: String,
    enums: String,
    arguments: Vec<String>,
    setters: String,
}

impl OperationWriter<'_> {
    fn write(&mut self, scope: &mut Scope, out: &mut String) -> Result<()> {
        self.docs(out)?;
        write!(out, "#[derive(Debug, Clone)]\npub struct {}(Request);\n\nimpl {} {{\n", self.name, self.name)?;
        let mut methods = Scope::methods();
        self.constructor(scope, out)?;
        for field in self.operation.query.iter().filter(|f| !f.required) {
            let method = methods.take(field_name(&field.name));
            let (kind, push) = self.parameter(field, "set", scope)?;
            self.setter(&method, &kind, &push, field, out)?;
        }
        for field in &self.operation.headers {
            let method = methods.take(field_name(&field.name));
            let (kind, push) = self.parameter(field, "header", scope)?;
            self.setter(&method, &kind, &push, field, out)?;
        }
        self.body(out)?;
        out.push_str("}\n");
        let output = self.operation.answer.as_ref().filter(|_| self.answers_json()).map_or_else(|| "()".to_owned(), |k| self.qualified(k));
        write!(
            out,
            "\nimpl Operation for {} {{\n    type Output = {output};\n    fn request(&self) -> Request {{ self.0.clone() }}\n}}\n",
            self.name
        )?;
        self.paged(out)?;
        out.push_str(&self.enums);
        Ok(())
    }

    fn docs(&self, out: &mut String) -> Result<()> {
        let plain = &self.operation.plain;
        let mut title = plain.title.trim_end_matches('.').to_owned();
        if plain.deprecated {
            title.push_str(" (deprecated)");
        }
        write!(out, "\n/// {title}.\n///\n/// `{} {}{}`, in the catalogue `{}`.", plain.method, plain.host, plain.path, plain.id)?;
        if !plain.scopes.is_empty() {
            let convention = if plain.scopes_src == "convention" { " (by convention)" } else { "" };
            write!(out, " Needs one of the scopes `{}`{convention}.", plain.scopes.join("`, `"))?;
        }
        let assumed = if plain.response.assumed { " (assumed)" } else { "" };
        let official = plain.official();
        let source = if official { "the OpenAPI document published on developer.webex.com" } else { "public clients of the API" };
        let missing = if plain.params.is_empty() { "" } else { "404 no such thing, " };
        write!(
            out,
            "\n///\n/// Answers {}{assumed}. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, {missing}429 too many \
             requests.\n///\n/// Source: {source}.\n",
            plain.response.status
        )?;
        if plain.unconfirmed {
            out.push_str("/// Known from one client only.\n");
        }
        Ok(())
    }

    fn constructor(&mut self, scope: &mut Scope, out: &mut String) -> Result<()> {
        let plain = &self.operation.plain;
        let mut names = Scope::default();
        let (mut arguments, mut path) = (Vec::new(), plain.path.clone());
        let mut steps = String::new();
        for param in &plain.params {
            let name = names.take(field_name(param));
            arguments.push(format!("{name}: impl AsRef<str>"));
            path = path.replacen(&format!("{{{param}}}"), "{}", 1);
            write!(steps, ", support::segment({name}.as_ref())")?;
            self.arguments.push("\"some id\"".to_owned());
        }
        let path = if steps.is_empty() { format!("{path:?}") } else { format!("format!({path:?}{steps})") };
        let mut pushes = Vec::new();
        for field in self.operation.query.iter().filter(|f| f.required) {
            let name = names.take(field_name(&field.name));
            let (kind, push) = self.parameter(field, "set", scope)?;
            arguments.push(format!("{name}: {kind}"));
            pushes.push(push.replace("VALUE", &name));
            let sample = sample(&field.name, &field.kind);
            self.arguments.push(sample);
        }
        let mut request = format!("Request::new({:?}, {}, {}, {path})", plain.id, host(&plain.host)?, method(&plain.method)?);
        if plain.pagination.style != "none" || !plain.pagination.items.is_empty() {
            write!(request, ".with_paging({}, {:?})", paging(&plain.pagination.style)?, plain.pagination.items)?;
        }
        writeln!(
            out,
            "    /// With everything that must be given{}.",
            if self.operation.body.is_some() { ", but for the body" } else { "" }
        )?;
        writeln!(out, "    pub fn new({}) -> Self {{", arguments.join(", "))?;
        if let Some(content_type) = &plain.content_type {
            request = format!("support::typed({request}, {content_type:?})");
        }
        for push in pushes {
            request = push.replacen("REQUEST", &request, 1);
        }
        writeln!(out, "        Self({request})\n    }}")?;
        Ok(())
    }

    /// The type of a parameter and the expression that adds `VALUE` to `REQUEST`.
    fn parameter(&mut self, field: &FieldFacts, target: &str, scope: &mut Scope) -> Result<(String, String)> {
        let wire = &field.name;
        let one = |text: &str| format!("support::{target}(REQUEST, {wire:?}, {text})");
        Ok(match &field.kind {
            TypeFacts::Boolean => ("bool".to_owned(), one("VALUE.to_string()")),
            TypeFacts::Integer => ("i64".to_owned(), one("VALUE.to_string()")),
            kind if is_position(wire, kind) => ("i64".to_owned(), one("VALUE.to_string()")),
            TypeFacts::Number => ("f64".to_owned(), one("VALUE.to_string()")),
            TypeFacts::Enum(_) | TypeFacts::OpenEnum(_) => {
                let name = scope.take(format!("{}{}", self.name, type_name(wire)));
                let values = enum_values(&field.kind).unwrap_or_default();
                self.enums.push_str(&open_enum(&name, &format!("Values of `{wire}` of [`{}`].", self.name), values)?);
                (format!("impl Into<{name}>"), one("VALUE.into().as_str().to_owned()"))
            }
            TypeFacts::List(_) => (
                "impl IntoIterator<Item = impl Into<String>>".to_owned(),
                format!("support::add(REQUEST, {wire:?}, VALUE.into_iter().map(Into::into))"),
            ),
            _ => ("impl Into<String>".to_owned(), one("VALUE.into()")),
        })
    }

    fn setter(&mut self, method: &str, kind: &str, push: &str, field: &FieldFacts, out: &mut String) -> Result<()> {
        let push = push.replace("REQUEST", "self.0").replace("VALUE", "value");
        let notes = if field.deprecated { " Deprecated." } else { "" };
        let must = if field.required { " Required." } else { "" };
        write!(
            out,
            "\n    /// Sets `{}`{}.{must}{notes}\n    #[must_use]\n    pub fn {method}(self, value: {kind}) -> Self {{ Self({push}) }}\n",
            field.name,
            unit(field)
        )?;
        write!(self.setters, ".{method}({})", sample(&field.name, &field.kind))?;
        Ok(())
    }

    fn body(&mut self, out: &mut String) -> Result<()> {
        let Some(kind) = &self.operation.body else { return Ok(()) };
        let content_type = self.operation.plain.content_type.as_deref().unwrap_or("application/json");
        if content_type.ends_with("json") {
            let rust = self.qualified(kind);
            write!(
                out,
                "\n    /// Sets the body.\n    #[must_use]\n    pub fn body(self, body: &{rust}) -> Self {{ Self(support::body(self.0, body)) }}\n"
            )?;
            write!(self.setters, ".body(&crate::body({:?}))", self.operation.plain.id)?;
        } else {
            write!(
                out,
                "\n    /// Sets the body as it is sent, `{content_type}`, with its media type (of a multipart body with its boundary).\n    \
                 #[must_use]\n    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {{\n        \
                 Self(support::raw_body(self.0, body, content_type.into()))\n    }}\n"
            )?;
            write!(self.setters, ".raw_body(b\"raw\".to_vec(), {content_type:?})")?;
        }
        Ok(())
    }

    fn paged(&self, out: &mut String) -> Result<()> {
        let key = &self.operation.plain.pagination.items;
        let (item, take) = match &self.operation.answer {
            Some(TypeFacts::List(item)) if !key.is_empty() => (item, "page".to_owned()),
            Some(TypeFacts::Ref(name)) if !key.is_empty() => {
                let field = self.types.schemas[name.as_str()].fields.iter().find(|f| f.name == *key);
                let Some(TypeFacts::List(item)) = field.map(|f| &f.kind) else { return Ok(()) };
                if enum_values(item).is_some() {
                    return Ok(());
                }
                (item, format!("page.{}.unwrap_or_default()", field_name(key)))
            }
            _ => return Ok(()),
        };
        let item = self.qualified(item);
        write!(
            out,
            "\nimpl Paged for {} {{\n    type Item = {item};\n    const LIST: Option<&'static str> = Some({key:?});\n    fn into_items(page: Self::Output) -> Vec<Self::Item> {{ {take} }}\n}}\n",
            self.name
        )?;
        Ok(())
    }

    fn answers_json(&self) -> bool {
        // A whole number as text/plain is JSON all the same.
        let content_type = self.operation.plain.response.content_type.as_deref().unwrap_or("application/json");
        content_type.ends_with("json") || matches!(self.operation.answer, Some(TypeFacts::Integer))
    }

    fn qualified(&self, kind: &TypeFacts) -> String {
        match kind {
            TypeFacts::Ref(_) => format!("models::{}", self.types.rust(kind, None, None)),
            TypeFacts::List(inner) => format!("Vec<{}>", self.qualified(inner)),
            TypeFacts::Map(inner) => format!("BTreeMap<String, {}>", self.qualified(inner)),
            _ => self.types.rust(kind, None, None),
        }
    }
}

/// A Rust value for a parameter that the facts allow.
fn sample(name: &str, kind: &TypeFacts) -> String {
    match kind {
        TypeFacts::Boolean => "true".to_owned(),
        TypeFacts::Integer => "7".to_owned(),
        kind if is_position(name, kind) => "7".to_owned(),
        TypeFacts::Number => "2.5".to_owned(),
        TypeFacts::Enum(values) | TypeFacts::OpenEnum(values) => format!("{:?}", values.first().map_or("", String::as_str)),
        TypeFacts::List(inner) => format!("[{}]", sample(name, inner)),
        _ => "\"a text & more\"".to_owned(),
    }
}
