//! Where the store lives, parsed once at the edge.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use url::Url;

use crate::StoreError;

/// Where the store lives: `sqlite:FILE` or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`.
///
/// `FILE` is taken literally, relative or absolute. `sqlite:FILE?max_page_count=N` lets the file grow to N pages only.
/// Printing it masks the password.
#[derive(Clone, PartialEq, Eq)]
pub struct StoreLocation(pub(crate) Place);

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Place {
    Sqlite { path: PathBuf, max_page_count: Option<u32> },
    Postgres(Url),
}

impl StoreLocation {
    /// A SQLite file.
    pub fn sqlite(path: impl Into<PathBuf>) -> Self {
        Self(Place::Sqlite { path: path.into(), max_page_count: None })
    }

    /// The file of a SQLite store; `None` for PostgreSQL.
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Place::Sqlite { path, .. } => Some(path),
            Place::Postgres(_) => None,
        }
    }
}

impl FromStr for StoreLocation {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        if let Some(rest) = text.strip_prefix("sqlite:") {
            return parse_sqlite(text, rest);
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return parse_postgres(text);
        }
        // The text may be a password-bearing URL with a typing error: it is not repeated.
        Err(StoreError::Location {
            location: text.split(':').next().unwrap_or_default().to_owned(),
            problem: "a store is `sqlite:FILE` or `postgres://USER@HOST/DATABASE`".to_owned(),
        })
    }
}

fn parse_sqlite(text: &str, rest: &str) -> Result<StoreLocation, StoreError> {
    let wrong = |problem: String| StoreError::Location { location: text.to_owned(), problem };
    let (file, parameters) = rest.split_once('?').map_or((rest, None), |(file, parameters)| (file, Some(parameters)));
    // `sqlite:///srv/a.db` and `sqlite:/srv/a.db` both name /srv/a.db.
    let file = file.strip_prefix("//").unwrap_or(file);
    if file.is_empty() || file == ":memory:" {
        return Err(wrong("name a file, for example `sqlite:cordboard.db`".to_owned()));
    }
    let mut max_page_count = None;
    for (name, value) in url::form_urlencoded::parse(parameters.unwrap_or_default().as_bytes()) {
        match &*name {
            "max_page_count" => match value.parse() {
                Ok(pages) if pages > 0 => max_page_count = Some(pages),
                _ => return Err(wrong("max_page_count is a whole number above 0".to_owned())),
            },
            other => return Err(wrong(format!("unknown parameter `{other}`; only max_page_count is known"))),
        }
    }
    Ok(StoreLocation(Place::Sqlite { path: PathBuf::from(file), max_page_count }))
}

fn parse_postgres(text: &str) -> Result<StoreLocation, StoreError> {
    let wrong = |problem: String| StoreError::Location { location: "postgres URL".to_owned(), problem };
    let url = Url::parse(text).map_err(|error| wrong(format!("not a URL: {error}")))?;
    if url.host_str().is_none_or(str::is_empty) {
        return Err(wrong("it names no host".to_owned()));
    }
    if url.path().trim_matches('/').is_empty() {
        return Err(wrong("it names no database, as in postgres://HOST/DATABASE".to_owned()));
    }
    Ok(StoreLocation(Place::Postgres(url)))
}

impl fmt::Display for StoreLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Sqlite { path, .. } => write!(f, "sqlite:{}", path.display()),
            Place::Postgres(url) => {
                // Parameters may hold a password as well, so they are left out.
                write!(f, "{}://", url.scheme())?;
                if !url.username().is_empty() {
                    f.write_str(url.username())?;
                    f.write_str(if url.password().is_some() { ":***@" } else { "@" })?;
                }
                f.write_str(url.host_str().unwrap_or_default())?;
                if let Some(port) = url.port() {
                    write!(f, ":{port}")?;
                }
                f.write_str(url.path())
            }
        }
    }
}

impl fmt::Debug for StoreLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoreLocation({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<StoreLocation, String> {
        text.parse().map_err(|error: StoreError| error.to_string())
    }

    #[test]
    fn a_file_is_taken_literally() {
        for (text, path) in [
            ("sqlite:a b%20.db", "a b%20.db"),
            ("sqlite:/srv/x.db", "/srv/x.db"),
            ("sqlite:///srv/x.db", "/srv/x.db"),
            ("sqlite:./x.db?max_page_count=7", "./x.db"),
        ] {
            assert_eq!(parse(text).expect(text).path(), Some(Path::new(path)), "{text}");
        }
    }

    #[test]
    fn a_password_is_never_printed() {
        let location = parse("postgres://app:hunter2@db.example:5433/cord?password=hunter2").expect("a location");
        assert_eq!(location.to_string(), "postgres://app:***@db.example:5433/cord");
        assert!(!format!("{location:?}").contains("hunter2"));
        for broken in
            ["postgres://app:hunter2@/cord", "postgres://app:hunter2@host", "postgre://app:hunter2@host/x", "postgres://a:hunter2@h:x/d"]
        {
            let error = parse(broken).expect_err(broken);
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn nonsense_says_what_is_wanted() {
        for text in ["", "cordboard.db", "mysql://h/d", "sqlite:", "sqlite::memory:", "sqlite:x?max_page_count=0", "sqlite:x?mode=ro"] {
            parse(text).expect_err(text);
        }
        assert!(parse("mysql://h/d").expect_err("refused").contains("sqlite:FILE"));
    }
}
