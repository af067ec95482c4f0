// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateInviteeObject` of Webex.
#[derive(Clone, Default)]
pub struct CreateInviteeObject {
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `panelist`
    pub panelist: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInviteeObject: Keys = Keys(&["\"meetingId\":", "\"email\":", "\"displayName\":", "\"coHost\":", "\"hostEmail\":", "\"sendEmail\":", "\"panelist\":"]);

impl Json for CreateInviteeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInviteeObject, &mut [&mut self.meeting_id, &mut self.email, &mut self.display_name, &mut self.co_host, &mut self.host_email, &mut self.send_email, &mut self.panelist], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInviteeObject, &[&self.meeting_id, &self.email, &self.display_name, &self.co_host, &self.host_email, &self.send_email, &self.panelist], &self.extra) }
}

impl std::fmt::Debug for CreateInviteeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInviteeObject", self, f) }
}

/// The object `CreateInviteesItemObject` of Webex.
#[derive(Clone, Default)]
pub struct CreateInviteesItemObject {
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `panelist`
    pub panelist: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInviteesItemObject: Keys = Keys(&["\"email\":", "\"displayName\":", "\"coHost\":", "\"sendEmail\":", "\"panelist\":"]);

impl Json for CreateInviteesItemObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInviteesItemObject, &mut [&mut self.email, &mut self.display_name, &mut self.co_host, &mut self.send_email, &mut self.panelist], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInviteesItemObject, &[&self.email, &self.display_name, &self.co_host, &self.send_email, &self.panelist], &self.extra) }
}

impl std::fmt::Debug for CreateInviteesItemObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInviteesItemObject", self, f) }
}

/// The object `CreateInviteesItemResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct CreateInviteesItemResponseObject {
    /// `id`
    pub id: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `panelist`
    pub panelist: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInviteesItemResponseObject: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"email\":", "\"displayName\":", "\"coHost\":", "\"panelist\":"]);

impl Json for CreateInviteesItemResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInviteesItemResponseObject, &mut [&mut self.id, &mut self.meeting_id, &mut self.email, &mut self.display_name, &mut self.co_host, &mut self.panelist], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInviteesItemResponseObject, &[&self.id, &self.meeting_id, &self.email, &self.display_name, &self.co_host, &self.panelist], &self.extra) }
}

impl std::fmt::Debug for CreateInviteesItemResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInviteesItemResponseObject", self, f) }
}

/// The object `CreateInviteesObject` of Webex.
#[derive(Clone, Default)]
pub struct CreateInviteesObject {
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `items`
    pub items: Option<Vec<CreateInviteesItemObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInviteesObject: Keys = Keys(&["\"meetingId\":", "\"hostEmail\":", "\"items\":"]);

impl Json for CreateInviteesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInviteesObject, &mut [&mut self.meeting_id, &mut self.host_email, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInviteesObject, &[&self.meeting_id, &self.host_email, &self.items], &self.extra) }
}

impl std::fmt::Debug for CreateInviteesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInviteesObject", self, f) }
}

/// The object `CreateInviteesResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateInviteesResponse {
    /// `items`
    pub items: Option<Vec<CreateInviteesItemResponseObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInviteesResponse: Keys = Keys(&["\"items\":"]);

impl Json for CreateInviteesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInviteesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInviteesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CreateInviteesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInviteesResponse", self, f) }
}

/// The object `GetInviteeObject` of Webex.
#[derive(Clone, Default)]
pub struct GetInviteeObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `panelist`
    pub panelist: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetInviteeObject: Keys = Keys(&["\"id\":", "\"email\":", "\"displayName\":", "\"coHost\":", "\"meetingId\":", "\"panelist\":"]);

impl Json for GetInviteeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetInviteeObject, &mut [&mut self.id, &mut self.email, &mut self.display_name, &mut self.co_host, &mut self.meeting_id, &mut self.panelist], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetInviteeObject, &[&self.id, &self.email, &self.display_name, &self.co_host, &self.meeting_id, &self.panelist], &self.extra) }
}

impl std::fmt::Debug for GetInviteeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetInviteeObject", self, f) }
}

/// The object `ListMeetingInviteesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingInviteesResponse {
    /// `items`
    pub items: Option<Vec<GetInviteeObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingInviteesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingInviteesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingInviteesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingInviteesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingInviteesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingInviteesResponse", self, f) }
}

/// The object `UpdateInviteeObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateInviteeObject {
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `panelist`
    pub panelist: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateInviteeObject: Keys = Keys(&["\"email\":", "\"displayName\":", "\"coHost\":", "\"hostEmail\":", "\"sendEmail\":", "\"panelist\":"]);

impl Json for UpdateInviteeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateInviteeObject, &mut [&mut self.email, &mut self.display_name, &mut self.co_host, &mut self.host_email, &mut self.send_email, &mut self.panelist], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateInviteeObject, &[&self.email, &self.display_name, &self.co_host, &self.host_email, &self.send_email, &self.panelist], &self.extra) }
}

impl std::fmt::Debug for UpdateInviteeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateInviteeObject", self, f) }
}
