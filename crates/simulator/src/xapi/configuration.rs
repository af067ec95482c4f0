//! Configurations of a device: the keys of its product, what is set, and JSON Patch on it.

use serde_json::{Map, Value, json};

use super::facts::{Configuration, Kind, Role, Segment, Space, configurations};
use crate::world::device::Device;

/// A filter of keys: `Audio.Ultrasound.*`, `FacilityService.Service[1..3].Name`, `… [2..n] …`.
#[derive(Debug)]
pub struct KeyFilter(Vec<(String, Numbers)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numbers {
    None,
    Between(u16, u16),
}

impl KeyFilter {
    /// Reads a filter; `Err` says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("key: '{text}' {why}");
        let mut parts = Vec::new();
        for part in text.split('.').enumerate_joined() {
            let (name, numbers) = match part.split_once('[') {
                None => (part.as_str(), Numbers::None),
                Some((name, rest)) => {
                    let inner = rest.strip_suffix(']').ok_or_else(|| wrong("has a number without a closing bracket"))?;
                    (name, numbers(inner).ok_or_else(|| wrong("has a number that is none, no range and no *"))?)
                }
            };
            if name.is_empty() || !(name == "*" || name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')) {
                return Err(wrong("is not the key of a configuration"));
            }
            parts.push((name.to_owned(), numbers));
        }
        Ok(Self(parts))
    }

    /// Whether a path of the facts can lead to a key that is meant.
    fn may_admit(&self, path: &[Segment]) -> bool {
        self.0.len() <= path.len()
            && self.0.iter().zip(path).all(|((name, numbers), segment)| {
                (name == "*" || name.eq_ignore_ascii_case(segment.name)) && (*numbers == Numbers::None || segment.range.is_some())
            })
    }

    /// Whether a key, taken apart, is meant; a filter that ends early means everything below.
    fn admits(&self, key: &[(&str, Option<u16>)]) -> bool {
        self.0.len() <= key.len()
            && self.0.iter().zip(key).all(|((name, numbers), (segment, number))| {
                (name == "*" || name.eq_ignore_ascii_case(segment))
                    && match (numbers, number) {
                        (Numbers::None, _) => true,
                        (Numbers::Between(first, last), Some(number)) => (first..=last).contains(&number),
                        (Numbers::Between(..), None) => false,
                    }
            })
    }
}

/// Dots inside brackets (`[1..3]`) part nothing.
trait Joined {
    fn enumerate_joined(self) -> std::vec::IntoIter<String>;
}

impl<'a, I: Iterator<Item = &'a str>> Joined for I {
    fn enumerate_joined(self) -> std::vec::IntoIter<String> {
        let mut parts: Vec<String> = Vec::new();
        for part in self {
            match parts.last_mut().filter(|last| last.contains('[') && !last.ends_with(']')) {
                Some(last) => {
                    last.push('.');
                    last.push_str(part);
                }
                None => parts.push(part.to_owned()),
            }
        }
        parts.into_iter()
    }
}

fn numbers(text: &str) -> Option<Numbers> {
    if text == "*" {
        return Some(Numbers::Between(0, u16::MAX));
    }
    match text.split_once("..") {
        None => text.parse().ok().map(|number| Numbers::Between(number, number)),
        Some((first, "n")) => first.parse().ok().map(|first| Numbers::Between(first, u16::MAX)),
        Some((first, last)) => Some(Numbers::Between(first.parse().ok()?, last.parse().ok()?)),
    }
}

/// One key of a device.
#[derive(Debug)]
pub struct Key {
    /// With dots and numbers.
    pub name: String,
    /// Its facts.
    pub facts: &'static Configuration,
}

/// The keys of a product that a filter means, in order.
pub fn keys(code: &str, filter: Option<&KeyFilter>) -> Vec<Key> {
    let mut found = Vec::new();
    let may_fit = |facts: &&Configuration| filter.is_none_or(|filter| filter.may_admit(facts.path)) && facts.products.include(code);
    for facts in configurations().iter().filter(may_fit) {
        expand(facts.path, &mut Vec::new(), &mut |path| {
            if filter.is_none_or(|filter| filter.admits(path)) {
                found.push(Key { name: spell(path), facts });
            }
        });
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found.dedup_by(|a, b| a.name == b.name);
    found
}

/// A segment with its number.
type Step = (&'static str, Option<u16>);

fn expand(rest: &'static [Segment], path: &mut Vec<Step>, found: &mut dyn FnMut(&[Step])) {
    let Some((first, rest)) = rest.split_first() else { return found(path) };
    match first.range {
        None => {
            path.push((first.name, None));
            expand(rest, path, found);
            path.pop();
        }
        Some((low, high)) => {
            for number in low..=high {
                path.push((first.name, Some(number)));
                expand(rest, path, found);
                path.pop();
            }
        }
    }
}

fn spell(path: &[(&str, Option<u16>)]) -> String {
    let parts: Vec<String> = path
        .iter()
        .map(|(name, number)| match number {
            Some(number) => format!("{name}[{number}]"),
            None => (*name).to_owned(),
        })
        .collect();
    parts.join(".")
}

/// The key of a product by its name.
pub fn find(code: &str, name: &str) -> Option<Key> {
    let filter = KeyFilter::parse(name).ok()?;
    keys(code, Some(&filter)).into_iter().find(|key| key.name.eq_ignore_ascii_case(name))
}

/// A value out of the box, as JSON. Where it differs by number the facts list it: `[1]: Off; [2]: On;`.
fn default(key: &Key) -> Value {
    let facts = key.facts;
    let text = if facts.default.starts_with('[') {
        let mut of_numbers = facts.default.split(';').filter_map(|one| one.trim().split_once(": "));
        of_numbers.find(|(number, _)| key.name.contains(*number)).map_or("", |(_, value)| value)
    } else {
        facts.default
    };
    match facts.space.kind {
        Kind::Integer => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        _ => text.into(),
    }
}

/// One configuration as the API shows it. The names of levels are not in any fact; `wxc_sdk` demands a text.
pub fn show(device: &Device, key: &Key, may_edit: bool) -> Value {
    let set = device.room.as_ref().and_then(|room| room.values.configuration(&key.name));
    let default = default(key);
    let is_editable = may_edit && Role::Admin.is_in(key.facts.roles);
    let mut editability = json!({ "isEditable": is_editable });
    if !is_editable {
        editability["reason"] = "NOT_AUTHORIZED".into();
    }
    json!({
        "value": set.unwrap_or(&default),
        "source": if set.is_some() { "configured" } else { "default" },
        "sources": {
            "default": { "value": default, "editability": { "isEditable": false, "reason": "FACTORY_DEFAULT" }, "level": "default" },
            "configured": { "value": set, "editability": editability, "level": "device" },
        },
        "valueSpace": schema(&key.facts.space),
    })
}

/// JSON Schema of the values of a space.
pub fn schema(space: &Space) -> Value {
    let mut one = Map::new();
    match space.kind {
        Kind::Integer => {
            one.insert("type".to_owned(), "integer".into());
            one.extend(space.min.map(|min| ("minimum".to_owned(), min.into())));
            one.extend(space.max.map(|max| ("maximum".to_owned(), max.into())));
        }
        Kind::Literal => {
            one.insert("type".to_owned(), "string".into());
            one.insert("enum".to_owned(), space.values.into());
        }
        Kind::Text => {
            one.insert("type".to_owned(), "string".into());
            one.extend(space.min.map(|min| ("minLength".to_owned(), min.into())));
            one.extend(space.max.map(|max| ("maxLength".to_owned(), max.into())));
        }
    }
    if space.most == 0 {
        return Value::Object(one);
    }
    let mut list = json!({ "type": "array", "items": one });
    if space.most != usize::MAX {
        list["maxItems"] = space.most.into();
    }
    list
}

/// One checked step of a patch: the key, and its new value or none.
pub type Change = (Key, Option<Value>);

/// Reads a JSON Patch (RFC 6902) on `…/sources/configured/value`; nothing changes unless every step is right.
pub fn read_patch(code: &str, patch: &Value) -> Result<Vec<Change>, String> {
    let steps = patch.as_array().ok_or("body: a list of operations is required")?;
    steps.iter().enumerate().map(|(at, step)| read_step(code, step).map_err(|wrong| format!("body[{at}]: {wrong}"))).collect()
}

fn read_step(code: &str, step: &Value) -> Result<Change, String> {
    let text = |name: &str| step.get(name).and_then(Value::as_str).ok_or_else(|| format!("{name}: a text is required"));
    let (op, path) = (text("op")?, text("path")?);
    let plain = path.trim_start_matches('/').replace("~1", "/").replace("~0", "~");
    let name = plain
        .strip_suffix("/sources/configured/value")
        .ok_or_else(|| format!("path: '{path}' does not end with /sources/configured/value; nothing else can be changed"))?;
    let key = find(code, name).ok_or_else(|| format!("path: the device has no configuration '{name}'"))?;
    if !Role::Admin.is_in(key.facts.roles) {
        return Err(format!("path: '{name}' is not for administrators"));
    }
    match op {
        "remove" => Ok((key, None)),
        "replace" => {
            let value = step.get("value").ok_or("value: is required to replace")?;
            let value = key.facts.space.check(value).map_err(|wrong| format!("value of '{name}': {wrong}"))?;
            Ok((key, Some(value)))
        }
        other => Err(format!("op: '{other}' is not one of remove, replace")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{KeyFilter, default, find, keys, read_patch};
    use crate::xapi::facts::{codes, configurations};

    fn names(code: &str, filter: &str) -> Vec<String> {
        keys(code, Some(&KeyFilter::parse(filter).unwrap())).into_iter().map(|key| key.name).collect()
    }

    #[test]
    fn filters_as_the_documentation_of_the_operation_has_them() {
        assert_eq!(names("davinci", "Conference.MaxReceiveCallRate"), ["Conference.MaxReceiveCallRate"]);
        assert!(names("davinci", "Audio.Ultrasound.*").iter().all(|name| name.starts_with("Audio.Ultrasound.")));
        let all = names("davinci", "FacilityService.Service[*].Name");
        assert_eq!(names("davinci", "FacilityService.Service[1].Name"), all[..1]);
        assert_eq!(names("davinci", "FacilityService.Service[1..3].Name"), all[..3]);
        assert_eq!(names("davinci", "FacilityService.Service[2..n].Name"), all[1..]);
        assert_eq!(names("davinci", "Nonsense.Key"), Vec::<String>::new());
        for wrong in ["", "Audio..Volume", "A[", "A[x].B", "A B"] {
            assert!(KeyFilter::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_configuration_of_every_product_is_found_and_its_default_fits() {
        for code in codes() {
            for key in keys(code, None) {
                assert!(find(code, &key.name).is_some(), "{}", key.name);
                // An empty default means unset.
                let value = default(&key);
                let fits = value == "" || key.facts.space.check(&value) == Ok(value.clone());
                assert!(fits, "{}: {value} is not in {:?}", key.name, key.facts.space);
            }
        }
        assert!(configurations().len() > keys("davinci", None).len() / 4);
    }

    #[test]
    fn a_patch_is_all_or_nothing() {
        let step = |op: &str, path: &str, value: serde_json::Value| json!({ "op": op, "path": path, "value": value });
        let good = step("replace", "Audio.DefaultVolume/sources/configured/value", json!(30));
        let slashed = json!({ "op": "remove", "path": "/Audio.DefaultVolume/sources/configured/value" });
        assert_eq!(read_patch("davinci", &json!([good, slashed])).unwrap().len(), 2);
        for (bad, why) in [
            (step("replace", "Audio.DefaultVolume/sources/configured/value", json!(101)), "out of range"),
            (step("replace", "Audio.DefaultVolume/sources/default/value", json!(1)), "nothing else can be changed"),
            (step("replace", "Audio.Nonsense/sources/configured/value", json!(1)), "no configuration"),
            (step("add", "Audio.DefaultVolume/sources/configured/value", json!(1)), "not one of"),
            (json!({ "op": "replace", "path": "Audio.DefaultVolume/sources/configured/value" }), "is required"),
        ] {
            let wrong = read_patch("davinci", &json!([good, bad])).unwrap_err();
            assert!(wrong.starts_with("body[1]") && wrong.contains(why), "{wrong}");
        }
    }
}
