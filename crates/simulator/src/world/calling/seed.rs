//! What calling holds at the beginning: a few features in every location, numbers for the people and some that nobody has.

use serde_json::{Map, Value, json};

use super::exchange::{Party, VoiceMessage};
use super::feature::{Feature, Kind};
use super::inventory::{Facts, Line};
use super::shape::merge;
use super::switching::outside;
use super::{Calling, ids};
use crate::ids::Key;
use crate::random::Dice;
use crate::world::sites::Location;
use crate::world::{DAY_MS, HOUR_MS, World};

/// Numbers of features and workspaces stand behind those of the people.
const FEATURE_NUMBERS: u32 = 5_700_000;
const PLACE_NUMBERS: u32 = 5_800_000;
/// Unassigned numbers of a location; the last is inactive.
const SPARE: std::ops::Range<u32> = 5_900_000..5_900_012;

fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// Makes calling for a world that has its people and places.
pub fn make(world: &World) -> Calling {
    let mut seeding = Seeding { dice: Dice::new(world.seed, "calling"), calling: Calling::default(), world };
    for person in world.people.iter() {
        if let (Some(location), Some(number)) = (person.location, &person.number) {
            seeding.calling.numbers.insert(number.clone(), Facts::plain(location));
        }
    }
    for (index, location) in world.locations.iter().enumerate() {
        seeding.site(index, location);
        seeding.features(location);
    }
    seeding.routing();
    seeding.places();
    seeding.callers();
    seeding.past();
    for location in world.locations.iter() {
        let (city, language) = (location.name.as_str(), location.language.as_ref());
        seeding.add(Kind::VoicePortal, Some(location.key), voice_portal(city, language, Some("1090")));
    }
    seeding.calling
}

struct Seeding<'a> {
    dice: Dice,
    calling: Calling,
    world: &'a World,
}

impl Seeding<'_> {
    fn add(&mut self, kind: Kind, location: Option<Key>, body: Value) -> String {
        let key = self.dice.key();
        let mut body = map(body);
        for (field, first) in first_settings(kind) {
            let mut whole = map(first);
            merge(&mut whole, &map(body.remove(field).unwrap_or_default()));
            body.insert(field.to_owned(), Value::Object(whole));
        }
        self.calling.features.insert(key, Feature { key, kind, location, body });
        ids::text(kind.id_kind(), key)
    }

    fn number(&mut self, location: &Location, line: u32) -> String {
        let number = format!("{}{line}", location.dial_prefix);
        self.calling.numbers.insert(number.clone(), Facts::plain(location.key));
        number
    }

    fn site(&mut self, index: usize, location: &Location) {
        let main = self.number(location, FEATURE_NUMBERS);
        for line in SPARE {
            let number = self.number(location, line);
            if line + 1 == SPARE.end
                && let Some(facts) = self.calling.numbers.get_mut(&number)
            {
                facts.is_active = false;
            }
        }
        let site = json!({
            "announcementLanguage": location.language,
            "callingLineId": { "name": location.name, "phoneNumber": main },
            "externalCallerIdName": location.name,
            "userLimit": 500_000,
            "outsideDialDigit": "9",
            "enforceOutsideDialDigit": false,
            "routingPrefix": format!("8{:02}", index + 1),
            "defaultDomain": format!("{}.example.calls.webex.com", index + 1),
        });
        self.calling.sites.insert(location.key, map(site));
    }

    /// People of a location with a line: the two calling users first, then customer support, then the others.
    fn staff(&self, location: Key) -> Vec<String> {
        let here =
            self.world.people.iter().enumerate().filter(|(_, person)| person.location == Some(location) && person.extension.is_some());
        let mut staff: Vec<(u8, Key)> = here
            .map(|(index, person)| {
                let rank = match index {
                    1 | 2 => 0,
                    _ if person.department == "Customer Support" => 1,
                    _ => 2,
                };
                (rank, person.key)
            })
            .collect();
        staff.sort_by_key(|(rank, _)| *rank);
        staff.into_iter().take(24).map(|(_, key)| ids::text("PEOPLE", key)).collect()
    }

    fn features(&mut self, location: &Location) {
        let staff = self.staff(location.key);
        let team =
            |from: usize, count: usize| -> Vec<String> { staff.iter().skip(from.min(staff.len() / 2)).take(count).cloned().collect() };
        let here = Some(location.key);
        let (city, zone, language) = (location.name.as_str(), location.time_zone.as_ref(), location.language.as_ref());
        let (hours, holidays) = self.schedules(location);
        for (at, (purpose, policy)) in [("Support", "CIRCULAR"), ("Sales", "UNIFORM"), ("Billing", "REGULAR")].into_iter().enumerate() {
            let line = FEATURE_NUMBERS + 1 + u32::try_from(at).unwrap_or(0);
            let phone_number = self.number(location, line);
            let agents: Vec<Value> = team(at * 3, 4).iter().map(|id| json!({ "id": id, "joinEnabled": true, "weight": "0" })).collect();
            self.add(
                Kind::Queue,
                here,
                json!({
                    "name": format!("{city} {purpose}"), "enabled": true, "phoneNumber": phone_number, "extension": (1001 + at).to_string(),
                    "languageCode": language, "firstName": city, "lastName": purpose, "timeZone": zone, "hasCxEssentials": false,
                    "allowAgentJoinEnabled": at != 1, "allowCallWaitingForAgentsEnabled": false, "phoneNumberForOutgoingCallsEnabled": false,
                    "callPolicies": { "policy": policy, "routingType": "PRIORITY_BASED" }, "agents": agents,
                }),
            );
        }
        for (at, purpose) in ["Reception", "IT Helpdesk"].into_iter().enumerate() {
            let phone_number = (at == 0).then(|| self.number(location, FEATURE_NUMBERS + 10));
            let agents: Vec<Value> = team(6 + at * 3, 3).iter().map(|id| json!({ "id": id, "weight": "0" })).collect();
            let mut body = map(json!({
                "name": format!("{city} {purpose}"), "enabled": true, "extension": (1010 + at).to_string(), "languageCode": language,
                "firstName": city, "lastName": purpose, "timeZone": zone, "agents": agents, "callPolicies": { "policy": "CIRCULAR" },
            }));
            body.extend(phone_number.map(|number| ("phoneNumber".to_owned(), json!(number))));
            self.add(Kind::HuntGroup, here, Value::Object(body));
        }
        let main = format!("{}{FEATURE_NUMBERS}", location.dial_prefix);
        let menu = json!({
            "greeting": "DEFAULT", "extensionEnabled": true,
            "keyConfigurations": [{ "key": "0", "action": "TRANSFER_TO_OPERATOR", "description": "Operator", "value": "1010" }],
            "callTreatment": { "retryAttemptForNoInput": "NO_REPEAT", "noInputTimer": "10",
                "actionToBePerformed": { "action": "PLAY_MESSAGE_AND_DISCONNECT", "greeting": "DEFAULT" } },
        });
        self.add(
            Kind::AutoAttendant,
            here,
            json!({
                "name": format!("{city} Main Menu"), "enabled": true, "phoneNumber": main, "extension": "1000", "languageCode": language,
                "firstName": city, "lastName": "Main Menu", "timeZone": zone, "businessSchedule": hours, "holidaySchedule": holidays,
                "extensionDialing": "ENTERPRISE", "nameDialing": "ENTERPRISE", "businessHoursMenu": menu.clone(), "afterHoursMenu": menu,
            }),
        );
        let ids_of = |team: Vec<String>| team.into_iter().map(|id| json!({ "id": id })).collect::<Vec<_>>();
        self.add(
            Kind::Pickup,
            here,
            json!({ "name": format!("{city} Front Office"), "notificationType": "AUDIO_AND_VISUAL",
            "notificationDelayTimerSeconds": 6, "agents": ids_of(team(0, 4)) }),
        );
        let spots: Vec<Value> = (0..3)
            .map(|n| json!({ "id": self.add(Kind::ParkExtension, here, json!({ "name": format!("{city} Park {}", n + 1), "extension": (1050 + n).to_string() })) }))
            .collect();
        self.add(
            Kind::Park,
            here,
            json!({ "name": format!("{city} Park Group"), "recall": { "option": "ALERT_PARKING_USER_ONLY" },
            "parkOnAgentsEnabled": true, "agents": ids_of(team(0, 6)), "callParkExtensions": spots }),
        );
        self.add(Kind::Paging, here, json!({ "name": format!("{city} All Hands"), "enabled": true, "extension": "1060", "languageCode": language,
            "firstName": city, "lastName": "All Hands", "originatorCallerIdEnabled": true, "originators": ids_of(team(0, 2)), "targets": ids_of(team(0, 8)) }));
        self.add(
            Kind::VoicemailGroup,
            here,
            json!({ "name": format!("{city} General Mailbox"), "enabled": true, "extension": "1070",
            "languageCode": language, "firstName": city, "lastName": "General Mailbox", "greeting": "DEFAULT",
            "messageStorage": { "storageType": "INTERNAL" }, "notifications": { "enabled": false }, "faxMessage": { "enabled": false },
            "transferToNumber": { "enabled": false }, "emailCopyOfMessage": { "enabled": false }, "voiceMessageForwardingEnabled": false }),
        );
        let phone_number = self.number(location, FEATURE_NUMBERS + 20);
        for (at, last) in ["Hotline", "Night Desk"].into_iter().enumerate() {
            let mut body = map(
                json!({ "firstName": city, "lastName": last, "displayName": format!("{city} {last}"), "extension": (1080 + at).to_string(),
                "directorySearchEnabled": true, "announcementLanguage": language, "timeZone": zone, "callerIdFirstName": city, "callerIdLastName": last,
                "externalCallerIdNamePolicy": "DIRECT_LINE" }),
            );
            body.extend((at == 0).then(|| ("phoneNumber".to_owned(), json!(phone_number.clone()))));
            self.add(Kind::VirtualLine, here, Value::Object(body));
        }
    }

    fn schedules(&mut self, location: &Location) -> (String, String) {
        let event = |dice: &mut Dice, event: Value| {
            let mut event = map(event);
            event.insert("id".to_owned(), json!(ids::text("SCHEDULE_EVENT", dice.key())));
            event
        };
        let week = event(
            &mut self.dice,
            json!({ "name": "Weekdays", "startDate": "2026-01-05", "endDate": "2026-01-05", "startTime": "09:00", "endTime": "17:00",
                "allDayEnabled": false, "recurrence": { "recurForEver": true, "recurWeekly": { "sunday": false, "monday": true, "tuesday": true,
                "wednesday": true, "thursday": true, "friday": true, "saturday": false } } }),
        );
        let new_year = event(
            &mut self.dice,
            json!({ "name": "New Year", "startDate": "2027-01-01", "endDate": "2027-01-01", "allDayEnabled": true,
                "recurrence": { "recurForEver": true, "recurYearlyByDate": { "dayOfMonth": 1, "month": "JANUARY" } } }),
        );
        let here = Some(location.key);
        self.add(Kind::Schedule, here, json!({ "name": "Business Hours", "type": "businessHours", "events": [week] }));
        self.add(Kind::Schedule, here, json!({ "name": "Public Holidays", "type": "holidays", "events": [new_year] }));
        ("Business Hours".to_owned(), "Public Holidays".to_owned())
    }

    fn routing(&mut self) {
        let offices: Vec<(Key, String)> = self.world.locations.iter().take(2).map(|place| (place.key, place.name.clone())).collect();
        let mut gateways = Vec::new();
        for (at, (key, city)) in offices.iter().enumerate() {
            let id = self.add(Kind::Trunk, Some(*key), json!({ "name": format!("{city} Gateway"), "trunkType": "REGISTERING",
                "deviceType": "Cisco Unified Border Element", "status": "ONLINE", "dualIdentitySupportEnabled": true, "maxConcurrentCalls": 250 }));
            gateways.push(json!({ "id": id, "name": format!("{city} Gateway"), "locationId": crate::ids::WebexId::new(crate::ids::Kind::Location, *key).to_string(),
                "priority": at + 1 }));
        }
        let group = self.add(Kind::RouteGroup, None, json!({ "name": "Gateways", "localGateways": gateways }));
        self.add(
            Kind::DialPlan,
            None,
            json!({ "name": "Old Exchange", "routeId": group, "routeType": "ROUTE_GROUP", "dialPatterns": ["+1999!", "66XXX"] }),
        );
    }

    fn places(&mut self) {
        let mut taken: std::collections::HashMap<Key, u32> = std::collections::HashMap::new();
        for place in self.world.workspaces.iter().filter(|place| place.calling == "webexCalling") {
            let Some(location) = place.location.and_then(|key| self.world.locations.find(key)) else { continue };
            let count = taken.entry(location.key).or_insert(0);
            *count += 1;
            let extension = if *count < 500 { 1500 + *count } else { 80_000 + *count };
            // Every second workspace can be called from outside.
            let line = PLACE_NUMBERS + *count;
            let number = (*count % 2 == 1).then(|| self.number(location, line));
            self.calling.place_lines.insert(place.key, Line { number, extension: Some(extension.to_string()) });
        }
    }

    /// The people whose tokens the credentials hold may record their calls, so that call control can be rehearsed in full.
    fn callers(&mut self) {
        for at in 0..3 {
            if let Some(person) = self.world.people.at(at) {
                let change = map(json!({ "enabled": true, "record": "On Demand with User Initiated Start" }));
                self.calling.documents.write(person.key, "callRecording", &change);
            }
        }
    }

    /// Histories and voice messages of the first people: what happened before the world began.
    fn past(&mut self) {
        let now_ms = self.world.now_ms();
        let with_line: Vec<Key> =
            self.world.people.iter().filter(|person| person.extension.is_some()).take(40).map(|person| person.key).collect();
        for owner in &with_line {
            let count = self.dice.between(2, 8);
            let mut at_ms = now_ms - 3 * DAY_MS;
            for _ in 0..count {
                at_ms += self.dice.between(HOUR_MS / 2, 8 * HOUR_MS);
                let kind = *self.dice.pick(&["placed", "missed", "received"]);
                let party = self.somebody(&with_line, *owner);
                self.calling.exchange.record(*owner, kind, party, at_ms.min(now_ms - HOUR_MS));
            }
            for _ in 0..self.dice.between(0, 3) {
                let (key, from) = (self.dice.key(), self.somebody(&with_line, *owner));
                let created_ms = now_ms - self.dice.between(HOUR_MS, 5 * DAY_MS);
                let (duration_s, is_urgent, is_read) = (self.dice.between(4, 95), self.dice.chance(0.1), self.dice.chance(0.5));
                self.calling.exchange.leave(*owner, VoiceMessage { key, from, duration_s, is_urgent, is_read, created_ms });
            }
            if let Some(messages) = self.calling.exchange.mailboxes.get_mut(owner) {
                messages.make_contiguous().sort_by_key(|message| std::cmp::Reverse(message.created_ms));
            }
        }
        // Nobody was listening yet.
        self.calling.exchange.take_notices();
    }

    fn somebody(&mut self, people: &[Key], but: Key) -> Party {
        let other = *self.dice.pick(people);
        if other == but || self.dice.chance(0.3) {
            return outside(&format!("+1202555{:04}", self.dice.between(100, 199)));
        }
        self.world.party_of(other)
    }
}

/// The voice portal of a location before anybody changed it.
pub fn voice_portal(city: &str, language: &str, extension: Option<&str>) -> Value {
    let mut portal = json!({ "name": format!("{city} Voice Portal"), "firstName": city, "lastName": "Voice Portal",
        "languageCode": language, "dialByName": format!("{city} Voice Portal"), "directLineCallerIdName": { "selection": "DISPLAY_NAME" } });
    if let Some(extension) = extension {
        portal["extension"] = json!(extension);
    }
    portal
}

/// Nested settings a new feature has before anybody changed them, by field.
pub fn first_settings(kind: Kind) -> Vec<(&'static str, Value)> {
    let off = || json!({ "enabled": false, "destinationVoicemailEnabled": false });
    match kind {
        Kind::Queue => vec![
            ("queueSettings", queue_settings()),
            (
                "callPolicies",
                json!({ "policy": "CIRCULAR", "routingType": "PRIORITY_BASED",
                    "callBounce": { "callBounceEnabled": true, "callBounceMaxRings": 8, "agentUnavailableEnabled": false,
                        "alertAgentEnabled": false, "alertAgentMaxSeconds": 30, "callBounceOnHoldEnabled": false,
                        "callBounceOnHoldMaxSeconds": 60 },
                    "distinctiveRing": { "enabled": true, "ringPattern": "NORMAL" } }),
            ),
        ],
        Kind::HuntGroup => vec![(
            "callPolicies",
            json!({ "policy": "CIRCULAR", "waitingEnabled": false, "groupBusyEnabled": false,
                "allowMembersToControlGroupBusyEnabled": false,
                "noAnswer": { "nextAgentEnabled": true, "nextAgentRings": 5, "forwardEnabled": false, "numberOfRings": 15,
                    "systemMaxNumberOfRings": 20, "destinationVoicemailEnabled": false },
                "busyRedirect": off(), "businessContinuityRedirect": off() }),
        )],
        _ => Vec::new(),
    }
}

/// Queue settings as Control Hub starts them.
fn queue_settings() -> Value {
    json!({
        "queueSize": 25, "callOfferToneEnabled": true, "resetCallStatisticsEnabled": false,
        "overflow": { "action": "PERFORM_BUSY_TREATMENT", "sendToVoicemail": false, "overflowAfterWaitEnabled": false,
            "overflowAfterWaitTime": 30, "playOverflowGreetingEnabled": false, "greeting": "DEFAULT", "audioAnnouncementFiles": [] },
        "welcomeMessage": { "enabled": false, "alwaysEnabled": false, "greeting": "DEFAULT", "audioAnnouncementFiles": [] },
        "waitMessage": { "enabled": false, "waitMode": "POSITION", "handlingTime": 5, "queuePosition": 100, "highVolumeMessageEnabled": false,
            "defaultHandlingTime": 5 },
        "comfortMessage": { "enabled": false, "timeBetweenMessages": 10, "greeting": "DEFAULT", "audioAnnouncementFiles": [] },
        "comfortMessageBypass": { "enabled": false, "callWaitingAgeThreshold": 30, "greeting": "DEFAULT", "audioAnnouncementFiles": [] },
        "mohMessage": { "normalSource": { "enabled": true, "greeting": "DEFAULT", "audioAnnouncementFiles": [] },
            "alternateSource": { "enabled": false, "greeting": "DEFAULT", "audioAnnouncementFiles": [] } },
        "whisperMessage": { "enabled": false, "greeting": "DEFAULT", "audioAnnouncementFiles": [] },
    })
}
