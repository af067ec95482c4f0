//! Learns which organisation the token belongs to; everything else waits for that. A connection may add its organisation to a store that
//! holds others: an administrator made it. A configured token may not, for it may be the wrong one.

use std::sync::Arc;
use std::time::Duration;

use model::id::OrganizationId;
use model::{Organization, SourceName};
use store::StoreError;
use webex::api::admin::{GetMyOwnDetails, GetOrganizationDetails};

use super::explain::{Failure, Outcome, Subject};
use super::field;
use super::shared::{Shared, Trouble};
use super::sources::Reporter;

const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// Shown when the token may not read the organisation's name.
const UNNAMED: &str = "Webex organisation";

/// Getting to know the organisation: once met, it stays, for a token belongs to one.
pub(super) struct Meeting {
    shared: Arc<Shared>,
    met: Option<OrganizationId>,
    /// Known from the connection.
    expected: Option<OrganizationId>,
    reporter: Option<Reporter>,
    pause: Duration,
}

impl Meeting {
    pub fn new(shared: Arc<Shared>, expected: Option<OrganizationId>) -> Self {
        Self { shared, met: None, expected, reporter: None, pause: FIRST_PAUSE }
    }

    pub const fn is_met(&self) -> bool {
        self.met.is_some()
    }

    /// Whose data is to be collected: the organisation that was met, else the one that is stored. Where several are, Webex is asked first:
    /// the lease of another one is held by its own collector, for which a guess would wait for ever.
    pub async fn whose(&self) -> Option<OrganizationId> {
        if let Some(known) = self.met.as_ref().or(self.expected.as_ref()) {
            return Some(known.clone());
        }
        let stored = self.shared.stored(self.shared.store.organizations().list().await)?;
        only(stored).map(|stored| stored.id)
    }

    /// Asks Webex, unless that was done, and stores the answer. If that fails, [`Shared::trouble`] says why.
    pub async fn meet(&mut self) -> Option<OrganizationId> {
        if self.met.is_none() {
            match learn(&self.shared, self.expected.as_ref()).await {
                Ok(id) => {
                    self.shared.trouble.send_replace(None);
                    self.met = Some(id);
                }
                Err(failure) => tell(&self.shared, &failure, &mut self.reporter, self.expected.as_ref()).await,
            }
        }
        self.met.clone()
    }

    /// Waits before the next attempt, longer each time.
    pub async fn pause(&mut self) {
        tokio::time::sleep(self.pause).await;
        self.pause = (self.pause * 2).min(LONGEST_PAUSE);
    }
}

/// The one organisation, where there are not several.
fn only(mut stored: Vec<Organization>) -> Option<Organization> {
    stored.pop().filter(|_| stored.is_empty())
}

async fn learn(shared: &Shared, expected: Option<&OrganizationId>) -> Result<OrganizationId, Failure> {
    let organization = find(shared, expected).await?;
    match keep(shared, &organization, expected).await {
        None => Ok(organization.id),
        Some(failure) => Err(failure),
    }
}

async fn find(shared: &Shared, expected: Option<&OrganizationId>) -> Result<Organization, Failure> {
    let id: OrganizationId = match (shared.ask(Subject::Organization, GetMyOwnDetails::new()).await, expected) {
        (Ok(me), _) => {
            field::id(me.org_id.as_deref()).ok_or_else(|| Failure::invalid(Subject::Organization, "it names no organisation", None))?
        }
        // The keeper found out when it was connected.
        (Err(failure), Some(expected)) if failure.outcome == Outcome::Forbidden => expected.clone(),
        (Err(failure), _) => return Err(failure),
    };
    let name = match shared.ask(Subject::Organization, GetOrganizationDetails::new(id.as_str())).await {
        Ok(details) => field::text(details.display_name.as_deref()),
        // The name is nice to have; a token that may not read it can still collect.
        Err(failure) if matches!(failure.outcome, Outcome::Forbidden | Outcome::Refused) => None,
        Err(failure) => return Err(failure),
    };
    Ok(Organization { id, name: name.unwrap_or_else(|| UNNAMED.to_owned()) })
}

/// Stores the organisation; returns why that cannot be.
async fn keep(shared: &Shared, organization: &Organization, expected: Option<&OrganizationId>) -> Option<Failure> {
    let invalid = |message: String| Some(Failure { outcome: Outcome::Invalid, message, tracking_id: None });
    let stored = match shared.store.organizations().list().await {
        Ok(stored) => stored,
        Err(error) => return invalid(error.to_string()),
    };
    let is_stored = stored.iter().any(|known| known.id == organization.id);
    match expected {
        Some(expected) if *expected != organization.id => {
            return invalid(format!(
                "the connection was made for another organisation than \"{}\", to which its token belongs: connect Webex again under Settings, Webex",
                organization.name
            ));
        }
        Some(_) => {}
        None if is_stored => {}
        None => match others(shared, stored.first(), organization).await {
            Ok(None) => {}
            Ok(Some(message)) => return invalid(message),
            Err(error) => return invalid(error.to_string()),
        },
    }
    if stored.contains(organization) {
        return None;
    }
    shared.store.organizations().save(organization).await.err().and_then(|error| invalid(error.to_string()))
}

/// Why a configured token of an organisation that is not stored is not taken, where the store is somebody else's already. What is
/// connected counts before it is collected: otherwise it would be chance which of the two is met first.
async fn others(shared: &Shared, stored: Option<&Organization>, organization: &Organization) -> Result<Option<String>, StoreError> {
    let advice = "use another --store, or the right token, or connect this organisation under Settings, Webex";
    if let Some(other) = stored {
        return Ok(Some(format!(
            "the store holds the organisation \"{}\", but the access token belongs to \"{}\": {advice}",
            other.name, organization.name
        )));
    }
    let connections = shared.store.connections().list().await?;
    let is_foreign = !connections.is_empty() && !connections.iter().any(|connection| connection.key.org == organization.id);
    Ok(is_foreign
        .then(|| format!("another organisation is connected, but the access token belongs to \"{}\": {advice}", organization.name)))
}

/// Says what is wrong: beside the device list of an organisation that is known from before, else as the collector's trouble.
async fn tell(shared: &Shared, failure: &Failure, reporter: &mut Option<Reporter>, expected: Option<&OrganizationId>) {
    let now = shared.now();
    let is_news = shared.trouble.borrow().as_ref().is_none_or(|trouble| trouble.message != failure.message);
    if is_news {
        shared.trouble.send_modify(|trouble| {
            let since = trouble.as_ref().map_or(now, |trouble| trouble.since);
            *trouble = Some(Trouble { message: failure.message.clone(), tracking_id: failure.tracking_id.clone(), since });
        });
    }
    if reporter.is_none()
        && let Ok(known) = shared.store.organizations().list().await
    {
        // The trouble of one organisation is none of the others'.
        let whose = match expected {
            Some(expected) => known.into_iter().find(|known| *expected == known.id),
            None => only(known),
        };
        *reporter = whose.map(|known| Reporter::new(SourceName::Devices, known.id));
    }
    match reporter {
        Some(reporter) => reporter.failure(shared, now, 1, failure, shared.config.pace.devices_ms).await,
        None if is_news => tracing::warn!(webex.tracking_id = failure.tracking_id, "{}", failure.message),
        None => {}
    }
}
