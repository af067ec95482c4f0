// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CustomerTagsResponse` of Webex.
#[derive(Clone, Default)]
pub struct CustomerTagsResponse {
    /// `orgName`
    pub org_name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerTagsResponse: Keys = Keys(&["\"orgName\":", "\"orgId\":", "\"tags\":"]);

impl Json for CustomerTagsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerTagsResponse, &mut [&mut self.org_name, &mut self.org_id, &mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerTagsResponse, &[&self.org_name, &self.org_id, &self.tags], &self.extra) }
}

impl std::fmt::Debug for CustomerTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerTagsResponse", self, f) }
}

/// The object `SubscriptionTagsResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionTagsResponse {
    /// `orgName`
    pub org_name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `trial`
    pub trial: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionTagsResponse: Keys = Keys(&["\"orgName\":", "\"orgId\":", "\"tags\":", "\"subscriptionId\":", "\"trial\":"]);

impl Json for SubscriptionTagsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionTagsResponse, &mut [&mut self.org_name, &mut self.org_id, &mut self.tags, &mut self.subscription_id, &mut self.trial], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionTagsResponse, &[&self.org_name, &self.org_id, &self.tags, &self.subscription_id, &self.trial], &self.extra) }
}

impl std::fmt::Debug for SubscriptionTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionTagsResponse", self, f) }
}

/// The object `TagsObj` of Webex.
#[derive(Clone, Default)]
pub struct TagsObj {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TagsObj: Keys = Keys(&["\"name\":", "\"description\":"]);

impl Json for TagsObj {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TagsObj, &mut [&mut self.name, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TagsObj, &[&self.name, &self.description], &self.extra) }
}

impl std::fmt::Debug for TagsObj {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TagsObj", self, f) }
}

/// The object `TagsRequest` of Webex.
#[derive(Clone, Default)]
pub struct TagsRequest {
    /// `tags`
    pub tags: Option<Vec<TagsObj>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TagsRequest: Keys = Keys(&["\"tags\":"]);

impl Json for TagsRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TagsRequest, &mut [&mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TagsRequest, &[&self.tags], &self.extra) }
}

impl std::fmt::Debug for TagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TagsRequest", self, f) }
}
