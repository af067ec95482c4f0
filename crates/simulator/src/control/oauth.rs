//! `/_sim/oauth`.

use std::sync::Arc;

use http::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{decode, not_allowed};
use crate::cloud::Cloud;
use crate::handlers::{Authorisation, set_authorised, standing_of};
use crate::http::{Failure, Reply};
use crate::identity::{App, AppKind};
use crate::ids::{Key, Kind, WebexId};
use crate::tokens::{LIFETIME_MS, Minting, Scopes};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    rotate_refresh_tokens: Option<bool>,
    /// Mail address of who consents without being asked; `null` or `""` asks again.
    #[serde(default, deserialize_with = "given")]
    auto_consent: Option<String>,
    service_app: Option<Authorisation>,
    register: Option<Registration>,
    mint: Option<Mint>,
}

/// `null` is nobody; a field that is not there says nothing.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Option::deserialize(deserializer).map(|email: Option<String>| Some(email.unwrap_or_default()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registration {
    name: String,
    redirect_uris: Option<Vec<String>>,
    scopes: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mint {
    email: String,
    scopes: Vec<String>,
}

pub fn serve(cloud: &Cloud, method: &Method, body: &[u8]) -> Result<Reply, Failure> {
    match method.as_str() {
        "GET" => Ok(Reply::json(&show(cloud))),
        "POST" => turn(cloud, decode(body)?),
        _ => Err(not_allowed("GET, POST")),
    }
}

fn person(cloud: &Cloud, email: &str) -> Result<Key, Failure> {
    let world = cloud.world();
    world.person_by_email(email).map(|person| person.key).ok_or_else(|| Failure::bad_request(format!("nobody has the address '{email}'")))
}

fn show(cloud: &Cloud) -> Value {
    let strangers: Vec<Value> = {
        let world = cloud.world();
        let view = |person: &crate::world::people::Person| json!({ "email": person.email(), "displayName": person.display_name });
        world.neighbours.people.iter().map(view).collect()
    };
    let state = cloud.identity.state();
    let apps: Vec<Value> = state
        .apps
        .iter()
        .map(|app| json!({ "client_id": app.client_id, "name": app.name, "redirect_uris": app.redirects, "authorized": app.is_authorised }))
        .collect();
    json!({
        "rotate_refresh_tokens": state.switches.rotates,
        "auto_consent": state.switches.auto_consent.map(|person| WebexId::new(Kind::People, person)),
        "clients": apps,
        "strangers": strangers,
    })
}

fn turn(cloud: &Cloud, wanted: Wanted) -> Result<Reply, Failure> {
    let auto_consent = match wanted.auto_consent.as_deref() {
        None => None,
        Some("") => Some(None),
        Some(email) => Some(Some(person(cloud, email)?)),
    };
    {
        let mut state = cloud.identity.state();
        state.switches.rotates = wanted.rotate_refresh_tokens.unwrap_or(state.switches.rotates);
        state.switches.auto_consent = auto_consent.unwrap_or(state.switches.auto_consent);
    }
    if let Some(what) = wanted.service_app {
        let admin = cloud.world().people.at(0).map(|person| person.key);
        if let Some(admin) = admin {
            set_authorised(cloud, admin, what);
        }
    }
    if let Some(registration) = wanted.register {
        return register(cloud, registration);
    }
    if let Some(mint) = wanted.mint {
        return mint_token(cloud, mint);
    }
    Ok(Reply::json(&show(cloud)))
}

/// Refuses scopes that no application can have.
fn check_scopes(scopes: &[String]) -> Result<(), Failure> {
    if scopes.is_empty() {
        return Err(Failure::bad_request("scopes: at least one is required"));
    }
    match App::new(Key(0), AppKind::Integration, "", "", "").scope_too_much(scopes) {
        None => Ok(()),
        Some(unknown) => Err(Failure::bad_request(format!("scopes: '{unknown}' is not a scope of Webex"))),
    }
}

/// Refuses addresses no browser may be sent back to.
fn check_redirects(addresses: &[String]) -> Result<(), Failure> {
    if addresses.is_empty() {
        return Err(Failure::bad_request("redirect_uris: at least one is required; leave the field out to allow this machine's addresses"));
    }
    let is_fine = |address: &&String| {
        url::Url::parse(address)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some() && url.fragment().is_none())
    };
    match addresses.iter().find(|address| !is_fine(address)) {
        None => Ok(()),
        Some(wrong) => {
            Err(Failure::bad_request(format!("redirect_uris: '{wrong}' is not an address with http or https and without fragment")))
        }
    }
}

fn register(cloud: &Cloud, registration: Registration) -> Result<Reply, Failure> {
    if registration.name.trim().is_empty() {
        return Err(Failure::bad_request("name: it must not be empty"));
    }
    registration.redirect_uris.as_deref().map_or(Ok(()), check_redirects)?;
    registration.scopes.as_deref().map_or(Ok(()), check_scopes)?;
    let key = cloud.world_mut().new_key();
    let (client_id, secret) = (WebexId::new(Kind::Application, key).to_string(), cloud.tokens.new_secret());
    let mut app = App::new(key, AppKind::Integration, &registration.name, &client_id, &secret);
    app.redirects = registration.redirect_uris.unwrap_or_default();
    if let Some(scopes) = registration.scopes {
        app.scopes = Scopes::Granted(Arc::from(scopes));
    }
    cloud.identity.state().apps.push(app);
    Ok(Reply::json(&json!({ "client_id": client_id, "client_secret": secret })))
}

/// A token for anybody, without the way through the pages.
fn mint_token(cloud: &Cloud, mint: Mint) -> Result<Reply, Failure> {
    check_scopes(&mint.scopes)?;
    let holder = person(cloud, &mint.email)?;
    let (standing, is_stranger) = {
        let world = cloud.world();
        (standing_of(&world, holder), world.org_of(holder) != world.org)
    };
    let (secret, _) = cloud.tokens.mint(Minting {
        name: "minted".to_owned(),
        holder,
        standing,
        scopes: Scopes::Granted(Arc::from(mint.scopes)),
        app: crate::tokens::app_key(cloud.config.seed, "developer portal"),
        is_stranger,
        expires_ms: cloud.clock.now_ms() + LIFETIME_MS.0,
    });
    Ok(Reply::json(&json!({ "access_token": secret })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_ends_the_consent_and_nothing_leaves_it() {
        let wanted = |body: &str| decode::<Wanted>(body.as_bytes()).unwrap_or_else(|_| panic!("{body}")).auto_consent;
        assert_eq!(wanted("{}"), None);
        assert_eq!(wanted(r#"{"auto_consent":null}"#).as_deref(), Some(""));
        assert_eq!(wanted(r#"{"auto_consent":"a@x.org"}"#).as_deref(), Some("a@x.org"));
    }
}
