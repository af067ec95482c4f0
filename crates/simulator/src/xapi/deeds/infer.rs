//! Commands whose status has the same name: `Video Selfview Set` with `Mode` writes `Video.Selfview.Mode`, `… Activate` an `Active`.

use serde_json::Value;

use super::Deed;
use super::rules::fit;
use crate::http::Failure;

/// Verbs, and the words of a status that say the same, best first.
const VERBS: &[(&str, &[&str])] = &[
    ("Activate", &["Active", "On", "True", "Started", "Enabled", "Available"]),
    ("Start", &["Active", "On", "True", "Started", "Enabled"]),
    ("Enable", &["Enabled", "On", "True", "Active"]),
    ("Mute", &["On", "Muted", "True"]),
    ("Deactivate", &["Inactive", "Off", "False", "Stopped", "Disabled"]),
    ("Stop", &["Inactive", "Off", "False", "Stopped", "Disabled"]),
    ("Disable", &["Disabled", "Off", "False", "Inactive"]),
    ("Unmute", &["Off", "Unmuted", "False"]),
    ("Set", &[]),
];

/// Writes the statuses that share the command's name.
pub fn act(deed: &mut Deed<'_>) -> Result<(), Failure> {
    let Some((noun, verb)) = deed.form.path.rsplit_once(' ') else { return Ok(()) };
    let Some((_, words)) = VERBS.iter().find(|(known, _)| *known == verb) else { return Ok(()) };
    let code = deed.record()?.model.code;
    let noun = noun.replace(' ', ".");
    let mut found: Vec<(String, Value)> = Vec::new();
    for param in deed.form.params {
        let Some(value) = deed.argument(param.name) else { continue };
        found.extend(fit(&format!("{noun}.{}", param.name), code, &value));
        if noun.rsplit('.').next() == Some(param.name) {
            found.extend(fit(&noun, code, &value));
        }
    }
    let places = ["", ".Status", ".State", ".Mode", ".Active"].map(|ending| format!("{noun}{ending}"));
    let by_word = places.iter().find_map(|place| words.iter().find_map(|word| fit(place, code, &Value::from(*word))));
    if let Some((path, value)) = by_word.filter(|(path, _)| found.iter().all(|(known, _)| known != path)) {
        found.push((path, value));
    }
    for (path, value) in found {
        deed.set(&path, value)?;
    }
    Ok(())
}
