//! What is wrong in a workspace, as JSON in one column.

use jiff::Timestamp;
use model::HealthIssue;
use serde_json::{Value, json};
use sqlx::any::AnyRow;

use crate::values::{storable, text};

/// The issues as JSON.
pub(super) fn column(issues: &[HealthIssue]) -> String {
    let text = |text: &Option<String>| text.as_deref().map(storable);
    let issues: Vec<_> = issues
        .iter()
        .map(|issue| {
            json!({
                "title": storable(&issue.title),
                "description": text(&issue.description),
                "action": text(&issue.recommended_action),
                "level": text(&issue.level),
                "since": issue.since.map(Timestamp::as_millisecond),
            })
        })
        .collect();
    Value::Array(issues).to_string()
}

/// Reads what [`column`] wrote.
pub(super) fn decode(row: &AnyRow, column: &str) -> Result<Vec<HealthIssue>, sqlx::Error> {
    let issues: Vec<Value> = serde_json::from_str(&text(row, column)?)
        .map_err(|error| sqlx::Error::ColumnDecode { index: column.to_owned(), source: error.into() })?;
    let part = |issue: &Value, name: &str| issue[name].as_str().map(str::to_owned);
    let issue = |issue: &Value| HealthIssue {
        title: part(issue, "title").unwrap_or_default(),
        description: part(issue, "description"),
        recommended_action: part(issue, "action"),
        level: part(issue, "level"),
        since: issue["since"].as_i64().and_then(|at| Timestamp::from_millisecond(at).ok()),
    };
    Ok(issues.iter().map(issue).collect())
}
