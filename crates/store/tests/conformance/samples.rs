//! Media samples over time.

use jiff::SignedDuration;
use model::{Call, CallId, MediaKind, Scope};
use store::SamplePlace;

use crate::support::{Database, at, call, device_id, on_both, org, sample};

on_both!(
    samples_come_channel_by_channel,
    samples_come_in_pieces_in_the_order_of_time,
    present_and_absent_values_may_alternate,
    slots_hold_the_worst_and_leave_gaps,
    pruning_takes_the_oldest_in_batches
);

async fn samples_come_channel_by_channel(database: Database) {
    let store = database.open().await;
    let id = device_id(1);
    for second in [2, 4, 6] {
        store.calls().record_device_calls(&org(), &id, &[call("one", &id, at(second))], at(second)).await.expect("recorded");
    }
    let call_id = call("one", &id, at(0)).id;
    let all = store.samples().list(&org(), &Scope::Everywhere, &call_id, at(0)).await.expect("read");
    let expected: Vec<_> = [(2, MediaKind::Audio, Some(0.5)), (7, MediaKind::Video, None)]
        .into_iter()
        .flat_map(|(number, kind, value)| [2, 4, 6].map(|second| sample(&call_id, at(second), number, kind, value)))
        .collect();
    assert_eq!(all, expected);
    let since: Vec<_> =
        store.samples().list(&org(), &Scope::Everywhere, &call_id, at(4)).await.expect("read").iter().map(|sample| sample.at).collect();
    assert_eq!(since, [at(4), at(6), at(4), at(6)]);
}

async fn samples_come_in_pieces_in_the_order_of_time(database: Database) {
    let store = database.open().await;
    let id = device_id(1);
    for second in [2, 4, 6] {
        store.calls().record_device_calls(&org(), &id, &[call("one", &id, at(second))], at(second)).await.expect("recorded");
    }
    let call_id = call("one", &id, at(0)).id;
    let mut expected = store.samples().list(&org(), &Scope::Everywhere, &call_id, at(0)).await.expect("read");
    expected.sort_by_key(|sample| (sample.at, sample.channel.number));
    let (mut read, mut pieces) = (Vec::new(), 0);
    loop {
        let piece =
            store.samples().list_behind(&org(), &Scope::Everywhere, &call_id, read.last().map(SamplePlace::of), 4).await.expect("read");
        if piece.is_empty() {
            break;
        }
        assert!(piece.len() <= 4);
        read.extend(piece);
        pieces += 1;
    }
    assert_eq!((read, pieces), (expected, 2), "six samples by fours");
    let nothing = store.samples().list_behind(&org(), &Scope::nothing(), &call_id, None, 4).await.expect("read");
    assert_eq!(nothing, []);
}

async fn present_and_absent_values_may_alternate(database: Database) {
    let store = database.open().await;
    let id = device_id(1);
    let values = [None, Some(1.5), None, Some(f64::NAN), Some(0.0), Some(f64::INFINITY), Some(250.125)];
    for (second, value) in (0..).zip(values) {
        let mut one = call("one", &id, at(second));
        one.channels = vec![sample(&one.id, at(second), 1, MediaKind::Video, value)];
        store.calls().record_device_calls(&org(), &id, &[one], at(second)).await.expect("recorded");
    }
    let kept = store.samples().list(&org(), &Scope::Everywhere, &call("one", &id, at(0)).id, at(0)).await.expect("read");
    let kept: Vec<_> = kept.iter().map(|sample| sample.jitter_ms).collect();
    assert_eq!(kept, [None, Some(1.5), None, None, Some(0.0), None, Some(250.125)], "what is no number is nothing");
}

async fn slots_hold_the_worst_and_leave_gaps(database: Database) {
    let store = database.open().await;
    let id = device_id(1);
    // A slot begins at a full ten seconds of the clock; `at(0)` is one.
    assert_eq!(at(0).as_second() % 10, 0);
    for (second, value) in [(0, Some(2.0)), (4, Some(7.5)), (9, None), (30, Some(1.0)), (35, None)] {
        let mut one = call("one", &id, at(second));
        one.channels = vec![sample(&one.id, at(second), 1, MediaKind::Audio, value)];
        store.calls().record_device_calls(&org(), &id, &[one], at(second)).await.expect("recorded");
    }
    let (call_id, ten) = (call("one", &id, at(0)).id, SignedDuration::from_secs(10));
    let read = async |scope: Scope, until| {
        let slots =
            store.samples().slots(&org(), &scope, &[call_id.clone(), CallId::new("none")], at(0), at(until), ten).await.expect("read");
        slots.into_iter().map(|slot| (slot.at, slot.jitter_ms)).collect::<Vec<_>>()
    };
    assert_eq!(read(Scope::Everywhere, 60).await, [(at(9), Some(7.5)), (at(35), Some(1.0))], "two slots between are empty");
    assert_eq!(read(Scope::Everywhere, 4).await, [(at(4), Some(7.5))]);
    assert_eq!(read(Scope::nothing(), 60).await, []);
    assert_eq!(store.samples().slots(&org(), &Scope::Everywhere, &[], at(0), at(60), ten).await.expect("read"), []);
}

async fn pruning_takes_the_oldest_in_batches(database: Database) {
    let store = database.open().await;
    let id = device_id(1);
    for second in 0..10 {
        let one: Call = call("one", &id, at(second));
        store.calls().record_device_calls(&org(), &id, &[one], at(second)).await.expect("recorded");
    }
    let samples = store.samples();
    let mut pruned = Vec::new();
    loop {
        let count = samples.prune(at(7), 4).await.expect("pruned");
        pruned.push(count);
        if count < 4 {
            break;
        }
    }
    assert_eq!(pruned, [4, 4, 4, 2], "seven seconds of two channels");
    let kept = samples.list(&org(), &Scope::Everywhere, &call("one", &id, at(0)).id, at(0)).await.expect("read");
    assert_eq!(kept.iter().map(|sample| sample.at).collect::<Vec<_>>(), [at(7), at(8), at(9), at(7), at(8), at(9)]);
}
