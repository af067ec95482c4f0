//! Words for what a source says in its own.

use model::CallSource;

/// Why a call ended: `LocalDisconnect` as "Local disconnect".
pub(super) fn cause(cause: &str) -> String {
    let mut words = String::with_capacity(cause.len() + 4);
    let mut was_lower = false;
    for sign in cause.chars() {
        if sign.is_uppercase() && was_lower {
            words.push(' ');
            words.extend(sign.to_lowercase());
        } else {
            words.push(if sign == '_' { ' ' } else { sign });
        }
        was_lower = sign.is_lowercase() || sign.is_ascii_digit();
    }
    words
}

/// Who told of a call.
pub(super) const fn source(source: CallSource) -> &'static str {
    match source {
        CallSource::Live => "watched live",
        CallSource::DeviceHistory => "history of the device",
        CallSource::Cdr => "call records of Webex Calling",
        CallSource::Import => "imported",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_read_as_words() {
        assert_eq!(cause("LocalDisconnect"), "Local disconnect");
        assert_eq!(cause("Normal_call_clearing"), "Normal call clearing");
        assert_eq!(cause("NoAnswer"), "No answer");
        assert_eq!(cause("SIP 486"), "SIP 486");
        assert_eq!(cause(""), "");
    }
}
