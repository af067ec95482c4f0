//! One field set from the command line: `a.b=c`, `list[0].name=c`, `list[]=c`. Types come from the catalogue.

use serde_json::{Map, Value};
use webex_catalogue::{Area, Type, find_schema};

use crate::exit::{Exit, Failure};
use crate::near;

/// An index beyond this is a slip, not a list.
const MAX_INDEX: usize = 9_999;

/// One field and its new value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    place: String,
    steps: Vec<Step>,
    value: New,
}

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Field(String),
    At(usize),
    Append,
}

/// A new value: a text whose type the catalogue knows, or JSON as it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum New {
    Text(String),
    Json(Value),
}

impl Change {
    /// From `--set PLACE=TEXT`.
    pub(crate) fn text(text: &str) -> Result<Self, Failure> {
        let (place, value) = split(text, "--set")?;
        Ok(Self { steps: steps(place)?, place: place.to_owned(), value: New::Text(value.to_owned()) })
    }

    /// From `--set-json PLACE=JSON`.
    pub(crate) fn json(text: &str) -> Result<Self, Failure> {
        let (place, value) = split(text, "--set-json")?;
        let value =
            serde_json::from_str(value).map_err(|error| Failure::usage(format!("--set-json {place}: the value is not JSON: {error}")))?;
        Ok(Self { steps: steps(place)?, place: place.to_owned(), value: New::Json(value) })
    }

    /// The value, as typed.
    pub(crate) fn value(&self) -> &New {
        &self.value
    }

    /// The same place with another value.
    pub(crate) fn with_value(&self, value: New) -> Self {
        Self { value, ..self.clone() }
    }

    /// Where, as typed.
    pub(crate) fn place(&self) -> &str {
        &self.place
    }

    /// Sets the field in `body`, whose type is `kind`.
    pub(crate) fn apply(&self, area: Area, kind: &Type, body: &mut Value) -> Result<(), Failure> {
        let refuse = |what: String| Failure::new(Exit::Refused, format!("--set {}: {what}", self.place));
        let mut known = Some(*kind);
        let mut target = body;
        for step in &self.steps {
            known = known.and_then(|kind| inner(area, &kind, step));
            target = enter(target, step).map_err(refuse)?;
        }
        *target = match &self.value {
            New::Json(value) => value.clone(),
            New::Text(text) => typed(text, known).map_err(refuse)?,
        };
        Ok(())
    }
}

fn split<'a>(text: &'a str, option: &str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once('=')
        .filter(|(place, _)| !place.is_empty())
        .ok_or_else(|| Failure::usage(format!("{option} {text}: write it as FIELD=VALUE")))
}

fn steps(place: &str) -> Result<Vec<Step>, Failure> {
    let wrong = |what: &str| Failure::usage(format!("--set {place}: {what}; write a.b, a[0].b or a[]"));
    let mut steps = Vec::new();
    for part in place.split('.') {
        let (name, mut rest) = part.find('[').map_or((part, ""), |at| part.split_at(at));
        if name.is_empty() && (rest.is_empty() || !steps.is_empty()) {
            return Err(wrong("a field has no name"));
        }
        if !name.is_empty() {
            steps.push(Step::Field(name.to_owned()));
        }
        while let Some(inside) = rest.strip_prefix('[') {
            let (index, after) = inside.split_once(']').ok_or_else(|| wrong("a bracket is not closed"))?;
            steps.push(match index.parse::<usize>() {
                Ok(at) if at <= MAX_INDEX => Step::At(at),
                _ if index.is_empty() => Step::Append,
                _ => return Err(wrong("an index is a number")),
            });
            rest = after;
        }
        if !rest.is_empty() {
            return Err(wrong("something stands after a bracket"));
        }
    }
    Ok(steps)
}

/// The place inside `value` where a step leads; makes objects and lists on its way.
fn enter<'a>(value: &'a mut Value, step: &Step) -> Result<&'a mut Value, String> {
    match step {
        Step::Field(name) => {
            if value.is_null() {
                *value = Value::Object(Map::new());
            }
            let map = value.as_object_mut().ok_or_else(|| format!("`{name}` would have to lie in something that is no object"))?;
            Ok(map.entry(name.clone()).or_insert(Value::Null))
        }
        Step::At(_) | Step::Append => {
            if value.is_null() {
                *value = Value::Array(Vec::new());
            }
            let list = value.as_array_mut().ok_or("an index stands where there is no list")?;
            let at = if let Step::At(at) = step { *at } else { list.len() };
            if at > list.len() {
                return Err(format!("the list has {} entries so far; give [{}] first", list.len(), list.len()));
            }
            if at == list.len() {
                list.push(Value::Null);
            }
            list.get_mut(at).ok_or_else(|| "no such entry".to_owned())
        }
    }
}

fn inner(area: Area, kind: &Type, step: &Step) -> Option<Type> {
    match (kind, step) {
        (Type::Ref(name), Step::Field(field)) => find_schema(area, name)?.fields.iter().find(|f| f.is_named(field)).map(|f| f.kind),
        (Type::Map(inner), Step::Field(_)) | (Type::List(inner), Step::At(_) | Step::Append) => Some(**inner),
        (Type::OneOf(choices), step) => choices.iter().find_map(|choice| inner(area, choice, step)),
        _ => None,
    }
}

fn typed(text: &str, kind: Option<Type>) -> Result<Value, String> {
    match kind {
        // Spreadsheets write them large.
        Some(Type::Boolean) => match text {
            "true" | "True" | "TRUE" => Ok(Value::Bool(true)),
            "false" | "False" | "FALSE" => Ok(Value::Bool(false)),
            _ => Err(format!("expected true or false, found {text:?}")),
        },
        Some(Type::Integer) => text.parse::<i64>().map(Value::from).map_err(|_| format!("expected a whole number, found {text:?}")),
        Some(Type::Number) => match text.parse::<serde_json::Number>() {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => Err(format!("expected a number, found {text:?}")),
        },
        Some(Type::Enum(values)) if !values.contains(&text) => {
            let hint = near::hint(text, values.iter().copied()).unwrap_or_else(|| format!("one of {}", values.join(", ")));
            Err(format!("{text:?} is not among the known values; {hint}"))
        }
        Some(Type::Text(_) | Type::Enum(_) | Type::OpenEnum(_)) => Ok(Value::from(text)),
        Some(Type::List(inner)) => text.split(',').map(|part| typed(part.trim(), Some(*inner))).collect::<Result<_, _>>().map(Value::Array),
        Some(Type::Ref(_) | Type::Map(_)) => Err("an object stands here: set its fields, or use --set-json".to_owned()),
        // Nothing is known of it: what reads as a number, true, false or null is one.
        Some(Type::Any | Type::OneOf(_)) | None => {
            let value =
                serde_json::from_str::<Value>(text).ok().filter(|value| !value.is_object() && !value.is_array() && !value.is_string());
            Ok(value.unwrap_or_else(|| Value::from(text)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use webex_catalogue::find_operation;

    fn body(id: &str, changes: &[&str]) -> Result<Value, String> {
        let operation = find_operation(id).expect("an operation");
        let kind = operation.body.expect("a body").kind;
        let mut body = Value::Null;
        for change in changes {
            Change::text(change).and_then(|change| change.apply(operation.area, &kind, &mut body)).map_err(|f| f.to_string())?;
        }
        Ok(body)
    }

    #[test]
    fn fields_get_the_types_of_the_catalogue() {
        let made = body(
            "update-a-person",
            &["displayName=007", "emails[]=a@example.com", "phoneNumbers[0].type=work", "phoneNumbers[0].value=+1", "loginEnabled=true"],
        );
        let wanted = json!({"displayName": "007", "emails": ["a@example.com"], "phoneNumbers": [{"type": "work", "value": "+1"}], "loginEnabled": true});
        assert_eq!(made.expect("a body"), wanted);
        assert_eq!(
            body("people-create-a-person", &["emails=a@x.org, b@x.org"]).expect("a body"),
            json!({"emails": ["a@x.org", "b@x.org"]})
        );
        assert_eq!(
            body("execute-command", &["arguments.Level=30", "arguments.Text=hi"]).expect("a body"),
            json!({"arguments": {"Level": 30, "Text": "hi"}})
        );
    }

    #[test]
    fn wrong_places_and_values_are_explained() {
        for (change, wanted) in [
            ("loginEnabled=yes", "expected true or false"),
            ("emails[3]=a", "has 0 entries so far"),
            ("emails[x]=a", "an index is a number"),
            ("emails[0=a", "not closed"),
            ("a..b=c", "no name"),
            ("nothing", "FIELD=VALUE"),
            ("addresses[]=x", "an object stands here"),
        ] {
            let text = body("update-a-person", &[change]).expect_err(change);
            assert!(text.contains(wanted), "{change}: {text}");
        }
        let text = body("people-create-a-person", &["displayName=x", "displayName.y=z"]).expect_err("no object");
        assert!(text.contains("no object"), "{text}");
    }

    #[test]
    fn json_values_are_taken_as_they_are() {
        let operation = find_operation("people-create-a-person").expect("an operation");
        let mut body = Value::Null;
        let change = Change::json(r#"phoneNumbers=[{"type":"work"}]"#).expect("json");
        change.apply(operation.area, &operation.body.expect("a body").kind, &mut body).expect("set");
        assert_eq!(body, json!({"phoneNumbers": [{"type": "work"}]}));
        assert!(Change::json("a={").expect_err("broken").to_string().contains("not JSON"));
    }
}
