//! Use cases: collectors and access; the only place that ties clients to the store.
