//! A value of any shape, where the API promises none.

use super::{Json, Reader, Result, Writer};

/// Any JSON value.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Any {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it was written.
    Number(Number),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object in the order it came.
    Object(Vec<(String, Self)>),
}

/// A number as it was written, so that nothing is lost; equal when written alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a whole number, when it is one of 64 bits without point and exponent.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// As the nearest double; `None` when it is out of range.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.parse().ok().filter(|v: &f64| v.is_finite())
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(value.to_string().into())
    }
}

impl Any {
    /// The value of a key of an object; the last one of that name.
    pub fn find(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => entries.iter().rev().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The value at the end of some keys: `find_path(&["Audio", "Volume"])`.
    pub fn find_path(&self, keys: &[&str]) -> Option<&Self> {
        keys.iter().try_fold(self, |value, key| value.find(key))
    }

    /// The text, when it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number as a double, when it is one.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    /// The number as a whole number, when it is one.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The truth value, when it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The items, when it is a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, when it is an object.
    pub fn as_object(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(entries) => Some(entries),
            _ => None,
        }
    }
}

impl From<&str> for Any {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Any {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Any {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl Json for Any {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        *self = match reader.peek() {
            Some(b'n') => reader.null().map(|_| Self::Null)?,
            Some(b't' | b'f') => Self::Bool(reader.boolean()?),
            Some(b'"') => Self::Text(reader.text()?.into_owned()),
            Some(b'[') => {
                let mut items = Vec::<Self>::new();
                items.read(reader)?;
                Self::List(items)
            }
            Some(b'{') => {
                let mut entries = Vec::new();
                reader.map(&mut |r, key| {
                    let mut value = Self::Null;
                    value.read(r)?;
                    entries.push((key.to_owned(), value));
                    Ok(())
                })?;
                Self::Object(entries)
            }
            _ => Self::Number(Number(reader.number()?.into())),
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.raw("null"),
            Self::Bool(value) => value.write(writer),
            Self::Number(number) => writer.raw(number.as_str()),
            Self::Text(text) => writer.text(text),
            Self::List(items) => items.write(writer),
            Self::Object(entries) => writer.map(entries.iter().map(|(k, v)| (k.as_str(), v as &dyn Json))),
        }
    }
}
