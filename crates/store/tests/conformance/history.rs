//! The history of calls: merged without doubles. How it is listed: `history_lists`.

use jiff::SignedDuration;
use model::id::LocationId;
use model::{Band, CallId, CallSource, Direction, PastCall, Scope, Topic};
use store::{CallFilter, CallPage, CallSort, PageRequest, Recorded, Store};

use crate::support::{Database, at, changes, device_id, on_both, org, other_org};

on_both!(
    a_call_comes_back_whole,
    sources_are_merged_without_doubles,
    redials_stay_apart,
    a_late_record_fills_in,
    a_device_clock_a_day_wrong_makes_no_double,
    a_call_without_an_end_gets_it_later,
    a_call_stays_where_it_was_when_its_device_moves,
);

const DAY: i64 = 86_400;

/// A call of a device with everything that its history tells.
pub fn past(name: &str, device: usize, second: i64) -> PastCall {
    let mut call = PastCall::new(CallId::new(name), at(second), CallSource::DeviceHistory);
    call.device_id = Some(device_id(device));
    call.device_name = Some(format!("Room {device}"));
    call.location_id = Some(LocationId::from_key("l1"));
    call.location_name = Some("Oslo".to_owned());
    call.region = Some("Nordics".to_owned());
    call.time_zone = Some("Europe/Oslo".to_owned());
    call.software = Some("RoomOS 11.20.1.7".to_owned());
    call.remote_name = Some("Ola Nordmann".to_owned());
    call.remote_number = Some("+47 22 22 22 22".to_owned());
    call.callback_number = Some("sip:ola@example.com".to_owned());
    call.direction = Direction::Outgoing;
    call.ended_at = Some(at(second + 90));
    call.duration_s = Some(90);
    call.disconnect_cause = Some("LocalDisconnect".to_owned());
    call.audio.incoming.loss_percent = Some(0.1 + 0.2);
    call.audio.incoming.max_jitter_ms = Some(12.0);
    call.video.outgoing.loss_percent = Some(0.0);
    call.video.outgoing.codec = Some("H264".to_owned());
    (call.audio_mos, call.audio_r, call.model) = (Some(4.2), Some(86.5), Some("g107-nb-1".to_owned()));
    (call.band, call.audio_band, call.video_band) = (Band::Fair, Band::Good, Band::Fair);
    call.device_call_id = Some(second);
    call.device_history_id = Some(second + 1_000);
    call.correlation_id = Some("c-1".to_owned());
    call
}

/// The same call as it was watched: other id, two seconds off, without what is known at the end only.
fn watched(name: &str, device: usize, second: i64) -> PastCall {
    let mut call = PastCall::new(CallId::new(name), at(second + 2), CallSource::Live);
    call.device_id = Some(device_id(device));
    call.remote_number = Some("tel:+4722222222".to_owned());
    call.device_call_id = Some(second);
    call.ended_at = Some(at(second + 95));
    call.duration_s = Some(93);
    call.audio.incoming.jitter_ms = Some(3.5);
    call.audio.incoming.loss_percent = Some(5.0);
    call.audio.incoming.codec = Some("OPUS".to_owned());
    call
}

fn recorded(added: i64, changed: i64) -> Recorded {
    Recorded { added, changed, ..Recorded::default() }
}

async fn record(store: &Store, calls: &[PastCall]) -> Recorded {
    store.history().record(&org(), calls, at(3_600)).await.expect("recorded")
}

async fn find(store: &Store, name: &str) -> Option<PastCall> {
    store.history().find(&org(), &Scope::Everywhere, &CallId::new(name)).await.expect("read")
}

async fn all(store: &Store) -> Vec<PastCall> {
    let page = CallPage::Number(PageRequest::new(1, 50));
    let (filter, sort) = (CallFilter::default(), CallSort::default());
    store.history().list(&org(), &Scope::Everywhere, &filter, sort, &page).await.expect("read").calls
}

async fn a_call_comes_back_whole(database: Database) {
    let store = database.open().await;
    let call = PastCall { report_id: Some("r-1".to_owned()), ..past("one", 1, 10) };
    assert_eq!(record(&store, std::slice::from_ref(&call)).await, recorded(1, 0));
    assert_eq!(find(&store, "one").await, Some(call.clone()));
    assert_eq!(all(&store).await, std::slice::from_ref(&call));
    let written: Vec<_> = changes(&store).await.into_iter().map(|change| (change.topic, change.subject, change.parent)).collect();
    assert_eq!(written, [(Topic::Call, "one".to_owned(), device_id(1).to_string())]);
    assert_eq!(record(&store, &[call.clone(), call]).await, recorded(0, 0), "the same again is no news");
    assert_eq!(changes(&store).await.len(), 1);

    let bare = PastCall::new(CallId::new("bare"), at(0), CallSource::Cdr);
    assert_eq!(record(&store, std::slice::from_ref(&bare)).await, recorded(1, 0));
    assert_eq!(find(&store, "bare").await, Some(bare), "what nobody told is absent");
    assert_eq!(store.history().causes(&org(), &Scope::Everywhere).await.expect("read"), ["LocalDisconnect"]);
}

async fn sources_are_merged_without_doubles(database: Database) {
    let cdr = || {
        let mut call = PastCall::new(CallId::new("cdr"), at(11), CallSource::Cdr);
        call.device_id = Some(device_id(1));
        call.remote_number = Some("+4722222222".to_owned());
        (call.report_id, call.duration_s) = (Some("r-1".to_owned()), Some(91));
        call.person_name = Some("Kari".to_owned());
        call
    };
    let history = || PastCall { correlation_id: None, ..past("history", 1, 10) };
    let tellings = [history(), watched("live", 1, 10), cdr()];
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0], [0, 2, 1], [1, 2, 0], [2, 0, 1]] {
        let number = order[0] * 100 + order[1] * 10 + order[2] + 2_000;
        let store = database.anew(number).await.open().await;
        for index in order {
            record(&store, &tellings[index..=index]).await;
            record(&store, &tellings[index..=index]).await;
        }
        let calls = all(&store).await;
        assert_eq!(calls.len(), 1, "{order:?}: {calls:?}");
        let call = &calls[0];
        assert_eq!(call.id.as_str(), "live", "{order:?}: what was shown while it ran is still found");
        assert_eq!(call.sources.iter().count(), 3, "{order:?}");
        assert_eq!(call.duration_s, Some(90), "{order:?}: the device's own");
        assert_eq!(call.ended_at, Some(call.started_at + SignedDuration::from_secs(90)), "{order:?}");
        let audio = &call.audio.incoming;
        assert_eq!((audio.loss_percent, audio.jitter_ms, audio.max_jitter_ms), (Some(0.1 + 0.2), Some(3.5), Some(12.0)), "{order:?}");
        assert_eq!((audio.codec.as_deref(), call.remote_number.as_deref()), (Some("OPUS"), Some("tel:+4722222222")), "{order:?}");
        assert_eq!((call.report_id.as_deref(), call.person_name.as_deref()), (Some("r-1"), Some("Kari")), "{order:?}");
        assert_eq!((call.audio_mos, call.band), (Some(4.2), Band::Fair), "{order:?}: a score is not lost to one without");
        store.close().await;
    }
    // All in one recording.
    let store = database.anew(3_000).await.open().await;
    assert_eq!(record(&store, &tellings).await, recorded(1, 0));
    assert_eq!(all(&store).await.len(), 1);
    let judged = store.history().record_judged(&other_org(), &tellings, at(99), |call| call.model = Some("judged".to_owned())).await;
    assert_eq!(judged.expect("recorded"), recorded(1, 0), "another organisation has its own");
    let found = store.history().find(&other_org(), &Scope::Everywhere, &CallId::new("live")).await.expect("read");
    assert_eq!(found.and_then(|call| call.model).as_deref(), Some("judged"));
    assert_ne!(find(&store, "live").await.expect("there").model.as_deref(), Some("judged"));
}

async fn redials_stay_apart(database: Database) {
    let store = database.open().await;
    let calls = [past("one", 1, 0), past("two", 1, 30), past("elsewhere", 2, 0)];
    assert_eq!(record(&store, &calls).await, recorded(3, 0));
    // A record without the device's numbers belongs to the nearer one.
    let mut cdr = PastCall::new(CallId::new("cdr"), at(29), CallSource::Cdr);
    (cdr.device_id, cdr.remote_number) = (Some(device_id(1)), Some("+4722222222".to_owned()));
    cdr.report_id = Some("r-2".to_owned());
    assert_eq!(record(&store, std::slice::from_ref(&cdr)).await, recorded(0, 1));
    assert_eq!(find(&store, "two").await.and_then(|call| call.report_id).as_deref(), Some("r-2"));
    // A second record of the same source is another call; the same again is not.
    let other = PastCall { id: CallId::new("cdr 2"), report_id: Some("r-1".to_owned()), started_at: at(1), ..cdr.clone() };
    assert_eq!(record(&store, &[other.clone(), cdr, other]).await, recorded(0, 1));
    assert_eq!(find(&store, "one").await.and_then(|call| call.report_id).as_deref(), Some("r-1"));
    assert_eq!(all(&store).await.len(), 3);
    let foreign = PastCall { remote_number: Some("+4733333333".to_owned()), remote_name: None, callback_number: None, ..past("x", 1, 1) };
    let foreign = PastCall { device_call_id: None, device_history_id: None, sources: CallSource::Cdr.into(), ..foreign };
    assert_eq!(record(&store, &[foreign]).await, recorded(1, 0), "another number at the same time");
}

async fn a_late_record_fills_in(database: Database) {
    let store = database.open().await;
    let mut cdr = PastCall::new(CallId::new("cdr"), at(10), CallSource::Cdr);
    cdr.report_id = Some("r-1".to_owned());
    record(&store, std::slice::from_ref(&cdr)).await;
    cdr.id = CallId::new("cdr as another feed names it");
    (cdr.duration_s, cdr.disconnect_cause) = (Some(60), Some("Success".to_owned()));
    cdr.started_at = at(13);
    assert_eq!(record(&store, std::slice::from_ref(&cdr)).await, recorded(0, 1));
    let call = find(&store, "cdr").await.expect("there");
    assert_eq!((call.started_at, call.duration_s, call.ended_at), (at(10), Some(60), Some(at(70))));
    assert_eq!(record(&store, &[cdr]).await, recorded(0, 0), "a record that comes twice");
}

async fn a_device_clock_a_day_wrong_makes_no_double(database: Database) {
    let store = database.open().await;
    for (number, device_second) in [(1, DAY), (2, -DAY)] {
        let mut live = watched(&format!("live {number}"), number, 500);
        live.duration_s = Some(91);
        let wrong = PastCall { device_call_id: Some(500), ..past(&format!("history {number}"), number, 500 + device_second) };
        let tellings = if number == 1 { [live, wrong] } else { [wrong, live] };
        assert_eq!(record(&store, &tellings[..1]).await, recorded(1, 0));
        assert_eq!(record(&store, &tellings[1..]).await, recorded(0, 1));
        assert_eq!(record(&store, &tellings).await, recorded(0, 0), "read again and again");
        let call = find(&store, &format!("live {number}")).await.expect("under the id that was watched");
        assert_eq!((call.started_at, call.ended_at), (at(502), Some(at(592))), "by the clock that is right");
        assert_eq!(call.disconnect_cause.as_deref(), Some("LocalDisconnect"));
    }
    // The number of a call comes again after a restart: another length is another call.
    let later = PastCall { device_call_id: Some(500), duration_s: Some(30), ..past("later", 1, 500 + 3_600) };
    assert_eq!(record(&store, &[later]).await, recorded(1, 0));
    assert_eq!(all(&store).await.len(), 3);
}

async fn a_call_without_an_end_gets_it_later(database: Database) {
    let store = database.open().await;
    let open = PastCall { ended_at: None, duration_s: None, disconnect_cause: None, ..past("one", 1, 10) };
    record(&store, std::slice::from_ref(&open)).await;
    assert_eq!(find(&store, "one").await, Some(open.clone()));
    assert_eq!(record(&store, &[past("one", 1, 10)]).await, recorded(0, 1));
    let call = find(&store, "one").await.expect("there");
    assert_eq!((call.ended_at, call.duration_s), (Some(at(100)), Some(90)));
    assert_eq!(record(&store, &[open]).await, recorded(0, 0), "and keeps it");
}

async fn a_call_stays_where_it_was_when_its_device_moves(database: Database) {
    let store = database.open().await;
    record(&store, &[past("one", 1, 0)]).await;
    let mut again = past("one", 1, 0);
    (again.location_id, again.location_name) = (Some(LocationId::from_key("l2")), Some("Lima".to_owned()));
    (again.region, again.software) = (Some("Andes".to_owned()), Some("RoomOS 12".to_owned()));
    again.disconnect_cause = Some("RemoteDisconnect".to_owned());
    assert_eq!(record(&store, &[again]).await, recorded(0, 1));
    let kept = find(&store, "one").await.expect("there");
    assert_eq!((kept.location_name.as_deref(), kept.region.as_deref()), (Some("Oslo"), Some("Nordics")));
    assert_eq!((kept.software.as_deref(), kept.disconnect_cause.as_deref()), (Some("RoomOS 11.20.1.7"), Some("RemoteDisconnect")));
    let bare = PastCall { region: None, software: None, time_zone: None, ..past("two", 2, 200) };
    record(&store, std::slice::from_ref(&bare)).await;
    let mut again = PastCall { disconnect_cause: Some("RemoteDisconnect".to_owned()), ..past("two", 2, 200) };
    again.region = Some("Andes".to_owned());
    record(&store, std::slice::from_ref(&again)).await;
    let kept = find(&store, "two").await.expect("there");
    assert_eq!((kept.region, kept.software, kept.time_zone), (None, None, None), "that there was none is a fact as well");
    record(&store, &[PastCall { sources: CallSource::Live.into(), ..again }]).await;
    assert_eq!(find(&store, "two").await.expect("there").region, None, "also for who tells of it for the first time");
    let seen = async |place: &str| {
        let scope = Scope::Locations([LocationId::from_key(place)].into());
        store.history().find(&org(), &scope, &CallId::new("one")).await.expect("read").is_some()
    };
    assert_eq!((seen("l1").await, seen("l2").await), (true, false));
}
