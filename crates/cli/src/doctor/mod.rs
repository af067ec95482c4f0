//! `cordboard doctor`: looks at everything between this machine and Webex, and says what works, what does not, and what to do.
//!
//! Sends only questions that change nothing, shows no secret, and goes on after a failure. The store is looked at by the program around,
//! which hands in what it found. To add a check: a file with a function that returns [`Check`]s, a line in [`doctor`], a line in docs/cli.md.

mod check;
mod clock;
mod network;
mod rate;
mod scopes;
mod token;

use std::path::PathBuf;

use jiff::Timestamp;

pub use check::{Area, Check, State};
pub use scopes::feature_names;

use crate::exit::{Exit, Failure, READER_GONE};
use crate::sign_in::SignInContext;
use check::Report;

/// What `cordboard doctor` is asked to do.
#[derive(Debug, Clone)]
pub struct DoctorRequest {
    /// File with the access token, before the environment and the profile.
    pub token_file: Option<PathBuf>,
    /// Data centre of the contact centre.
    pub region: Option<String>,
    /// Features whose missing scope is a failure.
    pub needed: Vec<String>,
    /// How it is shown.
    pub shape: Shape,
    /// Requests a minute that `cordboard serve` sends unless it is told otherwise.
    pub serve_budget_per_minute: u32,
}

/// How the checks are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A line for each, as soon as it is known.
    Lines,
    /// One JSON document at the end.
    Json,
}

/// Runs every check; `store` is what the program around found. `now` tells the time.
pub async fn doctor(context: &SignInContext, request: DoctorRequest, store: Check, now: fn() -> Timestamp) -> Result<Exit, Failure> {
    match run(context, request, store, now).await {
        Err(failure) if failure.message == READER_GONE => Ok(Exit::Success),
        ended => ended,
    }
}

async fn run(context: &SignInContext, request: DoctorRequest, store: Check, now: fn() -> Timestamp) -> Result<Exit, Failure> {
    let mut report = Report::new(request.shape);
    let needed = scopes::named(&request.needed)?;
    let held = token::find(context, request.token_file.as_deref());
    let builder = token::builder(&held, context, request.region)?;

    let network = network::look(&builder).await?;
    let is_reachable = network.is_reachable();
    report.all(&network.checks)?;
    report.all(&[clock::check(network.api_answer())])?;

    let found = token::check(&held, context, builder, is_reachable, now()).await;
    report.all(std::slice::from_ref(&found.check))?;
    let (checks, asked) = scopes::check(&found, &needed, now()).await;
    report.all(&checks)?;
    report.all(&[rate::check(found.client.as_ref(), asked, request.serve_budget_per_minute), store])?;
    report.finish()
}
