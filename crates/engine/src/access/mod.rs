//! Who may come in and what they may do: accounts, sign-in, sessions, roles and API tokens.
//!
//! Secrets of links, sessions, invitations and tokens have 256 random bits and exist in the clear only with their holder: the store
//! has their SHA-256. A fast hash is enough, because nobody can guess 256 bits. Passwords can be guessed, so theirs is argon2id.
//!
//! Rights are read with every request, so that what is taken away is gone at once. To add a way to sign in, give it a file that ends
//! in [`session`]'s `start`; every start makes a new secret, so that a secret from before a sign-in is worth nothing after it.

mod accounts;
mod deed;
mod ended;
mod error;
mod external;
mod guesses;
mod invitations;
mod link;
mod local;
mod password;
mod principal;
mod removal;
mod roles;
mod rules;
mod secret;
mod seen;
mod session;
mod sessions;
mod set_up;
mod tokens;

use std::fmt;
use std::sync::Arc;

use model::id::OrganizationId;
use store::Store;
use tokio::sync::watch;

use crate::{Audit, Clock, Randomness};
use password::Passwords;

pub(crate) use deed::actor;

pub use accounts::NewPerson;
pub use ended::{POLL_EVERY, follow};
pub use error::{AccessError, LinkRefused, SignInError};
pub use invitations::{INVITATION_VALID_FOR, Newcomer};
pub use link::{LINK_VALID_FOR, RESET_VALID_FOR};
pub use model::LinkPurpose;
pub use password::{MAX_PASSWORD_BYTES, MIN_PASSWORD_CHARACTERS};
pub use principal::{Origin, Principal, Via};
pub use session::{SESSION_IDLE, SESSION_VALID_FOR, Session};
pub use set_up::FirstAdministrator;
pub use tokens::{MAX_TOKEN_LIFE, RULES_CONFIRMED_FOR, TOKEN_PREFIX};

/// Access to Cordboard. Cheap to clone.
#[derive(Clone)]
pub struct Access {
    store: Store,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    audit: Audit,
    passwords: Arc<Passwords>,
    ended: Arc<watch::Sender<i64>>,
    /// The machine's user who runs this program.
    operator: Option<String>,
    /// The organisation of the configured token, once it is known.
    token_org: Arc<watch::Sender<Option<OrganizationId>>>,
}

impl Access {
    /// Access whose accounts, links and sessions live in this store.
    pub fn new(store: Store, clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>) -> Self {
        let passwords = Arc::new(Passwords::new(randomness.as_ref()));
        let audit = Audit::new(store.clone(), Arc::clone(&clock), Arc::clone(&randomness));
        Self {
            store,
            clock,
            randomness,
            audit,
            passwords,
            ended: Arc::new(watch::Sender::new(0)),
            operator: None,
            token_org: Arc::default(),
        }
    }

    /// Names the machine's user who runs this program: the audit log tells it of what the command line does.
    #[must_use]
    pub fn operated_by(self, user: Option<String>) -> Self {
        Self { operator: user, ..self }
    }

    /// Tells which organisation the configured access token belongs to: its people may sign in while nothing else is connected. Until it is
    /// told, nobody's organisation is the one of the token.
    pub fn token_belongs_to(&self, org: Option<OrganizationId>) {
        self.token_org.send_replace(org);
    }

    /// Fresh random bytes, for an id.
    fn random_id(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.randomness.fill(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Access")
    }
}
