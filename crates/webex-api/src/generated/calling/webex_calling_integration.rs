// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about webex calling integration.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Caller Reputation Provider Service Settings.
///
/// `GET /telephony/config/serviceSettings/callerReputationProvider`, in the catalogue `get-caller-reputation-provider-service-settings`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallerReputationProviderServiceSettings(Request);

impl GetCallerReputationProviderServiceSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-caller-reputation-provider-service-settings", Host::Api, Method::Get, "/telephony/config/serviceSettings/callerReputationProvider"))
    }

    /// Sets `organizationId`.
    #[must_use]
    pub fn organization_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "organizationId", value.into())) }
}

impl Operation for GetCallerReputationProviderServiceSettings {
    type Output = models::CallerReputationProviderSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Caller Reputation Provider Service Settings.
///
/// `PUT /telephony/config/serviceSettings/callerReputationProvider`, in the catalogue `update-caller-reputation-provider-service-settings`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallerReputationProviderServiceSettings(Request);

impl UpdateCallerReputationProviderServiceSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-caller-reputation-provider-service-settings", Host::Api, Method::Put, "/telephony/config/serviceSettings/callerReputationProvider"))
    }

    /// Sets `organizationId`.
    #[must_use]
    pub fn organization_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "organizationId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallerReputationProviderServiceSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallerReputationProviderServiceSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unlock Caller Reputation Provider.
///
/// `POST /telephony/config/serviceSettings/callerReputationProvider/actions/unlock/invoke`, in the catalogue `unlock-caller-reputation-provider`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnlockCallerReputationProvider(Request);

impl UnlockCallerReputationProvider {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("unlock-caller-reputation-provider", Host::Api, Method::Post, "/telephony/config/serviceSettings/callerReputationProvider/actions/unlock/invoke"))
    }

    /// Sets `organizationId`.
    #[must_use]
    pub fn organization_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "organizationId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UnlockCallerReputationProviderBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnlockCallerReputationProvider {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Caller Reputation Provider Providers.
///
/// `GET /telephony/config/serviceSettings/callerReputationProvider/providers`, in the catalogue `get-caller-reputation-provider-providers`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallerReputationProviderProviders(Request);

impl GetCallerReputationProviderProviders {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-caller-reputation-provider-providers", Host::Api, Method::Get, "/telephony/config/serviceSettings/callerReputationProvider/providers").with_paging(Paging::None, "providers"))
    }

    /// Sets `organizationId`.
    #[must_use]
    pub fn organization_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "organizationId", value.into())) }
}

impl Operation for GetCallerReputationProviderProviders {
    type Output = models::GetCallerReputationProviderProvidersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallerReputationProviderProviders {
    type Item = models::CallerReputationProviderProvider;
    const LIST: Option<&'static str> = Some("providers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.providers.unwrap_or_default() }
}

/// Get Caller Reputation Provider Status.
///
/// `GET /telephony/config/serviceSettings/callerReputationProvider/status`, in the catalogue `get-caller-reputation-provider-status`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallerReputationProviderStatus(Request);

impl GetCallerReputationProviderStatus {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-caller-reputation-provider-status", Host::Api, Method::Get, "/telephony/config/serviceSettings/callerReputationProvider/status"))
    }

    /// Sets `organizationId`.
    #[must_use]
    pub fn organization_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "organizationId", value.into())) }
}

impl Operation for GetCallerReputationProviderStatus {
    type Output = models::CallerReputationProviderStatus;
    fn request(&self) -> Request { self.0.clone() }
}
