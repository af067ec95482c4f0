//! The generic engine: serves what no handler serves by hand, from the class table and the catalogue's schemas.
//!
//! `catalogue/classes.json` gives each operation one class. Collections and settings documents live here: a write shows through every
//! operation on the same resource. What is not understood is refused with 501; nothing pretends. To serve an operation by hand instead, add it to
//! `ROUTES` of a handler and run `cargo xtask classes --refresh`, then `cargo xtask generate`.

mod answer;
mod change;
mod check;
mod collection;
mod deputy;
#[rustfmt::skip]
mod generated;
mod listing;
mod place;
mod settings;
mod shape;
mod store;
mod table;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use http::StatusCode;
use serde_json::Value;
use webex_catalogue::Operation;

pub use store::Store;
pub use table::{Class, Coverage, class, coverage, coverage_table};

use crate::http::{Call, Failure, Reply};

/// Serves an operation by its class.
pub fn serve(call: &Call<'_>) -> Result<Reply, Failure> {
    let Some(row) = table::row(call.operation.id) else { return Err(not_served(call.operation)) };
    match (row.class, row.resource, row.role) {
        (Class::Collection, Some(at), Some(role)) => match deputy::ask(call, at, role) {
            Some(answer) => answer,
            None => collection::serve(call, at, role),
        },
        (Class::Settings, Some(at), Some(role)) => settings::serve(call, at, role),
        (Class::Action, Some(at), _) => act(call, at),
        _ => Err(not_served(call.operation)),
    }
}

/// An action: its place must exist and its body be understood; it is kept in the journal and answered in the documented form.
fn act(call: &Call<'_>, at: usize) -> Result<Reply, Failure> {
    let place = place::place(call, at)?;
    let sent = check::fields(call);
    Ok(answer::document(call, &place, &sent))
}

/// Whether the engine checks the body entry by entry: what one entry lacks does not spoil the others.
pub fn checks_own_body(operation: &Operation) -> bool {
    table::row(operation.id).is_some_and(|row| row.role == Some(table::Role::Bulk))
}

/// Types of answers that show the thing an operation writes.
pub fn shown(operation: &Operation) -> Vec<(webex_catalogue::Area, webex_catalogue::Type)> {
    check::shown(operation)
}

/// 501 that names the operation.
fn not_served(operation: &Operation) -> Failure {
    let message = format!("This simulator does not serve '{}' ({} {}).", operation.id, operation.method, operation.path);
    Failure::new(StatusCode::NOT_IMPLEMENTED, message)
}

/// A Webex id of a kind that only the engine makes.
fn webex_id(kind: &str, uuid: &str) -> String {
    STANDARD_NO_PAD.encode(format!("ciscospark://us/{kind}/{uuid}"))
}

/// What of an action's body the journal shows; nothing for other operations.
pub fn record(operation: &Operation, bytes: &[u8]) -> Option<Value> {
    let is_kept = class(operation.id) == Class::Action || operation.id == "execute-command";
    if !is_kept || bytes.is_empty() {
        return None;
    }
    let mut value: Value = serde_json::from_slice(bytes).ok()?;
    mask(&mut value);
    // What a command of a device takes besides its arguments is a text of any kind: a macro, a certificate, a key.
    if operation.id == "execute-command"
        && let Some(body) = value.get_mut("body")
    {
        *body = Value::from("***");
    }
    Some(value)
}

/// Whether a field of this name may hold a secret.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let says_so = ["password", "passphrase", "passcode", "secret", "token", "credential"].iter().any(|word| name.contains(word));
    says_so || name == "pin" || ["pin", "hostkey", "privatekey", "apikey"].iter().any(|word| name.ends_with(word))
}

fn mask(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                if is_secret(name) {
                    *value = Value::from("***");
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(mask),
        _ => {}
    }
}
