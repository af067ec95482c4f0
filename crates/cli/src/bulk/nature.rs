//! Whether the request of a row may be sent again when nobody knows what became of it.

use webex::Method;
use webex_catalogue::Operation;

/// PATCH operations that only set values, so that sending them twice leaves the same state (reviewed against their bodies). The others add and
/// remove (members, tags, licences, SCIM), compare a version of what they change, send e-mails, or are not known well enough.
const PATCHES_THAT_SET: [&str; 7] = [
    "update-an-organization",
    "update-organization-authentication-configuration-settings",
    "update-organization-password-policy",
    "update-device-configurations",
    "update-meeting-common-settings-configuration",
    "update-event-threshold-configuration",
    "subscriptions-update-subscription",
];

/// Whether the request may be sent again when nobody knows what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    /// Again and again, with the same state in the end.
    Idempotent,
    /// Once.
    Once,
}

impl Nature {
    /// By the method, and for PATCH by the operation.
    pub(super) fn of(operation: &Operation) -> Self {
        let sets = operation.method == Method::Patch && PATCHES_THAT_SET.contains(&operation.id);
        if sets || operation.method.is_idempotent() { Self::Idempotent } else { Self::Once }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex_catalogue::{Type, find_operation, find_schema};

    fn of(id: &str) -> Nature {
        Nature::of(find_operation(id).expect(id))
    }

    #[test]
    fn a_patch_is_repeated_only_when_it_only_sets() {
        // SCIM has operations in its body (RFC 7644 §3.5.2), tags and licences have add and remove, a meeting writes to its invitees.
        for id in
            ["update-a-user-with-patch", "update-a-group-with-patch", "modify-device-tags", "assign-licenses-to-users", "patch-a-meeting"]
        {
            assert_eq!(of(id), Nature::Once, "{id}");
        }
        for id in PATCHES_THAT_SET {
            assert_eq!((of(id), find_operation(id).expect(id).method), (Nature::Idempotent, Method::Patch), "{id}");
        }
        assert_eq!((of("update-a-person"), of("people-create-a-person")), (Nature::Idempotent, Nature::Once));
    }

    #[test]
    fn no_body_of_a_repeated_patch_adds_or_compares_versions() {
        for id in PATCHES_THAT_SET {
            let operation = find_operation(id).expect(id);
            let kind = match operation.body.expect(id).kind {
                Type::List(inner) => *inner,
                kind => kind,
            };
            let Type::Ref(name) = kind else { panic!("{id} takes {kind:?}") };
            for field in find_schema(operation.area, name).expect(name).fields {
                assert!(
                    !["operation", "operations", "Operations", "version", "resourceVersion", "sendEmail"].contains(&field.name),
                    "{id}: {}",
                    field.name
                );
                if let Type::Enum(values) | Type::OpenEnum(values) = field.kind {
                    assert!(!values.contains(&"add"), "{id}: {}", field.name);
                }
            }
        }
    }
}
