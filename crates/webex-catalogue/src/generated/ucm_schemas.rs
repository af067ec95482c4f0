// Written by `cargo xtask generate` from catalogue/. Change the facts, not this file.

use crate::{Field, Format, Schema, Type};

pub(super) const SCHEMAS: &[Schema] = &[
    Schema { name: "GetManagerProfileObject", fields: &[Field { name: "id", kind: Type::Text(Format::Plain), flags: 1 }, Field { name: "name", kind: Type::Text(Format::Plain), flags: 1 }] },
    Schema { name: "ReadTheListOfUCManagerProfilesResponse", fields: &[Field { name: "callingProfiles", kind: Type::List(&Type::Ref("GetManagerProfileObject")), flags: 1 }] },
];
