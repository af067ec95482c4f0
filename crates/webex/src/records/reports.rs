//! Reports: asked for, waited for, downloaded.

use std::path::Path;
use std::time::Duration;

use jiff::civil::Date;
use serde_json::{Value, json};
use webex_core::{Host, Method, Request, percent_encode};

use crate::{Client, Downloaded, Error};

/// A report that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRequest {
    /// Number of the template.
    pub template_id: u64,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Sites, for templates that need them.
    pub sites: Option<String>,
}

/// A report, finished or not.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// Id.
    pub id: String,
    /// Title.
    pub title: Option<String>,
    /// `done` when it is finished.
    pub status: String,
    /// Where its archive is.
    pub download_url: Option<String>,
    /// Everything else Webex says of it.
    pub raw: Value,
}

impl Report {
    /// Whether it can be downloaded.
    pub fn is_done(&self) -> bool {
        self.status.eq_ignore_ascii_case("done") && self.download_url.is_some()
    }
}

/// Webex was seen to answer with `id` and `Id`, by itself, in `items`, and in a list of one.
fn find<'a>(answer: &'a Value, name: &str) -> Option<&'a Value> {
    let upper = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
    let here = |value: &'a Value| value.get(name).or_else(|| value.get(&upper));
    let items = answer.get("items");
    here(answer).or_else(|| here(items?)).or_else(|| here(items?.get(0)?))
}

fn text(answer: &Value, name: &str) -> Option<String> {
    match find(answer, name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl Client {
    /// Asks for a report; gives its id.
    pub async fn create_report(&self, report: &ReportRequest) -> Result<String, Error> {
        let mut body =
            json!({ "templateId": report.template_id, "startDate": report.start.to_string(), "endDate": report.end.to_string() });
        if let Some(sites) = &report.sites {
            body["siteList"] = sites.as_str().into();
        }
        let mut request = Request::new("reports-create-a-report", Host::Api, Method::Post, "/reports");
        request.body = Some(body.to_string().into_bytes());
        let answer = self.json(request).await?;
        text(&answer, "id").ok_or_else(|| broken("reports-create-a-report", "it names no report"))
    }

    /// How far a report is.
    pub async fn report(&self, id: &str) -> Result<Report, Error> {
        let operation = "reports-get-report-details";
        let answer = self.json(Request::new(operation, Host::Api, Method::Get, format!("/reports/{}", percent_encode(id)))).await?;
        let status = text(&answer, "status").ok_or_else(|| broken(operation, "it has no status"))?;
        let download_url = text(&answer, "downloadURL");
        Ok(Report { id: id.to_owned(), title: text(&answer, "title"), status, download_url, raw: answer })
    }

    /// Waits until a report is finished: asks every `pause`, for `limit` at most.
    pub async fn finished_report(&self, id: &str, pause: Duration, limit: Duration) -> Result<Report, Error> {
        let clock = &self.shared.clock;
        let began = clock.instant();
        loop {
            let report = self.report(id).await?;
            if report.is_done() {
                return Ok(report);
            }
            if clock.instant().saturating_duration_since(began) >= limit {
                return Err(Error::NotReady { what: "the report", limit });
            }
            clock.sleep(pause).await;
        }
    }

    /// Downloads the zip archive of a finished report into a file.
    pub async fn download_report(&self, report: &Report, target: &Path) -> Result<Downloaded, Error> {
        let address = report.download_url.as_deref().ok_or_else(|| broken("download-a-report", "the report is not finished"))?;
        self.download(address, target).await
    }

    async fn json(&self, request: Request) -> Result<Value, Error> {
        let operation = crate::error::label(&request);
        let answer = self.execute(request).await?;
        serde_json::from_slice(&answer.body).map_err(|error| Error::Body {
            operation,
            reason: error.to_string(),
            tracking_id: answer.tracking_id,
        })
    }
}

fn broken(operation: &str, reason: &str) -> Error {
    Error::Body { operation: operation.to_owned(), reason: reason.to_owned(), tracking_id: None }
}
