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
    // A mistake in --query is told before anything is sent.
    Printer::new(std::io::sink(), wanted.clone())?;
    let common = typed.common.clone();
    let runtime = runtime()?;
    let target = Target { base_url: common.base_url.clone(), region: common.region.clone(), concurrency: None };
    runtime.block_on(async {
        let connection = Connection { target, surroundings, client: None };
        let (call, connection) = understand(operation, typed, connection).await?;
        let request = call.request()?;
        if common.dry_run {
            return dry_run::show(connection.client_for_dry_run()?.as_ref(), &request, &common);
        }
        if ask::is_destructive(operation) && !common.yes {
            ask::confirm(operation, &call)?;
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

/// Values in place, names resolved to ids.
async fn understand<'a>(
    operation: &'static Operation,
    typed: Typed,
    mut connection: Connection<'a>,
) -> Result<(Call, Connection<'a>), Failure> {
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
    Ok((call, connection))
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
    if is_list && common.save.is_none() {
        return list(client, Some(operation), request, wanted).await;
    }
    if let Some(path) = to_download(&request, common) {
        return download(client, &request, path, Some(operation)).await;
    }
    let method = request.method;
    let answer = send(client, request).await.map_err(|error| explain::explain_sent(&error, method, Some(operation)))?;
    write_answer(&answer, method, operation.items, &find::words_of(operation), common, wanted)
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
            webex::Error::Transport { .. } => failure.with_advice("the same command goes on where it broke off"),
            _ => failure,
        }
    })?;
    let resumed = if done.resumed_from > 0 { format!(", {} of them by an earlier attempt", done.resumed_from) } else { String::new() };
    say(&format!("{} bytes written to {}{resumed}", done.bytes, path.display()));
    Ok(Exit::Success)
}

/// A list, page by page.
pub(crate) async fn list(
    client: &Client,
    operation: Option<&'static Operation>,
    request: Request,
    wanted: Wanted,
) -> Result<Exit, Failure> {
    let mut printer = Printer::new(BufWriter::new(std::io::stdout().lock()), wanted)?;
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
