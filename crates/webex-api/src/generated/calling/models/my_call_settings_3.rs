// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetMyExecutiveAvailableAssistantsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMyExecutiveAvailableAssistantsResponse {
    /// `assistants`
    pub assistants: Option<Vec<AvailableAssistant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyExecutiveAvailableAssistantsResponse: Keys = Keys(&["\"assistants\":"]);

impl Json for GetMyExecutiveAvailableAssistantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyExecutiveAvailableAssistantsResponse, &mut [&mut self.assistants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyExecutiveAvailableAssistantsResponse, &[&self.assistants], &self.extra) }
}

impl std::fmt::Debug for GetMyExecutiveAvailableAssistantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyExecutiveAvailableAssistantsResponse", self, f) }
}

/// The object `GetMyFeatureAccessCodesForSecondaryLineOwnerResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMyFeatureAccessCodesForSecondaryLineOwnerResponse {
    /// `featureAccessCodeList`
    pub feature_access_code_list: Option<Vec<FeatureAccessCodeCallSettingsForMe>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyFeatureAccessCodesForSecondaryLineOwnerResponse: Keys = Keys(&["\"featureAccessCodeList\":"]);

impl Json for GetMyFeatureAccessCodesForSecondaryLineOwnerResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyFeatureAccessCodesForSecondaryLineOwnerResponse, &mut [&mut self.feature_access_code_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyFeatureAccessCodesForSecondaryLineOwnerResponse, &[&self.feature_access_code_list], &self.extra) }
}

impl std::fmt::Debug for GetMyFeatureAccessCodesForSecondaryLineOwnerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyFeatureAccessCodesForSecondaryLineOwnerResponse", self, f) }
}

/// The object `GetMyFeatureAccessCodesResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMyFeatureAccessCodesResponse {
    /// `featureAccessCodeList`
    pub feature_access_code_list: Option<Vec<FeatureAccessCodeCallSettingsForMe>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyFeatureAccessCodesResponse: Keys = Keys(&["\"featureAccessCodeList\":"]);

impl Json for GetMyFeatureAccessCodesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyFeatureAccessCodesResponse, &mut [&mut self.feature_access_code_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyFeatureAccessCodesResponse, &[&self.feature_access_code_list], &self.extra) }
}

impl std::fmt::Debug for GetMyFeatureAccessCodesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyFeatureAccessCodesResponse", self, f) }
}

/// The object `GetMySecondaryLineOwnerCallingServicesListResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMySecondaryLineOwnerCallingServicesListResponse {
    /// `services`
    pub services: Option<Vec<GetMySecondaryLineOwnerCallingServicesListResponseServices>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMySecondaryLineOwnerCallingServicesListResponse: Keys = Keys(&["\"services\":"]);

impl Json for GetMySecondaryLineOwnerCallingServicesListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMySecondaryLineOwnerCallingServicesListResponse, &mut [&mut self.services], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMySecondaryLineOwnerCallingServicesListResponse, &[&self.services], &self.extra) }
}

impl std::fmt::Debug for GetMySecondaryLineOwnerCallingServicesListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMySecondaryLineOwnerCallingServicesListResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `services` of [`GetMySecondaryLineOwnerCallingServicesListResponse`].
    pub enum GetMySecondaryLineOwnerCallingServicesListResponseServices {
        AnonymousCallRejection = "Anonymous Call Rejection",
        Authentication = "Authentication",
        CallForwardingAlways = "Call Forwarding Always",
        CallForwardingBusy = "Call Forwarding Busy",
        CallForwardingNoAnswer = "Call Forwarding No Answer",
        CallNotify = "Call Notify",
        CallingLineIdDeliveryBlocking = "Calling Line ID Delivery Blocking",
        DoNotDisturb = "Do Not Disturb",
        InterceptUser = "Intercept User",
        LastNumberRedial = "Last Number Redial",
        PriorityAlert = "Priority Alert",
        CallReturn = "Call Return",
        SelectiveCallAcceptance = "Selective Call Acceptance",
        CallForwardingSelective = "Call Forwarding Selective",
        SelectiveCallRejection = "Selective Call Rejection",
        SimultaneousRingPersonal = "Simultaneous Ring Personal",
        VoiceMessagingUser = "Voice Messaging User",
        AlternateNumbers = "Alternate Numbers",
        SharedCallAppearanceN35 = "Shared Call Appearance 35",
        SpeedDialN100 = "Speed Dial 100",
        DirectedCallPickup = "Directed Call Pickup",
        DirectedCallPickupWithBargeIn = "Directed Call Pickup with Barge-in",
        ExternalCallingLineIdDelivery = "External Calling Line ID Delivery",
        InternalCallingLineIdDelivery = "Internal Calling Line ID Delivery",
        CallWaiting = "Call Waiting",
        BargeInExempt = "Barge-in Exempt",
        PushToTalk = "Push to Talk",
        BasicCallLogs = "Basic Call Logs",
        HotelingHost = "Hoteling Host",
        HotelingGuest = "Hoteling Guest",
        MultipleCallArrangement = "Multiple Call Arrangement",
        BusyLampField = "Busy Lamp Field",
        ThreeWayCall = "Three-Way Call",
        CallTransfer = "Call Transfer",
        Privacy = "Privacy",
        FaxMessaging = "Fax Messaging",
        NWayCall = "N-Way Call",
        CallForwardingNotReachable = "Call Forwarding Not Reachable",
        ConnectedLineIdentificationPresentation = "Connected Line Identification Presentation",
        ConnectedLineIdentificationRestriction = "Connected Line Identification Restriction",
        BroadWorksAnywhere = "BroadWorks Anywhere",
        MusicOnHoldUser = "Music On Hold User",
        CallCenterMonitoring = "Call Center Monitoring",
        BroadWorksMobility = "BroadWorks Mobility",
        CallRecording = "Call Recording",
        Executive = "Executive",
        ClientLicenseN17 = "Client License 17",
        ClientLicenseN18 = "Client License 18",
        FlexibleSeatingGuest = "Flexible Seating Guest",
        PersonalAssistant = "Personal Assistant",
        SequentialRing = "Sequential Ring",
        CallBlock = "Call Block",
    }
}

/// The object `GetMySecondaryLineOwnerAvailableCallerIdListResponse` of Webex. Published as `GetMySecondaryLineOwnersAvailableCallerIdListResponse`.
#[derive(Clone, Default)]
pub struct GetMySecondaryLineOwnerAvailableCallerIdListResponse {
    /// `availableCallerIds`
    pub available_caller_ids: Option<Vec<SelectedCallerIdSettingsGetSelected>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMySecondaryLineOwnerAvailableCallerIdListResponse: Keys = Keys(&["\"availableCallerIds\":"]);

impl Json for GetMySecondaryLineOwnerAvailableCallerIdListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMySecondaryLineOwnerAvailableCallerIdListResponse, &mut [&mut self.available_caller_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMySecondaryLineOwnerAvailableCallerIdListResponse, &[&self.available_caller_ids], &self.extra) }
}

impl std::fmt::Debug for GetMySecondaryLineOwnerAvailableCallerIdListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMySecondaryLineOwnerAvailableCallerIdListResponse", self, f) }
}

/// The object `GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse` of Webex. Published as `GetMySecondaryLineOwnersAvailablePreferredAnswerEndpointListResponse`.
#[derive(Clone, Default)]
pub struct GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse {
    /// `endpoints`
    pub endpoints: Option<Vec<Endpoints>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse: Keys = Keys(&["\"endpoints\":"]);

impl Json for GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse, &mut [&mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse, &[&self.endpoints], &self.extra) }
}

impl std::fmt::Debug for GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse", self, f) }
}

/// The object `GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse` of Webex. Published as `GetMySecondaryLineOwnersSelectedCallerIdSettingsResponse`.
#[derive(Clone, Default)]
pub struct GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse {
    /// `selected`
    pub selected: Option<SelectedCallerIdSettingsGetSelected>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse: Keys = Keys(&["\"selected\":"]);

impl Json for GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse, &mut [&mut self.selected], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse, &[&self.selected], &self.extra) }
}

impl std::fmt::Debug for GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse", self, f) }
}

/// The object `GetMyWebexGoOverrideSettingsResponse` of Webex. Published as `GetMyWebexgooverrideSettingsResponse`.
#[derive(Clone, Default)]
pub struct GetMyWebexGoOverrideSettingsResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyWebexGoOverrideSettingsResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetMyWebexGoOverrideSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyWebexGoOverrideSettingsResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyWebexGoOverrideSettingsResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetMyWebexGoOverrideSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyWebexGoOverrideSettingsResponse", self, f) }
}

/// The object `GetNormalOperationModeResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetNormalOperationModeResponse {
    /// `operatingModeId`
    pub operating_mode_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetNormalOperationModeResponse: Keys = Keys(&["\"operatingModeId\":"]);

impl Json for GetNormalOperationModeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetNormalOperationModeResponse, &mut [&mut self.operating_mode_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetNormalOperationModeResponse, &[&self.operating_mode_id], &self.extra) }
}

impl std::fmt::Debug for GetNormalOperationModeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetNormalOperationModeResponse", self, f) }
}

/// The object `GetSingleNumberReachObject` of Webex.
#[derive(Clone, Default)]
pub struct GetSingleNumberReachObject {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alertAllLocationsForClickToDialCallsEnabled`
    pub alert_all_locations_for_click_to_dial_calls_enabled: Option<bool>,
    /// `alertAllLocationsForGroupPagingCallsEnabled`
    pub alert_all_locations_for_group_paging_calls_enabled: Option<bool>,
    /// `numbers`
    pub numbers: Option<Vec<SingleNumberReachNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSingleNumberReachObject: Keys = Keys(&["\"enabled\":", "\"alertAllLocationsForClickToDialCallsEnabled\":", "\"alertAllLocationsForGroupPagingCallsEnabled\":", "\"numbers\":"]);

impl Json for GetSingleNumberReachObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSingleNumberReachObject, &mut [&mut self.enabled, &mut self.alert_all_locations_for_click_to_dial_calls_enabled, &mut self.alert_all_locations_for_group_paging_calls_enabled, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSingleNumberReachObject, &[&self.enabled, &self.alert_all_locations_for_click_to_dial_calls_enabled, &self.alert_all_locations_for_group_paging_calls_enabled, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for GetSingleNumberReachObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSingleNumberReachObject", self, f) }
}

/// The object `GetSpeedDialAvailableMembersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetSpeedDialAvailableMembersResponse {
    /// `members`
    pub members: Option<Vec<MeSpeedDialAvailableMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSpeedDialAvailableMembersResponse: Keys = Keys(&["\"members\":"]);

impl Json for GetSpeedDialAvailableMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSpeedDialAvailableMembersResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSpeedDialAvailableMembersResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for GetSpeedDialAvailableMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSpeedDialAvailableMembersResponse", self, f) }
}

/// The object `GetUserSchedulesResponse` of Webex. Published as `GetUserAndLocationSchedulesResponse`.
#[derive(Clone, Default)]
pub struct GetUserSchedulesResponse {
    /// `schedules`
    pub schedules: Option<Vec<UserSchedule>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserSchedulesResponse: Keys = Keys(&["\"schedules\":"]);

impl Json for GetUserSchedulesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserSchedulesResponse, &mut [&mut self.schedules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserSchedulesResponse, &[&self.schedules], &self.extra) }
}

impl std::fmt::Debug for GetUserSchedulesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserSchedulesResponse", self, f) }
}

/// The object `GetUserCallCaptionsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetUserCallCaptionsObject {
    /// `userClosedCaptionsEnabled`
    pub user_closed_captions_enabled: Option<bool>,
    /// `userTranscriptsEnabled`
    pub user_transcripts_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserCallCaptionsObject: Keys = Keys(&["\"userClosedCaptionsEnabled\":", "\"userTranscriptsEnabled\":"]);

impl Json for GetUserCallCaptionsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserCallCaptionsObject, &mut [&mut self.user_closed_captions_enabled, &mut self.user_transcripts_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserCallCaptionsObject, &[&self.user_closed_captions_enabled, &self.user_transcripts_enabled], &self.extra) }
}

impl std::fmt::Debug for GetUserCallCaptionsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserCallCaptionsObject", self, f) }
}

/// The object `GuestCallingNumber` of Webex.
#[derive(Clone, Default)]
pub struct GuestCallingNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<GuestCallingNumberState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GuestCallingNumber: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":"]);

impl Json for GuestCallingNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GuestCallingNumber, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GuestCallingNumber, &[&self.phone_number, &self.state, &self.is_main_number], &self.extra) }
}

impl std::fmt::Debug for GuestCallingNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GuestCallingNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`GuestCallingNumber`].
    pub enum GuestCallingNumberState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

/// The object `HostObject` of Webex.
#[derive(Clone, Default)]
pub struct HostObject {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<HostObjectType>,
    /// `name`
    pub name: Option<String>,
    /// `autoAndForcedAnswerEnabled`
    pub auto_and_forced_answer_enabled: Option<bool>,
    /// `ownerId`
    pub owner_id: Option<String>,
    /// `ownerType`
    pub owner_type: Option<HostObjectOwnerType>,
    /// `secondaryLines`
    pub secondary_lines: Option<Vec<SecondaryLine>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HostObject: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":", "\"autoAndForcedAnswerEnabled\":", "\"ownerId\":", "\"ownerType\":", "\"secondaryLines\":"]);

impl Json for HostObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HostObject, &mut [&mut self.id, &mut self.type_, &mut self.name, &mut self.auto_and_forced_answer_enabled, &mut self.owner_id, &mut self.owner_type, &mut self.secondary_lines], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HostObject, &[&self.id, &self.type_, &self.name, &self.auto_and_forced_answer_enabled, &self.owner_id, &self.owner_type, &self.secondary_lines], &self.extra) }
}

impl std::fmt::Debug for HostObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HostObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`HostObject`].
    pub enum HostObjectType {
        CallingDevice = "CALLING_DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

webex_core::open_enum! {
    /// Values of `ownerType` of [`HostObject`].
    pub enum HostObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `HotelingGuestSettings` of Webex.
#[derive(Clone, Default)]
pub struct HotelingGuestSettings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `associationLimitEnabled`
    pub association_limit_enabled: Option<bool>,
    /// `associationLimitHours` in hours
    pub association_limit_hours: Option<i64>,
    /// `hostAssociationLimitHours` in hours
    pub host_association_limit_hours: Option<i64>,
    /// `hostEnforcedAssociationLimitEnabled`
    pub host_enforced_association_limit_enabled: Option<bool>,
    /// `hostFirstName`
    pub host_first_name: Option<String>,
    /// `hostLastName`
    pub host_last_name: Option<String>,
    /// `hostId`
    pub host_id: Option<String>,
    /// `hostPhoneNumber`
    pub host_phone_number: Option<String>,
    /// `hostExtension`
    pub host_extension: Option<String>,
    /// `hostLocation`
    pub host_location: Option<ModeManagementFeaturesResponseFeaturesItemLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotelingGuestSettings: Keys = Keys(&["\"enabled\":", "\"associationLimitEnabled\":", "\"associationLimitHours\":", "\"hostAssociationLimitHours\":", "\"hostEnforcedAssociationLimitEnabled\":", "\"hostFirstName\":", "\"hostLastName\":", "\"hostId\":", "\"hostPhoneNumber\":", "\"hostExtension\":", "\"hostLocation\":"]);

impl Json for HotelingGuestSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotelingGuestSettings, &mut [&mut self.enabled, &mut self.association_limit_enabled, &mut self.association_limit_hours, &mut self.host_association_limit_hours, &mut self.host_enforced_association_limit_enabled, &mut self.host_first_name, &mut self.host_last_name, &mut self.host_id, &mut self.host_phone_number, &mut self.host_extension, &mut self.host_location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotelingGuestSettings, &[&self.enabled, &self.association_limit_enabled, &self.association_limit_hours, &self.host_association_limit_hours, &self.host_enforced_association_limit_enabled, &self.host_first_name, &self.host_last_name, &self.host_id, &self.host_phone_number, &self.host_extension, &self.host_location], &self.extra) }
}

impl std::fmt::Debug for HotelingGuestSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotelingGuestSettings", self, f) }
}

/// The object `LocationAssignedNumber` of Webex.
#[derive(Clone, Default)]
pub struct LocationAssignedNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<LocationAssignedNumberState>,
    /// `phoneNumberType`
    pub phone_number_type: Option<LocationAssignedNumberPhoneNumberType>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `owner`
    pub owner: Option<LocationAssignedNumberOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationAssignedNumber: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"phoneNumberType\":", "\"tollFreeNumber\":", "\"owner\":"]);

impl Json for LocationAssignedNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationAssignedNumber, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.phone_number_type, &mut self.toll_free_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationAssignedNumber, &[&self.phone_number, &self.extension, &self.state, &self.phone_number_type, &self.toll_free_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for LocationAssignedNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationAssignedNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`LocationAssignedNumber`].
    pub enum LocationAssignedNumberState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `phoneNumberType` of [`LocationAssignedNumber`].
    pub enum LocationAssignedNumberPhoneNumberType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
        Fax = "FAX",
    }
}

/// The object `LocationAssignedNumberOwner` of Webex.
#[derive(Clone, Default)]
pub struct LocationAssignedNumberOwner {
    /// `type`
    pub type_: Option<LocationAssignedNumberOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationAssignedNumberOwner: Keys = Keys(&["\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for LocationAssignedNumberOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationAssignedNumberOwner, &mut [&mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationAssignedNumberOwner, &[&self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for LocationAssignedNumberOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationAssignedNumberOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`LocationAssignedNumberOwner`].
    pub enum LocationAssignedNumberOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        GroupPaging = "GROUP_PAGING",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        OfficeAnywhere = "OFFICE_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        ContactCenterAdapter = "CONTACT_CENTER_ADAPTER",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
        CollaborateBridge = "COLLABORATE_BRIDGE",
    }
}

/// The object `LocationObject` of Webex.
#[derive(Clone, Default)]
pub struct LocationObject {
    /// `name`
    pub name: Option<String>,
    /// `address`
    pub address: Option<AddressObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationObject: Keys = Keys(&["\"name\":", "\"address\":"]);

impl Json for LocationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationObject, &mut [&mut self.name, &mut self.address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationObject, &[&self.name, &self.address], &self.extra) }
}

impl std::fmt::Debug for LocationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationObject", self, f) }
}

/// The object `LocationCallSettingsForMe` of Webex. Published as `Location_CallSettingsForMe`.
#[derive(Clone, Default)]
pub struct LocationCallSettingsForMe {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationCallSettingsForMe: Keys = Keys(&["\"name\":", "\"id\":"]);

impl Json for LocationCallSettingsForMe {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationCallSettingsForMe, &mut [&mut self.name, &mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationCallSettingsForMe, &[&self.name, &self.id], &self.extra) }
}

impl std::fmt::Debug for LocationCallSettingsForMe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationCallSettingsForMe", self, f) }
}

/// The object `MeSpeedDial` of Webex.
#[derive(Clone, Default)]
pub struct MeSpeedDial {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<MeSpeedDialType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeSpeedDial: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"type\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"locationName\":", "\"locationId\":", "\"lineKeyLabel\":"]);

impl Json for MeSpeedDial {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeSpeedDial, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.type_, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.location_name, &mut self.location_id, &mut self.line_key_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeSpeedDial, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.type_, &self.phone_number, &self.extension, &self.routing_prefix, &self.location_name, &self.location_id, &self.line_key_label], &self.extra) }
}

impl std::fmt::Debug for MeSpeedDial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeSpeedDial", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MeSpeedDial`].
    pub enum MeSpeedDialType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `MeSpeedDialAvailableMember` of Webex.
#[derive(Clone, Default)]
pub struct MeSpeedDialAvailableMember {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `type`
    pub type_: Option<MeSpeedDialAvailableMemberType>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeSpeedDialAvailableMember: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"type\":", "\"locationId\":", "\"locationName\":"]);

impl Json for MeSpeedDialAvailableMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeSpeedDialAvailableMember, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.type_, &mut self.location_id, &mut self.location_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeSpeedDialAvailableMember, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.phone_number, &self.extension, &self.type_, &self.location_id, &self.location_name], &self.extra) }
}

impl std::fmt::Debug for MeSpeedDialAvailableMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeSpeedDialAvailableMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MeSpeedDialAvailableMember`].
    pub enum MeSpeedDialAvailableMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `MeSpeedDials` of Webex.
#[derive(Clone, Default)]
pub struct MeSpeedDials {
    /// `speedDials`
    pub speed_dials: Option<Vec<MeSpeedDial>>,
    /// `availableEntriesCount`
    pub available_entries_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeSpeedDials: Keys = Keys(&["\"speedDials\":", "\"availableEntriesCount\":"]);

impl Json for MeSpeedDials {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeSpeedDials, &mut [&mut self.speed_dials, &mut self.available_entries_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeSpeedDials, &[&self.speed_dials, &self.available_entries_count], &self.extra) }
}

impl std::fmt::Debug for MeSpeedDials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeSpeedDials", self, f) }
}

/// The object `ModeManagementFeatureResponse` of Webex.
#[derive(Clone, Default)]
pub struct ModeManagementFeatureResponse {
    /// `modeBasedForwardingEnabled`
    pub mode_based_forwarding_enabled: Option<bool>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `currentOperatingModeId`
    pub current_operating_mode_id: Option<String>,
    /// `currentOperatingModeEndTime`
    pub current_operating_mode_end_time: Option<String>,
    /// `currentOperatingModeForwardDestination`
    pub current_operating_mode_forward_destination: Option<String>,
    /// `exceptionType`
    pub exception_type: Option<ModeManagementFeatureResponseExceptionType>,
    /// `modes`
    pub modes: Option<Vec<ModeManagementFeatureResponseModesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModeManagementFeatureResponse: Keys = Keys(&["\"modeBasedForwardingEnabled\":", "\"timezone\":", "\"phoneNumber\":", "\"extension\":", "\"currentOperatingModeId\":", "\"currentOperatingModeEndTime\":", "\"currentOperatingModeForwardDestination\":", "\"exceptionType\":", "\"modes\":"]);

impl Json for ModeManagementFeatureResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModeManagementFeatureResponse, &mut [&mut self.mode_based_forwarding_enabled, &mut self.timezone, &mut self.phone_number, &mut self.extension, &mut self.current_operating_mode_id, &mut self.current_operating_mode_end_time, &mut self.current_operating_mode_forward_destination, &mut self.exception_type, &mut self.modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModeManagementFeatureResponse, &[&self.mode_based_forwarding_enabled, &self.timezone, &self.phone_number, &self.extension, &self.current_operating_mode_id, &self.current_operating_mode_end_time, &self.current_operating_mode_forward_destination, &self.exception_type, &self.modes], &self.extra) }
}

impl std::fmt::Debug for ModeManagementFeatureResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModeManagementFeatureResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `exceptionType` of [`ModeManagementFeatureResponse`].
    pub enum ModeManagementFeatureResponseExceptionType {
        AutomaticSwitchBackEarlyStart = "AUTOMATIC_SWITCH_BACK_EARLY_START",
        AutomaticSwitchBackExtension = "AUTOMATIC_SWITCH_BACK_EXTENSION",
        ManualSwitchBack = "MANUAL_SWITCH_BACK",
        AutomaticSwitchBackStandard = "AUTOMATIC_SWITCH_BACK_STANDARD",
    }
}

/// The object `ModeManagementFeatureResponseModesItem` of Webex.
#[derive(Clone, Default)]
pub struct ModeManagementFeatureResponseModesItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<ModeManagementFeatureResponseModesItemType>,
    /// `level`
    pub level: Option<ModeManagementFeatureResponseModesItemLevel>,
    /// `normalOperationEnabled`
    pub normal_operation_enabled: Option<bool>,
    /// `forwardTo`
    pub forward_to: Option<ModeManagementFeatureResponseModesItemForwardTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModeManagementFeatureResponseModesItem: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"level\":", "\"normalOperationEnabled\":", "\"forwardTo\":"]);

impl Json for ModeManagementFeatureResponseModesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModeManagementFeatureResponseModesItem, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.level, &mut self.normal_operation_enabled, &mut self.forward_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModeManagementFeatureResponseModesItem, &[&self.id, &self.name, &self.type_, &self.level, &self.normal_operation_enabled, &self.forward_to], &self.extra) }
}

impl std::fmt::Debug for ModeManagementFeatureResponseModesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModeManagementFeatureResponseModesItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ModeManagementFeatureResponseModesItem`].
    pub enum ModeManagementFeatureResponseModesItemType {
        None = "NONE",
        SameHoursDaily = "SAME_HOURS_DAILY",
        DifferentHoursDaily = "DIFFERENT_HOURS_DAILY",
        Holiday = "HOLIDAY",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`ModeManagementFeatureResponseModesItem`].
    pub enum ModeManagementFeatureResponseModesItemLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `ModeManagementFeatureResponseModesItemForwardTo` of Webex.
#[derive(Clone, Default)]
pub struct ModeManagementFeatureResponseModesItemForwardTo {
    /// `selection`
    pub selection: Option<ModeManagementFeatureResponseModesItemForwardToSelection>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `sendToVoicemailEnabled`
    pub send_to_voicemail_enabled: Option<bool>,
    /// `defaultPhoneNumber`
    pub default_phone_number: Option<String>,
    /// `defaultSendToVoicemailEnabled`
    pub default_send_to_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModeManagementFeatureResponseModesItemForwardTo: Keys = Keys(&["\"selection\":", "\"phoneNumber\":", "\"sendToVoicemailEnabled\":", "\"defaultPhoneNumber\":", "\"defaultSendToVoicemailEnabled\":"]);

impl Json for ModeManagementFeatureResponseModesItemForwardTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModeManagementFeatureResponseModesItemForwardTo, &mut [&mut self.selection, &mut self.phone_number, &mut self.send_to_voicemail_enabled, &mut self.default_phone_number, &mut self.default_send_to_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModeManagementFeatureResponseModesItemForwardTo, &[&self.selection, &self.phone_number, &self.send_to_voicemail_enabled, &self.default_phone_number, &self.default_send_to_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for ModeManagementFeatureResponseModesItemForwardTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModeManagementFeatureResponseModesItemForwardTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`ModeManagementFeatureResponseModesItemForwardTo`].
    pub enum ModeManagementFeatureResponseModesItemForwardToSelection {
        DoNotForward = "DO_NOT_FORWARD",
        ForwardToSpecifiedNumber = "FORWARD_TO_SPECIFIED_NUMBER",
        ForwardToDefaultNumber = "FORWARD_TO_DEFAULT_NUMBER",
    }
}

/// The object `ModeManagementFeaturesResponseFeaturesItem` of Webex.
#[derive(Clone, Default)]
pub struct ModeManagementFeaturesResponseFeaturesItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<ModeManagementFeaturesResponseFeaturesItemType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `modeBasedForwardingEnabled`
    pub mode_based_forwarding_enabled: Option<bool>,
    /// `location`
    pub location: Option<ModeManagementFeaturesResponseFeaturesItemLocation>,
    /// `forwardDestination`
    pub forward_destination: Option<String>,
    /// `currentOperatingModeName`
    pub current_operating_mode_name: Option<String>,
    /// `currentOperatingModeId`
    pub current_operating_mode_id: Option<String>,
    /// `exceptionType`
    pub exception_type: Option<ModeManagementFeaturesResponseFeaturesItemExceptionType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModeManagementFeaturesResponseFeaturesItem: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"phoneNumber\":", "\"extension\":", "\"modeBasedForwardingEnabled\":", "\"location\":", "\"forwardDestination\":", "\"currentOperatingModeName\":", "\"currentOperatingModeId\":", "\"exceptionType\":"]);

impl Json for ModeManagementFeaturesResponseFeaturesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModeManagementFeaturesResponseFeaturesItem, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.phone_number, &mut self.extension, &mut self.mode_based_forwarding_enabled, &mut self.location, &mut self.forward_destination, &mut self.current_operating_mode_name, &mut self.current_operating_mode_id, &mut self.exception_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModeManagementFeaturesResponseFeaturesItem, &[&self.id, &self.name, &self.type_, &self.phone_number, &self.extension, &self.mode_based_forwarding_enabled, &self.location, &self.forward_destination, &self.current_operating_mode_name, &self.current_operating_mode_id, &self.exception_type], &self.extra) }
}

impl std::fmt::Debug for ModeManagementFeaturesResponseFeaturesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModeManagementFeaturesResponseFeaturesItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ModeManagementFeaturesResponseFeaturesItem`].
    pub enum ModeManagementFeaturesResponseFeaturesItemType {
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        HuntGroup = "HUNT_GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `exceptionType` of [`ModeManagementFeaturesResponseFeaturesItem`].
    pub enum ModeManagementFeaturesResponseFeaturesItemExceptionType {
        AutomaticSwitchBackEarlyStart = "AUTOMATIC_SWITCH_BACK_EARLY_START",
        AutomaticSwitchBackExtension = "AUTOMATIC_SWITCH_BACK_EXTENSION",
        ManualSwitchBack = "MANUAL_SWITCH_BACK",
        AutomaticSwitchBackStandard = "AUTOMATIC_SWITCH_BACK_STANDARD",
    }
}

/// The object `ModeManagementFeaturesResponseFeaturesItemLocation` of Webex.
#[derive(Clone, Default)]
pub struct ModeManagementFeaturesResponseFeaturesItemLocation {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModeManagementFeaturesResponseFeaturesItemLocation: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ModeManagementFeaturesResponseFeaturesItemLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModeManagementFeaturesResponseFeaturesItemLocation, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModeManagementFeaturesResponseFeaturesItemLocation, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ModeManagementFeaturesResponseFeaturesItemLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModeManagementFeaturesResponseFeaturesItemLocation", self, f) }
}

/// The object `UpdateCallNotifyCriteriaBody` of Webex. Published as `ModifyACallNotifyCriteriaBody`.
#[derive(Clone, Default)]
pub struct UpdateCallNotifyCriteriaBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateCallNotifyCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateCallNotifyCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateCallNotifyCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `notificationEnabled`
    pub notification_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallNotifyCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for UpdateCallNotifyCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallNotifyCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallNotifyCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallNotifyCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallNotifyCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateCallNotifyCriteriaBody`].
    pub enum UpdateCallNotifyCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateCallNotifyCriteriaBody`].
    pub enum UpdateCallNotifyCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateCallNotifyCriteriaBody`].
    pub enum UpdateCallNotifyCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateSelectiveCallAcceptCriteriaBody` of Webex. Published as `ModifyASelectiveCallAcceptCriteriaBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallAcceptCriteriaBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSelectiveCallAcceptCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSelectiveCallAcceptCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSelectiveCallAcceptCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallAcceptCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for UpdateSelectiveCallAcceptCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallAcceptCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallAcceptCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallAcceptCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallAcceptCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSelectiveCallAcceptCriteriaBody`].
    pub enum UpdateSelectiveCallAcceptCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSelectiveCallAcceptCriteriaBody`].
    pub enum UpdateSelectiveCallAcceptCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSelectiveCallAcceptCriteriaBody`].
    pub enum UpdateSelectiveCallAcceptCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateSelectiveCallRejectCriteriaBody` of Webex. Published as `ModifyASelectiveCallRejectCriteriaBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallRejectCriteriaBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSelectiveCallRejectCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSelectiveCallRejectCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSelectiveCallRejectCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallRejectCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for UpdateSelectiveCallRejectCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallRejectCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallRejectCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallRejectCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallRejectCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSelectiveCallRejectCriteriaBody`].
    pub enum UpdateSelectiveCallRejectCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSelectiveCallRejectCriteriaBody`].
    pub enum UpdateSelectiveCallRejectCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSelectiveCallRejectCriteriaBody`].
    pub enum UpdateSelectiveCallRejectCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateAnonymousCallRejectionSettingsForUserBody` of Webex. Published as `ModifyAnonymousCallRejectionSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateAnonymousCallRejectionSettingsForUserBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnonymousCallRejectionSettingsForUserBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateAnonymousCallRejectionSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnonymousCallRejectionSettingsForUserBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnonymousCallRejectionSettingsForUserBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateAnonymousCallRejectionSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnonymousCallRejectionSettingsForUserBody", self, f) }
}

/// The object `UpdateCallNotifySettingsForUserBody` of Webex. Published as `ModifyCallNotifySettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateCallNotifySettingsForUserBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallNotifySettingsForUserBody: Keys = Keys(&["\"enabled\":", "\"emailAddress\":"]);

impl Json for UpdateCallNotifySettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallNotifySettingsForUserBody, &mut [&mut self.enabled, &mut self.email_address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallNotifySettingsForUserBody, &[&self.enabled, &self.email_address], &self.extra) }
}

impl std::fmt::Debug for UpdateCallNotifySettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallNotifySettingsForUserBody", self, f) }
}

/// The object `UpdateCallPoliciesSettingsForUserBody` of Webex. Published as `ModifyCallPoliciesSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateCallPoliciesSettingsForUserBody {
    /// `connectedLineIdPrivacyOnRedirectedCalls`
    pub connected_line_id_privacy_on_redirected_calls: Option<UpdateCallPoliciesSettingsForUserBodyConnectedLineIdPrivacyOnRedirectedCalls>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallPoliciesSettingsForUserBody: Keys = Keys(&["\"connectedLineIdPrivacyOnRedirectedCalls\":"]);

impl Json for UpdateCallPoliciesSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallPoliciesSettingsForUserBody, &mut [&mut self.connected_line_id_privacy_on_redirected_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallPoliciesSettingsForUserBody, &[&self.connected_line_id_privacy_on_redirected_calls], &self.extra) }
}

impl std::fmt::Debug for UpdateCallPoliciesSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallPoliciesSettingsForUserBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdPrivacyOnRedirectedCalls` of [`UpdateCallPoliciesSettingsForUserBody`].
    pub enum UpdateCallPoliciesSettingsForUserBodyConnectedLineIdPrivacyOnRedirectedCalls {
        NoPrivacy = "NO_PRIVACY",
        PrivacyForExternalCalls = "PRIVACY_FOR_EXTERNAL_CALLS",
        PrivacyForAllCalls = "PRIVACY_FOR_ALL_CALLS",
    }
}

/// The object `UpdateCallWaitingSettingsForUserBody` of Webex. Published as `ModifyCallWaitingSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateCallWaitingSettingsForUserBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallWaitingSettingsForUserBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateCallWaitingSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallWaitingSettingsForUserBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallWaitingSettingsForUserBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallWaitingSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallWaitingSettingsForUserBody", self, f) }
}

/// The object `UpdateDoNotDisturbSettingsForUserBody` of Webex. Published as `ModifyDoNotDisturbSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateDoNotDisturbSettingsForUserBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// `webexGoOverrideEnabled`
    pub webex_go_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDoNotDisturbSettingsForUserBody: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":", "\"webexGoOverrideEnabled\":"]);

impl Json for UpdateDoNotDisturbSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDoNotDisturbSettingsForUserBody, &mut [&mut self.enabled, &mut self.ring_splash_enabled, &mut self.webex_go_override_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDoNotDisturbSettingsForUserBody, &[&self.enabled, &self.ring_splash_enabled, &self.webex_go_override_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDoNotDisturbSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDoNotDisturbSettingsForUserBody", self, f) }
}

/// The object `ModifyEndpointObjectMobilitySettings` of Webex.
#[derive(Clone, Default)]
pub struct ModifyEndpointObjectMobilitySettings {
    /// `alertingEnabled`
    pub alerting_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyEndpointObjectMobilitySettings: Keys = Keys(&["\"alertingEnabled\":"]);

impl Json for ModifyEndpointObjectMobilitySettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyEndpointObjectMobilitySettings, &mut [&mut self.alerting_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyEndpointObjectMobilitySettings, &[&self.alerting_enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyEndpointObjectMobilitySettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyEndpointObjectMobilitySettings", self, f) }
}

/// The object `UpdateMyCallCenterSettingsBody` of Webex. Published as `ModifyMyCallCenterSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMyCallCenterSettingsBody {
    /// `agentACDState`
    pub agent_acd_state: Option<UpdateMyCallCenterSettingsBodyAgentACDState>,
    /// `queues`
    pub queues: Option<Vec<CallQueuePut>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMyCallCenterSettingsBody: Keys = Keys(&["\"agentACDState\":", "\"queues\":"]);

impl Json for UpdateMyCallCenterSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMyCallCenterSettingsBody, &mut [&mut self.agent_acd_state, &mut self.queues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMyCallCenterSettingsBody, &[&self.agent_acd_state, &self.queues], &self.extra) }
}

impl std::fmt::Debug for UpdateMyCallCenterSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMyCallCenterSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentACDState` of [`UpdateMyCallCenterSettingsBody`].
    pub enum UpdateMyCallCenterSettingsBodyAgentACDState {
        SignIn = "SIGN_IN",
        SignOut = "SIGN_OUT",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        WrapUp = "WRAP_UP",
    }
}
