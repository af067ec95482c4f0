//! Recording the traffic of a client as an HTTP archive (HAR 1.2), without its secrets.
//!
//! A recording shows each exchange as it went over the wire, repetitions and renewals of tokens included. What `mask` knows as secret is
//! replaced; bodies that cannot be looked through (files, anything that is neither JSON nor a form) are left out and named by size.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use outbound::{Door, Error, HeaderMap, Incoming, Outgoing, Reply};
use serde_json::{Value, json};

use crate::{Clock, mask};

/// What stands before and after the entries.
const END: &str = "\n]}}\n";

/// Records exchanges. Clones write to the same archive, so that several clients can share one.
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<Archive>>);

enum Archive {
    Memory(Vec<Value>),
    /// The file is a whole archive after each entry: a new one overwrites the end.
    File {
        file: File,
        entries: u64,
    },
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recorder")
    }
}

fn start() -> String {
    format!(
        "{{\"log\":{{\"version\":\"1.2\",\"creator\":{{\"name\":\"cordboard\",\"version\":\"{}\"}},\"entries\":[",
        env!("CARGO_PKG_VERSION")
    )
}

impl Recorder {
    /// Records in memory; [`Recorder::to_json`] gives the archive.
    pub fn in_memory() -> Self {
        Self(Arc::new(Mutex::new(Archive::Memory(Vec::new()))))
    }

    /// Records into a file that only its owner may read; what it held is replaced. The file is a whole archive after every exchange.
    pub fn to_file(path: &Path) -> io::Result<Self> {
        // Written privately first, so that the file never exists with wider rights.
        crate::tokens::write_private(path, format!("{}{END}", start()).as_bytes())?;
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        Ok(Self(Arc::new(Mutex::new(Archive::File { file, entries: 0 }))))
    }

    /// The archive so far; of a recording into a file, only its head.
    pub fn to_json(&self) -> String {
        match &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            Archive::Memory(entries) => {
                let entries: Vec<String> = entries.iter().map(ToString::to_string).collect();
                format!("{}{}{END}", start(), entries.join(","))
            }
            Archive::File { .. } => format!("{}{END}", start()),
        }
    }

    fn add(&self, entry: Value) {
        let mut archive = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *archive {
            Archive::Memory(entries) => entries.push(entry),
            Archive::File { file, entries } => {
                let comma = if *entries == 0 { "\n" } else { ",\n" };
                let back = i64::try_from(END.len()).unwrap_or_default();
                let written = file
                    .seek(SeekFrom::End(-back))
                    .and_then(|_| file.write_all(format!("{comma}{entry}{END}").as_bytes()))
                    .and_then(|()| file.flush());
                *entries += 1;
                if let Err(error) = written {
                    tracing::warn!(name: "webex.har", error = %error, "an exchange could not be recorded");
                }
            }
        }
    }
}

/// Sends, and records what went out and what came back.
pub(crate) async fn send(door: &Door, outgoing: Outgoing, recorder: Option<&Recorder>, clock: &dyn Clock) -> Result<Reply, Error> {
    let Some(recorder) = recorder else { return door.send(outgoing).await };
    let (sent, at, began) = (outgoing.clone(), clock.now(), clock.instant());
    let result = door.send(outgoing).await;
    let took = clock.instant().saturating_duration_since(began);
    recorder.add(entry(&sent, at, took, result.as_ref()));
    result
}

/// Opens a body that goes into a file, and records the exchange without it.
pub(crate) async fn open(
    door: &Door,
    outgoing: Outgoing,
    limit: Duration,
    recorder: Option<&Recorder>,
    clock: &dyn Clock,
) -> Result<Incoming, Error> {
    let Some(recorder) = recorder else { return door.open(outgoing, limit).await };
    let (sent, at, began) = (outgoing.clone(), clock.now(), clock.instant());
    let result = door.open(outgoing, limit).await;
    let took = clock.instant().saturating_duration_since(began);
    let head =
        result.as_ref().map(|incoming| Reply { status: incoming.status, headers: incoming.headers.clone(), body: bytes::Bytes::new() });
    let mut entry = entry(&sent, at, took, head.as_ref().map_err(|error| *error));
    if head.is_ok() {
        entry["response"]["bodySize"] = (-1).into();
        entry["response"]["content"]["comment"] = "the body went into a file".into();
    }
    recorder.add(entry);
    result
}

fn entry(sent: &Outgoing, at: Timestamp, took: Duration, result: Result<&Reply, &Error>) -> Value {
    let time_ms = took.as_secs_f64() * 1000.0;
    let query: Vec<Value> = sent.url.query_pairs().map(|(name, value)| mask::field(&name, &value)).map(pair).collect();
    let mut request = json!({
        "method": sent.method.as_str(), "url": mask::address(&sent.url), "httpVersion": "HTTP/1.1", "cookies": [],
        "headers": headers(&sent.headers), "queryString": query, "headersSize": -1, "bodySize": sent.body.as_ref().map_or(0, bytes::Bytes::len)
    });
    if let Some(body) = &sent.body {
        request["postData"] = post_data(media_type(&sent.headers), body);
    }
    let (response, comment) = match result {
        Ok(reply) => (response(reply), None),
        // HAR has no place for an exchange without an answer; browsers write status 0.
        Err(error) => (
            json!({
                "status": 0, "statusText": "", "httpVersion": "", "cookies": [], "headers": [], "redirectURL": "", "headersSize": -1,
                "bodySize": -1, "content": {"size": 0, "mimeType": "x-unknown"}
            }),
            Some(error.to_string()),
        ),
    };
    let mut entry = json!({
        "startedDateTime": format!("{at:.3}"), "time": time_ms, "request": request, "response": response, "cache": {},
        "timings": {"send": 0, "wait": time_ms, "receive": 0}
    });
    if let Some(comment) = comment {
        entry["comment"] = comment.into();
    }
    entry
}

fn pair((name, value): (String, String)) -> Value {
    json!({ "name": name, "value": value })
}

fn headers(headers: &HeaderMap) -> Vec<Value> {
    let shown = |value: &outbound::HeaderValue| {
        if value.is_sensitive() { mask::MASK.to_owned() } else { String::from_utf8_lossy(value.as_bytes()).into_owned() }
    };
    headers.iter().map(|(name, value)| json!({ "name": name.as_str(), "value": mask::header(name.as_str(), &shown(value)) })).collect()
}

fn media_type(headers: &HeaderMap) -> &str {
    headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn is_json(media_type: &str) -> bool {
    let kind = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind.ends_with("/json") || kind.ends_with("+json") || kind.is_empty()
}

fn left_out(bytes: usize) -> String {
    format!("{bytes} bytes that cannot be looked through for secrets were left out")
}

fn post_data(media_type: &str, body: &[u8]) -> Value {
    if media_type.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded") {
        let fields = mask::form(body);
        let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
        let params: Vec<Value> = fields.into_iter().map(pair).collect();
        return json!({ "mimeType": media_type, "params": params, "text": text });
    }
    match mask::json_text(body).filter(|_| is_json(media_type)) {
        Some(text) => json!({ "mimeType": media_type, "params": [], "text": text }),
        None => json!({ "mimeType": media_type, "params": [], "text": "", "comment": left_out(body.len()) }),
    }
}

fn response(reply: &Reply) -> Value {
    let kind = media_type(&reply.headers);
    let mut content = json!({ "size": reply.body.len(), "mimeType": kind });
    if !reply.body.is_empty() {
        match mask::json_text(&reply.body).filter(|_| is_json(kind)) {
            Some(text) => content["text"] = text.into(),
            None => content["comment"] = left_out(reply.body.len()).into(),
        }
    }
    let location = reply.headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default();
    json!({
        "status": reply.status.as_u16(), "statusText": reply.status.canonical_reason().unwrap_or_default(), "httpVersion": "HTTP/1.1",
        "cookies": [], "headers": headers(&reply.headers), "redirectURL": mask::header("location", location), "headersSize": -1,
        "bodySize": reply.body.len(), "content": content
    })
}
