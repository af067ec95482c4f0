//! `cordboard import devices-dashboard --tokens`: the dashboard's integration becomes a connection.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use engine::import::{DashboardApp, DashboardTokens, Mode};
use engine::keeper::{Adopted, AdoptedIntegration, KeeperError};
use secrecy::{ExposeSecret as _, SecretString};
use store::Store;

use crate::config::{self, Settings};
use crate::{collectors, master_key, people};

/// Where the client id and the client secret may come from, beside `--env-file`.
const CLIENT_ID: &str = "WEBEX_CLIENT_ID";
const CLIENT_SECRET: &str = "WEBEX_CLIENT_SECRET";
const MAX_FILE_BYTES: u64 = 64 * 1024;

/// Takes the tokens over; returns what to tell. Nothing of what the files hold is ever told.
pub async fn run(settings: &Settings, store: &Store, tokens: &Path, env_file: Option<&Path>, mode: Mode) -> Result<String> {
    let text = read(tokens, "--tokens")?;
    let tokens = DashboardTokens::read(text.expose_secret()).map_err(|error| anyhow!("{}: {error}; check --tokens", tokens.display()))?;
    let (client_id, client_secret) = application(env_file)?;
    let access_ends = tokens.access_expires_at;
    let keeper = collectors::keeper(&settings.webex, store, master_key::vault(settings, store).await?)?;
    let done = keeper.adopt_integration(AdoptedIntegration { client_id, client_secret, tokens }, mode, people::operator()).await;
    keeper.settle().await;
    Ok(match done.map_err(explain)? {
        Adopted::Connected(connected) => format!(
            "Webex: the dashboard's integration is connected, as {}; its tokens are sealed in the database and renewed. Stop the dashboard and remove its tokens.json\n",
            connected.owner
        ),
        Adopted::Would { owner: Some(owner), .. } => {
            format!("Webex: the dashboard's integration would be connected; its tokens belong to {owner} and would be renewed\n")
        }
        Adopted::Would { .. } => format!(
            "Webex: the access token ended at {access_ends:.0} or is not taken any more, so whose it is would be found out by renewing it; then the dashboard's integration would be connected\n"
        ),
        Adopted::Same(_) => "Webex: the dashboard's integration is connected already; nothing to do\n".to_owned(),
        Adopted::Other(_) => {
            "Webex: another integration of this organisation is connected and stays; to take the dashboard's, remove that one under Settings, Webex first\n".to_owned()
        }
    })
}

/// What happened and how to connect all the same.
fn explain(error: KeeperError) -> anyhow::Error {
    match error {
        KeeperError::Tokens(error) if error.is_lapsed() => anyhow!(
            "the dashboard's tokens are over ({error}): connect anew under Settings, Webex, Connect an integration, with the same client id and client secret, after the redirect URI shown there was added to the integration on developer.webex.com"
        ),
        KeeperError::Tokens(error) => anyhow!(
            "Webex did not renew the dashboard's tokens: {error}; check {CLIENT_ID} and {CLIENT_SECRET} against developer.webex.com, and webex.base_url"
        ),
        error => error.into(),
    }
}

/// Client id and secret: of the file, else of the environment, where the secret may stand in a file that is named.
fn application(env_file: Option<&Path>) -> Result<(String, SecretString)> {
    let app = match env_file {
        Some(path) => DashboardApp::read(read(path, "--env-file")?.expose_secret())
            .map_err(|error| anyhow!("{}: {error}; check --env-file", path.display()))?,
        None => DashboardApp::default(),
    };
    let given = |name: &str| std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let of_file = |name: &str| {
        let variable = format!("{name}_FILE");
        given(&variable)
            .map(|path| Ok::<_, anyhow::Error>(read(Path::new(&path), &variable)?.expose_secret().trim().to_owned()))
            .transpose()
    };
    let client_id = match app.client_id.or_else(|| given(CLIENT_ID)) {
        Some(id) => Some(id),
        None => of_file(CLIENT_ID)?,
    };
    let client_secret = match app.client_secret.or_else(|| given(CLIENT_SECRET).map(SecretString::from)) {
        Some(secret) => Some(secret),
        None => of_file(CLIENT_SECRET)?.map(SecretString::from),
    };
    client_id.zip(client_secret).ok_or_else(|| {
        anyhow!(
            "the tokens belong to an integration, whose client id and client secret are needed too: name the dashboard's .env with --env-file, or set {CLIENT_ID} and {CLIENT_SECRET} (or {CLIENT_SECRET}_FILE)"
        )
    })
}

fn read(path: &Path, what: &str) -> Result<SecretString> {
    let explain = |error: std::io::Error| anyhow!("cannot read the file {}: {error}; check {what}", path.display());
    let size = std::fs::metadata(path).map_err(explain)?.len();
    if size > MAX_FILE_BYTES {
        bail!("the file {} has {size} bytes, which is too many; check {what}", path.display());
    }
    if config::is_open_to_others(path) {
        tracing::warn!("other users of this machine may read the secrets in {0} ({what}): chmod 600 {0}", path.display());
    }
    Ok(std::fs::read_to_string(path).map_err(explain)?.into())
}
