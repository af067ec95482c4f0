//! Calls a device had before the simulator started. They follow from the seed and the device, so they cost no memory.

use super::call::{CallRecord, MediaSummary, Party, Remote};
use super::device::Device;
use super::media::{Flow, Grade};
use super::names::{FAMILY, GIVEN, mail_part};
use super::{DAY_MS, World};
use crate::random::Dice;

/// How many calls lie in the past of each device.
pub const PAST: u32 = 24;

/// Somebody outside the organisation.
pub fn stranger(dice: &mut Dice) -> Remote {
    let (given, family) = (*dice.pick(GIVEN), *dice.pick(FAMILY));
    let number = if dice.chance(0.4) {
        format!("+1415555{:04}", dice.between(0, 9999))
    } else {
        format!("sip:{}.{}@partner.example.net", mail_part(given), mail_part(family))
    };
    Remote { name: format!("{given} {family}"), number, party: Party::Endpoint }
}

/// All records of a device, newest first.
pub fn records(world: &World, start_ms: i64, device: &Device) -> Vec<CallRecord> {
    let Some(room) = &device.room else { return Vec::new() };
    let mut list: Vec<CallRecord> = past(world.seed, start_ms, device, room.grade);
    list.extend(room.history.iter().cloned());
    list.reverse();
    list
}

fn past(seed: u64, start_ms: i64, device: &Device, grade: Grade) -> Vec<CallRecord> {
    let mut dice = Dice::new(seed, &format!("history {}", device.serial));
    let (jitter, loss) = match grade {
        Grade::Good => (9.0, 0.1),
        Grade::Fair => (22.0, 0.8),
        Grade::Poor => (48.0, 3.1),
    };
    let mut starts: Vec<i64> = (0..PAST).map(|_| start_ms - dice.between(3_600_000, 14 * DAY_MS)).collect();
    starts.sort_unstable();
    starts
        .into_iter()
        .zip(1_u32..)
        .map(|(start_ms, history_id)| {
            let with_video = dice.chance(0.85);
            let was_answered = dice.chance(0.9);
            let length_ms = if was_answered { dice.between(20, 3300) * 1000 } else { 0 };
            let flow = if dice.chance(0.55) { Flow::Outgoing } else { Flow::Incoming };
            let remote = stranger(&mut dice);
            let mut summary = |wanted: bool| {
                let value = MediaSummary {
                    max_jitter_ms: (jitter * (0.6 + dice.exponential(0.5))).max(1.0),
                    loss_percent: (loss * dice.exponential(1.0)).min(40.0),
                };
                (wanted && was_answered).then_some(value)
            };
            let media = [summary(true), summary(true), summary(with_video), summary(with_video)];
            let cause = match (was_answered, flow) {
                (true, _) if dice.chance(0.6) => "LocalDisconnect",
                (true, _) => "RemoteDisconnect",
                (false, Flow::Incoming) => "Canceled",
                (false, Flow::Outgoing) => "NoAnswer",
            };
            CallRecord {
                history_id,
                call_id: history_id,
                protocol: if remote.number.starts_with("sip:") { "Spark" } else { "SIP" },
                remote,
                flow,
                with_video,
                start_ms,
                end_ms: start_ms + length_ms,
                was_answered,
                cause,
                media,
                key: dice.key(),
            }
        })
        .collect()
}
