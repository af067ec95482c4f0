//! Thin clients of everything that is not Webex.
