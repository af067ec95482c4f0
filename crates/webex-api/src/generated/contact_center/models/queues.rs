// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `OutQueueStatistics` of Webex.
#[derive(Clone, Default)]
pub struct OutQueueStatistics {
    /// `intervalStartTime`
    pub interval_start_time: Option<i64>,
    /// `queueId`
    pub queue_id: Option<String>,
    /// `queueName`
    pub queue_name: Option<String>,
    /// `channelType`
    pub channel_type: Option<String>,
    /// `totalOfferedTasks`
    pub total_offered_tasks: Option<i64>,
    /// `totalEnqueuedTasks`
    pub total_enqueued_tasks: Option<i64>,
    /// `totalAssignedTasks`; deprecated
    pub total_assigned_tasks: Option<i64>,
    /// `totalAcceptedTasks`
    pub total_accepted_tasks: Option<i64>,
    /// `totalRejectedTasks`
    pub total_rejected_tasks: Option<i64>,
    /// `totalAbandonedTasks`
    pub total_abandoned_tasks: Option<i64>,
    /// `averageEnqueuedTime`
    pub average_enqueued_time: Option<f64>,
    /// `averageHandledTime`
    pub average_handled_time: Option<f64>,
    /// `serviceLevelThresholdPercentage` in percent
    pub service_level_threshold_percentage: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutQueueStatistics: Keys = Keys(&["\"intervalStartTime\":", "\"queueId\":", "\"queueName\":", "\"channelType\":", "\"totalOfferedTasks\":", "\"totalEnqueuedTasks\":", "\"totalAssignedTasks\":", "\"totalAcceptedTasks\":", "\"totalRejectedTasks\":", "\"totalAbandonedTasks\":", "\"averageEnqueuedTime\":", "\"averageHandledTime\":", "\"serviceLevelThresholdPercentage\":"]);

impl Json for OutQueueStatistics {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutQueueStatistics, &mut [&mut self.interval_start_time, &mut self.queue_id, &mut self.queue_name, &mut self.channel_type, &mut self.total_offered_tasks, &mut self.total_enqueued_tasks, &mut self.total_assigned_tasks, &mut self.total_accepted_tasks, &mut self.total_rejected_tasks, &mut self.total_abandoned_tasks, &mut self.average_enqueued_time, &mut self.average_handled_time, &mut self.service_level_threshold_percentage], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutQueueStatistics, &[&self.interval_start_time, &self.queue_id, &self.queue_name, &self.channel_type, &self.total_offered_tasks, &self.total_enqueued_tasks, &self.total_assigned_tasks, &self.total_accepted_tasks, &self.total_rejected_tasks, &self.total_abandoned_tasks, &self.average_enqueued_time, &self.average_handled_time, &self.service_level_threshold_percentage], &self.extra) }
}

impl std::fmt::Debug for OutQueueStatistics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutQueueStatistics", self, f) }
}

/// The object `QueueApiResponse` of Webex.
#[derive(Clone, Default)]
pub struct QueueApiResponse {
    /// `meta`; required when sent
    pub meta: Option<Meta>,
    /// `data`; required when sent
    pub data: Option<Vec<OutQueueStatistics>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueueApiResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for QueueApiResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueueApiResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueueApiResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for QueueApiResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueueApiResponse", self, f) }
}
