//! The change table, and those who follow it.

use std::time::Duration;

use model::{Scope, Sequence};
use store::Completeness;

use crate::support::{Database, at, call, changes, device, device_id, on_both, org, other_org};

on_both!(a_tailer_misses_nothing, a_change_wakes, pruning_leaves_no_gaps);

const WRITERS: usize = 8;
const WRITES_EACH: usize = 25;

async fn a_tailer_misses_nothing(database: Database) {
    // Two programs, so that on SQLite the writers of one also meet the file's own lock.
    let stores = [database.open().await, database.open().await];
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        let store = stores[writer % 2].clone();
        writers.push(tokio::spawn(async move {
            let id = device_id(writer);
            for step in 0..WRITES_EACH {
                let second = i64::try_from(step).expect("small");
                // Transactions of different lengths and kinds, all of one organisation.
                if step % 2 == 0 {
                    store
                        .calls()
                        .record_device_calls(&org(), &id, &[call(&format!("{writer}"), &id, at(second))], at(second))
                        .await
                        .expect("call");
                } else {
                    let mut list: Vec<_> = (0..=writer).map(|number| device(100 * (writer + 1) + number)).collect();
                    for device in &mut list {
                        device.name = format!("Step {step}");
                    }
                    store.devices().record_list(&org(), &list, Completeness::Partial, at(second)).await.expect("list");
                }
            }
        }));
    }
    let reader = stores[0].changes();
    let tailer = tokio::spawn(async move {
        let expected: usize = (0..WRITERS).map(|writer| 1 + WRITES_EACH.div_ceil(2) + (writer + 1) * (WRITES_EACH / 2)).sum();
        let mut last = Sequence(0);
        while last.0 < i64::try_from(expected).expect("small") {
            for change in reader.since(&org(), &Scope::Everywhere, last, 7).await.expect("read") {
                assert_eq!(change.sequence.0, last.0 + 1, "a sequence was skipped or shown late");
                last = change.sequence;
            }
            tokio::task::yield_now().await;
        }
        last
    });
    for writer in writers {
        writer.await.expect("no write fails, however many there are");
    }
    let last = tokio::time::timeout(Duration::from_mins(1), tailer).await.expect("the tailer sees everything").expect("in order");
    assert_eq!(stores[1].changes().newest(&org()).await.expect("read"), last);
}

async fn a_change_wakes(database: Database) {
    let store = database.open().await;
    let mut wake = store.wake();
    let waiting = tokio::spawn(async move { wake.changed().await });
    store.devices().record_list(&org(), &[device(1)], Completeness::Complete, at(0)).await.expect("recorded");
    tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("woken").expect("joined").expect("open");
}

async fn pruning_leaves_no_gaps(database: Database) {
    let store = database.open().await;
    let table = store.changes();
    assert_eq!((table.newest(&org()).await.expect("read"), table.oldest(&org()).await.expect("read")), (Sequence(0), None));
    // The clock of one writer is behind: sequence 3 is younger in the table than sequence 2, but older by its time.
    for (number, second) in [(1, 10), (2, 20), (3, 5), (4, 30)] {
        store.devices().record_list(&org(), &[device(number)], Completeness::Partial, at(second)).await.expect("recorded");
        store.devices().record_list(&other_org(), &[device(number)], Completeness::Partial, at(100)).await.expect("recorded");
    }
    assert_eq!(table.prune(at(11), 1).await.expect("pruned"), 1, "no more than was allowed");
    assert_eq!(table.oldest(&org()).await.expect("read"), Some(Sequence(2)));
    assert_eq!(table.prune(at(11), 100).await.expect("pruned"), 2, "the rest is without gaps");
    assert_eq!(changes(&store).await.iter().map(|change| change.sequence.0).collect::<Vec<_>>(), [4]);
    assert_eq!(table.prune(at(50), 100).await.expect("pruned"), 1);
    assert_eq!((table.newest(&org()).await.expect("read"), table.oldest(&org()).await.expect("read")), (Sequence(4), None));
    assert_eq!(table.oldest(&other_org()).await.expect("read"), Some(Sequence(1)));
    store.devices().record_list(&org(), &[device(9)], Completeness::Partial, at(60)).await.expect("recorded");
    assert_eq!(
        table.since(&org(), &Scope::Everywhere, Sequence(2), 10).await.expect("read")[0].sequence,
        Sequence(5),
        "numbers are never used again"
    );
}
