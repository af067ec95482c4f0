//! Generated typed requests and models of the Webex API, one feature per area.
