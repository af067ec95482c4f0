//! What a profile holds, for telling people; never the tokens themselves.

use webex::ClientBuilder;
use webex::tokens::{TokenStore as _, Tokens, YamlCache};

use super::SignInContext;
use super::document::Kind;
use super::kept::Profile;
use super::whoami::give;
use crate::exit::Failure;

/// How a token that was pasted is called.
pub(super) const TOKEN: &str = "a token that cannot be renewed; personal ones last 12 hours";

/// A profile that was opened.
pub(crate) struct Held(Profile);

impl Held {
    pub(super) const fn of(profile: Profile) -> Self {
        Self(profile)
    }

    /// The profile of the context; `None` when nobody has signed in with it.
    pub(crate) fn open(context: &SignInContext) -> Result<Option<Self>, Failure> {
        Ok(Profile::open(context)?.map(Self))
    }

    /// Gives a client these tokens, and the address that they belong to unless one is named.
    pub(crate) fn give(&self, context: &SignInContext, builder: ClientBuilder) -> Result<ClientBuilder, Failure> {
        give(context, &self.0, builder)
    }

    /// The address of Webex that the profile belongs to, unless it is the real one.
    pub(crate) fn base_url(&self) -> Option<String> {
        self.0.document().base_url
    }

    /// What signed in.
    pub(crate) fn kind(&self) -> &'static str {
        match self.0.document().kind {
            Kind::Token => TOKEN,
            Kind::Integration => "integration",
            Kind::ServiceApp => "service app",
        }
    }

    /// The times and scopes as they are kept now, and where.
    pub(crate) fn tokens(&self) -> (Tokens, String) {
        let document = self.0.document();
        match &document.cache {
            Some(path) => {
                let tokens = YamlCache::at(path).load().ok().flatten().unwrap_or_default();
                (tokens, format!("{} (cache of wxc_sdk, not encrypted{})", path.display(), readers(path)))
            }
            None => (Tokens::from(&document.tokens), self.0.kept()),
        }
    }

    /// Whether they can be renewed.
    pub(crate) fn is_renewable(&self) -> bool {
        self.0.document().kind != Kind::Token
    }
}

/// Who else may read a file that this program has not written yet.
#[cfg(unix)]
pub(super) fn readers(path: &std::path::Path) -> &'static str {
    use std::os::unix::fs::PermissionsExt as _;
    let is_open = std::fs::metadata(path).is_ok_and(|facts| facts.permissions().mode() & 0o077 != 0);
    if is_open { "; OTHERS CAN READ IT until chmod 600 or the next renewal" } else { "" }
}

#[cfg(not(unix))]
pub(super) const fn readers(_: &std::path::Path) -> &'static str {
    ""
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_cache_that_others_can_read_is_told() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let told = |mode| {
            std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(mode)).expect("changed");
            readers(file.path())
        };
        assert!(told(0o644).contains("OTHERS CAN READ IT") && told(0o640).contains("chmod 600"));
        assert_eq!(told(0o600), "");
    }
}
