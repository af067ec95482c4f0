//! What values of the right type may be: lengths, ranges and forms of fields. The catalogue's schemas hold types only, so the limits stand
//! here, as data. To limit one more field: add a row.
//!
//! An empty text and null pass wherever a rule does not ask for a least length: clients send them for "none".

use std::fmt::Write as _;

use serde_json::Value;
use webex_catalogue::Operation;

/// What a value must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// A text with so many characters, none of them a control character; blanks alone count as nothing.
    Text(usize, usize),
    /// A whole number between these.
    Whole(i64, i64),
    /// Whom calls can be sent to: a number, an extension or a SIP address.
    Reach,
    /// A telephone number.
    Number,
    /// A mail address.
    Mail,
    /// Digits of a voicemail passcode.
    Passcode,
}

/// One row: operations by the end of their path (ids at its end do not count), their fields, and what those must be.
struct Limit {
    place: &'static str,
    fields: &'static [&'static str],
    rule: Rule,
}

const fn limit(place: &'static str, fields: &'static [&'static str], rule: Rule) -> Limit {
    Limit { place, fields, rule }
}

/// "Documented" is what the operation's page on developer.webex.com says of the field; "assumed" is our own bound.
const LIMITS: &[Limit] = &[
    // Documented: at most 80 characters.
    limit("{locationId}/callParks", &["name"], Rule::Text(1, 80)),
    limit("{locationId}/callPickups", &["name"], Rule::Text(1, 80)),
    // Documented: at most 30 characters.
    limit("{locationId}/callParkExtensions", &["name"], Rule::Text(1, 30)),
    // Documented: 1 to 30 characters.
    limit("{locationId}/paging", &["name"], Rule::Text(1, 30)),
    // Assumed, by the documented length of parks and pickups.
    limit("{locationId}/queues", &["name"], Rule::Text(1, 80)),
    limit("{locationId}/huntGroups", &["name"], Rule::Text(1, 80)),
    limit("{locationId}/autoAttendants", &["name"], Rule::Text(1, 80)),
    limit("{locationId}/voicemailGroups", &["name"], Rule::Text(1, 80)),
    limit("/schedules", &["name", "newName", "events[].name", "events[].newName"], Rule::Text(1, 80)),
    limit("{scheduleId}/events", &["name", "newName"], Rule::Text(1, 80)),
    // Assumed, by the range Control Hub offers.
    limit("{locationId}/queues", &["queueSettings.queueSize"], Rule::Whole(0, 250)),
    // Documented: systemMaxNumberOfRings, 20 in every published example.
    limit("{locationId}/huntGroups", &["callPolicies.noAnswer.nextAgentRings", "callPolicies.noAnswer.numberOfRings"], Rule::Whole(1, 20)),
    limit("{locationId}/queues", &["callPolicies.callBounce.callBounceMaxRings"], Rule::Whole(1, 20)),
    limit("/callForwarding", &["callForwarding.noAnswer.numberOfRings"], Rule::Whole(1, 20)),
    limit("/voicemail", &["sendUnansweredCalls.numberOfRings"], Rule::Whole(1, 20)),
    limit(
        "/callForwarding",
        &[
            "callForwarding.always.destination",
            "callForwarding.busy.destination",
            "callForwarding.noAnswer.destination",
            "businessContinuity.destination",
        ],
        Rule::Reach,
    ),
    limit(
        "{locationId}/huntGroups",
        &[
            "callPolicies.noAnswer.destination",
            "callPolicies.busyRedirect.destination",
            "callPolicies.businessContinuityRedirect.destination",
        ],
        Rule::Reach,
    ),
    limit("{locationId}/queues", &["queueSettings.overflow.transferNumber"], Rule::Reach),
    limit("/callerId", &["customNumber", "additionalExternalCallerIdCustomNumber"], Rule::Number),
    // Assumed, by the passcode rules an organisation starts with: 6 to 30 digits, not one digit alone.
    limit("/voicemail/passcode", &["passcode"], Rule::Passcode),
    limit("{locationId}/voicemailGroups", &["passcode"], Rule::Passcode),
    // Assumed: the longest names and titles Webex's pages take.
    limit("/people", &["firstName", "lastName", "displayName", "nickName"], Rule::Text(0, 256)),
    limit("/v2/Users", &["name.givenName", "name.familyName", "displayName", "nickName"], Rule::Text(0, 256)),
    limit("/workspaces", &["displayName"], Rule::Text(1, 256)),
    limit("/rooms", &["title"], Rule::Text(1, 256)),
    limit("/teams", &["name"], Rule::Text(1, 256)),
    limit("/webhooks", &["name"], Rule::Text(1, 256)),
    // Documented: an address; the form is that of RFC 5321.
    limit("/people", &["emails[]"], Rule::Mail),
    limit("/v2/Users", &["userName", "emails[].value"], Rule::Mail),
    // Documented: 0 or higher.
    limit("/workspaces", &["capacity"], Rule::Whole(0, i64::MAX)),
];

/// Everything in a body that means nothing, as texts that name the field.
pub fn refusals(operation: &Operation, body: &Value) -> Vec<String> {
    let noun = without_ids(operation.path);
    let mut found = Vec::new();
    for limit in LIMITS.iter().filter(|limit| noun.ends_with(limit.place)) {
        for field in limit.fields {
            walk(body, field, &mut String::new(), &mut |place, value| {
                if let Some(wrong) = limit.rule.wrong_with(value) {
                    found.push(format!("{place}: {wrong}"));
                }
            });
        }
    }
    found
}

/// A path without the ids at its end.
fn without_ids(mut path: &'static str) -> &'static str {
    while let Some((front, last)) = path.rsplit_once('/')
        && last.starts_with('{')
    {
        path = front;
    }
    path
}

/// Visits every value a dotted path leads to; `[]` stands for each entry of a list.
fn walk(value: &Value, path: &str, place: &mut String, visit: &mut impl FnMut(&str, &Value)) {
    if path.is_empty() {
        return visit(place, value);
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    let (name, is_list) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    let Some(inner) = value.get(name) else { return };
    let length = place.len();
    if !place.is_empty() {
        place.push('.');
    }
    place.push_str(name);
    if is_list {
        for (at, entry) in inner.as_array().into_iter().flatten().enumerate() {
            let length = place.len();
            // Writing into a text cannot fail.
            let _ = write!(place, "[{at}]");
            walk(entry, rest, place, visit);
            place.truncate(length);
        }
    } else {
        walk(inner, rest, place, visit);
    }
    place.truncate(length);
}

impl Rule {
    /// What is wrong with a value; values of another type are the schema's matter.
    fn wrong_with(self, value: &Value) -> Option<String> {
        if let Self::Whole(least, most) = self {
            let given = value.as_number()?;
            let is_fine = given.as_i64().is_some_and(|number| (least..=most).contains(&number));
            let range = if most == i64::MAX { format!("{least} or more") } else { format!("between {least} and {most}") };
            return (!is_fine).then(|| format!("{given} is not a whole number that is {range}"));
        }
        let text = value.as_str()?;
        match self {
            Self::Text(least, most) => {
                let length = text.chars().count();
                if text.chars().any(char::is_control) {
                    Some("control characters are not accepted".to_owned())
                } else if text.trim().is_empty() && least > 0 {
                    Some("it must not be empty".to_owned())
                } else {
                    (length > most).then(|| format!("{length} characters are too many, at most {most} are accepted"))
                }
            }
            _ if text.is_empty() && self != Self::Passcode && self != Self::Mail => None,
            Self::Reach => (!is_reachable(text)).then(|| format!("'{text}' is not a number, an extension or a SIP address")),
            Self::Number => (!is_number(text)).then(|| format!("'{text}' is not a telephone number")),
            Self::Mail => (!is_mail_address(text)).then(|| format!("'{text}' is not a mail address")),
            Self::Passcode => (!is_passcode(text)).then(|| "a passcode has 6 to 30 digits that are not all the same".to_owned()),
            Self::Whole(..) => None,
        }
    }
}

/// The digits of something dialled, without what people write between them; nothing when there is more than that.
fn dialled(text: &str) -> Option<String> {
    let text = text.strip_prefix("tel:").unwrap_or(text).trim();
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')')).collect();
    let rest = digits.strip_prefix('+').unwrap_or(&digits);
    let is_fine = rest.bytes().any(|byte| byte.is_ascii_digit())
        && rest.len() <= 30
        && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'*' | b'#'));
    is_fine.then_some(digits)
}

fn is_reachable(text: &str) -> bool {
    if dialled(text).is_some() {
        return true;
    }
    let text = text.strip_prefix("sip:").or_else(|| text.strip_prefix("sips:")).unwrap_or(text);
    let is_word = |text: &str| !text.is_empty() && text.chars().all(|c| !c.is_whitespace() && !c.is_control() && c != '@');
    text.split_once('@').is_some_and(|(user, host)| is_word(user) && is_word(host))
}

fn is_number(text: &str) -> bool {
    dialled(text).is_some_and(|digits| (3..=23).contains(&digits.len()) && !digits.contains(['*', '#']))
}

fn is_passcode(text: &str) -> bool {
    let bytes = text.as_bytes();
    (6..=30).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_digit) && bytes.iter().any(|byte| *byte != bytes[0])
}

/// Whether a text has the form of a mail address (RFC 5321, without quoted local parts).
fn is_mail_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_local = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && !local.chars().any(|c| c.is_whitespace() || c.is_control() || "()<>[]:;,\\\"@".contains(c));
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    is_local && text.len() <= 254 && domain.contains('.') && domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use webex_catalogue::find_operation;

    use super::{LIMITS, Rule, refusals, without_ids};

    #[test]
    fn every_row_limits_a_field_that_some_operation_takes() {
        for limit in LIMITS {
            let mut operations = webex_catalogue::all().iter().filter(|operation| without_ids(operation.path).ends_with(limit.place));
            assert!(operations.any(|operation| operation.body.is_some()), "{}", limit.place);
        }
    }

    #[test]
    fn the_place_of_a_wrong_value_is_named() {
        let operation = find_operation("create-a-schedule").unwrap();
        let body = json!({ "name": "Hours", "type": "holidays", "events": [{ "name": "fine" }, { "name": " " }] });
        assert_eq!(refusals(operation, &body), ["events[1].name: it must not be empty"]);
        let operation = find_operation("update-a-workspace").unwrap();
        assert_eq!(refusals(operation, &json!({ "displayName": "Quiet room", "capacity": 0 })), Vec::<String>::new());
        assert_eq!(refusals(operation, &json!({ "capacity": -1 })), ["capacity: -1 is not a whole number that is 0 or more"]);
    }

    #[test]
    fn forms_of_values() {
        let is_fine = |rule: Rule, text: &str| rule.wrong_with(&json!(text)).is_none();
        for fine in ["+14085550100", "+1 (408) 555-0100", "2001", "*55", "sip:ada@example.com", "ada@example.com", ""] {
            assert!(is_fine(Rule::Reach, fine), "{fine}");
        }
        for bad in ["+", "nobody", "ada@", "@example.com", "12ab", "++1", "a b@example.com"] {
            assert!(!is_fine(Rule::Reach, bad), "{bad}");
        }
        for bad in ["x@y", "a@@example.com", "a b@example.com", "a@example..com", "@example.com", "a@-x.com", ""] {
            assert!(!is_fine(Rule::Mail, bad), "{bad}");
        }
        for fine in ["ada.lovelace+test@mail.example.co.uk", "o'neil@example.com", "jürgen@bücher.example"] {
            assert!(is_fine(Rule::Mail, fine), "{fine}");
        }
        for bad in ["", "12345", "111111", "12a456", "1234567890123456789012345678901"] {
            assert!(!is_fine(Rule::Passcode, bad), "{bad}");
        }
        assert!(is_fine(Rule::Passcode, "740384"));
        assert!(is_fine(Rule::Text(1, 3), "日本語") && !is_fine(Rule::Text(1, 3), "abcd") && !is_fine(Rule::Text(1, 9), "a\u{7}"));
        assert!(!is_fine(Rule::Number, "sip:a@b.c") && is_fine(Rule::Number, "+442059000000"));
    }
}
