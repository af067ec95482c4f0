//! Where the document of a profile is kept: in the keyring, in a file, or in a sealed file.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use keyring_core::CredentialStore;
use serde::{Deserialize, Serialize};
use webex::SecretString;
use webex::tokens::{SecretFile, StoreLock, TokenError, TokenStore, Tokens};

use super::document::{Document, Kept, exposed};
use super::held::readers;
use super::seal::{self, Sealed};
use super::{ProfileName, SignInContext, keyring};
use crate::api::say;
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

/// Whether a question can be answered: on standard input, or on the terminal that shows it while standard input is a pipe.
fn is_somebody_there() -> bool {
    use std::io::IsTerminal as _;
    can_ask(std::io::stdin().is_terminal(), std::io::stderr().is_terminal(), || cfg!(unix) && std::fs::File::open("/dev/tty").is_ok())
}

fn can_ask(stdin: bool, stderr: bool, terminal: impl FnOnce() -> bool) -> bool {
    stdin || (stderr && terminal())
}

/// Asks for something new twice: a slip of the finger would lock it for ever.
fn ask_twice(question: &str, instead: &str, ask: impl Fn(&str, &str) -> Result<SecretString, Failure>) -> Result<SecretString, Failure> {
    let first = ask(question, instead)?;
    let second = ask("The same once more", instead)?;
    if exposed(&first) == exposed(&second) {
        return Ok(first);
    }
    Err(Failure::usage(format!("{question}: the two are not the same; nothing was changed")).with_advice("begin again"))
}

/// Asks on the terminal, without showing what is typed.
pub(super) fn ask(question: &str, instead: &str) -> Result<SecretString, Failure> {
    if !is_somebody_there() {
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
        let asked = || ask_twice("New passphrase", &format!("set {PASSPHRASE}"), ask);
        Ok(match (from_environment(), passphrase) {
            (Some(passphrase), _) => Self::Sealed(passphrase),
            (None, Passphrase::Ask) => Self::Sealed(asked()?),
            (None, Passphrase::FromEnvironment) => keyring::find().map_or(Self::Plain, Self::Keyring),
        })
    }
}

/// Takes what was replaced out of the keyring; whether it is gone.
fn is_removed(name: &ProfileName, find: impl FnOnce() -> Option<Arc<CredentialStore>>) -> bool {
    find().is_some_and(|store| keyring::remove(&store, name).is_ok())
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
        if was_in_keyring && !matches!(profile.way, Way::Keyring(_)) && !is_removed(&profile.name, keyring::find) {
            // That it cannot be removed is no reason to lose what is new.
            say(&format!("Note: the former tokens of `{}` are still in the keyring of the system, which does not answer.", profile.name));
            say(&format!("  {}; then `cordboard logout --profile {}` forgets them too", keyring::what_helps(), profile.name));
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
                        .with_advice(keyring::what_helps())
                        .with_advice(format!("or keep it in a file: `CORDBOARD_KEYRING=off cordboard login --profile {name}`"))
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
            Way::Plain => format!(
                "{path} ({}not encrypted{})",
                if readers(self.file.path()).is_empty() { "readable by you only, " } else { "" },
                readers(self.file.path())
            ),
            Way::Sealed(_) => format!("{path} (encrypted with a passphrase)"),
        }
    }

    /// Forgets a profile, whether it can be opened or not; whether there was one.
    pub(super) fn forget(context: &SignInContext) -> Result<bool, Failure> {
        Self::forget_in(context, keyring::find)
    }

    fn forget_in(context: &SignInContext, find: impl FnOnce() -> Option<Arc<CredentialStore>>) -> Result<bool, Failure> {
        let (name, file) = (&context.profile, context.place.file(&context.profile));
        if is_in_keyring(&file)? {
            let store = find().ok_or_else(|| {
                let what = format!("the tokens of the profile `{name}` are in the keyring of the system, which does not answer");
                Failure::new(Exit::Failure, format!("{what}; nothing was forgotten"))
                    .with_advice(keyring::what_helps())
                    .with_advice(format!("if that keyring is gone for good, remove {}", file.path().display()))
            })?;
            keyring::remove(&store, &context.profile).map_err(|reason| Failure::new(Exit::Failure, format!("the keyring: {reason}")))?;
        } else {
            // What a profile had there before it was kept in another way, because the keyring did not answer then.
            let _ = is_removed(name, find);
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::sign_in::{Naming, Place};

    fn context(folder: &tempfile::TempDir) -> SignInContext {
        SignInContext {
            place: Place::at(folder.path()),
            profile: ProfileName::parse("lab").expect("a name"),
            naming: Naming::Option,
            base_url: None,
            random: |_| {},
            open: Arc::new(|_| {}),
        }
    }

    #[test]
    fn a_profile_in_a_keyring_that_does_not_answer_is_not_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("lab.profile.json");
        std::fs::write(&file, "\"keyring\"\n").expect("written");
        let failure = Profile::forget_in(&context(&folder), || None).expect_err("the tokens are still there");
        assert!(failure.message.contains("nothing was forgotten") && failure.exit == Exit::Failure, "{failure}");
        assert!(file.exists());
        let store: Arc<CredentialStore> = keyring_core::mock::Store::new().expect("a keyring in memory");
        let name = ProfileName::parse("lab").expect("a name");
        keyring::write(&store, &name, "{}").expect("written");
        assert!(Profile::forget_in(&context(&folder), || Some(Arc::clone(&store))).expect("forgotten"));
        assert_eq!((keyring::read(&store, &name), file.exists()), (Ok(None), false));
    }

    #[test]
    fn what_stayed_in_a_keyring_is_forgotten_once_it_answers() {
        let folder = tempfile::tempdir().expect("a folder");
        let store: Arc<CredentialStore> = keyring_core::mock::Store::new().expect("a keyring in memory");
        let name = ProfileName::parse("lab").expect("a name");
        keyring::write(&store, &name, "{}").expect("written");
        assert!(!is_removed(&name, || None), "it does not answer");
        std::fs::write(folder.path().join("lab.profile.json"), "{\"plain\":{}}\n").expect("written");
        assert!(Profile::forget_in(&context(&folder), || Some(Arc::clone(&store))).expect("forgotten"));
        assert_eq!(keyring::read(&store, &name), Ok(None));
        assert!(is_removed(&name, || Some(store)), "nothing to remove is no error");
    }

    #[test]
    #[cfg(unix)]
    fn a_file_that_others_can_read_is_told() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let document = serde_json::from_str::<Document>(r#"{"kind":"token","tokens":{"access_token":"t"}}"#).expect("a document");
        let profile = Profile::create(&context(&folder), Way::Plain, document).expect("kept");
        assert!(profile.kept().ends_with("(readable by you only, not encrypted)"), "{}", profile.kept());
        std::fs::set_permissions(profile.file.path(), std::fs::Permissions::from_mode(0o644)).expect("changed");
        let kept = profile.kept();
        assert!(kept.contains("OTHERS CAN READ IT") && !kept.contains("by you only"), "{kept}");
    }

    #[test]
    fn a_question_needs_somebody_who_sees_and_answers_it() {
        assert!(can_ask(true, false, || false), "a terminal on standard input");
        assert!(can_ask(false, true, || true), "a pipe on standard input, and a terminal behind it");
        assert!(!can_ask(false, false, || true), "nobody sees the question");
        assert!(!can_ask(false, true, || false));
    }

    #[test]
    fn something_new_is_typed_twice() {
        let typed = |answers: [&'static str; 2]| {
            let at = Cell::new(0);
            ask_twice("New passphrase", "set it", |_, _| Ok(answers[at.replace(at.get() + 1)].to_owned().into()))
        };
        assert_eq!(exposed(&typed(["a b", "a b"]).expect("the same")), "a b");
        let failure = typed(["secret-one", "secret-two"]).expect_err("a slip");
        assert!(failure.message.contains("not the same") && !failure.to_string().contains("secret-"), "{failure}");
    }
}
