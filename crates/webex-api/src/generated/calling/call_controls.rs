// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call controls.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Calls.
///
/// `GET /telephony/calls`, in the catalogue `call-controls-list-calls`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCalls(Request);

impl ListCalls {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("call-controls-list-calls", Host::Api, Method::Get, "/telephony/calls").with_paging(Paging::None, "items"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for ListCalls {
    type Output = models::CallControlsListCallsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCalls {
    type Item = models::Call;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Answer.
///
/// `POST /telephony/calls/answer`, in the catalogue `call-controls-answer`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AnswerCall(Request);

impl AnswerCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-answer", Host::Api, Method::Post, "/telephony/calls/answer"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsAnswerBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AnswerCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Barge In.
///
/// `POST /telephony/calls/bargeIn`, in the catalogue `call-controls-barge-in`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BargeCallIn(Request);

impl BargeCallIn {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-barge-in", Host::Api, Method::Post, "/telephony/calls/bargeIn"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsBargeInBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BargeCallIn {
    type Output = models::BargeinResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Dial.
///
/// `POST /telephony/calls/dial`, in the catalogue `call-controls-dial`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DialCall(Request);

impl DialCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-dial", Host::Api, Method::Post, "/telephony/calls/dial"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsDialBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DialCall {
    type Output = models::BargeinResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Divert.
///
/// `POST /telephony/calls/divert`, in the catalogue `call-controls-divert`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DivertCall(Request);

impl DivertCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-divert", Host::Api, Method::Post, "/telephony/calls/divert"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsDivertBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DivertCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hangup.
///
/// `POST /telephony/calls/hangup`, in the catalogue `call-controls-hangup`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HangupCall(Request);

impl HangupCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-hangup", Host::Api, Method::Post, "/telephony/calls/hangup"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsHangupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for HangupCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Call History.
///
/// `GET /telephony/calls/history`, in the catalogue `call-controls-list-call-history`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallHistory(Request);

impl ListCallHistory {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("call-controls-list-call-history", Host::Api, Method::Get, "/telephony/calls/history").with_paging(Paging::None, "items"))
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListCallHistoryType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }
}

impl Operation for ListCallHistory {
    type Output = models::CallControlsListCallHistoryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallHistory {
    type Item = models::CallHistoryRecord;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListCallHistory`].
    pub enum ListCallHistoryType {
        Placed = "placed",
        Missed = "missed",
        Received = "received",
    }
}

/// Hold.
///
/// `POST /telephony/calls/hold`, in the catalogue `call-controls-hold`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HoldCall(Request);

impl HoldCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-hold", Host::Api, Method::Post, "/telephony/calls/hold"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsHoldBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for HoldCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mute.
///
/// `POST /telephony/calls/mute`, in the catalogue `call-controls-mute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MuteCall(Request);

impl MuteCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-mute", Host::Api, Method::Post, "/telephony/calls/mute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsMuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MuteCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Park.
///
/// `POST /telephony/calls/park`, in the catalogue `call-controls-park`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ParkCall(Request);

impl ParkCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-park", Host::Api, Method::Post, "/telephony/calls/park"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsParkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ParkCall {
    type Output = models::CallControlsParkResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pause Recording.
///
/// `POST /telephony/calls/pauseRecording`, in the catalogue `call-controls-pause-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PauseCallRecording(Request);

impl PauseCallRecording {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-pause-recording", Host::Api, Method::Post, "/telephony/calls/pauseRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsPauseRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PauseCallRecording {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Pickup.
///
/// `POST /telephony/calls/pickup`, in the catalogue `call-controls-pickup`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PickupCall(Request);

impl PickupCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-pickup", Host::Api, Method::Post, "/telephony/calls/pickup"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsPickupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PickupCall {
    type Output = models::BargeinResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pull.
///
/// `POST /telephony/calls/pull`, in the catalogue `call-controls-pull`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PullCall(Request);

impl PullCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-pull", Host::Api, Method::Post, "/telephony/calls/pull"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsPullBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PullCall {
    type Output = models::BargeinResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Push.
///
/// `POST /telephony/calls/push`, in the catalogue `call-controls-push`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PushCall(Request);

impl PushCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-push", Host::Api, Method::Post, "/telephony/calls/push"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsPushBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PushCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reject.
///
/// `POST /telephony/calls/reject`, in the catalogue `call-controls-reject`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RejectCall(Request);

impl RejectCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-reject", Host::Api, Method::Post, "/telephony/calls/reject"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsRejectBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RejectCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume.
///
/// `POST /telephony/calls/resume`, in the catalogue `call-controls-resume`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeCall(Request);

impl ResumeCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-resume", Host::Api, Method::Post, "/telephony/calls/resume"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsResumeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResumeCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume Recording.
///
/// `POST /telephony/calls/resumeRecording`, in the catalogue `call-controls-resume-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeCallRecording(Request);

impl ResumeCallRecording {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-resume-recording", Host::Api, Method::Post, "/telephony/calls/resumeRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsResumeRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResumeCallRecording {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve.
///
/// `POST /telephony/calls/retrieve`, in the catalogue `call-controls-retrieve`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RetrieveCall(Request);

impl RetrieveCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-retrieve", Host::Api, Method::Post, "/telephony/calls/retrieve"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsRetrieveBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RetrieveCall {
    type Output = models::BargeinResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Start Recording.
///
/// `POST /telephony/calls/startRecording`, in the catalogue `call-controls-start-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StartCallRecording(Request);

impl StartCallRecording {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-start-recording", Host::Api, Method::Post, "/telephony/calls/startRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsStartRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StartCallRecording {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Stop Recording.
///
/// `POST /telephony/calls/stopRecording`, in the catalogue `call-controls-stop-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StopCallRecording(Request);

impl StopCallRecording {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-stop-recording", Host::Api, Method::Post, "/telephony/calls/stopRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsStopRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StopCallRecording {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Transfer.
///
/// `POST /telephony/calls/transfer`, in the catalogue `call-controls-transfer`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TransferCall(Request);

impl TransferCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-transfer", Host::Api, Method::Post, "/telephony/calls/transfer"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsTransferBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TransferCall {
    type Output = models::BargeinResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Transmit DTMF.
///
/// `POST /telephony/calls/transmitDtmf`, in the catalogue `call-controls-transmit-dtmf`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TransmitCallDtmf(Request);

impl TransmitCallDtmf {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-transmit-dtmf", Host::Api, Method::Post, "/telephony/calls/transmitDtmf"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsTransmitDtmfBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TransmitCallDtmf {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unmute.
///
/// `POST /telephony/calls/unmute`, in the catalogue `call-controls-unmute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnmuteCall(Request);

impl UnmuteCall {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-unmute", Host::Api, Method::Post, "/telephony/calls/unmute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsUnmuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnmuteCall {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Details.
///
/// `GET /telephony/calls/{callId}`, in the catalogue `call-controls-get-call-details`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallDetails(Request);

impl GetCallDetails {
    /// With everything that must be given.
    pub fn new(call_id: impl AsRef<str>) -> Self {
        Self(Request::new("call-controls-get-call-details", Host::Api, Method::Get, format!("/telephony/calls/{}", support::segment(call_id.as_ref()))))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for GetCallDetails {
    type Output = models::Call;
    fn request(&self) -> Request { self.0.clone() }
}

/// Set or Clear Message Waiting Indicator (MWI) Status.
///
/// `POST /telephony/externalVoicemail/mwi`, in the catalogue `set-or-clear-message-waiting-indicator-mwi-status`. Needs one of the scopes `spark-admin:calls_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SetOrClearMessageWaitingIndicatorStatus(Request);

impl SetOrClearMessageWaitingIndicatorStatus {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl Into<String>) -> Self {
        Self(support::set(Request::new("set-or-clear-message-waiting-indicator-mwi-status", Host::Api, Method::Post, "/telephony/externalVoicemail/mwi"), "id", id.into()))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SetOrClearMessageWaitingIndicatorStatusBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SetOrClearMessageWaitingIndicatorStatus {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Call Queue Calls.
///
/// `GET /telephony/queues/{queueId}/calls`, in the catalogue `list-call-queue-calls`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallQueueCalls(Request);

impl ListCallQueueCalls {
    /// With everything that must be given.
    pub fn new(queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-call-queue-calls", Host::Api, Method::Get, format!("/telephony/queues/{}/calls", support::segment(queue_id.as_ref()))).with_paging(Paging::StartMax, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCallQueueCalls {
    type Output = models::ListCallqueueCallsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallQueueCalls {
    type Item = models::CallQueueCall;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Start Recording by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/startRecording`, in the catalogue `start-recording-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StartRecordingByMemberId(Request);

impl StartRecordingByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("start-recording-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/startRecording", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::StartRecordingByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StartRecordingByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Stop Recording by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/stopRecording`, in the catalogue `stop-recording-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StopRecordingByMemberId(Request);

impl StopRecordingByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("stop-recording-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/stopRecording", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::StopRecordingByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StopRecordingByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Pause Recording by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/pauseRecording`, in the catalogue `pause-recording-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PauseRecordingByMemberId(Request);

impl PauseRecordingByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("pause-recording-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/pauseRecording", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PauseRecordingByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PauseRecordingByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume Recording by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/resumeRecording`, in the catalogue `resume-recording-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeRecordingByMemberId(Request);

impl ResumeRecordingByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("resume-recording-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/resumeRecording", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ResumeRecordingByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResumeRecordingByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Barge In by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/bargeIn`, in the catalogue `call-controls-barge-in-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BargeCallInByMemberId(Request);

impl BargeCallInByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("call-controls-barge-in-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/bargeIn", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsBargeInByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BargeCallInByMemberId {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Divert by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/divert`, in the catalogue `divert-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DivertByMemberId(Request);

impl DivertByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("divert-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/divert", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DivertByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DivertByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Push by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/push`, in the catalogue `push-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PushByMemberId(Request);

impl PushByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("push-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/push", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PushByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PushByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hold by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/hold`, in the catalogue `call-controls-hold-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HoldCallByMemberId(Request);

impl HoldCallByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("call-controls-hold-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/hold", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsHoldByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for HoldCallByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Call History by Member ID.
///
/// `GET /telephony/calls/members/{memberId}/history`, in the catalogue `list-call-history-by-member-id`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallHistoryByMemberId(Request);

impl ListCallHistoryByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-call-history-by-member-id", Host::Api, Method::Get, format!("/telephony/calls/members/{}/history", support::segment(member_id.as_ref()))).with_paging(Paging::StartMax, "items"))
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListCallHistoryByMemberIdType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListCallHistoryByMemberId {
    type Output = models::ListCallHistoryByMemberIdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallHistoryByMemberId {
    type Item = models::CallHistoryRecordRecord;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListCallHistoryByMemberId`].
    pub enum ListCallHistoryByMemberIdType {
        Placed = "placed",
        Missed = "missed",
        Received = "received",
    }
}

/// Mute by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/mute`, in the catalogue `call-controls-mute-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MuteCallByMemberId(Request);

impl MuteCallByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("call-controls-mute-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/mute", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsMuteByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MuteCallByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Park by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/park`, in the catalogue `park-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ParkByMemberId(Request);

impl ParkByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("park-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/park", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ParkByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ParkByMemberId {
    type Output = models::TelephonyParty;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pickup by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/pickup`, in the catalogue `pickup-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PickupByMemberId(Request);

impl PickupByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("pickup-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/pickup", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PickupByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PickupByMemberId {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pull by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/pull`, in the catalogue `pull-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PullByMemberId(Request);

impl PullByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("pull-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/pull", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PullByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PullByMemberId {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Reject by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/reject`, in the catalogue `reject-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RejectByMemberId(Request);

impl RejectByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("reject-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/reject", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::RejectByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RejectByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/resume`, in the catalogue `call-controls-resume-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeCallByMemberId(Request);

impl ResumeCallByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("call-controls-resume-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/resume", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsResumeByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResumeCallByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/retrieve`, in the catalogue `retrieve-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetByMemberId(Request);

impl GetByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/retrieve", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::GetByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetByMemberId {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Transfer by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/transfer`, in the catalogue `transfer-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TransferByMemberId(Request);

impl TransferByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("transfer-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/transfer", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TransferByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TransferByMemberId {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Transmit DTMF by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/transmitDtmf`, in the catalogue `transmit-dtmf-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TransmitDtmfByMemberId(Request);

impl TransmitDtmfByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("transmit-dtmf-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/transmitDtmf", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TransmitDtmfByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TransmitDtmfByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unmute by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/unmute`, in the catalogue `call-controls-unmute-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnmuteCallByMemberId(Request);

impl UnmuteCallByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("call-controls-unmute-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/unmute", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsUnmuteByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnmuteCallByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Start Recording.
///
/// `POST /telephony/calls/members/me/startRecording`, in the catalogue `calling-call-controls-start-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StartCallRecordingForMe(Request);

impl StartCallRecordingForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-start-recording", Host::Api, Method::Post, "/telephony/calls/members/me/startRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsStartRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StartCallRecordingForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Stop Recording.
///
/// `POST /telephony/calls/members/me/stopRecording`, in the catalogue `calling-call-controls-stop-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StopCallRecordingForMe(Request);

impl StopCallRecordingForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-stop-recording", Host::Api, Method::Post, "/telephony/calls/members/me/stopRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsStopRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StopCallRecordingForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Pause Recording.
///
/// `POST /telephony/calls/members/me/pauseRecording`, in the catalogue `calling-call-controls-pause-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PauseCallRecordingForMe(Request);

impl PauseCallRecordingForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-pause-recording", Host::Api, Method::Post, "/telephony/calls/members/me/pauseRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsPauseRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PauseCallRecordingForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume Recording.
///
/// `POST /telephony/calls/members/me/resumeRecording`, in the catalogue `calling-call-controls-resume-recording`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeCallRecordingForMe(Request);

impl ResumeCallRecordingForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-resume-recording", Host::Api, Method::Post, "/telephony/calls/members/me/resumeRecording"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsResumeRecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResumeCallRecordingForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reject.
///
/// `POST /telephony/calls/members/me/reject`, in the catalogue `calling-call-controls-reject`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RejectCallForMe(Request);

impl RejectCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-reject", Host::Api, Method::Post, "/telephony/calls/members/me/reject"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsRejectBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RejectCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Barge In.
///
/// `POST /telephony/calls/members/me/bargeIn`, in the catalogue `calling-call-controls-barge-in`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BargeCallInForMe(Request);

impl BargeCallInForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-barge-in", Host::Api, Method::Post, "/telephony/calls/members/me/bargeIn"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsBargeInBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BargeCallInForMe {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Divert.
///
/// `POST /telephony/calls/members/me/divert`, in the catalogue `calling-call-controls-divert`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DivertCallForMe(Request);

impl DivertCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-divert", Host::Api, Method::Post, "/telephony/calls/members/me/divert"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsDivertBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DivertCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Push.
///
/// `POST /telephony/calls/members/me/push`, in the catalogue `calling-call-controls-push`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PushCallForMe(Request);

impl PushCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-push", Host::Api, Method::Post, "/telephony/calls/members/me/push"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsPushBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PushCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hold.
///
/// `POST /telephony/calls/members/me/hold`, in the catalogue `calling-call-controls-hold`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HoldCallForMe(Request);

impl HoldCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-hold", Host::Api, Method::Post, "/telephony/calls/members/me/hold"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsHoldBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for HoldCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Call History.
///
/// `GET /telephony/calls/members/me/history`, in the catalogue `calling-call-controls-list-call-history`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallHistoryForMe(Request);

impl ListCallHistoryForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-list-call-history", Host::Api, Method::Get, "/telephony/calls/members/me/history").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListCallHistoryForMeType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCallHistoryForMe {
    type Output = models::CallingCallControlsListCallHistoryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallHistoryForMe {
    type Item = models::CallHistoryRecordRecord;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListCallHistoryForMe`].
    pub enum ListCallHistoryForMeType {
        Placed = "placed",
        Missed = "missed",
        Received = "received",
    }
}

/// Mute.
///
/// `POST /telephony/calls/members/me/mute`, in the catalogue `calling-call-controls-mute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MuteCallForMe(Request);

impl MuteCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-mute", Host::Api, Method::Post, "/telephony/calls/members/me/mute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsMuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MuteCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Park.
///
/// `POST /telephony/calls/members/me/park`, in the catalogue `calling-call-controls-park`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ParkCallForMe(Request);

impl ParkCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-park", Host::Api, Method::Post, "/telephony/calls/members/me/park"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsParkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ParkCallForMe {
    type Output = models::TelephonyParty;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pickup.
///
/// `POST /telephony/calls/members/me/pickup`, in the catalogue `calling-call-controls-pickup`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PickupCallForMe(Request);

impl PickupCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-pickup", Host::Api, Method::Post, "/telephony/calls/members/me/pickup"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsPickupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PickupCallForMe {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pull.
///
/// `POST /telephony/calls/members/me/pull`, in the catalogue `calling-call-controls-pull`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PullCallForMe(Request);

impl PullCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-pull", Host::Api, Method::Post, "/telephony/calls/members/me/pull"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsPullBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PullCallForMe {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume.
///
/// `POST /telephony/calls/members/me/resume`, in the catalogue `calling-call-controls-resume`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeCallForMe(Request);

impl ResumeCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-resume", Host::Api, Method::Post, "/telephony/calls/members/me/resume"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsResumeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResumeCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve.
///
/// `POST /telephony/calls/members/me/retrieve`, in the catalogue `calling-call-controls-retrieve`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RetrieveCallForMe(Request);

impl RetrieveCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-retrieve", Host::Api, Method::Post, "/telephony/calls/members/me/retrieve"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsRetrieveBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RetrieveCallForMe {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Transfer.
///
/// `POST /telephony/calls/members/me/transfer`, in the catalogue `calling-call-controls-transfer`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TransferCallForMe(Request);

impl TransferCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-transfer", Host::Api, Method::Post, "/telephony/calls/members/me/transfer"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsTransferBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TransferCallForMe {
    type Output = models::CallInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Transmit DTMF.
///
/// `POST /telephony/calls/members/me/transmitDtmf`, in the catalogue `calling-call-controls-transmit-dtmf`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TransmitCallDtmfForMe(Request);

impl TransmitCallDtmfForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-transmit-dtmf", Host::Api, Method::Post, "/telephony/calls/members/me/transmitDtmf"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsTransmitDtmfBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TransmitCallDtmfForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unmute.
///
/// `POST /telephony/calls/members/me/unmute`, in the catalogue `calling-call-controls-unmute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnmuteCallForMe(Request);

impl UnmuteCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("calling-call-controls-unmute", Host::Api, Method::Post, "/telephony/calls/members/me/unmute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallingCallControlsUnmuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnmuteCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create A Call Token.
///
/// `POST /telephony/click2call/callToken`, in the catalogue `create-a-call-token`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct CreateCallToken(Request);

impl CreateCallToken {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-call-token", Host::Api, Method::Post, "/telephony/click2call/callToken"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCallTokenBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCallToken {
    type Output = models::CreateCallTokenResponse;
    fn request(&self) -> Request { self.0.clone() }
}
