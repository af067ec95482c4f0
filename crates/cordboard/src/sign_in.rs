//! `cordboard login`, `logout` and `whoami`, and the profile of every other command.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use cli::{Failure, LoginRequest, LoginWay, Naming, Passphrase, Place, ProfileName, SignInContext};
use url::Url;

/// Which profile, and where Webex is.
#[derive(Debug, Args)]
pub struct ProfileArgs {
    /// Profile that the tokens belong to [env: CORDBOARD_PROFILE] [default: default]
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// Address of Webex or of a simulator [env: WEBEX_BASE_URL]
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
}

/// `cordboard login`.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
#[derive(Debug, Args)]
#[command(after_help = "\
Secrets are never options: INTEGRATION_CLIENT_SECRET, SERVICE_APP_CLIENT_SECRET and
SERVICE_APP_REFRESH_TOKEN are read from the environment, or asked for. CORDBOARD_PASSPHRASE
encrypts the profile.

Examples:
  cordboard login --client-id C1… --scopes \"spark:people_read spark-admin:people_read\"
  pass show webex | cordboard login --token-stdin
  cordboard login --service-app --profile rollout")]
pub struct LoginArgs {
    #[command(flatten)]
    pub target: ProfileArgs,
    /// Type a code on another device instead of opening a browser here
    #[arg(long, conflicts_with_all = ["service_app", "token_stdin"])]
    pub device_code: bool,
    /// Sign in a service app with its refresh token
    #[arg(long, conflicts_with = "token_stdin")]
    pub service_app: bool,
    /// Read an access token from standard input
    #[arg(long)]
    pub token_stdin: bool,
    /// Client id; else from INTEGRATION_CLIENT_ID or SERVICE_APP_CLIENT_ID
    #[arg(long, value_name = "ID")]
    pub client_id: Option<String>,
    /// Scopes to ask for, separated by spaces; else from INTEGRATION_SCOPES
    #[arg(long, value_name = "SCOPES")]
    pub scopes: Option<String>,
    /// Address of this machine that is registered with the integration [default: a free port]
    #[arg(long, value_name = "URL")]
    pub redirect: Option<Url>,
    /// Keep the tokens in this YAML file of wxc_sdk, and keep it up to date
    #[arg(long, value_name = "FILE", conflicts_with_all = ["token_stdin", "device_code"])]
    pub cache: Option<PathBuf>,
    /// Print the address only; open no browser
    #[arg(long)]
    pub no_browser: bool,
    /// Ask for a passphrase and encrypt the profile with it
    #[arg(long)]
    pub encrypt: bool,
    /// With --service-app: id of the application, to recover when the refresh token has lapsed
    #[arg(long, value_name = "ID", requires_all = ["service_app", "organization_id", "manager_profile"])]
    pub application_id: Option<String>,
    /// With --application-id: id of the organisation that authorised it
    #[arg(long, value_name = "ID", requires = "application_id")]
    pub organization_id: Option<String>,
    /// With --application-id: profile of an integration with the scope spark:applications_token
    #[arg(long, value_name = "NAME", requires = "application_id")]
    pub manager_profile: Option<String>,
    /// Words that belong nowhere, perhaps a token: taken so that nobody repeats them on the screen
    #[arg(hide = true)]
    pub stray: Vec<std::ffi::OsString>,
}

/// The profile that a name chooses, for any command.
pub fn context(profile: Option<&str>, base_url: Option<&str>) -> Result<SignInContext, Failure> {
    let variable = std::env::var(webex::BASE_URL_VARIABLE).ok().filter(|address| !address.trim().is_empty());
    Ok(SignInContext {
        place: Place::of_user()?,
        profile: ProfileName::choose(profile)?,
        naming: if profile.is_some() { Naming::Option } else { Naming::Otherwise },
        base_url: base_url.map(str::to_owned).or(variable),
        random: fill,
        open: Arc::new(|address| {
            // Without a browser the printed address is what remains.
            let _ = open::that_detached(address);
        }),
    })
}

#[expect(clippy::disallowed_methods, reason = "the composition root takes the real chance")]
fn fill(bytes: &mut [u8]) {
    use rand::Rng as _;
    rand::rng().fill_bytes(bytes);
}

/// Runs `cordboard login`.
pub async fn login(args: LoginArgs) -> ExitCode {
    end(try_login(args).await)
}

async fn try_login(args: LoginArgs) -> Result<(), Failure> {
    if !args.stray.is_empty() {
        return Err(Failure::usage(
            "`cordboard login` takes options only, and there is a word beside them; it is not shown, for it may be a token",
        )
        .with_advice("a token comes from standard input, so that no history keeps it: pass show webex | cordboard login --token-stdin")
        .with_advice("if it was a token, take it out of the history of your shell"));
    }
    let mut context = context(args.target.profile.as_deref(), args.target.base_url.as_deref())?;
    if args.no_browser {
        context.open = Arc::new(|_| {});
    }
    let way = if args.token_stdin {
        LoginWay::TokenFromStdin
    } else if args.device_code {
        LoginWay::DeviceCode
    } else if args.service_app {
        let recovery = match (args.application_id, args.organization_id, args.manager_profile) {
            (Some(application), Some(organization), Some(manager)) => Some((application, organization, ProfileName::parse(&manager)?)),
            _ => None,
        };
        LoginWay::ServiceApp { recovery }
    } else {
        LoginWay::Browser(args.redirect.map_or_else(webex::tokens::Redirect::default, webex::tokens::Redirect::Registered))
    };
    let passphrase = if args.encrypt { Passphrase::Ask } else { Passphrase::FromEnvironment };
    let request = LoginRequest { way, client_id: args.client_id, scopes: args.scopes, passphrase, cache: args.cache };
    cli::login(&context, request).await
}

/// Runs `cordboard logout`.
pub fn logout(args: &ProfileArgs) -> ExitCode {
    end(context(args.profile.as_deref(), args.base_url.as_deref()).and_then(|context| cli::logout(&context)))
}

/// Runs `cordboard whoami`.
#[expect(clippy::disallowed_methods, reason = "the composition root takes the real time")]
pub async fn whoami(args: ProfileArgs) -> ExitCode {
    let context = match context(args.profile.as_deref(), args.base_url.as_deref()) {
        Ok(context) => context,
        Err(failure) => return end(Err(failure)),
    };
    end(cli::whoami(&context, jiff::Timestamp::now()).await)
}

/// Tells what went wrong, and ends with its code.
pub fn end(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            failure.exit.into()
        }
    }
}
