//! What every repository promises, on both databases: each test runs as `MODULE::sqlite::NAME` and `MODULE::postgres::NAME`.
//!
//! PostgreSQL comes from `TEST_PG_URL`; `eval "$(scripts/postgres.sh start)"` sets it. Without it the tests fail: a skipped
//! database is an untested one. To add a test: an `async fn name(database: Database)` and its name in the module's `on_both!`.

mod access;
mod backup;
mod calls;
mod changes;
mod connections;
mod devices;
mod history;
mod history_lists;
mod inspect;
mod inventory;
mod leases;
mod lists;
mod people;
mod people_calls;
mod rollups;
mod samples;
mod scope;
mod secrets;
mod sources;
mod support;
mod timeline;
mod upgrade;
mod webhooks;
