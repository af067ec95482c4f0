//! Writes `catalogue/roomos/*.json` as Rust statics for the simulator's devices.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::Files;

const FOLDER: &str = "crates/simulator/src/xapi/generated";
const HEAD: &str = "// Written by `cargo xtask generate` from catalogue/roomos. Change the facts, not this file.\n\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SpaceFacts {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    values: Vec<String>,
    min: Option<String>,
    max: Option<String>,
    #[serde(rename = "minLength")]
    min_length: Option<String>,
    #[serde(rename = "maxLength")]
    max_length: Option<String>,
    #[expect(dead_code, reason = "a fact of the schema that no check needs")]
    step: Option<String>,
    multiple: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ProductFacts {
    Every(String),
    Some(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusFacts {
    path: String,
    value: SpaceFacts,
    roles: Vec<String>,
    products: ProductFacts,
    #[serde(default)]
    privacy_impact: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ParamFacts {
    name: String,
    required: bool,
    default: Option<String>,
    value: SpaceFacts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommandFacts {
    path: String,
    params: Vec<ParamFacts>,
    #[serde(default)]
    multiline: Option<String>,
    roles: Vec<String>,
    products: ProductFacts,
    #[serde(default)]
    privacy_impact: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChildFacts {
    value: Option<ChildValue>,
    #[serde(default)]
    children: BTreeMap<String, Self>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChildValue {
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventFacts {
    path: String,
    children: BTreeMap<String, ChildFacts>,
    roles: Vec<String>,
    products: ProductFacts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConfigurationFacts {
    path: String,
    value: SpaceFacts,
    default: String,
    roles: Vec<String>,
    products: ProductFacts,
}

/// Adds the tables.
pub fn emit(root: &Path, files: &mut Files) -> Result<()> {
    let folder = root.join("catalogue/roomos");
    let statuses: Vec<StatusFacts> = read(&folder, "status.json")?;
    let commands: Vec<CommandFacts> = read(&folder, "command.json")?;
    let events: Vec<EventFacts> = read(&folder, "event.json")?;
    let configurations: Vec<ConfigurationFacts> = read(&folder, "configuration.json")?;
    let named = statuses.iter().map(|fact| &fact.products).chain(commands.iter().map(|fact| &fact.products));
    let named = named.chain(configurations.iter().map(|fact| &fact.products)).chain(events.iter().map(|fact| &fact.products));
    let mut codes = BTreeSet::new();
    for products in named {
        match products {
            ProductFacts::Some(list) => codes.extend(list.iter().map(String::as_str)),
            ProductFacts::Every(word) => ensure!(word == "all", "products: '{word}' is neither 'all' nor a list"),
        }
    }
    ensure!(codes.len() <= 32, "more products than a mask holds");
    let codes: Vec<&str> = codes.into_iter().collect();
    let mut out = format!(
        "{HEAD}mod command;\nmod configuration;\nmod event;\nmod status;\n\npub(super) use command::COMMANDS;\n\
         pub(super) use configuration::CONFIGURATIONS;\npub(super) use event::EVENTS;\npub(super) use status::STATUSES;\n\n\
         /// Code names of the products, in the order of the bits of `Products`.\npub(super) static CODES: &[&str] = &[\n"
    );
    for code in &codes {
        writeln!(out, "    {code:?},")?;
    }
    out.push_str("];\n");
    files.add(format!("{FOLDER}/mod.rs"), out);
    status_file(&statuses, &codes, files)?;
    command_file(&commands, &codes, files)?;
    event_file(&events, &codes, files)?;
    configuration_file(&configurations, &codes, files)
}

fn read<T: serde::de::DeserializeOwned>(folder: &Path, name: &str) -> Result<T> {
    let text = std::fs::read_to_string(folder.join(name)).with_context(|| name.to_owned())?;
    serde_json::from_str(&text).with_context(|| format!("{name} is not what the facts of RoomOS look like"))
}

fn status_file(facts: &[StatusFacts], codes: &[&str], files: &mut Files) -> Result<()> {
    let mut out =
        format!("{HEAD}use crate::xapi::facts::{{Kind, Products, Segment, Space, Status}};\n\npub static STATUSES: &[Status] = &[\n");
    for fact in facts {
        let (path, space, products) = (segments(&fact.path)?, space(&fact.value)?, mask(&fact.products, codes));
        let (roles, privacy) = (&fact.roles, fact.privacy_impact);
        writeln!(out, "    Status {{ path: {path}, space: {space}, roles: &{roles:?}, products: {products}, privacy: {privacy} }},")?;
    }
    out.push_str("];\n");
    files.add(format!("{FOLDER}/status.rs"), out);
    Ok(())
}

fn command_file(facts: &[CommandFacts], codes: &[&str], files: &mut Files) -> Result<()> {
    let mut out = format!(
        "{HEAD}use crate::xapi::facts::{{Command, Kind, Param, Products, Space}};\n\n/// Sorted by `key`.\npub static COMMANDS: &[Command] = &[\n"
    );
    let mut rows: Vec<(String, &CommandFacts)> = facts.iter().map(|fact| (fact.path.to_lowercase().replace(' ', "."), fact)).collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    for (key, fact) in rows {
        let mut params = String::new();
        for param in &fact.params {
            let (name, required, default) = (&param.name, param.required, &param.default);
            write!(params, "Param {{ name: {name:?}, required: {required}, default: {default:?}, space: {} }}, ", space(&param.value)?)?;
        }
        writeln!(
            out,
            "    Command {{ key: {key:?}, path: {:?}, params: &[{}], body: {}, roles: &{:?}, products: {}, privacy: {} }},",
            fact.path,
            params.trim_end_matches(", "),
            fact.multiline.as_deref() == Some("True"),
            fact.roles,
            mask(&fact.products, codes),
            fact.privacy_impact,
        )?;
    }
    out.push_str("];\n");
    files.add(format!("{FOLDER}/command.rs"), out);
    Ok(())
}

fn event_file(facts: &[EventFacts], codes: &[&str], files: &mut Files) -> Result<()> {
    fn fields(prefix: &str, children: &BTreeMap<String, ChildFacts>, found: &mut Vec<(String, String)>) {
        for (name, child) in children {
            let path = format!("{prefix}{name}");
            if let Some(value) = &child.value {
                found.push((path.clone(), value.kind.to_lowercase()));
            }
            fields(&format!("{path}/"), &child.children, found);
        }
    }
    let mut out = format!("{HEAD}use crate::xapi::facts::{{Event, Products}};\n\npub static EVENTS: &[Event] = &[\n");
    for fact in facts {
        let mut found = Vec::new();
        fields("", &fact.children, &mut found);
        let (path, roles, products) = (&fact.path, &fact.roles, mask(&fact.products, codes));
        writeln!(out, "    Event {{ path: {path:?}, fields: &{found:?}, roles: &{roles:?}, products: {products} }},")?;
    }
    out.push_str("];\n");
    files.add(format!("{FOLDER}/event.rs"), out);
    Ok(())
}

fn configuration_file(facts: &[ConfigurationFacts], codes: &[&str], files: &mut Files) -> Result<()> {
    let mut out = format!(
        "{HEAD}use crate::xapi::facts::{{Configuration, Kind, Products, Segment, Space}};\n\npub static CONFIGURATIONS: &[Configuration] = &[\n"
    );
    for fact in facts {
        let (path, space, products) = (segments(&fact.path)?, space(&fact.value)?, mask(&fact.products, codes));
        let (default, roles) = (&fact.default, &fact.roles);
        writeln!(
            out,
            "    Configuration {{ path: {path}, space: {space}, default: {default:?}, roles: &{roles:?}, products: {products} }},"
        )?;
    }
    out.push_str("];\n");
    files.add(format!("{FOLDER}/configuration.rs"), out);
    Ok(())
}

/// `Ethernet[1..6]`, `ARC[3]` and `Call[n]` carry numbers.
fn segments(path: &str) -> Result<String> {
    let mut out = Vec::new();
    for part in path.split(' ') {
        let (name, range) = match part.split_once('[') {
            None => (part, None),
            Some((name, rest)) => {
                let inner = rest.strip_suffix(']').with_context(|| format!("{path}: a bracket is open"))?;
                let range = match (inner, inner.split_once("..")) {
                    ("n", _) => (1, u16::MAX),
                    (_, Some((first, last))) => (first.parse()?, last.parse()?),
                    (one, None) => (one.parse()?, one.parse()?),
                };
                (name, Some(range))
            }
        };
        out.push(format!("Segment {{ name: {name:?}, range: {range:?} }}"));
    }
    Ok(format!("&[{}]", out.join(", ")))
}

fn space(facts: &SpaceFacts) -> Result<String> {
    let (kind, is_list) = facts.kind.strip_suffix("Array").map_or((facts.kind.as_str(), false), |kind| (kind, true));
    let kind = match kind {
        "Integer" => "Integer",
        "Literal" => "Literal",
        "String" => "Text",
        other => bail!("unknown value type '{other}'"),
    };
    let bound = |number: &Option<String>, length: &Option<String>| -> Result<Option<i64>> {
        number.as_ref().or(length.as_ref()).map(|text| text.parse().with_context(|| format!("the bound '{text}'"))).transpose()
    };
    let (min, max) = (bound(&facts.min, &facts.min_length)?, bound(&facts.max, &facts.max_length)?);
    let most: usize = facts.multiple.as_deref().map_or(Ok(if is_list { usize::MAX } else { 0 }), str::parse)?;
    let most = if is_list { most } else { 0 };
    let most = if most == usize::MAX { "usize::MAX".to_owned() } else { most.to_string() };
    Ok(format!("Space {{ kind: Kind::{kind}, values: &{:?}, min: {min:?}, max: {max:?}, most: {most} }}", facts.values))
}

fn mask(products: &ProductFacts, codes: &[&str]) -> String {
    match products {
        ProductFacts::Every(_) => "Products::ALL".to_owned(),
        ProductFacts::Some(list) => {
            let bits = codes
                .iter()
                .enumerate()
                .filter(|(_, code)| list.iter().any(|known| known == *code))
                .fold(0_u32, |bits, (at, _)| bits | 1 << at);
            format!("Products::of_bits({bits:#x})")
        }
    }
}
