//! What can be found by name, and by which list.

use webex::Host;
use webex_catalogue::{Area, Operation};

use crate::api::{Parameter, Place};

/// One kind of thing with a name.
#[derive(Debug)]
pub(crate) struct Kind {
    /// Singular, for messages.
    pub(crate) name: &'static str,
    /// Segments of paths after which its id stands.
    pub(super) after: &'static [&'static str],
    /// Names of parameters that hold its id.
    pub(super) parameters: &'static [&'static str],
    /// Kind segments of its ids.
    pub(crate) segments: &'static [&'static str],
    /// Path of the list.
    pub(crate) list: &'static str,
    /// Query parameter of the list that narrows by name.
    pub(crate) search: Option<&'static str>,
    /// Query parameter of the list that narrows by e-mail.
    pub(crate) email: Option<&'static str>,
    /// Fields of a row that hold a name.
    pub(crate) names: &'static [&'static str],
    /// Values that stand for themselves.
    pub(crate) literals: &'static [&'static str],
    /// The command that lists them.
    pub(crate) example: &'static str,
}

const BASE: Kind = Kind {
    name: "",
    after: &[],
    parameters: &[],
    segments: &[],
    list: "",
    search: Some("name"),
    email: None,
    names: &["name"],
    literals: &[],
    example: "",
};

/// Every kind. Names win over the segment of the path, the first row over later ones.
pub(crate) static KINDS: &[Kind] = &[
    Kind {
        name: "person",
        after: &["people"],
        parameters: &["personId", "userId", "ownerId"],
        segments: &["PEOPLE", "APPLICATION"],
        list: "/people",
        search: Some("displayName"),
        email: Some("email"),
        names: &["displayName", "emails"],
        literals: &["me"],
        example: "people list",
    },
    Kind {
        name: "location",
        after: &["locations"],
        parameters: &["locationId"],
        segments: &["LOCATION"],
        list: "/locations",
        example: "location list",
        ..BASE
    },
    Kind {
        name: "workspace",
        after: &["workspaces"],
        parameters: &["workspaceId"],
        segments: &["PLACE", "WORKSPACE"],
        list: "/workspaces",
        search: Some("displayName"),
        names: &["displayName"],
        example: "workspace list",
        ..BASE
    },
    Kind {
        name: "device",
        after: &["devices"],
        parameters: &["deviceId"],
        segments: &["DEVICE"],
        list: "/devices",
        search: Some("displayName"),
        names: &["displayName", "mac", "serial", "ip"],
        example: "device list",
        ..BASE
    },
    Kind {
        name: "call queue",
        after: &["queues"],
        parameters: &["queueId"],
        segments: &["CALL_QUEUE"],
        list: "/telephony/config/queues",
        example: "call-queue list",
        ..BASE
    },
    Kind {
        name: "hunt group",
        after: &["huntGroups"],
        parameters: &["huntGroupId"],
        segments: &["HUNT_GROUP"],
        list: "/telephony/config/huntGroups",
        example: "hunt-group list",
        ..BASE
    },
    Kind {
        name: "auto attendant",
        after: &["autoAttendants"],
        parameters: &["autoAttendantId"],
        segments: &["AUTO_ATTENDANT"],
        list: "/telephony/config/autoAttendants",
        example: "auto-attendant list",
        ..BASE
    },
    Kind {
        name: "paging group",
        after: &["paging"],
        parameters: &["pagingId"],
        segments: &["PAGING"],
        list: "/telephony/config/paging",
        example: "paging-group list",
        ..BASE
    },
    Kind {
        name: "virtual line",
        after: &["virtualLines"],
        parameters: &["virtualLineId"],
        segments: &["VIRTUAL_LINE"],
        list: "/telephony/config/virtualLines",
        search: None,
        names: &["displayName", "firstName", "lastName"],
        example: "virtual-line list",
        ..BASE
    },
    Kind {
        name: "voicemail group",
        after: &["voicemailGroups"],
        parameters: &["voicemailGroupId"],
        segments: &["VOICEMAIL_GROUP"],
        list: "/telephony/config/voicemailGroups",
        example: "voicemail-group list",
        ..BASE
    },
    Kind {
        name: "call park",
        after: &["callParks"],
        parameters: &["callParkId"],
        segments: &["CALL_PARK"],
        list: "/telephony/config/locations/{locationId}/callParks",
        example: "call-park list",
        ..BASE
    },
    Kind {
        name: "call pickup",
        after: &["callPickups"],
        parameters: &["callPickupId"],
        segments: &["CALL_PICKUP"],
        list: "/telephony/config/locations/{locationId}/callPickups",
        example: "call-pickup list",
        ..BASE
    },
    Kind {
        name: "call park extension",
        after: &["callParkExtensions"],
        parameters: &["callParkExtensionId"],
        segments: &["CALL_PARK_EXTENSION"],
        list: "/telephony/config/callParkExtensions",
        search: Some("name"),
        names: &["name", "extension"],
        example: "call-park-extension list",
        ..BASE
    },
    Kind {
        name: "trunk",
        after: &["trunks"],
        parameters: &["trunkId"],
        segments: &["TRUNK"],
        list: "/telephony/config/premisePstn/trunks",
        example: "trunk list",
        ..BASE
    },
    Kind {
        name: "route group",
        after: &["routeGroups"],
        parameters: &["routeGroupId"],
        segments: &["ROUTE_GROUP"],
        list: "/telephony/config/premisePstn/routeGroups",
        example: "route-group list",
        ..BASE
    },
    Kind {
        name: "route list",
        after: &["routeLists"],
        parameters: &["routeListId"],
        segments: &["ROUTE_LIST"],
        list: "/telephony/config/premisePstn/routeLists",
        example: "route-list list",
        ..BASE
    },
    Kind {
        name: "dial plan",
        after: &["dialPlans"],
        parameters: &["dialPlanId"],
        segments: &["DIAL_PLAN"],
        list: "/telephony/config/premisePstn/dialPlans",
        search: Some("dialPlanName"),
        example: "dial-plan list",
        ..BASE
    },
    Kind {
        name: "operating mode",
        after: &["operatingModes"],
        parameters: &[],
        segments: &["OPERATING_MODE"],
        list: "/telephony/config/operatingModes",
        example: "operating-mode list",
        ..BASE
    },
    Kind {
        name: "DECT network",
        after: &["dectNetworks"],
        parameters: &["dectNetworkId"],
        segments: &["DECT_NETWORK"],
        list: "/telephony/config/dectNetworks",
        example: "dect-network list",
        ..BASE
    },
    Kind {
        name: "room",
        after: &["rooms"],
        parameters: &["roomId"],
        segments: &["ROOM"],
        list: "/rooms",
        search: None,
        names: &["title"],
        example: "room list",
        ..BASE
    },
    Kind {
        name: "team",
        after: &["teams"],
        parameters: &["teamId"],
        segments: &["TEAM"],
        list: "/teams",
        search: None,
        example: "team list",
        ..BASE
    },
    Kind {
        name: "webhook",
        after: &["webhooks"],
        parameters: &["webhookId"],
        segments: &["WEBHOOK"],
        list: "/webhooks",
        search: None,
        example: "webhook list",
        ..BASE
    },
    Kind {
        name: "role",
        after: &["roles"],
        parameters: &["roleId"],
        segments: &["ROLE"],
        list: "/roles",
        search: None,
        example: "role list",
        ..BASE
    },
    Kind {
        name: "licence",
        after: &["licenses"],
        parameters: &["licenseId"],
        segments: &["LICENSE"],
        list: "/licenses",
        search: None,
        example: "license list",
        ..BASE
    },
    Kind {
        name: "group",
        after: &["groups"],
        parameters: &["groupId"],
        segments: &["GROUP", "SCIM_GROUP"],
        list: "/groups",
        search: None,
        names: &["displayName"],
        example: "group list",
        ..BASE
    },
    Kind {
        name: "organisation",
        after: &[],
        parameters: &["orgId", "organizationId"],
        segments: &["ORGANIZATION"],
        list: "/organizations",
        search: None,
        names: &["displayName"],
        example: "organization list",
        ..BASE
    },
];

/// What this parameter names, if it names something that can be found.
pub(crate) fn kind_of(operation: &Operation, parameter: &Parameter) -> Option<&'static Kind> {
    // Workspaces, people and teams of the contact centre are other things; so are people of SCIM and identity.
    if operation.host != Host::Api || operation.area == Area::ContactCenter || parameter.place == Place::Header {
        return None;
    }
    let by_path = || {
        let before = operation.path.split(&format!("{{{}}}", parameter.name)).next()?;
        let segment = before.strip_suffix('/')?.rsplit('/').next()?;
        KINDS.iter().find(|kind| kind.after.contains(&segment))
    };
    // `people list --id` narrows the list of people, so what it takes is a person.
    let by_list = || KINDS.iter().find(|kind| parameter.is_own_id() && kind.list == operation.path);
    let by_name = || KINDS.iter().find(|kind| kind.parameters.contains(&parameter.name));
    let is_deep = operation.path.starts_with("/identity/") || operation.path.starts_with("/hds/");
    match parameter.place {
        Place::Path if is_deep => None,
        Place::Path => by_path().or_else(by_name),
        _ => by_list().or_else(by_name),
    }
}
