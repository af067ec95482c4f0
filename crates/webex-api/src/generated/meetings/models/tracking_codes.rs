// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateOrUpdateTrackingCodeObject` of Webex.
#[derive(Clone, Default)]
pub struct CreateOrUpdateTrackingCodeObject {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `options`; required when sent
    pub options: Option<Vec<OptionsForCreateOrUpdateTrackingCodeObject>>,
    /// `inputMode`; required when sent
    pub input_mode: Option<CreateOrUpdateTrackingCodeObjectInputMode>,
    /// `hostProfileCode`; required when sent
    pub host_profile_code: Option<CreateOrUpdateTrackingCodeObjectHostProfileCode>,
    /// `scheduleStartCodes`; required when sent
    pub schedule_start_codes: Option<Vec<ScheduleStartCodeObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOrUpdateTrackingCodeObject: Keys = Keys(&["\"name\":", "\"siteUrl\":", "\"options\":", "\"inputMode\":", "\"hostProfileCode\":", "\"scheduleStartCodes\":"]);

impl Json for CreateOrUpdateTrackingCodeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOrUpdateTrackingCodeObject, &mut [&mut self.name, &mut self.site_url, &mut self.options, &mut self.input_mode, &mut self.host_profile_code, &mut self.schedule_start_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOrUpdateTrackingCodeObject, &[&self.name, &self.site_url, &self.options, &self.input_mode, &self.host_profile_code, &self.schedule_start_codes], &self.extra) }
}

impl std::fmt::Debug for CreateOrUpdateTrackingCodeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOrUpdateTrackingCodeObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `inputMode` of [`CreateOrUpdateTrackingCodeObject`].
    pub enum CreateOrUpdateTrackingCodeObjectInputMode {
        Text = "text",
        Select = "select",
        EditableSelect = "editableSelect",
        HostProfileSelect = "hostProfileSelect",
    }
}

webex_core::open_enum! {
    /// Values of `hostProfileCode` of [`CreateOrUpdateTrackingCodeObject`].
    pub enum CreateOrUpdateTrackingCodeObjectHostProfileCode {
        Optional = "optional",
        Required = "required",
        AdminSet = "adminSet",
        NotUsed = "notUsed",
    }
}

/// The object `GetTrackingCodeForUserObject` of Webex.
#[derive(Clone, Default)]
pub struct GetTrackingCodeForUserObject {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `trackingCodes`
    pub tracking_codes: Option<Vec<GetTrackingCodeItemForUserObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetTrackingCodeForUserObject: Keys = Keys(&["\"siteUrl\":", "\"personId\":", "\"email\":", "\"trackingCodes\":"]);

impl Json for GetTrackingCodeForUserObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetTrackingCodeForUserObject, &mut [&mut self.site_url, &mut self.person_id, &mut self.email, &mut self.tracking_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetTrackingCodeForUserObject, &[&self.site_url, &self.person_id, &self.email, &self.tracking_codes], &self.extra) }
}

impl std::fmt::Debug for GetTrackingCodeForUserObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetTrackingCodeForUserObject", self, f) }
}

/// The object `GetTrackingCodeItemForUserObject` of Webex.
#[derive(Clone, Default)]
pub struct GetTrackingCodeItemForUserObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetTrackingCodeItemForUserObject: Keys = Keys(&["\"id\":", "\"name\":", "\"value\":"]);

impl Json for GetTrackingCodeItemForUserObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetTrackingCodeItemForUserObject, &mut [&mut self.id, &mut self.name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetTrackingCodeItemForUserObject, &[&self.id, &self.name, &self.value], &self.extra) }
}

impl std::fmt::Debug for GetTrackingCodeItemForUserObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetTrackingCodeItemForUserObject", self, f) }
}

/// The object `GetTrackingCodeObject` of Webex.
#[derive(Clone, Default)]
pub struct GetTrackingCodeObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `options`; required when sent
    pub options: Option<Vec<OptionsForTrackingCodeObject>>,
    /// `inputMode`; required when sent
    pub input_mode: Option<GetTrackingCodeObjectInputMode>,
    /// `hostProfileCode`; required when sent
    pub host_profile_code: Option<GetTrackingCodeObjectHostProfileCode>,
    /// `scheduleStartCodes`; required when sent
    pub schedule_start_codes: Option<Vec<ScheduleStartCodeObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetTrackingCodeObject: Keys = Keys(&["\"id\":", "\"name\":", "\"siteUrl\":", "\"options\":", "\"inputMode\":", "\"hostProfileCode\":", "\"scheduleStartCodes\":"]);

impl Json for GetTrackingCodeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetTrackingCodeObject, &mut [&mut self.id, &mut self.name, &mut self.site_url, &mut self.options, &mut self.input_mode, &mut self.host_profile_code, &mut self.schedule_start_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetTrackingCodeObject, &[&self.id, &self.name, &self.site_url, &self.options, &self.input_mode, &self.host_profile_code, &self.schedule_start_codes], &self.extra) }
}

impl std::fmt::Debug for GetTrackingCodeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetTrackingCodeObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `inputMode` of [`GetTrackingCodeObject`].
    pub enum GetTrackingCodeObjectInputMode {
        Text = "text",
        Select = "select",
        EditableSelect = "editableSelect",
        HostProfileSelect = "hostProfileSelect",
    }
}

webex_core::open_enum! {
    /// Values of `hostProfileCode` of [`GetTrackingCodeObject`].
    pub enum GetTrackingCodeObjectHostProfileCode {
        Optional = "optional",
        Required = "required",
        AdminSet = "adminSet",
        NotUsed = "notUsed",
    }
}

/// The object `GetTrackingCodesObject` of Webex.
#[derive(Clone, Default)]
pub struct GetTrackingCodesObject {
    /// `items`
    pub items: Option<Vec<GetTrackingCodeObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetTrackingCodesObject: Keys = Keys(&["\"items\":"]);

impl Json for GetTrackingCodesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetTrackingCodesObject, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetTrackingCodesObject, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetTrackingCodesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetTrackingCodesObject", self, f) }
}

/// The object `OptionsForCreateOrUpdateTrackingCodeObject` of Webex.
#[derive(Clone, Default)]
pub struct OptionsForCreateOrUpdateTrackingCodeObject {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `defaultValue`; required when sent
    pub default_value: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OptionsForCreateOrUpdateTrackingCodeObject: Keys = Keys(&["\"value\":", "\"defaultValue\":"]);

impl Json for OptionsForCreateOrUpdateTrackingCodeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OptionsForCreateOrUpdateTrackingCodeObject, &mut [&mut self.value, &mut self.default_value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OptionsForCreateOrUpdateTrackingCodeObject, &[&self.value, &self.default_value], &self.extra) }
}

impl std::fmt::Debug for OptionsForCreateOrUpdateTrackingCodeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OptionsForCreateOrUpdateTrackingCodeObject", self, f) }
}

/// The object `ScheduleStartCodeObject` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleStartCodeObject {
    /// `service`; required when sent
    pub service: Option<ScheduleStartCodeObjectService>,
    /// `type`; required when sent
    pub type_: Option<ScheduleStartCodeObjectType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleStartCodeObject: Keys = Keys(&["\"service\":", "\"type\":"]);

impl Json for ScheduleStartCodeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleStartCodeObject, &mut [&mut self.service, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleStartCodeObject, &[&self.service, &self.type_], &self.extra) }
}

impl std::fmt::Debug for ScheduleStartCodeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleStartCodeObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `service` of [`ScheduleStartCodeObject`].
    pub enum ScheduleStartCodeObjectService {
        All = "All",
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`ScheduleStartCodeObject`].
    pub enum ScheduleStartCodeObjectType {
        Optional = "optional",
        Required = "required",
        AdminSet = "adminSet",
        NotUsed = "notUsed",
        NotApplicable = "notApplicable",
    }
}

/// The object `UpdateTrackingCodeForUserObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateTrackingCodeForUserObject {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `trackingCodes`
    pub tracking_codes: Option<Vec<UpdateTrackingCodeItemForUserObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTrackingCodeForUserObject: Keys = Keys(&["\"siteUrl\":", "\"personId\":", "\"email\":", "\"trackingCodes\":"]);

impl Json for UpdateTrackingCodeForUserObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTrackingCodeForUserObject, &mut [&mut self.site_url, &mut self.person_id, &mut self.email, &mut self.tracking_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTrackingCodeForUserObject, &[&self.site_url, &self.person_id, &self.email, &self.tracking_codes], &self.extra) }
}

impl std::fmt::Debug for UpdateTrackingCodeForUserObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTrackingCodeForUserObject", self, f) }
}

/// The object `UpdateTrackingCodeItemForUserObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateTrackingCodeItemForUserObject {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTrackingCodeItemForUserObject: Keys = Keys(&["\"name\":", "\"value\":"]);

impl Json for UpdateTrackingCodeItemForUserObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTrackingCodeItemForUserObject, &mut [&mut self.name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTrackingCodeItemForUserObject, &[&self.name, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateTrackingCodeItemForUserObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTrackingCodeItemForUserObject", self, f) }
}
