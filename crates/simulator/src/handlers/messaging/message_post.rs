//! `POST /messages`.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::markup::{self, Mention, Shown};
use super::{caller, key_of, notify, person_of, room_of, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Part, Payload, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::spaces::{Content, Membership, Message, Room, RoomKind};

/// What this file serves.
pub const ROUTES: &[Route] = &[("create-a-message", create)];

/// Most bytes of a text.
const LONGEST: usize = 7439;
/// Largest card in bytes.
const LARGEST_CARD: usize = 22 * 1024;
const CARD: &str = "application/vnd.microsoft.card.adaptive";

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    room_id: Option<String>,
    parent_id: Option<String>,
    to_person_id: Option<String>,
    to_person_email: Option<String>,
    #[serde(flatten)]
    body: Body,
    files: Option<Vec<String>>,
    attachments: Option<Vec<Value>>,
}

/// What a message says.
#[derive(Deserialize, Default, Debug)]
pub struct Body {
    text: Option<String>,
    markdown: Option<String>,
    html: Option<String>,
}

/// What a message says, as it is kept.
#[derive(Debug, Default)]
pub struct Said {
    pub text: Option<String>,
    pub markdown: Option<String>,
    pub html: Option<String>,
    pub mentions: Vec<Key>,
    pub mentions_all: bool,
}

impl Body {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        [&self.text, &self.markdown, &self.html].into_iter().flatten().all(|text| text.trim().is_empty())
    }

    /// Reads it: checks lengths, renders the markdown and finds whom it mentions.
    pub fn read(self, world: &World, room: Key) -> Result<Said, Failure> {
        for (name, text) in [("text", &self.text), ("markdown", &self.markdown), ("html", &self.html)] {
            if text.as_ref().is_some_and(|text| text.len() > LONGEST) {
                return Err(Failure::bad_request(format!("{name}: a message has at most {LONGEST} bytes")));
            }
        }
        let not_blank = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let (text, markdown, html) = (not_blank(self.text), not_blank(self.markdown), not_blank(self.html));
        if let Some(markdown) = markdown {
            let (marked, mentions) = markup::take_mentions(&markdown);
            let (shown, mentions, mentions_all) = resolve(world, room, mentions)?;
            let rendered = markup::render(&marked, &shown);
            let text = Some(text.unwrap_or(rendered.text));
            return Ok(Said { text, markdown: Some(markdown), html: Some(rendered.html), mentions, mentions_all });
        }
        if let Some(html) = html {
            let html = markup::clean(&html);
            return Ok(Said { text: Some(text.unwrap_or_else(|| markup::plain(&html))), html: Some(html), ..Said::default() });
        }
        Ok(Said { text, ..Said::default() })
    }
}

/// Finds the mentioned people; only members of the space can be mentioned.
fn resolve(world: &World, room: Key, written: Vec<Mention>) -> Result<(Vec<Shown>, Vec<Key>, bool), Failure> {
    let (mut shown, mut mentioned, mut everybody) = (Vec::new(), Vec::new(), false);
    for mention in written {
        let (person, label, asked) = match mention {
            Mention::All => {
                everybody = true;
                shown.push(Shown { id: None, name: "All".to_owned() });
                continue;
            }
            Mention::Email(email, name) => (world.person_by_email(&email), name, email),
            Mention::Id(id, name) => (WebexId::parse_kind(&id, Kind::People).and_then(|key| world.find_person(key)), name, id),
        };
        let person = person.filter(|person| world.spaces.place(room, person.key).is_some());
        let Some(person) = person else {
            return Err(Failure::bad_request(format!("markdown: '{asked}' is mentioned but is not in the space")));
        };
        if !mentioned.contains(&person.key) {
            mentioned.push(person.key);
        }
        let id = Some(WebexId::new(Kind::People, person.key).to_string());
        shown.push(Shown { id, name: label.unwrap_or_else(|| person.display_name.clone()) });
    }
    Ok((shown, mentioned, everybody))
}

/// A file that came with a message.
struct Upload {
    name: String,
    content_type: String,
    bytes: Arc<[u8]>,
}

fn read(call: &Call<'_>) -> Result<(Wanted, Vec<Upload>), Failure> {
    let Payload::Multipart(parts) = &call.payload else {
        let wanted: Wanted = call.decode()?;
        let uploads = wanted.files.iter().flatten().map(|address| linked(address)).collect::<Result<_, _>>()?;
        return Ok((wanted, uploads));
    };
    let (mut wanted, mut uploads) = (Wanted::default(), Vec::new());
    for part in parts {
        match (part.name.as_str(), &part.file_name) {
            ("files", Some(name)) => uploads.push(upload(part, name)),
            ("files", None) => uploads.push(linked(&part.text())?),
            ("roomId", _) => wanted.room_id = Some(part.text()),
            ("parentId", _) => wanted.parent_id = Some(part.text()),
            ("toPersonId", _) => wanted.to_person_id = Some(part.text()),
            ("toPersonEmail", _) => wanted.to_person_email = Some(part.text()),
            ("text", _) => wanted.body.text = Some(part.text()),
            ("markdown", _) => wanted.body.markdown = Some(part.text()),
            ("html", _) => wanted.body.html = Some(part.text()),
            ("attachments", _) => {
                let cards = serde_json::from_slice(&part.body);
                wanted.attachments = Some(cards.map_err(|error| Failure::bad_request(format!("attachments: {error}")))?);
            }
            _ => {}
        }
    }
    Ok((wanted, uploads))
}

fn upload(part: &Part, name: &str) -> Upload {
    // A client may send a path; only its last part is a name.
    let name = name.rsplit(['/', '\\']).next().filter(|name| !name.is_empty()).unwrap_or("file");
    Upload { name: name.to_owned(), content_type: part.content_type.clone(), bytes: Arc::from(part.body.as_slice()) }
}

/// A file named by its address. The simulator fetches nothing: what it keeps says so.
fn linked(address: &str) -> Result<Upload, Failure> {
    let url = url::Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let url = url.ok_or_else(|| Failure::bad_request(format!("files: '{address}' is not a public address")))?;
    let name = url.path_segments().and_then(|mut parts| parts.next_back()).filter(|name| !name.is_empty()).unwrap_or("file").to_owned();
    let bytes = format!("This simulator did not fetch {address}.\n").into_bytes();
    Ok(Upload { name, content_type: "text/plain".to_owned(), bytes: bytes.into() })
}

fn check_cards(cards: &[Value]) -> Result<(), Failure> {
    if cards.len() > 1 {
        return Err(Failure::bad_request("attachments: a message has at most one card"));
    }
    for card in cards {
        let kind = card.get("contentType").and_then(Value::as_str).unwrap_or_default();
        if kind != CARD {
            return Err(Failure::bad_request(format!("attachments: the content type '{kind}' is not supported; use {CARD}")));
        }
        if card.pointer("/content/type").and_then(Value::as_str) != Some("AdaptiveCard") {
            return Err(Failure::bad_request("attachments: the content must be an AdaptiveCard"));
        }
        if card.to_string().len() > LARGEST_CARD {
            return Err(Failure::bad_request(format!("attachments: a card has at most {LARGEST_CARD} bytes")));
        }
    }
    Ok(())
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let (wanted, uploads) = read(call)?;
    let cards = wanted.attachments.unwrap_or_default();
    check_cards(&cards)?;
    if uploads.len() > 1 {
        return Err(Failure::bad_request("files: a message has at most one file"));
    }
    if !cards.is_empty() && !uploads.is_empty() {
        return Err(Failure::bad_request("a message has either files or attachments"));
    }
    if wanted.body.is_empty() && uploads.is_empty() && cards.is_empty() {
        return Err(Failure::bad_request("a message needs text, markdown, files or attachments"));
    }
    let mut world = call.cloud.world_mut();
    let room = match (&wanted.room_id, &wanted.to_person_id, &wanted.to_person_email) {
        (Some(room), None, None) => key_of(room, Kind::Room)?,
        (None, id, email) if id.is_some() != email.is_some() => {
            let other = person_of(&mut world, id.as_deref(), email.as_deref())?;
            direct(call, &mut world, me, other)?
        }
        _ => return Err(Failure::bad_request("exactly one of roomId, toPersonId and toPersonEmail is required")),
    };
    let (kept, place) = room_of(&world, room, me)?;
    if kept.is_read_only || (kept.is_announcement_only && !place.is_moderator) {
        return Err(Failure::forbidden("Only moderators may post in this space."));
    }
    let parent = wanted.parent_id.as_deref().map(|id| parent_of(&world, id, room)).transpose()?;
    let said = wanted.body.read(&world, room)?;
    let (key, created_ms) = (world.new_key(), world.now_ms());
    let mut files = Vec::new();
    for Upload { name, content_type, bytes } in uploads {
        let file = world.new_key();
        world.spaces.contents.insert(file, Content { key: file, room, name, media_type: content_type, bytes });
        files.push(file);
    }
    let Said { text, markdown, html, mentions, mentions_all } = said;
    let message = Message {
        key,
        room,
        parent,
        author: me,
        text,
        markdown,
        html,
        files,
        attachments: cards,
        mentions,
        mentions_all,
        created_ms,
        updated_ms: None,
        edits: 0,
    };
    world.spaces.post(message.clone());
    notify::message(call, &world, "created", me, &message);
    let mut shown = view::message(&world, &message, call.origin);
    for (name, value) in [("toPersonId", wanted.to_person_id), ("toPersonEmail", wanted.to_person_email)] {
        if let Some(value) = value {
            shown[name] = value.into();
        }
    }
    Ok(Reply::json(&shown))
}

/// The message a reply belongs to: in the same space, and itself no reply.
fn parent_of(world: &World, id: &str, room: Key) -> Result<Key, Failure> {
    let key = key_of(id, Kind::Message)?;
    let parent = world.spaces.message(key).filter(|parent| parent.room == room).ok_or_else(|| missing(Kind::Message))?;
    if parent.parent.is_some() {
        return Err(Failure::bad_request("parentId: a reply cannot be replied to; name the first message of its thread"));
    }
    Ok(key)
}

/// The direct space of two people; the first message makes it.
fn direct(call: &Call<'_>, world: &mut World, me: Key, other: Key) -> Result<Key, Failure> {
    if me == other {
        return Err(Failure::bad_request("nobody can write to themselves"));
    }
    if let Some(room) = world.spaces.direct(me, other) {
        return Ok(room);
    }
    let (key, now_ms) = (world.new_key(), world.now_ms());
    let room = Room {
        key,
        title: String::new(),
        kind: RoomKind::Direct,
        team: None,
        classification: None,
        is_locked: false,
        is_announcement_only: false,
        is_read_only: false,
        made_public_ms: None,
        description: None,
        creator: me,
        owner: world.org_of(me),
        created_ms: now_ms,
        active_ms: now_ms,
    };
    world.spaces.rooms.insert(key, room.clone());
    world.spaces.set_direct(me, other, key);
    let places = [me, other].map(|person| {
        let place = Membership { key: world.new_key(), room: key, person, is_moderator: false, is_hidden: false, created_ms: now_ms };
        world.spaces.join(place.clone());
        place
    });
    notify::room(call, world, "created", me, &room);
    for place in &places {
        notify::membership(call, world, "created", me, place);
    }
    Ok(key)
}
