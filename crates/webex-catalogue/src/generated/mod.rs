// Written by `cargo xtask generate` from catalogue/. Change the facts, not this file.

mod admin_operations;
mod admin_schemas;
mod calling_operations;
mod calling_schemas;
mod devices_operations;
mod devices_schemas;
mod meetings_operations;
mod meetings_schemas;
mod messaging_operations;
mod messaging_schemas;
mod contact_center_operations;
mod contact_center_schemas;
mod broadworks_operations;
mod broadworks_schemas;
mod wholesale_operations;
mod wholesale_schemas;
mod ucm_operations;
mod ucm_schemas;
mod names;

pub(crate) use names::GROUPS;

use crate::{Operation, Schema};

pub(crate) const TOTAL: usize = 2141;

pub(crate) const OPERATIONS: &[&[Operation]] = &[
    admin_operations::OPERATIONS,
    calling_operations::OPERATIONS,
    devices_operations::OPERATIONS,
    meetings_operations::OPERATIONS,
    messaging_operations::OPERATIONS,
    contact_center_operations::OPERATIONS,
    broadworks_operations::OPERATIONS,
    wholesale_operations::OPERATIONS,
    ucm_operations::OPERATIONS,
];

/// Per area in the order of `Area::ALL`, sorted by name.
pub(crate) static SCHEMAS: &[&[Schema]] = &[
    admin_schemas::SCHEMAS,
    calling_schemas::SCHEMAS,
    devices_schemas::SCHEMAS,
    meetings_schemas::SCHEMAS,
    messaging_schemas::SCHEMAS,
    contact_center_schemas::SCHEMAS,
    broadworks_schemas::SCHEMAS,
    wholesale_schemas::SCHEMAS,
    ucm_schemas::SCHEMAS,
];
