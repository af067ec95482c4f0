//! Failures of Webex in words for people: what happened, to what, and what to do.

use model::SourceName;
use webex::tokens::TokenError;

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Organization,
    Source(SourceName),
}

impl Subject {
    /// As it stands in a sentence.
    const fn words(self) -> &'static str {
        match self {
            Self::Organization => "the organisation",
            Self::Source(SourceName::Devices) => "the device list",
            Self::Source(SourceName::Calls) => "the calls of a device",
            Self::Source(SourceName::Locations) => "the locations",
            Self::Source(SourceName::Workspaces) => "the workspaces",
            Self::Source(SourceName::People) => "the people",
            Self::Source(SourceName::CallHistory) => "the call history of a device",
            Self::Source(SourceName::CallRecords) => "the call records",
            Self::Source(SourceName::Push) => "the queue of the workspace integration",
            Self::Source(SourceName::PeopleCalls) => "the calls of people",
        }
    }

    const fn scope(self) -> &'static str {
        match self {
            Self::Organization => "spark:people_read",
            Self::Source(SourceName::Devices) => "spark-admin:devices_read",
            Self::Source(SourceName::Calls | SourceName::Push) => "spark:xapi_statuses",
            Self::Source(SourceName::Locations) => "spark-admin:locations_read",
            Self::Source(SourceName::Workspaces) => "spark-admin:workspaces_read",
            Self::Source(SourceName::People) => "spark-admin:people_read",
            Self::Source(SourceName::CallHistory) => "spark:xapi_commands",
            Self::Source(SourceName::CallRecords) => "spark-admin:calling_cdr_read",
            Self::Source(SourceName::PeopleCalls) => "spark-admin:calls_read",
        }
    }

    /// Label of the metrics.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Source(name) => name.as_str(),
        }
    }
}

/// What became of a request; also the label of the metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Ok,
    Unauthorized,
    Forbidden,
    RateLimited,
    Refused,
    ServerError,
    Unreachable,
    Invalid,
    TimedOut,
}

impl Outcome {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::RateLimited => "rate_limited",
            Self::Refused => "refused",
            Self::ServerError => "server_error",
            Self::Unreachable => "unreachable",
            Self::Invalid => "invalid",
            Self::TimedOut => "timed_out",
        }
    }

    pub fn of(error: &webex::Error) -> Self {
        match error.status() {
            Some(401) => Self::Unauthorized,
            Some(403) => Self::Forbidden,
            Some(429) => Self::RateLimited,
            Some(500..) => Self::ServerError,
            Some(_) => Self::Refused,
            None if error.is_unreachable() => Self::Unreachable,
            None => Self::Invalid,
        }
    }
}

/// A failure, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    pub outcome: Outcome,
    pub message: String,
    pub tracking_id: Option<String>,
}

impl Failure {
    /// Puts an error of the client into words.
    pub fn of(subject: Subject, error: &webex::Error) -> Self {
        let outcome = Outcome::of(error);
        let (what, scope) = (subject.words(), subject.scope());
        let message = match (outcome, error) {
            (Outcome::Unauthorized, _) if subject == Subject::Source(SourceName::Push) => {
                "Webex refuses the tokens of the workspace integration (401): look in Control Hub under Workspaces, Integrations, whether it is \
                 active; devices are asked meanwhile as without it"
                    .to_owned()
            }
            (Outcome::Unauthorized, _) => {
                "Webex refused the access token (401). Where Webex is connected, the token is renewed within a minute or Settings, Webex says what to \
                 do; where the configuration names the token, set a valid WEBEX_ACCESS_TOKEN, or --token-file, and start again"
                    .to_owned()
            }
            (Outcome::Forbidden, _) if subject == Subject::Source(SourceName::CallRecords) => format!(
                "Webex does not let this access token read {what} (403): it needs the scope {scope}, and its owner the role \"Webex Calling \
                 Detailed Call History API access\", which Control Hub gives under Users, Administrator roles. Calls of people do not show; \
                 those of devices do"
            ),
            (Outcome::Forbidden, _) if subject == Subject::Source(SourceName::Push) => {
                "Webex refused the workspace integration (403): it is activated for other locations or was deactivated. Look in Control Hub \
                 under Workspaces, Integrations; devices are asked meanwhile as without it"
                    .to_owned()
            }
            (Outcome::Forbidden, _) if subject == Subject::Source(SourceName::PeopleCalls) => format!(
                "Webex does not let this access token read {what} (403): it needs the scope {scope}, and its owner an administrator's role. \
                 Running calls of people do not show, or are not followed; those of devices are"
            ),
            (Outcome::Refused, _) if error.status() == Some(451) => format!(
                "Webex keeps {what} in another region than the one that was asked (451){}: they cannot be read from here; calls of devices show",
                region_of(error).map(|host| format!(", at {host}")).unwrap_or_default()
            ),
            (Outcome::Forbidden, _) => format!(
                "Webex does not let this access token read {what} (403): it needs the scope {scope}, and its owner an administrator's role"
            ),
            (Outcome::RateLimited, _) => {
                format!(
                    "Webex allows no more requests for {what} now (429): this passes by itself; if it stays, lower --requests-per-minute"
                )
            }
            (Outcome::ServerError, _) => format!(
                "Webex failed to give {what} ({}): Cordboard keeps asking; status.webex.com tells whether Webex has a problem",
                error.status().unwrap_or(500)
            ),
            // What Webex writes may name people, and this goes to the log: its tracking id leads to the rest.
            (Outcome::Refused, _) => {
                format!("Webex refused the request for {what} ({}): Cordboard keeps asking", error.status().unwrap_or(400))
            }
            (_, webex::Error::Transport { source, .. }) if error.is_unreachable() => {
                format!("{source} when asked for {what}: check the network, the proxy and --webex-base-url; Cordboard keeps trying")
            }
            (_, webex::Error::Transport { source, .. }) => {
                format!("{source}; it was asked for {what}: check that --webex-base-url names Webex")
            }
            (_, webex::Error::Body { reason, .. }) => Self::unreadable(subject, reason),
            (_, webex::Error::Token(error)) => format!(
                "there is no access token to ask for {what} with: {}. Settings, Webex says whether this passes by itself or somebody has to do \
                 something",
                why_no_token(error)
            ),
            (_, other) => format!("{other}: check that --webex-base-url names Webex"),
        };
        Self { outcome, message, tracking_id: error.tracking_id().map(str::to_owned) }
    }

    /// An answer that is not what was asked for.
    pub fn invalid(subject: Subject, reason: &str, tracking_id: Option<String>) -> Self {
        Self { outcome: Outcome::Invalid, message: Self::unreadable(subject, reason), tracking_id }
    }

    fn unreadable(subject: Subject, reason: &str) -> String {
        format!(
            "Webex was asked for {}, and its answer is not the JSON that was promised: {}. Check that --webex-base-url names Webex; what \
             was stored stays",
            subject.words(),
            cut(reason)
        )
    }
}

/// Why there is no token, without the advice for who signs in at a command line.
fn why_no_token(error: &TokenError) -> String {
    match error {
        TokenError::Ended { reason, .. } => reason.trim_end_matches('.').to_owned(),
        other => other.to_string(),
    }
}

/// The host that an answer names instead, when it is one of Webex's.
fn region_of(error: &webex::Error) -> Option<String> {
    let webex::Error::Status(status) = error else { return None };
    let text = status.body.message.as_deref()?;
    let host = text.split("https://").nth(1)?.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '.')).next()?;
    let host = host.trim_end_matches('.');
    (host.starts_with("analytics-calling") && (host.ends_with(".webexapis.com"))).then(|| host.to_owned())
}

/// The start of a text that somebody else wrote.
fn cut(text: &str) -> String {
    const MAX_CHARS: usize = 200;
    let mut cut: String = text.chars().filter(|c| !c.is_control()).take(MAX_CHARS).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_subject_names_the_scope_the_catalogue_gives_it() {
        // Scopes of list-devices, list-locations, list-workspaces and list-people in facts/webex-api; xAPI: webex-platform.md.
        assert_eq!(Subject::Source(SourceName::Devices).scope(), "spark-admin:devices_read");
        assert_eq!(Subject::Source(SourceName::Calls).scope(), "spark:xapi_statuses");
    }

    #[test]
    fn a_renewal_that_fails_is_no_matter_of_the_address_and_tried_again() {
        let reason = "renewing the access token: Webex answered 503 (Service Unavailable)".to_owned();
        let error = webex::Error::Token(TokenError::Ended { expired_at: None, reason });
        let text = Failure::of(Subject::Source(SourceName::Devices), &error).message;
        assert!(text.contains("503") && text.contains("by itself") && text.contains("Settings, Webex"), "{text}");
        assert!(!text.contains("--webex-base-url") && !text.contains("sign in again"), "{text}");
    }

    #[test]
    fn foreign_words_are_cut_and_cleaned() {
        assert_eq!(cut("a\nb\u{1b}[0m"), "ab[0m…");
        assert_eq!(cut(&"x".repeat(500)).chars().count(), 201);
    }
}
