//! Signing in and out, and who is signed in: profiles with their tokens, kept in the keyring of the system, or in a file for its owner
//! only, sealed when a passphrase is given.
//!
//! A secret comes from the environment, from standard input or from a question whose answer is not shown; it is never an option and
//! never printed.

mod document;
mod held;
mod kept;
mod keyring;
mod login;
mod place;
mod seal;
mod tell;
mod whoami;

pub(crate) use held::Held;
pub use kept::Passphrase;
pub use login::{LoginRequest, LoginWay, login};
pub use place::{Place, ProfileName};
pub use whoami::{logout, sign_in, whoami};
pub(crate) use whoami::{nobody, remaining, who};

use std::sync::Arc;

/// What the program around hands in: where profiles lie and what must not be global.
#[derive(Clone)]
pub struct SignInContext {
    /// Where profiles are.
    pub place: Place,
    /// Which profile is meant.
    pub profile: ProfileName,
    /// What named it.
    pub naming: Naming,
    /// Address of Webex, when the command line or the environment names one.
    pub base_url: Option<String>,
    /// Random bytes nobody can guess.
    pub random: fn(&mut [u8]),
    /// Opens an address in the browser.
    pub open: Arc<dyn Fn(&str) + Send + Sync>,
}

/// What named a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// `--profile`, which goes before a token of the environment.
    Option,
    /// The environment, or nothing.
    Otherwise,
}
