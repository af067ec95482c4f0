//! A table as a file: comma-separated values, JSON or a spreadsheet, from the same rows.
//!
//! Rows are read while the reader takes them, so that a million need no more memory than one page. A page that offers its list as a file implements
//! [`Rows`], and calls [`send`] for each [`Kind`].

use std::fs::File;
use std::io::Read as _;

use axum::Json;
use axum::body::Bytes;
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::{self, StreamExt as _};
use serde_json::{Map, json};
use store::{PageRequest, StoreError};
use url::form_urlencoded;

use super::{Sheet, Value, csv, download};
use crate::error::PageError;

/// Read from a finished file at a time.
const CHUNK_BYTES: usize = 64 * 1024;

/// Which kind of file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Comma-separated values.
    Csv,
    /// One array of objects.
    Json,
    /// A spreadsheet.
    Xlsx,
    /// One page of objects for programs, and where the next one begins.
    Page(Paging),
}

/// Which page a program asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// Rows, 1 to [`PageRequest::MAX_SIZE`].
    pub(crate) size: u32,
    /// Where the page before this one said that this one begins.
    pub(crate) cursor: Option<String>,
}

/// Rows of a page unless the program says otherwise.
const USUAL_SIZE: u32 = 100;

impl Paging {
    /// Reads `limit` and `cursor` of a query.
    pub(crate) fn of(query: &str) -> Result<Self, PageError> {
        let mut paging = Self { size: USUAL_SIZE, cursor: None };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "limit" => {
                    let size = value.parse().ok().filter(|size| (1..=PageRequest::MAX_SIZE).contains(size));
                    paging.size = size.ok_or_else(|| PageError::in_query("limit"))?;
                }
                "cursor" => paging.cursor = Some(value.into_owned()),
                _ => {}
            }
        }
        Ok(paging)
    }
}

/// What a table is called, and its columns: the word for programs and the heading for people.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// Name of the file without its ending, also that of the sheet.
    pub(crate) name: &'static str,
    /// Columns.
    pub(crate) columns: Vec<(&'static str, &'static str)>,
}

/// A JSON object.
pub(crate) type Object = Map<String, serde_json::Value>;

impl Table {
    /// A row as programs get it.
    pub(crate) fn object(&self, row: &[Value]) -> Object {
        let keys = self.columns.iter().map(|(key, _)| (*key).to_owned());
        keys.zip(row.iter().map(Value::to_json)).collect()
    }
}

/// Where rows come from.
pub(crate) trait Rows: Send + 'static {
    /// The next rows, each with as many values as there are columns; none is the end.
    fn next(&mut self) -> impl Future<Output = Result<Vec<Vec<Value>>, StoreError>> + Send;

    /// Where what was not read yet begins, for a program that comes back for it; `None` at the end, and where all rows come at once.
    fn position(&self) -> Option<String> {
        None
    }
}

/// Rows that are few: they are read at once, so that a file shows one moment.
pub(crate) struct Once(pub(crate) Vec<Vec<Value>>);

impl Rows for Once {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        Ok(std::mem::take(&mut self.0))
    }
}

/// Why a file ended early.
#[derive(Debug, thiserror::Error)]
enum Broken {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the spreadsheet cannot be written: {0}")]
    Sheet(#[from] rust_xlsxwriter::XlsxError),
    #[error("the spreadsheet cannot be read back: {0}")]
    File(#[from] std::io::Error),
}

/// Refuses a query of which parts mean nothing: who asks for a part of a list must not get all of it. A column more or less changes no row.
pub(crate) fn all_understood(ignored: &[String]) -> Result<(), PageError> {
    const OURS: [&str; 4] = ["limit", "cursor", "table", "column"];
    let name = |part: &String| part.split_once('=').map_or(part.as_str(), |(name, _)| name).to_owned();
    ignored.iter().map(name).find(|name| !OURS.contains(&name.as_str())).map_or(Ok(()), |name| Err(PageError::in_query(&name)))
}

/// Answers with the table. The first rows are read before the answer begins: a store that fails is an error page, not half a file.
pub(crate) async fn send(kind: Kind, table: Table, rows: impl Rows) -> Result<Response, PageError> {
    send_about(kind, table, Object::new(), rows).await
}

/// As [`send`]; programs are told something about the whole table beside its rows.
pub(crate) async fn send_about(kind: Kind, table: Table, about: Object, mut rows: impl Rows) -> Result<Response, PageError> {
    let first = rows.next().await?;
    let name = table.name;
    Ok(match kind {
        Kind::Csv => {
            let titles = csv::line(table.columns.iter().map(|(_, title)| title));
            // The mark says UTF-8 to spreadsheets.
            let head = format!("\u{feff}{titles}");
            let line = |row: &[Value]| csv::line(row.iter().map(Value::to_text));
            download("text/csv; charset=utf-8", &format!("{name}.csv"), lines(first, rows, head, "", line, ""))
        }
        Kind::Json => {
            let line = move |row: &[Value]| serde_json::Value::Object(table.object(row)).to_string();
            download("application/json", &format!("{name}.json"), lines(first, rows, "[\n".to_owned(), ",\n", line, "\n]\n"))
        }
        Kind::Xlsx => {
            let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            let made = stream::once(async move {
                packed(&table, first, rows).await.inspect_err(|error| tracing::error!(error = %error, "an export ended early"))
            });
            download(media_type, &format!("{name}.xlsx"), made.flat_map(chunks))
        }
        Kind::Page(_) => {
            let items: Vec<_> = first.iter().map(|row| table.object(row)).collect();
            let mut page = about;
            page.insert("items".to_owned(), json!(items));
            page.insert("next".to_owned(), json!(rows.position()));
            Json(page).into_response()
        }
    })
}

/// Lines of text with something before, between and after them.
fn lines<R: Rows>(
    first: Vec<Vec<Value>>,
    rows: R,
    head: String,
    between: &'static str,
    line: impl Fn(&[Value]) -> String + Send + 'static,
    tail: &'static str,
) -> impl futures_util::Stream<Item = Result<Bytes, Broken>> + Send + 'static {
    let is_last = first.is_empty();
    let rest = stream::unfold((rows, is_last), async |(mut rows, is_last)| {
        if is_last {
            return None;
        }
        match rows.next().await {
            Ok(more) if more.is_empty() => None,
            Ok(more) => Some((Ok(more), (rows, false))),
            Err(error) => {
                tracing::error!(error = %error, "an export ended early: the store failed");
                Some((Err(error), (rows, true)))
            }
        }
    });
    let mut is_first = true;
    let body = stream::iter([Ok(first)]).chain(rest).map(move |rows| {
        let mut text = String::new();
        for row in &rows? {
            if !std::mem::take(&mut is_first) {
                text.push_str(between);
            }
            text.push_str(&line(row));
        }
        Ok::<_, Broken>(Bytes::from(text))
    });
    stream::iter([Ok(Bytes::from(head))]).chain(body).chain(stream::iter([Ok(Bytes::from(tail))]))
}

/// The spreadsheet with all rows.
async fn packed(table: &Table, first: Vec<Vec<Value>>, mut rows: impl Rows) -> Result<File, Broken> {
    let mut sheet = Sheet::new(table.name, table.columns.iter().map(|(_, title)| *title))?;
    let mut more = first;
    while !more.is_empty() {
        // Writing rows is short work, but a reader that goes away must be able to end it.
        tokio::task::yield_now().await;
        for row in more {
            sheet.push(row)?;
        }
        more = rows.next().await?;
    }
    let file = tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(std::io::Error::other)??;
    Ok(file)
}

/// A finished file piece by piece.
fn chunks(file: Result<File, Broken>) -> impl futures_util::Stream<Item = Result<Bytes, Broken>> + Send {
    stream::unfold(Some(file), async |file| {
        let mut file = match file? {
            Ok(file) => file,
            Err(error) => return Some((Err(error), None)),
        };
        let read = tokio::task::spawn_blocking(move || {
            let mut chunk = vec![0; CHUNK_BYTES];
            let length = file.read(&mut chunk)?;
            chunk.truncate(length);
            Ok::<_, std::io::Error>((chunk, file))
        });
        match read.await.map_err(std::io::Error::other).flatten() {
            Ok((chunk, _)) if chunk.is_empty() => None,
            Ok((chunk, file)) => Some((Ok(Bytes::from(chunk)), Some(Ok(file)))),
            Err(error) => Some((Err(Broken::from(error)), None)),
        }
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use axum::Router;
    use axum::routing::get;
    use store::{Store, StoreLocation};
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpStream};
    use tokio::time::timeout;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(20);

    /// Rows without end, each piece read from a real store; `held` tells whether somebody still reads.
    struct Endless {
        store: Store,
        pieces: Arc<AtomicUsize>,
        _held: Arc<()>,
    }

    impl Rows for Endless {
        async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
            self.store.organizations().list().await?;
            self.pieces.fetch_add(1, Ordering::SeqCst);
            Ok((0..100).map(|_| vec![Value::Text("x".repeat(500))]).collect())
        }
    }

    async fn until(holds: impl Fn() -> bool, words: &str) {
        let wait = async {
            while !holds() {
                tokio::task::yield_now().await;
            }
        };
        timeout(PATIENCE, wait).await.expect(words);
    }

    #[tokio::test]
    async fn a_reader_that_goes_away_in_the_middle_ends_the_export() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&StoreLocation::sqlite(folder.path().join("e.db"))).await.expect("a store");
        let (pieces, held) = (Arc::new(AtomicUsize::new(0)), Arc::new(()));
        let made = |kind: Kind| {
            let (store, pieces, held) = (store.clone(), Arc::clone(&pieces), Arc::clone(&held));
            get(move || async move {
                let table = Table { name: "endless", columns: vec![("x", "X")] };
                send(kind, table, Endless { store, pieces, _held: held }).await
            })
        };
        let router = Router::new().route("/csv", made(Kind::Csv)).route("/json", made(Kind::Json)).route("/xlsx", made(Kind::Xlsx));
        // The routes hold it too.
        let idle = Arc::strong_count(&held);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let server = tokio::spawn(async move { axum::serve(listener, router).await });
        for path in ["/csv", "/json", "/xlsx"] {
            let before = pieces.load(Ordering::SeqCst);
            // More readers than the store has connections to read with.
            let mut readers = Vec::new();
            for _ in 0..12 {
                let mut socket = TcpStream::connect(address).await.expect("connected");
                socket.write_all(format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes()).await.expect("sent");
                let mut start = [0; 12];
                timeout(PATIENCE, socket.read_exact(&mut start)).await.expect("an answer").expect("read");
                assert_eq!(&start, b"HTTP/1.1 200");
                readers.push(socket);
            }
            until(|| pieces.load(Ordering::SeqCst) > before + 24, "it goes on while somebody is there").await;
            assert!(Arc::strong_count(&held) > idle, "{path}: they read");
            drop(readers);
            until(|| Arc::strong_count(&held) <= idle, "an export went on without its reader").await;
            timeout(PATIENCE, store.organizations().list()).await.expect("a connection is free").expect("read");
        }
        server.abort();
    }
}
