//! Call history, reports, audit, hybrid services, resource groups and the status page over HTTP.

mod common;

use common::{Sim, config, send};
use serde_json::{Value, json};
use webex_catalogue::{Mode, find_operation};

/// Two hours of Monday morning, before [`common::START`].
const FEED: &str = "/cdr_feed?startTime=2026-06-01T08:00:00.000Z&endTime=2026-06-01T10:00:00.000Z";

async fn sim() -> Sim {
    let mut config = config();
    config.people = 300;
    Sim::start(config).await
}

#[tokio::test]
async fn the_feed_pages_through_the_past_and_holds_its_rate() {
    let sim = sim().await;
    let first = sim.get(&format!("{FEED}&max=40")).await;
    assert_eq!(first.status, 200, "{}", first.text);
    let mut seen = first.items();
    assert_eq!(seen.len(), 40);
    let again = sim.get(FEED).await;
    again.error(429);
    assert_eq!(again.header("retry-after"), Some("60"));
    let (mut next, mut pages) = (first.next(), 0);
    while let Some(url) = next {
        if pages == 10 {
            sim.get(&url).await.error(429);
            sim.advance(60.0).await;
            pages = 0;
        }
        let page = sim.get(&url).await;
        assert_eq!(page.status, 200, "{}", page.text);
        seen.extend(page.items());
        next = page.next();
        pages += 1;
    }
    let mut ids: Vec<&str> = seen.iter().map(|one| one["Report ID"].as_str().unwrap()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((count, ids.len()), (count, count), "no record twice");
    assert!(count > 150, "{count}");
    let times: Vec<&str> = seen.iter().map(|one| one["Report time"].as_str().unwrap()).collect();
    assert!(times.is_sorted() && times[0] >= "2026-06-01T08:00" && times[count - 1] < "2026-06-01T10:00:01", "{times:?}");
    // Both sides of an internal call have a record.
    let inside = seen.iter().find(|one| one["Call type"] == "SIP_ENTERPRISE").unwrap();
    let both: Vec<&Value> = seen.iter().filter(|one| one["Correlation ID"] == inside["Correlation ID"]).collect();
    assert_eq!(both.len(), 2);
    let operation = find_operation("get-detailed-call-history").unwrap();
    let wrong: Vec<String> =
        operation.validate_response(&json!({ "items": [inside] }), Mode::StrictResponse).iter().map(ToString::to_string).collect();
    // Webex leaves times empty that there are not.
    assert_eq!(wrong.iter().filter(|text| !text.contains("date-time")).collect::<Vec<_>>(), [] as [&String; 0]);
}

#[tokio::test]
async fn windows_of_the_call_history() {
    let sim = sim().await;
    sim.control_post("records", &json!({ "limits": "off" })).await;
    let ask = async |name: &str, from: &str, to: &str| sim.get(&format!("/{name}?startTime={from}&endTime={to}")).await;
    for (name, from, to) in [
        ("cdr_feed", "2026-06-01T10:00:00Z", "2026-06-01T11:58:00Z"),
        ("cdr_feed", "2026-05-31T10:00:00Z", "2026-05-31T23:00:00Z"),
        ("cdr_feed", "2026-05-01T10:00:00Z", "2026-05-01T11:00:00Z"),
        ("cdr_feed", "2026-06-01T10:00:00Z", "2026-06-01T10:00:00Z"),
        ("cdr_feed", "yesterday", "2026-06-01T10:00:00Z"),
        ("cdr_stream", "2026-06-01T08:00:00Z", "2026-06-01T10:01:00Z"),
        ("cdr_stream", "2026-05-31T23:00:00Z", "2026-06-01T00:30:00Z"),
        ("cdr_stream", "2026-06-01T11:00:00Z", "2026-06-01T11:59:30Z"),
    ] {
        ask(name, from, to).await.error(400);
    }
    assert_eq!(ask("cdr_feed", "2026-05-31T12:00:00Z", "2026-06-01T00:00:00Z").await.status, 200);
    let many = (0..11).map(|n| format!("L{n}")).collect::<Vec<_>>().join(",");
    sim.get(&format!("{FEED}&locations={many}")).await.error(400);
    let name = sim.get("/locations").await.items()[0]["name"].as_str().unwrap().replace(' ', "%20");
    let some = sim.get(&format!("{FEED}&locations={name}")).await.items();
    let all = sim.get(FEED).await.items();
    assert!(!some.is_empty() && some.len() < all.len(), "{} of {}", some.len(), all.len());
}

#[tokio::test]
async fn late_records_come_by_the_stream_and_are_missed_by_a_feed_that_moved_on() {
    let sim = sim().await;
    sim.control_post("records", &json!({ "limits": "off" })).await;
    let ids = async |path: &str| -> std::collections::BTreeSet<String> {
        let pages = sim.pages(path).await;
        pages.into_iter().flatten().map(|one| one["Report ID"].as_str().unwrap().to_owned()).collect()
    };
    let before = ids(FEED).await;
    sim.advance(86_400.0).await;
    let after = ids(FEED).await;
    assert!(after.is_superset(&before));
    let late: Vec<&String> = after.difference(&before).collect();
    assert!(!late.is_empty(), "some records of these two hours were written later");
    // The stream of the hours since has those of them that were written in the last twelve.
    let mut streamed = std::collections::BTreeSet::new();
    for hour in (0..12).step_by(2) {
        let to = if hour == 10 { "2026-06-02T11:58:00Z".to_owned() } else { format!("2026-06-02T{:02}:00:00Z", hour + 2) };
        streamed.extend(ids(&format!("/cdr_stream?startTime=2026-06-02T{hour:02}:01:00Z&endTime={to}")).await);
    }
    assert!(streamed.len() > 500, "{}", streamed.len());
    assert!(streamed.is_disjoint(&before));
}

#[tokio::test]
async fn the_wrong_region_names_the_right_one() {
    let sim = sim().await;
    let ask = async |host: &str| {
        let url = sim.url(FEED);
        send(sim.client.get(url).header("host", host).bearer_auth(&sim.credentials.admin_token)).await
    };
    assert_eq!(ask("analytics-calling.webexapis.com").await.status, 200);
    sim.control_post("records", &json!({ "region": "eu" })).await;
    let refused = ask("analytics-calling.webexapis.com").await.error(451);
    assert!(refused.ends_with("Please use https://analytics-calling-eu.webexapis.com"), "{refused}");
    sim.advance(60.0).await;
    assert_eq!(ask("analytics-calling-eu.webexapis.com").await.status, 200);
}

#[tokio::test]
async fn the_call_history_takes_a_scope_and_a_role() {
    let sim = sim().await;
    assert!(sim.get_as(&sim.credentials.limited_token, FEED).await.error(403).contains("calling_cdr_read"));
    let me = sim.get("/people/me").await.json();
    let full = me["roles"].as_array().unwrap().iter().take(1).collect::<Vec<_>>();
    let body = json!({ "displayName": me["displayName"], "emails": me["emails"], "roles": full });
    let put = sim.send_json("PUT", &format!("/people/{}", me["id"].as_str().unwrap()), &body).await;
    assert_eq!(put.status, 200, "{}", put.text);
    assert!(sim.get(FEED).await.error(403).contains("role"));
}

#[tokio::test]
async fn a_report_is_made_and_downloaded() {
    let sim = sim().await;
    let templates = sim.get("/report/templates").await.items();
    let id = templates.iter().find(|one| one["title"] == "Calling Detailed Call History").unwrap()["Id"].clone();
    let body = json!({ "templateId": id, "startDate": "2026-05-29", "endDate": "2026-05-30" });
    let made = sim.send_json("POST", "/reports", &body).await.json();
    let report = made["items"]["Id"].as_str().unwrap();
    let detail = sim.get(&format!("/reports/{report}")).await.json();
    assert_eq!((&detail["status"], &detail["downloadURL"]), (&json!("In Progress"), &Value::Null));
    sim.advance(60.0).await;
    let detail = sim.get(&format!("/reports/{report}")).await.json();
    assert_eq!(detail["status"], "done");
    let file = sim.client.get(detail["downloadURL"].as_str().unwrap()).bearer_auth(&sim.credentials.admin_token).send().await.unwrap();
    assert_eq!(file.headers()["content-type"], "application/zip");
    let bytes = file.bytes().await.unwrap();
    assert!(bytes.starts_with(b"PK\x03\x04") && bytes.windows(12).any(|text| text == b"Release time"));
    send(sim.client.get(detail["downloadURL"].as_str().unwrap())).await.error(401);
    for wrong in [
        json!({ "templateId": 1, "startDate": "2026-05-29", "endDate": "2026-05-30" }),
        json!({ "templateId": id, "startDate": "2026-05-31", "endDate": "2026-05-30" }),
        json!({ "templateId": id, "startDate": "2026-01-01", "endDate": "2026-05-30" }),
        json!({ "templateId": 130, "startDate": "2026-05-29", "endDate": "2026-05-30" }),
    ] {
        sim.send_json("POST", "/reports", &wrong).await.error(400);
    }
    assert_eq!(sim.get("/reports").await.items().len(), 1);
    assert_eq!(send(sim.request("DELETE", &format!("/reports/{report}"))).await.status, 204);
    sim.get(&format!("/reports/{report}")).await.error(404);
}

#[tokio::test]
async fn the_audit_knows_who_changed_what() {
    let sim = sim().await;
    let org = sim.get("/organizations").await.items()[0]["id"].as_str().unwrap().to_owned();
    let window = format!("orgId={org}&from=2026-05-01T00:00:00.000Z&to=2026-06-02T00:00:00.000Z");
    let group = json!({ "displayName": "Night shift", "members": [] });
    let made = sim.send_json("POST", "/groups", &group).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let newest = sim.get(&format!("/adminAudit/events?{window}")).await.items()[0].clone();
    let data = &newest["data"];
    assert_eq!((&data["eventCategory"], &data["targetName"]), (&json!("GROUPS"), &json!("Night shift")));
    assert_eq!(newest["actorId"], sim.get("/people/me").await.json()["id"]);
    let pages = sim.pages(&format!("/adminAudit/events?{window}&max=30")).await;
    assert!(pages.len() > 2 && pages[0].len() == 30);
    let groups = sim.get(&format!("/adminAudit/events?{window}&eventCategories=GROUPS")).await.items();
    assert_eq!(groups.len(), 1);
    sim.get(&format!("/adminAudit/events?orgId={org}&from=2024-05-01T00:00:00Z&to=2026-06-02T00:00:00Z")).await.error(400);
    sim.get(&format!("/adminAudit/events?orgId={org}&from=2026-05-01T00:00:00Z")).await.error(400);
    let security = format!("/admin/securityAudit/events?orgId={org}&startTime=2026-05-01T00:00:00Z&endTime=2026-06-02T00:00:00Z");
    let logins = sim.get(&security).await.items();
    assert!(!logins.is_empty() && logins.iter().all(|one| one["data"]["eventCategory"].as_str().unwrap().starts_with("LOG")));
    // A refused write is no act.
    let count = sim.pages(&format!("/adminAudit/events?{window}&max=200")).await.concat().len();
    sim.send_json("POST", "/groups", &group).await.error(409);
    assert_eq!(sim.pages(&format!("/adminAudit/events?{window}&max=200")).await.concat().len(), count);
}

#[tokio::test]
async fn incidents_of_webex_show_on_its_status_page() {
    let sim = sim().await;
    let ask = async |path: &str| {
        let url = sim.control("x").replace("/_sim/x", path);
        send(sim.client.get(url).header("host", "status.webex.com")).await.json()
    };
    assert_eq!(ask("/status.json").await["status"]["indicator"], "green");
    assert_eq!(ask("/all-incidents.json").await["incidents"][0]["status"], "resolved");
    let incident = json!({ "incident": { "name": "Calling is down", "component": "Webex Calling", "impact": "major" } });
    sim.control_post("records", &incident).await;
    assert_eq!(ask("/status.json").await["status"]["indicator"], "red");
    assert_eq!(ask("/unresolved-incidents.json").await["incidents"][0]["name"], "Calling is down");
    let components = ask("/components.json").await["components"].as_array().unwrap().clone();
    assert_eq!(components.iter().find(|one| one["name"] == "Webex Calling").unwrap()["status"], "major_outage");
    sim.control_post("records", &json!({ "resolve": "Calling is down" })).await;
    assert_eq!(ask("/index.json").await["status"]["indicator"], "green");
    assert_eq!(ask("/upcoming-scheduled-maintenances.json").await["scheduled_maintenances"].as_array().unwrap().len(), 1);
    sim.advance(5.0 * 86_400.0 + 60.0).await;
    assert_eq!(ask("/active-scheduled-maintenances.json").await["scheduled_maintenances"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn hybrid_services_and_resource_groups() {
    let sim = sim().await;
    let clusters = sim.get("/hybrid/clusters").await.items();
    let connectors = sim.get("/hybrid/connectors").await.items();
    assert_eq!((clusters.len(), connectors.len()), (2, 4));
    let groups = sim.get("/resourceGroups").await.items();
    let one = sim.get("/resourceGroup/memberships?max=1").await.items()[0].clone();
    let id = one["id"].as_str().unwrap();
    let other = groups.iter().find(|group| group["id"] != one["resourceGroupId"]).unwrap();
    let mut body = one.clone();
    body["resourceGroupId"] = other["id"].clone();
    body["status"] = "pending".into();
    assert_eq!(sim.send_json("PUT", &format!("/resourceGroup/memberships/{id}"), &body).await.status, 200);
    assert_eq!(sim.get(&format!("/resourceGroup/memberships/{id}")).await.json()["resourceGroupId"], other["id"]);
    let pending = sim.pages("/resourceGroup/memberships?status=pending").await.concat();
    assert!(!pending.is_empty() && pending.iter().all(|one| one["status"] == "pending"));
    let asked = [
        ("list-hybrid-clusters", "/hybrid/clusters".to_owned()),
        ("list-hybrid-connectors", "/hybrid/connectors".to_owned()),
        ("get-hybrid-connector-details", format!("/hybrid/connectors/{}", connectors[0]["id"].as_str().unwrap())),
        ("list-resource-groups", "/resourceGroups".to_owned()),
        ("list-resource-group-memberships-v2", "/resourceGroup/memberships/v2".to_owned()),
        ("list-admin-audit-event-categories", "/adminAudit/eventCategories".to_owned()),
    ];
    let mut wrong = Vec::new();
    for (operation, path) in asked {
        let answer = sim.get(&path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        let found = find_operation(operation).unwrap().validate_response(&answer.json(), Mode::StrictResponse);
        wrong.extend(found.into_iter().take(3).map(|violation| format!("{operation}: {violation}")));
    }
    assert_eq!(wrong, [] as [&str; 0]);
}
