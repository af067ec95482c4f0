// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about user call settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Configure.
///
/// `PUT /telephony/config/people/{entityId}/outgoingPermission`, in the catalogue `person-settings-permissions-out-configure`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ConfigurePersonOutgoingPermission(Request);

impl ConfigurePersonOutgoingPermission {
    /// With everything that must be given, but for the body.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("person-settings-permissions-out-configure", Host::Api, Method::Put, format!("/telephony/config/people/{}/outgoingPermission", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::OutgoingPermissions) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ConfigurePersonOutgoingPermission {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read.
///
/// `GET /telephony/config/people/{entityId}/outgoingPermission`, in the catalogue `person-settings-permissions-out-read`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ReadPersonOutgoingPermission(Request);

impl ReadPersonOutgoingPermission {
    /// With everything that must be given.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("person-settings-permissions-out-read", Host::Api, Method::Get, format!("/telephony/config/people/{}/outgoingPermission", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ReadPersonOutgoingPermission {
    type Output = models::OutgoingPermissions;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure.
///
/// `PUT /people/{entityId}/features/outgoingPermission/autoTransferNumbers`, in the catalogue `person-settings-permissions-out-transfer-numbers-configure`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ConfigurePersonOutgoingTransferNumbers(Request);

impl ConfigurePersonOutgoingTransferNumbers {
    /// With everything that must be given, but for the body.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("person-settings-permissions-out-transfer-numbers-configure", Host::Api, Method::Put, format!("/people/{}/features/outgoingPermission/autoTransferNumbers", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AutoTransferNumbers) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ConfigurePersonOutgoingTransferNumbers {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read.
///
/// `GET /people/{entityId}/features/outgoingPermission/autoTransferNumbers`, in the catalogue `person-settings-permissions-out-transfer-numbers-read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ReadPersonOutgoingTransferNumbers(Request);

impl ReadPersonOutgoingTransferNumbers {
    /// With everything that must be given.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("person-settings-permissions-out-transfer-numbers-read", Host::Api, Method::Get, format!("/people/{}/features/outgoingPermission/autoTransferNumbers", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ReadPersonOutgoingTransferNumbers {
    type Output = models::AutoTransferNumbers;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a person's Application Services Settings.
///
/// `PUT /people/{personId}/features/applications`, in the catalogue `modify-a-persons-application-services-settings`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonApplicationServicesSettings(Request);

impl UpdatePersonApplicationServicesSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-persons-application-services-settings", Host::Api, Method::Put, format!("/people/{}/features/applications", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonApplicationServicesSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonApplicationServicesSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Barge In Settings for a Person.
///
/// `GET /people/{personId}/features/bargeIn`, in the catalogue `read-barge-in-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`, `spark:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetBargeInSettingsForPerson(Request);

impl GetBargeInSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-barge-in-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/bargeIn", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetBargeInSettingsForPerson {
    type Output = models::BargeInInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Barge In Settings for a Person.
///
/// `PUT /people/{personId}/features/bargeIn`, in the catalogue `configure-barge-in-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`, `spark:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBargeInSettingsForPerson(Request);

impl UpdateBargeInSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-barge-in-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/bargeIn", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateBargeInSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateBargeInSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Forwarding Settings for a Person.
///
/// `GET /people/{personId}/features/callForwarding`, in the catalogue `read-forwarding-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`, `spark:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallForwardingSettingsForPerson(Request);

impl GetCallForwardingSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-forwarding-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/callForwarding", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallForwardingSettingsForPerson {
    type Output = models::CallForwardingInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Forwarding Settings for a Person.
///
/// `PUT /people/{personId}/features/callForwarding`, in the catalogue `configure-call-forwarding-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`, `spark:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallForwardingSettingsForPerson(Request);

impl UpdateCallForwardingSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-forwarding-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/callForwarding", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallForwardingSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallForwardingSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Recording Settings for a Person.
///
/// `GET /people/{personId}/features/callRecording`, in the catalogue `read-call-recording-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingSettingsForPerson(Request);

impl GetCallRecordingSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-recording-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/callRecording", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallRecordingSettingsForPerson {
    type Output = models::CallRecordingInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Recording Settings for a Person.
///
/// `PUT /people/{personId}/features/callRecording`, in the catalogue `configure-call-recording-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallRecordingSettingsForPerson(Request);

impl UpdateCallRecordingSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-recording-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/callRecording", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallRecordingSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallRecordingSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Waiting Settings for a Person.
///
/// `GET /people/{personId}/features/callWaiting`, in the catalogue `read-call-waiting-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallWaitingSettingsForPerson(Request);

impl GetCallWaitingSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-waiting-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/callWaiting", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallWaitingSettingsForPerson {
    type Output = models::GetCallWaitingSettingsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Waiting Settings for a Person.
///
/// `PUT /people/{personId}/features/callWaiting`, in the catalogue `configure-call-waiting-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallWaitingSettingsForPerson(Request);

impl UpdateCallWaitingSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-waiting-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/callWaiting", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallWaitingSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallWaitingSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Caller ID Settings for a Person.
///
/// `GET /people/{personId}/features/callerId`, in the catalogue `read-caller-id-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallerIdSettingsForPerson(Request);

impl GetCallerIdSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-caller-id-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/callerId", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallerIdSettingsForPerson {
    type Output = models::CallerIdInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Caller ID Settings for a Person.
///
/// `PUT /people/{personId}/features/callerId`, in the catalogue `configure-caller-id-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallerIdSettingsForPerson(Request);

impl UpdateCallerIdSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-caller-id-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/callerId", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallerIdSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallerIdSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Person's Calling Behavior.
///
/// `GET /people/{personId}/features/callingBehavior`, in the catalogue `read-persons-calling-behavior`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonCallingBehavior(Request);

impl GetPersonCallingBehavior {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-persons-calling-behavior", Host::Api, Method::Get, format!("/people/{}/features/callingBehavior", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonCallingBehavior {
    type Output = models::GetCallingBehaviorObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure a person's Calling Behavior.
///
/// `PUT /people/{personId}/features/callingBehavior`, in the catalogue `configure-a-persons-calling-behavior`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonCallingBehavior(Request);

impl UpdatePersonCallingBehavior {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-a-persons-calling-behavior", Host::Api, Method::Put, format!("/people/{}/features/callingBehavior", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonCallingBehaviorBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonCallingBehavior {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Do Not Disturb Settings for a Person.
///
/// `GET /people/{personId}/features/doNotDisturb`, in the catalogue `read-do-not-disturb-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`, `spark:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDoNotDisturbSettingsForPerson(Request);

impl GetDoNotDisturbSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-do-not-disturb-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/doNotDisturb", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDoNotDisturbSettingsForPerson {
    type Output = models::DoNotDisturbInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Do Not Disturb Settings for a Person.
///
/// `PUT /people/{personId}/features/doNotDisturb`, in the catalogue `configure-do-not-disturb-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`, `spark:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDoNotDisturbSettingsForPerson(Request);

impl UpdateDoNotDisturbSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-do-not-disturb-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/doNotDisturb", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDoNotDisturbSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDoNotDisturbSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Executive Assistant Settings for a Person.
///
/// `GET /people/{personId}/features/executiveAssistant`, in the catalogue `retrieve-executive-assistant-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetExecutiveAssistantSettingsForPerson(Request);

impl GetExecutiveAssistantSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-executive-assistant-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/executiveAssistant", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetExecutiveAssistantSettingsForPerson {
    type Output = models::GetExecutiveAssistantSettingsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Executive Assistant Settings for a Person.
///
/// `PUT /people/{personId}/features/executiveAssistant`, in the catalogue `modify-executive-assistant-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateExecutiveAssistantSettingsForPerson(Request);

impl UpdateExecutiveAssistantSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-executive-assistant-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/executiveAssistant", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateExecutiveAssistantSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateExecutiveAssistantSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Hoteling Settings for a Person.
///
/// `GET /people/{personId}/features/hoteling`, in the catalogue `read-hoteling-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetHotelingSettingsForPerson(Request);

impl GetHotelingSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-hoteling-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/hoteling", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetHotelingSettingsForPerson {
    type Output = models::GetHotelingSettingsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Hoteling Settings for a Person.
///
/// `PUT /people/{personId}/features/hoteling`, in the catalogue `configure-hoteling-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateHotelingSettingsForPerson(Request);

impl UpdateHotelingSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-hoteling-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/hoteling", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateHotelingSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateHotelingSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Incoming Permission Settings for a Person.
///
/// `GET /people/{personId}/features/incomingPermission`, in the catalogue `read-incoming-permission-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetIncomingPermissionSettingsForPerson(Request);

impl GetIncomingPermissionSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-incoming-permission-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/incomingPermission", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetIncomingPermissionSettingsForPerson {
    type Output = models::IncomingPermissionSetting;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Incoming Permission Settings for a Person.
///
/// `PUT /people/{personId}/features/incomingPermission`, in the catalogue `configure-incoming-permission-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateIncomingPermissionSettingsForPerson(Request);

impl UpdateIncomingPermissionSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-incoming-permission-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/incomingPermission", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateIncomingPermissionSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateIncomingPermissionSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Intercept Settings for a Person.
///
/// `GET /people/{personId}/features/intercept`, in the catalogue `read-call-intercept-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallInterceptSettingsForPerson(Request);

impl GetCallInterceptSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-intercept-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/intercept", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallInterceptSettingsForPerson {
    type Output = models::CallInterceptInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Intercept Settings for a Person.
///
/// `PUT /people/{personId}/features/intercept`, in the catalogue `configure-call-intercept-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallInterceptSettingsForPerson(Request);

impl UpdateCallInterceptSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-intercept-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/intercept", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallInterceptSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallInterceptSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Intercept Greeting for a Person.
///
/// `POST /people/{personId}/features/intercept/actions/announcementUpload/invoke`, in the catalogue `configure-call-intercept-greeting-for-a-person`. Needs one of the scopes `spark-admin:people_write`, `spark:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallInterceptGreetingForPerson(Request);

impl UpdateCallInterceptGreetingForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-call-intercept-greeting-for-a-person", Host::Api, Method::Post, format!("/people/{}/features/intercept/actions/announcementUpload/invoke", support::segment(person_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateCallInterceptGreetingForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve a Person's Monitoring Settings.
///
/// `GET /people/{personId}/features/monitoring`, in the catalogue `retrieve-a-persons-monitoring-settings`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonMonitoringSettings(Request);

impl GetPersonMonitoringSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-persons-monitoring-settings", Host::Api, Method::Get, format!("/people/{}/features/monitoring", support::segment(person_id.as_ref()))).with_paging(Paging::None, "monitoredElements"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonMonitoringSettings {
    type Output = models::MonitoringSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonMonitoringSettings {
    type Item = models::GetMonitoredElementsObject;
    const LIST: Option<&'static str> = Some("monitoredElements");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.monitored_elements.unwrap_or_default() }
}

/// Modify Monitoring Settings for a Person.
///
/// `PUT /people/{personId}/features/monitoring`, in the catalogue `modify-monitoring-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMonitoringSettingsForPerson(Request);

impl UpdateMonitoringSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-monitoring-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/monitoring", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMonitoringSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMonitoringSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a List of Phone Numbers for a Person.
///
/// `GET /people/{personId}/features/numbers`, in the catalogue `get-a-list-of-phone-numbers-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListPhoneNumbersForPerson(Request);

impl ListPhoneNumbersForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-list-of-phone-numbers-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/numbers", support::segment(person_id.as_ref()))).with_paging(Paging::None, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `preferE164Format`.
    #[must_use]
    pub fn prefer_e164_format(self, value: bool) -> Self { Self(support::set(self.0, "preferE164Format", value.to_string())) }
}

impl Operation for ListPhoneNumbersForPerson {
    type Output = models::GetNumbers;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPhoneNumbersForPerson {
    type Item = models::GetNumbersPhoneNumbersItem;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Retrieve a person's Outgoing Calling Permissions settings.
///
/// `GET /people/{personId}/features/outgoingPermission`, in the catalogue `retrieve-a-persons-outgoing-calling-permissions-settings`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonOutgoingCallingPermissionsSettings(Request);

impl GetPersonOutgoingCallingPermissionsSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-persons-outgoing-calling-permissions-settings", Host::Api, Method::Get, format!("/people/{}/features/outgoingPermission", support::segment(person_id.as_ref()))).with_paging(Paging::None, "callingPermissions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonOutgoingCallingPermissionsSettings {
    type Output = models::OutgoingCallingPermissionsSettingGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonOutgoingCallingPermissionsSettings {
    type Item = models::OutgoingCallingPermissionsSettingGetCallingPermissionsItem;
    const LIST: Option<&'static str> = Some("callingPermissions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.calling_permissions.unwrap_or_default() }
}

/// Modify a person's Outgoing Calling Permissions settings.
///
/// `PUT /people/{personId}/features/outgoingPermission`, in the catalogue `modify-a-persons-outgoing-calling-permissions-settings`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonOutgoingCallingPermissionsSettings(Request);

impl UpdatePersonOutgoingCallingPermissionsSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-persons-outgoing-calling-permissions-settings", Host::Api, Method::Put, format!("/people/{}/features/outgoingPermission", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonOutgoingCallingPermissionsSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonOutgoingCallingPermissionsSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a person's Privacy Settings.
///
/// `GET /people/{personId}/features/privacy`, in the catalogue `get-a-persons-privacy-settings`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonPrivacySettings(Request);

impl GetPersonPrivacySettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-persons-privacy-settings", Host::Api, Method::Get, format!("/people/{}/features/privacy", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonPrivacySettings {
    type Output = models::PrivacyGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure a person's Privacy Settings.
///
/// `PUT /people/{personId}/features/privacy`, in the catalogue `configure-a-persons-privacy-settings`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonPrivacySettings(Request);

impl UpdatePersonPrivacySettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-a-persons-privacy-settings", Host::Api, Method::Put, format!("/people/{}/features/privacy", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonPrivacySettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonPrivacySettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Push-to-Talk Settings for a Person.
///
/// `GET /people/{personId}/features/pushToTalk`, in the catalogue `read-push-to-talk-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPushToTalkSettingsForPerson(Request);

impl GetPushToTalkSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-push-to-talk-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/pushToTalk", support::segment(person_id.as_ref()))).with_paging(Paging::None, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPushToTalkSettingsForPerson {
    type Output = models::PushToTalkInfo;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPushToTalkSettingsForPerson {
    type Item = models::MonitoredMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Configure Push-to-Talk Settings for a Person.
///
/// `PUT /people/{personId}/features/pushToTalk`, in the catalogue `configure-push-to-talk-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePushToTalkSettingsForPerson(Request);

impl UpdatePushToTalkSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-push-to-talk-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/pushToTalk", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePushToTalkSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePushToTalkSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Receptionist Client Settings for a Person.
///
/// `GET /people/{personId}/features/reception`, in the catalogue `read-receptionist-client-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetReceptionistClientSettingsForPerson(Request);

impl GetReceptionistClientSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-receptionist-client-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/reception", support::segment(person_id.as_ref()))).with_paging(Paging::None, "monitoredMembers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetReceptionistClientSettingsForPerson {
    type Output = models::ReceptionInfo;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetReceptionistClientSettingsForPerson {
    type Item = models::MonitoredMemberObject;
    const LIST: Option<&'static str> = Some("monitoredMembers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.monitored_members.unwrap_or_default() }
}

/// Configure Receptionist Client Settings for a Person.
///
/// `PUT /people/{personId}/features/reception`, in the catalogue `configure-receptionist-client-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateReceptionistClientSettingsForPerson(Request);

impl UpdateReceptionistClientSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-receptionist-client-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/reception", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateReceptionistClientSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateReceptionistClientSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List of Schedules for a Person.
///
/// `GET /people/{personId}/features/schedules`, in the catalogue `list-of-schedules-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListOfSchedulesForPerson(Request);

impl ListOfSchedulesForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-of-schedules-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/schedules", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "schedules"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "type", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListOfSchedulesForPerson {
    type Output = models::ListOfSchedulesForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOfSchedulesForPerson {
    type Item = models::ScheduleShortDetails;
    const LIST: Option<&'static str> = Some("schedules");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.schedules.unwrap_or_default() }
}

/// Create Schedule for a Person.
///
/// `POST /people/{personId}/features/schedules`, in the catalogue `create-schedule-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateScheduleForPerson(Request);

impl CreateScheduleForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-schedule-for-a-person", Host::Api, Method::Post, format!("/people/{}/features/schedules", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateScheduleForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateScheduleForPerson {
    type Output = models::CreateScheduleForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Schedule.
///
/// `DELETE /people/{personId}/features/schedules/{scheduleType}/{scheduleId}`, in the catalogue `user-call-settings-delete-a-schedule`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteScheduleOfPerson(Request);

impl DeleteScheduleOfPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-delete-a-schedule", Host::Api, Method::Delete, format!("/people/{}/features/schedules/{}/{}", support::segment(person_id.as_ref()), support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteScheduleOfPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Schedule Details.
///
/// `GET /people/{personId}/features/schedules/{scheduleType}/{scheduleId}`, in the catalogue `get-a-schedule-details`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetScheduleDetails(Request);

impl GetScheduleDetails {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-schedule-details", Host::Api, Method::Get, format!("/people/{}/features/schedules/{}/{}", support::segment(person_id.as_ref()), support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))).with_paging(Paging::None, "events"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetScheduleDetails {
    type Output = models::ScheduleLongDetails;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetScheduleDetails {
    type Item = models::EventLongDetails;
    const LIST: Option<&'static str> = Some("events");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.events.unwrap_or_default() }
}

/// Update a Schedule.
///
/// `PUT /people/{personId}/features/schedules/{scheduleType}/{scheduleId}`, in the catalogue `user-call-settings-update-a-schedule`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateScheduleOfPerson(Request);

impl UpdateScheduleOfPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-update-a-schedule", Host::Api, Method::Put, format!("/people/{}/features/schedules/{}/{}", support::segment(person_id.as_ref()), support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettingsUpdateAScheduleBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateScheduleOfPerson {
    type Output = models::UserCallSettingsUpdateAScheduleResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Add a New Event for Person's Schedule.
///
/// `POST /people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events`, in the catalogue `add-a-new-event-for-persons-schedule`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddNewEventForPersonSchedule(Request);

impl AddNewEventForPersonSchedule {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-a-new-event-for-persons-schedule", Host::Api, Method::Post, format!("/people/{}/features/schedules/{}/{}/events", support::segment(person_id.as_ref()), support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddNewEventForPersonScheduleBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddNewEventForPersonSchedule {
    type Output = models::AddNewEventForPersonScheduleResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete an Event for a person's Schedule.
///
/// `DELETE /people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events/{eventId}`, in the catalogue `delete-an-event-for-a-persons-schedule`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteEventForPersonSchedule(Request);

impl DeleteEventForPersonSchedule {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-an-event-for-a-persons-schedule", Host::Api, Method::Delete, format!("/people/{}/features/schedules/{}/{}/events/{}", support::segment(person_id.as_ref()), support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteEventForPersonSchedule {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Fetch Event for a person's Schedule.
///
/// `GET /people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events/{eventId}`, in the catalogue `fetch-event-for-a-persons-schedule`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetEventForPersonSchedule(Request);

impl GetEventForPersonSchedule {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("fetch-event-for-a-persons-schedule", Host::Api, Method::Get, format!("/people/{}/features/schedules/{}/{}/events/{}", support::segment(person_id.as_ref()), support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetEventForPersonSchedule {
    type Output = models::GetEvent;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update an Event for a person's Schedule.
///
/// `PUT /people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events/{eventId}`, in the catalogue `update-an-event-for-a-persons-schedule`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateEventForPersonSchedule(Request);

impl UpdateEventForPersonSchedule {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-an-event-for-a-persons-schedule", Host::Api, Method::Put, format!("/people/{}/features/schedules/{}/{}/events/{}", support::segment(person_id.as_ref()), support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateEventForPersonScheduleBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateEventForPersonSchedule {
    type Output = models::UpdateEventForPersonScheduleResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Voicemail Settings for a Person.
///
/// `GET /people/{personId}/features/voicemail`, in the catalogue `user-call-settings-read-voicemail-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`, `spark:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicemailSettingsForPerson(Request);

impl GetVoicemailSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-read-voicemail-settings-for-a-person", Host::Api, Method::Get, format!("/people/{}/features/voicemail", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicemailSettingsForPerson {
    type Output = models::VoicemailInfoOfPerson;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Voicemail Settings for a Person.
///
/// `PUT /people/{personId}/features/voicemail`, in the catalogue `user-call-settings-configure-voicemail-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`, `spark:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicemailSettingsForPerson(Request);

impl UpdateVoicemailSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-configure-voicemail-settings-for-a-person", Host::Api, Method::Put, format!("/people/{}/features/voicemail", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettingsConfigureVoicemailSettingsForAPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicemailSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reset Voicemail PIN.
///
/// `POST /people/{personId}/features/voicemail/actions/resetPin/invoke`, in the catalogue `reset-voicemail-pin`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResetVoicemailPin(Request);

impl ResetVoicemailPin {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("reset-voicemail-pin", Host::Api, Method::Post, format!("/people/{}/features/voicemail/actions/resetPin/invoke", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ResetVoicemailPin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Busy Voicemail Greeting for a Person.
///
/// `POST /people/{personId}/features/voicemail/actions/uploadBusyGreeting/invoke`, in the catalogue `configure-busy-voicemail-greeting-for-a-person`. Needs one of the scopes `spark-admin:people_write`, `spark:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBusyVoicemailGreetingForPerson(Request);

impl UpdateBusyVoicemailGreetingForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-busy-voicemail-greeting-for-a-person", Host::Api, Method::Post, format!("/people/{}/features/voicemail/actions/uploadBusyGreeting/invoke", support::segment(person_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateBusyVoicemailGreetingForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure No Answer Voicemail Greeting for a Person.
///
/// `POST /people/{personId}/features/voicemail/actions/uploadNoAnswerGreeting/invoke`, in the catalogue `configure-no-answer-voicemail-greeting-for-a-person`. Needs one of the scopes `spark-admin:people_write`, `spark:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateNoAnswerVoicemailGreetingForPerson(Request);

impl UpdateNoAnswerVoicemailGreetingForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-no-answer-voicemail-greeting-for-a-person", Host::Api, Method::Post, format!("/people/{}/features/voicemail/actions/uploadNoAnswerGreeting/invoke", support::segment(person_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateNoAnswerVoicemailGreetingForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Available Members for Person Monitoring.
///
/// `GET /telephony/config/people/{personId}/monitoring/availableMembers`, in the catalogue `get-available-members-for-person-monitoring`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableMembersForPersonMonitoring(Request);

impl GetAvailableMembersForPersonMonitoring {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-members-for-person-monitoring", Host::Api, Method::Get, format!("/telephony/config/people/{}/monitoring/availableMembers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "order", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableMembersForPersonMonitoring {
    type Output = models::GetAvailableMembersForPersonMonitoringResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableMembersForPersonMonitoring {
    type Item = models::AvailableMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Available Speed Dials for Person Monitoring.
///
/// `GET /telephony/config/people/{personId}/monitoring/speedDials/availableMembers`, in the catalogue `get-available-speed-dials-for-person-monitoring`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableSpeedDialsForPersonMonitoring(Request);

impl GetAvailableSpeedDialsForPersonMonitoring {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-speed-dials-for-person-monitoring", Host::Api, Method::Get, format!("/telephony/config/people/{}/monitoring/speedDials/availableMembers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "order", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableSpeedDialsForPersonMonitoring {
    type Output = models::GetAvailableSpeedDialsForPersonMonitoringResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableSpeedDialsForPersonMonitoring {
    type Item = models::AvailableMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Retrieve a person's Application Services Settings New.
///
/// `GET /people/{personId}/features/applications`, in the catalogue `retrieve-a-persons-application-services-settings-new`. Needs one of the scopes `spark-admin:people_read`, `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonApplicationServicesSettingsNew(Request);

impl GetPersonApplicationServicesSettingsNew {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-persons-application-services-settings-new", Host::Api, Method::Get, format!("/people/{}/features/applications", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonApplicationServicesSettingsNew {
    type Output = models::ApplicationsSetting;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Country Calling Configuration.
///
/// `GET /telephony/config/countries/{countryCode}`, in the catalogue `get-country-calling-configuration`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCountryCallingConfiguration(Request);

impl GetCountryCallingConfiguration {
    /// With everything that must be given.
    pub fn new(country_code: impl AsRef<str>) -> Self {
        Self(Request::new("get-country-calling-configuration", Host::Api, Method::Get, format!("/telephony/config/countries/{}", support::segment(country_code.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCountryCallingConfiguration {
    type Output = models::CountryConfigGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Move Users Jobs.
///
/// `GET /telephony/config/jobs/person/moveLocation`, in the catalogue `list-move-users-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListMoveUsersJobs(Request);

impl ListMoveUsersJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-move-users-jobs", Host::Api, Method::Get, "/telephony/config/jobs/person/moveLocation").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListMoveUsersJobs {
    type Output = models::ListMoveUsersJobsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMoveUsersJobs {
    type Item = models::JobDetailsResponse;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Validate or Initiate Move Users Job.
///
/// `POST /telephony/config/jobs/person/moveLocation`, in the catalogue `validate-or-initiate-move-users-job`. Needs one of the scopes `identity:groups_rw`, `spark-admin:people_write`, `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateOrInitiateMoveUsersJob(Request);

impl ValidateOrInitiateMoveUsersJob {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-or-initiate-move-users-job", Host::Api, Method::Post, "/telephony/config/jobs/person/moveLocation"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateOrInitiateMoveUsersJobBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateOrInitiateMoveUsersJob {
    type Output = models::ValidateOrInitiateMoveUsersJobResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Move Users Job Status.
///
/// `GET /telephony/config/jobs/person/moveLocation/{jobId}`, in the catalogue `get-move-users-job-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMoveUsersJobStatus(Request);

impl GetMoveUsersJobStatus {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-move-users-job-status", Host::Api, Method::Get, format!("/telephony/config/jobs/person/moveLocation/{}", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMoveUsersJobStatus {
    type Output = models::JobDetailsResponseById;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pause the Move Users Job.
///
/// `POST /telephony/config/jobs/person/moveLocation/{jobId}/actions/pause/invoke`, in the catalogue `pause-the-move-users-job`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PauseMoveUsersJob(Request);

impl PauseMoveUsersJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("pause-the-move-users-job", Host::Api, Method::Post, format!("/telephony/config/jobs/person/moveLocation/{}/actions/pause/invoke", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for PauseMoveUsersJob {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume the Move Users Job.
///
/// `POST /telephony/config/jobs/person/moveLocation/{jobId}/actions/resume/invoke`, in the catalogue `resume-the-move-users-job`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeMoveUsersJob(Request);

impl ResumeMoveUsersJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("resume-the-move-users-job", Host::Api, Method::Post, format!("/telephony/config/jobs/person/moveLocation/{}/actions/resume/invoke", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ResumeMoveUsersJob {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Move Users Job errors.
///
/// `GET /telephony/config/jobs/person/moveLocation/{jobId}/errors`, in the catalogue `list-move-users-job-errors`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListMoveUsersJobErrors(Request);

impl ListMoveUsersJobErrors {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-move-users-job-errors", Host::Api, Method::Get, format!("/telephony/config/jobs/person/moveLocation/{}/errors", support::segment(job_id.as_ref()))).with_paging(Paging::StartMax, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListMoveUsersJobErrors {
    type Output = models::ListMoveUsersJobErrorsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMoveUsersJobErrors {
    type Item = models::ItemObjectNumbers;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Person Primary Available Phone Numbers.
///
/// `GET /telephony/config/people/primary/availableNumbers`, in the catalogue `get-person-primary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonPrimaryAvailablePhoneNumbers(Request);

impl GetPersonPrimaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-person-primary-available-phone-numbers", Host::Api, Method::Get, "/telephony/config/people/primary/availableNumbers").with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `licenseType`.
    #[must_use]
    pub fn license_type(self, value: impl Into<GetPersonPrimaryAvailablePhoneNumbersLicenseType>) -> Self { Self(support::set(self.0, "licenseType", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPersonPrimaryAvailablePhoneNumbers {
    type Output = models::GetPersonPrimaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonPrimaryAvailablePhoneNumbers {
    type Item = models::PersonPrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `licenseType` of [`GetPersonPrimaryAvailablePhoneNumbers`].
    pub enum GetPersonPrimaryAvailablePhoneNumbersLicenseType {
        WebexCallingProfessional = "Webex Calling Professional",
        WebexCallingStandard = "Webex Calling Standard",
    }
}

/// Read Default Feature Access Settings for Person.
///
/// `GET /telephony/config/people/settings/permissions`, in the catalogue `read-default-feature-access-settings-for-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDefaultFeatureAccessSettingsForPerson(Request);

impl GetDefaultFeatureAccessSettingsForPerson {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-default-feature-access-settings-for-person", Host::Api, Method::Get, "/telephony/config/people/settings/permissions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDefaultFeatureAccessSettingsForPerson {
    type Output = models::UserSettingsPermissionsGetDefault;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Default Person Feature Access Configuration.
///
/// `PUT /telephony/config/people/settings/permissions`, in the catalogue `update-default-person-feature-access-configuration`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDefaultPersonFeatureAccessConfiguration(Request);

impl UpdateDefaultPersonFeatureAccessConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-default-person-feature-access-configuration", Host::Api, Method::Put, "/telephony/config/people/settings/permissions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDefaultPersonFeatureAccessConfigurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDefaultPersonFeatureAccessConfiguration {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Timezone and Announcement Language Settings of a Person.
///
/// `GET /telephony/config/people/{personId}`, in the catalogue `get-timezone-and-announcement-language-settings-of-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTimezoneAndAnnouncementLanguageSettingsOfPerson(Request);

impl GetTimezoneAndAnnouncementLanguageSettingsOfPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-timezone-and-announcement-language-settings-of-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTimezoneAndAnnouncementLanguageSettingsOfPerson {
    type Output = models::GetPersonDetailsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Timezone and Announcement Language Settings of a Person.
///
/// `PUT /telephony/config/people/{personId}`, in the catalogue `update-timezone-and-announcement-language-settings-of-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTimezoneAndAnnouncementLanguageSettingsOfPerson(Request);

impl UpdateTimezoneAndAnnouncementLanguageSettingsOfPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-timezone-and-announcement-language-settings-of-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTimezoneAndAnnouncementLanguageSettingsOfPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Agent's List of Available Caller IDs.
///
/// `GET /telephony/config/people/{personId}/agent/availableCallerIds`, in the catalogue `user-call-settings-2-retrieve-agents-list-of-available-caller-ids`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonAgentListOfAvailableCallerIds(Request);

impl GetPersonAgentListOfAvailableCallerIds {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-2-retrieve-agents-list-of-available-caller-ids", Host::Api, Method::Get, format!("/telephony/config/people/{}/agent/availableCallerIds", support::segment(person_id.as_ref()))).with_paging(Paging::None, "availableCallerIds"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonAgentListOfAvailableCallerIds {
    type Output = models::UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonAgentListOfAvailableCallerIds {
    type Item = models::AvailableCallerIdObject;
    const LIST: Option<&'static str> = Some("availableCallerIds");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.available_caller_ids.unwrap_or_default() }
}

/// Retrieve Agent's Caller ID Information.
///
/// `GET /telephony/config/people/{personId}/agent/callerId`, in the catalogue `user-call-settings-2-retrieve-agents-caller-id-information`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonAgentCallerIdInformation(Request);

impl GetPersonAgentCallerIdInformation {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-2-retrieve-agents-caller-id-information", Host::Api, Method::Get, format!("/telephony/config/people/{}/agent/callerId", support::segment(person_id.as_ref()))))
    }
}

impl Operation for GetPersonAgentCallerIdInformation {
    type Output = models::UserCallSettings2RetrieveAgentsCallerIdInformationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Agent's Caller ID Information.
///
/// `PUT /telephony/config/people/{personId}/agent/callerId`, in the catalogue `user-call-settings-2-modify-agents-caller-id-information`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonAgentCallerIdInformation(Request);

impl UpdatePersonAgentCallerIdInformation {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-2-modify-agents-caller-id-information", Host::Api, Method::Put, format!("/telephony/config/people/{}/agent/callerId", support::segment(person_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettings2ModifyAgentsCallerIdInformationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonAgentCallerIdInformation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Search Shared-Line Appearance Members New.
///
/// `GET /telephony/config/people/{personId}/applications/availableMembers`, in the catalogue `search-shared-line-appearance-members-new`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SearchSharedLineAppearanceMembersNew(Request);

impl SearchSharedLineAppearanceMembersNew {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-shared-line-appearance-members-new", Host::Api, Method::Get, format!("/telephony/config/people/{}/applications/availableMembers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "members"))
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `location`.
    #[must_use]
    pub fn location(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "location", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for SearchSharedLineAppearanceMembersNew {
    type Output = models::SearchSharedLineAppearanceMembersNewResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchSharedLineAppearanceMembersNew {
    type Item = models::AvailableSharedLineMemberItem;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Count of Shared-Line Appearance Members.
///
/// `GET /telephony/config/people/{personId}/applications/availableMembers/count`, in the catalogue `get-count-of-shared-line-appearance-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCountOfSharedLineAppearanceMembers(Request);

impl GetCountOfSharedLineAppearanceMembers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-count-of-shared-line-appearance-members", Host::Api, Method::Get, format!("/telephony/config/people/{}/applications/availableMembers/count", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }
}

impl Operation for GetCountOfSharedLineAppearanceMembers {
    type Output = models::GetCountOfSharedLineAppearanceMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Shared-Line Appearance Members New.
///
/// `GET /telephony/config/people/{personId}/applications/members`, in the catalogue `get-shared-line-appearance-members-new`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSharedLineAppearanceMembersNew(Request);

impl GetSharedLineAppearanceMembersNew {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-shared-line-appearance-members-new", Host::Api, Method::Get, format!("/telephony/config/people/{}/applications/members", support::segment(person_id.as_ref()))).with_paging(Paging::None, "members"))
    }
}

impl Operation for GetSharedLineAppearanceMembersNew {
    type Output = models::GetSharedLineMemberList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSharedLineAppearanceMembersNew {
    type Item = models::GetSharedLineMemberItem;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Put Shared-Line Appearance Members New.
///
/// `PUT /telephony/config/people/{personId}/applications/members`, in the catalogue `put-shared-line-appearance-members-new`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSharedLineAppearanceMembersNew(Request);

impl UpdateSharedLineAppearanceMembersNew {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("put-shared-line-appearance-members-new", Host::Api, Method::Put, format!("/telephony/config/people/{}/applications/members", support::segment(person_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSharedLineAppearanceMembersNewBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSharedLineAppearanceMembersNew {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Search Shared-Line Appearance Members.
///
/// `GET /telephony/config/people/{personId}/applications/{applicationId}/availableMembers`, in the catalogue `search-shared-line-appearance-members`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SearchSharedLineAppearanceMembers(Request);

impl SearchSharedLineAppearanceMembers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, application_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-shared-line-appearance-members", Host::Api, Method::Get, format!("/telephony/config/people/{}/applications/{}/availableMembers", support::segment(person_id.as_ref()), support::segment(application_id.as_ref()))).with_paging(Paging::StartMax, "members"))
    }

    /// Sets `location`.
    #[must_use]
    pub fn location(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "location", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `number`.
    #[must_use]
    pub fn number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "number", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for SearchSharedLineAppearanceMembers {
    type Output = models::SearchSharedLineAppearanceMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchSharedLineAppearanceMembers {
    type Item = models::AvailableSharedLineMemberItem;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Shared-Line Appearance Members.
///
/// `GET /telephony/config/people/{personId}/applications/{applicationId}/members`, in the catalogue `get-shared-line-appearance-members`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSharedLineAppearanceMembers(Request);

impl GetSharedLineAppearanceMembers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, application_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-shared-line-appearance-members", Host::Api, Method::Get, format!("/telephony/config/people/{}/applications/{}/members", support::segment(person_id.as_ref()), support::segment(application_id.as_ref()))).with_paging(Paging::None, "members"))
    }
}

impl Operation for GetSharedLineAppearanceMembers {
    type Output = models::GetSharedLineMemberList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSharedLineAppearanceMembers {
    type Item = models::GetSharedLineMemberItem;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Put Shared-Line Appearance Members.
///
/// `PUT /telephony/config/people/{personId}/applications/{applicationId}/members`, in the catalogue `put-shared-line-appearance-members`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSharedLineAppearanceMembers(Request);

impl UpdateSharedLineAppearanceMembers {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, application_id: impl AsRef<str>) -> Self {
        Self(Request::new("put-shared-line-appearance-members", Host::Api, Method::Put, format!("/telephony/config/people/{}/applications/{}/members", support::segment(person_id.as_ref()), support::segment(application_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSharedLineAppearanceMembersBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSharedLineAppearanceMembers {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the user call captions settings.
///
/// `GET /telephony/config/people/{personId}/callCaptions`, in the catalogue `get-the-user-call-captions-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserCallCaptionsSettings(Request);

impl GetUserCallCaptionsSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-user-call-captions-settings", Host::Api, Method::Get, format!("/telephony/config/people/{}/callCaptions", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetUserCallCaptionsSettings {
    type Output = models::GetUserCallCaptionsObjectOfPerson;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the user call captions settings.
///
/// `PUT /telephony/config/people/{personId}/callCaptions`, in the catalogue `update-the-user-call-captions-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserCallCaptionsSettings(Request);

impl UpdateUserCallCaptionsSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-the-user-call-captions-settings", Host::Api, Method::Put, format!("/telephony/config/people/{}/callCaptions", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserCallCaptionsSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserCallCaptionsSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Call Forward Available Phone Numbers.
///
/// `GET /telephony/config/people/{personId}/callForwarding/availableNumbers`, in the catalogue `get-person-call-forward-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonCallForwardAvailablePhoneNumbers(Request);

impl GetPersonCallForwardAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-call-forward-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/people/{}/callForwarding/availableNumbers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPersonCallForwardAvailablePhoneNumbers {
    type Output = models::GetPersonCallForwardAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonCallForwardAvailablePhoneNumbers {
    type Item = models::PersonCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Person Call Intercept Available Phone Numbers.
///
/// `GET /telephony/config/people/{personId}/callIntercept/availableNumbers`, in the catalogue `get-person-call-intercept-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonCallInterceptAvailablePhoneNumbers(Request);

impl GetPersonCallInterceptAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-call-intercept-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/people/{}/callIntercept/availableNumbers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPersonCallInterceptAvailablePhoneNumbers {
    type Output = models::GetPersonCallInterceptAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonCallInterceptAvailablePhoneNumbers {
    type Item = models::PersonCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Person ECBN Available Phone Numbers.
///
/// `GET /telephony/config/people/{personId}/emergencyCallbackNumber/availableNumbers`, in the catalogue `get-person-ecbn-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonEcbnAvailablePhoneNumbers(Request);

impl GetPersonEcbnAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-ecbn-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/people/{}/emergencyCallbackNumber/availableNumbers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPersonEcbnAvailablePhoneNumbers {
    type Output = models::GetPersonEcbnAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonEcbnAvailablePhoneNumbers {
    type Item = models::PersonECBNAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Person Executive Alert Settings.
///
/// `GET /telephony/config/people/{personId}/executive/alert`, in the catalogue `get-person-executive-alert-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonExecutiveAlertSettings(Request);

impl GetPersonExecutiveAlertSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-executive-alert-settings", Host::Api, Method::Get, format!("/telephony/config/people/{}/executive/alert", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonExecutiveAlertSettings {
    type Output = models::ExecutiveAlertGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Person Executive Alert Settings.
///
/// `PUT /telephony/config/people/{personId}/executive/alert`, in the catalogue `modify-person-executive-alert-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonExecutiveAlertSettings(Request);

impl UpdatePersonExecutiveAlertSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-person-executive-alert-settings", Host::Api, Method::Put, format!("/telephony/config/people/{}/executive/alert", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonExecutiveAlertSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonExecutiveAlertSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Executive Assigned Assistants.
///
/// `GET /telephony/config/people/{personId}/executive/assignedAssistants`, in the catalogue `get-person-executive-assigned-assistants`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonExecutiveAssignedAssistants(Request);

impl GetPersonExecutiveAssignedAssistants {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-executive-assigned-assistants", Host::Api, Method::Get, format!("/telephony/config/people/{}/executive/assignedAssistants", support::segment(person_id.as_ref()))).with_paging(Paging::None, "assistants"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonExecutiveAssignedAssistants {
    type Output = models::GetPersonExecutiveAssignedAssistantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonExecutiveAssignedAssistants {
    type Item = models::AssistantOfPerson;
    const LIST: Option<&'static str> = Some("assistants");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.assistants.unwrap_or_default() }
}

/// Modify Person Executive Assigned Assistants.
///
/// `PUT /telephony/config/people/{personId}/executive/assignedAssistants`, in the catalogue `modify-person-executive-assigned-assistants`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonExecutiveAssignedAssistants(Request);

impl UpdatePersonExecutiveAssignedAssistants {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-person-executive-assigned-assistants", Host::Api, Method::Put, format!("/telephony/config/people/{}/executive/assignedAssistants", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonExecutiveAssignedAssistantsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonExecutiveAssignedAssistants {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Executive Assistant Settings.
///
/// `GET /telephony/config/people/{personId}/executive/assistant`, in the catalogue `get-person-executive-assistant-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonExecutiveAssistantSettings(Request);

impl GetPersonExecutiveAssistantSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-executive-assistant-settings", Host::Api, Method::Get, format!("/telephony/config/people/{}/executive/assistant", support::segment(person_id.as_ref()))).with_paging(Paging::None, "executives"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonExecutiveAssistantSettings {
    type Output = models::ExecutiveAssistantSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonExecutiveAssistantSettings {
    type Item = models::Executive;
    const LIST: Option<&'static str> = Some("executives");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.executives.unwrap_or_default() }
}

/// Modify Person Executive Assistant Settings.
///
/// `PUT /telephony/config/people/{personId}/executive/assistant`, in the catalogue `modify-person-executive-assistant-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonExecutiveAssistantSettings(Request);

impl UpdatePersonExecutiveAssistantSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-person-executive-assistant-settings", Host::Api, Method::Put, format!("/telephony/config/people/{}/executive/assistant", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonExecutiveAssistantSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonExecutiveAssistantSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Executive Available Assistants.
///
/// `GET /telephony/config/people/{personId}/executive/availableAssistants`, in the catalogue `get-person-executive-available-assistants`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonExecutiveAvailableAssistants(Request);

impl GetPersonExecutiveAvailableAssistants {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-executive-available-assistants", Host::Api, Method::Get, format!("/telephony/config/people/{}/executive/availableAssistants", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "assistants"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPersonExecutiveAvailableAssistants {
    type Output = models::GetPersonExecutiveAvailableAssistantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonExecutiveAvailableAssistants {
    type Item = models::AvailableAssistant;
    const LIST: Option<&'static str> = Some("assistants");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.assistants.unwrap_or_default() }
}

/// Get Person Executive Call Filtering Settings.
///
/// `GET /telephony/config/people/{personId}/executive/callFiltering`, in the catalogue `get-person-executive-call-filtering-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonExecutiveCallFilteringSettings(Request);

impl GetPersonExecutiveCallFilteringSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-executive-call-filtering-settings", Host::Api, Method::Get, format!("/telephony/config/people/{}/executive/callFiltering", support::segment(person_id.as_ref()))).with_paging(Paging::None, "criteria"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonExecutiveCallFilteringSettings {
    type Output = models::ExecutiveCallFilteringGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonExecutiveCallFilteringSettings {
    type Item = models::ExecutiveCallFilteringGetCriteriaItem;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify Person Executive Call Filtering Settings.
///
/// `PUT /telephony/config/people/{personId}/executive/callFiltering`, in the catalogue `modify-person-executive-call-filtering-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonExecutiveCallFilteringSettings(Request);

impl UpdatePersonExecutiveCallFilteringSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-person-executive-call-filtering-settings", Host::Api, Method::Put, format!("/telephony/config/people/{}/executive/callFiltering", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonExecutiveCallFilteringSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonExecutiveCallFilteringSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add Person Executive Call Filtering Criteria.
///
/// `POST /telephony/config/people/{personId}/executive/callFiltering/criteria`, in the catalogue `add-person-executive-call-filtering-criteria`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddPersonExecutiveCallFilteringCriteria(Request);

impl AddPersonExecutiveCallFilteringCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-person-executive-call-filtering-criteria", Host::Api, Method::Post, format!("/telephony/config/people/{}/executive/callFiltering/criteria", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddPersonExecutiveCallFilteringCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddPersonExecutiveCallFilteringCriteria {
    type Output = models::AddPersonExecutiveCallFilteringCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Person Executive Call Filtering Criteria.
///
/// `DELETE /telephony/config/people/{personId}/executive/callFiltering/criteria/{id}`, in the catalogue `delete-person-executive-call-filtering-criteria`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeletePersonExecutiveCallFilteringCriteria(Request);

impl DeletePersonExecutiveCallFilteringCriteria {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-person-executive-call-filtering-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/{}/executive/callFiltering/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeletePersonExecutiveCallFilteringCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Executive Call Filtering Criteria Settings.
///
/// `GET /telephony/config/people/{personId}/executive/callFiltering/criteria/{id}`, in the catalogue `get-person-executive-call-filtering-criteria-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonExecutiveCallFilteringCriteriaSettings(Request);

impl GetPersonExecutiveCallFilteringCriteriaSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-executive-call-filtering-criteria-settings", Host::Api, Method::Get, format!("/telephony/config/people/{}/executive/callFiltering/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonExecutiveCallFilteringCriteriaSettings {
    type Output = models::ExecutiveCallFilteringCriteriaGetOfPerson;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Person Executive Call Filtering Criteria Settings.
///
/// `PUT /telephony/config/people/{personId}/executive/callFiltering/criteria/{id}`, in the catalogue `modify-person-executive-call-filtering-criteria-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonExecutiveCallFilteringCriteriaSettings(Request);

impl UpdatePersonExecutiveCallFilteringCriteriaSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-person-executive-call-filtering-criteria-settings", Host::Api, Method::Put, format!("/telephony/config/people/{}/executive/callFiltering/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonExecutiveCallFilteringCriteriaSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonExecutiveCallFilteringCriteriaSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Executive Screening Settings.
///
/// `GET /telephony/config/people/{personId}/executive/screening`, in the catalogue `get-person-executive-screening-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonExecutiveScreeningSettings(Request);

impl GetPersonExecutiveScreeningSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-executive-screening-settings", Host::Api, Method::Get, format!("/telephony/config/people/{}/executive/screening", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonExecutiveScreeningSettings {
    type Output = models::ExecutiveScreeningGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Person Executive Screening Settings.
///
/// `PUT /telephony/config/people/{personId}/executive/screening`, in the catalogue `modify-person-executive-screening-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonExecutiveScreeningSettings(Request);

impl UpdatePersonExecutiveScreeningSettings {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-person-executive-screening-settings", Host::Api, Method::Put, format!("/telephony/config/people/{}/executive/screening", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonExecutiveScreeningSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonExecutiveScreeningSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Fax Message Available Phone Numbers.
///
/// `GET /telephony/config/people/{personId}/faxMessage/availableNumbers`, in the catalogue `get-person-fax-message-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonFaxMessageAvailablePhoneNumbers(Request);

impl GetPersonFaxMessageAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-fax-message-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/people/{}/faxMessage/availableNumbers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPersonFaxMessageAvailablePhoneNumbers {
    type Output = models::GetPersonFaxMessageAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonFaxMessageAvailablePhoneNumbers {
    type Item = models::PersonSecondaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Read Call Bridge Settings for a Person.
///
/// `GET /telephony/config/people/{personId}/features/callBridge`, in the catalogue `read-call-bridge-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallBridgeSettingsForPerson(Request);

impl GetCallBridgeSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-bridge-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/features/callBridge", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallBridgeSettingsForPerson {
    type Output = models::GetCallBridgeSettingsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Bridge Settings for a Person.
///
/// `PUT /telephony/config/people/{personId}/features/callBridge`, in the catalogue `configure-call-bridge-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallBridgeSettingsForPerson(Request);

impl UpdateCallBridgeSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-bridge-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/features/callBridge", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallBridgeSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallBridgeSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Personal Assistant.
///
/// `GET /telephony/config/people/{personId}/features/personalAssistant`, in the catalogue `get-personal-assistant`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonalAssistant(Request);

impl GetPersonalAssistant {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-personal-assistant", Host::Api, Method::Get, format!("/telephony/config/people/{}/features/personalAssistant", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonalAssistant {
    type Output = models::PersonalAssistantGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Personal Assistant.
///
/// `PUT /telephony/config/people/{personId}/features/personalAssistant`, in the catalogue `update-personal-assistant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonalAssistant(Request);

impl UpdatePersonalAssistant {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-personal-assistant", Host::Api, Method::Put, format!("/telephony/config/people/{}/features/personalAssistant", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonalAssistantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonalAssistant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve the List of Available Features.
///
/// `GET /telephony/config/people/{personId}/modeManagement/availableFeatures`, in the catalogue `retrieve-the-list-of-available-features`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAvailableFeatures(Request);

impl ListAvailableFeatures {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-the-list-of-available-features", Host::Api, Method::Get, format!("/telephony/config/people/{}/modeManagement/availableFeatures", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "features"))
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListAvailableFeatures {
    type Output = models::ListAvailableFeaturesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAvailableFeatures {
    type Item = models::UserModeManagementAvailableFeaturesObject;
    const LIST: Option<&'static str> = Some("features");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.features.unwrap_or_default() }
}

/// Retrieve the List of Features Assigned to a User for Mode Management.
///
/// `GET /telephony/config/people/{personId}/modeManagement/features`, in the catalogue `retrieve-the-list-of-features-assigned-to-a-user-for-mode-management`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListFeaturesAssignedToUserForModeManagement(Request);

impl ListFeaturesAssignedToUserForModeManagement {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-the-list-of-features-assigned-to-a-user-for-mode-management", Host::Api, Method::Get, format!("/telephony/config/people/{}/modeManagement/features", support::segment(person_id.as_ref()))).with_paging(Paging::None, "features"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListFeaturesAssignedToUserForModeManagement {
    type Output = models::ListFeaturesAssignedToUserForModeManagementResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListFeaturesAssignedToUserForModeManagement {
    type Item = models::UserModeManagementFeatureObject;
    const LIST: Option<&'static str> = Some("features");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.features.unwrap_or_default() }
}

/// Assign a List of Features to a User for Mode Management.
///
/// `PUT /telephony/config/people/{personId}/modeManagement/features`, in the catalogue `assign-a-list-of-features-to-a-user-for-mode-management`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AssignListOfFeaturesToUserForModeManagement(Request);

impl AssignListOfFeaturesToUserForModeManagement {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("assign-a-list-of-features-to-a-user-for-mode-management", Host::Api, Method::Put, format!("/telephony/config/people/{}/modeManagement/features", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AssignListOfFeaturesToUserForModeManagementBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AssignListOfFeaturesToUserForModeManagement {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Music On Hold Settings for a Person.
///
/// `GET /telephony/config/people/{personId}/musicOnHold`, in the catalogue `retrieve-music-on-hold-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMusicOnHoldSettingsForPerson(Request);

impl GetMusicOnHoldSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-music-on-hold-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/musicOnHold", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMusicOnHoldSettingsForPerson {
    type Output = models::GetMusicOnHoldObjectOfPerson;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Music On Hold Settings for a Person.
///
/// `PUT /telephony/config/people/{personId}/musicOnHold`, in the catalogue `configure-music-on-hold-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMusicOnHoldSettingsForPerson(Request);

impl UpdateMusicOnHoldSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-music-on-hold-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/musicOnHold", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMusicOnHoldSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMusicOnHoldSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Assign or Unassign numbers to a person.
///
/// `PUT /telephony/config/people/{personId}/numbers`, in the catalogue `assign-or-unassign-numbers-to-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AssignOrUnassignNumbersToPerson(Request);

impl AssignOrUnassignNumbersToPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("assign-or-unassign-numbers-to-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/numbers", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AssignOrUnassignNumbersToPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AssignOrUnassignNumbersToPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Access Codes for a Person.
///
/// `DELETE /telephony/config/people/{personId}/outgoingPermission/accessCodes`, in the catalogue `delete-access-codes-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAccessCodesForPerson(Request);

impl DeleteAccessCodesForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-access-codes-for-a-person", Host::Api, Method::Delete, format!("/telephony/config/people/{}/outgoingPermission/accessCodes", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAccessCodesForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Access Codes for a Person.
///
/// `GET /telephony/config/people/{personId}/outgoingPermission/accessCodes`, in the catalogue `retrieve-access-codes-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAccessCodesForPerson(Request);

impl GetAccessCodesForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-access-codes-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/outgoingPermission/accessCodes", support::segment(person_id.as_ref()))).with_paging(Paging::None, "accessCodes"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAccessCodesForPerson {
    type Output = models::UserPlaceAuthorizationCodeListGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAccessCodesForPerson {
    type Item = models::AuthorizationCode;
    const LIST: Option<&'static str> = Some("accessCodes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.access_codes.unwrap_or_default() }
}

/// Create Access Codes for a Person.
///
/// `POST /telephony/config/people/{personId}/outgoingPermission/accessCodes`, in the catalogue `create-access-codes-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAccessCodesForPerson(Request);

impl CreateAccessCodesForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-access-codes-for-a-person", Host::Api, Method::Post, format!("/telephony/config/people/{}/outgoingPermission/accessCodes", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAccessCodesForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAccessCodesForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Access Codes for a Person.
///
/// `PUT /telephony/config/people/{personId}/outgoingPermission/accessCodes`, in the catalogue `modify-access-codes-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAccessCodesForPerson(Request);

impl UpdateAccessCodesForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-access-codes-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/outgoingPermission/accessCodes", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAccessCodesForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAccessCodesForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Transfer Numbers for a Person.
///
/// `GET /telephony/config/people/{personId}/outgoingPermission/autoTransferNumbers`, in the catalogue `retrieve-transfer-numbers-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTransferNumbersForPerson(Request);

impl GetTransferNumbersForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-transfer-numbers-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/outgoingPermission/autoTransferNumbers", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTransferNumbersForPerson {
    type Output = models::TransferNumberGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Transfer Numbers for a Person.
///
/// `PUT /telephony/config/people/{personId}/outgoingPermission/autoTransferNumbers`, in the catalogue `modify-transfer-numbers-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTransferNumbersForPerson(Request);

impl UpdateTransferNumbersForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-transfer-numbers-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/outgoingPermission/autoTransferNumbers", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTransferNumbersForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTransferNumbersForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete all digit patterns for a Person.
///
/// `DELETE /telephony/config/people/{personId}/outgoingPermission/digitPatterns`, in the catalogue `delete-all-digit-patterns-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAllDigitPatternsForPerson(Request);

impl DeleteAllDigitPatternsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-all-digit-patterns-for-a-person", Host::Api, Method::Delete, format!("/telephony/config/people/{}/outgoingPermission/digitPatterns", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAllDigitPatternsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Digit Patterns for a Person.
///
/// `GET /telephony/config/people/{personId}/outgoingPermission/digitPatterns`, in the catalogue `retrieve-digit-patterns-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDigitPatternsForPerson(Request);

impl GetDigitPatternsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-digit-patterns-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/outgoingPermission/digitPatterns", support::segment(person_id.as_ref()))).with_paging(Paging::None, "digitPatterns"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDigitPatternsForPerson {
    type Output = models::UserOutgoingPermissionDigitPatternGetListObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDigitPatternsForPerson {
    type Item = models::UserDigitPatternObject;
    const LIST: Option<&'static str> = Some("digitPatterns");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.digit_patterns.unwrap_or_default() }
}

/// Create Digit Patterns for a Person.
///
/// `POST /telephony/config/people/{personId}/outgoingPermission/digitPatterns`, in the catalogue `create-digit-patterns-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateDigitPatternsForPerson(Request);

impl CreateDigitPatternsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-digit-patterns-for-a-person", Host::Api, Method::Post, format!("/telephony/config/people/{}/outgoingPermission/digitPatterns", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDigitPatternsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDigitPatternsForPerson {
    type Output = models::CreateDigitPatternsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify the Digit Pattern Category Control Settings for a Person.
///
/// `PUT /telephony/config/people/{personId}/outgoingPermission/digitPatterns`, in the catalogue `modify-the-digit-pattern-category-control-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDigitPatternCategoryControlSettingsForPerson(Request);

impl UpdateDigitPatternCategoryControlSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-the-digit-pattern-category-control-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/outgoingPermission/digitPatterns", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDigitPatternCategoryControlSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDigitPatternCategoryControlSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a digit pattern for a Person.
///
/// `DELETE /telephony/config/people/{personId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `delete-a-digit-pattern-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDigitPatternForPerson(Request);

impl DeleteDigitPatternForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-digit-pattern-for-a-person", Host::Api, Method::Delete, format!("/telephony/config/people/{}/outgoingPermission/digitPatterns/{}", support::segment(person_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDigitPatternForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Digit Pattern Details for a Person.
///
/// `GET /telephony/config/people/{personId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `retrieve-digit-pattern-details-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDigitPatternDetailsForPerson(Request);

impl GetDigitPatternDetailsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-digit-pattern-details-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/outgoingPermission/digitPatterns/{}", support::segment(person_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDigitPatternDetailsForPerson {
    type Output = models::UserDigitPatternObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a digit pattern for a Person.
///
/// `PUT /telephony/config/people/{personId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `modify-a-digit-pattern-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDigitPatternForPerson(Request);

impl UpdateDigitPatternForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-digit-pattern-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/outgoingPermission/digitPatterns/{}", support::segment(person_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDigitPatternForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDigitPatternForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Preferred Answer Endpoint.
///
/// `GET /telephony/config/people/{personId}/preferredAnswerEndpoint`, in the catalogue `user-call-settings-2-get-preferred-answer-endpoint`. Needs one of the scopes `spark-admin:telephony_config_read`, `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonPreferredAnswerEndpoint(Request);

impl GetPersonPreferredAnswerEndpoint {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-2-get-preferred-answer-endpoint", Host::Api, Method::Get, format!("/telephony/config/people/{}/preferredAnswerEndpoint", support::segment(person_id.as_ref()))).with_paging(Paging::None, "endpoints"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonPreferredAnswerEndpoint {
    type Output = models::EndpointInformation;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonPreferredAnswerEndpoint {
    type Item = models::EndpointsOfPerson;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}

/// Modify Preferred Answer Endpoint.
///
/// `PUT /telephony/config/people/{personId}/preferredAnswerEndpoint`, in the catalogue `user-call-settings-2-modify-preferred-answer-endpoint`. Needs one of the scopes `spark-admin:telephony_config_write`, `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonPreferredAnswerEndpoint(Request);

impl UpdatePersonPreferredAnswerEndpoint {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-2-modify-preferred-answer-endpoint", Host::Api, Method::Put, format!("/telephony/config/people/{}/preferredAnswerEndpoint", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettings2ModifyPreferredAnswerEndpointBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonPreferredAnswerEndpoint {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Secondary Available Phone Numbers.
///
/// `GET /telephony/config/people/{personId}/secondary/availableNumbers`, in the catalogue `get-person-secondary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonSecondaryAvailablePhoneNumbers(Request);

impl GetPersonSecondaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-secondary-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/people/{}/secondary/availableNumbers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPersonSecondaryAvailablePhoneNumbers {
    type Output = models::GetPersonSecondaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonSecondaryAvailablePhoneNumbers {
    type Item = models::PersonSecondaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get the User’s Selective Call Accept Criteria List.
///
/// `GET /telephony/config/people/{personId}/selectiveAccept`, in the catalogue `get-the-users-selective-call-accept-criteria-list`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserSelectiveCallAcceptCriteriaList(Request);

impl GetUserSelectiveCallAcceptCriteriaList {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-users-selective-call-accept-criteria-list", Host::Api, Method::Get, format!("/telephony/config/people/{}/selectiveAccept", support::segment(person_id.as_ref()))).with_paging(Paging::None, "criteria"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetUserSelectiveCallAcceptCriteriaList {
    type Output = models::SelectiveAcceptCallGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserSelectiveCallAcceptCriteriaList {
    type Item = models::CriteriaAccept;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Update User’s Selective Call Accept Criteria.
///
/// `PUT /telephony/config/people/{personId}/selectiveAccept`, in the catalogue `update-users-selective-call-accept-criteria`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserSelectiveCallAcceptCriteria(Request);

impl UpdateUserSelectiveCallAcceptCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-users-selective-call-accept-criteria", Host::Api, Method::Put, format!("/telephony/config/people/{}/selectiveAccept", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserSelectiveCallAcceptCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserSelectiveCallAcceptCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Criteria to the User’s Selective Call Accept Service.
///
/// `POST /telephony/config/people/{personId}/selectiveAccept/criteria`, in the catalogue `create-a-criteria-to-the-users-selective-call-accept-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCriteriaToUserSelectiveCallAcceptService(Request);

impl CreateCriteriaToUserSelectiveCallAcceptService {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-criteria-to-the-users-selective-call-accept-service", Host::Api, Method::Post, format!("/telephony/config/people/{}/selectiveAccept/criteria", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCriteriaToUserSelectiveCallAcceptServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCriteriaToUserSelectiveCallAcceptService {
    type Output = models::CreateCriteriaToUserSelectiveCallAcceptServiceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Criteria From the User’s Selective Call Accept service.
///
/// `DELETE /telephony/config/people/{personId}/selectiveAccept/criteria/{id}`, in the catalogue `delete-a-criteria-from-the-users-selective-call-accept-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCriteriaFromUserSelectiveCallAcceptService(Request);

impl DeleteCriteriaFromUserSelectiveCallAcceptService {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-criteria-from-the-users-selective-call-accept-service", Host::Api, Method::Delete, format!("/telephony/config/people/{}/selectiveAccept/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCriteriaFromUserSelectiveCallAcceptService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Criteria for the User’s Selective Call Accept Service.
///
/// `GET /telephony/config/people/{personId}/selectiveAccept/criteria/{id}`, in the catalogue `get-a-criteria-for-the-users-selective-call-accept-service`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCriteriaForUserSelectiveCallAcceptService(Request);

impl GetCriteriaForUserSelectiveCallAcceptService {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-criteria-for-the-users-selective-call-accept-service", Host::Api, Method::Get, format!("/telephony/config/people/{}/selectiveAccept/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCriteriaForUserSelectiveCallAcceptService {
    type Output = models::SelectiveAcceptCallCriteriaGetOfPerson;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Criteria From the User’s Selective Call Accept Service.
///
/// `PUT /telephony/config/people/{personId}/selectiveAccept/criteria/{id}`, in the catalogue `modify-a-criteria-from-the-users-selective-call-accept-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCriteriaFromUserSelectiveCallAcceptService(Request);

impl UpdateCriteriaFromUserSelectiveCallAcceptService {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-criteria-from-the-users-selective-call-accept-service", Host::Api, Method::Put, format!("/telephony/config/people/{}/selectiveAccept/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCriteriaFromUserSelectiveCallAcceptServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCriteriaFromUserSelectiveCallAcceptService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the User’s Selective Call Forwarding.
///
/// `GET /telephony/config/people/{personId}/selectiveForward`, in the catalogue `get-the-users-selective-call-forwarding`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserSelectiveCallForwarding(Request);

impl GetUserSelectiveCallForwarding {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-users-selective-call-forwarding", Host::Api, Method::Get, format!("/telephony/config/people/{}/selectiveForward", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetUserSelectiveCallForwarding {
    type Output = models::SelectiveForwardCallGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update User’s Selective Call Forwarding Criteria List.
///
/// `PUT /telephony/config/people/{personId}/selectiveForward`, in the catalogue `update-users-selective-call-forwarding-criteria-list`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserSelectiveCallForwardingCriteriaList(Request);

impl UpdateUserSelectiveCallForwardingCriteriaList {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-users-selective-call-forwarding-criteria-list", Host::Api, Method::Put, format!("/telephony/config/people/{}/selectiveForward", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserSelectiveCallForwardingCriteriaListBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserSelectiveCallForwardingCriteriaList {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Criteria to the User’s Selective Call Forwarding Service.
///
/// `POST /telephony/config/people/{personId}/selectiveForward/criteria`, in the catalogue `create-a-criteria-to-the-users-selective-call-forwarding-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCriteriaToUserSelectiveCallForwardingService(Request);

impl CreateCriteriaToUserSelectiveCallForwardingService {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-criteria-to-the-users-selective-call-forwarding-service", Host::Api, Method::Post, format!("/telephony/config/people/{}/selectiveForward/criteria", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCriteriaToUserSelectiveCallForwardingServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCriteriaToUserSelectiveCallForwardingService {
    type Output = models::CreateCriteriaToUserSelectiveCallForwardingServiceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Criteria From the User’s Selective Call Forwarding Service.
///
/// `DELETE /telephony/config/people/{personId}/selectiveForward/criteria/{id}`, in the catalogue `delete-a-criteria-from-the-users-selective-call-forwarding-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCriteriaFromUserSelectiveCallForwardingService(Request);

impl DeleteCriteriaFromUserSelectiveCallForwardingService {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-criteria-from-the-users-selective-call-forwarding-service", Host::Api, Method::Delete, format!("/telephony/config/people/{}/selectiveForward/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCriteriaFromUserSelectiveCallForwardingService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Criteria for the User’s Selective Call Forwarding Service.
///
/// `GET /telephony/config/people/{personId}/selectiveForward/criteria/{id}`, in the catalogue `get-a-criteria-for-the-users-selective-call-forwarding-service`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCriteriaForUserSelectiveCallForwardingService(Request);

impl GetCriteriaForUserSelectiveCallForwardingService {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-criteria-for-the-users-selective-call-forwarding-service", Host::Api, Method::Get, format!("/telephony/config/people/{}/selectiveForward/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCriteriaForUserSelectiveCallForwardingService {
    type Output = models::SelectiveForwardCallCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Criteria for the User’s Selective Call Forwarding Service.
///
/// `PUT /telephony/config/people/{personId}/selectiveForward/criteria/{id}`, in the catalogue `modify-a-criteria-for-the-users-selective-call-forwarding-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCriteriaForUserSelectiveCallForwardingService(Request);

impl UpdateCriteriaForUserSelectiveCallForwardingService {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-criteria-for-the-users-selective-call-forwarding-service", Host::Api, Method::Put, format!("/telephony/config/people/{}/selectiveForward/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCriteriaForUserSelectiveCallForwardingServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCriteriaForUserSelectiveCallForwardingService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the User’s Selective Call Rejection Criteria Listing.
///
/// `GET /telephony/config/people/{personId}/selectiveReject`, in the catalogue `get-the-users-selective-call-rejection-criteria-listing`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserSelectiveCallRejectionCriteriaListing(Request);

impl GetUserSelectiveCallRejectionCriteriaListing {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-users-selective-call-rejection-criteria-listing", Host::Api, Method::Get, format!("/telephony/config/people/{}/selectiveReject", support::segment(person_id.as_ref()))).with_paging(Paging::None, "criteria"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetUserSelectiveCallRejectionCriteriaListing {
    type Output = models::SelectiveRejectCallGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserSelectiveCallRejectionCriteriaListing {
    type Item = models::Criteria;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Update User’s Selective Call Rejection Criteria List.
///
/// `PUT /telephony/config/people/{personId}/selectiveReject`, in the catalogue `update-users-selective-call-rejection-criteria-list`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserSelectiveCallRejectionCriteriaList(Request);

impl UpdateUserSelectiveCallRejectionCriteriaList {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-users-selective-call-rejection-criteria-list", Host::Api, Method::Put, format!("/telephony/config/people/{}/selectiveReject", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserSelectiveCallRejectionCriteriaListBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserSelectiveCallRejectionCriteriaList {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Criteria to the User’s Selective Call Rejection Service.
///
/// `POST /telephony/config/people/{personId}/selectiveReject/criteria`, in the catalogue `create-a-criteria-to-the-users-selective-call-rejection-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCriteriaToUserSelectiveCallRejectionService(Request);

impl CreateCriteriaToUserSelectiveCallRejectionService {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-criteria-to-the-users-selective-call-rejection-service", Host::Api, Method::Post, format!("/telephony/config/people/{}/selectiveReject/criteria", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCriteriaToUserSelectiveCallRejectionServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCriteriaToUserSelectiveCallRejectionService {
    type Output = models::CreateCriteriaToUserSelectiveCallRejectionServiceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Criteria From the User’s Selective Call Rejection Service.
///
/// `DELETE /telephony/config/people/{personId}/selectiveReject/criteria/{id}`, in the catalogue `delete-a-criteria-from-the-users-selective-call-rejection-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCriteriaFromUserSelectiveCallRejectionService(Request);

impl DeleteCriteriaFromUserSelectiveCallRejectionService {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-criteria-from-the-users-selective-call-rejection-service", Host::Api, Method::Delete, format!("/telephony/config/people/{}/selectiveReject/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCriteriaFromUserSelectiveCallRejectionService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Criteria for the User’s Selective Call Rejection Service.
///
/// `GET /telephony/config/people/{personId}/selectiveReject/criteria/{id}`, in the catalogue `get-a-criteria-for-the-users-selective-call-rejection-service`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCriteriaForUserSelectiveCallRejectionService(Request);

impl GetCriteriaForUserSelectiveCallRejectionService {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-criteria-for-the-users-selective-call-rejection-service", Host::Api, Method::Get, format!("/telephony/config/people/{}/selectiveReject/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCriteriaForUserSelectiveCallRejectionService {
    type Output = models::SelectiveRejectCallCriteriaGetOfPerson;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Criteria for the User’s Selective Call Rejection Service.
///
/// `PUT /telephony/config/people/{personId}/selectiveReject/criteria/{id}`, in the catalogue `modify-a-criteria-for-the-users-selective-call-rejection-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCriteriaForUserSelectiveCallRejectionService(Request);

impl UpdateCriteriaForUserSelectiveCallRejectionService {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-criteria-for-the-users-selective-call-rejection-service", Host::Api, Method::Put, format!("/telephony/config/people/{}/selectiveReject/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCriteriaForUserSelectiveCallRejectionServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCriteriaForUserSelectiveCallRejectionService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve a Person's MS Teams Settings.
///
/// `GET /telephony/config/people/{personId}/settings/msTeams`, in the catalogue `retrieve-a-persons-ms-teams-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonMsTeamsSettings(Request);

impl GetPersonMsTeamsSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-persons-ms-teams-settings", Host::Api, Method::Get, format!("/telephony/config/people/{}/settings/msTeams", support::segment(person_id.as_ref()))).with_paging(Paging::None, "settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonMsTeamsSettings {
    type Output = models::GetUserMSTeamsSettingsObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonMsTeamsSettings {
    type Item = models::SettingsObjectOfPerson;
    const LIST: Option<&'static str> = Some("settings");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.settings.unwrap_or_default() }
}

/// Configure a Person's MS Teams Setting.
///
/// `PUT /telephony/config/people/{personId}/settings/msTeams`, in the catalogue `configure-a-persons-ms-teams-setting`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonMsTeamsSetting(Request);

impl UpdatePersonMsTeamsSetting {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-a-persons-ms-teams-setting", Host::Api, Method::Put, format!("/telephony/config/people/{}/settings/msTeams", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonMsTeamsSettingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonMsTeamsSetting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Feature Access Settings for a Person.
///
/// `GET /telephony/config/people/{personId}/settings/permissions`, in the catalogue `read-feature-access-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetFeatureAccessSettingsForPerson(Request);

impl GetFeatureAccessSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-feature-access-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/settings/permissions", support::segment(person_id.as_ref()))))
    }
}

impl Operation for GetFeatureAccessSettingsForPerson {
    type Output = models::UserSettingsPermissionsGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Person’s Feature Access Configuration.
///
/// `PUT /telephony/config/people/{personId}/settings/permissions`, in the catalogue `update-a-persons-feature-access-configuration`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonFeatureAccessConfiguration(Request);

impl UpdatePersonFeatureAccessConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-persons-feature-access-configuration", Host::Api, Method::Put, format!("/telephony/config/people/{}/settings/permissions", support::segment(person_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonFeatureAccessConfigurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonFeatureAccessConfiguration {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reset a Person’s Feature Access Configuration to the Organization’s Default Settings.
///
/// `POST /telephony/config/people/{personId}/settings/permissions/actions/reset/invoke`, in the catalogue `reset-a-persons-feature-access-configuration-to-the-organizations-default-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResetPersonFeatureAccessConfigurationToOrganizationDefaultSettings(Request);

impl ResetPersonFeatureAccessConfigurationToOrganizationDefaultSettings {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("reset-a-persons-feature-access-configuration-to-the-organizations-default-settings", Host::Api, Method::Post, format!("/telephony/config/people/{}/settings/permissions/actions/reset/invoke", support::segment(person_id.as_ref()))))
    }
}

impl Operation for ResetPersonFeatureAccessConfigurationToOrganizationDefaultSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a person's voicemail passcode.
///
/// `PUT /telephony/config/people/{personId}/voicemail/passcode`, in the catalogue `modify-a-persons-voicemail-passcode`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonVoicemailPasscode(Request);

impl UpdatePersonVoicemailPasscode {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-persons-voicemail-passcode", Host::Api, Method::Put, format!("/telephony/config/people/{}/voicemail/passcode", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonVoicemailPasscodeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonVoicemailPasscode {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Messages.
///
/// `GET /telephony/voiceMessages`, in the catalogue `user-call-settings-2-list-messages`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVoiceMessages(Request);

impl ListVoiceMessages {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-2-list-messages", Host::Api, Method::Get, "/telephony/voiceMessages").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListVoiceMessages {
    type Output = models::UserCallSettings2ListMessagesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVoiceMessages {
    type Item = models::VoiceMessageDetails;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Mark As Read.
///
/// `POST /telephony/voiceMessages/markAsRead`, in the catalogue `user-call-settings-2-mark-as-read`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MarkVoiceMessageAsRead(Request);

impl MarkVoiceMessageAsRead {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-2-mark-as-read", Host::Api, Method::Post, "/telephony/voiceMessages/markAsRead"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettings2MarkAsReadBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MarkVoiceMessageAsRead {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mark As Unread.
///
/// `POST /telephony/voiceMessages/markAsUnread`, in the catalogue `user-call-settings-2-mark-as-unread`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MarkVoiceMessageAsUnread(Request);

impl MarkVoiceMessageAsUnread {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-2-mark-as-unread", Host::Api, Method::Post, "/telephony/voiceMessages/markAsUnread"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettings2MarkAsUnreadBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MarkVoiceMessageAsUnread {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Message Summary.
///
/// `GET /telephony/voiceMessages/summary`, in the catalogue `user-call-settings-2-get-message-summary`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoiceMessageSummary(Request);

impl GetVoiceMessageSummary {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-2-get-message-summary", Host::Api, Method::Get, "/telephony/voiceMessages/summary"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for GetVoiceMessageSummary {
    type Output = models::GetVoiceMessageSummaryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Message.
///
/// `DELETE /telephony/voiceMessages/{messageId}`, in the catalogue `user-call-settings-2-delete-message`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteVoiceMessage(Request);

impl DeleteVoiceMessage {
    /// With everything that must be given.
    pub fn new(message_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-2-delete-message", Host::Api, Method::Delete, format!("/telephony/voiceMessages/{}", support::segment(message_id.as_ref()))))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for DeleteVoiceMessage {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Anonymous Call Rejection Settings for a person.
///
/// `GET /telephony/config/people/{personId}/anonymousCallReject`, in the catalogue `get-anonymous-call-rejection-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnonymousCallRejectionSettingsForPerson(Request);

impl GetAnonymousCallRejectionSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-anonymous-call-rejection-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/anonymousCallReject", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAnonymousCallRejectionSettingsForPerson {
    type Output = models::GetAnonymousCallRejectionSettingsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Anonymous Call Rejection Settings for a person.
///
/// `PUT /telephony/config/people/{personId}/anonymousCallReject`, in the catalogue `update-anonymous-call-rejection-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAnonymousCallRejectionSettingsForPerson(Request);

impl UpdateAnonymousCallRejectionSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-anonymous-call-rejection-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/anonymousCallReject", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnonymousCallRejectionSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAnonymousCallRejectionSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Search Available Hot Desking Members.
///
/// `GET /telephony/config/people/{personId}/features/hotDesking/availableMembers`, in the catalogue `search-available-hot-desking-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SearchAvailableHotDeskingMembers(Request);

impl SearchAvailableHotDeskingMembers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-available-hot-desking-members", Host::Api, Method::Get, format!("/telephony/config/people/{}/features/hotDesking/availableMembers", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "order", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for SearchAvailableHotDeskingMembers {
    type Output = models::SearchAvailableHotDeskingMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchAvailableHotDeskingMembers {
    type Item = models::HotDeskingAvailableMember;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Hot Desking Members.
///
/// `GET /telephony/config/people/{personId}/features/hotDesking/members`, in the catalogue `get-hot-desking-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetHotDeskingMembers(Request);

impl GetHotDeskingMembers {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-hot-desking-members", Host::Api, Method::Get, format!("/telephony/config/people/{}/features/hotDesking/members", support::segment(person_id.as_ref()))).with_paging(Paging::None, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetHotDeskingMembers {
    type Output = models::HotDeskingMembers;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetHotDeskingMembers {
    type Item = models::HotDeskingMember;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Update Hot Desking Members.
///
/// `PUT /telephony/config/people/{personId}/features/hotDesking/members`, in the catalogue `update-hot-desking-members`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateHotDeskingMembers(Request);

impl UpdateHotDeskingMembers {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-hot-desking-members", Host::Api, Method::Put, format!("/telephony/config/people/{}/features/hotDesking/members", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateHotDeskingMembersBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateHotDeskingMembers {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Enabled Calling Services for a Person.
///
/// `GET /telephony/config/people/{personId}/services`, in the catalogue `list-enabled-calling-services-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListEnabledCallingServicesForPerson(Request);

impl ListEnabledCallingServicesForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-enabled-calling-services-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/services", support::segment(person_id.as_ref()))).with_paging(Paging::None, "services"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListEnabledCallingServicesForPerson {
    type Output = models::ListEnabledCallingServicesForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEnabledCallingServicesForPerson {
    type Item = String;
    const LIST: Option<&'static str> = Some("services");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.services.unwrap_or_default() }
}

/// Retrieve simultaneous ring settings for a person.
///
/// `GET /telephony/config/people/{personId}/simultaneousRing`, in the catalogue `retrieve-simultaneous-ring-settings-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSimultaneousRingSettingsForPerson(Request);

impl GetSimultaneousRingSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-simultaneous-ring-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/simultaneousRing", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSimultaneousRingSettingsForPerson {
    type Output = models::PersonSimultaneousRingGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Simultaneous Ring Settings for a Person.
///
/// `PUT /telephony/config/people/{personId}/simultaneousRing`, in the catalogue `modify-simultaneous-ring-settings-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSimultaneousRingSettingsForPerson(Request);

impl UpdateSimultaneousRingSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-simultaneous-ring-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/simultaneousRing", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSimultaneousRingSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSimultaneousRingSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Simultaneous Ring Criteria for a Person.
///
/// `POST /telephony/config/people/{personId}/simultaneousRing/criteria`, in the catalogue `create-simultaneous-ring-criteria-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSimultaneousRingCriteriaForPerson(Request);

impl CreateSimultaneousRingCriteriaForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-simultaneous-ring-criteria-for-a-person", Host::Api, Method::Post, format!("/telephony/config/people/{}/simultaneousRing/criteria", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSimultaneousRingCriteriaForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSimultaneousRingCriteriaForPerson {
    type Output = models::CreateSimultaneousRingCriteriaForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Simultaneous Ring Criteria for a Person.
///
/// `DELETE /telephony/config/people/{personId}/simultaneousRing/criteria/{id}`, in the catalogue `delete-simultaneous-ring-criteria-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSimultaneousRingCriteriaForPerson(Request);

impl DeleteSimultaneousRingCriteriaForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-simultaneous-ring-criteria-for-a-person", Host::Api, Method::Delete, format!("/telephony/config/people/{}/simultaneousRing/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSimultaneousRingCriteriaForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Simultaneous Ring Criteria for a Person.
///
/// `GET /telephony/config/people/{personId}/simultaneousRing/criteria/{id}`, in the catalogue `retrieve-simultaneous-ring-criteria-for-a-person`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSimultaneousRingCriteriaForPerson(Request);

impl GetSimultaneousRingCriteriaForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-simultaneous-ring-criteria-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/simultaneousRing/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSimultaneousRingCriteriaForPerson {
    type Output = models::PersonSimultaneousRingCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Simultaneous Ring Criteria for a Person.
///
/// `PUT /telephony/config/people/{personId}/simultaneousRing/criteria/{id}`, in the catalogue `modify-simultaneous-ring-criteria-for-a-person`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSimultaneousRingCriteriaForPerson(Request);

impl UpdateSimultaneousRingCriteriaForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-simultaneous-ring-criteria-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/simultaneousRing/criteria/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSimultaneousRingCriteriaForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSimultaneousRingCriteriaForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
