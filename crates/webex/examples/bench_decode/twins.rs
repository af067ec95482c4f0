//! The same objects with serde's derive: every field of the generated models under the same name. Unknown values of an enum are accepted but
//! not kept, unknown fields are passed over, so serde has less to do here.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PersonCollectionResponse {
    #[serde(rename = "items")]
    pub items: Option<Vec<Person>>,
    #[serde(rename = "notFoundIds")]
    pub not_found_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListCallQueuesResponse {
    #[serde(rename = "queues")]
    pub queues: Option<Vec<ListCallQueueEssentialsObject>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct GetDetailedCallHistoryResponse {
    #[serde(rename = "items")]
    pub items: Option<Vec<Cdr>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct QueryStatusResponse {
    #[serde(rename = "deviceId")]
    pub device_id: Option<String>,
    #[serde(rename = "result")]
    pub result: Option<BTreeMap<String, Value>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct GetHistoricalDataRelatedToMeetingsResponse {
    #[serde(rename = "siteUrl")]
    pub site_url: Option<String>,
    #[serde(rename = "startDate")]
    pub start_date: Option<String>,
    #[serde(rename = "endDate")]
    pub end_date: Option<String>,
    #[serde(rename = "metrics")]
    pub metrics: Option<HistoricalDataRelatedToMeetingsResponseMetrics>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Person {
    #[serde(rename = "id")]
    pub id: Option<String>,
    #[serde(rename = "emails")]
    pub emails: Option<Vec<String>>,
    #[serde(rename = "phoneNumbers")]
    pub phone_numbers: Option<Vec<PersonPhoneNumber>>,
    #[serde(rename = "extension")]
    pub extension: Option<String>,
    #[serde(rename = "locationId")]
    pub location_id: Option<String>,
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    #[serde(rename = "nickName")]
    pub nick_name: Option<String>,
    #[serde(rename = "firstName")]
    pub first_name: Option<String>,
    #[serde(rename = "lastName")]
    pub last_name: Option<String>,
    #[serde(rename = "avatar")]
    pub avatar: Option<String>,
    #[serde(rename = "orgId")]
    pub org_id: Option<String>,
    #[serde(rename = "roles")]
    pub roles: Option<Vec<String>>,
    #[serde(rename = "licenses")]
    pub licenses: Option<Vec<String>>,
    #[serde(rename = "department")]
    pub department: Option<String>,
    #[serde(rename = "manager")]
    pub manager: Option<String>,
    #[serde(rename = "managerId")]
    pub manager_id: Option<String>,
    #[serde(rename = "title")]
    pub title: Option<String>,
    #[serde(rename = "addresses")]
    pub addresses: Option<Vec<PersonAddresse>>,
    #[serde(rename = "created")]
    pub created: Option<String>,
    #[serde(rename = "lastModified")]
    pub last_modified: Option<String>,
    #[serde(rename = "timezone")]
    pub timezone: Option<String>,
    #[serde(rename = "lastActivity")]
    pub last_activity: Option<String>,
    #[serde(rename = "siteUrls")]
    pub site_urls: Option<Vec<String>>,
    #[serde(rename = "sipAddresses")]
    pub sip_addresses: Option<Vec<PersonSipAddresse>>,
    #[serde(rename = "xmppFederationJid")]
    pub xmpp_federation_jid: Option<String>,
    #[serde(rename = "status")]
    pub status: Option<PersonStatus>,
    #[serde(rename = "invitePending")]
    pub invite_pending: Option<bool>,
    #[serde(rename = "loginEnabled")]
    pub login_enabled: Option<bool>,
    #[serde(rename = "type")]
    pub type_: Option<PersonType>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListCallQueueEssentialsObject {
    #[serde(rename = "id")]
    pub id: Option<String>,
    #[serde(rename = "name")]
    pub name: Option<String>,
    #[serde(rename = "hasCxEssentials")]
    pub has_cx_essentials: Option<bool>,
    #[serde(rename = "locationName")]
    pub location_name: Option<String>,
    #[serde(rename = "locationId")]
    pub location_id: Option<String>,
    #[serde(rename = "phoneNumber")]
    pub phone_number: Option<String>,
    #[serde(rename = "extension")]
    pub extension: Option<String>,
    #[serde(rename = "enabled")]
    pub enabled: Option<bool>,
    #[serde(rename = "department")]
    pub department: Option<LocationObjectFeaturesAnnouncementPlaylist>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Cdr {
    #[serde(rename = "Answer indicator")]
    pub answer_indicator: Option<String>,
    #[serde(rename = "Answer time")]
    pub answer_time: Option<String>,
    #[serde(rename = "Answered")]
    pub answered: Option<String>,
    #[serde(rename = "Authorization code")]
    pub authorization_code: Option<String>,
    #[serde(rename = "Call ID")]
    pub call_id: Option<String>,
    #[serde(rename = "Caller ID number")]
    pub caller_id_number: Option<String>,
    #[serde(rename = "Call outcome")]
    pub call_outcome: Option<String>,
    #[serde(rename = "Call outcome reason")]
    pub call_outcome_reason: Option<String>,
    #[serde(rename = "Call Recording Platform Name")]
    pub call_recording_platform_name: Option<String>,
    #[serde(rename = "Call Recording Result")]
    pub call_recording_result: Option<String>,
    #[serde(rename = "Call Recording Trigger")]
    pub call_recording_trigger: Option<String>,
    #[serde(rename = "Call transfer Time")]
    pub call_transfer_time: Option<String>,
    #[serde(rename = "Call type")]
    pub call_type: Option<String>,
    #[serde(rename = "Called line ID")]
    pub called_line_id: Option<String>,
    #[serde(rename = "Called number")]
    pub called_number: Option<String>,
    #[serde(rename = "Calling line ID")]
    pub calling_line_id: Option<String>,
    #[serde(rename = "Calling number")]
    pub calling_number: Option<String>,
    #[serde(rename = "Client type")]
    pub client_type: Option<String>,
    #[serde(rename = "Client version")]
    pub client_version: Option<String>,
    #[serde(rename = "Correlation ID")]
    pub correlation_id: Option<String>,
    #[serde(rename = "Department ID")]
    pub department_id: Option<String>,
    #[serde(rename = "Device MAC")]
    pub device_mac: Option<String>,
    #[serde(rename = "Device owner UUID")]
    pub device_owner_uuid: Option<String>,
    #[serde(rename = "Dialed digits")]
    pub dialed_digits: Option<String>,
    #[serde(rename = "Direction")]
    pub direction: Option<String>,
    #[serde(rename = "Duration")]
    pub duration: Option<i64>,
    #[serde(rename = "External caller ID number")]
    pub external_caller_id_number: Option<String>,
    #[serde(rename = "Final local SessionID")]
    pub final_local_session_id: Option<String>,
    #[serde(rename = "Final remote SessionID")]
    pub final_remote_session_id: Option<String>,
    #[serde(rename = "Inbound trunk")]
    pub inbound_trunk: Option<String>,
    #[serde(rename = "International country")]
    pub international_country: Option<String>,
    #[serde(rename = "Local call ID")]
    pub local_call_id: Option<String>,
    #[serde(rename = "Local SessionID")]
    pub local_session_id: Option<String>,
    #[serde(rename = "Location")]
    pub location: Option<String>,
    #[serde(rename = "Model")]
    pub model: Option<String>,
    #[serde(rename = "Network call ID")]
    pub network_call_id: Option<String>,
    #[serde(rename = "Org UUID")]
    pub org_uuid: Option<String>,
    #[serde(rename = "Original reason")]
    pub original_reason: Option<String>,
    #[serde(rename = "OS type")]
    pub os_type: Option<String>,
    #[serde(rename = "Outbound trunk")]
    pub outbound_trunk: Option<String>,
    #[serde(rename = "Public Called IP Address")]
    pub public_called_ip_address: Option<String>,
    #[serde(rename = "Public Calling IP Address")]
    pub public_calling_ip_address: Option<String>,
    #[serde(rename = "Release time")]
    pub release_time: Option<String>,
    #[serde(rename = "Ring duration")]
    pub ring_duration: Option<i64>,
    #[serde(rename = "Redirecting party UUID")]
    pub redirecting_party_uuid: Option<String>,
    #[serde(rename = "Redirect reason")]
    pub redirect_reason: Option<String>,
    #[serde(rename = "Redirecting number")]
    pub redirecting_number: Option<String>,
    #[serde(rename = "Related call ID")]
    pub related_call_id: Option<String>,
    #[serde(rename = "Related reason")]
    pub related_reason: Option<String>,
    #[serde(rename = "Releasing party")]
    pub releasing_party: Option<String>,
    #[serde(rename = "Remote call ID")]
    pub remote_call_id: Option<String>,
    #[serde(rename = "Remote SessionID")]
    pub remote_session_id: Option<String>,
    #[serde(rename = "Report ID")]
    pub report_id: Option<String>,
    #[serde(rename = "Report time")]
    pub report_time: Option<String>,
    #[serde(rename = "Route group")]
    pub route_group: Option<String>,
    #[serde(rename = "Route list calls overage")]
    pub route_list_calls_overage: Option<String>,
    #[serde(rename = "Site main number")]
    pub site_main_number: Option<String>,
    #[serde(rename = "Site timezone")]
    pub site_timezone: Option<String>,
    #[serde(rename = "Site UUID")]
    pub site_uuid: Option<String>,
    #[serde(rename = "Start time")]
    pub start_time: Option<String>,
    #[serde(rename = "Sub client type")]
    pub sub_client_type: Option<String>,
    #[serde(rename = "Transfer related call ID")]
    pub transfer_related_call_id: Option<String>,
    #[serde(rename = "User")]
    pub user: Option<String>,
    #[serde(rename = "User number")]
    pub user_number: Option<String>,
    #[serde(rename = "User type")]
    pub user_type: Option<String>,
    #[serde(rename = "User UUID")]
    pub user_uuid: Option<String>,
    #[serde(rename = "PSTN Vendor Name")]
    pub pstn_vendor_name: Option<String>,
    #[serde(rename = "PSTN Legal Entity")]
    pub pstn_legal_entity: Option<String>,
    #[serde(rename = "PSTN Vendor Org ID")]
    pub pstn_vendor_org_id: Option<String>,
    #[serde(rename = "PSTN Provider ID")]
    pub pstn_provider_id: Option<String>,
    #[serde(rename = "Original Called Party UUID")]
    pub original_called_party_uuid: Option<String>,
    #[serde(rename = "Recall Type")]
    pub recall_type: Option<String>,
    #[serde(rename = "Hold Duration")]
    pub hold_duration: Option<i64>,
    #[serde(rename = "Auto Attendant Key Pressed")]
    pub auto_attendant_key_pressed: Option<String>,
    #[serde(rename = "Queue Type")]
    pub queue_type: Option<String>,
    #[serde(rename = "Answered Elsewhere")]
    pub answered_elsewhere: Option<String>,
    #[serde(rename = "Caller Reputation Score")]
    pub caller_reputation_score: Option<String>,
    #[serde(rename = "Caller Reputation Service Result")]
    pub caller_reputation_service_result: Option<String>,
    #[serde(rename = "Caller Reputation Score Reason")]
    pub caller_reputation_score_reason: Option<String>,
    #[serde(rename = "Interaction ID")]
    pub interaction_id: Option<String>,
    #[serde(rename = "WxCC consult merge status")]
    pub wx_cc_consult_merge_status: Option<String>,
    #[serde(rename = "ELIN")]
    pub elin: Option<String>,
    #[serde(rename = "Emergency number source")]
    pub emergency_number_source: Option<String>,
    #[serde(rename = "Transfer type")]
    pub transfer_type: Option<String>,
    #[serde(rename = "Transfer type context")]
    pub transfer_type_context: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetrics {
    #[serde(rename = "totalMeetings")]
    pub total_meetings: Option<f64>,
    #[serde(rename = "totalParticipants")]
    pub total_participants: Option<f64>,
    #[serde(rename = "totalUniqueHosts")]
    pub total_unique_hosts: Option<f64>,
    #[serde(rename = "totalMeetingMinutes")]
    pub total_meeting_minutes: Option<f64>,
    #[serde(rename = "totalAudioMinutes")]
    pub total_audio_minutes: Option<f64>,
    #[serde(rename = "totalTelephoneMinutes")]
    pub total_telephone_minutes: Option<f64>,
    #[serde(rename = "totalVoIPMinutes")]
    pub total_vo_ip_minutes: Option<f64>,
    #[serde(rename = "videoMeetings")]
    pub video_meetings: Option<f64>,
    #[serde(rename = "sharingMeetings")]
    pub sharing_meetings: Option<f64>,
    #[serde(rename = "recordingMeetings")]
    pub recording_meetings: Option<f64>,
    #[serde(rename = "participantsByJoinMethods")]
    pub participants_by_join_methods: Option<HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods>,
    #[serde(rename = "participantsByRoles")]
    pub participants_by_roles: Option<HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles>,
    #[serde(rename = "participantsByLocation")]
    pub participants_by_location: Option<Vec<HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PersonPhoneNumber {
    #[serde(rename = "type")]
    pub type_: Option<PersonPhoneNumberType>,
    #[serde(rename = "value")]
    pub value: Option<String>,
    #[serde(rename = "primary")]
    pub primary: Option<bool>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PersonAddresse {
    #[serde(rename = "type")]
    pub type_: Option<String>,
    #[serde(rename = "country")]
    pub country: Option<String>,
    #[serde(rename = "locality")]
    pub locality: Option<String>,
    #[serde(rename = "region")]
    pub region: Option<String>,
    #[serde(rename = "streetAddress")]
    pub street_address: Option<String>,
    #[serde(rename = "postalCode")]
    pub postal_code: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PersonSipAddresse {
    #[serde(rename = "type")]
    pub type_: Option<PersonSipAddresseType>,
    #[serde(rename = "value")]
    pub value: Option<String>,
    #[serde(rename = "primary")]
    pub primary: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
pub enum PersonStatus {
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "call")]
    Call,
    #[serde(rename = "DoNotDisturb")]
    DoNotDisturb,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "meeting")]
    Meeting,
    #[serde(rename = "OutOfOffice")]
    OutOfOffice,
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "presenting")]
    Presenting,
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, Deserialize)]
pub enum PersonType {
    #[serde(rename = "person")]
    Person,
    #[serde(rename = "bot")]
    Bot,
    #[serde(rename = "appuser")]
    Appuser,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LocationObjectFeaturesAnnouncementPlaylist {
    #[serde(rename = "id")]
    pub id: Option<String>,
    #[serde(rename = "name")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods {
    #[serde(rename = "webApp")]
    pub web_app: Option<f64>,
    #[serde(rename = "cloudVideoDevice")]
    pub cloud_video_device: Option<f64>,
    #[serde(rename = "mobileMeetingsApp")]
    pub mobile_meetings_app: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles {
    #[serde(rename = "host")]
    pub host: Option<f64>,
    #[serde(rename = "attendee")]
    pub attendee: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem {
    #[serde(rename = "country")]
    pub country: Option<String>,
    #[serde(rename = "totalParticipants")]
    pub total_participants: Option<f64>,
}

#[derive(Debug, Clone, Deserialize)]
pub enum PersonPhoneNumberType {
    #[serde(rename = "work")]
    Work,
    #[serde(rename = "work_extension")]
    WorkExtension,
    #[serde(rename = "mobile")]
    Mobile,
    #[serde(rename = "fax")]
    Fax,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, Deserialize)]
pub enum PersonSipAddresseType {
    #[serde(rename = "personal-room")]
    PersonalRoom,
    #[serde(rename = "enterprise")]
    Enterprise,
    #[serde(rename = "cloud-calling")]
    CloudCalling,
    #[serde(other)]
    Other,
}
