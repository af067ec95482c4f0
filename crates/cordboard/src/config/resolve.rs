//! Which of several sources gives a setting its value.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use super::file::{self, Found, Written};
use super::kind::Kind;
use super::table::{Default, SETTINGS, Secrecy, Setting};
use super::{Problem, Surroundings, folder};

/// Names the configuration file.
const VARIABLE: &str = "CORDBOARD_CONFIG";
const FILE_NAME: &str = "cordboard.toml";
/// Where a packaged program is configured.
const SYSTEM_FOLDER: &str = "/etc/cordboard";
/// A secret is a line; a larger file is something else.
const MAX_SECRET_BYTES: u64 = 16 * 1024;

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// This flag.
    Flag(&'static str),
    /// This variable.
    Environment(String),
    /// This credential of the service manager.
    Credential(PathBuf),
    /// This line of the configuration file.
    File(PathBuf, usize),
    /// Nobody said anything.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => f.write_str(flag),
            Self::Environment(name) => f.write_str(name),
            Self::Credential(path) => write!(f, "credential {}", path.display()),
            Self::File(path, line) => write!(f, "{}:{line}", path.display()),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A value and where it comes from.
#[derive(Debug, Clone)]
pub struct Chosen {
    /// The text; of a list, each.
    pub texts: Vec<SecretString>,
    /// Where it comes from.
    pub origin: Origin,
    /// Who else can see a secret in it, and what to do.
    pub exposure: Option<String>,
}

impl Chosen {
    fn one(text: impl Into<String>, origin: Origin) -> Self {
        Self { texts: vec![SecretString::from(text.into())], origin, exposure: None }
    }
}

/// All settings that have a value.
#[derive(Debug)]
pub struct Resolved {
    /// The configuration file, if there is one.
    pub file: Option<PathBuf>,
    values: BTreeMap<&'static str, Chosen>,
}

impl Resolved {
    /// A setting's value.
    pub fn chosen(&self, key: &str) -> Option<&Chosen> {
        self.values.get(key)
    }

    /// Secrets that others can see, each with what to do.
    pub fn exposures(&self) -> impl Iterator<Item = String> {
        self.values.iter().filter_map(|(key, chosen)| Some(format!("`{key}` ({}): {}", chosen.origin, chosen.exposure.as_deref()?)))
    }

    /// The text of a setting.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.chosen(key)?.texts.first().map(ExposeSecret::expose_secret)
    }

    /// The texts of a list.
    pub fn texts(&self, key: &str) -> impl Iterator<Item = &str> {
        self.chosen(key).into_iter().flat_map(|chosen| &chosen.texts).map(ExposeSecret::expose_secret)
    }

    /// A secret.
    pub fn secret(&self, key: &str) -> Option<SecretString> {
        self.chosen(key)?.texts.first().cloned()
    }

    /// Where a setting comes from, to complain about it.
    pub fn origin(&self, key: &str) -> &Origin {
        self.chosen(key).map_or(&Origin::Default, |chosen| &chosen.origin)
    }
}

/// Looks every setting up.
pub fn resolve(surroundings: &Surroundings) -> Result<Resolved, Vec<Problem>> {
    let file = choose_file(surroundings).map_err(|problem| vec![problem])?;
    let found = file.as_deref().map(file::read).transpose()?.unwrap_or_default();
    let (mut values, mut problems) = (BTreeMap::new(), Vec::new());
    for setting in SETTINGS {
        match look_up(setting, surroundings, file.as_deref(), &found).and_then(|chosen| checked(setting, chosen)) {
            Ok(Some(chosen)) => drop(values.insert(setting.key, chosen)),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    compute(&mut values, surroundings)?;
    Ok(Resolved { file, values })
}

/// The values that follow from others.
fn compute(values: &mut BTreeMap<&'static str, Chosen>, surroundings: &Surroundings) -> Result<(), Vec<Problem>> {
    let path = |values: &BTreeMap<_, Chosen>, key| {
        values.get(key).and_then(|chosen| chosen.texts.first()).map(|text| PathBuf::from(text.expose_secret()))
    };
    let sqlite_file = values
        .get("store")
        .and_then(|chosen| chosen.texts.first()?.expose_secret().parse::<store::StoreLocation>().ok()?.path().map(Path::to_path_buf));
    // Whoever named a database file alone gets the key beside it: two databases do not share one by accident.
    if let (Some(file), None, false) = (sqlite_file, path(values, "data"), values.contains_key("master_key_file")) {
        let mut name = file.into_os_string();
        name.push(".key");
        values.insert("master_key_file", Chosen::one(name.to_string_lossy(), Origin::Default));
    }
    if let (None, Some(usual)) = (path(values, "data"), folder::usual(surroundings)) {
        values.insert("data", Chosen::one(usual.to_string_lossy(), Origin::Default));
    }
    if values.contains_key("store") && values.contains_key("master_key_file") {
        return Ok(());
    }
    let Some(data) = path(values, "data") else {
        let what = "there is no usual place for data, because HOME is not set: name a folder with --data or CORDBOARD_DATA";
        return Err(vec![Problem::new("data", what)]);
    };
    let within = |name: &str| data.join(name).to_string_lossy().into_owned();
    values.entry("store").or_insert_with(|| Chosen::one(format!("sqlite:{}", within("cordboard.db")), Origin::Default));
    values.entry("master_key_file").or_insert_with(|| Chosen::one(within("master.key"), Origin::Default));
    Ok(())
}

/// The file that is named, else the first that is there.
fn choose_file(surroundings: &Surroundings) -> Result<Option<PathBuf>, Problem> {
    let named = match (&surroundings.flags.config, surroundings.variable(VARIABLE)) {
        (Some(path), _) => Some((path.clone(), "--config")),
        (None, Some(path)) => Some((PathBuf::from(path), VARIABLE)),
        (None, None) => None,
    };
    if let Some((path, by)) = named {
        if path.is_file() {
            return Ok(Some(path));
        }
        return Err(Problem::new(by, format!("there is no file {}; `cordboard config example` prints one to begin with", path.display())));
    }
    let data = surroundings.flags.values.iter().find(|(key, _)| *key == "data").map(|(_, folder)| PathBuf::from(folder));
    let data = data.or_else(|| surroundings.variable("CORDBOARD_DATA").map(PathBuf::from)).or_else(|| folder::usual(surroundings));
    let system = surroundings.variable("CONFIGURATION_DIRECTORY").and_then(|all| all.split(':').next()).unwrap_or(SYSTEM_FOLDER);
    for folder in data.into_iter().chain([PathBuf::from(system)]) {
        let path = folder.join(FILE_NAME);
        // A folder that this user must not look into is somebody else's.
        if path.try_exists().unwrap_or(false) {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

/// The first source that has a value.
fn look_up(
    setting: &'static Setting,
    surroundings: &Surroundings,
    file: Option<&Path>,
    found: &[Found],
) -> Result<Option<Chosen>, Problem> {
    for (key, text) in &surroundings.flags.values {
        let origin = Origin::Flag(setting.flag.unwrap_or_default());
        if *key == setting.key {
            return Ok(Some(Chosen::one(text.clone(), origin)));
        }
        if file::setting_of_file_key(key).is_some_and(|of| of.key == setting.key) {
            return secret_file(Path::new(text), origin).map(Some);
        }
    }
    for name in setting.variables {
        let twin = format!("{name}_FILE");
        if setting.has_file() && surroundings.variable(name).is_some() && surroundings.variable(&twin).is_some() {
            return Err(Problem::new(*name, format!("both {name} and {twin} are set: keep one")));
        }
        if let Some(text) = surroundings.variable(name) {
            let origin = Origin::Environment((*name).to_owned());
            let texts = if setting.kind.is_list() { text.split(',').map(str::trim).collect() } else { vec![text.trim()] };
            let texts = texts.into_iter().map(|text| text.to_owned().into()).collect();
            return Ok(Some(Chosen { texts, origin, exposure: None }));
        }
        if let Some(path) = surroundings.variable(&twin).filter(|_| setting.has_file()) {
            return secret_file(Path::new(path), Origin::Environment(twin)).map(Some);
        }
    }
    if let Some(path) = credential(setting, surroundings) {
        let origin = Origin::Credential(path.clone());
        // A setting that names a file is given the credential's own.
        return if setting.kind == Kind::Path {
            Ok(Some(Chosen::one(path.to_string_lossy(), origin)))
        } else {
            secret_file(&path, origin).map(Some)
        };
    }
    in_file(setting, file, found)?.map_or_else(
        || match setting.default {
            Default::Text(text) => Ok(Some(Chosen::one(text, Origin::Default))),
            Default::Number(number) => Ok(Some(Chosen::one(number.to_string(), Origin::Default))),
            Default::Nothing | Default::Computed(_) => Ok(None),
        },
        |chosen| Ok(Some(chosen)),
    )
}

fn credential(setting: &Setting, surroundings: &Surroundings) -> Option<PathBuf> {
    let folder = Path::new(surroundings.variable("CREDENTIALS_DIRECTORY")?);
    // `LoadCredential=cordboard:FOLDER` puts its own name before that of each file of the folder (systemd.exec(5)).
    let names = [setting.credential?.to_owned(), format!("cordboard_{}", setting.credential?)];
    names.map(|name| folder.join(name)).into_iter().find(|path| path.is_file())
}

fn in_file(setting: &'static Setting, file: Option<&Path>, found: &[Found]) -> Result<Option<Chosen>, Problem> {
    let Some(file) = file else { return Ok(None) };
    let mut of_setting = found.iter().filter(|found| found.setting.key == setting.key);
    let Some(first) = of_setting.next() else { return Ok(None) };
    let origin = Origin::File(file.to_owned(), first.line);
    if let Some(second) = of_setting.next() {
        let place = Origin::File(file.to_owned(), second.line.max(first.line));
        return Err(Problem::new(place, format!("both `{key}` and `{key}_file` are there: keep one", key = setting.key)));
    }
    match &first.written {
        Written::InFile(path) => secret_file(path, origin).map(Some),
        Written::Texts(texts) => {
            let base = file.parent().unwrap_or(Path::new(""));
            let texts = texts.iter().map(|text| beside(setting.kind, text.expose_secret(), base).into()).collect();
            Ok(Some(Chosen { texts, origin, exposure: None }))
        }
    }
}

/// Relative paths of the configuration file begin at its folder, wherever the program is started.
fn beside(kind: Kind, text: &str, base: &Path) -> String {
    match (kind, text.strip_prefix("sqlite:")) {
        (Kind::Path, _) => base.join(text).to_string_lossy().into_owned(),
        (Kind::Store, Some(path)) => format!("sqlite:{}", base.join(path.strip_prefix("//").unwrap_or(path)).display()),
        _ => text.to_owned(),
    }
}

/// The one line of a file.
fn secret_file(path: &Path, origin: Origin) -> Result<Chosen, Problem> {
    let unreadable = |error: std::io::Error| Problem::new(&origin, format!("cannot read the file {}: {error}", path.display()));
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > MAX_SECRET_BYTES {
        return Err(Problem::new(&origin, format!("the file {} has {size} bytes, which is no secret", path.display())));
    }
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    if text.trim().is_empty() {
        return Err(Problem::new(&origin, format!("the file {} is empty", path.display())));
    }
    // The service manager sees to its credentials itself.
    let exposed = !matches!(origin, Origin::Credential(_)) && folder::is_open_to_others(path);
    let exposure = exposed.then(|| format!("other users of this machine may read the secret in {0}: chmod 600 {0}", path.display()));
    Ok(Chosen { exposure, ..Chosen::one(text.trim(), origin) })
}

/// Who can see a password inside a value that came this way.
fn inside_exposure(setting: &Setting, chosen: &Chosen) -> Option<String> {
    let has_password = chosen.texts.iter().any(|text| holds_password(text.expose_secret()));
    if setting.secrecy != Secrecy::Inside || !has_password {
        return None;
    }
    match &chosen.origin {
        Origin::Flag(flag) => Some(format!(
            "the password in {flag} shows in the list of processes and in the shell's history: give the address in CORDBOARD_STORE, in a \
             private file named by CORDBOARD_STORE_FILE or `store_file`, or as the credential `store`"
        )),
        Origin::File(path, _) if folder::is_open_to_others(path) => Some(format!(
            "`{}` holds a password in a file that other users of this machine may read: chmod 600 {}, or write `{}` and the name of a \
             private file",
            setting.key,
            path.display(),
            file::file_key(setting)
        )),
        _ => None,
    }
}

fn holds_password(address: &str) -> bool {
    let url = url::Url::parse(address).ok();
    url.is_some_and(|url| url.password().is_some_and(|word| !word.is_empty()) || url.query_pairs().any(|(name, _)| name == "password"))
}

fn checked(setting: &Setting, chosen: Option<Chosen>) -> Result<Option<Chosen>, Problem> {
    let Some(mut chosen) = chosen else { return Ok(None) };
    chosen.exposure = chosen.exposure.take().or_else(|| inside_exposure(setting, &chosen));
    for text in &chosen.texts {
        setting.kind.check(text.expose_secret()).map_err(|must| {
            let shown = match setting.secrecy {
                // Where an address could have one, a password may have been typed.
                Secrecy::Open if !text.expose_secret().contains('@') => {
                    format!(", not `{}`", text.expose_secret().chars().take(80).collect::<String>())
                }
                Secrecy::Open | Secrecy::Secret | Secrecy::Inside => String::new(),
            };
            Problem::new(&chosen.origin, format!("`{}` {must}{shown}", setting.key))
        })?;
    }
    Ok(Some(chosen))
}
