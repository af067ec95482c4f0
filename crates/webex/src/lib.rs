//! The Webex client: tokens, retry, rate gate, paging.
