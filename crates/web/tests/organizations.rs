//! Two organisations in one store: a reader opens one at a time, and only those with a role in them.

mod site;

use axum::http::StatusCode;
use model::id::OrganizationId;
use model::{Grant, Organization, Role};
use site::{TestSite, organization};
use store::Completeness;

fn other() -> OrganizationId {
    "org-2".parse().expect("an id")
}

fn of(org: OrganizationId, role: Role) -> Grant {
    Grant { role, org: Some(org), location: None }
}

/// The small organisation, and another with one device.
async fn two() -> TestSite {
    let site = TestSite::seeded().await;
    site.store.organizations().save(&Organization { id: other(), name: "Zephyr Rail".to_owned() }).await.expect("saved");
    let mut device = site::device(1, site.now());
    device.id = "device-of-zephyr".parse().expect("an id");
    "Signal box".clone_into(&mut device.name);
    site.store.devices().record_list(&other(), &[device], Completeness::Complete, site.now()).await.expect("recorded");
    site
}

async fn open(site: &TestSite, org: &OrganizationId, return_to: &str) -> site::Answer {
    site.post("/organization", &format!("organization={org}&return_to={return_to}")).await
}

/// Goes on with the choice beside the session.
fn keep(site: &mut TestSite, answer: &site::Answer) {
    let session = site.sign_off().expect("a session");
    let session = session.split(';').next().expect("a cookie").to_owned();
    site.sign_on(Some(format!("{session}; {}", answer.header("set-cookie").split(';').next().expect("a cookie"))));
}

#[tokio::test]
async fn a_reader_of_two_opens_the_one_and_the_other() {
    let mut site = two().await;
    site.sign_in_as("Tove Two", vec![of(organization(), Role::Viewer), of(other(), Role::Administrator)]).await;
    let first = site.get("/devices").await.text;
    assert!(first.contains("48 devices") && first.contains("Zephyr Rail</") || first.contains("Zephyr Rail<span"), "{first}");
    assert!(!first.contains("Signal box") && first.contains("data-events"), "{first}");
    let chosen = open(&site, &other(), "%2Fdevices%2Fdevice-001").await;
    assert_eq!((chosen.status, chosen.header("location")), (StatusCode::SEE_OTHER, "/devices"), "{}", chosen.text);
    keep(&mut site, &chosen);
    let second = site.get("/devices").await.text;
    assert!(second.contains("Signal box") && second.contains("1 device<") && !second.contains("device-001"), "{second}");
    assert!(second.contains("do not change by themselves") && !second.contains("data-events"), "what is not live says so: {second}");
    assert!(site.get("/").await.text.contains("Zephyr Rail"));
    let export = site.get("/devices.json").await.text;
    assert!(export.contains("device-of-zephyr") && !export.contains("device-001"), "{export}");
    assert_eq!(site.get("/devices/device-001").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/devices/device-of-zephyr").await.status, StatusCode::OK);
    assert!(site.get("/settings/people").await.text.contains("all of Zephyr Rail</option>"));
    let back = open(&site, &organization(), "%2F").await;
    keep(&mut site, &back);
    assert!(site.get("/devices").await.text.contains("48 devices"));
}

#[tokio::test]
async fn an_organisation_that_is_met_later_takes_no_place() {
    let mut site = TestSite::seeded().await;
    site.sign_in_as("Ada All", vec![Grant { role: Role::Administrator, org: None, location: None }]).await;
    let before = site.get("/devices").await.text;
    assert!(before.contains("48 devices") && before.contains("data-events"), "{before}");
    site.store.organizations().save(&Organization { id: other(), name: "Aardvark".to_owned() }).await.expect("saved");
    site.store.organizations().save(&Organization { id: organization(), name: "Zebra".to_owned() }).await.expect("renamed");
    let after = site.get("/devices").await.text;
    assert!(after.contains("48 devices") && after.contains("data-events") && after.contains("Aardvark"), "{after}");
    assert_eq!(site.get("/devices/device-001").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_choice_without_a_role_opens_nothing() {
    let mut site = two().await;
    site.sign_in_as("Ole One", vec![of(organization(), Role::Viewer)]).await;
    let page = site.get("/").await.text;
    assert!(!page.contains("Zephyr") && !page.contains("/organization\""), "who has a role in one is offered no other: {page}");
    for org in [other(), "org-3".parse().expect("an id")] {
        let refused = open(&site, &org, "%2F").await;
        assert_eq!((refused.status, refused.header("set-cookie")), (StatusCode::NOT_FOUND, ""), "{}", refused.text);
    }
    // A cookie is only a wish, whoever wrote it.
    let session = site.sign_off().expect("a session");
    site.sign_on(Some(format!("{session}; cordboard_organization=org-2")));
    for path in ["/devices", "/", "/devices.json"] {
        let text = site.get(path).await.text;
        assert!(!text.contains("Signal box") && !text.contains("Zephyr"), "{path}: {text}");
    }
    assert_eq!(site.get("/devices/device-of-zephyr").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_has_a_role_in_the_second_only_sees_the_second() {
    let mut site = two().await;
    site.sign_in_as("Zoe Zephyr", vec![of(other(), Role::Operator)]).await;
    let page = site.get("/devices").await.text;
    assert!(page.contains("Signal box") && !page.contains("Nordlys"), "{page}");
}
