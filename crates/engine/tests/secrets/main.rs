//! Secrets that must be read back, and what they are for: sign-in by others and the tokens for Webex. On both databases where
//! the database matters; `eval "$(scripts/postgres.sh start)"` sets `TEST_PG_URL`.

mod adopt;
mod hostile;
mod keeper;
mod logs;
mod mint;
mod sign_in;
mod support;
mod vault;
