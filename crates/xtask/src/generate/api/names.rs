//! Rust names for the names of the API.

use std::collections::BTreeSet;

/// Names of types that generated code uses itself.
const TAKEN_TYPES: [&str; 20] = [
    "Any",
    "BTreeMap",
    "Box",
    "Default",
    "Extra",
    "From",
    "Host",
    "Into",
    "Json",
    "Keys",
    "Method",
    "Option",
    "Operation",
    "Paged",
    "Paging",
    "Reader",
    "Request",
    "Result",
    "String",
    "Vec",
];

/// Names of methods that every request has or may have.
const TAKEN_METHODS: [&str; 7] = ["new", "body", "raw_body", "request", "clone", "into", "from"];

const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Names that are already given away in one scope.
#[derive(Default)]
pub struct Scope(BTreeSet<String>);

impl Scope {
    /// The name itself, or the first of `name2`, `name3`, … that is free; then it is taken.
    pub fn take(&mut self, name: impl AsRef<str>) -> String {
        let name = name.as_ref();
        let mut free = name.to_owned();
        let mut number = 2;
        while self.0.contains(&free) {
            free = format!("{name}{number}");
            number += 1;
        }
        self.0.insert(free.clone());
        free
    }

    /// Whether nobody has the name yet.
    pub fn is_free(&self, name: &str) -> bool {
        !self.0.contains(name)
    }

    /// For types: generated code's own names are not to be had.
    pub fn types() -> Self {
        Self(TAKEN_TYPES.iter().map(|n| (*n).to_owned()).collect())
    }

    /// For the setters of a request.
    pub fn methods() -> Self {
        Self(TAKEN_METHODS.iter().map(|n| (*n).to_owned()).collect())
    }
}

/// `deviceCallSettings` and `device-call-settings` become `DeviceCallSettings`; `OBTPStatus` keeps its capitals.
pub fn type_name(name: &str) -> String {
    let mut out = String::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()) {
        let mut letters = part.chars();
        out.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) || out.is_empty() {
        out.insert(0, 'N');
    }
    out
}

/// `PEOPLE_COUNT`, `peopleCount` and `people-count` become `PeopleCount`; `*` and `#` become words.
pub fn variant_name(value: &str) -> String {
    let spelled = value.replace('*', " star ").replace('#', " hash ").replace('+', " plus ");
    let name = camel(&words(&spelled));
    match name.as_str() {
        "" => "Empty".to_owned(),
        "Other" => "OtherValue".to_owned(),
        "Self" => "SelfValue".to_owned(),
        digits if digits.starts_with(|c: char| c.is_ascii_digit()) => format!("N{digits}"),
        _ => name,
    }
}

/// `avatarURL` becomes `avatar_url`, `type` becomes `type_`.
pub fn field_name(name: &str) -> String {
    let mut out = words(name).join("_");
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert_str(0, "n_");
    }
    if KEYWORDS.contains(&out.as_str()) || out == "extra" {
        out.push('_');
    }
    out
}

/// Words become one name: `get`, `caller`, `id` become `GetCallerId`.
pub fn camel<T: AsRef<str>>(words: &[T]) -> String {
    words.iter().map(|word| type_name(word.as_ref())).collect()
}

/// Lower-case words: a word begins at a capital after a small letter, at the last capital before a small one, and after anything that is
/// neither letter nor digit.
pub fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (i, c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = i.checked_sub(1).map(|j| letters[j]);
        let after_small = before.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        // The s of a plural (`URLs`) does not begin a word.
        let before_small = letters.get(i + 1).is_some_and(char::is_ascii_lowercase)
            && !(letters.get(i + 1) == Some(&'s') && letters.get(i + 2).is_none_or(|n| !n.is_ascii_lowercase()));
        let after_capital = before.is_some_and(|b| b.is_ascii_uppercase());
        if c.is_ascii_uppercase() && (after_small || (after_capital && before_small)) {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut() {
            last.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_rust_names() {
        for (name, expected) in [
            ("orgId", "org_id"),
            ("avatarURL", "avatar_url"),
            ("siteUrls", "site_urls"),
            ("type", "type_"),
            ("lineKeyLEDPattern", "line_key_led_pattern"),
            ("urn:scim:schemas", "urn_scim_schemas"),
            ("$ref", "ref_"),
            ("2fa", "n_2fa"),
            ("extra", "extra_"),
            ("Call ID", "call_id"),
            ("memberIDs", "member_ids"),
        ] {
            assert_eq!(field_name(name), expected);
        }
        for (name, expected) in [
            ("ONE_MIN", "OneMin"),
            ("xapi:readonly", "XapiReadonly"),
            ("connected_with_issues", "ConnectedWithIssues"),
            ("other", "OtherValue"),
            ("*", "Star"),
            ("", "Empty"),
            ("720p", "N720p"),
            ("meetingRoom", "MeetingRoom"),
        ] {
            assert_eq!(variant_name(value(name)), expected);
        }
        assert_eq!(type_name("userDeviceCount"), "UserDeviceCount");
        assert_eq!(type_name("list-devices"), "ListDevices");
        assert_eq!(type_name("Y_Sdk"), "YSdk");
    }

    fn value(text: &str) -> &str {
        text
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let mut scope = Scope::types();
        assert_eq!(scope.take("Device"), "Device");
        assert_eq!(scope.take("Device"), "Device2");
        assert_eq!(scope.take("Option"), "Option2");
    }
}
