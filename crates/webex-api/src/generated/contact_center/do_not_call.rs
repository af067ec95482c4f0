// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about do not call.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Add Phone Number to DNC List.
///
/// `POST api.wxcc-{region}.cisco.com/v3/campaign-management/dncList/{dncListName}/phoneNumber`, in the catalogue `add-phone-number-to-dnc-list`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AddPhoneNumberToDncList(Request);

impl AddPhoneNumberToDncList {
    /// With everything that must be given, but for the body.
    pub fn new(dnc_list_name: impl AsRef<str>) -> Self {
        Self(Request::new("add-phone-number-to-dnc-list", Host::ContactCenter, Method::Post, format!("/v3/campaign-management/dncList/{}/phoneNumber", support::segment(dnc_list_name.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DncEntryRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddPhoneNumberToDncList {
    type Output = models::DncEntryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Phone Number from DNC List.
///
/// `GET api.wxcc-{region}.cisco.com/v3/campaign-management/dncList/{dncListName}/phoneNumber/{phoneNumber}`, in the catalogue `get-phone-number-from-dnc-list`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetPhoneNumberFromDncList(Request);

impl GetPhoneNumberFromDncList {
    /// With everything that must be given.
    pub fn new(dnc_list_name: impl AsRef<str>, phone_number: impl AsRef<str>) -> Self {
        Self(Request::new("get-phone-number-from-dnc-list", Host::ContactCenter, Method::Get, format!("/v3/campaign-management/dncList/{}/phoneNumber/{}", support::segment(dnc_list_name.as_ref()), support::segment(phone_number.as_ref()))))
    }
}

impl Operation for GetPhoneNumberFromDncList {
    type Output = models::DncEntryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove Phone Number from DNC List.
///
/// `DELETE api.wxcc-{region}.cisco.com/v3/campaign-management/dncList/{dncListName}/phoneNumber/{phoneNumber}`, in the catalogue `remove-phone-number-from-dnc-list`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RemovePhoneNumberFromDncList(Request);

impl RemovePhoneNumberFromDncList {
    /// With everything that must be given.
    pub fn new(dnc_list_name: impl AsRef<str>, phone_number: impl AsRef<str>) -> Self {
        Self(Request::new("remove-phone-number-from-dnc-list", Host::ContactCenter, Method::Delete, format!("/v3/campaign-management/dncList/{}/phoneNumber/{}", support::segment(dnc_list_name.as_ref()), support::segment(phone_number.as_ref()))))
    }
}

impl Operation for RemovePhoneNumberFromDncList {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
