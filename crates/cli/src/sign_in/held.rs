//! What a profile holds, for telling people; never the tokens themselves.

use webex::ClientBuilder;
use webex::tokens::{TokenStore as _, Tokens, YamlCache};

use super::SignInContext;
use super::document::Kind;
use super::kept::Profile;
use super::whoami::give;
use crate::exit::Failure;

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
            Kind::Token => "a token that cannot be renewed; personal ones last 12 hours",
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
                (tokens, format!("{} (cache of wxc_sdk, not encrypted)", path.display()))
            }
            None => (Tokens::from(&document.tokens), self.0.kept()),
        }
    }

    /// Whether they can be renewed.
    pub(crate) fn is_renewable(&self) -> bool {
        self.0.document().kind != Kind::Token
    }
}
