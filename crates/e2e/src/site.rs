//! `cordboard serve` against a simulated cloud in another process.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::{Cloud, Program, Visitor, last_url, sign_in_link};

/// How long a command of the terminal may take.
const COMMAND_LIMIT: Duration = Duration::from_secs(30);
/// What the first administrator of a test signs in with.
pub const PASSWORD: &str = "seven green lamps under a bridge";
/// And who that is.
pub const EMAIL: &str = "kari@example.com";

/// A running server with its own database.
pub struct Site {
    /// The process.
    pub program: Program,
    /// A signed-in reader.
    pub visitor: Visitor,
    /// The database's folder.
    pub folder: TempDir,
}

impl Site {
    /// Serves from a fresh SQLite file what the cloud holds.
    pub async fn serve(cloud: &Cloud) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = format!("sqlite:{}", folder.path().join("cordboard.db").display());
        Self::serve_from(&store, cloud, folder).await
    }

    /// Serves from a named store.
    pub async fn serve_from(store: &str, cloud: &Cloud, folder: TempDir) -> Result<Self> {
        let args = ["serve", "--listen", "127.0.0.1:0", "--store", store, "--webex-base-url", cloud.origin()];
        let mut program = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", cloud.credential("admin_token"))])?;
        let link = administrator_link(&mut program, store).await?;
        let visitor = Visitor::sign_in(&link).await?;
        Ok(Self { program, visitor, folder })
    }
}

/// Where a server says that it is.
pub fn served_at(out: &str) -> Option<String> {
    let line = out.lines().find_map(|line| line.strip_prefix("Cordboard is at "))?;
    // The line after it says that everything is up.
    (out.lines().count() > 1).then(|| last_url(line.split_whitespace().next().unwrap_or_default())).flatten()
}

/// A one-time link for the administrator of a server that runs on this store; makes the administrator when there is none.
pub async fn administrator_link(program: &mut Program, store: &str) -> Result<String> {
    let base = program.wait_out(served_at).await?;
    if sign_in_link(&program.out()).is_some() {
        set_up(store).await?;
    }
    link(store, &base).await
}

/// Makes the first administrator of a store, as somebody in a terminal does.
pub async fn set_up(store: &str) -> Result<()> {
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), PASSWORD)?;
    let path = file.path().to_string_lossy().into_owned();
    let args = ["setup", "--store", store, "--name", "Kari Nordmann", "--email", EMAIL, "--password-file", &path];
    let ended = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", "")])?.ended(COMMAND_LIMIT).await?;
    ensure!(ended.code == Some(0), "no set-up: {ended:?}");
    Ok(())
}

/// A one-time link for the administrator of a store.
pub async fn link(store: &str, base: &str) -> Result<String> {
    let ended = Program::start(&["link", "--store", store, "--public-url", base], &[])?.ended(COMMAND_LIMIT).await?;
    sign_in_link(&ended.out).with_context(|| format!("no link: {ended:?}"))
}
