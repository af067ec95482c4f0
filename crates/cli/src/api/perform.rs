//! One operation from its words to its rows.

use std::io::{BufWriter, IsTerminal as _, Write as _};
use std::path::Path;

use futures_util::StreamExt as _;
use serde_json::Value;
use serde_json::value::RawValue;
use webex::{Client, Method, Request};
use webex_catalogue::{Mode, Operation};

use super::call::{Answer, Call, send};
use super::command::{Common, Typed};
use super::parameters::Place;
use super::{Surroundings, Target, dry_run, find, say, verify};
use crate::exit::{Exit, Failure};
use crate::output::{Appetite, Printer, Wanted};
use crate::resolve::{Resolver, inside};
use crate::{ask, body, explain};

pub(crate) fn perform(operation: &'static Operation, typed: Typed, surroundings: &Surroundings<'_>) -> Result<Exit, Failure> {
    let wanted = Wanted::from_options(&typed.common);
    let is_list = operation.method == Method::Get && !operation.items.is_empty();
    check_save(&typed.common, if is_list { Saved::Rows } else { Saved::Answer })?;
    // A mistake in --query is told before anything is sent.
    Printer::new(std::io::sink(), wanted.clone())?;
    let common = typed.common.clone();
    let runtime = runtime()?;
    let target = Target { base_url: common.base_url.clone(), region: common.region.clone(), concurrency: None };
    runtime.block_on(async {
        let connection = Connection { target, surroundings, client: None };
        let (call, named, connection) = understand(operation, typed, connection).await?;
        let request = call.request()?;
        if common.dry_run {
            return dry_run::show(connection.client_for_dry_run()?.as_ref(), &request, &common);
        }
        if ask::is_destructive(operation) && !common.yes {
            ask::confirm(operation, &call, &named)?;
        }
        let client = connection.client()?;
        if common.verify {
            return verify::perform(&client, &call, request, &common).await;
        }
        carry_out(&client, operation, request, &common, wanted).await
    })
}

pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

/// A client that is made when it is first needed, so that what is wrong with the words is told before a missing token.
pub(crate) struct Connection<'a> {
    pub(crate) target: Target,
    pub(crate) surroundings: &'a Surroundings<'a>,
    client: Option<Client>,
}

impl Connection<'_> {
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        self.client.clone().map_or_else(|| (self.surroundings.connect)(&self.target), Ok)
    }

    /// Only for the address; without a token the request is shown all the same.
    fn client_for_dry_run(&self) -> Result<Option<Client>, Failure> {
        match self.client() {
            Ok(client) => Ok(Some(client)),
            Err(failure) if failure.exit == Exit::Denied => Ok(None),
            Err(failure) => Err(failure),
        }
    }
}

/// Names that were typed, by the ids that they stand for.
pub(crate) type Names = Vec<(String, String)>;

/// Values in place, names resolved to ids.
async fn understand<'a>(
    operation: &'static Operation,
    typed: Typed,
    mut connection: Connection<'a>,
) -> Result<(Call, Names, Connection<'a>), Failure> {
    let mut named = Names::new();
    let mut call = Call::new(operation);
    call.extra = typed.extra;
    call.mode = if typed.common.lenient { Mode::LenientRequest } else { Mode::Request };
    // With --merge the body begins with the present state, which is read when the ids are known.
    if !typed.common.merge {
        call.body = body::assemble(operation, &typed.body, None)?;
    }
    let words = typed.body;
    call.files.clone_from(&words.files);
    let mut finder = Resolver::default();
    for (parameter, values) in typed.values {
        let mut resolved = Vec::with_capacity(values.len());
        for value in &values {
            let parts: Vec<&str> = if parameter.is_list() { value.split(',').collect() } else { vec![value] };
            for part in parts {
                let Some(kind) = crate::resolve::kind_of(operation, &parameter) else {
                    resolved.push(part.to_owned());
                    continue;
                };
                match kind.read(part, &parameter)? {
                    crate::resolve::Read::Id(id) => resolved.push(id),
                    crate::resolve::Read::Name(name) => {
                        let client = connection.client()?;
                        let id = finder.find(&client, kind, &name, &call, &parameter).await?;
                        connection.client = Some(client);
                        named.push((id.clone(), name));
                        resolved.push(id);
                    }
                }
            }
        }
        if resolved.is_empty() && parameter.is_own_organization() {
            let client = connection.client()?;
            resolved.push(finder.own_organization(&client, operation).await?);
            connection.client = Some(client);
        }
        let target = match parameter.place {
            Place::Path => &mut call.path,
            Place::Query => &mut call.query,
            Place::Header => &mut call.headers,
        };
        if parameter.is_list() && !resolved.is_empty() {
            target.push((parameter.name.to_owned(), resolved.join(",")));
        } else {
            target.extend(resolved.into_iter().map(|value| (parameter.name.to_owned(), value)));
        }
    }
    if typed.common.merge {
        let client = connection.client()?;
        let present = verify::present_state(&client, &call).await?;
        call.body = body::assemble(operation, &words, Some(present))?;
        connection.client = Some(client);
    }
    if !inside::names(&call)?.is_empty() {
        let client = connection.client()?;
        inside::resolve(&mut call, &client, &mut finder).await?;
        connection.client = Some(client);
    }
    Ok((call, named, connection))
}

/// Sends, and writes what comes back.
pub(crate) async fn carry_out(
    client: &Client,
    operation: &'static Operation,
    request: Request,
    common: &Common,
    wanted: Wanted,
) -> Result<Exit, Failure> {
    let is_list = request.method == Method::Get && !operation.items.is_empty();
    if is_list {
        return rows(client, Some(operation), request, common, wanted).await;
    }
    if let Some(path) = to_download(&request, common) {
        return download(client, &request, path, Some(operation)).await;
    }
    let method = request.method;
    let answer = send(client, request).await.map_err(|error| explain::explain_sent(&error, method, Some(operation)))?;
    write_answer(&answer, method, operation.items, &find::words_of(operation), common, wanted)
}

/// What `--save` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Saved {
    /// The rows of a list, all pages, in the chosen form.
    Rows,
    /// One answer, as it comes.
    Answer,
}

/// Refuses what would not count beside `--save`, before anything is sent.
pub(crate) fn check_save(common: &Common, saved: Saved) -> Result<(), Failure> {
    if common.save.is_none() {
        return Ok(());
    }
    if common.verify {
        return Err(Failure::usage("--save does not go with --verify, which shows what changed")
            .with_advice("leave one of them away, or redirect the output: > FILE"));
    }
    let chosen = [
        (common.format.is_some(), "-o"),
        (!common.columns.is_empty(), "--columns"),
        (common.query.is_some(), "--query"),
        (common.limit.is_some(), "--limit"),
    ];
    match chosen.into_iter().find(|(is_given, _)| *is_given && saved == Saved::Answer) {
        Some((_, option)) => Err(Failure::usage(format!("{option} does not go with --save, which writes this answer as it comes"))
            .with_advice(format!("leave {option} away, or redirect the output instead: > FILE"))),
        None => Ok(()),
    }
}

/// A list to standard output, or to the file of `--save`.
pub(crate) async fn rows(
    client: &Client,
    operation: Option<&'static Operation>,
    request: Request,
    common: &Common,
    wanted: Wanted,
) -> Result<Exit, Failure> {
    let Some(path) = &common.save else {
        return list(client, operation, request, BufWriter::new(std::io::stdout().lock()), wanted).await;
    };
    let cannot = |error: std::io::Error| Failure::new(Exit::Failure, format!("--save: cannot write {}: {error}", path.display()));
    // What is there stays until the list is known to come; a pipe or a device is written at once.
    let file = LateFile { path, file: None };
    let exit = list(client, operation, request, BufWriter::new(file), wanted.into_file(common.format)).await?;
    let bytes = std::fs::metadata(path).map_err(cannot)?.len();
    say(&format!("{bytes} bytes written to {}", path.display()));
    Ok(exit)
}

/// A file that is made when the first page is there.
struct LateFile<'a> {
    path: &'a Path,
    file: Option<std::fs::File>,
}

impl LateFile<'_> {
    fn open(&mut self) -> std::io::Result<&mut std::fs::File> {
        let file = match self.file.take() {
            Some(file) => file,
            None => std::fs::File::create(self.path)?,
        };
        Ok(self.file.insert(file))
    }

    fn named(&self, error: &std::io::Error) -> std::io::Error {
        std::io::Error::other(format!("--save: cannot write {}: {error}", self.path.display()))
    }
}

impl std::io::Write for LateFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.open().and_then(|file| file.write(bytes));
        written.map_err(|error| self.named(&error))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        // An empty list is a file too.
        let flushed = self.open().and_then(std::io::Write::flush);
        flushed.map_err(|error| self.named(&error))
    }
}

/// The file that the answer of a reading request goes to as it arrives. A pipe or a device is no place to go on from.
pub(crate) fn to_download<'a>(request: &Request, common: &'a Common) -> Option<&'a Path> {
    common.save.as_deref().filter(|path| request.method == Method::Get && !std::fs::metadata(path).is_ok_and(|facts| !facts.is_file()))
}

/// Writes an answer of any length into a file, going on where an earlier attempt broke off.
pub(crate) async fn download(
    client: &Client,
    request: &Request,
    path: &Path,
    operation: Option<&'static Operation>,
) -> Result<Exit, Failure> {
    let done = client.download_request(request, path).await.map_err(|error| {
        let failure = explain::explain(&error, operation);
        match &error {
            webex::Error::Transport { .. } => failure.with_advice(if can_go_on(path) {
                "the same command goes on where it broke off"
            } else {
                "the server gave nothing by which a part can be continued, so the same command begins anew"
            }),
            _ => failure,
        }
    })?;
    let resumed = if done.resumed_from > 0 { format!(", {} of them by an earlier attempt", done.resumed_from) } else { String::new() };
    say(&format!("{} bytes written to {}{resumed}", done.bytes, path.display()));
    Ok(Exit::Success)
}

/// Whether a part is kept with what it takes to go on: the note beside it says by which mark of the server.
fn can_go_on(target: &Path) -> bool {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".part.json");
    target.with_file_name(name).exists()
}

/// A list, page by page.
async fn list(
    client: &Client,
    operation: Option<&'static Operation>,
    request: Request,
    out: impl std::io::Write,
    wanted: Wanted,
) -> Result<Exit, Failure> {
    let mut printer = Printer::new(out, wanted)?;
    let mut pages = std::pin::pin!(client.pages_raw(request));
    let (mut count, mut pages_written) = (0_usize, 0_usize);
    while let Some(page) = pages.next().await {
        let page = match page {
            Ok(page) => page,
            Err(error) => {
                if pages_written == 0 {
                    return Err(explain::explain(&error, operation));
                }
                // What came before goes out: it is right, and the exit code says that it is not all.
                let remarks = printer.finish()?;
                say_all(&remarks);
                let failure = explain::explain(&error, operation);
                return Err(failure.with_advice(format!("the {count} rows before are written, the rest is missing")));
            }
        };
        let rows = page.raw_items().map_err(|error| explain::explain(&error, operation))?;
        count += rows.len();
        pages_written += 1;
        if printer.page(&rows)? == Appetite::Enough {
            break;
        }
    }
    say_all(&printer.finish()?);
    Ok(Exit::Success)
}

fn say_all(remarks: &[String]) {
    for remark in remarks {
        say(&format!("note: {remark}"));
    }
}

/// One answer: JSON by the chosen format, anything else as it came.
pub(crate) fn write_answer(
    answer: &Answer,
    method: Method,
    items: &str,
    name: &str,
    common: &Common,
    wanted: Wanted,
) -> Result<Exit, Failure> {
    if let Some(path) = &common.save {
        std::fs::write(path, &answer.body)
            .map_err(|error| Failure::new(Exit::Failure, format!("--save: cannot write {}: {error}", path.display())))?;
        say(&format!("{} bytes written to {}", answer.body.len(), path.display()));
        return Ok(Exit::Success);
    }
    if !is_json(answer) {
        return write_raw(answer);
    }
    let Some(value) = answer.json()? else {
        if method != Method::Get {
            say(&format!("done: {name} (status {})", answer.status));
        }
        return Ok(Exit::Success);
    };
    let mut printer = Printer::new(BufWriter::new(std::io::stdout().lock()), wanted)?;
    let rows = match &value {
        Value::Array(_) => Some(answer.body.as_ref()).and_then(|body| serde_json::from_slice::<Vec<&RawValue>>(body).ok()),
        Value::Object(map) if !items.is_empty() && map.get(items).is_some_and(Value::is_array) => None,
        _ => None,
    };
    let remarks = match (rows, value) {
        (Some(rows), _) => {
            printer.page(&rows)?;
            printer.finish()?
        }
        (None, Value::Object(mut map)) if !items.is_empty() && map.get(items).is_some_and(Value::is_array) => {
            if let Some(Value::Array(rows)) = map.remove(items) {
                printer.values(rows)?;
            }
            printer.finish()?
        }
        (None, value) => printer.single(value)?,
    };
    say_all(&remarks);
    Ok(Exit::Success)
}

/// Whether an answer is to be read as JSON: by what it calls itself, and by its first letter only when that says little. HTML in the place of
/// JSON is told as the mistake that it is.
fn is_json(answer: &Answer) -> bool {
    let first = answer.body.trim_ascii_start().first();
    match answer.content_type.as_str() {
        "" | "text/html" => true,
        "text/plain" | "application/octet-stream" => matches!(first, None | Some(b'{' | b'[')),
        other => other.contains("json") || first.is_none(),
    }
}

/// Texts and files go out byte by byte; bytes on a terminal would only upset it.
fn write_raw(answer: &Answer) -> Result<Exit, Failure> {
    let is_text = answer.content_type.starts_with("text/") || std::str::from_utf8(&answer.body).is_ok();
    if !is_text && std::io::stdout().is_terminal() {
        return Err(Failure::usage(format!("the answer is {} ({} bytes)", answer.content_type, answer.body.len()))
            .with_advice("name a file with --save FILE, or redirect the output"));
    }
    let mut out = std::io::stdout().lock();
    out.write_all(&answer.body)?;
    out.flush()?;
    Ok(Exit::Success)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_count_beside_save_is_refused() {
        let save = || Common { save: Some("f".into()), ..Common::default() };
        for (option, common) in [
            ("-o", Common { format: Some(crate::output::Format::Csv), ..save() }),
            ("--columns", Common { columns: vec!["id".to_owned()], ..save() }),
            ("--query", Common { query: Some("id".to_owned()), ..save() }),
            ("--limit", Common { limit: Some(3), ..save() }),
        ] {
            let refused = check_save(&common, Saved::Answer).expect_err(option);
            assert!(refused.exit == Exit::Usage && refused.message.starts_with(option) && !refused.advice.is_empty(), "{refused}");
            assert!(check_save(&common, Saved::Rows).is_ok(), "{option}");
            assert!(check_save(&Common { save: None, ..common }, Saved::Answer).is_ok(), "{option}");
        }
        assert!(check_save(&Common { verify: true, ..save() }, Saved::Rows).is_err());
    }

    #[test]
    fn a_download_goes_on_only_where_its_note_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("a.bin");
        std::fs::write(folder.path().join("a.bin.part"), "half").expect("written");
        assert!(!can_go_on(&target));
        std::fs::write(folder.path().join("a.bin.part.json"), "{}").expect("written");
        assert!(can_go_on(&target));
    }

    #[test]
    fn answers_are_what_they_call_themselves() {
        let answer = |content_type: &str, body: &'static str| Answer {
            status: 200,
            body: bytes::Bytes::from_static(body.as_bytes()),
            content_type: content_type.to_owned(),
            tracking_id: None,
        };
        for (content_type, body, wanted) in [
            ("text/csv", "\"id\",\"name\"\n1,x\n", false),
            ("application/xml", "<a/>", false),
            ("text/xml", "<a/>", false),
            ("application/json", "\"text\"", true),
            ("application/scim+json", "{}", true),
            ("text/plain", "{}", true),
            ("text/plain", "hello", false),
            ("text/html", "<html>", true),
            ("", "{}", true),
            ("application/pdf", "", true),
        ] {
            assert_eq!(is_json(&answer(content_type, body)), wanted, "{content_type} {body}");
        }
    }
}
