//! What a reader may see, as conditions of SQL: rows out of the scope never leave the database.
//!
//! A device is where it is now; calls, samples, states and changes are where their device is. What has no device in the store,
//! or one without a location, is seen by those who see everything.

use model::id::LocationId;
use model::{Scope, Topic};

use crate::sql::Sql;

/// Appends the condition on a device's own row: `device` is the alias of its table.
pub(crate) fn push_device(sql: &mut Sql, scope: &Scope, device: &str) {
    match scope {
        Scope::Everywhere => {}
        // PostgreSQL knows no empty list.
        Scope::Locations(locations) if locations.is_empty() => {
            sql.push(" AND 1 = 0");
        }
        Scope::Locations(locations) => {
            sql.push(" AND ").push(device).push(".location_id IN ").bind_list(locations.iter().map(LocationId::as_str));
        }
    }
}

/// Appends the condition on a row that belongs to a device: `org` and `device` are the columns that name it.
pub(crate) fn push_of_device(sql: &mut Sql, scope: &Scope, org: &str, device: &str) {
    if let Scope::Locations(_) = scope {
        sql.push(" AND EXISTS (SELECT 1 FROM device place WHERE place.org_id = ").push(org);
        sql.push(" AND place.device_id = ").push(device);
        push_device(sql, scope, "place");
        sql.push(")");
    }
}

/// Appends the condition on a row that belongs to a call: `org` and `call` are the columns that name it.
pub(crate) fn push_of_call(sql: &mut Sql, scope: &Scope, org: &str, call: &str) {
    if let Scope::Locations(_) = scope {
        sql.push(" AND EXISTS (SELECT 1 FROM call spoken WHERE spoken.org_id = ").push(org);
        sql.push(" AND spoken.call_id = ").push(call);
        push_of_device(sql, scope, "spoken.org_id", "spoken.device_id");
        sql.push(")");
    }
}

/// Appends the condition on a change: `change` is the alias of its table, `place` that of the device it is about. Sources of
/// data belong to the whole organisation: whoever sees anything of it sees how old its data is.
pub(crate) fn push_change(sql: &mut Sql, scope: &Scope, change: &str, place: &str) {
    if let Scope::Locations(locations) = scope {
        sql.push(" AND (");
        if locations.is_empty() {
            sql.push("1 = 0");
        } else {
            sql.push(change).push(".topic = ").bind(Topic::Source.as_str());
            sql.push(" OR ").push(place).push(".location_id IN ").bind_list(locations.iter().map(LocationId::as_str));
        }
        sql.push(")");
    }
}
