//! Accounts: making, disabling, passwords and roles.

use super::AccessError;
use super::local::MAX_EMAIL_BYTES;

/// A name is this long at most, in characters.
const MAX_NAME_CHARACTERS: usize = 100;

/// The name without blanks around it, if it is one.
pub(super) fn check_name(name: &str) -> Result<String, AccessError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > MAX_NAME_CHARACTERS || name.chars().any(char::is_control) {
        return Err(AccessError::Unfit(format!("a name has 1 to {MAX_NAME_CHARACTERS} characters on one line")));
    }
    Ok(name.to_owned())
}

/// The e-mail address without blanks around it, if it looks like one.
pub(super) fn check_email(email: &str) -> Result<String, AccessError> {
    let email = email.trim();
    let fits = email.len() <= MAX_EMAIL_BYTES
        && !email.chars().any(|c| c.is_whitespace() || c.is_control())
        && email.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.len() > 1);
    if fits { Ok(email.to_owned()) } else { Err(AccessError::Unfit("write an e-mail address like kari@example.com".to_owned())) }
}
