//! Which calls run on which device: gives a call its id and its start, and keeps both while the device reports it.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use model::id::DeviceId;
use model::{Call, CallId, CallOwner, MediaSample};
use sha2::{Digest as _, Sha256};

use super::status::{ReportedCall, ReportedChannel};

/// A duration that is this much shorter than before belongs to another call: the device restarted and counts from one again.
const DURATION_SLACK_S: i64 = 5;

#[derive(Debug, Clone)]
struct Known {
    number: i64,
    id: CallId,
    started_at: Timestamp,
    duration_s: Option<i64>,
    /// When the device last said what its media are like.
    measured_at: Timestamp,
}

/// Whether a report tells of the media of its calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// The device was asked, and said what it measures.
    Asked,
    /// The device told by itself that a call changed: what was measured before is as old as it was.
    NotTold,
}

/// The running calls by device.
#[derive(Debug, Default)]
pub struct CallBook {
    devices: HashMap<DeviceId, Vec<Known>>,
}

impl CallBook {
    /// Takes over a call that ran when the program stopped; a person's is not of any device.
    pub fn remember(&mut self, call: &Call) {
        let CallOwner::Device { id: device, number } = &call.owner else { return };
        let duration = call.sampled_at.duration_since(call.started_at).as_secs();
        self.devices.entry(device.clone()).or_default().push(Known {
            number: *number,
            id: call.id.clone(),
            started_at: call.started_at,
            duration_s: Some(duration),
            measured_at: call.sampled_at,
        });
    }

    /// Devices that have running calls.
    pub fn devices(&self) -> impl Iterator<Item = &DeviceId> {
        self.devices.keys()
    }

    /// The running calls of a device.
    pub fn ids(&self, device: &DeviceId) -> Vec<CallId> {
        self.devices.get(device).into_iter().flatten().map(|known| known.id.clone()).collect()
    }

    /// Whether the device has a running call.
    pub fn has_calls(&self, device: &DeviceId) -> bool {
        self.devices.contains_key(device)
    }

    /// Turns what a device reported at `at` into calls; those it no longer reports are forgotten. Where nothing is told of its media, a known call
    /// keeps the time at which it was last measured.
    pub fn read(&mut self, device: &DeviceId, reported: Vec<ReportedCall>, at: Timestamp, media: Media) -> Vec<Call> {
        let before = self.devices.remove(device).unwrap_or_default();
        let mut known = Vec::with_capacity(reported.len());
        let mut calls = Vec::with_capacity(reported.len());
        for call in reported {
            if known.iter().any(|other: &Known| other.number == call.number) {
                continue;
            }
            let kept = before.iter().find(|other| other.number == call.number && !ran_backwards(other.duration_s, call.duration_s));
            let (id, started_at) = if let Some(kept) = kept {
                (kept.id.clone(), kept.started_at)
            } else {
                let started_at = started(at, call.duration_s);
                (make_id(device, call.number, started_at), started_at)
            };
            let measured_at = kept.filter(|_| media == Media::NotTold).map_or(at, |kept| kept.measured_at);
            known.push(Known { number: call.number, id: id.clone(), started_at, duration_s: call.duration_s, measured_at });
            calls.push(to_call(device, call, id, started_at, measured_at));
        }
        if !known.is_empty() {
            self.devices.insert(device.clone(), known);
        }
        calls
    }
}

fn ran_backwards(before: Option<i64>, now: Option<i64>) -> bool {
    before.zip(now).is_some_and(|(before, now)| now + DURATION_SLACK_S < before)
}

fn started(at: Timestamp, duration_s: Option<i64>) -> Timestamp {
    at.checked_sub(SignedDuration::from_secs(duration_s.unwrap_or(0))).unwrap_or(at)
}

fn make_id(device: &DeviceId, number: i64, started_at: Timestamp) -> CallId {
    let digest = Sha256::digest(format!("{device}/{number}/{}", started_at.as_millisecond()));
    CallId::new(hex::encode(&digest[..16]))
}

fn to_call(device: &DeviceId, reported: ReportedCall, id: CallId, started_at: Timestamp, at: Timestamp) -> Call {
    Call {
        channels: reported.channels.into_iter().map(|channel| to_sample(channel, id.clone(), at)).collect(),
        id,
        owner: CallOwner::Device { id: device.clone(), number: reported.number },
        remote_name: reported.remote_name,
        remote_number: reported.remote_number,
        direction: reported.direction,
        call_type: reported.call_type,
        protocol: reported.protocol,
        device_type: reported.device_type,
        status: reported.status,
        started_at,
        ended_at: None,
        sampled_at: at,
    }
}

fn to_sample(channel: ReportedChannel, call_id: CallId, at: Timestamp) -> MediaSample {
    MediaSample {
        call_id,
        at,
        channel: channel.key,
        loss_percent: channel.loss_percent,
        jitter_ms: channel.jitter_ms,
        max_jitter_ms: channel.max_jitter_ms,
        round_trip_ms: channel.round_trip_ms,
        delay_ms: channel.delay_ms,
        rate_kbps: channel.rate_kbps,
        frame_rate: channel.frame_rate,
        width_px: channel.width_px,
        height_px: channel.height_px,
        codec: channel.codec,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{CallStatus, Direction};

    fn device() -> DeviceId {
        DeviceId::from_key("1")
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + second).expect("a time")
    }

    fn reported(number: i64, duration_s: Option<i64>) -> ReportedCall {
        ReportedCall {
            number,
            remote_name: None,
            remote_number: None,
            direction: Direction::Outgoing,
            call_type: None,
            protocol: None,
            device_type: None,
            status: CallStatus::Connected,
            duration_s,
            channels: Vec::new(),
        }
    }

    #[test]
    fn start_and_id_stay_although_the_duration_jitters() {
        let mut book = CallBook::default();
        let first = book.read(&device(), vec![reported(4, Some(20))], at(0), Media::Asked).remove(0);
        assert_eq!(first.started_at, at(-20));
        for (second, duration) in [(2, Some(21)), (4, Some(24)), (6, None), (8, Some(27))] {
            let later = book.read(&device(), vec![reported(4, duration)], at(second), Media::Asked).remove(0);
            assert_eq!((later.started_at, &later.id), (first.started_at, &first.id));
            assert_eq!(later.sampled_at, at(second));
        }
    }

    #[test]
    fn what_is_told_without_media_leaves_what_was_measured_as_old_as_it_is() {
        let mut book = CallBook::default();
        book.read(&device(), vec![reported(4, Some(20))], at(0), Media::Asked);
        let held = book.read(&device(), vec![reported(4, Some(25))], at(5), Media::NotTold).remove(0);
        assert_eq!(held.sampled_at, at(0));
        let asked = book.read(&device(), vec![reported(4, Some(29))], at(9), Media::Asked).remove(0);
        assert_eq!(asked.sampled_at, at(9));
        let new = book.read(&device(), vec![reported(5, None)], at(12), Media::NotTold).remove(0);
        assert_eq!(new.sampled_at, at(12), "a call of which nothing was known is as new as its first word");
    }

    #[test]
    fn a_ringing_call_that_is_answered_stays_the_same_call() {
        let mut book = CallBook::default();
        let ringing = book.read(&device(), vec![reported(9, Some(0))], at(0), Media::Asked).remove(0);
        book.read(&device(), vec![reported(9, Some(0))], at(30), Media::Asked);
        let answered = book.read(&device(), vec![reported(9, Some(1))], at(31), Media::Asked).remove(0);
        assert_eq!(answered.id, ringing.id);
    }

    #[test]
    fn another_call_under_the_same_number_is_another_call() {
        let mut book = CallBook::default();
        let first = book.read(&device(), vec![reported(1, Some(500))], at(0), Media::Asked).remove(0);
        let after_restart = book.read(&device(), vec![reported(1, Some(3))], at(60), Media::Asked).remove(0);
        assert_ne!(after_restart.id, first.id);
        assert_eq!(after_restart.started_at, at(57));
        assert_eq!(book.read(&device(), Vec::new(), at(70), Media::Asked), Vec::new());
        assert_eq!(book.devices().count(), 0);
        let third = book.read(&device(), vec![reported(1, Some(4))], at(80), Media::Asked).remove(0);
        assert_eq!(third.started_at, at(76));
    }

    #[test]
    fn a_restart_of_the_program_keeps_the_call() {
        let mut book = CallBook::default();
        let before = book.read(&device(), vec![reported(4, Some(20))], at(0), Media::Asked).remove(0);
        let mut fresh = CallBook::default();
        fresh.remember(&before);
        let after = fresh.read(&device(), vec![reported(4, Some(50))], at(31), Media::Asked).remove(0);
        assert_eq!((after.id, after.started_at), (before.id, before.started_at));
    }

    #[test]
    fn a_number_reported_twice_counts_once_and_devices_do_not_mix() {
        let mut book = CallBook::default();
        assert_eq!(book.read(&device(), vec![reported(1, None), reported(1, None)], at(0), Media::Asked).len(), 1);
        let other = book.read(&DeviceId::from_key("2"), vec![reported(1, None)], at(0), Media::Asked).remove(0);
        let first = book.read(&device(), vec![reported(1, None)], at(0), Media::Asked).remove(0);
        assert_ne!(other.id, first.id);
    }
}
