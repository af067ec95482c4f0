//! Names that devices refer to: locations, workspaces, and the owners of personal devices.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use model::SourceName;
use model::id::{LocationId, OrganizationId, PersonId, WorkspaceId};
use serde_json::Value;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use webex::{Host, Method, Paging, Request};

use super::ask::{Listing, PAGE_SIZE};
use super::budget::Millis;
use super::explain::{Failure, Outcome, Subject};
use super::field;
use super::shared::{Directory, Owner, Place, Room, Shared};
use super::sources::Reporter;

/// How often each list is read, when the budget allows.
const INTERVAL_MS: Millis = 60_000;
/// Part of the budget that each of the lists may take.
const SHARE: f64 = 0.05;
/// How soon a list that failed is tried again.
const RETRY_MS: Millis = 15_000;

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(async {
        // The first round comes before the first device list, so that devices do not appear without their places.
        let mut locations = List::new(SourceName::Locations, &org);
        let mut workspaces = List::new(SourceName::Workspaces, &org);
        tokio::join!(locations.read(&shared), workspaces.read(&shared));
        shared.directory.send_modify(|directory| directory.is_ready = true);
        tokio::join!(locations.keep(&shared), workspaces.keep(&shared), keep_owners(&shared, &org));
    })
    .await;
}

/// People are read only while personal devices name owners.
async fn keep_owners(shared: &Shared, org: &OrganizationId) {
    let mut people = List::new(SourceName::People, org);
    let mut wanted = shared.owners_wanted.subscribe();
    loop {
        if wanted.wait_for(|owners| !owners.is_empty()).await.is_err() {
            return;
        }
        people.read(shared).await;
        // An owner nobody has heard of is looked up soon, but not with every device list.
        let pause = tokio::time::sleep(Duration::from_millis(people.pause_ms));
        tokio::select! {
            () = pause => {}
            () = new_owner(&mut wanted, &people.asked_for) => {
                tokio::time::sleep(Duration::from_millis(people.pause_ms.min(RETRY_MS))).await;
            }
        }
    }
}

async fn new_owner(wanted: &mut watch::Receiver<Arc<HashSet<PersonId>>>, asked_for: &HashSet<PersonId>) {
    if wanted.wait_for(|owners| owners.iter().any(|owner| !asked_for.contains(owner))).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// One of the lists.
struct List {
    name: SourceName,
    reporter: Reporter,
    pause_ms: Millis,
    /// Owners the last read looked for.
    asked_for: HashSet<PersonId>,
}

impl List {
    fn new(name: SourceName, org: &OrganizationId) -> Self {
        Self { name, reporter: Reporter::new(name, org.clone()), pause_ms: INTERVAL_MS, asked_for: HashSet::new() }
    }

    async fn keep(&mut self, shared: &Shared) {
        loop {
            tokio::time::sleep(Duration::from_millis(self.pause_ms)).await;
            self.read(shared).await;
        }
    }

    async fn read(&mut self, shared: &Shared) {
        let Listing { items, requests, failure } = shared.list(Subject::Source(self.name), self.request()).await;
        let at = shared.now();
        let interval_ms = interval_within_share(requests, shared.config.requests_per_minute);
        if let Some(failure) = failure {
            self.pause_ms = pause_after(&failure);
            self.reporter.failure(shared, at, requests, &failure, interval_ms).await;
            return;
        }
        self.pause_ms = interval_ms;
        shared.plan(self.name, requests, interval_ms);
        let wanted = Arc::clone(&shared.owners_wanted.borrow());
        let name = self.name;
        shared.directory.send_if_modified(|directory| replace(directory, name, &items, &wanted));
        self.asked_for = (*wanted).clone();
        self.reporter.success(shared, at, requests, interval_ms).await;
    }

    fn request(&self) -> Request {
        match self.name {
            SourceName::Workspaces => Request::new("list-workspaces", Host::Api, Method::Get, "/workspaces")
                .with_query("max", PAGE_SIZE)
                .with_paging(Paging::StartMax, "items"),
            SourceName::People => Request::new("list-people", Host::Api, Method::Get, "/people")
                .with_query("max", PAGE_SIZE)
                // Presence is not needed and makes the list slow.
                .with_query("excludeStatus", "true")
                .with_paging(Paging::Link, "items"),
            _ => Request::new("list-locations", Host::Api, Method::Get, "/locations")
                .with_query("max", PAGE_SIZE)
                .with_paging(Paging::Link, "items"),
        }
    }
}

/// A list that is refused will be refused again; one that broke may come soon.
fn pause_after(failure: &Failure) -> Millis {
    if matches!(failure.outcome, Outcome::Forbidden | Outcome::Refused | Outcome::Invalid) { INTERVAL_MS } else { RETRY_MS }
}

/// How often a list of so many requests may be read within its share of the budget.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and far below 2^53")]
fn interval_within_share(requests: i64, per_minute: u32) -> Millis {
    let least = requests as f64 / (f64::from(per_minute.max(1)) * SHARE) * 60_000.0;
    INTERVAL_MS.max(least as Millis)
}

/// Puts a list in the place of the older one; returns whether it differs.
fn replace(directory: &mut Directory, name: SourceName, items: &[Value], wanted: &HashSet<PersonId>) -> bool {
    match name {
        SourceName::Locations => put(&mut directory.locations, items.iter().filter_map(read_location).collect()),
        SourceName::Workspaces => put(&mut directory.workspaces, items.iter().filter_map(read_workspace).collect()),
        SourceName::People => put(&mut directory.owners, items.iter().filter_map(|item| read_owner(item, wanted)).collect()),
        SourceName::Devices | SourceName::Calls => false,
    }
}

fn put<T: PartialEq>(place: &mut Arc<T>, new: T) -> bool {
    let is_new = **place != new;
    if is_new {
        *place = Arc::new(new);
    }
    is_new
}

fn read_location(item: &Value) -> Option<(LocationId, Place)> {
    // The schema in the device documentation calls the name `displayName`; Webex sends `name`.
    let name = field::text(item, "name").or_else(|| field::text(item, "displayName"));
    Some((field::id(item, "id")?, Place { name, time_zone: field::text(item, "timeZone") }))
}

fn read_workspace(item: &Value) -> Option<(WorkspaceId, Room)> {
    let room = Room {
        name: field::text(item, "displayName"),
        location_id: field::id(item, "locationId"),
        calendar_email: item.get("calendar").and_then(|calendar| field::text(calendar, "emailAddress")),
    };
    Some((field::id(item, "id")?, room))
}

fn read_owner(item: &Value, wanted: &HashSet<PersonId>) -> Option<(PersonId, Owner)> {
    let id = field::id(item, "id").filter(|id| wanted.contains(id))?;
    let owner = Owner {
        name: field::text(item, "displayName"),
        email: field::texts(item, "emails").into_iter().next(),
        location_id: field::id(item, "locationId"),
    };
    Some((id, owner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn large_lists_are_read_more_rarely() {
        assert_eq!(interval_within_share(1, 600), 60_000);
        // 50 pages at a twentieth of 600 a minute: 50 / 30 minutes.
        assert_eq!(interval_within_share(50, 600), 100_000);
    }

    #[test]
    fn only_owners_are_kept_of_all_people() {
        let owner = PersonId::from_key("owner");
        let items = [
            json!({"id": owner.as_str(), "displayName": "Ada", "emails": ["ada@example.com", "x@example.com"]}),
            json!({"id": PersonId::from_key("other").as_str(), "displayName": "Bob"}),
            json!({"displayName": "nobody"}),
            json!("rubbish"),
        ];
        let mut directory = Directory::default();
        assert!(replace(&mut directory, SourceName::People, &items, &HashSet::from([owner.clone()])));
        assert_eq!(directory.owners.len(), 1);
        assert_eq!(directory.owners[&owner].email.as_deref(), Some("ada@example.com"));
        assert!(!replace(&mut directory, SourceName::People, &items, &HashSet::from([owner])));
    }

    #[test]
    fn a_location_has_its_name_under_either_key() {
        let id = LocationId::from_key("1");
        for key in ["name", "displayName"] {
            let item = json!({"id": id.as_str(), key: "Denver", "timeZone": "America/Denver"});
            let (_, place) = read_location(&item).expect("a location");
            assert_eq!(place, Place { name: Some("Denver".to_owned()), time_zone: Some("America/Denver".to_owned()) });
        }
    }
}
