// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `WXCCSubscriptionResponseList` of Webex.
#[derive(Clone, Default)]
pub struct WXCCSubscriptionResponseList {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<Vec<WXCCSubscriptionResponseModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WXCCSubscriptionResponseList: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for WXCCSubscriptionResponseList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WXCCSubscriptionResponseList, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WXCCSubscriptionResponseList, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for WXCCSubscriptionResponseList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WXCCSubscriptionResponseList", self, f) }
}

/// The object `WXCCSubscriptionResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct WXCCSubscriptionResponseModel {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `eventTypes`; required when sent
    pub event_types: Option<Vec<String>>,
    /// `destinationUrl`; required when sent
    pub destination_url: Option<String>,
    /// `createdTime`; required when sent
    pub created_time: Option<i64>,
    /// `status`; required when sent
    pub status: Option<String>,
    /// `lastUpdatedTime`; required when sent
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WXCCSubscriptionResponseModel: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"eventTypes\":", "\"destinationUrl\":", "\"createdTime\":", "\"status\":", "\"lastUpdatedTime\":"]);

impl Json for WXCCSubscriptionResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WXCCSubscriptionResponseModel, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.event_types, &mut self.destination_url, &mut self.created_time, &mut self.status, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WXCCSubscriptionResponseModel, &[&self.id, &self.name, &self.description, &self.event_types, &self.destination_url, &self.created_time, &self.status, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for WXCCSubscriptionResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WXCCSubscriptionResponseModel", self, f) }
}
