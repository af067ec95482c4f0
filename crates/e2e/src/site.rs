//! `cordboard serve` against a simulated cloud in another process.

use anyhow::Result;
use tempfile::TempDir;

use crate::{Cloud, Program, Visitor, sign_in_link};

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
        let link = program.wait_out(sign_in_link).await?;
        let visitor = Visitor::sign_in(&link).await?;
        Ok(Self { program, visitor, folder })
    }
}
