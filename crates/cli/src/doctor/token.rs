//! The access token: where it comes from, whose it is, and how long it lives.

use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use webex::{Client, ClientBuilder, Host, Method, Request, SecretString, TOKEN_VARIABLE};
use webex_core::json::{self, Any};
use webex_core::retry::RetryPolicy;

use super::check::{Area, Check};
use crate::exit::{Exit, Failure};
use crate::sign_in::{Held, Naming, SignInContext, nobody, remaining, who};
use crate::{connect, explain};

/// A token is one line; a larger file is something else.
const MAX_TOKEN_BYTES: u64 = 16 * 1024;
/// Somebody waits in front of the terminal.
const READ_TIMEOUT: Duration = Duration::from_secs(10);
/// A token that cannot be renewed is told about when this little is left.
const SHORT_ACCESS: SignedDuration = SignedDuration::from_hours(1);
/// A refresh token that ends this soon needs somebody to sign in; most renewals give it 90 days again.
const SHORT_REFRESH: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Where the token is.
pub(super) enum Source {
    /// Nowhere, or where it cannot be read; the failure says what to do.
    Missing(Failure),
    /// A text of the environment or of a file.
    Text { place: String, secret: SecretString },
    /// A profile.
    Profile { name: String, held: Box<Held> },
}

/// What is known of the token.
pub(super) struct Found {
    pub(super) check: Check,
    /// A client with the token; `None` when asking with it makes no sense.
    pub(super) client: Option<Client>,
    /// The scopes, when the sign-in told them.
    pub(super) scopes: Option<Vec<String>>,
}

/// Looks where every command looks: the file that is named, the environment, the profile.
pub(super) fn find(context: &SignInContext, file: Option<&Path>) -> Source {
    if let Some(path) = file {
        return match read(path) {
            Ok(secret) => Source::Text { place: format!("the file {}", path.display()), secret },
            Err(failure) => Source::Missing(failure),
        };
    }
    let variable = std::env::var(TOKEN_VARIABLE).ok().filter(|_| context.naming == Naming::Otherwise);
    if let Some(text) = variable.filter(|text| !text.trim().is_empty()) {
        return Source::Text { place: format!("the environment variable {TOKEN_VARIABLE}"), secret: text.trim().to_owned().into() };
    }
    match Held::open(context) {
        Ok(Some(held)) => Source::Profile { name: context.profile.to_string(), held: Box::new(held) },
        Ok(None) => Source::Missing(nobody(context)),
        Err(failure) => Source::Missing(failure),
    }
}

fn read(path: &Path) -> Result<SecretString, Failure> {
    let failed = |reason: String| {
        Failure::new(Exit::Failure, format!("cannot read the token file {}: {reason}", path.display())).with_advice("check --token-file")
    };
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(|error| failed(error.to_string()))?;
    file.take(MAX_TOKEN_BYTES).read_to_string(&mut text).map_err(|error| failed(error.to_string()))?;
    if text.trim().is_empty() {
        return Err(Failure::new(Exit::Denied, format!("the token file {} is empty", path.display())));
    }
    Ok(text.trim().to_owned().into())
}

/// Settings for every question: the address of the command line, the environment or the profile; nothing is repeated.
pub(super) fn builder(source: &Source, context: &SignInContext, region: Option<String>) -> Result<ClientBuilder, Failure> {
    let kept = match source {
        Source::Profile { held, .. } if context.base_url.is_none() => held.base_url(),
        _ => None,
    };
    let mut builder = connect::builder(context.base_url.as_deref().or(kept.as_deref()))?;
    if let Some(region) = region {
        builder = builder.contact_center_region(region);
    }
    Ok(builder.with_read_timeout(READ_TIMEOUT).with_retry(RetryPolicy { max_attempts: 1, ..RetryPolicy::default() }))
}

/// Asks Webex whose token it is.
pub(super) async fn check(source: &Source, context: &SignInContext, builder: ClientBuilder, is_reachable: bool, now: Timestamp) -> Found {
    let failed =
        |failure: &Failure, subject: &str| Found { check: Check::of_failure(Area::Token, subject, failure), client: None, scopes: None };
    let (subject, built) = match source {
        Source::Missing(failure) => return failed(failure, ""),
        Source::Text { place, secret } => (place.clone(), Ok(builder.token(secret.clone()))),
        Source::Profile { name, held } => (format!("profile `{name}`"), held.give(context, builder)),
    };
    let built = built.and_then(|builder| builder.build().map_err(|error| explain::explain(&error, None)));
    let client = match built {
        Ok(client) => client,
        Err(failure) => return failed(&failure, &subject),
    };
    if !is_reachable {
        let known = Facts::kept(source).told(now);
        let check = Check::not_checked(Area::Token, subject, join(&known, "Webex cannot be asked whether it is valid"));
        return Found { check, client: None, scopes: None };
    }
    let request = Request::new("people-get-my-own-details", Host::Api, Method::Get, "/people/me");
    let answer = client.execute(request).await;
    // After the first request, which may have renewed them.
    let mut facts = Facts::kept(source);
    if facts.until.is_none() && answer.is_ok() {
        facts.until = expiry(&client).await;
    }
    let scopes = facts.scopes.clone();
    let told = facts.told(now);
    let check = match answer {
        Ok(answer) => match json::decode::<Any>(&answer.body) {
            Ok(me) => {
                let text = |name: &str| me.find(name).and_then(Any::as_str).unwrap_or_default().to_owned();
                let kind = match text("type").as_str() {
                    "" => String::new(),
                    kind => format!(", {kind}"),
                };
                let owner = format!("{}{kind}, organisation {}", who(&me), text("orgId"));
                facts
                    .judge(subject, &owner, now)
                    .with_value("owner", who(&me))
                    .with_value("type", text("type"))
                    .with_value("organization", text("orgId"))
            }
            Err(error) => Check::failed(Area::Token, subject, format!("the answer of Webex makes no sense: {error}"), Exit::BadAnswer),
        },
        Err(error) if error.is_forbidden() => {
            let measured = join(&told, "Webex takes it, but it may not say whose it is");
            Check::warning(Area::Token, subject, measured).with_next("give it the scope spark:people_read")
        }
        Err(error) => {
            let failure = explain::explain(&error, webex_catalogue::find_operation("people-get-my-own-details"));
            let check = Check::of_failure(Area::Token, subject, &failure);
            return Found { check: facts.valued(check), client: None, scopes };
        }
    };
    Found { check: facts.valued(check), client: Some(client), scopes }
}

/// When Webex says that the token ends; not every kind of token may ask.
async fn expiry(client: &Client) -> Option<Timestamp> {
    let request = Request::new("get-expiration-status-for-a-token", Host::Api, Method::Get, "/authorizations/tokenExpiry");
    let answer = client.execute(request).await.ok()?;
    let number = serde_json::from_slice::<Value>(&answer.body).ok()?.get("exp")?.as_i64()?;
    // Seconds by RFC 7519; what is too large for those is milliseconds.
    if number > 100_000_000_000 { Timestamp::from_millisecond(number).ok() } else { Timestamp::from_second(number).ok() }
}

/// Times, scopes and place.
#[derive(Default)]
struct Facts {
    kind: Option<&'static str>,
    kept: Option<String>,
    is_renewable: bool,
    until: Option<Timestamp>,
    renewable_until: Option<Timestamp>,
    scopes: Option<Vec<String>>,
}

impl Facts {
    fn kept(source: &Source) -> Self {
        let Source::Profile { held, .. } = source else { return Self::default() };
        let (tokens, kept) = held.tokens();
        Self {
            kind: Some(held.kind()),
            kept: Some(kept),
            is_renewable: held.is_renewable(),
            until: tokens.expires_at,
            renewable_until: tokens.refresh_token_expires_at,
            scopes: tokens
                .scope
                .map(|text| text.split_whitespace().map(str::to_owned).collect())
                .filter(|scopes: &Vec<_>| !scopes.is_empty()),
        }
    }

    fn told(&self, now: Timestamp) -> String {
        let until = |word: &str, end: Option<Timestamp>| end.map(|end| format!("{word} {end:.0} ({})", remaining(now, end)));
        let parts = [
            self.kind.map(str::to_owned),
            until("until", self.until),
            until("renewable until", self.renewable_until),
            self.kept.as_ref().map(|kept| format!("kept in {kept}")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    fn judge(&self, subject: String, owner: &str, now: Timestamp) -> Check {
        let told = join(owner, &self.told(now));
        let left = |end: Option<Timestamp>| end.map(|end| end.duration_since(now));
        if self.is_renewable {
            return match left(self.renewable_until) {
                Some(left) if left < SHORT_REFRESH => Check::warning(Area::Token, subject, told)
                    .with_next("the refresh token ends soon: sign in again with `cordboard login`"),
                _ => Check::ok(Area::Token, subject, told),
            };
        }
        match left(self.until) {
            Some(left) if left < SHORT_ACCESS => Check::warning(Area::Token, subject, told)
                .with_next("it ends within the hour and cannot be renewed: get a new one, or sign in with `cordboard login`"),
            _ => Check::ok(Area::Token, subject, told),
        }
    }

    fn valued(&self, check: Check) -> Check {
        let text = |end: Option<Timestamp>| end.map(|end| format!("{end:.0}"));
        check
            .with_value("kind", self.kind)
            .with_value("keptIn", self.kept.clone())
            .with_value("expiresAt", text(self.until))
            .with_value("renewableUntil", text(self.renewable_until))
    }
}

fn join(first: &str, second: &str) -> String {
    [first, second].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::State;

    fn now() -> Timestamp {
        Timestamp::from_second(1_790_000_000).expect("in range")
    }

    #[test]
    fn what_ends_soon_and_cannot_be_renewed_is_told() {
        let hours = |hours: i64| Some(now() + SignedDuration::from_hours(hours));
        for (is_renewable, until, renewable_until, state) in [
            (false, hours(12), None, State::Ok),
            (false, Some(now() + SignedDuration::from_mins(20)), None, State::Warning),
            (false, None, None, State::Ok),
            (true, hours(0), hours(24 * 80), State::Ok),
            (true, hours(300), hours(24 * 3), State::Warning),
        ] {
            let facts = Facts { is_renewable, until, renewable_until, ..Facts::default() };
            assert_eq!(facts.judge(String::new(), "A", now()).state, state, "{is_renewable} {until:?} {renewable_until:?}");
        }
    }

    #[test]
    fn a_token_file_is_one_line_and_its_absence_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("token");
        assert!(read(&path).expect_err("no file").message.contains("cannot read the token file"));
        std::fs::write(&path, "\n").expect("written");
        assert!(read(&path).expect_err("empty").message.contains("is empty"));
        std::fs::write(&path, " abc \n").expect("written");
        assert!(read(&path).is_ok());
    }
}
