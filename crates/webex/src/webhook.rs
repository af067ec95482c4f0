//! Incoming webhooks: believed when their signature fits, read into typed events, and kept whole when they are of an unknown kind.
//!
//! ```
//! use webex::webhook::{Data, Event, sign};
//!
//! let body = br#"{"id":"W","name":"n","resource":"messages","event":"created","data":{"id":"M","roomId":"R","personEmail":"ada@example.com"}}"#;
//! let event = Event::receive(b"secret", Some(&sign(b"secret", body)), body)?;
//! let Data::Message(message) = &event.data else { panic!("a message") };
//! assert_eq!(message.person_email.as_deref(), Some("ada@example.com"));
//! # Ok::<(), webex::webhook::WebhookError>(())
//! ```

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

pub use webex_core::webhook::{SIGNATURE_HEADER, sign, verify_signature};

/// The other header that some senders use for the same signature.
pub const OTHER_SIGNATURE_HEADER: &str = "X-Webex-Signature";

/// Why a webhook is not believed or not understood.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// There is no signature. Webex sends one when the webhook was made with a secret.
    #[error("the webhook carries no signature; was it made with a secret?")]
    Unsigned,
    /// The signature is not of this body and secret: answer 401 and forget it.
    #[error("the signature of the webhook does not fit")]
    Forged,
    /// It is signed, but no event.
    #[error("the webhook is no event: {reason}")]
    Unreadable {
        /// What is wrong with it.
        reason: String,
    },
}

/// One event, as Webex delivers it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Id of the webhook.
    pub webhook_id: Option<String>,
    /// Name of the webhook.
    pub name: Option<String>,
    /// What it is about, for example `messages`.
    pub resource: String,
    /// What happened, for example `created`.
    pub event: String,
    /// Filter of the webhook.
    pub filter: Option<String>,
    /// Organisation of the webhook.
    pub org_id: Option<String>,
    /// Who made the webhook.
    pub created_by: Option<String>,
    /// The application that made it.
    pub app_id: Option<String>,
    /// `creator` or `org`.
    pub owned_by: Option<String>,
    /// Who did what happened.
    pub actor_id: Option<String>,
    /// What happened, by its kind.
    pub data: Data,
    /// The whole event as it came, with every field that is not named here.
    pub raw: Map<String, Value>,
}

/// The part of an event that depends on its kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// `messages`; the text is read with `GET /messages/{id}`.
    Message(Message),
    /// `memberships`.
    Membership(Membership),
    /// `rooms`.
    Room(Room),
    /// `attachmentActions`; the inputs are read with `GET /attachment/actions/{id}`.
    AttachmentAction(AttachmentAction),
    /// `telephony_calls`.
    TelephonyCall(TelephonyCall),
    /// `meetings`.
    Meeting(Meeting),
    /// `recordings` and `convergedRecordings`.
    Recording(Recording),
    /// `serviceApp`: an administrator authorised a service app or took that back.
    ServiceApp(ServiceApp),
    /// Anything else, as it came.
    Unknown(Value),
}

macro_rules! parts {
    ($($(#[$about:meta])* $name:ident { $($(#[$said:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$said])* pub $field: Option<$type>,)*
            /// Fields that are not named here.
            #[serde(flatten)]
            pub extra: Map<String, Value>,
        }
    )*};
}

parts! {
    /// A message, without its text.
    Message {
        /// Id.
        id: String,
        /// Space.
        room_id: String,
        /// `direct` or `group`.
        room_type: String,
        /// Message it answers.
        parent_id: String,
        /// Author.
        person_id: String,
        /// Mail address of the author.
        person_email: String,
        /// Who is mentioned.
        mentioned_people: Vec<String>,
        /// Groups that are mentioned.
        mentioned_groups: Vec<String>,
        /// Addresses of files.
        files: Vec<String>,
        /// When.
        created: String,
    }
    /// A membership of a space.
    Membership {
        /// Id.
        id: String,
        /// Space.
        room_id: String,
        /// `direct` or `group`.
        room_type: String,
        /// Member.
        person_id: String,
        /// Mail address of the member.
        person_email: String,
        /// Name of the member.
        person_display_name: String,
        /// Whether the member moderates.
        is_moderator: bool,
        /// When.
        created: String,
    }
    /// A space.
    Room {
        /// Id.
        id: String,
        /// Title.
        title: String,
        /// `direct` or `group`.
        r#type: String,
        /// Whether it is moderated.
        is_locked: bool,
        /// Team.
        team_id: String,
        /// When.
        created: String,
    }
    /// Somebody pressed a button of a card.
    AttachmentAction {
        /// Id.
        id: String,
        /// `submit`.
        r#type: String,
        /// Message with the card.
        message_id: String,
        /// Who.
        person_id: String,
        /// Space.
        room_id: String,
        /// When.
        created: String,
    }
    /// A call of a user or, for a webhook of the organisation, of anybody.
    TelephonyCall {
        /// For example `received`.
        event_type: String,
        /// When.
        event_timestamp: String,
        /// Call of this party.
        call_id: String,
        /// The same for both parties.
        call_session_id: String,
        /// `originator`, `terminator` or `clickToDial`.
        personality: String,
        /// `alerting`, `connected`, `held`, `disconnected`, …
        state: String,
        /// The other party.
        remote_party: RemoteParty,
        /// When it began.
        created: String,
        /// When it was answered.
        answered: String,
        /// When it ended.
        disconnected: String,
        /// `started`, `paused`, …
        recording_state: String,
    }
    /// The other party of a call.
    RemoteParty {
        /// Name.
        name: String,
        /// Number or address.
        number: String,
        /// Person.
        person_id: String,
        /// Workspace.
        place_id: String,
        /// Whether name and number are withheld.
        privacy_enabled: bool,
        /// `location`, `organization`, `external`, `emergency`, …
        call_type: String,
    }
    /// A meeting.
    Meeting {
        /// Id.
        id: String,
        /// Series it belongs to.
        meeting_series_id: String,
        /// Title.
        title: String,
        /// `inProgress`, `ended`, …
        state: String,
        /// Mail address of the host.
        host_email: String,
        /// Host.
        host_user_id: String,
        /// Begins.
        start: String,
        /// Ends.
        end: String,
    }
    /// A recording.
    Recording {
        /// Id.
        id: String,
        /// Meeting.
        meeting_id: String,
        /// Topic.
        topic: String,
        /// Mail address of the host.
        host_email: String,
        /// When it was recorded.
        time_recorded: String,
    }
    /// A service app.
    ServiceApp {
        /// Application.
        id: String,
        /// Client id.
        client_id: String,
        /// Organisation.
        org_id: String,
        /// When.
        created: String,
    }
}

impl Event {
    /// Checks the signature over the raw body, in constant time, and reads the event. `signature` is the value of the header
    /// [`SIGNATURE_HEADER`] (or [`OTHER_SIGNATURE_HEADER`]).
    pub fn receive(secret: &[u8], signature: Option<&str>, body: &[u8]) -> Result<Self, WebhookError> {
        let signature = signature.map(str::trim).filter(|text| !text.is_empty()).ok_or(WebhookError::Unsigned)?;
        if !verify_signature(secret, body, signature) {
            return Err(WebhookError::Forged);
        }
        Self::read(body)
    }

    /// As [`Event::receive`], finding the signature among the headers of the request. Header names are compared without case.
    pub fn receive_with_headers<'a>(
        secret: &[u8],
        headers: impl IntoIterator<Item = (&'a str, &'a str)>,
        body: &[u8],
    ) -> Result<Self, WebhookError> {
        let is_signature = |name: &str| [SIGNATURE_HEADER, OTHER_SIGNATURE_HEADER].iter().any(|known| known.eq_ignore_ascii_case(name));
        let found: Vec<&str> = headers.into_iter().filter(|(name, _)| is_signature(name)).map(|(_, value)| value).collect();
        if found.is_empty() {
            return Err(WebhookError::Unsigned);
        }
        // Every signature that is there is checked, so that the time does not tell which one was wrong.
        let fits = found.iter().fold(false, |fits, signature| fits | verify_signature(secret, body, signature));
        if fits { Self::read(body) } else { Err(WebhookError::Forged) }
    }

    /// Reads an event whose sender is known otherwise. A kind that is not known is kept whole.
    pub fn read(body: &[u8]) -> Result<Self, WebhookError> {
        let unreadable = |reason: &str| WebhookError::Unreadable { reason: reason.to_owned() };
        let raw: Map<String, Value> = serde_json::from_slice(body).map_err(|error| unreadable(&error.to_string()))?;
        let text = |name: &str| raw.get(name).and_then(Value::as_str).map(str::to_owned);
        let resource = text("resource").ok_or_else(|| unreadable("it has no `resource`"))?;
        let event = text("event").ok_or_else(|| unreadable("it has no `event`"))?;
        let data = raw.get("data").cloned().unwrap_or_default();
        Ok(Self {
            webhook_id: text("id"),
            name: text("name"),
            data: Data::of(&resource, data),
            resource,
            event,
            filter: text("filter"),
            org_id: text("orgId"),
            created_by: text("createdBy"),
            app_id: text("appId"),
            owned_by: text("ownedBy"),
            actor_id: text("actorId"),
            raw,
        })
    }
}

impl Data {
    fn of(resource: &str, data: Value) -> Self {
        match resource {
            "messages" => typed(data, Self::Message),
            "memberships" => typed(data, Self::Membership),
            "rooms" => typed(data, Self::Room),
            "attachmentActions" => typed(data, Self::AttachmentAction),
            "telephony_calls" => typed(data, Self::TelephonyCall),
            "meetings" => typed(data, Self::Meeting),
            "recordings" | "convergedRecordings" => typed(data, Self::Recording),
            "serviceApp" => typed(data, Self::ServiceApp),
            _ => Self::Unknown(data),
        }
    }
}

/// A shape that has changed since is no reason to lose the event.
fn typed<T: DeserializeOwned>(data: Value, make: impl Fn(T) -> Data) -> Data {
    match serde_json::from_value(data.clone()) {
        Ok(typed) if data.is_object() => make(typed),
        _ => Data::Unknown(data),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    // Secret, body and signature published in the documentation of valgaze/speedybot-mini.
    const SECRET: &[u8] = b"myBongoSecret";
    const BODY: &[u8] = br#"{"a":1,"b":2,"c":{"d":3}}"#;
    const SIGNATURE: &str = "01e0cb6a53731b9615b483335d77d97023410c72";

    #[test]
    fn the_signature_comes_before_the_reading() {
        let receive = |signature: Option<&str>| Event::receive(SECRET, signature, BODY).expect_err("no event");
        assert!(matches!(receive(Some(SIGNATURE)), WebhookError::Unreadable { .. }));
        assert!(matches!(receive(None), WebhookError::Unsigned));
        assert!(matches!(receive(Some(" ")), WebhookError::Unsigned));
        assert!(matches!(receive(Some(&SIGNATURE.replace('0', "1"))), WebhookError::Forged));
        for (name, fits) in [("x-spark-signature", true), ("X-WEBEX-SIGNATURE", true), ("X-Signature", false)] {
            let error = Event::receive_with_headers(SECRET, [("Host", "h"), (name, SIGNATURE)], BODY).expect_err("no event");
            assert_eq!(matches!(error, WebhookError::Unreadable { .. }), fits, "{name}: {error}");
        }
    }

    #[test]
    fn known_kinds_are_typed_and_others_kept() {
        let event = |resource: &str, data: Value| {
            let body = json!({"id": "W", "resource": resource, "event": "created", "actorId": "P", "data": data, "soon": 1}).to_string();
            Event::read(body.as_bytes()).expect("an event")
        };
        // The sample of the slides (specs, §4.4).
        let call = event(
            "telephony_calls",
            json!({"eventType": "received", "state": "alerting", "remoteParty": {"name": "Henry Green", "number": "7101", "callType": "location"}, "new": true}),
        );
        let Data::TelephonyCall(data) = &call.data else { panic!("a call: {call:?}") };
        assert_eq!((data.state.as_deref(), data.extra.get("new")), (Some("alerting"), Some(&json!(true))));
        assert_eq!(data.remote_party.as_ref().and_then(|party| party.number.as_deref()), Some("7101"));
        assert_eq!((call.actor_id.as_deref(), call.raw.get("soon")), (Some("P"), Some(&json!(1))));
        let unknown = json!({"batteryLevel": 3});
        assert_eq!(event("newThings", unknown.clone()).data, Data::Unknown(unknown));
        // A known kind of another shape.
        let odd = json!({"id": {"now": "an object"}});
        assert_eq!(event("messages", odd.clone()).data, Data::Unknown(odd));
        assert_eq!(event("messages", json!(7)).data, Data::Unknown(json!(7)));
    }
}
