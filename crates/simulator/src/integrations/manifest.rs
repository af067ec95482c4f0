//! The manifest of an integration: what it asks to be allowed.

use serde::Deserialize;
use serde_json::Value;

use crate::ids::Key;
use crate::xapi::expression::Expression;
use crate::xapi::facts::{Role, command_forms, find_event};

/// A scope or a path that is asked for.
#[derive(Debug, Clone, Deserialize)]
pub struct Wish {
    /// Scope of the API.
    #[serde(default)]
    pub scope: String,
    /// Path of the xAPI.
    #[serde(default)]
    pub path: String,
    /// Role the scope needs.
    #[serde(default)]
    pub role: Option<String>,
}

/// Paths of the xAPI.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Paths {
    /// Statuses to read and hear of.
    #[serde(default, alias = "statuses")]
    pub status: Vec<Wish>,
    /// Commands.
    #[serde(default)]
    pub commands: Vec<Wish>,
    /// Events to hear of.
    #[serde(default)]
    pub events: Vec<Wish>,
}

/// The parts of a manifest that matter; the rest is kept as it came.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// Identity; made when absent.
    #[serde(default, deserialize_with = "uuid_text")]
    pub id: Option<Key>,
    /// Version.
    #[serde(default)]
    #[serde(rename = "manifestVersion")]
    pub version: Value,
    /// Name.
    pub display_name: String,
    /// `org_private` or `global`.
    #[serde(default)]
    pub availability: Option<String>,
    /// Scopes.
    #[serde(default)]
    pub api_access: Vec<Wish>,
    /// Paths of the xAPI.
    #[serde(default)]
    pub xapi_access: Paths,
}

fn uuid_text<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Key>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    let parse = |text: String| uuid::Uuid::parse_str(&text).map(|id| Key(id.as_u128())).map_err(serde::de::Error::custom);
    text.map(parse).transpose()
}

impl Manifest {
    /// Reads a manifest; `Err` says what is wrong with it.
    pub fn read(value: &Value) -> Result<Self, String> {
        let manifest = Self::deserialize(value).map_err(|error| format!("manifest: {error}"))?;
        for wish in &manifest.xapi_access.status {
            Expression::parse(wish.path.trim_end_matches(".*")).map_err(|wrong| format!("manifest.xapiAccess.status: {wrong}"))?;
        }
        for wish in &manifest.xapi_access.commands {
            let is_known = wish.path.ends_with('*') || !command_forms(&wish.path).is_empty();
            is_known.then_some(()).ok_or_else(|| format!("manifest.xapiAccess.commands: '{}' is not a command of RoomOS", wish.path))?;
        }
        for wish in &manifest.xapi_access.events {
            let is_known = wish.path.ends_with('*') || find_event(&wish.path).is_some_and(|event| Role::Admin.is_in(event.roles));
            is_known
                .then_some(())
                .ok_or_else(|| format!("manifest.xapiAccess.events: '{}' is not an event of RoomOS for integrations", wish.path))?;
        }
        let unfit = manifest
            .api_access
            .iter()
            .find(|wish| ["analytics:", "meeting:", "spark:calls", "spark:xsi"].iter().any(|family| wish.scope.starts_with(family)));
        match unfit {
            Some(wish) => Err(format!("manifest.apiAccess: the scope '{}' does not work with workspace integrations", wish.scope)),
            None => Ok(manifest),
        }
    }
}

/// What an integration may do with devices.
#[derive(Debug, Clone)]
pub struct Access {
    /// Statuses.
    pub statuses: Vec<String>,
    /// Commands.
    pub commands: Vec<String>,
    /// Where; `None` is everywhere.
    pub locations: Option<Vec<Key>>,
}

impl Access {
    /// Whether a command is in the manifest.
    pub fn may_run(&self, command: &str) -> bool {
        self.commands.iter().any(|pattern| covers(pattern, command))
    }

    /// Whether a status, or everything an expression means, is in the manifest.
    pub fn may_read(&self, expression: &str) -> bool {
        self.statuses.iter().any(|pattern| covers(pattern, expression))
    }

    /// Whether devices of a location are open to it.
    pub fn may_reach(&self, location: Option<Key>) -> bool {
        self.locations.as_ref().is_none_or(|open| location.is_some_and(|location| open.contains(&location)))
    }
}

/// Whether a path lies at or below a pattern: `Audio.*` covers `Audio.Volume`. Numbers do not matter, nor does case.
pub fn covers(pattern: &str, path: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        text.replace(' ', ".").split('.').map(|part| part.split('[').next().unwrap_or_default().to_ascii_lowercase()).collect()
    };
    let (mut pattern, path) = (plain(pattern), plain(path));
    if pattern.last().is_some_and(|last| last == "*") {
        pattern.pop();
    }
    pattern.len() <= path.len() && pattern.iter().zip(&path).all(|(wanted, part)| wanted == "*" || wanted == part)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Manifest, covers};

    #[test]
    fn patterns_cover_what_lies_below() {
        assert!(covers("Audio.*", "Audio.Volume") && covers("Audio.Volume", "audio volume"));
        assert!(covers("Peripherals.ConnectedDevice[*].Status", "Peripherals.ConnectedDevice[1001].Status"));
        assert!(!covers("Audio.Volume", "Audio.*") && !covers("Audio.Volume", "Audio.VolumeMute"));
        assert!(!covers("UserInterface.Message.Alert.Display", "UserInterface.Message.Alert"));
    }

    #[test]
    fn unknown_paths_and_unfit_scopes_are_refused() {
        let read = |access: serde_json::Value, scope: &str| {
            Manifest::read(&json!({ "displayName": "n", "xapiAccess": access, "apiAccess": [{ "scope": scope, "access": "required" }] }))
        };
        let path = |path: &str| json!([{ "path": path, "access": "required" }]);
        assert!(
            read(
                json!({ "status": path("RoomAnalytics.*"), "commands": path("Audio.Volume.Set"), "events": path("BootEvent") }),
                "spark:xapi_statuses"
            )
            .is_ok()
        );
        assert!(read(json!({ "status": path("Nonsense") }), "").unwrap_err().contains("Nonsense"));
        assert!(read(json!({ "commands": path("Audio.Loud") }), "").unwrap_err().contains("Audio.Loud"));
        assert!(read(json!({ "events": path("Nothing.Happens") }), "").unwrap_err().contains("Nothing.Happens"));
        assert!(read(json!({}), "meeting:schedules_read").unwrap_err().contains("meeting:schedules_read"));
    }
}
