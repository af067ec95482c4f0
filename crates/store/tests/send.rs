//! Every future of the store can be spawned.
use model::id::*;
use model::*;
use store::*;

fn spawnable<T: Send>(_: T) {}

#[test]
fn futures_are_send() {
    fn all(store: &Store, org: &OrganizationId, at: jiff::Timestamp, device: &DeviceId, call: &model::CallId) {
        spawnable(store.check());
        spawnable(store.changes().newest(org));
        spawnable(store.changes().since(org, Sequence(0), 1));
        spawnable(store.sources().list(org));
        spawnable(store.sources().record_success(org, SourceName::Devices, at, 1, 1));
        spawnable(store.devices().record_list(org, &[], Completeness::Complete, at));
        spawnable(store.devices().find(org, device));
        spawnable(store.devices().list(org, &DeviceFilter::default(), &DeviceSort::default(), &PageRequest::new(1, 1)));
        spawnable(store.calls().record_device_calls(org, device, &[], at));
        spawnable(store.calls().find(org, call));
        spawnable(store.calls().active(org, 1));
    }
    let _ = all;
}

async fn owned(store: Store, org: OrganizationId, at: jiff::Timestamp, device: DeviceId) {
    let _ = store.check().await;
    for name in SourceName::ALL.iter().rev() {
        let _ = store.sources().record_success(&org, *name, at, 1, 1).await;
    }
    let _ = store.devices().record_list(&org, &[], Completeness::Complete, at).await;
    let _ = store.calls().record_device_calls(&org, &device, &[], at).await;
}

#[test]
fn tasks_are_send() {
    fn all(store: Store, org: OrganizationId, at: jiff::Timestamp, device: DeviceId) {
        spawnable(owned(store, org, at, device));
    }
    let _ = all;
}

async fn inner(store: Store, org: OrganizationId, at: jiff::Timestamp, device: DeviceId) {
    spawnable(owned(store.clone(), org.clone(), at, device.clone()));
    tokio::spawn(async move { owned(store, org, at, device).await });
}
#[test]
fn inner_send() {
    fn all(store: Store, org: OrganizationId, at: jiff::Timestamp, device: DeviceId) {
        spawnable(inner(store, org, at, device));
    }
    let _ = all;
}
