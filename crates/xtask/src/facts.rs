//! The facts in `catalogue/`, read strictly: an unknown key is an error, so that a misspelt fact cannot be lost in silence.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Areas in the order of the catalogue.
pub const AREAS: [&str; 9] = ["admin", "calling", "devices", "meetings", "messaging", "contact-center", "broadworks", "wholesale", "ucm"];

/// Where a fact may come from; catalogue/README.md explains the names.
const SOURCES: [&str; 4] = ["official", "gen", "wxcli", "wxc_sdk"];

/// One area: its operations and its schemas, in the order of the files.
pub struct AreaFacts {
    /// Name of the area, which is also the stem of its two files.
    pub name: &'static str,
    /// Operations.
    pub operations: Vec<OperationFacts>,
    /// Schemas by name, in file order.
    pub schemas: Vec<SchemaFacts>,
}

/// One operation.
pub struct OperationFacts {
    /// The plain keys.
    pub plain: PlainFacts,
    /// Query parameters.
    pub query: Vec<FieldFacts>,
    /// Header parameters.
    pub headers: Vec<FieldFacts>,
    /// Body, when there is one.
    pub body: Option<TypeFacts>,
    /// Schema of the answer, when known.
    pub answer: Option<TypeFacts>,
}

/// The keys of an operation that serde reads as they are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlainFacts {
    pub id: String,
    pub group: String,
    pub method: String,
    #[serde(default)]
    pub host: String,
    pub path: String,
    pub title: String,
    #[serde(default)]
    pub params: Vec<String>,
    pub scopes: Vec<String>,
    #[serde(default)]
    pub scopes_src: String,
    #[serde(default)]
    query: Vec<Value>,
    #[serde(default)]
    headers: Vec<Value>,
    body: Option<BodyEnvelope>,
    pub content_type: Option<String>,
    pub response: AnswerEnvelope,
    pub pagination: Pagination,
    #[serde(default)]
    pub also_in: Vec<String>,
    src: Vec<String>,
    #[serde(default)]
    pub deprecated: bool,
    #[serde(default)]
    pub unconfirmed: bool,
}

impl PlainFacts {
    /// Whether the published documents have it.
    pub fn official(&self) -> bool {
        self.src.iter().any(|s| s == "official")
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyEnvelope {
    schema: Value,
}

/// What is known of the answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerEnvelope {
    pub status: u16,
    #[serde(default)]
    pub assumed: bool,
    pub content_type: Option<String>,
    schema: Option<Value>,
}

/// How an operation pages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    pub style: String,
    #[serde(default)]
    pub items: String,
}

/// One schema.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemaFacts {
    pub name: String,
    pub fields: Vec<FieldFacts>,
}

/// One field of a schema, or one parameter.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one key of the facts")]
pub struct FieldFacts {
    pub name: String,
    pub kind: TypeFacts,
    pub required: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub nullable: bool,
}

/// A type expression.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeFacts {
    Any,
    Boolean,
    Integer,
    Number,
    Text(String),
    Enum(Vec<String>),
    OpenEnum(Vec<String>),
    List(Box<Self>),
    Map(Box<Self>),
    Ref(String),
    OneOf(Vec<Self>),
}

/// Reads every area under `folder`.
pub fn load(folder: &Path) -> Result<Vec<AreaFacts>> {
    AREAS.iter().map(|name| load_area(folder, name)).collect()
}

fn load_area(folder: &Path, name: &'static str) -> Result<AreaFacts> {
    let operations: Vec<Value> = read(&folder.join(format!("{name}.json")))?;
    let operations = operations.into_iter().map(|v| operation(v).with_context(|| format!("in {name}.json"))).collect::<Result<_>>()?;
    let schemas: Map<String, Value> = read(&folder.join(format!("{name}.schemas.json")))?;
    let schemas = schemas
        .into_iter()
        .map(|(key, v)| schema(&key, &v).with_context(|| format!("schema {key} in {name}.schemas.json")))
        .collect::<Result<Vec<_>>>()?;
    let area = AreaFacts { name, operations, schemas };
    check_references(&area)?;
    Ok(area)
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not what the catalogue expects", path.display()))
}

fn operation(value: Value) -> Result<OperationFacts> {
    let id = value.get("id").and_then(Value::as_str).unwrap_or("without id").to_owned();
    let inner = || -> Result<OperationFacts> {
        let plain: PlainFacts = serde_json::from_value(value)?;
        if let Some(source) = plain.src.iter().find(|s| !SOURCES.contains(&s.as_str())) {
            bail!("unknown source {source}");
        }
        let query = plain.query.iter().map(field).collect::<Result<_>>()?;
        let headers = plain.headers.iter().map(field).collect::<Result<_>>()?;
        let mut body = plain.body.as_ref().map(|b| type_of(&b.schema)).transpose()?;
        if body.is_none() && plain.content_type.is_some() {
            body = Some(TypeFacts::Any);
        }
        let answer = plain.response.schema.as_ref().map(type_of).transpose()?;
        Ok(OperationFacts { plain, query, headers, body, answer })
    };
    inner().with_context(|| format!("operation {id}"))
}

fn schema(name: &str, value: &Value) -> Result<SchemaFacts> {
    let map = value.as_object().context("a schema is an object")?;
    ensure!(map.keys().all(|k| k == "fields"), "a schema has `fields` and nothing else");
    let fields = map.get("fields").and_then(Value::as_array).context("`fields` is missing")?;
    Ok(SchemaFacts { name: name.to_owned(), fields: fields.iter().map(field).collect::<Result<_>>()? })
}

fn field(value: &Value) -> Result<FieldFacts> {
    let name = value.get("name").and_then(Value::as_str).context("a field without a name")?.to_owned();
    let flag = |key: &str| value.get(key).and_then(Value::as_bool).unwrap_or(false);
    Ok(FieldFacts {
        kind: type_of(value).with_context(|| format!("field {name}"))?,
        required: flag("required"),
        deprecated: flag("deprecated"),
        read_only: flag("readOnly"),
        nullable: flag("nullable"),
        name,
    })
}

fn type_of(value: &Value) -> Result<TypeFacts> {
    const KNOWN: [&str; 14] = [
        "name",
        "type",
        "format",
        "enum",
        "enum_partial",
        "items",
        "ref",
        "additional",
        "oneOf",
        "fields",
        "required",
        "deprecated",
        "readOnly",
        "nullable",
    ];
    let map = value.as_object().context("a type expression is an object")?;
    if let Some(key) = map.keys().find(|k| !KNOWN.contains(&k.as_str())) {
        bail!("unknown key `{key}`");
    }
    if let Some(choices) = map.get("oneOf") {
        let choices = choices.as_array().context("`oneOf` is a list")?;
        return Ok(TypeFacts::OneOf(choices.iter().map(type_of).collect::<Result<_>>()?));
    }
    if let Some(fields) = map.get("fields") {
        ensure!(fields.as_array().is_some_and(Vec::is_empty), "fields written in place: give the object a schema of its own");
    }
    let kind = map.get("type").and_then(Value::as_str).context("`type` is missing")?;
    Ok(match kind {
        "any" => TypeFacts::Any,
        "boolean" => TypeFacts::Boolean,
        "integer" => TypeFacts::Integer,
        "number" => TypeFacts::Number,
        "string" => match (texts(map, "enum")?, texts(map, "enum_partial")?) {
            (Some(values), _) => TypeFacts::Enum(values),
            (None, Some(values)) => TypeFacts::OpenEnum(values),
            (None, None) => TypeFacts::Text(map.get("format").and_then(Value::as_str).unwrap_or("").to_ascii_lowercase()),
        },
        "array" => TypeFacts::List(Box::new(map.get("items").map_or(Ok(TypeFacts::Any), type_of)?)),
        // Published documents write "an object" for the values of a map of anything, which may be numbers as well.
        "object" => match map.get("additional") {
            None => TypeFacts::Map(Box::new(TypeFacts::Any)),
            Some(bare) if *bare == serde_json::json!({ "type": "object" }) => TypeFacts::Map(Box::new(TypeFacts::Any)),
            Some(values) => TypeFacts::Map(Box::new(type_of(values)?)),
        },
        "ref" => TypeFacts::Ref(map.get("ref").and_then(Value::as_str).context("`ref` is missing")?.to_owned()),
        other => bail!("unknown type `{other}`"),
    })
}

fn texts(map: &Map<String, Value>, key: &str) -> Result<Option<Vec<String>>> {
    let Some(value) = map.get(key) else { return Ok(None) };
    let list = value.as_array().with_context(|| format!("`{key}` is a list"))?;
    let texts = list.iter().map(|v| v.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>();
    Ok(Some(texts.with_context(|| format!("`{key}` holds texts only"))?))
}

fn check_references(area: &AreaFacts) -> Result<()> {
    let known: BTreeSet<&str> = area.schemas.iter().map(|s| s.name.as_str()).collect();
    let check = |kind: &TypeFacts, place: &str| -> Result<()> {
        let mut names = Vec::new();
        kind.references(&mut names);
        match names.into_iter().find(|n| !known.contains(n)) {
            Some(name) => bail!("{}: {place} refers to the schema {name}, which does not exist", area.name),
            None => Ok(()),
        }
    };
    for operation in &area.operations {
        for field in operation.query.iter().chain(&operation.headers) {
            check(&field.kind, &operation.plain.id)?;
        }
        for kind in operation.body.iter().chain(&operation.answer) {
            check(kind, &operation.plain.id)?;
        }
    }
    for schema in &area.schemas {
        for field in &schema.fields {
            check(&field.kind, &schema.name)?;
        }
    }
    Ok(())
}

impl TypeFacts {
    /// Appends the names of the schemas this expression refers to.
    pub fn references<'a>(&'a self, names: &mut Vec<&'a str>) {
        match self {
            Self::Ref(name) => names.push(name),
            Self::List(inner) | Self::Map(inner) => inner.references(names),
            Self::OneOf(choices) => choices.iter().for_each(|c| c.references(names)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn message<T>(result: Result<T>) -> String {
        result.err().map(|e| format!("{e:#}")).unwrap_or_default()
    }

    #[test]
    fn a_misspelt_fact_is_an_error_with_its_place() {
        assert_eq!(message(field(&json!({ "name": "a", "type": "string", "requird": true }))), "field a: unknown key `requird`");
        assert_eq!(message(field(&json!({ "name": "a", "type": "strin" }))), "field a: unknown type `strin`");
        assert_eq!(message(field(&json!({ "name": "a", "type": "string", "enum": [1] }))), "field a: `enum` holds texts only");
        assert_eq!(message(schema("S", &json!({ "fields": [], "extra": 1 }))), "a schema has `fields` and nothing else");
        let odd = json!({ "id": "x", "group": "g", "method": "GET", "path": "/x", "title": "X", "scopes": [], "response": { "status": 200 },
            "pagination": { "style": "none" }, "src": ["hearsay"] });
        assert_eq!(message(operation(odd)), "operation x: unknown source hearsay");
    }

    #[test]
    fn a_reference_to_nowhere_is_an_error() {
        let schema =
            schema("S", &json!({ "fields": [{ "name": "a", "type": "array", "items": { "type": "ref", "ref": "T" } }] })).expect("read");
        let area = AreaFacts { name: "admin", operations: Vec::new(), schemas: vec![schema] };
        assert_eq!(message(check_references(&area)), "admin: S refers to the schema T, which does not exist");
    }
}
