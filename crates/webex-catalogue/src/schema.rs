//! Types, fields and schemas of the catalogue.

use crate::Area;
use crate::generated::SCHEMAS;

/// A type expression.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Type {
    /// Anything.
    Any,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A text.
    Text(Format),
    /// A text from this list.
    Enum(&'static [&'static str]),
    /// A text of which only some values are known.
    OpenEnum(&'static [&'static str]),
    /// A list.
    List(&'static Self),
    /// An object whose keys are not known beforehand.
    Map(&'static Self),
    /// The schema of that name in the same area.
    Ref(&'static str),
    /// One of these.
    OneOf(&'static [Self]),
}

/// What a text stands for, as published; not enforced, because published formats are often wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Nothing special.
    Plain,
    /// A day, `2026-11-22`.
    Date,
    /// A moment, `2026-11-22T07:00:00.000Z`.
    DateTime,
    /// A time of day.
    Time,
    /// A UUID.
    Uuid,
    /// An address.
    Uri,
    /// A mail address.
    Email,
    /// Raw bytes.
    Binary,
}

/// A field of a schema, or a parameter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    /// Name on the wire. A trailing `*` stands for any ending (`extensionAttribute*`).
    pub name: &'static str,
    /// Type.
    pub kind: Type,
    pub(crate) flags: u8,
}

impl Field {
    /// Must be given.
    pub const fn is_required(&self) -> bool {
        self.flags & 1 != 0
    }

    /// Marked as deprecated.
    pub const fn is_deprecated(&self) -> bool {
        self.flags & 2 != 0
    }

    /// Set by Webex only.
    pub const fn is_read_only(&self) -> bool {
        self.flags & 4 != 0
    }

    /// May be null.
    pub const fn is_nullable(&self) -> bool {
        self.flags & 8 != 0
    }

    /// Whether `name` is this field's, taking a trailing `*` into account.
    pub fn is_named(&self, name: &str) -> bool {
        self.name.strip_suffix('*').map_or(self.name == name, |start| name.starts_with(start))
    }
}

/// A named object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Schema {
    /// Name, unique within its area.
    pub name: &'static str,
    /// Fields in published order.
    pub fields: &'static [Field],
}

/// The schemas of an area, sorted by name.
pub fn schemas(area: Area) -> &'static [Schema] {
    SCHEMAS[area as usize]
}

/// The schema of that name in that area.
pub fn find_schema(area: Area, name: &str) -> Option<&'static Schema> {
    let list = schemas(area);
    list.binary_search_by(|s| s.name.cmp(name)).ok().map(|i| &list[i])
}
