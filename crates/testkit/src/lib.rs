//! Builders for tests: organisations, databases, servers.
