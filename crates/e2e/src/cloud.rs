//! The simulated Webex cloud as a process of its own.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;
use testkit::{World, eventually};

use crate::Program;

/// A simulator in another process.
pub struct Cloud {
    program: Program,
    folder: TempDir,
    /// What it wrote into its credentials file.
    pub credentials: Value,
    /// The hand on its world.
    pub world: World,
}

impl Cloud {
    /// Starts one on a free port; `extra` are additional arguments.
    pub async fn start(seed: u64, people: u32, devices: u32, extra: &[&str]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("credentials.json");
        let (seed, people, devices) = (seed.to_string(), people.to_string(), devices.to_string());
        let mut args = vec!["simulator", "--listen", "127.0.0.1:0", "--seed", &seed, "--people", &people, "--devices", &devices];
        let path = file.to_string_lossy().into_owned();
        args.extend(["--credentials-file", &path]);
        args.extend(extra);
        let program = Program::start(&args, &[])?;
        let credentials = eventually(Duration::from_secs(30), async || {
            let text = std::fs::read(&file).with_context(|| format!("no credentials file yet; it said:\n{}", program.err()))?;
            Ok(serde_json::from_slice::<Value>(&text)?)
        })
        .await?;
        let text = |name: &str| credentials[name].as_str().with_context(|| format!("the credentials file has no {name}"));
        let world = World::at(text("base_url")?, text("admin_token")?);
        Ok(Self { program, folder, credentials, world })
    }

    /// Where it listens, without `/v1`.
    pub fn origin(&self) -> &str {
        self.world.origin()
    }

    /// A credential by its name.
    pub fn credential(&self, name: &str) -> &str {
        self.credentials[name].as_str().unwrap_or_default()
    }

    /// A folder that lives as long as the simulator.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Ends the process.
    pub async fn stop(self) -> Result<()> {
        let ended = self.program.stop("TERM").await?;
        ensure!(ended.code == Some(0), "the simulator did not end cleanly: {ended:?}");
        Ok(())
    }
}
