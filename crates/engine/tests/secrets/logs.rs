//! No log line, at any level, holds a token, a secret, a code or what a flow remembers.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Result, ensure};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Runs in a process of its own under nextest, so that the subscriber is its own.
#[tokio::test]
async fn nothing_secret_is_logged() -> Result<()> {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(lines.clone()).finish();
    tracing::subscriber::set_global_default(subscriber)?;
    crate::support::on_sqlite(crate::keeper::every_turn).await?;
    crate::support::on_sqlite(crate::sign_in::every_turn).await?;
    let text = String::from_utf8_lossy(&lines.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned();
    ensure!(text.contains("webex.connection.renewed") || text.contains("the access token was renewed"), "the log is captured");
    for line in text.lines() {
        ensure!(!line.contains("planted"), "{line}");
    }
    Ok(())
}
