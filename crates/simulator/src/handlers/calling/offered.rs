//! What an organisation can choose from: languages, voices, ways to the telephone network, and the services a person has.

use serde_json::{Value, json};

use super::super::Route;
use super::common::{asked, location, page};
use super::settings;
use crate::http::{Call, Failure, Reply};
use crate::world::calling::feature::Kind;
use crate::world::calling::ids;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("read-the-list-of-announcement-languages", languages),
    ("get-announcement-languages-for-the-authenticated-user", languages),
    ("list-text-to-speech-voices", voices),
    ("read-the-list-of-routing-choices", routes),
    ("retrieve-pstn-connection-options-for-a-location", connections),
    ("list-enabled-calling-services-for-a-person", services),
    ("get-my-calling-services-list", services),
];

/// Languages of announcements, and whether a voice can speak them. A part of those Webex has.
const LANGUAGES: [(&str, &str, bool); 15] = [
    ("Danish", "da_dk", false),
    ("Dutch", "nl_nl", false),
    ("English", "en_us", true),
    ("English (Australia)", "en_au", true),
    ("English (UK)", "en_gb", true),
    ("French", "fr_fr", true),
    ("French (Canada)", "fr_ca", true),
    ("German", "de_de", true),
    ("Italian", "it_it", true),
    ("Japanese", "ja_jp", true),
    ("Norwegian", "nb_no", false),
    ("Polish", "pl_pl", false),
    ("Portuguese (Brazil)", "pt_br", true),
    ("Spanish", "es_es", true),
    ("Swedish", "sv_se", false),
];

/// Services of everybody with Webex Calling Professional, by the names the API gives them.
const SERVICES: [&str; 24] = [
    "Anonymous Call Rejection",
    "Authentication",
    "Call Forwarding Always",
    "Call Forwarding Busy",
    "Call Forwarding No Answer",
    "Call Notify",
    "Calling Line ID Delivery Blocking",
    "Do Not Disturb",
    "Intercept User",
    "Priority Alert",
    "Selective Call Acceptance",
    "Call Forwarding Selective",
    "Selective Call Rejection",
    "Voice Messaging User",
    "Shared Call Appearance 35",
    "Directed Call Pickup",
    "Call Waiting",
    "Barge-in Exempt",
    "Push to Talk",
    "Hoteling Host",
    "Busy Lamp Field",
    "Call Transfer",
    "Call Recording",
    "Sequential Ring",
];

fn languages(call: &Call<'_>) -> Result<Reply, Failure> {
    call.check_org(call.cloud.world().org)?;
    let is_spoken_only = call.query.is_set("ttsLanguage");
    let found = LANGUAGES.iter().filter(|(.., is_spoken)| *is_spoken || !is_spoken_only);
    page(call, found.map(|(name, code, _)| json!({ "name": name, "code": code })))
}

/// Two voices for each language that has any.
fn voices(call: &Call<'_>) -> Result<Reply, Failure> {
    call.check_org(call.cloud.world().org)?;
    let wanted = call.query.find("languageCode").map(|code| code.replace('-', "_").to_lowercase());
    let found = LANGUAGES.iter().filter(|(_, code, is_spoken)| *is_spoken && wanted.as_ref().is_none_or(|wanted| wanted == code));
    page(
        call,
        found.flat_map(|(name, code, _)| {
            ["Female", "Male"].map(|voice| json!({ "id": format!("{code}-{}", voice.to_lowercase()), "label": format!("{name} {voice}") }))
        }),
    )
}

fn routes(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    // A client that asks for the name of one sort wants that sort.
    let is_asked = |name: &str| call.query.find(name).is_some();
    let groups = world
        .calling
        .of_kind(Kind::RouteGroup)
        .filter(|group| asked(call, "routeGroupName", &group.name()) && (is_asked("routeGroupName") || !is_asked("trunkName")));
    let trunks = world
        .calling
        .of_kind(Kind::Trunk)
        .filter(|trunk| asked(call, "trunkName", &trunk.name()) && (is_asked("trunkName") || !is_asked("routeGroupName")));
    let mut found: Vec<(String, Value)> = groups
        .chain(trunks)
        .map(|one| {
            let kind = if one.kind == Kind::Trunk { "TRUNK" } else { "ROUTE_GROUP" };
            (one.name(), json!({ "id": ids::text(one.kind.id_kind(), one.key), "name": one.name(), "type": kind }))
        })
        .collect();
    if let Some(order) = call.query.find("order") {
        found.sort_by_key(|(name, _)| name.to_lowercase());
        if order.to_lowercase().contains("desc") {
            found.reverse();
        }
    }
    page(call, found.into_iter().map(|(_, view)| view))
}

/// A location can always be connected by what the organisation has on its premises, or by a provider that is not integrated.
fn connections(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let place = location(call, &world)?;
    let services = ["GEOGRAPHIC_NUMBERS", "TOLLFREE_NUMBERS"];
    let option = |name: &str, at: u128| {
        json!({ "id": ids::text("PSTN_CONNECTION", crate::ids::Key(place.0 ^ at)), "displayName": name,
        "pstnServices": services })
    };
    page(call, [option("Premises-based PSTN", 1), option("Non-Integrated CCP", 2)])
}

fn services(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    settings::subject(call, &world)?;
    page(call, SERVICES.map(Value::from))
}
