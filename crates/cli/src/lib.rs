//! The Webex API in a terminal: `cordboard api GROUP VERB` for every operation of the catalogue, made from its table at run time.
//!
//! Never reads Cordboard's store and knows no operation by heart. Data goes to standard output, everything said to people to standard
//! error. To give an operation another name, edit `catalogue/names.json`; to add an output format, give it a file in `output` and a variant of
//! `output::Format`; to let a parameter accept names, add a line to `resolve::kinds`.

mod api;
mod ask;
mod body;
mod bulk;
mod completions;
mod connect;
mod doctor;
mod exit;
mod explain;
mod help;
mod manual;
mod near;
mod output;
mod resolve;
mod sign_in;
mod waits;
mod words;

pub use api::{Answer, Call, Surroundings, Target, is_group, near_groups, run, send};
pub use completions::{complete, script};
pub use connect::{from_environment, from_profile};
pub use doctor::{Area as DoctorArea, Check, DoctorRequest, Shape, State, doctor, feature_names};
pub use exit::{Exit, Failure};
pub use manual::pages as manual_pages;
pub use sign_in::{LoginRequest, LoginWay, Naming, Passphrase, Place, ProfileName, SignInContext, login, logout, sign_in, whoami};
