//! Figures by hour and day: the same as when every call is counted by hand.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::id::LocationId;
use model::{Band, CallId, CallSource, PastCall, Scope};
use store::{Bucket, Dimension, Refreshed, ScoredBy, Step, Store, Worst, WorstQuery};

use crate::history::past;
use crate::support::{Database, device_id, on_both, org};

on_both!(
    the_worst_are_of_the_range_and_of_the_filter,
    scores_of_two_models_have_no_mean,
    figures_are_those_of_the_calls,
    a_scope_gets_the_figures_of_its_places,
    a_change_is_counted_anew,
    what_is_still_to_be_computed_is_told,
    figures_outlive_their_calls,
);

/// A call marks the hours it runs in and its day, until they are computed.
async fn what_is_still_to_be_computed_is_told(database: Database) {
    let store = filled(&database).await;
    let rollups = store.rollups();
    let told = async |from: i64, to: i64| {
        let found = rollups.list_behind(&org(), second(from * HOUR), second(to * HOUR)).await.expect("read");
        found.into_iter().map(|behind| (behind.step, (behind.at.as_second() - MIDNIGHT) / HOUR)).collect::<Vec<_>>()
    };
    assert_eq!(told(0, 72).await, [], "all is computed");
    let mut late = PastCall::new(CallId::new("late"), second(26 * HOUR + 1_800), CallSource::Cdr);
    (late.ended_at, late.report_id) = (Some(second(27 * HOUR + 900)), Some("r".to_owned()));
    store.history().record(&org(), &[late], second(0)).await.expect("recorded");
    assert_eq!(told(0, 72).await, [(Step::Day, 24), (Step::Hour, 26), (Step::Hour, 27)], "the oldest first");
    assert_eq!(told(27, 28).await, [(Step::Day, 24), (Step::Hour, 27)], "what reaches into the time");
    assert_eq!((told(0, 24).await, told(48, 72).await), (Vec::new(), Vec::new()));
    refresh(&store).await;
    assert_eq!(told(0, 72).await, []);
}

const HOUR: i64 = 3_600;
/// 2026-09-22T00:00:00Z.
const MIDNIGHT: i64 = 1_790_035_200;

fn second(second: i64) -> Timestamp {
    Timestamp::from_second(MIDNIGHT + second).expect("in range")
}

fn place(number: usize) -> Option<&'static str> {
    [Some("oslo"), Some("lima"), None][number % 3]
}

/// Three days of calls, one every 20 minutes, each for 50 minutes but the first.
fn calls() -> Vec<PastCall> {
    (0..216_usize)
        .map(|number| {
            let start = i64::try_from(number).expect("small") * 1_200;
            let mut call = past(&format!("call {number}"), number % 5, start);
            call.started_at = second(start);
            call.duration_s = Some(if number == 0 { 3 * HOUR } else { 3_000 });
            call.ended_at = Some(second(start + call.duration_s.expect("set")));
            call.location_id = place(number).map(LocationId::from_key);
            call.location_name = place(number).map(str::to_uppercase);
            call.software = Some(format!("RoomOS {}", number % 2));
            call.band = Band::ALL[number % 5];
            call.audio_mos = (number % 4 > 0).then_some(3.5);
            call
        })
        .collect()
}

async fn filled(database: &Database) -> Store {
    let store = database.open().await;
    store.history().record(&org(), &calls(), second(0)).await.expect("recorded");
    refresh(&store).await;
    store
}

async fn refresh(store: &Store) -> Refreshed {
    let mut all = Refreshed::default();
    loop {
        let refreshed = store.rollups().refresh(&org(), second(10 * 86_400), 30).await.expect("refreshed");
        all.hours += refreshed.hours;
        all.days += refreshed.days;
        if refreshed.left == 0 {
            return all;
        }
    }
}

fn by_hand(calls: &[PastCall], step: i64) -> Vec<Bucket> {
    let mut parts: BTreeMap<i64, Vec<&PastCall>> = BTreeMap::new();
    for call in calls {
        parts.entry(call.started_at.as_second().div_euclid(step) * step).or_default().push(call);
    }
    let count = |calls: &[&PastCall], band| i64::try_from(calls.iter().filter(|call| call.band == band).count()).expect("few");
    parts
        .into_iter()
        .map(|(at, part)| Bucket {
            at: Timestamp::from_second(at).expect("in range"),
            calls: i64::try_from(part.len()).expect("few"),
            seconds: part.iter().filter_map(|call| call.duration_s).sum(),
            good: count(&part, Band::Good),
            fair: count(&part, Band::Fair),
            poor: count(&part, Band::Poor),
            bad: count(&part, Band::Bad),
            unknown: count(&part, Band::Unknown),
            audio_mos_sum: part.iter().filter_map(|call| call.audio_mos).sum(),
            audio_mos_count: i64::try_from(part.iter().filter(|call| call.audio_mos.is_some()).count()).expect("few"),
            scored_by: scored_by(&part),
            peak: None,
        })
        .collect()
}

fn scored_by(calls: &[&PastCall]) -> ScoredBy {
    let models = calls.iter().filter(|call| call.audio_mos.is_some()).map(|call| call.model.as_deref());
    models.fold(ScoredBy::Nobody, |all, model| {
        all.and(if model.is_some_and(|model| model.starts_with("legacy")) { ScoredBy::Legacy } else { ScoredBy::G107 })
    })
}

async fn over_time(store: &Store, scope: &Scope, dimension: Dimension, value: Option<&str>, step: Step) -> Vec<Bucket> {
    let found =
        store.rollups().quality_over_time(&org(), scope, dimension, value, second(0), second(4 * 86_400), step).await.expect("read");
    found.into_iter().map(|bucket| Bucket { peak: None, ..bucket }).filter(|bucket| bucket.calls > 0).collect()
}

fn length(step: Step) -> i64 {
    if step == Step::Hour { HOUR } else { 24 * HOUR }
}

fn only(fits: impl Fn(&PastCall) -> bool) -> Vec<PastCall> {
    calls().into_iter().filter(|call| fits(call)).collect()
}

async fn figures_are_those_of_the_calls(database: Database) {
    let store = filled(&database).await;
    let oslo = LocationId::from_key("oslo");
    for step in [Step::Hour, Step::Day] {
        let length = length(step);
        let everywhere = &Scope::Everywhere;
        assert_eq!(over_time(&store, everywhere, Dimension::All, None, step).await, by_hand(&calls(), length));
        let at_oslo = over_time(&store, everywhere, Dimension::Location, Some(oslo.as_str()), step).await;
        assert_eq!(at_oslo, by_hand(&only(|call| call.location_id.as_ref() == Some(&oslo)), length));
        let device = over_time(&store, everywhere, Dimension::Device, Some(device_id(2).as_str()), step).await;
        assert_eq!(device, by_hand(&only(|call| call.device_id == Some(device_id(2))), length));
        let software = over_time(&store, everywhere, Dimension::Software, Some("RoomOS 1"), step).await;
        assert_eq!(software, by_hand(&only(|call| call.software.as_deref() == Some("RoomOS 1")), length));
    }
    let (rollups, from, to) = (store.rollups(), second(1_900), second(7_200));
    let part = rollups.quality_over_time(&org(), &Scope::Everywhere, Dimension::All, None, from, to, Step::Hour).await.expect("read");
    assert_eq!(part.len(), 2, "whole hours, the end not");

    // By hand: one call every 20 minutes for 50 minutes: 3 at once; with the first one of three hours 4, in the hours that it fills.
    let peaks = async |place: Option<&LocationId>, step| {
        store.rollups().concurrency(&org(), &Scope::Everywhere, place, second(0), second(86_400), step).await.expect("read")
    };
    let hours = peaks(None, Step::Hour).await;
    assert_eq!(hours.iter().map(|peak| peak.calls).take(6).collect::<Vec<_>>(), [3, 4, 4, 3, 3, 3]);
    assert_eq!((hours.len(), hours[1].at), (24, second(HOUR)));
    assert_eq!(peaks(None, Step::Day).await.iter().map(|peak| peak.calls).collect::<Vec<_>>(), [4]);
    // In Oslo every third call: one at a time, two while the first lasts.
    assert_eq!(peaks(Some(&oslo), Step::Hour).await.iter().map(|peak| peak.calls).take(4).collect::<Vec<_>>(), [1, 2, 2, 1]);

    let worst = async |dimension| {
        let query = WorstQuery { dimension, of: (Dimension::All, None), from: second(0), to: second(3 * 86_400), limit: Some(2) };
        store.rollups().worst(&org(), &Scope::Everywhere, &query).await.expect("read").expect("kept")
    };
    // Devices have bands of their own: device N has the calls N, N + 5, …, all of band N.
    let devices = worst(Dimension::Device).await;
    let is_poor = |number: &usize| matches!(Band::ALL[*number], Band::Bad | Band::Poor);
    let mut expected: Vec<_> = (0..5).filter(is_poor).map(|number| device_id(number).to_string()).collect();
    expected.sort_unstable();
    let mut found: Vec<_> = devices.iter().map(|worst| worst.value.clone()).collect();
    found.sort_unstable();
    assert_eq!(found, expected);
    assert!(devices.iter().all(|worst| worst.bad_share == Some(1.0) && worst.calls >= 43 && worst.bad_calls == worst.calls), "{devices:?}");
    let locations = worst(Dimension::Location).await;
    assert_eq!(
        locations.iter().filter_map(|worst| worst.name.as_deref()).collect::<std::collections::BTreeSet<_>>(),
        ["LIMA", "OSLO"].into()
    );
    assert_eq!(locations.iter().filter_map(|worst| worst.audio_mos).collect::<Vec<_>>(), [3.5, 3.5]);
}

async fn a_scope_gets_the_figures_of_its_places(database: Database) {
    let store = filled(&database).await;
    let at_places = |places: &[&str]| Scope::Locations(places.iter().map(|name| LocationId::from_key(name)).collect());
    for scope in [Scope::nothing(), at_places(&["oslo"]), at_places(&["oslo", "lima"]), at_places(&["rome"])] {
        for step in [Step::Hour, Step::Day] {
            let seen = |call: &PastCall| scope.sees(call.location_id.as_ref());
            let length = length(step);
            assert_eq!(over_time(&store, &scope, Dimension::All, None, step).await, by_hand(&only(seen), length), "{scope:?}");
            let lima = LocationId::from_key("lima");
            let at_lima = only(|call| seen(call) && call.location_id.as_ref() == Some(&lima));
            assert_eq!(
                over_time(&store, &scope, Dimension::Location, Some(lima.as_str()), step).await,
                by_hand(&at_lima, length),
                "{scope:?}"
            );
            let device = only(|call| seen(call) && call.device_id == Some(device_id(1)));
            let found = over_time(&store, &scope, Dimension::Device, Some(device_id(1).as_str()), step).await;
            assert_eq!(found, by_hand(&device, length), "{scope:?}");
            let software = only(|call| seen(call) && call.software.as_deref() == Some("RoomOS 0"));
            assert_eq!(
                over_time(&store, &scope, Dimension::Software, Some("RoomOS 0"), step).await,
                by_hand(&software, length),
                "{scope:?}"
            );
        }
        let query = WorstQuery {
            dimension: Dimension::Device,
            of: (Dimension::All, None),
            from: second(0),
            to: second(3 * 86_400),
            limit: Some(9),
        };
        let worst = store.rollups().worst(&org(), &scope, &query).await.expect("read").expect("kept");
        let total: i64 = worst.iter().map(|worst| worst.calls).sum();
        let known = only(|call| scope.sees(call.location_id.as_ref()) && call.band != Band::Unknown);
        assert_eq!(total, i64::try_from(known.len()).expect("few"), "{scope:?}");
        let peaks = store.rollups().concurrency(&org(), &scope, None, second(0), second(4 * HOUR), Step::Hour).await.expect("read");
        let expected: &[i64] = match &scope {
            Scope::Locations(places) if places.len() == 2 => &[2, 3, 3, 2],
            scope if scope.sees(Some(&LocationId::from_key("oslo"))) => &[1, 2, 2, 1],
            _ => &[],
        };
        assert_eq!(peaks.iter().map(|peak| peak.calls).collect::<Vec<_>>(), expected, "{scope:?}");
        let elsewhere =
            store.rollups().concurrency(&org(), &scope, Some(&LocationId::from_key("tokyo")), second(0), second(HOUR), Step::Hour).await;
        assert_eq!(elsewhere.expect("read"), [], "{scope:?}");
    }
}

async fn a_change_is_counted_anew(database: Database) {
    let store = filled(&database).await;
    assert_eq!(refresh(&store).await, Refreshed::default(), "nothing to do");
    let mut late = PastCall::new(CallId::new("late"), second(HOUR + 1), CallSource::Cdr);
    (late.duration_s, late.ended_at, late.band, late.report_id) = (Some(10), Some(second(HOUR + 11)), Band::Bad, Some("r".to_owned()));
    store.history().record(&org(), std::slice::from_ref(&late), second(0)).await.expect("recorded");
    assert_eq!(refresh(&store).await, Refreshed { hours: 1, days: 1, left: 0 });
    let all: Vec<_> = calls().into_iter().chain([late]).collect();
    for step in [Step::Hour, Step::Day] {
        assert_eq!(over_time(&store, &Scope::Everywhere, Dimension::All, None, step).await, by_hand(&all, length(step)));
    }
    // A clock that runs ahead: its hour waits until it comes.
    let ahead = PastCall {
        id: CallId::new("ahead"),
        started_at: second(20 * 86_400),
        report_id: None,
        ended_at: None,
        duration_s: None,
        ..all[0].clone()
    };
    let ahead = PastCall { device_history_id: None, device_call_id: None, device_id: None, ..ahead };
    store.history().record(&org(), &[ahead], second(0)).await.expect("recorded");
    assert_eq!(refresh(&store).await, Refreshed::default());
    let later = store.rollups().refresh(&org(), second(30 * 86_400), 9).await.expect("refreshed");
    assert_eq!(later, Refreshed { hours: 1, days: 1, left: 0 });
}

async fn figures_outlive_their_calls(database: Database) {
    let store = filled(&database).await;
    let before = over_time(&store, &Scope::Everywhere, Dimension::All, None, Step::Day).await;
    store.history().prune(second(86_400 + 5 * HOUR), 1_000).await.expect("pruned");
    // A merge into an hour of which calls were pruned leaves its figures.
    let mut told = calls()[90].clone();
    told.disconnect_cause = Some("Another".to_owned());
    assert_eq!(store.history().record(&org(), &[told], second(0)).await.expect("recorded").changed, 1);
    refresh(&store).await;
    assert_eq!(over_time(&store, &Scope::Everywhere, Dimension::All, None, Step::Day).await, before);
}

/// The same table by hand: of each value its calls, and how many were poor or bad.
fn worst_by_hand(calls: &[PastCall], value: impl Fn(&PastCall) -> Option<String>) -> Vec<(String, i64, i64)> {
    let mut counts: BTreeMap<String, (i64, i64, i64)> = BTreeMap::new();
    for call in calls {
        let Some(value) = value(call) else { continue };
        let (all, bad, known) = counts.entry(value).or_default();
        *all += 1;
        *bad += i64::from(matches!(call.band, Band::Bad | Band::Poor));
        *known += i64::from(call.band != Band::Unknown);
    }
    let mut rows: Vec<_> = counts.into_iter().filter(|(_, (_, _, known))| *known > 0).collect();
    // The larger part first, then the most; parts are compared as fractions.
    rows.sort_by(|(value, (_, bad, known)), (other, (_, other_bad, other_known))| {
        (other_bad * known).cmp(&(bad * other_known)).then(other_bad.cmp(bad)).then(value.cmp(other))
    });
    rows.into_iter().map(|(value, (all, bad, _))| (value, all, bad)).collect()
}

async fn the_worst_are_of_the_range_and_of_the_filter(database: Database) {
    let store = filled(&database).await;
    let (oslo, device) = (LocationId::from_key("oslo"), device_id(2));
    let value = |dimension: Dimension, call: &PastCall| match dimension {
        Dimension::Device => call.device_id.as_ref().map(ToString::to_string),
        Dimension::Location => call.location_id.as_ref().map(ToString::to_string),
        Dimension::Software | Dimension::All => call.software.clone(),
    };
    let scopes = [Scope::Everywhere, Scope::Locations([oslo.clone()].into()), Scope::nothing()];
    // Hours within a day; from one day into the next; days and hours at both ends. A call starts every 20 minutes.
    for (from, to) in [(2 * HOUR, 5 * HOUR), (20 * HOUR, 30 * HOUR), (22 * HOUR, 57 * HOUR)] {
        for of in [
            (Dimension::All, None),
            (Dimension::Device, Some(device.as_str())),
            (Dimension::Location, Some(oslo.as_str())),
            (Dimension::Software, Some("RoomOS 1")),
        ] {
            for number in 0..9 {
                let dimension = [Dimension::Device, Dimension::Location, Dimension::Software][number % 3];
                let scope = &scopes[number / 3];
                let query = WorstQuery { dimension, of, from: second(from), to: second(to), limit: None };
                let found = store.rollups().worst(&org(), scope, &query).await.expect("read");
                if (dimension, of.0) == (Dimension::Device, Dimension::Software) {
                    assert_eq!(found, None, "nobody keeps that");
                    continue;
                }
                let mut calls = calls();
                calls.retain(|call| {
                    let start = call.started_at.as_second() - MIDNIGHT;
                    let is_of = of.1.is_none_or(|wanted| value(of.0, call).as_deref() == Some(wanted));
                    (from..to).contains(&start) && scope.sees(call.location_id.as_ref()) && is_of
                });
                let told = |worst: Worst| (worst.value, worst.calls, worst.bad_calls);
                let found: Vec<_> = found.expect("kept").into_iter().map(told).collect();
                assert_eq!(found, worst_by_hand(&calls, |call| value(dimension, call)), "{query:?} {scope:?}");
            }
        }
    }
}

async fn scores_of_two_models_have_no_mean(database: Database) {
    let store = filled(&database).await;
    let mut imported = past("imported", 7, 0);
    imported.started_at = second(60);
    (imported.model, imported.audio_mos, imported.band) = (Some("legacy-1".to_owned()), Some(2.0), Band::Bad);
    imported.location_id = Some(LocationId::from_key("rome"));
    store.history().record(&org(), &[imported], second(0)).await.expect("recorded");
    refresh(&store).await;
    let hours = over_time(&store, &Scope::Everywhere, Dimension::All, None, Step::Hour).await;
    assert_eq!((hours[0].scored_by, hours[0].audio_mos()), (ScoredBy::Several, None), "2.0 and 3.5 are of two scales");
    assert_eq!((hours[1].scored_by, hours[1].audio_mos()), (ScoredBy::G107, Some(3.5)));
    let days = over_time(&store, &Scope::Everywhere, Dimension::All, None, Step::Day).await;
    assert_eq!(days.iter().map(|day| day.scored_by).collect::<Vec<_>>(), [ScoredBy::Several, ScoredBy::G107, ScoredBy::G107]);
    let query = WorstQuery { dimension: Dimension::Location, of: (Dimension::All, None), from: second(0), to: second(86_400), limit: None };
    let worst = store.rollups().worst(&org(), &Scope::Everywhere, &query).await.expect("read").expect("kept");
    let rome = worst.iter().find(|worst| worst.value == LocationId::from_key("rome").as_str()).expect("Rome");
    assert_eq!((rome.scored_by, rome.audio_mos), (ScoredBy::Legacy, Some(2.0)), "its own model alone");
}
