// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListMeetingAttendeeReportsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingAttendeeReportsResponse {
    /// `items`
    pub items: Option<Vec<MeetingAttendeeReportObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingAttendeeReportsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingAttendeeReportsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingAttendeeReportsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingAttendeeReportsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingAttendeeReportsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingAttendeeReportsResponse", self, f) }
}

/// The object `ListMeetingUsageReportsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingUsageReportsResponse {
    /// `items`
    pub items: Option<Vec<MeetingUsageReportObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingUsageReportsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingUsageReportsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingUsageReportsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingUsageReportsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingUsageReportsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingUsageReportsResponse", self, f) }
}

/// The object `MeetingAttendeeReportObject` of Webex.
#[derive(Clone, Default)]
pub struct MeetingAttendeeReportObject {
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<f64>,
    /// `meetingTitle`
    pub meeting_title: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `joinedTime`
    pub joined_time: Option<String>,
    /// `leftTime`
    pub left_time: Option<String>,
    /// `duration`
    pub duration: Option<f64>,
    /// `participantType`
    pub participant_type: Option<MeetingAttendeeReportObjectParticipantType>,
    /// `ipAddress`
    pub ip_address: Option<String>,
    /// `clientAgent`
    pub client_agent: Option<String>,
    /// `company`
    pub company: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `address1`
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// `zipCode`
    pub zip_code: Option<String>,
    /// `registered`
    pub registered: Option<bool>,
    /// `invited`
    pub invited: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingAttendeeReportObject: Keys = Keys(&["\"meetingId\":", "\"meetingNumber\":", "\"meetingTitle\":", "\"displayName\":", "\"email\":", "\"joinedTime\":", "\"leftTime\":", "\"duration\":", "\"participantType\":", "\"ipAddress\":", "\"clientAgent\":", "\"company\":", "\"phoneNumber\":", "\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"country\":", "\"zipCode\":", "\"registered\":", "\"invited\":"]);

impl Json for MeetingAttendeeReportObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingAttendeeReportObject, &mut [&mut self.meeting_id, &mut self.meeting_number, &mut self.meeting_title, &mut self.display_name, &mut self.email, &mut self.joined_time, &mut self.left_time, &mut self.duration, &mut self.participant_type, &mut self.ip_address, &mut self.client_agent, &mut self.company, &mut self.phone_number, &mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.country, &mut self.zip_code, &mut self.registered, &mut self.invited], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingAttendeeReportObject, &[&self.meeting_id, &self.meeting_number, &self.meeting_title, &self.display_name, &self.email, &self.joined_time, &self.left_time, &self.duration, &self.participant_type, &self.ip_address, &self.client_agent, &self.company, &self.phone_number, &self.address1, &self.address2, &self.city, &self.state, &self.country, &self.zip_code, &self.registered, &self.invited], &self.extra) }
}

impl std::fmt::Debug for MeetingAttendeeReportObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingAttendeeReportObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `participantType` of [`MeetingAttendeeReportObject`].
    pub enum MeetingAttendeeReportObjectParticipantType {
        Host = "host",
        Attendee = "attendee",
    }
}

/// The object `MeetingUsageReportObject` of Webex.
#[derive(Clone, Default)]
pub struct MeetingUsageReportObject {
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<String>,
    /// `meetingTitle`
    pub meeting_title: Option<String>,
    /// `start`
    pub start: Option<String>,
    /// `end`
    pub end: Option<String>,
    /// `duration`
    pub duration: Option<f64>,
    /// `scheduledType`
    pub scheduled_type: Option<MeetingUsageReportObjectScheduledType>,
    /// `hostDisplayName`
    pub host_display_name: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `totalPeopleMinutes` in minutes
    pub total_people_minutes: Option<f64>,
    /// `totalCallInMinutes` in minutes
    pub total_call_in_minutes: Option<f64>,
    /// `totalCallOutDomestic`
    pub total_call_out_domestic: Option<f64>,
    /// `totalCallInTollFreeMinutes` in minutes
    pub total_call_in_toll_free_minutes: Option<f64>,
    /// `totalCallOutInternational`
    pub total_call_out_international: Option<f64>,
    /// `totalVoipMinutes` in minutes
    pub total_voip_minutes: Option<f64>,
    /// `totalParticipants`
    pub total_participants: Option<f64>,
    /// `totalParticipantsVoip`
    pub total_participants_voip: Option<f64>,
    /// `totalParticipantsCallIn`
    pub total_participants_call_in: Option<f64>,
    /// `totalParticipantsCallOut`
    pub total_participants_call_out: Option<f64>,
    /// `peakAttendee`
    pub peak_attendee: Option<f64>,
    /// `totalRegistered`
    pub total_registered: Option<f64>,
    /// `totalInvitee`
    pub total_invitee: Option<f64>,
    /// `serviceType`
    pub service_type: Option<MeetingUsageReportObjectServiceType>,
    /// `trackingCodes`
    pub tracking_codes: Option<Vec<MeetingUsageReportTrackingCodeObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingUsageReportObject: Keys = Keys(&["\"meetingId\":", "\"meetingNumber\":", "\"meetingTitle\":", "\"start\":", "\"end\":", "\"duration\":", "\"scheduledType\":", "\"hostDisplayName\":", "\"hostEmail\":", "\"totalPeopleMinutes\":", "\"totalCallInMinutes\":", "\"totalCallOutDomestic\":", "\"totalCallInTollFreeMinutes\":", "\"totalCallOutInternational\":", "\"totalVoipMinutes\":", "\"totalParticipants\":", "\"totalParticipantsVoip\":", "\"totalParticipantsCallIn\":", "\"totalParticipantsCallOut\":", "\"peakAttendee\":", "\"totalRegistered\":", "\"totalInvitee\":", "\"serviceType\":", "\"trackingCodes\":"]);

impl Json for MeetingUsageReportObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingUsageReportObject, &mut [&mut self.meeting_id, &mut self.meeting_number, &mut self.meeting_title, &mut self.start, &mut self.end, &mut self.duration, &mut self.scheduled_type, &mut self.host_display_name, &mut self.host_email, &mut self.total_people_minutes, &mut self.total_call_in_minutes, &mut self.total_call_out_domestic, &mut self.total_call_in_toll_free_minutes, &mut self.total_call_out_international, &mut self.total_voip_minutes, &mut self.total_participants, &mut self.total_participants_voip, &mut self.total_participants_call_in, &mut self.total_participants_call_out, &mut self.peak_attendee, &mut self.total_registered, &mut self.total_invitee, &mut self.service_type, &mut self.tracking_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingUsageReportObject, &[&self.meeting_id, &self.meeting_number, &self.meeting_title, &self.start, &self.end, &self.duration, &self.scheduled_type, &self.host_display_name, &self.host_email, &self.total_people_minutes, &self.total_call_in_minutes, &self.total_call_out_domestic, &self.total_call_in_toll_free_minutes, &self.total_call_out_international, &self.total_voip_minutes, &self.total_participants, &self.total_participants_voip, &self.total_participants_call_in, &self.total_participants_call_out, &self.peak_attendee, &self.total_registered, &self.total_invitee, &self.service_type, &self.tracking_codes], &self.extra) }
}

impl std::fmt::Debug for MeetingUsageReportObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingUsageReportObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduledType` of [`MeetingUsageReportObject`].
    pub enum MeetingUsageReportObjectScheduledType {
        Meeting = "meeting",
        Webinar = "webinar",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`MeetingUsageReportObject`].
    pub enum MeetingUsageReportObjectServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

/// The object `MeetingUsageReportTrackingCodeObject` of Webex.
#[derive(Clone, Default)]
pub struct MeetingUsageReportTrackingCodeObject {
    /// `name`
    pub name: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingUsageReportTrackingCodeObject: Keys = Keys(&["\"name\":", "\"value\":"]);

impl Json for MeetingUsageReportTrackingCodeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingUsageReportTrackingCodeObject, &mut [&mut self.name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingUsageReportTrackingCodeObject, &[&self.name, &self.value], &self.extra) }
}

impl std::fmt::Debug for MeetingUsageReportTrackingCodeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingUsageReportTrackingCodeObject", self, f) }
}
