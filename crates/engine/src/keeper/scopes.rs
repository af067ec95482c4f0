//! Which scopes each feature needs: the one table. A test holds it against the catalogue.

/// What Cordboard does with a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feature {
    /// Knowing whose organisation it is. Nothing works without.
    Organization,
    /// The device list with workspaces and locations.
    Devices,
    /// Names of owners.
    People,
    /// What devices say of themselves, and the media of running calls.
    DeviceStatus,
    /// Restarting devices and changing what they do.
    DeviceCommands,
    /// Reading the calling configuration.
    CallingRead,
    /// Changing the calling configuration.
    CallingWrite,
    /// Hearing of calls by webhook as they happen, and reading those of people.
    CallEvents,
    /// Call history.
    CallHistory,
    /// Rooms and messages of incidents.
    Incidents,
    /// New tokens for a service app whose own have lapsed.
    ServiceAppRecovery,
}

impl Feature {
    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Organization => "Organisation",
            Self::Devices => "Devices",
            Self::People => "People",
            Self::DeviceStatus => "Device status and call quality",
            Self::DeviceCommands => "Device commands",
            Self::CallingRead => "Calling configuration, reading",
            Self::CallingWrite => "Calling configuration, changing",
            Self::CallEvents => "Call events as they happen",
            Self::CallHistory => "Call history",
            Self::Incidents => "Incident rooms",
            Self::ServiceAppRecovery => "Recovery of service-app tokens",
        }
    }
}

/// What a feature asks Webex for.
#[derive(Debug, Clone, Copy)]
pub struct FeatureScopes {
    /// The feature.
    pub feature: Feature,
    /// Operations, by their ids in the catalogue, with the scope that is asked for so that they work for the whole organisation.
    pub operations: &'static [(&'static str, &'static str)],
}

/// Every feature with what it needs.
pub const FEATURES: &[FeatureScopes] = &[
    FeatureScopes {
        feature: Feature::Organization,
        operations: &[
            ("people-get-my-own-details", "spark:people_read"),
            ("organizations-get-organization-details", "spark-admin:organizations_read"),
        ],
    },
    FeatureScopes {
        feature: Feature::Devices,
        operations: &[
            ("list-devices", "spark-admin:devices_read"),
            ("list-workspaces", "spark-admin:workspaces_read"),
            ("list-locations", "spark-admin:locations_read"),
        ],
    },
    FeatureScopes { feature: Feature::People, operations: &[("list-people", "spark-admin:people_read")] },
    FeatureScopes { feature: Feature::DeviceStatus, operations: &[("query-status", "spark:xapi_statuses")] },
    FeatureScopes { feature: Feature::DeviceCommands, operations: &[("execute-command", "spark:xapi_commands")] },
    FeatureScopes {
        feature: Feature::CallingRead,
        operations: &[("get-shared-line-appearance-members-new", "spark-admin:telephony_config_read")],
    },
    FeatureScopes {
        feature: Feature::CallingWrite,
        operations: &[("put-shared-line-appearance-members-new", "spark-admin:telephony_config_write")],
    },
    // Calls of others are read with the scope of administrators, which also lets hear of everybody's.
    FeatureScopes {
        feature: Feature::CallEvents,
        operations: &[("call-controls-list-calls", "spark:calls_read"), ("list-calls-by-member-id", "spark-admin:calls_read")],
    },
    FeatureScopes { feature: Feature::CallHistory, operations: &[("get-detailed-call-history", "spark-admin:calling_cdr_read")] },
    FeatureScopes {
        feature: Feature::Incidents,
        operations: &[("create-a-room", "spark:rooms_write"), ("create-a-message", "spark:messages_write")],
    },
    FeatureScopes { feature: Feature::ServiceAppRecovery, operations: &[("create-service-app-access-token", "spark:applications_token")] },
];

/// Every scope that these features need, once each, in the order of the table.
pub fn wanted_scopes(features: &[Feature]) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    for (_, scope) in rows(|feature| features.contains(&feature)) {
        if !wanted.iter().any(|known| known == scope) {
            wanted.push(scope.to_owned());
        }
    }
    wanted
}

/// The scopes that a feature needs and that are not among those held.
pub fn missing_scopes(feature: Feature, held: &[String]) -> Vec<&'static str> {
    let mut missing: Vec<&'static str> =
        rows(|other| other == feature).map(|(_, scope)| scope).filter(|scope| !holds(held, scope)).collect();
    missing.dedup();
    missing
}

fn rows(is_meant: impl Fn(Feature) -> bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    FEATURES.iter().filter(move |row| is_meant(row.feature)).flat_map(|row| row.operations.iter().copied())
}

pub(super) fn holds(held: &[String], scope: &str) -> bool {
    // `spark:all` holds what a user may do without xAPI (developer.webex.com, Integrations: scopes).
    let in_all = scope.starts_with("spark:") && !scope.starts_with("spark:xapi") && scope != "spark:applications_token";
    held.iter().any(|own| own == scope || (in_all && own == "spark:all"))
}

/// Scopes as Webex writes them: separated by spaces.
pub(super) fn split(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_fits_the_catalogue() {
        for row in FEATURES {
            for (id, scope) in row.operations {
                let operation = webex_catalogue::find_operation(id).unwrap_or_else(|| panic!("{id} is no operation"));
                // Where the catalogue only goes by convention, Webex's developer documentation says more.
                let is_known = operation.scopes.is_empty() || operation.scopes_by_convention || operation.scopes.contains(scope);
                assert!(is_known, "{id} needs one of {:?}, not {scope}", operation.scopes);
            }
        }
    }

    #[test]
    fn what_is_missing_is_named_by_feature() {
        let held = |text: &str| split(text);
        assert_eq!(
            missing_scopes(Feature::Devices, &held("spark-admin:devices_read spark:all")),
            ["spark-admin:workspaces_read", "spark-admin:locations_read"]
        );
        assert!(missing_scopes(Feature::Incidents, &held("spark:all")).is_empty());
        assert_eq!(missing_scopes(Feature::DeviceStatus, &held("spark:all")), ["spark:xapi_statuses"]);
        assert_eq!(
            wanted_scopes(&[Feature::People, Feature::Incidents]),
            ["spark-admin:people_read", "spark:rooms_write", "spark:messages_write"]
        );
    }
}
