//! Calls: start, update, end.

use model::{Call, CallId, CallOwner, CallSource, CallStatus, Connection, MediaKind, PastCall, Scope, Topic};
use store::{Completeness, Recorded};

use crate::support::{Database, at, call, changes, device, device_id, on_both, org, other_org, sample};

on_both!(
    a_call_starts_changes_and_ends,
    the_same_answer_twice_is_no_news,
    an_ended_call_can_return,
    a_call_under_another_id_stays_the_same_call,
    silence_is_a_change_and_nothing_else,
    old_calls_are_pruned_but_running_ones,
    channels_are_the_newest_of_each,
    active_calls_are_counted_and_limited,
    calls_of_a_device_newest_first,
    answers_of_several_devices_are_one_transaction,
    a_call_of_a_lost_device_has_no_media,
    ended_calls_that_the_history_lacks_are_found,
    texts_mean_themselves,
);

async fn a_call_starts_changes_and_ends(database: Database) {
    let store = database.open().await;
    let (calls, id) = (store.calls(), device_id(1));
    let record = async |list: &[Call], second: i64| calls.record_device_calls(&org(), &id, list, at(second)).await.expect("recorded");

    assert_eq!(record(&[], 0).await, Recorded::default());
    assert_eq!(store.changes().newest(&org()).await.expect("read").0, 0, "an idle device writes nothing");

    let first = call("one", &id, at(2));
    assert_eq!(record(std::slice::from_ref(&first), 2).await, Recorded { added: 1, ..Recorded::default() });
    assert_eq!(calls.find(&org(), &Scope::Everywhere, &first.id).await.expect("read"), Some(first.clone()));

    let mut later = call("one", &id, at(4));
    (later.started_at, later.status, later.remote_name) = (at(-59), CallStatus::OnHold, None);
    assert_eq!(record(std::slice::from_ref(&later), 4).await, Recorded { changed: 1, ..Recorded::default() });
    let expected = Call { started_at: first.started_at, ..later.clone() };
    assert_eq!(
        calls.find(&org(), &Scope::Everywhere, &first.id).await.expect("read"),
        Some(expected.clone()),
        "the start stays where it was first seen"
    );
    assert_eq!(calls.active(&org(), &Scope::Everywhere, 10).await.expect("read"), std::slice::from_ref(&expected));

    let second = numbered(5, call("two", &id, at(6)));
    assert_eq!(record(&[second], 6).await, Recorded { added: 1, gone: 1, ..Recorded::default() });
    let ended = calls.find(&org(), &Scope::Everywhere, &first.id).await.expect("read").expect("kept");
    assert_eq!(ended, Call { ended_at: Some(at(6)), ..expected });
    assert_eq!(record(&[], 8).await, Recorded { gone: 1, ..Recorded::default() });
    assert_eq!(calls.count_active(&org(), &Scope::Everywhere).await.expect("read"), 0);

    let written: Vec<_> =
        changes(&store).await.into_iter().map(|change| (change.at, change.topic, change.subject, change.parent)).collect();
    let of_call = |second, name: &str| (at(second), Topic::Call, name.to_owned(), id.to_string());
    let of_device = |second| (at(second), Topic::Device, id.to_string(), String::new());
    let expected = [
        of_call(2, "one"),
        of_device(2),
        of_call(4, "one"),
        of_call(6, "two"),
        of_call(6, "one"),
        of_device(6),
        of_call(8, "two"),
        of_device(8),
    ];
    assert_eq!(written, expected, "the device changes with starts and ends only");
}

async fn the_same_answer_twice_is_no_news(database: Database) {
    let store = database.open().await;
    let (calls, id) = (store.calls(), device_id(1));
    let list = [call("one", &id, at(2)), call("one", &id, at(2))];
    assert_eq!(calls.record_device_calls(&org(), &id, &list, at(2)).await.expect("recorded").added, 1);
    let before = changes(&store).await;
    assert!(!calls.record_device_calls(&org(), &id, &list[..1], at(3)).await.expect("recorded").is_change());
    assert_eq!(changes(&store).await, before);
    assert_eq!(store.samples().list(&org(), &Scope::Everywhere, &list[0].id, at(0)).await.expect("read").len(), 2);
}

async fn an_ended_call_can_return(database: Database) {
    let store = database.open().await;
    let (calls, id) = (store.calls(), device_id(1));
    calls.record_device_calls(&org(), &id, &[call("one", &id, at(2))], at(2)).await.expect("recorded");
    calls.record_device_calls(&org(), &id, &[], at(4)).await.expect("recorded");
    let recorded = calls.record_device_calls(&org(), &id, &[call("one", &id, at(6))], at(6)).await.expect("recorded");
    assert_eq!(recorded, Recorded { returned: 1, ..Recorded::default() });
    assert!(calls.find(&org(), &Scope::Everywhere, &CallId::new("one")).await.expect("read").expect("there").is_active());
    assert_eq!(changes(&store).await.last().expect("changes").topic, Topic::Device);
}

/// The call under another number of its device.
fn numbered(number: i64, call: Call) -> Call {
    let id = call.device_id().expect("on a device").clone();
    Call { owner: CallOwner::Device { id, number }, ..call }
}

async fn a_call_under_another_id_stays_the_same_call(database: Database) {
    let stores = [database.open().await, database.open().await];
    let id = device_id(1);
    let started =
        |name: &str, number: i64, start: i64, second: i64| Call { started_at: at(start), ..numbered(number, call(name, &id, at(second))) };
    let record = async |store: usize, list: &[Call], second: i64| {
        stores[store].calls().record_device_calls(&org(), &id, list, at(second)).await.expect("recorded")
    };
    let all = async || {
        let list = stores[0].calls().list_of_device(&org(), &Scope::Everywhere, &id, 10).await.expect("read");
        list.into_iter().map(|call| (call.id.to_string(), call.started_at, call.ended_at)).collect::<Vec<_>>()
    };
    // Another collector computes another start, and so another id.
    record(0, &[started("one", 4, 0, 10)], 10).await;
    assert_eq!(record(1, &[started("mine", 4, 2, 12)], 12).await, Recorded { changed: 1, ..Recorded::default() });
    assert_eq!(all().await, [("one".to_owned(), at(0), None)]);
    let found = stores[0].calls().active(&org(), &Scope::Everywhere, 9).await.expect("read").remove(0);
    assert!(found.sampled_at == at(12) && found.channels.len() == 2, "{found:?}");
    assert!(found.channels.iter().all(|sample| sample.call_id == found.id && sample.at == at(12)), "{found:?}");

    // It ended because nobody could ask, and goes on.
    record(0, &[], 14).await;
    assert_eq!(record(1, &[started("again", 4, 1, 40)], 40).await, Recorded { returned: 1, ..Recorded::default() });
    assert_eq!(all().await, [("one".to_owned(), at(0), None)]);

    // Another number, or the same number long after, is another call.
    let other = started("other", 5, 3, 42);
    assert_eq!(record(0, &[started("one", 4, 0, 42), other.clone()], 42).await, Recorded { added: 1, changed: 1, ..Recorded::default() });
    assert_eq!(record(0, &[started("after a restart", 4, 300, 300)], 300).await, Recorded { added: 1, gone: 2, ..Recorded::default() });
    let running: Vec<_> = all().await.into_iter().filter(|(_, _, ended)| ended.is_none()).map(|(id, ..)| id).collect();
    assert_eq!(running, ["after a restart"]);
}

async fn silence_is_a_change_and_nothing_else(database: Database) {
    let store = database.open().await;
    let (calls, id) = (store.calls(), device_id(1));
    calls.record_silence(&org(), &id, at(1)).await.expect("recorded");
    assert_eq!(changes(&store).await, [], "no call, no news");
    let running = call("one", &id, at(2));
    calls.record_device_calls(&org(), &id, std::slice::from_ref(&running), at(2)).await.expect("recorded");
    let before = changes(&store).await.len();
    calls.record_silence(&org(), &id, at(17)).await.expect("recorded");
    assert_eq!(calls.find(&org(), &Scope::Everywhere, &running.id).await.expect("read"), Some(running));
    let new: Vec<_> = changes(&store).await.split_off(before).into_iter().map(|change| (change.topic, change.subject)).collect();
    assert_eq!(new, [(Topic::Call, "one".to_owned())]);
}

async fn old_calls_are_pruned_but_running_ones(database: Database) {
    let store = database.open().await;
    let (calls, id) = (store.calls(), device_id(1));
    for number in 0..5 {
        let one = numbered(number, call(&format!("call {number}"), &id, at(number)));
        calls.record_device_calls(&org(), &id, &[one], at(number)).await.expect("recorded");
    }
    // They ended at 1, 2, 3 and 4; the last one runs.
    assert_eq!(calls.prune(at(4), 2).await.expect("pruned"), 2, "in batches");
    assert_eq!(calls.prune(at(4), 2).await.expect("pruned"), 1, "what ended at that time stays");
    assert_eq!(calls.prune(at(9_000), 9).await.expect("pruned"), 1);
    let left = calls.list_of_device(&org(), &Scope::Everywhere, &id, 9).await.expect("read");
    assert_eq!(left.iter().map(|call| call.id.as_str()).collect::<Vec<_>>(), ["call 4"]);
}

async fn channels_are_the_newest_of_each(database: Database) {
    let store = database.open().await;
    let (calls, id) = (store.calls(), device_id(1));
    let mut with_content = call("one", &id, at(2));
    with_content.channels.push(sample(&with_content.id, at(2), 9, MediaKind::Data, Some(4.0)));
    calls.record_device_calls(&org(), &id, &[with_content], at(2)).await.expect("recorded");
    let without = call("one", &id, at(4));
    calls.record_device_calls(&org(), &id, std::slice::from_ref(&without), at(4)).await.expect("recorded");
    let find = async || calls.find(&org(), &Scope::Everywhere, &CallId::new("one")).await.expect("read").expect("there");
    assert_eq!(find().await.channels, without.channels, "a channel that is gone is not shown with old values");

    let mut silent = call("one", &id, at(6));
    silent.channels.clear();
    calls.record_device_calls(&org(), &id, &[silent], at(6)).await.expect("recorded");
    let found = find().await;
    assert_eq!(
        (found.sampled_at, found.channels),
        (at(6), without.channels),
        "an answer without media keeps the last media, with their time"
    );
}

async fn active_calls_are_counted_and_limited(database: Database) {
    let store = database.open().await;
    let calls = store.calls();
    for number in 0..5_usize {
        let id = device_id(number);
        let mut call = call(&format!("call {number}"), &id, at(2));
        call.started_at = at(-i64::try_from(number).expect("small"));
        calls.record_device_calls(&org(), &id, &[call], at(2)).await.expect("recorded");
    }
    calls.record_device_calls(&other_org(), &device_id(9), &[call("other", &device_id(9), at(2))], at(2)).await.expect("recorded");
    assert_eq!(calls.count_active(&org(), &Scope::Everywhere).await.expect("read"), 5);
    let asked: Vec<_> = (3..1_200).map(device_id).collect();
    let mut running = calls.running_on(&org(), &Scope::Everywhere, &asked).await.expect("read");
    running.sort_unstable();
    assert_eq!(running, [3, 4].map(device_id), "of those asked, not of another organisation");
    let active = calls.active(&org(), &Scope::Everywhere, 3).await.expect("read");
    assert_eq!(active.iter().map(|call| call.id.as_str()).collect::<Vec<_>>(), ["call 4", "call 3", "call 2"], "the longest first");
    assert!(active.iter().all(|call| call.channels.len() == 2 && call.channels.iter().all(|sample| sample.call_id == call.id)));
}

async fn calls_of_a_device_newest_first(database: Database) {
    let store = database.open().await;
    let (calls, id) = (store.calls(), device_id(1));
    for number in 0..4 {
        let mut call = numbered(number, call(&format!("call {number}"), &id, at(number * 10)));
        call.started_at = at(number * 10);
        calls.record_device_calls(&org(), &id, &[call], at(number * 10)).await.expect("recorded");
    }
    let found = calls.list_of_device(&org(), &Scope::Everywhere, &id, 3).await.expect("read");
    let found: Vec<_> = found.iter().map(|call| (call.id.as_str(), call.ended_at)).collect();
    assert_eq!(found, [("call 3", None), ("call 2", Some(at(30))), ("call 1", Some(at(20)))]);
    assert_eq!(calls.list_of_device(&org(), &Scope::Everywhere, &device_id(2), 3).await.expect("read"), []);
}

async fn answers_of_several_devices_are_one_transaction(database: Database) {
    let store = database.open().await;
    let calls = store.calls();
    let of = |device: usize, number: i64, second: i64| Call {
        started_at: at(0),
        ..numbered(number, call(&format!("call {device}.{number}"), &device_id(device), at(second)))
    };
    let record = async |answers: &[(usize, Vec<Call>)], second: i64| {
        let answers: Vec<_> = answers.iter().map(|(device, calls)| (device_id(*device), calls.clone())).collect();
        calls.record_answers(&org(), &answers, at(second)).await.expect("recorded")
    };
    assert_eq!(record(&[(1, vec![]), (2, vec![])], 1).await, Recorded::default(), "idle devices write nothing");
    let first: Vec<_> = (0..1_203).map(|device| (device, vec![of(device, 4, 2)])).collect();
    assert_eq!(record(&first, 2).await, Recorded { added: 1_203, ..Recorded::default() });
    let before = changes(&store).await.len();
    let second = [(1, vec![]), (2, vec![of(2, 4, 4)]), (3, vec![of(3, 5, 4)]), (2_000, vec![of(2_000, 4, 4)]), (9_000, vec![])];
    assert_eq!(record(&second, 4).await, Recorded { added: 2, changed: 1, gone: 2, returned: 0, left_out: 0 });
    // Two ended, one changed, two began: a change row each, and one for every device on which something began or ended.
    assert_eq!(changes(&store).await.len() - before, 5 + 3);
    assert_eq!(calls.count_active(&org(), &Scope::Everywhere).await.expect("read"), 1_203);
    let samples = store.samples().list(&org(), &Scope::Everywhere, &CallId::new("call 2.4"), at(0)).await.expect("read");
    assert_eq!(samples.len(), 4);
    assert_eq!(record(&[(3, vec![of(3, 4, 6), of(3, 5, 6)])], 6).await, Recorded { changed: 1, returned: 1, ..Recorded::default() });
}

async fn a_call_of_a_lost_device_has_no_media(database: Database) {
    let store = database.open().await;
    let one = call("one", &device_id(1), at(2));
    store.calls().record_device_calls(&org(), &device_id(1), std::slice::from_ref(&one), at(2)).await.expect("recorded");
    let media = async || store.calls().active(&org(), &Scope::Everywhere, 9).await.expect("read")[0].channels.len();
    assert_eq!(media().await, one.channels.len(), "a device that no list told of yet");
    let mut listed = device(1);
    for (connection, expected) in
        [(Connection::Connected, one.channels.len()), (Connection::Disconnected, 0), (Connection::ConnectedWithIssues, one.channels.len())]
    {
        listed.connection = connection;
        store.devices().record_list(&org(), &[listed.clone()], Completeness::Complete, at(3)).await.expect("recorded");
        assert_eq!(media().await, expected, "{connection:?}: what it measured before is not how the call is now");
    }
    store.devices().record_list(&org(), &[], Completeness::Complete, at(4)).await.expect("recorded");
    assert_eq!(media().await, 0, "a device that is gone");
    store.calls().record_device_calls(&org(), &device_id(1), &[], at(5)).await.expect("recorded");
    let ended = store.calls().find(&org(), &Scope::Everywhere, &one.id).await.expect("read").expect("kept");
    assert_eq!(ended.channels.len(), one.channels.len(), "what was measured of a call that is over stays");
}

async fn ended_calls_that_the_history_lacks_are_found(database: Database) {
    let store = database.open().await;
    for number in 1..=4 {
        let one = call(&format!("call {number}"), &device_id(number), at(2));
        store.calls().record_device_calls(&org(), &device_id(number), &[one], at(2)).await.expect("recorded");
        if number < 4 {
            store.calls().record_device_calls(&org(), &device_id(number), &[], at(5)).await.expect("recorded");
        }
    }
    let kept = PastCall::new(call("call 2", &device_id(2), at(2)).id, at(2), CallSource::Live);
    store.history().record(&org(), &[kept], at(6)).await.expect("recorded");
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let piece = store.calls().ended_without_history(&org(), after.as_ref(), 1).await.expect("read");
        after = piece.last().cloned();
        found.extend(piece);
        if after.is_none() {
            break;
        }
    }
    let of = |name: &str| call(name, &device_id(1), at(2)).id;
    assert_eq!(found, [of("call 1"), of("call 3")], "one is in the history, one still runs");
    store.history().prune(at(1_000), 10).await.expect("pruned");
    assert_eq!(
        store.calls().ended_without_history(&org(), None, 9).await.expect("read"),
        [],
        "what the history no longer keeps is not missed"
    );
}

/// Signs that mean something in a list of values, in an array of PostgreSQL or in JSON.
async fn texts_mean_themselves(database: Database) {
    let store = database.open().await;
    let texts =
        ["", "NULL", "null", r#"{"a", 'b'}"#, r"back\slash \", "two\nlines\tand a tab", "å 東京 🙂", " blanks ", "$1 ? %s", "\u{1f}"];
    let calls: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(number, text)| {
            let device = device_id(number);
            let mut call = call(&format!("call {text}"), &device, at(2));
            (call.remote_name, call.remote_number) = (Some((*text).to_owned()), None);
            for sample in &mut call.channels {
                sample.codec = Some((*text).to_owned());
                (sample.loss_percent, sample.jitter_ms) = (Some(0.1 + 0.2), Some(f64::MAX));
            }
            (device, vec![call])
        })
        .collect();
    store.calls().record_answers(&org(), &calls, at(2)).await.expect("recorded");
    for (_, calls) in &calls {
        let (known, call) = (store.calls(), &calls[0]);
        let read = known.find(&org(), &Scope::Everywhere, &call.id).await.expect("read").expect("found");
        assert_eq!(read.remote_name, call.remote_name);
        let samples = store.samples().list(&org(), &Scope::Everywhere, &call.id, at(0)).await.expect("read");
        assert_eq!(samples, call.channels);
    }
    let subjects: Vec<_> =
        changes(&store).await.into_iter().filter(|change| change.topic == Topic::Call).map(|change| change.subject).collect();
    assert_eq!(subjects.len(), texts.len());
    assert!(texts.iter().all(|text| subjects.contains(&format!("call {text}"))), "{subjects:?}");
}
