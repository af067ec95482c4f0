//! `cordboard whoami` and `cordboard logout`, and the tokens of a profile for every other command.

use std::io::Write as _;
use std::sync::Arc;

use jiff::Timestamp;
use webex::tokens::{AppTokens, Recovery, RenewingTokens, TokenSource, TokenStore, Tokens, YamlCache};
use webex::{Client, ClientBuilder, Error, Host, Method, Request, Response, SecretString};
use webex_core::json::{self, Any};

use super::document::{Document, Kind, member};
use super::held::{self, Held};
use super::kept::Profile;
use super::login::{build, plain};
use super::{Naming, ProfileName, SignInContext};
use crate::api::say;
use crate::exit::{Exit, Failure};
use crate::explain;

/// How `whoami` calls the token of a bot, which Webex gives for more than a hundred years.
const BOT: &str = "a token that cannot be renewed; those of bots do not run out";

/// Gives a client the tokens of the profile; `None` when nobody has signed in with it.
pub fn sign_in(context: &SignInContext, builder: ClientBuilder) -> Result<Option<ClientBuilder>, Failure> {
    let Some(profile) = Profile::open(context)? else { return Ok(None) };
    give(context, &profile, builder).map(Some)
}

pub(super) fn give(context: &SignInContext, profile: &Profile, builder: ClientBuilder) -> Result<ClientBuilder, Failure> {
    give_from(context, &profile.document(), profile.clone(), builder)
}

/// Gives a client the tokens of this document, which lie in this store. They go to the Webex that they are from and nowhere else.
pub(super) fn give_from(
    context: &SignInContext,
    document: &Document,
    store: impl TokenStore,
    builder: ClientBuilder,
) -> Result<ClientBuilder, Failure> {
    let own = document.base_url.as_deref().unwrap_or(webex::DEFAULT_BASE_URL);
    if let Some(asked) = &context.base_url {
        same_server(&context.profile, own, asked)?;
    }
    let builder = builder.base_url(own);
    match document.kind {
        Kind::Token => Ok(builder.token(Tokens::from(&document.tokens).access_token.unwrap_or_else(|| String::new().into()))),
        Kind::Integration | Kind::ServiceApp => {
            let tokens = app_tokens(context, document, store)?;
            Ok(builder.app_tokens(tokens))
        }
    }
}

fn same_server(profile: &ProfileName, own: &str, asked: &str) -> Result<(), Failure> {
    let server = |address: &str| Client::server_of(address).map_err(|error| explain::explain(&error, None));
    let (own, asked) = (server(own)?, server(asked)?);
    if own == asked {
        return Ok(());
    }
    Err(Failure::usage(format!("the profile `{profile}` belongs to {own}; its tokens are not sent to {asked}"))
        .with_advice(format!("to sign in there: `cordboard login --profile NAME --base-url {asked}`"))
        .with_advice(format!("to use this profile: leave --base-url and {} away", webex::BASE_URL_VARIABLE)))
}

/// What signs in again with this profile.
fn sign_in_again(kind: Kind, profile: &ProfileName) -> String {
    let way = if kind == Kind::ServiceApp { " --service-app" } else { "" };
    format!("cordboard login{way} --profile {profile}")
}

/// The tokens of an app where they lie: in the profile, or in the YAML file that it names.
fn stored_tokens(profile: &ProfileName, document: &Document, store: impl TokenStore) -> Result<AppTokens, Failure> {
    let app = document.app.as_ref().map(Into::into);
    let app = app.ok_or_else(|| Failure::new(Exit::Failure, format!("the profile `{profile}` has no client id")))?;
    let tokens = match &document.cache {
        Some(path) => AppTokens::new(app, YamlCache::at(path)),
        None => AppTokens::new(app, store),
    };
    Ok(tokens.with_sign_in(sign_in_again(document.kind, profile)))
}

fn app_tokens(context: &SignInContext, document: &Document, store: impl TokenStore) -> Result<AppTokens, Failure> {
    let tokens = stored_tokens(&context.profile, document, store)?;
    let Some(recovery) = &document.recovery else { return Ok(tokens) };
    let name = ProfileName::parse(&recovery.manager_profile)?;
    let manager = SignInContext { profile: name.clone(), ..context.clone() };
    let missing = || {
        Failure::new(Exit::Denied, format!("the profile `{name}`, which recovers the service app, is missing"))
            .with_advice(format!("sign in: `cordboard login --profile {name}`"))
    };
    let opened = Profile::open(&manager)?.ok_or_else(missing)?;
    let own = document.base_url.as_deref().unwrap_or(webex::DEFAULT_BASE_URL);
    same_server(&name, opened.document().base_url.as_deref().unwrap_or(webex::DEFAULT_BASE_URL), own)?;
    let source: Arc<dyn TokenSource> = match opened.document() {
        document if document.kind == Kind::Token => {
            let secret = Tokens::from(&document.tokens).access_token.unwrap_or_else(|| String::new().into());
            Arc::new(webex::tokens::FixedToken::new(&secret).map_err(|error| super::tell::explain(&error))?)
        }
        // One step is enough: who recovers a service app is an integration, not another service app.
        document => {
            let tokens = stored_tokens(&name, &document, opened)?;
            let service = plain(Some(own))?.token_service();
            let service = service.map_err(|error| explain::explain(&error, None))?;
            Arc::new(RenewingTokens::new(service, tokens))
        }
    };
    let (application_id, organization_id) = (recovery.application_id.clone(), recovery.organization_id.clone());
    Ok(tokens.with_recovery(Recovery { application_id, organization_id, manager: source }))
}

pub(super) fn client_of(context: &SignInContext, profile: &Profile) -> Result<Client, Failure> {
    build(give(context, profile, plain(context.base_url.as_deref())?)?)
}

/// Asks whose token it is.
pub(super) async fn look(client: &Client) -> Result<Response, Error> {
    client.execute(Request::new("people-get-my-own-details", Host::Api, Method::Get, "/people/me")).await
}

pub(super) fn read(answer: &Response) -> Result<Any, Failure> {
    json::decode(&answer.body).map_err(|error| Failure::new(Exit::BadAnswer, format!("the answer of Webex makes no sense: {error}")))
}

/// Name and mail address of who the token acts for.
pub(crate) fn who(me: &Any) -> String {
    let mail = me.find("emails").and_then(Any::as_list).and_then(|list| list.first()).and_then(Any::as_str).unwrap_or_default();
    match (member(me, "displayName"), mail) {
        ("", mail) => mail.to_owned(),
        (name, "") => name.to_owned(),
        (name, mail) => format!("{name} ({mail})"),
    }
}

/// Says who is signed in, as what, until when, and where the tokens are kept. Shows no token. `now` is the present moment.
pub async fn whoami(context: &SignInContext, now: Timestamp) -> Result<(), Failure> {
    let variable = std::env::var(webex::TOKEN_VARIABLE).ok().filter(|value| !value.trim().is_empty());
    let variable = variable.filter(|_| context.naming == Naming::Otherwise);
    let (client, mut lines) = if let Some(token) = variable {
        let client = build(plain(context.base_url.as_deref())?.token(SecretString::from(token.trim().to_owned())))?;
        (client, vec![("token", format!("from the environment variable {}", webex::TOKEN_VARIABLE))])
    } else {
        let profile = Profile::open(context)?.ok_or_else(|| nobody(context))?;
        let client = client_of(context, &profile)?;
        let mut lines = vec![("profile", context.profile.to_string())];
        lines.extend(describe(&profile, now));
        (client, lines)
    };
    let me = match look(&client).await {
        Ok(answer) => read(&answer)?,
        // An integration need not have a scope to read people.
        Err(error) if error.status() == Some(403) => {
            say("note: the token may not read whose it is (scope spark:people_read)");
            Any::default()
        }
        Err(error) => return Err(explain::explain(&error, None)),
    };
    // The first request may have renewed the tokens; what is shown of them is as it was found, which is why they come second.
    let kind = member(&me, "type");
    if kind == "bot" {
        as_of_a_bot(&mut lines);
    }
    let mut all = vec![("person", who(&me)), ("type", kind.to_owned()), ("organisation", member(&me, "orgId").to_owned())];
    all.push(("server", client.base().to_owned()));
    all.append(&mut lines);
    let mut out = std::io::stdout().lock();
    for (name, value) in all.iter().filter(|(_, value)| !value.is_empty()) {
        writeln!(out, "{name:<15} {value}")?;
    }
    Ok(())
}

/// Whose token a profile holds is known only when it was asked.
fn as_of_a_bot(lines: &mut [(&'static str, String)]) {
    lines.iter_mut().filter(|(_, value)| value == held::TOKEN).for_each(|(_, value)| BOT.clone_into(value));
}

pub(crate) fn nobody(context: &SignInContext) -> Failure {
    let failure = Failure::new(Exit::Denied, format!("nobody is signed in with the profile `{}`", context.profile))
        .with_advice(format!("sign in with `cordboard login`, or set {}", webex::TOKEN_VARIABLE));
    match context.place.names().as_slice() {
        [] => failure,
        names => failure.with_advice(format!("there are profiles: {}", names.join(", "))),
    }
}

fn describe(profile: &Profile, now: Timestamp) -> Vec<(&'static str, String)> {
    let held = Held::of(profile.clone());
    let (tokens, kept) = held.tokens();
    let until = |end: Option<Timestamp>| end.map(|end| format!("{end:.0} ({})", remaining(now, end))).unwrap_or_default();
    vec![
        ("signed in as", held.kind().to_owned()),
        ("kept in", kept),
        ("token until", until(tokens.expires_at)),
        ("renewable until", until(tokens.refresh_token_expires_at)),
        ("scopes", tokens.scope.unwrap_or_default()),
    ]
}

/// Time left, in hours or days.
pub(crate) fn remaining(now: Timestamp, end: Timestamp) -> String {
    let hours = end.duration_since(now).as_hours();
    match hours {
        i64::MIN..0 => "over".to_owned(),
        0..48 => format!("{hours} h"),
        _ => format!("{} days", hours / 24),
    }
}

/// Forgets the tokens of the profile.
pub fn logout(context: &SignInContext) -> Result<(), Failure> {
    if !Profile::forget(context)? {
        return Err(nobody(context));
    }
    say(&format!("The profile `{}` is forgotten on this machine.", context.profile));
    say("Its tokens end by themselves; an administrator can withdraw the app earlier in Control Hub.");
    if std::env::var(webex::TOKEN_VARIABLE).is_ok_and(|value| !value.trim().is_empty()) {
        say(&format!("Note: {} is still set.", webex::TOKEN_VARIABLE));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_of_a_bot_does_not_end_after_hours() {
        let mut lines = [("signed in as", held::TOKEN.to_owned()), ("kept in", "a file".to_owned())];
        as_of_a_bot(&mut lines);
        assert_eq!(lines.map(|(_, value)| value), [BOT, "a file"]);
    }

    #[test]
    fn tokens_are_read_from_the_yaml_file_that_a_profile_names() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("manager.yml");
        std::fs::write(&file, "access_token: planted\nexpires_at: '2999-01-01T00:00:00Z'\nrefresh_token: r\n").expect("written");
        let document =
            serde_json::json!({"kind": "integration", "app": {"client_id": "C", "client_secret": "s"}, "cache": file, "tokens": {}});
        let document: Document = serde_json::from_value(document).expect("a document");
        let name = ProfileName::parse("manager").expect("a name");
        let empty = webex::tokens::MemoryStore::default();
        let tokens = stored_tokens(&name, &document, empty).expect("they can be used");
        let service = plain(None).expect("a client").token_service().expect("a service");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let token = runtime.block_on(RenewingTokens::new(service, tokens).token()).expect("the token of the file");
        let planted = webex::tokens::AccessToken::new(&SecretString::from("planted")).expect("a token");
        assert!(token == planted);
    }

    #[test]
    fn signing_in_again_names_way_and_profile() {
        let profile = ProfileName::parse("sa52").expect("a name");
        assert_eq!(sign_in_again(Kind::ServiceApp, &profile), "cordboard login --service-app --profile sa52");
        assert_eq!(sign_in_again(Kind::Integration, &profile), "cordboard login --profile sa52");
    }
}
