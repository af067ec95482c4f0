//! Where the document of a profile is kept: in the keyring, in a file, or in a sealed file.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use keyring_core::CredentialStore;
use serde::{Deserialize, Serialize};
use webex::SecretString;
use webex::tokens::{SecretFile, StoreLock, TokenError, TokenStore, Tokens};

use super::document::{Document, Kept, exposed};
use super::seal::{self, Sealed};
use super::{ProfileName, SignInContext, keyring};
use crate::exit::{Exit, Failure};

/// Environment variable with the passphrase.
const PASSPHRASE: &str = "CORDBOARD_PASSPHRASE";

/// Whether a new profile is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passphrase {
    /// Only if the environment names a passphrase.
    FromEnvironment,
    /// Ask for one if the environment names none.
    Ask,
}

/// What stands in the file of a profile.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Content {
    /// The keyring has it.
    Keyring,
    Plain(Box<Document>),
    Sealed(Sealed),
}

/// How a document is kept.
#[derive(Clone)]
pub(super) enum Way {
    Keyring(Arc<CredentialStore>),
    Plain,
    Sealed(SecretString),
}

/// The profile and how it is kept; a store of its tokens.
#[derive(Clone)]
pub(super) struct Profile {
    name: ProfileName,
    file: SecretFile,
    way: Way,
    random: fn(&mut [u8]),
    document: Arc<Mutex<Document>>,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile").field("name", &self.name).finish_non_exhaustive()
    }
}

fn from_environment() -> Option<SecretString> {
    std::env::var(PASSPHRASE).ok().filter(|text| !text.is_empty()).map(Into::into)
}

/// Asks on the terminal, without showing what is typed.
pub(super) fn ask(question: &str, instead: &str) -> Result<SecretString, Failure> {
    use std::io::IsTerminal as _;
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(format!("{question}: nobody is there to ask")).with_advice(instead.to_owned()));
    }
    let typed = rpassword::prompt_password(format!("{question}: "));
    let typed = typed.map_err(|error| Failure::new(Exit::Failure, format!("{question}: cannot be read from the terminal: {error}")))?;
    if typed.trim().is_empty() {
        return Err(Failure::usage(format!("{question}: nothing was typed")).with_advice(instead.to_owned()));
    }
    Ok(typed.into())
}

fn failure(error: &TokenError) -> Failure {
    Failure::new(Exit::Failure, error.to_string())
}

impl Way {
    /// Sealed if a passphrase is given, else in the keyring if there is one.
    pub(super) fn choose(passphrase: Passphrase) -> Result<Self, Failure> {
        let asked = || ask("New passphrase", &format!("set {PASSPHRASE}"));
        Ok(match (from_environment(), passphrase) {
            (Some(passphrase), _) => Self::Sealed(passphrase),
            (None, Passphrase::Ask) => Self::Sealed(asked()?),
            (None, Passphrase::FromEnvironment) => keyring::find().map_or(Self::Plain, Self::Keyring),
        })
    }
}

fn is_in_keyring(file: &SecretFile) -> Result<bool, Failure> {
    let written = file.read().map_err(|error| failure(&error))?;
    Ok(written.is_some_and(|bytes| matches!(serde_json::from_slice(&bytes), Ok(Content::Keyring))))
}

impl Profile {
    /// Keeps a new profile, in the place of the one there was.
    pub(super) fn create(context: &SignInContext, way: Way, document: Document) -> Result<Self, Failure> {
        context.place.make()?;
        let (name, file, random) = (context.profile.clone(), context.place.file(&context.profile), context.random);
        // A profile that cannot be read any more is replaced like any other.
        let was_in_keyring = is_in_keyring(&file).unwrap_or(false);
        let mut profile = Self { name, file, way, random, document: Arc::new(Mutex::new(document)) };
        if profile.write().is_err() && matches!(profile.way, Way::Keyring(_)) {
            // A keyring that is locked, or too small for tokens with many scopes.
            profile.way = Way::Plain;
        }
        profile.write().map_err(|error| failure(&error))?;
        if was_in_keyring
            && !matches!(profile.way, Way::Keyring(_))
            && let Some(store) = keyring::find()
        {
            // What was replaced is of no use any more; that it cannot be removed is no reason to lose what is new.
            let _ = keyring::remove(&store, &profile.name);
        }
        Ok(profile)
    }

    /// The profile that is kept, if there is one.
    pub(super) fn open(context: &SignInContext) -> Result<Option<Self>, Failure> {
        let (name, file) = (context.profile.clone(), context.place.file(&context.profile));
        let Some(bytes) = file.read().map_err(|error| failure(&error))? else { return Ok(None) };
        let damaged = || {
            Failure::new(Exit::Failure, format!("the profile `{name}` in {} is damaged", file.path().display()))
                .with_advice(format!("sign in again: `cordboard login --profile {name}`"))
        };
        let written: Content = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
        let (document, way) = match written {
            Content::Plain(document) => (*document, Way::Plain),
            Content::Keyring => {
                let store = keyring::find().ok_or_else(|| {
                    Failure::new(Exit::Denied, format!("the profile `{name}` is in the keyring of the system, which does not answer"))
                        .with_advice("unlock it, or sign in again with CORDBOARD_KEYRING=off")
                })?;
                let text = keyring::read(&store, &name).map_err(|reason| Failure::new(Exit::Denied, format!("the keyring: {reason}")))?;
                let text = text.ok_or_else(damaged)?;
                (serde_json::from_str(&text).map_err(|_| damaged())?, Way::Keyring(store))
            }
            Content::Sealed(sealed) => {
                let passphrase = match from_environment() {
                    Some(passphrase) => passphrase,
                    None => ask(&format!("Passphrase of the profile `{name}`"), &format!("set {PASSPHRASE}"))?,
                };
                let text = seal::open(&sealed, exposed(&passphrase)).map_err(|reason| Failure::new(Exit::Failure, reason))?;
                let text = text.ok_or_else(|| {
                    Failure::new(Exit::Denied, format!("the passphrase does not open the profile `{name}`"))
                        .with_advice(format!("check {PASSPHRASE}; if it is lost, sign in again: `cordboard login --profile {name}`"))
                })?;
                (serde_json::from_slice(&text).map_err(|_| damaged())?, Way::Sealed(passphrase))
            }
        };
        Ok(Some(Self { name, file, way, random: context.random, document: Arc::new(Mutex::new(document)) }))
    }

    pub(super) fn document(&self) -> Document {
        self.document.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Where it is kept, for people.
    pub(super) fn kept(&self) -> String {
        let path = self.file.path().display();
        match &self.way {
            Way::Keyring(_) => "the keyring of the system".to_owned(),
            Way::Plain => format!("{path} (readable by you only, not encrypted)"),
            Way::Sealed(_) => format!("{path} (encrypted with a passphrase)"),
        }
    }

    /// Forgets a profile, whether it can be opened or not; whether there was one.
    pub(super) fn forget(context: &SignInContext) -> Result<bool, Failure> {
        let file = context.place.file(&context.profile);
        if is_in_keyring(&file)?
            && let Some(store) = keyring::find()
        {
            keyring::remove(&store, &context.profile).map_err(|reason| Failure::new(Exit::Failure, format!("the keyring: {reason}")))?;
        }
        file.remove().map_err(|error| failure(&error))
    }

    fn store_error(&self, action: &'static str, reason: impl fmt::Display) -> TokenError {
        TokenError::Store { action, place: format!("the profile `{}`", self.name), reason: reason.to_string() }
    }

    fn write(&self) -> Result<(), TokenError> {
        let document = self.document();
        let text = serde_json::to_string(&document).map_err(|error| self.store_error("write", error))?;
        let content = match &self.way {
            Way::Plain => Content::Plain(Box::new(document)),
            Way::Keyring(store) => {
                keyring::write(store, &self.name, &text).map_err(|reason| self.store_error("write", reason))?;
                Content::Keyring
            }
            Way::Sealed(passphrase) => {
                let sealed = seal::seal(text.as_bytes(), exposed(passphrase), self.random);
                Content::Sealed(sealed.map_err(|reason| self.store_error("write", reason))?)
            }
        };
        let mut bytes = serde_json::to_vec_pretty(&content).map_err(|error| self.store_error("write", error))?;
        bytes.push(b'\n');
        self.file.write(&bytes)
    }

    /// What another process may have written since.
    fn read_again(&self) -> Result<Document, TokenError> {
        let Some(bytes) = self.file.read()? else { return Err(self.store_error("read", "it is gone; sign in again")) };
        let content: Content = serde_json::from_slice(&bytes).map_err(|_| self.store_error("read", "it is damaged"))?;
        let text = match (content, &self.way) {
            (Content::Plain(document), _) => return Ok(*document),
            (Content::Keyring, Way::Keyring(store)) => keyring::read(store, &self.name)
                .and_then(|text| text.ok_or_else(|| "the keyring does not have it".to_owned()))
                .map_err(|reason| self.store_error("read", reason))?
                .into_bytes(),
            (Content::Sealed(sealed), Way::Sealed(passphrase)) => seal::open(&sealed, exposed(passphrase))
                .and_then(|text| text.ok_or_else(|| "the passphrase was changed".to_owned()))
                .map_err(|reason| self.store_error("read", reason))?,
            _ => return Err(self.store_error("read", "it is kept in another way since; start again")),
        };
        serde_json::from_slice(&text).map_err(|_| self.store_error("read", "it is damaged"))
    }
}

impl TokenStore for Profile {
    fn load(&self) -> Result<Option<Tokens>, TokenError> {
        let document = self.read_again()?;
        let tokens = Tokens::from(&document.tokens);
        *self.document.lock().unwrap_or_else(PoisonError::into_inner) = document;
        Ok(Some(tokens))
    }

    fn save(&self, tokens: &Tokens) -> Result<(), TokenError> {
        self.document.lock().unwrap_or_else(PoisonError::into_inner).tokens = Kept::from(tokens);
        self.write()
    }

    fn try_lock(&self) -> Result<Option<StoreLock>, TokenError> {
        self.file.try_lock()
    }
}
