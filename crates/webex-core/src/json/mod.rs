//! The JSON codec of the generated models: a small reader and writer, and one trait.
//!
//! Emitted code per struct is two arrays of references; one loop that is compiled once does the rest (see [`Reader::object`]). That is
//! several times cheaper to compile than deriving serde on thousands of models, and decodes faster. The reader takes one complete
//! document in memory, at most [`MAX_DEPTH`] levels deep.
//!
//! What servers send is read with good will: every field may be missing, enums are open, unknown fields are kept in [`Extra`], and a field
//! whose value has another type than expected stays empty while the value is kept in [`Extra`] too. [`decode_strict`] reports such a
//! field instead.
//!
//! Policies: the last of duplicate keys wins; a lone surrogate escape becomes U+FFFD; `3.0` and `1e3` are whole numbers; a number that is
//! whole is written without a fraction; `NaN` and infinities are written as null.

mod any;
mod error;
mod extra;
mod items;
mod open_enum;
mod reader;
mod text;
mod values;
mod writer;

pub use any::{Any, Number};
pub use error::{Error, Result};
pub use extra::Extra;
pub use items::Items;
pub use reader::{MAX_DEPTH, Reader};
pub use writer::Writer;

/// A value that can be read in place and written.
pub trait Json {
    /// Reads the next value into `self`. After an error `self` may be half filled.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result;

    /// Writes the value.
    fn write(&self, writer: &mut Writer);

    /// Whether a field with this value is left out of its object.
    fn is_absent(&self) -> bool {
        false
    }

    /// Forgets what a failed read left behind. Only fields of objects need it, and those are options.
    fn clear(&mut self) {}
}

/// The keys of a struct, each as it stands in a compact document: `"displayName":`.
#[derive(Debug)]
pub struct Keys(pub &'static [&'static str]);

/// Reads a whole document; fields of an unexpected type are kept in [`Extra`].
pub fn decode<T: Json + Default>(bytes: &[u8]) -> Result<T> {
    let mut value = T::default();
    Reader::new(bytes)?.document(&mut value)?;
    Ok(value)
}

/// Reads a whole document; a field of an unexpected type is an error.
pub fn decode_strict<T: Json + Default>(bytes: &[u8]) -> Result<T> {
    let mut value = T::default();
    decode_strict_into(bytes, &mut value)?;
    Ok(value)
}

/// [`decode_strict`] into a value that is there already. After an error it may be half filled.
pub fn decode_strict_into(bytes: &[u8], value: &mut dyn Json) -> Result {
    Reader::new(bytes)?.strict().document(value)
}

/// Writes a compact document.
pub fn encode<T: Json + ?Sized>(value: &T) -> Vec<u8> {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish().into_bytes()
}

/// Prints a model for `{:?}`: its name and its JSON.
pub fn debug(name: &str, value: &dyn Json, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    let mut writer = Writer::new();
    value.write(&mut writer);
    write!(f, "{name} {}", writer.finish())
}

#[cfg(test)]
mod tests;
