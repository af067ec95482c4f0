// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CDR` of Webex.
#[derive(Clone, Default)]
pub struct CDR {
    /// `Answer indicator`
    pub answer_indicator: Option<String>,
    /// `Answer time`: a moment, RFC 3339
    pub answer_time: Option<String>,
    /// `Answered`
    pub answered: Option<String>,
    /// `Authorization code`
    pub authorization_code: Option<String>,
    /// `Call ID`
    pub call_id: Option<String>,
    /// `Caller ID number`
    pub caller_id_number: Option<String>,
    /// `Call outcome`
    pub call_outcome: Option<String>,
    /// `Call outcome reason`
    pub call_outcome_reason: Option<String>,
    /// `Call Recording Platform Name`
    pub call_recording_platform_name: Option<String>,
    /// `Call Recording Result`
    pub call_recording_result: Option<String>,
    /// `Call Recording Trigger`
    pub call_recording_trigger: Option<String>,
    /// `Call transfer Time`: a moment, RFC 3339
    pub call_transfer_time: Option<String>,
    /// `Call type`
    pub call_type: Option<String>,
    /// `Called line ID`
    pub called_line_id: Option<String>,
    /// `Called number`
    pub called_number: Option<String>,
    /// `Calling line ID`
    pub calling_line_id: Option<String>,
    /// `Calling number`
    pub calling_number: Option<String>,
    /// `Client type`
    pub client_type: Option<String>,
    /// `Client version`
    pub client_version: Option<String>,
    /// `Correlation ID`
    pub correlation_id: Option<String>,
    /// `Department ID`
    pub department_id: Option<String>,
    /// `Device MAC`
    pub device_mac: Option<String>,
    /// `Device owner UUID`
    pub device_owner_uuid: Option<String>,
    /// `Dialed digits`
    pub dialed_digits: Option<String>,
    /// `Direction`
    pub direction: Option<String>,
    /// `Duration`
    pub duration: Option<i64>,
    /// `External caller ID number`
    pub external_caller_id_number: Option<String>,
    /// `Final local SessionID`
    pub final_local_session_id: Option<String>,
    /// `Final remote SessionID`
    pub final_remote_session_id: Option<String>,
    /// `Inbound trunk`
    pub inbound_trunk: Option<String>,
    /// `International country`
    pub international_country: Option<String>,
    /// `Local call ID`
    pub local_call_id: Option<String>,
    /// `Local SessionID`
    pub local_session_id: Option<String>,
    /// `Location`
    pub location: Option<String>,
    /// `Model`
    pub model: Option<String>,
    /// `Network call ID`
    pub network_call_id: Option<String>,
    /// `Org UUID`
    pub org_uuid: Option<String>,
    /// `Original reason`
    pub original_reason: Option<String>,
    /// `OS type`
    pub os_type: Option<String>,
    /// `Outbound trunk`
    pub outbound_trunk: Option<String>,
    /// `Public Called IP Address`
    pub public_called_ip_address: Option<String>,
    /// `Public Calling IP Address`
    pub public_calling_ip_address: Option<String>,
    /// `Release time`: a moment, RFC 3339
    pub release_time: Option<String>,
    /// `Ring duration`
    pub ring_duration: Option<i64>,
    /// `Redirecting party UUID`
    pub redirecting_party_uuid: Option<String>,
    /// `Redirect reason`
    pub redirect_reason: Option<String>,
    /// `Redirecting number`
    pub redirecting_number: Option<String>,
    /// `Related call ID`
    pub related_call_id: Option<String>,
    /// `Related reason`
    pub related_reason: Option<String>,
    /// `Releasing party`
    pub releasing_party: Option<String>,
    /// `Remote call ID`
    pub remote_call_id: Option<String>,
    /// `Remote SessionID`
    pub remote_session_id: Option<String>,
    /// `Report ID`
    pub report_id: Option<String>,
    /// `Report time`: a moment, RFC 3339
    pub report_time: Option<String>,
    /// `Route group`
    pub route_group: Option<String>,
    /// `Route list calls overage`
    pub route_list_calls_overage: Option<String>,
    /// `Site main number`
    pub site_main_number: Option<String>,
    /// `Site timezone`
    pub site_timezone: Option<String>,
    /// `Site UUID`
    pub site_uuid: Option<String>,
    /// `Start time`: a moment, RFC 3339
    pub start_time: Option<String>,
    /// `Sub client type`
    pub sub_client_type: Option<String>,
    /// `Transfer related call ID`
    pub transfer_related_call_id: Option<String>,
    /// `User`
    pub user: Option<String>,
    /// `User number`
    pub user_number: Option<String>,
    /// `User type`
    pub user_type: Option<String>,
    /// `User UUID`
    pub user_uuid: Option<String>,
    /// `PSTN Vendor Name`
    pub pstn_vendor_name: Option<String>,
    /// `PSTN Legal Entity`
    pub pstn_legal_entity: Option<String>,
    /// `PSTN Vendor Org ID`
    pub pstn_vendor_org_id: Option<String>,
    /// `PSTN Provider ID`
    pub pstn_provider_id: Option<String>,
    /// `Original Called Party UUID`
    pub original_called_party_uuid: Option<String>,
    /// `Recall Type`
    pub recall_type: Option<String>,
    /// `Hold Duration`
    pub hold_duration: Option<i64>,
    /// `Auto Attendant Key Pressed`
    pub auto_attendant_key_pressed: Option<String>,
    /// `Queue Type`
    pub queue_type: Option<String>,
    /// `Answered Elsewhere`
    pub answered_elsewhere: Option<String>,
    /// `Caller Reputation Score`
    pub caller_reputation_score: Option<String>,
    /// `Caller Reputation Service Result`
    pub caller_reputation_service_result: Option<String>,
    /// `Caller Reputation Score Reason`
    pub caller_reputation_score_reason: Option<String>,
    /// `Interaction ID`
    pub interaction_id: Option<String>,
    /// `WxCC consult merge status`
    pub wx_cc_consult_merge_status: Option<String>,
    /// `ELIN`
    pub elin: Option<String>,
    /// `Emergency number source`
    pub emergency_number_source: Option<String>,
    /// `Transfer type`
    pub transfer_type: Option<String>,
    /// `Transfer type context`
    pub transfer_type_context: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CDR: Keys = Keys(&["\"Answer indicator\":", "\"Answer time\":", "\"Answered\":", "\"Authorization code\":", "\"Call ID\":", "\"Caller ID number\":", "\"Call outcome\":", "\"Call outcome reason\":", "\"Call Recording Platform Name\":", "\"Call Recording Result\":", "\"Call Recording Trigger\":", "\"Call transfer Time\":", "\"Call type\":", "\"Called line ID\":", "\"Called number\":", "\"Calling line ID\":", "\"Calling number\":", "\"Client type\":", "\"Client version\":", "\"Correlation ID\":", "\"Department ID\":", "\"Device MAC\":", "\"Device owner UUID\":", "\"Dialed digits\":", "\"Direction\":", "\"Duration\":", "\"External caller ID number\":", "\"Final local SessionID\":", "\"Final remote SessionID\":", "\"Inbound trunk\":", "\"International country\":", "\"Local call ID\":", "\"Local SessionID\":", "\"Location\":", "\"Model\":", "\"Network call ID\":", "\"Org UUID\":", "\"Original reason\":", "\"OS type\":", "\"Outbound trunk\":", "\"Public Called IP Address\":", "\"Public Calling IP Address\":", "\"Release time\":", "\"Ring duration\":", "\"Redirecting party UUID\":", "\"Redirect reason\":", "\"Redirecting number\":", "\"Related call ID\":", "\"Related reason\":", "\"Releasing party\":", "\"Remote call ID\":", "\"Remote SessionID\":", "\"Report ID\":", "\"Report time\":", "\"Route group\":", "\"Route list calls overage\":", "\"Site main number\":", "\"Site timezone\":", "\"Site UUID\":", "\"Start time\":", "\"Sub client type\":", "\"Transfer related call ID\":", "\"User\":", "\"User number\":", "\"User type\":", "\"User UUID\":", "\"PSTN Vendor Name\":", "\"PSTN Legal Entity\":", "\"PSTN Vendor Org ID\":", "\"PSTN Provider ID\":", "\"Original Called Party UUID\":", "\"Recall Type\":", "\"Hold Duration\":", "\"Auto Attendant Key Pressed\":", "\"Queue Type\":", "\"Answered Elsewhere\":", "\"Caller Reputation Score\":", "\"Caller Reputation Service Result\":", "\"Caller Reputation Score Reason\":", "\"Interaction ID\":", "\"WxCC consult merge status\":", "\"ELIN\":", "\"Emergency number source\":", "\"Transfer type\":", "\"Transfer type context\":"]);

impl Json for CDR {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CDR, &mut [&mut self.answer_indicator, &mut self.answer_time, &mut self.answered, &mut self.authorization_code, &mut self.call_id, &mut self.caller_id_number, &mut self.call_outcome, &mut self.call_outcome_reason, &mut self.call_recording_platform_name, &mut self.call_recording_result, &mut self.call_recording_trigger, &mut self.call_transfer_time, &mut self.call_type, &mut self.called_line_id, &mut self.called_number, &mut self.calling_line_id, &mut self.calling_number, &mut self.client_type, &mut self.client_version, &mut self.correlation_id, &mut self.department_id, &mut self.device_mac, &mut self.device_owner_uuid, &mut self.dialed_digits, &mut self.direction, &mut self.duration, &mut self.external_caller_id_number, &mut self.final_local_session_id, &mut self.final_remote_session_id, &mut self.inbound_trunk, &mut self.international_country, &mut self.local_call_id, &mut self.local_session_id, &mut self.location, &mut self.model, &mut self.network_call_id, &mut self.org_uuid, &mut self.original_reason, &mut self.os_type, &mut self.outbound_trunk, &mut self.public_called_ip_address, &mut self.public_calling_ip_address, &mut self.release_time, &mut self.ring_duration, &mut self.redirecting_party_uuid, &mut self.redirect_reason, &mut self.redirecting_number, &mut self.related_call_id, &mut self.related_reason, &mut self.releasing_party, &mut self.remote_call_id, &mut self.remote_session_id, &mut self.report_id, &mut self.report_time, &mut self.route_group, &mut self.route_list_calls_overage, &mut self.site_main_number, &mut self.site_timezone, &mut self.site_uuid, &mut self.start_time, &mut self.sub_client_type, &mut self.transfer_related_call_id, &mut self.user, &mut self.user_number, &mut self.user_type, &mut self.user_uuid, &mut self.pstn_vendor_name, &mut self.pstn_legal_entity, &mut self.pstn_vendor_org_id, &mut self.pstn_provider_id, &mut self.original_called_party_uuid, &mut self.recall_type, &mut self.hold_duration, &mut self.auto_attendant_key_pressed, &mut self.queue_type, &mut self.answered_elsewhere, &mut self.caller_reputation_score, &mut self.caller_reputation_service_result, &mut self.caller_reputation_score_reason, &mut self.interaction_id, &mut self.wx_cc_consult_merge_status, &mut self.elin, &mut self.emergency_number_source, &mut self.transfer_type, &mut self.transfer_type_context], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CDR, &[&self.answer_indicator, &self.answer_time, &self.answered, &self.authorization_code, &self.call_id, &self.caller_id_number, &self.call_outcome, &self.call_outcome_reason, &self.call_recording_platform_name, &self.call_recording_result, &self.call_recording_trigger, &self.call_transfer_time, &self.call_type, &self.called_line_id, &self.called_number, &self.calling_line_id, &self.calling_number, &self.client_type, &self.client_version, &self.correlation_id, &self.department_id, &self.device_mac, &self.device_owner_uuid, &self.dialed_digits, &self.direction, &self.duration, &self.external_caller_id_number, &self.final_local_session_id, &self.final_remote_session_id, &self.inbound_trunk, &self.international_country, &self.local_call_id, &self.local_session_id, &self.location, &self.model, &self.network_call_id, &self.org_uuid, &self.original_reason, &self.os_type, &self.outbound_trunk, &self.public_called_ip_address, &self.public_calling_ip_address, &self.release_time, &self.ring_duration, &self.redirecting_party_uuid, &self.redirect_reason, &self.redirecting_number, &self.related_call_id, &self.related_reason, &self.releasing_party, &self.remote_call_id, &self.remote_session_id, &self.report_id, &self.report_time, &self.route_group, &self.route_list_calls_overage, &self.site_main_number, &self.site_timezone, &self.site_uuid, &self.start_time, &self.sub_client_type, &self.transfer_related_call_id, &self.user, &self.user_number, &self.user_type, &self.user_uuid, &self.pstn_vendor_name, &self.pstn_legal_entity, &self.pstn_vendor_org_id, &self.pstn_provider_id, &self.original_called_party_uuid, &self.recall_type, &self.hold_duration, &self.auto_attendant_key_pressed, &self.queue_type, &self.answered_elsewhere, &self.caller_reputation_score, &self.caller_reputation_service_result, &self.caller_reputation_score_reason, &self.interaction_id, &self.wx_cc_consult_merge_status, &self.elin, &self.emergency_number_source, &self.transfer_type, &self.transfer_type_context], &self.extra) }
}

impl std::fmt::Debug for CDR {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CDR", self, f) }
}

/// The object `GetDetailedCallHistoryResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetDetailedCallHistoryResponse {
    /// `items`
    pub items: Option<Vec<CDR>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDetailedCallHistoryResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetDetailedCallHistoryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDetailedCallHistoryResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDetailedCallHistoryResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetDetailedCallHistoryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDetailedCallHistoryResponse", self, f) }
}
