//! `/report/templates` and `/reports`: asked for, made within a minute, downloaded as a zip archive.
//!
//! Answers have the shapes that Webex was seen to send (notes in `wxc_sdk`): the id is `Id`, not `id` as published.

use http::StatusCode;
use jiff::civil::Date;
use serde_json::{Value, json};
use webex_core::Method;

use super::{admin_only, csv, zip};
use crate::handlers::Route;
use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::records::{Report, TEMPLATES};
use crate::world::{DAY_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("report-templates-list-report-templates", templates),
    ("reports-list-reports", list),
    ("reports-create-a-report", create),
    ("reports-get-report-details", detail),
    ("reports-delete-a-report", delete),
];

/// Files of reports.
pub const EXTRA: &[ExtraRoute] = &[extra("download-a-report", Method::Get, "/reportdownload/api", Access::Token, download)];

/// Most reports that are kept.
const MOST: usize = 50;

fn missing() -> Failure {
    Failure::not_found("The requested report could not be found.")
}

fn id(key: Key) -> String {
    use base64::Engine as _;
    let uri = format!("ciscospark://us/REPORT/{}", uuid::Uuid::from_u128(key.0));
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(uri)
}

fn find<'a>(world: &'a World, text: &str) -> Result<&'a Report, Failure> {
    world.records.reports.iter().find(|report| id(report.key) == text).ok_or_else(missing)
}

fn templates(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let items = TEMPLATES.iter().map(|one| {
        let mut fields = vec![json!({ "field": "startDate", "required": "yes" }), json!({ "field": "endDate", "required": "yes" })];
        if one.needs_site {
            fields.push(json!({ "field": "siteList", "required": "yes" }));
        }
        json!({
            "Id": one.id, "title": one.title, "service": one.service, "maxDays": one.most_days,
            "identifier": one.identifier, "validations": fields
        })
    });
    Ok(Reply::page(write_list("items", items), None))
}

fn view(call: &Call<'_>, world: &World, report: &Report) -> Value {
    let kind = report.kind();
    let is_done = report.is_done(world.now_ms());
    let id = id(report.key);
    let created = crate::clock::iso_seconds(report.created_ms).replace('T', " ").replace('Z', "");
    let mut view = json!({
        "Id": id, "title": kind.map_or("", |kind| kind.title), "service": kind.map_or("", |kind| kind.service),
        "startDate": report.days.0, "endDate": report.days.1, "siteList": report.sites, "created": created,
        "createdBy": WebexId::new(Kind::People, report.creator), "scheduleFrom": "api",
        "status": if is_done { "done" } else { "In Progress" }
    });
    if is_done {
        view["downloadDomain"] = json!(format!("{}/", call.origin));
        view["downloadURL"] = json!(format!("{}/reportdownload/api?reportId={id}", call.origin));
    }
    view
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    let same = |wanted: Option<&str>, own: &str| wanted.is_none_or(|wanted| wanted == own);
    let found = world.records.reports.iter().rev().filter(|report| {
        let day = crate::clock::iso(report.created_ms);
        same(call.query.find("reportId"), &id(report.key))
            && same(call.query.find("service"), report.kind().map_or("", |kind| kind.service))
            && same(call.query.find("templateId"), &report.template.to_string())
            && call.query.find("from").is_none_or(|from| from.get(..10).unwrap_or_default() <= &day[..10])
            && call.query.find("to").is_none_or(|to| to.get(..10).unwrap_or_default() >= &day[..10])
    });
    Ok(Reply::page(write_list("items", found.map(|report| view(call, &world, report))), None))
}

/// A day as a date and the moment it begins.
fn day(name: &str, text: Option<&str>) -> Result<(String, i64), Failure> {
    let text = text.ok_or_else(|| Failure::bad_request(format!("{name} is required")))?;
    let wrong = || Failure::bad_request(format!("{name}: '{text}' is not a day as 2026-01-31"));
    let date: Date = text.parse().map_err(|_| wrong())?;
    let start = date.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| wrong())?;
    Ok((date.to_string(), start.timestamp().as_millisecond()))
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let body = call.json()?;
    let number = body["templateId"].as_i64().or_else(|| body["templateId"].as_str()?.parse().ok());
    let kind = TEMPLATES.iter().find(|one| Some(one.id) == number);
    let kind = kind.ok_or_else(|| Failure::bad_request(format!("templateId: there is no template {}", body["templateId"])))?;
    let (start, from_ms) = day("startDate", body["startDate"].as_str())?;
    let (end, to_ms) = day("endDate", body["endDate"].as_str())?;
    let mut world = call.cloud.world_mut();
    let now_ms = world.now_ms();
    if from_ms > to_ms || to_ms > now_ms {
        return Err(Failure::bad_request("startDate: must not be after endDate, and endDate not in the future"));
    }
    if (to_ms - from_ms) / DAY_MS + 1 > kind.most_days {
        return Err(Failure::bad_request(format!("startDate: this report covers at most {} days", kind.most_days)));
    }
    let sites = body["siteList"].as_str().unwrap_or_default().to_owned();
    if kind.needs_site && sites.is_empty() {
        return Err(Failure::bad_request("siteList: this report needs a site"));
    }
    if world.records.reports.len() >= MOST {
        return Err(Failure::conflict(format!("There are {MOST} reports already; delete one first.")));
    }
    let report =
        Report { key: world.new_key(), template: kind.id, days: (start, end), sites, created_ms: now_ms, creator: call.caller()?.holder };
    let id = id(report.key);
    world.records.reports.push(report);
    Ok(Reply::json(&json!({ "items": { "Id": id } })))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    let mut view = view(call, &world, find(&world, call.param("reportId"))?);
    let item = view.clone();
    view["items"] = json!([item]);
    view["numberOfReports"] = json!(1);
    Ok(Reply::json(&view))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let mut world = call.cloud.world_mut();
    let key = find(&world, call.param("reportId"))?.key;
    world.records.reports.retain(|report| report.key != key);
    Ok(Reply::no_content())
}

fn download(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    let report = find(&world, call.query.find("reportId").unwrap_or_default())?;
    if !report.is_done(world.now_ms()) {
        return Err(missing());
    }
    let (from_ms, to_ms) = (day("startDate", Some(&report.days.0))?.1, day("endDate", Some(&report.days.1))?.1 + DAY_MS);
    let title = report.kind().map_or("Report", |kind| kind.title).replace(' ', "_");
    let table = csv::table(&world, report, from_ms, to_ms);
    let file = format!("{title}_{}_{}.csv", report.days.0, report.days.1);
    let name = format!("attachment; filename=\"{title}.zip\"");
    Ok(Reply::of_type(StatusCode::OK, "application/zip", zip::archive(&file, table.as_bytes())).with_header("content-disposition", name))
}
