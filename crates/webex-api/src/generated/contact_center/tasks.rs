// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about tasks.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Pause Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/pause`, in the catalogue `pause-task`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PauseTask(Request);

impl PauseTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("pause-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/pause", support::segment(task_id.as_ref()))))
    }
}

impl Operation for PauseTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/resume`, in the catalogue `cc-tasks-resume-task`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeTask(Request);

impl ResumeTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("cc-tasks-resume-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/resume", support::segment(task_id.as_ref()))))
    }
}

impl Operation for ResumeTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Drop Participant From Conference.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/conference/participants/{participantId}/drop`, in the catalogue `drop-participant-from-conference`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DropParticipantFromConference(Request);

impl DropParticipantFromConference {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>, participant_id: impl AsRef<str>) -> Self {
        Self(Request::new("drop-participant-from-conference", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/conference/participants/{}/drop", support::segment(task_id.as_ref()), support::segment(participant_id.as_ref()))))
    }
}

impl Operation for DropParticipantFromConference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Task.
///
/// `POST api.wxcc-{region}.cisco.com/v2/tasks`, in the catalogue `cc-tasks-create-task`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateTaskV2(Request);

impl CreateTaskV2 {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("cc-tasks-create-task", Host::ContactCenter, Method::Post, "/v2/tasks"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CcTasksCreateTaskBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTaskV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Append Task Message.
///
/// `POST api.wxcc-{region}.cisco.com/v2/tasks/{taskId}/messages`, in the catalogue `append-task-message`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AppendTaskMessage(Request);

impl AppendTaskMessage {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("append-task-message", Host::ContactCenter, Method::Post, format!("/v2/tasks/{}/messages", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AppendTaskMessageBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AppendTaskMessage {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks`, in the catalogue `tasks-create-task`. Needs one of the scopes `cjp:user`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateTask(Request);

impl CreateTask {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("tasks-create-task", Host::ContactCenter, Method::Post, "/v1/tasks"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateTaskRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTask {
    type Output = models::CreateTaskResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Tasks.
///
/// `GET api.wxcc-{region}.cisco.com/v1/tasks`, in the catalogue `get-tasks`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTasks(Request);

impl GetTasks {
    /// With everything that must be given.
    pub fn new(from: i64) -> Self {
        Self(support::set(Request::new("get-tasks", Host::ContactCenter, Method::Get, "/v1/tasks").with_paging(Paging::None, "data"), "from", from.to_string()))
    }

    /// Sets `channelTypes`.
    #[must_use]
    pub fn channel_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "channelTypes", value.into_iter().map(Into::into))) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: i64) -> Self { Self(support::set(self.0, "to", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for GetTasks {
    type Output = models::TaskApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetTasks {
    type Item = models::Task;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Update Task.
///
/// `PATCH api.wxcc-{region}.cisco.com/v1/tasks/{taskId}`, in the catalogue `update-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateTask(Request);

impl UpdateTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-task", Host::ContactCenter, Method::Patch, format!("/v1/tasks/{}", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PatchTaskRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Accept Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/accept`, in the catalogue `accept-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AcceptTask(Request);

impl AcceptTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("accept-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/accept", support::segment(task_id.as_ref()))))
    }
}

impl Operation for AcceptTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// End Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/end`, in the catalogue `end-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct EndTask(Request);

impl EndTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("end-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/end", support::segment(task_id.as_ref()))))
    }
}

impl Operation for EndTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Wrap Up Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/wrapup`, in the catalogue `wrap-up-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct WrapUpTask(Request);

impl WrapUpTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("wrap-up-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/wrapup", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WrapUpResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for WrapUpTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hold Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/hold`, in the catalogue `hold-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct HoldTask(Request);

impl HoldTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("hold-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/hold", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MediaResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for HoldTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/unhold`, in the catalogue `tasks-resume-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UnholdTask(Request);

impl UnholdTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("tasks-resume-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/unhold", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MediaResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnholdTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reject Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/reject`, in the catalogue `reject-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RejectTask(Request);

impl RejectTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("reject-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/reject", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MediaResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RejectTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Pause Recording Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/record/pause`, in the catalogue `pause-recording-task`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PauseRecordingTask(Request);

impl PauseRecordingTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("pause-recording-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/record/pause", support::segment(task_id.as_ref()))))
    }
}

impl Operation for PauseRecordingTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume Recording Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/record/resume`, in the catalogue `resume-recording-task`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ResumeRecordingTask(Request);

impl ResumeRecordingTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("resume-recording-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/record/resume", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ResumeRecordingResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResumeRecordingTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Transfer Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/transfer`, in the catalogue `transfer-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct TransferTask(Request);

impl TransferTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("transfer-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/transfer", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TransferResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TransferTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Consult Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/consult`, in the catalogue `consult-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ConsultTask(Request);

impl ConsultTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("consult-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/consult", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConsultResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ConsultTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Consult Conference Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/consult/conference`, in the catalogue `consult-conference-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ConsultConferenceTask(Request);

impl ConsultConferenceTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("consult-conference-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/consult/conference", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ConsultConferenceTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Consult Transfer Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/consult/transfer`, in the catalogue `consult-transfer-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ConsultTransferTask(Request);

impl ConsultTransferTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("consult-transfer-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/consult/transfer", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConsultTransferResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ConsultTransferTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Consult Accept Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/consult/accept`, in the catalogue `consult-accept-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ConsultAcceptTask(Request);

impl ConsultAcceptTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("consult-accept-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/consult/accept", support::segment(task_id.as_ref()))))
    }
}

impl Operation for ConsultAcceptTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Assign Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/assign`, in the catalogue `assign-task`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AssignTask(Request);

impl AssignTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("assign-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/assign", support::segment(task_id.as_ref()))))
    }
}

impl Operation for AssignTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Consult End Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/consult/end`, in the catalogue `consult-end-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ConsultEndTask(Request);

impl ConsultEndTask {
    /// With everything that must be given, but for the body.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("consult-end-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/consult/end", support::segment(task_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::EndConsultRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ConsultEndTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Exit Conference Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/tasks/{taskId}/conference/exit`, in the catalogue `exit-conference-task`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ExitConferenceTask(Request);

impl ExitConferenceTask {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("exit-conference-task", Host::ContactCenter, Method::Post, format!("/v1/tasks/{}/conference/exit", support::segment(task_id.as_ref()))))
    }
}

impl Operation for ExitConferenceTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Accept Preview Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/dialer/campaign/{campaignId}/preview-task/{taskId}/accept`, in the catalogue `accept-preview-task`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AcceptPreviewTask(Request);

impl AcceptPreviewTask {
    /// With everything that must be given.
    pub fn new(campaign_id: impl AsRef<str>, task_id: impl AsRef<str>) -> Self {
        Self(Request::new("accept-preview-task", Host::ContactCenter, Method::Post, format!("/v1/dialer/campaign/{}/preview-task/{}/accept", support::segment(campaign_id.as_ref()), support::segment(task_id.as_ref()))))
    }
}

impl Operation for AcceptPreviewTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Skip Preview Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/dialer/campaign/{campaignId}/preview-task/{taskId}/skip`, in the catalogue `skip-preview-task`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SkipPreviewTask(Request);

impl SkipPreviewTask {
    /// With everything that must be given.
    pub fn new(campaign_id: impl AsRef<str>, task_id: impl AsRef<str>) -> Self {
        Self(Request::new("skip-preview-task", Host::ContactCenter, Method::Post, format!("/v1/dialer/campaign/{}/preview-task/{}/skip", support::segment(campaign_id.as_ref()), support::segment(task_id.as_ref()))))
    }
}

impl Operation for SkipPreviewTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove Preview Task.
///
/// `POST api.wxcc-{region}.cisco.com/v1/dialer/campaign/{campaignId}/preview-task/{taskId}/remove`, in the catalogue `remove-preview-task`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RemovePreviewTask(Request);

impl RemovePreviewTask {
    /// With everything that must be given.
    pub fn new(campaign_id: impl AsRef<str>, task_id: impl AsRef<str>) -> Self {
        Self(Request::new("remove-preview-task", Host::ContactCenter, Method::Post, format!("/v1/dialer/campaign/{}/preview-task/{}/remove", support::segment(campaign_id.as_ref()), support::segment(task_id.as_ref()))))
    }
}

impl Operation for RemovePreviewTask {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
