//! How meetings look to clients.

use serde_json::{Map, Value, json};

use crate::clock::{iso, iso_seconds};
use crate::ids::{Key, Kind, WebexId};
use crate::world::meetings::{Gathering, MeetingId, Meetings, Participant, Presence, Series, Shelf, Span, zone};
use crate::world::{SITE_URL, World};

/// Fields of a plan as they are when nobody said otherwise. Optional fields that newer versions of Webex added are shown once somebody sets
/// them: clients with closed models do not know them.
fn defaults() -> Value {
    json!({
        "enabledAutoRecordMeeting": false, "allowAnyUserToBeCoHost": false, "enabledJoinBeforeHost": false,
        "enableConnectAudioBeforeHost": false, "joinBeforeHostMinutes": 0, "excludePassword": false, "publicMeeting": false,
        "reminderTime": 15, "unlockedMeetingJoinSecurity": "allowJoinWithLobby", "sessionTypeId": 3, "scheduledType": "meeting",
        "enabledWebcastView": false, "enableAutomaticLock": false, "automaticLockMinutes": 0, "allowFirstUserToBeCoHost": false,
        "allowAuthenticatedDevices": true,
        "meetingOptions": {
            "enabledChat": true, "enabledVideo": true, "enabledPolling": false, "enabledNote": true, "noteType": "allowAll",
            "enabledFileTransfer": false
        },
        "attendeePrivileges": {
            "enabledShareContent": true, "enabledSaveDocument": false, "enabledPrintDocument": false, "enabledAnnotate": false,
            "enabledViewParticipantList": true, "enabledViewThumbnails": false, "enabledRemoteControl": true,
            "enabledViewAnyDocument": false, "enabledViewAnyPage": false, "enabledContactOperatorPrivately": false,
            "enabledChatHost": true, "enabledChatPresenter": true, "enabledChatOtherParticipants": true
        },
        "audioConnectionOptions": {
            "audioConnectionType": "webexAudio", "enabledTollFreeCallIn": true, "enabledGlobalCallIn": true,
            "enabledAudienceCallBack": false, "entryAndExitTone": "beep", "allowHostToUnmuteParticipants": false,
            "allowAttendeeToUnmuteSelf": true, "muteAttendeeUponEntry": true
        },
        "integrationTags": [], "trackingCodes": []
    })
}

/// Fields of a request that are not fields of an answer.
const ONLY_SENT: [&str; 9] = ["invitees", "sendEmail", "adhoc", "roomId", "templateId", "breakoutSessions", "timezone", "start", "end"];

/// How much somebody is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everything, for the host and administrators.
    Host,
    /// Without the keys.
    Guest,
    /// As `/admin/meetings` shows it: without keys and links.
    Admin,
}

/// A plan, occurrence or meeting as clients see it.
pub struct Look<'a> {
    /// The world.
    pub world: &'a World,
    /// How much is shown.
    pub sight: Sight,
    /// Time zone of the times.
    pub zone: &'a str,
}

impl Look<'_> {
    fn time(&self, ms: i64) -> String {
        if self.zone == "UTC" {
            return iso_seconds(ms);
        }
        let Ok(at) = jiff::Timestamp::from_millisecond(ms - ms.rem_euclid(1000)) else { return String::new() };
        let at = at.to_zoned(zone(self.zone));
        at.timestamp().display_with_offset(at.offset()).to_string()
    }

    /// What an id names.
    pub fn of(&self, id: MeetingId) -> Value {
        let meetings = &self.world.meetings;
        match id {
            MeetingId::Series(key) => meetings.series.find(key).map(|series| self.series(series)),
            MeetingId::Occurrence(key, planned_ms) => {
                meetings.series.find(key).and_then(|series| Some(self.occurrence(series, planned_ms, series.occurrence(planned_ms)?)))
            }
            MeetingId::Gathering(key) => meetings.gatherings.find(key).map(|gathering| self.gathering(gathering)),
        }
        .unwrap_or_default()
    }

    /// A plan.
    pub fn series(&self, series: &Series) -> Value {
        let mut map = self.common(series, &series.id(), "meetingSeries", self.state_of_series(series), series.first);
        if let Some((_, text)) = &series.rule {
            map.insert("recurrence".to_owned(), json!(text));
        }
        Value::Object(map)
    }

    /// An occurrence of a plan.
    pub fn occurrence(&self, series: &Series, planned_ms: i64, span: Span) -> Value {
        let state = self.state_of_occurrence(series, planned_ms, span);
        let mut map = self.common(series, &series.occurrence_id(planned_ms), "scheduledMeeting", state, span);
        map.insert("meetingSeriesId".to_owned(), json!(series.id()));
        map.insert("isModified".to_owned(), json!(series.changes.contains_key(&planned_ms)));
        for (name, value) in series.changes.get(&planned_ms).into_iter().flat_map(|change| &change.settings) {
            if !ONLY_SENT.contains(&name.as_str()) {
                map.insert(name.clone(), value.clone());
            }
        }
        // The rule is the series', and of an occurrence that did not take place there is nothing to mark.
        map.remove("recurrence");
        if let Some(gathering) = self.world.meetings.of_occurrence(series.key, planned_ms).last() {
            self.add_marks(&mut map, Some(gathering));
        }
        Value::Object(map)
    }

    /// A meeting that took place.
    pub fn gathering(&self, gathering: &Gathering) -> Value {
        let meetings = &self.world.meetings;
        let Some(series) = meetings.series.find(gathering.series) else { return Value::Null };
        let now_ms = self.world.now_ms();
        let state = if gathering.is_running(now_ms) { "inProgress" } else { "ended" };
        let planned = series.occurrence(gathering.planned_ms).map_or(now_ms, |span| span.end_ms);
        let end_ms = if gathering.is_running(now_ms) { planned.max(now_ms) } else { gathering.end_ms.unwrap_or(planned) };
        let mut map = self.common(series, &gathering.id(), "meeting", state, Span { start_ms: gathering.start_ms, end_ms });
        map.insert("title".to_owned(), json!(gathering.title));
        map.insert("meetingSeriesId".to_owned(), json!(series.id()));
        if !series.is_adhoc {
            map.insert("scheduledMeetingId".to_owned(), json!(series.occurrence_id(gathering.planned_ms)));
        }
        self.add_marks(&mut map, Some(gathering));
        Value::Object(map)
    }

    fn state_of_series(&self, series: &Series) -> &'static str {
        let now_ms = self.world.now_ms();
        let goes_on = self.world.meetings.gatherings.iter().any(|one| one.series == series.key && one.is_running(now_ms));
        if goes_on || series.current(now_ms).is_some() { "active" } else { "expired" }
    }

    /// The state of an occurrence.
    pub fn state_of_occurrence(&self, series: &Series, planned_ms: i64, span: Span) -> &'static str {
        let now_ms = self.world.now_ms();
        let mut took_place = self.world.meetings.of_occurrence(series.key, planned_ms).peekable();
        let happened = took_place.peek().is_some();
        if took_place.any(|one| one.is_running(now_ms)) {
            "inProgress"
        } else if now_ms < span.start_ms - 15 * 60_000 {
            "scheduled"
        } else if now_ms < span.end_ms {
            "ready"
        } else if happened {
            "ended"
        } else {
            "missed"
        }
    }

    fn common(&self, series: &Series, id: &str, kind: &str, state: &str, span: Span) -> Map<String, Value> {
        let Value::Object(mut map) = defaults() else { unreachable!("the defaults are an object") };
        for (name, value) in &series.settings {
            if ONLY_SENT.contains(&name.as_str()) {
                continue;
            }
            match (map.get_mut(name), value) {
                // What was sent of a part changes that part only.
                (Some(Value::Object(old)), Value::Object(new)) => old.extend(new.clone()),
                _ => {
                    map.insert(name.clone(), value.clone());
                }
            }
        }
        let number = series.number.to_string();
        let host = self.world.find_person(series.host);
        let joined = |wants_host: bool| {
            let now_ms = self.world.now_ms();
            let running = self.world.meetings.gatherings.iter().filter(|one| one.series == series.key && one.is_running(now_ms));
            running.flat_map(|one| one.present(now_ms)).any(|one| (one.person == Some(series.host)) == wants_host)
        };
        let mut telephony = json!({
            "accessCode": number,
            "callInNumbers": [{ "label": "US Toll", "callInNumber": "+1-415-655-0001", "tollType": "toll" }],
            "links": [{ "rel": "globalCallinNumbers", "href": format!("/v1/meetings/{id}/globalCallinNumbers"), "method": "GET" }]
        });
        if self.sight == Sight::Admin
            && let Some(telephony) = telephony.as_object_mut()
        {
            telephony.remove("accessCode");
        }
        let more = json!({
            "id": id, "meetingNumber": number, "meetingType": kind, "state": state, "timezone": self.zone,
            "start": self.time(span.start_ms), "end": self.time(span.end_ms),
            "hostUserId": WebexId::new(Kind::People, series.host), "siteUrl": SITE_URL,
            "hostDisplayName": host.map(|person| person.display_name.as_str()).unwrap_or_default(),
            "hostEmail": host.map(crate::world::people::Person::email).unwrap_or_default(),
            "telephony": telephony
        });
        map.extend(object(more));
        // A plan is not what people join.
        if kind == "meeting" {
            map.extend(object(json!({ "hostDidJoin": joined(true), "attendeeDidJoin": joined(false) })));
        }
        if self.sight != Sight::Admin {
            map.insert("webLink".to_owned(), json!(web_link(series)));
            map.insert("sipAddress".to_owned(), json!(format!("{number}@{SITE_URL}")));
            map.insert("dialInIpAddress".to_owned(), json!("198.51.100.66"));
        }
        if let Some(room) = series.room {
            map.insert("roomId".to_owned(), json!(WebexId::new(Kind::Room, room)));
        }
        if self.sight == Sight::Host {
            map.insert("hostKey".to_owned(), json!(format!("{:06}", series.key.0 % 1_000_000)));
            map.insert("phoneAndVideoSystemPassword".to_owned(), json!(format!("{:08}", (series.key.0 >> 32) % 100_000_000)));
        } else {
            map.remove("password");
            map.remove("panelistPassword");
            if self.sight == Sight::Admin {
                map.remove("agenda");
            }
        }
        map
    }

    fn add_marks(&self, map: &mut Map<String, Value>, gathering: Option<&Gathering>) {
        let meetings = &self.world.meetings;
        let (recording, transcript) = gathering.map_or((false, false), |one| marks(meetings, one));
        map.extend(object(json!({
            "hasChat": false, "hasRecording": recording, "hasTranscription": transcript, "hasClosedCaption": transcript, "hasPolls": false,
            "hasQA": false, "hasRegistration": false, "hasRegistrants": false, "hasPostEventSurvey": false
        })));
        let extra = if self.sight == Sight::Admin { "hasSummary" } else { "hasSlido" };
        map.insert(extra.to_owned(), json!(false));
    }
}

/// Whether a meeting left a recording, and a transcript.
pub fn marks(meetings: &Meetings, gathering: &Gathering) -> (bool, bool) {
    (meetings.recording_of(gathering.key).is_some(), meetings.transcript_of(gathering.key).is_some())
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// The address of a meeting's page.
pub fn web_link(series: &Series) -> String {
    format!("https://{SITE_URL}/example/j.php?MTID=m{}", series.id())
}

/// Somebody in a meeting.
pub fn participant(world: &World, gathering: &Gathering, one: &Participant) -> Value {
    let now_ms = world.now_ms();
    let presence = one.presence(now_ms);
    let gone_ms = one.left_ms.filter(|left_ms| *left_ms <= now_ms);
    let host = world.find_person(gathering.host);
    let org = one.person.map(|person| WebexId::new(Kind::Organization, world.org_of(person)).to_string());
    let mut device = Map::new();
    device.insert("correlationId".to_owned(), json!(uuid::Uuid::from_u128(one.key.0 ^ 1).to_string()));
    device.insert("deviceType".to_owned(), json!(one.client.device_type()));
    device.insert("audioType".to_owned(), json!(if one.number.is_some() { "pstn" } else { "voip" }));
    device.insert("joinedTime".to_owned(), json!(iso(one.joined_ms)));
    if let Some(gone_ms) = gone_ms {
        device.insert("leftTime".to_owned(), json!(iso(gone_ms)));
        device.insert("durationSecond".to_owned(), json!((gone_ms - one.joined_ms) / 1000));
    }
    if let Some(number) = &one.number {
        device.insert("callType".to_owned(), json!("callIn"));
        device.insert("phoneNumber".to_owned(), json!(number));
    }
    let mut map = object(json!({
        "id": gathering.participant_id(one), "host": one.person == Some(gathering.host), "coHost": one.is_co_host,
        "spaceModerator": false, "email": one.email, "displayName": one.name, "invitee": one.is_invited, "muted": one.is_muted,
        "video": if one.has_video { "on" } else { "off" }, "state": presence.as_str(),
        "joinedTime": iso(one.joined_ms), "siteUrl": SITE_URL, "meetingId": gathering.id(),
        "hostEmail": host.map(crate::world::people::Person::email).unwrap_or_default(), "devices": [device]
    }));
    if let Some(org) = org {
        map.insert("orgId".to_owned(), json!(org));
    }
    if let Some(gone_ms) = gone_ms.filter(|_| presence == Presence::Left) {
        map.insert("leftTime".to_owned(), json!(iso(gone_ms)));
    }
    Value::Object(map)
}

/// A recording. `Sight::Admin` shows whose it is instead of its password.
pub fn recording(world: &World, key: Key, sight: Sight, me: Option<Key>) -> Value {
    let meetings = &world.meetings;
    let Some((recording, gathering)) =
        meetings.recordings.find(key).and_then(|recording| Some((recording, meetings.gatherings.find(recording.gathering)?)))
    else {
        return Value::Null;
    };
    let id = format!("{:032x}", recording.key.0);
    let seconds = (recording.span.end_ms - recording.span.start_ms) / 1000;
    let series = meetings.series.find(gathering.series);
    let mut map = object(json!({
        "id": id, "meetingId": gathering.id(), "meetingSeriesId": format!("{:032x}", gathering.series.0),
        "topic": format!("{}-{}", gathering.title, iso_seconds(gathering.start_ms).replace(['-', ':', 'T', 'Z'], "")),
        "createTime": iso_seconds(recording.created_ms), "timeRecorded": iso_seconds(recording.span.start_ms), "siteUrl": SITE_URL,
        "downloadUrl": format!("https://{SITE_URL}/example/lsr.php?RCID={id}"),
        "playbackUrl": format!("https://{SITE_URL}/example/ldr.php?RCID={id}"),
        "format": "MP4", "serviceType": "MeetingCenter", "durationSeconds": seconds, "sizeBytes": seconds * 52_000, "integrationTags": [],
        "status": match recording.shelf { Shelf::Available => "available", Shelf::Deleted => "deleted", Shelf::Purged => "purged" }
    }));
    if let Some(series) = series.filter(|series| !series.is_adhoc) {
        map.insert("scheduledMeetingId".to_owned(), json!(series.occurrence_id(gathering.planned_ms)));
    }
    if sight == Sight::Admin {
        let host = world.find_person(gathering.host);
        map.insert("hostDisplayName".to_owned(), json!(host.map(|person| person.display_name.as_str()).unwrap_or_default()));
        map.insert("hostEmail".to_owned(), json!(host.map(crate::world::people::Person::email).unwrap_or_default()));
    } else {
        map.insert("shareToMe".to_owned(), json!(me.is_some_and(|me| me != gathering.host)));
    }
    Value::Object(map)
}
