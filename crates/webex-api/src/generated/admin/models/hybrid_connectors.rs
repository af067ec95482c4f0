// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Alarm` of Webex.
#[derive(Clone, Default)]
pub struct Alarm {
    /// `id`
    pub id: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `severity`
    pub severity: Option<AlarmSeverity>,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `hybridConnectorId`
    pub hybrid_connector_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Alarm: Keys = Keys(&["\"id\":", "\"created\":", "\"severity\":", "\"title\":", "\"description\":", "\"hybridConnectorId\":"]);

impl Json for Alarm {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Alarm, &mut [&mut self.id, &mut self.created, &mut self.severity, &mut self.title, &mut self.description, &mut self.hybrid_connector_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Alarm, &[&self.id, &self.created, &self.severity, &self.title, &self.description, &self.hybrid_connector_id], &self.extra) }
}

impl std::fmt::Debug for Alarm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Alarm", self, f) }
}

webex_core::open_enum! {
    /// Values of `severity` of [`Alarm`].
    pub enum AlarmSeverity {
        Critical = "critical",
        Warning = "warning",
        Alert = "alert",
        Error = "error",
    }
}

/// The object `Connector` of Webex.
#[derive(Clone, Default)]
pub struct Connector {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `hybridClusterId`
    pub hybrid_cluster_id: Option<String>,
    /// `hostname`
    pub hostname: Option<String>,
    /// `status`
    pub status: Option<ConnectorStatus>,
    /// `created`
    pub created: Option<String>,
    /// `type`
    pub type_: Option<ConnectorType>,
    /// `version`
    pub version: Option<String>,
    /// `alarms`
    pub alarms: Option<Vec<Alarm>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Connector: Keys = Keys(&["\"id\":", "\"orgId\":", "\"hybridClusterId\":", "\"hostname\":", "\"status\":", "\"created\":", "\"type\":", "\"version\":", "\"alarms\":"]);

impl Json for Connector {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Connector, &mut [&mut self.id, &mut self.org_id, &mut self.hybrid_cluster_id, &mut self.hostname, &mut self.status, &mut self.created, &mut self.type_, &mut self.version, &mut self.alarms], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Connector, &[&self.id, &self.org_id, &self.hybrid_cluster_id, &self.hostname, &self.status, &self.created, &self.type_, &self.version, &self.alarms], &self.extra) }
}

impl std::fmt::Debug for Connector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Connector", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`Connector`].
    pub enum ConnectorStatus {
        Operational = "operational",
        Impaired = "impaired",
        Outage = "outage",
        MaintenanceMode = "maintenanceMode",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`Connector`].
    pub enum ConnectorType {
        ExpresswayManagement = "expresswayManagement",
        Calendar = "calendar",
        Call = "call",
        Message = "message",
        ExpresswayServiceability = "expresswayServiceability",
        EcpServiceability = "ecpServiceability",
        VideoMesh = "videoMesh",
        DataSecurity = "dataSecurity",
        Care = "care",
        CareManagement = "careManagement",
    }
}

/// The object `ConnectorCollection` of Webex.
#[derive(Clone, Default)]
pub struct ConnectorCollection {
    /// `items`
    pub items: Option<Vec<Connector>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectorCollection: Keys = Keys(&["\"items\":"]);

impl Json for ConnectorCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectorCollection, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectorCollection, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ConnectorCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectorCollection", self, f) }
}
