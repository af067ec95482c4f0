//! The Webex API as a table: look-up, validation and search, without I/O.
