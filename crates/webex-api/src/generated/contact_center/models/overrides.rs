// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkRequestDTOOverridesDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOOverridesDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOOverridesDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOOverridesDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOOverridesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOOverridesDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOOverridesDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOOverridesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOOverridesDTO", self, f) }
}

/// The object `BulkRequestItemDTOOverridesDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOOverridesDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<OverridesDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOOverridesDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOOverridesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOOverridesDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOOverridesDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOOverridesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOOverridesDTO", self, f) }
}

/// The object `OverrideDTO` of Webex.
#[derive(Clone, Default)]
pub struct OverrideDTO {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `startDateTime`
    pub start_date_time: Option<String>,
    /// `endDateTime`
    pub end_date_time: Option<String>,
    /// `workingHours`; required when sent
    pub working_hours: Option<bool>,
    /// `frequency`
    pub frequency: Option<OverrideDTOFrequency>,
    /// `recurrence`
    pub recurrence: Option<RecurrenceDTO>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OverrideDTO: Keys = Keys(&["\"name\":", "\"startDateTime\":", "\"endDateTime\":", "\"workingHours\":", "\"frequency\":", "\"recurrence\":"]);

impl Json for OverrideDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverrideDTO, &mut [&mut self.name, &mut self.start_date_time, &mut self.end_date_time, &mut self.working_hours, &mut self.frequency, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverrideDTO, &[&self.name, &self.start_date_time, &self.end_date_time, &self.working_hours, &self.frequency, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for OverrideDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverrideDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `frequency` of [`OverrideDTO`].
    pub enum OverrideDTOFrequency {
        DontRepeat = "DontRepeat",
        Daily = "Daily",
        Weekly = "Weekly",
        Monthly = "Monthly",
        Yearly = "Yearly",
    }
}

/// The object `OverridesDTO` of Webex.
#[derive(Clone, Default)]
pub struct OverridesDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `overrides`; required when sent
    pub overrides: Option<Vec<OverrideDTO>>,
    /// `latestOverride`
    pub latest_override: Option<OverrideDTO>,
    /// `overridesCount`
    pub overrides_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OverridesDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"timezone\":", "\"overrides\":", "\"latestOverride\":", "\"overridesCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for OverridesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverridesDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.timezone, &mut self.overrides, &mut self.latest_override, &mut self.overrides_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverridesDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.timezone, &self.overrides, &self.latest_override, &self.overrides_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for OverridesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverridesDTO", self, f) }
}

/// The object `OverridesDTOList` of Webex.
#[derive(Clone, Default)]
pub struct OverridesDTOList {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `latestOverride`
    pub latest_override: Option<OverrideDTO>,
    /// `overridesCount`
    pub overrides_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OverridesDTOList: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"timezone\":", "\"latestOverride\":", "\"overridesCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for OverridesDTOList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverridesDTOList, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.timezone, &mut self.latest_override, &mut self.overrides_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverridesDTOList, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.timezone, &self.latest_override, &self.overrides_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for OverridesDTOList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverridesDTOList", self, f) }
}

/// The object `ResponseEnvelopeOverridesDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeOverridesDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<OverridesDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeOverridesDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeOverridesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeOverridesDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeOverridesDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeOverridesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeOverridesDTO", self, f) }
}
