//! What somebody set on a device: statuses that a command or a test wrote, configurations, and things it keeps.

use std::collections::BTreeMap;

use serde_json::Value;

/// What was set on one device, by dotted path with numbers: `Cameras.Camera[1].Position.Pan`.
#[derive(Debug, Clone, Default)]
pub struct Values {
    statuses: BTreeMap<String, Value>,
    configurations: BTreeMap<String, Value>,
    kept: BTreeMap<String, Value>,
    revision: u64,
}

impl Values {
    /// How often something changed.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Lets a status show a value until it is forgotten or the device restarts.
    pub fn set_status(&mut self, path: &str, value: Value) {
        self.revision += 1;
        self.statuses.insert(path.to_owned(), value);
    }

    /// Lets a status, or every one below it, show again what the device itself knows.
    pub fn forget_status(&mut self, path: &str) {
        self.revision += 1;
        self.statuses.retain(|known, _| !known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '['])));
    }

    /// The statuses that were set.
    pub fn statuses(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.statuses.iter().map(|(path, value)| (path.as_str(), value))
    }

    /// A status that was set.
    pub fn status(&self, path: &str) -> Option<&Value> {
        self.statuses.get(path)
    }

    /// Sets a configuration; `None` returns it to what it is out of the box.
    pub fn configure(&mut self, path: &str, value: Option<Value>) {
        self.revision += 1;
        match value {
            Some(value) => self.configurations.insert(path.to_owned(), value),
            None => self.configurations.remove(path),
        };
    }

    /// The configurations that were set.
    pub fn configurations(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.configurations.iter().map(|(path, value)| (path.as_str(), value))
    }

    /// A configuration that was set.
    pub fn configuration(&self, path: &str) -> Option<&Value> {
        self.configurations.get(path)
    }

    /// Keeps a thing, such as a macro or a preset, under a shelf and a name.
    pub fn keep(&mut self, place: &str, name: &str, value: Value) {
        self.revision += 1;
        self.kept.insert(format!("{place}/{name}"), value);
    }

    /// Takes a thing from a shelf.
    pub fn take(&mut self, place: &str, name: &str) -> Option<Value> {
        self.revision += 1;
        self.kept.remove(&format!("{place}/{name}"))
    }

    /// A thing of a shelf.
    pub fn kept(&self, place: &str, name: &str) -> Option<&Value> {
        self.kept.get(&format!("{place}/{name}"))
    }

    /// Every thing of a shelf with its name.
    pub fn shelf<'a>(&'a self, place: &'a str) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.kept.iter().filter_map(move |(path, value)| Some((path.strip_prefix(place)?.strip_prefix('/')?, value)))
    }

    /// Empties a shelf.
    pub fn clear_shelf(&mut self, place: &str) {
        self.revision += 1;
        self.kept.retain(|path, _| !path.strip_prefix(place).is_some_and(|rest| rest.starts_with('/')));
    }

    /// A restart: what was only shown is gone, what was configured or kept stays.
    pub fn restart(&mut self) {
        self.revision += 1;
        self.statuses.clear();
    }

    /// Out of the box.
    pub fn reset(&mut self) {
        *self = Self { revision: self.revision + 1, ..Self::default() };
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Values;

    #[test]
    fn statuses_end_with_a_restart_and_configurations_stay() {
        let mut values = Values::default();
        values.set_status("Video.Selfview.Mode", json!("On"));
        values.configure("Audio.DefaultVolume", Some(json!(30)));
        values.keep("macro", "hello", json!("1"));
        values.restart();
        assert_eq!(values.statuses().count(), 0);
        assert_eq!(values.configuration("Audio.DefaultVolume"), Some(&json!(30)));
        assert_eq!(values.shelf("macro").collect::<Vec<_>>(), [("hello", &json!("1"))]);
    }

    #[test]
    fn forgetting_a_branch_leaves_its_neighbours() {
        let mut values = Values::default();
        for path in ["Audio.Volume", "Audio.VolumeMute", "Audio.Volume.Deep"] {
            values.set_status(path, json!(1));
        }
        values.forget_status("Audio.Volume");
        assert_eq!(values.statuses().map(|(path, _)| path).collect::<Vec<_>>(), ["Audio.VolumeMute"]);
    }
}
