//! The command tree over the Webex API.
