// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateSelectiveCallForwardingRuleForCallQueueBody` of Webex. Published as `UpdateASelectiveCallForwardingRuleForACallQueueBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallForwardingRuleForCallQueueBody {
    /// `name`
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<CreateForwardingRuleObjectForwardTo>,
    /// `callsFrom`
    pub calls_from: Option<CreateForwardingRuleObjectCallsFrom>,
    /// `callsTo`
    pub calls_to: Option<CreateForwardingRuleObjectCallsTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallForwardingRuleForCallQueueBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"holidaySchedule\":", "\"businessSchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for UpdateSelectiveCallForwardingRuleForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallForwardingRuleForCallQueueBody, &mut [&mut self.name, &mut self.enabled, &mut self.holiday_schedule, &mut self.business_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallForwardingRuleForCallQueueBody, &[&self.name, &self.enabled, &self.holiday_schedule, &self.business_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallForwardingRuleForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallForwardingRuleForCallQueueBody", self, f) }
}

/// The object `UpdateSelectiveCallForwardingRuleForCallQueueResponse` of Webex. Published as `UpdateASelectiveCallForwardingRuleForACallQueueResponse`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallForwardingRuleForCallQueueResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallForwardingRuleForCallQueueResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateSelectiveCallForwardingRuleForCallQueueResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallForwardingRuleForCallQueueResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallForwardingRuleForCallQueueResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallForwardingRuleForCallQueueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallForwardingRuleForCallQueueResponse", self, f) }
}

/// The object `UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody {
    /// `settings`; required when sent
    pub settings: Option<Vec<ModifyAgentsForCallQueueObjectSettingsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody: Keys = Keys(&["\"settings\":"]);

impl Json for UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody, &mut [&mut self.settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody, &[&self.settings], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody", self, f) }
}

/// The object `UpdateCallForwardingSettingsForCallQueueBody` of Webex. Published as `UpdateCallForwardingSettingsForACallQueueBody`.
#[derive(Clone, Default)]
pub struct UpdateCallForwardingSettingsForCallQueueBody {
    /// `callForwarding`
    pub call_forwarding: Option<ModifyCallForwardingObjectCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallForwardingSettingsForCallQueueBody: Keys = Keys(&["\"callForwarding\":"]);

impl Json for UpdateCallForwardingSettingsForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallForwardingSettingsForCallQueueBody, &mut [&mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallForwardingSettingsForCallQueueBody, &[&self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for UpdateCallForwardingSettingsForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallForwardingSettingsForCallQueueBody", self, f) }
}

/// The object `UpdateCallQueueSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateCallQueueSettingsBody {
    /// `maintainQueuePositionForSimRingEnabled`
    pub maintain_queue_position_for_sim_ring_enabled: Option<bool>,
    /// `forceAgentUnavailableOnBouncedEnabled`
    pub force_agent_unavailable_on_bounced_enabled: Option<bool>,
    /// `playToneToAgentForBargeInEnabled`
    pub play_tone_to_agent_for_barge_in_enabled: Option<bool>,
    /// `playToneToAgentForSilentMonitoringEnabled`
    pub play_tone_to_agent_for_silent_monitoring_enabled: Option<bool>,
    /// `playToneToAgentForSupervisorCoachingEnabled`
    pub play_tone_to_agent_for_supervisor_coaching_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallQueueSettingsBody: Keys = Keys(&["\"maintainQueuePositionForSimRingEnabled\":", "\"forceAgentUnavailableOnBouncedEnabled\":", "\"playToneToAgentForBargeInEnabled\":", "\"playToneToAgentForSilentMonitoringEnabled\":", "\"playToneToAgentForSupervisorCoachingEnabled\":"]);

impl Json for UpdateCallQueueSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallQueueSettingsBody, &mut [&mut self.maintain_queue_position_for_sim_ring_enabled, &mut self.force_agent_unavailable_on_bounced_enabled, &mut self.play_tone_to_agent_for_barge_in_enabled, &mut self.play_tone_to_agent_for_silent_monitoring_enabled, &mut self.play_tone_to_agent_for_supervisor_coaching_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallQueueSettingsBody, &[&self.maintain_queue_position_for_sim_ring_enabled, &self.force_agent_unavailable_on_bounced_enabled, &self.play_tone_to_agent_for_barge_in_enabled, &self.play_tone_to_agent_for_silent_monitoring_enabled, &self.play_tone_to_agent_for_supervisor_coaching_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallQueueSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallQueueSettingsBody", self, f) }
}
