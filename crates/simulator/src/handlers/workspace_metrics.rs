//! `/workspaceMetrics` and `/workspaceDurationMetrics`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::Route;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind};
use crate::world::climate::{MEASURE_MS, Measure, measure, minutes_used};
use crate::world::{DAY_MS, HOUR_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[("workspace-metrics", metrics), ("workspace-duration-metrics", durations)];

/// Longest window of single measurements, and of hours; Webex keeps days longer.
const WINDOW_MS: (i64, i64) = (2 * DAY_MS, 30 * DAY_MS);

struct Window {
    from_ms: i64,
    to_ms: i64,
}

impl Window {
    /// The last `length_ms` unless the query says otherwise; the future is empty.
    fn read(call: &Call<'_>, length_ms: i64, longest_ms: i64, now_ms: i64) -> Result<Self, Failure> {
        let moment = |name: &str| -> Result<Option<i64>, Failure> {
            let Some(text) = call.query.find(name) else { return Ok(None) };
            let at =
                text.parse::<Timestamp>().map_err(|_| Failure::bad_request(format!("{name}: '{text}' is not a moment in ISO 8601")))?;
            Ok(Some(at.as_millisecond()))
        };
        let to_ms = moment("to")?.unwrap_or(now_ms).min(now_ms);
        let from_ms = moment("from")?.unwrap_or(to_ms - length_ms);
        if from_ms > to_ms {
            return Err(Failure::bad_request("from: it lies after to"));
        }
        if to_ms - from_ms > longest_ms {
            return Err(Failure::bad_request(format!("from: at most {} days before to for this aggregation", longest_ms / DAY_MS)));
        }
        Ok(Self { from_ms, to_ms })
    }

    /// The whole steps of a length that lie in it.
    fn steps(&self, length_ms: i64) -> impl Iterator<Item = i64> + use<> {
        let first = self.from_ms.div_euclid(length_ms) + i64::from(self.from_ms.rem_euclid(length_ms) != 0);
        (first..self.to_ms.div_euclid(length_ms)).map(move |step| step * length_ms)
    }
}

/// The workspace of the query; only those with a device measure anything.
fn workspace(call: &Call<'_>, world: &World) -> Result<(Key, bool), Failure> {
    let key = call.query_id("workspaceId", Kind::Place)?.ok_or_else(|| Failure::bad_request("workspaceId: is required"))?;
    world.workspaces.find(key).ok_or_else(|| missing(Kind::Place))?;
    let measures = world.devices_of_workspace(key).any(|device| device.room.is_some());
    Ok((key, measures))
}

fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn metrics(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let name = call.query.find("metricName").ok_or_else(|| Failure::bad_request("metricName: is required"))?;
    let what = Measure::parse(name).ok_or_else(|| Failure::bad_request(format!("metricName: '{name}' is not known")))?;
    let (key, measures) = workspace(call, &world)?;
    let aggregation = call.query.find("aggregation").unwrap_or("hourly");
    let (step_ms, length_ms, longest_ms) = match aggregation {
        "none" => (MEASURE_MS, DAY_MS, WINDOW_MS.0),
        "daily" => (DAY_MS, 30 * DAY_MS, 365 * DAY_MS),
        _ => (HOUR_MS, DAY_MS, WINDOW_MS.1),
    };
    let window = Window::read(call, length_ms, longest_ms, world.now_ms())?;
    let unit = call.query.find("unit");
    if unit.is_some() && what != Measure::Temperature {
        return Err(Failure::bad_request("unit: it belongs to temperature only"));
    }
    let is_fahrenheit = unit == Some("fahrenheit");
    let in_unit = |value: f64| round(if is_fahrenheit { value * 1.8 + 32.0 } else { value });
    let read = |at_ms: i64| in_unit(measure(world.seed, key, what, at_ms));
    let mut items: Vec<Value> = Vec::new();
    for start_ms in window.steps(step_ms).take_while(|_| measures) {
        if aggregation == "none" {
            items.push(json!({ "timestamp": iso(start_ms), "value": read(start_ms) }));
            continue;
        }
        let values: Vec<f64> = (0..step_ms / MEASURE_MS).map(|at| read(start_ms + at * MEASURE_MS)).collect();
        #[expect(clippy::cast_precision_loss, reason = "a day has 288 measurements")]
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let (min, max) = values.iter().fold((f64::MAX, f64::MIN), |(min, max), value| (min.min(*value), max.max(*value)));
        items.push(json!({ "start": iso(start_ms), "end": iso(start_ms + step_ms), "mean": round(mean), "max": max, "min": min }));
    }
    let sort = call.query.find("sortBy").unwrap_or("newestFirst");
    if sort == "newestFirst" {
        items.reverse();
    }
    let mut answer = json!({
        "workspaceId": call.query.find("workspaceId"), "metricName": name, "aggregation": aggregation,
        "from": iso(window.from_ms), "to": iso(window.to_ms), "sortBy": sort, "items": items,
    });
    if what == Measure::Temperature {
        answer["unit"] = unit.unwrap_or("celsius").into();
    }
    Ok(Reply::json(&answer))
}

fn durations(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (key, measures) = workspace(call, &world)?;
    let aggregation = call.query.find("aggregation").unwrap_or("hourly");
    let measurement = call.query.find("measurement").unwrap_or("timeUsed");
    let (step_ms, length_ms, longest_ms) =
        if aggregation == "daily" { (DAY_MS, 30 * DAY_MS, 365 * DAY_MS) } else { (HOUR_MS, DAY_MS, WINDOW_MS.1) };
    let window = Window::read(call, length_ms, longest_ms, world.now_ms())?;
    // Rooms are booked for somewhat longer than they are used.
    let share = if measurement == "timeBooked" { 1.2 } else { 1.0 };
    let of_hour = |start_ms: i64| (minutes_used(world.seed, key, start_ms) * share).min(60.0);
    let items: Vec<Value> = window
        .steps(step_ms)
        .take_while(|_| measures)
        .map(|start_ms| {
            let minutes: f64 = (0..step_ms / HOUR_MS).map(|hour| of_hour(start_ms + hour * HOUR_MS)).sum();
            json!({ "start": iso(start_ms), "end": iso(start_ms + step_ms), "duration": round(minutes) })
        })
        .collect();
    Ok(Reply::json(&json!({
        "workspaceId": call.query.find("workspaceId"), "aggregation": aggregation, "measurement": measurement,
        "from": iso(window.from_ms), "to": iso(window.to_ms), "unit": "minutes", "items": items,
    })))
}
