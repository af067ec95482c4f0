//! Thin clients of everything that is not Webex: ThousandEyes, ServiceNow, Webex Connect, the status page, social feeds.
//!
//! Never knows Cordboard's domain, and never opens a connection itself: everything leaves through [`outbound`].
//! To add a service, give it a module named after it, with its own error type and its tests against a recorded or simulated server.
//!
//! It is empty so far: the services come with the features that need them.
