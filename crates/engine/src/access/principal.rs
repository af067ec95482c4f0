//! Who a request comes from, and what that one may do.

use std::net::IpAddr;

use model::id::OrganizationId;
use model::{AccountId, Grant, Role, Scope, SessionId, TokenId, TokenScope};

/// Where a request comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Address of the network, as the nearest listed proxy says or the connection shows; `None` inside the program.
    pub address: Option<IpAddr>,
    /// What the browser calls itself.
    pub user_agent: Option<String>,
}

impl Origin {
    /// From this machine's own terminal.
    pub const fn local() -> Self {
        Self { address: None, user_agent: None }
    }
}

/// How somebody came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Via {
    /// With a session.
    Session(SessionId),
    /// With an API token that may be used for these things.
    Token(TokenId, Vec<TokenScope>),
    /// With the set-up link, while there is no administrator.
    SetUp(SessionId),
    /// In a terminal of the server.
    CommandLine,
}

/// Who a request comes from. Read anew for every request: what was revoked is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// The account.
    pub account: AccountId,
    /// Name as people say it.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// The roles and where they hold.
    pub grants: Vec<Grant>,
    /// How it came in.
    pub via: Via,
}

impl Principal {
    /// Whoever holds the set-up link: may make the first administrator and nothing else.
    pub fn set_up(session: SessionId) -> Self {
        Self { account: AccountId::set_up(), name: "Set-up".to_owned(), email: None, grants: Vec::new(), via: Via::SetUp(session) }
    }

    /// Whoever runs commands on the machine that has the store and its key: everything is theirs already.
    pub fn command_line() -> Self {
        Self {
            account: AccountId::command_line(),
            name: "Command line".to_owned(),
            email: None,
            grants: vec![Grant::everywhere(Role::Administrator)],
            via: Via::CommandLine,
        }
    }

    /// What one of these roles lets this one see of an organisation.
    pub fn scope(&self, org: &OrganizationId, roles: &[Role]) -> Scope {
        Scope::of(&self.grants, org, roles)
    }

    /// Whether this one has one of these roles anywhere.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        self.grants.iter().any(|grant| roles.contains(&grant.role))
    }

    /// Whether this one may see names and numbers of remote parties somewhere in the organisation.
    pub fn sees_call_identities(&self, org: &OrganizationId) -> bool {
        self.grants.iter().any(|grant| grant.role.sees_call_identities() && grant.org.as_ref().is_none_or(|own| own == org))
    }

    /// Whether this one administers everything.
    pub fn is_administrator(&self) -> bool {
        self.grants.contains(&Grant::everywhere(Role::Administrator))
    }

    /// Whether this one administers all that the grant reaches, and so may give and take it.
    pub fn may_give(&self, grant: &Grant) -> bool {
        self.grants.iter().any(|own| {
            own.role == Role::Administrator
                && own.org.as_ref().is_none_or(|org| grant.org.as_ref() == Some(org))
                && own.location.as_ref().is_none_or(|location| grant.location.as_ref() == Some(location))
        })
    }

    /// Whether what it came in with may be used for this: sessions for everything, tokens for their scopes; writing includes
    /// reading.
    pub fn allows(&self, scope: TokenScope) -> bool {
        match &self.via {
            Via::Session(_) | Via::CommandLine => true,
            Via::Token(_, scopes) => scopes.contains(&scope) || (scope == TokenScope::Read && scopes.contains(&TokenScope::Write)),
            Via::SetUp(_) => false,
        }
    }

    /// The session, when it came in with one.
    pub const fn session(&self) -> Option<&SessionId> {
        match &self.via {
            Via::Session(session) | Via::SetUp(session) => Some(session),
            Via::Token(..) | Via::CommandLine => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use model::id::LocationId;

    use super::*;

    fn with(grants: Vec<Grant>, via: Via) -> Principal {
        Principal { account: AccountId::from_random([1; 16]), name: "Kari".to_owned(), email: None, grants, via }
    }

    fn grant(role: Role, org: Option<&str>, location: Option<&str>) -> Grant {
        Grant { role, org: org.map(OrganizationId::from_key), location: location.map(LocationId::from_key) }
    }

    #[test]
    fn nobody_gives_more_than_they_administer() {
        let session = || Via::Session(SessionId::from_random([2; 16]));
        let of_org = with(vec![grant(Role::Administrator, Some("o1"), None)], session());
        assert!(of_org.may_give(&grant(Role::Viewer, Some("o1"), None)) && of_org.may_give(&grant(Role::Viewer, Some("o1"), Some("l1"))));
        assert!(!of_org.may_give(&grant(Role::Viewer, None, None)) && !of_org.may_give(&grant(Role::Viewer, Some("o2"), None)));
        let of_location = with(vec![grant(Role::Administrator, Some("o1"), Some("l1"))], session());
        assert!(of_location.may_give(&grant(Role::Administrator, Some("o1"), Some("l1"))));
        assert!(!of_location.may_give(&grant(Role::Viewer, Some("o1"), None)));
        assert!(!with(vec![grant(Role::Operator, None, None)], session()).may_give(&grant(Role::Employee, None, None)));
        assert!(Principal::command_line().may_give(&grant(Role::Administrator, None, None)));
    }

    #[test]
    fn a_token_is_good_for_its_scopes_only() {
        let token = |scopes: &[TokenScope]| with(vec![], Via::Token(TokenId::from_random([3; 16]), scopes.to_vec()));
        assert!(token(&[TokenScope::Write]).allows(TokenScope::Read) && !token(&[TokenScope::Write]).allows(TokenScope::Metrics));
        assert!(!token(&[TokenScope::Read]).allows(TokenScope::Write) && token(&[TokenScope::Metrics]).allows(TokenScope::Metrics));
        assert!(TokenScope::ALL.iter().all(|scope| !Principal::set_up(SessionId::from_random([4; 16])).allows(*scope)));
    }
}
