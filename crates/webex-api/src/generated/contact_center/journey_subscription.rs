// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about journey subscription.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get WXCC Subscription.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/wxcc-subscription/workspace-id/{workspaceId}`, in the catalogue `get-wxcc-subscription`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWxccSubscription(Request);

impl GetWxccSubscription {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-wxcc-subscription", Host::ContactCenter, Method::Get, format!("/admin/v1/api/wxcc-subscription/workspace-id/{}", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for GetWxccSubscription {
    type Output = models::WXCCSubscriptionResponseList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWxccSubscription {
    type Item = models::WXCCSubscriptionResponseModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create WXCC Subscription.
///
/// `POST api.wxcc-{region}.cisco.com/admin/v1/api/wxcc-subscription/workspace-id/{workspaceId}`, in the catalogue `create-wxcc-subscription`. Needs one of the scopes `cjds:admin_org_write`, `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWxccSubscription(Request);

impl CreateWxccSubscription {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-wxcc-subscription", Host::ContactCenter, Method::Post, format!("/admin/v1/api/wxcc-subscription/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for CreateWxccSubscription {
    type Output = models::WXCCSubscriptionResponseList;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete WXCC Subscription.
///
/// `DELETE api.wxcc-{region}.cisco.com/admin/v1/api/wxcc-subscription/workspace-id/{workspaceId}`, in the catalogue `delete-wxcc-subscription`. Needs one of the scopes `cjds:admin_org_write`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWxccSubscription(Request);

impl DeleteWxccSubscription {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-wxcc-subscription", Host::ContactCenter, Method::Delete, format!("/admin/v1/api/wxcc-subscription/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for DeleteWxccSubscription {
    type Output = String;
    fn request(&self) -> Request { self.0.clone() }
}
