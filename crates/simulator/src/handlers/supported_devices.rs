//! `/telephony/config/supportedDevices`: the models an administrator can add to Webex Calling.

use serde_json::{Value, json};

use super::Route;
use crate::http::{Call, Failure, Reply};
use crate::world::products::{MORE_PHONES, Model, PERSONAL, PHONES, SHARED, Use};

/// What this file serves.
pub const ROUTES: &[Route] = &[("read-the-list-of-supported-devices", list)];

/// Lines, line keys and key expansion modules of a phone. Assumed: from the data sheets, rounded to what a rehearsal needs.
fn keys(model: &Model) -> (u32, u32, u32) {
    match model.platform {
        "7811" => (1, 0, 0),
        "7821" => (2, 2, 0),
        "7841" => (4, 4, 0),
        "7861" => (16, 16, 0),
        "8851" | "8865" => (10, 10, 2),
        "8861" => (10, 10, 3),
        "9861" | "9871" => (16, 16, 3),
        _ => (10, 10, 0),
    }
}

/// Lines a model takes.
pub fn ports(model: &Model) -> u32 {
    if model.is_roomos() { 1 } else { keys(model).0 }
}

fn view(model: &Model) -> Value {
    let roomos = model.is_roomos();
    let (ports, buttons, modules) = if roomos { (1, 0, 0) } else { keys(model) };
    // Phones of the desk series 9800 and the 8875 run PhoneOS; the others are multiplatform phones.
    let is_phoneos = model.image == "PHONEOS";
    let mut view = json!({
        "model": if roomos || is_phoneos { model.product.to_owned() } else { format!("DMS {}", model.product) },
        "displayName": model.product,
        "familyDisplayName": match (roomos, is_phoneos) { (true, _) => "Cisco RoomOS", (_, true) => "Cisco 9800", _ => "Cisco MPP" },
        "type": if is_phoneos || roomos { "DESK_PHONE" } else { "MPP" },
        "manufacturer": "CISCO",
        "managedBy": "CISCO",
        "supportedFor": if model.purpose == Use::Personal { json!(["PEOPLE"]) } else { json!(["PEOPLE", "PLACE"]) },
        "onboardingMethod": if roomos { json!(["ACTIVATION_CODE"]) } else { json!(["MAC_ADDRESS", "ACTIVATION_CODE"]) },
        "numberOfLinePorts": ports,
        "kemModuleCount": modules,
        "kemModuleType": if modules > 0 { json!(["KEM_14_KEYS"]) } else { json!([]) },
        "defaultUpgradeChannel": "STABLE",
        "numberOfLineKeyButtons": buttons,
        "deviceSettingsConfiguration":
            if roomos || is_phoneos { "WEBEX_DEVICE_CONFIGURATION" } else { "WEBEX_CALLING_DEVICE_CONFIGURATION" },
        "supportsLogCollection": if roomos { "CISCO_ROOMOS" } else { "CISCO_PRT" },
        "maxNumberOfLineAppearances": ports,
    });
    for name in ["kemSupportEnabled", "kemLinesSupportEnabled"] {
        view[name] = json!(modules > 0);
    }
    for name in [
        "allowConfigureLayoutEnabled",
        "upgradeChannelEnabled",
        "additionalPrimaryLineAppearancesEnabled",
        "basicEmergencyNomadicEnabled",
        "customizedBehaviorsEnabled",
        "allowConfigurePortsEnabled",
        "customizableLineLabelEnabled",
        "supportsLinePortReorderingEnabled",
        "callDeclinedEnabled",
        "allowHotelingHostEnabled",
        "supportsApplyChangesEnabled",
        "allowConfigureLinesEnabled",
        "allowConfigurePhoneSettingsEnabled",
        "supportsHotlineEnabled",
    ] {
        view[name] = json!(!roomos);
    }
    view["touchScreenPhone"] = json!(roomos || ["8845", "8865", "8875", "9861", "9871"].contains(&model.platform));
    view["portNumberSupportEnabled"] = json!(false);
    view["t38Enabled"] = json!(false);
    view
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    call.check_org(call.cloud.world().org)?;
    let admits = |view: &Value| {
        call.query.find("type").is_none_or(|kind| view["type"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(kind)))
            && (call.query.find("allowConfigureLayoutEnabled").is_none()
                || view["allowConfigureLayoutEnabled"] == json!(call.query.is_set("allowConfigureLayoutEnabled")))
    };
    let models = PHONES.iter().chain(&MORE_PHONES).chain(&PERSONAL).chain(&SHARED);
    let devices: Vec<Value> = models.map(view).filter(admits).collect();
    Ok(Reply::json(&json!({ "upgradeChannelList": ["STABLE", "STABLE_DELAY", "PREVIEW", "BETA", "TESTING"], "devices": devices })))
}
