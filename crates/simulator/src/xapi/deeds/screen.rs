//! What the screens and the touch panel show.

use serde_json::{Value, json};

use super::{Deed, Outcome};
use crate::http::Failure;

pub fn act(deed: &mut Deed<'_>) -> Outcome {
    match deed.form.path {
        "UserInterface WebView Display" => {
            let url = deed.text("Url");
            let fields =
                [("Status", json!("Visible")), ("Type", json!("Integration")), ("URL", json!(url)), ("ErrorType", json!("NoError"))];
            for (field, value) in fields {
                deed.set(&format!("UserInterface.WebView[1].{field}"), value)?;
            }
            Deed::done()
        }
        "UserInterface WebView Clear" => {
            deed.room()?.values.forget_status("UserInterface.WebView");
            Deed::done()
        }
        "UserInterface Extensions Widget SetValue" => {
            let (id, value) = (deed.text("WidgetId"), deed.text("Value"));
            let (number, _) = widget(deed, &id)?;
            deed.set(&format!("UserInterface.Extensions.Widget[{number}].WidgetId"), id)?;
            deed.set(&format!("UserInterface.Extensions.Widget[{number}].Value"), value)?;
            Deed::done()
        }
        "UserInterface Extensions Widget UnsetValue" => {
            let id = deed.text("WidgetId");
            let (number, is_known) = widget(deed, &id)?;
            if !is_known {
                return Err(Failure::bad_request(format!("arguments.WidgetId: the device has no '{id}'")));
            }
            deed.set(&format!("UserInterface.Extensions.Widget[{number}].Value"), "")?;
            Deed::done()
        }
        _ => Ok(None),
    }
}

/// The number of a widget, and whether it had one before.
fn widget(deed: &mut Deed<'_>, id: &str) -> Result<(u64, bool), Failure> {
    let known = deed.room()?.values.statuses().filter_map(|(path, value)| {
        let number = path.strip_prefix("UserInterface.Extensions.Widget[")?.strip_suffix("].WidgetId")?.parse::<u64>().ok()?;
        Some((number, value))
    });
    let known: Vec<(u64, &Value)> = known.collect();
    let same = known.iter().find(|(_, value)| *value == id).map(|(number, _)| (*number, true));
    Ok(same.unwrap_or_else(|| (known.iter().map(|(number, _)| number + 1).max().unwrap_or(1), false)))
}
