// Written by `cargo xtask generate` from catalogue/. Change the facts, not this file.

use webex_core::{Host, Method, Paging};

use crate::{Area, Body, Field, Format, Operation, ResponseFacts, Type};

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { id: "read-the-list-of-uc-manager-profiles", area: Area::Ucm, group: "UCM Profile", method: Method::Get, host: Host::Api, path: "/telephony/config/callingProfiles", title: "Read the List of UC Manager Profiles", params: &[], query: &[Field { name: "orgId", kind: Type::Text(Format::Plain), flags: 0 }], headers: &[], body: None, response: ResponseFacts { status: 200, assumed: false, schema: Some(Type::Ref("ReadTheListOfUCManagerProfilesResponse")), content_type: "application/json" }, paging: Paging::None, items: "callingProfiles", scopes: &["spark-admin:people_read"], scopes_by_convention: false, deprecated: false, unconfirmed: false, also_in: &[] },
];
