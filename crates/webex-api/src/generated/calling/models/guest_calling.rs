// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListGuestCallingAvailableMembersResponse` of Webex. Published as `AvailableMembersResponse`.
#[derive(Clone, Default)]
pub struct ListGuestCallingAvailableMembersResponse {
    /// `availableDestinationMembers`
    pub available_destination_members: Option<Vec<DestinationMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListGuestCallingAvailableMembersResponse: Keys = Keys(&["\"availableDestinationMembers\":"]);

impl Json for ListGuestCallingAvailableMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListGuestCallingAvailableMembersResponse, &mut [&mut self.available_destination_members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListGuestCallingAvailableMembersResponse, &[&self.available_destination_members], &self.extra) }
}

impl std::fmt::Debug for ListGuestCallingAvailableMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListGuestCallingAvailableMembersResponse", self, f) }
}

/// The object `DestinationMember` of Webex.
#[derive(Clone, Default)]
pub struct DestinationMember {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `type`
    pub type_: Option<DestinationMemberType>,
    /// `location`
    pub location: Option<IdAndName>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DestinationMember: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"type\":", "\"location\":"]);

impl Json for DestinationMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DestinationMember, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.type_, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DestinationMember, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.type_, &self.location], &self.extra) }
}

impl std::fmt::Debug for DestinationMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DestinationMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`DestinationMember`].
    pub enum DestinationMemberType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        PagingGroup = "PAGING_GROUP",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        OfficeAnywhere = "OFFICE_ANYWHERE",
        BroadworksAnywhere = "BROADWORKS_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        ContactCenterAdapter = "CONTACT_CENTER_ADAPTER",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
        CollaborateBridge = "COLLABORATE_BRIDGE",
        AiReceptionist = "AI_RECEPTIONIST",
    }
}

/// The object `GuestCallingSettings` of Webex.
#[derive(Clone, Default)]
pub struct GuestCallingSettings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `privacyEnabled`
    pub privacy_enabled: Option<bool>,
    /// `videoEnabled`
    pub video_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GuestCallingSettings: Keys = Keys(&["\"enabled\":", "\"privacyEnabled\":", "\"videoEnabled\":"]);

impl Json for GuestCallingSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GuestCallingSettings, &mut [&mut self.enabled, &mut self.privacy_enabled, &mut self.video_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GuestCallingSettings, &[&self.enabled, &self.privacy_enabled, &self.video_enabled], &self.extra) }
}

impl std::fmt::Debug for GuestCallingSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GuestCallingSettings", self, f) }
}

/// The object `ListGuestCallingMembersResponse` of Webex. Published as `MembersResponse`.
#[derive(Clone, Default)]
pub struct ListGuestCallingMembersResponse {
    /// `destinationMembers`
    pub destination_members: Option<Vec<DestinationMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListGuestCallingMembersResponse: Keys = Keys(&["\"destinationMembers\":"]);

impl Json for ListGuestCallingMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListGuestCallingMembersResponse, &mut [&mut self.destination_members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListGuestCallingMembersResponse, &[&self.destination_members], &self.extra) }
}

impl std::fmt::Debug for ListGuestCallingMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListGuestCallingMembersResponse", self, f) }
}

/// The object `TelephonyGuestCallingUpdateBody` of Webex.
#[derive(Clone, Default)]
pub struct TelephonyGuestCallingUpdateBody {
    /// `destinationMembers`; required when sent
    pub destination_members: Option<Vec<String>>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `privacyEnabled`; required when sent
    pub privacy_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TelephonyGuestCallingUpdateBody: Keys = Keys(&["\"destinationMembers\":", "\"enabled\":", "\"privacyEnabled\":"]);

impl Json for TelephonyGuestCallingUpdateBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TelephonyGuestCallingUpdateBody, &mut [&mut self.destination_members, &mut self.enabled, &mut self.privacy_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TelephonyGuestCallingUpdateBody, &[&self.destination_members, &self.enabled, &self.privacy_enabled], &self.extra) }
}

impl std::fmt::Debug for TelephonyGuestCallingUpdateBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TelephonyGuestCallingUpdateBody", self, f) }
}
