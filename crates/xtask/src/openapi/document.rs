//! Reading an OpenAPI 3 document: operations, and schemas one level at a time.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];
/// Formats the catalogue speaks of; others say nothing that is checked.
const FORMATS: [&str; 7] = ["date", "date-time", "time", "uuid", "uri", "email", "binary"];
/// References to references end after this many.
const MOST_STEPS: usize = 32;
/// Headers that are no parameters of an operation.
const COMMON_HEADERS: [&str; 3] = ["authorization", "accept", "content-type"];

/// What a field may be besides its type, in the order they are written.
pub const FLAGS: [&str; 4] = ["required", "deprecated", "readOnly", "nullable"];

/// One document.
pub struct Document(Value);

/// One operation as the document has it.
pub struct DocumentOperation {
    pub method: String,
    /// Empty for the API itself.
    pub host: String,
    pub path: String,
    pub params: Vec<String>,
    pub group: String,
    pub title: String,
    pub is_deprecated: bool,
    pub scopes: Vec<String>,
    pub query: Vec<DocumentField>,
    pub headers: Vec<DocumentField>,
    /// Media type and schema.
    pub body: Option<(String, Value)>,
    pub status: u16,
    pub answer: Option<(String, Value)>,
}

/// A parameter, or a field of an object.
pub struct DocumentField {
    pub name: String,
    pub schema: Value,
    /// One for each of [`FLAGS`].
    pub flags: [bool; 4],
}

/// What a schema is, one level deep.
pub enum Shape {
    Any,
    Plain {
        kind: &'static str,
        format: Option<String>,
        values: Option<Vec<String>>,
    },
    List(Value),
    Map(Option<Value>),
    /// The name is that of the component, if it has one.
    Object {
        name: Option<String>,
        fields: Vec<DocumentField>,
    },
    OneOf(Vec<Value>),
}

impl Document {
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }

    pub fn parse(text: &str) -> Result<Self> {
        let value: Value = serde_json::from_str(text).context("this is not JSON; a YAML document must be converted first")?;
        match value.get("openapi").and_then(Value::as_str) {
            Some(version) if version.starts_with("3.") => {}
            Some(version) => bail!("this is OpenAPI {version}; version 3 is needed"),
            None => bail!("this is no OpenAPI document: `openapi` is missing"),
        }
        ensure!(value.get("paths").is_some_and(Value::is_object), "`paths` is missing or no object");
        Ok(Self(value))
    }

    pub fn operations(&self) -> Result<Vec<DocumentOperation>> {
        let mut operations = Vec::new();
        for (path, item) in self.0["paths"].as_object().context("`paths` is no object")? {
            for method in METHODS.iter().filter(|method| item.get(**method).is_some()) {
                let upper = method.to_ascii_uppercase();
                operations.push(self.operation(path, item, method).with_context(|| format!("{upper} {path}"))?);
            }
        }
        ensure!(!operations.is_empty(), "`paths` holds no operation");
        Ok(operations)
    }

    fn operation(&self, path: &str, item: &Value, method: &str) -> Result<DocumentOperation> {
        let facts = &item[method];
        let server = [facts, item, &self.0].into_iter().find_map(|v| v["servers"][0]["url"].as_str()).unwrap_or("https://webexapis.com/v1");
        let (host, path) = place(server, path);
        let (mut params, mut query, mut headers) = (Vec::new(), Vec::<DocumentField>::new(), Vec::new());
        let lists = [facts.get("parameters"), item.get("parameters")].into_iter().flatten();
        for parameter in lists.flat_map(|list| list.as_array().into_iter().flatten()) {
            let parameter = self.resolve(parameter)?;
            let name = parameter["name"].as_str().context("a parameter without a name")?.to_owned();
            let field = DocumentField {
                schema: parameter.get("schema").cloned().unwrap_or(Value::Null),
                flags: [flag(parameter, "required"), flag(parameter, "deprecated"), false, false],
                name,
            };
            match parameter["in"].as_str().with_context(|| format!("the parameter {}: `in` is missing", field.name))? {
                "query" if !query.iter().any(|known| known.name == field.name) => query.push(field),
                "header" if !COMMON_HEADERS.contains(&field.name.to_ascii_lowercase().as_str()) => headers.push(field),
                _ => {}
            }
        }
        params.extend(path.split('{').skip(1).filter_map(|part| part.split('}').next()).map(str::to_owned));
        let body = facts.get("requestBody").map(|body| self.content(body)).transpose()?.flatten();
        let responses = facts["responses"].as_object().context("`responses` is missing")?;
        let good = responses.iter().find(|(status, _)| status.starts_with('2'));
        let (status, response) = good.context("it has no answer of the 200s")?;
        Ok(DocumentOperation {
            method: method.to_ascii_uppercase(),
            host,
            path,
            params,
            group: facts["tags"][0].as_str().unwrap_or("General").to_owned(),
            title: facts["summary"].as_str().or_else(|| facts["operationId"].as_str()).context("it has no summary")?.to_owned(),
            is_deprecated: flag(facts, "deprecated"),
            scopes: scopes(facts),
            query,
            headers,
            body,
            status: status.parse().with_context(|| format!("the status `{status}`"))?,
            answer: self.content(response)?,
        })
    }

    /// Media type and schema; JSON where there is a choice.
    fn content(&self, holder: &Value) -> Result<Option<(String, Value)>> {
        let holder = self.resolve(holder)?;
        let Some(content) = holder.get("content").and_then(Value::as_object) else { return Ok(None) };
        let chosen = content.iter().find(|(kind, _)| kind.starts_with("application/json")).or_else(|| content.iter().next());
        Ok(chosen.map(|(kind, media)| {
            let kind = kind.split(';').next().unwrap_or(kind).trim().to_owned();
            (kind, media.get("schema").cloned().unwrap_or(Value::Null))
        }))
    }

    /// Follows references to the thing itself.
    fn resolve<'a>(&'a self, mut value: &'a Value) -> Result<&'a Value> {
        for _ in 0..MOST_STEPS {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
            let pointer = reference.strip_prefix('#').with_context(|| format!("`{reference}` lies in another document"))?;
            value = self.0.pointer(pointer).with_context(|| format!("`{reference}` refers to nothing"))?;
        }
        bail!("references lead in a circle")
    }

    /// What a schema is.
    pub fn shape(&self, schema: &Value) -> Result<Shape> {
        let name = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()).map(str::to_owned);
        let schema = self.resolve(schema)?;
        let kind = schema["type"].as_str().or_else(|| {
            let kinds = schema["type"].as_array()?;
            kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null")
        });
        if let Some(choices) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array) {
            let real: Vec<Value> = choices.iter().filter(|choice| choice["type"] != "null").cloned().collect();
            return if real.len() == 1 { self.shape(&real[0]) } else { Ok(Shape::OneOf(real)) };
        }
        let mut fields = Vec::new();
        self.fields(schema, &mut fields, 0)?;
        if !fields.is_empty() {
            return Ok(Shape::Object { name, fields });
        }
        if let Some([only]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            return self.shape(only);
        }
        Ok(match kind {
            Some("array") => Shape::List(schema.get("items").cloned().unwrap_or(Value::Null)),
            Some("object") => Shape::Map(schema.get("additionalProperties").filter(|values| values.is_object()).cloned()),
            Some("integer") => plain("integer", schema),
            Some("number") => plain("number", schema),
            Some("boolean") => plain("boolean", schema),
            Some("string") => plain("string", schema),
            None if schema.get("enum").is_some() => plain("string", schema),
            None => Shape::Any,
            Some(other) => bail!("unknown type `{other}`"),
        })
    }

    /// Fields of an object, those of `allOf` included.
    fn fields(&self, schema: &Value, fields: &mut Vec<DocumentField>, depth: usize) -> Result<()> {
        ensure!(depth < MOST_STEPS, "`allOf` leads in a circle");
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.fields(self.resolve(part)?, fields, depth + 1)?;
        }
        let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, field) in schema.get("properties").and_then(Value::as_object).unwrap_or(&Map::new()) {
            let target = self.resolve(field).with_context(|| format!("the field {name}"))?;
            let is_null = target["type"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"));
            fields.retain(|known| known.name != *name);
            fields.push(DocumentField {
                name: name.clone(),
                schema: field.clone(),
                flags: [
                    required.contains(&name.as_str()),
                    flag(target, "deprecated"),
                    flag(target, "readOnly"),
                    flag(target, "nullable") || is_null,
                ],
            });
        }
        Ok(())
    }
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn plain(kind: &'static str, schema: &Value) -> Shape {
    let format =
        schema["format"].as_str().map(str::to_ascii_lowercase).filter(|format| kind == "string" && FORMATS.contains(&format.as_str()));
    let values = schema["enum"].as_array().filter(|_| kind == "string");
    let values =
        values.and_then(|list| list.iter().filter(|v| !v.is_null()).map(|v| v.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>());
    Shape::Plain { kind, format, values: values.filter(|values| !values.is_empty()) }
}

/// Host and path as the catalogue writes them.
fn place(server: &str, path: &str) -> (String, String) {
    let origin = server.trim_start_matches("https://").trim_end_matches('/');
    let (host, base) = origin.split_once('/').map_or((origin, String::new()), |(host, base)| (host, format!("/{base}")));
    let path = format!("{base}{path}");
    if host == "webexapis.com" && path.starts_with("/v1/") {
        return (String::new(), path["/v1".len()..].to_owned());
    }
    if host.starts_with("api.wxcc-") {
        return ("api.wxcc-{region}.cisco.com".to_owned(), path);
    }
    (host.to_owned(), path)
}

fn scopes(facts: &Value) -> Vec<String> {
    let sets = facts["security"].as_array().into_iter().flatten().filter_map(Value::as_object);
    let mut scopes: Vec<String> =
        sets.flat_map(|set| set.values()).filter_map(Value::as_array).flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    scopes.sort();
    scopes.dedup();
    scopes
}
