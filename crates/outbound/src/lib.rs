//! The only door out: connection pool, limits, allowed origins.
