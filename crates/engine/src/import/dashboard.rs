//! The database of the older devices dashboard: regions of devices and the history of calls.
//!
//! Its scores are kept as they are and marked as those of the legacy model. Of loss and jitter it kept only the higher one of both
//! directions: each direction is given that value, which it does not exceed.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, LocationId, OrganizationId};
use model::quality::{Bands, Profile};
use model::{Band, CallId, CallSource, Leg, MediaLegs, PastCall, Scope};
use store::{DashboardCall, DashboardDevice, DashboardError, DashboardFile, DeviceLabels, Store, StoreError};

use crate::Clock;

/// Calls read and written at once.
const BATCH: i64 = 500;
/// Rows that are named in the report when they could not be taken; the rest is counted.
const MAX_NAMED: usize = 20;
/// What the dashboard writes where a device has no region.
const NO_REGION: &str = "None";
/// As many as the page of a device takes.
const MAX_REGION_CHARACTERS: usize = 60;
/// What it writes where there is no score.
const NO_SCORE: &str = "N/A";
/// The model under which its scores are kept.
const MODEL: &str = "legacy-1";

/// No call lasts longer.
const LONGEST_CALL_S: i64 = 31 * 86_400;

/// Whether anything is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Everything is looked at and nothing written.
    DryRun,
    /// Written.
    Write,
}

/// Why nothing could be taken over.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file.
    #[error(transparent)]
    File(#[from] DashboardError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A row that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Its place in the file.
    pub row: i64,
    /// What is wrong with it.
    pub problem: String,
}

/// What was done, or would be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DashboardReport {
    /// Devices in the file.
    pub devices: usize,
    /// Devices of the file that the organisation does not have; their calls are taken, their regions are not.
    pub unknown_devices: Vec<String>,
    /// Devices that were given their region.
    pub regions_set: usize,
    /// Devices that had this region already.
    pub regions_same: usize,
    /// Devices with another region in Cordboard, which stays: name, region in the file, region here.
    pub regions_kept: Vec<(String, String, String)>,
    /// Calls in the file.
    pub calls: i64,
    /// Calls that are new.
    pub calls_added: i64,
    /// Calls that were known from another source and are told more of.
    pub calls_merged: i64,
    /// Calls that were here already.
    pub calls_same: i64,
    /// Calls that are older than what is kept, and so left out.
    pub calls_too_old: i64,
    /// Calls without a score, which stay unknown.
    pub calls_without_score: i64,
    /// How many rows could not be taken.
    pub calls_skipped: i64,
    /// The first of them.
    pub skipped: Vec<Skipped>,
}

/// Where the file's devices stand now.
type Places = HashMap<String, (LocationId, String)>;

/// Takes over what the dashboard kept.
#[derive(Clone)]
pub struct DashboardImport {
    store: Store,
    clock: Arc<dyn Clock>,
    bands: Bands,
}

impl std::fmt::Debug for DashboardImport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DashboardImport").finish_non_exhaustive()
    }
}

impl DashboardImport {
    /// Takes over into this store. Legacy scores get their bands.
    pub fn new(store: Store, clock: Arc<dyn Clock>, bands: Option<Bands>) -> Self {
        Self { store, clock, bands: bands.unwrap_or(Bands::default_of(Profile::Legacy)) }
    }

    /// Does it for one organisation. `tell` hears how many calls are done.
    pub async fn run(
        &self,
        org: &OrganizationId,
        file: &mut DashboardFile,
        mode: Mode,
        tell: impl Fn(i64, i64),
    ) -> Result<DashboardReport, ImportError> {
        let mut report = DashboardReport { calls: file.count_calls().await?, ..DashboardReport::default() };
        let devices: HashMap<String, DashboardDevice> =
            file.devices().await?.into_iter().map(|device| (device.device_id.clone(), device)).collect();
        let places = self.take_regions(org, &devices, mode, &mut report).await?;
        let (mut after, mut done) = (0, 0);
        loop {
            let rows = file.calls_after(after, BATCH).await?;
            let Some(last) = rows.last() else { break };
            after = last.row;
            done += i64::try_from(rows.len()).unwrap_or_default();
            let calls = self.read_all(&rows, &devices, &places, &mut report);
            self.take_calls(org, &calls, mode, &mut report).await?;
            tell(done, report.calls);
        }
        Ok(report)
    }

    /// Gives devices their regions; returns the locations they stand in.
    async fn take_regions(
        &self,
        org: &OrganizationId,
        devices: &HashMap<String, DashboardDevice>,
        mode: Mode,
        report: &mut DashboardReport,
    ) -> Result<Places, ImportError> {
        let mut places = Places::new();
        report.devices = devices.len();
        let mut sorted: Vec<_> = devices.values().collect();
        sorted.sort_by(|a, b| a.device_id.cmp(&b.device_id));
        for device in sorted {
            let name = device.endpoint.clone().unwrap_or_else(|| device.device_id.clone());
            let known = match device.device_id.parse::<DeviceId>() {
                Ok(id) => self.store.devices().find(org, &Scope::Everywhere, &id).await?,
                Err(_) => None,
            };
            let Some(known) = known else {
                report.unknown_devices.push(name);
                continue;
            };
            if let (Some(id), Some(name)) = (&known.location_id, &known.location_name) {
                places.insert(device.device_id.clone(), (id.clone(), name.clone()));
            }
            let Some(region) = region(device) else { continue };
            let region = region.as_str();
            match known.region.as_deref() {
                Some(here) if here == region => report.regions_same += 1,
                Some(here) => report.regions_kept.push((name, region.to_owned(), here.to_owned())),
                None => {
                    report.regions_set += 1;
                    if mode == Mode::Write {
                        let labels = DeviceLabels { region: Some(region.to_owned()), notes: known.notes.clone() };
                        self.store.devices().set_label(org, &Scope::Everywhere, &known.id, &labels, self.clock.now()).await?;
                    }
                }
            }
        }
        Ok(places)
    }

    /// The calls of these rows; what is no call is reported.
    fn read_all(
        &self,
        rows: &[DashboardCall],
        devices: &HashMap<String, DashboardDevice>,
        places: &Places,
        report: &mut DashboardReport,
    ) -> Vec<PastCall> {
        let mut calls = Vec::with_capacity(rows.len());
        for row in rows {
            match self.read(row, devices.get(&row.device_id)) {
                Ok(mut call) => {
                    // The dashboard kept no id of the place; it is the same one when it still has the same name.
                    let place = places.get(&row.device_id).filter(|(_, name)| call.location_name.as_ref() == Some(name));
                    call.location_id = place.map(|(id, _)| id.clone());
                    report.calls_without_score += i64::from(call.band == Band::Unknown);
                    calls.push(call);
                }
                Err(problem) => {
                    report.calls_skipped += 1;
                    if report.skipped.len() < MAX_NAMED {
                        report.skipped.push(Skipped { row: row.row, problem });
                    }
                }
            }
        }
        calls
    }

    async fn take_calls(
        &self,
        org: &OrganizationId,
        calls: &[PastCall],
        mode: Mode,
        report: &mut DashboardReport,
    ) -> Result<(), ImportError> {
        let now = self.clock.now();
        let history = self.store.history();
        let recorded = match mode {
            Mode::Write => history.record(org, calls, now).await?,
            Mode::DryRun => history.rehearse(org, calls).await?,
        };
        report.calls_added += recorded.added;
        report.calls_merged += recorded.changed;
        report.calls_too_old += recorded.left_out;
        report.calls_same += i64::try_from(calls.len()).unwrap_or_default() - recorded.added - recorded.changed - recorded.left_out;
        Ok(())
    }

    fn read(&self, row: &DashboardCall, device: Option<&DashboardDevice>) -> Result<PastCall, String> {
        if row.call_id.is_empty() {
            return Err("it has no call_id".to_owned());
        }
        let started_at = time("start_time", row.start_time.as_deref())?.ok_or("it has no start_time")?;
        if started_at.duration_since(self.clock.now()) > SignedDuration::from_hours(24) {
            return Err(format!("its start_time {started_at} lies in the future"));
        }
        let mut call = PastCall::new(CallId::new(format!("dashboard-{}", row.call_id)), started_at, CallSource::Import);
        call.ended_at = time("end_time", row.end_time.as_deref())?;
        call.device_id = Some(row.device_id.parse().map_err(|_| format!("its device_id \"{}\" is no id of Webex", row.device_id))?);
        call.duration_s = number("duration", row.duration.as_deref())?.map(whole);
        if call.duration_s.is_some_and(|seconds| seconds > LONGEST_CALL_S) {
            return Err("its duration is longer than a month".to_owned());
        }
        call.remote_name.clone_from(&row.display_name);
        call.remote_number.clone_from(&row.remote_number);
        call.callback_number.clone_from(&row.callback_number);
        call.disconnect_cause.clone_from(&row.disconnect_reason);
        if let Some(device) = device {
            call.device_name.clone_from(&device.endpoint);
            call.location_name.clone_from(&device.site);
            call.region = region(device);
            call.time_zone = device.time_zone.clone().filter(|zone| TimeZone::get(zone).is_ok());
        }
        call.audio = legs(number("a_pkt_loss_max", row.audio_loss.as_deref())?, number("a_jit_max", row.audio_jitter.as_deref())?);
        call.video = legs(number("v_pkt_loss_max", row.video_loss.as_deref())?, number("v_jit_max", row.video_jitter.as_deref())?);
        call.audio_mos = number("a_mos", row.audio_mos.as_deref())?;
        call.video_mos = number("v_mos", row.video_mos.as_deref())?;
        call.audio_band = call.audio_mos.map_or(Band::Unknown, |mos| self.bands.rank(mos));
        call.video_band = call.video_mos.map_or(Band::Unknown, |mos| self.bands.rank(mos));
        call.band = Band::worst([call.audio_band, call.video_band]);
        call.model = (call.band != Band::Unknown).then(|| MODEL.to_owned());
        Ok(call)
    }
}

/// The region on one line, no longer than the page lets one be.
fn region(device: &DashboardDevice) -> Option<String> {
    let region = device.region.as_deref().filter(|region| *region != NO_REGION)?;
    let region: String = region.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_REGION_CHARACTERS).collect();
    Some(region).filter(|region| !region.is_empty())
}

fn legs(loss_percent: Option<f64>, max_jitter_ms: Option<f64>) -> MediaLegs {
    let leg = Leg { loss_percent, max_jitter_ms, ..Leg::default() };
    MediaLegs { incoming: leg.clone(), outgoing: leg }
}

/// A UTC time as the dashboard writes it.
fn time(column: &str, text: Option<&str>) -> Result<Option<Timestamp>, String> {
    let Some(text) = text else { return Ok(None) };
    let time = DateTime::strptime("%Y-%m-%d %H:%M:%S", text).ok().and_then(|time| time.to_zoned(TimeZone::UTC).ok());
    time.map(|time| Some(time.timestamp())).ok_or_else(|| format!("its {column} \"{text}\" is no time like 2026-01-31 08:30:00"))
}

/// A number that is not negative; "N/A" is none.
fn number(column: &str, text: Option<&str>) -> Result<Option<f64>, String> {
    let Some(text) = text.filter(|text| *text != NO_SCORE && *text != NO_REGION) else { return Ok(None) };
    let number = text.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0);
    number.map(Some).ok_or_else(|| format!("its {column} \"{text}\" is no number"))
}

#[expect(clippy::cast_possible_truncation, reason = "seconds of a call; a float becomes the nearest whole number within its range")]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}
