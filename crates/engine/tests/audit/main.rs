//! The audit log over both databases: each test runs as `MODULE::sqlite::NAME` and `MODULE::postgres::NAME`. PostgreSQL comes
//! from `TEST_PG_URL`, which `eval "$(scripts/postgres.sh start)"` sets; without it the tests fail.

mod chain;
mod erase;
mod lists;
mod support;
