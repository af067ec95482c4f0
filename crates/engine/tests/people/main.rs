//! People and machines: set-up, sign-in, roles, sessions, invitations and tokens, over a real store and a clock that the tests move.

mod external;
mod fixation;
mod flood;
mod house;
mod invitations;
mod password;
mod recorded;
mod removal;
mod rights;
mod set_up;
mod tokens;
