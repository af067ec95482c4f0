// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about device configurations.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Device Configurations for device.
///
/// `GET /deviceConfigurations`, in the catalogue `list-device-configurations-for-device`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDeviceConfigurationsForDevice(Request);

impl ListDeviceConfigurationsForDevice {
    /// With everything that must be given.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-device-configurations-for-device", Host::Api, Method::Get, "/deviceConfigurations"), "deviceId", device_id.into()))
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "key", value.into())) }
}

impl Operation for ListDeviceConfigurationsForDevice {
    type Output = models::DeviceConfigurationCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Device Configurations.
///
/// `PATCH /deviceConfigurations`, in the catalogue `update-device-configurations`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceConfigurations(Request);

impl UpdateDeviceConfigurations {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self(support::set(support::typed(Request::new("update-device-configurations", Host::Api, Method::Patch, "/deviceConfigurations"), "application/json-patch+json"), "deviceId", device_id.into()))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &Vec<models::UpdateDeviceConfigurationsBody>) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceConfigurations {
    type Output = models::DeviceConfigurationCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}
