//! The ways in and out: password, one-time link, provider, invitation.

mod invitation;
mod local;
mod page;
mod provider;
mod sign_in;
mod sign_out;

pub(crate) use invitation::{accept, invitation};
pub(crate) use local::sign_in_local;
pub(crate) use page::enter;
pub(crate) use provider::{come_back, leave, link};
pub(crate) use sign_in::sign_in;
pub(crate) use sign_out::sign_out;
