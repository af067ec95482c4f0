// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ClosedCaptionObject` of Webex.
#[derive(Clone, Default)]
pub struct ClosedCaptionObject {
    /// `id`
    pub id: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `vttDownloadLink`
    pub vtt_download_link: Option<String>,
    /// `txtDownloadLink`
    pub txt_download_link: Option<String>,
    /// `start`
    pub start: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClosedCaptionObject: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"vttDownloadLink\":", "\"txtDownloadLink\":", "\"start\":"]);

impl Json for ClosedCaptionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClosedCaptionObject, &mut [&mut self.id, &mut self.meeting_id, &mut self.vtt_download_link, &mut self.txt_download_link, &mut self.start], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClosedCaptionObject, &[&self.id, &self.meeting_id, &self.vtt_download_link, &self.txt_download_link, &self.start], &self.extra) }
}

impl std::fmt::Debug for ClosedCaptionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClosedCaptionObject", self, f) }
}

/// The object `ListMeetingClosedCaptionSnippetsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingClosedCaptionSnippetsResponse {
    /// `items`
    pub items: Option<Vec<SnippetObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingClosedCaptionSnippetsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingClosedCaptionSnippetsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingClosedCaptionSnippetsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingClosedCaptionSnippetsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingClosedCaptionSnippetsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingClosedCaptionSnippetsResponse", self, f) }
}

/// The object `ListMeetingClosedCaptionsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingClosedCaptionsResponse {
    /// `items`
    pub items: Option<Vec<ClosedCaptionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingClosedCaptionsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingClosedCaptionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingClosedCaptionsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingClosedCaptionsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingClosedCaptionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingClosedCaptionsResponse", self, f) }
}

/// The object `SnippetObject` of Webex.
#[derive(Clone, Default)]
pub struct SnippetObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `text`; required when sent
    pub text: Option<String>,
    /// `personName`; required when sent
    pub person_name: Option<String>,
    /// `personEmail`; required when sent
    pub person_email: Option<String>,
    /// `offsetMillisecond`; required when sent
    pub offset_millisecond: Option<f64>,
    /// `durationMillisecond`; required when sent
    pub duration_millisecond: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SnippetObject: Keys = Keys(&["\"id\":", "\"text\":", "\"personName\":", "\"personEmail\":", "\"offsetMillisecond\":", "\"durationMillisecond\":"]);

impl Json for SnippetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SnippetObject, &mut [&mut self.id, &mut self.text, &mut self.person_name, &mut self.person_email, &mut self.offset_millisecond, &mut self.duration_millisecond], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SnippetObject, &[&self.id, &self.text, &self.person_name, &self.person_email, &self.offset_millisecond, &self.duration_millisecond], &self.extra) }
}

impl std::fmt::Debug for SnippetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SnippetObject", self, f) }
}
