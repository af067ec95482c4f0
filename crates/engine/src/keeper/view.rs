//! Connections as the Settings page shows them.

use jiff::SignedDuration;
use model::{ConnectionAlert, ConnectionKind, WebexConnection};
use store::StoreError;

use super::{Delivery, FEATURES, Feature, Keeper, missing_scopes};

/// A connection with what people want to know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionView {
    /// The connection.
    pub connection: WebexConnection,
    /// How long its access token lives yet; negative when it is over.
    pub access_left: Option<SignedDuration>,
    /// How long its refresh token lives yet.
    pub refresh_left: Option<SignedDuration>,
    /// What it lacks; empty also when Webex did not say what it holds.
    pub missing: Vec<MissingScopes>,
    /// What is open.
    pub alerts: Vec<ConnectionAlert>,
    /// How the messages of a workspace integration come.
    pub delivery: Option<Delivery>,
}

/// Scopes that a feature lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingScopes {
    /// The feature.
    pub feature: Feature,
    /// The scopes to add to the application on developer.webex.com before connecting again.
    pub scopes: Vec<&'static str>,
}

impl Keeper {
    /// Every connection, for people.
    pub async fn overview(&self) -> Result<Vec<ConnectionView>, StoreError> {
        let connections = self.shared.parts.store.connections();
        let (list, open, now) = (connections.list().await?, connections.open_alerts().await?, self.shared.parts.clock.now());
        let view = |connection: WebexConnection| {
            let held = &connection.scopes;
            let missing = FEATURES.iter().filter(|_| !held.is_empty() && connection.key.kind.collects());
            let missing = missing.map(|row| MissingScopes { feature: row.feature, scopes: missing_scopes(row.feature, held) });
            ConnectionView {
                access_left: connection.access_expires_at.map(|end| end.duration_since(now)),
                refresh_left: connection.refresh_expires_at.map(|end| end.duration_since(now)),
                missing: missing.filter(|missing| !missing.scopes.is_empty()).collect(),
                delivery: (connection.key.kind == ConnectionKind::WorkspaceIntegration).then(|| self.delivery()),
                alerts: open.iter().filter(|alert| alert.key == connection.key).cloned().collect(),
                connection,
            }
        };
        Ok(list.into_iter().map(view).collect())
    }
}
