//! The interface for programs: pages with cursors, the same rights as the pages, and a description that fits the answers.

mod site;

use axum::http::StatusCode;
use jiff::SignedDuration;
use serde_json::{Value, json};
use site::TestSite;

async fn get(site: &TestSite, path: &str) -> Value {
    let answer = site.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

fn items(page: &Value) -> &Vec<Value> {
    page["items"].as_array().expect("items")
}

#[tokio::test]
async fn a_cursor_leads_through_all_devices_once() {
    let site = TestSite::seeded().await;
    let (mut names, mut path, mut pages) = (Vec::new(), "/api/v1/devices?limit=20&sort=name".to_owned(), 0);
    loop {
        let page = get(&site, &path).await;
        names.extend(items(&page).iter().map(|device| device["name"].as_str().expect("a name").to_owned()));
        pages += 1;
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/v1/devices?limit=20&sort=name&cursor={next}");
    }
    assert_eq!((names.len(), pages), (48, 3));
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 48, "each once");
    let filtered = get(&site, "/api/v1/devices?state=issues").await;
    assert_eq!((items(&filtered).len(), &filtered["next"]), (1, &Value::Null));
    assert_eq!(filtered["items"][0]["error_codes"], json!(["microphone-muted-by-usage", "temperature-high"]));
}

#[tokio::test]
async fn a_cursor_leads_through_all_samples_of_a_call() {
    let site = TestSite::seeded().await;
    for minutes in 3..7 {
        site.in_call(1, "Long", minutes, 1.0).await;
        site.clock.advance(SignedDuration::from_mins(1));
    }
    let path = "/api/v1/calls/call-001/samples";
    let whole: Vec<Value> = serde_json::from_str(&site.get("/calls/call-001/samples.json").await.text).expect("a file");
    assert!(whole.len() >= 20, "four times five channels: {}", whole.len());
    for limit in [1, 7, whole.len() - 1, whole.len(), whole.len() + 1] {
        let (mut read, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
        loop {
            let page = get(&site, &format!("{path}?limit={limit}{cursor}")).await;
            assert!(items(&page).len() <= limit, "{limit}");
            read.extend(items(&page).clone());
            pages += 1;
            let Some(next) = page["next"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!((&read, pages), (&whole, whole.len().div_ceil(limit)), "{limit}");
    }
    for wrong in ["nonsense", "s1.1.2.audio.incoming", "s1.x.1.audio.incoming.main"] {
        let answer = site.get(&format!("{path}?cursor={wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn what_is_no_page_is_said_so() {
    let site = TestSite::seeded().await;
    for (path, field) in [
        ("/api/v1/devices?limit=0", "limit"),
        ("/api/v1/devices?limit=many", "limit"),
        ("/api/v1/devices?cursor=nonsense", "cursor"),
        ("/api/v1/calls/history?cursor=nonsense", "cursor"),
        // A cursor of another order, "c1 remote a 0 0 ": it would list by what a reader may not see.
        ("/api/v1/calls/history?cursor=63312072656d6f74652061203020302000", "cursor"),
        ("/api/v1/calls/history?cursor=63312072656d6f746520612030203020", "cursor"),
        ("/api/v1/calls/history?band=purple", "band"),
        ("/api/v1/quality?table=nope", "table"),
        ("/quality.csv?from=2026-01-10&to=2026-01-01", "from"),
        ("/calls/history.csv?from=yesterday", "from"),
        ("/devices.json?state=purple", "state"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(answer.text.contains(field), "{path}: {}", answer.text);
    }
}

#[tokio::test]
async fn the_description_names_what_the_answers_hold() {
    let site = TestSite::seeded().await;
    let description = get(&site, "/api/v1/openapi.json").await;
    assert_eq!(description["openapi"], "3.1.0");
    let paths = description["paths"].as_object().expect("paths");
    for path in ["/api/v1/devices", "/api/v1/software", "/api/v1/calls", "/api/v1/calls/history", "/api/v1/quality", "/api/v1/sources"] {
        let page = get(&site, path).await;
        assert!(page.get("next").is_some(), "{path}");
        let item = &paths[path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["items"]["items"];
        let shape = item["properties"].as_object().or_else(|| item["anyOf"][0]["properties"].as_object()).expect("a shape");
        for row in items(&page) {
            for (key, value) in row.as_object().expect("an object") {
                let kinds = &shape.get(key).unwrap_or_else(|| panic!("{path} does not describe {key}"))["type"];
                let kind = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(_) => "number",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                let fits = kinds == kind || kinds.as_array().is_some_and(|kinds| kinds.iter().any(|other| other == kind));
                assert!(fits, "{path}: {key} is a {kind}, not {kinds}");
            }
        }
    }
}
