//! Sign-in with a one-time link, and sign-out.

mod sign_in;
mod sign_out;

pub(crate) use sign_in::sign_in;
pub(crate) use sign_out::sign_out;
