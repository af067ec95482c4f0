//! Looking at a store without changing it.

use model::SourceName;
use store::Store;

use crate::support::{Database, at, on_both, org};

on_both!(what_is_there_is_seen_and_nothing_is_changed);

async fn what_is_there_is_seen_and_nothing_is_changed(database: Database) {
    let store = database.open().await;
    let found = Store::inspect(&database.location()).await.expect("inspected");
    assert_eq!((found.schema, found.last_success_at), (Some(found.newest_schema), None));
    assert!(found.not_writable.is_none(), "{found:?}");
    store.sources().record_success(&org(), SourceName::Devices, at(7), 1, 3_000).await.expect("recorded");
    let before = store.changes().newest(&org()).await.expect("read");
    let found = Store::inspect(&database.location()).await.expect("inspected");
    assert_eq!(found.last_success_at, Some(at(7)));
    assert_eq!(store.changes().newest(&org()).await.expect("read"), before);

    // As an earlier version of the program left it: told, and not brought up to date.
    database.execute("DELETE FROM _sqlx_migrations WHERE version > 1").await;
    assert_eq!(Store::inspect(&database.location()).await.expect("inspected").schema, Some(1));
    assert_eq!(Store::inspect(&database.location()).await.expect("inspected").schema, Some(1));
}
