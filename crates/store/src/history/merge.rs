//! Whether two tellings are of one call, and what the call is when both count.
//!
//! A source tells of a call once: two entries of one source are one call only when that source's own number says so. Between sources, device, start
//! and number decide; where one of them knows no device, person, start and number. Each value comes from the source that knows it best, whoever
//! came first.

use jiff::{SignedDuration, Timestamp};
use model::{Band, CallSource, CallSources, Direction, Leg, MediaLegs, PastCall};

use super::row::end;

/// Starts that differ by less may be one: sources round differently, and ringing counts for some.
pub(super) const SAME_START: SignedDuration = SignedDuration::from_secs(60);
/// How wrong the clock of a device may be for its entries to be recognised by everything else.
pub(super) const WRONG_CLOCK: SignedDuration = SignedDuration::from_hours(36);
/// Durations that differ by less may be one.
const SAME_DURATION_S: i64 = 5;

/// How sure it is that both are one call: the smaller the surer; `None` when they are not.
pub(super) fn likeness(stored: &PastCall, told: &PastCall) -> Option<i64> {
    if stored.id == told.id {
        return Some(-2);
    }
    if let (Some(one), Some(other)) = (&stored.report_id, &told.report_id) {
        return (one == other).then_some(-1);
    }
    if stored.device_id.is_none() || told.device_id.is_none() {
        return likeness_by_person(stored, told);
    }
    if stored.device_id != told.device_id {
        return None;
    }
    let apart = stored.started_at.duration_since(told.started_at).abs();
    let same_call_number = same(stored.device_call_id, told.device_call_id);
    if !is_possible(stored, told, same_call_number) {
        return None;
    }
    let same_remote = same_text(stored.remote_number.as_deref(), told.remote_number.as_deref())
        .or_else(|| same_text(stored.callback_number.as_deref(), told.callback_number.as_deref()));
    let same_name = same_text(stored.remote_name.as_deref(), told.remote_name.as_deref());
    let same_length = stored.duration_s.zip(told.duration_s).map(|(one, other)| one.abs_diff(other) <= SAME_DURATION_S.unsigned_abs());
    let is_one = if apart <= SAME_START {
        same_call_number == Some(true)
            || same_remote == Some(true)
            || same_name == Some(true)
            || (same_remote.is_none() && same_name.is_none() && same_length == Some(true))
    } else {
        // The device's clock is wrong: everything else must fit, and the other did not go by that clock.
        let by_device = |sources: CallSources| sources == CallSource::DeviceHistory.into();
        let is_other_clock = by_device(stored.sources) != by_device(told.sources);
        let same_entry = same(stored.device_history_id, told.device_history_id) == Some(true);
        apart <= WRONG_CLOCK
            && same_call_number == Some(true)
            && same_length == Some(true)
            && same_remote != Some(false)
            && (is_other_clock || same_entry)
    };
    is_one.then(|| apart.as_secs())
}

/// [`likeness`] of calls of the same person, of which one at least knows no device.
fn likeness_by_person(stored: &PastCall, told: &PastCall) -> Option<i64> {
    let apart = stored.started_at.duration_since(told.started_at).abs();
    if stored.person_id.is_none() || stored.person_id != told.person_id || apart > SAME_START {
        return None;
    }
    let is_against = |one: Direction, other: Direction| one != other && one != Direction::Unknown && other != Direction::Unknown;
    if is_against(stored.direction, told.direction) {
        return None;
    }
    let shared: CallSources = stored.sources.iter().filter(|source| told.sources.has(*source)).collect();
    // Watched twice: on the person's device, and as the person's.
    let is_possible = shared.iter().all(|source| source == CallSource::Live && stored.device_id.is_some() != told.device_id.is_some());
    let same_remote = same_text(stored.remote_number.as_deref(), told.remote_number.as_deref())
        .or_else(|| same_text(stored.callback_number.as_deref(), told.callback_number.as_deref()));
    let same_name = same_text(stored.remote_name.as_deref(), told.remote_name.as_deref());
    let is_one = is_possible && (same_remote == Some(true) || same_name == Some(true));
    is_one.then(|| apart.as_secs())
}

/// A source that told of the stored call must have meant another one, unless its own number of the call is the same.
fn is_possible(stored: &PastCall, told: &PastCall, same_call_number: Option<bool>) -> bool {
    if same_call_number == Some(false) || same(stored.device_history_id, told.device_history_id) == Some(false) {
        return false;
    }
    stored.sources.iter().filter(|source| told.sources.has(*source)).all(|source| match source {
        CallSource::Live => same_call_number == Some(true),
        CallSource::DeviceHistory => {
            same(stored.device_history_id, told.device_history_id) == Some(true)
                || (stored.device_history_id.is_none() && told.device_history_id.is_none() && same_call_number == Some(true))
        }
        // An import knows a call by its id; one that went under another source's id is known by its moment, for the import may be repeated.
        CallSource::Import => stored.sources != told.sources && apart_s(stored, told) <= SAME_DURATION_S.unsigned_abs(),
        // Same report ids were looked at before.
        CallSource::Cdr => false,
    })
}

fn apart_s(one: &PastCall, other: &PastCall) -> u64 {
    one.started_at.duration_since(other.started_at).as_secs().unsigned_abs()
}

fn same(one: Option<i64>, other: Option<i64>) -> Option<bool> {
    one.zip(other).map(|(one, other)| one == other)
}

/// Whether two names or numbers are the same, however they are written.
fn same_text(one: Option<&str>, other: Option<&str>) -> Option<bool> {
    let bare = |text: &str| {
        let lower = text.trim().to_lowercase();
        let bare = ["sips:", "sip:", "tel:", "spark:", "h323:"].iter().find_map(|scheme| lower.strip_prefix(scheme)).unwrap_or(&lower);
        bare.chars().filter(|character| !" -().+".contains(*character)).collect::<String>()
    };
    let user = |text: &str| text.split('@').next().unwrap_or_default().to_owned();
    one.zip(other).map(|(one, other)| {
        let (one, other) = (bare(one), bare(other));
        // A number with and without the domain it was dialled in.
        one == other || ((one.contains('@') != other.contains('@')) && user(&one) == user(&other))
    })
}

/// Who knows best, first to last.
type Ranking = [CallSource; 4];

/// What the device was told by others while the call ran: names, place, software, and what only samples have.
const WATCHED: Ranking = [CallSource::Live, CallSource::DeviceHistory, CallSource::Cdr, CallSource::Import];
/// What is known once the call is over: its length, its cause, losses over the whole call.
const CLOSED: Ranking = [CallSource::DeviceHistory, CallSource::Cdr, CallSource::Live, CallSource::Import];

/// Whether what is told now counts more than what is stored; of the same source, what is told later.
fn prevails(ranking: Ranking, stored: CallSources, told: CallSources) -> bool {
    let place = |sources: CallSources| ranking.iter().position(|source| sources.has(*source)).unwrap_or(ranking.len());
    place(told) <= place(stored)
}

/// The call that both are.
pub(super) fn merged(stored: &PastCall, told: &PastCall) -> PastCall {
    // Of a call that was watched twice, the device tells more than Webex Calling of its owner.
    let is_lesser = told.sources == CallSource::Live.into() && told.device_id.is_none() && stored.device_id.is_some();
    let watched = !is_lesser && prevails(WATCHED, stored.sources, told.sources);
    let closed = !is_lesser && prevails(CLOSED, stored.sources, told.sources);
    // Who tells again of a call tells of today's place and names; those of the call's time stay.
    let is_first = told.sources.union(stored.sources) != stored.sources || (told.device_id.is_some() && stored.device_id.is_none());
    let mut call = stored.clone();
    // Of a call that was watched twice, that on the device has the samples.
    let is_device_now = told.device_id.is_some() && stored.device_id.is_none();
    if told.sources.has(CallSource::Live) && (!stored.sources.has(CallSource::Live) || is_device_now) {
        // The running call was shown under its id; links to it must go on working.
        call.id = told.id.clone();
    }
    macro_rules! take {
        ($prevails:expr, $($field:ident),+) => {
            $(if told.$field.is_some() && ($prevails || stored.$field.is_none()) {
                call.$field.clone_from(&told.$field);
            })+
        };
    }
    let at_the_time = watched && is_first;
    take!(at_the_time, device_id, device_name);
    // What nobody knew at its time is not filled with what is so today; who tells of it for the first time may still say.
    if is_first {
        take!(at_the_time, person_id, person_name, location_id, location_name, time_zone, software);
    }
    // Only people set a region: that the device had none is a fact once there is a call of it.
    if stored.device_id.is_none() {
        take!(at_the_time, region);
    }
    take!(watched, remote_name, remote_number, callback_number, call_type, protocol, device_call_id);
    take!(closed, duration_s, ended_at, disconnect_cause, device_history_id, report_id, correlation_id);
    if told.direction != Direction::Unknown && (watched || stored.direction == Direction::Unknown) {
        call.direction = told.direction;
    }
    call.started_at = start(stored, told);
    if let Some(end) = call.duration_s.and_then(|seconds| end(call.started_at, seconds)) {
        call.ended_at = Some(end);
    }
    call.audio = legs(&stored.audio, &told.audio, watched, closed);
    call.video = legs(&stored.video, &told.video, watched, closed);
    let is_scored = |call: &PastCall| call.model.is_some() || call.band != Band::Unknown;
    if is_scored(told) && (watched || !is_scored(stored)) {
        (call.audio_mos, call.audio_r, call.video_mos) = (told.audio_mos, told.audio_r, told.video_mos);
        (call.band, call.audio_band, call.video_band) = (told.band, told.audio_band, told.video_band);
        call.model.clone_from(&told.model);
    }
    call.sources = stored.sources.union(told.sources);
    call
}

/// The start that was told first stays, unless it came from a device whose clock is wrong and another tells better.
fn start(stored: &PastCall, told: &PastCall) -> Timestamp {
    let apart = stored.started_at.duration_since(told.started_at).abs();
    let by_device = stored.sources == CallSource::DeviceHistory.into();
    let is_other = !told.sources.has(CallSource::DeviceHistory);
    if by_device && is_other && apart > SAME_START { told.started_at } else { stored.started_at }
}

fn legs(stored: &MediaLegs, told: &MediaLegs, watched: bool, closed: bool) -> MediaLegs {
    let leg = |stored: &Leg, told: &Leg| {
        let better = |stored: Option<f64>, told: Option<f64>, prevails: bool| if prevails { told.or(stored) } else { stored.or(told) };
        Leg {
            loss_percent: better(stored.loss_percent, told.loss_percent, closed),
            max_jitter_ms: better(stored.max_jitter_ms, told.max_jitter_ms, closed),
            jitter_ms: better(stored.jitter_ms, told.jitter_ms, watched),
            round_trip_ms: better(stored.round_trip_ms, told.round_trip_ms, watched),
            delay_ms: better(stored.delay_ms, told.delay_ms, watched),
            codec: if watched {
                told.codec.clone().or_else(|| stored.codec.clone())
            } else {
                stored.codec.clone().or_else(|| told.codec.clone())
            },
        }
    };
    MediaLegs { incoming: leg(&stored.incoming, &told.incoming), outgoing: leg(&stored.outgoing, &told.outgoing) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        for (one, other, expected) in [
            ("+47 22 22 22 22", "tel:+4722222222", true),
            ("sip:Anna@Example.com", "anna@example.com", true),
            ("4722@host.example", "+47 22", true),
            ("anna@one.example", "anna@two.example", false),
            ("4722", "4723", false),
        ] {
            assert_eq!(same_text(Some(one), Some(other)), Some(expected), "{one} {other}");
        }
        assert_eq!(same_text(None, Some("1")), None);
    }
}
