//! Applications.

use crate::ids::Key;
use crate::tokens::{Scopes, known_scopes};

/// Scopes of `OpenID` Connect; they need not be registered with an application.
pub const OPENID_SCOPES: [&str; 5] = ["openid", "email", "profile", "phone", "address"];

/// Kinds of application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppKind {
    /// Acts for users who consent.
    Integration,
    /// Acts for itself once an administrator authorised it.
    ServiceApp,
}

/// An application.
#[derive(Debug, Clone)]
pub struct App {
    /// Identity.
    pub key: Key,
    /// Kind.
    pub kind: AppKind,
    /// Name the consent page shows.
    pub name: String,
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: String,
    /// Registered redirect addresses; addresses of this machine are always taken while the list is empty.
    pub redirects: Vec<String>,
    /// Scopes it was registered with.
    pub scopes: Scopes,
    /// Service apps: whether the organisation authorised it.
    pub is_authorised: bool,
}

impl App {
    /// An application with every scope.
    pub fn new(key: Key, kind: AppKind, name: &str, client_id: &str, client_secret: &str) -> Self {
        Self {
            key,
            kind,
            name: name.to_owned(),
            client_id: client_id.to_owned(),
            client_secret: client_secret.to_owned(),
            redirects: Vec::new(),
            scopes: Scopes::All,
            is_authorised: true,
        }
    }

    /// Whether users may be sent back to an address.
    pub fn takes_redirect(&self, address: &str) -> bool {
        if !self.redirects.is_empty() {
            return self.redirects.iter().any(|own| own == address);
        }
        let Ok(url) = url::Url::parse(address) else { return false };
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let is_near = host == "localhost"
            || host.ends_with(".localhost")
            || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback() || address.is_unspecified());
        is_near && matches!(url.scheme(), "http" | "https") && url.fragment().is_none()
    }

    /// The first scope it may not ask for.
    pub fn scope_too_much<'a>(&self, asked: &'a [String]) -> Option<&'a str> {
        let is_fine = |scope: &str| {
            OPENID_SCOPES.contains(&scope)
                || match &self.scopes {
                    // Not every scope Webex has is in the catalogue: its families are.
                    Scopes::All => known_scopes().contains(&scope) || is_of_a_known_family(scope),
                    held => held.hold_one_of(&[scope]),
                }
        };
        asked.iter().map(String::as_str).find(|scope| !is_fine(scope))
    }
}

fn is_of_a_known_family(scope: &str) -> bool {
    let Some((family, name)) = scope.split_once(':') else { return false };
    let family = family.to_ascii_lowercase();
    let is_known =
        ["spark", "spark-admin", "spark-compliance", "meeting", "identity", "analytics", "audit", "cjp", "cjds", "application", "wxcc"]
            .contains(&family.as_str());
    is_known && !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::{App, AppKind};
    use crate::ids::Key;

    #[test]
    fn redirects_stay_on_this_machine_or_on_the_list() {
        let mut app = App::new(Key(1), AppKind::Integration, "n", "c", "s");
        for fine in ["http://localhost:6001/redirect", "http://0.0.0.0:5500/callback", "https://127.0.0.1/x", "http://[::1]:1/"] {
            assert!(app.takes_redirect(fine), "{fine}");
        }
        for bad in ["http://example.com/", "javascript:alert(1)", "http://localhost.example.com/", "http://localhost/#x", ""] {
            assert!(!app.takes_redirect(bad), "{bad}");
        }
        app.redirects = vec!["https://portal.example.com/authorize".to_owned()];
        assert!(app.takes_redirect("https://portal.example.com/authorize"));
        assert!(!app.takes_redirect("https://portal.example.com/authorize/"));
        assert!(!app.takes_redirect("http://localhost/"));
    }

    #[test]
    fn an_unknown_family_of_scopes_is_too_much() {
        let app = App::new(Key(1), AppKind::Integration, "n", "c", "s");
        let asked = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(app.scope_too_much(&asked("openid email spark:all meeting:recordings_read")), None);
        assert_eq!(app.scope_too_much(&asked("spark:people_read martian:read")), Some("martian:read"));
    }
}
