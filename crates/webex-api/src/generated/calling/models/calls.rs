// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallQueueCall` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueCall {
    /// `callId`
    pub call_id: Option<String>,
    /// `origCallId`
    pub orig_call_id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// `remoteParty`
    pub remote_party: Option<TelephonyParty>,
    /// `addTime`: a moment, RFC 3339
    pub add_time: Option<String>,
    /// `removeTime`: a moment, RFC 3339
    pub remove_time: Option<String>,
    /// `mandatoryEntrance`
    pub mandatory_entrance: Option<bool>,
    /// `bounced`
    pub bounced: Option<bool>,
    /// `reordered`
    pub reordered: Option<bool>,
    /// `preservedWaitTime`
    pub preserved_wait_time: Option<i64>,
    /// `queueNumber`
    pub queue_number: Option<String>,
    /// `queueName`
    pub queue_name: Option<String>,
    /// `priority`
    pub priority: Option<String>,
    /// `answeringAgentId`
    pub answering_agent_id: Option<String>,
    /// `answeringAgentType`
    pub answering_agent_type: Option<CallQueueCallAnsweringAgentType>,
    /// `answeringCallId`
    pub answering_call_id: Option<String>,
    /// `answeringNetworkCallId`
    pub answering_network_call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueCall: Keys = Keys(&["\"callId\":", "\"origCallId\":", "\"callSessionId\":", "\"remoteParty\":", "\"addTime\":", "\"removeTime\":", "\"mandatoryEntrance\":", "\"bounced\":", "\"reordered\":", "\"preservedWaitTime\":", "\"queueNumber\":", "\"queueName\":", "\"priority\":", "\"answeringAgentId\":", "\"answeringAgentType\":", "\"answeringCallId\":", "\"answeringNetworkCallId\":"]);

impl Json for CallQueueCall {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueCall, &mut [&mut self.call_id, &mut self.orig_call_id, &mut self.call_session_id, &mut self.remote_party, &mut self.add_time, &mut self.remove_time, &mut self.mandatory_entrance, &mut self.bounced, &mut self.reordered, &mut self.preserved_wait_time, &mut self.queue_number, &mut self.queue_name, &mut self.priority, &mut self.answering_agent_id, &mut self.answering_agent_type, &mut self.answering_call_id, &mut self.answering_network_call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueCall, &[&self.call_id, &self.orig_call_id, &self.call_session_id, &self.remote_party, &self.add_time, &self.remove_time, &self.mandatory_entrance, &self.bounced, &self.reordered, &self.preserved_wait_time, &self.queue_number, &self.queue_name, &self.priority, &self.answering_agent_id, &self.answering_agent_type, &self.answering_call_id, &self.answering_network_call_id], &self.extra) }
}

impl std::fmt::Debug for CallQueueCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueCall", self, f) }
}

webex_core::open_enum! {
    /// Values of `answeringAgentType` of [`CallQueueCall`].
    pub enum CallQueueCallAnsweringAgentType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `ListCallqueueCallsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCallqueueCallsResponse {
    /// `items`
    pub items: Option<Vec<CallQueueCall>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallqueueCallsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListCallqueueCallsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallqueueCallsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallqueueCallsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListCallqueueCallsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallqueueCallsResponse", self, f) }
}
