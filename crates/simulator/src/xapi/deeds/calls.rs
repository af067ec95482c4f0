//! Calls, meetings and what is shared in them.

use serde_json::{Value, json};

use super::{Deed, Outcome};
use crate::http::Failure;
use crate::world::media::Flow;
use crate::world::{LifeError, records};
use crate::xapi::history::Wanted;

pub fn act(deed: &mut Deed<'_>) -> Outcome {
    match deed.form.path {
        "Dial" => {
            let (number, name) = (deed.text("Number"), deed.text("DisplayName"));
            let with_video = deed.text("CallType") != "Audio";
            dial(deed, &number, &name, with_video)
        }
        "Webex Join" | "WebRTC Join" | "MicrosoftTeams Join" | "Zoom Join" => {
            let given = ["Number", "MeetingNumber", "MeetingID", "Url", "DialCode", "BookingId", "BookingID"];
            let number = given.iter().map(|name| deed.text(name)).find(|text| !text.is_empty()).unwrap_or_default();
            let name = [deed.text("DisplayName"), deed.text("Title")].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            dial(deed, &number, &name, true)
        }
        "Webex Meetings InstantMeeting Start" => {
            let number = format!("instant@{}", crate::world::SITE_URL);
            dial(deed, &number, "Instant meeting", true)
        }
        "Call Accept" | "Call Join" => answer(deed),
        "Call Disconnect" | "Conference EndMeeting" | "Conference TransferHostAndLeave" | "Call UnattendedTransfer" => {
            let id = named(deed);
            deed.world.end_calls(deed.device, id)?;
            Deed::done()
        }
        "Call Reject" | "Call Forward" => {
            let id = find(deed, |status| status == "Ringing")?;
            deed.world.end_calls(deed.device, Some(id))?;
            Deed::done()
        }
        "Call Ignore" => write(deed, "Call", &[("AnswerState", "Ignored")]),
        "Call Hold" => {
            let reason = deed.text("Reason");
            let reason = if reason == "Other" { "None" } else { reason.as_str() };
            write(deed, "Call", &[("Status", "OnHold"), ("HoldReason", reason), ("PlacedOnHold", "True")])
        }
        "Call Resume" => {
            let id = find(deed, |_| true)?;
            let values = &mut deed.room()?.values;
            for field in ["Status", "HoldReason", "PlacedOnHold"] {
                values.forget_status(&format!("Call[{id}].{field}"));
            }
            Deed::done()
        }
        "Call DTMFSend" | "Call FarEndMessage Send" | "Conference SendEmailInvitation" | "Conference Reaction Send" => {
            find(deed, |_| true)?;
            Deed::done()
        }
        "Conference Hand Raise" => write(deed, "Conference.Call", &[("RaiseHand", "Raised")]),
        "Conference Hand Lower" => write(deed, "Conference.Call", &[("RaiseHand", "Lowered")]),
        "Conference Recording Start" | "Conference Recording Resume" => write(deed, "Conference.Call", &[("Recording", "Recording")]),
        "Conference Recording Pause" => write(deed, "Conference.Call", &[("Recording", "Paused")]),
        "Conference Recording Stop" => write(deed, "Conference.Call", &[("Recording", "None")]),
        "Conference MeetingAssistant Start" => write(deed, "Conference.Call", &[("MeetingAssistantEnabled", "True")]),
        "Conference MeetingAssistant Stop" => write(deed, "Conference.Call", &[("MeetingAssistantEnabled", "False")]),
        "Conference Lock" => {
            let lock = deed.text("Lock");
            write(deed, "Conference.Call", &[("Locked", &lock)])
        }
        "Conference HardMute" => {
            let is_on = deed.text("HardMute") == "On";
            write(deed, "Conference.Call", &[("HardMuted", if is_on { "True" } else { "False" })])
        }
        "Presentation Start" => present(deed),
        "Presentation Stop" => stop_presenting(deed),
        "CallHistory Get" | "CallHistory Recents" => history(deed),
        "CallHistory DeleteAll" => {
            let now = deed.world.now_ms();
            deed.room()?.values.keep("history", "before", now.into());
            deed.tell("CallHistory Updated", json!({}));
            Deed::done()
        }
        "CallHistory DeleteEntry" => {
            let id = deed.text("CallHistoryId");
            deed.room()?.values.keep("history gone", &id, true.into());
            deed.tell("CallHistory Updated", json!({}));
            Deed::done()
        }
        _ => Ok(None),
    }
}

fn dial(deed: &mut Deed<'_>, number: &str, name: &str, with_video: bool) -> Outcome {
    if number.trim().is_empty() {
        return Err(Failure::bad_request("arguments.Number: there is nothing to dial"));
    }
    let call_id = deed.world.dial(deed.device, number, Some(name), with_video)?;
    Ok(Some(json!({ "CallId": call_id, "ConferenceId": call_id })))
}

/// The call that is named; 0 names none.
fn named(deed: &Deed<'_>) -> Option<u32> {
    deed.number("CallId").filter(|id| *id != 0).and_then(|id| u32::try_from(id).ok())
}

/// The call that is named, or the first that fits.
fn find(deed: &mut Deed<'_>, fits: impl Fn(&str) -> bool) -> Result<u32, Failure> {
    let (wanted, now_ms) = (named(deed), deed.world.now_ms());
    let mut calls = deed.room()?.calls.iter();
    let call = calls.find(|call| wanted.map_or_else(|| fits(call.status(now_ms)), |id| id == call.id));
    Ok(call.ok_or(LifeError::NoCall)?.id)
}

fn answer(deed: &mut Deed<'_>) -> Outcome {
    let id = find(deed, |status| status == "Ringing")?;
    let now_ms = deed.world.now_ms();
    if let Some(call) = deed.room()?.calls.iter_mut().find(|call| call.id == id)
        && call.flow == Flow::Incoming
    {
        call.answered_ms = call.answered_ms.min(now_ms);
    }
    Deed::done()
}

fn write(deed: &mut Deed<'_>, branch: &str, fields: &[(&str, &str)]) -> Outcome {
    let id = find(deed, |_| true)?;
    for (field, value) in fields {
        deed.set(&format!("{branch}[{id}].{field}"), *value)?;
    }
    Deed::done()
}

fn present(deed: &mut Deed<'_>) -> Outcome {
    let instance = deed.number("Instance").or_else(|| deed.text("Instance").parse().ok()).unwrap_or(1);
    let source = deed.text("PresentationSource").parse::<i64>().ok().or_else(|| deed.number("ConnectorId")).unwrap_or(1);
    let call = deed.room()?.calls.first().map(|call| call.id);
    let asked = deed.text("SendingMode");
    let mode = if call.is_none() { "LocalOnly" } else { asked.as_str() };
    deed.set(&format!("Conference.Presentation.LocalInstance[{instance}].SendingMode"), mode)?;
    deed.set(&format!("Conference.Presentation.LocalInstance[{instance}].Source"), source)?;
    if let Some(call) = call.filter(|_| mode == "LocalRemote") {
        deed.set("Conference.Presentation.Mode", "Sending")?;
        deed.set("Conference.Presentation.CallId", call)?;
        let value = json!({ "CallId": call, "ConferenceId": call, "Cause": "userRequested", "LocalInstance": instance, "LocalSource": source, "Mode": "Sending" });
        deed.tell("PresentationStarted", value);
    } else {
        deed.tell("PresentationPreviewStarted", json!({ "Cause": "userRequested", "Instance": instance, "LocalSource": source }));
    }
    Deed::done()
}

fn stop_presenting(deed: &mut Deed<'_>) -> Outcome {
    let instance = deed.text("Instance");
    let values = &mut deed.room()?.values;
    let was_sending = values.status("Conference.Presentation.Mode").is_some();
    let path = if instance.is_empty() {
        "Conference.Presentation".to_owned()
    } else {
        format!("Conference.Presentation.LocalInstance[{instance}]")
    };
    values.forget_status(&path);
    let is_left = values.statuses().any(|(path, _)| path.starts_with("Conference.Presentation.LocalInstance"));
    if !is_left {
        values.forget_status("Conference.Presentation");
    }
    let instance = instance.parse::<i64>().unwrap_or(1);
    if was_sending && !is_left {
        deed.tell("PresentationStopped", json!({ "Cause": "userRequested", "LocalInstance": instance, "Mode": "Off" }));
    } else {
        deed.tell("PresentationPreviewStopped", json!({ "Cause": "userRequested", "Instance": instance }));
    }
    Deed::done()
}

fn history(deed: &mut Deed<'_>) -> Outcome {
    let count = |name: &str, default: usize| deed.number(name).and_then(|number| usize::try_from(number).ok()).unwrap_or(default);
    let id = deed.arguments.get("CallHistoryId").and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok());
    let wanted = Wanted {
        is_full: deed.text("DetailLevel") == "Full",
        limit: count("Limit", 65_534),
        offset: count("Offset", 0),
        filter: deed.text("Filter"),
        search: deed.text("SearchString"),
        id,
    };
    let (world, start_ms) = (&*deed.world, deed.start_ms);
    let device = deed.record()?;
    let values = device.room.as_ref().map(|room| &room.values);
    let before_ms = values.and_then(|values| values.kept("history", "before")?.as_i64()).unwrap_or(i64::MIN);
    let is_gone = |id: u32| values.is_some_and(|values| values.kept("history gone", &id.to_string()).is_some());
    let mut list = records(world, start_ms, device);
    list.retain(|record| record.end_ms > before_ms && !is_gone(record.history_id));
    Ok(Some(wanted.answer(&list)))
}
