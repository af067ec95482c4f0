// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateCallPickupBody` of Webex. Published as `CreateACallPickupBody`.
#[derive(Clone, Default)]
pub struct CreateCallPickupBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `notificationType`
    pub notification_type: Option<CreateCallPickupBodyNotificationType>,
    /// `notificationDelayTimerSeconds` in seconds
    pub notification_delay_timer_seconds: Option<i64>,
    /// `agents`
    pub agents: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallPickupBody: Keys = Keys(&["\"name\":", "\"notificationType\":", "\"notificationDelayTimerSeconds\":", "\"agents\":"]);

impl Json for CreateCallPickupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallPickupBody, &mut [&mut self.name, &mut self.notification_type, &mut self.notification_delay_timer_seconds, &mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallPickupBody, &[&self.name, &self.notification_type, &self.notification_delay_timer_seconds, &self.agents], &self.extra) }
}

impl std::fmt::Debug for CreateCallPickupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallPickupBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `notificationType` of [`CreateCallPickupBody`].
    pub enum CreateCallPickupBodyNotificationType {
        None = "NONE",
        AudioOnly = "AUDIO_ONLY",
        VisualOnly = "VISUAL_ONLY",
        AudioAndVisual = "AUDIO_AND_VISUAL",
    }
}

/// The object `CreateCallPickupResponse` of Webex. Published as `CreateACallPickupResponse`.
#[derive(Clone, Default)]
pub struct CreateCallPickupResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallPickupResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCallPickupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallPickupResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallPickupResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCallPickupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallPickupResponse", self, f) }
}

/// The object `GetAvailableAgentsFromCallPickupsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableAgentsFromCallPickupsResponse {
    /// `agents`
    pub agents: Option<Vec<GetPersonPlaceVirtualLineCallPickupObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableAgentsFromCallPickupsResponse: Keys = Keys(&["\"agents\":"]);

impl Json for GetAvailableAgentsFromCallPickupsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableAgentsFromCallPickupsResponse, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableAgentsFromCallPickupsResponse, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for GetAvailableAgentsFromCallPickupsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableAgentsFromCallPickupsResponse", self, f) }
}

/// The object `GetCallPickupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallPickupObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `notificationType`
    pub notification_type: Option<GetCallPickupObjectNotificationType>,
    /// `notificationDelayTimerSeconds` in seconds
    pub notification_delay_timer_seconds: Option<i64>,
    /// `agents`
    pub agents: Option<Vec<GetPersonPlaceVirtualLineCallPickupObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallPickupObject: Keys = Keys(&["\"id\":", "\"name\":", "\"notificationType\":", "\"notificationDelayTimerSeconds\":", "\"agents\":"]);

impl Json for GetCallPickupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallPickupObject, &mut [&mut self.id, &mut self.name, &mut self.notification_type, &mut self.notification_delay_timer_seconds, &mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallPickupObject, &[&self.id, &self.name, &self.notification_type, &self.notification_delay_timer_seconds, &self.agents], &self.extra) }
}

impl std::fmt::Debug for GetCallPickupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallPickupObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `notificationType` of [`GetCallPickupObject`].
    pub enum GetCallPickupObjectNotificationType {
        None = "NONE",
        AudioOnly = "AUDIO_ONLY",
        VisualOnly = "VISUAL_ONLY",
        AudioAndVisual = "AUDIO_AND_VISUAL",
    }
}

/// The object `GetPersonPlaceVirtualLineCallPickupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonPlaceVirtualLineCallPickupObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<GetPersonPlaceVirtualLineCallPickupObjectType>,
    /// `email`
    pub email: Option<String>,
    /// `numbers`
    pub numbers: Option<Vec<GetUserNumberItemObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonPlaceVirtualLineCallPickupObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"numbers\":"]);

impl Json for GetPersonPlaceVirtualLineCallPickupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonPlaceVirtualLineCallPickupObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonPlaceVirtualLineCallPickupObject, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.type_, &self.email, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonPlaceVirtualLineCallPickupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonPlaceVirtualLineCallPickupObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetPersonPlaceVirtualLineCallPickupObject`].
    pub enum GetPersonPlaceVirtualLineCallPickupObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `ListCallPickupObject` of Webex.
#[derive(Clone, Default)]
pub struct ListCallPickupObject {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallPickupObject: Keys = Keys(&["\"name\":", "\"id\":", "\"locationName\":", "\"locationId\":"]);

impl Json for ListCallPickupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallPickupObject, &mut [&mut self.name, &mut self.id, &mut self.location_name, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallPickupObject, &[&self.name, &self.id, &self.location_name, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ListCallPickupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallPickupObject", self, f) }
}

/// The object `ListCallPickupsResponse` of Webex. Published as `ReadTheListOfCallPickupsResponse`.
#[derive(Clone, Default)]
pub struct ListCallPickupsResponse {
    /// `callPickups`
    pub call_pickups: Option<Vec<ListCallPickupObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallPickupsResponse: Keys = Keys(&["\"callPickups\":"]);

impl Json for ListCallPickupsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallPickupsResponse, &mut [&mut self.call_pickups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallPickupsResponse, &[&self.call_pickups], &self.extra) }
}

impl std::fmt::Debug for ListCallPickupsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallPickupsResponse", self, f) }
}

/// The object `UpdateCallPickupBody` of Webex. Published as `UpdateACallPickupBody`.
#[derive(Clone, Default)]
pub struct UpdateCallPickupBody {
    /// `name`
    pub name: Option<String>,
    /// `notificationType`
    pub notification_type: Option<UpdateCallPickupBodyNotificationType>,
    /// `notificationDelayTimerSeconds` in seconds
    pub notification_delay_timer_seconds: Option<i64>,
    /// `agents`
    pub agents: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallPickupBody: Keys = Keys(&["\"name\":", "\"notificationType\":", "\"notificationDelayTimerSeconds\":", "\"agents\":"]);

impl Json for UpdateCallPickupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallPickupBody, &mut [&mut self.name, &mut self.notification_type, &mut self.notification_delay_timer_seconds, &mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallPickupBody, &[&self.name, &self.notification_type, &self.notification_delay_timer_seconds, &self.agents], &self.extra) }
}

impl std::fmt::Debug for UpdateCallPickupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallPickupBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `notificationType` of [`UpdateCallPickupBody`].
    pub enum UpdateCallPickupBodyNotificationType {
        None = "NONE",
        AudioOnly = "AUDIO_ONLY",
        VisualOnly = "VISUAL_ONLY",
        AudioAndVisual = "AUDIO_AND_VISUAL",
    }
}

/// The object `UpdateCallPickupResponse` of Webex. Published as `UpdateACallPickupResponse`.
#[derive(Clone, Default)]
pub struct UpdateCallPickupResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallPickupResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateCallPickupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallPickupResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallPickupResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateCallPickupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallPickupResponse", self, f) }
}
