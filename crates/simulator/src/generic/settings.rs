//! Documents that are always there: they start from the schema's defaults, keep what is sent, and can be set back.

use super::table::{Role, parts};
use super::{answer, change, check, collection, place};
use crate::http::{Call, Failure, Reply};

/// Serves an operation on a document.
pub(super) fn serve(call: &Call<'_>, at: usize, role: Role) -> Result<Reply, Failure> {
    let mut place = place::place(call, at)?;
    // A parameter beside the resource's own names one document of several.
    if let Some(own) = place.own.take() {
        place.scope.push(super::store::canonical(&own));
    }
    // Where the body or the query says whose document it is, that is part of its place too.
    for name in ["deviceId", "siteUrl", "personId"] {
        if let Some(value) = call.query.find(name) {
            place.scope.push(super::store::canonical(value));
        }
    }
    match role {
        Role::Replace | Role::Merge => {
            let mut sent = check::fields(call);
            let mut store = call.cloud.generic_mut();
            let inner = collection::take_parts(parts(at), &mut sent);
            collection::change_parts(&mut store, &place.scope, inner)?;
            let kept = store.document_mut(at, &place.scope);
            match role {
                Role::Merge => change::merge(kept, sent)?,
                _ => change::replace(kept, sent),
            }
        }
        Role::Reset => call.cloud.generic_mut().remove_document(at, &place.scope),
        _ => {}
    }
    let kept = call.cloud.generic().document(at, &place.scope).cloned().unwrap_or_default();
    Ok(answer::document(call, &place, &kept))
}
