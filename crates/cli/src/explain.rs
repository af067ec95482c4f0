//! Errors of the client as messages for people: what happened, and what to do.

use webex::tokens::TokenError;
use webex::{Error, Method};
use webex_catalogue::{Operation, find_operation};

use crate::exit::{Exit, Failure};

/// What went wrong, with the exit code that scripts get.
pub(crate) fn explain(error: &Error, operation: Option<&Operation>) -> Failure {
    let mut message = in_words(error, operation);
    if matches!(error, Error::Token(TokenError::SignInAgain { .. })) {
        // The command that does it stands in the next line.
        message.truncate(message.trim_end_matches("; sign in again").len());
    }
    let failure = Failure::new(exit_of(error), message);
    match error {
        Error::Status(said) => match said.status {
            401 => failure
                .with_advice("the access token is wrong or has expired: personal tokens of developer.webex.com last 12 hours")
                .with_advice("get a new one and set WEBEX_ACCESS_TOKEN, or sign in with `cordboard login`"),
            403 => forbidden(failure, operation),
            404 => failure.with_advice("check the id; things of another organisation look as if they were not there"),
            429 => failure.with_advice(match said.retry_after {
                Some(wait) => format!("Webex asks to wait {} s", wait.as_secs()),
                None => "wait a minute and try again".to_owned(),
            }),
            status if status >= 500 => {
                failure.with_advice("an error inside Webex: see https://status.webex.com, and name the tracking id to its support")
            }
            _ => match operation {
                Some(operation) => failure.with_advice(format!("see `cordboard api show {}`", crate::api::words_of(operation))),
                None => failure,
            },
        },
        Error::Token(TokenError::SignInAgain { words, .. }) => {
            let failure = failure.with_advice(format!("sign in again: `{words}`"));
            if words.contains("--service-app") {
                failure.with_advice(
                    "with --application-id, --organization-id and --manager-profile as well, a service app recovers by itself from then on",
                )
            } else {
                failure
            }
        }
        Error::Token(error) if error.needs_sign_in() => {
            failure.with_advice("sign in again: `cordboard login`, with `--profile NAME` for another profile")
        }
        Error::Transport { .. } => failure.with_advice("check the network, --base-url, and the proxy variables HTTPS_PROXY and NO_PROXY"),
        Error::Body { reason, .. } if reason.contains("HTML") => {
            failure.with_advice("a proxy or a sign-in page may stand in between: check --base-url and the proxy variables")
        }
        Error::Paging { .. } => {
            failure.with_advice("the server sends its pages in a circle or without end; name the operation to Webex support")
        }
        Error::Refused { .. } | Error::Redirect { .. } => {
            failure.with_advice("the token is sent to the configured Webex servers only; see --base-url")
        }
        Error::BaseUrl { .. } => failure.with_advice("set it with --base-url or WEBEX_BASE_URL, for example https://webexapis.com"),
        _ => failure,
    }
}

/// What an error says. People typed group and verb; the id of the operation means little to them.
pub(crate) fn in_words(error: &Error, operation: Option<&Operation>) -> String {
    let said = error.to_string();
    let named =
        said.split_once(": ").and_then(|(id, rest)| Some((operation.filter(|known| known.id == id).or_else(|| find_operation(id))?, rest)));
    match named {
        Some((operation, rest)) => format!("{}: {rest}", crate::api::words_of(operation)),
        None => said,
    }
}

/// The same for a request that may have been carried out all the same: then nobody should send it again without looking.
pub(crate) fn explain_sent(error: &Error, method: Method, operation: Option<&Operation>) -> Failure {
    let failure = explain(error, operation);
    let nobody_knows = match error.status() {
        Some(status) => status >= 500,
        None => matches!(error, Error::Transport { .. } | Error::Body { .. }),
    };
    if nobody_knows && !error.is_unsent() && matches!(method, Method::Post | Method::Patch) {
        return failure.with_advice("whether it was done is not known: look before you send it again");
    }
    failure
}

fn forbidden(failure: Failure, operation: Option<&Operation>) -> Failure {
    let Some(operation) = operation.filter(|operation| !operation.scopes.is_empty()) else {
        return failure.with_advice("the token lacks a scope, or its owner the role for this");
    };
    let need = operation.scopes.join(" or ");
    let guess = if operation.scopes_by_convention { " (by convention; no document states it)" } else { "" };
    failure
        .with_advice(format!("{} needs the scope {need}{guess}", crate::api::words_of(operation)))
        .with_advice("make a token with that scope; if it has it, its owner lacks the role")
}

fn exit_of(error: &Error) -> Exit {
    match error {
        Error::Status(said) => match said.status {
            401 | 403 => Exit::Denied,
            404 | 410 => Exit::NotFound,
            423 | 429 | 500.. => Exit::Unavailable,
            _ => Exit::Refused,
        },
        Error::Token(TokenError::Transport { .. }) | Error::Transport { .. } => Exit::Unavailable,
        Error::Token(TokenError::Store { .. }) => Exit::Failure,
        Error::Token(_) => Exit::Denied,
        Error::Body { .. } | Error::Paging { .. } | Error::Refused { .. } | Error::Redirect { .. } => Exit::BadAnswer,
        Error::Request { .. } => Exit::Refused,
        Error::BaseUrl { .. } => Exit::Usage,
        Error::Setup { reason } if reason.contains("token") => Exit::Denied,
        _ => Exit::Failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_called_by_their_words() {
        let error = |operation: &str| Error::Body { operation: operation.to_owned(), reason: "it broke".to_owned(), tracking_id: None };
        assert_eq!(in_words(&error("people-get-my-own-details"), None), "people show-me: the answer of Webex could not be read: it broke");
        assert!(in_words(&error("create-a-room"), None).starts_with("room create: "));
        assert!(in_words(&error("GET /x"), None).starts_with("GET /x: "));
    }

    #[test]
    fn a_lapsed_profile_is_told_how_to_sign_in_again() {
        let told = |words: &str| {
            let ended = Box::new(TokenError::Ended { expired_at: None, reason: "it lapsed".to_owned() });
            explain(&Error::Token(TokenError::SignInAgain { ended, words: words.to_owned() }), None)
        };
        let app = told("cordboard login --service-app --profile sa");
        assert_eq!(app.exit, Exit::Denied);
        assert_eq!(app.to_string().matches("sign in again").count(), 1, "{app}");
        let text = app.to_string();
        assert!(
            text.contains("sign in again: `cordboard login --service-app --profile sa`") && text.contains("--application-id"),
            "{text}"
        );
        let text = told("cordboard login --profile lab").to_string();
        assert!(text.contains("`cordboard login --profile lab`") && !text.contains("--application-id"), "{text}");
    }
}
