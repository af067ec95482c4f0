//! `cordboard` as somebody types it into a shell, and what it says.

use std::process::{Output, Stdio};

use anyhow::{Context as _, Result};
use serde_json::Value;
use tokio::process::Command;

use crate::binary;

/// `cordboard api` with these words for a server, with a token.
pub fn api_command(origin: &str, token: &str, words: &[&str]) -> Command {
    let mut command = Command::new(binary());
    command.arg("api").args(words).env("WEBEX_BASE_URL", origin).env("WEBEX_ACCESS_TOKEN", token);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

/// What a command said when it ended.
#[derive(Debug)]
pub struct Said {
    /// Exit code; `None` when a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Said {
    /// What this output says.
    pub fn of(output: Output) -> Result<Self> {
        Ok(Self { code: output.status.code(), out: String::from_utf8(output.stdout)?, err: String::from_utf8(output.stderr)? })
    }

    /// Standard output as JSON.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_str(&self.out).with_context(|| format!("no JSON: {}{}", self.out, self.err))
    }

    /// It ended with this code.
    #[expect(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "a check; what comes back is for the next one")]
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        self
    }

    /// Standard error holds all of these.
    #[expect(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "a check; what comes back is for the next one")]
    #[track_caller]
    pub fn says(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(self.err.contains(part), "no `{part}` in:\n{}", self.err);
        }
        self
    }
}
