//! The configuration file, with the line of everything in it.

use std::ops::Range;
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use toml_edit::{Document, Item, TableLike, Value};

use super::Problem;
use super::kind::Kind;
use super::table::{SETTINGS, Setting, setting};

/// A configuration is a page of text; a larger file is something else.
const MAX_BYTES: u64 = 256 * 1024;

/// A value of the file.
pub struct Found {
    /// Whose value it is.
    pub setting: &'static Setting,
    /// What is written.
    pub written: Written,
    /// Where, from 1.
    pub line: usize,
}

/// What a file may say about a setting.
pub enum Written {
    /// The value; of a list, each.
    Texts(Vec<SecretString>),
    /// The file that holds it.
    InFile(PathBuf),
}

/// Reads a file. Every problem of it is told, not only the first.
pub fn read(path: &Path) -> Result<Vec<Found>, Vec<Problem>> {
    let unreadable = |why: String| vec![Problem::new(path.display(), format!("cannot read the configuration: {why}"))];
    let facts = std::fs::metadata(path).map_err(|error| unreadable(format!("{error}; check --config")))?;
    if facts.len() > MAX_BYTES {
        return Err(unreadable(format!("it has {} bytes, which is no configuration; check --config", facts.len())));
    }
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(format!("{error}; check --config")))?;
    let found = parse(&text, path)?;
    let open = super::folder::is_open_to_others(path);
    let secret =
        found.iter().find(|found| found.setting.secrecy == super::table::Secrecy::Secret && matches!(found.written, Written::Texts(_)));
    match secret {
        Some(found) if open => Err(vec![Problem::new(
            format!("{}:{}", path.display(), found.line),
            format!(
                "`{key}` is a secret in a file that other users can read: chmod 600 {}, or write `{}` and the name of a private file",
                path.display(),
                file_key(found.setting),
                key = found.setting.key
            ),
        )]),
        _ => Ok(found),
    }
}

/// The key that names the file of a secret.
pub fn file_key(setting: &Setting) -> String {
    format!("{}_file", setting.key)
}

/// The setting that a key with `_file` at its end belongs to.
pub fn setting_of_file_key(key: &str) -> Option<&'static Setting> {
    setting(key.strip_suffix("_file")?).filter(|setting| setting.has_file())
}

fn parse(text: &str, path: &Path) -> Result<Vec<Found>, Vec<Problem>> {
    let line = |span: Option<Range<usize>>| {
        let end = span.map_or(0, |span| span.start).min(text.len());
        text.get(..end).unwrap_or(text).matches('\n').count() + 1
    };
    let document = Document::parse(text).map_err(|error| {
        // The error's own text repeats the line, which may hold a secret.
        let place = format!("{}:{}", path.display(), line(error.span()));
        vec![Problem::new(place, format!("this is no TOML: {}", error.message().trim().replace('\n', ", ")))]
    })?;
    let mut reader = Reader { path, line: &line, found: Vec::new(), problems: Vec::new() };
    reader.table("", document.as_table());
    if reader.problems.is_empty() { Ok(reader.found) } else { Err(reader.problems) }
}

struct Reader<'a> {
    path: &'a Path,
    line: &'a dyn Fn(Option<Range<usize>>) -> usize,
    found: Vec<Found>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn table(&mut self, prefix: &str, table: &dyn TableLike) {
        for (name, item) in table.iter() {
            let key = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
            let span = table.get_key_value(name).and_then(|(key, _)| key.span()).or_else(|| item.span());
            let line = (self.line)(span);
            if let Some(setting) = setting(&key) {
                match texts(setting.kind, item) {
                    Some(texts) => self.found.push(Found { setting, written: Written::Texts(texts), line }),
                    None => self.complain(line, format!("`{key}` {}, not {}", setting.kind.words(), what(item))),
                }
            } else if let Some(setting) = setting_of_file_key(&key) {
                match item.as_str() {
                    Some(file) if !file.trim().is_empty() => {
                        // Beside the configuration, wherever the program is started.
                        let file = self.path.parent().map_or_else(|| PathBuf::from(file), |folder| folder.join(file));
                        self.found.push(Found { setting, written: Written::InFile(file), line });
                    }
                    _ => self.complain(line, format!("`{key}` must be the name of a file, not {}", what(item))),
                }
            } else if let Some(inner) = item.as_table_like().filter(|_| is_group(&key)) {
                self.table(&key, inner);
            } else {
                let hint = nearest(&key).map_or_else(
                    || "`cordboard config example` shows every key".to_owned(),
                    |near| format!("did you mean `{near}`? `cordboard config example` shows every key"),
                );
                self.complain(line, format!("there is no setting `{key}`; {hint}"));
            }
        }
    }

    fn complain(&mut self, line: usize, what: String) {
        self.problems.push(Problem::new(format!("{}:{line}", self.path.display()), what));
    }
}

fn is_group(key: &str) -> bool {
    SETTINGS.iter().any(|setting| setting.key.strip_prefix(key).is_some_and(|rest| rest.starts_with('.')))
}

fn texts(kind: Kind, item: &Item) -> Option<Vec<SecretString>> {
    let one = |value: &Value| value.as_str().map(|text| SecretString::from(text.to_owned()));
    match kind {
        Kind::Number { .. } => item.as_integer().map(|number| vec![number.to_string().into()]),
        Kind::Limits => item.as_array()?.iter().map(number).collect(),
        _ if kind.is_list() => item.as_array()?.iter().map(one).collect(),
        _ => Some(vec![one(item.as_value()?)?]),
    }
}

/// A number, whole or not, as text.
fn number(value: &Value) -> Option<SecretString> {
    let text = match value {
        Value::Integer(number) => number.value().to_string(),
        Value::Float(number) => number.value().to_string(),
        _ => return None,
    };
    Some(text.into())
}

/// The type of what is there, never its value.
fn what(item: &Item) -> &'static str {
    match item {
        Item::Value(Value::String(_)) => "this text",
        Item::Value(Value::Integer(_) | Value::Float(_)) => "a number",
        Item::Value(Value::Boolean(_)) => "true or false",
        Item::Value(Value::Datetime(_)) => "a date",
        Item::Value(Value::Array(_)) => "a list",
        _ => "a group of settings",
    }
}

/// The key that was probably meant: nearest as a whole, or by its last word in another group.
fn nearest(key: &str) -> Option<String> {
    let last = |key: &str| key.rsplit('.').next().unwrap_or_default().to_owned();
    let known = SETTINGS.iter().flat_map(|setting| {
        let file = setting.has_file().then(|| file_key(setting));
        [Some(setting.key.to_owned()), file].into_iter().flatten()
    });
    known
        .map(|candidate| {
            let whole = strsim::damerau_levenshtein(key, &candidate);
            let word = strsim::damerau_levenshtein(&last(key), &last(&candidate)) + 1;
            (whole.min(word), candidate)
        })
        .filter(|(distance, _)| *distance <= 3)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn problems(text: &str) -> String {
        let problems = parse(text, Path::new("/x/c.toml")).err().expect("wrong");
        problems.iter().map(|problem| problem.to_string() + "\n").collect()
    }

    #[test]
    fn values_know_their_lines() {
        let text = "listen = \"127.0.0.1:1\"\n\n[webex]\nrequests_per_minute = 700\ntoken_file = \"t\"\n[sign_in.oidc]\nname = \"A\"\n";
        let found = parse(text, Path::new("/x/c.toml")).expect("good");
        let seen: Vec<_> = found.iter().map(|found| (found.setting.key, found.line)).collect();
        assert_eq!(seen, [("listen", 1), ("webex.requests_per_minute", 4), ("webex.token", 5), ("sign_in.oidc.name", 7)]);
        assert!(matches!(&found[2].written, Written::InFile(path) if path == Path::new("/x/t")));
        assert!(matches!(&found[1].written, Written::Texts(texts) if texts[0].expose_secret() == "700"));
    }

    #[test]
    fn every_problem_is_told_with_its_line_and_a_guess() {
        let text = problems("lisen = \"x\"\n[webex]\ntokn = \"planted\"\nrequests_per_minute = \"many\"\n[colour]\nred = 1\n");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 4, "{text}");
        assert!(lines[0].starts_with("/x/c.toml:1:") && lines[0].contains("`listen`?"), "{text}");
        assert!(lines[1].starts_with("/x/c.toml:3:") && lines[1].contains("`webex.token`?"), "{text}");
        assert!(lines[2].starts_with("/x/c.toml:4:") && lines[2].contains("whole number from 10 to 60000"), "{text}");
        assert!(lines[3].starts_with("/x/c.toml:5:") && lines[3].contains("config example"), "{text}");
        assert!(!text.contains("planted"), "{text}");
    }

    #[test]
    fn a_key_in_the_wrong_group_is_recognised() {
        assert!(problems("client_secret = \"planted\"\n").contains("client_secret`?"));
        assert!(problems("token_file = \"planted\"\n").contains("`webex.token_file`?"));
    }

    #[test]
    fn broken_toml_has_a_line_and_does_not_repeat_it() {
        let text = problems("listen = \"127.0.0.1:1\"\n[webex]\ntoken = \"planted\n");
        assert!(text.starts_with("/x/c.toml:3: this is no TOML"), "{text}");
        assert!(!text.contains("planted"), "{text}");
    }

    #[test]
    fn types_are_checked() {
        for (text, word) in [
            ("listen = 8080\n", "a number"),
            ("trusted_proxies = \"10.0.0.1\"\n", "must be a list"),
            ("[webex]\nrequests_per_minute = 1.5\n", "whole number"),
            ("webex = 3\n", "no setting `webex`"),
            ("listen.port = 3\n", "a group of settings"),
            ("[webex]\ntoken_file = 3\n", "name of a file"),
        ] {
            let told = problems(text);
            assert!(told.contains(word), "{told}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_secret_in_a_file_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.toml");
        std::fs::write(&path, "[webex]\ntoken = \"planted\"\n").expect("written");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("set");
        let problems = read(&path).err().expect("refused");
        assert!(problems[0].to_string().contains("chmod 600"), "{}", problems[0]);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("set");
        assert_eq!(read(&path).map_err(|_| ()).expect("private").len(), 1);
    }
}
