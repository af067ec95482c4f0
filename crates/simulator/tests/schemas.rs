//! Answers against the catalogue's schemas, strictly: no unknown field, no unlisted value, no wrong type.

mod common;

use common::{Sim, config};
use serde_json::json;
use webex_catalogue::{Mode, find_operation};

#[tokio::test]
async fn answers_are_what_the_catalogue_describes() {
    let mut config = config();
    config.devices = 60;
    let sim = Sim::start(config).await;
    let first = async |path: &str, key: &str| sim.get(path).await.json()[key][0]["id"].as_str().unwrap().to_owned();
    let (person, location) = (first("/people", "items").await, first("/locations", "items").await);
    let (workspace, device) = (first("/workspaces", "items").await, first("/devices", "items").await);
    let (license, role) = (first("/licenses", "items").await, first("/roles", "items").await);
    let (group, org) = (first("/groups", "groups").await, first("/organizations", "items").await);
    let asked = [
        ("list-people", "/people?callingData=true".to_owned()),
        ("list-people", "/people?id=nobody".to_owned()),
        ("get-person-details", format!("/people/{person}?callingData=true")),
        ("people-get-my-own-details", "/people/me".to_owned()),
        ("list-licenses", "/licenses".to_owned()),
        ("get-license-details", format!("/licenses/{license}?includeAssignedTo=user")),
        ("list-organizations", "/organizations".to_owned()),
        ("organizations-get-organization-details", format!("/organizations/{org}")),
        ("list-roles", "/roles".to_owned()),
        ("get-role-details", format!("/roles/{role}")),
        ("list-and-search-groups", "/groups?includeMembers=true".to_owned()),
        ("get-group-details", format!("/groups/{group}")),
        ("list-locations", "/locations".to_owned()),
        ("get-location-details", format!("/locations/{location}")),
        ("list-workspaces", "/workspaces?includeDevices=true&includeCapabilities=true&max=1000".to_owned()),
        ("get-workspace-details", format!("/workspaces/{workspace}")),
        ("get-workspace-capabilities", format!("/workspaces/{workspace}/capabilities")),
        ("list-devices", "/devices".to_owned()),
        ("get-device-details", format!("/devices/{device}")),
    ];
    let mut wrong = Vec::new();
    for (id, path) in asked {
        let answer = sim.get(&path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        let operation = find_operation(id).unwrap();
        wrong.extend(operation.validate_response(&answer.json(), Mode::StrictResponse).into_iter().take(6).map(|v| format!("{id}: {v}")));
    }
    assert_eq!(json!(wrong), json!([]));
}
