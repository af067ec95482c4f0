//! Settings documents: what a client wrote, under the subject and the noun it speaks of.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::shape::merge;
use crate::ids::Key;

/// Settings by subject and noun. What nobody wrote is not stored: reading starts from the first document of the noun.
#[derive(Debug, Default)]
pub struct Documents(HashMap<Key, BTreeMap<String, Map<String, Value>>>);

impl Documents {
    /// The document as it stands.
    pub fn read(&self, subject: Key, noun: &str) -> Map<String, Value> {
        let stored = self.0.get(&subject).and_then(|nouns| nouns.get(noun));
        stored.cloned().unwrap_or_else(|| first(noun))
    }

    /// Lays a change over the document.
    pub fn write(&mut self, subject: Key, noun: &str, change: &Map<String, Value>) {
        let nouns = self.0.entry(subject).or_default();
        merge(nouns.entry(noun.to_owned()).or_insert_with(|| first(noun)), change);
    }

    /// Puts a document in place of the old one.
    pub fn replace(&mut self, subject: Key, noun: &str, document: Map<String, Value>) {
        self.0.entry(subject).or_default().insert(noun.to_owned(), document);
    }

    /// Forgets everything about a subject.
    pub fn forget(&mut self, subject: Key) {
        self.0.remove(&subject);
    }
}

/// A document before anybody wrote it, where the plainest values would not be what Webex starts with (Control Hub's documented
/// defaults). Anything else starts empty and is filled from the schema.
fn first(noun: &str) -> Map<String, Value> {
    let value = match noun {
        "callForwarding" => json!({
            "callForwarding": {
                "always": { "enabled": false, "destination": "", "ringReminderEnabled": false, "destinationVoicemailEnabled": false },
                "busy": { "enabled": false, "destination": "", "destinationVoicemailEnabled": false },
                "noAnswer": { "enabled": false, "destination": "", "numberOfRings": 3, "systemMaxNumberOfRings": 20,
                    "destinationVoicemailEnabled": false },
            },
            "businessContinuity": { "enabled": false, "destination": "", "destinationVoicemailEnabled": false },
        }),
        "voicemail" => json!({
            "enabled": true,
            "sendAllCalls": { "enabled": false },
            "sendBusyCalls": { "enabled": true, "greeting": "DEFAULT", "greetingUploaded": false },
            "sendUnansweredCalls": { "enabled": true, "greeting": "DEFAULT", "greetingUploaded": false, "numberOfRings": 3,
                "systemMaxNumberOfRings": 20 },
            "notifications": { "enabled": false },
            "transferToNumber": { "enabled": false },
            "emailCopyOfMessage": { "enabled": false },
            "messageStorage": { "mwiEnabled": true, "storageType": "INTERNAL" },
            "faxMessage": { "enabled": false },
            "voiceMessageForwardingEnabled": false,
        }),
        "intercept" => json!({
            "enabled": false,
            "incoming": { "type": "INTERCEPT_ALL", "voicemailEnabled": false,
                "announcements": { "greeting": "DEFAULT", "newNumber": { "enabled": false }, "zeroTransfer": { "enabled": false } } },
            "outgoing": { "type": "INTERCEPT_ALL", "transferEnabled": false },
        }),
        "answerSettings" => json!({ "preferredAnswerEndpointType": "NONE", "autoAnswerEnabled": false }),
        "callWaiting" => json!({ "enabled": true }),
        "callerId" => json!({
            "types": ["DIRECT_LINE", "LOCATION_NUMBER", "CUSTOM"], "selected": "DIRECT_LINE", "blockInForwardCallsEnabled": false,
            "externalCallerIdNamePolicy": "DIRECT_LINE", "additionalExternalCallerIdDirectLineEnabled": true,
            "additionalExternalCallerIdLocationNumberEnabled": true,
        }),
        "monitoring" => json!({ "callParkNotificationEnabled": false, "monitoredElements": [] }),
        "incomingPermission" => json!({
            "useCustomEnabled": false, "externalTransfer": "ALLOW_ALL_EXTERNAL", "internalCallsEnabled": true, "collectCallsEnabled": true,
        }),
        "outgoingPermission" => json!({ "useCustomEnabled": false, "useCustomPermissions": false, "callingPermissions": permissions() }),
        "callRecording" => json!({
            "enabled": false, "record": "Never", "recordVoicemailEnabled": false, "startStopAnnouncementEnabled": false,
            "notification": { "type": "None", "enabled": false }, "repeat": { "interval": 15, "enabled": false },
            "serviceProvider": "Webex", "startStopAnnouncement": { "internalCallsEnabled": false, "pstnCallsEnabled": false },
        }),
        "bargeIn" => json!({ "enabled": false, "toneEnabled": true }),
        "privacy" => json!({ "aaExtensionDialingEnabled": true, "aaNamingDialingEnabled": true, "monitoringAgents": [] }),
        "pushToTalk" => json!({ "allowAutoAnswer": false, "connectionType": "TWO_WAY", "accessType": "BLOCK_MEMBERS", "members": [] }),
        "applications" => json!({
            "ringDevicesForClickToDialCallsEnabled": true, "ringDevicesForGroupPageEnabled": true,
            "ringDevicesForCallParkEnabled": true, "browserClientEnabled": true, "desktopClientEnabled": true,
            "tabletClientEnabled": true, "mobileClientEnabled": true, "availableLineCount": 35,
        }),
        "executiveAssistant" => json!({ "type": "UNASSIGNED" }),
        "callingBehavior" => json!({ "effectiveBehaviorType": "NATIVE_WEBEX_TEAMS_CALLING" }),
        "voicemailRules" => json!({
            "defaultVoicemailPinRules": {
                "blockRepeatedPatternsEnabled": true, "blockRepeatedDigits": { "enabled": true, "max": 3 },
                "blockContiguousSequences": { "enabled": true, "numberOfAscendingDigits": 3, "numberOfDescendingDigits": 3 },
                "length": { "min": 6, "max": 30 }, "defaultVoicemailPinEnabled": false,
            },
            "expirePasscode": { "enabled": true, "numberOfDays": 180 }, "changePasscode": { "enabled": false, "numberOfDays": 1 },
            "blockPreviousPasscodes": { "enabled": true, "numberOfPasscodes": 10 },
        }),
        "featureCallForwarding" => json!({
            "callForwarding": {
                "always": { "enabled": false, "destination": "", "ringReminderEnabled": false },
                "selective": { "enabled": false, "destination": "", "ringReminderEnabled": false },
                "rules": [],
            },
        }),
        _ => json!({}),
    };
    let Value::Object(map) = value else { return Map::new() };
    map
}

/// Everything may be dialled but what costs extra.
fn permissions() -> Value {
    const ALL: [(&str, bool); 10] = [
        ("INTERNAL_CALL", true),
        ("TOLL_FREE", true),
        ("INTERNATIONAL", true),
        ("OPERATOR_ASSISTED", true),
        ("CHARGEABLE_DIRECTORY_ASSISTED", true),
        ("SPECIAL_SERVICES_I", true),
        ("SPECIAL_SERVICES_II", true),
        ("PREMIUM_SERVICES_I", false),
        ("PREMIUM_SERVICES_II", false),
        ("NATIONAL", true),
    ];
    ALL.into_iter()
        .map(|(kind, allowed)| {
            json!({ "callType": kind, "action": if allowed { "ALLOW" } else { "BLOCK" }, "transferEnabled": allowed,
                "isCallTypeRestrictionEnabled": false })
        })
        .collect()
}
