//! Who may call which route: the one table. The router is built from it, so a route that is not in it cannot exist.

use engine::access::{Principal, Via};
use model::{Role, TokenScope};

use crate::routes;

/// Those who may call a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Everybody, signed in or not.
    Anyone,
    /// Whoever holds the set-up link while there is no administrator.
    SetUp,
    /// Everybody with an account and a role.
    SignedIn,
    /// Everybody who sees devices and calls.
    Viewers,
    /// Those who change devices and calling configuration.
    Operators,
    /// Those who run incidents.
    Responders,
    /// Those who manage people somewhere.
    Administrators,
    /// Those who administer everything: secrets, connections and the audit log are of no one place.
    ChiefAdministrators,
    /// Other services that post signed events; the signature is checked by the handler.
    Webhook,
    /// Whatever collects metrics: a token for them of somebody who runs the whole, or a program on this machine.
    Metrics,
}

impl Audience {
    /// The roles that belong to it.
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Self::Anyone | Self::SignedIn => &Role::ALL,
            Self::SetUp | Self::Metrics | Self::Webhook => &[],
            Self::Viewers => &[Role::Viewer, Role::Operator, Role::Responder, Role::Administrator],
            Self::Operators => &[Role::Operator, Role::Administrator],
            Self::Responders => &[Role::Responder, Role::Administrator],
            Self::Administrators | Self::ChiefAdministrators => &[Role::Administrator],
        }
    }

    /// Whether this one belongs to it. Where a role holds is asked later, when data is read.
    pub fn admits(self, principal: &Principal) -> bool {
        match self {
            Self::Anyone => true,
            // Nobody by a session or a token.
            Self::Webhook => false,
            Self::SetUp => matches!(principal.via, Via::SetUp(_)),
            Self::Metrics => principal.allows(TokenScope::Metrics) && collects_metrics(principal),
            Self::ChiefAdministrators => principal.is_administrator(),
            _ => !matches!(principal.via, Via::SetUp(_)) && principal.has_any(self.roles()),
        }
    }

    /// What to ask an administrator for.
    pub(crate) const fn wanted(self) -> &'static str {
        match self {
            Self::Anyone | Self::SignedIn => "any role",
            Self::SetUp => "the set-up link, while there is no administrator",
            Self::Viewers => "the role viewer, operator, responder or administrator",
            Self::Operators => "the role operator or administrator",
            Self::Responders => "the role responder or administrator",
            Self::Administrators => "the role administrator",
            Self::ChiefAdministrators => "the role administrator for everything",
            Self::Metrics => "an API token for metrics of an operator or administrator of the whole organisation",
            Self::Webhook => "the secret of the webhook",
        }
    }
}

/// Whether this one may have metrics collected: they are of the whole server, and so for those who run the whole.
pub(crate) fn collects_metrics(principal: &Principal) -> bool {
    principal.grants.iter().any(|grant| matches!(grant.role, Role::Operator | Role::Administrator) && grant.location.is_none())
}

/// The method of a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verb {
    /// GET, and HEAD with it.
    Get,
    /// POST.
    Post,
}

/// One route of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// Method.
    pub verb: Verb,
    /// Path, with `{name}` where something varies.
    pub path: &'static str,
    /// Those who may call it.
    pub audience: Audience,
    /// The scope an API token needs for it; `None` where tokens are not taken.
    pub token: Option<TokenScope>,
}

const fn get(path: &'static str, audience: Audience) -> Route {
    Route { verb: Verb::Get, path, audience, token: None }
}

const fn post(path: &'static str, audience: Audience) -> Route {
    Route { verb: Verb::Post, path, audience, token: None }
}

/// A route that programs may call with a token of this scope.
const fn api(path: &'static str, audience: Audience, token: TokenScope) -> Route {
    Route { verb: Verb::Get, path, audience, token: Some(token) }
}

/// Every route.
pub const ROUTES: &[Route] = &[
    // What shows nothing of the organisation.
    get(routes::HEALTHZ, Audience::Anyone),
    get(routes::READYZ, Audience::Anyone),
    get(routes::ASSETS, Audience::Anyone),
    get(routes::FAVICON, Audience::Anyone),
    post(routes::THEME, Audience::Anyone),
    post(routes::NAVIGATION, Audience::Anyone),
    post(routes::DENSITY, Audience::Anyone),
    // The ways in and out.
    get(routes::SIGN_IN, Audience::Anyone),
    post(routes::SIGN_IN, Audience::Anyone),
    get(routes::SIGN_IN_AT, Audience::Anyone),
    get(routes::SIGN_IN_BACK, Audience::Anyone),
    get(routes::INVITATION, Audience::Anyone),
    post(routes::INVITATION, Audience::Anyone),
    post(routes::SIGN_OUT, Audience::Anyone),
    get(routes::SET_UP, Audience::SetUp),
    post(routes::SET_UP, Audience::SetUp),
    // Devices and calls.
    get(routes::OVERVIEW, Audience::Viewers),
    api(routes::OVERVIEW_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::OVERVIEW_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::OVERVIEW_XLSX, Audience::Viewers, TokenScope::Read),
    get(routes::DEVICES, Audience::Viewers),
    api(routes::DEVICES_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::DEVICES_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::DEVICES_XLSX, Audience::Viewers, TokenScope::Read),
    get(routes::DEVICE, Audience::Viewers),
    api(routes::DEVICE_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::DEVICE_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::DEVICE_XLSX, Audience::Viewers, TokenScope::Read),
    post(routes::DEVICE_LABEL, Audience::Operators),
    get(routes::SOFTWARE, Audience::Viewers),
    api(routes::SOFTWARE_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::SOFTWARE_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::SOFTWARE_XLSX, Audience::Viewers, TokenScope::Read),
    get(routes::CALLS, Audience::Viewers),
    api(routes::CALLS_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::CALLS_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::CALLS_XLSX, Audience::Viewers, TokenScope::Read),
    get(routes::HISTORY, Audience::Viewers),
    api(routes::HISTORY_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::HISTORY_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::HISTORY_XLSX, Audience::Viewers, TokenScope::Read),
    get(routes::CALL, Audience::Viewers),
    api(routes::CALL_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::CALL_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::CALL_XLSX, Audience::Viewers, TokenScope::Read),
    get(routes::QUALITY, Audience::Viewers),
    api(routes::QUALITY_CSV, Audience::Viewers, TokenScope::Read),
    api(routes::QUALITY_JSON, Audience::Viewers, TokenScope::Read),
    api(routes::QUALITY_XLSX, Audience::Viewers, TokenScope::Read),
    api(routes::API_OVERVIEW, Audience::Viewers, TokenScope::Read),
    api(routes::API_DEVICES, Audience::Viewers, TokenScope::Read),
    api(routes::API_DEVICE, Audience::Viewers, TokenScope::Read),
    api(routes::API_AVAILABILITY, Audience::Viewers, TokenScope::Read),
    api(routes::API_TIMELINE, Audience::Viewers, TokenScope::Read),
    api(routes::API_PERIPHERALS, Audience::Viewers, TokenScope::Read),
    api(routes::API_SOFTWARE, Audience::Viewers, TokenScope::Read),
    api(routes::API_CALLS, Audience::Viewers, TokenScope::Read),
    api(routes::API_HISTORY, Audience::Viewers, TokenScope::Read),
    api(routes::API_CALL, Audience::Viewers, TokenScope::Read),
    api(routes::API_SAMPLES, Audience::Viewers, TokenScope::Read),
    api(routes::API_QUALITY, Audience::Viewers, TokenScope::Read),
    api(routes::API_SOURCES, Audience::Viewers, TokenScope::Read),
    api(routes::OPENAPI, Audience::Viewers, TokenScope::Read),
    get(routes::EVENTS, Audience::Viewers),
    // The reader's own settings.
    post(routes::ORGANIZATION, Audience::SignedIn),
    get(routes::SETTINGS, Audience::SignedIn),
    get(routes::ACCOUNT, Audience::SignedIn),
    post(routes::PASSWORD, Audience::SignedIn),
    post(routes::LINK, Audience::SignedIn),
    post(routes::UNLINK, Audience::SignedIn),
    get(routes::SESSIONS, Audience::SignedIn),
    post(routes::SESSION_END, Audience::SignedIn),
    post(routes::SESSIONS_END, Audience::SignedIn),
    get(routes::TOKENS, Audience::SignedIn),
    post(routes::TOKENS, Audience::SignedIn),
    post(routes::TOKEN_END, Audience::SignedIn),
    // Everybody's.
    get(routes::PEOPLE, Audience::Administrators),
    post(routes::INVITE, Audience::Administrators),
    post(routes::INVITATION_END, Audience::Administrators),
    post(routes::GRANT, Audience::Administrators),
    post(routes::GRANT_END, Audience::Administrators),
    post(routes::ABLE, Audience::Administrators),
    post(routes::RESET, Audience::ChiefAdministrators),
    post(routes::ACCOUNT_END, Audience::ChiefAdministrators),
    post(routes::IDENTITY_END, Audience::ChiefAdministrators),
    post(routes::RULE, Audience::ChiefAdministrators),
    post(routes::RULE_END, Audience::ChiefAdministrators),
    get(routes::WEBEX, Audience::ChiefAdministrators),
    post(routes::WEBEX_SERVICE_APP, Audience::ChiefAdministrators),
    post(routes::WEBEX_INTEGRATION, Audience::ChiefAdministrators),
    get(routes::WEBEX_BACK, Audience::ChiefAdministrators),
    post(routes::WEBEX_TEST, Audience::ChiefAdministrators),
    post(routes::WEBEX_END, Audience::ChiefAdministrators),
    get(routes::AUDIT, Audience::ChiefAdministrators),
    api(routes::AUDIT_CSV, Audience::ChiefAdministrators, TokenScope::Read),
    api(routes::AUDIT_JSON, Audience::ChiefAdministrators, TokenScope::Read),
    // Machines.
    post(routes::WEBEX_HOOK, Audience::Webhook),
    api(routes::METRICS, Audience::Metrics, TokenScope::Metrics),
];

/// The row of a route.
pub(crate) fn row(verb: Verb, path: &str) -> Option<&'static Route> {
    ROUTES.iter().find(|route| route.verb == verb && route.path == path)
}

/// Whether this one may open the page at this path.
pub(crate) fn may_open(path: &str, principal: &Principal) -> bool {
    row(Verb::Get, path).is_some_and(|route| route.audience.admits(principal))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use model::{AccountId, Grant, SessionId};

    use super::*;

    fn with(role: Role) -> Principal {
        let via = Via::Session(SessionId::from_random([1; 16]));
        let (account, name, email) = (AccountId::from_random([2; 16]), "Kari".to_owned(), None);
        Principal { account, name, email, grants: vec![Grant::everywhere(role)], via }
    }

    #[test]
    fn a_route_stands_in_the_table_once() {
        let mut seen = HashSet::new();
        for route in ROUTES {
            assert!(seen.insert((route.verb, route.path)), "{route:?}");
        }
    }

    #[test]
    fn roles_open_what_they_are_for() {
        use Audience::{Administrators, ChiefAdministrators, Operators, Responders, SetUp, SignedIn, Viewers};
        for (role, opens) in [
            (Role::Employee, &[SignedIn][..]),
            (Role::Viewer, &[SignedIn, Viewers]),
            (Role::Operator, &[SignedIn, Viewers, Operators]),
            (Role::Responder, &[SignedIn, Viewers, Responders]),
            (Role::Administrator, &[SignedIn, Viewers, Operators, Responders, Administrators, ChiefAdministrators]),
        ] {
            for audience in [SetUp, SignedIn, Viewers, Operators, Responders, Administrators, ChiefAdministrators] {
                assert_eq!(audience.admits(&with(role)), opens.contains(&audience), "{role} and {audience:?}");
            }
        }
    }

    #[test]
    fn the_set_up_link_opens_set_up_and_nothing_else() {
        let principal = Principal::set_up(SessionId::from_random([1; 16]));
        for route in ROUTES {
            let opens = matches!(route.audience, Audience::Anyone | Audience::SetUp);
            assert_eq!(route.audience.admits(&principal), opens, "{route:?}");
        }
    }
}
