//! `cordboard api show ID`: everything the catalogue knows of one operation.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::Write as _;

use serde_json::{Map, Value, json};
use webex_catalogue::{Area, Field, Operation, Type, find_schema};

use super::{command, find, parameters};
use crate::exit::{Exit, Failure};
use crate::help;
use crate::output::{Format, Printer, Wanted, pretty};
use crate::words::title;

/// Schemas inside schemas are shown down to here.
const DEEPEST: usize = 4;
/// What must be given is shown down to here; deeper, a schema holds itself.
const DEEPEST_REQUIRED: usize = 12;

pub(crate) fn show(words: &[OsString]) -> Result<Exit, Failure> {
    let command = clap::Command::new("cordboard api show")
        .no_binary_name(true)
        .disable_help_flag(true)
        .args(command::common_args())
        .arg(clap::Arg::new("words").num_args(0..=5).action(clap::ArgAction::Append));
    let matches = command.try_get_matches_from(words).map_err(|error| {
        let said = error.to_string();
        Failure::usage(format!("cordboard api show: {}", said.lines().next().unwrap_or_default().trim_start_matches("error: ")))
    })?;
    let common = command::common(&matches)?;
    let typed: Vec<&str> = matches.get_many::<String>("words").into_iter().flatten().flat_map(|text| text.split_whitespace()).collect();
    if common.help || typed.is_empty() {
        return help::show(help::SHOW);
    }
    let operation = find::operation(&typed)?;
    match common.format {
        None | Some(Format::Table) => writeln!(std::io::stdout().lock(), "{}", text(operation).trim_end())?,
        Some(_) => {
            Printer::new(std::io::stdout().lock(), Wanted::from_options(&common))?.single(facts(operation))?;
        }
    }
    Ok(Exit::Success)
}

fn text(operation: &'static Operation) -> String {
    let mut out = format!("{}\n\n", title(operation.title));
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(out, "{name:<10} {value}");
    };
    line("command", &format!("cordboard api {}", find::words_of(operation)));
    line("id", operation.id);
    line("request", &format!("{} {}{}", operation.method, operation.host.catalogue_name(), operation.path));
    line("area", &format!("{} / {}", operation.area.as_str(), title(operation.group)));
    let scopes = if operation.scopes.is_empty() { "not known".to_owned() } else { operation.scopes.join(" or ") };
    line("scopes", &format!("{scopes}{}", if operation.scopes_by_convention { " (by convention)" } else { "" }));
    if operation.deprecated {
        line("note", "deprecated by Webex");
    }
    if operation.unconfirmed {
        line("note", "known from one client only, not from the published documents");
    }
    let list = parameters::of(operation);
    if !list.is_empty() {
        out.push_str("\nparameters\n");
        for parameter in &list {
            let place = if parameter.place == parameters::Place::Path {
                "path"
            } else if parameter.place == parameters::Place::Query {
                "query"
            } else {
                "header"
            };
            let kind = parameter.field.map_or_else(|| "text".to_owned(), |field| type_text(&field.kind));
            let need = if parameter.is_required() { ", required" } else { "" };
            let _ = writeln!(out, "  --{:<28} {place} {}, {kind}{need}", parameter.option, parameter.name);
        }
    }
    if let Some(body) = operation.body {
        let _ = writeln!(out, "\nbody, {} (* required)", body.content_type);
        fields_text(operation.area, &body.kind, 1, &mut out);
        let _ = writeln!(out, "\nskeleton\n{}", pretty(&skeleton(operation.area, &body.kind)));
    }
    let columns = answer_fields(operation);
    if !columns.is_empty() {
        let _ = writeln!(out, "\nfields of the answer, for --columns and --query\n  {}", columns.join(", "));
    }
    let _ = writeln!(out, "\nexample\n  {}", help::example(operation));
    out
}

/// The fields of an answer, or of one row of a list, as far as the catalogue knows them.
pub(crate) fn answer_fields(operation: &Operation) -> Vec<&'static str> {
    let fields = |kind: &Type| match kind {
        Type::Ref(name) => find_schema(operation.area, name).map_or(&[][..], |schema| schema.fields),
        _ => &[],
    };
    let Some(kind) = operation.response.schema else { return Vec::new() };
    let top = fields(inner(&kind));
    let rows = top.iter().find(|field| !operation.items.is_empty() && field.name == operation.items);
    rows.map_or(top, |field| fields(inner(&field.kind))).iter().map(|field| field.name).collect()
}

fn fields_text(area: Area, kind: &Type, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match kind {
        Type::Ref(name) if depth <= DEEPEST => {
            for field in find_schema(area, name).map_or(&[][..], |schema| schema.fields).iter().filter(|field| !field.is_read_only()) {
                let mark = if field.is_required() { "*" } else { "" };
                let _ = writeln!(out, "{indent}{}{mark}: {}", field.name, type_text(&field.kind));
                fields_text(area, inner(&field.kind), depth + 1, out);
            }
        }
        Type::List(inside) if depth == 1 => fields_text(area, inside, depth, out),
        Type::OneOf(choices) => choices.iter().take(1).for_each(|choice| fields_text(area, choice, depth, out)),
        _ => {}
    }
}

fn inner(kind: &Type) -> &Type {
    match kind {
        Type::List(inside) | Type::Map(inside) => inner(inside),
        other => other,
    }
}

fn type_text(kind: &Type) -> String {
    match kind {
        Type::Any => "anything".to_owned(),
        Type::Boolean => "true or false".to_owned(),
        Type::Integer => "whole number".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Text(format) => match format {
            webex_catalogue::Format::Plain => "text".to_owned(),
            other => format!("text ({})", crate::words::kebab(&format!("{other:?}"))),
        },
        Type::Enum(values) => values.join(" | "),
        Type::OpenEnum(values) => format!("{} | …", values.join(" | ")),
        Type::List(inside) => format!("list of {}", type_text(inside)),
        // The names of schemas are of use to those who write code only; the fields stand below.
        Type::Map(_) | Type::Ref(_) => "object".to_owned(),
        Type::OneOf(choices) => choices.iter().map(type_text).collect::<Vec<_>>().join(" or "),
    }
}

/// A body with all required fields, and with all fields where none is required.
pub(crate) fn skeleton(area: Area, kind: &Type) -> Value {
    make(area, kind, 0)
}

fn make(area: Area, kind: &Type, depth: usize) -> Value {
    match kind {
        Type::Any | Type::Map(_) => json!({}),
        Type::Boolean => Value::Bool(true),
        Type::Integer | Type::Number => json!(0),
        Type::Text(_) => Value::from(""),
        Type::Enum(values) | Type::OpenEnum(values) => Value::from(values.first().copied().unwrap_or_default()),
        Type::List(_) if depth > DEEPEST_REQUIRED => json!([]),
        Type::List(inside) => Value::Array(vec![make(area, inside, depth + 1)]),
        Type::OneOf(choices) => choices.first().map_or(Value::Null, |choice| make(area, choice, depth)),
        Type::Ref(name) => {
            let fields = find_schema(area, name).map_or(&[][..], |schema| schema.fields);
            let has_required = fields.iter().any(Field::is_required);
            let wanted =
                fields.iter().filter(|field| !field.is_read_only() && !field.is_deprecated() && (field.is_required() || !has_required));
            let each = wanted
                .filter(|field| depth <= DEEPEST || (field.is_required() && depth <= DEEPEST_REQUIRED))
                .map(|field| (field.name.trim_end_matches('*').to_owned(), make(area, &field.kind, depth + 1)));
            Value::Object(each.collect::<Map<_, _>>())
        }
    }
}

fn facts(operation: &'static Operation) -> Value {
    let each = parameters::of(operation).into_iter().map(|parameter| {
        json!({
            "name": parameter.name,
            "option": format!("--{}", parameter.option),
            "in": match parameter.place { parameters::Place::Path => "path", parameters::Place::Query => "query", parameters::Place::Header => "header" },
            "type": parameter.field.map_or_else(|| "text".to_owned(), |field| type_text(&field.kind)),
            "required": parameter.is_required(),
            "values": parameter.values(),
        })
    });
    let mut facts = super::search::row(operation);
    facts["parameters"] = Value::Array(each.collect());
    facts["body"] = operation
        .body
        .map_or(Value::Null, |body| json!({ "contentType": body.content_type, "skeleton": skeleton(operation.area, &body.kind) }));
    facts["answerFields"] = Value::from(answer_fields(operation));
    facts["example"] = Value::from(help::example(operation));
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex_catalogue::{Mode, all};

    #[test]
    fn skeletons_have_the_right_types() {
        for operation in all() {
            let Some(body) = operation.body.filter(|body| body.content_type == "application/json") else { continue };
            let made = skeleton(operation.area, &body.kind);
            let wrong = operation.validate_body(&made, Mode::Request);
            assert!(wrong.is_empty(), "{}: {wrong:?}", operation.id);
        }
    }

    #[test]
    fn fields_of_rows_are_known() {
        let of = |id: &str| answer_fields(webex_catalogue::find_operation(id).expect("an operation"));
        assert!(of("list-people").contains(&"displayName") && !of("list-people").contains(&"items"));
        assert!(of("get-person-details").contains(&"emails"));
    }

    #[test]
    fn every_operation_can_be_shown() {
        for operation in all() {
            let shown = text(operation);
            assert!(shown.contains(operation.id) && shown.contains("example"), "{shown}");
            let area = shown.lines().find(|line| line.starts_with("area ")).expect("an area");
            assert!(
                !area.contains('_') && !area.rsplit(" / ").next().is_some_and(|group| group.contains('-') && !group.contains(' ')),
                "{area}"
            );
        }
    }
}
