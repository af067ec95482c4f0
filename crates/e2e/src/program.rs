//! The `cordboard` binary as a process.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};

use testkit::eventually;

/// The binary that was built beside this test.
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().expect("invariant: a running test has a path");
    let folder = test.ancestors().nth(2).expect("invariant: tests lie in target/PROFILE/deps").to_path_buf();
    let path = folder.join("cordboard");
    assert!(path.exists(), "{} is missing: run `cargo build --package cordboard` first", path.display());
    path
}

/// A data folder for programs of tests that name none.
fn own_data() -> PathBuf {
    let program = binary();
    let target = program.ancestors().nth(2).expect("invariant: programs lie in target/PROFILE");
    target.join("tmp/e2e-data")
}

type Lines = Arc<Mutex<Vec<String>>>;

/// A running `cordboard`; killed when dropped.
pub struct Program {
    child: Child,
    out: Lines,
    err: Lines,
}

/// How a program ended.
#[derive(Debug)]
pub struct Ended {
    /// Exit code; `None` when a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Program {
    /// Starts it with arguments and additional environment variables.
    pub fn start(args: &[&str], environment: &[(&str, &str)]) -> Result<Self> {
        let mut command = Command::new(binary());
        // Neither the configuration nor the keys of whoever runs the tests.
        let own = own_data();
        command.args(args).env("CORDBOARD_DATA", &own).env("CONFIGURATION_DIRECTORY", &own).envs(environment.iter().copied());
        Self::spawn(command)
    }

    /// Starts a prepared command.
    pub fn spawn(mut command: Command) -> Result<Self> {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().context("could not start the program")?;
        let out = collect(child.stdout.take());
        let err = collect(child.stderr.take());
        Ok(Self { child, out, err })
    }

    /// Process id.
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Everything written so far on standard output.
    pub fn out(&self) -> String {
        text(&self.out)
    }

    /// Everything written so far on standard error.
    pub fn err(&self) -> String {
        text(&self.err)
    }

    /// Waits until `find` finds something in standard output.
    pub async fn wait_out<T>(&mut self, find: impl Fn(&str) -> Option<T>) -> Result<T> {
        let limit = Duration::from_secs(30);
        eventually(limit, async || {
            if let Some(value) = find(&self.out()) {
                return Ok(Ok(value));
            }
            if let Some(status) = self.child.try_wait()? {
                return Ok(Err(anyhow!("it ended with {status}: {}{}", self.out(), self.err())));
            }
            bail!("not found in:\n{}{}", self.out(), self.err())
        })
        .await?
    }

    /// Asks it to end, as Ctrl-C or a service manager would, and waits.
    pub async fn stop(mut self, signal: &str) -> Result<Ended> {
        let id = self.child.id().context("it has ended already")?;
        let sent = Command::new("kill").args([format!("-{signal}"), id.to_string()]).status().await?;
        anyhow::ensure!(sent.success(), "could not send {signal} to {id}");
        self.ended(Duration::from_secs(10)).await
    }

    /// Waits for its end.
    pub async fn ended(&mut self, limit: Duration) -> Result<Ended> {
        let status = tokio::time::timeout(limit, self.child.wait())
            .await
            .map_err(|_| anyhow!("still running after {limit:?}:\n{}{}", self.out(), self.err()))??;
        // The readers see the end of the pipes a moment after the process ends.
        eventually(Duration::from_secs(5), async || {
            (Arc::strong_count(&self.out) == 1 && Arc::strong_count(&self.err) == 1).then_some(()).context("output still open")
        })
        .await?;
        Ok(Ended { code: status.code(), out: self.out(), err: self.err() })
    }
}

fn collect(pipe: Option<impl AsyncRead + Unpin + Send + 'static>) -> Lines {
    let lines = Lines::default();
    if let Some(pipe) = pipe {
        let sink = Arc::clone(&lines);
        tokio::spawn(async move {
            let mut reader = BufReader::new(pipe).lines();
            while let Ok(Some(line)) = reader.next_line().await {
                sink.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
    }
    lines
}

fn text(lines: &Lines) -> String {
    lines.lock().unwrap_or_else(PoisonError::into_inner).iter().fold(String::new(), |all, line| all + line + "\n")
}
