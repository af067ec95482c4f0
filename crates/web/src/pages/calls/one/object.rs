//! One call for programs: its facts, and every channel with its score and the formula behind it.

use jiff::{SignedDuration, Timestamp};
use model::{CallId, CallSource, PastCall};
use serde_json::{Value as Json, json};

use super::channels::{Channel, channels};
use super::facts::Known;
use super::show::{band, events, find, judged_then, states_of, whole};
use super::verdict;
use crate::State;
use crate::error::PageError;
use crate::export::{Table, Value};
use crate::pages::calls::media::Judged;
use crate::security::Reader;
use crate::view::{Organizations, calls_fresh_for, marks};

const COLUMNS: [(&str, &str); 40] = [
    ("id", "Call"),
    ("is_running", "Whether it runs"),
    ("is_fresh", "Whether what is known of its media is how they are; always so of a call that is over"),
    ("started_at", "Start"),
    ("ended_at", "End; null while it runs, and where nobody told of one"),
    ("duration_s", "How long it lasted, or has so far, in seconds"),
    ("device", "Device"),
    ("device_id", "Webex id of the device"),
    ("device_call_id", "The device's own number of the call"),
    ("person", "Person"),
    ("person_id", "Webex id of the person"),
    ("region", "Region, at the time of the call"),
    ("location", "Location, at the time of the call"),
    ("location_id", "Webex id of the location"),
    ("time_zone", "Time zone of the location"),
    ("software", "Software of the device, at the time of the call"),
    ("remote_name", "Name of the far end"),
    ("remote_number", "Number or address of the far end"),
    ("device_type", "What the far end is, as the device says"),
    ("callback_number", "What to dial to call back"),
    ("direction", "Direction"),
    ("type", "Type"),
    ("protocol", "Protocol"),
    ("status", "Status while it runs"),
    ("answered_at", "When it was answered; calls of people"),
    ("recording", "State of its recording; calls of people"),
    ("disconnect_cause", "Why it ended"),
    ("band", "Quality"),
    ("band_note", "What the band does not say by itself"),
    ("audio_band", "Audio quality"),
    ("audio_mos", "Audio MOS"),
    ("audio_r", "Audio R, on the scale of the model"),
    ("video_band", "Video quality"),
    ("video_mos", "Video MOS; the legacy model only"),
    ("model", "Model that scored it"),
    ("judged_then", "How a call that is over was judged when it ended, and whether the formulas below give the same today"),
    ("sources", "Who told of it"),
    ("correlation_id", "What the records of both ends of a call share"),
    ("was_watched", "Whether it was watched while it ran"),
    ("other_side", "The same call as the own device at its other end tells of it"),
];

const CHANNEL: [(&str, &str); 14] = [
    ("kind", "Kind: audio or video"),
    ("direction", "Direction, seen from the device"),
    ("role", "Role: main or presentation"),
    ("channel", "The device's number of the channel; null for a call that is over, of which all channels of a kind are told together"),
    ("loss_percent", "Packet loss (%)"),
    ("jitter_ms", "Mean jitter (ms)"),
    ("max_jitter_ms", "Highest jitter (ms)"),
    ("round_trip_ms", "Round trip (ms)"),
    ("delay_ms", "Delay from end to end (ms)"),
    ("rate_kbps", "Bit rate (kbit/s)"),
    ("frame_rate", "Frame rate (fps)"),
    ("width_px", "Width (px)"),
    ("height_px", "Height (px)"),
    ("codec", "Codec"),
];

/// What is told of a call.
pub(crate) fn table() -> Table {
    Table { name: "call", columns: COLUMNS.to_vec() }
}

/// What is told of a channel, beside its score.
pub(crate) fn channel_table() -> Table {
    Table { name: "channels", columns: CHANNEL.to_vec() }
}

/// One call that the reader sees, as an object.
pub(crate) async fn object(state: &State, reader: &Reader, id: &str, now: Timestamp) -> Result<Json, PageError> {
    let id = CallId::new(id);
    let organization = Organizations::of(&state.store, reader).await?.open.ok_or(PageError::NoCall)?.id;
    let scope = reader.scope(&organization);
    let known = find(state, &organization, &scope, &id).await?.ok_or(PageError::NoCall)?;
    let shown = reader.identities(&organization).are_shown_at(known.location_id());
    let fresh_for = calls_fresh_for(&state.store.sources().list(&organization).await?);
    // Who is at the other side is as secret as who calls.
    let past = known.past.as_ref().filter(|_| shown).map(std::slice::from_ref).unwrap_or_default();
    let sides = state.store.history().other_sides(&organization, &scope, past).await?;
    let happened = match known.device_id() {
        Some(device) => {
            let states = states_of(state, &organization, &scope, device).await?;
            events(&known, &states, whole(&known, now, fresh_for), now)
        }
        None => Vec::new(),
    };
    let moment = Moment { state, now, fresh_for };
    let mut call = table().object(&row(&known, &moment, sides.get(&id), shown));
    let streams: Vec<_> = channels(&known, &state.judge, now, fresh_for).iter().map(channel).collect();
    let happened: Vec<_> = happened.iter().map(|event| json!({ "at": event.when.to_string(), "words": event.words })).collect();
    call.insert("channels".to_owned(), json!(streams));
    call.insert("device_events".to_owned(), json!(happened));
    Ok(Json::Object(call))
}

/// When and by whom it is looked at.
struct Moment<'a> {
    state: &'a State,
    now: Timestamp,
    fresh_for: SignedDuration,
}

fn row(known: &Known, moment: &Moment<'_>, other_side: Option<&CallId>, shown: bool) -> Vec<Value> {
    let Moment { state, now, fresh_for } = *moment;
    let (live, past) = (known.live.as_ref(), known.past.as_ref());
    let (running, person) = (live.filter(|call| call.is_active()), known.person());
    let party = |text: Option<String>| {
        let told = text.filter(|text| !text.is_empty());
        Value::from(told.map(|text| if shown { text } else { marks::HIDDEN.to_owned() }))
    };
    let text = |text: Option<&String>| Value::from(text.cloned());
    let of_past = |of: fn(&PastCall) -> Option<&String>| text(past.and_then(of));
    let (band, band_note) = band(known, state.judge, now, fresh_for);
    let scores = Scores::of(known, moment);
    let device = known.device.as_ref().map(|device| &device.name).or_else(|| past.and_then(|call| call.device_name.as_ref()));
    let person_id =
        person.map(|person| person.id.to_string()).or_else(|| past.and_then(|call| call.person_id.as_ref().map(ToString::to_string)));
    let person_name = person.and_then(|person| person.name.as_ref()).or_else(|| past.and_then(|call| call.person_name.as_ref()));
    let number = live.and_then(model::Call::device_call_id).or_else(|| past.and_then(|call| call.device_call_id));
    let length = match running {
        Some(call) => Some(now.duration_since(call.started_at)),
        None => past.and_then(PastCall::duration).or_else(|| known.ended_at().map(|end| end.duration_since(known.started_at()))),
    };
    let sources = past.map_or_else(|| vec![CallSource::Live], |call| call.sources.iter().collect());
    vec![
        text(live.map(|call| call.id.to_string()).or_else(|| past.map(|call| call.id.to_string())).as_ref()),
        Value::Truth(running.is_some()),
        Value::Truth(running.is_none_or(|call| call.is_fresh(now, fresh_for))),
        Value::Time(known.started_at()),
        known.ended_at().into(),
        length.map_or(Value::Blank, |length| Value::whole(length.as_secs().max(0))),
        text(device),
        known.device_id().map(ToString::to_string).into(),
        number.map_or(Value::Blank, Value::whole),
        text(person_name),
        person_id.into(),
        known.region().into(),
        known.location().into(),
        known.location_id().map(ToString::to_string).into(),
        known.zone().into(),
        of_past(|call| call.software.as_ref()),
        party(known.remote_name()),
        party(known.remote_number()),
        text(live.and_then(|call| call.device_type.as_ref())),
        party(past.and_then(|call| call.callback_number.clone())),
        Value::word(known.direction().as_str()),
        known.told(|call| call.call_type.clone(), |call| call.call_type.clone()).into(),
        known.told(|call| call.protocol.clone(), |call| call.protocol.clone()).into(),
        running.map(|call| call.status.as_str().to_owned()).into(),
        person.and_then(|person| person.answered_at).into(),
        text(person.and_then(|person| person.recording.as_ref())),
        of_past(|call| call.disconnect_cause.as_ref()),
        Value::word(band.as_str()),
        band_note.map(str::to_owned).into(),
        Value::word(scores.audio_band),
        scores.audio_mos.into(),
        scores.audio_r.into(),
        Value::word(scores.video_band),
        scores.video_mos.into(),
        scores.model.into(),
        judged_then(known, state.judge).into(),
        Value::List(sources.into_iter().map(|source| source.as_str().to_owned()).collect()),
        of_past(|call| call.correlation_id.as_ref()),
        Value::Truth(known.was_watched()),
        other_side.map(ToString::to_string).into(),
    ]
}

/// The scores of a call: now of one that runs, as they are stored of one that is over.
struct Scores {
    audio_band: &'static str,
    audio_mos: Option<f64>,
    audio_r: Option<f64>,
    video_band: &'static str,
    video_mos: Option<f64>,
    model: Option<String>,
}

impl Scores {
    fn of(known: &Known, moment: &Moment<'_>) -> Self {
        match (&known.live, &known.past) {
            (live, Some(past)) if live.as_ref().is_none_or(|call| !call.is_active()) => Self {
                audio_band: past.audio_band.as_str(),
                audio_mos: past.audio_mos,
                audio_r: past.audio_r,
                video_band: past.video_band.as_str(),
                video_mos: past.video_mos,
                model: past.model.clone(),
            },
            (Some(call), _) => {
                let judged = Judged::of(call, moment.state.judge, moment.now, moment.fresh_for);
                Self {
                    audio_band: judged.audio.band.as_str(),
                    audio_mos: judged.audio.mos,
                    audio_r: judged.audio.r,
                    video_band: judged.video.band.as_str(),
                    video_mos: judged.video.mos,
                    model: judged.model.map(str::to_owned),
                }
            }
            (None, _) => {
                let unknown = model::Band::Unknown.as_str();
                Self { audio_band: unknown, audio_mos: None, audio_r: None, video_band: unknown, video_mos: None, model: None }
            }
        }
    }
}

fn channel(channel: &Channel) -> Json {
    let measured = [
        Value::word(channel.kind.as_str()),
        Value::word(channel.direction.as_str()),
        Value::word(channel.role.as_str()),
        channel.number.map_or(Value::Blank, Value::whole),
        channel.loss_percent.into(),
        channel.jitter_ms.into(),
        channel.max_jitter_ms.into(),
        channel.round_trip_ms.into(),
        channel.delay_ms.into(),
        channel.rate_kbps.into(),
        channel.frame_rate.into(),
        channel.size_px.map_or(Value::Blank, |(width, _)| Value::whole(width)),
        channel.size_px.map_or(Value::Blank, |(_, height)| Value::whole(height)),
        channel.codec.clone().into(),
    ];
    let mut object = channel_table().object(&measured);
    object.insert("score".to_owned(), Json::Object(verdict::object(&channel.verdict)));
    Json::Object(object)
}
