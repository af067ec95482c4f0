//! The Webex cloud as a local server with state, clock, faults and a journal.
