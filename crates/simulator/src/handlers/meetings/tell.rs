//! Tells webhooks what happened in meetings.

use serde_json::{Value, json};

use super::{transcripts, view};
use crate::cloud::Cloud;
use crate::ids::{Kind, WebexId};
use crate::webhooks::Event;
use crate::world::World;
use crate::world::meetings::{MeetingId, Subject};

/// Fields of a meeting that a webhook carries.
const TOLD: [&str; 22] = [
    "id",
    "meetingSeriesId",
    "scheduledMeetingId",
    "meetingNumber",
    "title",
    "agenda",
    "meetingType",
    "state",
    "timezone",
    "start",
    "end",
    "recurrence",
    "hostUserId",
    "hostDisplayName",
    "hostEmail",
    "siteUrl",
    "webLink",
    "sipAddress",
    "dialInIpAddress",
    "roomId",
    "scheduledType",
    "integrationTags",
];

fn meeting(world: &World, id: MeetingId) -> Value {
    let look = view::Look { world, sight: view::Sight::Guest, zone: "UTC" };
    match look.of(id) {
        Value::Object(mut map) => {
            map.retain(|name, _| TOLD.contains(&name.as_str()));
            Value::Object(map)
        }
        other => other,
    }
}

/// What a webhook tells of something.
pub fn data(world: &World, subject: &Subject) -> Value {
    let meetings = &world.meetings;
    match subject {
        Subject::Series(key) => meeting(world, MeetingId::Series(*key)),
        Subject::Gathering(key) => meeting(world, MeetingId::Gathering(*key)),
        Subject::Participant(gathering, one) => {
            let found = meetings.gatherings.find(*gathering);
            let found = found.and_then(|gathering| Some((gathering, gathering.people.iter().find(|other| other.key == *one)?)));
            let mut data = found.map(|(gathering, one)| view::participant(world, gathering, one)).unwrap_or_default();
            if let (Some(map), Some((gathering, one))) = (data.as_object_mut(), found) {
                let mut device = json!({ "deviceType": one.client.device_type(), "audioType": "voip" });
                device["correlationId"] = map["devices"][0]["correlationId"].clone();
                map.remove("devices");
                map.insert("device".to_owned(), device);
                map.insert("isGuest".to_owned(), json!(one.person.is_none()));
                map.insert("hostId".to_owned(), json!(WebexId::new(Kind::People, gathering.host)));
            }
            data
        }
        Subject::Recording(key) => view::recording(world, *key, view::Sight::Admin, None),
        Subject::Transcript(key) => meetings
            .transcripts
            .find(*key)
            .map(|transcript| transcripts::view(world, transcript, "https://webexapis.com"))
            .unwrap_or_default(),
        Subject::Gone(data) => data.clone(),
    }
}

/// Tells of everything that happened since the last time.
pub fn announce(cloud: &Cloud, world: &mut World) {
    for notice in std::mem::take(&mut world.meetings.notices) {
        let event = Event::new(notice.resource, notice.event, world.org, notice.actor, data(world, &notice.subject));
        cloud.publish(&event.heard_by(notice.heard_by));
    }
}
