//! Paths with real things in them.

use serde_json::Value;
use simulator::{Class, class};
use webex_catalogue::{Operation, all};
use webex_core::{Host, Method};

use crate::common::{Sim, send};
use crate::life;

/// Ids of things that every organisation has.
pub struct Places {
    pub organization: String,
    pub person: String,
    pub other_person: String,
    pub location: String,
    pub workspace: String,
    pub device: String,
}

fn first(items: &[Value]) -> String {
    items[0]["id"].as_str().expect("an id").to_owned()
}

impl Places {
    pub async fn new(sim: &Sim) -> Self {
        Self {
            organization: first(&sim.get("/organizations").await.items()),
            person: first(&sim.get("/people?max=1").await.items()),
            other_person: first(&sim.get("/people?max=2").await.items()[1..]),
            location: first(&sim.get("/locations").await.items()),
            workspace: first(&sim.get("/workspaces?max=1").await.items()),
            device: first(&sim.get("/devices?max=1").await.items()),
        }
    }

    /// The thing a path parameter names, when every organisation has one; `before` is the literal segment before it.
    fn known(&self, name: &str, before: &str) -> Option<&str> {
        Some(match (before, name) {
            (_, "orgId" | "orgid" | "organizationId") | ("organizations", _) => &self.organization,
            ("people", _) | (_, "memberId" | "lineOwnerId" | "lineownerId" | "personId") => &self.person,
            ("locations" | "workspaceLocations", _) => &self.location,
            ("workspaces", _) => &self.workspace,
            ("devices", _) => &self.device,
            ("countries", _) => "US",
            ("schedules", "type" | "scheduleType") => "businessHours",
            _ => return None,
        })
    }

    /// The path of an operation without its last parameter's value when that names the item itself; makes parents on the way.
    ///
    /// `None` when a parent is nothing that can be made.
    pub async fn path(&self, sim: &Sim, template: &str, like: &Operation) -> Option<String> {
        let (mut path, mut so_far, mut before) = (String::new(), String::new(), "");
        for segment in template.split('/').skip(1) {
            if let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.split('}').next()) {
                let value = match self.known(name, before).filter(|_| like.host != Host::ContactCenter || name.to_lowercase() == "orgid") {
                    Some(value) => value.to_owned(),
                    None => self.make(sim, &so_far, &path, like).await?,
                };
                path = format!("{path}/{}", webex_core::percent_encode(&value));
            } else {
                path = format!("{path}/{segment}");
            }
            so_far = format!("{so_far}/{segment}");
            before = segment;
        }
        Some(path)
    }

    /// Makes an item of the collection at `template` and gives its id.
    async fn make(&self, sim: &Sim, template: &str, path: &str, like: &Operation) -> Option<String> {
        let is_maker = |o: &&Operation| {
            o.method == Method::Post
                && o.host == like.host
                && matches!(class(o.id), Class::Collection | Class::HandWritten)
                && o.body.is_some()
        };
        let create = all().iter().filter(is_maker).find(|o| o.path == template || is_same_end(o.path, template))?;
        let path = if create.path == template { path.to_owned() } else { Box::pin(self.path(sim, create.path, create)).await? };
        let answer = send(life::write(sim, create, &path, &Box::pin(crate::bodies::body(sim, self, create)).await)).await;
        if answer.status >= 300 {
            println!("no place in {}: {} {}", create.id, answer.status, answer.text);
            return None;
        }
        life::made_id(sim, create, &path, &answer).await
    }
}

/// `/telephony/config/queues` stands for `/telephony/config/locations/{locationId}/queues` where no collection of its own is.
fn is_same_end(path: &str, template: &str) -> bool {
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    !template.contains('{') && last(path) == last(template) && path.split('/').nth(1) == template.split('/').nth(1)
}
