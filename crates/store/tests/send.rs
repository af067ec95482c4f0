//! Tasks may do everything the store offers: its futures can be sent to other threads.

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{CallId, Organization, Scope, SourceName};
use store::{Completeness, DeviceFacts, DeviceFilter, DeviceSort, PageRequest, Store, StoreError, StoreLocation};

fn assert_send<T: Send>(value: T) -> T {
    value
}

async fn everything(location: StoreLocation, organization: Organization, device: DeviceId, at: Timestamp) -> Result<(), StoreError> {
    let org: &OrganizationId = &organization.id;
    let store = Store::open(&location).await?;
    store.organizations().save(&organization).await?;
    for name in SourceName::ALL {
        store.sources().record_success(org, *name, at, 1, 1_000).await?;
    }
    store.devices().record_list(org, &[], Completeness::Complete, at).await?;
    store.devices().record_facts(org, &device, DeviceFacts::default(), at).await?;
    store.devices().list(org, &Scope::Everywhere, &DeviceFilter::default(), &DeviceSort::default(), &PageRequest::new(1, 10)).await?;
    store.calls().record_device_calls(org, &device, &[], at).await?;
    store.calls().active(org, &Scope::Everywhere, 10).await?;
    store.samples().list(org, &Scope::Everywhere, &CallId::new("call"), at).await?;
    store.samples().prune(at, 10).await?;
    store.changes().since(org, &Scope::Everywhere, store.changes().newest(org).await?, 10).await?;
    store.changes().prune(at, 10).await?;
    store.access().take_link(b"hash", at).await?;
    store.access().touch_session(b"hash", at).await?;
    store.check().await?;
    store.close().await;
    Ok(())
}

#[tokio::test]
async fn every_future_can_be_spawned() {
    let folder = tempfile::tempdir().expect("a folder");
    let location = StoreLocation::sqlite(folder.path().join("store.db"));
    let organization = Organization { id: OrganizationId::from_key("o"), name: "Example".to_owned() };
    let task = assert_send(everything(location, organization, DeviceId::from_key("d"), Timestamp::UNIX_EPOCH));
    tokio::spawn(task).await.expect("joined").expect("an empty store answers everything");
}
