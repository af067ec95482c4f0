//! Downloads into files, which go on where they broke off.
//!
//! What has come is kept in `NAME.part` with a note of what it is a part of (`NAME.part.json`), so that a later program goes on too. The rest is
//! asked for with `Range` and `If-Range` (RFC 9110 §13.1.5, §14.2): a server that ignores them, or has another file by now, sends the whole
//! one, and the download starts over.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use outbound::{HeaderMap, HeaderValue, Incoming, Outgoing, Reply};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::fs::{File, OpenOptions};
use tokio::io::AsyncWriteExt as _;
use tokio::time::Instant;
use url::Url;
use webex_core::retry::{Decision, Outcome};
use webex_core::{Host, Method, Request};

use crate::client::{self, Shared};
use crate::error::label;
use crate::{Client, Error, Waiting, redirect};

/// Longest time of one connection; what is not done then goes on with the next.
const ONE_CONNECTION: Duration = Duration::from_hours(6);
/// How much of an error answer is read.
const MAX_ERROR_BYTES: usize = 64 * 1024;

/// A file that was downloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// Bytes of the file.
    pub bytes: u64,
    /// How many of them were there before.
    pub resumed_from: u64,
    /// Name that Webex gives it.
    pub file_name: Option<String>,
    /// Media type.
    pub content_type: Option<String>,
}

/// What a part is a part of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    /// Hash of the address: it may hold a secret.
    address: String,
    /// The validator for `If-Range`: a strong entity tag or a date.
    validator: String,
}

struct Part {
    target: PathBuf,
    partial: PathBuf,
    note: PathBuf,
}

impl Part {
    fn of(target: &Path) -> Self {
        let beside = |ending: &str| {
            let mut name = OsString::from(target.file_name().unwrap_or_default());
            name.push(ending);
            target.with_file_name(name)
        };
        Self { target: target.to_owned(), partial: beside(".part"), note: beside(".part.json") }
    }

    fn failed(&self) -> impl Fn(std::io::Error) -> Error + use<> {
        let path = self.partial.clone();
        move |source| Error::File { action: "write", path: path.clone(), source }
    }

    /// How much is there of this address, and by which validator it can be continued.
    async fn found(&self, address: &str) -> (u64, Option<String>) {
        let note = tokio::fs::read(&self.note).await.ok().and_then(|bytes| serde_json::from_slice::<Note>(&bytes).ok());
        let Some(note) = note.filter(|note| note.address == address) else { return (0, None) };
        let bytes = tokio::fs::metadata(&self.partial).await.map_or(0, |facts| facts.len());
        if bytes == 0 { (0, None) } else { (bytes, Some(note.validator)) }
    }

    async fn open(&self, from: u64) -> Result<File, Error> {
        let file = OpenOptions::new().create(true).write(true).truncate(false).open(&self.partial).await.map_err(self.failed())?;
        file.set_len(from).await.map_err(self.failed())?;
        let mut file = file;
        tokio::io::AsyncSeekExt::seek(&mut file, std::io::SeekFrom::Start(from)).await.map_err(self.failed())?;
        Ok(file)
    }

    async fn remember(&self, address: &str, validator: Option<String>) -> Result<(), Error> {
        let Some(validator) = validator else {
            let _ = tokio::fs::remove_file(&self.note).await;
            return Ok(());
        };
        let note = serde_json::to_vec(&Note { address: address.to_owned(), validator }).unwrap_or_default();
        tokio::fs::write(&self.note, note).await.map_err(self.failed())
    }

    async fn finish(&self, file: File) -> Result<(), Error> {
        file.sync_all().await.map_err(self.failed())?;
        drop(file);
        tokio::fs::rename(&self.partial, &self.target).await.map_err(self.failed())?;
        let _ = tokio::fs::remove_file(&self.note).await;
        Ok(())
    }
}

impl Client {
    /// Downloads what an address of an answer names (files of messages, recordings, reports) into a file, which is there once it is whole.
    /// Only configured Webex servers are asked.
    pub async fn download(&self, address: &str, target: &Path) -> Result<Downloaded, Error> {
        let request = Request::new("download", Host::Api, Method::Get, "/");
        let url = Url::parse(address)
            .map_err(|error| Error::Request { operation: label(&request), reason: format!("the address cannot be used: {error}") })?;
        if !self.is_allowed(&url) {
            return Err(Error::Refused { operation: label(&request), what: "the address of a file", target: redirect::shown(&url) });
        }
        self.download_from(&request, url, target).await
    }

    /// Downloads the answer of a request into a file, which is there once it is whole.
    pub async fn download_request(&self, request: &Request, target: &Path) -> Result<Downloaded, Error> {
        self.download_from(request, self.address(request)?, target).await
    }

    async fn download_from(&self, request: &Request, mut url: Url, target: &Path) -> Result<Downloaded, Error> {
        let part = Part::of(target);
        let address = Sha256::digest(url.as_str()).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        let (tracking_id, mut hops, mut attempt, mut refused) = (self.new_tracking_id(), 0, 1, false);
        let mut token = self.token(&url).await?;
        let (first, _) = part.found(&address).await;
        let (mut resumed_from, mut furthest) = (first, first);
        loop {
            let (offset, validator) = part.found(&address).await;
            resumed_from = resumed_from.min(offset);
            let mut outgoing = client::outgoing(request, &url, token.as_ref(), &tracking_id)?;
            prepare(&mut outgoing, offset, validator.as_deref());
            let (begun, sent_at) = self.begin(outgoing).await;
            let (result, wait_outcome) = match begun {
                Err(error) => (Err(error), Outcome::NoAnswer),
                Ok(incoming) => match incoming.status.as_u16() {
                    200 | 206 => {
                        self.shared.gate.succeeded();
                        let start = start_of(&incoming, offset);
                        let Some(start) = start else {
                            // A piece that does not fit: begin again without one.
                            part.remember(&address, None).await?;
                            attempt += 1;
                            if attempt > self.shared.retry.max_attempts {
                                return Err(Error::Body {
                                    operation: label(request),
                                    reason: "the server sends pieces that do not fit".to_owned(),
                                    tracking_id: Some(tracking_id),
                                });
                            }
                            continue;
                        };
                        resumed_from = resumed_from.min(start);
                        let facts = (file_name(&incoming.headers), text(&incoming.headers, "content-type").map(str::to_owned));
                        match self.receive(&part, &address, start, incoming).await? {
                            Ok(bytes) => return Ok(Downloaded { bytes, resumed_from, file_name: facts.0, content_type: facts.1 }),
                            Err((error, got)) => {
                                // To get further than ever before is progress, so that a long file on a bad line ends some day.
                                if start + got > furthest {
                                    (attempt, furthest) = (1, start + got);
                                }
                                (Err(error), Outcome::NoAnswer)
                            }
                        }
                    }
                    // The part is longer than the file, or is the whole of it: only the server knows, so the file is asked for again.
                    416 if offset > 0 => {
                        part.remember(&address, None).await?;
                        continue;
                    }
                    _ => (Ok(collect(incoming).await), Outcome::NoAnswer),
                },
            };
            let reply = match result {
                Ok(reply) => reply,
                Err(source) if source.is_no_answer() => {
                    self.pause(wait_outcome, attempt, request, source).await?;
                    attempt += 1;
                    continue;
                }
                Err(source) => return Err(Error::Transport { operation: label(request), source }),
            };
            if reply.status.as_u16() == 401 && !refused && token.is_some() {
                refused = true;
                token = self.another_token(token.take()).await?;
                if token.is_some() {
                    continue;
                }
            }
            if let Some(next) = redirect::follow(request, &url, &reply, hops, self.shared.door.allowed())? {
                (url, hops) = (next, hops + 1);
                token = self.token(&url).await?;
                continue;
            }
            let outcome = Outcome::Status { status: reply.status.as_u16(), retry_after: client::retry_after(&reply.headers) };
            let Shared { clock, chance, retry, gate, .. } = &*self.shared;
            let decision = retry.decide(Method::Get, outcome, attempt, clock.now(), chance.number());
            let is_throttled = reply.status.as_u16() == 429;
            if is_throttled {
                // Everybody waits, this download with them.
                let asked = match decision {
                    Decision::Retry { after_ms, .. } => Duration::from_millis(after_ms),
                    Decision::GiveUp => self.last_pause(Some(&reply), clock.now()),
                };
                gate.throttled(sent_at, asked);
            }
            if let (Some(listener), Decision::Retry { after_ms, .. }) = (&self.shared.on_wait, &decision) {
                let (operation, wait) = (label(request), Duration::from_millis(*after_ms));
                (listener.0)(&Waiting { operation: &operation, status: reply.status.as_u16(), wait });
            }
            match decision {
                Decision::Retry { .. } if is_throttled => {}
                Decision::Retry { after_ms, .. } => clock.sleep(Duration::from_millis(after_ms)).await,
                Decision::GiveUp => return Err(self.status_error(request, &reply, attempt)),
            }
            attempt += 1;
        }
    }

    /// What begins to come, and when it was asked for.
    async fn begin(&self, outgoing: Outgoing) -> (Result<Incoming, outbound::Error>, Instant) {
        let Shared { gate, door, clock, recorder, .. } = &*self.shared;
        let pass = gate.enter().await;
        (crate::har::open(door, outgoing, ONE_CONNECTION, recorder.as_ref(), &**clock).await, pass.sent_at)
    }

    /// Waits before the next attempt, or gives up with the error.
    async fn pause(&self, outcome: Outcome<'_>, attempt: u32, request: &Request, source: outbound::Error) -> Result<(), Error> {
        let Shared { clock, chance, retry, .. } = &*self.shared;
        match retry.decide(Method::Get, outcome, attempt, clock.now(), chance.number()) {
            Decision::Retry { after_ms, .. } => {
                clock.sleep(Duration::from_millis(after_ms)).await;
                Ok(())
            }
            Decision::GiveUp => Err(Error::Transport { operation: label(request), source }),
        }
    }

    /// Writes what comes; the outer error is of this machine, the inner one of the connection, with the bytes that came before it.
    async fn receive(
        &self,
        part: &Part,
        address: &str,
        start: u64,
        mut incoming: Incoming,
    ) -> Result<Result<u64, (outbound::Error, u64)>, Error> {
        if start == 0 {
            part.remember(address, validator_of(&incoming.headers)).await?;
        }
        let mut file = part.open(start).await?;
        let mut bytes = start;
        loop {
            match incoming.chunk().await {
                Ok(Some(chunk)) => {
                    file.write_all(&chunk).await.map_err(part.failed())?;
                    bytes += chunk.len() as u64;
                }
                Ok(None) => break,
                Err(error) => {
                    file.flush().await.map_err(part.failed())?;
                    return Ok(Err((error, bytes - start)));
                }
            }
        }
        file.flush().await.map_err(part.failed())?;
        part.finish(file).await?;
        Ok(Ok(bytes))
    }
}

fn prepare(outgoing: &mut Outgoing, offset: u64, validator: Option<&str>) {
    let headers = &mut outgoing.headers;
    headers.insert("accept", HeaderValue::from_static("*/*"));
    // A piece of a compressed body is of no use.
    headers.insert("accept-encoding", HeaderValue::from_static("identity"));
    if let (Some(Ok(validator)), Ok(range)) = (validator.map(HeaderValue::try_from), HeaderValue::try_from(format!("bytes={offset}-")))
        && offset > 0
    {
        headers.insert("range", range);
        headers.insert("if-range", validator);
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Where the body that comes belongs: at the beginning, or where the part ends; `None` when it is another piece.
fn start_of(incoming: &Incoming, offset: u64) -> Option<u64> {
    if incoming.status.as_u16() == 200 {
        return Some(0);
    }
    // `bytes 100-199/200` (RFC 9110 §14.4).
    let range = text(&incoming.headers, "content-range")?.strip_prefix("bytes ")?;
    let start: u64 = range.split('-').next()?.trim().parse().ok()?;
    (start == offset && offset > 0).then_some(start)
}

/// A strong entity tag, else the date of the last change (RFC 9110 §13.1.5: a weak tag must not be used).
fn validator_of(headers: &HeaderMap) -> Option<String> {
    let tag = text(headers, "etag").filter(|tag| tag.starts_with('"'));
    let date = || text(headers, "last-modified").filter(|_| text(headers, "date").is_some());
    tag.or_else(date).map(str::to_owned)
}

/// The name in `Content-Disposition`, without any folder.
fn file_name(headers: &HeaderMap) -> Option<String> {
    let disposition = text(headers, "content-disposition")?;
    let (_, after) = disposition.split_once("filename=")?;
    let name = match after.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => after.split(';').next()?.trim(),
    };
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    (!name.is_empty() && name != "." && name != ".." && !name.chars().any(char::is_control)).then(|| name.to_owned())
}

/// An answer that is no file, as far as it is of use.
async fn collect(mut incoming: Incoming) -> Reply {
    let mut body = bytes::BytesMut::new();
    while let Ok(Some(chunk)) = incoming.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_ERROR_BYTES {
            break;
        }
    }
    Reply { status: incoming.status, headers: incoming.headers, body: body.freeze() }
}
