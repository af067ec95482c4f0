//! `cordboard login`.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use webex::tokens::{AppCredentials, MemoryStore, Redirect, StoreLock, TokenError, TokenService, TokenStore, Tokens, YamlCache};
use webex::{Client, ClientBuilder, Error, SecretString};

use super::document::{App, Document, Kept, Kind, Recovery, exposed};
use super::held::Held;
use super::kept::{Passphrase, Profile, Way, ask};
use super::tell::explain;
use super::{ProfileName, SignInContext, whoami};
use crate::api::say;
use crate::connect;
use crate::exit::{Exit, Failure};

/// How long the browser is waited for.
const BROWSER_LIMIT: Duration = Duration::from_mins(10);
/// A token is one line; more is something else.
const MAX_TOKEN_BYTES: u64 = 16 * 1024;

/// What `cordboard login` is asked to do.
#[derive(Debug, Clone)]
pub struct LoginRequest {
    /// How.
    pub way: LoginWay,
    /// Client id of the integration or service app; else from the environment.
    pub client_id: Option<String>,
    /// Scopes; else from the environment.
    pub scopes: Option<String>,
    /// Whether the profile is sealed.
    pub passphrase: Passphrase,
    /// The YAML file of `wxc_sdk` that holds the tokens and is kept up to date.
    pub cache: Option<PathBuf>,
}

/// Ways to sign in.
#[derive(Debug, Clone)]
pub enum LoginWay {
    /// With a browser that comes back to this address.
    Browser(Redirect),
    /// With a code that is typed on another device.
    DeviceCode,
    /// As a service app, with its refresh token; its application, organisation and the profile of an integration let it recover.
    ServiceApp {
        /// Application id, organisation id, profile with the scope `spark:applications_token`.
        recovery: Option<(String, String, ProfileName)>,
    },
    /// With a token from standard input.
    TokenFromStdin,
}

/// Signs in, checks that the token works, and keeps it. Until then a profile of that name stays as it is.
pub async fn login(context: &SignInContext, request: LoginRequest) -> Result<(), Failure> {
    let base = connect::builder(context.base_url.as_deref())?;
    // A passphrase is asked for first, so that no tokens are lost over it.
    let way = Way::choose(request.passphrase)?;
    let mut document = obtain(context, &request, &base).await?;
    let memory = Memory(Arc::new(MemoryStore::new(Tokens::from(&document.tokens))));
    let client = build(whoami::give_from(context, &document, memory.clone(), base)?)?;
    let looked = whoami::look(&client).await;
    // The first request may have renewed them.
    let tokens = memory.load().map_err(|error| explain(&error))?.unwrap_or_default();
    let who = match looked {
        Ok(answer) => Ok(whoami::who(&whoami::read(&answer)?)),
        Err(error) if is_worth_keeping(&document, &tokens, &error) => Err(error),
        Err(error) => return Err(crate::explain::explain(&error, None).with_advice("nothing was kept, and no profile was changed")),
    };
    document.tokens = Kept::from(&tokens);
    let profile = Profile::create(context, way, document)?;
    match who {
        Ok(who) => say(&format!("Signed in as {who}.")),
        Err(error) if error.status() == Some(403) => {
            say("Signed in. Warning: the token may not read whose it is (scope spark:people_read), so that was not checked.");
        }
        Err(error) => say(&format!("Signed in. Warning: whether the token works could not be checked: {error}")),
    }
    say(&format!("Profile `{}`, kept in {}.", context.profile, Held::of(profile).tokens().1));
    if std::env::var(webex::TOKEN_VARIABLE).is_ok_and(|value| !value.trim().is_empty()) {
        say(&format!("Note: {} is set and goes before every profile that --profile does not name.", webex::TOKEN_VARIABLE));
    }
    Ok(())
}

/// Whether the tokens are kept though nobody could be asked whose they are. What Webex has just given is not thrown away over an error of
/// Webex or the network; a token that was pasted is still where it was pasted from, so it does not replace one that works.
fn is_worth_keeping(document: &Document, tokens: &Tokens, error: &Error) -> bool {
    let is_refused = error.is_unauthorized() || matches!(error, Error::Token(_));
    let has_token = document.cache.is_some() || tokens.access_token.is_some();
    !is_refused && has_token && (error.status() == Some(403) || document.kind != Kind::Token)
}

/// Tokens in memory, until it is known that they work.
#[derive(Debug, Clone)]
struct Memory(Arc<MemoryStore>);

impl TokenStore for Memory {
    fn load(&self) -> Result<Option<Tokens>, TokenError> {
        self.0.load()
    }

    fn save(&self, tokens: &Tokens) -> Result<(), TokenError> {
        self.0.save(tokens)
    }

    fn try_lock(&self) -> Result<Option<StoreLock>, TokenError> {
        self.0.try_lock()
    }
}

async fn obtain(context: &SignInContext, request: &LoginRequest, base: &ClientBuilder) -> Result<Document, Failure> {
    let service = || base.token_service().map_err(|error| crate::explain::explain(&error, None));
    let document = |kind, app: Option<&AppCredentials>, tokens: &Tokens| Document {
        kind,
        base_url: context.base_url.clone(),
        app: app.map(|app| App { client_id: app.client_id.clone(), client_secret: exposed(&app.client_secret).to_owned() }),
        recovery: None,
        cache: None,
        tokens: Kept::from(tokens),
    };
    if let Some(path) = &request.cache {
        return from_cache(request, path, document);
    }
    match &request.way {
        LoginWay::TokenFromStdin => Ok(document(Kind::Token, None, &Tokens::of_access_token(token_from_stdin()?))),
        LoginWay::Browser(redirect) => {
            let (app, scopes) = (app(request, "INTEGRATION")?, scopes(request)?);
            let tokens = with_browser(context, &service()?, app.clone(), &scopes, redirect.clone()).await?;
            Ok(document(Kind::Integration, Some(&app), &tokens))
        }
        LoginWay::DeviceCode => {
            let (app, scopes) = (app(request, "INTEGRATION")?, scopes(request)?);
            let login = service()?.begin_device_login(app.clone(), &scopes).await.map_err(|error| explain(&error))?;
            say(&format!("Open {} and type the code {}.", login.verification_address, login.user_code));
            if let Some(address) = &login.complete_address {
                say(&format!("Or open {address}"));
            }
            let tokens = login.finish().await.map_err(|error| explain(&error))?;
            Ok(document(Kind::Integration, Some(&app), &tokens))
        }
        LoginWay::ServiceApp { recovery } => {
            let app = app(request, "SERVICE_APP")?;
            let refresh = secret("SERVICE_APP_REFRESH_TOKEN", "Refresh token of the service app")?;
            let tokens = match service()?.renew(&app, &refresh).await {
                Ok(tokens) => tokens,
                // The profile recovers by itself at its first request.
                Err(error) if error.is_lapsed() && recovery.is_some() => Tokens::of_refresh_token(refresh),
                Err(error) => return Err(explain(&error).with_advice(
                    "a service app without a valid refresh token recovers with --application-id, --organization-id and --manager-profile",
                )),
            };
            let mut document = document(Kind::ServiceApp, Some(&app), &tokens);
            document.recovery = recovery.as_ref().map(|(application_id, organization_id, manager)| Recovery {
                application_id: application_id.clone(),
                organization_id: organization_id.clone(),
                manager_profile: manager.to_string(),
            });
            Ok(document)
        }
    }
}

/// The tokens stay in the file of `wxc_sdk`, which is kept up to date.
fn from_cache(
    request: &LoginRequest,
    path: &std::path::Path,
    document: impl Fn(Kind, Option<&AppCredentials>, &Tokens) -> Document,
) -> Result<Document, Failure> {
    let path = std::fs::canonicalize(path)
        .map_err(|error| Failure::new(Exit::Failure, format!("cannot read the token cache {}: {error}", path.display())))?;
    let tokens = YamlCache::at(&path).load().map_err(|error| explain(&error))?.unwrap_or_default();
    if tokens.access_token.is_none() && tokens.refresh_token.is_none() {
        return Err(Failure::new(Exit::Refused, format!("the token cache {} holds no token", path.display())));
    }
    let is_service_app = matches!(request.way, LoginWay::ServiceApp { .. });
    let (kind, name) = if is_service_app { (Kind::ServiceApp, "SERVICE_APP") } else { (Kind::Integration, "INTEGRATION") };
    let app = app(request, name)?;
    Ok(Document { cache: Some(path), ..document(kind, Some(&app), &Tokens::default()) })
}

async fn with_browser(
    context: &SignInContext,
    service: &TokenService,
    app: AppCredentials,
    scopes: &str,
    redirect: Redirect,
) -> Result<Tokens, Failure> {
    let login = service.begin_code_login(app, scopes, redirect).await.map_err(|error| explain(&error))?;
    say(&format!("Open this address in a browser:\n\n  {}\n", login.address));
    say(&format!("The browser comes back to {}; register that address with the integration.", login.redirect));
    (context.open)(login.address.as_str());
    login.finish(BROWSER_LIMIT).await.map_err(|error| explain(&error))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// A secret of the environment, else one that is typed.
fn secret(name: &str, question: &str) -> Result<SecretString, Failure> {
    match variable(name) {
        Some(value) => Ok(value.into()),
        None => ask(question, &format!("set {name}")),
    }
}

fn app(request: &LoginRequest, kind: &str) -> Result<AppCredentials, Failure> {
    let (id, key) = (format!("{kind}_CLIENT_ID"), format!("{kind}_CLIENT_SECRET"));
    let client_id = request.client_id.clone().or_else(|| variable(&id)).ok_or_else(|| {
        Failure::usage("there is no client id")
            .with_advice(format!("name it with --client-id or {id}; developer.webex.com shows it under My Webex Apps"))
    })?;
    Ok(AppCredentials::new(client_id, secret(&key, "Client secret")?))
}

fn scopes(request: &LoginRequest) -> Result<String, Failure> {
    let scopes = request.scopes.clone().or_else(|| variable("INTEGRATION_SCOPES")).ok_or_else(|| {
        Failure::usage("there are no scopes to ask for")
            .with_advice("name those of the integration with --scopes or INTEGRATION_SCOPES, for example --scopes \"spark:people_read spark-admin:people_read\"")
    })?;
    Ok(scopes.replace(',', " ").split_whitespace().collect::<Vec<_>>().join(" "))
}

fn token_from_stdin() -> Result<SecretString, Failure> {
    use std::io::{IsTerminal as _, Read as _};
    if std::io::stdin().is_terminal() {
        return ask("Access token", "give it on standard input");
    }
    let mut text = String::new();
    std::io::stdin().lock().take(MAX_TOKEN_BYTES).read_to_string(&mut text)?;
    if text.trim().is_empty() {
        return Err(
            Failure::usage("standard input holds no token").with_advice("for example: pass show webex | cordboard login --token-stdin")
        );
    }
    Ok(text.trim().to_owned().into())
}

/// A client without a token yet.
pub(super) fn plain(base_url: Option<&str>) -> Result<ClientBuilder, Failure> {
    connect::builder(base_url)
}

/// Whether a client can be built is known at once; whether Webex takes the token is not.
pub(super) fn build(builder: ClientBuilder) -> Result<Client, Failure> {
    builder.build().map_err(|error| crate::explain::explain(&error, None))
}
