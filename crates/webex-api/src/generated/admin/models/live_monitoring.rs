// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `LivemeetingByCountryRequestBody` of Webex.
#[derive(Clone, Default)]
pub struct LivemeetingByCountryRequestBody {
    /// `siteIds`
    pub site_ids: Option<Vec<i64>>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LivemeetingByCountryRequestBody: Keys = Keys(&["\"siteIds\":", "\"siteUrl\":"]);

impl Json for LivemeetingByCountryRequestBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LivemeetingByCountryRequestBody, &mut [&mut self.site_ids, &mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LivemeetingByCountryRequestBody, &[&self.site_ids, &self.site_url], &self.extra) }
}

impl std::fmt::Debug for LivemeetingByCountryRequestBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LivemeetingByCountryRequestBody", self, f) }
}

/// The object `LivemeetingByCountryResponse` of Webex.
#[derive(Clone, Default)]
pub struct LivemeetingByCountryResponse {
    /// `siteUrls`
    pub site_urls: Option<Vec<String>>,
    /// `totalLiveMeetingCount`
    pub total_live_meeting_count: Option<i64>,
    /// `totalLiveParticipantCount`
    pub total_live_participant_count: Option<i64>,
    /// `totalGoodQualityLiveMeetingCount`
    pub total_good_quality_live_meeting_count: Option<i64>,
    /// `totalGoodQualityLiveParticipantCount`
    pub total_good_quality_live_participant_count: Option<i64>,
    /// `totalBadQualityMeetingCount`
    pub total_bad_quality_meeting_count: Option<i64>,
    /// `totalBadQualityParticipantCount`
    pub total_bad_quality_participant_count: Option<i64>,
    /// `locations`
    pub locations: Option<Vec<LivemeetingByCountryResponseLocation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LivemeetingByCountryResponse: Keys = Keys(&["\"siteUrls\":", "\"totalLiveMeetingCount\":", "\"totalLiveParticipantCount\":", "\"totalGoodQualityLiveMeetingCount\":", "\"totalGoodQualityLiveParticipantCount\":", "\"totalBadQualityMeetingCount\":", "\"totalBadQualityParticipantCount\":", "\"locations\":"]);

impl Json for LivemeetingByCountryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LivemeetingByCountryResponse, &mut [&mut self.site_urls, &mut self.total_live_meeting_count, &mut self.total_live_participant_count, &mut self.total_good_quality_live_meeting_count, &mut self.total_good_quality_live_participant_count, &mut self.total_bad_quality_meeting_count, &mut self.total_bad_quality_participant_count, &mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LivemeetingByCountryResponse, &[&self.site_urls, &self.total_live_meeting_count, &self.total_live_participant_count, &self.total_good_quality_live_meeting_count, &self.total_good_quality_live_participant_count, &self.total_bad_quality_meeting_count, &self.total_bad_quality_participant_count, &self.locations], &self.extra) }
}

impl std::fmt::Debug for LivemeetingByCountryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LivemeetingByCountryResponse", self, f) }
}

/// The object `LivemeetingByCountryResponseLocation` of Webex.
#[derive(Clone, Default)]
pub struct LivemeetingByCountryResponseLocation {
    /// `badQualityLiveMeetingCount`; required when sent
    pub bad_quality_live_meeting_count: Option<i64>,
    /// `badQualityLiveParticipantCount`; required when sent
    pub bad_quality_live_participant_count: Option<i64>,
    /// `goodQualityLiveMeetingCount`; required when sent
    pub good_quality_live_meeting_count: Option<i64>,
    /// `goodQualityLiveParticipantCount`; required when sent
    pub good_quality_live_participant_count: Option<i64>,
    /// `country`; required when sent
    pub country: Option<String>,
    /// `countryLatitude`; required when sent
    pub country_latitude: Option<f64>,
    /// `countryLongitude`; required when sent
    pub country_longitude: Option<f64>,
    /// `liveMeetingCount`; required when sent
    pub live_meeting_count: Option<i64>,
    /// `liveParticipantCount`; required when sent
    pub live_participant_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LivemeetingByCountryResponseLocation: Keys = Keys(&["\"badQualityLiveMeetingCount\":", "\"badQualityLiveParticipantCount\":", "\"goodQualityLiveMeetingCount\":", "\"goodQualityLiveParticipantCount\":", "\"country\":", "\"countryLatitude\":", "\"countryLongitude\":", "\"liveMeetingCount\":", "\"liveParticipantCount\":"]);

impl Json for LivemeetingByCountryResponseLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LivemeetingByCountryResponseLocation, &mut [&mut self.bad_quality_live_meeting_count, &mut self.bad_quality_live_participant_count, &mut self.good_quality_live_meeting_count, &mut self.good_quality_live_participant_count, &mut self.country, &mut self.country_latitude, &mut self.country_longitude, &mut self.live_meeting_count, &mut self.live_participant_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LivemeetingByCountryResponseLocation, &[&self.bad_quality_live_meeting_count, &self.bad_quality_live_participant_count, &self.good_quality_live_meeting_count, &self.good_quality_live_participant_count, &self.country, &self.country_latitude, &self.country_longitude, &self.live_meeting_count, &self.live_participant_count], &self.extra) }
}

impl std::fmt::Debug for LivemeetingByCountryResponseLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LivemeetingByCountryResponseLocation", self, f) }
}
