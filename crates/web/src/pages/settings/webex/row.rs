//! One connection and how its tokens fare.

use engine::keeper::{ConnectionView, Delivery};
use jiff::SignedDuration;
use model::ConnectionState;

use crate::format::{self, Moment, sentence};
use crate::html::Mark;
use crate::view::Visit;

/// Days from which on the end of a refresh token is worth a word.
const SOON: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A connection as the page shows it.
pub(super) struct Connection {
    pub(super) org: String,
    pub(super) kind: &'static str,
    pub(super) kind_words: String,
    pub(super) owner: String,
    pub(super) client_id: String,
    pub(super) mark: Mark,
    pub(super) error: Option<String>,
    pub(super) access: String,
    pub(super) refresh: String,
    pub(super) refresh_is_short: bool,
    pub(super) refreshed: Option<Moment>,
    pub(super) connected: Moment,
    pub(super) scopes: Vec<String>,
    pub(super) missing: Vec<(&'static str, String)>,
    pub(super) alerts: Vec<(String, Moment)>,
    /// How what devices say comes.
    pub(super) delivery: Option<String>,
}

/// In words.
fn delivered(delivery: &Delivery) -> String {
    match delivery {
        Delivery::LongPoll => "polled (webex.workspace_integration = \"long_poll\")".to_owned(),
        Delivery::Webhook(target) => format!("posted by Webex to {}", target.origin().ascii_serialization()),
        Delivery::Unreachable(pages) => {
            format!("polled: a webhook is configured, but Webex cannot reach {}; set public_url", pages.origin().ascii_serialization())
        }
    }
}

/// "13 d 20 h", "ended 2 h ago", "not told".
fn left(life: Option<SignedDuration>) -> String {
    match life {
        None => "not told".to_owned(),
        Some(life) if life.is_negative() => format!("ended {} ago", format::age(life.abs())),
        Some(life) => format!("{} left", format::age(life)),
    }
}

impl Connection {
    pub(super) fn new(view: ConnectionView, visit: &Visit) -> Self {
        let ConnectionView { connection, access_left, refresh_left, missing, alerts, delivery } = view;
        let mark = match connection.state {
            ConnectionState::Working => Mark { tone: "good", icon: "good", word: "Working" },
            ConnectionState::Failing => Mark { tone: "poor", icon: "poor", word: "Failing" },
            ConnectionState::Lost => Mark { tone: "bad", icon: "bad", word: "Lost" },
        };
        Self {
            org: connection.key.org.to_string(),
            kind: connection.key.kind.as_str(),
            kind_words: sentence(&connection.key.kind.to_string()),
            owner: connection.owner,
            client_id: connection.client_id,
            mark,
            error: connection.error,
            access: left(access_left),
            refresh: left(refresh_left),
            refresh_is_short: refresh_left.is_some_and(|left| left < SOON),
            refreshed: connection.refreshed_at.map(|at| Moment::ago(at, visit.now)),
            connected: Moment::at(connection.connected_at, visit.now),
            missing: missing.into_iter().map(|missing| (missing.feature.name(), missing.scopes.join(", "))).collect(),
            scopes: connection.scopes,
            delivery: delivery.as_ref().map(delivered),
            alerts: alerts.into_iter().map(|alert| (alert.text, Moment::ago(alert.at, visit.now))).collect(),
        }
    }
}
