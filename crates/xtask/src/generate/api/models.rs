//! Structs and open enums for the schemas of an area.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use super::HEAD;
use super::names::{Scope, field_name, type_name, variant_name, words};
use super::types::{Types, enum_values};
use crate::facts::{FieldFacts, SchemaFacts, TypeFacts};

/// A file longer than this, in bytes, gets no more models; the group goes on in a second file.
const LONGEST: usize = 60_000;

/// The text of each file in the folder `models`, by module.
pub fn files(types: &Types<'_>) -> Result<BTreeMap<String, String>> {
    let mut scope = Scope::types();
    for name in types.names.values() {
        scope.take(name.clone());
    }
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    for (name, schema) in &types.schemas {
        let mut module = types.modules[name].clone();
        for part in 2.. {
            if modules.get(&module).is_none_or(|text| text.len() < LONGEST) {
                break;
            }
            module = format!("{}_{part}", types.modules[name]);
        }
        model(types, schema, &mut scope, modules.entry(module).or_default())?;
    }
    Ok(modules
        .into_iter()
        .map(|(module, text)| {
            let map = if text.contains("BTreeMap<") { "use std::collections::BTreeMap;\n\n" } else { "" };
            let uses = "use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};\n\nuse super::*;";
            (module, format!("{HEAD}\n{map}{uses}\n{text}"))
        })
        .collect())
}

fn model(types: &Types<'_>, schema: &SchemaFacts, scope: &mut Scope, out: &mut String) -> Result<()> {
    let name = &types.names[schema.name.as_str()];
    // A name with a star stands for many; those fields are kept in `extra`.
    let fields: Vec<&FieldFacts> = schema.fields.iter().filter(|f| !f.name.contains('*')).collect();
    let mut names = Scope::default();
    let rust_names: Vec<String> = fields.iter().map(|f| names.take(field_name(&f.name))).collect();
    let mut enums = String::new();

    let published = if *name == schema.name { String::new() } else { format!(" Published as `{}`.", schema.name) };
    write!(out, "\n/// The object `{name}` of Webex.{published}\n#[derive(Clone, Default)]\npub struct {name} {{\n")?;
    for (field, rust_name) in fields.iter().zip(&rust_names) {
        let enum_name = enum_values(&field.kind).map(|_| scope.take(format!("{name}{}", type_name(&field.name))));
        let rust = types.rust(&field.kind, Some(&schema.name), enum_name.as_deref());
        writeln!(out, "    /// {}\n    pub {rust_name}: Option<{rust}>,", field_doc(field))?;
        if let (Some(values), Some(enum_name)) = (enum_values(&field.kind), enum_name) {
            enums.push_str(&open_enum(&enum_name, &format!("Values of `{}` of [`{name}`].", field.name), values)?);
        }
    }
    out.push_str("    /// Fields this version does not know, and fields of another type than expected.\n    pub extra: Extra,\n}\n\n");

    let keys = fields.iter().map(|f| format!("{:?}", format!("{:?}:", f.name))).collect::<Vec<_>>().join(", ");
    let slots = |prefix: &str| rust_names.iter().map(|n| format!("{prefix}self.{n}")).collect::<Vec<_>>().join(", ");
    write!(
        out,
        "static K_{name}: Keys = Keys(&[{keys}]);\n\nimpl Json for {name} {{\n    \
         fn read(&mut self, r: &mut Reader<'_>) -> Result {{ r.object(&K_{name}, &mut [{}], &mut self.extra) }}\n    \
         fn write(&self, w: &mut Writer) {{ w.object(&K_{name}, &[{}], &self.extra) }}\n}}\n\nimpl std::fmt::Debug for {name} {{\n    \
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ debug({name:?}, self, f) }}\n}}\n{enums}",
        slots("&mut "),
        slots("&"),
    )?;
    Ok(())
}

/// The text of an open enum.
pub fn open_enum(name: &str, doc: &str, values: &[String]) -> Result<String> {
    let mut scope = Scope::default();
    let mut out = format!("\nwebex_core::open_enum! {{\n    /// {doc}\n    pub enum {name} {{\n");
    for value in values {
        writeln!(out, "        {} = {value:?},", scope.take(variant_name(value)))?;
    }
    out.push_str("    }\n}\n");
    Ok(out)
}

/// The unit that the name of a number tells.
pub fn unit(field: &FieldFacts) -> &'static str {
    const UNITS: [(&str, &str); 16] = [
        ("milliseconds", " in milliseconds"),
        ("millis", " in milliseconds"),
        ("seconds", " in seconds"),
        ("secs", " in seconds"),
        ("minutes", " in minutes"),
        ("mins", " in minutes"),
        ("hours", " in hours"),
        ("days", " in days"),
        ("weeks", " in weeks"),
        ("percent", " in percent"),
        ("percentage", " in percent"),
        ("kbps", " in kbit/s"),
        ("bytes", " in bytes"),
        ("mb", " in megabytes"),
        ("kb", " in kilobytes"),
        ("ms", " in milliseconds"),
    ];
    if !matches!(field.kind, TypeFacts::Integer | TypeFacts::Number) {
        return "";
    }
    let words = words(&field.name);
    let last = words.last().map_or("", String::as_str);
    UNITS.iter().find(|(word, _)| *word == last).map_or("", |(_, unit)| unit)
}

fn field_doc(field: &FieldFacts) -> String {
    let mut doc = format!("`{}`", field.name);
    match &field.kind {
        TypeFacts::Text(format) if format == "date-time" => doc.push_str(": a moment, RFC 3339"),
        TypeFacts::Text(format) if format == "date" => doc.push_str(": a day, `YYYY-MM-DD`"),
        TypeFacts::Text(format) if !format.is_empty() => write!(doc, ": {format}").expect("invariant: writing to a String cannot fail"),
        TypeFacts::OneOf(_) => doc.push_str(": one of several shapes"),
        _ => {}
    }
    doc.push_str(unit(field));
    let notes = [(field.required, "required when sent"), (field.read_only, "set by Webex only"), (field.deprecated, "deprecated")];
    for (_, note) in notes.iter().filter(|(on, _)| *on) {
        doc.push_str("; ");
        doc.push_str(note);
    }
    doc
}
