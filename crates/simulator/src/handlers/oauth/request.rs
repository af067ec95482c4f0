//! What an authorization request asks for, read once for the page and once for the decision.

use crate::cloud::Cloud;
use crate::http::Query;
use crate::identity::{App, AppKind, Challenge};

/// The parameters that travel from the request through the page to the decision.
pub const CARRIED: [&str; 10] = [
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "login_hint",
];

/// An authorization request that may be put to a user.
#[derive(Debug)]
pub struct Asked {
    /// Who asks.
    pub app: App,
    /// Where the answer goes.
    pub redirect: String,
    /// Whether the request named it.
    pub is_redirect_named: bool,
    /// Scopes.
    pub scopes: Vec<String>,
    /// `state`, given back as it came.
    pub state: Option<String>,
    /// `nonce`.
    pub nonce: Option<String>,
    /// Proof the exchange must bring.
    pub challenge: Option<Challenge>,
    /// The mail address to suggest.
    pub hint: Option<String>,
    /// Whether nobody may be asked anything.
    pub is_silent: bool,
}

/// Why a request goes no further.
#[derive(Debug)]
pub enum Stop {
    /// Nobody can be sent back: the user is told.
    Page(String),
    /// The application is told.
    Redirect(String),
}

/// An address with more parameters, otherwise as it was given.
pub fn with_parameters(address: &str, parameters: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(parameters);
    let joint = match address.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some(_) => "&",
    };
    format!("{address}{joint}{}", query.finish())
}

/// The address that tells an application of an error.
pub fn error_address(redirect: &str, state: Option<&str>, code: &str, description: &str) -> String {
    let mut parameters = vec![("error", code), ("error_description", description)];
    parameters.extend(state.map(|state| ("state", state)));
    with_parameters(redirect, &parameters)
}

/// Reads a request.
pub fn read(cloud: &Cloud, query: &Query) -> Result<Asked, Stop> {
    let page = |text: &str| Stop::Page(text.to_owned());
    let client_id = query.find("client_id").ok_or_else(|| page("The request names no client_id."))?;
    let app = cloud.identity.state().app_by_client(client_id).filter(|app| app.kind == AppKind::Integration).cloned();
    let app = app.ok_or_else(|| page("No integration has this client_id."))?;
    let named = query.find("redirect_uri");
    let redirect = match (named, app.redirects.as_slice()) {
        (Some(named), _) if app.takes_redirect(named) => named.to_owned(),
        (Some(_), _) => return Err(page("The redirect_uri is not registered with the integration.")),
        (None, [only]) => only.clone(),
        (None, _) => return Err(page("The request names no redirect_uri.")),
    };
    let state = query.find("state").map(str::to_owned);
    let stop = |code: &str, description: &str| Stop::Redirect(error_address(&redirect, state.as_deref(), code, description));
    if query.find("response_type") != Some("code") {
        return Err(stop("unsupported_response_type", "this simulator serves the response_type code"));
    }
    let scopes: Vec<String> = query.find("scope").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    if scopes.is_empty() {
        return Err(stop("invalid_scope", "scope is missing"));
    }
    if let Some(scope) = app.scope_too_much(&scopes) {
        return Err(stop("invalid_scope", &format!("the integration does not have the scope {scope}")));
    }
    let challenge = Challenge::read(query.find("code_challenge"), query.find("code_challenge_method"));
    let challenge = challenge.map_err(|problem| stop("invalid_request", problem))?;
    Ok(Asked {
        is_redirect_named: named.is_some(),
        scopes,
        nonce: query.find("nonce").map(str::to_owned),
        challenge,
        hint: query.find("login_hint").map(str::to_owned),
        is_silent: query.find("prompt") == Some("none"),
        app,
        redirect,
        state,
    })
}

#[cfg(test)]
mod tests {
    use super::with_parameters;

    #[test]
    fn addresses_keep_what_they_had() {
        assert_eq!(with_parameters("http://localhost/cb", &[("code", "a b")]), "http://localhost/cb?code=a+b");
        assert_eq!(with_parameters("http://localhost/cb?x=%20", &[("code", "c")]), "http://localhost/cb?x=%20&code=c");
        assert_eq!(with_parameters("http://localhost/cb?", &[("code", "c")]), "http://localhost/cb?code=c");
    }
}
