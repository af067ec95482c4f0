//! Writes the facts as Rust statics for `webex-catalogue`: one file of operations and one of schemas per area.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::Files;
use crate::facts::{AreaFacts, FieldFacts, OperationFacts, TypeFacts};

const FOLDER: &str = "crates/webex-catalogue/src/generated";
const HEAD: &str = "// Written by `cargo xtask generate` from catalogue/. Change the facts, not this file.\n";

/// Adds the files of every area.
pub fn emit(areas: &[AreaFacts], files: &mut Files) -> Result<()> {
    let mut root = format!("{HEAD}\n");
    let mut operations = String::new();
    let mut schemas = String::new();
    for area in areas {
        let module = area.name.replace('-', "_");
        writeln!(root, "mod {module}_operations;\nmod {module}_schemas;")?;
        writeln!(operations, "    {module}_operations::OPERATIONS,")?;
        writeln!(schemas, "    {module}_schemas::SCHEMAS,")?;
        files.add(format!("{FOLDER}/{module}_operations.rs"), operations_file(area)?);
        files.add(format!("{FOLDER}/{module}_schemas.rs"), schemas_file(area)?);
    }
    let total: usize = areas.iter().map(|a| a.operations.len()).sum();
    write!(
        root,
        "mod names;\n\npub(crate) use names::GROUPS;\n\nuse crate::{{Operation, Schema}};\n\npub(crate) const TOTAL: usize = {total};\n\n\
         pub(crate) const OPERATIONS: &[&[Operation]] = &[\n{operations}];\n\n\
         /// Per area in the order of `Area::ALL`, sorted by name.\npub(crate) static SCHEMAS: &[&[Schema]] = &[\n{schemas}];\n"
    )?;
    files.add(format!("{FOLDER}/mod.rs"), root);
    Ok(())
}

fn operations_file(area: &AreaFacts) -> Result<String> {
    let mut out = format!(
        "{HEAD}\nuse webex_core::{{Host, Method, Paging}};\n\nuse crate::{{Area, Body, Field, Format, Operation, ResponseFacts, Type}};\n\n\
         pub(super) const OPERATIONS: &[Operation] = &[\n"
    );
    for operation in &area.operations {
        operation_row(area, operation, &mut out).with_context(|| operation.plain.id.clone())?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn operation_row(area: &AreaFacts, operation: &OperationFacts, out: &mut String) -> Result<()> {
    let p = &operation.plain;
    let body = match &operation.body {
        None => "None".to_owned(),
        Some(kind) => {
            let content_type = p.content_type.as_deref().unwrap_or("application/json");
            format!("Some(Body {{ kind: {}, content_type: {content_type:?} }})", type_text(kind))
        }
    };
    let schema = operation.answer.as_ref().map_or_else(|| "None".to_owned(), |kind| format!("Some({})", type_text(kind)));
    let also_in = p.also_in.iter().map(|a| area_variant(a)).collect::<Vec<_>>().join(", ");
    writeln!(
        out,
        "    Operation {{ id: {:?}, area: {}, group: {:?}, method: {}, host: {}, path: {:?}, title: {:?}, params: &{:?}, query: {}, \
         headers: {}, body: {body}, response: ResponseFacts {{ status: {}, assumed: {}, schema: {schema}, content_type: {:?} }}, \
         paging: {}, items: {:?}, scopes: &{:?}, scopes_by_convention: {}, deprecated: {}, unconfirmed: {}, also_in: &[{also_in}] }},",
        p.id,
        area_variant(area.name),
        p.group,
        method(&p.method)?,
        host(&p.host)?,
        p.path,
        p.title,
        p.params,
        fields_text(&operation.query),
        fields_text(&operation.headers),
        p.response.status,
        p.response.assumed,
        p.response.content_type.as_deref().unwrap_or("application/json"),
        paging(&p.pagination.style)?,
        p.pagination.items,
        p.scopes,
        p.scopes_src == "convention",
        p.deprecated,
        p.unconfirmed,
    )?;
    Ok(())
}

fn schemas_file(area: &AreaFacts) -> Result<String> {
    let mut out = format!("{HEAD}\nuse crate::{{Field, Format, Schema, Type}};\n\npub(super) const SCHEMAS: &[Schema] = &[\n");
    let mut schemas: Vec<_> = area.schemas.iter().collect();
    schemas.sort_by(|a, b| a.name.cmp(&b.name));
    for schema in schemas {
        writeln!(out, "    Schema {{ name: {:?}, fields: {} }},", schema.name, fields_text(&schema.fields))?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn fields_text(fields: &[FieldFacts]) -> String {
    let rows = fields.iter().map(|f| {
        let flags = u8::from(f.required) | u8::from(f.deprecated) << 1 | u8::from(f.read_only) << 2 | u8::from(f.nullable) << 3;
        format!("Field {{ name: {:?}, kind: {}, flags: {flags} }}", f.name, type_text(&f.kind))
    });
    format!("&[{}]", rows.collect::<Vec<_>>().join(", "))
}

fn type_text(kind: &TypeFacts) -> String {
    match kind {
        TypeFacts::Any => "Type::Any".to_owned(),
        TypeFacts::Boolean => "Type::Boolean".to_owned(),
        TypeFacts::Integer => "Type::Integer".to_owned(),
        TypeFacts::Number => "Type::Number".to_owned(),
        TypeFacts::Text(format) => format!("Type::Text(Format::{})", format_variant(format)),
        TypeFacts::Enum(values) => format!("Type::Enum(&{values:?})"),
        TypeFacts::OpenEnum(values) => format!("Type::OpenEnum(&{values:?})"),
        TypeFacts::List(inner) => format!("Type::List(&{})", type_text(inner)),
        TypeFacts::Map(inner) => format!("Type::Map(&{})", type_text(inner)),
        TypeFacts::Ref(name) => format!("Type::Ref({name:?})"),
        TypeFacts::OneOf(choices) => format!("Type::OneOf(&[{}])", choices.iter().map(type_text).collect::<Vec<_>>().join(", ")),
    }
}

fn format_variant(format: &str) -> &'static str {
    match format {
        "date" => "Date",
        "date-time" => "DateTime",
        "time" => "Time",
        "uuid" => "Uuid",
        "uri" | "url" => "Uri",
        "email" => "Email",
        "binary" => "Binary",
        _ => "Plain",
    }
}

/// The variant of `Host` for the host as the facts spell it.
pub fn host(name: &str) -> Result<String> {
    let host = webex_core::Host::ALL.into_iter().find(|h| h.catalogue_name() == name);
    Ok(format!("Host::{:?}", host.with_context(|| format!("unknown host {name}"))?))
}

/// The variant of `Method` for the method on the wire.
pub fn method(name: &str) -> Result<String> {
    Ok(format!("Method::{:?}", webex_core::Method::parse(name).with_context(|| format!("unknown method {name}"))?))
}

/// The variant of `Paging` for the style as the facts spell it.
pub fn paging(style: &str) -> Result<&'static str> {
    Ok(match style {
        "none" => "Paging::None",
        "link" => "Paging::Link",
        "start-max" => "Paging::StartMax",
        "offset-max" => "Paging::OffsetMax",
        "page" => "Paging::Page",
        "scim" => "Paging::Scim",
        other => bail!("unknown paging style {other}"),
    })
}

fn area_variant(name: &str) -> String {
    let words = name.split('-').map(|w| w[..1].to_ascii_uppercase() + &w[1..]);
    format!("Area::{}", words.collect::<String>())
}
