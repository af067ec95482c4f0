//! Devices that do not answer: when their calls are no longer known, when those end, and how many devices people are told of.
//! Pure, so that every rule is tested without a clock.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use model::id::DeviceId;

use super::budget::Millis;

/// A device that cannot be reached keeps its calls this long: its line to Webex may have blinked while the call went on.
const LOST_MS: Millis = 30_000;
/// A device that can be reached but fails keeps its calls this long.
const FAILING_MS: Millis = 60_000;
/// A device that fails is told of after this long: many a failure passes at once.
const TOLD_MS: Millis = 15_000;

/// When a device with running calls last answered.
#[derive(Debug)]
struct Heard {
    at_ms: Millis,
    at: Timestamp,
    /// When it last said what its media are like; what it tells by itself says that there is a call and no more.
    media_ms: Millis,
    /// Whether pages were told that it fell silent.
    is_told: bool,
}

/// Who answers and who does not.
#[derive(Debug, Default)]
pub struct Silence {
    /// Devices with running calls.
    heard: HashMap<DeviceId, Heard>,
    /// Devices with running calls that cannot be reached, and since when.
    lost: HashMap<DeviceId, (Millis, Timestamp)>,
    /// Devices that do not answer although Webex does, and since when.
    failing: HashMap<DeviceId, Millis>,
}

impl Silence {
    /// A device has running calls, as it said at that time.
    pub fn hear_calls(&mut self, device: &DeviceId, now: Millis, at: Timestamp) {
        self.answered(device);
        self.heard.insert(device.clone(), Heard { at_ms: now, at, media_ms: now, is_told: false });
    }

    /// A device told by itself that it has running calls, and nothing of their media: the calls go on, what was measured grows old.
    pub fn hear_of_calls(&mut self, device: &DeviceId, now: Millis, at: Timestamp) {
        self.answered(device);
        let known = self.heard.get(device);
        let (media_ms, is_told) = known.map_or((now, false), |known| (known.media_ms, known.is_told));
        self.heard.insert(device.clone(), Heard { at_ms: now, at, media_ms, is_told });
    }

    /// A device said that it has no calls, or its calls were ended for it.
    pub fn hear_none(&mut self, device: &DeviceId) {
        self.lost.remove(device);
        self.heard.remove(device);
    }

    /// A device answered.
    pub fn answered(&mut self, device: &DeviceId) {
        self.lost.remove(device);
        self.failing.remove(device);
    }

    /// A device failed when it was asked at that time.
    pub fn failed(&mut self, device: &DeviceId, asked_at: Millis) {
        self.failing.entry(device.clone()).or_insert(asked_at);
    }

    /// Webex itself did not answer for a while: no device is to blame for what failed till now.
    pub fn forgive(&mut self) {
        self.failing.clear();
    }

    /// Takes the devices that can be reached now; those of `in_call` that are not among them are lost.
    pub fn set_devices<'d>(
        &mut self,
        devices: &HashSet<DeviceId>,
        in_call: impl Iterator<Item = &'d DeviceId>,
        now: Millis,
        at: Timestamp,
    ) {
        for device in in_call.filter(|device| !devices.contains(*device)) {
            self.lost.entry(device.clone()).or_insert((now, at));
        }
        self.lost.retain(|device, _| !devices.contains(device));
        self.failing.retain(|device, _| devices.contains(device));
    }

    /// Devices whose calls are over, and when they ended: where the line was lost, then; where the device fails, when it last
    /// answered.
    pub fn over(&self, now: Millis) -> Vec<(DeviceId, Timestamp)> {
        let is_over = |since: Millis, limit: Millis| now.saturating_sub(since) >= limit;
        let lost = self.lost.iter().filter(|(_, (since, _))| is_over(*since, LOST_MS)).map(|(device, (_, at))| (device.clone(), *at));
        let failing = self.failing.iter().filter(|(_, since)| is_over(**since, FAILING_MS));
        let silent = failing.filter_map(|(device, _)| self.heard.get_key_value(device));
        lost.chain(silent.filter(|(_, heard)| is_over(heard.at_ms, FAILING_MS)).map(|(device, heard)| (device.clone(), heard.at))).collect()
    }

    /// Devices with running calls that have said nothing of their media for longer than that, or cannot be reached, and were not told of yet.
    pub fn untold(&self, now: Millis, fresh_for: Millis) -> Vec<DeviceId> {
        let is_silent = |device: &DeviceId, heard: &Heard| now.saturating_sub(heard.media_ms) > fresh_for || self.lost.contains_key(device);
        let silent = self.heard.iter().filter(|(device, heard)| !heard.is_told && is_silent(device, heard));
        silent.map(|(device, _)| device.clone()).collect()
    }

    /// Pages were told that the device fell silent.
    pub fn told(&mut self, device: &DeviceId) {
        if let Some(heard) = self.heard.get_mut(device) {
            heard.is_told = true;
        }
    }

    /// How many devices have not answered for a while although Webex does.
    pub fn failing(&self, now: Millis) -> usize {
        self.failing.values().filter(|since| now.saturating_sub(**since) >= TOLD_MS).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(name: &str) -> DeviceId {
        DeviceId::from_key(name)
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).expect("a time")
    }

    #[test]
    fn calls_of_a_device_that_fails_for_a_minute_end_when_it_last_answered() {
        let (mut silence, device) = (Silence::default(), device("d"));
        silence.hear_calls(&device, 1_000, at(1));
        silence.failed(&device, 3_000);
        silence.failed(&device, 13_000);
        assert_eq!(silence.untold(16_000, 15_000), []);
        assert_eq!(silence.untold(16_001, 15_000), std::slice::from_ref(&device));
        silence.told(&device);
        assert_eq!(silence.untold(60_000, 15_000), [], "once");
        assert_eq!((silence.failing(17_999), silence.failing(18_000)), (0, 1));
        assert_eq!(silence.over(62_999), []);
        assert_eq!(silence.over(63_000), [(device.clone(), at(1))]);
        silence.hear_none(&device);
        assert_eq!(silence.over(90_000), [], "once");
        assert_eq!(silence.failing(90_000), 1, "it still fails");
        silence.answered(&device);
        assert_eq!(silence.failing(90_000), 0);
    }

    #[test]
    fn what_a_device_tells_by_itself_keeps_its_calls_and_not_what_was_measured() {
        let (mut silence, device) = (Silence::default(), device("d"));
        silence.hear_calls(&device, 1_000, at(1));
        silence.hear_of_calls(&device, 9_000, at(9));
        assert_eq!(silence.untold(16_001, 15_000), std::slice::from_ref(&device), "fifteen seconds after the media");
        silence.told(&device);
        silence.hear_of_calls(&device, 18_000, at(18));
        assert_eq!(silence.untold(60_000, 15_000), [], "once");
        silence.failed(&device, 20_000);
        assert_eq!(silence.over(77_999), [], "a minute after it told of them");
        assert_eq!(silence.over(80_000), [(device.clone(), at(18))]);
        silence.hear_calls(&device, 81_000, at(81));
        assert_eq!(silence.untold(96_001, 15_000), [device]);
    }

    #[test]
    fn pages_look_at_once_when_a_device_cannot_be_reached() {
        let (mut silence, device) = (Silence::default(), device("d"));
        silence.hear_calls(&device, 0, at(0));
        assert_eq!(silence.untold(1_000, 15_000), []);
        silence.set_devices(&HashSet::new(), [&device].into_iter(), 1_000, at(1));
        assert_eq!(silence.untold(1_000, 15_000), std::slice::from_ref(&device));
        silence.told(&device);
        assert_eq!(silence.untold(2_000, 15_000), []);
    }

    #[test]
    fn a_device_that_answers_in_between_keeps_its_calls() {
        let (mut silence, device) = (Silence::default(), device("d"));
        silence.hear_calls(&device, 0, at(0));
        silence.failed(&device, 2_000);
        silence.hear_calls(&device, 50_000, at(50));
        silence.failed(&device, 52_000);
        assert_eq!(silence.over(100_000), []);
        assert_eq!(silence.over(112_000), [(device, at(50))]);
    }

    #[test]
    fn an_outage_of_webex_ends_no_call() {
        let (mut silence, device) = (Silence::default(), device("d"));
        silence.hear_calls(&device, 0, at(0));
        silence.failed(&device, 2_000);
        // The line to Webex is back after five minutes.
        silence.forgive();
        assert_eq!(silence.over(300_000), []);
        silence.failed(&device, 301_000);
        assert_eq!(silence.over(360_999), []);
        assert_eq!(silence.over(361_000), [(device, at(0))]);
    }

    #[test]
    fn calls_of_a_device_that_is_gone_end_after_half_a_minute_unless_it_comes_back() {
        let (mut silence, device) = (Silence::default(), device("d"));
        let (here, gone) = (HashSet::from([device.clone()]), HashSet::new());
        silence.hear_calls(&device, 0, at(0));
        silence.set_devices(&gone, [&device].into_iter(), 5_000, at(5));
        silence.set_devices(&gone, [&device].into_iter(), 8_000, at(8));
        assert_eq!(silence.over(34_999), []);
        assert_eq!(silence.over(35_000), [(device.clone(), at(5))]);
        silence.set_devices(&here, [&device].into_iter(), 34_000, at(34));
        assert_eq!(silence.over(80_000), []);
    }
}
