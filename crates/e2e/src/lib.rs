//! Browser and whole-binary tests.
