//! Ctrl-C, SIGTERM and SIGHUP.

use anyhow::{Context as _, Result};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// A token that is cancelled when the program is asked to end. A second request ends it at once.
pub fn stop_on_request() -> Result<CancellationToken> {
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen for Ctrl-C")?;
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;
    let stop = CancellationToken::new();
    let on_request = stop.clone();
    // Lives as long as the program: it is what ends all others.
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            if on_request.is_cancelled() {
                std::process::exit(130);
            }
            on_request.cancel();
        }
    });
    Ok(stop)
}

/// The wish that files are read anew, as SIGHUP brings it.
pub struct HangUp(Option<Signal>);

/// Listens for SIGHUP, which ends the program no longer.
pub fn hang_up() -> HangUp {
    HangUp(signal(SignalKind::hangup()).inspect_err(|error| tracing::warn!(error = %error, "cannot listen for SIGHUP")).ok())
}

impl HangUp {
    /// Waits for the next one.
    pub async fn next(&mut self) {
        match &mut self.0 {
            Some(signal) => drop(signal.recv().await),
            None => std::future::pending().await,
        }
    }
}
