//! The keyring of the operating system: Secret Service, Keychain or Credential Manager.

use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};

use super::ProfileName;

const SERVICE: &str = "cordboard";
/// `off` leaves the keyring alone.
const SWITCH: &str = "CORDBOARD_KEYRING";

/// The keyring, when there is one that answers.
pub(super) fn find() -> Option<Arc<CredentialStore>> {
    if std::env::var(SWITCH).is_ok_and(|value| value.eq_ignore_ascii_case("off")) {
        return None;
    }
    native()
}

/// What to do when the keyring is needed and does not answer.
pub(super) fn what_helps() -> &'static str {
    advice(std::env::var(SWITCH).ok().as_deref())
}

fn advice(switch: Option<&str>) -> &'static str {
    match switch {
        Some(value) if value.eq_ignore_ascii_case("off") => "CORDBOARD_KEYRING=off leaves it alone: unset that variable",
        _ => "unlock it and try again",
    }
}

#[cfg(target_os = "linux")]
fn native() -> Option<Arc<CredentialStore>> {
    Some(dbus_secret_service_keyring_store::Store::new().ok()?)
}

#[cfg(target_os = "macos")]
fn native() -> Option<Arc<CredentialStore>> {
    Some(apple_native_keyring_store::keychain::Store::new().ok()?)
}

#[cfg(windows)]
fn native() -> Option<Arc<CredentialStore>> {
    Some(windows_native_keyring_store::Store::new().ok()?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn native() -> Option<Arc<CredentialStore>> {
    None
}

fn entry(store: &Arc<CredentialStore>, profile: &ProfileName) -> Result<Entry, Error> {
    store.build(SERVICE, profile.as_str(), None)
}

/// What the keyring holds for a profile.
pub(super) fn read(store: &Arc<CredentialStore>, profile: &ProfileName) -> Result<Option<String>, String> {
    match entry(store, profile).and_then(|entry| entry.get_password()) {
        Ok(text) => Ok(Some(text)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(said(&error)),
    }
}

/// Keeps a text in the keyring.
pub(super) fn write(store: &Arc<CredentialStore>, profile: &ProfileName, text: &str) -> Result<(), String> {
    entry(store, profile).and_then(|entry| entry.set_password(text)).map_err(|error| said(&error))
}

/// Forgets a profile.
pub(super) fn remove(store: &Arc<CredentialStore>, profile: &ProfileName) -> Result<(), String> {
    match entry(store, profile).and_then(|entry| entry.delete_credential()) {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(said(&error)),
    }
}

/// Some of these errors carry what was stored; that must not be shown.
fn said(error: &Error) -> String {
    match error {
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "what it holds is damaged".to_owned(),
        Error::TooLong(name, most) => format!("{name} is longer than the {most} bytes it takes"),
        Error::Ambiguous(_) => "it holds this profile more than once".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_switched_it_off_is_told_so() {
        assert!(advice(Some("OFF")).contains("unset"));
        assert!(advice(None).contains("unlock") && advice(Some("on")).contains("unlock"));
    }

    #[test]
    fn a_profile_goes_in_and_out() {
        let store: Arc<CredentialStore> = keyring_core::mock::Store::new().expect("a keyring in memory");
        let (lab, other) = (ProfileName::parse("lab").expect("a name"), ProfileName::parse("other").expect("a name"));
        assert_eq!(read(&store, &lab), Ok(None));
        write(&store, &lab, "{}").expect("written");
        assert_eq!((read(&store, &lab), read(&store, &other)), (Ok(Some("{}".to_owned())), Ok(None)));
        remove(&store, &lab).expect("removed");
        assert_eq!(read(&store, &lab), Ok(None));
        remove(&store, &lab).expect("nothing to remove is no error");
    }
}
