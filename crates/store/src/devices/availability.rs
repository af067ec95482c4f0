//! How much of a time a device was up.

use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, OrganizationId};
use model::{DeviceState, Scope};

use super::Devices;
use super::row::state_of_code;
use crate::sql::Sql;
use crate::values::{code, number_if_any, time};
use crate::{StoreError, scope};

/// One state over a time; `None` when nothing is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StateSpan {
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
    /// State.
    pub state: Option<DeviceState>,
}

impl StateSpan {
    /// How long it is.
    pub fn length(&self) -> SignedDuration {
        self.to.duration_since(self.from)
    }
}

/// How much of a time a device was up.
#[derive(Debug, Clone, PartialEq)]
pub struct Availability {
    /// Part of the known time that it was up, in percent: online, also with issues. `None` when nothing is known.
    pub up_percent: Option<f64>,
    /// Up.
    pub up: SignedDuration,
    /// Offline.
    pub down: SignedDuration,
    /// Asleep on purpose or being activated; counts neither way.
    pub standby: SignedDuration,
    /// Part of the whole time that it is known whether the device was up, down or asleep, in percent. The rest is no up-time.
    pub known_percent: f64,
    /// The whole time, state by state.
    pub spans: Vec<StateSpan>,
}

impl Devices {
    /// How much of the time from `from` to `to` a device was up; `None` when the scope lets see no such device.
    ///
    /// Not known is the time before its first state, while its state was unknown or it was missing from the list, and after the last complete
    /// list: a collector that does not run sees no failure.
    pub async fn availability(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        device: &DeviceId,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Option<Availability>, StoreError> {
        let to = to.max(from);
        let mut seen = Sql::new(
            "SELECT d.seen_at, d.missing_since, (SELECT l.completed_at FROM device_list l WHERE l.org_id = d.org_id) AS listed_at \
             FROM device d WHERE d.org_id = ",
        );
        seen.bind(org.as_str()).push(" AND d.device_id = ").bind(device.as_str());
        scope::push_device(&mut seen, scope, "d");
        let mut states = Sql::new("SELECT h.at, h.state FROM device_state_history h WHERE h.org_id = ");
        states.bind(org.as_str()).push(" AND h.device_id = ").bind(device.as_str()).push(" AND h.at < ").bind(to.as_millisecond());
        states.push(" AND h.at >= COALESCE((SELECT MAX(b.at) FROM device_state_history b WHERE b.org_id = h.org_id");
        states.push(" AND b.device_id = h.device_id AND b.at <= ").bind(from.as_millisecond()).push("), ").bind(from.as_millisecond());
        states.push(") ORDER BY h.at");
        self.0
            .explain(async {
                let found = seen.fetch_all(&self.0).await?;
                let Some(row) = found.first() else { return Ok(None) };
                let seen_at = time(row, "seen_at")?.as_millisecond();
                let listed_at = number_if_any(row, "listed_at")?.unwrap_or(seen_at);
                let known_until = Timestamp::from_millisecond(seen_at.max(listed_at)).unwrap_or(to);
                let rows = states.fetch_all(&self.0).await?;
                let states = rows.iter().map(|row| Ok((time(row, "at")?, code(row, "state", state_of_code)?)));
                Ok(Some(summed(&states.collect::<Result<Vec<_>, sqlx::Error>>()?, known_until, from, to)))
            })
            .await
    }
}

/// The spans of a time from the states that began before and in it, and what they come to.
fn summed(states: &[(Timestamp, DeviceState)], known_until: Timestamp, from: Timestamp, to: Timestamp) -> Availability {
    let mut spans: Vec<StateSpan> = Vec::new();
    let mut add = |start: Timestamp, end: Timestamp, state: Option<DeviceState>| {
        let (start, end) = (start.clamp(from, to), end.clamp(from, to));
        match spans.last_mut().filter(|last| last.state == state) {
            _ if start >= end => {}
            Some(last) => last.to = end,
            None => spans.push(StateSpan { from: start, to: end, state }),
        }
    };
    add(from, states.first().map_or(to, |(at, _)| *at), None);
    for (index, (start, state)) in states.iter().enumerate() {
        let end = states.get(index + 1).map_or(to, |(at, _)| *at);
        // The newest state holds until the list was last read; an older one until the next.
        let known_end = if index + 1 == states.len() { end.min(known_until.max(*start)) } else { end };
        add(*start, known_end, Some(*state));
        add(known_end, end, None);
    }
    let total = |wanted: &[DeviceState]| {
        let of = spans.iter().filter(|span| span.state.is_some_and(|state| wanted.contains(&state)));
        of.map(StateSpan::length).sum::<SignedDuration>()
    };
    let up = total(&[DeviceState::Online, DeviceState::Issues]);
    let (down, standby) = (total(&[DeviceState::Offline]), total(&[DeviceState::Standby]));
    let percent =
        |part: SignedDuration, whole: SignedDuration| (!whole.is_zero()).then(|| part.as_secs_f64() / whole.as_secs_f64() * 100.0);
    Availability {
        up_percent: percent(up, up + down),
        up,
        down,
        standby,
        known_percent: percent(up + down + standby, to.duration_since(from)).unwrap_or_default(),
        spans,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).expect("in range")
    }

    #[test]
    fn unknown_time_is_no_up_time() {
        let states =
            [(at(10), DeviceState::Online), (at(40), DeviceState::Offline), (at(50), DeviceState::Unknown), (at(60), DeviceState::Issues)];
        let found = summed(&states, at(80), at(0), at(100));
        // By hand: up 10–40 and 60–80, down 40–50; 0–10, 50–60 and 80–100 are not known.
        assert_eq!((found.up.as_secs(), found.down.as_secs()), (50, 10));
        assert_eq!(found.up_percent.map(|percent| (percent * 100.0).round()), Some(8_333.0));
        assert!((found.known_percent - 60.0).abs() < 1e-9, "{}", found.known_percent);
        let states: Vec<_> = found.spans.iter().map(|span| (span.from, span.to, span.state)).collect();
        assert_eq!(states[0], (at(0), at(10), None));
        assert_eq!(states.last(), Some(&(at(80), at(100), None)));
        assert_eq!(found.spans.iter().map(|span| span.length().as_secs()).sum::<i64>(), 100, "without gaps");
    }

    #[test]
    fn nothing_known_has_no_percentage() {
        let found = summed(&[], at(80), at(0), at(100));
        assert_eq!((found.up_percent, found.spans.len()), (None, 1));
        assert!(found.known_percent.abs() < 1e-9);
        let asleep = summed(&[(at(-5), DeviceState::Standby)], at(80), at(0), at(100));
        assert_eq!((asleep.up_percent, asleep.standby.as_secs()), (None, 80));
        assert_eq!(summed(&[(at(-5), DeviceState::Online)], at(200), at(0), at(100)).up_percent, Some(100.0));
        assert!(summed(&[], at(80), at(0), at(0)).known_percent.abs() < 1e-9, "no time at all");
    }
}
