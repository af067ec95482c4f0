// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallMonitoringRequest` of Webex.
#[derive(Clone, Default)]
pub struct CallMonitoringRequest {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `monitorType`; required when sent
    pub monitor_type: Option<String>,
    /// `taskId`: uuid
    pub task_id: Option<String>,
    /// `queueIds`
    pub queue_ids: Option<Vec<String>>,
    /// `teams`
    pub teams: Option<Vec<String>>,
    /// `sites`
    pub sites: Option<Vec<String>>,
    /// `agents`
    pub agents: Option<Vec<String>>,
    /// `trackingId`: uuid
    pub tracking_id: Option<String>,
    /// `invisibleMode`
    pub invisible_mode: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallMonitoringRequest: Keys = Keys(&["\"id\":", "\"monitorType\":", "\"taskId\":", "\"queueIds\":", "\"teams\":", "\"sites\":", "\"agents\":", "\"trackingId\":", "\"invisibleMode\":"]);

impl Json for CallMonitoringRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallMonitoringRequest, &mut [&mut self.id, &mut self.monitor_type, &mut self.task_id, &mut self.queue_ids, &mut self.teams, &mut self.sites, &mut self.agents, &mut self.tracking_id, &mut self.invisible_mode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallMonitoringRequest, &[&self.id, &self.monitor_type, &self.task_id, &self.queue_ids, &self.teams, &self.sites, &self.agents, &self.tracking_id, &self.invisible_mode], &self.extra) }
}

impl std::fmt::Debug for CallMonitoringRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallMonitoringRequest", self, f) }
}
