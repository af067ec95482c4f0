//! Names that devices refer to: locations, workspaces, and the owners of personal devices.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;
use std::time::Duration;

use model::id::{LocationId, OrganizationId, PersonId, WorkspaceId};
use model::{HealthIssue, SourceName};
use store::Completeness;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use webex::api::admin::ListPeople;
use webex::api::admin::models::Person;
use webex::api::devices::models::{LocationDetails, Workspace, WorkspaceIssue};
use webex::api::devices::{ListLocations, ListWorkspaces};

use super::ask::{Listing, PAGE_SIZE};
use super::budget::{Millis, interval_within_share};
use super::explain::{Failure, Outcome, Subject};
use super::shared::{Directory, Owner, Place, Room, Shared};
use super::sources::Reporter;
use super::{field, hinted};
use crate::hints::{Hearing, Hint};

/// Part of the budget that each of the lists may take.
const SHARE: f64 = 0.05;
/// How soon a list that failed is tried again.
const RETRY_MS: Millis = 15_000;
/// How soon a store that failed is asked again.
const STORE_PAUSE: Duration = Duration::from_secs(1);

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(Box::pin(async {
        seed(&shared, &org).await;
        // The first round comes before the first device list, so that devices do not appear without their places.
        let mut locations = List::new(Names::Locations, &org);
        let mut workspaces = List::new(Names::Workspaces, &org);
        tokio::join!(locations.read(&shared), workspaces.read(&shared));
        shared.directory.send_modify(|directory| directory.is_ready = true);
        tokio::join!(locations.keep(&shared, &org), workspaces.keep(&shared, &org), keep_owners(&shared, &org));
    }))
    .await;
}

/// Begins with the names that are stored.
async fn seed(shared: &Shared, org: &OrganizationId) {
    let stored = loop {
        match shared.stored(shared.store.devices().list_names(org).await) {
            Some(stored) => break stored,
            None => tokio::time::sleep(STORE_PAUSE).await,
        }
    };
    shared.directory.send_replace(Directory::from_stored(stored));
}

/// People are read only while personal devices name owners.
async fn keep_owners(shared: &Shared, org: &OrganizationId) {
    let mut people = List::new(Names::People, org);
    let (mut wanted, mut hearing) = (shared.owners_wanted.subscribe(), shared.hints.hear(org));
    loop {
        if wanted.wait_for(|owners| !owners.is_empty()).await.is_err() {
            return;
        }
        people.read(shared).await;
        // An owner nobody has heard of is looked up soon, but not with every device list.
        tokio::select! {
            () = people.pause(&mut hearing) => {}
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

/// Which names a list gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    Locations,
    Workspaces,
    People,
}

impl Names {
    const fn source(self) -> SourceName {
        match self {
            Self::Locations => SourceName::Locations,
            Self::Workspaces => SourceName::Workspaces,
            Self::People => SourceName::People,
        }
    }
}

/// One of the lists.
struct List {
    names: Names,
    reporter: Reporter,
    pause_ms: Millis,
    /// Owners the last read looked for.
    asked_for: Arc<HashSet<PersonId>>,
}

impl List {
    fn new(names: Names, org: &OrganizationId) -> Self {
        Self { names, reporter: Reporter::new(names.source(), org.clone()), pause_ms: RETRY_MS, asked_for: Arc::default() }
    }

    async fn keep(&mut self, shared: &Shared, org: &OrganizationId) {
        let mut hearing = shared.hints.hear(org);
        loop {
            self.pause(&mut hearing).await;
            self.read(shared).await;
        }
    }

    /// Waits for the next turn; a hint brings it forward.
    async fn pause(&self, hearing: &mut Hearing) {
        let after = |span_ms: Millis| Instant::now() + Duration::from_millis(span_ms);
        hinted::wait(after(self.pause_ms), after(self.pause_ms / 4), hearing, |hint| *hint == Hint::Directory).await;
    }

    async fn read(&mut self, shared: &Shared) {
        let subject = Subject::Source(self.names.source());
        match self.names {
            Names::Locations => {
                let listing = shared.list(subject, &ListLocations::new().max(PAGE_SIZE)).await;
                self.keep_listing(shared, listing, to_place, |directory| &mut directory.locations).await;
            }
            Names::Workspaces => {
                let listing = shared.list(subject, &ListWorkspaces::new().max(PAGE_SIZE)).await;
                self.keep_listing(shared, listing, to_room, |directory| &mut directory.workspaces).await;
            }
            Names::People => {
                let wanted = Arc::clone(&shared.owners_wanted.borrow());
                // Presence is not needed and makes the list slow.
                let listing = shared.list(subject, &ListPeople::new().max(PAGE_SIZE).exclude_status(true)).await;
                self.keep_listing(shared, listing, |item| to_owner(item, &wanted), |directory| &mut directory.owners).await;
                self.asked_for = wanted;
            }
        }
    }

    /// Puts a list in the place of the older one, unless it failed; one that could not be read to the last item only adds.
    async fn keep_listing<T, K: Eq + Hash + Clone, V: PartialEq + Clone>(
        &mut self,
        shared: &Shared,
        listing: Listing<T>,
        read: impl Fn(&T) -> Option<(K, V)>,
        place: impl Fn(&mut Directory) -> &mut Arc<HashMap<K, V>>,
    ) {
        let Listing { items, unreadable, requests, failure } = listing;
        let at = shared.now();
        let interval_ms = interval_within_share(requests, shared.config.requests_per_minute, SHARE, shared.config.pace.names_ms);
        if let Some(failure) = failure {
            self.pause_ms = pause_after(&failure, shared.config.pace.names_ms);
            self.reporter.failure(shared, at, requests, &failure, interval_ms).await;
            return;
        }
        self.pause_ms = interval_ms;
        shared.plan(self.names.source(), requests, interval_ms);
        let completeness = if unreadable == 0 { Completeness::Complete } else { Completeness::Partial };
        shared.directory.send_if_modified(|directory| put(place(directory), items.iter().filter_map(&read).collect(), completeness));
        self.reporter.success(shared, at, requests, interval_ms).await;
    }
}

/// A list that is refused will be refused again; one that broke may come soon.
fn pause_after(failure: &Failure, usual_ms: Millis) -> Millis {
    if matches!(failure.outcome, Outcome::Forbidden | Outcome::Refused | Outcome::Invalid) { usual_ms } else { RETRY_MS }
}

fn put<K: Eq + Hash + Clone, V: PartialEq + Clone>(place: &mut Arc<HashMap<K, V>>, new: HashMap<K, V>, completeness: Completeness) -> bool {
    let new = match completeness {
        Completeness::Complete => new,
        Completeness::Partial => place.iter().map(|(id, name)| (id.clone(), name.clone())).chain(new).collect(),
    };
    let is_new = **place != new;
    if is_new {
        *place = Arc::new(new);
    }
    is_new
}

fn to_place(item: &LocationDetails) -> Option<(LocationId, Place)> {
    let place = Place { name: field::text(item.name.as_deref()), time_zone: field::text(item.time_zone.as_deref()) };
    Some((field::id(item.id.as_deref())?, place))
}

fn to_room(item: &Workspace) -> Option<(WorkspaceId, Room)> {
    let email = item.calendar.as_ref().and_then(|calendar| calendar.email_address.as_deref());
    let room = Room {
        name: field::text(item.display_name.as_deref()),
        location_id: field::id(item.location_id.as_deref()),
        calendar_email: field::text(email),
        health_level: item.health.as_ref().and_then(|health| field::text(Some(health.level.as_ref()?.as_str()))),
        health_issues: item.health.iter().flat_map(|health| health.issues.iter().flatten()).filter_map(to_issue).collect(),
        maintenance: item.planned_maintenance.as_ref().and_then(|planned| field::text(Some(planned.mode.as_ref()?.as_str()))),
    };
    Some((field::id(item.id.as_deref())?, room))
}

fn to_issue(issue: &WorkspaceIssue) -> Option<HealthIssue> {
    Some(HealthIssue {
        title: field::text(issue.title.as_deref()).or_else(|| field::text(issue.description.as_deref()))?,
        description: field::text(issue.description.as_deref()),
        recommended_action: field::text(issue.recommended_action.as_deref()),
        level: issue.level.as_ref().and_then(|level| field::text(Some(level.as_str()))),
        since: field::time(issue.created_at.as_deref()),
    })
}

fn to_owner(item: &Person, wanted: &HashSet<PersonId>) -> Option<(PersonId, Owner)> {
    let id = field::id(item.id.as_deref()).filter(|id| wanted.contains(id))?;
    let owner = Owner {
        name: field::text(item.display_name.as_deref()),
        email: field::texts(item.emails.as_deref()).into_iter().next(),
        location_id: field::id(item.location_id.as_deref()),
    };
    Some((id, owner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex::json::{Json, decode};

    fn model<T: Json + Default>(text: &str) -> T {
        decode(text.as_bytes()).expect("readable")
    }

    #[test]
    fn a_list_with_a_broken_item_adds_and_takes_nothing_away() {
        let mut place = Arc::new(HashMap::from([(1, "old"), (2, "old")]));
        assert!(put(&mut place, HashMap::from([(2, "new")]), Completeness::Partial));
        assert_eq!(*place, HashMap::from([(1, "old"), (2, "new")]));
        assert!(!put(&mut place, HashMap::from([(2, "new")]), Completeness::Partial));
        assert!(put(&mut place, HashMap::from([(2, "new")]), Completeness::Complete));
        assert_eq!(*place, HashMap::from([(2, "new")]));
    }

    #[test]
    fn only_owners_are_kept_of_all_people() {
        let owner = PersonId::from_key("owner");
        let wanted = HashSet::from([owner.clone()]);
        let read = |id: &str| {
            to_owner(&model(&format!(r#"{{"id": "{id}", "displayName": " Ada ", "emails": ["ada@example.com", "x@e.com"]}}"#)), &wanted)
        };
        let (id, kept) = read(owner.as_str()).expect("wanted");
        assert_eq!((id, kept.name.as_deref(), kept.email.as_deref()), (owner, Some("Ada"), Some("ada@example.com")));
        assert_eq!(read(PersonId::from_key("other").as_str()), None);
        assert_eq!(read(""), None);
    }

    #[test]
    fn a_workspace_tells_of_its_health() {
        let text = format!(
            r#"{{"id": "{}", "displayName": "Oslo 3.14", "health": {{"level": "error", "issues": [
                {{"id": "1", "createdAt": "2026-01-02T03:04:05Z", "title": "Camera", "description": "No camera", "level": "error",
                  "recommendedAction": "Connect one"}}, {{"id": "2"}}]}}, "plannedMaintenance": {{"mode": "on"}}}}"#,
            WorkspaceId::from_key("w")
        );
        let (_, room) = to_room(&model(&text)).expect("a workspace");
        assert_eq!((room.health_level.as_deref(), room.maintenance.as_deref()), (Some("error"), Some("on")));
        let [issue] = room.health_issues.as_slice() else { panic!("one issue that says something") };
        assert_eq!((issue.title.as_str(), issue.recommended_action.as_deref()), ("Camera", Some("Connect one")));
        assert_eq!(issue.since, "2026-01-02T03:04:05Z".parse().ok());
    }

    #[test]
    fn a_location_has_name_and_time_zone() {
        // The example of devices-and-calls §1.4.
        let id = LocationId::from_key("1");
        let location = model(&format!(
            r#"{{"id": "{id}", "name": "Denver", "timeZone": "America/Chicago", "address": {{"city": "San Jose", "country": "US"}}}}"#
        ));
        let (_, place) = to_place(&location).expect("a location");
        assert_eq!(place, Place { name: Some("Denver".to_owned()), time_zone: Some("America/Chicago".to_owned()) });
    }
}
