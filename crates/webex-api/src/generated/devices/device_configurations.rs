// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Device Configurations for device.
///
/// `GET /deviceConfigurations`, in the catalogue `list-device-configurations-for-device`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListDeviceConfigurationsForDevice(Request);

impl ListDeviceConfigurationsForDevice {
    /// With everything that must be given.
    pub fn new(device_id: impl Into<String>) -> Self {
        let mut request = Request::new("list-device-configurations-for-device", Host::Api, Method::Get, "/deviceConfigurations");
        support::set(&mut request, "deviceId", device_id.into());
        Self(request)
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "key", value.into());
        self
    }
}

impl Operation for ListDeviceConfigurationsForDevice {
    type Output = models::DeviceConfigurationCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Device Configurations.
///
/// `PATCH /deviceConfigurations`, in the catalogue `update-device-configurations`.
///
/// Answers 201; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateDeviceConfigurations(Request);

impl UpdateDeviceConfigurations {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl Into<String>) -> Self {
        let mut request = Request::new("update-device-configurations", Host::Api, Method::Patch, "/deviceConfigurations");
        request.content_type = "application/json-patch+json".into();
        support::set(&mut request, "deviceId", device_id.into());
        Self(request)
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &Vec<models::UpdateDeviceConfigurationsBody>) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateDeviceConfigurations {
    type Output = models::DeviceConfigurationCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}
