//! `cordboard setup`: the first administrator, and a test of every connection.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use clap::Args;
use engine::access::{FirstAdministrator, MIN_PASSWORD_CHARACTERS};
use engine::keeper::{Keeper, NewServiceApp, NewWorkspaceIntegration};
use secrecy::{ExposeSecret as _, SecretString};
use store::Store;
use webex::api::admin::GetMyOwnDetails;

use crate::args::{PlaceArgs, WebexArgs};
use crate::config::Settings;
use crate::{collectors, config, database, master_key, people, upstream};

/// A secret is a line; a larger file is something else.
const MAX_FILE_BYTES: u64 = 4 * 1024;

/// `cordboard setup`.
#[derive(Debug, Args)]
#[command(after_help = "\
Asks for what is not given. Run it again at any time: what is done already is said and left as it is.

Examples:
  cordboard setup
  cordboard setup --name 'Kari Nordmann' --email kari@example.com --password-file password.txt")]
pub struct SetupArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    #[command(flatten)]
    pub webex: WebexArgs,
    /// Name of the first administrator
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// E-mail address that the first administrator signs in with
    #[arg(long, value_name = "EMAIL")]
    pub email: Option<String>,
    /// File whose first line is the password; without it the password is asked for
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    #[command(flatten)]
    pub app: ServiceApp,
    #[command(flatten)]
    pub integration: WorkspaceIntegration,
}

/// A service app to connect.
#[derive(Debug, Args)]
pub struct ServiceApp {
    /// Client id of a service app to connect, as developer.webex.com shows it
    #[arg(long = "service-app-client-id", value_name = "ID")]
    pub client_id: Option<String>,
    /// File whose first line is its client secret; without it that is asked for
    #[arg(long = "service-app-client-secret-file", value_name = "FILE", requires = "client_id")]
    pub client_secret_file: Option<PathBuf>,
    /// File whose first line is its refresh token; without it that is asked for
    #[arg(long = "service-app-refresh-token-file", value_name = "FILE", requires = "client_id")]
    pub refresh_token_file: Option<PathBuf>,
}

/// A workspace integration to connect: with it devices tell of their calls by themselves.
#[derive(Debug, Args)]
pub struct WorkspaceIntegration {
    /// File with the activation code of a workspace integration, as Control Hub shows it (see docs/collecting.md)
    #[arg(long = "workspace-integration", value_name = "FILE", requires = "integration_client_id")]
    pub code_file: Option<PathBuf>,
    /// Its client id
    #[arg(id = "integration_client_id", long = "workspace-integration-client-id", value_name = "ID", requires = "code_file")]
    pub client_id: Option<String>,
    /// File whose first line is its client secret; without it that is asked for
    #[arg(
        id = "integration_client_secret_file",
        long = "workspace-integration-client-secret-file",
        value_name = "FILE",
        requires = "code_file"
    )]
    pub client_secret_file: Option<PathBuf>,
}

/// Does it.
pub async fn run(args: SetupArgs) -> Result<()> {
    let SetupArgs { place, webex, name, email, password_file, app, integration } = args;
    let settings = config::load(webex.add_to(place.flags()))?;
    let store = database::open(&settings).await?;
    say(&format!("Database: {}", settings.store))?;
    let done = set_up(&settings, &store, First { name, email, password_file }, app, integration).await;
    store.close().await;
    done
}

async fn set_up(settings: &Settings, store: &Store, first: First, app: ServiceApp, integration: WorkspaceIntegration) -> Result<()> {
    let vault = master_key::vault(settings, store).await?;
    let keys = vault.status().await?;
    say(&format!("Secrets are sealed with the master key {} in {}", keys.master_id, keys.source))?;
    for warning in settings.warnings() {
        say(&format!("warning: {warning}"))?;
    }
    if people::access(store).has_administrator().await? {
        say("There is an administrator; `cordboard link` prints a one-time link for one")?;
    } else {
        let first = first.complete()?;
        let told = format!("{} is the first administrator and signs in with {}", first.name.trim(), first.email.trim());
        people::make_first(store, first).await?;
        say(&told)?;
    }
    let keeper = collectors::keeper(&settings.webex, store, vault)?;
    let connected = connect(&keeper, app).await?;
    connect_integration(&keeper, integration).await?;
    let configured = test_token(settings).await?;
    let connections = store.connections().list().await?;
    for connection in &connections {
        let key = &connection.key;
        let name = keeper.test(key).await.map_err(|error| anyhow!("the {} of Webex does not work: {error}", key.kind))?;
        say(&format!("Webex: the {} works as {name}", key.kind))?;
    }
    if !connected && !configured && connections.is_empty() {
        say(
            "Webex: nothing is connected yet. Connect an integration or a service app on the Settings page, give --service-app-client-id, or set WEBEX_ACCESS_TOKEN",
        )?;
    }
    Ok(())
}

/// Connects the service app that was given.
async fn connect(keeper: &Keeper, app: ServiceApp) -> Result<bool> {
    let Some(client_id) = app.client_id else { return Ok(false) };
    let client_secret = secret(app.client_secret_file.as_deref(), "Client secret of the service app", "--service-app-client-secret-file")?;
    let refresh_token = secret(app.refresh_token_file.as_deref(), "Refresh token of the service app", "--service-app-refresh-token-file")?;
    let new = NewServiceApp { client_id, client_secret, refresh_token, application_id: None };
    let connected = keeper.connect_service_app(new, people::operator()).await?;
    say(&format!("Webex: the service app of {} is connected", connected.owner))?;
    Ok(true)
}

/// Connects the workspace integration that was given.
async fn connect_integration(keeper: &Keeper, integration: WorkspaceIntegration) -> Result<()> {
    let (Some(file), Some(client_id)) = (&integration.code_file, integration.client_id) else { return Ok(()) };
    let activation_code = first_line(file, "--workspace-integration")?;
    let flag = "--workspace-integration-client-secret-file";
    let client_secret = secret(integration.client_secret_file.as_deref(), "Client secret of the workspace integration", flag)?;
    let new = NewWorkspaceIntegration { client_id, client_secret, activation_code };
    let connected = keeper.connect_workspace_integration(new, people::operator()).await?;
    say(&format!("Webex: the workspace integration {} is connected", connected.owner))
}

/// The first line of a file, else what is typed without being shown.
fn secret(file: Option<&Path>, name: &str, flag: &str) -> Result<SecretString> {
    match file {
        Some(path) => first_line(path, flag),
        None if std::io::stdin().is_terminal() => {
            rpassword::prompt_password(format!("{name} (it is not shown): ")).map(SecretString::from).context("cannot read the answer")
        }
        None => bail!("there is no terminal to ask for the {}: give {flag}", name.to_lowercase()),
    }
}

/// Asks Webex whose the configured token is.
async fn test_token(settings: &Settings) -> Result<bool> {
    let Some(client) = upstream::client(&settings.webex)? else { return Ok(false) };
    let me = client.send(GetMyOwnDetails::new()).await.map_err(|error| {
        anyhow!(
            "Webex does not accept the token, or cannot be reached at {}: {error}; check the token and webex.base_url",
            settings.webex.base_url
        )
    })?;
    let name = me.display_name.unwrap_or_else(|| "somebody without a name".to_owned());
    say(&format!("Webex: the token of {name} works at {}", settings.webex.base_url))?;
    Ok(true)
}

/// What was given about the first administrator.
struct First {
    name: Option<String>,
    email: Option<String>,
    password_file: Option<PathBuf>,
}

impl First {
    /// Asks for what is missing, where there is somebody to ask.
    fn complete(self) -> Result<FirstAdministrator> {
        let missing: Vec<&str> = [
            self.name.is_none().then_some("--name"),
            self.email.is_none().then_some("--email"),
            self.password_file.is_none().then_some("--password-file"),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !missing.is_empty() && !std::io::stdin().is_terminal() {
            bail!("there is no administrator yet and no terminal to ask for one: give {}", missing.join(", "));
        }
        let name = self.name.map_or_else(|| ask("Name of the first administrator: "), Ok)?;
        let email = self.email.map_or_else(|| ask("E-mail address to sign in with: "), Ok)?;
        let password = match self.password_file {
            Some(path) => first_line(&path, "--password-file")?,
            None => ask_password()?,
        };
        Ok(FirstAdministrator { name, email, password })
    }
}

fn ask(question: &str) -> Result<String> {
    let mut out = std::io::stderr().lock();
    write!(out, "{question}")?;
    out.flush()?;
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line).context("cannot read the answer")?;
    if read == 0 {
        bail!("the input ended before everything was answered; nothing was set up");
    }
    Ok(line.trim().to_owned())
}

fn ask_password() -> Result<SecretString> {
    let ask = |question: &str| rpassword::prompt_password(question).map(SecretString::from).context("cannot read the password");
    loop {
        let first = ask(&format!("Password of at least {MIN_PASSWORD_CHARACTERS} characters (it is not shown): "))?;
        if first.expose_secret().chars().count() < MIN_PASSWORD_CHARACTERS {
            eprintln!("That is shorter than {MIN_PASSWORD_CHARACTERS} characters.");
        } else if ask("The same once more: ")?.expose_secret() == first.expose_secret() {
            return Ok(first);
        } else {
            eprintln!("These were two different passwords.");
        }
    }
}

fn first_line(path: &Path, flag: &str) -> Result<SecretString> {
    let explain = |error: std::io::Error| anyhow!("cannot read the file {}: {error}; check {flag}", path.display());
    let size = std::fs::metadata(path).map_err(explain)?.len();
    if size > MAX_FILE_BYTES {
        bail!("the file {} has {size} bytes, which is no secret; check {flag}", path.display());
    }
    if config::is_open_to_others(path) {
        tracing::warn!("other users of this machine may read the secret in {0} ({flag}): chmod 600 {0}", path.display());
    }
    let text = SecretString::from(std::fs::read_to_string(path).map_err(explain)?);
    let line = text.expose_secret().lines().next().unwrap_or_default();
    if line.is_empty() {
        bail!("the first line of the file {} is empty; check {flag}", path.display());
    }
    Ok(line.to_owned().into())
}

fn say(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_the_first_line_of_its_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("password");
        std::fs::write(&path, "correct horse battery staple\nnote\n").expect("written");
        assert_eq!(first_line(&path, "--password-file").expect("read").expose_secret(), "correct horse battery staple");
        std::fs::write(&path, "\n").expect("written");
        assert!(first_line(&path, "--password-file").expect_err("empty").to_string().contains("--password-file"));
        std::fs::write(&path, "x".repeat(5_000)).expect("written");
        assert!(first_line(&path, "--password-file").expect_err("too large").to_string().contains("5000 bytes"));
    }
}
