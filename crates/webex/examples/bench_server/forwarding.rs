//! Call forwarding of one person: what is read, and what a reset must write.

use serde_json::{Value, json};

/// What the server answers.
pub fn settings(number: usize) -> Value {
    let destination = format!("+3314{number:07}");
    json!({
        "callForwarding": {
            "always": {"enabled": true, "destination": destination, "ringReminderEnabled": true, "destinationVoicemailEnabled": false},
            "busy": {"enabled": number.is_multiple_of(2), "destination": destination, "destinationVoicemailEnabled": false},
            "noAnswer": {"enabled": number.is_multiple_of(3), "destination": destination, "numberOfRings": 5, "systemMaxNumberOfRings": 20,
                         "destinationVoicemailEnabled": true}
        },
        "businessContinuity": {"enabled": true, "destination": destination, "destinationVoicemailEnabled": false}
    })
}

/// What must be sent back: everything as it was, each kind switched off, and without the limit of the system, which cannot be written.
pub fn reset(number: usize) -> Value {
    let mut value = settings(number);
    for path in ["/callForwarding/always", "/callForwarding/busy", "/callForwarding/noAnswer", "/businessContinuity"] {
        if let Some(object) = value.pointer_mut(path).and_then(Value::as_object_mut) {
            object.insert("enabled".to_owned(), Value::Bool(false));
            object.remove("systemMaxNumberOfRings");
        }
    }
    value
}
