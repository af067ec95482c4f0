//! What a reader may see, as conditions of SQL: rows out of the scope never leave the database.
//!
//! A device is where it is now; running calls, states and changes are where their device is, or where the person belongs whose call it is; calls
//! that are over and their samples where they were. What has no device in the store, or one without a location, is seen by those who see
//! everything.

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

/// Appends the condition on a call by whose it is: `call` is the alias of its table. A device's is where the device is now, a person's where they
/// belong.
pub(crate) fn push_of_owner(sql: &mut Sql, scope: &Scope, call: &str) {
    let Scope::Locations(locations) = scope else { return };
    if locations.is_empty() {
        sql.push(" AND 1 = 0");
        return;
    }
    sql.push(" AND (").push(call).push(".location_id IN ").bind_list(locations.iter().map(LocationId::as_str));
    sql.push(" OR (1 = 1");
    push_of_device(sql, scope, &format!("{call}.org_id"), &format!("{call}.device_id"));
    sql.push("))");
}

/// Appends the condition on a call that was watched: `call` is the alias of its table. One that is over is where it was, as the history says; a
/// running one, and one the history does not know yet, is where its device is or its person belongs.
pub(crate) fn push_call(sql: &mut Sql, scope: &Scope, call: &str) {
    let Scope::Locations(locations) = scope else { return };
    if locations.is_empty() {
        sql.push(" AND 1 = 0");
        return;
    }
    let past = format!("SELECT 1 FROM past_call was WHERE was.org_id = {call}.org_id AND was.call_id = {call}.call_id");
    sql.push(" AND (EXISTS (").push(&past).push(" AND was.location_id IN ").bind_list(locations.iter().map(LocationId::as_str)).push(")");
    sql.push(" OR (NOT EXISTS (").push(&past).push(")");
    push_of_owner(sql, scope, call);
    sql.push("))");
}

/// Appends the condition on a row that belongs to a call: `org` and `call` are the columns that name it.
pub(crate) fn push_of_call(sql: &mut Sql, scope: &Scope, org: &str, call: &str) {
    if let Scope::Locations(_) = scope {
        sql.push(" AND EXISTS (SELECT 1 FROM call spoken WHERE spoken.org_id = ").push(org);
        sql.push(" AND spoken.call_id = ").push(call);
        push_call(sql, scope, "spoken");
        sql.push(")");
    }
}

/// Appends the condition on a change: `change` is the alias of its table, `place` that of the device it is about, `spoken` that of the person's call.
/// Sources of data belong to the whole organisation: whoever sees anything of it sees how old its data is.
pub(crate) fn push_change(sql: &mut Sql, scope: &Scope, change: &str, place: &str, spoken: &str) {
    if let Scope::Locations(locations) = scope {
        sql.push(" AND (");
        if locations.is_empty() {
            sql.push("1 = 0");
        } else {
            sql.push(change).push(".topic = ").bind(Topic::Source.as_str());
            for table in [place, spoken] {
                sql.push(" OR ").push(table).push(".location_id IN ").bind_list(locations.iter().map(LocationId::as_str));
            }
        }
        sql.push(")");
    }
}
