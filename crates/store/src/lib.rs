//! Repositories over SQLite and PostgreSQL, with migrations.
