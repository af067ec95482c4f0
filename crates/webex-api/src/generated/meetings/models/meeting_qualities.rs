// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AudioIn` of Webex.
#[derive(Clone, Default)]
pub struct AudioIn {
    /// `samplingInterval`
    pub sampling_interval: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `packetLoss`
    pub packet_loss: Option<Vec<f64>>,
    /// `latency`
    pub latency: Option<Vec<f64>>,
    /// `resolutionHeight`
    pub resolution_height: Option<Vec<f64>>,
    /// `frameRate`
    pub frame_rate: Option<Vec<f64>>,
    /// `mediaBitRate`
    pub media_bit_rate: Option<Vec<f64>>,
    /// `codec`
    pub codec: Option<String>,
    /// `jitter`
    pub jitter: Option<Vec<f64>>,
    /// `transportType`
    pub transport_type: Option<AudioInTransportType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioIn: Keys = Keys(&["\"samplingInterval\":", "\"startTime\":", "\"endTime\":", "\"packetLoss\":", "\"latency\":", "\"resolutionHeight\":", "\"frameRate\":", "\"mediaBitRate\":", "\"codec\":", "\"jitter\":", "\"transportType\":"]);

impl Json for AudioIn {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioIn, &mut [&mut self.sampling_interval, &mut self.start_time, &mut self.end_time, &mut self.packet_loss, &mut self.latency, &mut self.resolution_height, &mut self.frame_rate, &mut self.media_bit_rate, &mut self.codec, &mut self.jitter, &mut self.transport_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioIn, &[&self.sampling_interval, &self.start_time, &self.end_time, &self.packet_loss, &self.latency, &self.resolution_height, &self.frame_rate, &self.media_bit_rate, &self.codec, &self.jitter, &self.transport_type], &self.extra) }
}

impl std::fmt::Debug for AudioIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioIn", self, f) }
}

webex_core::open_enum! {
    /// Values of `transportType` of [`AudioIn`].
    pub enum AudioInTransportType {
        Udp = "UDP",
        Tcp = "TCP",
    }
}

/// The object `AudioOut` of Webex.
#[derive(Clone, Default)]
pub struct AudioOut {
    /// `samplingInterval`
    pub sampling_interval: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `packetLoss`
    pub packet_loss: Option<Vec<f64>>,
    /// `latency`
    pub latency: Option<Vec<f64>>,
    /// `resolutionHeight`
    pub resolution_height: Option<Vec<f64>>,
    /// `frameRate`
    pub frame_rate: Option<Vec<f64>>,
    /// `mediaBitRate`
    pub media_bit_rate: Option<Vec<f64>>,
    /// `codec`
    pub codec: Option<String>,
    /// `jitter`
    pub jitter: Option<Vec<f64>>,
    /// `transportType`
    pub transport_type: Option<AudioOutTransportType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioOut: Keys = Keys(&["\"samplingInterval\":", "\"startTime\":", "\"endTime\":", "\"packetLoss\":", "\"latency\":", "\"resolutionHeight\":", "\"frameRate\":", "\"mediaBitRate\":", "\"codec\":", "\"jitter\":", "\"transportType\":"]);

impl Json for AudioOut {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioOut, &mut [&mut self.sampling_interval, &mut self.start_time, &mut self.end_time, &mut self.packet_loss, &mut self.latency, &mut self.resolution_height, &mut self.frame_rate, &mut self.media_bit_rate, &mut self.codec, &mut self.jitter, &mut self.transport_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioOut, &[&self.sampling_interval, &self.start_time, &self.end_time, &self.packet_loss, &self.latency, &self.resolution_height, &self.frame_rate, &self.media_bit_rate, &self.codec, &self.jitter, &self.transport_type], &self.extra) }
}

impl std::fmt::Debug for AudioOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioOut", self, f) }
}

webex_core::open_enum! {
    /// Values of `transportType` of [`AudioOut`].
    pub enum AudioOutTransportType {
        Udp = "UDP",
        Tcp = "TCP",
    }
}

/// The object `MediaSessionQuality` of Webex.
#[derive(Clone, Default)]
pub struct MediaSessionQuality {
    /// `meetingInstanceId`; required when sent
    pub meeting_instance_id: Option<String>,
    /// `webexUserName`
    pub webex_user_name: Option<String>,
    /// `webexUserEmail`
    pub webex_user_email: Option<String>,
    /// `joinTime`
    pub join_time: Option<String>,
    /// `leaveTime`
    pub leave_time: Option<String>,
    /// `joinMeetingTime`
    pub join_meeting_time: Option<String>,
    /// `clientType`
    pub client_type: Option<String>,
    /// `clientVersion`
    pub client_version: Option<String>,
    /// `osType`
    pub os_type: Option<String>,
    /// `osVersion`
    pub os_version: Option<String>,
    /// `hardwareType`
    pub hardware_type: Option<String>,
    /// `speakerName`
    pub speaker_name: Option<String>,
    /// `networkType`
    pub network_type: Option<MediaSessionQualityNetworkType>,
    /// `localIP`
    pub local_ip: Option<String>,
    /// `publicIP`
    pub public_ip: Option<String>,
    /// `maskedLocalIP`
    pub masked_local_ip: Option<String>,
    /// `maskedPublicIP`
    pub masked_public_ip: Option<String>,
    /// `camera`
    pub camera: Option<String>,
    /// `microphone`
    pub microphone: Option<String>,
    /// `serverRegion`
    pub server_region: Option<String>,
    /// `videoMeshCluster`
    pub video_mesh_cluster: Option<String>,
    /// `videoMeshServer`
    pub video_mesh_server: Option<String>,
    /// `participantId`
    pub participant_id: Option<String>,
    /// `participantSessionId`
    pub participant_session_id: Option<String>,
    /// `videoIn`
    pub video_in: Option<Vec<VideoIn>>,
    /// `videoOut`
    pub video_out: Option<Vec<VideoOut>>,
    /// `audioIn`
    pub audio_in: Option<Vec<AudioIn>>,
    /// `audioOut`
    pub audio_out: Option<Vec<AudioOut>>,
    /// `shareIn`
    pub share_in: Option<Vec<ShareIn>>,
    /// `shareOut`
    pub share_out: Option<Vec<ShareOut>>,
    /// `resources`
    pub resources: Option<Vec<Resources>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaSessionQuality: Keys = Keys(&["\"meetingInstanceId\":", "\"webexUserName\":", "\"webexUserEmail\":", "\"joinTime\":", "\"leaveTime\":", "\"joinMeetingTime\":", "\"clientType\":", "\"clientVersion\":", "\"osType\":", "\"osVersion\":", "\"hardwareType\":", "\"speakerName\":", "\"networkType\":", "\"localIP\":", "\"publicIP\":", "\"maskedLocalIP\":", "\"maskedPublicIP\":", "\"camera\":", "\"microphone\":", "\"serverRegion\":", "\"videoMeshCluster\":", "\"videoMeshServer\":", "\"participantId\":", "\"participantSessionId\":", "\"videoIn\":", "\"videoOut\":", "\"audioIn\":", "\"audioOut\":", "\"shareIn\":", "\"shareOut\":", "\"resources\":"]);

impl Json for MediaSessionQuality {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaSessionQuality, &mut [&mut self.meeting_instance_id, &mut self.webex_user_name, &mut self.webex_user_email, &mut self.join_time, &mut self.leave_time, &mut self.join_meeting_time, &mut self.client_type, &mut self.client_version, &mut self.os_type, &mut self.os_version, &mut self.hardware_type, &mut self.speaker_name, &mut self.network_type, &mut self.local_ip, &mut self.public_ip, &mut self.masked_local_ip, &mut self.masked_public_ip, &mut self.camera, &mut self.microphone, &mut self.server_region, &mut self.video_mesh_cluster, &mut self.video_mesh_server, &mut self.participant_id, &mut self.participant_session_id, &mut self.video_in, &mut self.video_out, &mut self.audio_in, &mut self.audio_out, &mut self.share_in, &mut self.share_out, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaSessionQuality, &[&self.meeting_instance_id, &self.webex_user_name, &self.webex_user_email, &self.join_time, &self.leave_time, &self.join_meeting_time, &self.client_type, &self.client_version, &self.os_type, &self.os_version, &self.hardware_type, &self.speaker_name, &self.network_type, &self.local_ip, &self.public_ip, &self.masked_local_ip, &self.masked_public_ip, &self.camera, &self.microphone, &self.server_region, &self.video_mesh_cluster, &self.video_mesh_server, &self.participant_id, &self.participant_session_id, &self.video_in, &self.video_out, &self.audio_in, &self.audio_out, &self.share_in, &self.share_out, &self.resources], &self.extra) }
}

impl std::fmt::Debug for MediaSessionQuality {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaSessionQuality", self, f) }
}

webex_core::open_enum! {
    /// Values of `networkType` of [`MediaSessionQuality`].
    pub enum MediaSessionQualityNetworkType {
        Wifi = "wifi",
        Cellular = "cellular",
        Ethernet = "ethernet",
        Unknown = "unknown",
    }
}

/// The object `MeetingQualitiesResponse` of Webex.
#[derive(Clone, Default)]
pub struct MeetingQualitiesResponse {
    /// `items`
    pub items: Option<Vec<MediaSessionQuality>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingQualitiesResponse: Keys = Keys(&["\"items\":"]);

impl Json for MeetingQualitiesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingQualitiesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingQualitiesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for MeetingQualitiesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingQualitiesResponse", self, f) }
}

/// The object `Resources` of Webex.
#[derive(Clone, Default)]
pub struct Resources {
    /// `processAverageCPU`
    pub process_average_cpu: Option<Vec<f64>>,
    /// `processMaxCPU`
    pub process_max_cpu: Option<Vec<f64>>,
    /// `systemAverageCPU`
    pub system_average_cpu: Option<Vec<f64>>,
    /// `systemMaxCPU`
    pub system_max_cpu: Option<Vec<f64>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Resources: Keys = Keys(&["\"processAverageCPU\":", "\"processMaxCPU\":", "\"systemAverageCPU\":", "\"systemMaxCPU\":"]);

impl Json for Resources {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Resources, &mut [&mut self.process_average_cpu, &mut self.process_max_cpu, &mut self.system_average_cpu, &mut self.system_max_cpu], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Resources, &[&self.process_average_cpu, &self.process_max_cpu, &self.system_average_cpu, &self.system_max_cpu], &self.extra) }
}

impl std::fmt::Debug for Resources {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Resources", self, f) }
}

/// The object `ShareIn` of Webex.
#[derive(Clone, Default)]
pub struct ShareIn {
    /// `samplingInterval`
    pub sampling_interval: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `packetLoss`
    pub packet_loss: Option<Vec<f64>>,
    /// `latency`
    pub latency: Option<Vec<f64>>,
    /// `resolutionHeight`
    pub resolution_height: Option<Vec<f64>>,
    /// `frameRate`
    pub frame_rate: Option<Vec<f64>>,
    /// `mediaBitRate`
    pub media_bit_rate: Option<Vec<f64>>,
    /// `codec`
    pub codec: Option<String>,
    /// `jitter`
    pub jitter: Option<Vec<f64>>,
    /// `transportType`
    pub transport_type: Option<ShareInTransportType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ShareIn: Keys = Keys(&["\"samplingInterval\":", "\"startTime\":", "\"endTime\":", "\"packetLoss\":", "\"latency\":", "\"resolutionHeight\":", "\"frameRate\":", "\"mediaBitRate\":", "\"codec\":", "\"jitter\":", "\"transportType\":"]);

impl Json for ShareIn {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ShareIn, &mut [&mut self.sampling_interval, &mut self.start_time, &mut self.end_time, &mut self.packet_loss, &mut self.latency, &mut self.resolution_height, &mut self.frame_rate, &mut self.media_bit_rate, &mut self.codec, &mut self.jitter, &mut self.transport_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ShareIn, &[&self.sampling_interval, &self.start_time, &self.end_time, &self.packet_loss, &self.latency, &self.resolution_height, &self.frame_rate, &self.media_bit_rate, &self.codec, &self.jitter, &self.transport_type], &self.extra) }
}

impl std::fmt::Debug for ShareIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ShareIn", self, f) }
}

webex_core::open_enum! {
    /// Values of `transportType` of [`ShareIn`].
    pub enum ShareInTransportType {
        Udp = "UDP",
        Tcp = "TCP",
    }
}

/// The object `ShareOut` of Webex.
#[derive(Clone, Default)]
pub struct ShareOut {
    /// `samplingInterval`
    pub sampling_interval: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `packetLoss`
    pub packet_loss: Option<Vec<f64>>,
    /// `latency`
    pub latency: Option<Vec<f64>>,
    /// `resolutionHeight`
    pub resolution_height: Option<Vec<f64>>,
    /// `frameRate`
    pub frame_rate: Option<Vec<f64>>,
    /// `mediaBitRate`
    pub media_bit_rate: Option<Vec<f64>>,
    /// `codec`
    pub codec: Option<String>,
    /// `jitter`
    pub jitter: Option<Vec<f64>>,
    /// `transportType`
    pub transport_type: Option<ShareOutTransportType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ShareOut: Keys = Keys(&["\"samplingInterval\":", "\"startTime\":", "\"endTime\":", "\"packetLoss\":", "\"latency\":", "\"resolutionHeight\":", "\"frameRate\":", "\"mediaBitRate\":", "\"codec\":", "\"jitter\":", "\"transportType\":"]);

impl Json for ShareOut {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ShareOut, &mut [&mut self.sampling_interval, &mut self.start_time, &mut self.end_time, &mut self.packet_loss, &mut self.latency, &mut self.resolution_height, &mut self.frame_rate, &mut self.media_bit_rate, &mut self.codec, &mut self.jitter, &mut self.transport_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ShareOut, &[&self.sampling_interval, &self.start_time, &self.end_time, &self.packet_loss, &self.latency, &self.resolution_height, &self.frame_rate, &self.media_bit_rate, &self.codec, &self.jitter, &self.transport_type], &self.extra) }
}

impl std::fmt::Debug for ShareOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ShareOut", self, f) }
}

webex_core::open_enum! {
    /// Values of `transportType` of [`ShareOut`].
    pub enum ShareOutTransportType {
        Udp = "UDP",
        Tcp = "TCP",
    }
}

/// The object `VideoIn` of Webex.
#[derive(Clone, Default)]
pub struct VideoIn {
    /// `samplingInterval`
    pub sampling_interval: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `packetLoss`
    pub packet_loss: Option<Vec<f64>>,
    /// `latency`
    pub latency: Option<Vec<f64>>,
    /// `resolutionHeight`
    pub resolution_height: Option<Vec<f64>>,
    /// `frameRate`
    pub frame_rate: Option<Vec<f64>>,
    /// `mediaBitRate`
    pub media_bit_rate: Option<Vec<f64>>,
    /// `codec`
    pub codec: Option<String>,
    /// `jitter`
    pub jitter: Option<Vec<f64>>,
    /// `transportType`
    pub transport_type: Option<VideoInTransportType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VideoIn: Keys = Keys(&["\"samplingInterval\":", "\"startTime\":", "\"endTime\":", "\"packetLoss\":", "\"latency\":", "\"resolutionHeight\":", "\"frameRate\":", "\"mediaBitRate\":", "\"codec\":", "\"jitter\":", "\"transportType\":"]);

impl Json for VideoIn {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VideoIn, &mut [&mut self.sampling_interval, &mut self.start_time, &mut self.end_time, &mut self.packet_loss, &mut self.latency, &mut self.resolution_height, &mut self.frame_rate, &mut self.media_bit_rate, &mut self.codec, &mut self.jitter, &mut self.transport_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VideoIn, &[&self.sampling_interval, &self.start_time, &self.end_time, &self.packet_loss, &self.latency, &self.resolution_height, &self.frame_rate, &self.media_bit_rate, &self.codec, &self.jitter, &self.transport_type], &self.extra) }
}

impl std::fmt::Debug for VideoIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VideoIn", self, f) }
}

webex_core::open_enum! {
    /// Values of `transportType` of [`VideoIn`].
    pub enum VideoInTransportType {
        Udp = "UDP",
        Tcp = "TCP",
    }
}

/// The object `VideoOut` of Webex.
#[derive(Clone, Default)]
pub struct VideoOut {
    /// `samplingInterval`
    pub sampling_interval: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `packetLoss`
    pub packet_loss: Option<Vec<f64>>,
    /// `latency`
    pub latency: Option<Vec<f64>>,
    /// `resolutionHeight`
    pub resolution_height: Option<Vec<f64>>,
    /// `frameRate`
    pub frame_rate: Option<Vec<f64>>,
    /// `mediaBitRate`
    pub media_bit_rate: Option<Vec<f64>>,
    /// `codec`
    pub codec: Option<String>,
    /// `jitter`
    pub jitter: Option<Vec<f64>>,
    /// `transportType`
    pub transport_type: Option<VideoOutTransportType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VideoOut: Keys = Keys(&["\"samplingInterval\":", "\"startTime\":", "\"endTime\":", "\"packetLoss\":", "\"latency\":", "\"resolutionHeight\":", "\"frameRate\":", "\"mediaBitRate\":", "\"codec\":", "\"jitter\":", "\"transportType\":"]);

impl Json for VideoOut {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VideoOut, &mut [&mut self.sampling_interval, &mut self.start_time, &mut self.end_time, &mut self.packet_loss, &mut self.latency, &mut self.resolution_height, &mut self.frame_rate, &mut self.media_bit_rate, &mut self.codec, &mut self.jitter, &mut self.transport_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VideoOut, &[&self.sampling_interval, &self.start_time, &self.end_time, &self.packet_loss, &self.latency, &self.resolution_height, &self.frame_rate, &self.media_bit_rate, &self.codec, &self.jitter, &self.transport_type], &self.extra) }
}

impl std::fmt::Debug for VideoOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VideoOut", self, f) }
}

webex_core::open_enum! {
    /// Values of `transportType` of [`VideoOut`].
    pub enum VideoOutTransportType {
        Udp = "UDP",
        Tcp = "TCP",
    }
}
