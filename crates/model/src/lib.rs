//! The domain: devices, calls and their state, as pure functions and types.
