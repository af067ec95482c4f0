//! Calls of people: start, update, end, who may see them, and that nobody's call is there twice.

use model::id::{LocationId, PersonId};
use model::{Call, CallId, CallOwner, CallPerson, CallSource, CallStatus, Device, Direction, PastCall, Scope, Sequence, Topic};
use store::{CallFilter, CallPage, CallSort, Completeness, PageRequest, Recorded, Store};

use crate::support::{Database, at, call, changes, device, device_id, on_both, org, other_org};

on_both!(
    a_persons_call_starts_changes_and_ends,
    a_persons_call_is_seen_where_they_belong,
    a_call_watched_on_the_persons_device_shows_once,
    a_persons_call_and_its_record_are_one_past_call,
    a_call_watched_twice_is_one_past_call,
);

fn ada() -> PersonId {
    PersonId::from_key("ada")
}

fn oslo() -> LocationId {
    LocationId::from_key("oslo")
}

/// A call of Ada's that began a minute ago.
fn hers(name: &str, second: i64) -> Call {
    Call {
        owner: CallOwner::Person(Box::new(CallPerson {
            id: ada(),
            name: Some("Ada Lovelace".to_owned()),
            location_id: Some(oslo()),
            location_name: Some("Oslo".to_owned()),
            time_zone: Some("Europe/Oslo".to_owned()),
            answered_at: Some(at(-50)),
            recording: Some("started".to_owned()),
        })),
        call_type: Some("external".to_owned()),
        protocol: None,
        device_type: None,
        channels: Vec::new(),
        ..call(name, &device_id(1), at(second))
    }
}

async fn record(store: &Store, calls: &[Call], second: i64) -> Recorded {
    store.calls().record_person_calls(&org(), &ada(), calls, at(second)).await.expect("recorded")
}

async fn active(store: &Store, scope: &Scope) -> Vec<String> {
    let calls = store.calls().active(&org(), scope, 10).await.expect("read");
    let count = store.calls().count_active(&org(), scope).await.expect("read");
    assert_eq!(i64::try_from(calls.len()), Ok(count), "the count is that of the list");
    calls.into_iter().map(|call| call.id.to_string()).collect()
}

async fn a_persons_call_starts_changes_and_ends(database: Database) {
    let store = database.open().await;
    let calls = store.calls();
    assert_eq!(record(&store, &[], 0).await, Recorded::default());
    let first = hers("one", 0);
    assert_eq!(record(&store, std::slice::from_ref(&first), 0).await, Recorded { added: 1, ..Recorded::default() });
    assert_eq!(calls.active(&org(), &Scope::Everywhere, 10).await.expect("read"), std::slice::from_ref(&first), "as it was told");
    assert_eq!(calls.running_of_people(&org(), 10).await.expect("read"), std::slice::from_ref(&first));
    let told = changes(&store).await.len();
    // Asked again: that alone is no change, but it is known when it was.
    assert_eq!(record(&store, &[hers("one", 20)], 20).await, Recorded::default());
    assert_eq!(changes(&store).await.len(), told);
    let found = calls.find(&org(), &Scope::Everywhere, &CallId::new("one")).await.expect("read").expect("there");
    assert_eq!(found.sampled_at, at(20));
    // On hold, and a second call; the start stays.
    let held = Call { status: CallStatus::OnHold, started_at: at(-10), ..hers("one", 40) };
    let two = [held.clone(), Call { started_at: at(39), ..hers("two", 40) }];
    assert_eq!(record(&store, &two, 40).await, Recorded { added: 1, changed: 1, ..Recorded::default() });
    let found = calls.find(&org(), &Scope::Everywhere, &CallId::new("one")).await.expect("read").expect("there");
    assert_eq!(found, Call { started_at: first.started_at, ..held });
    // Others' calls are not touched, neither by her nor by them.
    let other = PersonId::from_key("bob");
    assert_eq!(calls.record_person_calls(&org(), &other, &[hers("three", 41)], at(41)).await.expect("recorded"), Recorded::default());
    assert_eq!(calls.record_person_calls(&other_org(), &ada(), &[], at(41)).await.expect("recorded"), Recorded::default());
    calls.record_device_calls(&org(), &device_id(1), &[], at(41)).await.expect("recorded");
    assert_eq!(active(&store, &Scope::Everywhere).await, ["one", "two"]);
    let before = changes(&store).await;
    assert_eq!(record(&store, &[hers("two", 60)], 60).await, Recorded { gone: 1, ..Recorded::default() });
    let last = changes(&store).await.split_off(before.len());
    let last: Vec<_> = last.iter().map(|change| (change.topic, change.subject.as_str(), change.parent.as_str())).collect();
    assert_eq!(last, [(Topic::Call, "one", "")]);
    let found = calls.find(&org(), &Scope::Everywhere, &CallId::new("one")).await.expect("read").expect("it stays");
    assert_eq!(found.ended_at, Some(at(60)));
    assert_eq!(active(&store, &Scope::Everywhere).await, ["two"]);
    let missed = async || calls.ended_without_history(&org(), None, 9).await.expect("read");
    assert_eq!(missed().await, [CallId::new("one")]);
    calls.note_in_history(&org(), &CallId::new("one")).await.expect("noted");
    assert_eq!(missed().await, [], "it is there, be it as the call of a device");
    assert_eq!(record(&store, &[hers("one", 62), hers("two", 62)], 62).await, Recorded { returned: 1, ..Recorded::default() });
}

async fn a_persons_call_is_seen_where_they_belong(database: Database) {
    let store = database.open().await;
    record(&store, &[hers("one", 0)], 0).await;
    let (here, elsewhere) = (Scope::Locations([oslo()].into()), Scope::Locations([LocationId::from_key("bergen")].into()));
    for (scope, is_seen) in [(&Scope::Everywhere, true), (&here, true), (&elsewhere, false), (&Scope::nothing(), false)] {
        let expected: &[&str] = if is_seen { &["one"] } else { &[] };
        assert_eq!(active(&store, scope).await, expected, "{scope:?}");
        let found = store.calls().find(&org(), scope, &CallId::new("one")).await.expect("read");
        assert_eq!(found.is_some(), is_seen, "{scope:?}");
        let heard = store.changes().since(&org(), scope, Sequence(0), 10).await.expect("read");
        assert_eq!(heard.len(), usize::from(is_seen), "{scope:?}");
        assert!(heard.iter().all(|change| change.location == Some(oslo()) && change.is_seen_by(scope)), "{heard:?}");
    }
    record(&store, &[], 9).await;
    let found = store.calls().find(&org(), &here, &CallId::new("one")).await.expect("read");
    assert!(found.is_some_and(|call| !call.is_active()), "also when it is over");
    assert_eq!(store.calls().find(&org(), &elsewhere, &CallId::new("one")).await.expect("read"), None);
}

async fn a_call_watched_on_the_persons_device_shows_once(database: Database) {
    let store = database.open().await;
    let devices = [Device { owner_id: Some(ada()), ..device(1) }, Device { owner_id: None, ..device(2) }];
    store.devices().record_list(&org(), &devices, Completeness::Complete, at(0)).await.expect("recorded");
    record(&store, &[hers("hers", 0)], 0).await;
    let calls = store.calls();
    let on = async |number: usize, name: &str, start: i64, direction: Direction| {
        let told = Call { started_at: at(start), direction, ..call(name, &device_id(number), at(1)) };
        calls.record_device_calls(&org(), &device_id(number), &[told], at(1)).await.expect("recorded");
    };
    on(2, "other", -60, Direction::Outgoing).await;
    assert_eq!(active(&store, &Scope::Everywhere).await, ["hers", "other"], "a device of somebody else");
    on(1, "own", -55, Direction::Incoming).await;
    assert_eq!(active(&store, &Scope::Everywhere).await, ["hers", "other", "own"], "the other way round it is another call");
    calls.record_device_calls(&org(), &device_id(1), &[], at(2)).await.expect("recorded");
    // The device counts from the answer, ten seconds after the start and a little.
    on(1, "answered", 5, Direction::Outgoing).await;
    assert_eq!(active(&store, &Scope::Everywhere).await, ["other", "answered"], "the device tells more");
    assert_eq!(calls.running_of_people(&org(), 10).await.expect("read").len(), 1, "it is followed all the same");
    assert!(calls.find(&org(), &Scope::Everywhere, &CallId::new("hers")).await.expect("read").is_some(), "links go on working");
    calls.record_device_calls(&org(), &device_id(1), &[], at(20)).await.expect("recorded");
    assert_eq!(active(&store, &Scope::Everywhere).await, ["hers", "other"], "the device is no longer in it");
}

fn past(name: &str, second: i64, source: CallSource) -> PastCall {
    let mut call = PastCall::new(CallId::new(name), at(second), source);
    (call.person_id, call.person_name) = (Some(ada()), Some("Ada Lovelace".to_owned()));
    (call.location_id, call.remote_number) = (Some(oslo()), Some("+47 22 22 22 22".to_owned()));
    (call.direction, call.duration_s) = (Direction::Outgoing, Some(30));
    call
}

fn cdr(report: &str, second: i64) -> PastCall {
    PastCall {
        report_id: Some(report.to_owned()),
        disconnect_cause: Some("Success".to_owned()),
        duration_s: Some(28),
        remote_number: Some("4722222222".to_owned()),
        ..past(report, second, CallSource::Cdr)
    }
}

async fn all(store: &Store) -> Vec<PastCall> {
    let page = CallPage::Number(PageRequest::new(1, 50));
    let sort = CallSort::default();
    store.history().list(&org(), &Scope::Everywhere, &CallFilter::default(), sort, &page).await.expect("read").calls
}

async fn a_persons_call_and_its_record_are_one_past_call(database: Database) {
    for order in [[0, 1], [1, 0]] {
        let store = database.anew(order[0]).await.open().await;
        let tellings = [past("live", 0, CallSource::Live), cdr("r-1", 3)];
        for index in order {
            store.history().record(&org(), std::slice::from_ref(&tellings[index]), at(60)).await.expect("recorded");
        }
        let found = all(&store).await;
        let [one] = found.as_slice() else { panic!("one call: {found:?}") };
        assert_eq!((one.id.as_str(), one.duration_s, one.disconnect_cause.as_deref()), ("live", Some(28), Some("Success")));
        assert_eq!(one.sources, [CallSource::Live, CallSource::Cdr].into_iter().collect());
        // Another record, another person, another direction, another number, another time: other calls.
        let others = [
            cdr("r-2", 1),
            PastCall { person_id: Some(PersonId::from_key("bob")), ..cdr("r-3", 1) },
            PastCall { direction: Direction::Incoming, ..past("in", 1, CallSource::Live) },
            PastCall { remote_number: Some("+4733".to_owned()), ..past("number", 1, CallSource::Live) },
            past("later", 62, CallSource::Live),
            PastCall { person_id: None, ..past("nobody", 1, CallSource::Live) },
        ];
        store.history().record(&org(), &others, at(90)).await.expect("recorded");
        assert_eq!(all(&store).await.len(), 1 + others.len());
    }
}

async fn a_call_watched_twice_is_one_past_call(database: Database) {
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let store = database.anew(order[0]).await.open().await;
        let on_device = PastCall {
            device_id: Some(device_id(1)),
            device_name: Some("Desk of Ada".to_owned()),
            device_call_id: Some(7),
            ..past("device", 9, CallSource::Live)
        };
        let tellings = [past("person", 0, CallSource::Live), on_device, cdr("r-1", 2)];
        for index in order.into_iter().chain([0, 1]) {
            store.history().record(&org(), std::slice::from_ref(&tellings[index]), at(60)).await.expect("recorded");
        }
        let found = all(&store).await;
        let [one] = found.as_slice() else { panic!("one call: {order:?} {found:?}") };
        assert_eq!((one.id.as_str(), one.device_id.as_ref()), ("device", Some(&device_id(1))), "{order:?}: it has the samples");
        assert_eq!((one.person_id.as_ref(), one.report_id.as_deref()), (Some(&ada()), Some("r-1")), "{order:?}");
    }
}
