//! One page of the log, the newest entry first.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Html;
use engine::audit::RecordedEntry;
use jiff::Timestamp;
use store::AuditOutcome;

use super::query::AuditQuery;
use crate::error::PageError;
use crate::format::{Moment, count};
use crate::html::Mark;
use crate::pages::settings::{Frame, News, Tab};
use crate::security::Reader;
use crate::view::{Shell, Visit};
use crate::{State, routes};

#[derive(Template)]
#[template(path = "settings/audit.html")]
struct AuditPage {
    shell: Shell,
    frame: Frame,
    query: AuditQuery,
    total: String,
    rows: Vec<Row>,
    pages: i64,
}

struct Row {
    sequence: i64,
    at: Moment,
    who: String,
    account: Option<String>,
    via: String,
    from: Option<String>,
    action: String,
    target: String,
    mark: Mark,
    reason: Option<String>,
    before: Option<String>,
    after: Option<String>,
    tracking_id: Option<String>,
    hash: String,
}

/// Shows one page.
pub(crate) async fn list(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let query = AuditQuery::parse(query.as_deref().unwrap_or_default());
    let (shell, frame) = Frame::of(&state, &visit, &reader, Tab::Audit, News::default()).await?;
    let page = state.audit.list(&query.filter, &query.page).await?;
    let rows = page.items.into_iter().map(|entry| Row::new(entry, visit.now)).collect();
    let total = count(u64::try_from(page.total).unwrap_or_default(), "entry", "entries");
    Ok(Html(AuditPage { shell, frame, total, rows, pages: page.page.pages_of(page.total), query }.render()?))
}

impl AuditPage {
    fn words(&self) -> &str {
        self.query.filter.words.as_deref().unwrap_or_default()
    }

    fn action(&self) -> &str {
        self.query.filter.action.as_deref().unwrap_or_default()
    }

    fn outcome_is(&self, word: &str) -> bool {
        self.query.filter.outcome.is_some_and(|outcome| outcome.as_str() == word)
    }

    fn csv(&self) -> String {
        self.query.address(routes::AUDIT_CSV, 1)
    }

    fn json(&self) -> String {
        self.query.address(routes::AUDIT_JSON, 1)
    }

    fn previous(&self) -> Option<String> {
        (self.query.page.number > 1).then(|| self.query.address(routes::AUDIT, self.query.page.number - 1))
    }

    fn next(&self) -> Option<String> {
        (i64::from(self.query.page.number) < self.pages).then(|| self.query.address(routes::AUDIT, self.query.page.number + 1))
    }
}

impl Row {
    fn new(entry: RecordedEntry, now: Timestamp) -> Self {
        let mark = match entry.outcome {
            AuditOutcome::Done => Mark { tone: "good", icon: "check", word: "Done" },
            AuditOutcome::Refused => Mark { tone: "poor", icon: "lock", word: "Refused" },
        };
        let nobody = if entry.is_actor_erased { "Erased" } else { "Nobody known" };
        let is_system = entry.via == "system";
        let named = entry.target_name.unwrap_or_else(|| if entry.is_detail_erased { "erased".to_owned() } else { entry.target_id.clone() });
        let pretty = |value: Option<serde_json::Value>| value.and_then(|value| serde_json::to_string_pretty(&value).ok());
        Self {
            sequence: entry.sequence,
            at: Moment::at(entry.at, now),
            who: entry.actor_name.unwrap_or_else(|| if is_system { "Cordboard" } else { nobody }.to_owned()),
            account: entry.account,
            via: entry.via.replace('-', " "),
            from: entry.from_address,
            target: format!("{} {named}", entry.target_kind.replace('_', " ")),
            action: entry.action,
            mark,
            reason: entry.reason,
            before: pretty(entry.before),
            after: pretty(entry.after),
            tracking_id: entry.tracking_id,
            hash: entry.hash,
        }
    }
}
