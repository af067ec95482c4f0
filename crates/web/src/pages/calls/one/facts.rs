//! The facts of a call, from whoever told them: the device or Webex Calling while it ran, the history since.

use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, LocationId};
use model::{Call, CallPerson, CallSource, Device, Direction, PastCall};

use crate::format::{self, Moment, text_or_dash};
use crate::html::Icon;
use crate::pages::calls::words;
use crate::view::marks;

/// What is known of a call, whatever told it.
pub(super) struct Known {
    pub(super) live: Option<Call>,
    pub(super) past: Option<PastCall>,
    pub(super) device: Option<Device>,
}

/// A line of facts.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) value: String,
    pub(super) copied: bool,
}

impl Known {
    /// Whether it runs.
    pub(super) fn is_running(&self) -> bool {
        self.live.as_ref().is_some_and(Call::is_active)
    }

    pub(super) fn started_at(&self) -> Timestamp {
        let live = self.live.as_ref().map(|call| call.started_at);
        live.or_else(|| self.past.as_ref().map(|call| call.started_at)).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The end; `None` while it runs, and where nobody told of one.
    pub(super) fn ended_at(&self) -> Option<Timestamp> {
        if self.is_running() {
            return None;
        }
        let told = self.past.as_ref().and_then(|call| call.ended_at.or_else(|| call.started_at.checked_add(call.duration()?).ok()));
        told.or_else(|| self.live.as_ref().and_then(|call| call.ended_at))
    }

    /// Where it belongs: a past call where it was.
    pub(super) fn location_id(&self) -> Option<&LocationId> {
        match (&self.past, self.person()) {
            (Some(past), _) => past.location_id.as_ref(),
            (None, Some(person)) => person.location_id.as_ref(),
            (None, None) => self.device.as_ref().and_then(|device| device.location_id.as_ref()),
        }
    }

    /// The person, when it was watched as a person's call.
    pub(super) fn person(&self) -> Option<&CallPerson> {
        self.live.as_ref().and_then(Call::person)
    }

    /// Whether nothing but a person is known of its own end: such a call has no media that anybody tells of.
    pub(super) fn is_of_person(&self) -> bool {
        self.device_id().is_none() && (self.person().is_some() || self.past.as_ref().is_some_and(|past| past.person_id.is_some()))
    }

    pub(super) fn device_id(&self) -> Option<&DeviceId> {
        let live = self.live.as_ref().and_then(Call::device_id);
        live.or_else(|| self.past.as_ref().and_then(|call| call.device_id.as_ref()))
    }

    /// The device, else the person.
    pub(super) fn own_name(&self) -> String {
        let device =
            self.device.as_ref().map(|device| device.name.clone()).or_else(|| self.person().and_then(|person| person.name.clone()));
        let past = || self.past.as_ref().and_then(|call| call.device_name.clone().or_else(|| call.person_name.clone()));
        device.or_else(past).unwrap_or_else(|| if self.is_of_person() { "Unknown person" } else { "Unknown device" }.to_owned())
    }

    pub(super) fn direction(&self) -> Direction {
        let live = self.live.as_ref().map(|call| call.direction);
        live.or_else(|| self.past.as_ref().map(|call| call.direction)).unwrap_or(Direction::Unknown)
    }

    pub(super) fn icon(&self) -> Icon {
        marks::call_icon(self.direction())
    }

    /// A text that both may tell.
    pub(super) fn told(&self, live: impl Fn(&Call) -> Option<String>, past: impl Fn(&PastCall) -> Option<String>) -> Option<String> {
        self.past.as_ref().and_then(past).or_else(|| self.live.as_ref().and_then(live)).filter(|text| !text.is_empty())
    }

    pub(super) fn remote_name(&self) -> Option<String> {
        self.told(|call| call.remote_name.clone(), |call| call.remote_name.clone())
    }

    pub(super) fn remote_number(&self) -> Option<String> {
        self.told(|call| call.remote_number.clone(), |call| call.remote_number.clone())
    }

    /// The zone of its place.
    pub(super) fn zone(&self) -> Option<String> {
        let past = self.past.as_ref().and_then(|call| call.time_zone.clone());
        past.or_else(|| self.person().and_then(|person| person.time_zone.clone()))
            .or_else(|| self.device.as_ref().and_then(|device| device.time_zone.clone()))
    }

    pub(super) fn location(&self) -> Option<String> {
        let past = self.past.as_ref().and_then(|call| call.location_name.clone());
        let past = past.or_else(|| self.person().and_then(|person| person.location_name.clone()));
        past.or_else(|| self.device.as_ref().filter(|_| self.past.is_none()).and_then(|device| device.location_name.clone()))
    }

    pub(super) fn region(&self) -> Option<String> {
        let past = self.past.as_ref().and_then(|call| call.region.clone());
        past.or_else(|| self.device.as_ref().filter(|_| self.past.is_none()).and_then(|device| device.region.clone()))
    }

    /// The facts in the order they are shown; names and numbers of the far end only when they may be.
    pub(super) fn facts(&self, shown: bool) -> Vec<Fact> {
        let party = |text: Option<String>| text.map(|text| if shown { text } else { marks::HIDDEN.to_owned() });
        let plain = |name, value: Option<String>| Fact { name, value: text_or_dash(value.as_deref()).to_owned(), copied: false };
        let code = |name, value: Option<String>| Fact { copied: value.is_some(), ..plain(name, value) };
        let mut facts = vec![
            plain("With", party(self.remote_name())),
            plain("Number", party(self.remote_number())),
            plain("Direction", Some(marks::direction(self.direction()).to_owned())),
            plain("Type", self.told(|call| call.call_type.clone(), |call| call.call_type.clone())),
            plain("Protocol", self.told(|call| call.protocol.clone(), |call| call.protocol.clone())),
        ];
        let far_end = self.live.as_ref().and_then(|call| call.device_type.as_deref());
        facts.extend(far_end.map(|word| plain("Far end", Some(marks::far_end(word).to_owned()))));
        let number = self.live.as_ref().and_then(Call::device_call_id).or_else(|| self.past.as_ref().and_then(|call| call.device_call_id));
        facts.extend(number.map(|number| plain("Number on the device", Some(number.to_string()))));
        if let Some(call) = self.live.as_ref().filter(|call| call.is_active()) {
            facts.push(plain("Status", Some(call.status.as_str().replace('_', " "))));
        }
        if let Some(person) = self.person() {
            facts.push(plain("Answered", person.answered_at.map(|at| answered_after(self.started_at(), at))));
            facts.push(plain("Recording", Some(person.recording.clone().unwrap_or_else(|| "not told".to_owned()))));
        }
        if let Some(past) = &self.past {
            facts.push(plain("Ended by", past.disconnect_cause.as_deref().map(words::cause)));
            if past.callback_number.is_some() {
                facts.push(plain("Call back", party(past.callback_number.clone())));
            }
            if past.person_name.is_some() {
                facts.push(plain("Person", past.person_name.clone()));
            }
        }
        facts.push(plain("Region", self.region()));
        facts.push(plain("Location", self.location()));
        if let Some(past) = &self.past {
            facts.push(plain("Software", past.software.clone()));
            facts.push(plain("Told by", Some(past.sources.iter().map(words::source).collect::<Vec<_>>().join(", "))));
            facts.push(plain("Scored by", past.model.clone()));
            if past.correlation_id.is_some() {
                facts.push(code("Correlation id", past.correlation_id.clone()));
            }
        }
        let id = self.live.as_ref().map(|call| &call.id).or_else(|| self.past.as_ref().map(|call| &call.id));
        facts.push(code("Call id", id.map(ToString::to_string)));
        facts
    }

    /// Start and end as they were where the device stands.
    pub(super) fn there(&self) -> Option<String> {
        format::there(self.started_at(), &self.zone()?)
    }

    /// How long it lasted, or has so far.
    pub(super) fn length(&self, now: Timestamp) -> Length {
        if self.is_running() {
            return Length::Running(Moment::length(self.started_at(), now));
        }
        let told = self.past.as_ref().and_then(PastCall::duration);
        let length = told.or_else(|| self.ended_at().map(|end| end.duration_since(self.started_at())));
        length.map_or(Length::Unknown, |length| Length::Over(format::length(length)))
    }

    /// Whether only watching it told of it.
    pub(super) fn was_watched(&self) -> bool {
        self.live.is_some() || self.past.as_ref().is_some_and(|call| call.sources.has(CallSource::Live))
    }
}

/// How long it rang.
fn answered_after(start: Timestamp, answer: Timestamp) -> String {
    format!("after {}", format::length(answer.duration_since(start).max(SignedDuration::ZERO)))
}

/// How long a call lasted.
pub(super) enum Length {
    Running(Moment),
    Over(String),
    Unknown,
}
