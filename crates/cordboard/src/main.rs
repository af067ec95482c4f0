//! The cordboard program: configuration and composition root.
//!
//! Reads the command line and the environment, puts the parts together and runs them until it is asked to end. It holds no rule
//! of the domain. To add a command: arguments in `args`, a file with its `run`, a line in [`main`].

mod args;
mod collect;
mod database;
mod demo;
mod link;
mod listen;
mod logging;
mod metering;
mod serve;
mod signals;
mod simulate;
mod site;
mod upstream;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser as _;

use args::{Command, Cordboard};

fn main() -> ExitCode {
    let command = Cordboard::parse().command;
    logging::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    let result = runtime.block_on(async {
        match command {
            Command::Demo(args) => demo::run(args).await,
            Command::Serve(args) => serve::run(args).await,
            Command::Collect(args) => collect::run(args).await,
            Command::Link(args) => link::run(args).await,
            Command::Simulator(args) => simulate::run(args).await,
        }
    });
    // Connections of readers that stopped reading are cut here.
    runtime.shutdown_timeout(Duration::from_millis(200));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

/// One message for people; the causes are in it already.
fn fail(error: &anyhow::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}
